// SPDX-License-Identifier: GPL-3.0-or-later
// A tiny MCP server on stdio with one tool, "add", which says what the stand-in is to answer.
import readline from 'node:readline';

const say = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n');
readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  if (method === 'initialize')
    say({ id, result: { protocolVersion: params.protocolVersion, capabilities: { tools: {} },
                        serverInfo: { name: 'calc', version: '1' } } });
  else if (method === 'tools/list')
    say({ id, result: { tools: [{ name: 'add', description: 'Adds two numbers',
      inputSchema: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } } }] } });
  else if (method === 'tools/call')
    say({ id, result: { content: [{ type: 'text',
      text: `#SAY(The sum is ${params.arguments.a + params.arguments.b})` }] } });
  else say({ id, result: {} });
});
