// SPDX-License-Identifier: GPL-3.0-or-later
// Ollama's own client takes Bellhop for Ollama.
import assert from 'node:assert/strict';
import { BELLHOP_TOKEN, BELLHOP_URL, blocksUpstream, endsUpstream, kPixel, lastBody, load, numbered, rejection, run } from './checks.mjs';

const { Ollama } = load('ollama');
const connect = token => new Ollama({ host: BELLHOP_URL, headers: { Authorization: `Bearer ${token}` } });
const client = Ollama ? connect(BELLHOP_TOKEN) : null;
const user = (content, extra = {}) => [{ role: 'user', content, ...extra }];
const weather = { type: 'function', function: { name: 'weather', description: 'Weather of a city',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } } };

await run({
  async 'chats'() {
    const answer = await client.chat({ model: 'sonnet:latest', messages: [{ role: 'system', content: 'Be brief.' }, ...user('#SAY(good morning) #USAGE30,0,0,7')],
      options: { temperature: 0.25, num_predict: 300 } });
    assert.deepEqual([answer.model, answer.message.role, answer.message.content], ['sonnet:latest', 'assistant', 'good morning']);
    assert.deepEqual([answer.done, answer.done_reason, answer.prompt_eval_count, answer.eval_count], [true, 'stop', 30, 7]);
    assert.ok(answer.created_at instanceof Date || Date.parse(answer.created_at) > 0);
    const body = await lastBody();
    assert.deepEqual([body.temperature, body.max_tokens], [0.25, 300]);
    assert.ok(JSON.stringify(body.system).includes('Be brief.'));
  },
  async 'streams a chat'() {
    let text = '', last;
    for await (const part of await client.chat({ model: 'sonnet', messages: user('#WORDS12'), stream: true })) {
      text += part.message.content;
      last = part;
    }
    assert.equal(text, numbered(12));
    assert.deepEqual([last.done, last.done_reason], [true, 'stop']);
  },
  async 'runs tools in steps'() {
    const messages = user('CALL weather {"city":"Oslo"} CALL weather {"city":"Rome"}');
    const first = await client.chat({ model: 'sonnet', messages, tools: [weather] });
    assert.deepEqual(first.message.tool_calls.map(call => call.function.arguments), [{ city: 'Oslo' }, { city: 'Rome' }]);
    messages.push(first.message, { role: 'tool', tool_name: 'weather', content: '#SAY(cold)' }, { role: 'tool', tool_name: 'weather', content: 'warm' });
    const second = await client.chat({ model: 'sonnet', messages, tools: [weather] });
    assert.equal(second.message.content, 'cold');
    assert.equal((await blocksUpstream('tool_result')).length, 2);
  },
  async 'streams tools'() {
    const calls = [];
    for await (const part of await client.chat({ model: 'sonnet', messages: user('CALL weather {"city":"Oslo"}'), tools: [weather], stream: true }))
      calls.push(...part.message.tool_calls ?? []);
    assert.deepEqual(calls.map(call => [call.function.name, call.function.arguments]), [['weather', { city: 'Oslo' }]]);
  },
  async 'thinks aloud'() {
    let thinking = '', text = '';
    for await (const part of await client.chat({ model: 'sonnet', messages: user('#THINK5 #SAY(done)'), think: true, stream: true })) {
      thinking += part.message.thinking ?? '';
      text += part.message.content;
    }
    assert.deepEqual([thinking.split(' ')[0], text], ['thought0', 'done']);
  },
  async 'shows pictures'() {
    await client.chat({ model: 'sonnet', messages: user('#SAY(a pixel)', { images: [kPixel] }) });
    assert.deepEqual((await blocksUpstream('image'))[0].source, { type: 'base64', media_type: 'image/png', data: kPixel });
  },
  async 'answers by a schema'() {
    const format = { type: 'object', properties: { city: { type: 'string' }, degrees: { type: 'number' } }, required: ['city', 'degrees'] };
    const answer = await client.chat({ model: 'sonnet', messages: user('Where?'), format });
    assert.deepEqual(JSON.parse(answer.message.content), { city: 'Paris', degrees: 7 });
  },
  async 'generates'() {
    const answer = await client.generate({ model: 'sonnet', prompt: '#SAY(once upon a time)', system: 'Tell.' });
    assert.deepEqual([answer.response, answer.done], ['once upon a time', true]);
    let text = '';
    for await (const part of await client.generate({ model: 'sonnet', prompt: '#WORDS9', stream: true })) text += part.response;
    assert.equal(text, numbered(9));
  },
  async 'fills in the middle'() {
    await client.generate({ model: 'sonnet', prompt: 'int add(int a, int b) {', suffix: '}' });
    const body = JSON.stringify(await lastBody());
    assert.ok(body.includes('int add(int a, int b) {'));
  },
  async 'lists and shows models'() {
    const { models } = await client.list();
    assert.ok(models.some(model => model.name === 'sonnet' && model.digest.length === 64));
    const shown = await client.show({ model: 'sonnet:latest' });
    assert.ok(shown.capabilities.includes('tools') && shown.capabilities.includes('vision'));
    assert.ok(shown.model_info['claude.context_length'] > 100000);
    assert.ok(Array.isArray((await client.ps()).models));
    assert.match((await client.version()).version, /^\d+\.\d+\.\d+$/);
  },
  async 'says what is not here'() {
    await rejection(client.show({ model: 'no-such-model' }), Error, 404);
    await rejection(client.chat({ model: 'no-such-model', messages: user('hi') }), Error, 404);
    const error = await rejection(client.embed({ model: 'sonnet', input: 'x' }), Error, 404);
    assert.match(error.message, /embeddings/);
    await rejection(client.pull({ model: 'llama3' }), Error, 404);
  },
  async 'gets the status of what went wrong'() {
    await rejection(client.chat({ model: 'sonnet', messages: user('#ERR429 #RETRY1') }), Error, 429);
    await rejection(client.chat({ model: 'sonnet', messages: user('hi'), options: { temperature: 'hot' } }), Error, 400);
    await rejection(connect('wrong').list(), Error, 401);
    const stream = await client.chat({ model: 'sonnet', messages: user('#MIDERR #WORDS50'), stream: true });
    await assert.rejects(async () => { for await (const part of stream) assert.ok(part); });
  },
  async 'cancels'() {
    const stream = await client.chat({ model: 'sonnet', messages: user('#WORDS20000 #DELAY10'), stream: true });
    let seen = 0;
    try { for await (const part of stream) if (part.message.content && ++seen === 5) stream.abort(); } catch { /* the abort */ }
    assert.ok(seen >= 5);
    await endsUpstream();
  },
});
