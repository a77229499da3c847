<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessKeys</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. Programs call it the API key.</source>
        <translation>Chaque client doit envoyer ce jeton, sous la forme «&#xa0;Authorization: Bearer …&#xa0;» ou «&#xa0;x-api-key&#xa0;». Les programmes l&apos;appellent clé d&apos;API.</translation>
    </message>
    <message>
        <source>The token was given by the environment variable BELLHOP_API_KEY or on the command line. To replace it, change it there.</source>
        <translation>Le jeton a été fourni par la variable d&apos;environnement BELLHOP_API_KEY ou sur la ligne de commande. C&apos;est là qu&apos;il faut le remplacer.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop n&apos;est pas en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Bellhop does not end.</source>
        <translation>Bellhop ne se termine pas.</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>Jeton d&apos;accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>The check does not end.</source>
        <translation>La vérification ne se termine pas.</translation>
    </message>
    <message>
        <source>Bellhop is already running.</source>
        <translation>Bellhop est déjà en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Bellhop is already running on %1.</source>
        <translation>Bellhop est déjà en cours d&apos;exécution sur %1.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time from the request&apos;s arrival to the first token</source>
        <translation>Temps entre l&apos;arrivée de la requête et le premier token</translation>
    </message>
    <message>
        <source>Tokens read, without those from the cache</source>
        <translation>Tokens lus, sans ceux du cache</translation>
    </message>
    <message>
        <source>Tokens read from the prompt cache</source>
        <translation>Tokens lus dans le cache de prompts</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens écrits</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Filter by client, model, state, request ID…</source>
        <translation>Filtrer par client, modèle, état, ID de requête…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Annuler la requête</translation>
    </message>
    <message>
        <source>End the selected running requests (Del)</source>
        <translation>Mettre fin aux requêtes en cours sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the rows shown as a table (CSV)</source>
        <translation>Enregistrer les lignes affichées sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No request fits the filter above.</source>
        <translation>Aucune requête ne correspond au filtre ci-dessus.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de requête</translation>
    </message>
    <message>
        <source>Start the server, then every request of your clients appears here.</source>
        <translation>Démarrez le serveur&#xa0;: chaque requête de vos clients apparaîtra ensuite ici.</translation>
    </message>
    <message>
        <source>Point a client at %1 and every request of it appears here: who asked, which model answered, how fast, and what it used.</source>
        <translation>Dirigez un client vers %1 et chacune de ses requêtes apparaîtra ici&#xa0;: qui a demandé, quel modèle a répondu, à quelle vitesse et avec quelle consommation.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copier l&apos;&amp;ID de la requête</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier pour c&amp;url</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>Copier l&apos;&amp;erreur</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l&apos;activité</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Cet ordinateur seulement (127.0.0.1)</translation>
    </message>
    <message>
        <source>All computers of my network (0.0.0.0)</source>
        <translation>Tous les ordinateurs de mon réseau (0.0.0.0)</translation>
    </message>
    <message>
        <source>One address of this computer</source>
        <translation>Une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>for example 192.168.1.20</source>
        <translation>par exemple 192.168.1.20</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Open to the network</source>
        <translation>&amp;Ouvrir au réseau</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Laisser fermé</translation>
    </message>
    <message>
        <source>(this computer is in no network right now)</source>
        <translation>(cet ordinateur n&apos;est actuellement sur aucun réseau)</translation>
    </message>
    <message>
        <source>Every device of the network could then talk to Bellhop. Whoever has the token spends your Claude plan, and the connection is not encrypted. It opens:
%1</source>
        <translation>Tout appareil du réseau pourrait alors parler à Bellhop. Quiconque a le jeton consomme votre forfait Claude, et la connexion n&apos;est pas chiffrée. Cela ouvre&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Claude Code&apos;s own tools</source>
        <translation>Outils propres à Claude Code</translation>
    </message>
    <message>
        <source>Name a client asks for</source>
        <translation>Nom demandé par un client</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Ce qu&apos;ils peuvent faire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Off: Claude only talks. Requests that want its tools are refused.</source>
        <translation>Désactivé&#xa0;: Claude ne fait que parler. Les requêtes qui veulent ses outils sont refusées.</translation>
    </message>
    <message>
        <source>Name a workspace folder below; until then such requests are refused.</source>
        <translation>Indiquez ci-dessous un dossier de travail&#xa0;; d&apos;ici là, ces requêtes sont refusées.</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude run any of these tools anywhere on this computer, as you, without a question.</source>
        <translation>Tout programme disposant d&apos;un jeton peut faire exécuter à Claude n&apos;importe lequel de ces outils n&apos;importe où sur cet ordinateur, en votre nom et sans question.</translation>
    </message>
    <message>
        <source>Any program with a token can make Claude use these tools, as you. What would need a question is denied, since nobody is asked.</source>
        <translation>Tout programme disposant d&apos;un jeton peut faire utiliser ces outils à Claude, en votre nom. Ce qui demanderait une question est refusé, car personne n&apos;est interrogé.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>AgentPolicy</name>
    <message>
        <source>“%1” is no name for a server</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de serveur</translation>
    </message>
    <message>
        <source>the server “%1” has no command</source>
        <translation>le serveur «&#xa0;%1&#xa0;» n&apos;a pas de commande</translation>
    </message>
    <message>
        <source>the arguments of the server “%1” are no list of texts</source>
        <translation>les arguments du serveur «&#xa0;%1&#xa0;» ne sont pas une liste de textes</translation>
    </message>
    <message>
        <source>the server “%1” has no http(s) URL</source>
        <translation>le serveur «&#xa0;%1&#xa0;» n&apos;a pas d&apos;URL http(s)</translation>
    </message>
    <message>
        <source>the server “%1” is neither stdio, http nor sse</source>
        <translation>le serveur «&#xa0;%1&#xa0;» n&apos;est ni stdio, ni http, ni sse</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>le fichier %1 est illisible</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>le fichier %1 est trop grand</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>ce n&apos;est pas un objet JSON (%1)</translation>
    </message>
    <message>
        <source>“mcpServers” is no JSON object</source>
        <translation>«&#xa0;mcpServers&#xa0;» n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>the server “%1” is no JSON object</source>
        <translation>le serveur «&#xa0;%1&#xa0;» n&apos;est pas un objet JSON</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>St&amp;ore</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Anthropic API key</source>
        <translation>Clé d&apos;API &amp;Anthropic</translation>
    </message>
    <message>
        <source>Anthropic API key</source>
        <translation>Clé d&apos;API Anthropic</translation>
    </message>
    <message>
        <source>A key is stored in the system keychain.</source>
        <translation>Une clé est enregistrée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>No key is stored. It goes into the system keychain, never into a file.</source>
        <translation>Aucune clé n&apos;est enregistrée. Elle va dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
</context>
<context>
    <name>AppState</name>
    <message>
        <source>Requests are to be paid with an API key, but none is stored. Enter one in the settings.</source>
        <translation>Les requêtes doivent être payées avec une clé d&apos;API, mais aucune n&apos;est enregistrée. Saisissez-en une dans les paramètres.</translation>
    </message>
    <message>
        <source>Other computers of your network can reach Bellhop: %1</source>
        <translation>D&apos;autres ordinateurs de votre réseau peuvent atteindre Bellhop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claude Code is not signed in, so no request can be answered. Sign in with your Claude account, then check again.</source>
        <translation>Claude Code n&apos;est pas connecté, aucune requête ne peut donc recevoir de réponse. Connectez-vous avec votre compte Claude, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Bellhop %1 is out; this is %2. %3</source>
        <translation>Bellhop %1 est sorti&#xa0;; ceci est la version %2. %3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is a demonstration: a stand-in answers, not Claude. Try it:</source>
        <translation>Ceci est une démonstration&#xa0;: c&apos;est une doublure qui répond, pas Claude. Essayez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>Impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The registry cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le registre.</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Démarrer à l&apos;ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Bellhop is there for your clients as soon as you are logged in.</source>
        <translation>Bellhop est disponible pour vos clients dès que votre session est ouverte.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l&apos;ouverture de session</translation>
    </message>
</context>
<context>
    <name>BodyLog</name>
    <message>
        <source>Questions and answers are written down in full until %1, in %2.</source>
        <translation>Les questions et réponses sont consignées en entier jusqu&apos;à %1, dans %2.</translation>
    </message>
</context>
<context>
    <name>BudgetBook</name>
    <message>
        <source>%1% of this month&apos;s budget of $%2 is used.</source>
        <translation>%1&#xa0;% du budget de ce mois (%2&#xa0;$) sont utilisés.</translation>
    </message>
    <message>
        <source>%1% of today&apos;s budget of $%2 is used.</source>
        <translation>%1&#xa0;% du budget du jour (%2&#xa0;$) sont utilisés.</translation>
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
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Cherc&amp;her à nouveau</translation>
    </message>
    <message>
        <source>Look for Claude Code and its sign-in again</source>
        <translation>Chercher à nouveau Claude Code et sa connexion</translation>
    </message>
    <message>
        <source>Tries each feature Bellhop relies on, without spending anything</source>
        <translation>Essaie chaque fonction dont Bellhop dépend, sans rien dépenser</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (par %2)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check &amp;features</source>
        <translation>Vérifier les &amp;fonctions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Claude %1: all that Bellhop needs works (checks passed: %2).</source>
        <translation>Claude %1&#xa0;: tout ce dont Bellhop a besoin fonctionne (vérifications réussies&#xa0;: %2).</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Se co&amp;nnecter…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Ouvre un terminal avec la connexion propre à Claude Code</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>Ouvre un terminal qui installe Claude Code avec npm</translation>
    </message>
</context>
<context>
    <name>ClaudeInstallation</name>
    <message>
        <source>The Claude path “%1” is not absolute. Give the full path, beginning with /, or leave it empty to have Claude looked for.</source>
        <translation>Le chemin de Claude «&#xa0;%1&#xa0;» n&apos;est pas absolu. Donnez le chemin complet, qui commence par /, ou laissez-le vide pour que Claude soit cherché.</translation>
    </message>
    <message>
        <source>There is no file “%1”, which is set as Claude path. Correct the path or leave it empty to have Claude looked for.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;», indiqué comme chemin de Claude, n&apos;existe pas. Corrigez le chemin ou laissez-le vide pour que Claude soit cherché.</translation>
    </message>
    <message>
        <source>The Claude path “%1” is a folder. Give the path of the program in it.</source>
        <translation>Le chemin de Claude «&#xa0;%1&#xa0;» est un dossier. Donnez le chemin du programme qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>“%1”, which is set as Claude path, is not a program that can be started.</source>
        <translation>«&#xa0;%1&#xa0;», indiqué comme chemin de Claude, n&apos;est pas un programme exécutable.</translation>
    </message>
    <message>
        <source>Claude Code was not found. Install it (see claude.com/claude-code), sign in by running “claude” once, then look again; or set its path in the settings.</source>
        <translation>Claude Code est introuvable. Installez-le (voir claude.com/claude-code), connectez-vous en lançant «&#xa0;claude&#xa0;» une fois, puis cherchez à nouveau&#xa0;; ou indiquez son chemin dans les paramètres.</translation>
    </message>
    <message>
        <source>it did not print a version</source>
        <translation>il n&apos;a pas affiché de version</translation>
    </message>
    <message>
        <source>“%1” does not work as Claude Code: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas comme Claude Code&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ClaudePage</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Cherc&amp;her à nouveau</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, version %2 (by %3)</source>
        <translation>%1, version %2 (par %3)</translation>
    </message>
    <message>
        <source>Requests use the account Claude Code is signed in with. API keys of the environment are kept away from it, so none is billed by accident.</source>
        <translation>Les requêtes utilisent le compte auquel Claude Code est connecté. Les clés d&apos;API de l&apos;environnement ne lui sont pas transmises, afin qu&apos;aucune ne soit facturée par erreur.</translation>
    </message>
    <message>
        <source>Every request is billed to this key, per token.</source>
        <translation>Chaque requête est facturée à cette clé, au token.</translation>
    </message>
    <message>
        <source>ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with are passed on. Requests may be billed per token.</source>
        <translation>Les variables ANTHROPIC_*, Bedrock et Vertex avec lesquelles Bellhop a été lancé sont transmises. Les requêtes peuvent être facturées au token.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se co&amp;nnecter…</translation>
    </message>
    <message>
        <source>Opens a terminal with Claude Code&apos;s own sign-in</source>
        <translation>Ouvre un terminal avec la connexion propre à Claude Code</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>Opens a terminal that installs Claude Code with npm</source>
        <translation>Ouvre un terminal qui installe Claude Code avec npm</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Comment il est lancé</translation>
    </message>
    <message>
        <source>Requests are billed per token to your AWS account. Its credentials are found as for other AWS programs (AWS_PROFILE, AWS_REGION, ~/.aws); what the environment lacks can be added below.</source>
        <translation>Les requêtes sont facturées au token à votre compte AWS. Ses identifiants sont trouvés comme pour les autres programmes AWS (AWS_PROFILE, AWS_REGION, ~/.aws)&#xa0;; ce qui manque à l&apos;environnement peut être ajouté ci-dessous.</translation>
    </message>
    <message>
        <source>Requests are billed per token to your Google Cloud account, with its application default credentials. ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION say which project and where; what the environment lacks can be added below.</source>
        <translation>Les requêtes sont facturées au token à votre compte Google Cloud, avec ses identifiants par défaut d&apos;application. ANTHROPIC_VERTEX_PROJECT_ID et CLOUD_ML_REGION indiquent le projet et le lieu&#xa0;; ce qui manque à l&apos;environnement peut être ajouté ci-dessous.</translation>
    </message>
</context>
<context>
    <name>ClaudeWatch</name>
    <message>
        <source>Claude Code was not found yet. Try again in a moment.</source>
        <translation>Claude Code n&apos;a pas encore été trouvé. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>CliFeatures</name>
    <message>
        <source>Earlier turns are sent as one text.</source>
        <translation>Les tours précédents sont envoyés en un seul texte.</translation>
    </message>
    <message>
        <source>Tool results are answered by a replay of the conversation.</source>
        <translation>Les résultats d&apos;outils sont traités en rejouant la conversation.</translation>
    </message>
    <message>
        <source>Not with this Claude Code: %1.</source>
        <translation>Pas avec ce Claude Code&#xa0;: %1.</translation>
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
        <translation>Agent de programmation pour le terminal. Les titres et résumés vont à Haiku.</translation>
    </message>
    <message>
        <source>Put this into the settings file of OpenCode.</source>
        <translation>Placez ceci dans le fichier de configuration d&apos;OpenCode.</translation>
    </message>
    <message>
        <source>Start “opencode”: the model is chosen already; /models shows it.</source>
        <translation>Lancez «&#xa0;opencode&#xa0;»&#xa0;: le modèle est déjà choisi&#xa0;; /models l&apos;affiche.</translation>
    </message>
    <message>
        <source>Codex CLI</source>
        <translation>Codex CLI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s coding agent, over the Responses API.</source>
        <translation>L&apos;agent de programmation d&apos;OpenAI, par l&apos;API Responses.</translation>
    </message>
    <message>
        <source>Put this into the settings file of Codex.</source>
        <translation>Placez ceci dans le fichier de configuration de Codex.</translation>
    </message>
    <message>
        <source>Start “codex”.</source>
        <translation>Lancez «&#xa0;codex&#xa0;».</translation>
    </message>
    <message>
        <source>“Model metadata not found” at the start is harmless: Codex only knows models of OpenAI by name.</source>
        <translation>«&#xa0;Model metadata not found&#xa0;» au démarrage est sans conséquence&#xa0;: Codex ne connaît par leur nom que les modèles d&apos;OpenAI.</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Coding agent for VS Code, JetBrains and the terminal.</source>
        <translation>Agent de programmation pour VS Code, JetBrains et le terminal.</translation>
    </message>
    <message>
        <source>In the editor open Cline&apos;s settings and choose the provider “OpenAI Compatible”.</source>
        <translation>Dans l&apos;éditeur, ouvrez les paramètres de Cline et choisissez le fournisseur «&#xa0;OpenAI Compatible&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the three values below. In a terminal the one command does the same.</source>
        <translation>Saisissez les trois valeurs ci-dessous. Dans un terminal, la commande unique fait la même chose.</translation>
    </message>
    <message>
        <source>Settings of Cline</source>
        <translation>Paramètres de Cline</translation>
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
        <translation>Agent de programmation pour VS Code. Kilo Code a le même formulaire.</translation>
    </message>
    <message>
        <source>Open the settings of Roo Code and choose the API provider “OpenAI Compatible”, not “OpenAI”.</source>
        <translation>Ouvrez les paramètres de Roo Code et choisissez le fournisseur d&apos;API «&#xa0;OpenAI Compatible&#xa0;», pas «&#xa0;OpenAI&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the values below; Roo Code does not ask the server for the last three.</source>
        <translation>Saisissez les valeurs ci-dessous&#xa0;; Roo Code ne demande pas les trois dernières au serveur.</translation>
    </message>
    <message>
        <source>Settings of Roo Code</source>
        <translation>Paramètres de Roo Code</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>aider</source>
        <translation>aider</translation>
    </message>
    <message>
        <source>Pair programmer for the terminal.</source>
        <translation>Programmation en binôme dans le terminal.</translation>
    </message>
    <message>
        <source>Put this into aider&apos;s settings file, or start it once with the command.</source>
        <translation>Placez ceci dans le fichier de configuration d&apos;aider, ou lancez-le une fois avec la commande.</translation>
    </message>
    <message>
        <source>The prefix openai/ is aider&apos;s own and has to stay.</source>
        <translation>Le préfixe openai/ est propre à aider et doit rester.</translation>
    </message>
    <message>
        <source>VS Code Copilot Chat</source>
        <translation>VS Code Copilot Chat</translation>
    </message>
    <message>
        <source>A model of your own in the chat of VS Code 1.122 or later.</source>
        <translation>Un modèle à vous dans le chat de VS Code 1.122 ou ultérieur.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add Models” and “Custom Endpoint”.</source>
        <translation>Appuyez sur Ctrl+Maj+P et choisissez «&#xa0;Chat: Manage Language Models&#xa0;», puis «&#xa0;Add Models&#xa0;» et «&#xa0;Custom Endpoint&#xa0;».</translation>
    </message>
    <message>
        <source>VS Code opens chatLanguageModels.json: put this into it.</source>
        <translation>VS Code ouvre chatLanguageModels.json&#xa0;: placez-y ceci.</translation>
    </message>
    <message>
        <source>Choose the model in the model list of the chat.</source>
        <translation>Choisissez le modèle dans la liste des modèles du chat.</translation>
    </message>
    <message>
        <source>If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the settings. Completions while typing stay with Copilot. Versions before 1.122 can use the provider “Ollama” with the URL %1.</source>
        <translation>Si le modèle reste caché, activez chat.agentHost.byokModels.enabled dans les paramètres. La complétion pendant la frappe reste à Copilot. Les versions antérieures à 1.122 peuvent utiliser le fournisseur «&#xa0;Ollama&#xa0;» avec l&apos;URL %1.</translation>
    </message>
    <message>
        <source>Zed</source>
        <translation>Zed</translation>
    </message>
    <message>
        <source>Agent panel and inline assistant of the Zed editor.</source>
        <translation>Panneau d&apos;agent et assistant en ligne de l&apos;éditeur Zed.</translation>
    </message>
    <message>
        <source>Put this into Zed&apos;s settings.json (Ctrl+,).</source>
        <translation>Placez ceci dans le fichier settings.json de Zed (Ctrl+,).</translation>
    </message>
    <message>
        <source>Open the agent settings, then LLM Providers, and paste the token as the API key of Bellhop: Zed keeps it in the keychain, not in the file.</source>
        <translation>Ouvrez les paramètres de l&apos;agent, puis LLM Providers, et collez le jeton comme clé d&apos;API de Bellhop&#xa0;: Zed la garde dans le trousseau, pas dans le fichier.</translation>
    </message>
    <message>
        <source>Choose the model in the agent panel.</source>
        <translation>Choisissez le modèle dans le panneau d&apos;agent.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>JetBrains AI Assistant</source>
        <translation>JetBrains AI Assistant</translation>
    </message>
    <message>
        <source>IntelliJ IDEA, PyCharm, WebStorm and the others.</source>
        <translation>IntelliJ IDEA, PyCharm, WebStorm et les autres.</translation>
    </message>
    <message>
        <source>Open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Ouvrez Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: it lists the models.</source>
        <translation>Choisissez «&#xa0;OpenAI-compatible&#xa0;», saisissez l&apos;URL et la clé, puis «&#xa0;Test Connection&#xa0;»&#xa0;: les modèles s&apos;affichent.</translation>
    </message>
    <message>
        <source>Turn tool calling on, and assign the models to the features.</source>
        <translation>Activez «&#xa0;tool calling&#xa0;» et attribuez les modèles aux fonctions.</translation>
    </message>
    <message>
        <source>Settings of the AI Assistant</source>
        <translation>Paramètres de l&apos;AI Assistant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Extension for VS Code and JetBrains, and the command “cn”.</source>
        <translation>Extension pour VS Code et JetBrains, et la commande «&#xa0;cn&#xa0;».</translation>
    </message>
    <message>
        <source>Put this into the settings file of Continue.</source>
        <translation>Placez ceci dans le fichier de configuration de Continue.</translation>
    </message>
    <message>
        <source>Choose “Claude (Bellhop)” in the model list.</source>
        <translation>Choisissez «&#xa0;Claude (Bellhop)&#xa0;» dans la liste des modèles.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Does not work: Cursor&apos;s servers call the URL you enter, not the editor, and they cannot reach a program on this computer.</source>
        <translation>Ne fonctionne pas&#xa0;: ce sont les serveurs de Cursor, pas l&apos;éditeur, qui appellent l&apos;URL saisie, et ils ne peuvent pas atteindre un programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use OpenCode or Codex CLI in Cursor&apos;s terminal, or install Cline or Roo Code as an extension of Cursor: those call from this computer.</source>
        <translation>Utilisez OpenCode ou Codex CLI dans le terminal de Cursor, ou installez Cline ou Roo Code comme extension de Cursor&#xa0;: ceux-là appellent depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>A public tunnel would make it work and is not a good idea: everybody who finds its address and the token would spend your plan.</source>
        <translation>Un tunnel public le permettrait, mais ce n&apos;est pas une bonne idée&#xa0;: quiconque trouve son adresse et le jeton consommerait votre forfait.</translation>
    </message>
    <message>
        <source>In Docker this computer is called host.docker.internal: add that name under Settings, Server, Further host names. Docker Desktop then reaches Bellhop; Docker on Linux needs “--network host”, or Bellhop listening on the network.</source>
        <translation>Dans Docker, cet ordinateur s&apos;appelle host.docker.internal&#xa0;: ajoutez ce nom dans Paramètres, Serveur, Autres noms d&apos;hôte. Docker Desktop atteint alors Bellhop&#xa0;; Docker sous Linux a besoin de «&#xa0;--network host&#xa0;», ou que Bellhop écoute sur le réseau.</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Chat in the browser.</source>
        <translation>Chat dans le navigateur.</translation>
    </message>
    <message>
        <source>Open the admin panel, Settings, Connections, and add an OpenAI API connection with the URL and key below, or start the container with them.</source>
        <translation>Ouvrez le panneau d&apos;administration, Settings, Connections, et ajoutez une connexion OpenAI API avec l&apos;URL et la clé ci-dessous, ou démarrez le conteneur avec elles.</translation>
    </message>
    <message>
        <source>Under Settings, Interface, choose haiku as task model: it writes titles and tags beside each chat.</source>
        <translation>Dans Settings, Interface, choisissez haiku comme modèle de tâches&#xa0;: il écrit les titres et étiquettes de chaque discussion.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Chat in the browser for several people.</source>
        <translation>Chat dans le navigateur pour plusieurs personnes.</translation>
    </message>
    <message>
        <source>Put this into librechat.yaml, beside docker-compose.yml.</source>
        <translation>Placez ceci dans librechat.yaml, à côté de docker-compose.yml.</translation>
    </message>
    <message>
        <source>Restart LibreChat and choose “Bellhop” in the list of endpoints.</source>
        <translation>Redémarrez LibreChat et choisissez «&#xa0;Bellhop&#xa0;» dans la liste des points d&apos;accès.</translation>
    </message>
    <message>
        <source>OpenAI SDK for Python</source>
        <translation>SDK OpenAI pour Python</translation>
    </message>
    <message>
        <source>Any program that uses the openai package.</source>
        <translation>Tout programme qui utilise le paquet openai.</translation>
    </message>
    <message>
        <source>Needs: pip install openai</source>
        <translation>Nécessite&#xa0;: pip install openai</translation>
    </message>
    <message>
        <source>A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the environment instead.</source>
        <translation>Les programmes tiers prennent souvent plutôt OPENAI_BASE_URL et OPENAI_API_KEY dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>OpenAI SDK for Node.js</source>
        <translation>SDK OpenAI pour Node.js</translation>
    </message>
    <message>
        <source>Needs: npm install openai</source>
        <translation>Nécessite&#xa0;: npm install openai</translation>
    </message>
    <message>
        <source>Anthropic SDK for Python</source>
        <translation>SDK Anthropic pour Python</translation>
    </message>
    <message>
        <source>Over the Messages API; its address has no /v1.</source>
        <translation>Par l&apos;API Messages&#xa0;; son adresse n&apos;a pas de /v1.</translation>
    </message>
    <message>
        <source>Needs: pip install anthropic</source>
        <translation>Nécessite&#xa0;: pip install anthropic</translation>
    </message>
    <message>
        <source>Anthropic SDK for Node.js</source>
        <translation>SDK Anthropic pour Node.js</translation>
    </message>
    <message>
        <source>Needs: npm install @anthropic-ai/sdk</source>
        <translation>Nécessite&#xa0;: npm install @anthropic-ai/sdk</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>ChatOpenAI with another address.</source>
        <translation>ChatOpenAI avec une autre adresse.</translation>
    </message>
    <message>
        <source>Needs: pip install langchain-openai</source>
        <translation>Nécessite&#xa0;: pip install langchain-openai</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>The quickest way to see whether it works.</source>
        <translation>Le moyen le plus rapide de voir si cela fonctionne.</translation>
    </message>
    <message>
        <source>Paste into a terminal; the answer streams in.</source>
        <translation>Collez ceci dans un terminal&#xa0;; la réponse arrive au fil de l&apos;eau.</translation>
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
        <translation>Agents de programmation</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Chat apps</source>
        <translation>Applications de chat</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Votre propre code</translation>
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
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La réponse s&apos;est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler l&apos;écriture</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>avec le jeton</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>Écr&amp;ire à ma place…</translation>
    </message>
    <message>
        <source>Shows what changes in %1 first</source>
        <translation>Montre d&apos;abord ce qui change dans %1</translation>
    </message>
    <message>
        <source>&amp;Test these settings</source>
        <translation>&amp;Tester ces réglages</translation>
    </message>
    <message>
        <source>Sends what this client would send. Uses a few tokens.</source>
        <translation>Envoie ce que ce client enverrait. Consomme quelques tokens.</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Démarrez d&apos;abord le serveur</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>It works: %1 answered “%2” after %3.</source>
        <translation>Cela fonctionne&#xa0;: %1 a répondu «&#xa0;%2&#xa0;» après %3.</translation>
    </message>
    <message>
        <source>Written to %1, which is new. Restart the client.</source>
        <translation>Écrit dans %1, qui est nouveau. Redémarrez le client.</translation>
    </message>
    <message>
        <source>Written to %1. Restart the client. The old file is kept as %2.</source>
        <translation>Écrit dans %1. Redémarrez le client. L&apos;ancien fichier est conservé sous %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say what the running Bellhop does, then exit.</source>
        <translation>Dit ce que fait le Bellhop en cours d&apos;exécution, puis quitte.</translation>
    </message>
    <message>
        <source>Print the access token, then exit.</source>
        <translation>Affiche le jeton d&apos;accès, puis quitte.</translation>
    </message>
    <message>
        <source>End the running Bellhop and wait until it has.</source>
        <translation>Termine le Bellhop en cours d&apos;exécution et attend sa fin.</translation>
    </message>
    <message>
        <source>Print each setting and where it comes from, then exit.</source>
        <translation>Affiche chaque réglage et son origine, puis quitte.</translation>
    </message>
    <message>
        <source>Check the installed claude without account, internet or cost.</source>
        <translation>Vérifie le claude installé sans compte, Internet ni coût.</translation>
    </message>
    <message>
        <source>Print the version, then exit.</source>
        <translation>Affiche la version, puis quitte.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.
A setting is taken from its flag, its environment variable, bellhop.conf or its default, in this order.</source>
        <translation>Fournit les API d&apos;OpenAI, d&apos;Anthropic et d&apos;Ollama sur localhost à partir de votre propre Claude Code.
Un réglage vient de son option, de sa variable d&apos;environnement, de bellhop.conf ou de sa valeur par défaut, dans cet ordre.</translation>
    </message>
    <message>
        <source>Run without tray and windows.</source>
        <translation>S&apos;exécuter sans icône ni fenêtres.</translation>
    </message>
    <message>
        <source>Try it without account and internet: a built-in stand-in answers instead of Claude. Beside --status, --print-token or --quit: speak to such a demonstration.</source>
        <translation>Essayer sans compte ni Internet&#xa0;: une doublure intégrée répond à la place de Claude. Avec --status, --print-token ou --quit&#xa0;: s’adresser à une telle démonstration.</translation>
    </message>
    <message>
        <source>Where bellhop.conf is.</source>
        <translation>Où se trouve bellhop.conf.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Where database, logs and secrets are. With a folder of its own an instance does not use the system keychain.</source>
        <translation>Où se trouvent la base de données, les journaux et les secrets. Avec son propre dossier, une instance n&apos;utilise pas le trousseau du système.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 demande un dossier.</translation>
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
        <translation>Parler au Bellhop en cours d&apos;exécution (chaque fois aussi avec --json)&#xa0;:
  bellhop keys list
  bellhop keys add NOM [--scopes chat,manage] [--per-minute N] [--concurrent N]
                   [--models haiku,sonnet] [--budget USD-PAR-JOUR]
  bellhop keys revoke NOM-OU-ID
  bellhop models
  bellhop usage [--days N]
  bellhop requests [cancel ID]
</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>Personne ne sait que faire de «&#xa0;%1&#xa0;»&#xa0;; voir --help.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 et --%2 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>There is no display: running headless.</source>
        <translation>Il n&apos;y a pas d&apos;écran&#xa0;: exécution sans interface.</translation>
    </message>
</context>
<context>
    <name>ConfigWriter</name>
    <message>
        <source>%1 is not an ordinary file, so it is left as it is.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>%1 is too large for a settings file, so it is left as it is.</source>
        <translation>%1 est trop grand pour un fichier de configuration, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else in the meantime. Look at the changes again.</source>
        <translation>%1 a été modifié entre-temps. Examinez à nouveau les changements.</translation>
    </message>
    <message>
        <source>%1 has been changed since, so it is left as it is.</source>
        <translation>%1 a été modifié depuis, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <translation>%1 L&apos;ancien fichier est conservé sous %2.</translation>
    </message>
    <message>
        <source>The copy of the old file, %1, is not there any more.</source>
        <translation>La copie de l&apos;ancien fichier, %1, n&apos;est plus là.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>&amp;Model for the set-up</source>
        <translation>&amp;Modèle pour la configuration</translation>
    </message>
    <message>
        <source>Model for the set-up</source>
        <translation>Modèle pour la configuration</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;OpenAI URL</source>
        <translation>URL &amp;OpenAI</translation>
    </message>
    <message>
        <source>OpenAI base URL</source>
        <translation>URL de base OpenAI</translation>
    </message>
    <message>
        <source>&amp;Anthropic URL</source>
        <translation>URL &amp;Anthropic</translation>
    </message>
    <message>
        <source>Anthropic base URL</source>
        <translation>URL de base Anthropic</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Clients send the token as API key. Keep it to yourself: who has it spends your plan.</source>
        <translation>Les clients envoient le jeton comme clé d&apos;API. Gardez-le pour vous&#xa0;: qui l&apos;a consomme votre forfait.</translation>
    </message>
    <message>
        <source>Olla&amp;ma URL</source>
        <translation>URL O&amp;llama</translation>
    </message>
    <message>
        <source>Ollama base URL</source>
        <translation>URL de base Ollama</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservée jusqu&apos;au</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Search by ID or model…</source>
        <translation>Rechercher par ID ou modèle…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>the ID, with which a client goes on</source>
        <translation>l&apos;ID, avec lequel un client reprend</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l&apos;&amp;ID</translation>
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
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Aucun historique</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No conversation fits the search above.</source>
        <translation>Aucune conversation ne correspond à la recherche ci-dessus.</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>Aucune conversation</translation>
    </message>
    <message>
        <source>A client that names a conversation of its own can go on with it later. It is listed here as long as the privacy settings keep it.</source>
        <translation>Un client qui nomme sa conversation peut la reprendre plus tard. Elle figure ici tant que les réglages de confidentialité la conservent.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>What was said appears here.</source>
        <translation>Ce qui a été dit apparaît ici.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The text is not kept</source>
        <translation>Le texte n&apos;est pas conservé</translation>
    </message>
    <message>
        <source>The privacy settings keep only that there were %1 messages.</source>
        <translation>Les réglages de confidentialité ne conservent que le nombre de messages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Supprimer cette conversation&#xa0;?</translation>
    </message>
    <message>
        <source>The client cannot go on with it, and what was said is gone.</source>
        <translation>Le client ne pourra pas la reprendre, et ce qui a été dit sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Supprimer toutes les conversations&#xa0;?</translation>
    </message>
    <message>
        <source>%1 conversations of all clients, with what was said in them. This cannot be undone.</source>
        <translation>%1 conversations de tous les clients, avec ce qui y a été dit. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
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
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1: must be 1 to 512 visible ASCII characters without blanks.</source>
        <translation>%1&#xa0;: doit comporter de 1 à 512 caractères ASCII visibles, sans espaces.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bellhop. Update Bellhop, or move the file away.</source>
        <translation>%1 a été écrit par un Bellhop plus récent. Mettez Bellhop à jour ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away to start a new one.</source>
        <translation>%1 est endommagé. Déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>Impossible d&apos;utiliser %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1&#xa0;: %2 au total</translation>
    </message>
    <message>
        <source>%1: %2 last</source>
        <translation>%1&#xa0;: %2 en dernier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dossier %1.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Quit Bellhop?</source>
        <translation>Quitter Bellhop&#xa0;?</translation>
    </message>
    <message>
        <source>Requests still running: %1. They would be cut off.</source>
        <translation>Requêtes encore en cours&#xa0;: %1. Elles seraient interrompues.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep Bellhop running?</source>
        <translation>Laisser Bellhop en marche&#xa0;?</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. The icon in the panel brings this window back.</source>
        <translation>Les clients ne peuvent se connecter que tant que Bellhop est en marche. L&apos;icône du tableau de bord fait revenir cette fenêtre.</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs. Your desktop shows no panel icons: start Bellhop again to bring this window back.</source>
        <translation>Les clients ne peuvent se connecter que tant que Bellhop est en marche. Votre bureau n&apos;affiche pas d&apos;icônes dans le tableau de bord&#xa0;: lancez à nouveau Bellhop pour faire revenir cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Ne plus demander</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser en marche</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Pas de terminal</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>%1 has these settings already. Nothing has to be written.</source>
        <translation>%1 contient déjà ces réglages. Il n&apos;y a rien à écrire.</translation>
    </message>
    <message>
        <source>%1 does not exist yet. It would be made with this content.</source>
        <translation>%1 n&apos;existe pas encore. Il serait créé avec ce contenu.</translation>
    </message>
    <message>
        <source>This would change in %1. A copy of the old file is kept beside it, and you can undo it.</source>
        <translation>Voici ce qui changerait dans %1. Une copie de l&apos;ancien fichier est conservée à côté, et vous pouvez annuler.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Impossible de créer un dossier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claude Code did not start in time.</source>
        <translation>Claude Code n&apos;a pas démarré à temps.</translation>
    </message>
    <message>
        <source>Claude Code did not answer in time.</source>
        <translation>Claude Code n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Claude Code did not call the API.</source>
        <translation>Claude Code n&apos;a pas appelé l&apos;API.</translation>
    </message>
    <message>
        <source>%1 arrived as %2.</source>
        <translation>%1 est arrivé sous la forme %2.</translation>
    </message>
    <message>
        <source>An answer is streamed</source>
        <translation>Une réponse arrive au fil de l&apos;eau</translation>
    </message>
    <message>
        <source>The system prompt is the client&apos;s</source>
        <translation>Le prompt système est celui du client</translation>
    </message>
    <message>
        <source>The model is chosen per request</source>
        <translation>Le modèle est choisi à chaque requête</translation>
    </message>
    <message>
        <source>The answer&apos;s length is limited</source>
        <translation>La longueur de la réponse est limitée</translation>
    </message>
    <message>
        <source>Temperature is passed on</source>
        <translation>La température est transmise</translation>
    </message>
    <message>
        <source>Thinking can be switched off</source>
        <translation>La réflexion peut être désactivée</translation>
    </message>
    <message>
        <source>Stop sequences are passed on</source>
        <translation>Les séquences d&apos;arrêt sont transmises</translation>
    </message>
    <message>
        <source>Effort is passed on</source>
        <translation>L&apos;effort est transmis</translation>
    </message>
    <message>
        <source>A JSON schema is passed on</source>
        <translation>Un schéma JSON est transmis</translation>
    </message>
    <message>
        <source>Claude&apos;s own tools stay off</source>
        <translation>Les outils propres à Claude restent désactivés</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Il n&apos;est pas arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code sent %n character(s) of its own with it.</source>
        <translation>
            <numerusform>Claude Code a ajouté %n caractère de son cru.</numerusform>
            <numerusform>Claude Code a ajouté %n caractères de son cru.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier turns keep their roles</source>
        <translation>Les tours précédents gardent leurs rôles</translation>
    </message>
    <message>
        <source>Images are passed on</source>
        <translation>Les images sont transmises</translation>
    </message>
    <message>
        <source>Commands, file names and magic words in a text stay text</source>
        <translation>Les commandes, noms de fichiers et mots magiques d&apos;un texte restent du texte</translation>
    </message>
    <message>
        <source>The results did not reach the model.</source>
        <translation>Les résultats ne sont pas parvenus au modèle.</translation>
    </message>
    <message>
        <source>The client&apos;s tools are offered to the model</source>
        <translation>Les outils du client sont proposés au modèle</translation>
    </message>
    <message>
        <source>Tool calls wait for the client&apos;s results</source>
        <translation>Les appels d&apos;outils attendent les résultats du client</translation>
    </message>
    <message>
        <source>A result did not reach the model.</source>
        <translation>Un résultat n&apos;est pas parvenu au modèle.</translation>
    </message>
    <message>
        <source>The end of the answer was not told.</source>
        <translation>La fin de la réponse n&apos;a pas été signalée.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code asked the API %n time(s).</source>
        <translation>
            <numerusform>Claude Code a interrogé l&apos;API %n fois.</numerusform>
            <numerusform>Claude Code a interrogé l&apos;API %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer at its limit is not continued</source>
        <translation>Une réponse à sa limite n&apos;est pas poursuivie</translation>
    </message>
    <message>
        <source>The API&apos;s answer went on.</source>
        <translation>La réponse de l&apos;API a continué.</translation>
    </message>
    <message>
        <source>A running answer can be stopped</source>
        <translation>Une réponse en cours peut être arrêtée</translation>
    </message>
    <message>
        <source>No error was told.</source>
        <translation>Aucune erreur n&apos;a été signalée.</translation>
    </message>
    <message>
        <source>It was told as: %1</source>
        <translation>Elle a été signalée comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error %1 of the API is recognised</source>
        <translation>L&apos;erreur %1 de l&apos;API est reconnue</translation>
    </message>
    <message>
        <source>Claude Code could not be examined. It failed with: %1</source>
        <translation>Claude Code n&apos;a pas pu être examiné. Il a échoué avec : %1</translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>Bellhop is stopped. Start it first.</source>
        <translation>Bellhop est arrêté. Démarrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Bellhop does not speak https: %1</source>
        <translation>Bellhop ne parle pas https&#xa0;: %1</translation>
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
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l&apos;arrêt</translation>
    </message>
    <message>
        <source>%1 active, %2 queued</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>Sign-in not checked yet</source>
        <translation>Connexion pas encore vérifiée</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in (%1)</source>
        <translation>Connecté (%1)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>Connecté en tant que %1 (%2)</translation>
    </message>
    <message>
        <source>Your Claude subscription</source>
        <translation>Votre abonnement Claude</translation>
    </message>
    <message>
        <source>API key: billed per token</source>
        <translation>Clé d&apos;API&#xa0;: facturation au token</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Recherche de Claude Code…</translation>
    </message>
    <message>
        <source>Claude Code not found</source>
        <translation>Claude Code introuvable</translation>
    </message>
    <message>
        <source>Claude Code cannot be used</source>
        <translation>Claude Code est inutilisable</translation>
    </message>
    <message>
        <source>Claude %1 – %2</source>
        <translation>Claude %1 – %2</translation>
    </message>
    <message>
        <source>Five-hour window</source>
        <translation>Fenêtre de cinq heures</translation>
    </message>
    <message>
        <source>Weekly window</source>
        <translation>Fenêtre hebdomadaire</translation>
    </message>
    <message>
        <source>Weekly window of %1</source>
        <translation>Fenêtre hebdomadaire de %1</translation>
    </message>
    <message>
        <source>Your AWS account (Amazon Bedrock)</source>
        <translation>Votre compte AWS (Amazon Bedrock)</translation>
    </message>
    <message>
        <source>Your Google Cloud account (Vertex AI)</source>
        <translation>Votre compte Google Cloud (Vertex AI)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Selon l&apos;environnement</translation>
    </message>
    <message>
        <source>Sign in to Claude Code, then ask again.</source>
        <translation>Connectez-vous à Claude Code, puis redemandez.</translation>
    </message>
    <message>
        <source>Look at the billing of the account that pays, or choose another one under Claude in the settings.</source>
        <translation>Vérifiez la facturation du compte qui paie, ou choisissez-en un autre sous Claude dans les paramètres.</translation>
    </message>
    <message>
        <source>Wait until the plan&apos;s window starts anew, or choose another account under Claude in the settings.</source>
        <translation>Attendez que la fenêtre du forfait reparte, ou choisissez un autre compte sous Claude dans les paramètres.</translation>
    </message>
    <message>
        <source>Ask again in a minute. A fallback model, under Models in the settings, answers meanwhile.</source>
        <translation>Redemandez dans une minute. Un modèle de repli (Modèles, dans les paramètres) répond entre-temps.</translation>
    </message>
    <message>
        <source>Begin a new conversation, or send less of the old one.</source>
        <translation>Commencez une nouvelle conversation, ou envoyez-en moins de l&apos;ancienne.</translation>
    </message>
    <message>
        <source>Correct the model&apos;s name in the client, or add it under Models in the settings.</source>
        <translation>Corrigez le nom du modèle dans le client, ou ajoutez-le sous Modèles dans les paramètres.</translation>
    </message>
    <message>
        <source>Allow more answers at once under Workers, or a longer queue under Limits in the settings.</source>
        <translation>Autorisez plus de réponses simultanées sous Processus, ou une file plus longue sous Limites, dans les paramètres.</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, give it more time under Limits in the settings.</source>
        <translation>Redemandez&#xa0;; si cela arrive souvent, accordez plus de temps sous Limites dans les paramètres.</translation>
    </message>
    <message>
        <source>Check Claude Code&apos;s features on this page; the log says more.</source>
        <translation>Vérifiez les fonctions de Claude Code sur cette page&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Raise the budget under Limits in the settings.</source>
        <translation>Augmentez le budget sous Limites dans les paramètres.</translation>
    </message>
    <message>
        <source>The log says more. If it happens again, please report it.</source>
        <translation>Le journal en dit plus. Si cela se reproduit, merci de le signaler.</translation>
    </message>
    <message>
        <source>The request was not valid.</source>
        <translation>La requête n&apos;était pas valide.</translation>
    </message>
    <message>
        <source>The conversation is too long for the model.</source>
        <translation>La conversation est trop longue pour le modèle.</translation>
    </message>
    <message>
        <source>Claude Code is not signed in.</source>
        <translation>Claude Code n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>The access key is not valid.</source>
        <translation>La clé d&apos;accès n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The account that pays cannot be charged.</source>
        <translation>Le compte payeur ne peut pas être débité.</translation>
    </message>
    <message>
        <source>The request is not allowed.</source>
        <translation>La requête n&apos;est pas autorisée.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ce modèle n&apos;existe pas.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Ce qui a été demandé n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The program asked in a way that this address does not know.</source>
        <translation>Le programme a demandé d&apos;une façon que cette adresse ne connaît pas.</translation>
    </message>
    <message>
        <source>The same request is still being answered.</source>
        <translation>La même requête est encore en cours de réponse.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La requête est trop volumineuse.</translation>
    </message>
    <message>
        <source>There were too many requests.</source>
        <translation>Il y a eu trop de requêtes.</translation>
    </message>
    <message>
        <source>The plan is used up for now.</source>
        <translation>Le forfait est épuisé pour le moment.</translation>
    </message>
    <message>
        <source>Too many requests were waiting.</source>
        <translation>Trop de requêtes étaient en attente.</translation>
    </message>
    <message>
        <source>The same request came again and again.</source>
        <translation>La même requête est revenue sans cesse.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>Le budget est épuisé.</translation>
    </message>
    <message>
        <source>Claude answered with an error.</source>
        <translation>Claude a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Claude is overloaded.</source>
        <translation>Claude est surchargé.</translation>
    </message>
    <message>
        <source>Claude Code failed.</source>
        <translation>Claude Code a échoué.</translation>
    </message>
    <message>
        <source>Claude Code cannot be used.</source>
        <translation>Claude Code n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>La requête a été interrompue.</translation>
    </message>
    <message>
        <source>The request waited too long for its turn.</source>
        <translation>La requête a attendu son tour trop longtemps.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>La réponse a pris trop de temps.</translation>
    </message>
    <message>
        <source>Bellhop made a mistake.</source>
        <translation>Bellhop a commis une erreur.</translation>
    </message>
    <message>
        <source>Change it in the program that asked; the server&apos;s words are:</source>
        <translation>Modifiez-la dans le programme qui a demandé ; le serveur a dit :</translation>
    </message>
    <message>
        <source>Copy the key into the program anew.</source>
        <translation>Copiez de nouveau la clé dans le programme.</translation>
    </message>
    <message>
        <source>Allow it under Keys or Agent in the settings, or ask otherwise.</source>
        <translation>Autorisez-la sous Clés ou Agent dans les paramètres, ou demandez autrement.</translation>
    </message>
    <message>
        <source>Stop that program, or allow more repeats under Limits in the settings.</source>
        <translation>Arrêtez ce programme, ou autorisez plus de répétitions sous Limites dans les paramètres.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Redemandez dans une minute.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There was no complete answer.</source>
        <translation>Il n&apos;y a pas eu de réponse complète.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Welcome again…</source>
        <translation>Revoir l&apos;&amp;accueil…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>S&amp;how the request</source>
        <translation>&amp;Montrer la requête</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>I&amp;gnorer</translation>
    </message>
    <message>
        <source>The request of %1 at %2 failed: %3</source>
        <translation>La requête de %1 à %2 a échoué&#xa0;: %3</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The system does not allow the use of port %1. Choose one above 1023.</source>
        <translation>Le système n&apos;autorise pas l&apos;utilisation du port %1. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>Impossible d&apos;écouter sur %1, port %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Bellhop is not running.</source>
        <translation>Bellhop n&apos;est pas en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer: %1</source>
        <translation>Bellhop est en marche, mais ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bellhop is running, but does not answer.</source>
        <translation>Bellhop est en marche, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Bellhop is running, but its answer makes no sense.</source>
        <translation>Bellhop est en marche, mais sa réponse n&apos;a pas de sens.</translation>
    </message>
</context>
<context>
    <name>JsoncText</name>
    <message>
        <source>Line %1 of the file is not valid JSON, so it is left as it is.</source>
        <translation>La ligne %1 du fichier n&apos;est pas du JSON valide, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>Le fichier n&apos;est pas du texte UTF-8, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object, so it is left as it is.</source>
        <translation>Le fichier ne contient pas d&apos;objet JSON, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON list, so it is left as it is.</source>
        <translation>Le fichier ne contient pas de liste JSON, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not an object in this file, so it is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un objet dans ce fichier, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une liste dans ce fichier, il reste donc tel quel.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;Ask questions</source>
        <translation>&amp;Poser des questions</translation>
    </message>
    <message>
        <source>&amp;Manage: see everybody&apos;s requests, change keys</source>
        <translation>&amp;Gérer&#xa0;: voir les requêtes de tous, modifier les clés</translation>
    </message>
    <message>
        <source>e.g. Laptop, or the program&apos;s name</source>
        <translation>p. ex. Portable, ou le nom du programme</translation>
    </message>
    <message>
        <source>all, or e.g. haiku, sonnet</source>
        <translation>tous, ou p. ex. haiku, sonnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>&amp;Questions per minute</source>
        <translation>&amp;Questions par minute</translation>
    </message>
    <message>
        <source>Answers at the &amp;same time</source>
        <translation>Réponses &amp;simultanées</translation>
    </message>
    <message>
        <source>M&amp;odels</source>
        <translation>M&amp;odèles</translation>
    </message>
    <message>
        <source>&amp;Budget per day</source>
        <translation>&amp;Budget par jour</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>The key cannot be kept: Bellhop runs without its database.</source>
        <translation>La clé ne peut pas être conservée&#xa0;: Bellhop fonctionne sans sa base de données.</translation>
    </message>
    <message>
        <source>There are too many keys (%1).</source>
        <translation>Il y a trop de clés (%1).</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Cette clé n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The default key must keep the scope “manage”; nobody else could give it back.</source>
        <translation>La clé par défaut doit garder le droit «&#xa0;manage&#xa0;»&#xa0;; personne d&apos;autre ne pourrait le lui rendre.</translation>
    </message>
    <message>
        <source>The default key cannot be revoked. Make a new token instead; the old one is worth nothing then.</source>
        <translation>La clé par défaut ne peut pas être révoquée. Créez plutôt un nouveau jeton&#xa0;; l&apos;ancien ne vaudra alors plus rien.</translation>
    </message>
    <message>
        <source>A key needs a name of 1 to %1 characters.</source>
        <translation>Une clé a besoin d&apos;un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>There is a key named “%1” already.</source>
        <translation>Une clé nommée «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>A key needs a scope: chat, manage, or both.</source>
        <translation>Une clé a besoin d&apos;un droit&#xa0;: chat, manage ou les deux.</translation>
    </message>
    <message>
        <source>Questions per minute must be from 0 (no limit) to 100000.</source>
        <translation>Les questions par minute doivent être comprises entre 0 (sans limite) et 100000.</translation>
    </message>
    <message>
        <source>Answers at the same time must be from 0 (no limit) to 1000.</source>
        <translation>Les réponses simultanées doivent être comprises entre 0 (sans limite) et 1000.</translation>
    </message>
    <message>
        <source>The daily budget must be from 0 (none) to 1000000 US dollars.</source>
        <translation>Le budget quotidien doit être compris entre 0 (aucun) et 1000000 dollars américains.</translation>
    </message>
    <message>
        <source>Models must be at most %1 names such as haiku or claude-haiku-*.</source>
        <translation>Les modèles doivent être au plus %1 noms comme haiku ou claude-haiku-*.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>may ask and manage</source>
        <translation>peut questionner et gérer</translation>
    </message>
    <message>
        <source>may manage</source>
        <translation>peut gérer</translation>
    </message>
    <message>
        <source>may ask</source>
        <translation>peut questionner</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>au plus %1 par minute</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 en même temps</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Clés d&apos;accès</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>Give each program or person a key of its own: you see who used what, can limit it, and can take it back without changing the others.</source>
        <translation>Donnez à chaque programme ou personne sa propre clé&#xa0;: vous voyez qui a utilisé quoi, pouvez la limiter et la retirer sans changer les autres.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Every program and every user of this computer can now spend your Claude account. Do not use this behind a proxy or on a shared machine.</source>
        <translation>Tout programme et tout utilisateur de cet ordinateur peut maintenant consommer votre compte Claude. À ne pas utiliser derrière un proxy ou sur une machine partagée.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <comment>name and how the secret begins</comment>
        <translation>%1 (%2…)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the key %1</source>
        <translation>Modifier la clé %1</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Révoquer la clé %1</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>Révoquer la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Programs that use “%1” lose their access at once, and their running answers end. This cannot be undone.</source>
        <translation>Les programmes qui utilisent «&#xa0;%1&#xa0;» perdent aussitôt leur accès, et leurs réponses en cours s&apos;arrêtent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Rechercher dans le journal…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Events and worse</source>
        <translation>Événements et plus graves</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avertissements et plus graves</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>the selected lines, or all</source>
        <translation>les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No line of the log fits the filter above.</source>
        <translation>Aucune ligne du journal ne correspond au filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Rien de journalisé pour l&apos;instant</translation>
    </message>
    <message>
        <source>Events, warnings and errors of Bellhop appear here. What clients and Claude say to each other is never logged.</source>
        <translation>Les événements, avertissements et erreurs de Bellhop apparaissent ici. Ce que se disent les clients et Claude n&apos;est jamais journalisé.</translation>
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
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the selected rows (Del)</source>
        <translation>Supprimer les lignes sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Move up: tried earlier</source>
        <translation>Monter&#xa0;: essayé plus tôt</translation>
    </message>
    <message>
        <source>Move down: tried later</source>
        <translation>Descendre&#xa0;: essayé plus tard</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Revenir au tableau par défaut</translation>
    </message>
    <message>
        <source>Row %1 needs both a name and a model.</source>
        <translation>La ligne %1 a besoin d&apos;un nom et d&apos;un modèle.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>As the client says</source>
        <translation>Comme le dit le client</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>The model that answers when this one is overloaded; empty: the fallback model for all</source>
        <translation>Le modèle qui répond quand celui-ci est surchargé ; vide : le modèle de repli pour tous</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>&amp;Test the selected model</source>
        <translation>&amp;Tester le modèle sélectionné</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>Modèles disponibles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Efforts</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexte, tokens</translation>
    </message>
    <message>
        <source>Asks it for a few words; uses a few tokens</source>
        <translation>Lui demande quelques mots&#xa0;; consomme quelques tokens</translation>
    </message>
    <message>
        <source>Starts Claude Code and reads its list; uses nothing</source>
        <translation>Démarre Claude Code et lit sa liste&#xa0;; ne consomme rien</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>&amp;Ask Claude Code</source>
        <translation>&amp;Demander à Claude Code</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>%1: %2 answered “%3”; first token after %4, complete after %5.</source>
        <translation>%1&#xa0;: %2 a répondu «&#xa0;%3&#xa0;»&#xa0;; premier token après %4, complet après %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list of models could not be read.</source>
        <translation>La liste des modèles n&apos;a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Model map</source>
        <translation>Table des modèles</translation>
    </message>
    <message>
        <source>Name clients ask for</source>
        <translation>Nom demandé par les clients</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models there are</source>
        <translation>Modèles disponibles</translation>
    </message>
    <message>
        <source>These names answer as chats. Those that answer with Claude Code&apos;s own tools have a table of their own on the page Agent, which goes first: %1</source>
        <translation>Ces noms répondent comme un chat. Ceux qui répondent avec les outils de Claude Code ont leur propre table sur la page Agent, qui passe avant : %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The server could not start</source>
        <translation>Le serveur n&apos;a pas pu démarrer</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code est déconnecté</translation>
    </message>
    <message>
        <source>Requests cannot be answered until you sign in.</source>
        <translation>Les requêtes ne peuvent pas recevoir de réponse tant que vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1&#xa0;: %2&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>It starts anew at %1.</source>
        <translation>Elle repart à %1.</translation>
    </message>
    <message>
        <source>Requests are refused when it is used up.</source>
        <translation>Les requêtes sont refusées quand elle est épuisée.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>Le budget est épuisé</translation>
    </message>
    <message>
        <source>%1 Questions are refused until it begins anew.</source>
        <translation>%1 Les questions sont refusées jusqu&apos;à ce qu&apos;il reparte.</translation>
    </message>
    <message>
        <source>The budget is nearly used up</source>
        <translation>Le budget est presque épuisé</translation>
    </message>
</context>
<context>
    <name>OllamaListener</name>
    <message>
        <source>Ollama&apos;s port, without a token</source>
        <translation>Port d&apos;Ollama, sans jeton</translation>
    </message>
    <message>
        <source>Programs that look for Ollama do not find Bellhop: %1 Stop that program (often Ollama itself) or choose another port in the settings.</source>
        <translation>Les programmes qui cherchent Ollama ne trouvent pas Bellhop&#xa0;: %1 Arrêtez ce programme (souvent Ollama lui-même) ou choisissez un autre port dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the claude program</source>
        <translation>Choisir le programme claude</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>resets %1</source>
        <translation>repart&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Prompts and answers</source>
        <translation>Prompts et réponses</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Answers given again</source>
        <translation>Réponses resservies</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer maintenant</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Copy the new key now</source>
        <translation>Copiez la nouvelle clé maintenant</translation>
    </message>
    <message>
        <source>This is the only time it is shown. “%1” is its name here; Bellhop keeps nothing from which it could be shown again.</source>
        <translation>C&apos;est la seule fois qu&apos;elle est affichée. Elle s&apos;appelle ici «&#xa0;%1&#xa0;»&#xa0;; Bellhop ne garde rien qui permette de l&apos;afficher à nouveau.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain has not answered yet. Unlock it to go on.</source>
        <translation>Le trousseau du système n&apos;a pas encore répondu. Déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>trousseau du système</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>It is kept in the system keychain, which cannot be reached from here. Start Bellhop in the desktop session, or give another data folder.</source>
        <translation>Il est conservé dans le trousseau du système, inaccessible d&apos;ici. Lancez Bellhop dans la session de bureau ou indiquez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The system keychain refuses: %1</source>
        <translation>Le trousseau du système refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>It cannot be kept: %1 cannot be written.</source>
        <translation>Impossible de le conserver&#xa0;: %1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Asks Claude for one word, the way a client would. Uses a few tokens.</source>
        <translation>Demande un mot à Claude, comme le ferait un client. Consomme quelques tokens.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>&amp;Run self-test</source>
        <translation>Lancer l&apos;autote&amp;st</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Démarrez d&apos;abord le serveur</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 a répondu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>First token after %1, complete after %2.</source>
        <translation>Premier token après %1, complet après %2.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Where it listens</source>
        <translation>Où il écoute</translation>
    </message>
    <message>
        <source>Whom it lets in</source>
        <translation>Qui il laisse entrer</translation>
    </message>
    <message>
        <source>For programs that know only Ollama</source>
        <translation>Pour les programmes qui ne connaissent qu&apos;Ollama</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>none: http only</source>
        <translation>aucun&#xa0;: http seulement</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>dans le fichier du certificat</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>none; several are separated by commas</source>
        <translation>aucun&#xa0;; séparez-les par des virgules</translation>
    </message>
    <message>
        <source>Claude login (subscription)</source>
        <translation>Connexion Claude (abonnement)</translation>
    </message>
    <message>
        <source>API key from the keychain</source>
        <translation>Clé d&apos;API du trousseau</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Selon l&apos;environnement</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Refuser la requête</translation>
    </message>
    <message>
        <source>Use the default model</source>
        <translation>Utiliser le modèle par défaut</translation>
    </message>
    <message>
        <source>Answer without them</source>
        <translation>Répondre sans eux</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Until the conversation ends</source>
        <translation>Jusqu&apos;à la fin de la conversation</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>Pendant quelques jours</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Rester en marche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Clair, pour les tableaux de bord sombres</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Sombre, pour les tableaux de bord clairs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Usual events</source>
        <translation>Événements habituels</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Plan: read only</source>
        <translation>Planifier&#xa0;: lecture seule</translation>
    </message>
    <message>
        <source>Only what a rule allows</source>
        <translation>Seulement ce qu&apos;une règle autorise</translation>
    </message>
    <message>
        <source>Read in the workspace</source>
        <translation>Lire dans le dossier de travail</translation>
    </message>
    <message>
        <source>Change files there, too</source>
        <translation>Y modifier aussi des fichiers</translation>
    </message>
    <message>
        <source>Everything, everywhere</source>
        <translation>Tout, partout</translation>
    </message>
    <message>
        <source>Claude Code&apos;s and the client&apos;s</source>
        <translation>Celui de Claude Code et celui du client</translation>
    </message>
    <message>
        <source>The client&apos;s alone</source>
        <translation>Celui du client seul</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>De personne</translation>
    </message>
    <message>
        <source>Of other computers</source>
        <translation>Des autres ordinateurs</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>If the program asks for it</source>
        <translation>Si le programme le demande</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Whose requests are counted against the numbers below.</source>
        <translation>De qui les requêtes sont comptées pour les nombres ci-dessous.</translation>
    </message>
    <message>
        <source>An equal question of the same key then gets the same answer, without asking Claude. Programs ask for it with the header X-Enable-Cache.</source>
        <translation>Une question identique de la même clé reçoit alors la même réponse, sans interroger Claude. Les programmes le demandent avec l&apos;en-tête X-Enable-Cache.</translation>
    </message>
    <message>
        <source>The account Claude Code works for.</source>
        <translation>Le compte pour lequel Claude Code travaille.</translation>
    </message>
    <message>
        <source>A request for a model that is neither Claude&apos;s nor in the table below.</source>
        <translation>Une requête pour un modèle qui n&apos;est ni de Claude ni dans le tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Web search and other tools that run on OpenAI&apos;s or Anthropic&apos;s servers.</source>
        <translation>Recherche web et autres outils qui s&apos;exécutent sur les serveurs d&apos;OpenAI ou d&apos;Anthropic.</translation>
    </message>
    <message>
        <source>Prompts and answers, in the history on this computer.</source>
        <translation>Prompts et réponses, dans l&apos;historique de cet ordinateur.</translation>
    </message>
    <message>
        <source>Clients can only connect while Bellhop runs.</source>
        <translation>Les clients ne peuvent se connecter que tant que Bellhop est en marche.</translation>
    </message>
    <message>
        <source>How Bellhop looks beside the clock.</source>
        <translation>L&apos;apparence de Bellhop à côté de l&apos;horloge.</translation>
    </message>
    <message>
        <source>Who can reach the server.</source>
        <translation>Qui peut atteindre le serveur.</translation>
    </message>
    <message>
        <source>The most a request gets without a question, beside the rules below.</source>
        <translation>Le maximum qu&apos;une requête obtient sans question, outre les règles ci-dessous.</translation>
    </message>
    <message>
        <source>What Claude is told about its work.</source>
        <translation>Ce que l&apos;on dit à Claude de son travail.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>With an address</source>
        <translation>Avec une adresse</translation>
    </message>
    <message>
        <source>Any, programs too</source>
        <translation>Tous, programmes compris</translation>
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
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it cannot be changed here.</source>
        <translation>Fixé par la variable d&apos;environnement %1, donc non modifiable ici.</translation>
    </message>
    <message>
        <source>Set by --%1 on the command line, so it cannot be changed here.</source>
        <translation>Fixé par --%1 sur la ligne de commande, donc non modifiable ici.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, not “%2”.</source>
        <translation>%1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 0.50</source>
        <translation>doit être un montant en dollars américains comme 0.50</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be one of cli, api_key, bedrock, vertex</source>
        <translation>doit être cli, api_key, bedrock ou vertex</translation>
    </message>
    <message>
        <source>must be a list of origins</source>
        <translation>doit être une liste d&apos;origines</translation>
    </message>
    <message>
        <source>“*” would let every web page use your Claude; name the origins, such as https://app.example.com.</source>
        <translation>«&#xa0;*&#xa0;» laisserait toute page web utiliser votre Claude&#xa0;; indiquez les origines, comme https://app.example.com.</translation>
    </message>
    <message>
        <source>must be an IP address such as 127.0.0.1 or 0.0.0.0</source>
        <translation>doit être une adresse IP comme 127.0.0.1 ou 0.0.0.0</translation>
    </message>
    <message>
        <source>must be a model such as opus, sonnet, haiku or claude-sonnet-5</source>
        <translation>doit être un modèle comme opus, sonnet, haiku ou claude-sonnet-5</translation>
    </message>
    <message>
        <source>must be a model such as haiku, or empty</source>
        <translation>doit être un modèle comme haiku, ou vide</translation>
    </message>
    <message>
        <source>must be the full path of a JSON file, or JSON</source>
        <translation>doit être le chemin complet d&apos;un fichier JSON, ou du JSON</translation>
    </message>
    <message>
        <source>must be texts by model name in JSON: %1</source>
        <translation>doit être des textes par nom de modèle en JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be MCP servers in JSON: %1</source>
        <translation>doit être des serveurs MCP en JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be an amount of US dollars such as 5 or 2.50, or 0 for none</source>
        <translation>doit être un montant en dollars américains comme 5 ou 2.50, ou 0 pour aucun</translation>
    </message>
    <message>
        <source>must not contain line breaks or control characters</source>
        <translation>ne doit contenir ni saut de ligne ni caractère de contrôle</translation>
    </message>
    <message>
        <source>must be full paths such as /home/me/project, or name=/path</source>
        <translation>doit être des chemins complets comme /home/me/project, ou nom=/chemin</translation>
    </message>
    <message>
        <source>must be tools such as Read, Edit, Bash(git *)</source>
        <translation>doit être des outils comme Read, Edit, Bash(git *)</translation>
    </message>
    <message>
        <source>must be host names such as bellhop.example or proxy.lan:8080</source>
        <translation>doit être des noms d&apos;hôte comme bellhop.example ou proxy.lan:8080</translation>
    </message>
    <message>
        <source>must be origins such as https://app.example.com, without a path</source>
        <translation>doit être des origines comme https://app.example.com, sans chemin</translation>
    </message>
    <message>
        <source>must be pairs such as gpt-4=opus, gpt-*=sonnet</source>
        <translation>doit être des paires comme gpt-4=opus, gpt-*=sonnet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, not “%3”.</source>
        <translation>%1&#xa0;: %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be yes or no (also true, false, on, off, 1, 0)</source>
        <translation>doit être yes ou no (aussi true, false, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l&apos;un de %1</translation>
    </message>
    <message>
        <source>must not name the same model twice</source>
        <translation>ne doit pas nommer deux fois le même modèle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port programs connect to; 0 takes any free one at each start.</source>
        <translation>Le port auquel les programmes se connectent&#xa0;; 0 en prend un libre à chaque démarrage.</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Adresse d&apos;écoute</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only; 0.0.0.0 from the whole network.</source>
        <translation>127.0.0.1 n&apos;est accessible que depuis cet ordinateur&#xa0;; 0.0.0.0 depuis tout le réseau.</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Autres noms d&apos;hôte</translation>
    </message>
    <message>
        <source>Names besides localhost under which programs may call the server, e.g. of a proxy.</source>
        <translation>Noms, outre localhost, sous lesquels les programmes peuvent appeler le serveur, p. ex. celui d&apos;un proxy.</translation>
    </message>
    <message>
        <source>Web pages that may call</source>
        <translation>Pages web autorisées</translation>
    </message>
    <message>
        <source>Origins such as https://app.example.com; no web page may call unless it is listed.</source>
        <translation>Origines comme https://app.example.com&#xa0;; aucune page web n&apos;a accès si elle n&apos;est pas dans la liste.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to finish when stopping</source>
        <translation>Délai de fin à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Running answers may take so long to finish when the server stops.</source>
        <translation>Le temps laissé aux réponses en cours pour finir quand le serveur s&apos;arrête.</translation>
    </message>
    <message>
        <source>Start the server with the program</source>
        <translation>Démarrer le serveur avec le programme</translation>
    </message>
    <message>
        <source>Otherwise it starts when you say so.</source>
        <translation>Sinon, il démarre quand vous le dites.</translation>
    </message>
    <message>
        <source>Listen where programs look for Ollama</source>
        <translation>Écouter là où les programmes cherchent Ollama</translation>
    </message>
    <message>
        <source>Opens a second port on this computer for programs that know only Ollama.</source>
        <translation>Ouvre un second port sur cet ordinateur pour les programmes qui ne connaissent qu&apos;Ollama.</translation>
    </message>
    <message>
        <source>Ollama&apos;s port</source>
        <translation>Port d&apos;Ollama</translation>
    </message>
    <message>
        <source>Those programs expect 11434; 0 takes any free one at each start.</source>
        <translation>Ces programmes attendent 11434&#xa0;; 0 en prend un libre à chaque démarrage.</translation>
    </message>
    <message>
        <source>No token on Ollama&apos;s port</source>
        <translation>Pas de jeton sur le port d&apos;Ollama</translation>
    </message>
    <message>
        <source>Most of those programs cannot send one. Careful: every program and every user of this computer can then spend your Claude plan.</source>
        <translation>La plupart de ces programmes ne peuvent pas en envoyer. Attention&#xa0;: tout programme et tout utilisateur de cet ordinateur peut alors consommer votre forfait Claude.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Answers requests that name no model: opus, sonnet, haiku or a full name.</source>
        <translation>Répond aux requêtes qui ne nomment aucun modèle&#xa0;: opus, sonnet, haiku ou un nom complet.</translation>
    </message>
    <message>
        <source>Names of other models</source>
        <translation>Noms d&apos;autres modèles</translation>
    </message>
    <message>
        <source>Unknown model names</source>
        <translation>Noms de modèle inconnus</translation>
    </message>
    <message>
        <source>refuse answers 404 and names the model; default uses the default model instead.</source>
        <translation>refuse répond 404 et nomme le modèle&#xa0;; default utilise le modèle par défaut.</translation>
    </message>
    <message>
        <source>Tools that run elsewhere</source>
        <translation>Outils exécutés ailleurs</translation>
    </message>
    <message>
        <source>Web search and other tools of OpenAI&apos;s or Anthropic&apos;s servers: ignore answers without them, refuse answers 400.</source>
        <translation>Recherche web et autres outils des serveurs d&apos;OpenAI ou d&apos;Anthropic&#xa0;: ignore répond sans eux, refuse répond 400.</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Réponses simultanées</translation>
    </message>
    <message>
        <source>Further requests wait in the queue.</source>
        <translation>Les autres requêtes attendent dans la file.</translation>
    </message>
    <message>
        <source>Claude processes started ahead</source>
        <translation>Processus Claude démarrés d&apos;avance</translation>
    </message>
    <message>
        <source>A new conversation need not wait for a start; each takes some 100 MB.</source>
        <translation>Une nouvelle conversation n&apos;attend alors pas de démarrage&#xa0;; chacun occupe environ 100 Mo.</translation>
    </message>
    <message>
        <source>Claude processes of conversations</source>
        <translation>Processus Claude des conversations</translation>
    </message>
    <message>
        <source>Running and kept for a conversation&apos;s next message, besides those started ahead; never fewer than answers at once.</source>
        <translation>En cours et gardés pour le message suivant d&apos;une conversation, outre ceux démarrés d&apos;avance&#xa0;; jamais moins que les réponses simultanées.</translation>
    </message>
    <message>
        <source>Keep a conversation&apos;s process for</source>
        <translation>Garder le processus d&apos;une conversation</translation>
    </message>
    <message>
        <source>The next message of a conversation is answered at once until then.</source>
        <translation>Jusque-là, le message suivant d&apos;une conversation reçoit une réponse immédiate.</translation>
    </message>
    <message>
        <source>Wait for tool results for</source>
        <translation>Attendre les résultats d&apos;outils</translation>
    </message>
    <message>
        <source>A process that asked for a client&apos;s tool waits so long for its result.</source>
        <translation>Le temps pendant lequel un processus qui a demandé un outil du client attend son résultat.</translation>
    </message>
    <message>
        <source>Path of claude</source>
        <translation>Chemin de claude</translation>
    </message>
    <message>
        <source>The program to run; empty looks for it in the usual places.</source>
        <translation>Le programme à exécuter&#xa0;; vide&#xa0;: cherché aux endroits habituels.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>Modèle de repli</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>More than so many are refused with 429.</source>
        <translation>Au-delà, elles sont refusées avec 429.</translation>
    </message>
    <message>
        <source>Longest wait in the queue</source>
        <translation>Attente maximale dans la file</translation>
    </message>
    <message>
        <source>Then the request is refused with 503; 0 waits for ever.</source>
        <translation>Ensuite, la requête est refusée avec 503&#xa0;; 0 attend indéfiniment.</translation>
    </message>
    <message>
        <source>Longest wait for the first word</source>
        <translation>Attente maximale du premier mot</translation>
    </message>
    <message>
        <source>Then the answer is given up; 0: never.</source>
        <translation>Ensuite, la réponse est abandonnée&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Longest silence within an answer</source>
        <translation>Silence maximal dans une réponse</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Then it is given up even while words are coming; 0: never.</source>
        <translation>Ensuite, elle est abandonnée même si des mots arrivent encore&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Repeats of one request</source>
        <translation>Répétitions d&apos;une requête</translation>
    </message>
    <message>
        <source>A program that asks the same more often within seconds is stopped; 0: never.</source>
        <translation>Un programme qui demande la même chose plus souvent en quelques secondes est arrêté&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Requête la plus grande</translation>
    </message>
    <message>
        <source>Larger ones are refused with 413.</source>
        <translation>Les plus grandes sont refusées avec 413.</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Conserver ce qui a été dit</translation>
    </message>
    <message>
        <source>never, until the conversation expires (session), or a number of days (days).</source>
        <translation>jamais (never), jusqu&apos;à l&apos;expiration de la conversation (session) ou un nombre de jours (days).</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Days to keep it</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Counted from the conversation&apos;s last use, if it is kept for days.</source>
        <translation>Comptés depuis la dernière utilisation de la conversation, si elle est conservée par jours.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>A conversation expires after</source>
        <translation>Une conversation expire après</translation>
    </message>
    <message>
        <source>Counted from its last use.</source>
        <translation>Compté depuis sa dernière utilisation.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>A stored response expires after</source>
        <translation>Une réponse enregistrée expire après</translation>
    </message>
    <message>
        <source>Of the Responses API, counted from its last use; on disk only if content may be kept.</source>
        <translation>De l&apos;API Responses, compté depuis sa dernière utilisation&#xa0;; sur disque seulement si le contenu peut être conservé.</translation>
    </message>
    <message>
        <source>Keep usage figures for</source>
        <translation>Conserver les chiffres de consommation</translation>
    </message>
    <message>
        <source>Tokens, cost and times of each request; never what was said.</source>
        <translation>Tokens, coût et durées de chaque requête&#xa0;; jamais ce qui a été dit.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Démarrer sans fenêtre</translation>
    </message>
    <message>
        <source>Only the tray icon is shown; without a tray the window opens nevertheless.</source>
        <translation>Seule l&apos;icône est affichée&#xa0;; sans tableau de bord, la fenêtre s&apos;ouvre quand même.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Asks, keeps running (hide) or quits.</source>
        <translation>Demande (ask), reste en marche (hide) ou quitte (quit).</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>How much is written to the log; prompts and answers never are.</source>
        <translation>Ce qui est écrit dans le journal&#xa0;; jamais les prompts ni les réponses.</translation>
    </message>
    <message>
        <source>Let clients use Claude Code&apos;s own tools</source>
        <translation>Laisser les clients utiliser les outils propres à Claude Code</translation>
    </message>
    <message>
        <source>Claude then reads, and where allowed changes, files and runs commands on this computer for whoever has a token.</source>
        <translation>Claude lit alors des fichiers, les modifie là où c&apos;est permis et exécute des commandes sur cet ordinateur pour quiconque a un jeton.</translation>
    </message>
    <message>
        <source>Workspace folders</source>
        <translation>Dossiers de travail</translation>
    </message>
    <message>
        <source>Claude works in the first one; X-Claude-Cwd chooses another or a folder within. name=/path is the one for a model name below.</source>
        <translation>Claude travaille dans le premier&#xa0;; X-Claude-Cwd en choisit un autre ou un sous-dossier. nom=/chemin vaut pour un nom de modèle ci-dessous.</translation>
    </message>
    <message>
        <source>Model names with tools</source>
        <translation>Noms de modèle avec outils</translation>
    </message>
    <message>
        <source>Requests for these models use Claude Code&apos;s own tools.</source>
        <translation>Les requêtes pour ces modèles utilisent les outils propres à Claude Code.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What Claude may use at most: Read, Edit, Bash …; with a condition such as Bash(git *) that needs no permission.</source>
        <translation>Ce que Claude peut utiliser au plus&#xa0;: Read, Edit, Bash…&#xa0;; avec une condition comme Bash(git *), ce qui ne demande pas d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Mode d&apos;autorisation</translation>
    </message>
    <message>
        <source>The most a request gets: plan, dontAsk, default (reads in the workspace), acceptEdits (changes files there), bypassPermissions (everything, without asking).</source>
        <translation>Le maximum pour une requête&#xa0;: plan, dontAsk, default (lit dans le dossier de travail), acceptEdits (y modifie des fichiers), bypassPermissions (tout, sans demander).</translation>
    </message>
    <message>
        <source>Calls of the model per request</source>
        <translation>Appels du modèle par requête</translation>
    </message>
    <message>
        <source>Each use of tools takes one; 0: as many as it takes.</source>
        <translation>Chaque utilisation d&apos;outils en prend un&#xa0;; 0&#xa0;: autant qu&apos;il en faut.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>claude-code: Claude Code&apos;s own with the client&apos;s behind it; client: the client&apos;s alone.</source>
        <translation>claude-code&#xa0;: celui de Claude Code, suivi de celui du client&#xa0;; client&#xa0;: celui du client seul.</translation>
    </message>
    <message>
        <source>Show what the tools do</source>
        <translation>Montrer ce que font les outils</translation>
    </message>
    <message>
        <source>A line for each use, where clients show the model&apos;s reasoning.</source>
        <translation>Une ligne par utilisation, là où les clients montrent le raisonnement du modèle.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>A file such as .mcp.json, or its content; their tools need no permission.</source>
        <translation>Un fichier comme .mcp.json, ou son contenu&#xa0;; leurs outils ne demandent pas d&apos;autorisation.</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>cents US</translation>
    </message>
    <message>
        <source>Budget of a request</source>
        <translation>Budget d&apos;une requête</translation>
    </message>
    <message>
        <source>An answer that has cost more, at the list prices, is stopped; 0: never.</source>
        <translation>Une réponse qui a coûté plus, au prix public, est arrêtée&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Texts around the system prompt</source>
        <translation>Textes autour du prompt système</translation>
    </message>
    <message>
        <source>By the model name a client asks for: JSON such as {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, or a file with it.</source>
        <translation>Selon le nom de modèle demandé par un client&#xa0;: du JSON comme {&quot;gpt-4*&quot;:{&quot;before&quot;:&quot;…&quot;,&quot;after&quot;:&quot;…&quot;}}, ou un fichier qui en contient.</translation>
    </message>
    <message>
        <source>No token on this computer</source>
        <translation>Pas de jeton sur cet ordinateur</translation>
    </message>
    <message>
        <source>Every program and user of this computer may then ask without a token; not behind a proxy.</source>
        <translation>Tout programme et tout utilisateur de cet ordinateur peut alors demander sans jeton&#xa0;; pas derrière un proxy.</translation>
    </message>
    <message>
        <source>Limit requests per minute</source>
        <translation>Limiter les requêtes par minute</translation>
    </message>
    <message>
        <source>Of nobody (off), of other computers (network) or of this one too (all).</source>
        <translation>De personne (off), des autres ordinateurs (network) ou aussi de celui-ci (all).</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Of one key and of one address; 0: as many as they like.</source>
        <translation>D&apos;une clé et d&apos;une adresse&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Deep checks</source>
        <translation>Vérifications approfondies</translation>
    </message>
    <message>
        <source>Requests that examine by asking Claude, and /v1/debug; 0: as many as they like.</source>
        <translation>Requêtes qui vérifient en interrogeant Claude, et /v1/debug&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Looks at keys and login</source>
        <translation>Consultation des clés et de la connexion</translation>
    </message>
    <message>
        <source>Requests to /v1/auth and /v1/keys; 0: as many as they like.</source>
        <translation>Requêtes vers /v1/auth et /v1/keys&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Looks at conversations</source>
        <translation>Consultation des conversations</translation>
    </message>
    <message>
        <source>Requests to /v1/sessions and /conversations; 0: as many as they like.</source>
        <translation>Requêtes vers /v1/sessions et /conversations&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Contrôles d&apos;état</translation>
    </message>
    <message>
        <source>Requests to /health; 0: as many as they like.</source>
        <translation>Requêtes vers /health&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>Autres requêtes</translation>
    </message>
    <message>
        <source>Lists of models, usage and the like; 0: as many as they like.</source>
        <translation>Listes de modèles, consommation et similaires&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation>Budget par jour</translation>
    </message>
    <message>
        <source>Then questions are refused until midnight; with a subscription it counts what the API would cost; 0: none.</source>
        <translation>Ensuite, les questions sont refusées jusqu&apos;à minuit&#xa0;; avec un abonnement, c&apos;est le coût qu&apos;aurait l&apos;API qui compte&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>Budget par mois</translation>
    </message>
    <message>
        <source>Then questions are refused until the next month; 0: none.</source>
        <translation>Ensuite, les questions sont refusées jusqu&apos;au mois suivant&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warn when a budget is used to</source>
        <translation>Avertir quand un budget est utilisé à</translation>
    </message>
    <message>
        <source>Keep answers for equal questions</source>
        <translation>Garder les réponses aux questions identiques</translation>
    </message>
    <message>
        <source>Never (off), if the program sends X-Enable-Cache (on-request), or always.</source>
        <translation>Jamais (off), si le programme envoie X-Enable-Cache (on-request), ou toujours (always).</translation>
    </message>
    <message>
        <source>Keep an answer for</source>
        <translation>Garder une réponse pendant</translation>
    </message>
    <message>
        <source>In memory only, and only for the key that asked.</source>
        <translation>En mémoire seulement, et seulement pour la clé qui a demandé.</translation>
    </message>
    <message>
        <source>Answers to keep</source>
        <translation>Réponses à garder</translation>
    </message>
    <message>
        <source>The one used longest ago goes first.</source>
        <translation>La moins récemment utilisée part en premier.</translation>
    </message>
    <message>
        <source>Debug endpoint</source>
        <translation>Point d&apos;accès de débogage</translation>
    </message>
    <message>
        <source>POST /v1/debug/request shows a request as Bellhop understands it.</source>
        <translation>POST /v1/debug/request montre une requête telle que Bellhop la comprend.</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Icône du tableau de bord</translation>
    </message>
    <message>
        <source>colored, or one colour: light for dark panels, dark for light ones.</source>
        <translation>colored, ou d&apos;une seule couleur&#xa0;: light pour les tableaux de bord sombres, dark pour les clairs.</translation>
    </message>
    <message>
        <source>The server cannot start</source>
        <translation>Le serveur ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The port is taken, or the address is none of this computer.</source>
        <translation>Le port est pris, ou l&apos;adresse n&apos;est pas de cet ordinateur.</translation>
    </message>
    <message>
        <source>Claude Code is signed out</source>
        <translation>Claude Code est déconnecté</translation>
    </message>
    <message>
        <source>No request can be answered until somebody signs in.</source>
        <translation>Aucune requête ne peut recevoir de réponse tant que personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>Le forfait est presque épuisé</translation>
    </message>
    <message>
        <source>When 80 % and 95 % of the five-hour or weekly window are used.</source>
        <translation>Quand 80&#xa0;% et 95&#xa0;% de la fenêtre de cinq heures ou hebdomadaire sont utilisés.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the windows, the messages and the command line; numbers and dates follow.</source>
        <translation>Des fenêtres, des messages et de la ligne de commande&#xa0;; les nombres et les dates suivent.</translation>
    </message>
    <message>
        <source>Look again who is signed in</source>
        <translation>Revérifier qui est connecté</translation>
    </message>
    <message>
        <source>Every so many seconds, by &quot;claude auth status&quot;, which costs nothing; 0: only at the start.</source>
        <translation>Toutes ces secondes, par « claude auth status », qui ne coûte rien ; 0 : seulement au démarrage.</translation>
    </message>
    <message>
        <source>Programs may add MCP servers</source>
        <translation>Les programmes peuvent ajouter des serveurs MCP</translation>
    </message>
    <message>
        <source>off: none; http: such as are reached by an address; commands: any. Careful: then whoever has a token that may manage can start any program on this computer.</source>
        <translation>off : aucun ; http : ceux joints par une adresse ; commands : tous. Attention : quiconque a un jeton qui peut gérer peut alors lancer n&apos;importe quel programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write down questions and answers</source>
        <translation>Consigner questions et réponses</translation>
    </message>
    <message>
        <source>For so many seconds, in full, to logs/bodies.log, for finding faults; it ends by itself; 0: never.</source>
        <translation>Pendant ces secondes, en entier, dans logs/bodies.log, pour trouver des défauts ; s&apos;arrête tout seul ; 0 : jamais.</translation>
    </message>
    <message>
        <source>must be the full path of a PEM file</source>
        <translation>doit être le chemin complet d&apos;un fichier PEM</translation>
    </message>
    <message>
        <source>must be an address that begins with https://</source>
        <translation>doit être une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>must be variables such as HTTPS_PROXY=http://proxy:3128</source>
        <translation>doit être des variables comme HTTPS_PROXY=http://proxy:3128</translation>
    </message>
    <message>
        <source>must not name %1, which Bellhop sets itself</source>
        <translation>ne doit pas nommer %1, que Bellhop définit lui-même</translation>
    </message>
    <message>
        <source>must be flags such as --debug-file=/tmp/claude.log</source>
        <translation>doit être des options comme --debug-file=/tmp/claude.log</translation>
    </message>
    <message>
        <source>must not have %1, which Bellhop decides itself</source>
        <translation>ne doit pas contenir %1, que Bellhop décide lui-même</translation>
    </message>
    <message>
        <source>login: your Claude login; api-key: the key stored here; bedrock or vertex: your cloud account; environment: what the environment says (ANTHROPIC_*).</source>
        <translation>login&#xa0;: votre connexion Claude&#xa0;; api-key&#xa0;: la clé enregistrée ici&#xa0;; bedrock ou vertex&#xa0;: votre compte cloud&#xa0;; environment&#xa0;: ce que dit l&apos;environnement (ANTHROPIC_*).</translation>
    </message>
    <message>
        <source>Bellhop&apos;s window says so from then on, and a notification once.</source>
        <translation>La fenêtre de Bellhop le signale à partir de là, et une notification une fois.</translation>
    </message>
    <message>
        <source>End a process that computes for</source>
        <translation>Mettre fin à un processus qui calcule pendant</translation>
    </message>
    <message>
        <source>So long without saying anything; 0: never. Linux only.</source>
        <translation>Aussi longtemps sans rien dire&#xa0;; 0&#xa0;: jamais. Linux seulement.</translation>
    </message>
    <message>
        <source>End a process that takes more than</source>
        <translation>Mettre fin à un processus qui prend plus de</translation>
    </message>
    <message>
        <source>Memory of one Claude process; 0: no limit. Linux only.</source>
        <translation>Mémoire d&apos;un processus Claude&#xa0;; 0&#xa0;: sans limite. Linux seulement.</translation>
    </message>
    <message>
        <source>A budget is nearly or wholly used up</source>
        <translation>Un budget est presque ou entièrement épuisé</translation>
    </message>
    <message>
        <source>Of the day or the month, as set under Limits.</source>
        <translation>Du jour ou du mois, comme fixé sous Limites.</translation>
    </message>
    <message>
        <source>Further environment variables</source>
        <translation>Autres variables d&apos;environnement</translation>
    </message>
    <message>
        <source>What Claude Code is started with, such as HTTPS_PROXY=http://proxy:3128 or AWS_REGION=eu-west-1; kept in a plain file, so no secrets.</source>
        <translation>Avec quoi Claude Code est lancé, comme HTTPS_PROXY=http://proxy:3128 ou AWS_REGION=eu-west-1&#xa0;; conservé dans un fichier lisible, donc pas de secrets.</translation>
    </message>
    <message>
        <source>Further arguments</source>
        <translation>Autres arguments</translation>
    </message>
    <message>
        <source>Flags for Claude Code that Bellhop does not set itself, such as --debug-file=/tmp/claude.log.</source>
        <translation>Options de Claude Code que Bellhop ne définit pas lui-même, comme --debug-file=/tmp/claude.log.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificat TLS</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; then the port also speaks https, and other computers can use nothing else.</source>
        <translation>Un fichier PEM avec le certificat et sa chaîne&#xa0;; le port parle alors aussi https, et les autres ordinateurs ne peuvent utiliser rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Clé privée du certificat</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase; empty: it stands in the certificate&apos;s file.</source>
        <translation>Un fichier PEM sans phrase secrète&#xa0;; vide&#xa0;: elle est dans le fichier du certificat.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Demander les nouvelles versions à</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub has it, asked once a day; nothing is downloaded. Empty: never.</source>
        <translation>L&apos;adresse d&apos;une liste de versions, comme celle de GitHub, interrogée une fois par jour&#xa0;; rien n&apos;est téléchargé. Vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Which Claude model answers to which name; * stands for any characters. opus:high asks it for an effort; in opus|haiku the second answers when the first is overloaded.</source>
        <translation>Quel modèle Claude répond à quel nom ; * remplace n&apos;importe quels caractères. opus:high fixe l&apos;effort ; avec opus|haiku, le second répond quand le premier est surchargé.</translation>
    </message>
    <message>
        <source>Asked instead when the model is overloaded and neither the request nor the table of names says another; empty: none.</source>
        <translation>Interrogé à la place quand le modèle est surchargé et que ni la requête ni la table des noms n&apos;en indiquent un autre ; vide : aucun.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>This file does not hold settings of Bellhop.</source>
        <translation>Ce fichier ne contient pas de paramètres de Bellhop.</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1&#xa0;: ce réglage n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>SettingsFileRow</name>
    <message>
        <source>To take your settings to another computer. Tokens and keys are not part of the file.</source>
        <translation>Pour emporter vos paramètres sur un autre ordinateur. Les jetons et clés ne font pas partie du fichier.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exporter les paramètres…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importer les paramètres…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>Settings taken over: %1.</source>
        <translation>Réglages repris&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>This file cannot be read as settings; what is readable is used.</source>
        <translation>Ce fichier n&apos;est pas entièrement lisible comme paramètres&#xa0;; ce qui l&apos;est est utilisé.</translation>
    </message>
    <message>
        <source>There is no such setting; it is ignored.</source>
        <translation>Ce réglage n&apos;existe pas&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>It decides who pays for the answers. Set BELLHOP_CLAUDE_AUTH=login to use Claude&apos;s own login instead.</source>
        <translation>Il décide qui paie les réponses. Définissez BELLHOP_CLAUDE_AUTH=login pour utiliser la connexion propre à Claude.</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored.</source>
        <translation>Cette variable n&apos;existe pas&#xa0;; elle est ignorée.</translation>
    </message>
    <message>
        <source>There is no such variable; it is ignored. Did you mean %1?</source>
        <translation>Cette variable n&apos;existe pas&#xa0;; elle est ignorée. Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>This is given by %1 and cannot be changed here.</source>
        <translation>Cela est fixé par %1 et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 cannot be written.</source>
        <translation>Impossible d&apos;enregistrer les paramètres&#xa0;: %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1 is damaged. Correct it or remove it.</source>
        <translation>Impossible d&apos;enregistrer les paramètres&#xa0;: %1 est endommagé. Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>the flag %1</source>
        <translation>l&apos;option %1</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable d&apos;environnement %1</translation>
    </message>
    <message>
        <source> (does not exist)</source>
        <translation> (n&apos;existe pas)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No setting has these words in its name or description.</source>
        <translation>Aucun réglage n&apos;a ces mots dans son nom ou sa description.</translation>
    </message>
    <message>
        <source>Bellhop – Settings</source>
        <translation>Bellhop – Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ShortCommand</name>
    <message numerus="yes">
        <source>no answer within %n second(s)</source>
        <translation>
            <numerusform>aucune réponse en %n seconde</numerusform>
            <numerusform>aucune réponse en %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>il a planté</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>il s&apos;est terminé avec le code %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <source>Connect a client</source>
        <translation>Connecter un client</translation>
    </message>
    <message>
        <source>with the token</source>
        <translation>avec le jeton</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <translation>Configuration des clients</translation>
    </message>
    <message>
        <source>All clie&amp;nts…</source>
        <translation>Tous les clien&amp;ts…</translation>
    </message>
    <message>
        <source>Goes into %1</source>
        <translation>Va dans %1</translation>
    </message>
</context>
<context>
    <name>SpawnPlan</name>
    <message>
        <source>The folder %1 cannot be used: it must be a folder that belongs to you and is closed to others. Remove it and start again.</source>
        <translation>Le dossier %1 est inutilisable&#xa0;: il doit vous appartenir et être fermé aux autres. Supprimez-le et redémarrez.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Running, but needs attention</source>
        <translation>En marche, mais demande votre attention</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>A&amp;rrêter le serveur</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>Démarre&amp;r le serveur</translation>
    </message>
    <message>
        <source>Clients cannot connect while the server is stopped.</source>
        <translation>Les clients ne peuvent pas se connecter tant que le serveur est arrêté.</translation>
    </message>
    <message>
        <source>The reason is below.</source>
        <translation>La raison est ci-dessous.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>ready workers: %1</source>
        <translation>processus prêts&#xa0;: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Running on %1</source>
        <translation>En marche sur %1</translation>
    </message>
    <message>
        <source>Not serving: %1</source>
        <translation>Hors service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Running, but the server is stopped</source>
        <translation>En marche, mais le serveur est arrêté</translation>
    </message>
    <message>
        <source>Claude Code: not found (yet)</source>
        <translation>Claude Code&#xa0;: introuvable (pour l&apos;instant)</translation>
    </message>
    <message>
        <source>Claude Code %1 (%2)</source>
        <translation>Claude Code %1 (%2)</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté en tant que %1</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>payé par %1</translation>
    </message>
    <message>
        <source>Requests: %1 active, %2 queued</source>
        <translation>Requêtes&#xa0;: %1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for tools, %5 kept, at most %6</source>
        <translation>Processus Claude&#xa0;: %1 au démarrage, %2 prêts, %3 occupés, %4 en attente d&apos;outils, %5 gardés, au plus %6</translation>
    </message>
    <message>
        <source>Running without history: %1</source>
        <translation>En marche sans historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claude Code %1</source>
        <translation>Claude Code %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Programs that look for Ollama find it on %1</source>
        <translation>Les programmes qui cherchent Ollama le trouvent sur %1</translation>
    </message>
</context>
<context>
    <name>Subcommands</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Bellhop is running, but its server is stopped.</source>
        <translation>Bellhop est en marche, mais son serveur est arrêté.</translation>
    </message>
    <message>
        <source>Bellhop&apos;s answer makes no sense.</source>
        <translation>La réponse de Bellhop n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>--%1 must be a number.</source>
        <translation>--%1 doit être un nombre.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The key “%1” was made. This is the only time it is shown:</source>
        <translation>La clé «&#xa0;%1&#xa0;» a été créée. C&apos;est la seule fois qu&apos;elle est affichée&#xa0;:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulée.</translation>
    </message>
    <message>
        <source>The key “%1” was revoked.</source>
        <translation>La clé «&#xa0;%1&#xa0;» a été révoquée.</translation>
    </message>
    <message>
        <source>Nobody knows what to do with “%1”; see --help.</source>
        <translation>Personne ne sait que faire de «&#xa0;%1&#xa0;»&#xa0;; voir --help.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>DROITS</translation>
    </message>
    <message>
        <source>LIMITS</source>
        <translation>LIMITES</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>DERNIER USAGE</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/jour</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTE</translation>
    </message>
    <message>
        <source>MEANS</source>
        <translation>SIGNIFIE</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translation>REQUÊTES</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>TOKENS IN</source>
        <translation>TOKENS D&apos;ENTRÉE</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>COÛT</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>%1 derniers jours</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Plan, %1: %2% used</source>
        <translation>Forfait, %1&#xa0;: %2&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>Aucune requête.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ENDPOINT</source>
        <translation>POINT D&apos;ACCÈS</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
</context>
<context>
    <name>SystemTexts</name>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>le fichier %1 est illisible</translation>
    </message>
    <message>
        <source>the file %1 is too large</source>
        <translation>le fichier %1 est trop grand</translation>
    </message>
    <message>
        <source>this is no JSON object (%1)</source>
        <translation>ce n&apos;est pas un objet JSON (%1)</translation>
    </message>
    <message>
        <source>“%1” has no texts “before” and “after”</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de textes «&#xa0;before&#xa0;» et «&#xa0;after&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SystemTextsEditor</name>
    <message>
        <source>Name or pattern, such as gpt-4*</source>
        <translation>Nom ou motif, comme gpt-4*</translation>
    </message>
    <message>
        <source>Model name the texts belong to</source>
        <translation>Nom de modèle auquel appartiennent les textes</translation>
    </message>
    <message>
        <source>Add texts for this name</source>
        <translation>Ajouter des textes pour ce nom</translation>
    </message>
    <message>
        <source>Remove the texts of this name</source>
        <translation>Supprimer les textes de ce nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>File with the texts</source>
        <translation>Fichier contenant les textes</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>Done. Press Enter to close this window, then check again in Bellhop.</source>
        <translation>Terminé. Appuyez sur Entrée pour fermer cette fenêtre, puis vérifiez à nouveau dans Bellhop.</translation>
    </message>
    <message>
        <source>No terminal was found that Bellhop can open. Open one yourself and run: %1</source>
        <translation>Aucun terminal que Bellhop puisse ouvrir n&apos;a été trouvé. Ouvrez-en un vous-même et lancez&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>transmission</translation>
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
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS.</source>
        <translation>Le Qt de cet ordinateur n&apos;a pas TLS.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or it wants a passphrase.</source>
        <translation>%1 ne contient pas de clé privée au format PEM, ou elle demande une phrase secrète.</translation>
    </message>
    <message>
        <source>The certificate %1 has expired.</source>
        <translation>Le certificat %1 a expiré.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>requêtes, dont %1 échouées</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out, %1% from cache</source>
        <translation>tokens en entrée / sortie, %1&#xa0;% du cache</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>tokens en entrée / sortie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>valeur au prix de l&apos;API</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>médiane jusqu&apos;au premier token</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>Set by the environment or the command line, so it cannot be replaced here</source>
        <translation>Fixé par l&apos;environnement ou la ligne de commande, donc non remplaçable ici</translation>
    </message>
    <message>
        <source>Make a new token…</source>
        <translation>Créer un nouveau jeton…</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>Créer un nouveau jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Every client that uses the present token loses its access until it gets the new one.</source>
        <translation>Chaque client qui utilise le jeton actuel perd son accès jusqu&apos;à ce qu&apos;il reçoive le nouveau.</translation>
    </message>
    <message>
        <source>Make new token</source>
        <translation>Créer un nouveau jeton</translation>
    </message>
</context>
<context>
    <name>TomlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>Le fichier n&apos;est pas du texte UTF-8, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not valid TOML, so it is left as it is.</source>
        <translation>La ligne %1 du fichier n&apos;est pas du TOML valide, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value, so it is left as it is.</source>
        <translation>Le fichier se termine au milieu d&apos;une valeur, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit dans ce fichier sous une forme qui n&apos;est pas modifiée automatiquement, il reste donc tel quel.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>[%1, %2 bytes]</source>
        <translation>[%1, %2 octets]</translation>
    </message>
    <message>
        <source>**Tool call** `%1`</source>
        <translation>**Appel d&apos;outil** `%1`</translation>
    </message>
    <message>
        <source>**Tool result** (failed)</source>
        <translation>**Résultat d&apos;outil** (échec)</translation>
    </message>
    <message>
        <source>**Tool result**</source>
        <translation>**Résultat d&apos;outil**</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Model %1, last used %2</source>
        <translation>Modèle %1, dernière utilisation %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Shortened: %1 characters in all. The export has everything.</source>
        <translation>Abrégé&#xa0;: %1 caractères en tout. L&apos;export contient tout.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1 earlier messages are not shown. The export has them.</source>
        <translation>%1 messages antérieurs ne sont pas affichés. L&apos;export les contient.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Appel d&apos;outil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tool result, failed</source>
        <translation>Résultat d&apos;outil, échec</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Résultat d&apos;outil</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image that cannot be shown</source>
        <translation>Image qui ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Copy &amp;base URL</source>
        <translation>Copier l&apos;URL de &amp;base</translation>
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
        <translation>Copier le &amp;jeton</translation>
    </message>
    <message>
        <source>Copy &amp;client set-up</source>
        <translation>Copier la configuration &amp;client</translation>
    </message>
    <message>
        <source>Stop &amp;all requests</source>
        <translation>&amp;Annuler toutes les requêtes</translation>
    </message>
    <message>
        <source>Open &amp;window</source>
        <translation>Ouvrir la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Démarrer à l&apos;ouverture de &amp;session</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Plus…</translation>
    </message>
    <message>
        <source>S&amp;top server</source>
        <translation>A&amp;rrêter le serveur</translation>
    </message>
    <message>
        <source>S&amp;tart server</source>
        <translation>Démarre&amp;r le serveur</translation>
    </message>
    <message>
        <source>Bellhop: %1</source>
        <translation>Bellhop&#xa0;: %1</translation>
    </message>
    <message>
        <source>S&amp;ign in to Claude Code…</source>
        <translation>Se co&amp;nnecter à Claude Code…</translation>
    </message>
    <message>
        <source>O&amp;llama</source>
        <translation>O&amp;llama</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>J&amp;ournal</translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Warm worker, new conversation</source>
        <translation>Processus prêt, nouvelle conversation</translation>
    </message>
    <message>
        <source>Continued in the conversation&apos;s worker</source>
        <translation>Poursuivie dans le processus de la conversation</translation>
    </message>
    <message>
        <source>Tool results to the waiting worker</source>
        <translation>Résultats d&apos;outils au processus en attente</translation>
    </message>
    <message>
        <source>%1, asked for as %2</source>
        <translation>%1, demandé sous le nom %2</translation>
    </message>
    <message>
        <source>%1 in, %2 written to the cache, %3 from the cache, %4 out</source>
        <translation>%1 en entrée, %2 écrits dans le cache, %3 du cache, %4 en sortie</translation>
    </message>
    <message>
        <source>%1 (%2 of them thinking)</source>
        <translation>%1 (dont %2 de réflexion)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>%1, streamed</source>
        <translation>%1, en flux</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Privacy settings…</source>
        <translation>Réglages de con&amp;fidentialité…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier pour c&amp;url</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question et réponse</translation>
    </message>
    <message>
        <source>A command that sends such a request, with the token</source>
        <translation>Une commande qui envoie une telle requête, avec le jeton</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqués</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustés</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>What was said is not kept</source>
        <translation>Ce qui a été dit n&apos;est pas conservé</translation>
    </message>
    <message>
        <source>The privacy settings say so. Bellhop then forgets each question and answer when it is complete.</source>
        <translation>Ainsi le veulent les réglages de confidentialité. Bellhop oublie chaque question et réponse une fois complète.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;est plus là</translation>
    </message>
    <message>
        <source>The questions and answers of the latest requests are held in memory until Bellhop quits. This one is older, too large, or still running.</source>
        <translation>Les questions et réponses des dernières requêtes sont gardées en mémoire jusqu&apos;à la fin de Bellhop. Celle-ci est plus ancienne, trop grande ou encore en cours.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
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
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>As &amp;table (CSV)…</source>
        <translation>En &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;picture (PNG)…</source>
        <translation>En &amp;image (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens par jour</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Temps jusqu&apos;au premier token</translation>
    </message>
    <message>
        <source>Read from the prompt cache</source>
        <translation>Lus dans le cache de prompts</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Aucun historique</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien sur cette période</translation>
    </message>
    <message>
        <source>No request of this period fits the filters above.</source>
        <translation>Aucune requête de cette période ne correspond aux filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Rien de consommé pour l&apos;instant</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request are counted here, per day and model. What was said is not part of it.</source>
        <translation>Les tokens, le coût et les durées de chaque requête sont comptés ici, par jour et par modèle. Ce qui a été dit n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>requests, %1 failed</source>
        <translation>requêtes, dont %1 échouées</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tokens in / out</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tokens in / out</source>
        <translation>tokens en entrée / sortie</translation>
    </message>
    <message>
        <source>read from the cache</source>
        <translation>lus dans le cache</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>worth at API prices</source>
        <translation>valeur au prix de l&apos;API</translation>
    </message>
    <message>
        <source>median to the first token</source>
        <translation>médiane jusqu&apos;au premier token</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation>la moitié</translation>
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
        <translation>Budget quotidien</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exporter la consommation</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
</context>
<context>
    <name>WelcomeWizard</name>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>Welcome to Bellhop</source>
        <translation>Bienvenue dans Bellhop</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Bellhop answers with your own Claude Code and your own account.</source>
        <translation>Bellhop répond avec votre propre Claude Code et votre propre compte.</translation>
    </message>
    <message>
        <source>Install it with npm, or see claude.com/claude-code for other ways:</source>
        <translation>Installez-le avec npm, ou voyez claude.com/claude-code pour d&apos;autres moyens&#xa0;:</translation>
    </message>
    <message>
        <source>Run it in a terminal, enter /login and follow what it says:</source>
        <translation>Lancez-le dans un terminal, saisissez /login et suivez ce qu&apos;il dit&#xa0;:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Programs of this computer get in with a token, which was just made for you.</source>
        <translation>Les programmes de cet ordinateur entrent avec un jeton, qui vient d&apos;être créé pour vous.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>You need not write it down: every set-up Bellhop shows you can be copied with it.</source>
        <translation>Inutile de le noter&#xa0;: toute configuration que Bellhop vous montre peut être copiée avec lui.</translation>
    </message>
    <message>
        <source>&amp;Start Bellhop when I log in</source>
        <translation>&amp;Démarrer Bellhop à l&apos;ouverture de ma session</translation>
    </message>
    <message>
        <source>Start &amp;without a window</source>
        <translation>Démarrer sans &amp;fenêtre</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>Votre premier client</translation>
    </message>
    <message>
        <source>All of them are on the Connect page later.</source>
        <translation>Tous sont ensuite sur la page Connecter.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Répond-il&#xa0;?</translation>
    </message>
    <message>
        <source>One short question on the way every client takes. It uses a few tokens.</source>
        <translation>Une courte question sur le chemin que prend chaque client. Elle consomme quelques tokens.</translation>
    </message>
    <message>
        <source>&amp;Ask Claude</source>
        <translation>&amp;Interroger Claude</translation>
    </message>
    <message>
        <source>Bellhop keeps running when you close its window: its icon in the panel brings it back.</source>
        <translation>Bellhop reste en marche quand vous fermez sa fenêtre&#xa0;: son icône dans le tableau de bord la fait revenir.</translation>
    </message>
    <message>
        <source>Looking for Claude Code…</source>
        <translation>Recherche de Claude Code…</translation>
    </message>
    <message>
        <source>Claude Code %1 was found: %2</source>
        <translation>Claude Code %1 a été trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not signed in yet.</source>
        <translation>Il n&apos;est pas encore connecté.</translation>
    </message>
    <message>
        <source>Checking who is signed in…</source>
        <translation>Vérification de la connexion…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>The server is stopped. Start it in the main window.</source>
        <translation>Le serveur est arrêté. Démarrez-le dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>“%1”, said %2 after %3. You are all set.</source>
        <translation>«&#xa0;%1&#xa0;», a dit %2 après %3. Tout est prêt.</translation>
    </message>
    <message>
        <source>&amp;Install in a terminal…</source>
        <translation>&amp;Installer dans un terminal…</translation>
    </message>
    <message>
        <source>&amp;Sign in in a terminal…</source>
        <translation>Se &amp;connecter dans un terminal…</translation>
    </message>
</context>
<context>
    <name>WipeRow</name>
    <message>
        <source>Whatever the settings above allow to be kept can be deleted at any time.</source>
        <translation>Tout ce que les réglages ci-dessus permettent de conserver peut être supprimé à tout moment.</translation>
    </message>
    <message>
        <source>Delete &amp;conversations…</source>
        <translation>Supprimer les &amp;conversations…</translation>
    </message>
    <message>
        <source>Delete usage &amp;figures…</source>
        <translation>Supprimer les chi&amp;ffres de consommation…</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Supprimer toutes les conversations&#xa0;?</translation>
    </message>
    <message>
        <source>Everything that was asked and answered: conversations, stored responses, cached answers and the questions of the latest requests. Clients cannot go on with them. This cannot be undone.</source>
        <translation>Tout ce qui a été demandé et répondu&#xa0;: conversations, réponses enregistrées, réponses en cache et questions des dernières requêtes. Les clients ne pourront pas les poursuivre. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete all usage figures?</source>
        <translation>Supprimer tous les chiffres de consommation&#xa0;?</translation>
    </message>
    <message>
        <source>Tokens, cost and times of every request so far. Budgets begin anew, too. This cannot be undone.</source>
        <translation>Tokens, coût et durées de toutes les requêtes jusqu&apos;ici. Les budgets repartent aussi. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process and takes about %1. Idle: about %2; with a full pool: about %3.</source>
        <translation>Un processus est un Claude Code et occupe environ %1. Au repos&#xa0;: environ %2&#xa0;; avec une réserve pleine&#xa0;: environ %3.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>A worker is one Claude Code process; here each takes about %1, as measured. Idle: about %2; with a full pool: about %3.</source>
        <translation>Un processus est un Claude Code&#xa0;; ici, chacun occupe environ %1, d&apos;après les mesures. Au repos&#xa0;: environ %2&#xa0;; avec une réserve pleine&#xa0;: environ %3.</translation>
    </message>
</context>
<context>
    <name>YamlText</name>
    <message>
        <source>The file is not UTF-8 text, so it is left as it is.</source>
        <translation>Le fichier n&apos;est pas du texte UTF-8, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>Line %1 of the file holds a carriage return without a line feed, so the file is left as it is.</source>
        <translation>La ligne %1 du fichier contient un retour chariot sans saut de ligne&#xa0;; le fichier reste donc tel quel.</translation>
    </message>
    <message>
        <source>Line %1 of the file is indented with a tab, which is not valid YAML, so the file is left as it is.</source>
        <translation>La ligne %1 du fichier est indentée par une tabulation, ce qui n&apos;est pas du YAML valide&#xa0;; le fichier reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file holds several YAML documents, so it is left as it is.</source>
        <translation>Le fichier contient plusieurs documents YAML, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The file is written in YAML&apos;s bracket form, which is not edited automatically, so it is left as it is.</source>
        <translation>Le fichier est écrit dans la forme à crochets de YAML, qui n&apos;est pas modifiée automatiquement, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“%1” is written in this file in a form that is not edited automatically, so it is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit dans ce fichier sous une forme qui n&apos;est pas modifiée automatiquement, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not a list in this file, so it is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une liste dans ce fichier, il reste donc tel quel.</translation>
    </message>
</context>
</TS>
