// SPDX-License-Identifier: GPL-3.0-or-later
import { authorized, byId, copy, make } from "./app.js";

// The explorer shows what /openapi.json describes and can send it.

let operations = null; // null = not loaded yet

function pretty(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

// Where the request goes, with what was typed in.
function addressOf(path, fields) {
  let url = path;
  const query = new URLSearchParams();
  for (const { parameter, input } of fields) {
    if (parameter.in === "path") url = url.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
    else if (parameter.in === "query" && input.value) query.set(parameter.name, input.value);
  }
  const rest = query.toString();
  return rest ? `${url}?${rest}` : url;
}

function headersOf(fields, hasBody) {
  const headers = hasBody ? { "Content-Type": "application/json" } : {};
  for (const { parameter, input } of fields)
    if (parameter.in === "header" && input.value) headers[parameter.name] = input.value;
  return headers;
}

function curlOf(method, path, fields, body) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const parts = [`curl -N -X ${method} ${quoted(location.origin + addressOf(path, fields))}`,
    `-H "Authorization: Bearer $TOKEN"`];
  for (const [name, value] of Object.entries(headersOf(fields, body !== null))) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (body !== null) parts.push(`-d ${quoted(body)}`);
  return parts.join(" \\\n  ");
}

async function send(method, path, fields, body, output) {
  output.hidden = false;
  output.textContent = "…";
  const started = performance.now();
  try {
    const response = await fetch(addressOf(path, fields), {
      method, cache: "no-store", headers: authorized(headersOf(fields, body !== null)),
      ...(body !== null ? { body } : {}) });
    const head = `${response.status} ${response.statusText} (${Math.round(performance.now() - started)} ms)\n`;
    const type = response.headers.get("content-type") ?? "";
    if (!response.body || type.includes("json")) {
      output.textContent = head + pretty(await response.text());
      return;
    }
    output.textContent = head; // a stream is shown as it comes
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) output.textContent += part.value;
  } catch (error) {
    output.textContent = error.message;
  }
}

function contentOf({ method, path, operation }) {
  const inside = make("div", { class: "inside" });
  const access = { open: "Needs no token.", key: "Needs a token.", manage: "Needs a token that may manage." };
  inside.append(make("p", { class: "dim" }, access[operation["x-access"]] ?? ""));
  const fields = (operation.parameters ?? []).map((parameter) => {
    const input = make("input", { type: "text", "aria-label": parameter.name, placeholder: parameter.required ? "needed" : "" });
    inside.append(make("div", { class: "field" }, make("span", {}, make("code", {}, parameter.name),
      make("span", { class: "dim" }, ` ${parameter.in}`)), input));
    if (parameter.description) inside.append(make("span", { class: "dim" }, parameter.description));
    return { parameter, input };
  });
  const media = operation.requestBody?.content?.["application/json"];
  let body = null;
  if (media) {
    body = make("textarea", { rows: 6, "aria-label": "Body", spellcheck: "false" });
    body.value = JSON.stringify(media.example ?? {}, null, 2);
    inside.append(body);
  }
  const output = make("pre", { hidden: true, tabindex: "0" });
  const bodyText = () => (body ? body.value : null);
  const curl = make("button", { type: "button", onclick: () => copy(curlOf(method, path, fields, bodyText()), curl) }, "Copy as curl");
  inside.append(make("div", { class: "row" },
    make("button", { type: "button", class: "primary", onclick: () => send(method, path, fields, bodyText(), output) }, "Send"), curl));
  const answers = Object.entries(operation.responses ?? {});
  inside.append(make("p", { class: "dim" }, answers.map(([status, answer]) => `${status}: ${answer.description}`).join(" ")), output);
  return inside;
}

function list(words) {
  const fits = ({ method, path, operation }) => {
    const text = `${method} ${path} ${operation.summary} ${operation.tags}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const groups = new Map();
  for (const entry of operations.filter(fits)) {
    const tag = entry.operation.tags?.[0] ?? "Other";
    groups.set(tag, [...(groups.get(tag) ?? []), entry]);
  }
  const parts = [];
  for (const [tag, entries] of groups) {
    parts.push(make("h2", {}, tag));
    for (const entry of entries) {
      const details = make("details", {}, make("summary", {}, make("span", { class: `method ${entry.method}` }, entry.method),
        make("code", {}, entry.path), make("span", { class: "dim" }, entry.operation.summary)));
      details.addEventListener("toggle", () => {
        if (details.open && details.children.length === 1) details.append(contentOf(entry));
      });
      parts.push(details);
    }
  }
  byId("operations").replaceChildren(...(parts.length ? parts : [make("p", { class: "dim" }, "Nothing has these words.")]));
}

export async function showOperations() {
  if (operations) return;
  try {
    const document = await (await fetch("/openapi.json")).json();
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })));
    list([]);
  } catch (error) {
    byId("operations").replaceChildren(make("p", { class: "note bad" }, error.message));
  }
}
byId("find").addEventListener("input", () => {
  if (operations) list(byId("find").value.toLowerCase().split(/\s+/).filter(Boolean));
});
