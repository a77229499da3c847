// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/tomltext.h"

#include "core/json.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype skipBlanks(const QByteArray &line, qsizetype at)
{
    while (at < line.size() && isBlank(line.at(at)))
        ++at;
    return at;
}

// A dotted key from `at` on: bare, "quoted" or 'literal' parts. Moves behind it.
std::optional<QStringList> readKey(const QByteArray &line, qsizetype &at)
{
    QStringList path;
    for (;;) {
        at = skipBlanks(line, at);
        if (at >= line.size())
            return {};
        const char first = line.at(at);
        if (first == '"' || first == '\'') {
            const qsizetype end = line.indexOf(first, at + 1);
            if (end < 0)
                return {};
            path.append(QString::fromUtf8(line.sliced(at + 1, end - at - 1)));
            at = end + 1;
        } else {
            const qsizetype begin = at;
            while (at < line.size()
                   && (std::isalnum(static_cast<unsigned char>(line.at(at))) || line.at(at) == '_'
                       || line.at(at) == '-'))
                ++at;
            if (begin == at)
                return {};
            path.append(QString::fromUtf8(line.sliced(begin, at - begin)));
        }
        at = skipBlanks(line, at);
        if (at >= line.size() || line.at(at) != '.')
            return path;
        ++at;
    }
}

// Follows a value over its lines: which string it is inside of and how many brackets are open.
class ValueScanner
{
public:
    // True if the value goes on in the next line. `comment` is where the line's comment begins.
    bool scan(const QByteArray &line, qsizetype at, qsizetype *comment = nullptr)
    {
        if (comment)
            *comment = line.size();
        while (at < line.size()) {
            const QByteArrayView rest = QByteArrayView(line).sliced(at);
            if (!m_quote.isEmpty()) {
                if (rest.startsWith(m_quote)) {
                    at += m_quote.size();
                    m_quote.clear();
                } else {
                    at += rest.front() == '\\' && m_quote.startsWith('"') ? 2 : 1;
                }
                continue;
            }
            if (rest.startsWith("\"\"\"") || rest.startsWith("'''")) {
                m_quote = rest.first(3).toByteArray();
                at += 3;
            } else if (rest.front() == '"' || rest.front() == '\'') {
                m_quote = rest.first(1).toByteArray();
                ++at;
            } else if (rest.front() == '#') {
                if (comment)
                    *comment = at;
                break;
            } else {
                m_depth += rest.front() == '[' || rest.front() == '{';
                m_depth -= rest.front() == ']' || rest.front() == '}';
                ++at;
            }
        }
        if (m_quote.size() == 1) { // such a string ends with its line at the latest
            m_isBroken = true;
            m_quote.clear();
        }
        return !m_quote.isEmpty() || m_depth > 0;
    }
    bool isBroken() const { return m_isBroken || m_depth < 0; }

private:
    QByteArray m_quote;
    int m_depth = 0;
    bool m_isBroken = false;
};

} // namespace

Result<TomlText> TomlText::parse(const QByteArray &text)
{
    if (!text.isValidUtf8())
        return Error{tr("The file is not UTF-8 text, so it is left as it is.")};
    TomlText result;
    result.m_newline = text.contains("\r\n") ? "\r\n" : "\n";
    QList<QByteArray> lines = text.split('\n');
    result.m_endsWithNewline = lines.last().isEmpty();
    if (result.m_endsWithNewline)
        lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        result.m_lines.append({line, Line::Kind::Other, {}, false, 0});
    }
    if (const Result<Done> read = result.read(); !read)
        return read.error();
    return result;
}

Result<Done> TomlText::read()
{
    ValueScanner scanner;
    bool continues = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const auto refuse = [i] {
            return Error{
                tr("Line %1 of the file is not valid TOML, so it is left as it is.").arg(i + 1)};
        };
        if (line.text.contains('\r')) // alone
            return refuse();
        if (continues) {
            line.kind = Line::Kind::Continued;
            continues = scanner.scan(line.text, 0);
            if (scanner.isBroken())
                return refuse();
            continue;
        }
        qsizetype at = skipBlanks(line.text, 0);
        if (at == line.text.size() || line.text.at(at) == '#')
            continue;
        if (line.text.at(at) == '[') {
            line.isList = line.text.sliced(at).startsWith("[[");
            at += line.isList ? 2 : 1;
            const std::optional<QStringList> path = readKey(line.text, at);
            if (!path || at >= line.text.size() || line.text.at(at) != ']')
                return refuse();
            line.kind = Line::Kind::Header;
            line.path = *path;
            continue;
        }
        const std::optional<QStringList> path = readKey(line.text, at);
        if (!path || at >= line.text.size() || line.text.at(at) != '=')
            return refuse();
        line.kind = Line::Kind::Key;
        line.path = *path;
        line.valueAt = skipBlanks(line.text, at + 1);
        scanner = {};
        continues = scanner.scan(line.text, line.valueAt);
        if (scanner.isBroken())
            return refuse();
    }
    if (continues)
        return Error{tr("The file ends in the middle of a value, so it is left as it is.")};
    return Done{};
}

QByteArray TomlText::string(const QString &value)
{
    // JSON's escapes are among those of TOML.
    return dumpJsonBytes(Json(value.toStdString())).replace("\x7f", "\\u007f");
}

qsizetype TomlText::headerOf(const QStringList &table) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (line.kind == Line::Kind::Header && !line.isList && line.path == table)
            return i;
    }
    return -1;
}

qsizetype TomlText::endOf(qsizetype header) const
{
    qsizetype i = header + 1;
    while (i < m_lines.size() && m_lines.at(i).kind != Line::Kind::Header)
        ++i;
    return i;
}

qsizetype TomlText::findKey(qsizetype from, qsizetype to, const QString &key) const
{
    for (qsizetype i = from; i < to; ++i) {
        if (m_lines.at(i).kind == Line::Kind::Key && m_lines.at(i).path == QStringList{key})
            return i;
    }
    return -1;
}

qsizetype TomlText::lastEntry(qsizetype from, qsizetype to) const
{
    qsizetype last = from;
    for (qsizetype i = from; i < to; ++i) {
        const Line::Kind kind = m_lines.at(i).kind;
        if (kind == Line::Kind::Key || kind == Line::Kind::Continued)
            last = i + 1;
    }
    return last;
}

void TomlText::replaceValue(qsizetype line, const QByteArray &value)
{
    Line &first = m_lines[line];
    qsizetype end = line + 1;
    while (end < m_lines.size() && m_lines.at(end).kind == Line::Kind::Continued)
        ++end;
    QByteArray comment;
    if (end == line + 1) {
        qsizetype at = 0;
        ValueScanner().scan(first.text, first.valueAt, &at);
        while (at > first.valueAt && isBlank(first.text.at(at - 1)))
            --at;
        comment = first.text.sliced(at);
    }
    first.text = first.text.first(first.valueAt) + value + comment;
    m_lines.remove(line + 1, end - line - 1);
}

void TomlText::insert(qsizetype line, const QString &key, const QByteArray &value)
{
    const QByteArray text = key.toUtf8() + " = ";
    m_lines.insert(line, {text + value, Line::Kind::Key, {key}, false, text.size()});
}

void TomlText::setRoot(const QString &key, const QByteArray &value)
{
    const qsizetype end = endOf(-1);
    if (const qsizetype line = findKey(0, end, key); line >= 0) {
        replaceValue(line, value);
        return;
    }
    const qsizetype at = lastEntry(0, end);
    // Before anything else there may be comments of the first table: the keys go above them.
    const bool isFirst = at == 0 && !m_lines.isEmpty();
    insert(at, key, value);
    if (isFirst)
        m_lines.insert(1, Line());
}

Result<Done> TomlText::set(const QStringList &table, const QString &key, const QByteArray &value)
{
    QStringList current;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.kind == Line::Kind::Header)
            current = line.path;
        const QStringList whole = current + line.path;
        const bool isOther = line.kind == Line::Kind::Header && line.isList
            && line.path == table.first(std::min(line.path.size(), table.size()));
        const bool isInline = line.kind == Line::Kind::Key && current != table
            && (whole == table.first(std::min(whole.size(), table.size()))
                || whole.first(std::min(whole.size(), table.size())) == table);
        if (isOther || isInline)
            return Error{tr("“%1” is written in this file in a form that is not edited "
                            "automatically, so it is left as it is.")
                             .arg(table.join(u'.'))};
    }
    qsizetype header = headerOf(table);
    if (header < 0) {
        if (!m_lines.isEmpty() && !m_lines.last().text.trimmed().isEmpty())
            m_lines.append(Line());
        m_lines.append(
            {'[' + table.join(u'.').toUtf8() + ']', Line::Kind::Header, table, false, 0});
        header = m_lines.size() - 1;
        m_endsWithNewline = true;
    }
    const qsizetype end = endOf(header);
    if (const qsizetype line = findKey(header + 1, end, key); line >= 0)
        replaceValue(line, value);
    else
        insert(lastEntry(header + 1, end), key, value);
    return Done{};
}

void TomlText::remove(const QStringList &table, const QString &key)
{
    const qsizetype header = headerOf(table);
    const qsizetype line = header < 0 ? -1 : findKey(header + 1, endOf(header), key);
    if (line < 0)
        return;
    do {
        m_lines.removeAt(line);
    } while (line < m_lines.size() && m_lines.at(line).kind == Line::Kind::Continued);
}

QByteArray TomlText::text() const
{
    QByteArrayList lines;
    for (const Line &line : m_lines)
        lines.append(line.text);
    QByteArray text = lines.join(m_newline);
    if (m_endsWithNewline && !m_lines.isEmpty())
        text += m_newline;
    return text;
}
