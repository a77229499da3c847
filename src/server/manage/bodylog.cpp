// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/bodylog.h"

#include "core/redaction.h"
#include "core/settings/privatefile.h"

#include <QLocale>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcBodies, "bellhop.bodies", QtInfoMsg)

std::string bodyText(const QByteArray &bytes)
{
    // Masked before it is cut: half a key would not be known as one.
    const QString text = withoutSecrets(QString::fromUtf8(bytes.left(2 * BodyLog::kLongestBody)));
    const bool isCut =
        text.size() > BodyLog::kLongestBody || bytes.size() > 2 * BodyLog::kLongestBody;
    return (isCut ? text.left(BodyLog::kLongestBody) + u'…' : text).toStdString();
}

} // namespace

class BodyLog::Tap final : public ExchangeTap
{
public:
    Tap(BodyLog &log, QByteArray id)
        : m_log(log)
        , m_alive(log.m_alive)
        , m_id(std::move(id))
    { }

    void began(int status, QByteArrayView, const HttpHeaders &, bool) override
    {
        m_status = status;
    }

    void wrote(QByteArrayView data) override
    {
        m_bytes += data.size();
        if (m_body.size() <= 2 * kLongestBody)
            m_body += data.first(std::min(data.size(), 2 * kLongestBody));
    }

    void ended() override { finish(true); }
    void lost() override { finish(false); }

private:
    void finish(bool isWhole)
    {
        if (m_alive.expired())
            return;
        m_log.write({{"id", m_id.toStdString()},
                     {"answer",
                      {{"status", m_status},
                       {"whole", isWhole},
                       {"bytes", m_bytes},
                       {"body", bodyText(m_body)}}}});
    }

    BodyLog &m_log;
    std::weak_ptr<bool> m_alive;
    const QByteArray m_id;
    int m_status = 0;
    qint64 m_bytes = 0;
    QByteArray m_body;
};

BodyLog::BodyLog(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_file(kFileLimits)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        switchOff();
        emit expired();
    });
    RotatingFile::remove(filePath(), kFileLimits);
}

QString BodyLog::filePath() const
{
    return m_folder + u"/bodies.log"_s;
}

void BodyLog::switchOn(std::chrono::milliseconds time)
{
    if (time.count() <= 0) {
        if (isOn())
            switchOff();
        return;
    }
    if (!isOn())
        RotatingFile::remove(filePath(), kFileLimits);
    makePrivateFolder(m_folder);
    m_file.open(filePath());
    m_end.start(time);
    m_endsAt = QDateTime::currentDateTime().addMSecs(time.count());
    qCWarning(lcBodies).noquote() << notice();
    emit changed();
}

void BodyLog::switchOff()
{
    m_end.stop();
    m_file.close();
    qCWarning(lcBodies) << "questions and answers are not written down any more";
    emit changed();
}

QString BodyLog::notice() const
{
    if (!isOn())
        return {};
    return tr("Questions and answers are written down in full until %1, in %2.")
        .arg(QLocale().toString(m_endsAt.time(), QLocale::ShortFormat), filePath());
}

void BodyLog::watch(const ExchangePtr &exchange)
{
    if (!isOn())
        return;
    const HttpRequest &request = exchange->request();
    write({{"id", request.id.toStdString()},
           {"request",
            {{"method", request.method.toStdString()},
             {"path", QString::fromUtf8(request.path).toStdString()},
             {"key", exchange->caller().keyId.toStdString()},
             {"bytes", request.body.size()},
             {"body", bodyText(request.body)}}}});
    exchange->addTap(std::make_unique<Tap>(*this, request.id));
}

void BodyLog::write(const Json &line)
{
    if (!isOn()) // it ended before the answer did
        return;
    Json whole{{"time", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString()}};
    whole.update(line);
    m_file.write(dumpJsonBytes(whole) + '\n');
}
