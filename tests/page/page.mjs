// SPDX-License-Identifier: GPL-3.0-or-later
// The web page in a real browser: node page.mjs CHROMIUM BASE_URL TOKEN [FOLDER FOR PICTURES]
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { Browser } from "./browser.mjs";

const [chromium, base, token, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });
const browser = new Browser(chromium);

const picture = async (page, name) => { if (pictures) await page.screenshot(`${pictures}/${name}.png`); };

// Nothing is wider than the window: no sideways scrolling on a phone.
const fits = (page) => page.run(`document.documentElement.scrollWidth <= innerWidth
  && [...document.querySelectorAll("header *, main > :not([hidden]) button")].every((part) => part.getBoundingClientRect().right <= innerWidth)`);

async function useToken(page, value = token) {
  await page.type("#token", value);
  await page.click("#tokenForm button");
}

async function open(options) {
  const page = await browser.open(`${base}/`, options);
  await page.until("document.querySelector('#facts .card')");
  return page;
}

const cases = {
  async "shows the state and the addresses without a token"() {
    const page = await open();
    assert.equal(await page.run("document.querySelector('#stateText').textContent"), "Running");
    assert.equal(await page.run("document.querySelector('#addresses code').textContent"), `${base}/v1`);
    await picture(page, "overview-light");
    assert.deepEqual(page.problems, []);
  },

  async "loads nothing from elsewhere and nothing inline"() {
    const page = await open();
    await page.click("#tab-api");
    await page.until("document.querySelectorAll('#operations details').length > 40");
    assert.ok(page.requests.length >= 5);
    for (const { url } of page.requests) assert.ok(url.startsWith(base), url);
    await page.run("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' }))");
    assert.equal(await page.run("window.hacked"), undefined);
  },

  async "refuses a wrong token with the server's words"() {
    const page = await open();
    await useToken(page, "bh-wrong");
    await page.until("document.querySelector('#tokenNote').classList.contains('bad')");
    assert.match(await page.run("document.querySelector('#tokenNote').textContent"), /not known/);
  },

  async "streams in the playground and keeps the conversation"() {
    const page = await open();
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    await page.click("#tab-playground");
    await page.type("#message", "#SAY(The desk is open.)");
    await page.click("#send");
    await page.until("document.querySelector('.said.assistant')?.textContent.includes('The desk is open.')");
    await page.until("document.querySelector('#facts-of-answer').textContent.includes('tokens')");
    await page.type("#message", "#WORDS60");
    await page.click("#send");
    await page.until("document.querySelectorAll('.said.assistant')[1]?.textContent.includes('w59')");
    await page.type("#message", "<img src=x onerror=alert(1)> #ECHO");
    await page.click("#send");
    await page.until("document.querySelectorAll('.said.assistant')[2]?.textContent.includes('<img')");
    assert.equal(await page.run("document.querySelectorAll('.said img').length"), 0);
    await picture(page, "playground-light");
    assert.deepEqual(page.problems, []);
  },

  async "stops a running answer, and Claude with it"() {
    const page = await open();
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    await page.click("#tab-playground");
    await page.type("#message", "#HANG3 #WORDS50");
    await page.click("#send");
    await page.until("document.querySelector('.said.assistant')?.textContent.includes('w1')");
    await page.click("#stop");
    await page.until("document.querySelector('#facts-of-answer').textContent === 'stopped'");
    await page.until("fetch('/health').then((answer) => answer.json()).then((health) => health.requests.active === 0)");
  },

  async "says what went wrong"() {
    const page = await open();
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    await page.click("#tab-playground");
    await page.type("#message", "#ERR400 #NORETRY");
    await page.click("#send");
    await page.until("document.querySelector('.said.error')");
  },

  async "shows usage and running requests, and cancels one"() {
    const page = await open();
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    const asked = fetch(`${base}/v1/chat/completions`, { method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ model: "sonnet", messages: [{ role: "user", content: "#HANG0" }] }) });
    await page.until("fetch('/health').then((answer) => answer.json()).then((health) => health.requests.active === 1)");
    await page.click("#tab-usage");
    await page.until("document.querySelector('#byModel table') && document.querySelector('#requests table')");
    await picture(page, "usage-light");
    assert.equal(await page.run("document.querySelector('#usageNote').hidden"), true);
    await page.click("#requests button");
    await page.until("document.querySelector('#requests').textContent.includes('Nothing yet')");
    assert.equal((await asked).status, 503);
    assert.deepEqual(page.problems, []);
  },

  async "sends what it describes"() {
    const page = await open();
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    await page.click("#tab-api");
    await page.until("document.querySelectorAll('#operations details').length > 40");
    await page.type("#find", "capabilities");
    await page.until("document.querySelectorAll('#operations details').length === 1");
    await page.click("#operations summary");
    await page.until("document.querySelector('#operations .primary')");
    await page.click("#operations .primary");
    await page.until("document.querySelector('#operations pre').textContent.startsWith('200')");
    assert.match(await page.run("document.querySelector('#operations pre').textContent"), /reasoning_efforts/);
    await picture(page, "api-light");
    assert.deepEqual(page.problems, []);
  },

  async "keeps the token in memory only"() {
    const page = await open();
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    assert.equal(await page.run("document.querySelector('#token').value"), "");
    assert.equal(await page.run("localStorage.length + sessionStorage.length + document.cookie.length"), 0);
    assert.equal(await page.run(`document.documentElement.outerHTML.includes(${JSON.stringify(token)})`), false);
    for (const { url } of page.requests) assert.ok(!url.includes(token));
    await page.send("Page.reload");
    await page.until("document.readyState === 'complete' && !document.querySelector('#tokenNote').hidden");
  },

  async "is dark where people like it dark, and fits a phone"() {
    const page = await open({ width: 360, height: 760, dark: true, mobile: true });
    await useToken(page);
    await page.until("document.querySelector('#tokenNote').hidden");
    const brightness = await page.run("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])");
    assert.ok(brightness < 60, String(brightness));
    for (const tab of ["overview", "playground", "usage", "api"]) {
      await page.click(`#tab-${tab}`);
      await page.until(`!document.querySelector('#${tab}').hidden`);
      if (tab === "usage") await page.until("document.querySelector('#byModel table')");
      if (tab === "api") await page.until("document.querySelector('#operations details')");
      assert.ok(await fits(page), `${tab} is wider than the phone`);
      await picture(page, `phone-dark-${tab}`);
    }
    assert.deepEqual(page.problems, []);
  },

  async "can be used with the keyboard"() {
    const page = await open();
    await page.run("document.querySelector('#tab-overview').focus()");
    await page.send("Input.dispatchKeyEvent", { type: "keyDown", key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 });
    await page.until("document.activeElement.id === 'tab-playground' && !document.querySelector('#playground').hidden");
  },
};

let failed = 0;
for (const [name, test] of Object.entries(cases)) {
  try {
    await test();
    console.log(`PASS   : ${name}`);
  } catch (error) {
    ++failed;
    console.log(`FAIL!  : ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
