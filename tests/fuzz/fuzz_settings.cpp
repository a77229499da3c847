// SPDX-License-Identifier: GPL-3.0-or-later
// bellhop.conf as an editor, a crash or somebody else left it: what is used is within its limits, and
// the file can still be changed.
#include "fuzz.h"

#include "core/settings/settingsstore.h"

#include <QFile>
#include <QTemporaryDir>

void fuzz(QByteArrayView input)
{
    static const QTemporaryDir folder;
    {
        QFile file(folder.filePath(QStringLiteral("bellhop.conf")));
        expect(file.open(QIODevice::WriteOnly), "the folder can be written");
        file.write(input.data(), input.size());
    }
    SettingsStore::Options options;
    options.configDir = folder.path();
    SettingsStore store(options);
    store.load();
    expect(store.mayStart(), "a file does not forbid the start");
    for (const Settings::Info &row : Settings::table())
        expect(Settings::check(row.key, store.settings().value(row.key)).has_value(),
               "what is used is allowed");
    (void)store.describe();
    if (!store.set(Settings::Key::Port, 4711))
        return;
    SettingsStore again(options);
    again.load();
    expect(again.settings().port() == 4711, "a change is kept");
}
