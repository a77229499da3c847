// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;
class QWidget;

// What the windows remember from one start to the next and nobody would call a setting: places and
// sizes, chosen filters, what was written into clients' files. Without a file it lasts as long as
// the program. UI thread.
class Memory
{
public:
    explicit Memory(const QString &file = {});
    ~Memory();
    Q_DISABLE_COPY_MOVE(Memory)

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    // Of a window: false if there is nothing to restore.
    bool restoreGeometry(const QString &key, QWidget &window) const;
    void saveGeometry(const QString &key, const QWidget &window);

private:
    std::unique_ptr<QSettings> m_file;
    QHash<QString, QVariant> m_values;
};
