// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/jsonctext.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

struct JsoncText::Node
{
    enum class Kind { Object, Array, Scalar };
    Kind kind = Kind::Scalar;
    qsizetype begin = 0;
    qsizetype end = 0; // after the last character
    std::vector<Member> members; // of an array: without keys

    const Member *find(const QString &key) const;
};

struct JsoncText::Member
{
    QString key;
    qsizetype begin = 0; // of the key, or of the value in an array
    Node value;
    qsizetype comma = -1; // offset of the comma after it
};

const JsoncText::Member *JsoncText::Node::find(const QString &key) const
{
    // The last of several is the one readers take.
    const auto found = std::find_if(members.crbegin(), members.crend(),
                                    [&key](const Member &member) { return member.key == key; });
    return found == members.crend() ? nullptr : &*found;
}

// Reads values with their places. Strict but for comments and trailing commas.
class JsoncText::Parser
{
public:
    explicit Parser(const QByteArray &text)
        : m_text(text)
    { }

    Result<Node> readAll()
    {
        skip();
        Node root;
        if (!read(root, 0))
            return error();
        skip();
        if (m_failed || m_at != m_text.size())
            return error();
        return root;
    }

    // Whether there is anything but white space and comments.
    bool isBlank()
    {
        skip();
        return !m_failed && m_at == m_text.size();
    }

private:
    Error error() const
    {
        const qsizetype line = m_text.first(std::min(m_at, m_text.size())).count('\n') + 1;
        return {tr("Line %1 of the file is not valid JSON, so it is left as it is.").arg(line)};
    }

    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    bool fail()
    {
        m_failed = true;
        return false;
    }

    void skip()
    {
        while (m_at < m_text.size()) {
            if (isSpace(m_text.at(m_at))) {
                ++m_at;
                continue;
            }
            const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at);
            if (rest.startsWith("//")) {
                const qsizetype end = m_text.indexOf('\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (rest.startsWith("/*")) {
                const qsizetype end = m_text.indexOf("*/", m_at + 2);
                if (end < 0) {
                    m_failed = true;
                    return;
                }
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    bool read(Node &node, int depth)
    {
        if (depth > kMaxJsonDepth || m_failed)
            return fail();
        node.begin = m_at;
        const char first = peek();
        bool ok = false;
        if (first == '{' || first == '[') {
            ok = readContainer(node, depth);
        } else if (first == '"') {
            QString ignored;
            ok = readString(ignored);
        } else {
            ok = readWord();
        }
        node.end = m_at;
        return ok;
    }

    bool readContainer(Node &node, int depth)
    {
        const bool isObject = peek() == '{';
        node.kind = isObject ? Node::Kind::Object : Node::Kind::Array;
        const char close = isObject ? '}' : ']';
        ++m_at;
        for (;;) {
            skip();
            if (m_failed)
                return false;
            if (peek() == close) {
                ++m_at;
                return true;
            }
            if (!node.members.empty() && node.members.back().comma < 0)
                return fail();
            Member member;
            member.begin = m_at;
            if (isObject) {
                if (!readString(member.key))
                    return false;
                skip();
                if (peek() != ':')
                    return fail();
                ++m_at;
                skip();
            }
            if (!read(member.value, depth + 1))
                return false;
            skip();
            if (peek() == ',')
                member.comma = m_at++;
            node.members.push_back(std::move(member));
        }
    }

    bool readString(QString &value)
    {
        if (peek() != '"')
            return fail();
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != '"') {
            if (m_text.at(m_at) == '\n')
                return fail();
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        }
        if (m_at >= m_text.size())
            return fail();
        ++m_at;
        const std::optional<Json> text =
            parseJson(QByteArrayView(m_text).sliced(begin, m_at - begin));
        if (!text || !text->is_string())
            return fail();
        value = toQString(text->get<std::string>());
        return true;
    }

    bool readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text.at(m_at))
               && !QByteArrayView(",]}/:").contains(m_text.at(m_at)))
            ++m_at;
        if (begin == m_at || !parseJson(QByteArrayView(m_text).sliced(begin, m_at - begin))) {
            m_at = begin;
            return fail();
        }
        return true;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

JsoncText::JsoncText(QByteArray text)
    : m_text(std::move(text))
    , m_unit("  ")
    , m_newline(m_text.contains("\r\n") ? "\r\n" : "\n")
{
    static const QByteArray kMark("\xEF\xBB\xBF");
    if (m_text.startsWith(kMark)) {
        m_mark = kMark;
        m_text.remove(0, kMark.size());
    }
    // The first indented line shows what one step is.
    for (qsizetype line = m_text.indexOf('\n'); line >= 0; line = m_text.indexOf('\n', line + 1)) {
        qsizetype end = line + 1;
        while (end < m_text.size() && (m_text.at(end) == ' ' || m_text.at(end) == '\t'))
            ++end;
        if (end > line + 1 && end < m_text.size() && !isSpace(m_text.at(end))) {
            m_unit = m_text.sliced(line + 1, end - line - 1);
            break;
        }
    }
}

Result<JsoncText> JsoncText::parse(const QByteArray &text, Root root)
{
    if (!text.isValidUtf8())
        return Error{tr("The file is not UTF-8 text, so it is left as it is.")};
    JsoncText result(text);
    const QByteArray empty = root == Root::Object ? "{}" : "[]";
    if (Parser(result.m_text).isBlank()) {
        const bool hasComment = !result.m_text.trimmed().isEmpty();
        result.m_text = (hasComment ? result.m_text.trimmed() + result.m_newline : QByteArray())
            + empty + result.m_newline;
    }
    const Result<Node> parsed = Parser(result.m_text).readAll();
    if (!parsed)
        return parsed.error();
    if (root == Root::Object && parsed->kind != Node::Kind::Object)
        return Error{tr("The file does not hold a JSON object, so it is left as it is.")};
    if (root == Root::Array && parsed->kind != Node::Kind::Array)
        return Error{tr("The file does not hold a JSON list, so it is left as it is.")};
    return result;
}

Result<Done> JsoncText::set(const QStringList &path, const Json &value)
{
    const Result<Node> root = Parser(m_text).readAll();
    if (!root)
        return root.error();
    const Node *node = &*root;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (node->kind != Node::Kind::Object)
            return Error{tr("“%1” is not an object in this file, so it is left as it is.")
                             .arg(path.first(i).join(u'.'))};
        const Member *member = node->find(path.at(i));
        if (!member) {
            Json rest = value;
            for (qsizetype inner = path.size() - 1; inner > i; --inner) {
                Json outer = Json::object();
                outer[path.at(inner).toStdString()] = std::move(rest);
                rest = std::move(outer);
            }
            return insertMember(*node, path.at(i), rest);
        }
        if (i == path.size() - 1) {
            if (holds(member->value, value))
                return Done{};
            const QByteArray indent = indentAt(member->begin);
            m_text.replace(member->value.begin, member->value.end - member->value.begin,
                           written(value, indent));
            return Done{};
        }
        node = &member->value;
    }
    return Done{};
}

// What is there already keeps its form.
bool JsoncText::holds(const Node &node, const Json &value) const
{
    const std::optional<Json> present =
        parseJson(QByteArrayView(m_text).sliced(node.begin, node.end - node.begin));
    return present && *present == value;
}

Result<Done> JsoncText::setElement(const QStringList &path, const char *idKey, const Json &value)
{
    const Result<Node> root = Parser(m_text).readAll();
    if (!root)
        return root.error();
    const Node *node = &*root;
    for (const QString &key : path) {
        const Member *member = node->kind == Node::Kind::Object ? node->find(key) : nullptr;
        if (!member)
            return set(path, Json::array({value}));
        node = &member->value;
    }
    if (node->kind != Node::Kind::Array)
        return Error{
            tr("“%1” is not a list in this file, so it is left as it is.").arg(path.join(u'.'))};
    const std::string wanted = stringOr(value, idKey);
    for (const Member &element : node->members) {
        const Member *id = element.value.kind == Node::Kind::Object
            ? element.value.find(QString::fromLatin1(idKey))
            : nullptr;
        if (!id)
            continue;
        const std::optional<Json> name = parseJson(
            QByteArrayView(m_text).sliced(id->value.begin, id->value.end - id->value.begin));
        if (!name || !name->is_string() || name->get<std::string>() != wanted)
            continue;
        if (holds(element.value, value))
            return Done{};
        m_text.replace(element.value.begin, element.value.end - element.value.begin,
                       written(value, indentAt(element.begin)));
        return Done{};
    }
    insertLast(*node, written(value, innerIndent(*node)));
    return Done{};
}

Result<Done> JsoncText::insertMember(const Node &object, const QString &key, const Json &value)
{
    insertLast(object,
               dumpJsonBytes(Json(key.toStdString())) + ": " + written(value, innerIndent(object)));
    return Done{};
}

void JsoncText::insertLast(const Node &container, const QByteArray &item)
{
    const QByteArray indent = innerIndent(container);
    if (container.members.empty()) {
        // Comments inside stay; white space before the bracket is ours.
        qsizetype from = container.end - 1;
        while (from > container.begin + 1 && isSpace(m_text.at(from - 1)))
            --from;
        m_text.replace(
            from, container.end - 1 - from,
            QByteArray(m_newline + indent + item + m_newline + indentAt(container.begin)));
        return;
    }
    const Member &last = container.members.back();
    const bool trailing = last.comma >= 0;
    // After what stands on the same line: the comment there belongs to the member before.
    qsizetype at = trailing ? last.comma + 1 : last.value.end;
    bool inLine = !m_text.sliced(container.begin, last.begin - container.begin).contains('\n');
    for (qsizetype probe = at; probe < m_text.size();) {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(probe);
        if (rest.startsWith("//")) {
            const qsizetype end = m_text.indexOf('\n', probe);
            at = end < 0 ? m_text.size() : end;
            if (at > 0 && m_text.at(at - 1) == '\r')
                --at;
            inLine = false; // or it would be part of the comment
            break;
        }
        if (rest.startsWith("/*")) {
            probe = m_text.indexOf("*/", probe + 2) + 2;
            at = probe;
        } else if (rest.front() == ' ' || rest.front() == '\t') {
            ++probe;
        } else {
            break;
        }
    }
    m_text.insert(at,
                  (inLine ? QByteArray(" ") : m_newline + indent) + item + (trailing ? "," : ""));
    if (!trailing)
        m_text.insert(last.value.end, ',');
}

QByteArray JsoncText::written(const Json &value, const QByteArray &indent) const
{
    const bool tabs = m_unit.startsWith('\t');
    QByteArray text = toBytes(
        value.dump(int(m_unit.size()), tabs ? '\t' : ' ', false, Json::error_handler_t::replace));
    return text.replace("\n", QByteArray(m_newline + indent));
}

QByteArray JsoncText::indentAt(qsizetype offset) const
{
    const qsizetype line = m_text.lastIndexOf('\n', std::max<qsizetype>(0, offset - 1)) + 1;
    qsizetype end = offset == 0 ? 0 : line;
    while (end < m_text.size() && (m_text.at(end) == ' ' || m_text.at(end) == '\t'))
        ++end;
    return m_text.sliced(line, std::max<qsizetype>(0, std::min(end, offset) - line));
}

QByteArray JsoncText::innerIndent(const Node &container) const
{
    if (!container.members.empty()) {
        const Member &first = container.members.front();
        if (m_text.sliced(container.begin, first.begin - container.begin).contains('\n'))
            return indentAt(first.begin);
    }
    return indentAt(container.begin) + m_unit;
}
