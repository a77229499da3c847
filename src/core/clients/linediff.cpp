// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/linediff.h"

#include <algorithm>
#include <vector>

namespace {

// Above so many cells the middle is shown as replaced whole: a table of that size would take long.
constexpr qsizetype kMostCells = 4'000'000;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

void appendAll(QList<DiffLine> &diff, const QStringList &lines, DiffLine::Kind kind)
{
    for (const QString &line : lines)
        diff.append({kind, line});
}

// By the longest common subsequence.
QList<DiffLine> middleDiff(const QStringList &before, const QStringList &after)
{
    QList<DiffLine> diff;
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows * columns > kMostCells) {
        appendAll(diff, before, DiffLine::Kind::Removed);
        appendAll(diff, after, DiffLine::Kind::Added);
        return diff;
    }
    const auto at = [columns](qsizetype row, qsizetype column) {
        return size_t(row * (columns + 1) + column);
    };
    std::vector<int> longest(size_t((rows + 1) * (columns + 1)), 0);
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            longest[at(row, column)] = before.at(row) == after.at(column)
                ? longest[at(row + 1, column + 1)] + 1
                : std::max(longest[at(row + 1, column)], longest[at(row, column + 1)]);
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows && column < columns) {
        if (before.at(row) == after.at(column)) {
            diff.append({DiffLine::Kind::Same, before.at(row)});
            ++row;
            ++column;
        } else if (longest[at(row + 1, column)] >= longest[at(row, column + 1)]) {
            diff.append({DiffLine::Kind::Removed, before.at(row++)});
        } else {
            diff.append({DiffLine::Kind::Added, after.at(column++)});
        }
    }
    appendAll(diff, before.sliced(row), DiffLine::Kind::Removed);
    appendAll(diff, after.sliced(column), DiffLine::Kind::Added);
    return diff;
}

QList<DiffLine> shortened(const QList<DiffLine> &all, int context)
{
    std::vector<bool> shown(size_t(all.size()), false);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).kind == DiffLine::Kind::Same)
            continue;
        const qsizetype from = std::max<qsizetype>(0, i - context);
        const qsizetype to = std::min<qsizetype>(all.size() - 1, i + context);
        std::fill(shown.begin() + from, shown.begin() + to + 1, true);
    }
    QList<DiffLine> diff;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (shown.at(size_t(i)))
            diff.append(all.at(i));
        else if (diff.isEmpty() || diff.last().kind != DiffLine::Kind::Gap)
            diff.append({DiffLine::Kind::Gap, {}});
    }
    return diff;
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after, int context)
{
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    qsizetype head = 0;
    while (head < std::min(old.size(), now.size()) && old.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), now.size()) - head
           && old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;

    QList<DiffLine> diff;
    appendAll(diff, old.first(head), DiffLine::Kind::Same);
    diff += middleDiff(old.sliced(head, old.size() - head - tail),
                       now.sliced(head, now.size() - head - tail));
    appendAll(diff, old.last(tail), DiffLine::Kind::Same);
    return context < 0 ? diff : shortened(diff, context);
}
