// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"

#include "core/settings/environmentnames.h"
#include "core/settings/privatefile.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Settings::Info *infoNamed(const QString &name)
{
    for (const Settings::Info &row : Settings::table()) {
        if (QLatin1String(row.name) == name)
            return &row;
    }
    return nullptr;
}

QString fileText(const QVariant &value)
{
    // QSettings makes a list of what is written with commas and without quotes.
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", ")
                                                    : value.toString();
}

QString flagName(const Settings::Info &row)
{
    return u"--"_s + QLatin1String(row.flag);
}

QString sourceText(const Settings::Info &row, Settings::Source source, const QString &variable)
{
    switch (source) {
    case Settings::Source::File:
        return SettingsStore::tr("file");
    case Settings::Source::Environment:
        return variable;
    case Settings::Source::Flag:
        return flagName(row);
    case Settings::Source::Default:
        break;
    }
    return SettingsStore::tr("default");
}

} // namespace

SettingsStore::SettingsStore(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

void SettingsStore::load()
{
    const Settings before = m_settings;
    m_settings = {};
    m_problems.clear();
    m_foreign.clear();
    loadFile();
    if (m_options.readsForeignNames)
        loadForeignNames();
    loadFlagsAndEnvironment();
    reportUnknownNames();
    if (!(m_settings == before))
        emit changed(m_settings);
}

void SettingsStore::loadFile()
{
    const QString path = filePath();
    if (!QFileInfo::exists(path))
        return;
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        m_problems.append({Problem::Severity::Error, path,
                           tr("This file cannot be read as settings; what is readable is used.")});
    }
    const QStringList names = file.allKeys();
    for (const QString &name : names) {
        if (const Settings::Info *row = infoNamed(name))
            take(row->key, fileText(file.value(name)), Settings::Source::File, name);
        else
            m_problems.append(
                {Problem::Severity::Warning, name, tr("There is no such setting; it is ignored.")});
    }
}

void SettingsStore::loadForeignNames()
{
    for (const EnvironmentNames::Foreign &name : EnvironmentNames::foreign()) {
        const QString variable = QString::fromLatin1(name.variable);
        const QString text = m_options.environment.value(variable);
        const QString own = QString::fromLatin1(Settings::info(name.key).environment);
        const bool isSaid = m_settings.source(name.key) != Settings::Source::Default
            || !m_options.environment.value(own).isEmpty() || m_options.flags.contains(name.key);
        if (text.isEmpty() || (name.isHint && isSaid))
            continue;
        const Result<QString> meant = name.convert(text);
        if (!meant) {
            m_problems.append({Problem::Severity::Fatal, variable, meant.error().message});
            continue;
        }
        if (meant->isEmpty())
            continue;
        take(name.key, *meant, Settings::Source::Environment, variable);
        m_foreign.insert(name.key, variable);
        if (name.isHint)
            m_problems.append({Problem::Severity::Warning, variable,
                               tr("It decides who pays for the answers. Set "
                                  "BELLHOP_CLAUDE_AUTH=login to use Claude's own login instead.")});
    }
}

void SettingsStore::reportUnknownNames()
{
    for (const auto &[name, meant] : EnvironmentNames::unknownNames(m_options.environment)) {
        m_problems.append(
            {Problem::Severity::Warning, name,
             meant.isEmpty()
                 ? tr("There is no such variable; it is ignored.")
                 : tr("There is no such variable; it is ignored. Did you mean %1?").arg(meant)});
    }
}

QString SettingsStore::variableOf(const Settings::Info &row) const
{
    return m_foreign.value(row.key, QString::fromLatin1(row.environment));
}

void SettingsStore::loadFlagsAndEnvironment()
{
    for (const Settings::Info &row : Settings::table()) {
        const QString variable = QString::fromLatin1(row.environment);
        const QString text = m_options.environment.value(variable);
        if (!text.isEmpty()) {
            take(row.key, text, Settings::Source::Environment, variable);
            m_foreign.remove(row.key);
        }
        const auto flag = m_options.flags.constFind(row.key);
        if (flag != m_options.flags.cend())
            take(row.key, *flag, Settings::Source::Flag, flagName(row));
    }
}

void SettingsStore::take(Settings::Key key, const QString &text, Settings::Source source,
                         const QString &name)
{
    const Result<QVariant> value = Settings::parse(key, text);
    if (value) {
        m_settings.set(key, *value, source);
        return;
    }
    const bool isFile = source == Settings::Source::File;
    m_problems.append({isFile ? Problem::Severity::Error : Problem::Severity::Fatal, name,
                       value.error().message});
}

Result<Done> SettingsStore::set(Settings::Key key, const QVariant &value)
{
    if (isLocked(key)) {
        return Error{tr("This is given by %1 and cannot be changed here.").arg(lockedBy(key))};
    }
    if (const Result<Done> fits = Settings::check(key, value); !fits)
        return fits;

    Settings next = m_settings;
    next.set(key, value, Settings::Source::File);
    if (next == m_settings)
        return Done{};
    const QVariant tidy = next.value(key);
    if (const Result<Done> saved = save(key, &tidy); !saved)
        return saved;
    m_settings = next;
    emit changed(m_settings);
    return Done{};
}

Result<Done> SettingsStore::reset(Settings::Key key)
{
    if (isLocked(key))
        return Error{tr("This is given by %1 and cannot be changed here.").arg(lockedBy(key))};
    if (m_settings.source(key) == Settings::Source::Default)
        return Done{};
    if (const Result<Done> saved = save(key, nullptr); !saved)
        return saved;
    m_settings.reset(key);
    emit changed(m_settings);
    return Done{};
}

Result<Done> SettingsStore::save(Settings::Key key, const QVariant *value)
{
    const QString path = filePath();
    const auto failed = [&path] {
        return Error{tr("The settings cannot be saved: %1 cannot be written.").arg(path)};
    };
    // QSettings replaces the file whole and keeps the mode of the one that was there.
    if (!makePrivateFolder(m_options.configDir) || !makePrivateFile(path))
        return failed();

    QSettings file(path, QSettings::IniFormat);
    if (file.status() == QSettings::FormatError) {
        return Error{
            tr("The settings cannot be saved: %1 is damaged. Correct it or remove it.").arg(path)};
    }
    const QString name = QString::fromLatin1(Settings::info(key).name);
    if (value)
        file.setValue(name, Settings::toText(key, *value));
    else
        file.remove(name);
    file.sync();
    if (file.status() != QSettings::NoError)
        return failed();
    return Done{};
}

bool SettingsStore::mayStart() const
{
    return std::none_of(m_problems.cbegin(), m_problems.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Fatal;
    });
}

bool SettingsStore::isLocked(Settings::Key key) const
{
    return !lockedBy(key).isEmpty();
}

QString SettingsStore::lockedBy(Settings::Key key) const
{
    const Settings::Info &row = Settings::info(key);
    switch (m_settings.source(key)) {
    case Settings::Source::Flag:
        return tr("the flag %1").arg(flagName(row));
    case Settings::Source::Environment:
        return tr("the environment variable %1").arg(variableOf(row));
    default:
        return {};
    }
}

QString SettingsStore::filePath() const
{
    return m_options.configDir + u"/bellhop.conf";
}

QString SettingsStore::describe(const QList<SecretLine> &secrets) const
{
    QString out = u"# %1%2\n"_s.arg(
        filePath(), QFileInfo::exists(filePath()) ? QString() : tr(" (does not exist)"));
    const auto addLine = [&out](const QString &name, const QString &value, const QString &source) {
        out += u"%1 = %2  # %3\n"_s.arg(name.leftJustified(26), value.leftJustified(16), source);
    };
    for (const Settings::Info &row : Settings::table()) {
        addLine(QString::fromLatin1(row.name), Settings::toText(row.key, m_settings.value(row.key)),
                sourceText(row, m_settings.source(row.key), variableOf(row)));
    }
    for (const SecretLine &secret : secrets)
        addLine(secret.name, secret.isSet ? u"********"_s : tr("(none)"), secret.source);
    return out;
}
