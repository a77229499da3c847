// SPDX-License-Identifier: GPL-3.0-or-later
// One check of the official OpenAI SDK against a running Bellhop:
//   node sdk.mjs CHECK        (BELLHOP_URL, BELLHOP_TOKEN, STANDIN_URL, CLIENTS_DIR in the environment)
// Exit code 0 if the check holds. The packages are in CLIENTS_DIR, not beside this file.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { BELLHOP_URL, BELLHOP_TOKEN, STANDIN_URL, CLIENTS_DIR } = process.env;
const clients = createRequire(CLIENTS_DIR + '/');
const { OpenAI } = await import(pathToFileURL(clients.resolve('openai')).href);

const baseURL = `${BELLHOP_URL}/v1`;
const client = new OpenAI({ baseURL, apiKey: BELLHOP_TOKEN, maxRetries: 0 });
const ask = (text, extra = {}, options = {}) => client.chat.completions.create(
  { model: 'sonnet', messages: [{ role: 'user', content: text }], ...extra }, options);
const upstream = async () => (await (await fetch(`${STANDIN_URL}/__fake/requests`)).json())
  .filter(request => request.method === 'POST' && request.url.startsWith('/v1/messages?'));

// The SDK's own class for the status, with the API's message in it.
async function throws(promise, type, status, check = () => {}) {
  let caught;
  try { await promise; } catch (error) { caught = error; }
  assert.ok(caught instanceof type, `${caught?.constructor?.name}: ${caught?.message}`);
  assert.equal(caught.status, status);
  assert.ok(caught.message.length > 4, caught.message);
  assert.ok(caught.requestID, 'no request id');
  check(caught);
}

const checks = {
  async models() {
    const ids = [];
    for await (const model of client.models.list()) ids.push(model.id);
    for (const alias of ['opus', 'sonnet', 'haiku']) assert.ok(ids.includes(alias), ids.join(' '));
    assert.equal((await client.models.retrieve('haiku')).id, 'haiku');
  },
  async completes() {
    const answer = await ask('#SAY(good morning) #USAGE100,0,0,7');
    assert.equal(answer.choices[0].message.content, 'good morning');
    assert.equal(answer.choices[0].finish_reason, 'stop');
    assert.deepEqual([answer.usage.prompt_tokens, answer.usage.completion_tokens], [100, 7]);
    assert.ok(answer._request_id);
  },
  async streamsWithUsage() {
    const stream = await ask('#WORDS30 #USAGE9,0,0,3', { stream: true, stream_options: { include_usage: true } });
    let text = '', usage, finish;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta?.content ?? '';
      finish ??= chunk.choices[0]?.finish_reason;
      usage ??= chunk.usage;
    }
    assert.equal(text, Array.from({ length: 30 }, (_, i) => `w${i} `).join(''));
    assert.equal(finish, 'stop');
    assert.deepEqual([usage.prompt_tokens, usage.completion_tokens, usage.total_tokens], [9, 3, 12]);
  },
  async accumulates() { // the SDK's stricter helper, which checks the order of chunks itself
    const runner = client.chat.completions.stream({ model: 'sonnet', messages: [{ role: 'user', content: '#SAY(piece by piece)' }] });
    assert.equal((await runner.finalChatCompletion()).choices[0].message.content, 'piece by piece');
  },
  async runsTools() {
    const asked = [];
    const runner = client.chat.completions.runTools({
      model: 'sonnet', stream: true,
      messages: [{ role: 'user', content: 'CALL weather {"city":"Oslo"}' }],
      tools: [{ type: 'function', function: {
        name: 'weather', description: 'Weather of a city', parse: JSON.parse,
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        function: ({ city }) => { asked.push(city); return '#SAY(bring a coat) -5'; } } }],
    });
    assert.equal(await runner.finalContent(), 'bring a coat');
    assert.deepEqual(asked, ['Oslo']);
  },
  async cancels() {
    const abort = new AbortController();
    const stream = await ask('#WORDS20000 #DELAY10', { stream: true }, { signal: abort.signal });
    let seen = 0;
    try { for await (const chunk of stream) if (chunk.choices[0]?.delta?.content && ++seen === 5) abort.abort(); } catch { /* the abort */ }
    assert.ok(seen >= 5);
    for (let tries = 0; tries < 200; ++tries) {
      const last = (await upstream()).at(-1);
      if (last?.closed) return assert.equal(last.complete, false);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    assert.fail('the request upstream went on');
  },
  async badRequest() {
    await throws(ask('#ERR400'), OpenAI.BadRequestError, 400);
    await throws(ask('hi', { temperature: 'hot' }), OpenAI.BadRequestError, 400,
      error => assert.equal(error.param, 'temperature'));
  },
  async authentication() {
    const stranger = new OpenAI({ baseURL, apiKey: 'wrong', maxRetries: 0 });
    await throws(stranger.models.list(), OpenAI.AuthenticationError, 401,
      error => assert.equal(error.code, 'invalid_api_key'));
    await throws(ask('#ERR401'), OpenAI.AuthenticationError, 401);
  },
  async notFound() {
    await throws(ask('hi', { model: 'no-such-model' }), OpenAI.NotFoundError, 404,
      error => assert.equal(error.code, 'model_not_found'));
    await throws(client.models.retrieve('no-such-model'), OpenAI.NotFoundError, 404);
  },
  async rateLimit() {
    await throws(ask('#ERR429 #RETRY1'), OpenAI.RateLimitError, 429);
  },
  async retriesAreNotForErrorsThatStay() {
    const patient = new OpenAI({ baseURL, apiKey: BELLHOP_TOKEN, maxRetries: 2 });
    await fetch(`${STANDIN_URL}/__fake/reset`);
    await throws(patient.chat.completions.create({ model: 'sonnet', messages: [{ role: 'user', content: '#ERR413 stays' }] }),
      OpenAI.APIError, 413);
    const once = (await upstream()).length;
    await fetch(`${STANDIN_URL}/__fake/reset`);
    await throws(ask('#ERR413 stays'), OpenAI.APIError, 413);
    assert.equal(once, (await upstream()).length);
  },
};

if (process.argv[2] === '--list') {
  console.log(Object.keys(checks).join('\n'));
} else {
  await checks[process.argv[2]]();
}
