<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessKeys</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. Programs call it the API key.</source>
        <translation>Jeder Client muss dieses Token senden, als „Authorization: Bearer&#xa0;…“ oder als „x-api-key“. Programme nennen es meist API-Schlüssel.</translation>
    </message>
    <message>
        <source>The token was given by the environment variable BELLHOP_API_KEY or on the command line. To replace it, change it there.</source>
        <translation>Das Token wurde durch die Umgebungsvariable BELLHOP_API_KEY oder auf der Befehlszeile vorgegeben. Ersetzt werden kann es nur dort.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop läuft nicht.</translation>
    </message>
    <message>
        <source>Bellhop does not end.</source>
        <translation>Bellhop lässt sich nicht beenden.</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>Zugriffstoken: %1</translation>
    </message>
    <message>
        <source>The check does not end.</source>
        <translation>Die Prüfung kommt zu keinem Ende.</translation>
    </message>
    <message>
        <source>Bellhop is already running.</source>
        <translation>Bellhop läuft bereits.</translation>
    </message>
    <message>
        <source>Bellhop is already running on %1.</source>
        <translation>Bellhop läuft bereits auf %1.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time from the request&apos;s arrival to the first token</source>
        <translation>Zeit vom Eintreffen der Anfrage bis zum ersten Token</translation>
    </message>
    <message>
        <source>Tokens read, without those from the cache</source>
        <translation>Gelesene Tokens, ohne die aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens read from the prompt cache</source>
        <translation>Aus dem Prompt-Cache gelesene Tokens</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Tokens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter by client, model, state, request ID…</source>
        <translation>Filtern: Client, Modell, Status, Anfrage-ID&#xa0;…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufende</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>Anfrage abb&amp;rechen</translation>
    </message>
    <message>
        <source>End the selected running requests (Del)</source>
        <translation>Ausgewählte laufende Anfragen beenden (Entf)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the rows shown as a table (CSV)</source>
        <translation>Die angezeigten Zeilen als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No request fits the filter above.</source>
        <translation>Zum Filter oben passt keine Anfrage.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Start the server, then every request of your clients appears here.</source>
        <translation>Starten Sie den Server, dann erscheint hier jede Anfrage Ihrer Clients.</translation>
    </message>
    <message>
        <source>Point a client at %1 and every request of it appears here: who asked, which model answered, how fast, and what it used.</source>
        <translation>Richten Sie einen Client auf %1 ein, dann erscheint hier jede seiner Anfragen: wer gefragt hat, welches Modell geantwortet hat, wie schnell und was dabei verbraucht wurde.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Anfrage-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>&amp;Fehler kopieren</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Nur dieser Rechner (127.0.0.1)</translation>
    </message>
    <message>
        <source>All computers of my network (0.0.0.0)</source>
        <translation>Alle Rechner in meinem Netzwerk (0.0.0.0)</translation>
    </message>
    <message>
        <source>One address of this computer</source>
        <translation>Eine bestimmte Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>for example 192.168.1.20</source>
        <translation>zum Beispiel 192.168.1.20</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Open to the network</source>
        <translation>Für das Netzwerk &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Geschlossen lassen</translation>
    </message>
    <message>
        <source>(this computer is in no network right now)</source>
        <translation>(dieser Rechner ist gerade in keinem Netzwerk)</translation>
    </message>
    <message>
        <source>Every device of the network could then talk to Bellhop. Whoever has the token spends your Claude plan, and the connection is not encrypted. It opens:
%1</source>
        <translation>Danach könnte jedes Gerät im Netzwerk mit Bellhop sprechen. Wer das Token hat, verbraucht Ihr Claude-Abo, und die Verbindung ist nicht verschlüsselt. Geöffnet wird:
%1</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Claude Code&apos;s own tools</source>
        <translation>Claude Codes eigene Werkzeuge</translation>
    </message>
    <message>
        <source>Name a client asks for</source>
        <translation>Modellname, den ein Client anfordert</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was sie dürfen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Off: Claude only talks. Requests that want its tools are refused.</source>
        <translation>Aus: Claude redet nur. Anfragen, die seine Werkzeuge wollen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Name a workspace folder below; until then such requests are refused.</source>
        <translation>Geben Sie unten einen Arbeitsordner an; bis dahin werden solche Anfragen abgelehnt.</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude run any of these tools anywhere on this computer, as you, without a question.</source>
        <translation>Jedes Programm mit einem Token kann Claude jedes dieser Werkzeuge überall auf diesem Rechner verwenden lassen, in Ihrem Namen und ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude use these tools, as you. What would need a question is denied, since nobody is asked.</source>
        <translation>Jedes Programm mit einem Token kann Claude diese Werkzeuge in Ihrem Namen verwenden lassen. Was eine Rückfrage bräuchte, wird abgelehnt, denn es wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>AgentPolicy</name>
    <message>
        <source>“%1” is no name for a server</source>
        <translation>„%1“ ist kein Name für einen Server</translation>
    </message>
    <message>
        <source>the server “%1” has no command</source>
        <translation>der Server „%1“ hat keinen Befehl</translation>
    </message>
    <message>
        <source>the arguments of the server “%1” are no list of texts</source>
        <translation>die Argumente des Servers „%1“ sind keine Liste von Texten</translation>
    </message>
    <message>
        <source>the server “%1” has no http(s) URL</source>
        <translation>der Server „%1“ hat keine http(s)-URL</translation>
    </message>
    <message>
        <source>the server “%1” is neither stdio, http nor sse</source>
        <translation>der Server „%1“ ist weder stdio noch http noch sse</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>die Datei %1 ist zu groß</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>das ist kein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>“mcpServers” is no JSON object</source>
        <translation>„mcpServers“ ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the server “%1” is no JSON object</source>
        <translation>der Server „%1“ ist kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>St&amp;ore</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Anthropic API key</source>
        <translation>&amp;Anthropic-API-Schlüssel</translation>
    </message>
    <message>
        <source>Anthropic API key</source>
        <translation>Anthropic-API-Schlüssel</translation>
    </message>
    <message>
        <source>A key is stored in the system keychain.</source>
        <translation>Im Schlüsselbund des Systems ist ein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>No key is stored. It goes into the system keychain, never into a file.</source>
        <translation>Es ist kein Schlüssel gespeichert. Er kommt in den Schlüsselbund des Systems, nie in eine Datei.</translation>
    </message>
</context>
<context>
    <name>AppState</name>
    <message>
        <source>Requests are to be paid with an API key, but none is stored. Enter one in the settings.</source>
        <translation>Anfragen sollen mit einem API-Schlüssel bezahlt werden, aber es ist keiner gespeichert. Geben Sie in den Einstellungen einen ein.</translation>
    </message>
    <message>
        <source>Other computers of your network can reach Bellhop: %1</source>
        <translation>Andere Rechner in Ihrem Netzwerk können Bellhop erreichen: %1</translation>
    </message>
    <message>
        <source>Claude Code is not signed in, so no request can be answered. Sign in with your Claude account, then check again.</source>
        <translation>Claude Code ist nicht angemeldet, deshalb kann keine Anfrage beantwortet werden. Melden Sie sich mit Ihrem Claude-Konto an und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Bellhop %1 is out; this is %2. %3</source>
        <translation>Bellhop %1 ist erschienen; dies ist %2. %3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is a demonstration: a stand-in answers, not Claude. Try it:</source>
        <translation>Dies ist eine Vorführung: Es antwortet ein Ersatz, nicht Claude. Probieren Sie es aus:</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The registry cannot be written.</source>
        <translation>In die Registrierung kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>Bellhop is there for your clients as soon as you are logged in.</source>
        <translation>Bellhop ist für Ihre Clients da, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
</context>
<context>
    <name>BodyLog</name>
    <message>
        <source>Questions and answers are written down in full until %1, in %2.</source>
        <translation>Fragen und Antworten werden bis %1 vollständig aufgezeichnet, in %2.</translation>
    </message>
</context>
<context>
    <name>BudgetBook</name>
    <message>
        <source>%1% of this month&apos;s budget of $%2 is used.</source>
        <translation>Vom Budget dieses Monats von %2&#xa0;$ sind %1&#xa0;% verbraucht.</translation>
    </message>
    <message>
        <source>%1% of today&apos;s budget of $%2 is used.</source>
        <translation>Vom heutigen Budget von %2&#xa0;$ sind %1&#xa0;% verbraucht.</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt durch</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>Look for Claude Code and its sign-in again</source>
        <translation>Claude Code und die Anmeldung erneut suchen</translation>
    </message>
    <message>
        <source>Tries each feature Bellhop relies on, without spending anything</source>
        <translation>Probiert jede Funktion aus, auf die Bellhop angewiesen ist, ohne etwas auszugeben</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (über %2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Check &amp;features</source>
        <translation>&amp;Funktionen prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claude %1: all that Bellhop needs works (checks passed: %2).</source>
        <translation>Claude %1: Alles, was Bellhop braucht, funktioniert (bestandene Prüfungen: %2).</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren&#xa0;…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Anmel&amp;den&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Öffnet ein Terminal mit Claude Codes eigener Anmeldung</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>Öffnet ein Terminal, das Claude Code mit npm installiert</translation>
    </message>
</context>
<context>
    <name>ClaudeInstallation</name>
    <message>
        <source>The Claude path “%1” is not absolute. Give the full path, beginning with /, or leave it empty to have Claude looked for.</source>
        <translation>Der Claude-Pfad „%1“ ist nicht absolut. Geben Sie den vollen Pfad an, der mit / beginnt, oder lassen Sie das Feld leer, damit Claude gesucht wird.</translation>
    </message>
    <message>
        <source>There is no file “%1”, which is set as Claude path. Correct the path or leave it empty to have Claude looked for.</source>
        <translation>Die Datei „%1“, die als Claude-Pfad eingestellt ist, gibt es nicht. Berichtigen Sie den Pfad, oder lassen Sie das Feld leer, damit Claude gesucht wird.</translation>
    </message>
    <message>
        <source>The Claude path “%1” is a folder. Give the path of the program in it.</source>
        <translation>Der Claude-Pfad „%1“ ist ein Ordner. Geben Sie den Pfad des Programms darin an.</translation>
    </message>
    <message>
        <source>“%1”, which is set as Claude path, is not a program that can be started.</source>
        <translation>„%1“ ist als Claude-Pfad eingestellt, aber kein ausführbares Programm.</translation>
    </message>
    <message>
        <source>Claude Code was not found. Install it (see claude.com/claude-code), sign in by running “claude” once, then look again; or set its path in the settings.</source>
        <translation>Claude Code wurde nicht gefunden. Installieren Sie es (siehe claude.com/claude-code), melden Sie sich an, indem Sie „claude“ einmal ausführen, und suchen Sie dann erneut; oder geben Sie den Pfad in den Einstellungen an.</translation>
    </message>
    <message>
        <source>it did not print a version</source>
        <translation>es hat keine Version ausgegeben</translation>
    </message>
    <message>
        <source>“%1” does not work as Claude Code: %2</source>
        <translation>„%1“ funktioniert nicht als Claude Code: %2</translation>
    </message>
</context>
<context>
    <name>ClaudePage</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer bezahlt</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, version %2 (by %3)</source>
        <translation>%1, Version %2 (über %3)</translation>
    </message>
    <message>
        <source>Requests use the account Claude Code is signed in with. API keys of the environment are kept away from it, so none is billed by accident.</source>
        <translation>Anfragen laufen über das Konto, mit dem Claude Code angemeldet ist. API-Schlüssel aus der Umgebung werden davon ferngehalten, damit keiner aus Versehen belastet wird.</translation>
    </message>
    <message>
        <source>Every request is billed to this key, per token.</source>
        <translation>Jede Anfrage wird über diesen Schlüssel nach Tokens abgerechnet.</translation>
    </message>
    <message>
        <source>ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with are passed on. Requests may be billed per token.</source>
        <translation>Die Variablen für ANTHROPIC_*, Bedrock und Vertex, mit denen Bellhop gestartet wurde, werden weitergegeben. Anfragen können nach Tokens abgerechnet werden.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Öffnet ein Terminal mit Claude Codes eigener Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>Öffnet ein Terminal, das Claude Code mit npm installiert</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Wie es gestartet wird</translation>
    </message>
    <message>
        <source>Requests are billed per token to your AWS account. Its credentials are found as for other AWS programs (AWS_PROFILE, AWS_REGION, ~/.aws); what the environment lacks can be added below.</source>
        <translation>Anfragen werden nach Tokens über Ihr AWS-Konto abgerechnet. Die Zugangsdaten werden wie bei anderen AWS-Programmen gefunden (AWS_PROFILE, AWS_REGION, ~/.aws); was der Umgebung fehlt, kann unten ergänzt werden.</translation>
    </message>
    <message>
        <source>Requests are billed per token to your Google Cloud account, with its application default credentials. ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION say which project and where; what the environment lacks can be added below.</source>
        <translation>Anfragen werden nach Tokens über Ihr Google-Cloud-Konto abgerechnet, mit dessen Standard-Anmeldedaten für Anwendungen. ANTHROPIC_VERTEX_PROJECT_ID und CLOUD_ML_REGION geben Projekt und Ort an; was der Umgebung fehlt, kann unten ergänzt werden.</translation>
    </message>
</context>
<context>
    <name>ClaudeWatch</name>
    <message>
        <source>Claude Code was not found yet. Try again in a moment.</source>
        <translation>Claude Code wurde noch nicht gefunden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>CliFeatures</name>
    <message>
        <source>Earlier turns are sent as one text.</source>
        <translation>Frühere Beiträge werden als ein Text gesendet.</translation>
    </message>
    <message>
        <source>Tool results are answered by a replay of the conversation.</source>
        <translation>Auf Werkzeug-Ergebnisse wird durch Wiederholen der Unterhaltung geantwortet.</translation>
    </message>
    <message>
        <source>Not with this Claude Code: %1.</source>
        <translation>Nicht mit diesem Claude Code: %1.</translation>
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
        <translation>Programmier-Agent für das Terminal. Titel und Zusammenfassungen gehen an Haiku.</translation>
    </message>
    <message>
        <source>Put this into the settings file of OpenCode.</source>
        <translation>Fügen Sie dies in die Einstellungsdatei von OpenCode ein.</translation>
    </message>
    <message>
        <source>Start “opencode”: the model is chosen already; /models shows it.</source>
        <translation>Starten Sie „opencode“: Das Modell ist schon ausgewählt, /models zeigt es.</translation>
    </message>
    <message>
        <source>Codex CLI</source>
        <translation>Codex CLI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s coding agent, over the Responses API.</source>
        <translation>OpenAIs Programmier-Agent, über die Responses-API.</translation>
    </message>
    <message>
        <source>Put this into the settings file of Codex.</source>
        <translation>Fügen Sie dies in die Einstellungsdatei von Codex ein.</translation>
    </message>
    <message>
        <source>Start “codex”.</source>
        <translation>Starten Sie „codex“.</translation>
    </message>
    <message>
        <source>“Model metadata not found” at the start is harmless: Codex only knows models of OpenAI by name.</source>
        <translation>„Model metadata not found“ beim Start ist harmlos: Codex kennt nur Modelle von OpenAI beim Namen.</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Coding agent for VS Code, JetBrains and the terminal.</source>
        <translation>Programmier-Agent für VS Code, JetBrains und das Terminal.</translation>
    </message>
    <message>
        <source>In the editor open Cline&apos;s settings and choose the provider “OpenAI Compatible”.</source>
        <translation>Öffnen Sie im Editor die Einstellungen von Cline und wählen Sie den Anbieter „OpenAI Compatible“.</translation>
    </message>
    <message>
        <source>Enter the three values below. In a terminal the one command does the same.</source>
        <translation>Tragen Sie die drei Werte unten ein. In einem Terminal leistet der eine Befehl dasselbe.</translation>
    </message>
    <message>
        <source>Settings of Cline</source>
        <translation>Einstellungen von Cline</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>Coding agent for VS Code. Kilo Code has the same form.</source>
        <translation>Programmier-Agent für VS Code. Kilo Code hat dasselbe Formular.</translation>
    </message>
    <message>
        <source>Open the settings of Roo Code and choose the API provider “OpenAI Compatible”, not “OpenAI”.</source>
        <translation>Öffnen Sie die Einstellungen von Roo Code und wählen Sie den API-Anbieter „OpenAI Compatible“, nicht „OpenAI“.</translation>
    </message>
    <message>
        <source>Enter the values below; Roo Code does not ask the server for the last three.</source>
        <translation>Tragen Sie die Werte unten ein; die letzten drei fragt Roo Code nicht beim Server ab.</translation>
    </message>
    <message>
        <source>Settings of Roo Code</source>
        <translation>Einstellungen von Roo Code</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>aider</source>
        <translation>aider</translation>
    </message>
    <message>
        <source>Pair programmer for the terminal.</source>
        <translation>Pair-Programmierer für das Terminal.</translation>
    </message>
    <message>
        <source>Put this into aider&apos;s settings file, or start it once with the command.</source>
        <translation>Fügen Sie dies in die Einstellungsdatei von aider ein, oder starten Sie es einmal mit dem Befehl.</translation>
    </message>
    <message>
        <source>The prefix openai/ is aider&apos;s own and has to stay.</source>
        <translation>Die Vorsilbe openai/ gehört zu aider und muss bleiben.</translation>
    </message>
    <message>
        <source>VS Code Copilot Chat</source>
        <translation>VS Code Copilot Chat</translation>
    </message>
    <message>
        <source>A model of your own in the chat of VS Code 1.122 or later.</source>
        <translation>Ein eigenes Modell im Chat von VS Code 1.122 oder neuer.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add Models” and “Custom Endpoint”.</source>
        <translation>Drücken Sie Strg+Umschalt+P und wählen Sie „Chat: Manage Language Models“, dann „Add Models“ und „Custom Endpoint“.</translation>
    </message>
    <message>
        <source>VS Code opens chatLanguageModels.json: put this into it.</source>
        <translation>VS Code öffnet chatLanguageModels.json: Fügen Sie dies dort ein.</translation>
    </message>
    <message>
        <source>Choose the model in the model list of the chat.</source>
        <translation>Wählen Sie das Modell in der Modell-Liste des Chats.</translation>
    </message>
    <message>
        <source>If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the settings. Completions while typing stay with Copilot. Versions before 1.122 can use the provider “Ollama” with the URL %1.</source>
        <translation>Bleibt das Modell unsichtbar, schalten Sie chat.agentHost.byokModels.enabled in den Einstellungen ein. Vervollständigungen beim Tippen bleiben bei Copilot. Versionen vor 1.122 können den Anbieter „Ollama“ mit der URL %1 verwenden.</translation>
    </message>
    <message>
        <source>Zed</source>
        <translation>Zed</translation>
    </message>
    <message>
        <source>Agent panel and inline assistant of the Zed editor.</source>
        <translation>Agenten-Bereich und Inline-Assistent des Editors Zed.</translation>
    </message>
    <message>
        <source>Put this into Zed&apos;s settings.json (Ctrl+,).</source>
        <translation>Fügen Sie dies in die Datei settings.json von Zed ein (Strg+,).</translation>
    </message>
    <message>
        <source>Open the agent settings, then LLM Providers, and paste the token as the API key of Bellhop: Zed keeps it in the keychain, not in the file.</source>
        <translation>Öffnen Sie die Agenten-Einstellungen, dort „LLM Providers“, und fügen Sie das Token als API-Schlüssel von Bellhop ein: Zed bewahrt es im Schlüsselbund auf, nicht in der Datei.</translation>
    </message>
    <message>
        <source>Choose the model in the agent panel.</source>
        <translation>Wählen Sie das Modell im Agenten-Bereich.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>JetBrains AI Assistant</source>
        <translation>JetBrains AI Assistant</translation>
    </message>
    <message>
        <source>IntelliJ IDEA, PyCharm, WebStorm and the others.</source>
        <translation>IntelliJ IDEA, PyCharm, WebStorm und die anderen.</translation>
    </message>
    <message>
        <source>Open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Öffnen Sie Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: it lists the models.</source>
        <translation>Wählen Sie „OpenAI-compatible“, tragen Sie URL und Schlüssel ein und drücken Sie „Test Connection“: Die Modelle werden aufgelistet.</translation>
    </message>
    <message>
        <source>Turn tool calling on, and assign the models to the features.</source>
        <translation>Schalten Sie „tool calling“ ein und weisen Sie die Modelle den Funktionen zu.</translation>
    </message>
    <message>
        <source>Settings of the AI Assistant</source>
        <translation>Einstellungen des AI Assistant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Extension for VS Code and JetBrains, and the command “cn”.</source>
        <translation>Erweiterung für VS Code und JetBrains sowie der Befehl „cn“.</translation>
    </message>
    <message>
        <source>Put this into the settings file of Continue.</source>
        <translation>Fügen Sie dies in die Einstellungsdatei von Continue ein.</translation>
    </message>
    <message>
        <source>Choose “Claude (Bellhop)” in the model list.</source>
        <translation>Wählen Sie „Claude (Bellhop)“ in der Modell-Liste.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Does not work: Cursor&apos;s servers call the URL you enter, not the editor, and they cannot reach a program on this computer.</source>
        <translation>Funktioniert nicht: Die eingetragene URL rufen die Server von Cursor auf, nicht der Editor, und die erreichen kein Programm auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Use OpenCode or Codex CLI in Cursor&apos;s terminal, or install Cline or Roo Code as an extension of Cursor: those call from this computer.</source>
        <translation>Verwenden Sie OpenCode oder Codex CLI im Terminal von Cursor, oder installieren Sie Cline oder Roo Code als Erweiterung von Cursor: Diese rufen von diesem Rechner aus auf.</translation>
    </message>
    <message>
        <source>A public tunnel would make it work and is not a good idea: everybody who finds its address and the token would spend your plan.</source>
        <translation>Ein öffentlicher Tunnel würde es ermöglichen, ist aber keine gute Idee: Wer seine Adresse und das Token findet, verbraucht Ihr Abo.</translation>
    </message>
    <message>
        <source>In Docker this computer is called host.docker.internal: add that name under Settings, Server, Further host names. Docker Desktop then reaches Bellhop; Docker on Linux needs “--network host”, or Bellhop listening on the network.</source>
        <translation>In Docker heißt dieser Rechner host.docker.internal: Tragen Sie diesen Namen unter Einstellungen, Server, Weitere Rechnernamen ein. Docker Desktop erreicht Bellhop dann; Docker unter Linux braucht „--network host“, oder Bellhop muss im Netzwerk lauschen.</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Chat in the browser.</source>
        <translation>Chat im Browser.</translation>
    </message>
    <message>
        <source>Open the admin panel, Settings, Connections, and add an OpenAI API connection with the URL and key below, or start the container with them.</source>
        <translation>Öffnen Sie den Verwaltungsbereich, Settings, Connections, und legen Sie eine OpenAI-API-Verbindung mit der URL und dem Schlüssel unten an, oder starten Sie den Container damit.</translation>
    </message>
    <message>
        <source>Under Settings, Interface, choose haiku as task model: it writes titles and tags beside each chat.</source>
        <translation>Wählen Sie unter Settings, Interface haiku als Aufgaben-Modell: Es schreibt Titel und Schlagwörter zu jedem Chat.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Chat in the browser for several people.</source>
        <translation>Chat im Browser für mehrere Personen.</translation>
    </message>
    <message>
        <source>Put this into librechat.yaml, beside docker-compose.yml.</source>
        <translation>Fügen Sie dies in librechat.yaml ein, neben docker-compose.yml.</translation>
    </message>
    <message>
        <source>Restart LibreChat and choose “Bellhop” in the list of endpoints.</source>
        <translation>Starten Sie LibreChat neu und wählen Sie „Bellhop“ in der Liste der Endpunkte.</translation>
    </message>
    <message>
        <source>OpenAI SDK for Python</source>
        <translation>OpenAI-SDK für Python</translation>
    </message>
    <message>
        <source>Any program that uses the openai package.</source>
        <translation>Jedes Programm, das das Paket openai verwendet.</translation>
    </message>
    <message>
        <source>Needs: pip install openai</source>
        <translation>Benötigt: pip install openai</translation>
    </message>
    <message>
        <source>A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the environment instead.</source>
        <translation>Fremde Programme übernehmen oft stattdessen OPENAI_BASE_URL und OPENAI_API_KEY aus der Umgebung.</translation>
    </message>
    <message>
        <source>OpenAI SDK for Node.js</source>
        <translation>OpenAI-SDK für Node.js</translation>
    </message>
    <message>
        <source>Needs: npm install openai</source>
        <translation>Benötigt: npm install openai</translation>
    </message>
    <message>
        <source>Anthropic SDK for Python</source>
        <translation>Anthropic-SDK für Python</translation>
    </message>
    <message>
        <source>Over the Messages API; its address has no /v1.</source>
        <translation>Über die Messages-API; ihre Adresse hat kein /v1.</translation>
    </message>
    <message>
        <source>Needs: pip install anthropic</source>
        <translation>Benötigt: pip install anthropic</translation>
    </message>
    <message>
        <source>Anthropic SDK for Node.js</source>
        <translation>Anthropic-SDK für Node.js</translation>
    </message>
    <message>
        <source>Needs: npm install @anthropic-ai/sdk</source>
        <translation>Benötigt: npm install @anthropic-ai/sdk</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>ChatOpenAI with another address.</source>
        <translation>ChatOpenAI mit einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Needs: pip install langchain-openai</source>
        <translation>Benötigt: pip install langchain-openai</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The quickest way to see whether it works.</source>
        <translation>Der schnellste Weg zu sehen, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Paste into a terminal; the answer streams in.</source>
        <translation>In ein Terminal einfügen; die Antwort trifft Stück für Stück ein.</translation>
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
        <translation>Programmier-Agenten</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editoren</translation>
    </message>
    <message>
        <source>Chat apps</source>
        <translation>Chat-Programme</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Eigener Code</translation>
    </message>
</context>
<context>
    <name>ClientTrialRun</name>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2&#xa0;%3)</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort ist vor ihrem Ende abgerissen.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Einstellungen öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>mit dem Token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>Für mich &amp;eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Shows what changes in %1 first</source>
        <translation>Zeigt vorher, was sich in %1 ändert</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>Einstellungen &amp;testen</translation>
    </message>
    <message>
        <source>Sends what this client would send. Uses a few tokens.</source>
        <translation>Sendet, was dieser Client senden würde. Verbraucht ein paar Tokens.</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Starten Sie zuerst den Server</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Auf die Antwort wird gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>It works: %1 answered “%2” after %3.</source>
        <translation>Es funktioniert: %1 hat nach %3 „%2“ geantwortet.</translation>
    </message>
    <message>
        <source>Written to %1, which is new. Restart the client.</source>
        <translation>In die neue Datei %1 geschrieben. Starten Sie den Client neu.</translation>
    </message>
    <message>
        <source>Written to %1. Restart the client. The old file is kept as %2.</source>
        <translation>In %1 geschrieben. Starten Sie den Client neu. Die alte Datei liegt als %2 bereit.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say what the running Bellhop does, then exit.</source>
        <translation>Sagen, was das laufende Bellhop tut, und beenden.</translation>
    </message>
    <message>
        <source>Print the access token, then exit.</source>
        <translation>Zugriffstoken ausgeben und beenden.</translation>
    </message>
    <message>
        <source>End the running Bellhop and wait until it has.</source>
        <translation>Das laufende Bellhop beenden und warten, bis es so weit ist.</translation>
    </message>
    <message>
        <source>Print each setting and where it comes from, then exit.</source>
        <translation>Jede Einstellung und ihre Herkunft ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Check the installed claude without account, internet or cost.</source>
        <translation>Das installierte claude prüfen, ohne Konto, Internet oder Kosten.</translation>
    </message>
    <message>
        <source>Print the version, then exit.</source>
        <translation>Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.
A setting is taken from its flag, its environment variable, bellhop.conf or its default, in this order.</source>
        <translation>Stellt die APIs von OpenAI, Anthropic und Ollama auf localhost bereit, beantwortet von Ihrem eigenen Claude Code.
Eine Einstellung kommt aus ihrer Option, ihrer Umgebungsvariable, bellhop.conf oder ihrer Vorgabe, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Run without tray and windows.</source>
        <translation>Ohne Leistensymbol und Fenster ausführen.</translation>
    </message>
    <message>
        <source>Try it without account and internet: a built-in stand-in answers instead of Claude. Beside --status, --print-token or --quit: speak to such a demonstration.</source>
        <translation>Ohne Konto und Internet ausprobieren: Statt Claude antwortet ein eingebauter Ersatz. Neben --status, --print-token oder --quit: eine solche Vorführung ansprechen.</translation>
    </message>
    <message>
        <source>Where bellhop.conf is.</source>
        <translation>Wo bellhop.conf liegt.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where database, logs and secrets are. With a folder of its own an instance does not use the system keychain.</source>
        <translation>Wo Datenbank, Protokolle und Geheimnisse liegen. Mit einem eigenen Ordner verwendet das Programm den Schlüsselbund des Systems nicht.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 braucht einen Ordner.</translation>
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
        <translation>Mit dem laufenden Bellhop sprechen (jeweils auch mit --json):
  bellhop keys list
  bellhop keys add NAME [--scopes chat,manage] [--per-minute N] [--concurrent N]
                   [--models haiku,sonnet] [--budget USD-PRO-TAG]
  bellhop keys revoke NAME-ODER-ID
  bellhop models
  bellhop usage [--days N]
  bellhop requests [cancel ID]
</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>Mit „%1“ ist nichts anzufangen; siehe --help.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 und --%2 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>There is no display: running headless.</source>
        <translation>Es gibt keinen Bildschirm: Bellhop läuft ohne Oberfläche.</translation>
    </message>
</context>
<context>
    <name>ConfigWriter</name>
    <message>
        <source>%1 is not an ordinary file, so it is left as it is.</source>
        <translation>%1 ist keine gewöhnliche Datei und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file, so it is left as it is.</source>
        <translation>%1 ist zu groß für eine Einstellungsdatei und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else in the meantime. Look at the changes again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Sehen Sie sich die Änderungen noch einmal an.</translation>
    </message>
    <message>
        <source>%1 has been changed since, so it is left as it is.</source>
        <translation>%1 wurde seitdem geändert und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <translation>%1 Die alte Datei liegt als %2 bereit.</translation>
    </message>
    <message>
        <source>The copy of the old file, %1, is not there any more.</source>
        <translation>Die Kopie der alten Datei, %1, ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>&amp;Model for the set-up</source>
        <translation>&amp;Modell für die Einrichtung</translation>
    </message>
    <message>
        <source>Model for the set-up</source>
        <translation>Modell für die Einrichtung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;OpenAI URL</source>
        <translation>&amp;OpenAI-URL</translation>
    </message>
    <message>
        <source>OpenAI base URL</source>
        <translation>OpenAI-Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Anthropic URL</source>
        <translation>&amp;Anthropic-URL</translation>
    </message>
    <message>
        <source>Anthropic base URL</source>
        <translation>Anthropic-Basis-URL</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Clients send the token as API key. Keep it to yourself: who has it spends your plan.</source>
        <translation>Clients senden das Token als API-Schlüssel. Behalten Sie es für sich: Wer es hat, verbraucht Ihr Abo.</translation>
    </message>
    <message>
        <source>Olla&amp;ma URL</source>
        <translation>Olla&amp;ma-URL</translation>
    </message>
    <message>
        <source>Ollama base URL</source>
        <translation>Ollama-Basis-URL</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Search by ID or model…</source>
        <translation>Nach ID oder Modell suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>&amp;Alle löschen&#xa0;…</translation>
    </message>
    <message>
        <source>the ID, with which a client goes on</source>
        <translation>die ID, mit der ein Client weitermacht</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No conversation fits the search above.</source>
        <translation>Zur Suche oben passt keine Unterhaltung.</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>Keine Unterhaltungen</translation>
    </message>
    <message>
        <source>A client that names a conversation of its own can go on with it later. It is listed here as long as the privacy settings keep it.</source>
        <translation>Ein Client, der seiner Unterhaltung einen Namen gibt, kann sie später fortsetzen. Sie steht hier, solange die Einstellungen zum Datenschutz sie aufbewahren.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Wählen Sie eine Unterhaltung</translation>
    </message>
    <message>
        <source>What was said appears here.</source>
        <translation>Was gesagt wurde, erscheint hier.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>The text is not kept</source>
        <translation>Der Text ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The privacy settings keep only that there were %1 messages.</source>
        <translation>Die Einstellungen zum Datenschutz bewahren nur auf, dass es %1 Nachrichten gab.</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Diese Unterhaltung löschen?</translation>
    </message>
    <message>
        <source>The client cannot go on with it, and what was said is gone.</source>
        <translation>Der Client kann sie nicht fortsetzen, und was gesagt wurde, ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Alle Unterhaltungen löschen?</translation>
    </message>
    <message>
        <source>%1 conversations of all clients, with what was said in them. This cannot be undone.</source>
        <translation>%1 Unterhaltungen aller Clients mit allem, was gesagt wurde. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Alle löschen</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
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
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1: must be 1 to 512 visible ASCII characters without blanks.</source>
        <translation>%1: muss aus 1 bis 512 sichtbaren ASCII-Zeichen ohne Leerzeichen bestehen.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bellhop. Update Bellhop, or move the file away.</source>
        <translation>%1 wurde von einem neueren Bellhop geschrieben. Aktualisieren Sie Bellhop, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away to start a new one.</source>
        <translation>%1 ist beschädigt. Verschieben Sie die Datei, dann wird eine neue angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: %2 insgesamt</translation>
    </message>
    <message>
        <source>%1: %2 last</source>
        <translation>%1: %2 zuletzt</translation>
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
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit Bellhop?</source>
        <translation>Bellhop beenden?</translation>
    </message>
    <message>
        <source>Requests still running: %1. They would be cut off.</source>
        <translation>Noch laufende Anfragen: %1. Sie würden abgeschnitten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep Bellhop running?</source>
        <translation>Bellhop weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. The icon in the panel brings this window back.</source>
        <translation>Clients können sich nur verbinden, solange Bellhop läuft. Das Symbol in der Kontrollleiste holt dieses Fenster zurück.</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. Your desktop shows no panel icons: start Bellhop again to bring this window back.</source>
        <translation>Clients können sich nur verbinden, solange Bellhop läuft. Ihre Arbeitsumgebung zeigt keine Symbole in der Kontrollleiste: Starten Sie Bellhop erneut, um dieses Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Nicht mehr fragen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Kein Terminal</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>%1 has these settings already. Nothing has to be written.</source>
        <translation>%1 enthält diese Einstellungen schon. Es ist nichts zu schreiben.</translation>
    </message>
    <message>
        <source>%1 does not exist yet. It would be made with this content.</source>
        <translation>%1 gibt es noch nicht. Die Datei würde mit diesem Inhalt angelegt.</translation>
    </message>
    <message>
        <source>This would change in %1. A copy of the old file is kept beside it, and you can undo it.</source>
        <translation>Dies würde sich in %1 ändern. Eine Kopie der alten Datei bleibt daneben liegen, und Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden: %1</translation>
    </message>
    <message>
        <source>Claude Code did not start in time.</source>
        <translation>Claude Code ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation>Claude Code hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Claude Code did not call the API.</source>
        <translation>Claude Code hat die API nicht aufgerufen.</translation>
    </message>
    <message>
        <source>%1 arrived as %2.</source>
        <translation>%1 kam als %2 an.</translation>
    </message>
    <message>
        <source>An answer is streamed</source>
        <translation>Eine Antwort kommt Stück für Stück</translation>
    </message>
    <message>
        <source>The system prompt is the client&apos;s</source>
        <translation>Der System-Prompt ist der des Clients</translation>
    </message>
    <message>
        <source>The model is chosen per request</source>
        <translation>Das Modell wird je Anfrage gewählt</translation>
    </message>
    <message>
        <source>The answer&apos;s length is limited</source>
        <translation>Die Länge der Antwort ist begrenzt</translation>
    </message>
    <message>
        <source>Temperature is passed on</source>
        <translation>Temperature wird weitergegeben</translation>
    </message>
    <message>
        <source>Thinking can be switched off</source>
        <translation>Das Denken lässt sich abschalten</translation>
    </message>
    <message>
        <source>Stop sequences are passed on</source>
        <translation>Stopp-Zeichenfolgen werden weitergegeben</translation>
    </message>
    <message>
        <source>Effort is passed on</source>
        <translation>Der Aufwand wird weitergegeben</translation>
    </message>
    <message>
        <source>A JSON schema is passed on</source>
        <translation>Ein JSON-Schema wird weitergegeben</translation>
    </message>
    <message>
        <source>Claude&apos;s own tools stay off</source>
        <translation>Claudes eigene Werkzeuge bleiben aus</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Es ist nicht angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code sent %n character(s) of its own with it.</source>
        <translation>
            <numerusform>Claude Code hat %n eigenes Zeichen mitgesendet.</numerusform>
            <numerusform>Claude Code hat %n eigene Zeichen mitgesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier turns keep their roles</source>
        <translation>Frühere Beiträge behalten ihre Rollen</translation>
    </message>
    <message>
        <source>Images are passed on</source>
        <translation>Bilder werden weitergegeben</translation>
    </message>
    <message>
        <source>Commands, file names and magic words in a text stay text</source>
        <translation>Befehle, Dateinamen und Zauberworte in einem Text bleiben Text</translation>
    </message>
    <message>
        <source>The results did not reach the model.</source>
        <translation>Die Ergebnisse haben das Modell nicht erreicht.</translation>
    </message>
    <message>
        <source>The client&apos;s tools are offered to the model</source>
        <translation>Dem Modell werden die Werkzeuge des Clients angeboten</translation>
    </message>
    <message>
        <source>Tool calls wait for the client&apos;s results</source>
        <translation>Werkzeug-Aufrufe warten auf die Ergebnisse des Clients</translation>
    </message>
    <message>
        <source>A result did not reach the model.</source>
        <translation>Ein Ergebnis hat das Modell nicht erreicht.</translation>
    </message>
    <message>
        <source>The end of the answer was not told.</source>
        <translation>Das Ende der Antwort wurde nicht gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code asked the API %n time(s).</source>
        <translation>
            <numerusform>Claude Code hat die API %n-mal gefragt.</numerusform>
            <numerusform>Claude Code hat die API %n-mal gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer at its limit is not continued</source>
        <translation>Eine Antwort an ihrer Grenze wird nicht fortgesetzt</translation>
    </message>
    <message>
        <source>The API&apos;s answer went on.</source>
        <translation>Die Antwort der API ging weiter.</translation>
    </message>
    <message>
        <source>A running answer can be stopped</source>
        <translation>Eine laufende Antwort lässt sich anhalten</translation>
    </message>
    <message>
        <source>No error was told.</source>
        <translation>Es wurde kein Fehler gemeldet.</translation>
    </message>
    <message>
        <source>It was told as: %1</source>
        <translation>Gemeldet wurde: %1</translation>
    </message>
    <message>
        <source>Error %1 of the API is recognised</source>
        <translation>Fehler %1 der API wird erkannt</translation>
    </message>
    <message>
        <source>Claude Code could not be examined. It failed with: %1</source>
        <translation>Claude Code konnte nicht untersucht werden. Es scheiterte mit: %1</translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>Bellhop is stopped. Start it first.</source>
        <translation>Bellhop ist angehalten. Starten Sie es zuerst.</translation>
    </message>
    <message>
        <source>Bellhop does not speak https: %1</source>
        <translation>Bellhop spricht kein https: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>&lt; $%1</source>
        <translation>&lt; %1&#xa0;$</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an&#xa0;…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>%1 active, %2 queued</source>
        <translation>%1 laufen, %2 warten</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>Sign-in not checked yet</source>
        <translation>Anmeldung noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in (%1)</source>
        <translation>Angemeldet (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>Angemeldet als %1 (%2)</translation>
    </message>
    <message>
        <source>Your Claude subscription</source>
        <translation>Ihr Claude-Abo</translation>
    </message>
    <message>
        <source>API key: billed per token</source>
        <translation>API-Schlüssel: Abrechnung nach Tokens</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Claude Code wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Claude Code not found</source>
        <translation>Claude Code nicht gefunden</translation>
    </message>
    <message>
        <source>Claude Code cannot be used</source>
        <translation>Claude Code ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Claude %1 – %2</source>
        <translation>Claude %1 – %2</translation>
    </message>
    <message>
        <source>Five-hour window</source>
        <translation>Fünf-Stunden-Fenster</translation>
    </message>
    <message>
        <source>Weekly window</source>
        <translation>Wochenfenster</translation>
    </message>
    <message>
        <source>Weekly window of %1</source>
        <translation>Wochenfenster von %1</translation>
    </message>
    <message>
        <source>Your AWS account (Amazon Bedrock)</source>
        <translation>Ihr AWS-Konto (Amazon Bedrock)</translation>
    </message>
    <message>
        <source>Your Google Cloud account (Vertex AI)</source>
        <translation>Ihr Google-Cloud-Konto (Vertex AI)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie es die Umgebung vorgibt</translation>
    </message>
    <message>
        <source>Sign in to Claude Code, then ask again.</source>
        <translation>Melden Sie sich bei Claude Code an und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at the billing of the account that pays, or choose another one under Claude in the settings.</source>
        <translation>Sehen Sie nach der Abrechnung des zahlenden Kontos, oder wählen Sie in den Einstellungen unter „Claude“ ein anderes.</translation>
    </message>
    <message>
        <source>Wait until the plan&apos;s window starts anew, or choose another account under Claude in the settings.</source>
        <translation>Warten Sie, bis das Fenster des Abos neu beginnt, oder wählen Sie in den Einstellungen unter „Claude“ ein anderes Konto.</translation>
    </message>
    <message>
        <source>Ask again in a minute. A fallback model, under Models in the settings, answers meanwhile.</source>
        <translation>Fragen Sie in einer Minute noch einmal. Ein Ersatzmodell, in den Einstellungen unter „Modelle“, antwortet so lange.</translation>
    </message>
    <message>
        <source>Begin a new conversation, or send less of the old one.</source>
        <translation>Beginnen Sie eine neue Unterhaltung, oder senden Sie weniger von der alten.</translation>
    </message>
    <message>
        <source>Correct the model&apos;s name in the client, or add it under Models in the settings.</source>
        <translation>Berichtigen Sie den Modellnamen im Client, oder nehmen Sie ihn in den Einstellungen unter „Modelle“ auf.</translation>
    </message>
    <message>
        <source>Allow more answers at once under Workers, or a longer queue under Limits in the settings.</source>
        <translation>Erlauben Sie in den Einstellungen mehr gleichzeitige Antworten unter „Worker“ oder eine längere Warteschlange unter „Grenzen“.</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, give it more time under Limits in the settings.</source>
        <translation>Fragen Sie noch einmal; kommt es öfter vor, geben Sie in den Einstellungen unter „Grenzen“ mehr Zeit.</translation>
    </message>
    <message>
        <source>Check Claude Code&apos;s features on this page; the log says more.</source>
        <translation>Prüfen Sie auf dieser Seite die Funktionen von Claude Code; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Raise the budget under Limits in the settings.</source>
        <translation>Erhöhen Sie das Budget in den Einstellungen unter „Grenzen“.</translation>
    </message>
    <message>
        <source>The log says more. If it happens again, please report it.</source>
        <translation>Das Protokoll sagt mehr. Kommt es wieder vor, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>The request was not valid.</source>
        <translation>Die Anfrage war ungültig.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>Das Gespräch ist zu lang für das Modell.</translation>
    </message>
    <message>
        <source>Claude Code is not signed in.</source>
        <translation>Claude Code ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>The access key is not valid.</source>
        <translation>Der Zugriffsschlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>The account that pays cannot be charged.</source>
        <translation>Das zahlende Konto kann nicht belastet werden.</translation>
    </message>
    <message>
        <source>The request is not allowed.</source>
        <translation>Die Anfrage ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Dieses Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Das Gewünschte gibt es nicht.</translation>
    </message>
    <message>
        <source>The program asked in a way that this address does not know.</source>
        <translation>Das Programm hat auf eine Weise gefragt, die diese Adresse nicht kennt.</translation>
    </message>
    <message>
        <source>The same request is still being answered.</source>
        <translation>Dieselbe Anfrage wird noch beantwortet.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Die Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The plan is used up for now.</source>
        <translation>Das Abo ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>Too many requests were waiting.</source>
        <translation>Zu viele Anfragen haben gewartet.</translation>
    </message>
    <message>
        <source>The same request came again and again.</source>
        <translation>Dieselbe Anfrage kam immer wieder.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>Das Budget ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Claude answered with an error.</source>
        <translation>Claude hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Claude is overloaded.</source>
        <translation>Claude ist überlastet.</translation>
    </message>
    <message>
        <source>Claude Code failed.</source>
        <translation>Claude Code ist gescheitert.</translation>
    </message>
    <message>
        <source>Claude Code cannot be used.</source>
        <translation>Claude Code ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The request waited too long for its turn.</source>
        <translation>Die Anfrage hat zu lange gewartet, bis sie an der Reihe war.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Die Antwort hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Bellhop made a mistake.</source>
        <translation>Bellhop hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Change it in the program that asked; the server&apos;s words are:</source>
        <translation>Ändern Sie sie im Programm, das gefragt hat; der Server sagte dazu:</translation>
    </message>
    <message>
        <source>Copy the key into the program anew.</source>
        <translation>Kopieren Sie den Schlüssel neu in das Programm.</translation>
    </message>
    <message>
        <source>Allow it under Keys or Agent in the settings, or ask otherwise.</source>
        <translation>Erlauben Sie sie in den Einstellungen unter „Schlüssel“ oder „Agent“, oder fragen Sie anders.</translation>
    </message>
    <message>
        <source>Stop that program, or allow more repeats under Limits in the settings.</source>
        <translation>Halten Sie das Programm an, oder erlauben Sie in den Einstellungen unter „Grenzen“ mehr Wiederholungen.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Fragen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There was no complete answer.</source>
        <translation>Es kam keine vollständige Antwort.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Welcome again…</source>
        <translation>&amp;Begrüßung zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Kontrollleiste</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Einstellungen öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;how the request</source>
        <translation>Anfrage &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The request of %1 at %2 failed: %3</source>
        <translation>Die Anfrage von %1 um %2 ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>einem Client</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The system does not allow the use of port %1. Choose one above 1023.</source>
        <translation>Das System erlaubt den Port %1 nicht. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>Lauschen auf %1, Port %2 ist nicht möglich: %3</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop läuft nicht.</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer: %1</source>
        <translation>Bellhop läuft, antwortet aber nicht: %1</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer.</source>
        <translation>Bellhop läuft, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Bellhop is running, but its answer makes no sense.</source>
        <translation>Bellhop läuft, aber seine Antwort ergibt keinen Sinn.</translation>
    </message>
</context>
<context>
    <name>JsoncText</name>
    <message>
        <source>Line %1 of the file is not valid JSON, so it is left as it is.</source>
        <translation>Zeile %1 der Datei ist kein gültiges JSON; die Datei bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>Die Datei ist kein UTF-8-Text und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object, so it is left as it is.</source>
        <translation>Die Datei enthält kein JSON-Objekt und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON list, so it is left as it is.</source>
        <translation>Die Datei enthält keine JSON-Liste und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is not an object in this file, so it is left as it is.</source>
        <translation>„%1“ ist in dieser Datei kein Objekt; sie bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>„%1“ ist in dieser Datei keine Liste; sie bleibt deshalb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Ask questions</source>
        <translation>&amp;Fragen stellen</translation>
    </message>
    <message>
        <source>&amp;Manage: see everybody&apos;s requests, change keys</source>
        <translation>&amp;Verwalten: alle Anfragen sehen, Schlüssel ändern</translation>
    </message>
    <message>
        <source>e.g. Laptop, or the program&apos;s name</source>
        <translation>z.&#xa0;B. Laptop oder der Name des Programms</translation>
    </message>
    <message>
        <source>all, or e.g. haiku, sonnet</source>
        <translation>alle oder z.&#xa0;B. haiku, sonnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>&amp;Questions per minute</source>
        <translation>Fragen pro &amp;Minute</translation>
    </message>
    <message>
        <source>Answers at the &amp;same time</source>
        <translation>&amp;Gleichzeitige Antworten</translation>
    </message>
    <message>
        <source>M&amp;odels</source>
        <translation>M&amp;odelle</translation>
    </message>
    <message>
        <source>&amp;Budget per day</source>
        <translation>&amp;Budget pro Tag</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>The key cannot be kept: Bellhop runs without its database.</source>
        <translation>Der Schlüssel kann nicht aufbewahrt werden: Bellhop läuft ohne seine Datenbank.</translation>
    </message>
    <message>
        <source>There are too many keys (%1).</source>
        <translation>Es gibt zu viele Schlüssel (%1).</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Diesen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>The default key must keep the scope “manage”; nobody else could give it back.</source>
        <translation>Der Standardschlüssel muss das Recht „manage“ behalten; sonst könnte es niemand zurückgeben.</translation>
    </message>
    <message>
        <source>The default key cannot be revoked. Make a new token instead; the old one is worth nothing then.</source>
        <translation>Der Standardschlüssel kann nicht widerrufen werden. Erzeugen Sie stattdessen ein neues Token; das alte ist dann nichts mehr wert.</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to %1 characters.</source>
        <translation>Ein Schlüssel braucht einen Namen mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a key named “%1” already.</source>
        <translation>Es gibt schon einen Schlüssel namens „%1“.</translation>
    </message>
    <message>
        <source>A key needs a scope: chat, manage, or both.</source>
        <translation>Ein Schlüssel braucht ein Recht: chat, manage oder beide.</translation>
    </message>
    <message>
        <source>Questions per minute must be from 0 (no limit) to 100000.</source>
        <translation>Fragen pro Minute müssen zwischen 0 (keine Grenze) und 100000 liegen.</translation>
    </message>
    <message>
        <source>Answers at the same time must be from 0 (no limit) to 1000.</source>
        <translation>Gleichzeitige Antworten müssen zwischen 0 (keine Grenze) und 1000 liegen.</translation>
    </message>
    <message>
        <source>The daily budget must be from 0 (none) to 1000000 US dollars.</source>
        <translation>Das Tagesbudget muss zwischen 0 (keines) und 1000000 US-Dollar liegen.</translation>
    </message>
    <message>
        <source>Models must be at most %1 names such as haiku or claude-haiku-*.</source>
        <translation>Modelle: höchstens %1 Namen wie haiku oder claude-haiku-*.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>may ask and manage</source>
        <translation>darf fragen und verwalten</translation>
    </message>
    <message>
        <source>may manage</source>
        <translation>darf verwalten</translation>
    </message>
    <message>
        <source>may ask</source>
        <translation>darf fragen</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>höchstens %1 pro Minute</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet %1</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neuer Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Give each program or person a key of its own: you see who used what, can limit it, and can take it back without changing the others.</source>
        <translation>Geben Sie jedem Programm oder jeder Person einen eigenen Schlüssel: Sie sehen, wer was verbraucht hat, können ihn begrenzen und ihn zurücknehmen, ohne die anderen zu ändern.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Every program and every user of this computer can now spend your Claude account. Do not use this behind a proxy or on a shared machine.</source>
        <translation>Jedes Programm und jeder Benutzer dieses Rechners kann jetzt Ihr Claude-Konto verbrauchen. Nicht geeignet hinter einem Proxy oder auf einem gemeinsam genutzten Rechner.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>name and how the secret begins</comment>
        <translation>%1 (%2…)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the key %1</source>
        <translation>Schlüssel %1 ändern</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Schlüssel %1 widerrufen</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>Schlüssel widerrufen?</translation>
    </message>
    <message>
        <source>Programs that use “%1” lose their access at once, and their running answers end. This cannot be undone.</source>
        <translation>Programme, die „%1“ verwenden, verlieren sofort den Zugriff, und ihre laufenden Antworten enden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Im Protokoll suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Events and worse</source>
        <translation>Ereignisse und Schlimmeres</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>the selected lines, or all</source>
        <translation>die ausgewählten Zeilen oder alle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No line of the log fits the filter above.</source>
        <translation>Zum Filter oben passt keine Zeile des Protokolls.</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Events, warnings and errors of Bellhop appear here. What clients and Claude say to each other is never logged.</source>
        <translation>Ereignisse, Warnungen und Fehler von Bellhop erscheinen hier. Was Clients und Claude einander sagen, wird nie protokolliert.</translation>
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
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected rows (Del)</source>
        <translation>Ausgewählte Zeilen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up: tried earlier</source>
        <translation>Nach oben: wird früher versucht</translation>
    </message>
    <message>
        <source>Move down: tried later</source>
        <translation>Nach unten: wird später versucht</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Zurück zur vorgegebenen Tabelle</translation>
    </message>
    <message>
        <source>Row %1 needs both a name and a model.</source>
        <translation>Zeile %1 braucht einen Namen und ein Modell.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>As the client says</source>
        <translation>Wie es der Client sagt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>The model that answers when this one is overloaded; empty: the fallback model for all</source>
        <translation>Das Modell, das antwortet, wenn dieses überlastet ist; leer: das Ersatzmodell für alle</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>&amp;Test the selected model</source>
        <translation>Ausgewähltes Modell &amp;testen</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>Vorhandene Modelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Aufwandsstufen</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Tokens</translation>
    </message>
    <message>
        <source>Asks it for a few words; uses a few tokens</source>
        <translation>Bittet es um ein paar Wörter; verbraucht ein paar Tokens</translation>
    </message>
    <message>
        <source>Starts Claude Code and reads its list; uses nothing</source>
        <translation>Startet Claude Code und liest dessen Liste; verbraucht nichts</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Ask Claude Code</source>
        <translation>&amp;Claude Code fragen</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Auf die Antwort wird gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2 answered “%3”; first token after %4, complete after %5.</source>
        <translation>%1: %2 hat „%3“ geantwortet; erstes Token nach %4, vollständig nach %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of models could not be read.</source>
        <translation>Die Liste der Modelle konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Model map</source>
        <translation>Modelltabelle</translation>
    </message>
    <message>
        <source>Name clients ask for</source>
        <translation>Name, den Clients anfordern</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>Vorhandene Modelle</translation>
    </message>
    <message>
        <source>These names answer as chats. Those that answer with Claude Code&apos;s own tools have a table of their own on the page Agent, which goes first: %1</source>
        <translation>Diese Namen antworten als Chat. Die mit Claude Codes eigenen Werkzeugen haben eine eigene Tabelle auf der Seite „Agent“, die vorgeht: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The server could not start</source>
        <translation>Der Server konnte nicht starten</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code ist abgemeldet</translation>
    </message>
    <message>
        <source>Requests cannot be answered until you sign in.</source>
        <translation>Anfragen können erst beantwortet werden, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1: %2&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>It starts anew at %1.</source>
        <translation>Es beginnt um %1 neu.</translation>
    </message>
    <message>
        <source>Requests are refused when it is used up.</source>
        <translation>Ist es aufgebraucht, werden Anfragen abgelehnt.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>Das Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 Questions are refused until it begins anew.</source>
        <translation>%1 Fragen werden abgelehnt, bis es neu beginnt.</translation>
    </message>
    <message>
        <source>The budget is nearly used up</source>
        <translation>Das Budget ist fast aufgebraucht</translation>
    </message>
</context>
<context>
    <name>OllamaListener</name>
    <message>
        <source>Ollama&apos;s port, without a token</source>
        <translation>Ollamas Port, ohne Token</translation>
    </message>
    <message>
        <source>Programs that look for Ollama do not find Bellhop: %1 Stop that program (often Ollama itself) or choose another port in the settings.</source>
        <translation>Programme, die Ollama suchen, finden Bellhop nicht: %1 Beenden Sie jenes Programm (oft Ollama selbst) oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>Das Programm claude auswählen</translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>neu ab %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Prompts and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Answers given again</source>
        <translation>Wiederholte Antworten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the new key now</source>
        <translation>Kopieren Sie den neuen Schlüssel jetzt</translation>
    </message>
    <message>
        <source>This is the only time it is shown. “%1” is its name here; Bellhop keeps nothing from which it could be shown again.</source>
        <translation>Er wird nur dieses eine Mal angezeigt. Hier heißt er „%1“; Bellhop bewahrt nichts auf, woraus er sich wieder anzeigen ließe.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain has not answered yet. Unlock it to go on.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Entsperren Sie ihn, damit es weitergeht.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>It is kept in the system keychain, which cannot be reached from here. Start Bellhop in the desktop session, or give another data folder.</source>
        <translation>Es liegt im Schlüsselbund des Systems, der von hier nicht erreichbar ist. Starten Sie Bellhop in der Arbeitsumgebung, oder geben Sie einen anderen Datenordner an.</translation>
    </message>
    <message>
        <source>The system keychain refuses: %1</source>
        <translation>Der Schlüsselbund des Systems verweigert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written.</source>
        <translation>Es kann nicht aufbewahrt werden: %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Asks Claude for one word, the way a client would. Uses a few tokens.</source>
        <translation>Bittet Claude um ein Wort, so wie es ein Client täte. Verbraucht ein paar Tokens.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Auf die Antwort wird gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>Selbst&amp;test ausführen</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Starten Sie zuerst den Server</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 hat geantwortet: „%2“</translation>
    </message>
    <message>
        <source>First token after %1, complete after %2.</source>
        <translation>Erstes Token nach %1, vollständig nach %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Where it listens</source>
        <translation>Wo er lauscht</translation>
    </message>
    <message>
        <source>Whom it lets in</source>
        <translation>Wen er einlässt</translation>
    </message>
    <message>
        <source>For programs that know only Ollama</source>
        <translation>Für Programme, die nur Ollama kennen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none: http only</source>
        <translation>keine: nur http</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>none; several are separated by commas</source>
        <translation>keine; mehrere durch Kommas trennen</translation>
    </message>
    <message>
        <source>Claude login (subscription)</source>
        <translation>Claude-Anmeldung (Abo)</translation>
    </message>
    <message>
        <source>API key from the keychain</source>
        <translation>API-Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie es die Umgebung vorgibt</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>Use the default model</source>
        <translation>Standardmodell verwenden</translation>
    </message>
    <message>
        <source>Answer without them</source>
        <translation>Ohne sie antworten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Until the conversation ends</source>
        <translation>Bis die Unterhaltung endet</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>Einige Tage lang</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Usual events</source>
        <translation>Übliche Ereignisse</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Plan: read only</source>
        <translation>Planen: nur lesen</translation>
    </message>
    <message>
        <source>Only what a rule allows</source>
        <translation>Nur, was eine Regel erlaubt</translation>
    </message>
    <message>
        <source>Read in the workspace</source>
        <translation>Im Arbeitsordner lesen</translation>
    </message>
    <message>
        <source>Change files there, too</source>
        <translation>Dort auch Dateien ändern</translation>
    </message>
    <message>
        <source>Everything, everywhere</source>
        <translation>Alles, überall</translation>
    </message>
    <message>
        <source>Claude Code&apos;s and the client&apos;s</source>
        <translation>Der von Claude Code und der des Clients</translation>
    </message>
    <message>
        <source>The client&apos;s alone</source>
        <translation>Nur der des Clients</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>Von niemandem</translation>
    </message>
    <message>
        <source>Of other computers</source>
        <translation>Von anderen Rechnern</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>If the program asks for it</source>
        <translation>Wenn das Programm es verlangt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Whose requests are counted against the numbers below.</source>
        <translation>Wessen Anfragen gegen die Zahlen unten gezählt werden.</translation>
    </message>
    <message>
        <source>An equal question of the same key then gets the same answer, without asking Claude. Programs ask for it with the header X-Enable-Cache.</source>
        <translation>Eine gleiche Frage desselben Schlüssels bekommt dann dieselbe Antwort, ohne Claude zu fragen. Programme verlangen es mit der Kopfzeile X-Enable-Cache.</translation>
    </message>
    <message>
        <source>The account Claude Code works for.</source>
        <translation>Das Konto, für das Claude Code arbeitet.</translation>
    </message>
    <message>
        <source>A request for a model that is neither Claude&apos;s nor in the table below.</source>
        <translation>Eine Anfrage nach einem Modell, das weder von Claude ist noch in der Tabelle unten steht.</translation>
    </message>
    <message>
        <source>Web search and other tools that run on OpenAI&apos;s or Anthropic&apos;s servers.</source>
        <translation>Websuche und andere Werkzeuge, die auf Servern von OpenAI oder Anthropic laufen.</translation>
    </message>
    <message>
        <source>Prompts and answers, in the history on this computer.</source>
        <translation>Fragen und Antworten im Verlauf auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs.</source>
        <translation>Clients können sich nur verbinden, solange Bellhop läuft.</translation>
    </message>
    <message>
        <source>How Bellhop looks beside the clock.</source>
        <translation>Wie Bellhop neben der Uhr aussieht.</translation>
    </message>
    <message>
        <source>Who can reach the server.</source>
        <translation>Wer den Server erreichen kann.</translation>
    </message>
    <message>
        <source>The most a request gets without a question, beside the rules below.</source>
        <translation>Das Äußerste, was eine Anfrage ohne Rückfrage bekommt, neben den Regeln unten.</translation>
    </message>
    <message>
        <source>What Claude is told about its work.</source>
        <translation>Was Claude über seine Arbeit gesagt bekommt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>Mit Adresse</translation>
    </message>
    <message>
        <source>Any, programs too</source>
        <translation>Alle, auch Programme</translation>
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
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it cannot be changed here.</source>
        <translation>Durch die Umgebungsvariable %1 vorgegeben und deshalb hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Set by --%1 on the command line, so it cannot be changed here.</source>
        <translation>Durch --%1 auf der Befehlszeile vorgegeben und deshalb hier nicht änderbar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, not “%2”.</source>
        <translation>%1, nicht „%2“.</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 0.50</source>
        <translation>muss ein Betrag in US-Dollar wie 0.50 sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be one of cli, api_key, bedrock, vertex</source>
        <translation>muss cli, api_key, bedrock oder vertex sein</translation>
    </message>
    <message>
        <source>must be a list of origins</source>
        <translation>muss eine Liste von Origins sein</translation>
    </message>
    <message>
        <source>“*” would let every web page use your Claude; name the origins, such as https://app.example.com.</source>
        <translation>„*“ ließe jede Webseite Ihr Claude verwenden; geben Sie die Origins an, etwa https://app.example.com.</translation>
    </message>
    <message>
        <source>must be an IP address such as 127.0.0.1 or 0.0.0.0</source>
        <translation>muss eine IP-Adresse wie 127.0.0.1 oder 0.0.0.0 sein</translation>
    </message>
    <message>
        <source>must be a model such as opus, sonnet, haiku or claude-sonnet-5</source>
        <translation>muss ein Modell wie opus, sonnet, haiku oder claude-sonnet-5 sein</translation>
    </message>
    <message>
        <source>must be a model such as haiku, or empty</source>
        <translation>muss ein Modell wie haiku oder leer sein</translation>
    </message>
    <message>
        <source>must be the full path of a JSON file, or JSON</source>
        <translation>muss der volle Pfad einer JSON-Datei sein oder JSON</translation>
    </message>
    <message>
        <source>must be texts by model name in JSON: %1</source>
        <translation>muss aus Texten nach Modellnamen in JSON bestehen: %1</translation>
    </message>
    <message>
        <source>must be MCP servers in JSON: %1</source>
        <translation>muss aus MCP-Servern in JSON bestehen: %1</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 5 or 2.50, or 0 for none</source>
        <translation>muss ein Betrag in US-Dollar wie 5 oder 2.50 sein, oder 0 für keinen</translation>
    </message>
    <message>
        <source>must not contain line breaks or control characters</source>
        <translation>darf keine Zeilenumbrüche oder Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>must be full paths such as /home/me/project, or name=/path</source>
        <translation>muss aus vollen Pfaden wie /home/me/project oder name=/path bestehen</translation>
    </message>
    <message>
        <source>must be tools such as Read, Edit, Bash(git *)</source>
        <translation>muss aus Werkzeugen wie Read, Edit, Bash(git *) bestehen</translation>
    </message>
    <message>
        <source>must be host names such as bellhop.example or proxy.lan:8080</source>
        <translation>muss aus Rechnernamen wie bellhop.example oder proxy.lan:8080 bestehen</translation>
    </message>
    <message>
        <source>must be origins such as https://app.example.com, without a path</source>
        <translation>muss aus Origins wie https://app.example.com ohne Pfad bestehen</translation>
    </message>
    <message>
        <source>must be pairs such as gpt-4=opus, gpt-*=sonnet</source>
        <translation>muss aus Paaren wie gpt-4=opus, gpt-*=sonnet bestehen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, not “%3”.</source>
        <translation>%1: %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be yes or no (also true, false, on, off, 1, 0)</source>
        <translation>muss yes oder no sein (auch true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>must not name the same model twice</source>
        <translation>darf dasselbe Modell nicht zweimal nennen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port programs connect to; 0 takes any free one at each start.</source>
        <translation>Der Port, mit dem sich Programme verbinden; 0 nimmt bei jedem Start irgendeinen freien.</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only; 0.0.0.0 from the whole network.</source>
        <translation>127.0.0.1 ist nur von diesem Rechner aus erreichbar, 0.0.0.0 aus dem ganzen Netzwerk.</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Weitere Rechnernamen</translation>
    </message>
    <message>
        <source>Names besides localhost under which programs may call the server, e.g. of a proxy.</source>
        <translation>Namen neben localhost, unter denen Programme den Server ansprechen dürfen, z.&#xa0;B. der eines Proxys.</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>Webseiten mit Zugriff</translation>
    </message>
    <message>
        <source>Origins such as https://app.example.com; no web page may call unless it is listed.</source>
        <translation>Origins wie https://app.example.com; ohne Eintrag hat keine Webseite Zugriff.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to finish when stopping</source>
        <translation>Frist beim Anhalten</translation>
    </message>
    <message>
        <source>Running answers may take so long to finish when the server stops.</source>
        <translation>So lange dürfen laufende Antworten noch dauern, wenn der Server anhält.</translation>
    </message>
    <message>
        <source>Start the server with the program</source>
        <translation>Server mit dem Programm starten</translation>
    </message>
    <message>
        <source>Otherwise it starts when you say so.</source>
        <translation>Sonst startet er, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Listen where programs look for Ollama</source>
        <translation>Lauschen, wo Programme Ollama suchen</translation>
    </message>
    <message>
        <source>Opens a second port on this computer for programs that know only Ollama.</source>
        <translation>Öffnet auf diesem Rechner einen zweiten Port für Programme, die nur Ollama kennen.</translation>
    </message>
    <message>
        <source>Ollama&apos;s port</source>
        <translation>Ollamas Port</translation>
    </message>
    <message>
        <source>Those programs expect 11434; 0 takes any free one at each start.</source>
        <translation>Jene Programme erwarten 11434; 0 nimmt bei jedem Start irgendeinen freien.</translation>
    </message>
    <message>
        <source>No token on Ollama&apos;s port</source>
        <translation>Kein Token an Ollamas Port</translation>
    </message>
    <message>
        <source>Most of those programs cannot send one. Careful: every program and every user of this computer can then spend your Claude plan.</source>
        <translation>Die meisten jener Programme können keines senden. Vorsicht: Jedes Programm und jeder Benutzer dieses Rechners kann dann Ihr Claude-Abo verbrauchen.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Answers requests that name no model: opus, sonnet, haiku or a full name.</source>
        <translation>Beantwortet Anfragen, die kein Modell nennen: opus, sonnet, haiku oder ein voller Name.</translation>
    </message>
    <message>
        <source>Names of other models</source>
        <translation>Namen anderer Modelle</translation>
    </message>
    <message>
        <source>Unknown model names</source>
        <translation>Unbekannte Modellnamen</translation>
    </message>
    <message>
        <source>refuse answers 404 and names the model; default uses the default model instead.</source>
        <translation>refuse antwortet 404 und nennt das Modell; default nimmt stattdessen das Standardmodell.</translation>
    </message>
    <message>
        <source>Tools that run elsewhere</source>
        <translation>Werkzeuge, die woanders laufen</translation>
    </message>
    <message>
        <source>Web search and other tools of OpenAI&apos;s or Anthropic&apos;s servers: ignore answers without them, refuse answers 400.</source>
        <translation>Websuche und andere Werkzeuge der Server von OpenAI oder Anthropic: ignore antwortet ohne sie, refuse antwortet 400.</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Gleichzeitige Antworten</translation>
    </message>
    <message>
        <source>Further requests wait in the queue.</source>
        <translation>Weitere Anfragen warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>Claude processes started ahead</source>
        <translation>Vorab gestartete Claude-Prozesse</translation>
    </message>
    <message>
        <source>A new conversation need not wait for a start; each takes some 100 MB.</source>
        <translation>Eine neue Unterhaltung muss dann nicht auf einen Start warten; jeder belegt etwa 100 MB.</translation>
    </message>
    <message>
        <source>Claude processes of conversations</source>
        <translation>Claude-Prozesse von Unterhaltungen</translation>
    </message>
    <message>
        <source>Running and kept for a conversation&apos;s next message, besides those started ahead; never fewer than answers at once.</source>
        <translation>Laufende und für die nächste Nachricht einer Unterhaltung aufgehobene, neben den vorab gestarteten; nie weniger als gleichzeitige Antworten.</translation>
    </message>
    <message>
        <source>Keep a conversation&apos;s process for</source>
        <translation>Prozess einer Unterhaltung aufheben für</translation>
    </message>
    <message>
        <source>The next message of a conversation is answered at once until then.</source>
        <translation>Bis dahin wird die nächste Nachricht einer Unterhaltung sofort beantwortet.</translation>
    </message>
    <message>
        <source>Wait for tool results for</source>
        <translation>Auf Werkzeug-Ergebnisse warten</translation>
    </message>
    <message>
        <source>A process that asked for a client&apos;s tool waits so long for its result.</source>
        <translation>So lange wartet ein Prozess, der ein Werkzeug des Clients aufgerufen hat, auf das Ergebnis.</translation>
    </message>
    <message>
        <source>Path of claude</source>
        <translation>Pfad von claude</translation>
    </message>
    <message>
        <source>The program to run; empty looks for it in the usual places.</source>
        <translation>Das auszuführende Programm; leer sucht es an den üblichen Orten.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer bezahlt</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>Ersatzmodell</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>More than so many are refused with 429.</source>
        <translation>Mehr als so viele werden mit 429 abgelehnt.</translation>
    </message>
    <message>
        <source>Longest wait in the queue</source>
        <translation>Längstes Warten in der Warteschlange</translation>
    </message>
    <message>
        <source>Then the request is refused with 503; 0 waits for ever.</source>
        <translation>Danach wird die Anfrage mit 503 abgelehnt; 0 wartet unbegrenzt.</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>Längstes Warten auf das erste Wort</translation>
    </message>
    <message>
        <source>Then the answer is given up; 0: never.</source>
        <translation>Danach wird die Antwort aufgegeben; 0: nie.</translation>
    </message>
    <message>
        <source>Longest silence within an answer</source>
        <translation>Längstes Schweigen in einer Antwort</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Then it is given up even while words are coming; 0: never.</source>
        <translation>Danach wird sie aufgegeben, auch wenn noch Wörter kommen; 0: nie.</translation>
    </message>
    <message>
        <source>Repeats of one request</source>
        <translation>Wiederholungen einer Anfrage</translation>
    </message>
    <message>
        <source>A program that asks the same more often within seconds is stopped; 0: never.</source>
        <translation>Ein Programm, das dasselbe innerhalb von Sekunden öfter fragt, wird gebremst; 0: nie.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>Larger ones are refused with 413.</source>
        <translation>Größere werden mit 413 abgelehnt.</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Gesagtes aufbewahren</translation>
    </message>
    <message>
        <source>never, until the conversation expires (session), or a number of days (days).</source>
        <translation>nie (never), bis die Unterhaltung abläuft (session) oder einige Tage (days).</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days to keep it</source>
        <translation>Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source>Counted from the conversation&apos;s last use, if it is kept for days.</source>
        <translation>Gezählt ab der letzten Verwendung der Unterhaltung, wenn sie tageweise aufbewahrt wird.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>A conversation expires after</source>
        <translation>Eine Unterhaltung läuft ab nach</translation>
    </message>
    <message>
        <source>Counted from its last use.</source>
        <translation>Gezählt ab ihrer letzten Verwendung.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>A stored response expires after</source>
        <translation>Eine gespeicherte Response läuft ab nach</translation>
    </message>
    <message>
        <source>Of the Responses API, counted from its last use; on disk only if content may be kept.</source>
        <translation>Von der Responses-API, gezählt ab der letzten Verwendung; auf dem Datenträger nur, wenn Inhalte aufbewahrt werden dürfen.</translation>
    </message>
    <message>
        <source>Keep usage figures for</source>
        <translation>Verbrauchszahlen aufbewahren für</translation>
    </message>
    <message>
        <source>Tokens, cost and times of each request; never what was said.</source>
        <translation>Tokens, Kosten und Zeiten jeder Anfrage; nie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Ohne Fenster starten</translation>
    </message>
    <message>
        <source>Only the tray icon is shown; without a tray the window opens nevertheless.</source>
        <translation>Nur das Symbol in der Kontrollleiste wird gezeigt; ohne Kontrollleiste öffnet sich das Fenster trotzdem.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Asks, keeps running (hide) or quits.</source>
        <translation>Fragt (ask), läuft weiter (hide) oder beendet (quit).</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How much is written to the log; prompts and answers never are.</source>
        <translation>Wie viel ins Protokoll geschrieben wird; Fragen und Antworten nie.</translation>
    </message>
    <message>
        <source>Let clients use Claude Code&apos;s own tools</source>
        <translation>Clients dürfen Claude Codes eigene Werkzeuge verwenden</translation>
    </message>
    <message>
        <source>Claude then reads, and where allowed changes, files and runs commands on this computer for whoever has a token.</source>
        <translation>Claude liest dann, ändert, wo erlaubt, Dateien und führt Befehle auf diesem Rechner aus, für jeden, der ein Token hat.</translation>
    </message>
    <message>
        <source>Workspace folders</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Claude works in the first one; X-Claude-Cwd chooses another or a folder within. name=/path is the one for a model name below.</source>
        <translation>Claude arbeitet im ersten; X-Claude-Cwd wählt einen anderen oder einen Ordner darin. name=/pfad gilt für einen Modellnamen unten.</translation>
    </message>
    <message>
        <source>Model names with tools</source>
        <translation>Modellnamen mit Werkzeugen</translation>
    </message>
    <message>
        <source>Requests for these models use Claude Code&apos;s own tools.</source>
        <translation>Anfragen nach diesen Modellen verwenden Claude Codes eigene Werkzeuge.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What Claude may use at most: Read, Edit, Bash …; with a condition such as Bash(git *) that needs no permission.</source>
        <translation>Was Claude höchstens verwenden darf: Read, Edit, Bash&#xa0;…; mit einer Bedingung wie Bash(git *), was keine Erlaubnis braucht.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Berechtigungsmodus</translation>
    </message>
    <message>
        <source>The most a request gets: plan, dontAsk, default (reads in the workspace), acceptEdits (changes files there), bypassPermissions (everything, without asking).</source>
        <translation>Das Äußerste für eine Anfrage: plan, dontAsk, default (liest im Arbeitsordner), acceptEdits (ändert dort Dateien), bypassPermissions (alles, ohne zu fragen).</translation>
    </message>
    <message>
        <source>Calls of the model per request</source>
        <translation>Modellaufrufe je Anfrage</translation>
    </message>
    <message>
        <source>Each use of tools takes one; 0: as many as it takes.</source>
        <translation>Jede Verwendung von Werkzeugen braucht einen; 0: so viele wie nötig.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>claude-code: Claude Code&apos;s own with the client&apos;s behind it; client: the client&apos;s alone.</source>
        <translation>claude-code: der von Claude Code mit dem des Clients dahinter; client: nur der des Clients.</translation>
    </message>
    <message>
        <source>Show what the tools do</source>
        <translation>Zeigen, was die Werkzeuge tun</translation>
    </message>
    <message>
        <source>A line for each use, where clients show the model&apos;s reasoning.</source>
        <translation>Eine Zeile für jede Verwendung, dort, wo Clients das Nachdenken des Modells zeigen.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>A file such as .mcp.json, or its content; their tools need no permission.</source>
        <translation>Eine Datei wie .mcp.json oder ihr Inhalt; ihre Werkzeuge brauchen keine Erlaubnis.</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>US-Cent</translation>
    </message>
    <message>
        <source>Budget of a request</source>
        <translation>Budget einer Anfrage</translation>
    </message>
    <message>
        <source>An answer that has cost more, at the list prices, is stopped; 0: never.</source>
        <translation>Eine Antwort, die nach Listenpreisen mehr gekostet hat, wird angehalten; 0: nie.</translation>
    </message>
    <message>
        <source>Texts around the system prompt</source>
        <translation>Texte um den System-Prompt</translation>
    </message>
    <message>
        <source>By the model name a client asks for: JSON such as {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, or a file with it.</source>
        <translation>Nach dem Modellnamen, den ein Client anfordert: JSON wie {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}} oder eine Datei damit.</translation>
    </message>
    <message>
        <source>No token on this computer</source>
        <translation>Kein Token auf diesem Rechner</translation>
    </message>
    <message>
        <source>Every program and user of this computer may then ask without a token; not behind a proxy.</source>
        <translation>Jedes Programm und jeder Benutzer dieses Rechners darf dann ohne Token fragen; nicht hinter einem Proxy.</translation>
    </message>
    <message>
        <source>Limit requests per minute</source>
        <translation>Anfragen pro Minute begrenzen</translation>
    </message>
    <message>
        <source>Of nobody (off), of other computers (network) or of this one too (all).</source>
        <translation>Von niemandem (off), von anderen Rechnern (network) oder auch von diesem (all).</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Of one key and of one address; 0: as many as they like.</source>
        <translation>Eines Schlüssels und einer Adresse; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Deep checks</source>
        <translation>Gründliche Prüfungen</translation>
    </message>
    <message>
        <source>Requests that examine by asking Claude, and /v1/debug; 0: as many as they like.</source>
        <translation>Anfragen, die prüfen, indem sie Claude fragen, und /v1/debug; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Looks at keys and login</source>
        <translation>Abfragen von Schlüsseln und Anmeldung</translation>
    </message>
    <message>
        <source>Requests to /v1/auth and /v1/keys; 0: as many as they like.</source>
        <translation>Anfragen an /v1/auth und /v1/keys; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Looks at conversations</source>
        <translation>Abfragen von Unterhaltungen</translation>
    </message>
    <message>
        <source>Requests to /v1/sessions and /conversations; 0: as many as they like.</source>
        <translation>Anfragen an /v1/sessions und /conversations; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Requests to /health; 0: as many as they like.</source>
        <translation>Anfragen an /health; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>Andere Anfragen</translation>
    </message>
    <message>
        <source>Lists of models, usage and the like; 0: as many as they like.</source>
        <translation>Listen von Modellen, Verbrauch und dergleichen; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation>Budget pro Tag</translation>
    </message>
    <message>
        <source>Then questions are refused until midnight; with a subscription it counts what the API would cost; 0: none.</source>
        <translation>Danach werden Fragen bis Mitternacht abgelehnt; mit einem Abo zählt, was die API kosten würde; 0: keines.</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>Budget pro Monat</translation>
    </message>
    <message>
        <source>Then questions are refused until the next month; 0: none.</source>
        <translation>Danach werden Fragen bis zum nächsten Monat abgelehnt; 0: keines.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warn when a budget is used to</source>
        <translation>Warnen, wenn ein Budget verbraucht ist zu</translation>
    </message>
    <message>
        <source>Keep answers for equal questions</source>
        <translation>Antworten für gleiche Fragen aufheben</translation>
    </message>
    <message>
        <source>Never (off), if the program sends X-Enable-Cache (on-request), or always.</source>
        <translation>Nie (off), wenn das Programm X-Enable-Cache sendet (on-request) oder immer (always).</translation>
    </message>
    <message>
        <source>Keep an answer for</source>
        <translation>Eine Antwort aufheben für</translation>
    </message>
    <message>
        <source>In memory only, and only for the key that asked.</source>
        <translation>Nur im Arbeitsspeicher und nur für den Schlüssel, der gefragt hat.</translation>
    </message>
    <message>
        <source>Answers to keep</source>
        <translation>Aufzuhebende Antworten</translation>
    </message>
    <message>
        <source>The one used longest ago goes first.</source>
        <translation>Die am längsten nicht verwendete geht zuerst.</translation>
    </message>
    <message>
        <source>Debug endpoint</source>
        <translation>Debug-Endpunkt</translation>
    </message>
    <message>
        <source>POST /v1/debug/request shows a request as Bellhop understands it.</source>
        <translation>POST /v1/debug/request zeigt eine Anfrage, wie Bellhop sie versteht.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Symbol in der Kontrollleiste</translation>
    </message>
    <message>
        <source>colored, or one colour: light for dark panels, dark for light ones.</source>
        <translation>colored oder einfarbig: light für dunkle Leisten, dark für helle.</translation>
    </message>
    <message>
        <source>The server cannot start</source>
        <translation>Der Server kann nicht starten</translation>
    </message>
    <message>
        <source>The port is taken, or the address is none of this computer.</source>
        <translation>Der Port ist belegt, oder die Adresse gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code ist abgemeldet</translation>
    </message>
    <message>
        <source>No request can be answered until somebody signs in.</source>
        <translation>Keine Anfrage kann beantwortet werden, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>Das Abo ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>When 80 % and 95 % of the five-hour or weekly window are used.</source>
        <translation>Wenn 80&#xa0;% und 95&#xa0;% des Fünf-Stunden- oder Wochenfensters verbraucht sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the windows, the messages and the command line; numbers and dates follow.</source>
        <translation>Der Fenster, der Meldungen und der Befehlszeile; Zahlen und Daten richten sich danach.</translation>
    </message>
    <message>
        <source>Look again who is signed in</source>
        <translation>Wieder nachsehen, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Every so many seconds, by &quot;claude auth status&quot;, which costs nothing; 0: only at the start.</source>
        <translation>Alle so viele Sekunden, mit „claude auth status“, was nichts kostet; 0: nur beim Start.</translation>
    </message>
    <message>
        <source>Programs may add MCP servers</source>
        <translation>Programme dürfen MCP-Server hinzufügen</translation>
    </message>
    <message>
        <source>off: none; http: such as are reached by an address; commands: any. Careful: then whoever has a token that may manage can start any program on this computer.</source>
        <translation>off: keine; http: solche mit einer Adresse; commands: alle. Vorsicht: Dann kann jeder mit einem Token, das verwalten darf, jedes Programm auf diesem Rechner starten.</translation>
    </message>
    <message>
        <source>Write down questions and answers</source>
        <translation>Fragen und Antworten aufzeichnen</translation>
    </message>
    <message>
        <source>For so many seconds, in full, to logs/bodies.log, for finding faults; it ends by itself; 0: never.</source>
        <translation>So viele Sekunden lang, vollständig, in logs/bodies.log, um Fehler zu finden; endet von selbst; 0: nie.</translation>
    </message>
    <message>
        <source>must be the full path of a PEM file</source>
        <translation>muss der volle Pfad einer PEM-Datei sein</translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation>muss eine Adresse sein, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>must be variables such as HTTPS_PROXY=http://proxy:3128</source>
        <translation>muss aus Variablen wie HTTPS_PROXY=http://proxy:3128 bestehen</translation>
    </message>
    <message>
        <source>must not name %1, which Bellhop sets itself</source>
        <translation>darf %1 nicht enthalten, das Bellhop selbst setzt</translation>
    </message>
    <message>
        <source>must be flags such as --debug-file=/tmp/claude.log</source>
        <translation>muss aus Optionen wie --debug-file=/tmp/claude.log bestehen</translation>
    </message>
    <message>
        <source>must not have %1, which Bellhop decides itself</source>
        <translation>darf %1 nicht enthalten, worüber Bellhop selbst entscheidet</translation>
    </message>
    <message>
        <source>login: your Claude login; api-key: the key stored here; bedrock or vertex: your cloud account; environment: what the environment says (ANTHROPIC_*).</source>
        <translation>login: Ihre Claude-Anmeldung; api-key: der hier gespeicherte Schlüssel; bedrock oder vertex: Ihr Cloud-Konto; environment: was die Umgebung vorgibt (ANTHROPIC_*).</translation>
    </message>
    <message>
        <source>Bellhop&apos;s window says so from then on, and a notification once.</source>
        <translation>Ab dann weist das Fenster von Bellhop darauf hin, und einmal eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>End a process that computes for</source>
        <translation>Einen Prozess beenden, der rechnet seit</translation>
    </message>
    <message>
        <source>So long without saying anything; 0: never. Linux only.</source>
        <translation>So lange, ohne etwas zu sagen; 0: nie. Nur unter Linux.</translation>
    </message>
    <message>
        <source>End a process that takes more than</source>
        <translation>Einen Prozess beenden, der mehr belegt als</translation>
    </message>
    <message>
        <source>Memory of one Claude process; 0: no limit. Linux only.</source>
        <translation>Speicher eines Claude-Prozesses; 0: keine Grenze. Nur unter Linux.</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly used up</source>
        <translation>Ein Budget ist fast oder ganz aufgebraucht</translation>
    </message>
    <message>
        <source>Of the day or the month, as set under Limits.</source>
        <translation>Des Tages oder des Monats, wie unter „Grenzen“ eingestellt.</translation>
    </message>
    <message>
        <source>Further environment variables</source>
        <translation>Weitere Umgebungsvariablen</translation>
    </message>
    <message>
        <source>What Claude Code is started with, such as HTTPS_PROXY=http://proxy:3128 or AWS_REGION=eu-west-1; kept in a plain file, so no secrets.</source>
        <translation>Womit Claude Code gestartet wird, etwa HTTPS_PROXY=http://proxy:3128 oder AWS_REGION=eu-west-1; steht lesbar in einer Datei, also keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Further arguments</source>
        <translation>Weitere Argumente</translation>
    </message>
    <message>
        <source>Flags for Claude Code that Bellhop does not set itself, such as --debug-file=/tmp/claude.log.</source>
        <translation>Optionen für Claude Code, die Bellhop nicht selbst setzt, etwa --debug-file=/tmp/claude.log.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; then the port also speaks https, and other computers can use nothing else.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat und seiner Kette; dann spricht der Port auch https, und andere Rechner können nur noch das verwenden.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privater Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase; empty: it stands in the certificate&apos;s file.</source>
        <translation>Eine PEM-Datei ohne Passphrase; leer: Er steht in der Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Nach neuen Versionen fragen bei</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub has it, asked once a day; nothing is downloaded. Empty: never.</source>
        <translation>Die Adresse einer Liste von Veröffentlichungen, wie GitHub sie hat; einmal am Tag gefragt, heruntergeladen wird nichts. Leer: nie.</translation>
    </message>
    <message>
        <source>Which Claude model answers to which name; * stands for any characters. opus:high asks it for an effort; in opus|haiku the second answers when the first is overloaded.</source>
        <translation>Welches Claude-Modell auf welchen Namen antwortet; * steht für beliebige Zeichen. opus:high gibt den Aufwand vor; bei opus|haiku antwortet das zweite, wenn das erste überlastet ist.</translation>
    </message>
    <message>
        <source>Asked instead when the model is overloaded and neither the request nor the table of names says another; empty: none.</source>
        <translation>Wird stattdessen gefragt, wenn das Modell überlastet ist und weder die Anfrage noch die Namenstabelle ein anderes nennt; leer: keines.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>This file does not hold settings of Bellhop.</source>
        <translation>Diese Datei enthält keine Einstellungen von Bellhop.</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1: Diese Einstellung gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>SettingsFileRow</name>
    <message>
        <source>To take your settings to another computer. Tokens and keys are not part of the file.</source>
        <translation>Um Ihre Einstellungen auf einen anderen Rechner mitzunehmen. Tokens und Schlüssel gehören nicht zur Datei.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings taken over: %1.</source>
        <translation>Übernommene Einstellungen: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>This file cannot be read as settings; what is readable is used.</source>
        <translation>Diese Datei ist nicht vollständig als Einstellungen lesbar; was lesbar ist, wird verwendet.</translation>
    </message>
    <message>
        <source>There is no such setting; it is ignored.</source>
        <translation>Diese Einstellung gibt es nicht; sie wird ignoriert.</translation>
    </message>
    <message>
        <source>It decides who pays for the answers. Set BELLHOP_CLAUDE_AUTH=login to use Claude&apos;s own login instead.</source>
        <translation>Davon hängt ab, wer für die Antworten bezahlt. Setzen Sie BELLHOP_CLAUDE_AUTH=login, um stattdessen Claudes eigene Anmeldung zu verwenden.</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored.</source>
        <translation>Diese Variable gibt es nicht; sie wird ignoriert.</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored. Did you mean %1?</source>
        <translation>Diese Variable gibt es nicht; sie wird ignoriert. Meinten Sie %1?</translation>
    </message>
    <message>
        <source>This is given by %1 and cannot be changed here.</source>
        <translation>Dies ist durch %1 vorgegeben und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 cannot be written.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 is damaged. Correct it or remove it.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: %1 ist beschädigt. Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>the flag %1</source>
        <translation>die Option %1</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source> (does not exist)</source>
        <translation> (existiert nicht)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No setting has these words in its name or description.</source>
        <translation>Keine Einstellung hat diese Wörter im Namen oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>Bellhop – Settings</source>
        <translation>Bellhop – Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ShortCommand</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>keine Antwort innerhalb von %n Sekunde</numerusform>
            <numerusform>keine Antwort innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>es ist abgestürzt</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>es endete mit dem Code %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <source>Connect a client</source>
        <translation>Einen Client verbinden</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>mit dem Token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
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
        <translation>Einrichtung von Clients</translation>
    </message>
    <message>
        <source>All clie&amp;nts…</source>
        <translation>Alle C&amp;lients&#xa0;…</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>Kommt in %1</translation>
    </message>
</context>
<context>
    <name>SpawnPlan</name>
    <message>
        <source>The folder %1 cannot be used: it must be a folder that belongs to you and is closed to others. Remove it and start again.</source>
        <translation>Der Ordner %1 kann nicht verwendet werden: Er muss Ihnen gehören und für andere geschlossen sein. Entfernen Sie ihn und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Running, but needs attention</source>
        <translation>Läuft, braucht aber Aufmerksamkeit</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>Server an&amp;halten</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>Server sta&amp;rten</translation>
    </message>
    <message>
        <source>Clients cannot connect while the server is stopped.</source>
        <translation>Clients können sich nicht verbinden, solange der Server angehalten ist.</translation>
    </message>
    <message>
        <source>The reason is below.</source>
        <translation>Der Grund steht unten.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>ready workers: %1</source>
        <translation>bereite Worker: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Running on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Not serving: %1</source>
        <translation>Nicht bereit: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Running, but the server is stopped</source>
        <translation>Läuft, aber der Server ist angehalten</translation>
    </message>
    <message>
        <source>Claude Code: not found (yet)</source>
        <translation>Claude Code: (noch) nicht gefunden</translation>
    </message>
    <message>
        <source>Claude Code %1 (%2)</source>
        <translation>Claude Code %1 (%2)</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>bezahlt durch %1</translation>
    </message>
    <message>
        <source>Requests: %1 active, %2 queued</source>
        <translation>Anfragen: %1 laufen, %2 warten</translation>
    </message>
    <message>
        <source>Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for tools, %5 kept, at most %6</source>
        <translation>Claude-Prozesse: %1 starten, %2 bereit, %3 beschäftigt, %4 warten auf Werkzeuge, %5 aufgehoben, höchstens %6</translation>
    </message>
    <message>
        <source>Running without history: %1</source>
        <translation>Läuft ohne Verlauf: %1</translation>
    </message>
    <message>
        <source>Claude Code %1</source>
        <translation>Claude Code %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Programs that look for Ollama find it on %1</source>
        <translation>Programme, die Ollama suchen, finden es unter %1</translation>
    </message>
</context>
<context>
    <name>Subcommands</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Bellhop is running, but its server is stopped.</source>
        <translation>Bellhop läuft, aber sein Server ist angehalten.</translation>
    </message>
    <message>
        <source>Bellhop&apos;s answer makes no sense.</source>
        <translation>Die Antwort von Bellhop ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>--%1 must be a number.</source>
        <translation>--%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Es gibt keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” was made. This is the only time it is shown:</source>
        <translation>Der Schlüssel „%1“ wurde angelegt. Er wird nur dieses eine Mal angezeigt:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The key “%1” was revoked.</source>
        <translation>Der Schlüssel „%1“ wurde widerrufen.</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>Mit „%1“ ist nichts anzufangen; siehe --help.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>RECHTE</translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation>GRENZEN</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/Tag</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>KONTEXT</translation>
    </message>
    <message>
        <source>MEANS</source>
        <translation>STEHT FÜR</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>ANFRAGEN</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>TOKENS IN</source>
        <translation>EINGABE-TOKENS</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>AUSGABE</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>KOSTEN</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Plan, %1: %2% used</source>
        <translation>Abo, %1: %2&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>Keine Anfragen.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>ENDPUNKT</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
</context>
<context>
    <name>SystemTexts</name>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>die Datei %1 ist zu groß</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>das ist kein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>“%1” has no texts “before” and “after”</source>
        <translation>„%1“ hat keine Texte „before“ und „after“</translation>
    </message>
</context>
<context>
    <name>SystemTextsEditor</name>
    <message>
        <source>Name or pattern, such as gpt-4*</source>
        <translation>Name oder Muster, etwa gpt-4*</translation>
    </message>
    <message>
        <source>Model name the texts belong to</source>
        <translation>Modellname, zu dem die Texte gehören</translation>
    </message>
    <message>
        <source>Add texts for this name</source>
        <translation>Texte für diesen Namen hinzufügen</translation>
    </message>
    <message>
        <source>Remove the texts of this name</source>
        <translation>Texte dieses Namens entfernen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>File with the texts</source>
        <translation>Datei mit den Texten</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>Done. Press Enter to close this window, then check again in Bellhop.</source>
        <translation>Fertig. Schließen Sie dieses Fenster mit der Eingabetaste und prüfen Sie dann in Bellhop erneut.</translation>
    </message>
    <message>
        <source>No terminal was found that Bellhop can open. Open one yourself and run: %1</source>
        <translation>Es wurde kein Terminal gefunden, das Bellhop öffnen kann. Öffnen Sie selbst eines und führen Sie aus: %1</translation>
    </message>
</context>
<context>
    <name>TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a request and its time</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>TlsSetup</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS.</source>
        <translation>Das Qt dieses Rechners beherrscht kein TLS.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or it wants a passphrase.</source>
        <translation>%1 enthält keinen privaten Schlüssel im PEM-Format, oder er verlangt eine Passphrase.</translation>
    </message>
    <message>
        <source>The certificate %1 has expired.</source>
        <translation>Das Zertifikat %1 ist abgelaufen.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>Anfragen, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out, %1% from cache</source>
        <translation>Tokens Eingabe / Ausgabe, %1&#xa0;% aus dem Cache</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>Tokens Eingabe / Ausgabe</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>wert nach API-Preisen</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>Median bis zum ersten Token</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Set by the environment or the command line, so it cannot be replaced here</source>
        <translation>Durch Umgebung oder Befehlszeile vorgegeben und deshalb hier nicht ersetzbar</translation>
    </message>
    <message>
        <source>Make a new token…</source>
        <translation>Neues Token erzeugen&#xa0;…</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>Neues Token erzeugen?</translation>
    </message>
    <message>
        <source>Every client that uses the present token loses its access until it gets the new one.</source>
        <translation>Jeder Client, der das jetzige Token verwendet, verliert den Zugriff, bis er das neue bekommt.</translation>
    </message>
    <message>
        <source>Make new token</source>
        <translation>Neues Token erzeugen</translation>
    </message>
</context>
<context>
    <name>TomlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>Die Datei ist kein UTF-8-Text und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid TOML, so it is left as it is.</source>
        <translation>Zeile %1 der Datei ist kein gültiges TOML; die Datei bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value, so it is left as it is.</source>
        <translation>Die Datei endet mitten in einem Wert und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>„%1“ steht in dieser Datei in einer Form, die nicht automatisch bearbeitet wird; sie bleibt deshalb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>[%1, %2 bytes]</source>
        <translation>[%1, %2 Bytes]</translation>
    </message>
    <message>
        <source>**Tool call** `%1`</source>
        <translation>**Werkzeug-Aufruf** `%1`</translation>
    </message>
    <message>
        <source>**Tool result** (failed)</source>
        <translation>**Werkzeug-Ergebnis** (fehlgeschlagen)</translation>
    </message>
    <message>
        <source>**Tool result**</source>
        <translation>**Werkzeug-Ergebnis**</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>Model %1, last used %2</source>
        <translation>Modell %1, zuletzt verwendet %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Shortened: %1 characters in all. The export has everything.</source>
        <translation>Gekürzt: insgesamt %1 Zeichen. Der Export enthält alles.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 earlier messages are not shown. The export has them.</source>
        <translation>%1 frühere Nachrichten werden nicht gezeigt. Der Export enthält sie.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Werkzeug-Aufruf: %1</translation>
    </message>
    <message>
        <source>Tool result, failed</source>
        <translation>Werkzeug-Ergebnis, fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Werkzeug-Ergebnis</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Image that cannot be shown</source>
        <translation>Bild, das nicht angezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Copy &amp;base URL</source>
        <translation>Ba&amp;sis-URL kopieren</translation>
    </message>
    <message>
        <source>&amp;OpenAI</source>
        <translation>&amp;OpenAI</translation>
    </message>
    <message>
        <source>&amp;Anthropic</source>
        <translation>&amp;Anthropic</translation>
    </message>
    <message>
        <source>Copy to&amp;ken</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;client set-up</source>
        <translation>Client-Einri&amp;chtung kopieren</translation>
    </message>
    <message>
        <source>Stop &amp;all requests</source>
        <translation>&amp;Alle Anfragen abbrechen</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <translation>Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>Server an&amp;halten</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>Server sta&amp;rten</translation>
    </message>
    <message>
        <source>Bellhop: %1</source>
        <translation>Bellhop: %1</translation>
    </message>
    <message>
        <source>S&amp;ign in to Claude Code…</source>
        <translation>Bei Claude Code anmel&amp;den&#xa0;…</translation>
    </message>
    <message>
        <source>O&amp;llama</source>
        <translation>O&amp;llama</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Warm worker, new conversation</source>
        <translation>Bereiter Worker, neue Unterhaltung</translation>
    </message>
    <message>
        <source>Continued in the conversation&apos;s worker</source>
        <translation>Fortgesetzt im Worker der Unterhaltung</translation>
    </message>
    <message>
        <source>Tool results to the waiting worker</source>
        <translation>Werkzeug-Ergebnisse an den wartenden Worker</translation>
    </message>
    <message>
        <source>%1, asked for as %2</source>
        <translation>%1, angefordert als %2</translation>
    </message>
    <message>
        <source>%1 in, %2 written to the cache, %3 from the cache, %4 out</source>
        <translation>%1 Eingabe, %2 in den Cache geschrieben, %3 aus dem Cache, %4 Ausgabe</translation>
    </message>
    <message>
        <source>%1 (%2 of them thinking)</source>
        <translation>%1 (davon %2 Denken)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>%1, streamed</source>
        <translation>%1, gestreamt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Privacy settings…</source>
        <translation>&amp;Datenschutz-Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>A command that sends such a request, with the token</source>
        <translation>Ein Befehl, der eine solche Anfrage sendet, mit dem Token</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>What was said is not kept</source>
        <translation>Was gesagt wurde, ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The privacy settings say so. Bellhop then forgets each question and answer when it is complete.</source>
        <translation>So wollen es die Einstellungen zum Datenschutz. Bellhop vergisst dann jede Frage und Antwort, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>The questions and answers of the latest requests are held in memory until Bellhop quits. This one is older, too large, or still running.</source>
        <translation>Die Fragen und Antworten der letzten Anfragen bleiben im Arbeitsspeicher, bis Bellhop endet. Diese ist älter, zu groß oder läuft noch.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>As &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>As &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens pro Tag</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Read from the prompt cache</source>
        <translation>Aus dem Prompt-Cache gelesen</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No request of this period fits the filters above.</source>
        <translation>Zu den Filtern oben passt keine Anfrage dieses Zeitraums.</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Noch nichts verbraucht</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request are counted here, per day and model. What was said is not part of it.</source>
        <translation>Tokens, Kosten und Zeiten jeder Anfrage werden hier gezählt, nach Tag und Modell. Was gesagt wurde, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>Anfragen, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>Tokens Eingabe / Ausgabe</translation>
    </message>
    <message>
        <source>read from the cache</source>
        <translation>aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>wert nach API-Preisen</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>Median bis zum ersten Token</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>99%</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Tagesbudget</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Verbrauch exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>WelcomeWizard</name>
    <message>
        <source>the command</source>
        <translation>den Befehl</translation>
    </message>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Willkommen bei Bellhop</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Bellhop answers with your own Claude Code and your own account.</source>
        <translation>Bellhop antwortet mit Ihrem eigenen Claude Code und Ihrem eigenen Konto.</translation>
    </message>
    <message>
        <source>Install it with npm, or see claude.com/claude-code for other ways:</source>
        <translation>Installieren Sie es mit npm; andere Wege finden Sie auf claude.com/claude-code:</translation>
    </message>
    <message>
        <source>Run it in a terminal, enter /login and follow what it says:</source>
        <translation>Führen Sie dies in einem Terminal aus, geben Sie /login ein und folgen Sie den Anweisungen:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Programs of this computer get in with a token, which was just made for you.</source>
        <translation>Programme auf diesem Rechner kommen mit einem Token herein, das gerade für Sie erzeugt wurde.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>You need not write it down: every set-up Bellhop shows you can be copied with it.</source>
        <translation>Sie müssen es nicht aufschreiben: Jede Einrichtung, die Bellhop Ihnen zeigt, lässt sich mit ihm kopieren.</translation>
    </message>
    <message>
        <source>&amp;Start Bellhop when I log in</source>
        <translation>Bellhop beim Anmelden sta&amp;rten</translation>
    </message>
    <message>
        <source>Start &amp;without a window</source>
        <translation>&amp;Ohne Fenster starten</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>Ihr erster Client</translation>
    </message>
    <message>
        <source>All of them are on the Connect page later.</source>
        <translation>Alle finden Sie später auf der Seite „Verbinden“.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Antwortet es?</translation>
    </message>
    <message>
        <source>One short question on the way every client takes. It uses a few tokens.</source>
        <translation>Eine kurze Frage auf dem Weg, den jeder Client nimmt. Sie verbraucht ein paar Tokens.</translation>
    </message>
    <message>
        <source>&amp;Ask Claude</source>
        <translation>Claude &amp;fragen</translation>
    </message>
    <message>
        <source>Bellhop keeps running when you close its window: its icon in the panel brings it back.</source>
        <translation>Bellhop läuft weiter, wenn Sie sein Fenster schließen: Das Symbol in der Kontrollleiste holt es zurück.</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Claude Code wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Claude Code %1 was found: %2</source>
        <translation>Claude Code %1 wurde gefunden: %2</translation>
    </message>
    <message>
        <source>It is not signed in yet.</source>
        <translation>Es ist noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>Checking who is signed in…</source>
        <translation>Die Anmeldung wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Auf die Antwort wird gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>The server is stopped. Start it in the main window.</source>
        <translation>Der Server ist angehalten. Starten Sie ihn im Hauptfenster.</translation>
    </message>
    <message>
        <source>“%1”, said %2 after %3. You are all set.</source>
        <translation>„%1“, sagte %2 nach %3. Alles ist bereit.</translation>
    </message>
    <message>
        <source>&amp;Install in a terminal…</source>
        <translation>In einem Terminal &amp;installieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sign in in a terminal…</source>
        <translation>In einem Terminal an&amp;melden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WipeRow</name>
    <message>
        <source>Whatever the settings above allow to be kept can be deleted at any time.</source>
        <translation>Was nach den Einstellungen oben aufbewahrt wird, kann jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete &amp;conversations…</source>
        <translation>&amp;Unterhaltungen löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete usage &amp;figures…</source>
        <translation>&amp;Verbrauchszahlen löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Alle Unterhaltungen löschen?</translation>
    </message>
    <message>
        <source>Everything that was asked and answered: conversations, stored responses, cached answers and the questions of the latest requests. Clients cannot go on with them. This cannot be undone.</source>
        <translation>Alles, was gefragt und geantwortet wurde: Unterhaltungen, gespeicherte Responses, aufgehobene Antworten und die Fragen der letzten Anfragen. Clients können sie nicht fortsetzen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete all usage figures?</source>
        <translation>Alle Verbrauchszahlen löschen?</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request so far. Budgets begin anew, too. This cannot be undone.</source>
        <translation>Tokens, Kosten und Zeiten aller bisherigen Anfragen. Auch Budgets beginnen neu. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process and takes about %1. Idle: about %2; with a full pool: about %3.</source>
        <translation>Ein Worker ist ein Claude-Code-Prozess und belegt etwa %1. Im Leerlauf: etwa %2; bei vollem Vorrat: etwa %3.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process; here each takes about %1, as measured. Idle: about %2; with a full pool: about %3.</source>
        <translation>Ein Worker ist ein Claude-Code-Prozess; hier belegt jeder gemessen etwa %1. Im Leerlauf: etwa %2; bei vollem Vorrat: etwa %3.</translation>
    </message>
</context>
<context>
    <name>YamlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>Die Datei ist kein UTF-8-Text und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>Line %1 of the file holds a carriage return without a line feed, so the file is left as it is.</source>
        <translation>Zeile %1 der Datei enthält einen Wagenrücklauf ohne Zeilenvorschub, daher bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Line %1 of the file is indented with a tab, which is not valid YAML, so the file is left as it is.</source>
        <translation>Zeile %1 der Datei ist mit einem Tabulator eingerückt, was kein gültiges YAML ist; die Datei bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file holds several YAML documents, so it is left as it is.</source>
        <translation>Die Datei enthält mehrere YAML-Dokumente und bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is written in YAML&apos;s bracket form, which is not edited automatically, so it is left as it is.</source>
        <translation>Die Datei ist in der Klammerform von YAML geschrieben, die nicht automatisch bearbeitet wird; sie bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>„%1“ steht in dieser Datei in einer Form, die nicht automatisch bearbeitet wird; sie bleibt deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>„%1“ ist in dieser Datei keine Liste; sie bleibt deshalb, wie sie ist.</translation>
    </message>
</context>
</TS>
