// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "core/settings/settingsstore.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

using Action = CommandLine::Action;

struct ActionFlag
{
    Action action;
    QStringList names;
    const char *description;
};

const QList<ActionFlag> &actionFlags()
{
    static const QList<ActionFlag> kFlags{
        {Action::Status,
         {u"status"_s},
         QT_TRANSLATE_NOOP("CommandLine", "Say what the running Bellhop does, then exit.")},
        {Action::PrintToken,
         {u"print-token"_s},
         QT_TRANSLATE_NOOP("CommandLine", "Print the access token, then exit.")},
        {Action::Quit,
         {u"quit"_s},
         QT_TRANSLATE_NOOP("CommandLine", "End the running Bellhop and wait until it has.")},
        {Action::ShowConfig,
         {u"show-config"_s},
         QT_TRANSLATE_NOOP("CommandLine",
                           "Print each setting and where it comes from, then exit.")},
        {Action::Doctor,
         {u"doctor"_s},
         QT_TRANSLATE_NOOP("CommandLine",
                           "Check the installed claude without account, internet or cost.")},
        {Action::Version,
         {u"v"_s, u"version"_s},
         QT_TRANSLATE_NOOP("CommandLine", "Print the version, then exit.")},
        {Action::Help, {u"h"_s, u"help"_s}, QT_TRANSLATE_NOOP("CommandLine", "Print this help.")},
    };
    return kFlags;
}

const QString kHeadless = u"headless"_s;
const QString kDemo = u"demo"_s;
const QString kConfigDir = u"config-dir"_s;
const QString kDataDir = u"data-dir"_s;

QString settingDescription(const Settings::Info &row)
{
    QString text = Settings::tr(row.title) + u". "_s + Settings::tr(row.description);
    const QString fallback = Settings::toText(row.key, row.fallback);
    if (!fallback.isEmpty())
        text += u' ' + CommandLine::tr("Default: %1.").arg(fallback);
    return text + u" ["_s + QString::fromLatin1(row.environment) + u']';
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandLine::tr(
        "Serves the OpenAI, Anthropic and Ollama APIs on localhost out of your own Claude Code.\n"
        "A setting is taken from its flag, its environment variable, bellhop.conf or its default, "
        "in this order."));
    parser.addOption({kHeadless, CommandLine::tr("Run without tray and windows.")});
    parser.addOption({kDemo,
                      CommandLine::tr("Try it without account and internet: a built-in stand-in "
                                      "answers instead of Claude. Beside --status, --print-token "
                                      "or --quit: speak to such a demonstration.")});
    for (const ActionFlag &flag : actionFlags())
        parser.addOption({flag.names, CommandLine::tr(flag.description)});
    parser.addOption(
        {kConfigDir, CommandLine::tr("Where bellhop.conf is."), CommandLine::tr("folder")});
    parser.addOption({kDataDir,
                      CommandLine::tr("Where database, logs and secrets are. With a folder of its "
                                      "own an instance does not use the system keychain."),
                      CommandLine::tr("folder")});
    for (const Settings::Info &row : Settings::table())
        parser.addOption({QString::fromLatin1(row.flag), settingDescription(row),
                          row.unit ? Settings::tr(row.unit) : CommandLine::tr("value")});
}

QString standardFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/bellhop"_s;
}

Result<Done> readFolders(const QCommandLineParser &parser, CommandLine &line)
{
    using Location = QStandardPaths::StandardLocation;
    const QString demo = standardFolder(Location::GenericCacheLocation) + u"/demo"_s;
    line.configDir =
        line.demo ? demo + u"/config"_s : standardFolder(Location::GenericConfigLocation);
    line.dataDir = line.demo ? demo + u"/data"_s : standardFolder(Location::GenericDataLocation);
    line.hasOwnDataDir = line.demo || parser.isSet(kDataDir);
    for (auto [name, folder] :
         {std::pair(kConfigDir, &line.configDir), std::pair(kDataDir, &line.dataDir)}) {
        if (!parser.isSet(name))
            continue;
        if (parser.value(name).isEmpty())
            return Error{CommandLine::tr("--%1 needs a folder.").arg(name)};
        *folder = QDir::cleanPath(QDir::current().absoluteFilePath(parser.value(name)));
    }
    return Done{};
}

} // namespace

namespace {

// Options of subcommands that take a value.
const QStringList kSubcommandOptions{u"scopes"_s, u"per-minute"_s, u"concurrent"_s,
                                     u"models"_s, u"budget"_s,     u"days"_s};

bool isSubcommand(const QString &word)
{
    return QStringList{u"keys"_s, u"models"_s, u"usage"_s, u"requests"_s}.contains(word);
}

Result<CommandLine> parseSubcommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({kDemo, {}});
    parser.addOption({u"json"_s, {}});
    for (const QString &name : QStringList{kConfigDir, kDataDir} + kSubcommandOptions)
        parser.addOption({name, {}, u"value"_s});
    if (!parser.parse(arguments))
        return Error{parser.errorText()};
    CommandLine line;
    line.action = Action::Manage;
    line.demo = parser.isSet(kDemo);
    line.subcommand.words = parser.positionalArguments();
    line.subcommand.asJson = parser.isSet(u"json"_s);
    for (const QString &name : kSubcommandOptions) {
        if (parser.isSet(name))
            line.subcommand.options.insert(name, parser.value(name));
    }
    if (const Result<Done> folders = readFolders(parser, line); !folders)
        return folders.error();
    return line;
}

QString subcommandHelp()
{
    return CommandLine::tr("Speaking to the running Bellhop (each also with --json):\n"
                           "  bellhop keys list\n"
                           "  bellhop keys add NAME [--scopes chat,manage] [--per-minute N] "
                           "[--concurrent N]\n"
                           "                   [--models haiku,sonnet] [--budget USD-PER-DAY]\n"
                           "  bellhop keys revoke NAME-OR-ID\n"
                           "  bellhop models\n"
                           "  bellhop usage [--days N]\n"
                           "  bellhop requests [cancel ID]\n");
}

} // namespace

std::unique_ptr<Keychain> CommandLine::keychain() const
{
    return hasOwnDataDir ? nullptr : Keychain::ofSystem();
}

QString CommandLine::language() const
{
    SettingsStore settings({configDir, QProcessEnvironment::systemEnvironment(), flags, headless});
    settings.load();
    return settings.settings().language();
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    if (isSubcommand(arguments.value(1)))
        return parseSubcommand(arguments);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return Error{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return Error{tr("Nobody knows what to do with “%1”; see --help.")
                         .arg(parser.positionalArguments().constFirst())};

    CommandLine line;
    line.headless = parser.isSet(kHeadless);
    line.demo = parser.isSet(kDemo);
    QString chosen;
    for (const ActionFlag &flag : actionFlags()) {
        const QString name = flag.names.constLast();
        if (!parser.isSet(name))
            continue;
        if (!chosen.isEmpty())
            return Error{tr("--%1 and --%2 do not go together.").arg(chosen, name)};
        chosen = name;
        line.action = flag.action;
    }
    if (const Result<Done> folders = readFolders(parser, line); !folders)
        return folders.error();
    for (const Settings::Info &row : Settings::table()) {
        const QString name = QString::fromLatin1(row.flag);
        if (parser.isSet(name))
            line.flags.insert(row.key, parser.value(name));
    }
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText() + u'\n' + subcommandHelp();
}
