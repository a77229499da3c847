// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of all clients share. Each client's file calls run() with its checks by name:
//   node CLIENT.mjs --list      the names, one a line
//   node CLIENT.mjs             runs all; a line of JSON for each: {"name":…} if it holds, else with "problem"
//   node CLIENT.mjs "a name"    runs one
// In the environment: BELLHOP_URL, BELLHOP_TOKEN, STANDIN_URL (the API at the far end), CLIENTS_DIR (where the
// packages are, which is not beside this file).
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

export const { BELLHOP_URL, BELLHOP_TOKEN, STANDIN_URL, CLIENTS_DIR } = process.env;

// A packaged client, or nothing while only the names are asked for.
export const load = name => process.argv[2] === '--list' ? {} : createRequire(`${CLIENTS_DIR}/`)(name);

// Node 18's fetch holds its half of a signal weakly: what is aborted after a garbage collection goes on for
// ever (github.com/nodejs/undici/issues/3644). The cancelling is what is tried here, so they are held.
const controllers = [];
globalThis.AbortController = class extends AbortController {
  constructor() {
    super();
    controllers.push(this);
  }
};

// Requests that arrived upstream, oldest first.
export const upstream = async () => (await (await fetch(`${STANDIN_URL}/__fake/requests`)).json())
  .filter(request => request.method === 'POST' && request.url.startsWith('/v1/messages?'));
export const lastBody = async () => (await upstream()).at(-1).body;
export const forget = () => fetch(`${STANDIN_URL}/__fake/reset`);

// All blocks of one type that the last request upstream carried.
export const blocksUpstream = async type => (await lastBody()).messages
  .flatMap(message => Array.isArray(message.content) ? message.content : [])
  .flatMap(block => [block, ...(Array.isArray(block.content) ? block.content : [])])
  .filter(block => block.type === type);

export const numbered = count => Array.from({ length: count }, (_, i) => `w${i} `).join('');
export const kPixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

// What the promise is rejected with: of this class, with this status (undefined: the class has none).
export async function rejection(promise, type, status) {
  let caught;
  try { await promise; } catch (error) { caught = error; }
  assert.ok(caught instanceof type, `${caught?.constructor?.name ?? 'nothing thrown'}: ${caught?.message}`);
  assert.equal(caught.status ?? caught.statusCode ?? caught.status_code, status);
  assert.ok(caught.message.length > 4, caught.message);
  return caught;
}

// The request upstream ended before its answer did.
export async function endsUpstream() {
  for (let tries = 0; tries < 400; ++tries) {
    const last = (await upstream()).at(-1);
    if (last?.closed) return assert.equal(last.complete, false);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  assert.fail('the request upstream went on');
}

const kPatienceMs = 60_000;

async function result(name, check) {
  await forget();
  let timer;
  const tooLong = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('it does not end')), kPatienceMs); });
  try {
    await Promise.race([check(), tooLong]);
    return { name };
  } catch (error) {
    return { name, problem: error?.stack ?? String(error) };
  } finally {
    clearTimeout(timer);
  }
}

export async function run(checks) {
  const wanted = process.argv[2];
  if (wanted === '--list') {
    console.log(Object.keys(checks).join('\n'));
    return;
  }
  assert.ok(!wanted || wanted in checks, `there is no check "${wanted}"`);
  for (const [name, check] of Object.entries(checks))
    if (!wanted || name === wanted) console.log(JSON.stringify(await result(name, check)));
  process.exit(0); // clients keep sockets open
}
