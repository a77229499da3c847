<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccessKeys</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. Programs call it the API key.</source>
        <translation>Cada cliente debe enviar este token, como «Authorization: Bearer …» o como «x-api-key». Los programas lo llaman clave de API.</translation>
    </message>
    <message>
        <source>The token was given by the environment variable BELLHOP_API_KEY or on the command line. To replace it, change it there.</source>
        <translation>El token se ha fijado con la variable de entorno BELLHOP_API_KEY o en la línea de órdenes. Para reemplazarlo, cámbielo allí.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop no está en ejecución.</translation>
    </message>
    <message>
        <source>Bellhop does not end.</source>
        <translation>Bellhop no termina.</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>Token de acceso: %1</translation>
    </message>
    <message>
        <source>The check does not end.</source>
        <translation>La comprobación no termina.</translation>
    </message>
    <message>
        <source>Bellhop is already running.</source>
        <translation>Bellhop ya está en ejecución.</translation>
    </message>
    <message>
        <source>Bellhop is already running on %1.</source>
        <translation>Bellhop ya está en ejecución en %1.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time from the request&apos;s arrival to the first token</source>
        <translation>Tiempo desde la llegada de la petición hasta el primer token</translation>
    </message>
    <message>
        <source>Tokens read, without those from the cache</source>
        <translation>Tokens leídos, sin los de la caché</translation>
    </message>
    <message>
        <source>Tokens read from the prompt cache</source>
        <translation>Tokens leídos de la caché de prompts</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Filter by client, model, state, request ID…</source>
        <translation>Filtrar por cliente, modelo, estado, ID de petición…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las peticiones</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar petición</translation>
    </message>
    <message>
        <source>End the selected running requests (Del)</source>
        <translation>Terminar las peticiones en curso seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save the rows shown as a table (CSV)</source>
        <translation>Guardar las filas mostradas como tabla (CSV)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No request fits the filter above.</source>
        <translation>Ninguna petición cumple el filtro de arriba.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay peticiones</translation>
    </message>
    <message>
        <source>Start the server, then every request of your clients appears here.</source>
        <translation>Inicie el servidor; después, cada petición de sus clientes aparecerá aquí.</translation>
    </message>
    <message>
        <source>Point a client at %1 and every request of it appears here: who asked, which model answered, how fast, and what it used.</source>
        <translation>Configure un cliente con %1 y cada una de sus peticiones aparecerá aquí: quién preguntó, qué modelo respondió, con qué rapidez y cuánto consumió.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copiar &amp;ID de la petición</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>Copiar &amp;error</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Solo este equipo (127.0.0.1)</translation>
    </message>
    <message>
        <source>All computers of my network (0.0.0.0)</source>
        <translation>Todos los equipos de mi red (0.0.0.0)</translation>
    </message>
    <message>
        <source>One address of this computer</source>
        <translation>Una dirección de este equipo</translation>
    </message>
    <message>
        <source>for example 192.168.1.20</source>
        <translation>por ejemplo, 192.168.1.20</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Open to the network</source>
        <translation>&amp;Abrir a la red</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Mantener cerrado</translation>
    </message>
    <message>
        <source>(this computer is in no network right now)</source>
        <translation>(este equipo no está en ninguna red en este momento)</translation>
    </message>
    <message>
        <source>Every device of the network could then talk to Bellhop. Whoever has the token spends your Claude plan, and the connection is not encrypted. It opens:
%1</source>
        <translation>Cualquier dispositivo de la red podría hablar con Bellhop. Quien tenga el token gasta su plan de Claude, y la conexión no va cifrada. Se abre:
%1</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Claude Code&apos;s own tools</source>
        <translation>Herramientas propias de Claude Code</translation>
    </message>
    <message>
        <source>Name a client asks for</source>
        <translation>Nombre que pide un cliente</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué pueden hacer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Off: Claude only talks. Requests that want its tools are refused.</source>
        <translation>Desactivado: Claude solo conversa. Se rechazan las peticiones que quieran sus herramientas.</translation>
    </message>
    <message>
        <source>Name a workspace folder below; until then such requests are refused.</source>
        <translation>Indique abajo una carpeta de trabajo; hasta entonces se rechazan esas peticiones.</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude run any of these tools anywhere on this computer, as you, without a question.</source>
        <translation>Cualquier programa con un token puede hacer que Claude ejecute cualquiera de estas herramientas en cualquier lugar de este equipo, en su nombre y sin preguntar.</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude use these tools, as you. What would need a question is denied, since nobody is asked.</source>
        <translation>Cualquier programa con un token puede hacer que Claude use estas herramientas en su nombre. Lo que requeriría una pregunta se deniega, ya que no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>AgentPolicy</name>
    <message>
        <source>“%1” is no name for a server</source>
        <translation>«%1» no es un nombre de servidor</translation>
    </message>
    <message>
        <source>the server “%1” has no command</source>
        <translation>el servidor «%1» no tiene orden</translation>
    </message>
    <message>
        <source>the arguments of the server “%1” are no list of texts</source>
        <translation>los argumentos del servidor «%1» no son una lista de textos</translation>
    </message>
    <message>
        <source>the server “%1” has no http(s) URL</source>
        <translation>el servidor «%1» no tiene URL http(s)</translation>
    </message>
    <message>
        <source>the server “%1” is neither stdio, http nor sse</source>
        <translation>el servidor «%1» no es stdio, http ni sse</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>no se puede leer el archivo %1</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>el archivo %1 es demasiado grande</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>no es un objeto JSON (%1)</translation>
    </message>
    <message>
        <source>“mcpServers” is no JSON object</source>
        <translation>«mcpServers» no es un objeto JSON</translation>
    </message>
    <message>
        <source>the server “%1” is no JSON object</source>
        <translation>el servidor «%1» no es un objeto JSON</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>St&amp;ore</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Anthropic API key</source>
        <translation>Clave de API de &amp;Anthropic</translation>
    </message>
    <message>
        <source>Anthropic API key</source>
        <translation>Clave de API de Anthropic</translation>
    </message>
    <message>
        <source>A key is stored in the system keychain.</source>
        <translation>Hay una clave guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>No key is stored. It goes into the system keychain, never into a file.</source>
        <translation>No hay ninguna clave guardada. Va al llavero del sistema, nunca a un archivo.</translation>
    </message>
</context>
<context>
    <name>AppState</name>
    <message>
        <source>Requests are to be paid with an API key, but none is stored. Enter one in the settings.</source>
        <translation>Las peticiones deben pagarse con una clave de API, pero no hay ninguna guardada. Introduzca una en la configuración.</translation>
    </message>
    <message>
        <source>Other computers of your network can reach Bellhop: %1</source>
        <translation>Otros equipos de su red pueden llegar a Bellhop: %1</translation>
    </message>
    <message>
        <source>Claude Code is not signed in, so no request can be answered. Sign in with your Claude account, then check again.</source>
        <translation>Claude Code no ha iniciado sesión, así que no se puede responder ninguna petición. Inicie sesión con su cuenta de Claude y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Bellhop %1 is out; this is %2. %3</source>
        <translation>Ha salido Bellhop %1; este es %2. %3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is a demonstration: a stand-in answers, not Claude. Try it:</source>
        <translation>Esto es una demostración: responde un sustituto, no Claude. Pruébelo:</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>No se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The registry cannot be written.</source>
        <translation>No se puede escribir en el registro de Windows.</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Iniciar con la &amp;sesión</translation>
    </message>
    <message>
        <source>Bellhop is there for your clients as soon as you are logged in.</source>
        <translation>Bellhop está disponible para sus clientes en cuanto inicia la sesión.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
</context>
<context>
    <name>BodyLog</name>
    <message>
        <source>Questions and answers are written down in full until %1, in %2.</source>
        <translation>Las preguntas y respuestas se anotan por completo hasta las %1, en %2.</translation>
    </message>
</context>
<context>
    <name>BudgetBook</name>
    <message>
        <source>%1% of this month&apos;s budget of $%2 is used.</source>
        <translation>Se ha usado el %1&#xa0;% del presupuesto de este mes, %2&#xa0;$.</translation>
    </message>
    <message>
        <source>%1% of today&apos;s budget of $%2 is used.</source>
        <translation>Se ha usado el %1&#xa0;% del presupuesto de hoy, %2&#xa0;$.</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for Claude Code and its sign-in again</source>
        <translation>Buscar de nuevo Claude Code y su sesión</translation>
    </message>
    <message>
        <source>Tries each feature Bellhop relies on, without spending anything</source>
        <translation>Prueba cada función de la que depende Bellhop, sin gastar nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check &amp;features</source>
        <translation>Comprobar &amp;funciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claude %1: all that Bellhop needs works (checks passed: %2).</source>
        <translation>Claude %1: todo lo que Bellhop necesita funciona (comprobaciones superadas: %2).</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Iniciar s&amp;esión…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Abre un terminal con el inicio de sesión propio de Claude Code</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>Abre un terminal que instala Claude Code con npm</translation>
    </message>
</context>
<context>
    <name>ClaudeInstallation</name>
    <message>
        <source>The Claude path “%1” is not absolute. Give the full path, beginning with /, or leave it empty to have Claude looked for.</source>
        <translation>La ruta de Claude «%1» no es absoluta. Indique la ruta completa, que empieza por /, o déjela vacía para que se busque Claude.</translation>
    </message>
    <message>
        <source>There is no file “%1”, which is set as Claude path. Correct the path or leave it empty to have Claude looked for.</source>
        <translation>No existe el archivo «%1», indicado como ruta de Claude. Corrija la ruta o déjela vacía para que se busque Claude.</translation>
    </message>
    <message>
        <source>The Claude path “%1” is a folder. Give the path of the program in it.</source>
        <translation>La ruta de Claude «%1» es una carpeta. Indique la ruta del programa que contiene.</translation>
    </message>
    <message>
        <source>“%1”, which is set as Claude path, is not a program that can be started.</source>
        <translation>«%1», indicado como ruta de Claude, no es un programa que se pueda iniciar.</translation>
    </message>
    <message>
        <source>Claude Code was not found. Install it (see claude.com/claude-code), sign in by running “claude” once, then look again; or set its path in the settings.</source>
        <translation>No se ha encontrado Claude Code. Instálelo (consulte claude.com/claude-code), inicie sesión ejecutando «claude» una vez y búsquelo de nuevo; o indique su ruta en la configuración.</translation>
    </message>
    <message>
        <source>it did not print a version</source>
        <translation>no mostró ninguna versión</translation>
    </message>
    <message>
        <source>“%1” does not work as Claude Code: %2</source>
        <translation>«%1» no funciona como Claude Code: %2</translation>
    </message>
</context>
<context>
    <name>ClaudePage</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>encontrado automáticamente</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1, version %2 (by %3)</source>
        <translation>%1, versión %2 (por %3)</translation>
    </message>
    <message>
        <source>Requests use the account Claude Code is signed in with. API keys of the environment are kept away from it, so none is billed by accident.</source>
        <translation>Las peticiones usan la cuenta con la que Claude Code ha iniciado sesión. Las claves de API del entorno no se le pasan, para que ninguna se facture por accidente.</translation>
    </message>
    <message>
        <source>Every request is billed to this key, per token.</source>
        <translation>Cada petición se factura a esta clave, por token.</translation>
    </message>
    <message>
        <source>ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with are passed on. Requests may be billed per token.</source>
        <translation>Las variables de ANTHROPIC_*, Bedrock y Vertex con las que se inició Bellhop se transmiten. Las peticiones pueden facturarse por token.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Abre un terminal con el inicio de sesión propio de Claude Code</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>Abre un terminal que instala Claude Code con npm</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Cómo se inicia</translation>
    </message>
    <message>
        <source>Requests are billed per token to your AWS account. Its credentials are found as for other AWS programs (AWS_PROFILE, AWS_REGION, ~/.aws); what the environment lacks can be added below.</source>
        <translation>Las peticiones se facturan por token a su cuenta de AWS. Las credenciales se buscan como en otros programas de AWS (AWS_PROFILE, AWS_REGION, ~/.aws); lo que falte en el entorno se puede añadir abajo.</translation>
    </message>
    <message>
        <source>Requests are billed per token to your Google Cloud account, with its application default credentials. ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION say which project and where; what the environment lacks can be added below.</source>
        <translation>Las peticiones se facturan por token a su cuenta de Google Cloud, con sus credenciales predeterminadas de aplicación. ANTHROPIC_VERTEX_PROJECT_ID y CLOUD_ML_REGION indican el proyecto y el lugar; lo que falte en el entorno se puede añadir abajo.</translation>
    </message>
</context>
<context>
    <name>ClaudeWatch</name>
    <message>
        <source>Claude Code was not found yet. Try again in a moment.</source>
        <translation>Aún no se ha encontrado Claude Code. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>CliFeatures</name>
    <message>
        <source>Earlier turns are sent as one text.</source>
        <translation>Los turnos anteriores se envían como un solo texto.</translation>
    </message>
    <message>
        <source>Tool results are answered by a replay of the conversation.</source>
        <translation>Los resultados de herramientas se responden repitiendo la conversación.</translation>
    </message>
    <message>
        <source>Not with this Claude Code: %1.</source>
        <translation>No con este Claude Code: %1.</translation>
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
        <translation>Agente de programación para el terminal. Los títulos y resúmenes van a Haiku.</translation>
    </message>
    <message>
        <source>Put this into the settings file of OpenCode.</source>
        <translation>Ponga esto en el archivo de configuración de OpenCode.</translation>
    </message>
    <message>
        <source>Start “opencode”: the model is chosen already; /models shows it.</source>
        <translation>Inicie «opencode»: el modelo ya está elegido; /models lo muestra.</translation>
    </message>
    <message>
        <source>Codex CLI</source>
        <translation>Codex CLI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s coding agent, over the Responses API.</source>
        <translation>El agente de programación de OpenAI, mediante la API Responses.</translation>
    </message>
    <message>
        <source>Put this into the settings file of Codex.</source>
        <translation>Ponga esto en el archivo de configuración de Codex.</translation>
    </message>
    <message>
        <source>Start “codex”.</source>
        <translation>Inicie «codex».</translation>
    </message>
    <message>
        <source>“Model metadata not found” at the start is harmless: Codex only knows models of OpenAI by name.</source>
        <translation>«Model metadata not found» al inicio es inofensivo: Codex solo conoce por su nombre los modelos de OpenAI.</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Coding agent for VS Code, JetBrains and the terminal.</source>
        <translation>Agente de programación para VS Code, JetBrains y el terminal.</translation>
    </message>
    <message>
        <source>In the editor open Cline&apos;s settings and choose the provider “OpenAI Compatible”.</source>
        <translation>En el editor, abra la configuración de Cline y elija el proveedor «OpenAI Compatible».</translation>
    </message>
    <message>
        <source>Enter the three values below. In a terminal the one command does the same.</source>
        <translation>Introduzca los tres valores de abajo. En un terminal, la orden única hace lo mismo.</translation>
    </message>
    <message>
        <source>Settings of Cline</source>
        <translation>Configuración de Cline</translation>
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
        <translation>Agente de programación para VS Code. Kilo Code tiene el mismo formulario.</translation>
    </message>
    <message>
        <source>Open the settings of Roo Code and choose the API provider “OpenAI Compatible”, not “OpenAI”.</source>
        <translation>Abra la configuración de Roo Code y elija el proveedor de API «OpenAI Compatible», no «OpenAI».</translation>
    </message>
    <message>
        <source>Enter the values below; Roo Code does not ask the server for the last three.</source>
        <translation>Introduzca los valores de abajo; Roo Code no pregunta los tres últimos al servidor.</translation>
    </message>
    <message>
        <source>Settings of Roo Code</source>
        <translation>Configuración de Roo Code</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>aider</source>
        <translation>aider</translation>
    </message>
    <message>
        <source>Pair programmer for the terminal.</source>
        <translation>Programador en pareja para el terminal.</translation>
    </message>
    <message>
        <source>Put this into aider&apos;s settings file, or start it once with the command.</source>
        <translation>Ponga esto en el archivo de configuración de aider o inícielo una vez con la orden.</translation>
    </message>
    <message>
        <source>The prefix openai/ is aider&apos;s own and has to stay.</source>
        <translation>El prefijo openai/ es propio de aider y debe quedarse.</translation>
    </message>
    <message>
        <source>VS Code Copilot Chat</source>
        <translation>VS Code Copilot Chat</translation>
    </message>
    <message>
        <source>A model of your own in the chat of VS Code 1.122 or later.</source>
        <translation>Un modelo propio en el chat de VS Code 1.122 o posterior.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add Models” and “Custom Endpoint”.</source>
        <translation>Pulse Ctrl+Mayús+P y elija «Chat: Manage Language Models»; después, «Add Models» y «Custom Endpoint».</translation>
    </message>
    <message>
        <source>VS Code opens chatLanguageModels.json: put this into it.</source>
        <translation>VS Code abre chatLanguageModels.json: ponga esto en él.</translation>
    </message>
    <message>
        <source>Choose the model in the model list of the chat.</source>
        <translation>Elija el modelo en la lista de modelos del chat.</translation>
    </message>
    <message>
        <source>If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the settings. Completions while typing stay with Copilot. Versions before 1.122 can use the provider “Ollama” with the URL %1.</source>
        <translation>Si el modelo sigue oculto, active chat.agentHost.byokModels.enabled en la configuración. El autocompletado al escribir sigue siendo de Copilot. Las versiones anteriores a la 1.122 pueden usar el proveedor «Ollama» con la URL %1.</translation>
    </message>
    <message>
        <source>Zed</source>
        <translation>Zed</translation>
    </message>
    <message>
        <source>Agent panel and inline assistant of the Zed editor.</source>
        <translation>Panel del agente y asistente en línea del editor Zed.</translation>
    </message>
    <message>
        <source>Put this into Zed&apos;s settings.json (Ctrl+,).</source>
        <translation>Ponga esto en el archivo settings.json de Zed (Ctrl+,).</translation>
    </message>
    <message>
        <source>Open the agent settings, then LLM Providers, and paste the token as the API key of Bellhop: Zed keeps it in the keychain, not in the file.</source>
        <translation>Abra los ajustes del agente, luego LLM Providers, y pegue el token como clave de API de Bellhop: Zed lo guarda en el llavero, no en el archivo.</translation>
    </message>
    <message>
        <source>Choose the model in the agent panel.</source>
        <translation>Elija el modelo en el panel del agente.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>JetBrains AI Assistant</source>
        <translation>JetBrains AI Assistant</translation>
    </message>
    <message>
        <source>IntelliJ IDEA, PyCharm, WebStorm and the others.</source>
        <translation>IntelliJ IDEA, PyCharm, WebStorm y los demás.</translation>
    </message>
    <message>
        <source>Open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Abra Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: it lists the models.</source>
        <translation>Elija «OpenAI-compatible», introduzca la URL y la clave y pulse «Test Connection»: se listan los modelos.</translation>
    </message>
    <message>
        <source>Turn tool calling on, and assign the models to the features.</source>
        <translation>Active «tool calling» y asigne los modelos a las funciones.</translation>
    </message>
    <message>
        <source>Settings of the AI Assistant</source>
        <translation>Configuración de AI Assistant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Extension for VS Code and JetBrains, and the command “cn”.</source>
        <translation>Extensión para VS Code y JetBrains, y la orden «cn».</translation>
    </message>
    <message>
        <source>Put this into the settings file of Continue.</source>
        <translation>Ponga esto en el archivo de configuración de Continue.</translation>
    </message>
    <message>
        <source>Choose “Claude (Bellhop)” in the model list.</source>
        <translation>Elija «Claude (Bellhop)» en la lista de modelos.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Does not work: Cursor&apos;s servers call the URL you enter, not the editor, and they cannot reach a program on this computer.</source>
        <translation>No funciona: la URL que se indica la llaman los servidores de Cursor, no el editor, y no pueden llegar a un programa de este equipo.</translation>
    </message>
    <message>
        <source>Use OpenCode or Codex CLI in Cursor&apos;s terminal, or install Cline or Roo Code as an extension of Cursor: those call from this computer.</source>
        <translation>Use OpenCode o Codex CLI en el terminal de Cursor, o instale Cline o Roo Code como extensión de Cursor: esos llaman desde este equipo.</translation>
    </message>
    <message>
        <source>A public tunnel would make it work and is not a good idea: everybody who finds its address and the token would spend your plan.</source>
        <translation>Un túnel público lo haría posible, pero no es buena idea: quien encontrara su dirección y el token gastaría su plan.</translation>
    </message>
    <message>
        <source>In Docker this computer is called host.docker.internal: add that name under Settings, Server, Further host names. Docker Desktop then reaches Bellhop; Docker on Linux needs “--network host”, or Bellhop listening on the network.</source>
        <translation>En Docker este equipo se llama host.docker.internal: añada ese nombre en Configuración, Servidor, Otros nombres de equipo. Docker Desktop llega entonces a Bellhop; Docker en Linux necesita «--network host», o que Bellhop escuche en la red.</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Chat in the browser.</source>
        <translation>Chat en el navegador.</translation>
    </message>
    <message>
        <source>Open the admin panel, Settings, Connections, and add an OpenAI API connection with the URL and key below, or start the container with them.</source>
        <translation>Abra el panel de administración, Settings, Connections, y añada una conexión OpenAI API con la URL y la clave de abajo, o inicie el contenedor con ellas.</translation>
    </message>
    <message>
        <source>Under Settings, Interface, choose haiku as task model: it writes titles and tags beside each chat.</source>
        <translation>En Settings, Interface, elija haiku como modelo de tareas: escribe los títulos y las etiquetas de cada chat.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Chat in the browser for several people.</source>
        <translation>Chat en el navegador para varias personas.</translation>
    </message>
    <message>
        <source>Put this into librechat.yaml, beside docker-compose.yml.</source>
        <translation>Ponga esto en librechat.yaml, junto a docker-compose.yml.</translation>
    </message>
    <message>
        <source>Restart LibreChat and choose “Bellhop” in the list of endpoints.</source>
        <translation>Reinicie LibreChat y elija «Bellhop» en la lista de puntos de acceso.</translation>
    </message>
    <message>
        <source>OpenAI SDK for Python</source>
        <translation>SDK de OpenAI para Python</translation>
    </message>
    <message>
        <source>Any program that uses the openai package.</source>
        <translation>Cualquier programa que use el paquete openai.</translation>
    </message>
    <message>
        <source>Needs: pip install openai</source>
        <translation>Requiere: pip install openai</translation>
    </message>
    <message>
        <source>A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the environment instead.</source>
        <translation>Los programas de terceros suelen tomar OPENAI_BASE_URL y OPENAI_API_KEY del entorno.</translation>
    </message>
    <message>
        <source>OpenAI SDK for Node.js</source>
        <translation>SDK de OpenAI para Node.js</translation>
    </message>
    <message>
        <source>Needs: npm install openai</source>
        <translation>Requiere: npm install openai</translation>
    </message>
    <message>
        <source>Anthropic SDK for Python</source>
        <translation>SDK de Anthropic para Python</translation>
    </message>
    <message>
        <source>Over the Messages API; its address has no /v1.</source>
        <translation>Mediante la API Messages; su dirección no lleva /v1.</translation>
    </message>
    <message>
        <source>Needs: pip install anthropic</source>
        <translation>Requiere: pip install anthropic</translation>
    </message>
    <message>
        <source>Anthropic SDK for Node.js</source>
        <translation>SDK de Anthropic para Node.js</translation>
    </message>
    <message>
        <source>Needs: npm install @anthropic-ai/sdk</source>
        <translation>Requiere: npm install @anthropic-ai/sdk</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>ChatOpenAI with another address.</source>
        <translation>ChatOpenAI con otra dirección.</translation>
    </message>
    <message>
        <source>Needs: pip install langchain-openai</source>
        <translation>Requiere: pip install langchain-openai</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The quickest way to see whether it works.</source>
        <translation>La forma más rápida de ver si funciona.</translation>
    </message>
    <message>
        <source>Paste into a terminal; the answer streams in.</source>
        <translation>Péguelo en un terminal; la respuesta llega poco a poco.</translation>
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
        <translation>Agentes de programación</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editores</translation>
    </message>
    <message>
        <source>Chat apps</source>
        <translation>Aplicaciones de chat</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Su propio código</translation>
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
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Abrir la configuración…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>con el token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>&amp;Escribirlo por mí…</translation>
    </message>
    <message>
        <source>Shows what changes in %1 first</source>
        <translation>Muestra antes lo que cambia en %1</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>&amp;Probar esta configuración</translation>
    </message>
    <message>
        <source>Sends what this client would send. Uses a few tokens.</source>
        <translation>Envía lo que enviaría este cliente. Consume unos pocos tokens.</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Inicie antes el servidor</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>It works: %1 answered “%2” after %3.</source>
        <translation>Funciona: %1 respondió «%2» tras %3.</translation>
    </message>
    <message>
        <source>Written to %1, which is new. Restart the client.</source>
        <translation>Escrito en %1, que es nuevo. Reinicie el cliente.</translation>
    </message>
    <message>
        <source>Written to %1. Restart the client. The old file is kept as %2.</source>
        <translation>Escrito en %1. Reinicie el cliente. El archivo anterior se conserva como %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say what the running Bellhop does, then exit.</source>
        <translation>Dice qué hace el Bellhop en ejecución y termina.</translation>
    </message>
    <message>
        <source>Print the access token, then exit.</source>
        <translation>Muestra el token de acceso y termina.</translation>
    </message>
    <message>
        <source>End the running Bellhop and wait until it has.</source>
        <translation>Termina el Bellhop en ejecución y espera a que acabe.</translation>
    </message>
    <message>
        <source>Print each setting and where it comes from, then exit.</source>
        <translation>Muestra cada ajuste y de dónde viene y termina.</translation>
    </message>
    <message>
        <source>Check the installed claude without account, internet or cost.</source>
        <translation>Comprueba el claude instalado sin cuenta, internet ni coste.</translation>
    </message>
    <message>
        <source>Print the version, then exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.
A setting is taken from its flag, its environment variable, bellhop.conf or its default, in this order.</source>
        <translation>Ofrece las API de OpenAI, Anthropic y Ollama en localhost a partir de su propio Claude Code.
Un ajuste se toma de su opción, de su variable de entorno, de bellhop.conf o de su valor predeterminado, en este orden.</translation>
    </message>
    <message>
        <source>Run without tray and windows.</source>
        <translation>Ejecutar sin icono de bandeja ni ventanas.</translation>
    </message>
    <message>
        <source>Try it without account and internet: a built-in stand-in answers instead of Claude. Beside --status, --print-token or --quit: speak to such a demonstration.</source>
        <translation>Probarlo sin cuenta ni internet: un sustituto integrado responde en lugar de Claude. Junto a --status, --print-token o --quit: dirigirse a esa demostración.</translation>
    </message>
    <message>
        <source>Where bellhop.conf is.</source>
        <translation>Dónde está bellhop.conf.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Where database, logs and secrets are. With a folder of its own an instance does not use the system keychain.</source>
        <translation>Dónde están la base de datos, los registros y los secretos. Con una carpeta propia, una instancia no usa el llavero del sistema.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 necesita una carpeta.</translation>
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
        <translation>Hablar con el Bellhop en ejecución (cada una también con --json):
  bellhop keys list
  bellhop keys add NOMBRE [--scopes chat,manage] [--per-minute N] [--concurrent N]
                   [--models haiku,sonnet] [--budget USD-POR-DÍA]
  bellhop keys revoke NOMBRE-O-ID
  bellhop models
  bellhop usage [--days N]
  bellhop requests [cancel ID]
</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>Nadie sabe qué hacer con «%1»; consulte --help.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 y --%2 no van juntos.</translation>
    </message>
    <message>
        <source>There is no display: running headless.</source>
        <translation>No hay pantalla: se ejecuta sin interfaz.</translation>
    </message>
</context>
<context>
    <name>ConfigWriter</name>
    <message>
        <source>%1 is not an ordinary file, so it is left as it is.</source>
        <translation>%1 no es un archivo corriente, así que se deja como está.</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file, so it is left as it is.</source>
        <translation>%1 es demasiado grande para un archivo de configuración, así que se deja como está.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else in the meantime. Look at the changes again.</source>
        <translation>Alguien ha cambiado %1 entretanto. Revise los cambios de nuevo.</translation>
    </message>
    <message>
        <source>%1 has been changed since, so it is left as it is.</source>
        <translation>%1 ha cambiado desde entonces, así que se deja como está.</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <translation>%1 El archivo anterior se conserva como %2.</translation>
    </message>
    <message>
        <source>The copy of the old file, %1, is not there any more.</source>
        <translation>La copia del archivo anterior, %1, ya no está.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>&amp;Model for the set-up</source>
        <translation>&amp;Modelo para la configuración</translation>
    </message>
    <message>
        <source>Model for the set-up</source>
        <translation>Modelo para la configuración</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;OpenAI URL</source>
        <translation>URL de &amp;OpenAI</translation>
    </message>
    <message>
        <source>OpenAI base URL</source>
        <translation>URL base de OpenAI</translation>
    </message>
    <message>
        <source>&amp;Anthropic URL</source>
        <translation>URL de &amp;Anthropic</translation>
    </message>
    <message>
        <source>Anthropic base URL</source>
        <translation>URL base de Anthropic</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Clients send the token as API key. Keep it to yourself: who has it spends your plan.</source>
        <translation>Los clientes envían el token como clave de API. No lo comparta: quien lo tenga gasta su plan.</translation>
    </message>
    <message>
        <source>Olla&amp;ma URL</source>
        <translation>URL de Olla&amp;ma</translation>
    </message>
    <message>
        <source>Ollama base URL</source>
        <translation>URL base de Ollama</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Search by ID or model…</source>
        <translation>Buscar por ID o modelo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>Eliminar &amp;todas…</translation>
    </message>
    <message>
        <source>the ID, with which a client goes on</source>
        <translation>el ID, con el que un cliente continúa</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Sin historial</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No conversation fits the search above.</source>
        <translation>Ninguna conversación cumple la búsqueda de arriba.</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>No hay conversaciones</translation>
    </message>
    <message>
        <source>A client that names a conversation of its own can go on with it later. It is listed here as long as the privacy settings keep it.</source>
        <translation>Un cliente que da nombre a su conversación puede continuarla más tarde. Aparece aquí mientras los ajustes de privacidad la conserven.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>What was said appears here.</source>
        <translation>Lo que se dijo aparece aquí.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The text is not kept</source>
        <translation>El texto no se conserva</translation>
    </message>
    <message>
        <source>The privacy settings keep only that there were %1 messages.</source>
        <translation>Los ajustes de privacidad solo conservan que hubo %1 mensajes.</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>¿Eliminar esta conversación?</translation>
    </message>
    <message>
        <source>The client cannot go on with it, and what was said is gone.</source>
        <translation>El cliente no podrá continuarla y lo que se dijo se perderá.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>¿Eliminar todas las conversaciones?</translation>
    </message>
    <message>
        <source>%1 conversations of all clients, with what was said in them. This cannot be undone.</source>
        <translation>%1 conversaciones de todos los clientes, con lo que se dijo en ellas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>Eliminar &amp;todas</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar la conversación</translation>
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
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1: must be 1 to 512 visible ASCII characters without blanks.</source>
        <translation>%1: debe tener entre 1 y 512 caracteres ASCII visibles, sin espacios.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bellhop. Update Bellhop, or move the file away.</source>
        <translation>%1 lo escribió un Bellhop más reciente. Actualice Bellhop o mueva el archivo.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>Otro programa está usando %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>No se puede escribir %1: el disco está lleno.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away to start a new one.</source>
        <translation>%1 está dañado. Muévalo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>No se puede usar %1: %2</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: %2 en total</translation>
    </message>
    <message>
        <source>%1: %2 last</source>
        <translation>%1: %2 el último</translation>
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
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit Bellhop?</source>
        <translation>¿Salir de Bellhop?</translation>
    </message>
    <message>
        <source>Requests still running: %1. They would be cut off.</source>
        <translation>Peticiones aún en curso: %1. Se cortarían.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep Bellhop running?</source>
        <translation>¿Mantener Bellhop en ejecución?</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. The icon in the panel brings this window back.</source>
        <translation>Los clientes solo pueden conectarse mientras Bellhop está en ejecución. El icono del panel vuelve a mostrar esta ventana.</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. Your desktop shows no panel icons: start Bellhop again to bring this window back.</source>
        <translation>Los clientes solo pueden conectarse mientras Bellhop está en ejecución. Su escritorio no muestra iconos en el panel: inicie Bellhop otra vez para volver a mostrar esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantener en ejecución</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Sin terminal</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>%1 has these settings already. Nothing has to be written.</source>
        <translation>%1 ya tiene estos ajustes. No hay nada que escribir.</translation>
    </message>
    <message>
        <source>%1 does not exist yet. It would be made with this content.</source>
        <translation>%1 aún no existe. Se crearía con este contenido.</translation>
    </message>
    <message>
        <source>This would change in %1. A copy of the old file is kept beside it, and you can undo it.</source>
        <translation>Esto cambiaría en %1. Se conserva al lado una copia del archivo anterior y puede deshacerlo.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>No se pudo crear una carpeta temporal: %1</translation>
    </message>
    <message>
        <source>Claude Code did not start in time.</source>
        <translation>Claude Code no se inició a tiempo.</translation>
    </message>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation>Claude Code no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Claude Code did not call the API.</source>
        <translation>Claude Code no llamó a la API.</translation>
    </message>
    <message>
        <source>%1 arrived as %2.</source>
        <translation>%1 llegó como %2.</translation>
    </message>
    <message>
        <source>An answer is streamed</source>
        <translation>Una respuesta llega poco a poco</translation>
    </message>
    <message>
        <source>The system prompt is the client&apos;s</source>
        <translation>El prompt de sistema es el del cliente</translation>
    </message>
    <message>
        <source>The model is chosen per request</source>
        <translation>El modelo se elige en cada petición</translation>
    </message>
    <message>
        <source>The answer&apos;s length is limited</source>
        <translation>La longitud de la respuesta está limitada</translation>
    </message>
    <message>
        <source>Temperature is passed on</source>
        <translation>La temperatura se transmite</translation>
    </message>
    <message>
        <source>Thinking can be switched off</source>
        <translation>El razonamiento se puede desactivar</translation>
    </message>
    <message>
        <source>Stop sequences are passed on</source>
        <translation>Las secuencias de parada se transmiten</translation>
    </message>
    <message>
        <source>Effort is passed on</source>
        <translation>El esfuerzo se transmite</translation>
    </message>
    <message>
        <source>A JSON schema is passed on</source>
        <translation>Un esquema JSON se transmite</translation>
    </message>
    <message>
        <source>Claude&apos;s own tools stay off</source>
        <translation>Las herramientas de Claude quedan desactivadas</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>No llegó.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code sent %n character(s) of its own with it.</source>
        <translation>
            <numerusform>Claude Code envió con ello %n carácter propio.</numerusform>
            <numerusform>Claude Code envió con ello %n caracteres propios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier turns keep their roles</source>
        <translation>Los turnos anteriores conservan sus roles</translation>
    </message>
    <message>
        <source>Images are passed on</source>
        <translation>Las imágenes se transmiten</translation>
    </message>
    <message>
        <source>Commands, file names and magic words in a text stay text</source>
        <translation>Las órdenes, los nombres de archivo y las palabras mágicas de un texto siguen siendo texto</translation>
    </message>
    <message>
        <source>The results did not reach the model.</source>
        <translation>Los resultados no llegaron al modelo.</translation>
    </message>
    <message>
        <source>The client&apos;s tools are offered to the model</source>
        <translation>Las herramientas del cliente se ofrecen al modelo</translation>
    </message>
    <message>
        <source>Tool calls wait for the client&apos;s results</source>
        <translation>Las llamadas a herramientas esperan los resultados del cliente</translation>
    </message>
    <message>
        <source>A result did not reach the model.</source>
        <translation>Un resultado no llegó al modelo.</translation>
    </message>
    <message>
        <source>The end of the answer was not told.</source>
        <translation>No se comunicó el final de la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code asked the API %n time(s).</source>
        <translation>
            <numerusform>Claude Code preguntó %n vez a la API.</numerusform>
            <numerusform>Claude Code preguntó %n veces a la API.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer at its limit is not continued</source>
        <translation>Una respuesta en su límite no se continúa</translation>
    </message>
    <message>
        <source>The API&apos;s answer went on.</source>
        <translation>La respuesta de la API continuó.</translation>
    </message>
    <message>
        <source>A running answer can be stopped</source>
        <translation>Una respuesta en curso se puede detener</translation>
    </message>
    <message>
        <source>No error was told.</source>
        <translation>No se comunicó ningún error.</translation>
    </message>
    <message>
        <source>It was told as: %1</source>
        <translation>Se comunicó como: %1</translation>
    </message>
    <message>
        <source>Error %1 of the API is recognised</source>
        <translation>Se reconoce el error %1 de la API</translation>
    </message>
    <message>
        <source>Claude Code could not be examined. It failed with: %1</source>
        <translation>No se pudo examinar Claude Code. Falló con: %1</translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>Bellhop is stopped. Start it first.</source>
        <translation>Bellhop está detenido. Inícielo antes.</translation>
    </message>
    <message>
        <source>Bellhop does not speak https: %1</source>
        <translation>Bellhop no habla https: %1</translation>
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
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en ejecución</translation>
    </message>
    <message>
        <source>%1 active, %2 queued</source>
        <translation>%1 activas, %2 en cola</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 activas</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Sign-in not checked yet</source>
        <translation>Sesión aún no comprobada</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in (%1)</source>
        <translation>Sesión iniciada (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>Sesión iniciada como %1 (%2)</translation>
    </message>
    <message>
        <source>Your Claude subscription</source>
        <translation>Su suscripción a Claude</translation>
    </message>
    <message>
        <source>API key: billed per token</source>
        <translation>Clave de API: facturación por token</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Buscando Claude Code…</translation>
    </message>
    <message>
        <source>Claude Code not found</source>
        <translation>Claude Code no encontrado</translation>
    </message>
    <message>
        <source>Claude Code cannot be used</source>
        <translation>No se puede usar Claude Code</translation>
    </message>
    <message>
        <source>Claude %1 – %2</source>
        <translation>Claude %1 – %2</translation>
    </message>
    <message>
        <source>Five-hour window</source>
        <translation>Ventana de cinco horas</translation>
    </message>
    <message>
        <source>Weekly window</source>
        <translation>Ventana semanal</translation>
    </message>
    <message>
        <source>Weekly window of %1</source>
        <translation>Ventana semanal de %1</translation>
    </message>
    <message>
        <source>Your AWS account (Amazon Bedrock)</source>
        <translation>Su cuenta de AWS (Amazon Bedrock)</translation>
    </message>
    <message>
        <source>Your Google Cloud account (Vertex AI)</source>
        <translation>Su cuenta de Google Cloud (Vertex AI)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Según el entorno</translation>
    </message>
    <message>
        <source>Sign in to Claude Code, then ask again.</source>
        <translation>Inicie sesión en Claude Code y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Look at the billing of the account that pays, or choose another one under Claude in the settings.</source>
        <translation>Revise la facturación de la cuenta que paga o elija otra en Claude, en la configuración.</translation>
    </message>
    <message>
        <source>Wait until the plan&apos;s window starts anew, or choose another account under Claude in the settings.</source>
        <translation>Espere a que la ventana del plan vuelva a empezar o elija otra cuenta en Claude, en la configuración.</translation>
    </message>
    <message>
        <source>Ask again in a minute. A fallback model, under Models in the settings, answers meanwhile.</source>
        <translation>Pregunte de nuevo en un minuto. Mientras tanto responde un modelo de reserva (Modelos, en la configuración).</translation>
    </message>
    <message>
        <source>Begin a new conversation, or send less of the old one.</source>
        <translation>Empiece una conversación nueva o envíe menos de la anterior.</translation>
    </message>
    <message>
        <source>Correct the model&apos;s name in the client, or add it under Models in the settings.</source>
        <translation>Corrija el nombre del modelo en el cliente o añádalo en Modelos, en la configuración.</translation>
    </message>
    <message>
        <source>Allow more answers at once under Workers, or a longer queue under Limits in the settings.</source>
        <translation>Permita más respuestas a la vez en Procesos o una cola más larga en Límites, en la configuración.</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, give it more time under Limits in the settings.</source>
        <translation>Pregunte de nuevo; si ocurre a menudo, dé más tiempo en Límites, en la configuración.</translation>
    </message>
    <message>
        <source>Check Claude Code&apos;s features on this page; the log says more.</source>
        <translation>Compruebe las funciones de Claude Code en esta página; el registro dice más.</translation>
    </message>
    <message>
        <source>Raise the budget under Limits in the settings.</source>
        <translation>Aumente el presupuesto en Límites, en la configuración.</translation>
    </message>
    <message>
        <source>The log says more. If it happens again, please report it.</source>
        <translation>El registro dice más. Si vuelve a ocurrir, informe de ello, por favor.</translation>
    </message>
    <message>
        <source>The request was not valid.</source>
        <translation>La solicitud no era válida.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>La conversación es demasiado larga para el modelo.</translation>
    </message>
    <message>
        <source>Claude Code is not signed in.</source>
        <translation>Claude Code no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The access key is not valid.</source>
        <translation>La clave de acceso no es válida.</translation>
    </message>
    <message>
        <source>The account that pays cannot be charged.</source>
        <translation>No se puede cobrar a la cuenta que paga.</translation>
    </message>
    <message>
        <source>The request is not allowed.</source>
        <translation>La solicitud no está permitida.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>No existe ese modelo.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Lo que se pidió no existe.</translation>
    </message>
    <message>
        <source>The program asked in a way that this address does not know.</source>
        <translation>El programa preguntó de una forma que esta dirección no conoce.</translation>
    </message>
    <message>
        <source>The same request is still being answered.</source>
        <translation>La misma solicitud aún se está respondiendo.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La solicitud es demasiado grande.</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>Hubo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The plan is used up for now.</source>
        <translation>El plan está agotado por ahora.</translation>
    </message>
    <message>
        <source>Too many requests were waiting.</source>
        <translation>Había demasiadas solicitudes en espera.</translation>
    </message>
    <message>
        <source>The same request came again and again.</source>
        <translation>La misma solicitud llegó una y otra vez.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>El presupuesto está agotado.</translation>
    </message>
    <message>
        <source>Claude answered with an error.</source>
        <translation>Claude respondió con un error.</translation>
    </message>
    <message>
        <source>Claude is overloaded.</source>
        <translation>Claude está sobrecargado.</translation>
    </message>
    <message>
        <source>Claude Code failed.</source>
        <translation>Claude Code falló.</translation>
    </message>
    <message>
        <source>Claude Code cannot be used.</source>
        <translation>No se puede usar Claude Code.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>La solicitud se detuvo.</translation>
    </message>
    <message>
        <source>The request waited too long for its turn.</source>
        <translation>La solicitud esperó demasiado su turno.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La respuesta tardó demasiado.</translation>
    </message>
    <message>
        <source>Bellhop made a mistake.</source>
        <translation>Bellhop cometió un error.</translation>
    </message>
    <message>
        <source>Change it in the program that asked; the server&apos;s words are:</source>
        <translation>Cámbiela en el programa que preguntó; el servidor dijo:</translation>
    </message>
    <message>
        <source>Copy the key into the program anew.</source>
        <translation>Copie de nuevo la clave en el programa.</translation>
    </message>
    <message>
        <source>Allow it under Keys or Agent in the settings, or ask otherwise.</source>
        <translation>Permítala en Claves o Agente, en la configuración, o pregunte de otra forma.</translation>
    </message>
    <message>
        <source>Stop that program, or allow more repeats under Limits in the settings.</source>
        <translation>Detenga ese programa o permita más repeticiones en Límites, en la configuración.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Pregunte de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There was no complete answer.</source>
        <translation>No hubo una respuesta completa.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Welcome again…</source>
        <translation>&amp;Ver la bienvenida…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Abrir la configuración…</translation>
    </message>
    <message>
        <source>S&amp;how the request</source>
        <translation>Mostrar la &amp;petición</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The request of %1 at %2 failed: %3</source>
        <translation>La petición de %1 de las %2 falló: %3</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Otro programa está usando el puerto %1.</translation>
    </message>
    <message>
        <source>The system does not allow the use of port %1. Choose one above 1023.</source>
        <translation>El sistema no permite usar el puerto %1. Elija uno por encima de 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>No se puede escuchar en %1, puerto %2: %3</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop no está en ejecución.</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer: %1</source>
        <translation>Bellhop está en ejecución, pero no responde: %1</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer.</source>
        <translation>Bellhop está en ejecución, pero no responde.</translation>
    </message>
    <message>
        <source>Bellhop is running, but its answer makes no sense.</source>
        <translation>Bellhop está en ejecución, pero su respuesta no tiene sentido.</translation>
    </message>
</context>
<context>
    <name>JsoncText</name>
    <message>
        <source>Line %1 of the file is not valid JSON, so it is left as it is.</source>
        <translation>La línea %1 del archivo no es JSON válido, así que se deja como está.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>El archivo no es texto UTF-8, así que se deja como está.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object, so it is left as it is.</source>
        <translation>El archivo no contiene un objeto JSON, así que se deja como está.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON list, so it is left as it is.</source>
        <translation>El archivo no contiene una lista JSON, así que se deja como está.</translation>
    </message>
    <message>
        <source>“%1” is not an object in this file, so it is left as it is.</source>
        <translation>«%1» no es un objeto en este archivo, así que se deja como está.</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>«%1» no es una lista en este archivo, así que se deja como está.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Ask questions</source>
        <translation>&amp;Hacer preguntas</translation>
    </message>
    <message>
        <source>&amp;Manage: see everybody&apos;s requests, change keys</source>
        <translation>&amp;Gestionar: ver las peticiones de todos, cambiar claves</translation>
    </message>
    <message>
        <source>e.g. Laptop, or the program&apos;s name</source>
        <translation>p. ej., Portátil, o el nombre del programa</translation>
    </message>
    <message>
        <source>all, or e.g. haiku, sonnet</source>
        <translation>todos, o p. ej. haiku, sonnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>&amp;Questions per minute</source>
        <translation>&amp;Preguntas por minuto</translation>
    </message>
    <message>
        <source>Answers at the &amp;same time</source>
        <translation>Respuestas a la &amp;vez</translation>
    </message>
    <message>
        <source>M&amp;odels</source>
        <translation>M&amp;odelos</translation>
    </message>
    <message>
        <source>&amp;Budget per day</source>
        <translation>Pre&amp;supuesto por día</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The key cannot be kept: Bellhop runs without its database.</source>
        <translation>No se puede conservar la clave: Bellhop se ejecuta sin su base de datos.</translation>
    </message>
    <message>
        <source>There are too many keys (%1).</source>
        <translation>Hay demasiadas claves (%1).</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>No existe esa clave.</translation>
    </message>
    <message>
        <source>The default key must keep the scope “manage”; nobody else could give it back.</source>
        <translation>La clave predeterminada debe conservar el permiso «manage»; nadie más podría devolvérselo.</translation>
    </message>
    <message>
        <source>The default key cannot be revoked. Make a new token instead; the old one is worth nothing then.</source>
        <translation>La clave predeterminada no se puede revocar. Genere un token nuevo; el anterior dejará de valer.</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to %1 characters.</source>
        <translation>Una clave necesita un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a key named “%1” already.</source>
        <translation>Ya hay una clave llamada «%1».</translation>
    </message>
    <message>
        <source>A key needs a scope: chat, manage, or both.</source>
        <translation>Una clave necesita un permiso: chat, manage o ambos.</translation>
    </message>
    <message>
        <source>Questions per minute must be from 0 (no limit) to 100000.</source>
        <translation>Las preguntas por minuto deben estar entre 0 (sin límite) y 100000.</translation>
    </message>
    <message>
        <source>Answers at the same time must be from 0 (no limit) to 1000.</source>
        <translation>Las respuestas a la vez deben estar entre 0 (sin límite) y 1000.</translation>
    </message>
    <message>
        <source>The daily budget must be from 0 (none) to 1000000 US dollars.</source>
        <translation>El presupuesto diario debe estar entre 0 (ninguno) y 1000000 dólares.</translation>
    </message>
    <message>
        <source>Models must be at most %1 names such as haiku or claude-haiku-*.</source>
        <translation>Los modelos deben ser como máximo %1 nombres como haiku o claude-haiku-*.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>may ask and manage</source>
        <translation>puede preguntar y gestionar</translation>
    </message>
    <message>
        <source>may manage</source>
        <translation>puede gestionar</translation>
    </message>
    <message>
        <source>may ask</source>
        <translation>puede preguntar</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>como máximo %1 por minuto</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Claves de acceso</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Clave nueva…</translation>
    </message>
    <message>
        <source>Give each program or person a key of its own: you see who used what, can limit it, and can take it back without changing the others.</source>
        <translation>Dé a cada programa o persona una clave propia: verá quién usó qué, podrá limitarla y retirarla sin cambiar las demás.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Every program and every user of this computer can now spend your Claude account. Do not use this behind a proxy or on a shared machine.</source>
        <translation>Cualquier programa y cualquier usuario de este equipo puede gastar ahora su cuenta de Claude. No lo use detrás de un proxy ni en un equipo compartido.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>name and how the secret begins</comment>
        <translation>%1 (%2…)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the key %1</source>
        <translation>Cambiar la clave %1</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Revocar la clave %1</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>¿Revocar la clave?</translation>
    </message>
    <message>
        <source>Programs that use “%1” lose their access at once, and their running answers end. This cannot be undone.</source>
        <translation>Los programas que usan «%1» pierden el acceso de inmediato y terminan sus respuestas en curso. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Protecciones</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Peticiones por minuto</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Buscar en el registro…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Events and worse</source>
        <translation>Eventos y más graves</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advertencias y más graves</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>the selected lines, or all</source>
        <translation>las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No line of the log fits the filter above.</source>
        <translation>Ninguna línea del registro cumple el filtro de arriba.</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Events, warnings and errors of Bellhop appear here. What clients and Claude say to each other is never logged.</source>
        <translation>Aquí aparecen los eventos, advertencias y errores de Bellhop. Lo que se dicen los clientes y Claude nunca se registra.</translation>
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
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove the selected rows (Del)</source>
        <translation>Quitar las filas seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Move up: tried earlier</source>
        <translation>Subir: se prueba antes</translation>
    </message>
    <message>
        <source>Move down: tried later</source>
        <translation>Bajar: se prueba después</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Volver a la tabla predeterminada</translation>
    </message>
    <message>
        <source>Row %1 needs both a name and a model.</source>
        <translation>La fila %1 necesita un nombre y un modelo.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>As the client says</source>
        <translation>El que diga el cliente</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>The model that answers when this one is overloaded; empty: the fallback model for all</source>
        <translation>El modelo que responde cuando este está sobrecargado; vacío: el modelo de reserva para todos</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>&amp;Test the selected model</source>
        <translation>&amp;Probar el modelo seleccionado</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>Modelos disponibles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Esfuerzos</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>Asks it for a few words; uses a few tokens</source>
        <translation>Le pide unas pocas palabras; consume unos pocos tokens</translation>
    </message>
    <message>
        <source>Starts Claude Code and reads its list; uses nothing</source>
        <translation>Inicia Claude Code y lee su lista; no consume nada</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>&amp;Ask Claude Code</source>
        <translation>Preguntar &amp;a Claude Code</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>%1: %2 answered “%3”; first token after %4, complete after %5.</source>
        <translation>%1: %2 respondió «%3»; primer token tras %4, completa tras %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of models could not be read.</source>
        <translation>No se pudo leer la lista de modelos.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Model map</source>
        <translation>Tabla de modelos</translation>
    </message>
    <message>
        <source>Name clients ask for</source>
        <translation>Nombre que piden los clientes</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>Modelos disponibles</translation>
    </message>
    <message>
        <source>These names answer as chats. Those that answer with Claude Code&apos;s own tools have a table of their own on the page Agent, which goes first: %1</source>
        <translation>Estos nombres responden como chat. Los que responden con las herramientas propias de Claude Code tienen su propia tabla en la página Agente, que va primero: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The server could not start</source>
        <translation>No se pudo iniciar el servidor</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Requests cannot be answered until you sign in.</source>
        <translation>No se pueden responder peticiones hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1: %2&#xa0;% usado</translation>
    </message>
    <message>
        <source>It starts anew at %1.</source>
        <translation>Vuelve a empezar a las %1.</translation>
    </message>
    <message>
        <source>Requests are refused when it is used up.</source>
        <translation>Cuando se agote, se rechazarán las peticiones.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>El presupuesto está agotado</translation>
    </message>
    <message>
        <source>%1 Questions are refused until it begins anew.</source>
        <translation>%1 Se rechazan las preguntas hasta que vuelva a empezar.</translation>
    </message>
    <message>
        <source>The budget is nearly used up</source>
        <translation>El presupuesto está casi agotado</translation>
    </message>
</context>
<context>
    <name>OllamaListener</name>
    <message>
        <source>Ollama&apos;s port, without a token</source>
        <translation>Puerto de Ollama, sin token</translation>
    </message>
    <message>
        <source>Programs that look for Ollama do not find Bellhop: %1 Stop that program (often Ollama itself) or choose another port in the settings.</source>
        <translation>Los programas que buscan Ollama no encuentran Bellhop: %1 Detenga ese programa (a menudo, el propio Ollama) o elija otro puerto en la configuración.</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>Elegir el programa claude</translation>
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
        <translation>se renueva: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts y respuestas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Answers given again</source>
        <translation>Respuestas repetidas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Copy the new key now</source>
        <translation>Copie ahora la clave nueva</translation>
    </message>
    <message>
        <source>This is the only time it is shown. “%1” is its name here; Bellhop keeps nothing from which it could be shown again.</source>
        <translation>Es la única vez que se muestra. Aquí se llama «%1»; Bellhop no guarda nada con lo que pudiera mostrarse de nuevo.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain has not answered yet. Unlock it to go on.</source>
        <translation>El llavero del sistema aún no ha respondido. Desbloquéelo para continuar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>llavero del sistema</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <source>It is kept in the system keychain, which cannot be reached from here. Start Bellhop in the desktop session, or give another data folder.</source>
        <translation>Se guarda en el llavero del sistema, al que no se puede llegar desde aquí. Inicie Bellhop en la sesión de escritorio o indique otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The system keychain refuses: %1</source>
        <translation>El llavero del sistema lo rechaza: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written.</source>
        <translation>No se puede conservar: no se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The answer was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Asks Claude for one word, the way a client would. Uses a few tokens.</source>
        <translation>Pide a Claude una palabra, como lo haría un cliente. Consume unos pocos tokens.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>&amp;Hacer la autocomprobación</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Inicie antes el servidor</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 respondió: «%2»</translation>
    </message>
    <message>
        <source>First token after %1, complete after %2.</source>
        <translation>Primer token tras %1, completa tras %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Where it listens</source>
        <translation>Dónde escucha</translation>
    </message>
    <message>
        <source>Whom it lets in</source>
        <translation>A quién deja entrar</translation>
    </message>
    <message>
        <source>For programs that know only Ollama</source>
        <translation>Para programas que solo conocen Ollama</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>none: http only</source>
        <translation>ninguno: solo http</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>en el archivo del certificado</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>none; several are separated by commas</source>
        <translation>ninguno; varios se separan con comas</translation>
    </message>
    <message>
        <source>Claude login (subscription)</source>
        <translation>Sesión de Claude (suscripción)</translation>
    </message>
    <message>
        <source>API key from the keychain</source>
        <translation>Clave de API del llavero</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Según el entorno</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Rechazar la petición</translation>
    </message>
    <message>
        <source>Use the default model</source>
        <translation>Usar el modelo predeterminado</translation>
    </message>
    <message>
        <source>Answer without them</source>
        <translation>Responder sin ellas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Until the conversation ends</source>
        <translation>Hasta que acabe la conversación</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>Durante algunos días</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en ejecución</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Claro, para paneles oscuros</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Oscuro, para paneles claros</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Usual events</source>
        <translation>Eventos habituales</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Plan: read only</source>
        <translation>Planificar: solo lectura</translation>
    </message>
    <message>
        <source>Only what a rule allows</source>
        <translation>Solo lo que permite una regla</translation>
    </message>
    <message>
        <source>Read in the workspace</source>
        <translation>Leer en la carpeta de trabajo</translation>
    </message>
    <message>
        <source>Change files there, too</source>
        <translation>Cambiar también archivos allí</translation>
    </message>
    <message>
        <source>Everything, everywhere</source>
        <translation>Todo, en todas partes</translation>
    </message>
    <message>
        <source>Claude Code&apos;s and the client&apos;s</source>
        <translation>El de Claude Code y el del cliente</translation>
    </message>
    <message>
        <source>The client&apos;s alone</source>
        <translation>Solo el del cliente</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>Of other computers</source>
        <translation>De otros equipos</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>If the program asks for it</source>
        <translation>Si el programa lo pide</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Whose requests are counted against the numbers below.</source>
        <translation>Las peticiones de quién se cuentan para los números de abajo.</translation>
    </message>
    <message>
        <source>An equal question of the same key then gets the same answer, without asking Claude. Programs ask for it with the header X-Enable-Cache.</source>
        <translation>Una pregunta igual con la misma clave obtiene entonces la misma respuesta, sin preguntar a Claude. Los programas lo piden con la cabecera X-Enable-Cache.</translation>
    </message>
    <message>
        <source>The account Claude Code works for.</source>
        <translation>La cuenta para la que trabaja Claude Code.</translation>
    </message>
    <message>
        <source>A request for a model that is neither Claude&apos;s nor in the table below.</source>
        <translation>Una petición de un modelo que no es de Claude ni está en la tabla de abajo.</translation>
    </message>
    <message>
        <source>Web search and other tools that run on OpenAI&apos;s or Anthropic&apos;s servers.</source>
        <translation>Búsqueda web y otras herramientas que se ejecutan en los servidores de OpenAI o Anthropic.</translation>
    </message>
    <message>
        <source>Prompts and answers, in the history on this computer.</source>
        <translation>Prompts y respuestas, en el historial de este equipo.</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs.</source>
        <translation>Los clientes solo pueden conectarse mientras Bellhop está en ejecución.</translation>
    </message>
    <message>
        <source>How Bellhop looks beside the clock.</source>
        <translation>El aspecto de Bellhop junto al reloj.</translation>
    </message>
    <message>
        <source>Who can reach the server.</source>
        <translation>Quién puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The most a request gets without a question, beside the rules below.</source>
        <translation>Lo máximo que obtiene una petición sin preguntar, además de las reglas de abajo.</translation>
    </message>
    <message>
        <source>What Claude is told about its work.</source>
        <translation>Qué se le dice a Claude sobre su trabajo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>Con dirección</translation>
    </message>
    <message>
        <source>Any, programs too</source>
        <translation>Cualquiera, también programas</translation>
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
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it cannot be changed here.</source>
        <translation>Fijado por la variable de entorno %1, por lo que no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Set by --%1 on the command line, so it cannot be changed here.</source>
        <translation>Fijado por --%1 en la línea de órdenes, por lo que no se puede cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, not “%2”.</source>
        <translation>%1, no «%2».</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 0.50</source>
        <translation>debe ser un importe en dólares como 0.50</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be one of cli, api_key, bedrock, vertex</source>
        <translation>debe ser cli, api_key, bedrock o vertex</translation>
    </message>
    <message>
        <source>must be a list of origins</source>
        <translation>debe ser una lista de orígenes</translation>
    </message>
    <message>
        <source>“*” would let every web page use your Claude; name the origins, such as https://app.example.com.</source>
        <translation>«*» permitiría a cualquier página web usar su Claude; indique los orígenes, como https://app.example.com.</translation>
    </message>
    <message>
        <source>must be an IP address such as 127.0.0.1 or 0.0.0.0</source>
        <translation>debe ser una dirección IP como 127.0.0.1 o 0.0.0.0</translation>
    </message>
    <message>
        <source>must be a model such as opus, sonnet, haiku or claude-sonnet-5</source>
        <translation>debe ser un modelo como opus, sonnet, haiku o claude-sonnet-5</translation>
    </message>
    <message>
        <source>must be a model such as haiku, or empty</source>
        <translation>debe ser un modelo como haiku, o estar vacío</translation>
    </message>
    <message>
        <source>must be the full path of a JSON file, or JSON</source>
        <translation>debe ser la ruta completa de un archivo JSON, o JSON</translation>
    </message>
    <message>
        <source>must be texts by model name in JSON: %1</source>
        <translation>deben ser textos por nombre de modelo en JSON: %1</translation>
    </message>
    <message>
        <source>must be MCP servers in JSON: %1</source>
        <translation>deben ser servidores MCP en JSON: %1</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 5 or 2.50, or 0 for none</source>
        <translation>debe ser un importe en dólares como 5 o 2.50, o 0 para ninguno</translation>
    </message>
    <message>
        <source>must not contain line breaks or control characters</source>
        <translation>no debe contener saltos de línea ni caracteres de control</translation>
    </message>
    <message>
        <source>must be full paths such as /home/me/project, or name=/path</source>
        <translation>deben ser rutas completas como /home/me/project, o nombre=/ruta</translation>
    </message>
    <message>
        <source>must be tools such as Read, Edit, Bash(git *)</source>
        <translation>deben ser herramientas como Read, Edit, Bash(git *)</translation>
    </message>
    <message>
        <source>must be host names such as bellhop.example or proxy.lan:8080</source>
        <translation>deben ser nombres de equipo como bellhop.example o proxy.lan:8080</translation>
    </message>
    <message>
        <source>must be origins such as https://app.example.com, without a path</source>
        <translation>deben ser orígenes como https://app.example.com, sin ruta</translation>
    </message>
    <message>
        <source>must be pairs such as gpt-4=opus, gpt-*=sonnet</source>
        <translation>deben ser pares como gpt-4=opus, gpt-*=sonnet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, not “%3”.</source>
        <translation>%1: %2, no «%3».</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be yes or no (also true, false, on, off, 1, 0)</source>
        <translation>debe ser yes o no (también true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de %1</translation>
    </message>
    <message>
        <source>must not name the same model twice</source>
        <translation>no debe nombrar dos veces el mismo modelo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port programs connect to; 0 takes any free one at each start.</source>
        <translation>El puerto al que se conectan los programas; 0 toma uno libre cualquiera en cada inicio.</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only; 0.0.0.0 from the whole network.</source>
        <translation>127.0.0.1 solo es accesible desde este equipo; 0.0.0.0, desde toda la red.</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Otros nombres de equipo</translation>
    </message>
    <message>
        <source>Names besides localhost under which programs may call the server, e.g. of a proxy.</source>
        <translation>Nombres, además de localhost, con los que los programas pueden llamar al servidor; p. ej., el de un proxy.</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>Páginas web con acceso</translation>
    </message>
    <message>
        <source>Origins such as https://app.example.com; no web page may call unless it is listed.</source>
        <translation>Orígenes como https://app.example.com; ninguna página web tiene acceso si no está en la lista.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to finish when stopping</source>
        <translation>Tiempo para terminar al detenerse</translation>
    </message>
    <message>
        <source>Running answers may take so long to finish when the server stops.</source>
        <translation>Lo que pueden tardar en terminar las respuestas en curso cuando se detiene el servidor.</translation>
    </message>
    <message>
        <source>Start the server with the program</source>
        <translation>Iniciar el servidor con el programa</translation>
    </message>
    <message>
        <source>Otherwise it starts when you say so.</source>
        <translation>Si no, se inicia cuando usted lo diga.</translation>
    </message>
    <message>
        <source>Listen where programs look for Ollama</source>
        <translation>Escuchar donde los programas buscan Ollama</translation>
    </message>
    <message>
        <source>Opens a second port on this computer for programs that know only Ollama.</source>
        <translation>Abre un segundo puerto en este equipo para programas que solo conocen Ollama.</translation>
    </message>
    <message>
        <source>Ollama&apos;s port</source>
        <translation>Puerto de Ollama</translation>
    </message>
    <message>
        <source>Those programs expect 11434; 0 takes any free one at each start.</source>
        <translation>Esos programas esperan 11434; 0 toma uno libre cualquiera en cada inicio.</translation>
    </message>
    <message>
        <source>No token on Ollama&apos;s port</source>
        <translation>Sin token en el puerto de Ollama</translation>
    </message>
    <message>
        <source>Most of those programs cannot send one. Careful: every program and every user of this computer can then spend your Claude plan.</source>
        <translation>La mayoría de esos programas no puede enviar uno. Cuidado: cualquier programa y cualquier usuario de este equipo podrá gastar su plan de Claude.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo predeterminado</translation>
    </message>
    <message>
        <source>Answers requests that name no model: opus, sonnet, haiku or a full name.</source>
        <translation>Responde a las peticiones que no nombran modelo: opus, sonnet, haiku o un nombre completo.</translation>
    </message>
    <message>
        <source>Names of other models</source>
        <translation>Nombres de otros modelos</translation>
    </message>
    <message>
        <source>Unknown model names</source>
        <translation>Nombres de modelo desconocidos</translation>
    </message>
    <message>
        <source>refuse answers 404 and names the model; default uses the default model instead.</source>
        <translation>refuse responde 404 y nombra el modelo; default usa en su lugar el modelo predeterminado.</translation>
    </message>
    <message>
        <source>Tools that run elsewhere</source>
        <translation>Herramientas que se ejecutan en otro sitio</translation>
    </message>
    <message>
        <source>Web search and other tools of OpenAI&apos;s or Anthropic&apos;s servers: ignore answers without them, refuse answers 400.</source>
        <translation>Búsqueda web y otras herramientas de los servidores de OpenAI o Anthropic: ignore responde sin ellas; refuse responde 400.</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Respuestas a la vez</translation>
    </message>
    <message>
        <source>Further requests wait in the queue.</source>
        <translation>Las demás peticiones esperan en la cola.</translation>
    </message>
    <message>
        <source>Claude processes started ahead</source>
        <translation>Procesos de Claude iniciados de antemano</translation>
    </message>
    <message>
        <source>A new conversation need not wait for a start; each takes some 100 MB.</source>
        <translation>Así una conversación nueva no espera a que se inicie uno; cada uno ocupa unos 100 MB.</translation>
    </message>
    <message>
        <source>Claude processes of conversations</source>
        <translation>Procesos de Claude de conversaciones</translation>
    </message>
    <message>
        <source>Running and kept for a conversation&apos;s next message, besides those started ahead; never fewer than answers at once.</source>
        <translation>En ejecución y conservados para el siguiente mensaje de una conversación, además de los iniciados de antemano; nunca menos que las respuestas a la vez.</translation>
    </message>
    <message>
        <source>Keep a conversation&apos;s process for</source>
        <translation>Conservar el proceso de una conversación</translation>
    </message>
    <message>
        <source>The next message of a conversation is answered at once until then.</source>
        <translation>Hasta entonces, el siguiente mensaje de una conversación se responde al instante.</translation>
    </message>
    <message>
        <source>Wait for tool results for</source>
        <translation>Esperar los resultados de herramientas</translation>
    </message>
    <message>
        <source>A process that asked for a client&apos;s tool waits so long for its result.</source>
        <translation>El tiempo que un proceso que pidió una herramienta del cliente espera su resultado.</translation>
    </message>
    <message>
        <source>Path of claude</source>
        <translation>Ruta de claude</translation>
    </message>
    <message>
        <source>The program to run; empty looks for it in the usual places.</source>
        <translation>El programa que se ejecuta; vacío lo busca en los sitios habituales.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>Modelo de reserva</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>More than so many are refused with 429.</source>
        <translation>A partir de esa cantidad se rechazan con 429.</translation>
    </message>
    <message>
        <source>Longest wait in the queue</source>
        <translation>Espera máxima en la cola</translation>
    </message>
    <message>
        <source>Then the request is refused with 503; 0 waits for ever.</source>
        <translation>Después, la petición se rechaza con 503; 0 espera indefinidamente.</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>Espera máxima de la primera palabra</translation>
    </message>
    <message>
        <source>Then the answer is given up; 0: never.</source>
        <translation>Después se abandona la respuesta; 0: nunca.</translation>
    </message>
    <message>
        <source>Longest silence within an answer</source>
        <translation>Silencio máximo dentro de una respuesta</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Then it is given up even while words are coming; 0: never.</source>
        <translation>Después se abandona aunque sigan llegando palabras; 0: nunca.</translation>
    </message>
    <message>
        <source>Repeats of one request</source>
        <translation>Repeticiones de una petición</translation>
    </message>
    <message>
        <source>A program that asks the same more often within seconds is stopped; 0: never.</source>
        <translation>Se detiene al programa que pregunta lo mismo más veces en segundos; 0: nunca.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Petición más grande</translation>
    </message>
    <message>
        <source>Larger ones are refused with 413.</source>
        <translation>Las mayores se rechazan con 413.</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Conservar lo que se dijo</translation>
    </message>
    <message>
        <source>never, until the conversation expires (session), or a number of days (days).</source>
        <translation>nunca (never), hasta que la conversación caduque (session) o unos días (days).</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Days to keep it</source>
        <translation>Días que se conserva</translation>
    </message>
    <message>
        <source>Counted from the conversation&apos;s last use, if it is kept for days.</source>
        <translation>Contados desde el último uso de la conversación, si se conserva por días.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>A conversation expires after</source>
        <translation>Una conversación caduca tras</translation>
    </message>
    <message>
        <source>Counted from its last use.</source>
        <translation>Contado desde su último uso.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>A stored response expires after</source>
        <translation>Una respuesta guardada caduca tras</translation>
    </message>
    <message>
        <source>Of the Responses API, counted from its last use; on disk only if content may be kept.</source>
        <translation>De la API Responses, contado desde su último uso; en disco solo si se permite conservar contenido.</translation>
    </message>
    <message>
        <source>Keep usage figures for</source>
        <translation>Conservar las cifras de consumo</translation>
    </message>
    <message>
        <source>Tokens, cost and times of each request; never what was said.</source>
        <translation>Tokens, coste y tiempos de cada petición; nunca lo que se dijo.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Iniciar sin ventana</translation>
    </message>
    <message>
        <source>Only the tray icon is shown; without a tray the window opens nevertheless.</source>
        <translation>Solo se muestra el icono de la bandeja; sin bandeja, la ventana se abre igualmente.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Asks, keeps running (hide) or quits.</source>
        <translation>Pregunta (ask), sigue en ejecución (hide) o sale (quit).</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much is written to the log; prompts and answers never are.</source>
        <translation>Cuánto se escribe en el registro; los prompts y las respuestas, nunca.</translation>
    </message>
    <message>
        <source>Let clients use Claude Code&apos;s own tools</source>
        <translation>Permitir a los clientes las herramientas propias de Claude Code</translation>
    </message>
    <message>
        <source>Claude then reads, and where allowed changes, files and runs commands on this computer for whoever has a token.</source>
        <translation>Claude lee entonces archivos, los cambia donde se permita y ejecuta órdenes en este equipo para quien tenga un token.</translation>
    </message>
    <message>
        <source>Workspace folders</source>
        <translation>Carpetas de trabajo</translation>
    </message>
    <message>
        <source>Claude works in the first one; X-Claude-Cwd chooses another or a folder within. name=/path is the one for a model name below.</source>
        <translation>Claude trabaja en la primera; X-Claude-Cwd elige otra o una carpeta interior. nombre=/ruta es la de un nombre de modelo de abajo.</translation>
    </message>
    <message>
        <source>Model names with tools</source>
        <translation>Nombres de modelo con herramientas</translation>
    </message>
    <message>
        <source>Requests for these models use Claude Code&apos;s own tools.</source>
        <translation>Las peticiones de estos modelos usan las herramientas propias de Claude Code.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What Claude may use at most: Read, Edit, Bash …; with a condition such as Bash(git *) that needs no permission.</source>
        <translation>Lo máximo que Claude puede usar: Read, Edit, Bash…; con una condición como Bash(git *), lo que no necesita permiso.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Modo de permisos</translation>
    </message>
    <message>
        <source>The most a request gets: plan, dontAsk, default (reads in the workspace), acceptEdits (changes files there), bypassPermissions (everything, without asking).</source>
        <translation>Lo máximo que obtiene una petición: plan, dontAsk, default (lee en la carpeta de trabajo), acceptEdits (cambia archivos allí), bypassPermissions (todo, sin preguntar).</translation>
    </message>
    <message>
        <source>Calls of the model per request</source>
        <translation>Llamadas al modelo por petición</translation>
    </message>
    <message>
        <source>Each use of tools takes one; 0: as many as it takes.</source>
        <translation>Cada uso de herramientas gasta una; 0: las que hagan falta.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>claude-code: Claude Code&apos;s own with the client&apos;s behind it; client: the client&apos;s alone.</source>
        <translation>claude-code: el de Claude Code seguido del del cliente; client: solo el del cliente.</translation>
    </message>
    <message>
        <source>Show what the tools do</source>
        <translation>Mostrar lo que hacen las herramientas</translation>
    </message>
    <message>
        <source>A line for each use, where clients show the model&apos;s reasoning.</source>
        <translation>Una línea por cada uso, donde los clientes muestran el razonamiento del modelo.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>A file such as .mcp.json, or its content; their tools need no permission.</source>
        <translation>Un archivo como .mcp.json, o su contenido; sus herramientas no necesitan permiso.</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>centavos de USD</translation>
    </message>
    <message>
        <source>Budget of a request</source>
        <translation>Presupuesto de una petición</translation>
    </message>
    <message>
        <source>An answer that has cost more, at the list prices, is stopped; 0: never.</source>
        <translation>Se detiene una respuesta que haya costado más, según los precios de lista; 0: nunca.</translation>
    </message>
    <message>
        <source>Texts around the system prompt</source>
        <translation>Textos alrededor del prompt de sistema</translation>
    </message>
    <message>
        <source>By the model name a client asks for: JSON such as {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, or a file with it.</source>
        <translation>Por el nombre de modelo que pide un cliente: JSON como {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, o un archivo que lo contenga.</translation>
    </message>
    <message>
        <source>No token on this computer</source>
        <translation>Sin token en este equipo</translation>
    </message>
    <message>
        <source>Every program and user of this computer may then ask without a token; not behind a proxy.</source>
        <translation>Cualquier programa y usuario de este equipo puede preguntar sin token; no detrás de un proxy.</translation>
    </message>
    <message>
        <source>Limit requests per minute</source>
        <translation>Limitar las peticiones por minuto</translation>
    </message>
    <message>
        <source>Of nobody (off), of other computers (network) or of this one too (all).</source>
        <translation>De nadie (off), de otros equipos (network) o también de este (all).</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Of one key and of one address; 0: as many as they like.</source>
        <translation>De una clave y de una dirección; 0: sin límite.</translation>
    </message>
    <message>
        <source>Deep checks</source>
        <translation>Comprobaciones a fondo</translation>
    </message>
    <message>
        <source>Requests that examine by asking Claude, and /v1/debug; 0: as many as they like.</source>
        <translation>Peticiones que comprueban preguntando a Claude, y /v1/debug; 0: sin límite.</translation>
    </message>
    <message>
        <source>Looks at keys and login</source>
        <translation>Consultas de claves y sesión</translation>
    </message>
    <message>
        <source>Requests to /v1/auth and /v1/keys; 0: as many as they like.</source>
        <translation>Peticiones a /v1/auth y /v1/keys; 0: sin límite.</translation>
    </message>
    <message>
        <source>Looks at conversations</source>
        <translation>Consultas de conversaciones</translation>
    </message>
    <message>
        <source>Requests to /v1/sessions and /conversations; 0: as many as they like.</source>
        <translation>Peticiones a /v1/sessions y /conversations; 0: sin límite.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Comprobaciones de estado</translation>
    </message>
    <message>
        <source>Requests to /health; 0: as many as they like.</source>
        <translation>Peticiones a /health; 0: sin límite.</translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>Otras peticiones</translation>
    </message>
    <message>
        <source>Lists of models, usage and the like; 0: as many as they like.</source>
        <translation>Listas de modelos, consumo y similares; 0: sin límite.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation>Presupuesto por día</translation>
    </message>
    <message>
        <source>Then questions are refused until midnight; with a subscription it counts what the API would cost; 0: none.</source>
        <translation>Después se rechazan las preguntas hasta medianoche; con una suscripción cuenta lo que costaría la API; 0: ninguno.</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>Presupuesto por mes</translation>
    </message>
    <message>
        <source>Then questions are refused until the next month; 0: none.</source>
        <translation>Después se rechazan las preguntas hasta el mes siguiente; 0: ninguno.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warn when a budget is used to</source>
        <translation>Avisar al usar de un presupuesto el</translation>
    </message>
    <message>
        <source>Keep answers for equal questions</source>
        <translation>Guardar respuestas para preguntas iguales</translation>
    </message>
    <message>
        <source>Never (off), if the program sends X-Enable-Cache (on-request), or always.</source>
        <translation>Nunca (off), si el programa envía X-Enable-Cache (on-request) o siempre (always).</translation>
    </message>
    <message>
        <source>Keep an answer for</source>
        <translation>Guardar una respuesta durante</translation>
    </message>
    <message>
        <source>In memory only, and only for the key that asked.</source>
        <translation>Solo en memoria y solo para la clave que preguntó.</translation>
    </message>
    <message>
        <source>Answers to keep</source>
        <translation>Respuestas que se guardan</translation>
    </message>
    <message>
        <source>The one used longest ago goes first.</source>
        <translation>Se descarta primero la que lleva más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>Debug endpoint</source>
        <translation>Punto de acceso de depuración</translation>
    </message>
    <message>
        <source>POST /v1/debug/request shows a request as Bellhop understands it.</source>
        <translation>POST /v1/debug/request muestra una petición tal como la entiende Bellhop.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Icono en el panel</translation>
    </message>
    <message>
        <source>colored, or one colour: light for dark panels, dark for light ones.</source>
        <translation>colored, o de un color: light para paneles oscuros, dark para claros.</translation>
    </message>
    <message>
        <source>The server cannot start</source>
        <translation>El servidor no puede iniciarse</translation>
    </message>
    <message>
        <source>The port is taken, or the address is none of this computer.</source>
        <translation>El puerto está ocupado o la dirección no es de este equipo.</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code ha cerrado la sesión</translation>
    </message>
    <message>
        <source>No request can be answered until somebody signs in.</source>
        <translation>No se puede responder ninguna petición hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>El plan está casi agotado</translation>
    </message>
    <message>
        <source>When 80 % and 95 % of the five-hour or weekly window are used.</source>
        <translation>Cuando se usa el 80&#xa0;% y el 95&#xa0;% de la ventana de cinco horas o semanal.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the windows, the messages and the command line; numbers and dates follow.</source>
        <translation>De las ventanas, los mensajes y la línea de órdenes; los números y las fechas lo siguen.</translation>
    </message>
    <message>
        <source>Look again who is signed in</source>
        <translation>Volver a mirar quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Every so many seconds, by &quot;claude auth status&quot;, which costs nothing; 0: only at the start.</source>
        <translation>Cada tantos segundos, con «claude auth status», que no cuesta nada; 0: solo al inicio.</translation>
    </message>
    <message>
        <source>Programs may add MCP servers</source>
        <translation>Los programas pueden añadir servidores MCP</translation>
    </message>
    <message>
        <source>off: none; http: such as are reached by an address; commands: any. Careful: then whoever has a token that may manage can start any program on this computer.</source>
        <translation>off: ninguno; http: los accesibles por una dirección; commands: cualquiera. Cuidado: entonces quien tenga un token que pueda administrar podrá iniciar cualquier programa en este equipo.</translation>
    </message>
    <message>
        <source>Write down questions and answers</source>
        <translation>Anotar preguntas y respuestas</translation>
    </message>
    <message>
        <source>For so many seconds, in full, to logs/bodies.log, for finding faults; it ends by itself; 0: never.</source>
        <translation>Durante tantos segundos, por completo, en logs/bodies.log, para encontrar fallos; termina por sí solo; 0: nunca.</translation>
    </message>
    <message>
        <source>must be the full path of a PEM file</source>
        <translation>debe ser la ruta completa de un archivo PEM</translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation>debe ser una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>must be variables such as HTTPS_PROXY=http://proxy:3128</source>
        <translation>deben ser variables como HTTPS_PROXY=http://proxy:3128</translation>
    </message>
    <message>
        <source>must not name %1, which Bellhop sets itself</source>
        <translation>no debe nombrar %1, que Bellhop establece por sí mismo</translation>
    </message>
    <message>
        <source>must be flags such as --debug-file=/tmp/claude.log</source>
        <translation>deben ser opciones como --debug-file=/tmp/claude.log</translation>
    </message>
    <message>
        <source>must not have %1, which Bellhop decides itself</source>
        <translation>no debe tener %1, que Bellhop decide por sí mismo</translation>
    </message>
    <message>
        <source>login: your Claude login; api-key: the key stored here; bedrock or vertex: your cloud account; environment: what the environment says (ANTHROPIC_*).</source>
        <translation>login: su sesión de Claude; api-key: la clave guardada aquí; bedrock o vertex: su cuenta en la nube; environment: lo que diga el entorno (ANTHROPIC_*).</translation>
    </message>
    <message>
        <source>Bellhop&apos;s window says so from then on, and a notification once.</source>
        <translation>A partir de ahí lo indica la ventana de Bellhop y, una vez, una notificación.</translation>
    </message>
    <message>
        <source>End a process that computes for</source>
        <translation>Terminar un proceso que calcule durante</translation>
    </message>
    <message>
        <source>So long without saying anything; 0: never. Linux only.</source>
        <translation>Ese tiempo sin decir nada; 0: nunca. Solo en Linux.</translation>
    </message>
    <message>
        <source>End a process that takes more than</source>
        <translation>Terminar un proceso que ocupe más de</translation>
    </message>
    <message>
        <source>Memory of one Claude process; 0: no limit. Linux only.</source>
        <translation>Memoria de un proceso de Claude; 0: sin límite. Solo en Linux.</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly used up</source>
        <translation>Un presupuesto está casi o del todo agotado</translation>
    </message>
    <message>
        <source>Of the day or the month, as set under Limits.</source>
        <translation>Del día o del mes, según lo fijado en Límites.</translation>
    </message>
    <message>
        <source>Further environment variables</source>
        <translation>Otras variables de entorno</translation>
    </message>
    <message>
        <source>What Claude Code is started with, such as HTTPS_PROXY=http://proxy:3128 or AWS_REGION=eu-west-1; kept in a plain file, so no secrets.</source>
        <translation>Con qué se inicia Claude Code, como HTTPS_PROXY=http://proxy:3128 o AWS_REGION=eu-west-1; se guardan en un archivo legible, así que nada de secretos.</translation>
    </message>
    <message>
        <source>Further arguments</source>
        <translation>Otros argumentos</translation>
    </message>
    <message>
        <source>Flags for Claude Code that Bellhop does not set itself, such as --debug-file=/tmp/claude.log.</source>
        <translation>Opciones de Claude Code que Bellhop no establece por sí mismo, como --debug-file=/tmp/claude.log.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; then the port also speaks https, and other computers can use nothing else.</source>
        <translation>Un archivo PEM con el certificado y su cadena; entonces el puerto habla también https y los demás equipos no pueden usar otra cosa.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Clave privada del certificado</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase; empty: it stands in the certificate&apos;s file.</source>
        <translation>Un archivo PEM sin frase de contraseña; vacío: está en el archivo del certificado.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Preguntar por versiones nuevas en</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub has it, asked once a day; nothing is downloaded. Empty: never.</source>
        <translation>La dirección de una lista de versiones, como la de GitHub; se pregunta una vez al día y no se descarga nada. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Which Claude model answers to which name; * stands for any characters. opus:high asks it for an effort; in opus|haiku the second answers when the first is overloaded.</source>
        <translation>Qué modelo de Claude responde a qué nombre; * representa cualquier carácter. opus:high fija el esfuerzo; en opus|haiku responde el segundo cuando el primero está sobrecargado.</translation>
    </message>
    <message>
        <source>Asked instead when the model is overloaded and neither the request nor the table of names says another; empty: none.</source>
        <translation>Se le pregunta en su lugar cuando el modelo está sobrecargado y ni la solicitud ni la tabla de nombres indican otro; vacío: ninguno.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>This file does not hold settings of Bellhop.</source>
        <translation>Este archivo no contiene una configuración de Bellhop.</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1: no existe ese ajuste.</translation>
    </message>
</context>
<context>
    <name>SettingsFileRow</name>
    <message>
        <source>To take your settings to another computer. Tokens and keys are not part of the file.</source>
        <translation>Para llevar su configuración a otro equipo. Los tokens y las claves no forman parte del archivo.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exportar la configuración…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar la configuración…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar la configuración</translation>
    </message>
    <message>
        <source>Settings taken over: %1.</source>
        <translation>Ajustes importados: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>This file cannot be read as settings; what is readable is used.</source>
        <translation>Este archivo no se puede leer como configuración; se usa lo que es legible.</translation>
    </message>
    <message>
        <source>There is no such setting; it is ignored.</source>
        <translation>No existe ese ajuste; se ignora.</translation>
    </message>
    <message>
        <source>It decides who pays for the answers. Set BELLHOP_CLAUDE_AUTH=login to use Claude&apos;s own login instead.</source>
        <translation>Decide quién paga las respuestas. Establezca BELLHOP_CLAUDE_AUTH=login para usar la sesión propia de Claude.</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored.</source>
        <translation>No existe esa variable; se ignora.</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored. Did you mean %1?</source>
        <translation>No existe esa variable; se ignora. ¿Quería decir %1?</translation>
    </message>
    <message>
        <source>This is given by %1 and cannot be changed here.</source>
        <translation>Lo fija %1 y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 cannot be written.</source>
        <translation>No se puede guardar la configuración: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 is damaged. Correct it or remove it.</source>
        <translation>No se puede guardar la configuración: %1 está dañado. Corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>the flag %1</source>
        <translation>la opción %1</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable de entorno %1</translation>
    </message>
    <message>
        <source> (does not exist)</source>
        <translation> (no existe)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No setting has these words in its name or description.</source>
        <translation>Ningún ajuste tiene estas palabras en su nombre o descripción.</translation>
    </message>
    <message>
        <source>Bellhop – Settings</source>
        <translation>Bellhop – Configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
</context>
<context>
    <name>ShortCommand</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>sin respuesta en %n segundo</numerusform>
            <numerusform>sin respuesta en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>falló de forma inesperada</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>terminó con el código %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <source>Connect a client</source>
        <translation>Conectar un cliente</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>con el token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
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
        <translation>Configuración de clientes</translation>
    </message>
    <message>
        <source>All clie&amp;nts…</source>
        <translation>Todos los c&amp;lientes…</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>Va en %1</translation>
    </message>
</context>
<context>
    <name>SpawnPlan</name>
    <message>
        <source>The folder %1 cannot be used: it must be a folder that belongs to you and is closed to others. Remove it and start again.</source>
        <translation>No se puede usar la carpeta %1: debe pertenecerle y estar cerrada a los demás. Elimínela e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Running, but needs attention</source>
        <translation>En ejecución, pero necesita atención</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>De&amp;tener servidor</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>I&amp;niciar servidor</translation>
    </message>
    <message>
        <source>Clients cannot connect while the server is stopped.</source>
        <translation>Los clientes no pueden conectarse mientras el servidor está detenido.</translation>
    </message>
    <message>
        <source>The reason is below.</source>
        <translation>El motivo está abajo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>ready workers: %1</source>
        <translation>procesos listos: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Running on %1</source>
        <translation>En ejecución en %1</translation>
    </message>
    <message>
        <source>Not serving: %1</source>
        <translation>Sin servicio: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Running, but the server is stopped</source>
        <translation>En ejecución, pero el servidor está detenido</translation>
    </message>
    <message>
        <source>Claude Code: not found (yet)</source>
        <translation>Claude Code: no encontrado (aún)</translation>
    </message>
    <message>
        <source>Claude Code %1 (%2)</source>
        <translation>Claude Code %1 (%2)</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>paga: %1</translation>
    </message>
    <message>
        <source>Requests: %1 active, %2 queued</source>
        <translation>Peticiones: %1 activas, %2 en cola</translation>
    </message>
    <message>
        <source>Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for tools, %5 kept, at most %6</source>
        <translation>Procesos de Claude: %1 iniciándose, %2 listos, %3 ocupados, %4 esperando herramientas, %5 conservados, como máximo %6</translation>
    </message>
    <message>
        <source>Running without history: %1</source>
        <translation>En ejecución sin historial: %1</translation>
    </message>
    <message>
        <source>Claude Code %1</source>
        <translation>Claude Code %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>No comprobado: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Programs that look for Ollama find it on %1</source>
        <translation>Los programas que buscan Ollama lo encuentran en %1</translation>
    </message>
</context>
<context>
    <name>Subcommands</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Bellhop is running, but its server is stopped.</source>
        <translation>Bellhop está en ejecución, pero su servidor está detenido.</translation>
    </message>
    <message>
        <source>Bellhop&apos;s answer makes no sense.</source>
        <translation>La respuesta de Bellhop no tiene sentido.</translation>
    </message>
    <message>
        <source>--%1 must be a number.</source>
        <translation>--%1 debe ser un número.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>No existe la clave «%1».</translation>
    </message>
    <message>
        <source>The key “%1” was made. This is the only time it is shown:</source>
        <translation>Se ha creado la clave «%1». Es la única vez que se muestra:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>The key “%1” was revoked.</source>
        <translation>Se ha revocado la clave «%1».</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>Nadie sabe qué hacer con «%1»; consulte --help.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>PERMISOS</translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation>LÍMITES</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/día</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTO</translation>
    </message>
    <message>
        <source>MEANS</source>
        <translation>SIGNIFICA</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>PETICIONES</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>TOKENS IN</source>
        <translation>TOKENS DE ENTRADA</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>COSTE</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Últimos %1 días</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clave «%1»</translation>
    </message>
    <message>
        <source>Plan, %1: %2% used</source>
        <translation>Plan, %1: %2&#xa0;% usado</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>No hay peticiones.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>PUNTO DE ACCESO</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
</context>
<context>
    <name>SystemTexts</name>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>no se puede leer el archivo %1</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>el archivo %1 es demasiado grande</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>no es un objeto JSON (%1)</translation>
    </message>
    <message>
        <source>“%1” has no texts “before” and “after”</source>
        <translation>«%1» no tiene los textos «before» y «after»</translation>
    </message>
</context>
<context>
    <name>SystemTextsEditor</name>
    <message>
        <source>Name or pattern, such as gpt-4*</source>
        <translation>Nombre o patrón, como gpt-4*</translation>
    </message>
    <message>
        <source>Model name the texts belong to</source>
        <translation>Nombre de modelo al que pertenecen los textos</translation>
    </message>
    <message>
        <source>Add texts for this name</source>
        <translation>Añadir textos para este nombre</translation>
    </message>
    <message>
        <source>Remove the texts of this name</source>
        <translation>Quitar los textos de este nombre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>File with the texts</source>
        <translation>Archivo con los textos</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>Done. Press Enter to close this window, then check again in Bellhop.</source>
        <translation>Listo. Pulse Intro para cerrar esta ventana y compruebe de nuevo en Bellhop.</translation>
    </message>
    <message>
        <source>No terminal was found that Bellhop can open. Open one yourself and run: %1</source>
        <translation>No se encontró ningún terminal que Bellhop pueda abrir. Abra uno y ejecute: %1</translation>
    </message>
</context>
<context>
    <name>TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>transmisión</translation>
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
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS.</source>
        <translation>El Qt de este equipo no tiene TLS.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or it wants a passphrase.</source>
        <translation>%1 no contiene ninguna clave privada en formato PEM, o pide una frase de contraseña.</translation>
    </message>
    <message>
        <source>The certificate %1 has expired.</source>
        <translation>El certificado %1 ha caducado.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>peticiones, %1 fallidas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out, %1% from cache</source>
        <translation>tokens de entrada / salida, %1&#xa0;% de caché</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>tokens de entrada / salida</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>valor a precios de la API</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>mediana hasta el primer token</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>Set by the environment or the command line, so it cannot be replaced here</source>
        <translation>Fijado por el entorno o la línea de órdenes, por lo que no se puede reemplazar aquí</translation>
    </message>
    <message>
        <source>Make a new token…</source>
        <translation>Generar un token nuevo…</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar token</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>¿Generar un token nuevo?</translation>
    </message>
    <message>
        <source>Every client that uses the present token loses its access until it gets the new one.</source>
        <translation>Cada cliente que use el token actual pierde el acceso hasta que reciba el nuevo.</translation>
    </message>
    <message>
        <source>Make new token</source>
        <translation>Generar token nuevo</translation>
    </message>
</context>
<context>
    <name>TomlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>El archivo no es texto UTF-8, así que se deja como está.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid TOML, so it is left as it is.</source>
        <translation>La línea %1 del archivo no es TOML válido, así que se deja como está.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value, so it is left as it is.</source>
        <translation>El archivo termina en mitad de un valor, así que se deja como está.</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>«%1» está escrito en este archivo de una forma que no se edita automáticamente, así que se deja como está.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>[%1, %2 bytes]</source>
        <translation>[%1, %2 bytes]</translation>
    </message>
    <message>
        <source>**Tool call** `%1`</source>
        <translation>**Llamada a herramienta** `%1`</translation>
    </message>
    <message>
        <source>**Tool result** (failed)</source>
        <translation>**Resultado de herramienta** (fallido)</translation>
    </message>
    <message>
        <source>**Tool result**</source>
        <translation>**Resultado de herramienta**</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>Model %1, last used %2</source>
        <translation>Modelo %1, último uso %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Shortened: %1 characters in all. The export has everything.</source>
        <translation>Abreviado: %1 caracteres en total. La exportación lo contiene todo.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1 earlier messages are not shown. The export has them.</source>
        <translation>No se muestran %1 mensajes anteriores. La exportación los contiene.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Llamada a herramienta: %1</translation>
    </message>
    <message>
        <source>Tool result, failed</source>
        <translation>Resultado de herramienta, fallido</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de herramienta</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Image that cannot be shown</source>
        <translation>Imagen que no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Copy &amp;base URL</source>
        <translation>Copiar URL &amp;base</translation>
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
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>Copy &amp;client set-up</source>
        <translation>Copiar configuración de &amp;cliente</translation>
    </message>
    <message>
        <source>Stop &amp;all requests</source>
        <translation>Cancelar todas las &amp;peticiones</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <translation>Abrir &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Iniciar con la s&amp;esión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>De&amp;tener servidor</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>I&amp;niciar servidor</translation>
    </message>
    <message>
        <source>Bellhop: %1</source>
        <translation>Bellhop: %1</translation>
    </message>
    <message>
        <source>S&amp;ign in to Claude Code…</source>
        <translation>&amp;Iniciar sesión en Claude Code…</translation>
    </message>
    <message>
        <source>O&amp;llama</source>
        <translation>O&amp;llama</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Registro</translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Warm worker, new conversation</source>
        <translation>Proceso listo, conversación nueva</translation>
    </message>
    <message>
        <source>Continued in the conversation&apos;s worker</source>
        <translation>Continuada en el proceso de la conversación</translation>
    </message>
    <message>
        <source>Tool results to the waiting worker</source>
        <translation>Resultados de herramientas al proceso en espera</translation>
    </message>
    <message>
        <source>%1, asked for as %2</source>
        <translation>%1, pedido como %2</translation>
    </message>
    <message>
        <source>%1 in, %2 written to the cache, %3 from the cache, %4 out</source>
        <translation>%1 de entrada, %2 escritos en la caché, %3 de la caché, %4 de salida</translation>
    </message>
    <message>
        <source>%1 (%2 of them thinking)</source>
        <translation>%1 (de ellos, %2 de razonamiento)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>%1, streamed</source>
        <translation>%1, en streaming</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Privacy settings…</source>
        <translation>Ajustes de &amp;privacidad…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <source>A command that sends such a request, with the token</source>
        <translation>Una orden que envía una petición así, con el token</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>What was said is not kept</source>
        <translation>Lo que se dijo no se conserva</translation>
    </message>
    <message>
        <source>The privacy settings say so. Bellhop then forgets each question and answer when it is complete.</source>
        <translation>Así lo dicen los ajustes de privacidad. Bellhop olvida cada pregunta y respuesta cuando está completa.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>The questions and answers of the latest requests are held in memory until Bellhop quits. This one is older, too large, or still running.</source>
        <translation>Las preguntas y respuestas de las últimas peticiones se guardan en memoria hasta que Bellhop termina. Esta es más antigua, demasiado grande o sigue en curso.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
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
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>As &amp;table (CSV)…</source>
        <translation>Como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;picture (PNG)…</source>
        <translation>Como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens por día</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coste por día</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Peticiones por día</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>Read from the prompt cache</source>
        <translation>Leídos de la caché de prompts</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Sin historial</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nada en este periodo</translation>
    </message>
    <message>
        <source>No request of this period fits the filters above.</source>
        <translation>Ninguna petición de este periodo cumple los filtros de arriba.</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Aún no se ha consumido nada</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request are counted here, per day and model. What was said is not part of it.</source>
        <translation>Aquí se cuentan los tokens, el coste y los tiempos de cada petición, por día y modelo. Lo que se dijo no forma parte.</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>peticiones, %1 fallidas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>tokens de entrada / salida</translation>
    </message>
    <message>
        <source>read from the cache</source>
        <translation>leídos de la caché</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>valor a precios de la API</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>mediana hasta el primer token</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation>la mitad</translation>
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
        <translation>Presupuesto diario</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exportar el consumo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>WelcomeWizard</name>
    <message>
        <source>the command</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Bienvenido a Bellhop</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Bellhop answers with your own Claude Code and your own account.</source>
        <translation>Bellhop responde con su propio Claude Code y su propia cuenta.</translation>
    </message>
    <message>
        <source>Install it with npm, or see claude.com/claude-code for other ways:</source>
        <translation>Instálelo con npm o consulte otras formas en claude.com/claude-code:</translation>
    </message>
    <message>
        <source>Run it in a terminal, enter /login and follow what it says:</source>
        <translation>Ejecútelo en un terminal, introduzca /login y siga lo que diga:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Programs of this computer get in with a token, which was just made for you.</source>
        <translation>Los programas de este equipo entran con un token, que se acaba de generar para usted.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>You need not write it down: every set-up Bellhop shows you can be copied with it.</source>
        <translation>No hace falta apuntarlo: cada configuración que le muestra Bellhop se puede copiar con él.</translation>
    </message>
    <message>
        <source>&amp;Start Bellhop when I log in</source>
        <translation>&amp;Iniciar Bellhop con mi sesión</translation>
    </message>
    <message>
        <source>Start &amp;without a window</source>
        <translation>Iniciar &amp;sin ventana</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>Su primer cliente</translation>
    </message>
    <message>
        <source>All of them are on the Connect page later.</source>
        <translation>Todos están después en la página Conectar.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>¿Responde?</translation>
    </message>
    <message>
        <source>One short question on the way every client takes. It uses a few tokens.</source>
        <translation>Una pregunta corta por el camino que toma cada cliente. Consume unos pocos tokens.</translation>
    </message>
    <message>
        <source>&amp;Ask Claude</source>
        <translation>&amp;Preguntar a Claude</translation>
    </message>
    <message>
        <source>Bellhop keeps running when you close its window: its icon in the panel brings it back.</source>
        <translation>Bellhop sigue en ejecución cuando cierra su ventana: su icono del panel vuelve a mostrarla.</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Buscando Claude Code…</translation>
    </message>
    <message>
        <source>Claude Code %1 was found: %2</source>
        <translation>Se encontró Claude Code %1: %2</translation>
    </message>
    <message>
        <source>It is not signed in yet.</source>
        <translation>Aún no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Checking who is signed in…</source>
        <translation>Comprobando quién ha iniciado sesión…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>The server is stopped. Start it in the main window.</source>
        <translation>El servidor está detenido. Inícielo en la ventana principal.</translation>
    </message>
    <message>
        <source>“%1”, said %2 after %3. You are all set.</source>
        <translation>«%1», dijo %2 tras %3. Todo está listo.</translation>
    </message>
    <message>
        <source>&amp;Install in a terminal…</source>
        <translation>&amp;Instalar en un terminal…</translation>
    </message>
    <message>
        <source>&amp;Sign in in a terminal…</source>
        <translation>Iniciar &amp;sesión en un terminal…</translation>
    </message>
</context>
<context>
    <name>WipeRow</name>
    <message>
        <source>Whatever the settings above allow to be kept can be deleted at any time.</source>
        <translation>Lo que los ajustes de arriba permiten conservar se puede eliminar en cualquier momento.</translation>
    </message>
    <message>
        <source>Delete &amp;conversations…</source>
        <translation>Eliminar &amp;conversaciones…</translation>
    </message>
    <message>
        <source>Delete usage &amp;figures…</source>
        <translation>Eliminar ci&amp;fras de consumo…</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>¿Eliminar todas las conversaciones?</translation>
    </message>
    <message>
        <source>Everything that was asked and answered: conversations, stored responses, cached answers and the questions of the latest requests. Clients cannot go on with them. This cannot be undone.</source>
        <translation>Todo lo que se preguntó y respondió: conversaciones, respuestas guardadas, respuestas en caché y las preguntas de las últimas peticiones. Los clientes no podrán continuarlas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete all usage figures?</source>
        <translation>¿Eliminar todas las cifras de consumo?</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request so far. Budgets begin anew, too. This cannot be undone.</source>
        <translation>Tokens, coste y tiempos de todas las peticiones hasta ahora. Los presupuestos también vuelven a empezar. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process and takes about %1. Idle: about %2; with a full pool: about %3.</source>
        <translation>Un proceso de trabajo es un proceso de Claude Code y ocupa alrededor de %1. En reposo: unos %2; con la reserva llena: unos %3.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process; here each takes about %1, as measured. Idle: about %2; with a full pool: about %3.</source>
        <translation>Un proceso de trabajo es un proceso de Claude Code; aquí cada uno ocupa unos %1, según lo medido. En reposo: unos %2; con la reserva llena: unos %3.</translation>
    </message>
</context>
<context>
    <name>YamlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>El archivo no es texto UTF-8, así que se deja como está.</translation>
    </message>
    <message>
        <source>Line %1 of the file holds a carriage return without a line feed, so the file is left as it is.</source>
        <translation>La línea %1 del archivo contiene un retorno de carro sin salto de línea, así que el archivo se deja como está.</translation>
    </message>
    <message>
        <source>Line %1 of the file is indented with a tab, which is not valid YAML, so the file is left as it is.</source>
        <translation>La línea %1 del archivo está sangrada con un tabulador, lo que no es YAML válido, así que el archivo se deja como está.</translation>
    </message>
    <message>
        <source>The file holds several YAML documents, so it is left as it is.</source>
        <translation>El archivo contiene varios documentos YAML, así que se deja como está.</translation>
    </message>
    <message>
        <source>The file is written in YAML&apos;s bracket form, which is not edited automatically, so it is left as it is.</source>
        <translation>El archivo está escrito en la forma con corchetes de YAML, que no se edita automáticamente, así que se deja como está.</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>«%1» está escrito en este archivo de una forma que no se edita automáticamente, así que se deja como está.</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>«%1» no es una lista en este archivo, así que se deja como está.</translation>
    </message>
</context>
</TS>
