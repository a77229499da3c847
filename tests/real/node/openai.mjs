// SPDX-License-Identifier: GPL-3.0-or-later
// The official OpenAI SDK takes Bellhop for the real thing: chat completions, Responses, the legacy endpoint.
import assert from 'node:assert/strict';
import { BELLHOP_TOKEN, BELLHOP_URL, blocksUpstream, endsUpstream, forget, kPixel, lastBody, load, numbered, rejection,
  run, upstream } from './checks.mjs';

const { OpenAI } = load('openai');
const { zodResponseFormat, zodTextFormat } = load('openai/helpers/zod');
const { z } = load('zod');

const baseURL = `${BELLHOP_URL}/v1`;
const connect = options => new OpenAI({ baseURL, apiKey: BELLHOP_TOKEN, maxRetries: 0, ...options });
const client = OpenAI ? connect() : null;
const user = content => [{ role: 'user', content }];
const ask = (text, extra = {}, options = {}) =>
  client.chat.completions.create({ model: 'sonnet', messages: user(text), ...extra }, options);
const respond = (input, extra = {}) => client.responses.create({ model: 'sonnet', input, ...extra });
const weather = {
  type: 'function', name: 'weather', description: 'Weather of a city', strict: false,
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const throws = async (promise, type, status, check = () => {}) => {
  const error = await rejection(promise, type, status);
  assert.ok(error.requestID, 'no request id');
  check(error);
};
const callOf = response => response.output.find(item => item.type.endsWith('_call'));

await run({
  async 'lists models'() {
    const ids = [];
    for await (const model of client.models.list()) ids.push(model.id);
    for (const alias of ['opus', 'sonnet', 'haiku']) assert.ok(ids.includes(alias), ids.join(' '));
    assert.equal((await client.models.retrieve('haiku')).id, 'haiku');
  },

  // Chat completions
  async 'completes a chat'() {
    const answer = await ask('#SAY(good morning) #USAGE100,0,0,7');
    assert.equal(answer.choices[0].message.content, 'good morning');
    assert.equal(answer.choices[0].finish_reason, 'stop');
    assert.deepEqual([answer.usage.prompt_tokens, answer.usage.completion_tokens], [100, 7]);
    assert.ok(answer._request_id);
  },
  async 'streams a chat with usage'() {
    const stream = await ask('#WORDS30 #USAGE9,0,0,3', { stream: true, stream_options: { include_usage: true } });
    let text = '', usage, finish;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta?.content ?? '';
      finish ??= chunk.choices[0]?.finish_reason;
      usage ??= chunk.usage;
    }
    assert.equal(text, numbered(30));
    assert.equal(finish, 'stop');
    assert.deepEqual([usage.prompt_tokens, usage.completion_tokens, usage.total_tokens], [9, 3, 12]);
  },
  async 'puts a streamed chat together'() { // the SDK's stricter helper, which checks the order of chunks itself
    const seen = [];
    const stream = client.chat.completions.stream({
      model: 'sonnet', messages: user('#PRETEXT CALL weather {"city":"Oslo"} CALL weather {"city":"Rome"}'),
      tools: [{ type: 'function', function: weather }],
    });
    for (const name of ['content.delta', 'content.done', 'tool_calls.function.arguments.delta', 'tool_calls.function.arguments.done'])
      stream.on(name, event => { if (seen.at(-1)?.[0] !== name || name.endsWith('done')) seen.push([name, event.arguments]); });
    const message = (await stream.finalChatCompletion()).choices[0].message;
    assert.equal(message.content, 'Let me look that up. ');
    assert.deepEqual(message.tool_calls.map(call => JSON.parse(call.function.arguments)), [{ city: 'Oslo' }, { city: 'Rome' }]);
    assert.equal(seen.filter(([name]) => name === 'tool_calls.function.arguments.done').length, 2);
    assert.equal(seen[0][0], 'content.delta');
  },
  async 'runs the tools of a chat'() {
    const asked = [];
    const runner = client.chat.completions.runTools({
      model: 'sonnet', stream: true, messages: user('CALL weather {"city":"Oslo"}'),
      tools: [{ type: 'function', function: { ...weather, parse: JSON.parse,
        function: ({ city }) => { asked.push(city); return asked.length === 1 ? 'CALL weather {"city":"Rome"}' : '#SAY(bring a coat) -5'; } } }],
    });
    assert.equal(await runner.finalContent(), 'bring a coat');
    assert.deepEqual(asked, ['Oslo', 'Rome']);
  },
  async 'parses a chat by a schema'() {
    const Place = z.object({ city: z.string(), degrees: z.number(), rain: z.boolean() });
    const answer = await client.chat.completions.parse({
      model: 'sonnet', messages: user('What is it like there?'), response_format: zodResponseFormat(Place, 'place') });
    assert.deepEqual(answer.choices[0].message.parsed, { city: 'Paris', degrees: 7, rain: true });
  },
  async 'shows a picture in a chat'() {
    await ask([{ type: 'text', text: '#SAY(a pixel)' }, { type: 'image_url', image_url: { url: `data:image/png;base64,${kPixel}` } }]);
    const [image] = await blocksUpstream('image');
    assert.deepEqual(image.source, { type: 'base64', media_type: 'image/png', data: kPixel });
  },
  async 'cancels a chat'() {
    const abort = new AbortController();
    const stream = await ask('#WORDS20000 #DELAY10', { stream: true }, { signal: abort.signal });
    let seen = 0;
    try { for await (const chunk of stream) if (chunk.choices[0]?.delta?.content && ++seen === 5) abort.abort(); } catch { /* the abort */ }
    assert.ok(seen >= 5);
    await endsUpstream();
  },

  // Responses
  async 'responds'() {
    const response = await respond('#SAY(good evening) #USAGE50,0,10,6', {
      instructions: 'Be brief.', metadata: { ticket: 'A7' }, max_output_tokens: 500, temperature: 0.5 });
    assert.equal(response.output_text, 'good evening');
    assert.deepEqual([response.status, response.metadata.ticket, response.instructions], ['completed', 'A7', 'Be brief.']);
    assert.deepEqual([response.usage.input_tokens, response.usage.input_tokens_details.cached_tokens, response.usage.output_tokens], [60, 10, 6]);
    const body = await lastBody();
    assert.deepEqual([body.max_tokens, body.temperature], [500, 0.5]);
    assert.ok(JSON.stringify(body.system).includes('Be brief.'));
  },
  async 'streams a response through all its events'() {
    const events = [];
    const stream = client.responses.stream({ model: 'sonnet', input: '#WORDS12 #THINK3', reasoning: { effort: 'low', summary: 'auto' } });
    for await (const event of stream) events.push(event);
    assert.deepEqual(events.map(event => event.sequence_number), events.map((_, i) => i));
    const kinds = [...new Set(events.map(event => event.type.replace('response.', '')))];
    assert.deepEqual(kinds, ['created', 'in_progress', 'output_item.added', 'reasoning_summary_part.added', 'reasoning_summary_text.delta',
      'reasoning_summary_text.done', 'reasoning_summary_part.done', 'output_item.done', 'content_part.added', 'output_text.delta',
      'output_text.done', 'content_part.done', 'completed']);
    const final = await stream.finalResponse();
    assert.deepEqual(final.output.map(item => item.type), ['reasoning', 'message']);
    assert.equal(final.output[1].content[0].text, numbered(12));
  },
  async 'runs the tools of a response in steps'() {
    const first = await respond('CALL weather {"city":"Oslo"} CALL weather {"city":"Rome"}', { tools: [weather] });
    const calls = first.output.filter(item => item.type === 'function_call');
    assert.deepEqual(calls.map(call => JSON.parse(call.arguments).city), ['Oslo', 'Rome']);
    const second = await respond(calls.map(call => ({ type: 'function_call_output', call_id: call.call_id, output: '#SAY(both cold)' })),
      { tools: [weather], previous_response_id: first.id });
    assert.equal(second.output_text, 'both cold');
    assert.equal((await blocksUpstream('tool_result')).length, 2);
  },
  async 'streams the tools of a response'() {
    const stream = client.responses.stream({ model: 'sonnet', input: 'CALL weather {"city":"Oslo"}', tools: [weather] });
    let streamed = '';
    stream.on('response.function_call_arguments.delta', event => { streamed += event.delta; });
    const call = callOf(await stream.finalResponse());
    assert.deepEqual([call.name, JSON.parse(call.arguments), JSON.parse(streamed)], ['weather', { city: 'Oslo' }, { city: 'Oslo' }]);
  },
  async 'calls free-form tools of a response'() {
    const tools = [{ type: 'custom', name: 'apply_patch', description: 'Changes files',
      format: { type: 'grammar', syntax: 'lark', definition: 'start: /.+/s' } }];
    const stream = client.responses.stream({ model: 'sonnet', input: 'CALL apply_patch {"input":"*** Begin\\n+\\"x\\""}', tools });
    let streamed = '';
    stream.on('response.custom_tool_call_input.delta', event => { streamed += event.delta; });
    const first = await stream.finalResponse();
    const call = callOf(first);
    assert.deepEqual([call.type, call.name, call.input, streamed],
      ['custom_tool_call', 'apply_patch', '*** Begin\n+"x"', '*** Begin\n+"x"']);
    const second = await respond([{ type: 'custom_tool_call_output', call_id: call.call_id, output: '#SAY(patched)' }],
      { tools, previous_response_id: first.id });
    assert.equal(second.output_text, 'patched');
  },
  async 'calls tools of a namespace'() {
    const tools = [{ type: 'namespace', name: 'crm', description: 'Customers', tools: [{ ...weather, name: 'find' }] }];
    const first = await respond('CALL crm__find {"city":"Oslo"}', { tools });
    const call = callOf(first);
    assert.deepEqual([call.type, call.namespace, call.name, call.arguments], ['function_call', 'crm', 'find', '{"city":"Oslo"}']);
    const second = await respond([...first.output, { type: 'function_call_output', call_id: call.call_id, output: '#SAY(found)' }], { tools });
    assert.equal(second.output_text, 'found');
  },
  async 'parses a response by a schema'() {
    const Place = z.object({ city: z.string(), tags: z.array(z.string()) });
    const response = await client.responses.parse({ model: 'sonnet', input: 'Where?', text: { format: zodTextFormat(Place, 'place') } });
    assert.deepEqual(response.output_parsed, { city: 'Paris', tags: ['Paris'] });
  },
  async 'shows a picture in a response'() {
    await respond([{ role: 'user', content: [{ type: 'input_text', text: '#SAY(a pixel)' },
      { type: 'input_image', detail: 'auto', image_url: `data:image/png;base64,${kPixel}` }] }]);
    assert.equal((await blocksUpstream('image'))[0].source.data, kPixel);
  },
  async 'keeps responses and forgets them when told'() {
    const first = await respond('My name is Ada. #SAY(Hello Ada)');
    const second = await respond('#SAY(It is Ada) What is my name?', { previous_response_id: first.id });
    assert.ok(JSON.stringify((await lastBody()).messages).includes('My name is Ada.'));
    assert.equal((await client.responses.retrieve(second.id)).output_text, 'It is Ada');
    const items = [];
    for await (const item of client.responses.inputItems.list(second.id)) items.push(item);
    assert.deepEqual(items.map(item => item.content[0].text), ['#SAY(It is Ada) What is my name?']);
    await client.responses.delete(second.id);
    await throws(client.responses.retrieve(second.id), OpenAI.NotFoundError, 404);
    await throws(client.responses.cancel(first.id), OpenAI.BadRequestError, 400);
    const unkept = await respond('#SAY(secret)', { store: false });
    await throws(client.responses.retrieve(unkept.id), OpenAI.NotFoundError, 404);
  },
  async 'counts the tokens of a response'() {
    const { input_tokens } = await client.responses.inputTokens.count({ model: 'sonnet', input: 'one two three four' });
    assert.ok(input_tokens >= 4 && input_tokens < 40, `${input_tokens}`);
  },
  async 'says why a response failed in mid-stream'() {
    const events = [];
    for await (const event of await respond('#MIDERR #WORDS50', { stream: true })) events.push(event);
    assert.equal(events.at(-1).type, 'response.failed');
    assert.ok(events.at(-1).response.error.message);
  },
  async 'says that a response is cut by max_output_tokens'() {
    const response = await respond('#WORDS400', { max_output_tokens: 20 });
    assert.deepEqual([response.status, response.incomplete_details.reason], ['incomplete', 'max_output_tokens']);
  },
  async 'cancels a response'() {
    const stream = await respond('#WORDS20000 #DELAY10', { stream: true });
    let seen = 0;
    for await (const event of stream) if (event.type === 'response.output_text.delta' && ++seen === 5) break;
    await endsUpstream();
  },

  // Legacy completions
  async 'completes a text'() {
    const answer = await client.completions.create({ model: 'sonnet', prompt: ['#SAY(one)', '#SAY(two)'], echo: true });
    assert.deepEqual(answer.choices.map(choice => choice.text), ['#SAY(one)one', '#SAY(two)two']);
    let text = '';
    for await (const chunk of await client.completions.create({ model: 'sonnet', prompt: '#WORDS9', stream: true })) text += chunk.choices[0]?.text ?? '';
    assert.equal(text, numbered(9));
  },

  // Errors
  async 'throws BadRequestError'() {
    await throws(ask('#ERR400'), OpenAI.BadRequestError, 400);
    await throws(ask('hi', { temperature: 'hot' }), OpenAI.BadRequestError, 400, error => assert.equal(error.param, 'temperature'));
    await throws(respond([{ type: 'function_call_output', output: 'x' }]), OpenAI.BadRequestError, 400,
      error => assert.equal(error.param, 'input[0].call_id'));
    await throws(respond('hi', { previous_response_id: 'resp_none' }), OpenAI.NotFoundError, 404,
      error => assert.equal(error.param, 'previous_response_id'));
  },
  async 'throws AuthenticationError'() {
    await throws(connect({ apiKey: 'wrong' }).models.list(), OpenAI.AuthenticationError, 401,
      error => assert.equal(error.code, 'invalid_api_key'));
    await throws(ask('#ERR401'), OpenAI.AuthenticationError, 401);
  },
  async 'throws NotFoundError'() {
    await throws(ask('hi', { model: 'no-such-model' }), OpenAI.NotFoundError, 404,
      error => assert.equal(error.code, 'model_not_found'));
    await throws(client.models.retrieve('no-such-model'), OpenAI.NotFoundError, 404);
    await throws(client.embeddings.create({ model: 'sonnet', input: 'x' }), OpenAI.NotFoundError, 404,
      error => assert.match(error.message, /embeddings/));
    await throws(client.images.generate({ model: 'sonnet', prompt: 'x' }), OpenAI.NotFoundError, 404);
    await throws(client.audio.speech.create({ model: 'sonnet', voice: 'ash', input: 'x' }), OpenAI.NotFoundError, 404);
    await throws(client.moderations.create({ input: 'x' }), OpenAI.NotFoundError, 404);
  },
  async 'throws RateLimitError'() {
    await throws(ask('#ERR429 #RETRY1'), OpenAI.RateLimitError, 429);
    await throws(respond('#ERR429 #RETRY1'), OpenAI.RateLimitError, 429);
  },
  async 'does not retry what stays wrong'() {
    const patient = connect({ maxRetries: 2 });
    await throws(patient.chat.completions.create({ model: 'sonnet', messages: user('#ERR413 stays') }), OpenAI.APIError, 413);
    const withRetries = (await upstream()).length;
    await forget();
    await throws(ask('#ERR413 stays'), OpenAI.APIError, 413);
    assert.equal(withRetries, (await upstream()).length);
  },
});
