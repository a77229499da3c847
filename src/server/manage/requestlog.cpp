// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/requestlog.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRequest, "bellhop.request", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccess, "bellhop.access", QtInfoMsg)

constexpr qsizetype kLongestField = 120;

// Names come from clients: one that could be taken for two fields is quoted.
QString field(const char *name, const QString &value)
{
    static const QRegularExpression kPlain(u"^[A-Za-z0-9_./:@+*-]+$"_s);
    QString text = value.left(kLongestField);
    if (!kPlain.match(text).hasMatch())
        text = toQString(dumpJson(text.toStdString()));
    return u' ' + QString::fromLatin1(name) + u'=' + text;
}

QString field(const char *name, qint64 value)
{
    return u' ' + QString::fromLatin1(name) + u'=' + QString::number(value);
}

const char *routeName(TurnRecord::Route route)
{
    switch (route) {
    case TurnRecord::Route::Warm:
        return "warm";
    case TurnRecord::Route::Hot:
        return "hot";
    case TurnRecord::Route::Held:
        return "held";
    case TurnRecord::Route::None:
        break;
    }
    return "none";
}

const char *stateText(TurnRecord::State state)
{
    switch (state) {
    case TurnRecord::State::Done:
        return "done";
    case TurnRecord::State::Failed:
        return "failed";
    case TurnRecord::State::Cancelled:
        return "cancelled";
    default:
        break;
    }
    return "running";
}

QString requestFields(const HttpRequest &request, const QString &keyId)
{
    // Without the query: tokens are put there.
    return u"id="_s + QString::fromLatin1(request.id)
        + field("method", QString::fromLatin1(request.method))
        + field("path", QString::fromUtf8(request.path))
        + field("key", keyId.isEmpty() ? u"-"_s : keyId);
}

class AccessTap final : public ExchangeTap
{
public:
    explicit AccessTap(const ExchangePtr &exchange)
        : m_what(requestFields(exchange->request(), exchange->caller().keyId))
        , m_changes(exchange->request().method != "GET" && exchange->request().method != "HEAD"
                    && exchange->facts().group != RateGroup::Chat)
    {
        m_clock.start();
    }

    void began(int status, QByteArrayView, const HttpHeaders &, bool) override
    {
        m_status = status;
    }
    void wrote(QByteArrayView) override { }
    void ended() override { write(true); }
    void lost() override { write(false); }

private:
    void write(bool isWhole)
    {
        const QString line = m_what + field("status", m_status) + field("ms", m_clock.elapsed())
            + (isWhole ? QString() : u" cut=yes"_s);
        if (m_changes || m_status >= 400)
            qCInfo(lcAccess).noquote() << line;
        else
            qCDebug(lcAccess).noquote() << line;
    }

    const QString m_what;
    const bool m_changes;
    int m_status = 0; // 0 = it went before it was answered
    QElapsedTimer m_clock;
};

} // namespace

void RequestLog::note(const TurnRecord &record)
{
    qCInfo(lcRequest).noquote().nospace()
        << "id=" << record.id << field("key", record.keyId.isEmpty() ? u"-"_s : record.keyId)
        << field("client", record.client) << field("endpoint", record.endpoint)
        << field("model", record.model) << field("stream", record.stream ? u"yes"_s : u"no"_s)
        << field("route", QString::fromLatin1(routeName(record.route)))
        << field("state", QString::fromLatin1(stateText(record.state)))
        << field("outcome", record.outcome) << field("queue_ms", record.queueMs)
        << field("first_ms", record.firstTokenMs) << field("total_ms", record.totalMs)
        << field("in", record.usage.input)
        << field("cached", record.usage.cacheRead + record.usage.cacheCreation)
        << field("out", record.usage.output)
        << field("cost_usd", QString::number(record.costUsd, 'f', 6));
}

void RequestLog::watch(const ExchangePtr &exchange)
{
    exchange->addTap(std::make_unique<AccessTap>(exchange));
}

void RequestLog::noteRefused(const HttpRequest &request, const QString &keyId, int status)
{
    qCInfo(lcAccess).noquote() << requestFields(request, keyId) + field("status", status);
}
