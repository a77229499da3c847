// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clienttrialrun.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTrialTimeoutMs = 90'000;
constexpr qsizetype kLargestAnswer = 4 * 1024 * 1024;

} // namespace

ClientTrialRun::ClientTrialRun(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // our own port is on this machine
}

void ClientTrialRun::start(const ClientTrial &trial)
{
    if (m_reply)
        return;
    m_trial = trial;
    m_step = 0;
    m_result = {};
    m_clock.start();
    sendNext();
}

void ClientTrialRun::sendNext()
{
    const ClientTrial::Step &step = m_trial.steps.at(m_step);
    m_body.clear();
    QNetworkRequest request(QUrl(m_trial.baseUrl + step.path));
    for (const auto &[name, value] : step.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTrialTimeoutMs);
    m_reply = step.body.isEmpty() ? m_network.get(request) : m_network.post(request, step.body);
    connect(m_reply, &QNetworkReply::readyRead, this, &ClientTrialRun::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &ClientTrialRun::finishStep);
}

void ClientTrialRun::readSome()
{
    m_body += m_reply->readAll();
    if (m_body.size() > kLargestAnswer) {
        m_reply->abort();
        return;
    }
    if (m_result.firstTokenMs < 0
        && !TrialAnswer::read(m_trial.steps.at(m_step).wire, m_body).text.isEmpty())
        m_result.firstTokenMs = m_clock.elapsed();
}

void ClientTrialRun::finishStep()
{
    QNetworkReply *reply = m_reply;
    reply->deleteLater();
    m_body += reply->readAll();
    const ClientTrial::Step &step = m_trial.steps.at(m_step);
    const TrialAnswer answer = TrialAnswer::read(step.wire, m_body);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!answer.error.isEmpty()) {
        end(status >= 400 ? tr("%1 (%2 %3)").arg(answer.error, step.path).arg(status)
                          : answer.error);
    } else if (reply->error() != QNetworkReply::NoError) {
        end(tr("%1 failed: %2").arg(step.path, reply->errorString()));
    } else if (m_step + 1 < m_trial.steps.size()) {
        ++m_step;
        sendNext();
    } else if (!answer.complete) {
        end(tr("The answer broke off before its end."));
    } else if (answer.text.trimmed().isEmpty()) {
        end(tr("The answer was empty."));
    } else {
        m_result.reply = answer.text;
        m_result.model = answer.model;
        end({});
    }
}

void ClientTrialRun::end(const QString &error)
{
    m_reply = nullptr;
    m_result.totalMs = m_clock.elapsed();
    m_result.error = error;
    m_result.ok = error.isEmpty();
    emit finished(m_trial.client, m_result);
}
