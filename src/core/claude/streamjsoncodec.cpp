// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/streamjsoncodec.h"

#include <cstring>

StreamJsonCodec::StreamJsonCodec(Handler handler, qsizetype maxLine)
    : m_handler(std::move(handler))
    , m_maxLine(maxLine)
{ }

void StreamJsonCodec::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const void *found = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
        if (!found) {
            if (!m_skipping)
                m_rest.append(bytes.data(), bytes.size());
            if (m_rest.size() > m_maxLine) {
                m_skipping = true;
                m_rest = QByteArray();
                m_handler.malformed(QStringLiteral("a line longer than %1 bytes").arg(m_maxLine));
            }
            return;
        }
        const qsizetype length = static_cast<const char *>(found) - bytes.data();
        if (m_skipping) {
            m_skipping = false;
        } else if (m_rest.isEmpty()) {
            takeLine(bytes.first(length));
        } else {
            m_rest.append(bytes.data(), length);
            const QByteArray line = std::exchange(m_rest, QByteArray());
            takeLine(line);
        }
        bytes = bytes.sliced(length + 1);
    }
}

void StreamJsonCodec::finish()
{
    if (!m_rest.isEmpty())
        m_handler.malformed(QStringLiteral("the output ended within a line"));
    m_rest.clear();
    m_skipping = false;
}

void StreamJsonCodec::takeLine(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == ' '))
        line.chop(1);
    if (line.isEmpty())
        return;
    if (line.size() > m_maxLine) {
        m_handler.malformed(QStringLiteral("a line longer than %1 bytes").arg(m_maxLine));
        return;
    }
    if (m_handler.delta) {
        if (const std::optional<StreamDelta> delta = m_deltas.read(line)) {
            m_handler.delta(*delta);
            return;
        }
    }
    QString problem;
    const std::optional<Json> message = parseJson(line, &problem, LoneSurrogates::Mark);
    if (!message || !message->is_object()) {
        m_handler.malformed(
            QStringLiteral("a line of %1 bytes that is %2")
                .arg(line.size())
                .arg(problem.isEmpty() ? QStringLiteral("no JSON object") : problem));
        return;
    }
    m_handler.message(*message);
}
