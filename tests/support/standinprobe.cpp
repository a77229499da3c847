// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/standinprobe.h"

#include "support/waiting.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kProbePatienceMs = 30'000;

bool isReminder(const std::string &text)
{
    return toQString(text).trimmed().startsWith("<system-reminder>"_L1);
}

QString blockLine(const Json &block)
{
    const std::string type = stringOr(block, "type");
    if (type == "text")
        return toQString(stringOr(block, "text"));
    if (type == "tool_use")
        return u"tool_use %1 %2"_s.arg(toQString(stringOr(block, "name")),
                                       toQString(dumpJson(block.value("input", Json()))));
    if (type == "tool_result")
        return u"tool_result %1"_s.arg(toQString(stringOr(block, "tool_use_id")));
    return toQString(type);
}

} // namespace

StandInProbe::StandInProbe(const StandIn::Options &options)
    : m_standIn(options)
{
    const auto port = m_standIn.listen();
    m_port = port ? *port : 0;
}

QString StandInProbe::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QList<StandInRequest> StandInProbe::allRequests() const
{
    return m_standIn.call([](StandIn &standIn) {
        const auto &requests = standIn.log().requests();
        return QList<StandInRequest>(requests.begin(), requests.end());
    });
}

QList<StandInRequest> StandInProbe::requests() const
{
    QList<StandInRequest> requests = allRequests();
    requests.removeIf([](const StandInRequest &request) {
        return request.method != "POST"
            || !(request.url == "/v1/messages" || request.url.startsWith("/v1/messages?"));
    });
    return requests;
}

StandInRequest StandInProbe::last() const
{
    const auto list = requests();
    return list.isEmpty() ? StandInRequest() : list.last();
}

bool StandInProbe::waitForCount(int wanted) const
{
    return waitUntil([&] { return count() >= wanted; }, kProbePatienceMs);
}

bool StandInProbe::waitForClosed(int number) const
{
    return waitUntil(
        [&] {
            const auto list = allRequests();
            return std::any_of(list.begin(), list.end(), [number](const StandInRequest &request) {
                return request.number == number && request.closed;
            });
        },
        kProbePatienceMs);
}

void StandInProbe::script(const QByteArray &rules)
{
    const auto done = m_standIn.call([&](StandIn &standIn) { return standIn.setScript(rules); });
    if (!done)
        qFatal("The stand-in's script: %s", qPrintable(done.error().message));
}

void StandInProbe::reset()
{
    m_standIn.call(&StandIn::reset);
}

QStringList conversationOf(const Json &body)
{
    QStringList lines;
    const Json *messages = findValue(body, "messages");
    for (const Json &message : messages ? *messages : Json::array()) {
        const QString role = toQString(stringOr(message, "role"));
        if (role == "system"_L1)
            continue;
        const Json *content = findValue(message, "content");
        if (!content)
            continue;
        if (content->is_string()) {
            lines << role + u": "_s + toQString(content->get<std::string>());
            continue;
        }
        for (const Json &block : *content) {
            if (!isReminder(stringOr(block, "text")))
                lines << role + u": "_s + blockLine(block);
        }
    }
    return lines;
}

QString systemPromptOf(const Json &body)
{
    const Json *system = findValue(body, "system");
    if (!system)
        return {};
    if (system->is_string())
        return toQString(system->get<std::string>());
    QStringList parts;
    for (std::size_t i = 2; i < system->size(); ++i)
        parts << toQString(stringOr((*system)[i], "text"));
    return parts.join(u"\n\n"_s);
}
