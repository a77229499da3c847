// SPDX-License-Identifier: GPL-3.0-or-later
// Vercel's AI SDK through each of its three providers: chat completions, Responses and Anthropic's messages.
import assert from 'node:assert/strict';
import { BELLHOP_TOKEN, BELLHOP_URL, blocksUpstream, endsUpstream, kPixel, lastBody, load, numbered, rejection, run } from './checks.mjs';

const { APICallError, generateText, Output, stepCountIs, streamText, tool } = load('ai');
const { createOpenAICompatible } = load('@ai-sdk/openai-compatible');
const { createOpenAI } = load('@ai-sdk/openai');
const { createAnthropic } = load('@ai-sdk/anthropic');
const { z } = load('zod');

const baseURL = `${BELLHOP_URL}/v1`;
const providers = {
  'openai-compatible': key => createOpenAICompatible({ name: 'bellhop', baseURL, apiKey: key, includeUsage: true, supportsStructuredOutputs: true }),
  openai: key => createOpenAI({ baseURL, apiKey: key }),
  anthropic: key => createAnthropic({ baseURL, apiKey: key }),
};
const model = (provider, name = 'sonnet', key = BELLHOP_TOKEN) => providers[provider](key)(name);
const base = provider => ({ model: model(provider), maxRetries: 0, onError() {} });

// A tool that leads to a second call before the answer.
function twoSteps() {
  const asked = [];
  const weather = tool({ description: 'Weather of a city', inputSchema: z.object({ city: z.string() }),
    execute: async ({ city }) => { asked.push(city); return asked.length === 1 ? 'CALL weather {"city":"Rome"}' : '#SAY(bring a coat)'; } });
  return { asked, options: { tools: { weather }, stopWhen: stepCountIs(5), prompt: 'CALL weather {"city":"Oslo"}' } };
}

const forEach = {
  async 'generates a text'(provider) {
    const { text, finishReason, usage } = await generateText({ ...base(provider), system: 'Be brief.', prompt: '#SAY(good morning) #USAGE100,0,0,7', temperature: 0.5 });
    assert.deepEqual([text, finishReason, usage.inputTokens, usage.outputTokens], ['good morning', 'stop', 100, 7]);
    assert.ok(JSON.stringify((await lastBody()).system).includes('Be brief.'));
  },
  async 'streams a text'(provider) {
    const result = streamText({ ...base(provider), prompt: '#WORDS12 #USAGE9,0,0,3' });
    let text = '';
    for await (const piece of result.textStream) text += piece;
    assert.equal(text, numbered(12));
    assert.equal(await result.finishReason, 'stop');
    assert.equal((await result.usage).inputTokens, 9);
  },
  async 'runs tools in steps'(provider) {
    const { asked, options } = twoSteps();
    const { text, steps } = await generateText({ ...base(provider), ...options });
    assert.deepEqual([text, asked, steps.length], ['bring a coat', ['Oslo', 'Rome'], 3]);
    assert.deepEqual(steps.map(step => step.finishReason), ['tool-calls', 'tool-calls', 'stop']);
  },
  async 'runs tools in streamed steps'(provider) {
    const { asked, options } = twoSteps();
    const result = streamText({ ...base(provider), ...options });
    const kinds = new Set();
    for await (const part of result.fullStream) kinds.add(part.type);
    assert.deepEqual([await result.text, asked, (await result.steps).length], ['bring a coat', ['Oslo', 'Rome'], 3]);
    for (const kind of ['tool-input-start', 'tool-input-delta', 'tool-input-end', 'tool-call', 'tool-result', 'text-delta', 'finish']) assert.ok(kinds.has(kind), kind);
  },
  async 'answers by a schema'(provider) {
    const schema = z.object({ city: z.string(), degrees: z.number() });
    // Anthropic's provider does not know the model's name and forces a tool for this.
    const prompt = provider === 'anthropic' ? 'CALL json {"city":"Paris","degrees":7}' : 'Where?';
    const { output } = await generateText({ ...base(provider), output: Output.object({ schema }), prompt });
    assert.deepEqual(output, { city: 'Paris', degrees: 7 });
  },
  async 'shows a picture'(provider) {
    const content = [{ type: 'text', text: '#SAY(a pixel)' }, { type: 'image', image: Buffer.from(kPixel, 'base64') }];
    const { text } = await generateText({ ...base(provider), messages: [{ role: 'user', content }] });
    assert.equal(text, 'a pixel');
    assert.equal((await blocksUpstream('image'))[0].source.data, kPixel);
  },
  async 'reads the thinking'(provider) {
    const providerOptions = {
      bellhop: { reasoningEffort: 'low' }, openai: { reasoningEffort: 'low', reasoningSummary: 'auto', forceReasoning: true },
      anthropic: { thinking: { type: 'enabled', budgetTokens: 1024 } } };
    const result = streamText({ ...base(provider), providerOptions, prompt: '#THINK5 #SAY(done)' });
    assert.equal(await result.text, 'done');
    assert.match(await result.reasoningText, /thought0 thought1/);
  },
  async 'ends at the limit of tokens'(provider) {
    const { finishReason } = await generateText({ ...base(provider), prompt: '#WORDS400', maxOutputTokens: 20 });
    assert.equal(finishReason, 'length');
  },
  async 'cancels'(provider) {
    const abort = new AbortController();
    const result = streamText({ ...base(provider), prompt: '#WORDS20000 #DELAY10', abortSignal: abort.signal });
    let seen = 0;
    try { for await (const piece of result.textStream) if (piece && ++seen === 5) abort.abort(); } catch { /* the abort */ }
    assert.ok(seen >= 5);
    await endsUpstream();
  },
  async 'gets the status of what went wrong'(provider) {
    const fails = (name, key, prompt) => generateText({ model: model(provider, name, key), maxRetries: 0, prompt });
    await rejection(fails('sonnet', 'wrong', 'hi'), APICallError, 401);
    await rejection(fails('no-such-model', BELLHOP_TOKEN, 'hi'), APICallError, 404);
    const limited = await rejection(fails('sonnet', BELLHOP_TOKEN, '#ERR429 #RETRY1'), APICallError, 429);
    assert.ok(limited.isRetryable);
    await rejection(fails('sonnet', BELLHOP_TOKEN, '#ERR400'), APICallError, 400);
  },
  async 'sees an error in mid-stream'(provider) {
    const result = streamText({ ...base(provider), prompt: '#MIDERR #WORDS50' });
    const parts = [];
    try { for await (const part of result.fullStream) parts.push(part.type); } catch (error) { parts.push('error'); }
    assert.ok(parts.includes('error'), parts.join(' '));
  },
};

await run(Object.fromEntries(Object.keys(providers).flatMap(provider =>
  Object.entries(forEach).map(([name, check]) => [`${provider} ${name}`, () => check(provider)]))));
