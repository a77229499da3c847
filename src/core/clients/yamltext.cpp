// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/yamltext.h"

#include "core/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qsizetype indentOf(const QByteArray &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == ' ')
        ++indent;
    return indent;
}

bool isEmptyOrComment(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

bool isEndOfDocument(const QByteArray &line)
{
    return line == "..." || line.startsWith("... ");
}

bool isItem(const QByteArray &line, qsizetype indent)
{
    return indentOf(line) == indent && indent < line.size() && line.at(indent) == '-'
        && (indent + 1 == line.size() || line.at(indent + 1) == ' ');
}

// What stands behind "key:" in a line, or nothing if the line is no such key.
std::optional<QByteArray> valueOf(const QByteArray &line, const QByteArray &key)
{
    for (const QByteArray &form : QByteArrayList{key, '"' + key + '"', '\'' + key + '\''}) {
        if (!line.startsWith(form))
            continue;
        QByteArray rest = line.sliced(form.size());
        while (rest.startsWith(' '))
            rest.remove(0, 1);
        if (rest == ":" || rest.startsWith(": "))
            return rest.sliced(1);
    }
    return {};
}

// A comment begins at a # after a blank, outside of quotes.
qsizetype commentAt(const QByteArray &text)
{
    char quote = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quote) {
            if (c == '\\' && quote == '"')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if ((c == '"' || c == '\'') && text.first(i).trimmed().isEmpty()) {
            quote = c;
        } else if (c == '#' && (i == 0 || text.at(i - 1) == ' ' || text.at(i - 1) == '\t')) {
            return i;
        }
    }
    return text.size();
}

QByteArray scalarOf(const QByteArray &text)
{
    QByteArray value = text.first(commentAt(text)).trimmed();
    if (value.size() >= 2 && value.front() == value.back()
        && (value.front() == '"' || value.front() == '\''))
        value = value.sliced(1, value.size() - 2);
    return value;
}

} // namespace

Result<YamlText> YamlText::parse(const QByteArray &text)
{
    if (!text.isValidUtf8())
        return Error{tr("The file is not UTF-8 text, so it is left as it is.")};
    YamlText result;
    result.m_newline = text.contains("\r\n") ? "\r\n" : "\n";
    result.m_lines = text.split('\n');
    if (result.m_lines.last().isEmpty())
        result.m_lines.removeLast();
    bool hasContent = false;
    bool hasEnded = false;
    for (qsizetype i = 0; i < result.m_lines.size(); ++i) {
        QByteArray &line = result.m_lines[i];
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\r'))
            return Error{tr("Line %1 of the file holds a carriage return without a line feed, so the "
                            "file is left as it is.")
                             .arg(i + 1)};
        if (line.sliced(indentOf(line)).startsWith('\t') && !line.trimmed().isEmpty())
            return Error{tr("Line %1 of the file is indented with a tab, which is not valid YAML, "
                            "so the file is left as it is.")
                             .arg(i + 1)};
        const bool isStart = line == "---" || line.startsWith("--- ");
        const bool isMark = isStart || isEndOfDocument(line);
        const bool isContent = !isMark && !isEmptyOrComment(line) && !line.startsWith('%');
        if ((isStart && hasContent) || (isContent && hasEnded))
            return Error{tr("The file holds several YAML documents, so it is left as it is.")};
        hasContent = hasContent || isContent;
        hasEnded = hasEnded || isEndOfDocument(line);
        const QByteArray start = line.trimmed();
        if (indentOf(line) == 0 && (start.startsWith('{') || start.startsWith('[')))
            return Error{tr("The file is written in YAML's bracket form, which is not edited "
                            "automatically, so it is left as it is.")};
    }
    return result;
}

QByteArray YamlText::string(const QString &value)
{
    return dumpJsonBytes(Json(value.toStdString())); // JSON strings are YAML strings
}

qsizetype YamlText::findKey(const QByteArray &key) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (valueOf(m_lines.at(i), key))
            return i;
    }
    return -1;
}

qsizetype YamlText::blockEnd(qsizetype line) const
{
    qsizetype end = line + 1;
    for (qsizetype i = line + 1; i < m_lines.size(); ++i) {
        const QByteArray &text = m_lines.at(i);
        if (isEmptyOrComment(text))
            continue;
        // A list may stand at the left edge, below its key.
        if (indentOf(text) == 0 && !isItem(text, 0))
            break;
        end = i + 1;
    }
    return end;
}

void YamlText::append(const QByteArrayList &lines)
{
    const auto end = std::find_if(m_lines.cbegin(), m_lines.cend(), isEndOfDocument);
    qsizetype at = end - m_lines.cbegin();
    for (const QByteArray &line : lines)
        m_lines.insert(at++, line);
}

Result<Done> YamlText::set(const QByteArray &key, const QByteArray &value, Existing existing)
{
    const qsizetype line = findKey(key);
    if (line < 0) {
        append({key + ": " + value});
        return Done{};
    }
    if (existing == Existing::Keep)
        return Done{};
    const QByteArray old = *valueOf(m_lines.at(line), key);
    const QByteArray bare = old.trimmed();
    const bool isPlain = blockEnd(line) == line + 1
        && (bare.isEmpty() || !QByteArrayView("|>&*[{!").contains(bare.front()));
    if (!isPlain)
        return Error{tr("“%1” is written in this file in a form that is not edited automatically, "
                        "so it is left as it is.")
                         .arg(QString::fromUtf8(key))};
    const qsizetype comment = commentAt(old);
    m_lines[line] = m_lines.at(line).first(m_lines.at(line).size() - old.size()) + ' ' + value
        + (comment < old.size() ? "  " + old.sliced(comment) : QByteArray());
    return Done{};
}

Result<Done> YamlText::setItem(const QByteArray &key, const QByteArray &name,
                               const QByteArrayList &lines)
{
    const auto item = [&lines](qsizetype indent) {
        QByteArrayList result;
        for (const QByteArray &line : lines)
            result.append(QByteArray(indent, ' ') + (result.isEmpty() ? "- " : "  ") + line);
        return result;
    };
    const qsizetype line = findKey(key);
    if (line < 0) {
        append(QByteArrayList{key + ":"} + item(2));
        return Done{};
    }
    const QByteArray value = scalarOf(*valueOf(m_lines.at(line), key));
    const qsizetype end = blockEnd(line);
    if (!value.isEmpty() && value != "[]")
        return Error{tr("“%1” is written in this file in a form that is not edited automatically, "
                        "so it is left as it is.")
                         .arg(QString::fromUtf8(key))};
    if (value == "[]")
        m_lines[line] = key + ":";

    qsizetype first = line + 1;
    while (first < end && isEmptyOrComment(m_lines.at(first)))
        ++first;
    if (first < end && !isItem(m_lines.at(first), indentOf(m_lines.at(first))))
        return Error{tr("“%1” is not a list in this file, so it is left as it is.")
                         .arg(QString::fromUtf8(key))};
    const qsizetype indent = first < end ? indentOf(m_lines.at(first)) : 2;
    qsizetype from = end;
    qsizetype to = end;
    for (qsizetype i = first; i < end;) {
        qsizetype next = i + 1;
        qsizetype last = i + 1; // without the comments before the next item
        while (next < end && !isItem(m_lines.at(next), indent)) {
            if (!isEmptyOrComment(m_lines.at(next)))
                last = next + 1;
            ++next;
        }
        const qsizetype inner =
            indent + 2 + indentOf(m_lines.at(i).sliced(std::min(indent + 2, m_lines.at(i).size())));
        for (qsizetype row = i; row < last; ++row) {
            const QByteArray text = row == i
                ? m_lines.at(row).sliced(std::min(inner, m_lines.at(row).size()))
                : indentOf(m_lines.at(row)) == inner ? m_lines.at(row).sliced(inner)
                                                     : QByteArray();
            const std::optional<QByteArray> found = valueOf(text, "name");
            if (found && scalarOf(*found) == name) {
                from = i;
                to = last;
            }
        }
        i = next;
    }
    m_lines.remove(from, to - from);
    for (const QByteArray &text : item(indent))
        m_lines.insert(from++, text);
    return Done{};
}

QByteArray YamlText::text() const
{
    return m_lines.isEmpty() ? QByteArray() : m_lines.join(m_newline) + m_newline;
}
