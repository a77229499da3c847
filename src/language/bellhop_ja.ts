<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessKeys</name>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. Programs call it the API key.</source>
        <translation>すべてのクライアントはこのトークンを “Authorization: Bearer …” または “x-api-key” として送る必要があります。プログラムでは API キーと呼ばれます。</translation>
    </message>
    <message>
        <source>The token was given by the environment variable BELLHOP_API_KEY or on the command line. To replace it, change it there.</source>
        <translation>このトークンは環境変数 BELLHOP_API_KEY またはコマンドラインで指定されています。置き換えるには、そちらを変更してください。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop は実行されていません。</translation>
    </message>
    <message>
        <source>Bellhop does not end.</source>
        <translation>Bellhop が終了しません。</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>アクセストークン: %1</translation>
    </message>
    <message>
        <source>The check does not end.</source>
        <translation>チェックが終わりません。</translation>
    </message>
    <message>
        <source>Bellhop is already running.</source>
        <translation>Bellhop はすでに実行されています。</translation>
    </message>
    <message>
        <source>Bellhop is already running on %1.</source>
        <translation>Bellhop はすでに %1 で実行されています。</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time from the request&apos;s arrival to the first token</source>
        <translation>リクエストの到着から最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Tokens read, without those from the cache</source>
        <translation>読み込んだトークン (キャッシュからのものを除く)</translation>
    </message>
    <message>
        <source>Tokens read from the prompt cache</source>
        <translation>プロンプトキャッシュから読み込んだトークン</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>書き出したトークン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Filter by client, model, state, request ID…</source>
        <translation>クライアント、モデル、状態、リクエスト ID などで絞り込み…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>リクエストをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>End the selected running requests (Del)</source>
        <translation>選択した実行中のリクエストを終了します (Del)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the rows shown as a table (CSV)</source>
        <translation>表示されている行を表 (CSV) として保存します</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No request fits the filter above.</source>
        <translation>上の条件に合うリクエストはありません。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Start the server, then every request of your clients appears here.</source>
        <translation>サーバーを開始すると、クライアントのリクエストがすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Point a client at %1 and every request of it appears here: who asked, which model answered, how fast, and what it used.</source>
        <translation>クライアントの接続先を %1 にすると、そのリクエストがすべてここに表示されます。誰が尋ね、どのモデルが答え、どれだけ速く、どれだけ使ったかがわかります。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>リクエスト ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl コマンドとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>エラーをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>このコンピューターのみ (127.0.0.1)</translation>
    </message>
    <message>
        <source>All computers of my network (0.0.0.0)</source>
        <translation>ネットワーク上のすべてのコンピューター (0.0.0.0)</translation>
    </message>
    <message>
        <source>One address of this computer</source>
        <translation>このコンピューターの特定のアドレス</translation>
    </message>
    <message>
        <source>for example 192.168.1.20</source>
        <translation>例: 192.168.1.20</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Open to the network</source>
        <translation>ネットワークに公開(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>公開しない(&amp;K)</translation>
    </message>
    <message>
        <source>(this computer is in no network right now)</source>
        <translation>(このコンピューターは現在どのネットワークにも接続されていません)</translation>
    </message>
    <message>
        <source>Every device of the network could then talk to Bellhop. Whoever has the token spends your Claude plan, and the connection is not encrypted. It opens:
%1</source>
        <translation>ネットワーク上のどの機器からも Bellhop に接続できるようになります。トークンを持つ人は誰でもあなたの Claude プランを消費でき、通信は暗号化されません。公開されるアドレス:
%1</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Claude Code&apos;s own tools</source>
        <translation>Claude Code 自身のツール</translation>
    </message>
    <message>
        <source>Name a client asks for</source>
        <translation>クライアントが要求する名前</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Off: Claude only talks. Requests that want its tools are refused.</source>
        <translation>オフ: Claude は会話だけを行います。ツールを必要とするリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Name a workspace folder below; until then such requests are refused.</source>
        <translation>下で作業フォルダーを指定してください。それまではそのようなリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude run any of these tools anywhere on this computer, as you, without a question.</source>
        <translation>トークンを持つプログラムは、このコンピューターのどこででも、あなたの権限で確認なしに、Claude にこれらのツールを実行させることができます。</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude use these tools, as you. What would need a question is denied, since nobody is asked.</source>
        <translation>トークンを持つプログラムは、あなたの権限で Claude にこれらのツールを使わせることができます。確認する相手がいないため、確認が必要な操作は拒否されます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>AgentPolicy</name>
    <message>
        <source>“%1” is no name for a server</source>
        <translation>“%1” はサーバーの名前として使えません</translation>
    </message>
    <message>
        <source>the server “%1” has no command</source>
        <translation>サーバー “%1” にコマンドがありません</translation>
    </message>
    <message>
        <source>the arguments of the server “%1” are no list of texts</source>
        <translation>サーバー “%1” の引数が文字列のリストではありません</translation>
    </message>
    <message>
        <source>the server “%1” has no http(s) URL</source>
        <translation>サーバー “%1” に http(s) の URL がありません</translation>
    </message>
    <message>
        <source>the server “%1” is neither stdio, http nor sse</source>
        <translation>サーバー “%1” は stdio、http、sse のいずれでもありません</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>ファイル %1 を読み込めません</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>ファイル %1 が大きすぎます</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>JSON オブジェクトではありません (%1)</translation>
    </message>
    <message>
        <source>“mcpServers” is no JSON object</source>
        <translation>“mcpServers” が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>the server “%1” is no JSON object</source>
        <translation>サーバー “%1” が JSON オブジェクトではありません</translation>
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
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Anthropic API key</source>
        <translation>Anthropic API キー(&amp;A)</translation>
    </message>
    <message>
        <source>Anthropic API key</source>
        <translation>Anthropic API キー</translation>
    </message>
    <message>
        <source>A key is stored in the system keychain.</source>
        <translation>キーはシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>No key is stored. It goes into the system keychain, never into a file.</source>
        <translation>キーは保存されていません。キーはシステムのキーリングに保存され、ファイルには書き込まれません。</translation>
    </message>
</context>
<context>
    <name>AppState</name>
    <message>
        <source>Requests are to be paid with an API key, but none is stored. Enter one in the settings.</source>
        <translation>リクエストは API キーで支払う設定ですが、キーが保存されていません。設定でキーを入力してください。</translation>
    </message>
    <message>
        <source>Other computers of your network can reach Bellhop: %1</source>
        <translation>ネットワーク上の他のコンピューターが Bellhop に接続できます: %1</translation>
    </message>
    <message>
        <source>Claude Code is not signed in, so no request can be answered. Sign in with your Claude account, then check again.</source>
        <translation>Claude Code にサインインしていないため、リクエストに応答できません。Claude アカウントでサインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Bellhop %1 is out; this is %2. %3</source>
        <translation>Bellhop %1 が公開されました。これは %2 です。%3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is a demonstration: a stand-in answers, not Claude. Try it:</source>
        <translation>これはデモです。Claude ではなく代役が応答します。試してみてください:</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 を削除できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The registry cannot be written.</source>
        <translation>レジストリに書き込めません。</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>ログイン時に起動(&amp;L)</translation>
    </message>
    <message>
        <source>Bellhop is there for your clients as soon as you are logged in.</source>
        <translation>ログインするとすぐに、クライアントから Bellhop を使えます。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
</context>
<context>
    <name>BodyLog</name>
    <message>
        <source>Questions and answers are written down in full until %1, in %2.</source>
        <translation>質問と回答は %1 まで、%2 にすべて記録されます。</translation>
    </message>
</context>
<context>
    <name>BudgetBook</name>
    <message>
        <source>%1% of this month&apos;s budget of $%2 is used.</source>
        <translation>今月の予算 $%2 の %1 % を使用しました。</translation>
    </message>
    <message>
        <source>%1% of today&apos;s budget of $%2 is used.</source>
        <translation>今日の予算 $%2 の %1 % を使用しました。</translation>
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
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>Look for Claude Code and its sign-in again</source>
        <translation>Claude Code とそのサインイン状態をもう一度調べます</translation>
    </message>
    <message>
        <source>Tries each feature Bellhop relies on, without spending anything</source>
        <translation>Bellhop が使う各機能を、費用をかけずに試します</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Check &amp;features</source>
        <translation>機能を確認(&amp;F)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claude %1: all that Bellhop needs works (checks passed: %2).</source>
        <translation>Claude %1: Bellhop に必要な機能はすべて動作します (合格した項目: %2)。</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>インストール(&amp;I)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>サインイン(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Claude Code 自身のサインインをターミナルで開きます</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>npm で Claude Code をインストールするターミナルを開きます</translation>
    </message>
</context>
<context>
    <name>ClaudeInstallation</name>
    <message>
        <source>The Claude path “%1” is not absolute. Give the full path, beginning with /, or leave it empty to have Claude looked for.</source>
        <translation>Claude のパス “%1” は絶対パスではありません。/ で始まる完全なパスを指定するか、空にして自動検索してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”, which is set as Claude path. Correct the path or leave it empty to have Claude looked for.</source>
        <translation>Claude のパスに設定されたファイル “%1” がありません。パスを修正するか、空にして自動検索してください。</translation>
    </message>
    <message>
        <source>The Claude path “%1” is a folder. Give the path of the program in it.</source>
        <translation>Claude のパス “%1” はフォルダーです。その中のプログラムのパスを指定してください。</translation>
    </message>
    <message>
        <source>“%1”, which is set as Claude path, is not a program that can be started.</source>
        <translation>Claude のパスに設定された “%1” は、起動できるプログラムではありません。</translation>
    </message>
    <message>
        <source>Claude Code was not found. Install it (see claude.com/claude-code), sign in by running “claude” once, then look again; or set its path in the settings.</source>
        <translation>Claude Code が見つかりませんでした。インストールし (claude.com/claude-code を参照)、“claude” を一度実行してサインインしてから再検索するか、設定でパスを指定してください。</translation>
    </message>
    <message>
        <source>it did not print a version</source>
        <translation>バージョンが表示されませんでした</translation>
    </message>
    <message>
        <source>“%1” does not work as Claude Code: %2</source>
        <translation>“%1” は Claude Code として動作しません: %2</translation>
    </message>
</context>
<context>
    <name>ClaudePage</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>支払い元</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>%1, version %2 (by %3)</source>
        <translation>%1、バージョン %2 (%3)</translation>
    </message>
    <message>
        <source>Requests use the account Claude Code is signed in with. API keys of the environment are kept away from it, so none is billed by accident.</source>
        <translation>リクエストには Claude Code がサインインしているアカウントを使います。環境変数の API キーは渡されないため、誤って課金されることはありません。</translation>
    </message>
    <message>
        <source>Every request is billed to this key, per token.</source>
        <translation>すべてのリクエストは、このキーにトークン単位で課金されます。</translation>
    </message>
    <message>
        <source>ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with are passed on. Requests may be billed per token.</source>
        <translation>Bellhop の起動時の ANTHROPIC_*、Bedrock、Vertex の変数が渡されます。リクエストはトークン単位で課金されることがあります。</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Claude Code 自身のサインインをターミナルで開きます</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>インストール(&amp;I)…</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>npm で Claude Code をインストールするターミナルを開きます</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>起動方法</translation>
    </message>
    <message>
        <source>Requests are billed per token to your AWS account. Its credentials are found as for other AWS programs (AWS_PROFILE, AWS_REGION, ~/.aws); what the environment lacks can be added below.</source>
        <translation>リクエストは AWS アカウントにトークン単位で課金されます。認証情報は他の AWS プログラムと同じ方法で検索されます (AWS_PROFILE、AWS_REGION、~/.aws)。環境に足りないものは下で追加できます。</translation>
    </message>
    <message>
        <source>Requests are billed per token to your Google Cloud account, with its application default credentials. ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION say which project and where; what the environment lacks can be added below.</source>
        <translation>リクエストは Google Cloud アカウントに、アプリケーションのデフォルト認証情報を使ってトークン単位で課金されます。ANTHROPIC_VERTEX_PROJECT_ID と CLOUD_ML_REGION がプロジェクトと場所を示します。環境に足りないものは下で追加できます。</translation>
    </message>
</context>
<context>
    <name>ClaudeWatch</name>
    <message>
        <source>Claude Code was not found yet. Try again in a moment.</source>
        <translation>Claude Code はまだ見つかっていません。しばらくしてからもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>CliFeatures</name>
    <message>
        <source>Earlier turns are sent as one text.</source>
        <translation>以前のやり取りは 1 つの文章として送られます。</translation>
    </message>
    <message>
        <source>Tool results are answered by a replay of the conversation.</source>
        <translation>ツールの結果には、会話を再生して応答します。</translation>
    </message>
    <message>
        <source>Not with this Claude Code: %1.</source>
        <translation>この Claude Code では使えません: %1</translation>
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
        <translation>ターミナル用のコーディングエージェント。タイトルと要約には Haiku を使います。</translation>
    </message>
    <message>
        <source>Put this into the settings file of OpenCode.</source>
        <translation>OpenCode の設定ファイルに次の内容を書いてください。</translation>
    </message>
    <message>
        <source>Start “opencode”: the model is chosen already; /models shows it.</source>
        <translation>“opencode” を起動します。モデルはすでに選択されています (/models で確認できます)。</translation>
    </message>
    <message>
        <source>Codex CLI</source>
        <translation>Codex CLI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s coding agent, over the Responses API.</source>
        <translation>OpenAI のコーディングエージェント (Responses API を使用)。</translation>
    </message>
    <message>
        <source>Put this into the settings file of Codex.</source>
        <translation>Codex の設定ファイルに次の内容を書いてください。</translation>
    </message>
    <message>
        <source>Start “codex”.</source>
        <translation>“codex” を起動します。</translation>
    </message>
    <message>
        <source>“Model metadata not found” at the start is harmless: Codex only knows models of OpenAI by name.</source>
        <translation>起動時の “Model metadata not found” は無害です。Codex が名前を知っているのは OpenAI のモデルだけです。</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Coding agent for VS Code, JetBrains and the terminal.</source>
        <translation>VS Code、JetBrains、ターミナル用のコーディングエージェント。</translation>
    </message>
    <message>
        <source>In the editor open Cline&apos;s settings and choose the provider “OpenAI Compatible”.</source>
        <translation>エディターで Cline の設定を開き、プロバイダー “OpenAI Compatible” を選びます。</translation>
    </message>
    <message>
        <source>Enter the three values below. In a terminal the one command does the same.</source>
        <translation>下の 3 つの値を入力します。ターミナルでは、1 つのコマンドで同じことができます。</translation>
    </message>
    <message>
        <source>Settings of Cline</source>
        <translation>Cline の設定</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>Coding agent for VS Code. Kilo Code has the same form.</source>
        <translation>VS Code 用のコーディングエージェント。Kilo Code も同じ入力欄です。</translation>
    </message>
    <message>
        <source>Open the settings of Roo Code and choose the API provider “OpenAI Compatible”, not “OpenAI”.</source>
        <translation>Roo Code の設定を開き、API プロバイダーに “OpenAI” ではなく “OpenAI Compatible” を選びます。</translation>
    </message>
    <message>
        <source>Enter the values below; Roo Code does not ask the server for the last three.</source>
        <translation>下の値を入力します。最後の 3 つを Roo Code はサーバーに問い合わせません。</translation>
    </message>
    <message>
        <source>Settings of Roo Code</source>
        <translation>Roo Code の設定</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>aider</source>
        <translation>aider</translation>
    </message>
    <message>
        <source>Pair programmer for the terminal.</source>
        <translation>ターミナル用のペアプログラマー。</translation>
    </message>
    <message>
        <source>Put this into aider&apos;s settings file, or start it once with the command.</source>
        <translation>aider の設定ファイルに次の内容を書くか、コマンドで一度起動してください。</translation>
    </message>
    <message>
        <source>The prefix openai/ is aider&apos;s own and has to stay.</source>
        <translation>接頭辞 openai/ は aider 独自のもので、そのまま残す必要があります。</translation>
    </message>
    <message>
        <source>VS Code Copilot Chat</source>
        <translation>VS Code Copilot Chat</translation>
    </message>
    <message>
        <source>A model of your own in the chat of VS Code 1.122 or later.</source>
        <translation>VS Code 1.122 以降のチャットで自分のモデルを使います。</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add Models” and “Custom Endpoint”.</source>
        <translation>Ctrl+Shift+P を押して “Chat: Manage Language Models” を選び、続けて “Add Models” と “Custom Endpoint” を選びます。</translation>
    </message>
    <message>
        <source>VS Code opens chatLanguageModels.json: put this into it.</source>
        <translation>VS Code が chatLanguageModels.json を開くので、次の内容を書きます。</translation>
    </message>
    <message>
        <source>Choose the model in the model list of the chat.</source>
        <translation>チャットのモデル一覧でモデルを選びます。</translation>
    </message>
    <message>
        <source>If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the settings. Completions while typing stay with Copilot. Versions before 1.122 can use the provider “Ollama” with the URL %1.</source>
        <translation>モデルが表示されない場合は、設定で chat.agentHost.byokModels.enabled をオンにしてください。入力中の補完は Copilot のままです。1.122 より前のバージョンでは、プロバイダー “Ollama” を URL %1 で使えます。</translation>
    </message>
    <message>
        <source>Zed</source>
        <translation>Zed</translation>
    </message>
    <message>
        <source>Agent panel and inline assistant of the Zed editor.</source>
        <translation>Zed エディターのエージェントパネルとインラインアシスタント。</translation>
    </message>
    <message>
        <source>Put this into Zed&apos;s settings.json (Ctrl+,).</source>
        <translation>Zed の settings.json に次の内容を書いてください (Ctrl+,)。</translation>
    </message>
    <message>
        <source>Open the agent settings, then LLM Providers, and paste the token as the API key of Bellhop: Zed keeps it in the keychain, not in the file.</source>
        <translation>エージェントの設定で LLM Providers を開き、トークンを Bellhop の API キーとして貼り付けます。Zed はそれをファイルではなくキーリングに保存します。</translation>
    </message>
    <message>
        <source>Choose the model in the agent panel.</source>
        <translation>エージェントパネルでモデルを選びます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>JetBrains AI Assistant</source>
        <translation>JetBrains AI Assistant</translation>
    </message>
    <message>
        <source>IntelliJ IDEA, PyCharm, WebStorm and the others.</source>
        <translation>IntelliJ IDEA、PyCharm、WebStorm など。</translation>
    </message>
    <message>
        <source>Open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Settings、Tools、AI Assistant、Providers &amp; API keys を開きます。</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: it lists the models.</source>
        <translation>“OpenAI-compatible” を選び、URL とキーを入力して “Test Connection” を押すと、モデルが一覧表示されます。</translation>
    </message>
    <message>
        <source>Turn tool calling on, and assign the models to the features.</source>
        <translation>“tool calling” をオンにして、各機能にモデルを割り当てます。</translation>
    </message>
    <message>
        <source>Settings of the AI Assistant</source>
        <translation>AI Assistant の設定</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Extension for VS Code and JetBrains, and the command “cn”.</source>
        <translation>VS Code と JetBrains の拡張機能と、コマンド “cn”。</translation>
    </message>
    <message>
        <source>Put this into the settings file of Continue.</source>
        <translation>Continue の設定ファイルに次の内容を書いてください。</translation>
    </message>
    <message>
        <source>Choose “Claude (Bellhop)” in the model list.</source>
        <translation>モデル一覧で “Claude (Bellhop)” を選びます。</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Does not work: Cursor&apos;s servers call the URL you enter, not the editor, and they cannot reach a program on this computer.</source>
        <translation>使えません。入力した URL を呼び出すのはエディターではなく Cursor のサーバーで、このコンピューター上のプログラムには到達できません。</translation>
    </message>
    <message>
        <source>Use OpenCode or Codex CLI in Cursor&apos;s terminal, or install Cline or Roo Code as an extension of Cursor: those call from this computer.</source>
        <translation>Cursor のターミナルで OpenCode か Codex CLI を使うか、Cline または Roo Code を Cursor の拡張機能としてインストールしてください。それらはこのコンピューターから呼び出します。</translation>
    </message>
    <message>
        <source>A public tunnel would make it work and is not a good idea: everybody who finds its address and the token would spend your plan.</source>
        <translation>公開トンネルを使えば動作しますが、お勧めできません。アドレスとトークンを見つけた人は誰でもあなたのプランを消費できます。</translation>
    </message>
    <message>
        <source>In Docker this computer is called host.docker.internal: add that name under Settings, Server, Further host names. Docker Desktop then reaches Bellhop; Docker on Linux needs “--network host”, or Bellhop listening on the network.</source>
        <translation>Docker では、このコンピューターの名前は host.docker.internal です。設定の「サーバー」の「その他のホスト名」にこの名前を追加すると、Docker Desktop から Bellhop に到達できます。Linux の Docker では “--network host” を使うか、Bellhop をネットワークに公開する必要があります。</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Chat in the browser.</source>
        <translation>ブラウザーでのチャット。</translation>
    </message>
    <message>
        <source>Open the admin panel, Settings, Connections, and add an OpenAI API connection with the URL and key below, or start the container with them.</source>
        <translation>管理パネルの Settings、Connections を開き、下の URL とキーで OpenAI API 接続を追加するか、それらを指定してコンテナーを起動します。</translation>
    </message>
    <message>
        <source>Under Settings, Interface, choose haiku as task model: it writes titles and tags beside each chat.</source>
        <translation>Settings、Interface で、タスクモデルに haiku を選びます。各チャットのタイトルとタグを書くモデルです。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Chat in the browser for several people.</source>
        <translation>複数人で使えるブラウザーチャット。</translation>
    </message>
    <message>
        <source>Put this into librechat.yaml, beside docker-compose.yml.</source>
        <translation>docker-compose.yml と同じ場所の librechat.yaml に次の内容を書いてください。</translation>
    </message>
    <message>
        <source>Restart LibreChat and choose “Bellhop” in the list of endpoints.</source>
        <translation>LibreChat を再起動し、エンドポイントの一覧で “Bellhop” を選びます。</translation>
    </message>
    <message>
        <source>OpenAI SDK for Python</source>
        <translation>Python 用 OpenAI SDK</translation>
    </message>
    <message>
        <source>Any program that uses the openai package.</source>
        <translation>openai パッケージを使うプログラム。</translation>
    </message>
    <message>
        <source>Needs: pip install openai</source>
        <translation>必要なもの: pip install openai</translation>
    </message>
    <message>
        <source>A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the environment instead.</source>
        <translation>他のプログラムは、代わりに環境変数 OPENAI_BASE_URL と OPENAI_API_KEY を読むことがよくあります。</translation>
    </message>
    <message>
        <source>OpenAI SDK for Node.js</source>
        <translation>Node.js 用 OpenAI SDK</translation>
    </message>
    <message>
        <source>Needs: npm install openai</source>
        <translation>必要なもの: npm install openai</translation>
    </message>
    <message>
        <source>Anthropic SDK for Python</source>
        <translation>Python 用 Anthropic SDK</translation>
    </message>
    <message>
        <source>Over the Messages API; its address has no /v1.</source>
        <translation>Messages API を使います。アドレスに /v1 は付きません。</translation>
    </message>
    <message>
        <source>Needs: pip install anthropic</source>
        <translation>必要なもの: pip install anthropic</translation>
    </message>
    <message>
        <source>Anthropic SDK for Node.js</source>
        <translation>Node.js 用 Anthropic SDK</translation>
    </message>
    <message>
        <source>Needs: npm install @anthropic-ai/sdk</source>
        <translation>必要なもの: npm install @anthropic-ai/sdk</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>ChatOpenAI with another address.</source>
        <translation>ChatOpenAI のアドレスを変えて使います。</translation>
    </message>
    <message>
        <source>Needs: pip install langchain-openai</source>
        <translation>必要なもの: pip install langchain-openai</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The quickest way to see whether it works.</source>
        <translation>動作を確かめる最も早い方法。</translation>
    </message>
    <message>
        <source>Paste into a terminal; the answer streams in.</source>
        <translation>ターミナルに貼り付けてください。応答は少しずつ表示されます。</translation>
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
        <translation>コーディングエージェント</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Chat apps</source>
        <translation>チャットアプリ</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>自分のコード</translation>
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
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>応答が最後まで届かずに途切れました。</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>応答が空でした。</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定手順</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>代わりの方法</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>トークン込み</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>代わりに書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows what changes in %1 first</source>
        <translation>%1 の変更内容を先に表示します</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>この設定をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Sends what this client would send. Uses a few tokens.</source>
        <translation>このクライアントが送るものと同じものを送ります。トークンを少し使います。</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>先にサーバーを開始してください</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>It works: %1 answered “%2” after %3.</source>
        <translation>動作しています: %1 が %3 後に “%2” と応答しました。</translation>
    </message>
    <message>
        <source>Written to %1, which is new. Restart the client.</source>
        <translation>新しいファイル %1 に書き込みました。クライアントを再起動してください。</translation>
    </message>
    <message>
        <source>Written to %1. Restart the client. The old file is kept as %2.</source>
        <translation>%1 に書き込みました。クライアントを再起動してください。以前のファイルは %2 として残っています。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say what the running Bellhop does, then exit.</source>
        <translation>実行中の Bellhop の状態を表示して終了します。</translation>
    </message>
    <message>
        <source>Print the access token, then exit.</source>
        <translation>アクセストークンを表示して終了します。</translation>
    </message>
    <message>
        <source>End the running Bellhop and wait until it has.</source>
        <translation>実行中の Bellhop を終了し、終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Print each setting and where it comes from, then exit.</source>
        <translation>各設定とその由来を表示して終了します。</translation>
    </message>
    <message>
        <source>Check the installed claude without account, internet or cost.</source>
        <translation>インストールされている claude を、アカウント、インターネット、費用なしで確認します。</translation>
    </message>
    <message>
        <source>Print the version, then exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定値: %1。</translation>
    </message>
    <message>
        <source>Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.
A setting is taken from its flag, its environment variable, bellhop.conf or its default, in this order.</source>
        <translation>自分の Claude Code を使って、OpenAI、Anthropic、Ollama の API を localhost で提供します。
設定は、フラグ、環境変数、bellhop.conf、既定値の順に決まります。</translation>
    </message>
    <message>
        <source>Run without tray and windows.</source>
        <translation>トレイとウィンドウなしで実行します。</translation>
    </message>
    <message>
        <source>Try it without account and internet: a built-in stand-in answers instead of Claude. Beside --status, --print-token or --quit: speak to such a demonstration.</source>
        <translation>アカウントもインターネットもなしで試します。Claude の代わりに内蔵の代役が応答します。--status、--print-token、--quit と併用すると、そのデモを対象にします。</translation>
    </message>
    <message>
        <source>Where bellhop.conf is.</source>
        <translation>bellhop.conf の場所。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where database, logs and secrets are. With a folder of its own an instance does not use the system keychain.</source>
        <translation>データベース、ログ、秘密情報の場所。専用のフォルダーを指定したインスタンスは、システムのキーリングを使いません。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 にはフォルダーが必要です。</translation>
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
        <translation>実行中の Bellhop と通信する (いずれも --json を付けられます):
  bellhop keys list
  bellhop keys add 名前 [--scopes chat,manage] [--per-minute N] [--concurrent N]
                   [--models haiku,sonnet] [--budget 1日あたりUSD]
  bellhop keys revoke 名前またはID
  bellhop models
  bellhop usage [--days N]
  bellhop requests [cancel ID]
</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>“%1” は理解できません。--help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 と --%2 は同時に使えません。</translation>
    </message>
    <message>
        <source>There is no display: running headless.</source>
        <translation>ディスプレイがないため、画面なしで実行します。</translation>
    </message>
</context>
<context>
    <name>ConfigWriter</name>
    <message>
        <source>%1 is not an ordinary file, so it is left as it is.</source>
        <translation>%1 は通常のファイルではないため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file, so it is left as it is.</source>
        <translation>%1 は設定ファイルとしては大きすぎるため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else in the meantime. Look at the changes again.</source>
        <translation>%1 がその間に変更されました。変更内容をもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 has been changed since, so it is left as it is.</source>
        <translation>%1 はその後変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <translation>%1 以前のファイルは %2 として残っています。</translation>
    </message>
    <message>
        <source>The copy of the old file, %1, is not there any more.</source>
        <translation>以前のファイルの控え %1 がもうありません。</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>&amp;Model for the set-up</source>
        <translation>設定手順のモデル(&amp;M)</translation>
    </message>
    <message>
        <source>Model for the set-up</source>
        <translation>設定手順のモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;OpenAI URL</source>
        <translation>OpenAI の URL(&amp;O)</translation>
    </message>
    <message>
        <source>OpenAI base URL</source>
        <translation>OpenAI のベース URL</translation>
    </message>
    <message>
        <source>&amp;Anthropic URL</source>
        <translation>Anthropic の URL(&amp;A)</translation>
    </message>
    <message>
        <source>Anthropic base URL</source>
        <translation>Anthropic のベース URL</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Clients send the token as API key. Keep it to yourself: who has it spends your plan.</source>
        <translation>クライアントはトークンを API キーとして送ります。他人に見せないでください。持っている人は誰でもあなたのプランを消費できます。</translation>
    </message>
    <message>
        <source>Olla&amp;ma URL</source>
        <translation>Ollama の URL(&amp;M)</translation>
    </message>
    <message>
        <source>Ollama base URL</source>
        <translation>Ollama のベース URL</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Search by ID or model…</source>
        <translation>ID またはモデルで検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>すべて削除(&amp;A)…</translation>
    </message>
    <message>
        <source>the ID, with which a client goes on</source>
        <translation>クライアントが続きに使う ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
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
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>履歴がありません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No conversation fits the search above.</source>
        <translation>上の検索に合う会話はありません。</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>会話がありません</translation>
    </message>
    <message>
        <source>A client that names a conversation of its own can go on with it later. It is listed here as long as the privacy settings keep it.</source>
        <translation>会話に名前を付けるクライアントは、後でその続きができます。プライバシー設定で保存されている間、ここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>会話を選んでください</translation>
    </message>
    <message>
        <source>What was said appears here.</source>
        <translation>会話の内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>The text is not kept</source>
        <translation>本文は保存されていません</translation>
    </message>
    <message>
        <source>The privacy settings keep only that there were %1 messages.</source>
        <translation>プライバシー設定により、%1 件のメッセージがあったことだけが保存されています。</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか?</translation>
    </message>
    <message>
        <source>The client cannot go on with it, and what was said is gone.</source>
        <translation>クライアントは会話を続けられなくなり、内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>すべての会話を削除しますか?</translation>
    </message>
    <message>
        <source>%1 conversations of all clients, with what was said in them. This cannot be undone.</source>
        <translation>すべてのクライアントの %1 件の会話と、その内容が削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>すべて削除(&amp;D)</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>会話をエクスポート</translation>
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
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1: must be 1 to 512 visible ASCII characters without blanks.</source>
        <translation>%1: 空白を含まない 1～512 文字の表示可能な ASCII 文字でなければなりません。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bellhop. Update Bellhop, or move the file away.</source>
        <translation>%1 は新しいバージョンの Bellhop で作成されました。Bellhop を更新するか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 に書き込めません。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away to start a new one.</source>
        <translation>%1 は破損しています。移動すると新しいものが作られます。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 を使用できません: %2</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: 合計 %2</translation>
    </message>
    <message>
        <source>%1: %2 last</source>
        <translation>%1: 直近 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit Bellhop?</source>
        <translation>Bellhop を終了しますか?</translation>
    </message>
    <message>
        <source>Requests still running: %1. They would be cut off.</source>
        <translation>実行中のリクエスト: %1。途中で打ち切られます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Keep Bellhop running?</source>
        <translation>Bellhop の実行を続けますか?</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. The icon in the panel brings this window back.</source>
        <translation>クライアントが接続できるのは、Bellhop の実行中だけです。パネルのアイコンからこのウィンドウを再び開けます。</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. Your desktop shows no panel icons: start Bellhop again to bring this window back.</source>
        <translation>クライアントが接続できるのは、Bellhop の実行中だけです。お使いのデスクトップはパネルにアイコンを表示しません。このウィンドウを再び開くには、Bellhop をもう一度起動してください。</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>今後確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>ターミナルがありません</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>%1 has these settings already. Nothing has to be written.</source>
        <translation>%1 にはすでにこの設定があります。書き込むものはありません。</translation>
    </message>
    <message>
        <source>%1 does not exist yet. It would be made with this content.</source>
        <translation>%1 はまだありません。次の内容で作成されます。</translation>
    </message>
    <message>
        <source>This would change in %1. A copy of the old file is kept beside it, and you can undo it.</source>
        <translation>%1 では次の部分が変わります。以前のファイルの控えが隣に残り、元に戻すことができます。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>一時フォルダーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Claude Code did not start in time.</source>
        <translation>Claude Code が時間内に起動しませんでした。</translation>
    </message>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation>Claude Code が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Claude Code did not call the API.</source>
        <translation>Claude Code が API を呼び出しませんでした。</translation>
    </message>
    <message>
        <source>%1 arrived as %2.</source>
        <translation>%1 は %2 として届きました。</translation>
    </message>
    <message>
        <source>An answer is streamed</source>
        <translation>応答がストリーミングされる</translation>
    </message>
    <message>
        <source>The system prompt is the client&apos;s</source>
        <translation>システムプロンプトはクライアントのもの</translation>
    </message>
    <message>
        <source>The model is chosen per request</source>
        <translation>モデルをリクエストごとに選べる</translation>
    </message>
    <message>
        <source>The answer&apos;s length is limited</source>
        <translation>応答の長さが制限される</translation>
    </message>
    <message>
        <source>Temperature is passed on</source>
        <translation>temperature が渡される</translation>
    </message>
    <message>
        <source>Thinking can be switched off</source>
        <translation>思考をオフにできる</translation>
    </message>
    <message>
        <source>Stop sequences are passed on</source>
        <translation>停止文字列が渡される</translation>
    </message>
    <message>
        <source>Effort is passed on</source>
        <translation>エフォートが渡される</translation>
    </message>
    <message>
        <source>A JSON schema is passed on</source>
        <translation>JSON スキーマが渡される</translation>
    </message>
    <message>
        <source>Claude&apos;s own tools stay off</source>
        <translation>Claude 自身のツールはオフのまま</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>届きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code sent %n character(s) of its own with it.</source>
        <translation>
            <numerusform>Claude Code が自身の文字を %n 文字加えて送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier turns keep their roles</source>
        <translation>以前のやり取りの役割が保たれる</translation>
    </message>
    <message>
        <source>Images are passed on</source>
        <translation>画像が渡される</translation>
    </message>
    <message>
        <source>Commands, file names and magic words in a text stay text</source>
        <translation>文章中のコマンド、ファイル名、特別な言葉は文章のまま</translation>
    </message>
    <message>
        <source>The results did not reach the model.</source>
        <translation>結果がモデルに届きませんでした。</translation>
    </message>
    <message>
        <source>The client&apos;s tools are offered to the model</source>
        <translation>クライアントのツールがモデルに提示される</translation>
    </message>
    <message>
        <source>Tool calls wait for the client&apos;s results</source>
        <translation>ツール呼び出しがクライアントの結果を待つ</translation>
    </message>
    <message>
        <source>A result did not reach the model.</source>
        <translation>結果の 1 つがモデルに届きませんでした。</translation>
    </message>
    <message>
        <source>The end of the answer was not told.</source>
        <translation>応答の終わりが通知されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code asked the API %n time(s).</source>
        <translation>
            <numerusform>Claude Code が API に %n 回問い合わせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer at its limit is not continued</source>
        <translation>上限に達した応答は続けられない</translation>
    </message>
    <message>
        <source>The API&apos;s answer went on.</source>
        <translation>API の応答が続きました。</translation>
    </message>
    <message>
        <source>A running answer can be stopped</source>
        <translation>実行中の応答を停止できる</translation>
    </message>
    <message>
        <source>No error was told.</source>
        <translation>エラーが通知されませんでした。</translation>
    </message>
    <message>
        <source>It was told as: %1</source>
        <translation>次のように通知されました: %1</translation>
    </message>
    <message>
        <source>Error %1 of the API is recognised</source>
        <translation>API のエラー %1 を認識できる</translation>
    </message>
    <message>
        <source>Claude Code could not be examined. It failed with: %1</source>
        <translation>Claude Code を検査できませんでした。次のエラーで失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>Bellhop is stopped. Start it first.</source>
        <translation>Bellhop は停止しています。先に開始してください。</translation>
    </message>
    <message>
        <source>Bellhop does not speak https: %1</source>
        <translation>Bellhop は https を使えません: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
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
        <translation>%1 時間 %2 分</translation>
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
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>%1 active, %2 queued</source>
        <translation>%1 件実行中、%2 件待機中</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 件実行中</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sign-in not checked yet</source>
        <translation>サインインは未確認</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed in (%1)</source>
        <translation>サインイン済み (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>%1 としてサインイン済み (%2)</translation>
    </message>
    <message>
        <source>Your Claude subscription</source>
        <translation>あなたの Claude サブスクリプション</translation>
    </message>
    <message>
        <source>API key: billed per token</source>
        <translation>API キー: トークン単位の課金</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Claude Code を検索中…</translation>
    </message>
    <message>
        <source>Claude Code not found</source>
        <translation>Claude Code が見つかりません</translation>
    </message>
    <message>
        <source>Claude Code cannot be used</source>
        <translation>Claude Code を使用できません</translation>
    </message>
    <message>
        <source>Claude %1 – %2</source>
        <translation>Claude %1 – %2</translation>
    </message>
    <message>
        <source>Five-hour window</source>
        <translation>5 時間枠</translation>
    </message>
    <message>
        <source>Weekly window</source>
        <translation>週間枠</translation>
    </message>
    <message>
        <source>Weekly window of %1</source>
        <translation>%1 の週間枠</translation>
    </message>
    <message>
        <source>Your AWS account (Amazon Bedrock)</source>
        <translation>あなたの AWS アカウント (Amazon Bedrock)</translation>
    </message>
    <message>
        <source>Your Google Cloud account (Vertex AI)</source>
        <translation>あなたの Google Cloud アカウント (Vertex AI)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>環境変数に従う</translation>
    </message>
    <message>
        <source>Sign in to Claude Code, then ask again.</source>
        <translation>Claude Code にサインインしてから、もう一度尋ねてください。</translation>
    </message>
    <message>
        <source>Look at the billing of the account that pays, or choose another one under Claude in the settings.</source>
        <translation>支払いを行うアカウントの請求状況を確認するか、設定の「Claude」で別のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Wait until the plan&apos;s window starts anew, or choose another account under Claude in the settings.</source>
        <translation>プランの枠がリセットされるまで待つか、設定の「Claude」で別のアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Ask again in a minute. A fallback model, under Models in the settings, answers meanwhile.</source>
        <translation>1 分後にもう一度尋ねてください。設定の「モデル」で代替モデルを選ぶと、その間はそれが応答します。</translation>
    </message>
    <message>
        <source>Begin a new conversation, or send less of the old one.</source>
        <translation>新しい会話を始めるか、以前の会話から送る量を減らしてください。</translation>
    </message>
    <message>
        <source>Correct the model&apos;s name in the client, or add it under Models in the settings.</source>
        <translation>クライアントでモデルの名前を直すか、設定の「モデル」で追加してください。</translation>
    </message>
    <message>
        <source>Allow more answers at once under Workers, or a longer queue under Limits in the settings.</source>
        <translation>設定の「ワーカー」で同時の応答を増やすか、「制限」でキューを長くしてください。</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, give it more time under Limits in the settings.</source>
        <translation>もう一度尋ねてください。何度も起こる場合は、設定の「制限」で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Check Claude Code&apos;s features on this page; the log says more.</source>
        <translation>このページで Claude Code の機能を確認してください。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>Raise the budget under Limits in the settings.</source>
        <translation>設定の「制限」で予算を引き上げてください。</translation>
    </message>
    <message>
        <source>The log says more. If it happens again, please report it.</source>
        <translation>詳しくはログにあります。再び起こる場合はご報告ください。</translation>
    </message>
    <message>
        <source>The request was not valid.</source>
        <translation>リクエストが正しくありません。</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>会話がモデルには長すぎます。</translation>
    </message>
    <message>
        <source>Claude Code is not signed in.</source>
        <translation>Claude Code はサインインしていません。</translation>
    </message>
    <message>
        <source>The access key is not valid.</source>
        <translation>アクセスキーが正しくありません。</translation>
    </message>
    <message>
        <source>The account that pays cannot be charged.</source>
        <translation>支払いのアカウントに請求できません。</translation>
    </message>
    <message>
        <source>The request is not allowed.</source>
        <translation>このリクエストは許可されていません。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>そのモデルはありません。</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>求められたものは存在しません。</translation>
    </message>
    <message>
        <source>The program asked in a way that this address does not know.</source>
        <translation>プログラムの尋ね方を、このアドレスは知りません。</translation>
    </message>
    <message>
        <source>The same request is still being answered.</source>
        <translation>同じリクエストにまだ応答中です。</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>リクエストが大きすぎます。</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>リクエストが多すぎました。</translation>
    </message>
    <message>
        <source>The plan is used up for now.</source>
        <translation>プランの枠を今は使い切っています。</translation>
    </message>
    <message>
        <source>Too many requests were waiting.</source>
        <translation>待っているリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>The same request came again and again.</source>
        <translation>同じリクエストが何度も来ました。</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>予算を使い切りました。</translation>
    </message>
    <message>
        <source>Claude answered with an error.</source>
        <translation>Claude がエラーを返しました。</translation>
    </message>
    <message>
        <source>Claude is overloaded.</source>
        <translation>Claude が混み合っています。</translation>
    </message>
    <message>
        <source>Claude Code failed.</source>
        <translation>Claude Code が失敗しました。</translation>
    </message>
    <message>
        <source>Claude Code cannot be used.</source>
        <translation>Claude Code を使えません。</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>リクエストは中止されました。</translation>
    </message>
    <message>
        <source>The request waited too long for its turn.</source>
        <translation>リクエストが順番を待ちすぎました。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Bellhop made a mistake.</source>
        <translation>Bellhop の誤りです。</translation>
    </message>
    <message>
        <source>Change it in the program that asked; the server&apos;s words are:</source>
        <translation>尋ねたプログラムで直してください。サーバーの言葉:</translation>
    </message>
    <message>
        <source>Copy the key into the program anew.</source>
        <translation>キーをプログラムにもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Allow it under Keys or Agent in the settings, or ask otherwise.</source>
        <translation>設定の「キー」か「エージェント」で許可するか、別の尋ね方をしてください。</translation>
    </message>
    <message>
        <source>Stop that program, or allow more repeats under Limits in the settings.</source>
        <translation>そのプログラムを止めるか、設定の「制限」で繰り返しを増やしてください。</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>1 分後にもう一度尋ねてください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>There was no complete answer.</source>
        <translation>完全な応答が得られませんでした。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>&amp;Welcome again…</source>
        <translation>ようこそ画面を表示(&amp;W)…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
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
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <source>S&amp;how the request</source>
        <translation>リクエストを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>The request of %1 at %2 failed: %3</source>
        <translation>%2 の%1 からのリクエストが失敗しました: %3</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The system does not allow the use of port %1. Choose one above 1023.</source>
        <translation>ポート %1 の使用がシステムで許可されていません。1023 より大きいものを選んでください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>%1 のポート %2 で待ち受けできません: %3</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop は実行されていません。</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer: %1</source>
        <translation>Bellhop は実行中ですが、応答しません: %1</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer.</source>
        <translation>Bellhop は実行中ですが、応答しません。</translation>
    </message>
    <message>
        <source>Bellhop is running, but its answer makes no sense.</source>
        <translation>Bellhop は実行中ですが、応答の意味がわかりません。</translation>
    </message>
</context>
<context>
    <name>JsoncText</name>
    <message>
        <source>Line %1 of the file is not valid JSON, so it is left as it is.</source>
        <translation>ファイルの %1 行目が正しい JSON ではないため、そのままにします。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>ファイルが UTF-8 テキストではないため、そのままにします。</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object, so it is left as it is.</source>
        <translation>ファイルが JSON オブジェクトではないため、そのままにします。</translation>
    </message>
    <message>
        <source>The file does not hold a JSON list, so it is left as it is.</source>
        <translation>ファイルが JSON リストではないため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” is not an object in this file, so it is left as it is.</source>
        <translation>このファイルの “%1” がオブジェクトではないため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>このファイルの “%1” がリストではないため、そのままにします。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>&amp;Ask questions</source>
        <translation>質問する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Manage: see everybody&apos;s requests, change keys</source>
        <translation>管理する: 全員のリクエストの表示、キーの変更(&amp;M)</translation>
    </message>
    <message>
        <source>e.g. Laptop, or the program&apos;s name</source>
        <translation>例: ノートパソコン、またはプログラムの名前</translation>
    </message>
    <message>
        <source>all, or e.g. haiku, sonnet</source>
        <translation>すべて、または例: haiku, sonnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>&amp;Questions per minute</source>
        <translation>1 分あたりの質問(&amp;Q)</translation>
    </message>
    <message>
        <source>Answers at the &amp;same time</source>
        <translation>同時の応答(&amp;S)</translation>
    </message>
    <message>
        <source>M&amp;odels</source>
        <translation>モデル(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Budget per day</source>
        <translation>1 日の予算(&amp;B)</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>キーを作成</translation>
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
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The key cannot be kept: Bellhop runs without its database.</source>
        <translation>キーを保存できません。Bellhop はデータベースなしで実行されています。</translation>
    </message>
    <message>
        <source>There are too many keys (%1).</source>
        <translation>キーが多すぎます (%1)。</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>そのようなキーはありません。</translation>
    </message>
    <message>
        <source>The default key must keep the scope “manage”; nobody else could give it back.</source>
        <translation>既定のキーはスコープ “manage” を保つ必要があります。外すと誰も元に戻せません。</translation>
    </message>
    <message>
        <source>The default key cannot be revoked. Make a new token instead; the old one is worth nothing then.</source>
        <translation>既定のキーは無効にできません。代わりに新しいトークンを作成してください。古いトークンは使えなくなります。</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to %1 characters.</source>
        <translation>キーには 1～%1 文字の名前が必要です。</translation>
    </message>
    <message>
        <source>There is a key named “%1” already.</source>
        <translation>“%1” という名前のキーはすでにあります。</translation>
    </message>
    <message>
        <source>A key needs a scope: chat, manage, or both.</source>
        <translation>キーにはスコープ (chat、manage、またはその両方) が必要です。</translation>
    </message>
    <message>
        <source>Questions per minute must be from 0 (no limit) to 100000.</source>
        <translation>1 分あたりの質問は 0 (制限なし) から 100000 まででなければなりません。</translation>
    </message>
    <message>
        <source>Answers at the same time must be from 0 (no limit) to 1000.</source>
        <translation>同時の応答は 0 (制限なし) から 1000 まででなければなりません。</translation>
    </message>
    <message>
        <source>The daily budget must be from 0 (none) to 1000000 US dollars.</source>
        <translation>1 日の予算は 0 (なし) から 1000000 米ドルまででなければなりません。</translation>
    </message>
    <message>
        <source>Models must be at most %1 names such as haiku or claude-haiku-*.</source>
        <translation>モデルは haiku や claude-haiku-* のような名前を %1 個まで指定できます。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>may ask and manage</source>
        <translation>質問と管理ができます</translation>
    </message>
    <message>
        <source>may manage</source>
        <translation>管理ができます</translation>
    </message>
    <message>
        <source>may ask</source>
        <translation>質問ができます</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>1 分あたり最大 %1 件</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>同時に %1 件</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1 日 %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>新しいキー(&amp;N)…</translation>
    </message>
    <message>
        <source>Give each program or person a key of its own: you see who used what, can limit it, and can take it back without changing the others.</source>
        <translation>プログラムや人ごとに専用のキーを渡すと、誰が何を使ったかがわかり、制限したり、他に影響せずに取り消したりできます。</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Every program and every user of this computer can now spend your Claude account. Do not use this behind a proxy or on a shared machine.</source>
        <translation>このコンピューターのすべてのプログラムとユーザーが、あなたの Claude アカウントを消費できるようになっています。プロキシの背後や共用のコンピューターでは使わないでください。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>name and how the secret begins</comment>
        <translation>%1 (%2…)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the key %1</source>
        <translation>キー %1 を変更</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>キー %1 を無効にする</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>キーを無効にしますか?</translation>
    </message>
    <message>
        <source>Programs that use “%1” lose their access at once, and their running answers end. This cannot be undone.</source>
        <translation>“%1” を使うプログラムはすぐにアクセスできなくなり、実行中の応答も終了します。元に戻せません。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>無効にする</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>1 分あたりのリクエスト</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>ログを検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Events and worse</source>
        <translation>イベント以上</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>the selected lines, or all</source>
        <translation>選択した行、またはすべて</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No line of the log fits the filter above.</source>
        <translation>上の条件に合うログの行はありません。</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>Events, warnings and errors of Bellhop appear here. What clients and Claude say to each other is never logged.</source>
        <translation>Bellhop のイベント、警告、エラーがここに表示されます。クライアントと Claude のやり取りは記録されません。</translation>
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
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove the selected rows (Del)</source>
        <translation>選択した行を削除 (Del)</translation>
    </message>
    <message>
        <source>Move up: tried earlier</source>
        <translation>上へ: 先に試す</translation>
    </message>
    <message>
        <source>Move down: tried later</source>
        <translation>下へ: 後で試す</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>既定の表に戻す</translation>
    </message>
    <message>
        <source>Row %1 needs both a name and a model.</source>
        <translation>%1 行目には名前とモデルの両方が必要です。</translation>
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
        <translation>とても高い</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>As the client says</source>
        <translation>クライアントの指定に従う</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>エフォート</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>The model that answers when this one is overloaded; empty: the fallback model for all</source>
        <translation>このモデルが混雑しているときに応答するモデル。空なら全体の代替モデル</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>&amp;Test the selected model</source>
        <translation>選択したモデルをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>利用できるモデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>エフォート</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>コンテキスト (トークン)</translation>
    </message>
    <message>
        <source>Asks it for a few words; uses a few tokens</source>
        <translation>短い応答を求めます。トークンを少し使います</translation>
    </message>
    <message>
        <source>Starts Claude Code and reads its list; uses nothing</source>
        <translation>Claude Code を起動して一覧を読み込みます。何も消費しません</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;Ask Claude Code</source>
        <translation>Claude Code に問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>%1: %2 answered “%3”; first token after %4, complete after %5.</source>
        <translation>%1: %2 が “%3” と応答しました。%4 で最初のトークン、%5 で完了。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of models could not be read.</source>
        <translation>モデルの一覧を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Model map</source>
        <translation>モデルの対応表</translation>
    </message>
    <message>
        <source>Name clients ask for</source>
        <translation>クライアントが要求する名前</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>利用できるモデル</translation>
    </message>
    <message>
        <source>These names answer as chats. Those that answer with Claude Code&apos;s own tools have a table of their own on the page Agent, which goes first: %1</source>
        <translation>これらの名前はチャットとして応答します。Claude Code 自身のツールを使う名前は「エージェント」ページの表にあり、そちらが優先されます: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The server could not start</source>
        <translation>サーバーを開始できませんでした</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code がサインアウトしています</translation>
    </message>
    <message>
        <source>Requests cannot be answered until you sign in.</source>
        <translation>サインインするまでリクエストに応答できません。</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1: %2 % 使用</translation>
    </message>
    <message>
        <source>It starts anew at %1.</source>
        <translation>%1 にリセットされます。</translation>
    </message>
    <message>
        <source>Requests are refused when it is used up.</source>
        <translation>使い切るとリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>予算を使い切りました</translation>
    </message>
    <message>
        <source>%1 Questions are refused until it begins anew.</source>
        <translation>%1 リセットされるまで質問は拒否されます。</translation>
    </message>
    <message>
        <source>The budget is nearly used up</source>
        <translation>予算の残りがわずかです</translation>
    </message>
</context>
<context>
    <name>OllamaListener</name>
    <message>
        <source>Ollama&apos;s port, without a token</source>
        <translation>Ollama のポート (トークンなし)</translation>
    </message>
    <message>
        <source>Programs that look for Ollama do not find Bellhop: %1 Stop that program (often Ollama itself) or choose another port in the settings.</source>
        <translation>Ollama を探すプログラムが Bellhop を見つけられません: %1 そのプログラム (多くの場合 Ollama 自身) を停止するか、設定で別のポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>claude プログラムを選択</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>%1 にリセット</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Prompts and answers</source>
        <translation>プロンプトと応答</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Answers given again</source>
        <translation>応答の再利用</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>今すぐ削除</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Copy the new key now</source>
        <translation>今すぐ新しいキーをコピーしてください</translation>
    </message>
    <message>
        <source>This is the only time it is shown. “%1” is its name here; Bellhop keeps nothing from which it could be shown again.</source>
        <translation>表示されるのは今回だけです。ここでの名前は “%1” です。Bellhop は再表示できる情報を保存しません。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain has not answered yet. Unlock it to go on.</source>
        <translation>システムのキーリングがまだ応答していません。続けるにはロックを解除してください。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It is kept in the system keychain, which cannot be reached from here. Start Bellhop in the desktop session, or give another data folder.</source>
        <translation>システムのキーリングに保存されていますが、ここからはアクセスできません。デスクトップセッションで Bellhop を起動するか、別のデータフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The system keychain refuses: %1</source>
        <translation>システムのキーリングに拒否されました: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written.</source>
        <translation>保存できません: %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The answer was empty.</source>
        <translation>応答が空でした。</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>Asks Claude for one word, the way a client would. Uses a few tokens.</source>
        <translation>クライアントと同じ方法で Claude に一言尋ねます。トークンを少し使います。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>セルフテストを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>先にサーバーを開始してください</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 の応答: “%2”</translation>
    </message>
    <message>
        <source>First token after %1, complete after %2.</source>
        <translation>%1 で最初のトークン、%2 で完了。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Where it listens</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>Whom it lets in</source>
        <translation>接続を許可する相手</translation>
    </message>
    <message>
        <source>For programs that know only Ollama</source>
        <translation>Ollama にしか対応しないプログラム向け</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>none: http only</source>
        <translation>なし: http のみ</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>証明書のファイルに含まれる</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>none; several are separated by commas</source>
        <translation>なし。複数の場合はコンマで区切ります</translation>
    </message>
    <message>
        <source>Claude login (subscription)</source>
        <translation>Claude のサインイン (サブスクリプション)</translation>
    </message>
    <message>
        <source>API key from the keychain</source>
        <translation>キーリングの API キー</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>環境変数に従う</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>リクエストを拒否</translation>
    </message>
    <message>
        <source>Use the default model</source>
        <translation>既定のモデルを使う</translation>
    </message>
    <message>
        <source>Answer without them</source>
        <translation>ツールなしで応答</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Until the conversation ends</source>
        <translation>会話が終わるまで</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>数日間</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>明るい色 (暗いパネル向け)</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>暗い色 (明るいパネル向け)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Usual events</source>
        <translation>通常のイベント</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Plan: read only</source>
        <translation>計画: 読み取りのみ</translation>
    </message>
    <message>
        <source>Only what a rule allows</source>
        <translation>ルールで許可されたもののみ</translation>
    </message>
    <message>
        <source>Read in the workspace</source>
        <translation>作業フォルダー内の読み取り</translation>
    </message>
    <message>
        <source>Change files there, too</source>
        <translation>その中のファイルの変更も可</translation>
    </message>
    <message>
        <source>Everything, everywhere</source>
        <translation>すべて、どこででも</translation>
    </message>
    <message>
        <source>Claude Code&apos;s and the client&apos;s</source>
        <translation>Claude Code とクライアントの両方</translation>
    </message>
    <message>
        <source>The client&apos;s alone</source>
        <translation>クライアントのもののみ</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>Of other computers</source>
        <translation>他のコンピューター</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>If the program asks for it</source>
        <translation>プログラムが求めた場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Whose requests are counted against the numbers below.</source>
        <translation>下の数値の対象となるリクエストの送信元。</translation>
    </message>
    <message>
        <source>An equal question of the same key then gets the same answer, without asking Claude. Programs ask for it with the header X-Enable-Cache.</source>
        <translation>同じキーからの同じ質問には、Claude に尋ねずに同じ応答を返します。プログラムはヘッダー X-Enable-Cache で求めます。</translation>
    </message>
    <message>
        <source>The account Claude Code works for.</source>
        <translation>Claude Code が使うアカウント。</translation>
    </message>
    <message>
        <source>A request for a model that is neither Claude&apos;s nor in the table below.</source>
        <translation>Claude のモデルでも下の表にあるモデルでもないモデルへのリクエスト。</translation>
    </message>
    <message>
        <source>Web search and other tools that run on OpenAI&apos;s or Anthropic&apos;s servers.</source>
        <translation>OpenAI や Anthropic のサーバーで動作する Web 検索などのツール。</translation>
    </message>
    <message>
        <source>Prompts and answers, in the history on this computer.</source>
        <translation>このコンピューターの履歴に残すプロンプトと応答。</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs.</source>
        <translation>クライアントが接続できるのは、Bellhop の実行中だけです。</translation>
    </message>
    <message>
        <source>How Bellhop looks beside the clock.</source>
        <translation>時計の横での Bellhop の表示。</translation>
    </message>
    <message>
        <source>Who can reach the server.</source>
        <translation>サーバーに接続できる相手。</translation>
    </message>
    <message>
        <source>The most a request gets without a question, beside the rules below.</source>
        <translation>下のルールのほかに、リクエストが確認なしで得られる最大の権限。</translation>
    </message>
    <message>
        <source>What Claude is told about its work.</source>
        <translation>Claude に伝える作業の指示。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>アドレスを持つもの</translation>
    </message>
    <message>
        <source>Any, programs too</source>
        <translation>すべて (プログラムも)</translation>
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
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it cannot be changed here.</source>
        <translation>環境変数 %1 で指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Set by --%1 on the command line, so it cannot be changed here.</source>
        <translation>コマンドラインの --%1 で指定されているため、ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, not “%2”.</source>
        <translation>%1 (“%2” は使えません)。</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 0.50</source>
        <translation>0.50 のような米ドルの金額でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true または false でなければなりません</translation>
    </message>
    <message>
        <source>must be one of cli, api_key, bedrock, vertex</source>
        <translation>cli、api_key、bedrock、vertex のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of origins</source>
        <translation>オリジンのリストでなければなりません</translation>
    </message>
    <message>
        <source>“*” would let every web page use your Claude; name the origins, such as https://app.example.com.</source>
        <translation>“*” ではすべての Web ページがあなたの Claude を使えてしまいます。https://app.example.com のようにオリジンを指定してください。</translation>
    </message>
    <message>
        <source>must be an IP address such as 127.0.0.1 or 0.0.0.0</source>
        <translation>127.0.0.1 や 0.0.0.0 のような IP アドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be a model such as opus, sonnet, haiku or claude-sonnet-5</source>
        <translation>opus、sonnet、haiku、claude-sonnet-5 のようなモデルでなければなりません</translation>
    </message>
    <message>
        <source>must be a model such as haiku, or empty</source>
        <translation>haiku のようなモデルか、空でなければなりません</translation>
    </message>
    <message>
        <source>must be the full path of a JSON file, or JSON</source>
        <translation>JSON ファイルの完全なパスか、JSON でなければなりません</translation>
    </message>
    <message>
        <source>must be texts by model name in JSON: %1</source>
        <translation>モデル名ごとの文章を JSON で指定してください: %1</translation>
    </message>
    <message>
        <source>must be MCP servers in JSON: %1</source>
        <translation>MCP サーバーを JSON で指定してください: %1</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 5 or 2.50, or 0 for none</source>
        <translation>5 や 2.50 のような米ドルの金額か、なしを表す 0 でなければなりません</translation>
    </message>
    <message>
        <source>must not contain line breaks or control characters</source>
        <translation>改行や制御文字を含めることはできません</translation>
    </message>
    <message>
        <source>must be full paths such as /home/me/project, or name=/path</source>
        <translation>/home/me/project のような完全なパスか、name=/path でなければなりません</translation>
    </message>
    <message>
        <source>must be tools such as Read, Edit, Bash(git *)</source>
        <translation>Read、Edit、Bash(git *) のようなツールでなければなりません</translation>
    </message>
    <message>
        <source>must be host names such as bellhop.example or proxy.lan:8080</source>
        <translation>bellhop.example や proxy.lan:8080 のようなホスト名でなければなりません</translation>
    </message>
    <message>
        <source>must be origins such as https://app.example.com, without a path</source>
        <translation>https://app.example.com のようなパスなしのオリジンでなければなりません</translation>
    </message>
    <message>
        <source>must be pairs such as gpt-4=opus, gpt-*=sonnet</source>
        <translation>gpt-4=opus, gpt-*=sonnet のような組でなければなりません</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, not “%3”.</source>
        <translation>%1: %2 (“%3” は使えません)。</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be yes or no (also true, false, on, off, 1, 0)</source>
        <translation>yes または no でなければなりません (true、false、on、off、1、0 も可)</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>%1 のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must not name the same model twice</source>
        <translation>同じモデルを 2 回指定することはできません</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port programs connect to; 0 takes any free one at each start.</source>
        <translation>プログラムが接続するポート。0 では起動のたびに空いているものを使います。</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only; 0.0.0.0 from the whole network.</source>
        <translation>127.0.0.1 はこのコンピューターからのみ、0.0.0.0 はネットワーク全体から接続できます。</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>その他のホスト名</translation>
    </message>
    <message>
        <source>Names besides localhost under which programs may call the server, e.g. of a proxy.</source>
        <translation>プロキシの名前など、localhost のほかにプログラムがサーバーを呼び出せる名前。</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>呼び出しを許可する Web ページ</translation>
    </message>
    <message>
        <source>Origins such as https://app.example.com; no web page may call unless it is listed.</source>
        <translation>https://app.example.com のようなオリジン。記載のない Web ページは呼び出せません。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time to finish when stopping</source>
        <translation>停止時の猶予</translation>
    </message>
    <message>
        <source>Running answers may take so long to finish when the server stops.</source>
        <translation>サーバーの停止時に、実行中の応答が終わるまで待つ時間。</translation>
    </message>
    <message>
        <source>Start the server with the program</source>
        <translation>プログラムと同時にサーバーを開始</translation>
    </message>
    <message>
        <source>Otherwise it starts when you say so.</source>
        <translation>オフの場合は手動で開始します。</translation>
    </message>
    <message>
        <source>Listen where programs look for Ollama</source>
        <translation>Ollama として待ち受ける</translation>
    </message>
    <message>
        <source>Opens a second port on this computer for programs that know only Ollama.</source>
        <translation>Ollama にしか対応しないプログラムのために、このコンピューターに 2 つ目のポートを開きます。</translation>
    </message>
    <message>
        <source>Ollama&apos;s port</source>
        <translation>Ollama のポート</translation>
    </message>
    <message>
        <source>Those programs expect 11434; 0 takes any free one at each start.</source>
        <translation>そのようなプログラムは 11434 を使います。0 では起動のたびに空いているものを使います。</translation>
    </message>
    <message>
        <source>No token on Ollama&apos;s port</source>
        <translation>Ollama のポートではトークン不要</translation>
    </message>
    <message>
        <source>Most of those programs cannot send one. Careful: every program and every user of this computer can then spend your Claude plan.</source>
        <translation>そのようなプログラムの多くはトークンを送れません。注意: このコンピューターのすべてのプログラムとユーザーがあなたの Claude プランを消費できるようになります。</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>Answers requests that name no model: opus, sonnet, haiku or a full name.</source>
        <translation>モデルを指定しないリクエストに応答します: opus、sonnet、haiku、または完全な名前。</translation>
    </message>
    <message>
        <source>Names of other models</source>
        <translation>他のモデルの名前</translation>
    </message>
    <message>
        <source>Unknown model names</source>
        <translation>未知のモデル名</translation>
    </message>
    <message>
        <source>refuse answers 404 and names the model; default uses the default model instead.</source>
        <translation>refuse はモデル名を示して 404 を返し、default は既定のモデルを使います。</translation>
    </message>
    <message>
        <source>Tools that run elsewhere</source>
        <translation>別の場所で動くツール</translation>
    </message>
    <message>
        <source>Web search and other tools of OpenAI&apos;s or Anthropic&apos;s servers: ignore answers without them, refuse answers 400.</source>
        <translation>OpenAI や Anthropic のサーバーの Web 検索などのツール: ignore はそれなしで応答し、refuse は 400 を返します。</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同時の応答</translation>
    </message>
    <message>
        <source>Further requests wait in the queue.</source>
        <translation>それ以上のリクエストはキューで待ちます。</translation>
    </message>
    <message>
        <source>Claude processes started ahead</source>
        <translation>先に起動しておく Claude プロセス</translation>
    </message>
    <message>
        <source>A new conversation need not wait for a start; each takes some 100 MB.</source>
        <translation>新しい会話が起動を待たずに済みます。1 つあたり約 100 MB を使います。</translation>
    </message>
    <message>
        <source>Claude processes of conversations</source>
        <translation>会話の Claude プロセス</translation>
    </message>
    <message>
        <source>Running and kept for a conversation&apos;s next message, besides those started ahead; never fewer than answers at once.</source>
        <translation>先に起動したもののほかに、実行中のものと会話の次のメッセージのために残すもの。同時の応答の数を下回りません。</translation>
    </message>
    <message>
        <source>Keep a conversation&apos;s process for</source>
        <translation>会話のプロセスを残す時間</translation>
    </message>
    <message>
        <source>The next message of a conversation is answered at once until then.</source>
        <translation>その間は会話の次のメッセージにすぐ応答します。</translation>
    </message>
    <message>
        <source>Wait for tool results for</source>
        <translation>ツールの結果を待つ時間</translation>
    </message>
    <message>
        <source>A process that asked for a client&apos;s tool waits so long for its result.</source>
        <translation>クライアントのツールを求めたプロセスが結果を待つ時間。</translation>
    </message>
    <message>
        <source>Path of claude</source>
        <translation>claude のパス</translation>
    </message>
    <message>
        <source>The program to run; empty looks for it in the usual places.</source>
        <translation>実行するプログラム。空の場合は通常の場所を探します。</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>支払い元</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>代替モデル</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>待機できるリクエスト</translation>
    </message>
    <message>
        <source>More than so many are refused with 429.</source>
        <translation>これを超えると 429 で拒否されます。</translation>
    </message>
    <message>
        <source>Longest wait in the queue</source>
        <translation>キューでの最長待ち時間</translation>
    </message>
    <message>
        <source>Then the request is refused with 503; 0 waits for ever.</source>
        <translation>過ぎるとリクエストは 503 で拒否されます。0 では無期限に待ちます。</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>最初の語までの最長待ち時間</translation>
    </message>
    <message>
        <source>Then the answer is given up; 0: never.</source>
        <translation>過ぎると応答を打ち切ります。0: 打ち切らない。</translation>
    </message>
    <message>
        <source>Longest silence within an answer</source>
        <translation>応答中の最長の沈黙</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>応答の最長時間</translation>
    </message>
    <message>
        <source>Then it is given up even while words are coming; 0: never.</source>
        <translation>過ぎると途中でも打ち切ります。0: 打ち切らない。</translation>
    </message>
    <message>
        <source>Repeats of one request</source>
        <translation>同じリクエストの繰り返し</translation>
    </message>
    <message>
        <source>A program that asks the same more often within seconds is stopped; 0: never.</source>
        <translation>数秒のうちにこれより多く同じことを尋ねるプログラムを止めます。0: 止めない。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大のリクエスト</translation>
    </message>
    <message>
        <source>Larger ones are refused with 413.</source>
        <translation>これより大きいものは 413 で拒否されます。</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>会話の内容を保存</translation>
    </message>
    <message>
        <source>never, until the conversation expires (session), or a number of days (days).</source>
        <translation>保存しない (never)、会話の期限まで (session)、または日数 (days)。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days to keep it</source>
        <translation>保存する日数</translation>
    </message>
    <message>
        <source>Counted from the conversation&apos;s last use, if it is kept for days.</source>
        <translation>日数で保存する場合、会話の最終使用から数えます。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>A conversation expires after</source>
        <translation>会話の有効期限</translation>
    </message>
    <message>
        <source>Counted from its last use.</source>
        <translation>最終使用から数えます。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>A stored response expires after</source>
        <translation>保存した応答の有効期限</translation>
    </message>
    <message>
        <source>Of the Responses API, counted from its last use; on disk only if content may be kept.</source>
        <translation>Responses API の応答で、最終使用から数えます。内容の保存が許可されている場合のみディスクに置かれます。</translation>
    </message>
    <message>
        <source>Keep usage figures for</source>
        <translation>使用量の数値を残す期間</translation>
    </message>
    <message>
        <source>Tokens, cost and times of each request; never what was said.</source>
        <translation>各リクエストのトークン、費用、時間。会話の内容は含みません。</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>ウィンドウなしで起動</translation>
    </message>
    <message>
        <source>Only the tray icon is shown; without a tray the window opens nevertheless.</source>
        <translation>トレイアイコンだけを表示します。トレイがない場合はウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Asks, keeps running (hide) or quits.</source>
        <translation>確認する (ask)、実行を続ける (hide)、終了する (quit)。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>How much is written to the log; prompts and answers never are.</source>
        <translation>ログに書き込む量。プロンプトと応答は書き込みません。</translation>
    </message>
    <message>
        <source>Let clients use Claude Code&apos;s own tools</source>
        <translation>クライアントに Claude Code 自身のツールを許可</translation>
    </message>
    <message>
        <source>Claude then reads, and where allowed changes, files and runs commands on this computer for whoever has a token.</source>
        <translation>トークンを持つ相手のために、Claude がこのコンピューターのファイルを読み、許可された場所では変更し、コマンドを実行します。</translation>
    </message>
    <message>
        <source>Workspace folders</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Claude works in the first one; X-Claude-Cwd chooses another or a folder within. name=/path is the one for a model name below.</source>
        <translation>Claude は最初のフォルダーで作業します。X-Claude-Cwd で別のフォルダーやその中を選べます。name=/path は下のモデル名用です。</translation>
    </message>
    <message>
        <source>Model names with tools</source>
        <translation>ツール付きのモデル名</translation>
    </message>
    <message>
        <source>Requests for these models use Claude Code&apos;s own tools.</source>
        <translation>これらのモデルへのリクエストは Claude Code 自身のツールを使います。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What Claude may use at most: Read, Edit, Bash …; with a condition such as Bash(git *) that needs no permission.</source>
        <translation>Claude が使える最大の範囲: Read、Edit、Bash …。Bash(git *) のような条件付きのものは許可を求めません。</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>権限モード</translation>
    </message>
    <message>
        <source>The most a request gets: plan, dontAsk, default (reads in the workspace), acceptEdits (changes files there), bypassPermissions (everything, without asking).</source>
        <translation>リクエストが得られる最大の権限: plan、dontAsk、default (作業フォルダー内を読む)、acceptEdits (その中のファイルを変更する)、bypassPermissions (確認なしですべて)。</translation>
    </message>
    <message>
        <source>Calls of the model per request</source>
        <translation>リクエストあたりのモデル呼び出し</translation>
    </message>
    <message>
        <source>Each use of tools takes one; 0: as many as it takes.</source>
        <translation>ツールを使うたびに 1 回必要です。0: 必要なだけ。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>claude-code: Claude Code&apos;s own with the client&apos;s behind it; client: the client&apos;s alone.</source>
        <translation>claude-code: Claude Code のものの後にクライアントのもの、client: クライアントのものだけ。</translation>
    </message>
    <message>
        <source>Show what the tools do</source>
        <translation>ツールの動作を表示</translation>
    </message>
    <message>
        <source>A line for each use, where clients show the model&apos;s reasoning.</source>
        <translation>クライアントがモデルの思考を表示する場所に、1 回につき 1 行表示します。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>A file such as .mcp.json, or its content; their tools need no permission.</source>
        <translation>.mcp.json のようなファイル、またはその内容。そのツールは許可を求めません。</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>米セント</translation>
    </message>
    <message>
        <source>Budget of a request</source>
        <translation>リクエストの予算</translation>
    </message>
    <message>
        <source>An answer that has cost more, at the list prices, is stopped; 0: never.</source>
        <translation>定価でこれを超える費用がかかった応答を中止します。0: 中止しない。</translation>
    </message>
    <message>
        <source>Texts around the system prompt</source>
        <translation>システムプロンプトの前後の文章</translation>
    </message>
    <message>
        <source>By the model name a client asks for: JSON such as {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, or a file with it.</source>
        <translation>クライアントが要求するモデル名ごとに指定します: {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}} のような JSON、またはそのファイル。</translation>
    </message>
    <message>
        <source>No token on this computer</source>
        <translation>このコンピューターではトークン不要</translation>
    </message>
    <message>
        <source>Every program and user of this computer may then ask without a token; not behind a proxy.</source>
        <translation>このコンピューターのすべてのプログラムとユーザーがトークンなしで尋ねられます。プロキシの背後では使わないでください。</translation>
    </message>
    <message>
        <source>Limit requests per minute</source>
        <translation>1 分あたりのリクエストを制限</translation>
    </message>
    <message>
        <source>Of nobody (off), of other computers (network) or of this one too (all).</source>
        <translation>対象なし (off)、他のコンピューター (network)、このコンピューターも含む (all)。</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>件/分</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Of one key and of one address; 0: as many as they like.</source>
        <translation>1 つのキーまたはアドレスごと。0: 制限なし。</translation>
    </message>
    <message>
        <source>Deep checks</source>
        <translation>詳しい検査</translation>
    </message>
    <message>
        <source>Requests that examine by asking Claude, and /v1/debug; 0: as many as they like.</source>
        <translation>Claude に尋ねて検査するリクエストと /v1/debug。0: 制限なし。</translation>
    </message>
    <message>
        <source>Looks at keys and login</source>
        <translation>キーとサインインの参照</translation>
    </message>
    <message>
        <source>Requests to /v1/auth and /v1/keys; 0: as many as they like.</source>
        <translation>/v1/auth と /v1/keys へのリクエスト。0: 制限なし。</translation>
    </message>
    <message>
        <source>Looks at conversations</source>
        <translation>会話の参照</translation>
    </message>
    <message>
        <source>Requests to /v1/sessions and /conversations; 0: as many as they like.</source>
        <translation>/v1/sessions と /conversations へのリクエスト。0: 制限なし。</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>稼働確認</translation>
    </message>
    <message>
        <source>Requests to /health; 0: as many as they like.</source>
        <translation>/health へのリクエスト。0: 制限なし。</translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>その他のリクエスト</translation>
    </message>
    <message>
        <source>Lists of models, usage and the like; 0: as many as they like.</source>
        <translation>モデルの一覧や使用量など。0: 制限なし。</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation>1 日の予算</translation>
    </message>
    <message>
        <source>Then questions are refused until midnight; with a subscription it counts what the API would cost; 0: none.</source>
        <translation>超えると午前 0 時まで質問を拒否します。サブスクリプションでは API の場合の費用で数えます。0: なし。</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>1 か月の予算</translation>
    </message>
    <message>
        <source>Then questions are refused until the next month; 0: none.</source>
        <translation>超えると翌月まで質問を拒否します。0: なし。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warn when a budget is used to</source>
        <translation>予算の使用率の警告</translation>
    </message>
    <message>
        <source>Keep answers for equal questions</source>
        <translation>同じ質問への応答を保存</translation>
    </message>
    <message>
        <source>Never (off), if the program sends X-Enable-Cache (on-request), or always.</source>
        <translation>しない (off)、プログラムが X-Enable-Cache を送った場合 (on-request)、常に (always)。</translation>
    </message>
    <message>
        <source>Keep an answer for</source>
        <translation>応答を保存する時間</translation>
    </message>
    <message>
        <source>In memory only, and only for the key that asked.</source>
        <translation>メモリー内だけに、尋ねたキーのためだけに保存します。</translation>
    </message>
    <message>
        <source>Answers to keep</source>
        <translation>保存する応答の数</translation>
    </message>
    <message>
        <source>The one used longest ago goes first.</source>
        <translation>最も長く使われていないものから消します。</translation>
    </message>
    <message>
        <source>Debug endpoint</source>
        <translation>デバッグ用エンドポイント</translation>
    </message>
    <message>
        <source>POST /v1/debug/request shows a request as Bellhop understands it.</source>
        <translation>POST /v1/debug/request は、Bellhop が解釈したリクエストを表示します。</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>パネルのアイコン</translation>
    </message>
    <message>
        <source>colored, or one colour: light for dark panels, dark for light ones.</source>
        <translation>colored、または単色: light は暗いパネル向け、dark は明るいパネル向け。</translation>
    </message>
    <message>
        <source>The server cannot start</source>
        <translation>サーバーを開始できないとき</translation>
    </message>
    <message>
        <source>The port is taken, or the address is none of this computer.</source>
        <translation>ポートが使用中か、アドレスがこのコンピューターのものではありません。</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code がサインアウトしています</translation>
    </message>
    <message>
        <source>No request can be answered until somebody signs in.</source>
        <translation>サインインするまでリクエストに応答できません。</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>プランの残りが少ないとき</translation>
    </message>
    <message>
        <source>When 80 % and 95 % of the five-hour or weekly window are used.</source>
        <translation>5 時間枠または週間枠の 80 % と 95 % を使用したとき。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the windows, the messages and the command line; numbers and dates follow.</source>
        <translation>ウィンドウ、メッセージ、コマンドラインの言語。数値と日付もこれに従います。</translation>
    </message>
    <message>
        <source>Look again who is signed in</source>
        <translation>サインイン状態を再確認する</translation>
    </message>
    <message>
        <source>Every so many seconds, by &quot;claude auth status&quot;, which costs nothing; 0: only at the start.</source>
        <translation>この秒数ごとに、無料の「claude auth status」で確認します。0: 起動時のみ。</translation>
    </message>
    <message>
        <source>Programs may add MCP servers</source>
        <translation>プログラムによる MCP サーバーの追加を許可する</translation>
    </message>
    <message>
        <source>off: none; http: such as are reached by an address; commands: any. Careful: then whoever has a token that may manage can start any program on this computer.</source>
        <translation>off: なし。http: アドレスで接続するもの。commands: すべて。注意: 管理できるトークンを持つ人は誰でも、このコンピューターで任意のプログラムを起動できるようになります。</translation>
    </message>
    <message>
        <source>Write down questions and answers</source>
        <translation>質問と回答を記録する</translation>
    </message>
    <message>
        <source>For so many seconds, in full, to logs/bodies.log, for finding faults; it ends by itself; 0: never.</source>
        <translation>この秒数の間、障害調査のため logs/bodies.log にすべて記録します。自動的に終わります。0: 記録しない。</translation>
    </message>
    <message>
        <source>must be the full path of a PEM file</source>
        <translation>PEM ファイルの完全なパスでなければなりません</translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation>https:// で始まるアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be variables such as HTTPS_PROXY=http://proxy:3128</source>
        <translation>HTTPS_PROXY=http://proxy:3128 のような変数でなければなりません</translation>
    </message>
    <message>
        <source>must not name %1, which Bellhop sets itself</source>
        <translation>%1 は Bellhop 自身が設定するため指定できません</translation>
    </message>
    <message>
        <source>must be flags such as --debug-file=/tmp/claude.log</source>
        <translation>--debug-file=/tmp/claude.log のようなフラグでなければなりません</translation>
    </message>
    <message>
        <source>must not have %1, which Bellhop decides itself</source>
        <translation>%1 は Bellhop 自身が決めるため指定できません</translation>
    </message>
    <message>
        <source>login: your Claude login; api-key: the key stored here; bedrock or vertex: your cloud account; environment: what the environment says (ANTHROPIC_*).</source>
        <translation>login: Claude のサインイン、api-key: ここに保存したキー、bedrock または vertex: クラウドのアカウント、environment: 環境変数に従う (ANTHROPIC_*)。</translation>
    </message>
    <message>
        <source>Bellhop&apos;s window says so from then on, and a notification once.</source>
        <translation>この割合から Bellhop のウィンドウで、また一度だけ通知で知らせます。</translation>
    </message>
    <message>
        <source>End a process that computes for</source>
        <translation>計算を続けるプロセスを終了するまで</translation>
    </message>
    <message>
        <source>So long without saying anything; 0: never. Linux only.</source>
        <translation>何も言わずにこの時間が過ぎた場合。0: 終了しない。Linux のみ。</translation>
    </message>
    <message>
        <source>End a process that takes more than</source>
        <translation>メモリーを使いすぎるプロセスを終了</translation>
    </message>
    <message>
        <source>Memory of one Claude process; 0: no limit. Linux only.</source>
        <translation>1 つの Claude プロセスのメモリー。0: 制限なし。Linux のみ。</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly used up</source>
        <translation>予算の残りがわずか、または使い切ったとき</translation>
    </message>
    <message>
        <source>Of the day or the month, as set under Limits.</source>
        <translation>「制限」で設定した 1 日または 1 か月の予算。</translation>
    </message>
    <message>
        <source>Further environment variables</source>
        <translation>追加の環境変数</translation>
    </message>
    <message>
        <source>What Claude Code is started with, such as HTTPS_PROXY=http://proxy:3128 or AWS_REGION=eu-west-1; kept in a plain file, so no secrets.</source>
        <translation>HTTPS_PROXY=http://proxy:3128 や AWS_REGION=eu-west-1 など、Claude Code の起動時に渡すもの。そのままファイルに保存されるため、秘密情報は入れないでください。</translation>
    </message>
    <message>
        <source>Further arguments</source>
        <translation>追加の引数</translation>
    </message>
    <message>
        <source>Flags for Claude Code that Bellhop does not set itself, such as --debug-file=/tmp/claude.log.</source>
        <translation>--debug-file=/tmp/claude.log など、Bellhop 自身が設定しない Claude Code のフラグ。</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 証明書</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; then the port also speaks https, and other computers can use nothing else.</source>
        <translation>証明書とそのチェーンを含む PEM ファイル。指定するとポートは https にも対応し、他のコンピューターは https だけを使えます。</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>証明書の秘密鍵</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase; empty: it stands in the certificate&apos;s file.</source>
        <translation>パスフレーズのない PEM ファイル。空の場合は証明書のファイルに含まれます。</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>新しいバージョンの問い合わせ先</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub has it, asked once a day; nothing is downloaded. Empty: never.</source>
        <translation>GitHub の形式のリリース一覧のアドレス。1 日に 1 回問い合わせ、何もダウンロードしません。空の場合は問い合わせません。</translation>
    </message>
    <message>
        <source>Which Claude model answers to which name; * stands for any characters. opus:high asks it for an effort; in opus|haiku the second answers when the first is overloaded.</source>
        <translation>どの名前にどの Claude モデルが応答するか。* は任意の文字です。opus:high は労力を指定し、opus|haiku では最初のモデルが混雑しているとき二番目が応答します。</translation>
    </message>
    <message>
        <source>Asked instead when the model is overloaded and neither the request nor the table of names says another; empty: none.</source>
        <translation>モデルが混雑していて、リクエストも名前の表も別のモデルを示さないときに代わりに尋ねます。空ならなし。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>This file does not hold settings of Bellhop.</source>
        <translation>このファイルには Bellhop の設定がありません。</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1: そのような設定はありません。</translation>
    </message>
</context>
<context>
    <name>SettingsFileRow</name>
    <message>
        <source>To take your settings to another computer. Tokens and keys are not part of the file.</source>
        <translation>設定を別のコンピューターに移すために使います。トークンとキーはファイルに含まれません。</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>設定をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>設定をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Settings taken over: %1.</source>
        <translation>取り込んだ設定: %1。</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>This file cannot be read as settings; what is readable is used.</source>
        <translation>このファイルを設定として読み込めません。読み込める部分だけを使います。</translation>
    </message>
    <message>
        <source>There is no such setting; it is ignored.</source>
        <translation>そのような設定はないため、無視されます。</translation>
    </message>
    <message>
        <source>It decides who pays for the answers. Set BELLHOP_CLAUDE_AUTH=login to use Claude&apos;s own login instead.</source>
        <translation>応答の費用を誰が払うかに関わります。Claude 自身のサインインを使うには BELLHOP_CLAUDE_AUTH=login を設定してください。</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored.</source>
        <translation>そのような変数はないため、無視されます。</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored. Did you mean %1?</source>
        <translation>そのような変数はないため、無視されます。%1 ではありませんか?</translation>
    </message>
    <message>
        <source>This is given by %1 and cannot be changed here.</source>
        <translation>%1 で指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 cannot be written.</source>
        <translation>設定を保存できません: %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 is damaged. Correct it or remove it.</source>
        <translation>設定を保存できません: %1 が破損しています。修正するか削除してください。</translation>
    </message>
    <message>
        <source>the flag %1</source>
        <translation>フラグ %1</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source> (does not exist)</source>
        <translation> (存在しません)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No setting has these words in its name or description.</source>
        <translation>名前や説明にこれらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Bellhop – Settings</source>
        <translation>Bellhop – 設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>ShortCommand</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>%n 秒以内に応答がありませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>クラッシュしました</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>コード %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <source>Connect a client</source>
        <translation>クライアントを接続</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>トークン込み</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
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
        <translation>クライアントの設定手順</translation>
    </message>
    <message>
        <source>All clie&amp;nts…</source>
        <translation>すべてのクライアント(&amp;N)…</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>%1 に書く内容</translation>
    </message>
</context>
<context>
    <name>SpawnPlan</name>
    <message>
        <source>The folder %1 cannot be used: it must be a folder that belongs to you and is closed to others. Remove it and start again.</source>
        <translation>フォルダー %1 を使用できません。自分が所有し、他のユーザーがアクセスできないフォルダーでなければなりません。削除してから起動し直してください。</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Running, but needs attention</source>
        <translation>実行中ですが、対応が必要です</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>サーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>サーバーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>Clients cannot connect while the server is stopped.</source>
        <translation>サーバーの停止中はクライアントが接続できません。</translation>
    </message>
    <message>
        <source>The reason is below.</source>
        <translation>理由は下に表示されています。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>ready workers: %1</source>
        <translation>準備済みのワーカー: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Running on %1</source>
        <translation>%1 で実行中</translation>
    </message>
    <message>
        <source>Not serving: %1</source>
        <translation>提供していません: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>Running, but the server is stopped</source>
        <translation>実行中ですが、サーバーは停止しています</translation>
    </message>
    <message>
        <source>Claude Code: not found (yet)</source>
        <translation>Claude Code: (まだ) 見つかりません</translation>
    </message>
    <message>
        <source>Claude Code %1 (%2)</source>
        <translation>Claude Code %1 (%2)</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>支払い: %1</translation>
    </message>
    <message>
        <source>Requests: %1 active, %2 queued</source>
        <translation>リクエスト: %1 件実行中、%2 件待機中</translation>
    </message>
    <message>
        <source>Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for tools, %5 kept, at most %6</source>
        <translation>Claude プロセス: 起動中 %1、準備済み %2、使用中 %3、ツール待ち %4、保持中 %5、最大 %6</translation>
    </message>
    <message>
        <source>Running without history: %1</source>
        <translation>履歴なしで実行中: %1</translation>
    </message>
    <message>
        <source>Claude Code %1</source>
        <translation>Claude Code %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>未確認: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Programs that look for Ollama find it on %1</source>
        <translation>Ollama を探すプログラムは %1 で見つけられます</translation>
    </message>
</context>
<context>
    <name>Subcommands</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Bellhop is running, but its server is stopped.</source>
        <translation>Bellhop は実行中ですが、サーバーは停止しています。</translation>
    </message>
    <message>
        <source>Bellhop&apos;s answer makes no sense.</source>
        <translation>Bellhop の応答の意味がわかりません。</translation>
    </message>
    <message>
        <source>--%1 must be a number.</source>
        <translation>--%1 は数値でなければなりません。</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>キー “%1” はありません。</translation>
    </message>
    <message>
        <source>The key “%1” was made. This is the only time it is shown:</source>
        <translation>キー “%1” を作成しました。表示されるのは今回だけです:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The key “%1” was revoked.</source>
        <translation>キー “%1” を無効にしました。</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>“%1” は理解できません。--help を参照してください。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>同時 %1</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/日</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>MEANS</source>
        <translation>対応先</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>TOKENS IN</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>過去 %1 日間</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>キー “%1”</translation>
    </message>
    <message>
        <source>Plan, %1: %2% used</source>
        <translation>プラン、%1: %2 % 使用</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>リクエストはありません。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>SystemTexts</name>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>ファイル %1 を読み込めません</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>ファイル %1 が大きすぎます</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>JSON オブジェクトではありません (%1)</translation>
    </message>
    <message>
        <source>“%1” has no texts “before” and “after”</source>
        <translation>“%1” に “before” と “after” の文章がありません</translation>
    </message>
</context>
<context>
    <name>SystemTextsEditor</name>
    <message>
        <source>Name or pattern, such as gpt-4*</source>
        <translation>名前またはパターン (例: gpt-4*)</translation>
    </message>
    <message>
        <source>Model name the texts belong to</source>
        <translation>文章が属するモデル名</translation>
    </message>
    <message>
        <source>Add texts for this name</source>
        <translation>この名前の文章を追加</translation>
    </message>
    <message>
        <source>Remove the texts of this name</source>
        <translation>この名前の文章を削除</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>File with the texts</source>
        <translation>文章のファイル</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>Done. Press Enter to close this window, then check again in Bellhop.</source>
        <translation>完了しました。Enter を押してこのウィンドウを閉じ、Bellhop でもう一度確認してください。</translation>
    </message>
    <message>
        <source>No terminal was found that Bellhop can open. Open one yourself and run: %1</source>
        <translation>Bellhop が開けるターミナルが見つかりませんでした。自分でターミナルを開いて実行してください: %1</translation>
    </message>
</context>
<context>
    <name>TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーミング</translation>
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
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS.</source>
        <translation>このコンピューターの Qt は TLS に対応していません。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or it wants a passphrase.</source>
        <translation>%1 に PEM 形式の秘密鍵がないか、パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The certificate %1 has expired.</source>
        <translation>証明書 %1 は期限切れです。</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>リクエスト (失敗 %1)</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out, %1% from cache</source>
        <translation>トークン 入力 / 出力 (キャッシュ %1 %)</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>トークン 入力 / 出力</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>API 価格での相当額</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>最初のトークンまでの中央値</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>Set by the environment or the command line, so it cannot be replaced here</source>
        <translation>環境変数またはコマンドラインで指定されているため、ここでは置き換えられません</translation>
    </message>
    <message>
        <source>Make a new token…</source>
        <translation>新しいトークンを作成…</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>新しいトークンを作成しますか?</translation>
    </message>
    <message>
        <source>Every client that uses the present token loses its access until it gets the new one.</source>
        <translation>現在のトークンを使うクライアントは、新しいトークンを受け取るまでアクセスできなくなります。</translation>
    </message>
    <message>
        <source>Make new token</source>
        <translation>新しいトークンを作成</translation>
    </message>
</context>
<context>
    <name>TomlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>ファイルが UTF-8 テキストではないため、そのままにします。</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid TOML, so it is left as it is.</source>
        <translation>ファイルの %1 行目が正しい TOML ではないため、そのままにします。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value, so it is left as it is.</source>
        <translation>ファイルが値の途中で終わっているため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>“%1” はこのファイルで自動編集できない形式で書かれているため、そのままにします。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>[%1, %2 bytes]</source>
        <translation>[%1、%2 バイト]</translation>
    </message>
    <message>
        <source>**Tool call** `%1`</source>
        <translation>**ツール呼び出し** `%1`</translation>
    </message>
    <message>
        <source>**Tool result** (failed)</source>
        <translation>**ツールの結果** (失敗)</translation>
    </message>
    <message>
        <source>**Tool result**</source>
        <translation>**ツールの結果**</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>会話 %1</translation>
    </message>
    <message>
        <source>Model %1, last used %2</source>
        <translation>モデル %1、最終使用 %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Shortened: %1 characters in all. The export has everything.</source>
        <translation>省略表示: 全体で %1 文字。エクスポートにはすべて含まれます。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会話の内容</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1 earlier messages are not shown. The export has them.</source>
        <translation>以前の %1 件のメッセージは表示されていません。エクスポートには含まれます。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>ツール呼び出し: %1</translation>
    </message>
    <message>
        <source>Tool result, failed</source>
        <translation>ツールの結果 (失敗)</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Image that cannot be shown</source>
        <translation>表示できない画像</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Copy &amp;base URL</source>
        <translation>ベース URL をコピー(&amp;B)</translation>
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
        <translation>トークンをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;client set-up</source>
        <translation>クライアントの設定をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;all requests</source>
        <translation>すべてのリクエストをキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <translation>ウィンドウを開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>ログイン時に起動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>その他(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>サーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>サーバーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>Bellhop: %1</source>
        <translation>Bellhop: %1</translation>
    </message>
    <message>
        <source>S&amp;ign in to Claude Code…</source>
        <translation>Claude Code にサインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>O&amp;llama</source>
        <translation>Ollama(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>ログ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Warm worker, new conversation</source>
        <translation>準備済みのワーカー、新しい会話</translation>
    </message>
    <message>
        <source>Continued in the conversation&apos;s worker</source>
        <translation>会話のワーカーで続行</translation>
    </message>
    <message>
        <source>Tool results to the waiting worker</source>
        <translation>待機中のワーカーへのツールの結果</translation>
    </message>
    <message>
        <source>%1, asked for as %2</source>
        <translation>%1 (要求された名前: %2)</translation>
    </message>
    <message>
        <source>%1 in, %2 written to the cache, %3 from the cache, %4 out</source>
        <translation>入力 %1、キャッシュへの書き込み %2、キャッシュから %3、出力 %4</translation>
    </message>
    <message>
        <source>%1 (%2 of them thinking)</source>
        <translation>%1 (うち思考 %2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>%1, streamed</source>
        <translation>%1、ストリーミング</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Privacy settings…</source>
        <translation>プライバシー設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl コマンドとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>質問と応答</translation>
    </message>
    <message>
        <source>A command that sends such a request, with the token</source>
        <translation>このようなリクエストを送るコマンド (トークン込み)</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>What was said is not kept</source>
        <translation>内容は保存されていません</translation>
    </message>
    <message>
        <source>The privacy settings say so. Bellhop then forgets each question and answer when it is complete.</source>
        <translation>プライバシー設定によるものです。Bellhop は質問と応答が完了すると、それを忘れます。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>The questions and answers of the latest requests are held in memory until Bellhop quits. This one is older, too large, or still running.</source>
        <translation>最近のリクエストの質問と応答は、Bellhop が終了するまでメモリーに残ります。このリクエストは古いか、大きすぎるか、まだ実行中です。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
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
        <translation>使用量</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>As &amp;table (CSV)…</source>
        <translation>表として (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;picture (PNG)…</source>
        <translation>画像として (PNG)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>1 日あたりのトークン</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>1 日あたりの費用</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>1 日あたりのリクエスト</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Read from the prompt cache</source>
        <translation>プロンプトキャッシュからの読み込み</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>履歴がありません</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>この期間にはありません</translation>
    </message>
    <message>
        <source>No request of this period fits the filters above.</source>
        <translation>この期間に上の条件に合うリクエストはありません。</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>まだ使用されていません</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request are counted here, per day and model. What was said is not part of it.</source>
        <translation>各リクエストのトークン、費用、時間が、日とモデルごとにここで集計されます。会話の内容は含まれません。</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>リクエスト (失敗 %1)</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>トークン 入力 / 出力</translation>
    </message>
    <message>
        <source>read from the cache</source>
        <translation>キャッシュから読み込み</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>API 価格での相当額</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>最初のトークンまでの中央値</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>1 日の予算</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>使用量をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>WelcomeWizard</name>
    <message>
        <source>the command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Bellhop へようこそ</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>スキップ(&amp;P)</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Bellhop answers with your own Claude Code and your own account.</source>
        <translation>Bellhop は、あなた自身の Claude Code とアカウントを使って応答します。</translation>
    </message>
    <message>
        <source>Install it with npm, or see claude.com/claude-code for other ways:</source>
        <translation>npm でインストールするか、他の方法を claude.com/claude-code で確認してください:</translation>
    </message>
    <message>
        <source>Run it in a terminal, enter /login and follow what it says:</source>
        <translation>ターミナルで実行し、/login と入力して指示に従ってください:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Programs of this computer get in with a token, which was just made for you.</source>
        <translation>このコンピューターのプログラムは、今あなたのために作成されたトークンで接続します。</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>You need not write it down: every set-up Bellhop shows you can be copied with it.</source>
        <translation>書き留める必要はありません。Bellhop が表示する設定手順は、トークン込みでコピーできます。</translation>
    </message>
    <message>
        <source>&amp;Start Bellhop when I log in</source>
        <translation>ログイン時に Bellhop を起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;without a window</source>
        <translation>ウィンドウなしで起動(&amp;W)</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>最初のクライアント</translation>
    </message>
    <message>
        <source>All of them are on the Connect page later.</source>
        <translation>後で「接続」ページですべて確認できます。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>応答しますか?</translation>
    </message>
    <message>
        <source>One short question on the way every client takes. It uses a few tokens.</source>
        <translation>クライアントと同じ経路で短い質問を 1 つ送ります。トークンを少し使います。</translation>
    </message>
    <message>
        <source>&amp;Ask Claude</source>
        <translation>Claude に尋ねる(&amp;A)</translation>
    </message>
    <message>
        <source>Bellhop keeps running when you close its window: its icon in the panel brings it back.</source>
        <translation>ウィンドウを閉じても Bellhop は実行を続けます。パネルのアイコンから再び開けます。</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Claude Code を検索中…</translation>
    </message>
    <message>
        <source>Claude Code %1 was found: %2</source>
        <translation>Claude Code %1 が見つかりました: %2</translation>
    </message>
    <message>
        <source>It is not signed in yet.</source>
        <translation>まだサインインしていません。</translation>
    </message>
    <message>
        <source>Checking who is signed in…</source>
        <translation>サインイン状態を確認しています…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>The server is stopped. Start it in the main window.</source>
        <translation>サーバーは停止しています。メインウィンドウで開始してください。</translation>
    </message>
    <message>
        <source>“%1”, said %2 after %3. You are all set.</source>
        <translation>%3 後に %2 が “%1” と答えました。準備完了です。</translation>
    </message>
    <message>
        <source>&amp;Install in a terminal…</source>
        <translation>ターミナルでインストール(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Sign in in a terminal…</source>
        <translation>ターミナルでサインイン(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>WipeRow</name>
    <message>
        <source>Whatever the settings above allow to be kept can be deleted at any time.</source>
        <translation>上の設定で保存が許可されたものは、いつでも削除できます。</translation>
    </message>
    <message>
        <source>Delete &amp;conversations…</source>
        <translation>会話を削除(&amp;C)…</translation>
    </message>
    <message>
        <source>Delete usage &amp;figures…</source>
        <translation>使用量の数値を削除(&amp;F)…</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>すべての会話を削除しますか?</translation>
    </message>
    <message>
        <source>Everything that was asked and answered: conversations, stored responses, cached answers and the questions of the latest requests. Clients cannot go on with them. This cannot be undone.</source>
        <translation>質問と応答のすべて: 会話、保存した応答、キャッシュした応答、最近のリクエストの質問。クライアントは続きができなくなります。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete all usage figures?</source>
        <translation>使用量の数値をすべて削除しますか?</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request so far. Budgets begin anew, too. This cannot be undone.</source>
        <translation>これまでの全リクエストのトークン、費用、時間。予算もリセットされます。元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process and takes about %1. Idle: about %2; with a full pool: about %3.</source>
        <translation>ワーカーは 1 つの Claude Code プロセスで、約 %1 を使います。待機時は約 %2、プールがいっぱいのときは約 %3 です。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process; here each takes about %1, as measured. Idle: about %2; with a full pool: about %3.</source>
        <translation>ワーカーは 1 つの Claude Code プロセスで、ここでは実測で約 %1 を使います。待機時は約 %2、プールがいっぱいのときは約 %3 です。</translation>
    </message>
</context>
<context>
    <name>YamlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>ファイルが UTF-8 テキストではないため、そのままにします。</translation>
    </message>
    <message>
        <source>Line %1 of the file holds a carriage return without a line feed, so the file is left as it is.</source>
        <translation>ファイルの %1 行目に改行（LF）を伴わない復帰（CR）があるため、ファイルはそのままにします。</translation>
    </message>
    <message>
        <source>Line %1 of the file is indented with a tab, which is not valid YAML, so the file is left as it is.</source>
        <translation>ファイルの %1 行目がタブで字下げされており、正しい YAML ではないため、ファイルはそのままにします。</translation>
    </message>
    <message>
        <source>The file holds several YAML documents, so it is left as it is.</source>
        <translation>ファイルに複数の YAML 文書が含まれているため、そのままにします。</translation>
    </message>
    <message>
        <source>The file is written in YAML&apos;s bracket form, which is not edited automatically, so it is left as it is.</source>
        <translation>ファイルが自動編集できない YAML の括弧形式で書かれているため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>“%1” はこのファイルで自動編集できない形式で書かれているため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>このファイルの “%1” がリストではないため、そのままにします。</translation>
    </message>
</context>
</TS>
