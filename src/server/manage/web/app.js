// SPDX-License-Identifier: GPL-3.0-or-later
import { showOperations } from "./explorer.js";

// The token lives here and nowhere else: not in storage, not in the address, not in the page.
let token = "";

// A declaration, because the modules know each other.
export function byId(id) {
  return document.getElementById(id);
}

// An element with attributes and children; texts are texts, never markup.
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function authorized(headers = {}) {
  return token ? { ...headers, Authorization: `Bearer ${token}` } : headers;
}

// JSON of the API; throws an Error with the server's own words.
async function api(path, options = {}) {
  const response = await fetch(path, { ...options, headers: authorized(options.headers), cache: "no-store" });
  const text = await response.text();
  let body = null;
  try { body = JSON.parse(text); } catch { /* not JSON */ }
  if (!response.ok) {
    const error = new Error(body?.error?.message ?? (text || response.statusText));
    error.status = response.status;
    throw error;
  }
  return body;
}

export async function copy(text, button) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => { button.textContent = before; }, 1500);
}

// ---- tabs

const tabs = [...document.querySelectorAll("[role=tab]")];
function openTab(tab) {
  for (const other of tabs) {
    const isIt = other === tab;
    other.setAttribute("aria-selected", String(isIt));
    other.tabIndex = isIt ? 0 : -1;
    byId(other.getAttribute("aria-controls")).hidden = !isIt;
  }
  if (tab.id === "tab-usage") loadUsage();
  if (tab.id === "tab-api") showOperations();
}
for (const tab of tabs) {
  tab.addEventListener("click", () => openTab(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    openTab(next);
    next.focus();
  });
}

// ---- token

byId("tokenForm").addEventListener("submit", async (event) => {
  event.preventDefault();
  token = byId("token").value.trim();
  byId("token").value = "";
  const note = byId("tokenNote");
  note.classList.remove("bad");
  try {
    const models = await api("/v1/models");
    byId("model").replaceChildren(make("option", { value: "" }, "Default"),
      ...models.data.map((model) => make("option", { value: model.id }, model.id)));
    byId("token").placeholder = "in use";
    note.hidden = true;
  } catch (error) {
    token = "";
    byId("token").placeholder = "bh-…";
    note.textContent = error.message;
    note.classList.add("bad");
    note.hidden = false;
  }
  if (!byId("usage").hidden) loadUsage();
});

// ---- overview

const fact = (title, value) => make("div", { class: "card" }, make("span", { class: "dim" }, title), make("b", {}, value));

function showHealth(health) {
  const { claude, workers, requests } = health;
  const isGood = health.status === "healthy";
  byId("state").className = `state ${isGood ? "good" : "warn"}`;
  byId("stateText").textContent = isGood ? "Running"
    : !claude.found ? "Running, but Claude Code was not found"
    : claude.login === "signed_out" ? "Running, but Claude Code is not signed in"
    : "Running, but Claude Code cannot be used";
  const hours = Math.floor(health.uptime_seconds / 3600);
  const minutes = Math.floor(health.uptime_seconds / 60) % 60;
  byId("facts").replaceChildren(
    fact("Answering", String(requests.active)),
    fact("Waiting", String(requests.queued)),
    fact("Claude processes", `${workers.total} of ${workers.limit}`),
    fact("Claude Code", claude.version ?? "not found"),
    fact("Up for", hours ? `${hours} h ${minutes} min` : `${minutes} min`),
    fact("Bellhop", health.version));
}

async function pollHealth() {
  try {
    const response = await fetch("/health", { cache: "no-store" });
    showHealth(await response.json());
  } catch {
    byId("state").className = "state bad";
    byId("stateText").textContent = "Not reachable";
  }
}

function showAddresses() {
  const origin = location.origin;
  const line = (title, url) => {
    const button = make("button", { type: "button", onclick: () => copy(url, button) }, "Copy");
    return make("div", { class: "line" }, make("span", {}, title), make("code", {}, url), button);
  };
  byId("addresses").replaceChildren(
    line("OpenAI", `${origin}/v1`), line("Anthropic", origin), line("Ollama", origin));
  byId("curl").textContent = `curl -N ${origin}/v1/chat/completions \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"model":"sonnet","stream":true,"messages":[{"role":"user","content":"Hello"}]}'`;
  for (const button of document.querySelectorAll("[data-copy]"))
    button.addEventListener("click", () => copy(byId(button.dataset.copy).textContent, button));
}

// ---- playground

const history = [];
let running = null; // AbortController

function say(kind, text) {
  const said = make("div", { class: `said ${kind}` }, text);
  byId("chat").append(said);
  return said;
}

// Calls take(chunk) for each JSON chunk of a stream of server-sent events.
async function readStream(response, take) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    rest += value;
    const frames = rest.split("\n\n");
    rest = frames.pop();
    for (const frame of frames) {
      const data = frame.split("\n").filter((line) => line.startsWith("data: ")).map((line) => line.slice(6)).join("\n");
      if (data && data !== "[DONE]") take(JSON.parse(data));
    }
  }
}

async function ask(question) {
  history.push({ role: "user", content: question });
  say("user", question);
  const answer = say("assistant", "");
  const system = byId("system").value.trim();
  const started = performance.now();
  let firstMs = null;
  let usage = null;
  running = new AbortController();
  byId("send").disabled = true;
  byId("stop").hidden = false;
  try {
    const response = await fetch("/v1/chat/completions", {
      method: "POST", signal: running.signal,
      headers: authorized({ "Content-Type": "application/json" }),
      body: JSON.stringify({
        ...(byId("model").value ? { model: byId("model").value } : {}),
        messages: system ? [{ role: "system", content: system }, ...history] : history,
        stream: true, stream_options: { include_usage: true } }) });
    if (!response.ok) throw new Error((await response.json().catch(() => null))?.error?.message ?? response.statusText);
    await readStream(response, (chunk) => {
      if (chunk.error) throw new Error(chunk.error.message);
      usage = chunk.usage ?? usage;
      const text = chunk.choices?.[0]?.delta?.content;
      if (!text) return;
      firstMs ??= performance.now() - started;
      answer.textContent += text;
      answer.scrollIntoView({ block: "nearest" });
    });
    history.push({ role: "assistant", content: answer.textContent });
    const parts = [`first token ${Math.round(firstMs ?? 0)} ms`, `total ${Math.round(performance.now() - started)} ms`];
    if (usage) parts.push(`${usage.prompt_tokens} + ${usage.completion_tokens} tokens`);
    byId("facts-of-answer").textContent = parts.join(", ");
  } catch (error) {
    history.pop();
    if (error.name === "AbortError") {
      byId("facts-of-answer").textContent = "stopped";
    } else {
      if (!answer.textContent) answer.remove();
      say("error", error.message);
    }
  } finally {
    running = null;
    byId("send").disabled = false;
    byId("stop").hidden = true;
  }
}

byId("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const question = byId("message").value.trim();
  if (!question || running) return;
  byId("message").value = "";
  ask(question);
});
byId("message").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) byId("ask").requestSubmit();
});
byId("stop").addEventListener("click", () => running?.abort());
byId("newChat").addEventListener("click", () => {
  running?.abort();
  history.length = 0;
  byId("chat").replaceChildren();
  byId("facts-of-answer").textContent = "";
});

// ---- usage

const number = new Intl.NumberFormat();
const dollars = (value) => `$${value.toFixed(value < 1 ? 4 : 2)}`;

function table(heads, rows) {
  if (!rows.length) return make("p", { class: "dim" }, "Nothing yet.");
  return make("div", { class: "scroll" }, make("table", {},
    make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
    make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map((cell) => make("td", {}, cell)))))));
}

const tokensIn = (entry) => entry.input_tokens + entry.cache_read_tokens + entry.cache_creation_tokens;

function groupRows(groups, name) {
  const most = Math.max(...groups.map((group) => group.requests), 1);
  return groups.map((group) => [group[name] || "–",
    make("meter", { min: 0, max: most, value: group.requests, "aria-label": `${group.requests} requests` }),
    number.format(group.requests), number.format(group.failed), number.format(tokensIn(group)),
    number.format(group.output_tokens), dollars(group.cost_usd)]);
}
const groupHeads = (first) => [first, "", "Requests", "Failed", "Tokens in", "out", "Cost"];

function showUsage(usage) {
  const { today, this_month: month, budget, plan } = usage;
  byId("totals").replaceChildren(
    fact("Requests today", number.format(today.requests)),
    fact("Tokens today", `${number.format(tokensIn(today))} + ${number.format(today.output_tokens)}`),
    fact("Cost today", dollars(budget.spent_today_usd)),
    fact("Cost this month", dollars(budget.spent_this_month_usd)),
    fact("First token (median)", today.median_first_token_ms === null ? "–" : `${today.median_first_token_ms} ms`),
    ...plan.windows.map((window) => fact(`Plan: ${window.window.replaceAll("_", " ")}`,
      window.utilization === null ? window.status ?? "–" : `${Math.round(window.utilization * 100)} % used`)));
  const budgets = [];
  if (budget.notice) budgets.push(make("p", { class: "note warn" }, budget.notice));
  for (const [title, limit, spent] of [["Today’s budget", budget.daily_usd, budget.spent_today_usd],
                                       ["This month’s budget", budget.monthly_usd, budget.spent_this_month_usd]]) {
    if (limit) budgets.push(make("p", {}, `${title}: ${dollars(spent)} of ${dollars(limit)}`,
      make("meter", { min: 0, max: limit, value: spent, high: limit * 0.8, "aria-label": title })));
  }
  byId("budget").replaceChildren(...budgets);
  byId("byDay").replaceChildren(table(groupHeads("Day"), groupRows([...usage.by_day].reverse(), "day")));
  byId("byModel").replaceChildren(table(groupHeads("Model"), groupRows(usage.by_model, "model")));
  byId("byKey").replaceChildren(table(groupHeads("Key"), groupRows(usage.by_key, "name")));
}

function showRequests(list) {
  byId("requests").replaceChildren(table(["Request", "Model", "Key", "State", "Since", ""], list.data.map((request) => [
    request.endpoint, request.model ?? request.requested_model, request.key_name, request.state,
    `${(request.total_ms / 1000).toFixed(1)} s`,
    make("button", { type: "button", onclick: async () => {
      await api(`/v1/requests/${encodeURIComponent(request.id)}`, { method: "DELETE" }).catch(() => {});
      loadUsage();
    } }, "Cancel")])));
}

async function loadUsage() {
  const note = byId("usageNote");
  try {
    const [usage, requests] = await Promise.all([api(`/v1/usage?days=${byId("days").value}`), api("/v1/requests")]);
    showUsage(usage);
    showRequests(requests);
    note.hidden = true;
  } catch (error) {
    note.textContent = error.message;
    note.hidden = false;
  }
}
byId("reloadUsage").addEventListener("click", loadUsage);
byId("days").addEventListener("change", loadUsage);

// ---- start

showAddresses();
pollHealth();
setInterval(() => {
  if (document.hidden) return;
  pollHealth();
  if (token && !byId("usage").hidden) loadUsage();
}, 5000);
