// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logmodel.h"

#include "ui/symbolicon.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QIcon levelIcon(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Debug:
        return symbolIcon(u"pending", Theme::Tone::Neutral);
    case LogLine::Level::Info:
        return symbolIcon(u"info", Theme::Tone::Busy);
    case LogLine::Level::Warning:
        return symbolIcon(u"warning", Theme::Tone::Warning);
    case LogLine::Level::Error:
        return symbolIcon(u"error", Theme::Tone::Bad);
    }
    return {};
}

} // namespace

LogModel::LogModel(QObject *parent, int limit)
    : QAbstractTableModel(parent)
    , m_limit(limit)
{ }

void LogModel::append(const QList<LogLine> &lines)
{
    QList<LogLine> fresh;
    for (const LogLine &line : lines) {
        if (line.number <= m_last)
            continue;
        m_last = line.number;
        fresh.append(line);
    }
    if (fresh.size() > m_limit)
        fresh.remove(0, fresh.size() - m_limit);
    if (fresh.isEmpty())
        return;
    const int gone = std::max(0, int(m_lines.size()) + int(fresh.size()) - m_limit);
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + gone);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + size_t(fresh.size())) - 1);
    m_lines.insert(m_lines.end(), fresh.cbegin(), fresh.cend());
    endInsertRows();
}

const LogLine *LogModel::line(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_lines.at(size_t(index.row())) : nullptr;
}

QString LogModel::levelText(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Debug:
        return tr("Detail");
    case LogLine::Level::Info:
        return tr("Event");
    case LogLine::Level::Warning:
        return tr("Warning");
    case LogLine::Level::Error:
        return tr("Error");
    }
    return {};
}

QString LogModel::plainText(const LogLine &line)
{
    static constexpr std::array kNames{"debug", "info", "warning", "error"};
    return u"%1 %2 %3: %4"_s.arg(line.time.toUTC().toString(Qt::ISODateWithMs),
                                 QLatin1String(kNames.at(size_t(line.level))), line.category,
                                 line.text);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const LogLine *line = this->line(index);
    if (!line)
        return {};
    switch (role) {
    case LevelRole:
        return int(line->level);
    case Qt::DecorationRole:
        return index.column() == Level ? QVariant(levelIcon(line->level)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Text ? line->text : QLocale().toString(line->time.toLocalTime());
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return line->time.toLocalTime().toString(u"HH:mm:ss.zzz");
    case Level:
        return levelText(line->level);
    case Category:
        return line->category.startsWith(u"bellhop.") ? line->category.sliced(8) : line->category;
    case Text:
        return line->text;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant();
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Part");
    case Text:
        return tr("Message");
    default:
        return {};
    }
}
