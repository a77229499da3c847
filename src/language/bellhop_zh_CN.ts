<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessKeys</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. Programs call it the API key.</source>
        <translation>每个客户端都必须以“Authorization: Bearer …”或“x-api-key”的形式发送此令牌。程序中通常称之为 API 密钥。</translation>
    </message>
    <message>
        <source>The token was given by the environment variable BELLHOP_API_KEY or on the command line. To replace it, change it there.</source>
        <translation>此令牌由环境变量 BELLHOP_API_KEY 或命令行给定。要替换它，请在那里修改。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop 未在运行。</translation>
    </message>
    <message>
        <source>Bellhop does not end.</source>
        <translation>Bellhop 没有结束。</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>访问令牌：%1</translation>
    </message>
    <message>
        <source>The check does not end.</source>
        <translation>检查没有结束。</translation>
    </message>
    <message>
        <source>Bellhop is already running.</source>
        <translation>Bellhop 已在运行。</translation>
    </message>
    <message>
        <source>Bellhop is already running on %1.</source>
        <translation>Bellhop 已在 %1 上运行。</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time from the request&apos;s arrival to the first token</source>
        <translation>从请求到达至首个 Token 的时间</translation>
    </message>
    <message>
        <source>Tokens read, without those from the cache</source>
        <translation>读取的 Token，不含来自缓存的部分</translation>
    </message>
    <message>
        <source>Tokens read from the prompt cache</source>
        <translation>从提示词缓存读取的 Token</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>写出的 Token</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter by client, model, state, request ID…</source>
        <translation>按客户端、模型、状态、请求 ID 等筛选…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>取消请求(&amp;C)</translation>
    </message>
    <message>
        <source>End the selected running requests (Del)</source>
        <translation>结束所选的运行中请求 (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the rows shown as a table (CSV)</source>
        <translation>将显示的行保存为表格 (CSV)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No request fits the filter above.</source>
        <translation>没有符合上述筛选条件的请求。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>Start the server, then every request of your clients appears here.</source>
        <translation>启动服务器后，客户端的每个请求都会显示在这里。</translation>
    </message>
    <message>
        <source>Point a client at %1 and every request of it appears here: who asked, which model answered, how fast, and what it used.</source>
        <translation>将客户端指向 %1，它的每个请求都会显示在这里：谁提问、哪个模型回答、速度如何、用量多少。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>复制请求 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>复制错误(&amp;E)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>仅限本机 (127.0.0.1)</translation>
    </message>
    <message>
        <source>All computers of my network (0.0.0.0)</source>
        <translation>我的网络中的所有计算机 (0.0.0.0)</translation>
    </message>
    <message>
        <source>One address of this computer</source>
        <translation>本机的某个地址</translation>
    </message>
    <message>
        <source>for example 192.168.1.20</source>
        <translation>例如 192.168.1.20</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Open to the network</source>
        <translation>向网络开放(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>保持关闭(&amp;K)</translation>
    </message>
    <message>
        <source>(this computer is in no network right now)</source>
        <translation>(本机当前未连接任何网络)</translation>
    </message>
    <message>
        <source>Every device of the network could then talk to Bellhop. Whoever has the token spends your Claude plan, and the connection is not encrypted. It opens:
%1</source>
        <translation>之后网络中的任何设备都能访问 Bellhop。持有令牌的人会消耗您的 Claude 套餐，而且连接未加密。将开放：
%1</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Claude Code&apos;s own tools</source>
        <translation>Claude Code 自带的工具</translation>
    </message>
    <message>
        <source>Name a client asks for</source>
        <translation>客户端请求的名称</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Off: Claude only talks. Requests that want its tools are refused.</source>
        <translation>关闭：Claude 只进行对话。需要其工具的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Name a workspace folder below; until then such requests are refused.</source>
        <translation>请在下方指定工作区文件夹；在此之前，此类请求会被拒绝。</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude run any of these tools anywhere on this computer, as you, without a question.</source>
        <translation>任何持有令牌的程序都能让 Claude 以您的身份在本机任何位置运行这些工具，且不会询问。</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude use these tools, as you. What would need a question is denied, since nobody is asked.</source>
        <translation>任何持有令牌的程序都能让 Claude 以您的身份使用这些工具。由于无人可问，需要询问的操作会被拒绝。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>AgentPolicy</name>
    <message>
        <source>“%1” is no name for a server</source>
        <translation>“%1”不能作为服务器名称</translation>
    </message>
    <message>
        <source>the server “%1” has no command</source>
        <translation>服务器“%1”没有命令</translation>
    </message>
    <message>
        <source>the arguments of the server “%1” are no list of texts</source>
        <translation>服务器“%1”的参数不是文本列表</translation>
    </message>
    <message>
        <source>the server “%1” has no http(s) URL</source>
        <translation>服务器“%1”没有 http(s) URL</translation>
    </message>
    <message>
        <source>the server “%1” is neither stdio, http nor sse</source>
        <translation>服务器“%1”既不是 stdio，也不是 http 或 sse</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>文件 %1 过大</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>不是 JSON 对象 (%1)</translation>
    </message>
    <message>
        <source>“mcpServers” is no JSON object</source>
        <translation>“mcpServers”不是 JSON 对象</translation>
    </message>
    <message>
        <source>the server “%1” is no JSON object</source>
        <translation>服务器“%1”不是 JSON 对象</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>St&amp;ore</source>
        <translation>保存(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>删除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Anthropic API key</source>
        <translation>Anthropic API 密钥(&amp;A)</translation>
    </message>
    <message>
        <source>Anthropic API key</source>
        <translation>Anthropic API 密钥</translation>
    </message>
    <message>
        <source>A key is stored in the system keychain.</source>
        <translation>密钥已存放在系统密钥环中。</translation>
    </message>
    <message>
        <source>No key is stored. It goes into the system keychain, never into a file.</source>
        <translation>未存放密钥。密钥会存入系统密钥环，绝不会写入文件。</translation>
    </message>
</context>
<context>
    <name>AppState</name>
    <message>
        <source>Requests are to be paid with an API key, but none is stored. Enter one in the settings.</source>
        <translation>请求将以 API 密钥付费，但尚未存放密钥。请在设置中输入一个。</translation>
    </message>
    <message>
        <source>Other computers of your network can reach Bellhop: %1</source>
        <translation>网络中的其他计算机可以访问 Bellhop：%1</translation>
    </message>
    <message>
        <source>Claude Code is not signed in, so no request can be answered. Sign in with your Claude account, then check again.</source>
        <translation>Claude Code 未登录，因此无法回答任何请求。请用您的 Claude 账户登录，然后重新检查。</translation>
    </message>
    <message>
        <source>Bellhop %1 is out; this is %2. %3</source>
        <translation>Bellhop %1 已发布；当前为 %2。%3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is a demonstration: a stand-in answers, not Claude. Try it:</source>
        <translation>这是演示：由替身而非 Claude 回答。试试看：</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The registry cannot be written.</source>
        <translation>无法写入注册表。</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Bellhop is there for your clients as soon as you are logged in.</source>
        <translation>您一登录，客户端就能使用 Bellhop。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
</context>
<context>
    <name>BodyLog</name>
    <message>
        <source>Questions and answers are written down in full until %1, in %2.</source>
        <translation>在 %1 之前，问题和回答会完整记录到 %2。</translation>
    </message>
</context>
<context>
    <name>BudgetBook</name>
    <message>
        <source>%1% of this month&apos;s budget of $%2 is used.</source>
        <translation>本月预算 $%2 已使用 %1 %。</translation>
    </message>
    <message>
        <source>%1% of today&apos;s budget of $%2 is used.</source>
        <translation>今日预算 $%2 已使用 %1 %。</translation>
    </message>
</context>
<context>
    <name>ClaudeCard</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付费方式</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Look for Claude Code and its sign-in again</source>
        <translation>重新查找 Claude Code 及其登录状态</translation>
    </message>
    <message>
        <source>Tries each feature Bellhop relies on, without spending anything</source>
        <translation>逐一试用 Bellhop 依赖的功能，不产生任何费用</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Check &amp;features</source>
        <translation>检查功能(&amp;F)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Claude %1: all that Bellhop needs works (checks passed: %2).</source>
        <translation>Claude %1：Bellhop 所需的功能均正常 (通过的检查：%2)。</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>打开终端进行 Claude Code 自己的登录</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>打开终端用 npm 安装 Claude Code</translation>
    </message>
</context>
<context>
    <name>ClaudeInstallation</name>
    <message>
        <source>The Claude path “%1” is not absolute. Give the full path, beginning with /, or leave it empty to have Claude looked for.</source>
        <translation>Claude 路径“%1”不是绝对路径。请给出以 / 开头的完整路径，或留空以自动查找 Claude。</translation>
    </message>
    <message>
        <source>There is no file “%1”, which is set as Claude path. Correct the path or leave it empty to have Claude looked for.</source>
        <translation>设为 Claude 路径的文件“%1”不存在。请更正路径，或留空以自动查找 Claude。</translation>
    </message>
    <message>
        <source>The Claude path “%1” is a folder. Give the path of the program in it.</source>
        <translation>Claude 路径“%1”是一个文件夹。请给出其中程序的路径。</translation>
    </message>
    <message>
        <source>“%1”, which is set as Claude path, is not a program that can be started.</source>
        <translation>设为 Claude 路径的“%1”不是可启动的程序。</translation>
    </message>
    <message>
        <source>Claude Code was not found. Install it (see claude.com/claude-code), sign in by running “claude” once, then look again; or set its path in the settings.</source>
        <translation>未找到 Claude Code。请安装它 (参见 claude.com/claude-code)，运行一次“claude”以登录，然后重新查找；或在设置中指定其路径。</translation>
    </message>
    <message>
        <source>it did not print a version</source>
        <translation>它没有输出版本</translation>
    </message>
    <message>
        <source>“%1” does not work as Claude Code: %2</source>
        <translation>“%1”不能作为 Claude Code 工作：%2</translation>
    </message>
</context>
<context>
    <name>ClaudePage</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动找到</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>由谁付费</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>%1, version %2 (by %3)</source>
        <translation>%1，版本 %2 (%3)</translation>
    </message>
    <message>
        <source>Requests use the account Claude Code is signed in with. API keys of the environment are kept away from it, so none is billed by accident.</source>
        <translation>请求使用 Claude Code 所登录的账户。环境中的 API 密钥不会传给它，以免被意外计费。</translation>
    </message>
    <message>
        <source>Every request is billed to this key, per token.</source>
        <translation>每个请求都按 Token 向此密钥计费。</translation>
    </message>
    <message>
        <source>ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with are passed on. Requests may be billed per token.</source>
        <translation>启动 Bellhop 时的 ANTHROPIC_*、Bedrock 和 Vertex 变量会被传递。请求可能按 Token 计费。</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>打开终端进行 Claude Code 自己的登录</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>打开终端用 npm 安装 Claude Code</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Requests are billed per token to your AWS account. Its credentials are found as for other AWS programs (AWS_PROFILE, AWS_REGION, ~/.aws); what the environment lacks can be added below.</source>
        <translation>请求按 Token 计入您的 AWS 账户。凭据的查找方式与其他 AWS 程序相同 (AWS_PROFILE、AWS_REGION、~/.aws)；环境中缺少的可在下方添加。</translation>
    </message>
    <message>
        <source>Requests are billed per token to your Google Cloud account, with its application default credentials. ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION say which project and where; what the environment lacks can be added below.</source>
        <translation>请求按 Token 计入您的 Google Cloud 账户，使用其应用默认凭据。ANTHROPIC_VERTEX_PROJECT_ID 和 CLOUD_ML_REGION 指明项目和区域；环境中缺少的可在下方添加。</translation>
    </message>
</context>
<context>
    <name>ClaudeWatch</name>
    <message>
        <source>Claude Code was not found yet. Try again in a moment.</source>
        <translation>尚未找到 Claude Code。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>CliFeatures</name>
    <message>
        <source>Earlier turns are sent as one text.</source>
        <translation>之前的轮次以一段文本发送。</translation>
    </message>
    <message>
        <source>Tool results are answered by a replay of the conversation.</source>
        <translation>工具结果通过重放对话来回答。</translation>
    </message>
    <message>
        <source>Not with this Claude Code: %1.</source>
        <translation>此 Claude Code 不支持：%1。</translation>
    </message>
</context>
<context>
    <name>ClientGuide</name>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Coding agent for the terminal. Titles and summaries go to Haiku.</source>
        <translation>终端编程代理。标题和摘要交给 Haiku。</translation>
    </message>
    <message>
        <source>Put this into the settings file of OpenCode.</source>
        <translation>将以下内容放入 OpenCode 的设置文件。</translation>
    </message>
    <message>
        <source>Start “opencode”: the model is chosen already; /models shows it.</source>
        <translation>启动“opencode”：模型已选好，/models 可查看。</translation>
    </message>
    <message>
        <source>Codex CLI</source>
        <translation>Codex CLI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s coding agent, over the Responses API.</source>
        <translation>OpenAI 的编程代理，使用 Responses API。</translation>
    </message>
    <message>
        <source>Put this into the settings file of Codex.</source>
        <translation>将以下内容放入 Codex 的设置文件。</translation>
    </message>
    <message>
        <source>Start “codex”.</source>
        <translation>启动“codex”。</translation>
    </message>
    <message>
        <source>“Model metadata not found” at the start is harmless: Codex only knows models of OpenAI by name.</source>
        <translation>启动时出现“Model metadata not found”并无妨碍：Codex 只认识 OpenAI 模型的名称。</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Coding agent for VS Code, JetBrains and the terminal.</source>
        <translation>适用于 VS Code、JetBrains 和终端的编程代理。</translation>
    </message>
    <message>
        <source>In the editor open Cline&apos;s settings and choose the provider “OpenAI Compatible”.</source>
        <translation>在编辑器中打开 Cline 的设置，选择提供商“OpenAI Compatible”。</translation>
    </message>
    <message>
        <source>Enter the three values below. In a terminal the one command does the same.</source>
        <translation>填入下面的三个值。在终端中，一条命令即可完成。</translation>
    </message>
    <message>
        <source>Settings of Cline</source>
        <translation>Cline 的设置</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>Coding agent for VS Code. Kilo Code has the same form.</source>
        <translation>适用于 VS Code 的编程代理。Kilo Code 的表单相同。</translation>
    </message>
    <message>
        <source>Open the settings of Roo Code and choose the API provider “OpenAI Compatible”, not “OpenAI”.</source>
        <translation>打开 Roo Code 的设置，选择 API 提供商“OpenAI Compatible”，而不是“OpenAI”。</translation>
    </message>
    <message>
        <source>Enter the values below; Roo Code does not ask the server for the last three.</source>
        <translation>填入下面的值；最后三个 Roo Code 不会向服务器询问。</translation>
    </message>
    <message>
        <source>Settings of Roo Code</source>
        <translation>Roo Code 的设置</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>aider</source>
        <translation>aider</translation>
    </message>
    <message>
        <source>Pair programmer for the terminal.</source>
        <translation>终端结对编程工具。</translation>
    </message>
    <message>
        <source>Put this into aider&apos;s settings file, or start it once with the command.</source>
        <translation>将以下内容放入 aider 的设置文件，或用该命令启动一次。</translation>
    </message>
    <message>
        <source>The prefix openai/ is aider&apos;s own and has to stay.</source>
        <translation>前缀 openai/ 是 aider 自己的，必须保留。</translation>
    </message>
    <message>
        <source>VS Code Copilot Chat</source>
        <translation>VS Code Copilot Chat</translation>
    </message>
    <message>
        <source>A model of your own in the chat of VS Code 1.122 or later.</source>
        <translation>在 VS Code 1.122 或更高版本的聊天中使用自己的模型。</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add Models” and “Custom Endpoint”.</source>
        <translation>按 Ctrl+Shift+P，选择“Chat: Manage Language Models”，再选“Add Models”和“Custom Endpoint”。</translation>
    </message>
    <message>
        <source>VS Code opens chatLanguageModels.json: put this into it.</source>
        <translation>VS Code 会打开 chatLanguageModels.json：将以下内容放入其中。</translation>
    </message>
    <message>
        <source>Choose the model in the model list of the chat.</source>
        <translation>在聊天的模型列表中选择该模型。</translation>
    </message>
    <message>
        <source>If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the settings. Completions while typing stay with Copilot. Versions before 1.122 can use the provider “Ollama” with the URL %1.</source>
        <translation>如果模型仍未显示，请在设置中打开 chat.agentHost.byokModels.enabled。输入时的补全仍由 Copilot 提供。1.122 之前的版本可使用提供商“Ollama”，URL 为 %1。</translation>
    </message>
    <message>
        <source>Zed</source>
        <translation>Zed</translation>
    </message>
    <message>
        <source>Agent panel and inline assistant of the Zed editor.</source>
        <translation>Zed 编辑器的代理面板和内联助手。</translation>
    </message>
    <message>
        <source>Put this into Zed&apos;s settings.json (Ctrl+,).</source>
        <translation>将以下内容放入 Zed 的 settings.json (Ctrl+,)。</translation>
    </message>
    <message>
        <source>Open the agent settings, then LLM Providers, and paste the token as the API key of Bellhop: Zed keeps it in the keychain, not in the file.</source>
        <translation>打开代理设置中的 LLM Providers，将令牌粘贴为 Bellhop 的 API 密钥：Zed 将其保存在密钥环中，而不是文件中。</translation>
    </message>
    <message>
        <source>Choose the model in the agent panel.</source>
        <translation>在代理面板中选择该模型。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>JetBrains AI Assistant</source>
        <translation>JetBrains AI Assistant</translation>
    </message>
    <message>
        <source>IntelliJ IDEA, PyCharm, WebStorm and the others.</source>
        <translation>IntelliJ IDEA、PyCharm、WebStorm 等。</translation>
    </message>
    <message>
        <source>Open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>打开 Settings、Tools、AI Assistant、Providers &amp; API keys。</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: it lists the models.</source>
        <translation>选择“OpenAI-compatible”，填入 URL 和密钥，然后点击“Test Connection”：会列出模型。</translation>
    </message>
    <message>
        <source>Turn tool calling on, and assign the models to the features.</source>
        <translation>打开“tool calling”，并将模型分配给各项功能。</translation>
    </message>
    <message>
        <source>Settings of the AI Assistant</source>
        <translation>AI Assistant 的设置</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Extension for VS Code and JetBrains, and the command “cn”.</source>
        <translation>适用于 VS Code 和 JetBrains 的扩展，以及命令“cn”。</translation>
    </message>
    <message>
        <source>Put this into the settings file of Continue.</source>
        <translation>将以下内容放入 Continue 的设置文件。</translation>
    </message>
    <message>
        <source>Choose “Claude (Bellhop)” in the model list.</source>
        <translation>在模型列表中选择“Claude (Bellhop)”。</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Does not work: Cursor&apos;s servers call the URL you enter, not the editor, and they cannot reach a program on this computer.</source>
        <translation>无法使用：调用所填 URL 的是 Cursor 的服务器而非编辑器，它们无法访问本机上的程序。</translation>
    </message>
    <message>
        <source>Use OpenCode or Codex CLI in Cursor&apos;s terminal, or install Cline or Roo Code as an extension of Cursor: those call from this computer.</source>
        <translation>请在 Cursor 的终端中使用 OpenCode 或 Codex CLI，或将 Cline 或 Roo Code 安装为 Cursor 的扩展：它们从本机发起调用。</translation>
    </message>
    <message>
        <source>A public tunnel would make it work and is not a good idea: everybody who finds its address and the token would spend your plan.</source>
        <translation>公共隧道可以实现，但并不可取：任何发现其地址和令牌的人都会消耗您的套餐。</translation>
    </message>
    <message>
        <source>In Docker this computer is called host.docker.internal: add that name under Settings, Server, Further host names. Docker Desktop then reaches Bellhop; Docker on Linux needs “--network host”, or Bellhop listening on the network.</source>
        <translation>在 Docker 中，本机名为 host.docker.internal：请在“设置 → 服务器 → 其他主机名”中添加此名称。之后 Docker Desktop 即可访问 Bellhop；Linux 上的 Docker 需要“--network host”，或让 Bellhop 监听网络。</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Chat in the browser.</source>
        <translation>浏览器中的聊天。</translation>
    </message>
    <message>
        <source>Open the admin panel, Settings, Connections, and add an OpenAI API connection with the URL and key below, or start the container with them.</source>
        <translation>打开管理面板的 Settings、Connections，用下面的 URL 和密钥添加 OpenAI API 连接，或用它们启动容器。</translation>
    </message>
    <message>
        <source>Under Settings, Interface, choose haiku as task model: it writes titles and tags beside each chat.</source>
        <translation>在 Settings、Interface 中选择 haiku 作为任务模型：它为每个聊天撰写标题和标签。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Chat in the browser for several people.</source>
        <translation>多人使用的浏览器聊天。</translation>
    </message>
    <message>
        <source>Put this into librechat.yaml, beside docker-compose.yml.</source>
        <translation>将以下内容放入 docker-compose.yml 旁边的 librechat.yaml。</translation>
    </message>
    <message>
        <source>Restart LibreChat and choose “Bellhop” in the list of endpoints.</source>
        <translation>重启 LibreChat，在端点列表中选择“Bellhop”。</translation>
    </message>
    <message>
        <source>OpenAI SDK for Python</source>
        <translation>Python 版 OpenAI SDK</translation>
    </message>
    <message>
        <source>Any program that uses the openai package.</source>
        <translation>任何使用 openai 包的程序。</translation>
    </message>
    <message>
        <source>Needs: pip install openai</source>
        <translation>需要：pip install openai</translation>
    </message>
    <message>
        <source>A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the environment instead.</source>
        <translation>其他程序通常改从环境变量 OPENAI_BASE_URL 和 OPENAI_API_KEY 读取。</translation>
    </message>
    <message>
        <source>OpenAI SDK for Node.js</source>
        <translation>Node.js 版 OpenAI SDK</translation>
    </message>
    <message>
        <source>Needs: npm install openai</source>
        <translation>需要：npm install openai</translation>
    </message>
    <message>
        <source>Anthropic SDK for Python</source>
        <translation>Python 版 Anthropic SDK</translation>
    </message>
    <message>
        <source>Over the Messages API; its address has no /v1.</source>
        <translation>使用 Messages API；其地址不含 /v1。</translation>
    </message>
    <message>
        <source>Needs: pip install anthropic</source>
        <translation>需要：pip install anthropic</translation>
    </message>
    <message>
        <source>Anthropic SDK for Node.js</source>
        <translation>Node.js 版 Anthropic SDK</translation>
    </message>
    <message>
        <source>Needs: npm install @anthropic-ai/sdk</source>
        <translation>需要：npm install @anthropic-ai/sdk</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>ChatOpenAI with another address.</source>
        <translation>使用其他地址的 ChatOpenAI。</translation>
    </message>
    <message>
        <source>Needs: pip install langchain-openai</source>
        <translation>需要：pip install langchain-openai</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The quickest way to see whether it works.</source>
        <translation>确认是否可用的最快方法。</translation>
    </message>
    <message>
        <source>Paste into a terminal; the answer streams in.</source>
        <translation>粘贴到终端中；回答会逐步显示。</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>编程代理</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Chat apps</source>
        <translation>聊天应用</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>自己的代码</translation>
    </message>
</context>
<context>
    <name>ClientTrialRun</name>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>回答在结束前中断。</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>回答为空。</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>打开设置…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>配置步骤</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>含令牌</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>替我写入(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows what changes in %1 first</source>
        <translation>先显示 %1 中的更改</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>测试这些设置(&amp;T)</translation>
    </message>
    <message>
        <source>Sends what this client would send. Uses a few tokens.</source>
        <translation>发送与此客户端相同的内容。会用掉少量 Token。</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>请先启动服务器</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>It works: %1 answered “%2” after %3.</source>
        <translation>可以使用：%1 在 %3 后回答了“%2”。</translation>
    </message>
    <message>
        <source>Written to %1, which is new. Restart the client.</source>
        <translation>已写入新文件 %1。请重启客户端。</translation>
    </message>
    <message>
        <source>Written to %1. Restart the client. The old file is kept as %2.</source>
        <translation>已写入 %1。请重启客户端。旧文件保留为 %2。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say what the running Bellhop does, then exit.</source>
        <translation>显示正在运行的 Bellhop 的状态，然后退出。</translation>
    </message>
    <message>
        <source>Print the access token, then exit.</source>
        <translation>输出访问令牌，然后退出。</translation>
    </message>
    <message>
        <source>End the running Bellhop and wait until it has.</source>
        <translation>结束正在运行的 Bellhop 并等待其结束。</translation>
    </message>
    <message>
        <source>Print each setting and where it comes from, then exit.</source>
        <translation>输出每项设置及其来源，然后退出。</translation>
    </message>
    <message>
        <source>Check the installed claude without account, internet or cost.</source>
        <translation>检查已安装的 claude，无需账户、互联网或费用。</translation>
    </message>
    <message>
        <source>Print the version, then exit.</source>
        <translation>输出版本，然后退出。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>输出此帮助。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.
A setting is taken from its flag, its environment variable, bellhop.conf or its default, in this order.</source>
        <translation>用您自己的 Claude Code 在 localhost 上提供 OpenAI、Anthropic 和 Ollama 的 API。
设置依次取自其选项、环境变量、bellhop.conf 或默认值。</translation>
    </message>
    <message>
        <source>Run without tray and windows.</source>
        <translation>不带托盘和窗口运行。</translation>
    </message>
    <message>
        <source>Try it without account and internet: a built-in stand-in answers instead of Claude. Beside --status, --print-token or --quit: speak to such a demonstration.</source>
        <translation>无需账户和互联网即可试用：由内置替身代替 Claude 回答。与 --status、--print-token 或 --quit 一起使用时，针对正在运行的演示。</translation>
    </message>
    <message>
        <source>Where bellhop.conf is.</source>
        <translation>bellhop.conf 所在位置。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where database, logs and secrets are. With a folder of its own an instance does not use the system keychain.</source>
        <translation>数据库、日志和机密所在位置。使用自有文件夹的实例不使用系统密钥环。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 需要一个文件夹。</translation>
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
        <translation>与正在运行的 Bellhop 通信 (均可加 --json)：
  bellhop keys list
  bellhop keys add 名称 [--scopes chat,manage] [--per-minute N] [--concurrent N]
                   [--models haiku,sonnet] [--budget 每日美元]
  bellhop keys revoke 名称或ID
  bellhop models
  bellhop usage [--days N]
  bellhop requests [cancel ID]
</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>无法理解“%1”；请参阅 --help。</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 和 --%2 不能同时使用。</translation>
    </message>
    <message>
        <source>There is no display: running headless.</source>
        <translation>没有显示器：以无界面方式运行。</translation>
    </message>
</context>
<context>
    <name>ConfigWriter</name>
    <message>
        <source>%1 is not an ordinary file, so it is left as it is.</source>
        <translation>%1 不是普通文件，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file, so it is left as it is.</source>
        <translation>%1 作为设置文件过大，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else in the meantime. Look at the changes again.</source>
        <translation>%1 在此期间已被更改。请重新查看更改。</translation>
    </message>
    <message>
        <source>%1 has been changed since, so it is left as it is.</source>
        <translation>%1 此后已被更改，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <translation>%1 旧文件保留为 %2。</translation>
    </message>
    <message>
        <source>The copy of the old file, %1, is not there any more.</source>
        <translation>旧文件的副本 %1 已不存在。</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>&amp;Model for the set-up</source>
        <translation>配置所用模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model for the set-up</source>
        <translation>配置所用模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;OpenAI URL</source>
        <translation>OpenAI URL(&amp;O)</translation>
    </message>
    <message>
        <source>OpenAI base URL</source>
        <translation>OpenAI 基础 URL</translation>
    </message>
    <message>
        <source>&amp;Anthropic URL</source>
        <translation>Anthropic URL(&amp;A)</translation>
    </message>
    <message>
        <source>Anthropic base URL</source>
        <translation>Anthropic 基础 URL</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Clients send the token as API key. Keep it to yourself: who has it spends your plan.</source>
        <translation>客户端将令牌作为 API 密钥发送。请勿外泄：持有者会消耗您的套餐。</translation>
    </message>
    <message>
        <source>Olla&amp;ma URL</source>
        <translation>Ollama URL(&amp;M)</translation>
    </message>
    <message>
        <source>Ollama base URL</source>
        <translation>Ollama 基础 URL</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Search by ID or model…</source>
        <translation>按 ID 或模型搜索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>全部删除(&amp;A)…</translation>
    </message>
    <message>
        <source>the ID, with which a client goes on</source>
        <translation>客户端用于继续对话的 ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>没有历史记录</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No conversation fits the search above.</source>
        <translation>没有符合上述搜索的对话。</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>没有对话</translation>
    </message>
    <message>
        <source>A client that names a conversation of its own can go on with it later. It is listed here as long as the privacy settings keep it.</source>
        <translation>为对话命名的客户端以后可以继续该对话。只要隐私设置仍保留它，就会列在这里。</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>请选择一个对话</translation>
    </message>
    <message>
        <source>What was said appears here.</source>
        <translation>对话内容显示在这里。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The text is not kept</source>
        <translation>未保留文本</translation>
    </message>
    <message>
        <source>The privacy settings keep only that there were %1 messages.</source>
        <translation>隐私设置只保留了曾有 %1 条消息这一信息。</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>The client cannot go on with it, and what was said is gone.</source>
        <translation>客户端将无法继续此对话，其内容也将丢失。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>删除所有对话？</translation>
    </message>
    <message>
        <source>%1 conversations of all clients, with what was said in them. This cannot be undone.</source>
        <translation>将删除所有客户端的 %1 个对话及其内容。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>全部删除(&amp;D)</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1: must be 1 to 512 visible ASCII characters without blanks.</source>
        <translation>%1：必须是 1 到 512 个不含空格的可见 ASCII 字符。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bellhop. Update Bellhop, or move the file away.</source>
        <translation>%1 由更新版本的 Bellhop 写入。请更新 Bellhop，或移走该文件。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>无法写入 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away to start a new one.</source>
        <translation>%1 已损坏。将其移走即可重新开始。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1：共 %2</translation>
    </message>
    <message>
        <source>%1: %2 last</source>
        <translation>%1：最近 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit Bellhop?</source>
        <translation>退出 Bellhop？</translation>
    </message>
    <message>
        <source>Requests still running: %1. They would be cut off.</source>
        <translation>仍在运行的请求：%1。它们将被中断。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Keep Bellhop running?</source>
        <translation>让 Bellhop 继续运行？</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. The icon in the panel brings this window back.</source>
        <translation>只有 Bellhop 运行时客户端才能连接。点击面板中的图标可重新打开此窗口。</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. Your desktop shows no panel icons: start Bellhop again to bring this window back.</source>
        <translation>只有 Bellhop 运行时客户端才能连接。您的桌面不显示面板图标：再次启动 Bellhop 可重新打开此窗口。</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>没有终端</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>配置 %1</translation>
    </message>
    <message>
        <source>%1 has these settings already. Nothing has to be written.</source>
        <translation>%1 中已有这些设置，无需写入。</translation>
    </message>
    <message>
        <source>%1 does not exist yet. It would be made with this content.</source>
        <translation>%1 尚不存在。将以此内容创建。</translation>
    </message>
    <message>
        <source>This would change in %1. A copy of the old file is kept beside it, and you can undo it.</source>
        <translation>%1 中将有以下更改。旧文件的副本会保留在旁边，您可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>无法创建临时文件夹：%1</translation>
    </message>
    <message>
        <source>Claude Code did not start in time.</source>
        <translation>Claude Code 未能及时启动。</translation>
    </message>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation>Claude Code 未能及时回答。</translation>
    </message>
    <message>
        <source>Claude Code did not call the API.</source>
        <translation>Claude Code 没有调用 API。</translation>
    </message>
    <message>
        <source>%1 arrived as %2.</source>
        <translation>%1 到达时变成了 %2。</translation>
    </message>
    <message>
        <source>An answer is streamed</source>
        <translation>回答以流式传输</translation>
    </message>
    <message>
        <source>The system prompt is the client&apos;s</source>
        <translation>系统提示词是客户端的</translation>
    </message>
    <message>
        <source>The model is chosen per request</source>
        <translation>每个请求可选择模型</translation>
    </message>
    <message>
        <source>The answer&apos;s length is limited</source>
        <translation>回答长度受到限制</translation>
    </message>
    <message>
        <source>Temperature is passed on</source>
        <translation>temperature 会被传递</translation>
    </message>
    <message>
        <source>Thinking can be switched off</source>
        <translation>可以关闭思考</translation>
    </message>
    <message>
        <source>Stop sequences are passed on</source>
        <translation>停止序列会被传递</translation>
    </message>
    <message>
        <source>Effort is passed on</source>
        <translation>思考强度会被传递</translation>
    </message>
    <message>
        <source>A JSON schema is passed on</source>
        <translation>JSON 模式会被传递</translation>
    </message>
    <message>
        <source>Claude&apos;s own tools stay off</source>
        <translation>Claude 自带的工具保持关闭</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>没有到达。</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code sent %n character(s) of its own with it.</source>
        <translation>
            <numerusform>Claude Code 附带发送了自己的 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier turns keep their roles</source>
        <translation>之前的轮次保留其角色</translation>
    </message>
    <message>
        <source>Images are passed on</source>
        <translation>图像会被传递</translation>
    </message>
    <message>
        <source>Commands, file names and magic words in a text stay text</source>
        <translation>文本中的命令、文件名和特殊词仍是文本</translation>
    </message>
    <message>
        <source>The results did not reach the model.</source>
        <translation>结果没有到达模型。</translation>
    </message>
    <message>
        <source>The client&apos;s tools are offered to the model</source>
        <translation>客户端的工具会提供给模型</translation>
    </message>
    <message>
        <source>Tool calls wait for the client&apos;s results</source>
        <translation>工具调用会等待客户端的结果</translation>
    </message>
    <message>
        <source>A result did not reach the model.</source>
        <translation>有一个结果没有到达模型。</translation>
    </message>
    <message>
        <source>The end of the answer was not told.</source>
        <translation>没有告知回答的结束。</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code asked the API %n time(s).</source>
        <translation>
            <numerusform>Claude Code 向 API 请求了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer at its limit is not continued</source>
        <translation>达到上限的回答不会被续写</translation>
    </message>
    <message>
        <source>The API&apos;s answer went on.</source>
        <translation>API 的回答仍在继续。</translation>
    </message>
    <message>
        <source>A running answer can be stopped</source>
        <translation>可以停止正在进行的回答</translation>
    </message>
    <message>
        <source>No error was told.</source>
        <translation>没有告知错误。</translation>
    </message>
    <message>
        <source>It was told as: %1</source>
        <translation>告知为：%1</translation>
    </message>
    <message>
        <source>Error %1 of the API is recognised</source>
        <translation>能识别 API 的错误 %1</translation>
    </message>
    <message>
        <source>Claude Code could not be examined. It failed with: %1</source>
        <translation>无法检查 Claude Code。它失败并报告：%1</translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>Bellhop is stopped. Start it first.</source>
        <translation>Bellhop 已停止。请先启动它。</translation>
    </message>
    <message>
        <source>Bellhop does not speak https: %1</source>
        <translation>Bellhop 不支持 https：%1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>&lt; $%1</source>
        <translation>&lt; $%1</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1 active, %2 queued</source>
        <translation>%1 个进行中，%2 个排队</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Sign-in not checked yet</source>
        <translation>尚未检查登录状态</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in (%1)</source>
        <translation>已登录 (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>已登录为 %1 (%2)</translation>
    </message>
    <message>
        <source>Your Claude subscription</source>
        <translation>您的 Claude 订阅</translation>
    </message>
    <message>
        <source>API key: billed per token</source>
        <translation>API 密钥：按 Token 计费</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>正在查找 Claude Code…</translation>
    </message>
    <message>
        <source>Claude Code not found</source>
        <translation>未找到 Claude Code</translation>
    </message>
    <message>
        <source>Claude Code cannot be used</source>
        <translation>无法使用 Claude Code</translation>
    </message>
    <message>
        <source>Claude %1 – %2</source>
        <translation>Claude %1 – %2</translation>
    </message>
    <message>
        <source>Five-hour window</source>
        <translation>五小时时段</translation>
    </message>
    <message>
        <source>Weekly window</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>Weekly window of %1</source>
        <translation>%1 的每周时段</translation>
    </message>
    <message>
        <source>Your AWS account (Amazon Bedrock)</source>
        <translation>您的 AWS 账户 (Amazon Bedrock)</translation>
    </message>
    <message>
        <source>Your Google Cloud account (Vertex AI)</source>
        <translation>您的 Google Cloud 账户 (Vertex AI)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>依环境而定</translation>
    </message>
    <message>
        <source>Sign in to Claude Code, then ask again.</source>
        <translation>请登录 Claude Code，然后重新提问。</translation>
    </message>
    <message>
        <source>Look at the billing of the account that pays, or choose another one under Claude in the settings.</source>
        <translation>请查看付费账户的账单，或在设置的“Claude”中选择其他账户。</translation>
    </message>
    <message>
        <source>Wait until the plan&apos;s window starts anew, or choose another account under Claude in the settings.</source>
        <translation>请等待套餐时段重新开始，或在设置的“Claude”中选择其他账户。</translation>
    </message>
    <message>
        <source>Ask again in a minute. A fallback model, under Models in the settings, answers meanwhile.</source>
        <translation>请一分钟后重新提问。设置的“模型”中的备用模型可在此期间回答。</translation>
    </message>
    <message>
        <source>Begin a new conversation, or send less of the old one.</source>
        <translation>请开始新的对话，或少发送一些旧对话的内容。</translation>
    </message>
    <message>
        <source>Correct the model&apos;s name in the client, or add it under Models in the settings.</source>
        <translation>请在客户端更正模型名称，或在设置的“模型”中添加它。</translation>
    </message>
    <message>
        <source>Allow more answers at once under Workers, or a longer queue under Limits in the settings.</source>
        <translation>请在设置的“工作进程”中允许更多同时回答，或在“限制”中加长队列。</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, give it more time under Limits in the settings.</source>
        <translation>请重新提问；如果经常发生，请在设置的“限制”中延长时间。</translation>
    </message>
    <message>
        <source>Check Claude Code&apos;s features on this page; the log says more.</source>
        <translation>请在此页面检查 Claude Code 的功能；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Raise the budget under Limits in the settings.</source>
        <translation>请在设置的“限制”中提高预算。</translation>
    </message>
    <message>
        <source>The log says more. If it happens again, please report it.</source>
        <translation>日志中有更多信息。如果再次发生，请报告此问题。</translation>
    </message>
    <message>
        <source>The request was not valid.</source>
        <translation>请求无效。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>对话对该模型来说太长。</translation>
    </message>
    <message>
        <source>Claude Code is not signed in.</source>
        <translation>Claude Code 未登录。</translation>
    </message>
    <message>
        <source>The access key is not valid.</source>
        <translation>访问密钥无效。</translation>
    </message>
    <message>
        <source>The account that pays cannot be charged.</source>
        <translation>无法向付款账户收费。</translation>
    </message>
    <message>
        <source>The request is not allowed.</source>
        <translation>不允许此请求。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>没有这个模型。</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>所请求的内容不存在。</translation>
    </message>
    <message>
        <source>The program asked in a way that this address does not know.</source>
        <translation>程序使用了此地址不支持的请求方式。</translation>
    </message>
    <message>
        <source>The same request is still being answered.</source>
        <translation>同一请求仍在回答中。</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>请求过大。</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>请求过多。</translation>
    </message>
    <message>
        <source>The plan is used up for now.</source>
        <translation>套餐目前已用完。</translation>
    </message>
    <message>
        <source>Too many requests were waiting.</source>
        <translation>等待的请求过多。</translation>
    </message>
    <message>
        <source>The same request came again and again.</source>
        <translation>同一请求反复到来。</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>预算已用完。</translation>
    </message>
    <message>
        <source>Claude answered with an error.</source>
        <translation>Claude 返回了错误。</translation>
    </message>
    <message>
        <source>Claude is overloaded.</source>
        <translation>Claude 过载。</translation>
    </message>
    <message>
        <source>Claude Code failed.</source>
        <translation>Claude Code 运行失败。</translation>
    </message>
    <message>
        <source>Claude Code cannot be used.</source>
        <translation>无法使用 Claude Code。</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>请求已停止。</translation>
    </message>
    <message>
        <source>The request waited too long for its turn.</source>
        <translation>请求排队等待过久。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>回答耗时过长。</translation>
    </message>
    <message>
        <source>Bellhop made a mistake.</source>
        <translation>Bellhop 出错了。</translation>
    </message>
    <message>
        <source>Change it in the program that asked; the server&apos;s words are:</source>
        <translation>请在发出请求的程序中修改；服务器的说明如下：</translation>
    </message>
    <message>
        <source>Copy the key into the program anew.</source>
        <translation>请将密钥重新复制到程序中。</translation>
    </message>
    <message>
        <source>Allow it under Keys or Agent in the settings, or ask otherwise.</source>
        <translation>请在设置的“密钥”或“代理”中允许它，或换一种方式提问。</translation>
    </message>
    <message>
        <source>Stop that program, or allow more repeats under Limits in the settings.</source>
        <translation>请停止该程序，或在设置的“限制”中允许更多重复。</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>请一分钟后重新提问。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>There was no complete answer.</source>
        <translation>没有得到完整的回答。</translation>
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
        <translation>启动</translation>
    </message>
    <message>
        <source>&amp;Welcome again…</source>
        <translation>再次显示欢迎(&amp;W)…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>打开设置…</translation>
    </message>
    <message>
        <source>S&amp;how the request</source>
        <translation>显示请求(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>The request of %1 at %2 failed: %3</source>
        <translation>%1 在 %2 的请求失败：%3</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>某个客户端</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>端口 %1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>The system does not allow the use of port %1. Choose one above 1023.</source>
        <translation>系统不允许使用端口 %1。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>无法监听 %1 的端口 %2：%3</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop 未在运行。</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer: %1</source>
        <translation>Bellhop 正在运行，但没有应答：%1</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer.</source>
        <translation>Bellhop 正在运行，但没有应答。</translation>
    </message>
    <message>
        <source>Bellhop is running, but its answer makes no sense.</source>
        <translation>Bellhop 正在运行，但其应答无法理解。</translation>
    </message>
</context>
<context>
    <name>JsoncText</name>
    <message>
        <source>Line %1 of the file is not valid JSON, so it is left as it is.</source>
        <translation>文件第 %1 行不是有效的 JSON，因此保持原样。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>文件不是 UTF-8 文本，因此保持原样。</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object, so it is left as it is.</source>
        <translation>文件内容不是 JSON 对象，因此保持原样。</translation>
    </message>
    <message>
        <source>The file does not hold a JSON list, so it is left as it is.</source>
        <translation>文件内容不是 JSON 列表，因此保持原样。</translation>
    </message>
    <message>
        <source>“%1” is not an object in this file, so it is left as it is.</source>
        <translation>此文件中的“%1”不是对象，因此保持原样。</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>此文件中的“%1”不是列表，因此保持原样。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>&amp;Ask questions</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Manage: see everybody&apos;s requests, change keys</source>
        <translation>管理：查看所有人的请求、更改密钥(&amp;M)</translation>
    </message>
    <message>
        <source>e.g. Laptop, or the program&apos;s name</source>
        <translation>例如“笔记本”，或程序名称</translation>
    </message>
    <message>
        <source>all, or e.g. haiku, sonnet</source>
        <translation>全部，或例如 haiku, sonnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>&amp;Questions per minute</source>
        <translation>每分钟提问数(&amp;Q)</translation>
    </message>
    <message>
        <source>Answers at the &amp;same time</source>
        <translation>同时回答数(&amp;S)</translation>
    </message>
    <message>
        <source>M&amp;odels</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Budget per day</source>
        <translation>每日预算(&amp;B)</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>The key cannot be kept: Bellhop runs without its database.</source>
        <translation>无法保存密钥：Bellhop 正在无数据库运行。</translation>
    </message>
    <message>
        <source>There are too many keys (%1).</source>
        <translation>密钥过多 (%1)。</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>没有这个密钥。</translation>
    </message>
    <message>
        <source>The default key must keep the scope “manage”; nobody else could give it back.</source>
        <translation>默认密钥必须保留“manage”权限；否则无人能将其恢复。</translation>
    </message>
    <message>
        <source>The default key cannot be revoked. Make a new token instead; the old one is worth nothing then.</source>
        <translation>默认密钥无法吊销。请改为生成新令牌；旧令牌随即失效。</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to %1 characters.</source>
        <translation>密钥需要 1 到 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>There is a key named “%1” already.</source>
        <translation>已有名为“%1”的密钥。</translation>
    </message>
    <message>
        <source>A key needs a scope: chat, manage, or both.</source>
        <translation>密钥需要权限：chat、manage 或两者。</translation>
    </message>
    <message>
        <source>Questions per minute must be from 0 (no limit) to 100000.</source>
        <translation>每分钟提问数必须在 0 (无限制) 到 100000 之间。</translation>
    </message>
    <message>
        <source>Answers at the same time must be from 0 (no limit) to 1000.</source>
        <translation>同时回答数必须在 0 (无限制) 到 1000 之间。</translation>
    </message>
    <message>
        <source>The daily budget must be from 0 (none) to 1000000 US dollars.</source>
        <translation>每日预算必须在 0 (无) 到 1000000 美元之间。</translation>
    </message>
    <message>
        <source>Models must be at most %1 names such as haiku or claude-haiku-*.</source>
        <translation>模型最多 %1 个名称，例如 haiku 或 claude-haiku-*。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>may ask and manage</source>
        <translation>可以提问和管理</translation>
    </message>
    <message>
        <source>may manage</source>
        <translation>可以管理</translation>
    </message>
    <message>
        <source>may ask</source>
        <translation>可以提问</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>每分钟最多 %1 个</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>同时 %1 个</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最近使用：%1</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Give each program or person a key of its own: you see who used what, can limit it, and can take it back without changing the others.</source>
        <translation>为每个程序或每个人分配单独的密钥：您可以看到谁用了什么，可以加以限制，也可以收回而不影响其他密钥。</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Every program and every user of this computer can now spend your Claude account. Do not use this behind a proxy or on a shared machine.</source>
        <translation>本机的每个程序和每个用户现在都能消耗您的 Claude 账户。请勿在代理服务器之后或共用的计算机上这样使用。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>name and how the secret begins</comment>
        <translation>%1 (%2…)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the key %1</source>
        <translation>更改密钥 %1</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>更改密钥</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>吊销密钥 %1</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>吊销此密钥？</translation>
    </message>
    <message>
        <source>Programs that use “%1” lose their access at once, and their running answers end. This cannot be undone.</source>
        <translation>使用“%1”的程序会立即失去访问权限，其进行中的回答也会结束。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>搜索日志…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Events and worse</source>
        <translation>事件及更严重</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>警告及更严重</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>the selected lines, or all</source>
        <translation>所选的行，或全部</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No line of the log fits the filter above.</source>
        <translation>没有符合上述筛选条件的日志行。</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>Events, warnings and errors of Bellhop appear here. What clients and Claude say to each other is never logged.</source>
        <translation>Bellhop 的事件、警告和错误显示在这里。客户端与 Claude 之间的对话从不记录。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bellhop</source>
        <translation>Bellhop</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the selected rows (Del)</source>
        <translation>移除所选的行 (Del)</translation>
    </message>
    <message>
        <source>Move up: tried earlier</source>
        <translation>上移：更先尝试</translation>
    </message>
    <message>
        <source>Move down: tried later</source>
        <translation>下移：更后尝试</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>恢复默认表</translation>
    </message>
    <message>
        <source>Row %1 needs both a name and a model.</source>
        <translation>第 %1 行需要名称和模型。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>As the client says</source>
        <translation>由客户端决定</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>The model that answers when this one is overloaded; empty: the fallback model for all</source>
        <translation>此模型过载时回答的模型；留空：使用通用备用模型</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>&amp;Test the selected model</source>
        <translation>测试所选模型(&amp;T)</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>可用的模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文 (Token)</translation>
    </message>
    <message>
        <source>Asks it for a few words; uses a few tokens</source>
        <translation>向它要几个词；会用掉少量 Token</translation>
    </message>
    <message>
        <source>Starts Claude Code and reads its list; uses nothing</source>
        <translation>启动 Claude Code 并读取其列表；不产生用量</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>&amp;Ask Claude Code</source>
        <translation>询问 Claude Code(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>%1: %2 answered “%3”; first token after %4, complete after %5.</source>
        <translation>%1：%2 回答了“%3”；首个 Token 用时 %4，全部完成用时 %5。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list of models could not be read.</source>
        <translation>无法读取模型列表。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Model map</source>
        <translation>模型对照表</translation>
    </message>
    <message>
        <source>Name clients ask for</source>
        <translation>客户端请求的名称</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>可用的模型</translation>
    </message>
    <message>
        <source>These names answer as chats. Those that answer with Claude Code&apos;s own tools have a table of their own on the page Agent, which goes first: %1</source>
        <translation>这些名称以聊天方式回答。使用 Claude Code 自身工具回答的名称在“代理”页有单独的表，且优先：%1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The server could not start</source>
        <translation>服务器无法启动</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code 已退出登录</translation>
    </message>
    <message>
        <source>Requests cannot be answered until you sign in.</source>
        <translation>在您登录之前无法回答请求。</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1：已使用 %2 %</translation>
    </message>
    <message>
        <source>It starts anew at %1.</source>
        <translation>将于 %1 重新开始。</translation>
    </message>
    <message>
        <source>Requests are refused when it is used up.</source>
        <translation>用完后请求会被拒绝。</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>预算已用完</translation>
    </message>
    <message>
        <source>%1 Questions are refused until it begins anew.</source>
        <translation>%1 在重新开始之前，提问会被拒绝。</translation>
    </message>
    <message>
        <source>The budget is nearly used up</source>
        <translation>预算即将用完</translation>
    </message>
</context>
<context>
    <name>OllamaListener</name>
    <message>
        <source>Ollama&apos;s port, without a token</source>
        <translation>Ollama 端口，无令牌</translation>
    </message>
    <message>
        <source>Programs that look for Ollama do not find Bellhop: %1 Stop that program (often Ollama itself) or choose another port in the settings.</source>
        <translation>查找 Ollama 的程序找不到 Bellhop：%1 请停止那个程序 (通常是 Ollama 本身)，或在设置中选择其他端口。</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>选择 claude 程序</translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>%1 重新开始</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Prompts and answers</source>
        <translation>提示词和回答</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Answers given again</source>
        <translation>重复使用的回答</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>立即删除</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Copy the new key now</source>
        <translation>请立即复制新密钥</translation>
    </message>
    <message>
        <source>This is the only time it is shown. “%1” is its name here; Bellhop keeps nothing from which it could be shown again.</source>
        <translation>它只显示这一次。它在这里名为“%1”；Bellhop 不保存任何可再次显示它的内容。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain has not answered yet. Unlock it to go on.</source>
        <translation>系统密钥环尚未应答。请将其解锁以继续。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>It is kept in the system keychain, which cannot be reached from here. Start Bellhop in the desktop session, or give another data folder.</source>
        <translation>它保存在系统密钥环中，从这里无法访问。请在桌面会话中启动 Bellhop，或指定其他数据文件夹。</translation>
    </message>
    <message>
        <source>The system keychain refuses: %1</source>
        <translation>系统密钥环拒绝：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written.</source>
        <translation>无法保存：不能写入 %1。</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The answer was empty.</source>
        <translation>回答为空。</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Asks Claude for one word, the way a client would. Uses a few tokens.</source>
        <translation>像客户端那样向 Claude 要一个词。会用掉少量 Token。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>运行自检(&amp;R)</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>请先启动服务器</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 的回答：“%2”</translation>
    </message>
    <message>
        <source>First token after %1, complete after %2.</source>
        <translation>首个 Token 用时 %1，全部完成用时 %2。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Where it listens</source>
        <translation>监听位置</translation>
    </message>
    <message>
        <source>Whom it lets in</source>
        <translation>允许谁访问</translation>
    </message>
    <message>
        <source>For programs that know only Ollama</source>
        <translation>面向只支持 Ollama 的程序</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>none: http only</source>
        <translation>无：仅 http</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>在证书文件中</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>none; several are separated by commas</source>
        <translation>无；多个用逗号分隔</translation>
    </message>
    <message>
        <source>Claude login (subscription)</source>
        <translation>Claude 登录 (订阅)</translation>
    </message>
    <message>
        <source>API key from the keychain</source>
        <translation>密钥环中的 API 密钥</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>依环境而定</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>拒绝请求</translation>
    </message>
    <message>
        <source>Use the default model</source>
        <translation>使用默认模型</translation>
    </message>
    <message>
        <source>Answer without them</source>
        <translation>不用这些工具回答</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Until the conversation ends</source>
        <translation>直到对话结束</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>保留若干天</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>浅色，用于深色面板</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>深色，用于浅色面板</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Usual events</source>
        <translation>一般事件</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Plan: read only</source>
        <translation>计划：只读</translation>
    </message>
    <message>
        <source>Only what a rule allows</source>
        <translation>仅限规则允许的操作</translation>
    </message>
    <message>
        <source>Read in the workspace</source>
        <translation>在工作区中读取</translation>
    </message>
    <message>
        <source>Change files there, too</source>
        <translation>还可更改其中的文件</translation>
    </message>
    <message>
        <source>Everything, everywhere</source>
        <translation>任何位置的任何操作</translation>
    </message>
    <message>
        <source>Claude Code&apos;s and the client&apos;s</source>
        <translation>Claude Code 与客户端的</translation>
    </message>
    <message>
        <source>The client&apos;s alone</source>
        <translation>仅客户端的</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>Of other computers</source>
        <translation>其他计算机</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>If the program asks for it</source>
        <translation>当程序要求时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Whose requests are counted against the numbers below.</source>
        <translation>哪些来源的请求计入下面的数字。</translation>
    </message>
    <message>
        <source>An equal question of the same key then gets the same answer, without asking Claude. Programs ask for it with the header X-Enable-Cache.</source>
        <translation>同一密钥的相同问题会得到相同的回答，而不再询问 Claude。程序通过标头 X-Enable-Cache 提出要求。</translation>
    </message>
    <message>
        <source>The account Claude Code works for.</source>
        <translation>Claude Code 所使用的账户。</translation>
    </message>
    <message>
        <source>A request for a model that is neither Claude&apos;s nor in the table below.</source>
        <translation>请求的模型既不是 Claude 的，也不在下表中。</translation>
    </message>
    <message>
        <source>Web search and other tools that run on OpenAI&apos;s or Anthropic&apos;s servers.</source>
        <translation>在 OpenAI 或 Anthropic 服务器上运行的网络搜索等工具。</translation>
    </message>
    <message>
        <source>Prompts and answers, in the history on this computer.</source>
        <translation>保存在本机历史记录中的提示词和回答。</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs.</source>
        <translation>只有 Bellhop 运行时客户端才能连接。</translation>
    </message>
    <message>
        <source>How Bellhop looks beside the clock.</source>
        <translation>Bellhop 在时钟旁的外观。</translation>
    </message>
    <message>
        <source>Who can reach the server.</source>
        <translation>谁可以访问服务器。</translation>
    </message>
    <message>
        <source>The most a request gets without a question, beside the rules below.</source>
        <translation>除下面的规则外，请求无需询问即可获得的最大权限。</translation>
    </message>
    <message>
        <source>What Claude is told about its work.</source>
        <translation>告诉 Claude 的工作说明。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>带地址的</translation>
    </message>
    <message>
        <source>Any, programs too</source>
        <translation>任意，包括程序</translation>
    </message>
    <message>
        <source>Amazon Bedrock</source>
        <translation>Amazon Bedrock</translation>
    </message>
    <message>
        <source>Google Vertex AI</source>
        <translation>Google Vertex AI</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it cannot be changed here.</source>
        <translation>由环境变量 %1 设定，因此无法在此更改。</translation>
    </message>
    <message>
        <source>Set by --%1 on the command line, so it cannot be changed here.</source>
        <translation>由命令行的 --%1 设定，因此无法在此更改。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, not “%2”.</source>
        <translation>%1，而不是“%2”。</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 0.50</source>
        <translation>必须是美元金额，例如 0.50</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be one of cli, api_key, bedrock, vertex</source>
        <translation>必须是 cli、api_key、bedrock 或 vertex</translation>
    </message>
    <message>
        <source>must be a list of origins</source>
        <translation>必须是来源列表</translation>
    </message>
    <message>
        <source>“*” would let every web page use your Claude; name the origins, such as https://app.example.com.</source>
        <translation>“*”会让任何网页都能使用您的 Claude；请列出来源，例如 https://app.example.com。</translation>
    </message>
    <message>
        <source>must be an IP address such as 127.0.0.1 or 0.0.0.0</source>
        <translation>必须是 IP 地址，例如 127.0.0.1 或 0.0.0.0</translation>
    </message>
    <message>
        <source>must be a model such as opus, sonnet, haiku or claude-sonnet-5</source>
        <translation>必须是模型，例如 opus、sonnet、haiku 或 claude-sonnet-5</translation>
    </message>
    <message>
        <source>must be a model such as haiku, or empty</source>
        <translation>必须是 haiku 这样的模型，或为空</translation>
    </message>
    <message>
        <source>must be the full path of a JSON file, or JSON</source>
        <translation>必须是 JSON 文件的完整路径，或 JSON</translation>
    </message>
    <message>
        <source>must be texts by model name in JSON: %1</source>
        <translation>必须是按模型名称给出文本的 JSON：%1</translation>
    </message>
    <message>
        <source>must be MCP servers in JSON: %1</source>
        <translation>必须是 JSON 形式的 MCP 服务器：%1</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 5 or 2.50, or 0 for none</source>
        <translation>必须是美元金额，例如 5 或 2.50，或以 0 表示无</translation>
    </message>
    <message>
        <source>must not contain line breaks or control characters</source>
        <translation>不得包含换行符或控制字符</translation>
    </message>
    <message>
        <source>must be full paths such as /home/me/project, or name=/path</source>
        <translation>必须是完整路径，例如 /home/me/project，或 名称=/路径</translation>
    </message>
    <message>
        <source>must be tools such as Read, Edit, Bash(git *)</source>
        <translation>必须是工具，例如 Read、Edit、Bash(git *)</translation>
    </message>
    <message>
        <source>must be host names such as bellhop.example or proxy.lan:8080</source>
        <translation>必须是主机名，例如 bellhop.example 或 proxy.lan:8080</translation>
    </message>
    <message>
        <source>must be origins such as https://app.example.com, without a path</source>
        <translation>必须是不带路径的来源，例如 https://app.example.com</translation>
    </message>
    <message>
        <source>must be pairs such as gpt-4=opus, gpt-*=sonnet</source>
        <translation>必须是成对的值，例如 gpt-4=opus, gpt-*=sonnet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2, not “%3”.</source>
        <translation>%1：%2，而不是“%3”。</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be yes or no (also true, false, on, off, 1, 0)</source>
        <translation>必须是 yes 或 no (也可用 true、false、on、off、1、0)</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>必须是以下之一：%1</translation>
    </message>
    <message>
        <source>must not name the same model twice</source>
        <translation>不得重复指定同一模型</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port programs connect to; 0 takes any free one at each start.</source>
        <translation>程序连接的端口；0 表示每次启动时任选空闲端口。</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only; 0.0.0.0 from the whole network.</source>
        <translation>127.0.0.1 仅本机可访问；0.0.0.0 整个网络可访问。</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>其他主机名</translation>
    </message>
    <message>
        <source>Names besides localhost under which programs may call the server, e.g. of a proxy.</source>
        <translation>除 localhost 外程序可用来访问服务器的名称，例如代理服务器的名称。</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>可调用的网页</translation>
    </message>
    <message>
        <source>Origins such as https://app.example.com; no web page may call unless it is listed.</source>
        <translation>来源，例如 https://app.example.com；未列出的网页不得调用。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time to finish when stopping</source>
        <translation>停止时的完成时限</translation>
    </message>
    <message>
        <source>Running answers may take so long to finish when the server stops.</source>
        <translation>服务器停止时，进行中的回答最多可用这么长时间完成。</translation>
    </message>
    <message>
        <source>Start the server with the program</source>
        <translation>随程序启动服务器</translation>
    </message>
    <message>
        <source>Otherwise it starts when you say so.</source>
        <translation>否则由您手动启动。</translation>
    </message>
    <message>
        <source>Listen where programs look for Ollama</source>
        <translation>在程序查找 Ollama 的位置监听</translation>
    </message>
    <message>
        <source>Opens a second port on this computer for programs that know only Ollama.</source>
        <translation>为只支持 Ollama 的程序在本机打开第二个端口。</translation>
    </message>
    <message>
        <source>Ollama&apos;s port</source>
        <translation>Ollama 端口</translation>
    </message>
    <message>
        <source>Those programs expect 11434; 0 takes any free one at each start.</source>
        <translation>这些程序预期 11434；0 表示每次启动时任选空闲端口。</translation>
    </message>
    <message>
        <source>No token on Ollama&apos;s port</source>
        <translation>Ollama 端口无需令牌</translation>
    </message>
    <message>
        <source>Most of those programs cannot send one. Careful: every program and every user of this computer can then spend your Claude plan.</source>
        <translation>这些程序大多无法发送令牌。注意：本机的每个程序和每个用户都将能消耗您的 Claude 套餐。</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Answers requests that name no model: opus, sonnet, haiku or a full name.</source>
        <translation>回答未指定模型的请求：opus、sonnet、haiku 或完整名称。</translation>
    </message>
    <message>
        <source>Names of other models</source>
        <translation>其他模型的名称</translation>
    </message>
    <message>
        <source>Unknown model names</source>
        <translation>未知的模型名称</translation>
    </message>
    <message>
        <source>refuse answers 404 and names the model; default uses the default model instead.</source>
        <translation>refuse 返回 404 并指出模型；default 改用默认模型。</translation>
    </message>
    <message>
        <source>Tools that run elsewhere</source>
        <translation>在别处运行的工具</translation>
    </message>
    <message>
        <source>Web search and other tools of OpenAI&apos;s or Anthropic&apos;s servers: ignore answers without them, refuse answers 400.</source>
        <translation>OpenAI 或 Anthropic 服务器上的网络搜索等工具：ignore 不用它们回答，refuse 返回 400。</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同时回答数</translation>
    </message>
    <message>
        <source>Further requests wait in the queue.</source>
        <translation>更多请求在队列中等待。</translation>
    </message>
    <message>
        <source>Claude processes started ahead</source>
        <translation>预先启动的 Claude 进程</translation>
    </message>
    <message>
        <source>A new conversation need not wait for a start; each takes some 100 MB.</source>
        <translation>新对话无需等待启动；每个约占 100 MB。</translation>
    </message>
    <message>
        <source>Claude processes of conversations</source>
        <translation>对话的 Claude 进程</translation>
    </message>
    <message>
        <source>Running and kept for a conversation&apos;s next message, besides those started ahead; never fewer than answers at once.</source>
        <translation>除预先启动的之外，正在运行以及为对话的下一条消息保留的进程；不会少于同时回答数。</translation>
    </message>
    <message>
        <source>Keep a conversation&apos;s process for</source>
        <translation>对话进程的保留时间</translation>
    </message>
    <message>
        <source>The next message of a conversation is answered at once until then.</source>
        <translation>在此期间，对话的下一条消息会立即得到回答。</translation>
    </message>
    <message>
        <source>Wait for tool results for</source>
        <translation>等待工具结果的时间</translation>
    </message>
    <message>
        <source>A process that asked for a client&apos;s tool waits so long for its result.</source>
        <translation>请求了客户端工具的进程等待其结果的时间。</translation>
    </message>
    <message>
        <source>Path of claude</source>
        <translation>claude 的路径</translation>
    </message>
    <message>
        <source>The program to run; empty looks for it in the usual places.</source>
        <translation>要运行的程序；留空则在常见位置查找。</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>由谁付费</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>备用模型</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>等待的请求</translation>
    </message>
    <message>
        <source>More than so many are refused with 429.</source>
        <translation>超过此数的请求以 429 拒绝。</translation>
    </message>
    <message>
        <source>Longest wait in the queue</source>
        <translation>队列中的最长等待</translation>
    </message>
    <message>
        <source>Then the request is refused with 503; 0 waits for ever.</source>
        <translation>之后请求以 503 拒绝；0 表示一直等待。</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>等待首个词的最长时间</translation>
    </message>
    <message>
        <source>Then the answer is given up; 0: never.</source>
        <translation>之后放弃回答；0：从不。</translation>
    </message>
    <message>
        <source>Longest silence within an answer</source>
        <translation>回答中的最长沉默</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长的回答</translation>
    </message>
    <message>
        <source>Then it is given up even while words are coming; 0: never.</source>
        <translation>之后即使仍有内容也放弃；0：从不。</translation>
    </message>
    <message>
        <source>Repeats of one request</source>
        <translation>同一请求的重复次数</translation>
    </message>
    <message>
        <source>A program that asks the same more often within seconds is stopped; 0: never.</source>
        <translation>数秒内更频繁地询问同一内容的程序会被阻止；0：从不。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大的请求</translation>
    </message>
    <message>
        <source>Larger ones are refused with 413.</source>
        <translation>更大的请求以 413 拒绝。</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>保留对话内容</translation>
    </message>
    <message>
        <source>never, until the conversation expires (session), or a number of days (days).</source>
        <translation>从不 (never)、直到对话过期 (session) 或若干天 (days)。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Days to keep it</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Counted from the conversation&apos;s last use, if it is kept for days.</source>
        <translation>若按天保留，则从对话最近使用时算起。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>A conversation expires after</source>
        <translation>对话过期时间</translation>
    </message>
    <message>
        <source>Counted from its last use.</source>
        <translation>从最近使用时算起。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>A stored response expires after</source>
        <translation>已存回答的过期时间</translation>
    </message>
    <message>
        <source>Of the Responses API, counted from its last use; on disk only if content may be kept.</source>
        <translation>针对 Responses API，从最近使用时算起；仅在允许保留内容时存于磁盘。</translation>
    </message>
    <message>
        <source>Keep usage figures for</source>
        <translation>用量数据的保留时间</translation>
    </message>
    <message>
        <source>Tokens, cost and times of each request; never what was said.</source>
        <translation>每个请求的 Token、费用和时间；从不包括对话内容。</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>Only the tray icon is shown; without a tray the window opens nevertheless.</source>
        <translation>只显示托盘图标；没有托盘时仍会打开窗口。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Asks, keeps running (hide) or quits.</source>
        <translation>询问 (ask)、继续运行 (hide) 或退出 (quit)。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>How much is written to the log; prompts and answers never are.</source>
        <translation>写入日志的内容多少；提示词和回答从不写入。</translation>
    </message>
    <message>
        <source>Let clients use Claude Code&apos;s own tools</source>
        <translation>允许客户端使用 Claude Code 自带的工具</translation>
    </message>
    <message>
        <source>Claude then reads, and where allowed changes, files and runs commands on this computer for whoever has a token.</source>
        <translation>Claude 会为持有令牌者在本机读取文件，在允许之处更改文件，并运行命令。</translation>
    </message>
    <message>
        <source>Workspace folders</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>Claude works in the first one; X-Claude-Cwd chooses another or a folder within. name=/path is the one for a model name below.</source>
        <translation>Claude 在第一个文件夹中工作；X-Claude-Cwd 可选择其他文件夹或其中的子文件夹。名称=/路径 对应下面的模型名称。</translation>
    </message>
    <message>
        <source>Model names with tools</source>
        <translation>带工具的模型名称</translation>
    </message>
    <message>
        <source>Requests for these models use Claude Code&apos;s own tools.</source>
        <translation>对这些模型的请求使用 Claude Code 自带的工具。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What Claude may use at most: Read, Edit, Bash …; with a condition such as Bash(git *) that needs no permission.</source>
        <translation>Claude 最多可使用的工具：Read、Edit、Bash …；带 Bash(git *) 这样条件的无需许可。</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>权限模式</translation>
    </message>
    <message>
        <source>The most a request gets: plan, dontAsk, default (reads in the workspace), acceptEdits (changes files there), bypassPermissions (everything, without asking).</source>
        <translation>请求可获得的最大权限：plan、dontAsk、default (在工作区中读取)、acceptEdits (更改其中的文件)、bypassPermissions (一切操作，不询问)。</translation>
    </message>
    <message>
        <source>Calls of the model per request</source>
        <translation>每个请求的模型调用次数</translation>
    </message>
    <message>
        <source>Each use of tools takes one; 0: as many as it takes.</source>
        <translation>每次使用工具占用一次；0：不限次数。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>claude-code: Claude Code&apos;s own with the client&apos;s behind it; client: the client&apos;s alone.</source>
        <translation>claude-code：Claude Code 的在前，客户端的在后；client：仅客户端的。</translation>
    </message>
    <message>
        <source>Show what the tools do</source>
        <translation>显示工具的操作</translation>
    </message>
    <message>
        <source>A line for each use, where clients show the model&apos;s reasoning.</source>
        <translation>在客户端显示模型推理的位置，每次使用显示一行。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>A file such as .mcp.json, or its content; their tools need no permission.</source>
        <translation>.mcp.json 这样的文件或其内容；其工具无需许可。</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>美分</translation>
    </message>
    <message>
        <source>Budget of a request</source>
        <translation>单个请求的预算</translation>
    </message>
    <message>
        <source>An answer that has cost more, at the list prices, is stopped; 0: never.</source>
        <translation>按标价超出此费用的回答会被停止；0：从不。</translation>
    </message>
    <message>
        <source>Texts around the system prompt</source>
        <translation>系统提示词前后的文本</translation>
    </message>
    <message>
        <source>By the model name a client asks for: JSON such as {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, or a file with it.</source>
        <translation>按客户端请求的模型名称给出：如 {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}} 的 JSON，或包含它的文件。</translation>
    </message>
    <message>
        <source>No token on this computer</source>
        <translation>本机无需令牌</translation>
    </message>
    <message>
        <source>Every program and user of this computer may then ask without a token; not behind a proxy.</source>
        <translation>本机的每个程序和用户都可不带令牌提问；请勿在代理服务器之后使用。</translation>
    </message>
    <message>
        <source>Limit requests per minute</source>
        <translation>限制每分钟请求数</translation>
    </message>
    <message>
        <source>Of nobody (off), of other computers (network) or of this one too (all).</source>
        <translation>不限制 (off)、其他计算机 (network) 或包括本机 (all)。</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Of one key and of one address; 0: as many as they like.</source>
        <translation>按每个密钥和每个地址；0：不限。</translation>
    </message>
    <message>
        <source>Deep checks</source>
        <translation>深度检查</translation>
    </message>
    <message>
        <source>Requests that examine by asking Claude, and /v1/debug; 0: as many as they like.</source>
        <translation>通过询问 Claude 进行检查的请求以及 /v1/debug；0：不限。</translation>
    </message>
    <message>
        <source>Looks at keys and login</source>
        <translation>查看密钥和登录状态</translation>
    </message>
    <message>
        <source>Requests to /v1/auth and /v1/keys; 0: as many as they like.</source>
        <translation>对 /v1/auth 和 /v1/keys 的请求；0：不限。</translation>
    </message>
    <message>
        <source>Looks at conversations</source>
        <translation>查看对话</translation>
    </message>
    <message>
        <source>Requests to /v1/sessions and /conversations; 0: as many as they like.</source>
        <translation>对 /v1/sessions 和 /conversations 的请求；0：不限。</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Requests to /health; 0: as many as they like.</source>
        <translation>对 /health 的请求；0：不限。</translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>其他请求</translation>
    </message>
    <message>
        <source>Lists of models, usage and the like; 0: as many as they like.</source>
        <translation>模型列表、用量等；0：不限。</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation>每日预算</translation>
    </message>
    <message>
        <source>Then questions are refused until midnight; with a subscription it counts what the API would cost; 0: none.</source>
        <translation>之后提问会被拒绝直到午夜；使用订阅时按 API 的费用计算；0：无。</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>每月预算</translation>
    </message>
    <message>
        <source>Then questions are refused until the next month; 0: none.</source>
        <translation>之后提问会被拒绝直到下个月；0：无。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warn when a budget is used to</source>
        <translation>预算使用到多少时警告</translation>
    </message>
    <message>
        <source>Keep answers for equal questions</source>
        <translation>为相同问题保留回答</translation>
    </message>
    <message>
        <source>Never (off), if the program sends X-Enable-Cache (on-request), or always.</source>
        <translation>从不 (off)、当程序发送 X-Enable-Cache 时 (on-request) 或总是 (always)。</translation>
    </message>
    <message>
        <source>Keep an answer for</source>
        <translation>回答的保留时间</translation>
    </message>
    <message>
        <source>In memory only, and only for the key that asked.</source>
        <translation>仅在内存中，且仅供提问的密钥使用。</translation>
    </message>
    <message>
        <source>Answers to keep</source>
        <translation>保留的回答数</translation>
    </message>
    <message>
        <source>The one used longest ago goes first.</source>
        <translation>最久未使用的先清除。</translation>
    </message>
    <message>
        <source>Debug endpoint</source>
        <translation>调试端点</translation>
    </message>
    <message>
        <source>POST /v1/debug/request shows a request as Bellhop understands it.</source>
        <translation>POST /v1/debug/request 显示 Bellhop 所理解的请求。</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>面板图标</translation>
    </message>
    <message>
        <source>colored, or one colour: light for dark panels, dark for light ones.</source>
        <translation>colored (彩色)，或单色：light 用于深色面板，dark 用于浅色面板。</translation>
    </message>
    <message>
        <source>The server cannot start</source>
        <translation>服务器无法启动时</translation>
    </message>
    <message>
        <source>The port is taken, or the address is none of this computer.</source>
        <translation>端口被占用，或地址不属于本机。</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code 已退出登录</translation>
    </message>
    <message>
        <source>No request can be answered until somebody signs in.</source>
        <translation>在有人登录之前无法回答任何请求。</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>套餐即将用完时</translation>
    </message>
    <message>
        <source>When 80 % and 95 % of the five-hour or weekly window are used.</source>
        <translation>当五小时或每周时段用到 80 % 和 95 % 时。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the windows, the messages and the command line; numbers and dates follow.</source>
        <translation>窗口、消息和命令行的语言；数字和日期随之变化。</translation>
    </message>
    <message>
        <source>Look again who is signed in</source>
        <translation>再次查看谁已登录</translation>
    </message>
    <message>
        <source>Every so many seconds, by &quot;claude auth status&quot;, which costs nothing; 0: only at the start.</source>
        <translation>每隔这么多秒，用不花钱的“claude auth status”查看；0：仅在启动时。</translation>
    </message>
    <message>
        <source>Programs may add MCP servers</source>
        <translation>程序可以添加 MCP 服务器</translation>
    </message>
    <message>
        <source>off: none; http: such as are reached by an address; commands: any. Careful: then whoever has a token that may manage can start any program on this computer.</source>
        <translation>off：无；http：通过地址访问的；commands：任意。小心：这样任何拥有可管理令牌的人都能在这台计算机上启动任意程序。</translation>
    </message>
    <message>
        <source>Write down questions and answers</source>
        <translation>记录问题和回答</translation>
    </message>
    <message>
        <source>For so many seconds, in full, to logs/bodies.log, for finding faults; it ends by itself; 0: never.</source>
        <translation>在这么多秒内完整记录到 logs/bodies.log，用于查找故障；会自动结束；0：从不。</translation>
    </message>
    <message>
        <source>must be the full path of a PEM file</source>
        <translation>必须是 PEM 文件的完整路径</translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation>必须是以 https:// 开头的地址</translation>
    </message>
    <message>
        <source>must be variables such as HTTPS_PROXY=http://proxy:3128</source>
        <translation>必须是变量，例如 HTTPS_PROXY=http://proxy:3128</translation>
    </message>
    <message>
        <source>must not name %1, which Bellhop sets itself</source>
        <translation>不得包含由 Bellhop 自行设置的 %1</translation>
    </message>
    <message>
        <source>must be flags such as --debug-file=/tmp/claude.log</source>
        <translation>必须是选项，例如 --debug-file=/tmp/claude.log</translation>
    </message>
    <message>
        <source>must not have %1, which Bellhop decides itself</source>
        <translation>不得包含由 Bellhop 自行决定的 %1</translation>
    </message>
    <message>
        <source>login: your Claude login; api-key: the key stored here; bedrock or vertex: your cloud account; environment: what the environment says (ANTHROPIC_*).</source>
        <translation>login：您的 Claude 登录；api-key：存放在此的密钥；bedrock 或 vertex：您的云账户；environment：依环境而定 (ANTHROPIC_*)。</translation>
    </message>
    <message>
        <source>Bellhop&apos;s window says so from then on, and a notification once.</source>
        <translation>此后 Bellhop 的窗口会提示，并通知一次。</translation>
    </message>
    <message>
        <source>End a process that computes for</source>
        <translation>结束持续计算的进程，时限</translation>
    </message>
    <message>
        <source>So long without saying anything; 0: never. Linux only.</source>
        <translation>在此期间没有任何输出；0：从不。仅限 Linux。</translation>
    </message>
    <message>
        <source>End a process that takes more than</source>
        <translation>结束占用内存过多的进程，上限</translation>
    </message>
    <message>
        <source>Memory of one Claude process; 0: no limit. Linux only.</source>
        <translation>单个 Claude 进程的内存；0：无限制。仅限 Linux。</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly used up</source>
        <translation>预算即将或已经用完</translation>
    </message>
    <message>
        <source>Of the day or the month, as set under Limits.</source>
        <translation>按“限制”中设置的每日或每月预算。</translation>
    </message>
    <message>
        <source>Further environment variables</source>
        <translation>更多环境变量</translation>
    </message>
    <message>
        <source>What Claude Code is started with, such as HTTPS_PROXY=http://proxy:3128 or AWS_REGION=eu-west-1; kept in a plain file, so no secrets.</source>
        <translation>启动 Claude Code 时使用的变量，例如 HTTPS_PROXY=http://proxy:3128 或 AWS_REGION=eu-west-1；以明文存于文件，请勿放入机密。</translation>
    </message>
    <message>
        <source>Further arguments</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>Flags for Claude Code that Bellhop does not set itself, such as --debug-file=/tmp/claude.log.</source>
        <translation>Bellhop 未自行设置的 Claude Code 选项，例如 --debug-file=/tmp/claude.log。</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; then the port also speaks https, and other computers can use nothing else.</source>
        <translation>包含证书及其证书链的 PEM 文件；之后端口也支持 https，其他计算机只能使用 https。</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>证书的私钥</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase; empty: it stands in the certificate&apos;s file.</source>
        <translation>没有密码短语的 PEM 文件；留空：私钥在证书文件中。</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>查询新版本的地址</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub has it, asked once a day; nothing is downloaded. Empty: never.</source>
        <translation>GitHub 形式的发布列表地址，每天查询一次，不下载任何内容。留空：从不。</translation>
    </message>
    <message>
        <source>Which Claude model answers to which name; * stands for any characters. opus:high asks it for an effort; in opus|haiku the second answers when the first is overloaded.</source>
        <translation>哪个 Claude 模型对应哪个名称；* 代表任意字符。opus:high 指定投入程度；opus|haiku 表示前者过载时由后者回答。</translation>
    </message>
    <message>
        <source>Asked instead when the model is overloaded and neither the request nor the table of names says another; empty: none.</source>
        <translation>当模型过载且请求和名称表都未指定其他模型时改问此模型；留空：无。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>This file does not hold settings of Bellhop.</source>
        <translation>此文件不包含 Bellhop 的设置。</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1：没有这项设置。</translation>
    </message>
</context>
<context>
    <name>SettingsFileRow</name>
    <message>
        <source>To take your settings to another computer. Tokens and keys are not part of the file.</source>
        <translation>用于将您的设置带到另一台计算机。文件中不包含令牌和密钥。</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>导出设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings taken over: %1.</source>
        <translation>已导入的设置：%1。</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>This file cannot be read as settings; what is readable is used.</source>
        <translation>此文件无法作为设置读取；将使用可读的部分。</translation>
    </message>
    <message>
        <source>There is no such setting; it is ignored.</source>
        <translation>没有这项设置；已忽略。</translation>
    </message>
    <message>
        <source>It decides who pays for the answers. Set BELLHOP_CLAUDE_AUTH=login to use Claude&apos;s own login instead.</source>
        <translation>它决定由谁为回答付费。设置 BELLHOP_CLAUDE_AUTH=login 可改用 Claude 自己的登录。</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored.</source>
        <translation>没有这个变量；已忽略。</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored. Did you mean %1?</source>
        <translation>没有这个变量；已忽略。您是指 %1 吗？</translation>
    </message>
    <message>
        <source>This is given by %1 and cannot be changed here.</source>
        <translation>由 %1 给定，无法在此更改。</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 cannot be written.</source>
        <translation>无法保存设置：不能写入 %1。</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 is damaged. Correct it or remove it.</source>
        <translation>无法保存设置：%1 已损坏。请修正或删除它。</translation>
    </message>
    <message>
        <source>the flag %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source> (does not exist)</source>
        <translation> (不存在)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(无)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No setting has these words in its name or description.</source>
        <translation>没有名称或描述包含这些词的设置。</translation>
    </message>
    <message>
        <source>Bellhop – Settings</source>
        <translation>Bellhop – 设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>ShortCommand</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>%n 秒内没有应答</numerusform>
        </translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>它崩溃了</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>它以代码 %1 结束</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <source>Connect a client</source>
        <translation>连接客户端</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>含令牌</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>客户端配置</translation>
    </message>
    <message>
        <source>All clie&amp;nts…</source>
        <translation>所有客户端(&amp;N)…</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>放入 %1</translation>
    </message>
</context>
<context>
    <name>SpawnPlan</name>
    <message>
        <source>The folder %1 cannot be used: it must be a folder that belongs to you and is closed to others. Remove it and start again.</source>
        <translation>无法使用文件夹 %1：它必须属于您且不对他人开放。请将其删除后重新启动。</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Running, but needs attention</source>
        <translation>正在运行，但需要注意</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>启动服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Clients cannot connect while the server is stopped.</source>
        <translation>服务器停止时客户端无法连接。</translation>
    </message>
    <message>
        <source>The reason is below.</source>
        <translation>原因见下方。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>ready workers: %1</source>
        <translation>就绪的工作进程：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Running on %1</source>
        <translation>正在 %1 上运行</translation>
    </message>
    <message>
        <source>Not serving: %1</source>
        <translation>未提供服务：%1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Running, but the server is stopped</source>
        <translation>正在运行，但服务器已停止</translation>
    </message>
    <message>
        <source>Claude Code: not found (yet)</source>
        <translation>Claude Code：(尚) 未找到</translation>
    </message>
    <message>
        <source>Claude Code %1 (%2)</source>
        <translation>Claude Code %1 (%2)</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>付费方式：%1</translation>
    </message>
    <message>
        <source>Requests: %1 active, %2 queued</source>
        <translation>请求：%1 个进行中，%2 个排队</translation>
    </message>
    <message>
        <source>Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for tools, %5 kept, at most %6</source>
        <translation>Claude 进程：%1 个启动中，%2 个就绪，%3 个忙碌，%4 个等待工具，%5 个保留，最多 %6 个</translation>
    </message>
    <message>
        <source>Running without history: %1</source>
        <translation>无历史记录运行：%1</translation>
    </message>
    <message>
        <source>Claude Code %1</source>
        <translation>Claude Code %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>未检查：%1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Programs that look for Ollama find it on %1</source>
        <translation>寻找 Ollama 的程序可在 %1 找到它</translation>
    </message>
</context>
<context>
    <name>Subcommands</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Bellhop is running, but its server is stopped.</source>
        <translation>Bellhop 正在运行，但其服务器已停止。</translation>
    </message>
    <message>
        <source>Bellhop&apos;s answer makes no sense.</source>
        <translation>Bellhop 的应答无法理解。</translation>
    </message>
    <message>
        <source>--%1 must be a number.</source>
        <translation>--%1 必须是数字。</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>没有密钥“%1”。</translation>
    </message>
    <message>
        <source>The key “%1” was made. This is the only time it is shown:</source>
        <translation>已创建密钥“%1”。它只显示这一次：</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The key “%1” was revoked.</source>
        <translation>已吊销密钥“%1”。</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>无法理解“%1”；请参阅 --help。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>同时 %1</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>MEANS</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>TOKENS IN</source>
        <translation>输入 TOKEN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>最近 %1 天</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>密钥“%1”</translation>
    </message>
    <message>
        <source>Plan, %1: %2% used</source>
        <translation>套餐，%1：已使用 %2 %</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>没有请求。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>SystemTexts</name>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>文件 %1 过大</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>不是 JSON 对象 (%1)</translation>
    </message>
    <message>
        <source>“%1” has no texts “before” and “after”</source>
        <translation>“%1”没有“before”和“after”文本</translation>
    </message>
</context>
<context>
    <name>SystemTextsEditor</name>
    <message>
        <source>Name or pattern, such as gpt-4*</source>
        <translation>名称或模式，例如 gpt-4*</translation>
    </message>
    <message>
        <source>Model name the texts belong to</source>
        <translation>文本所属的模型名称</translation>
    </message>
    <message>
        <source>Add texts for this name</source>
        <translation>为此名称添加文本</translation>
    </message>
    <message>
        <source>Remove the texts of this name</source>
        <translation>移除此名称的文本</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>File with the texts</source>
        <translation>包含文本的文件</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>Done. Press Enter to close this window, then check again in Bellhop.</source>
        <translation>完成。按 Enter 键关闭此窗口，然后在 Bellhop 中重新检查。</translation>
    </message>
    <message>
        <source>No terminal was found that Bellhop can open. Open one yourself and run: %1</source>
        <translation>找不到 Bellhop 可以打开的终端。请自行打开终端并运行：%1</translation>
    </message>
</context>
<context>
    <name>TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流式传输</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a request and its time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TlsSetup</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS.</source>
        <translation>本机的 Qt 不支持 TLS。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or it wants a passphrase.</source>
        <translation>%1 中没有 PEM 格式的私钥，或它需要密码短语。</translation>
    </message>
    <message>
        <source>The certificate %1 has expired.</source>
        <translation>证书 %1 已过期。</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>请求，%1 个失败</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out, %1% from cache</source>
        <translation>输入 / 输出 Token，%1 % 来自缓存</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>输入 / 输出 Token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>按 API 价格折算</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>首个 Token 用时中位数</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>尚无令牌</translation>
    </message>
    <message>
        <source>Set by the environment or the command line, so it cannot be replaced here</source>
        <translation>由环境或命令行设定，因此无法在此替换</translation>
    </message>
    <message>
        <source>Make a new token…</source>
        <translation>生成新令牌…</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>生成新令牌？</translation>
    </message>
    <message>
        <source>Every client that uses the present token loses its access until it gets the new one.</source>
        <translation>使用当前令牌的客户端在得到新令牌之前将无法访问。</translation>
    </message>
    <message>
        <source>Make new token</source>
        <translation>生成新令牌</translation>
    </message>
</context>
<context>
    <name>TomlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>文件不是 UTF-8 文本，因此保持原样。</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid TOML, so it is left as it is.</source>
        <translation>文件第 %1 行不是有效的 TOML，因此保持原样。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value, so it is left as it is.</source>
        <translation>文件在值的中间结束，因此保持原样。</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>此文件中的“%1”以无法自动编辑的形式书写，因此保持原样。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>[%1, %2 bytes]</source>
        <translation>[%1，%2 字节]</translation>
    </message>
    <message>
        <source>**Tool call** `%1`</source>
        <translation>**工具调用** `%1`</translation>
    </message>
    <message>
        <source>**Tool result** (failed)</source>
        <translation>**工具结果** (失败)</translation>
    </message>
    <message>
        <source>**Tool result**</source>
        <translation>**工具结果**</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>对话 %1</translation>
    </message>
    <message>
        <source>Model %1, last used %2</source>
        <translation>模型 %1，最近使用 %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Shortened: %1 characters in all. The export has everything.</source>
        <translation>已缩短：共 %1 个字符。导出包含全部内容。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>对话记录</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1 earlier messages are not shown. The export has them.</source>
        <translation>未显示之前的 %1 条消息。导出包含它们。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>工具调用：%1</translation>
    </message>
    <message>
        <source>Tool result, failed</source>
        <translation>工具结果，失败</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>Image that cannot be shown</source>
        <translation>无法显示的图像</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Copy &amp;base URL</source>
        <translation>复制基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;OpenAI</source>
        <translation>OpenAI(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Anthropic</source>
        <translation>Anthropic(&amp;A)</translation>
    </message>
    <message>
        <source>Copy to&amp;ken</source>
        <translation>复制令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;client set-up</source>
        <translation>复制客户端配置(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;all requests</source>
        <translation>取消所有请求(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <translation>打开窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>启动服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Bellhop: %1</source>
        <translation>Bellhop：%1</translation>
    </message>
    <message>
        <source>S&amp;ign in to Claude Code…</source>
        <translation>登录 Claude Code(&amp;I)…</translation>
    </message>
    <message>
        <source>O&amp;llama</source>
        <translation>Ollama(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>日志(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Warm worker, new conversation</source>
        <translation>就绪的工作进程，新对话</translation>
    </message>
    <message>
        <source>Continued in the conversation&apos;s worker</source>
        <translation>在该对话的工作进程中继续</translation>
    </message>
    <message>
        <source>Tool results to the waiting worker</source>
        <translation>工具结果交给等待的工作进程</translation>
    </message>
    <message>
        <source>%1, asked for as %2</source>
        <translation>%1 (请求的名称：%2)</translation>
    </message>
    <message>
        <source>%1 in, %2 written to the cache, %3 from the cache, %4 out</source>
        <translation>输入 %1，写入缓存 %2，来自缓存 %3，输出 %4</translation>
    </message>
    <message>
        <source>%1 (%2 of them thinking)</source>
        <translation>%1 (其中思考 %2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>%1, streamed</source>
        <translation>%1，流式</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Privacy settings…</source>
        <translation>隐私设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>A command that sends such a request, with the token</source>
        <translation>发送此类请求的命令，含令牌</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>What was said is not kept</source>
        <translation>未保留内容</translation>
    </message>
    <message>
        <source>The privacy settings say so. Bellhop then forgets each question and answer when it is complete.</source>
        <translation>这是隐私设置所定。Bellhop 在每个问题和回答完成后即将其忘记。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>The questions and answers of the latest requests are held in memory until Bellhop quits. This one is older, too large, or still running.</source>
        <translation>最近请求的问题和回答保存在内存中，直到 Bellhop 退出。此请求较旧、过大或仍在运行。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有密钥</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>As &amp;table (CSV)…</source>
        <translation>表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;picture (PNG)…</source>
        <translation>图片 (PNG)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>每日 Token</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>每日费用</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>每日请求</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首个 Token 用时</translation>
    </message>
    <message>
        <source>Read from the prompt cache</source>
        <translation>从提示词缓存读取</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>没有历史记录</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>此时段没有数据</translation>
    </message>
    <message>
        <source>No request of this period fits the filters above.</source>
        <translation>此时段没有符合上述筛选条件的请求。</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>尚无用量</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request are counted here, per day and model. What was said is not part of it.</source>
        <translation>每个请求的 Token、费用和时间按天和模型统计在此。不包括对话内容。</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>请求，%1 个失败</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>输入 / 输出 Token</translation>
    </message>
    <message>
        <source>read from the cache</source>
        <translation>从缓存读取</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>按 API 价格折算</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>首个 Token 用时中位数</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation>半数</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99%</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>每日预算</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>导出用量</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>WelcomeWizard</name>
    <message>
        <source>the command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>欢迎使用 Bellhop</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>跳过(&amp;P)</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Bellhop answers with your own Claude Code and your own account.</source>
        <translation>Bellhop 用您自己的 Claude Code 和您自己的账户回答。</translation>
    </message>
    <message>
        <source>Install it with npm, or see claude.com/claude-code for other ways:</source>
        <translation>用 npm 安装，或在 claude.com/claude-code 查看其他方式：</translation>
    </message>
    <message>
        <source>Run it in a terminal, enter /login and follow what it says:</source>
        <translation>在终端中运行它，输入 /login 并按提示操作：</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Programs of this computer get in with a token, which was just made for you.</source>
        <translation>本机的程序凭令牌接入，刚刚已为您生成。</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>You need not write it down: every set-up Bellhop shows you can be copied with it.</source>
        <translation>您不必记下它：Bellhop 显示的每个配置都可以连同令牌一起复制。</translation>
    </message>
    <message>
        <source>&amp;Start Bellhop when I log in</source>
        <translation>登录时启动 Bellhop(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;without a window</source>
        <translation>启动时不显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>您的第一个客户端</translation>
    </message>
    <message>
        <source>All of them are on the Connect page later.</source>
        <translation>之后可在“连接”页面找到全部客户端。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>能回答吗？</translation>
    </message>
    <message>
        <source>One short question on the way every client takes. It uses a few tokens.</source>
        <translation>沿着每个客户端所走的路径问一个简短的问题。会用掉少量 Token。</translation>
    </message>
    <message>
        <source>&amp;Ask Claude</source>
        <translation>询问 Claude(&amp;A)</translation>
    </message>
    <message>
        <source>Bellhop keeps running when you close its window: its icon in the panel brings it back.</source>
        <translation>关闭窗口后 Bellhop 会继续运行：点击面板中的图标可重新打开它。</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>正在查找 Claude Code…</translation>
    </message>
    <message>
        <source>Claude Code %1 was found: %2</source>
        <translation>已找到 Claude Code %1：%2</translation>
    </message>
    <message>
        <source>It is not signed in yet.</source>
        <translation>它尚未登录。</translation>
    </message>
    <message>
        <source>Checking who is signed in…</source>
        <translation>正在检查登录状态…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>The server is stopped. Start it in the main window.</source>
        <translation>服务器已停止。请在主窗口中启动它。</translation>
    </message>
    <message>
        <source>“%1”, said %2 after %3. You are all set.</source>
        <translation>%2 在 %3 后说：“%1”。一切就绪。</translation>
    </message>
    <message>
        <source>&amp;Install in a terminal…</source>
        <translation>在终端中安装(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Sign in in a terminal…</source>
        <translation>在终端中登录(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>WipeRow</name>
    <message>
        <source>Whatever the settings above allow to be kept can be deleted at any time.</source>
        <translation>上面的设置允许保留的内容可随时删除。</translation>
    </message>
    <message>
        <source>Delete &amp;conversations…</source>
        <translation>删除对话(&amp;C)…</translation>
    </message>
    <message>
        <source>Delete usage &amp;figures…</source>
        <translation>删除用量数据(&amp;F)…</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>删除所有对话？</translation>
    </message>
    <message>
        <source>Everything that was asked and answered: conversations, stored responses, cached answers and the questions of the latest requests. Clients cannot go on with them. This cannot be undone.</source>
        <translation>所有提问和回答：对话、已存的回答、缓存的回答以及最近请求的问题。客户端将无法继续它们。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete all usage figures?</source>
        <translation>删除所有用量数据？</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request so far. Budgets begin anew, too. This cannot be undone.</source>
        <translation>迄今每个请求的 Token、费用和时间。预算也会重新开始。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process and takes about %1. Idle: about %2; with a full pool: about %3.</source>
        <translation>一个工作进程就是一个 Claude Code 进程，约占 %1。空闲时：约 %2；池满时：约 %3。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process; here each takes about %1, as measured. Idle: about %2; with a full pool: about %3.</source>
        <translation>一个工作进程就是一个 Claude Code 进程；根据实测，这里每个约占 %1。空闲时：约 %2；池满时：约 %3。</translation>
    </message>
</context>
<context>
    <name>YamlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>文件不是 UTF-8 文本，因此保持原样。</translation>
    </message>
    <message>
        <source>Line %1 of the file holds a carriage return without a line feed, so the file is left as it is.</source>
        <translation>文件第 %1 行含有没有换行符的回车符，因此文件保持原样。</translation>
    </message>
    <message>
        <source>Line %1 of the file is indented with a tab, which is not valid YAML, so the file is left as it is.</source>
        <translation>文件第 %1 行用制表符缩进，这不是有效的 YAML，因此文件保持原样。</translation>
    </message>
    <message>
        <source>The file holds several YAML documents, so it is left as it is.</source>
        <translation>文件包含多个 YAML 文档，因此保持原样。</translation>
    </message>
    <message>
        <source>The file is written in YAML&apos;s bracket form, which is not edited automatically, so it is left as it is.</source>
        <translation>文件使用 YAML 的括号形式书写，无法自动编辑，因此保持原样。</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>此文件中的“%1”以无法自动编辑的形式书写，因此保持原样。</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>此文件中的“%1”不是列表，因此保持原样。</translation>
    </message>
</context>
</TS>
