// SPDX-License-Identifier: GPL-3.0-or-later
// The official Anthropic SDK takes Bellhop for the real thing.
import assert from 'node:assert/strict';
import { BELLHOP_TOKEN, BELLHOP_URL, blocksUpstream, endsUpstream, kPixel, lastBody, load, numbered, rejection, run } from './checks.mjs';

const { Anthropic } = load('@anthropic-ai/sdk');
const { zodOutputFormat } = load('@anthropic-ai/sdk/helpers/zod');
const { betaZodTool } = load('@anthropic-ai/sdk/helpers/beta/zod');
const { z } = load('zod');

const connect = options => new Anthropic({ baseURL: BELLHOP_URL, apiKey: BELLHOP_TOKEN, maxRetries: 0, ...options });
const client = Anthropic ? connect() : null;
const body = (content, extra = {}) => ({ model: 'sonnet', max_tokens: 1000, messages: [{ role: 'user', content }], ...extra });
const ask = (content, extra) => client.messages.create(body(content, extra));
const weather = {
  name: 'weather', description: 'Weather of a city',
  input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const result = (call, content, extra = {}) => ({ type: 'tool_result', tool_use_id: call.id, content, ...extra });
const throws = async (promise, type, status, kind) => {
  const error = await rejection(promise, type, status);
  assert.ok(error.requestID, 'no request id');
  assert.equal(error.error.type, 'error');
  assert.equal(error.error.error.type, kind);
};

await run({
  async 'creates a message'() {
    const message = await ask('#SAY(good morning) #USAGE100,0,20,7', { system: [{ type: 'text', text: 'Be brief.' }], temperature: 0.3, metadata: { user_id: 'u' } });
    assert.deepEqual(message.content, [{ type: 'text', text: 'good morning' }]);
    assert.deepEqual([message.type, message.role, message.stop_reason, message.stop_sequence], ['message', 'assistant', 'end_turn', null]);
    assert.deepEqual([message.usage.input_tokens, message.usage.cache_read_input_tokens, message.usage.output_tokens], [100, 20, 7]);
    assert.ok(message._request_id);
    const upstream = await lastBody();
    assert.deepEqual([upstream.max_tokens, upstream.temperature], [1000, 0.3]);
    assert.ok(JSON.stringify(upstream.system).includes('Be brief.'));
  },
  async 'streams a message through all its events'() {
    const events = [];
    const stream = client.messages.stream(body('#WORDS12'));
    stream.on('streamEvent', event => events.push(event.type));
    let text = '';
    stream.on('text', piece => { text += piece; });
    const message = await stream.finalMessage();
    assert.deepEqual([text, message.content[0].text], [numbered(12), numbered(12)]);
    assert.deepEqual([...new Set(events)], ['message_start', 'content_block_start', 'content_block_delta', 'content_block_stop', 'message_delta', 'message_stop']);
    assert.ok(message.usage.output_tokens > 0);
  },
  async 'sees pings in the raw stream'() {
    const kinds = new Set();
    const response = await client.messages.create(body('#SAY(hi)', { stream: true })).asResponse();
    for (const line of (await response.text()).split('\n')) if (line.startsWith('event: ')) kinds.add(line.slice(7));
    assert.ok(kinds.has('ping') && kinds.has('message_stop'), [...kinds].join(' '));
  },
  async 'thinks, and takes its thinking back'() {
    const thinking = { type: 'enabled', budget_tokens: 1024 };
    const stream = client.messages.stream(body('#THINK5 #SAY(done)', { max_tokens: 4000, thinking }));
    let thought = '';
    stream.on('thinking', piece => { thought += piece; });
    const message = await stream.finalMessage();
    assert.equal(message.content[0].type, 'thinking');
    assert.ok(message.content[0].signature);
    assert.equal(thought, message.content[0].thinking);
    const next = await client.messages.create({ model: 'sonnet', max_tokens: 4000, thinking, messages: [
      { role: 'user', content: '#THINK5 #SAY(done)' }, { role: 'assistant', content: message.content }, { role: 'user', content: '#SAY(again)' }] });
    assert.equal(next.content.at(-1).text, 'again');
  },
  async 'runs tools in steps'() {
    const tools = [weather];
    const first = await ask('#PRETEXT CALL weather {"city":"Oslo"} CALL weather {"city":"Rome"}', { tools });
    assert.equal(first.stop_reason, 'tool_use');
    assert.deepEqual(first.content.map(block => block.type), ['text', 'tool_use', 'tool_use']);
    const [oslo, rome] = first.content.slice(1);
    assert.deepEqual([oslo.input, rome.input], [{ city: 'Oslo' }, { city: 'Rome' }]);
    const history = [...body('#PRETEXT CALL weather {"city":"Oslo"} CALL weather {"city":"Rome"}').messages, { role: 'assistant', content: first.content }];
    const second = await client.messages.create({ model: 'sonnet', max_tokens: 1000, tools, messages: [...history,
      { role: 'user', content: [result(oslo, [{ type: 'text', text: '#SAY(cold)' },
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: kPixel } }]), result(rome, 'no such city', { is_error: true })] }] });
    assert.equal(second.content[0].text, 'cold');
    const results = await blocksUpstream('tool_result');
    assert.deepEqual(Object.fromEntries(results.map(block => [block.tool_use_id, !!block.is_error])), { [oslo.id]: false, [rome.id]: true });
    assert.equal((await blocksUpstream('image')).length, 1);
  },
  async 'runs tools through the tool runner, streamed'() {
    const asked = [];
    const tool = betaZodTool({ name: 'weather', description: 'Weather', inputSchema: z.object({ city: z.string() }),
      run: ({ city }) => { asked.push(city); return asked.length === 1 ? 'CALL weather {"city":"Rome"}' : '#SAY(bring a coat)'; } });
    const runner = client.beta.messages.toolRunner({ ...body('CALL weather {"city":"Oslo"}'), tools: [tool], stream: true });
    const message = await runner.runUntilDone();
    assert.deepEqual(asked, ['Oslo', 'Rome']);
    assert.equal(message.content[0].text, 'bring a coat');
  },
  async 'forces a tool'() {
    const message = await ask('#SAY(never said)', { tools: [weather], tool_choice: { type: 'tool', name: 'weather' } });
    assert.deepEqual((await lastBody()).tool_choice, { type: 'tool', name: 'weather' });
    assert.ok(message.id);
  },
  async 'parses a message by a schema'() {
    const Place = z.object({ city: z.string(), degrees: z.number() });
    const message = await client.messages.parse(body('Where?', { output_config: { format: zodOutputFormat(Place) } }));
    assert.deepEqual(message.parsed_output, { city: 'Paris', degrees: 7 });
  },
  async 'shows pictures and documents'() {
    await ask([{ type: 'text', text: '#SAY(seen)' }, { type: 'image', source: { type: 'base64', media_type: 'image/png', data: kPixel } },
      { type: 'document', title: 'Notes', source: { type: 'text', media_type: 'text/plain', data: 'a note' } }]);
    assert.equal((await blocksUpstream('image'))[0].source.data, kPixel);
    assert.ok(JSON.stringify(await lastBody()).includes('a note'));
  },
  async 'stops at a stop sequence and at max_tokens'() {
    const stopped = await ask('#WORDS30', { stop_sequences: ['w5'] });
    assert.deepEqual([stopped.stop_reason, stopped.stop_sequence, stopped.content[0].text.trim()], ['stop_sequence', 'w5', 'w0 w1 w2 w3 w4']);
    const cut = await ask('#WORDS400', { max_tokens: 20 });
    assert.equal(cut.stop_reason, 'max_tokens');
  },
  async 'counts tokens'() {
    const { input_tokens } = await client.messages.countTokens({ model: 'sonnet', system: 'Be brief.', messages: body('one two three four').messages });
    assert.ok(input_tokens >= 4 && input_tokens < 60, `${input_tokens}`);
  },
  async 'lists models in pages'() {
    const models = [];
    for await (const model of client.models.list({ limit: 2 })) models.push(model);
    const sonnet = models.find(model => model.id === 'sonnet');
    assert.ok(models.length > 2 && sonnet.type === 'model' && sonnet.display_name && sonnet.max_input_tokens > 100000);
    assert.equal((await client.models.retrieve('haiku')).id, 'haiku');
  },
  async 'cancels'() {
    const stream = client.messages.stream(body('#WORDS20000 #DELAY10', { max_tokens: 30000 }));
    let seen = 0;
    stream.on('text', () => { if (++seen === 5) stream.abort(); });
    await rejection(stream.done(), Anthropic.APIUserAbortError, undefined);
    await endsUpstream();
  },
  async 'throws in mid-stream'() {
    const stream = client.messages.stream(body('#MIDERR #WORDS50'));
    const error = await rejection(stream.finalMessage(), Anthropic.AnthropicError, undefined);
    assert.ok(error.message);
  },
  async 'throws BadRequestError'() {
    await throws(ask('#ERR400'), Anthropic.BadRequestError, 400, 'invalid_request_error');
    await throws(ask('hi', { temperature: 3 }), Anthropic.BadRequestError, 400, 'invalid_request_error');
    await throws(ask([{ type: 'image', source: { type: 'file', file_id: 'x' } }]), Anthropic.BadRequestError, 400, 'invalid_request_error');
  },
  async 'throws AuthenticationError'() {
    await throws(connect({ apiKey: 'wrong' }).messages.create(body('hi')), Anthropic.AuthenticationError, 401, 'authentication_error');
    const bearer = await connect({ apiKey: null, authToken: BELLHOP_TOKEN }).messages.create(body('#SAY(welcome)'));
    assert.equal(bearer.content[0].text, 'welcome');
  },
  async 'throws NotFoundError'() {
    await throws(ask('hi', { model: 'no-such-model' }), Anthropic.NotFoundError, 404, 'not_found_error');
    await throws(client.models.retrieve('no-such-model'), Anthropic.NotFoundError, 404, 'not_found_error');
  },
  async 'throws RateLimitError and the overload of 529'() {
    await throws(ask('#ERR429 #RETRY1'), Anthropic.RateLimitError, 429, 'rate_limit_error');
    await throws(ask('#ERR529'), Anthropic.InternalServerError, 529, 'overloaded_error');
  },
});
