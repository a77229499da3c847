// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/selftestcard.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownReply = 200; // characters

} // namespace

SelfTestCard::SelfTestCard(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_run(new QPushButton(this))
    , m_result(new Banner(Theme::Tone::Neutral, {}, this))
    , m_times(new DimLabel({}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Self-test"), this);
    outer->addWidget(card);
    card->body()->addWidget(new DimLabel(
        tr("Asks Claude for one word, the way a client would. Uses a few tokens."), card));
    card->body()->addWidget(m_result);
    card->body()->addWidget(m_times);
    card->body()->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addStretch();
    card->body()->addLayout(buttons);

    m_run->setObjectName(u"runSelfTest"_s);
    m_result->setObjectName(u"selfTestResult"_s);
    m_times->setObjectName(u"selfTestTimes"_s);
    connect(m_run, &QPushButton::clicked, &state, &AppState::requestSelfTest);
    connect(&state, &AppState::selfTestChanged, this, &SelfTestCard::update);
    connect(&state, &AppState::serverChanged, this, &SelfTestCard::update);
    update();
}

void SelfTestCard::update()
{
    const bool running = m_state.isSelfTestRunning();
    m_run->setText(running ? tr("Waiting for the answer…") : tr("&Run self-test"));
    m_run->setEnabled(!running && m_state.isRunning());
    m_run->setToolTip(m_state.isRunning() ? QString() : tr("Start the server first"));

    const std::optional<SelfTestResult> &result = m_state.selfTest();
    m_result->setVisible(result.has_value());
    m_times->setVisible(result && result->ok);
    if (!result)
        return;
    if (!result->ok) {
        m_result->setMessage(Theme::Tone::Bad, Format::failure(*result));
        return;
    }
    QString reply = result->reply.simplified();
    if (reply.size() > kShownReply)
        reply = reply.first(kShownReply) + u'…';
    m_result->setMessage(Theme::Tone::Good, tr("%1 answered: “%2”").arg(result->model, reply));
    m_times->setText(
        tr("First token after %1, complete after %2.")
            .arg(Format::duration(result->firstTokenMs), Format::duration(result->totalMs)));
}
