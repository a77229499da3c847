<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessKeys</name>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. Programs call it the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was given by the environment variable BELLHOP_API_KEY or on the command line. To replace it, change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessPolicy</name>
    <message>
        <source>Too many requests: at most %1 per minute here. Try again later, or raise the limit in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” may not use the model %2, only: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bellhop is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is already running on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time from the request&apos;s arrival to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read, without those from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read from the prompt cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by client, model, state, request ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the selected running requests (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows shown as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request fits the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server, then every request of your clients appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a client at %1 and every request of it appears here: who asked, which model answered, how fast, and what it used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All computers of my network (0.0.0.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 192.168.1.20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(this computer is in no network right now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device of the network could then talk to Bellhop. Whoever has the token spends your Claude plan, and the connection is not encrypted. It opens:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Claude Code&apos;s own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a client asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: Claude only talks. Requests that want its tools are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workspace folder below; until then such requests are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program with a token can make Claude run any of these tools anywhere on this computer, as you, without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program with a token can make Claude use these tools, as you. What would need a question is denied, since nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPolicy</name>
    <message>
        <source>“%1” is no name for a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server “%1” has no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arguments of the server “%1” are no list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server “%1” has no http(s) URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server “%1” is neither stdio, http nor sse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request wants Claude Code&apos;s own tools, which are switched off here. Switch them on in Bellhop&apos;s settings, page Agent (agent/enabled), or ask for another model without enable_tools and X-Claude-* headers for tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MCP servers in Bellhop&apos;s settings (agent/mcp-servers) cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace folder is set for Claude Code&apos;s own tools. Name one in Bellhop&apos;s settings, page Agent (agent/folders).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace folder of Bellhop&apos;s settings (agent/folders) does not exist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Cwd: this is no folder within the workspaces of Bellhop&apos;s settings (agent/folders).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Permission-Mode must be one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Permission-Mode: %1 goes beyond what Bellhop&apos;s settings allow (agent/permission-mode is %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Allowed-Tools: “%1” is no tool such as Read or Bash(git *).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Disallowed-Tools: “%1” is no tool such as Read or Bash(git *).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Allowed-Tools: %1 goes beyond what Bellhop&apos;s settings allow (agent/tools).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Max-Turns must be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Claude-Max-Turns: %1 goes beyond what Bellhop&apos;s settings allow (agent/max-turns is %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“mcpServers” is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server “%1” is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anthropic API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is stored. It goes into the system keychain, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppState</name>
    <message>
        <source>Requests are to be paid with an API key, but none is stored. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code is not signed in. Run “claude” in a terminal, sign in with /login, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers of your network can reach Bellhop: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is a demonstration: a stand-in answers, not Claude. Try it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start at &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is there for your clients as soon as you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetBook</name>
    <message>
        <source>This month&apos;s budget of $%1 is used up ($%2 spent). It begins anew with the next month; raise it under Limits in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s budget of $%1 is used up ($%2 spent). It begins anew at midnight; raise it under Limits in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s budget of $%1 for the key “%2” is used up. It begins anew at midnight; raise it under Keys in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s budget of $%2 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of today&apos;s budget of $%2 is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatService</name>
    <message>
        <source>Bellhop is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request came %1 times in a few seconds; the client seems to be in a loop. Wait a moment, or raise limits/repeat in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests are running and %2 are waiting. Try again later, or raise the limits in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to start tools with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request waited %1 s for its turn. Try again later, or raise the limits in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatTurn</name>
    <message>
        <source>Claude did not answer with a JSON object. Ask again, or give a json_schema: that binds the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was stopped because it has cost more than its budget of $%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request took longer than the request time-out of %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude sent nothing within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude fell silent for %1 s in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request took longer than the %1 s it may take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaudeCard</name>
    <message>
        <source>Claude Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for Claude Code and its sign-in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries each feature Bellhop relies on, without spending anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude %1: all that Bellhop needs works (checks passed: %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaudeInstallation</name>
    <message>
        <source>The Claude path “%1” is not absolute. Give the full path, beginning with /, or leave it empty to have Claude looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”, which is set as Claude path. Correct the path or leave it empty to have Claude looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Claude path “%1” is a folder. Give the path of the program in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which is set as Claude path, is not a program that can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code was not found. Install it (see claude.com/claude-code), sign in by running “claude” once, then look again; or set its path in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not print a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not work as Claude Code: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaudePage</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2 (by %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests use the account Claude Code is signed in with. API keys of the environment are kept away from it, so none is billed by accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is billed to this key, per token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with are passed on. Requests may be billed per token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaudeWatch</name>
    <message>
        <source>Claude Code was not found yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaudeWorker</name>
    <message>
        <source>Claude Code did not start within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code refused a setting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ended the turn without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Claude broke off in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliError</name>
    <message>
        <source>Claude Code is not signed in (%1). Run `claude` in a terminal and sign in with /login, or choose another payer in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code reported a failure without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It last said: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliFeatures</name>
    <message>
        <source>Earlier turns are sent as one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool results are answered by a replay of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with this Claude Code: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientGuide</name>
    <message>
        <source>OpenCode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding agent for the terminal. Titles and summaries go to Haiku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the settings file of OpenCode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “opencode”: the model is chosen already; /models shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI&apos;s coding agent, over the Responses API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the settings file of Codex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “codex”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Model metadata not found” at the start is harmless: Codex only knows models of OpenAI by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding agent for VS Code, JetBrains and the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the editor open Cline&apos;s settings and choose the provider “OpenAI Compatible”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the three values below. In a terminal the one command does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Cline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding agent for VS Code. Kilo Code has the same form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings of Roo Code and choose the API provider “OpenAI Compatible”, not “OpenAI”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values below; Roo Code does not ask the server for the last three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Roo Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair programmer for the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into aider&apos;s settings file, or start it once with the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix openai/ is aider&apos;s own and has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code Copilot Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of your own in the chat of VS Code 1.122 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add Models” and “Custom Endpoint”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code opens chatLanguageModels.json: put this into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model in the model list of the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the settings. Completions while typing stay with Copilot. Versions before 1.122 can use the provider “Ollama” with the URL %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent panel and inline assistant of the Zed editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into Zed&apos;s settings.json (Ctrl+,).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agent settings, then LLM Providers, and paste the token as the API key of Bellhop: Zed keeps it in the keychain, not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model in the agent panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetBrains AI Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntelliJ IDEA, PyCharm, WebStorm and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: it lists the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn tool calling on, and assign the models to the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the AI Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension for VS Code and JetBrains, and the command “cn”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the settings file of Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Claude (Bellhop)” in the model list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work: Cursor&apos;s servers call the URL you enter, not the editor, and they cannot reach a program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use OpenCode or Codex CLI in Cursor&apos;s terminal, or install Cline or Roo Code as an extension of Cursor: those call from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public tunnel would make it work and is not a good idea: everybody who finds its address and the token would spend your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Docker this computer is called host.docker.internal: add that name under Settings, Server, Further host names. Docker Desktop then reaches Bellhop; Docker on Linux needs “--network host”, or Bellhop listening on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the admin panel, Settings, Connections, and add an OpenAI API connection with the URL and key below, or start the container with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Settings, Interface, choose haiku as task model: it writes titles and tags beside each chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat in the browser for several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into librechat.yaml, beside docker-compose.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart LibreChat and choose “Bellhop” in the list of endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI SDK for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program that uses the openai package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: pip install openai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the environment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI SDK for Node.js</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: npm install openai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic SDK for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the Messages API; its address has no /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: pip install anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic SDK for Node.js</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: npm install @anthropic-ai/sdk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatOpenAI with another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: pip install langchain-openai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quickest way to see whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into a terminal; the answer streams in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientTrialRun</name>
    <message>
        <source>%1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it for me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what changes in %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what this client would send. Uses a few tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1 answered “%2” after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1, which is new. Restart the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. Restart the client. The old file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say what the running Bellhop does, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the access token, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the running Bellhop and wait until it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print each setting and where it comes from, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the installed claude without account, internet or cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version, then exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.
A setting is taken from its flag, its environment variable, bellhop.conf or its default, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without tray and windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without account and internet: a built-in stand-in answers instead of Claude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where bellhop.conf is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where database, logs and secrets are. With a folder of its own an instance does not use the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking to the running Bellhop (each also with --json):
  bellhop keys list
  bellhop keys add NAME [--scopes chat,manage] [--per-minute N] [--concurrent N]
                   [--models haiku,sonnet] [--budget USD-PER-DAY]
  bellhop keys revoke NAME-OR-ID
  bellhop models
  bellhop usage [--days N]
  bellhop requests [cancel ID]
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display: running headless.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigWriter</name>
    <message>
        <source>%1 is not an ordinary file, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a settings file, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else in the meantime. Look at the changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed since, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the old file, %1, is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>&amp;Model for the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenAI URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anthropic URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients send the token as API key. Keep it to yourself: who has it spends your plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by ID or model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID, with which a client goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation fits the search above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that names a conversation of its own can go on with it later. It is listed here as long as the privacy settings keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy settings keep only that there were %1 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client cannot go on with it, and what was said is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations of all clients, with what was said in them. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1: must be 1 to 512 visible ASCII characters without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Bellhop. Update Bellhop, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1: %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit Bellhop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests still running: %1. They would be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Bellhop running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. The icon in the panel brings this window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. Your desktop shows no panel icons: start Bellhop again to bring this window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Set up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these settings already. Nothing has to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist yet. It would be made with this content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change in %1. A copy of the old file is kept beside it, and you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code did not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code did not call the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system prompt is the client&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is chosen per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s length is limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking can be switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sequences are passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON schema is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude&apos;s own tools stay off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Claude Code sent %n character(s) of its own with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier turns keep their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, file names and magic words in a text stay text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results did not reach the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s tools are offered to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls wait for the client&apos;s results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result did not reach the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the answer was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Claude Code asked the API %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An answer at its limit is not continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s answer went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running answer can be stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1 of the API is recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine::Private</name>
    <message>
        <source>Bellhop is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is still looking for Claude Code. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code&apos;s own tools were switched off in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled in Bellhop&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is stopped. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active, %2 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Claude subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key: billed per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the environment says (API key, Bedrock, Vertex…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-hour window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly window of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow the use of port %1. Choose one above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is running, but its answer makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsoncText</name>
    <message>
        <source>Line %1 of the file is not valid JSON, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold a JSON object, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold a JSON list, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an object in this file, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage: see everybody&apos;s requests, change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Laptop, or the program&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or e.g. haiku, sonnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at the &amp;same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Budget per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be kept: Bellhop runs without its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many keys (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default key must keep the scope “manage”; nobody else could give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default key cannot be revoked. Make a new token instead; the old one is worth nothing then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a name of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a scope: chat, manage, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions per minute must be from 0 (no limit) to 100000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at the same time must be from 0 (no limit) to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily budget must be from 0 (none) to 1000000 US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models must be at most %1 names such as haiku or claude-haiku-*.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>may ask and manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each program or person a key of its own: you see who used what, can limit it, and can take it back without changing the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program and every user of this computer can now spend your Claude account. Do not use this behind a proxy or on a shared machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>name and how the secret begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use “%1” lose their access at once, and their running answers end. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected lines, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the log fits the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, warnings and errors of Bellhop appear here. What clients and Claude say to each other is never logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bellhop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>The access key was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may only ask questions; a key with the scope “manage” is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may only manage; a key with the scope “chat” is needed to ask questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected rows (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: tried earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: tried later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 needs both a name and a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCatalog</name>
    <message>
        <source>The model &apos;%1&apos; does not exist here. Use opus, sonnet, haiku or a claude-… name, see GET /v1/models, or add it to the names of other models in Bellhop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelProbe</name>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code did not say which models it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name clients ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The server could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests cannot be answered until you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts anew at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are refused when it is used up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OllamaListener</name>
    <message>
        <source>Ollama&apos;s port, without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that look for Ollama do not find Bellhop: %1 Stop that program (often Ollama itself) or choose another port in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anew at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Prompts and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time it is shown. “%1” is its name here; Bellhop keeps nothing from which it could be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain has not answered yet. Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the system keychain, which cannot be reached from here. Start Bellhop in the desktop session, or give another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Claude for one word, the way a client would. Uses a few tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token after %1, complete after %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Where it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it lets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs that know only Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>none; several are separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude login (subscription)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the conversation ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what a rule allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change files there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code&apos;s and the client&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the program asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose requests are counted against the numbers below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equal question of the same key then gets the same answer, without asking Claude. Programs ask for it with the header X-Enable-Cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account Claude Code works for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for a model that is neither Claude&apos;s nor in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web search and other tools that run on OpenAI&apos;s or Anthropic&apos;s servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts and answers, in the history on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Bellhop looks beside the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can reach the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most a request gets without a question, beside the rules below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Claude is told about its work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by --%1 on the command line, so it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 0.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of cli, api_key, bedrock, vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” would let every web page use your Claude; name the origins, such as https://app.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an IP address such as 127.0.0.1 or 0.0.0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a model such as opus, sonnet, haiku or claude-sonnet-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a model such as haiku, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the full path of a JSON file, or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be texts by model name in JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be MCP servers in JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 5 or 2.50, or 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain line breaks or control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be full paths such as /home/me/project, or name=/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be tools such as Read, Edit, Bash(git *)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be host names such as bellhop.example or proxy.lan:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be origins such as https://app.example.com, without a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be pairs such as gpt-4=opus, gpt-*=sonnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes or no (also true, false, on, off, 1, 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not name the same model twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port programs connect to; 0 takes any free one at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only; 0.0.0.0 from the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names besides localhost under which programs may call the server, e.g. of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins such as https://app.example.com; no web page may call unless it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to finish when stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running answers may take so long to finish when the server stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it starts when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen where programs look for Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a second port on this computer for programs that know only Ollama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those programs expect 11434; 0 takes any free one at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token on Ollama&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of those programs cannot send one. Careful: every program and every user of this computer can then spend your Claude plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers requests that name no model: opus, sonnet, haiku or a full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Claude model answers to which name; * stands for any characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown model names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse answers 404 and names the model; default uses the default model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that run elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web search and other tools of OpenAI&apos;s or Anthropic&apos;s servers: ignore answers without them, refuse answers 400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further requests wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude processes started ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new conversation need not wait for a start; each takes some 100 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude processes of conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running and kept for a conversation&apos;s next message, besides those started ahead; never fewer than answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a conversation&apos;s process for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next message of a conversation is answered at once until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for tool results for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that asked for a client&apos;s tool waits so long for its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of claude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program to run; empty looks for it in the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login: your Claude login; api-key: the key stored here; environment: what the environment says (ANTHROPIC_*, Bedrock, Vertex).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked instead when the model is overloaded; empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than so many are refused with 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the request is refused with 503; 0 waits for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the answer is given up; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence within an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is given up even while words are coming; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats of one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that asks the same more often within seconds is stopped; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger ones are refused with 413.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, until the conversation expires (session), or a number of days (days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the conversation&apos;s last use, if it is kept for days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from its last use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored response expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the Responses API, counted from its last use; on disk only if content may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep usage figures for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, cost and times of each request; never what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the tray icon is shown; without a tray the window opens nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks, keeps running (hide) or quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written to the log; prompts and answers never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clients use Claude Code&apos;s own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude then reads, and where allowed changes, files and runs commands on this computer for whoever has a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude works in the first one; X-Claude-Cwd chooses another or a folder within. name=/path is the one for a model name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model names with tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for these models use Claude Code&apos;s own tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Claude may use at most: Read, Edit, Bash …; with a condition such as Bash(git *) that needs no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most a request gets: plan, dontAsk, default (reads in the workspace), acceptEdits (changes files there), bypassPermissions (everything, without asking).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the model per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each use of tools takes one; 0: as many as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claude-code: Claude Code&apos;s own with the client&apos;s behind it; client: the client&apos;s alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the tools do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each use, where clients show the model&apos;s reasoning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file such as .mcp.json, or its content; their tools need no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that has cost more, at the list prices, is stopped; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts around the system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the model name a client asks for: JSON such as {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, or a file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program and user of this computer may then ask without a token; not behind a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of nobody (off), of other computers (network) or of this one too (all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one key and of one address; 0: as many as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that examine by asking Claude, and /v1/debug; 0: as many as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at keys and login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to /v1/auth and /v1/keys; 0: as many as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to /v1/sessions and /conversations; 0: as many as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to /health; 0: as many as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of models, usage and the like; 0: as many as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then questions are refused until midnight; with a subscription it counts what the API would cost; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then questions are refused until the next month; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when a budget is used to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop&apos;s window says so from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answers for equal questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never (off), if the program sends X-Enable-Cache (on-request), or always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an answer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only, and only for the key that asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one used longest ago goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST /v1/debug/request shows a request as Bellhop understands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colored, or one colour: light for dark panels, dark for light ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is taken, or the address is none of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request can be answered until somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When 80 % and 95 % of the five-hour or weekly window are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the windows, the messages and the command line; numbers and dates follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>This file does not hold settings of Bellhop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFileRow</name>
    <message>
        <source>To take your settings to another computer. Tokens and keys are not part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings taken over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as settings; what is readable is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides who pays for the answers. Set BELLHOP_CLAUDE_AUTH=login to use Claude&apos;s own login instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored. Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is given by %1 and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 is damaged. Correct it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (does not exist)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words in its name or description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop – Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortCommand</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <source>Connect a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All c&amp;lients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpawnPlan</name>
    <message>
        <source>The folder %1 cannot be used: it must be a folder that belongs to you and is closed to others. Remove it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Running, but needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients cannot connect while the server is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready workers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Running on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not serving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, but the server is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code: not found (yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: %1 active, %2 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for tools, %5 kept, at most %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running without history: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subcommands</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop is running, but its server is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop&apos;s answer makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” was made. This is the only time it is shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEANS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENS IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, %1: %2 % used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemTexts</name>
    <message>
        <source>the file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no texts “before” and “after”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingBar</name>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1, then %2 to the first token, then %3 of streaming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens in / out, %1 % from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment or the command line, so it cannot be replaced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client that uses the present token loses its access until it gets the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TomlText</name>
    <message>
        <source>Line %1 of the file is not valid TOML, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a value, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>[%1, %2 bytes]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tool call** `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tool result** (failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tool result**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1, last used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Shortened: %1 characters in all. The export has everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier messages are not shown. The export has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool result, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Copy &amp;base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;client set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Warm worker, new conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued in the conversation&apos;s worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool results to the waiting worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked for as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the queue, first token after %2, complete after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 written to the cache, %3 from the cache, %4 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of them thinking)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the prompt cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request of this period fits the filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request are counted here, per day and model. What was said is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeWizard</name>
    <message>
        <source>the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Bellhop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop answers with your own Claude Code and your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with npm, or see claude.com/claude-code for other ways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal, enter /login and follow what it says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of this computer get in with a token, which was just made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not write it down: every set-up Bellhop shows you can be copied with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Bellhop when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are on the Connect page later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short question on the way every client takes. It uses a few tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask Claude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellhop keeps running when you close its window: its icon in the panel brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code %1 was found: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking who is signed in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopped. Start it in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, said %2 after %3. You are all set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerPool</name>
    <message>
        <source>Bellhop is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker is one Claude Code process and takes about %1. Idle: about %2; with a full pool: about %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlText</name>
    <message>
        <source>Line %1 of the file is indented with a tab, which is not valid YAML, so the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several YAML documents, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written in YAML&apos;s bracket form, which is not edited automatically, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
