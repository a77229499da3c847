// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/statuscard.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/symbolicon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/symbollabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StatusCard::StatusCard(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_symbol(new SymbolLabel(u"stop"_s, Theme::Tone::Neutral, 2.8, this))
    , m_title(makeHeading({}, 1, this))
    , m_details(new DimLabel({}, this))
    , m_toggle(new QPushButton(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card({}, this);
    outer->addWidget(card);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 4));
    m_symbol->setPlate(true);
    row->addWidget(m_symbol);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(this, 0.5));
    texts->addWidget(m_title);
    texts->addWidget(m_details);
    row->addLayout(texts, 1);
    m_toggle->setObjectName(u"toggleServer"_s);
    m_toggle->setIconSize(QSize(Theme::iconSize(this), Theme::iconSize(this)));
    row->addWidget(m_toggle);
    card->body()->addLayout(row);

    m_title->setObjectName(u"serverState"_s);
    m_details->setObjectName(u"serverDetails"_s);
    connect(m_toggle, &QPushButton::clicked, this, &StatusCard::toggle);
    connect(&state, &AppState::serverChanged, this, &StatusCard::update);
    connect(&state, &AppState::claudeChanged, this, &StatusCard::update);
    connect(&state, &AppState::settingsChanged, this, &StatusCard::update);
    connect(&state, &AppState::apiKeyChanged, this, &StatusCard::update);
    update();
}

void StatusCard::update()
{
    using State = ServerStatus::State;
    const ServerStatus &server = m_state.server();
    const bool running = server.state == State::Running;
    const bool changing = server.state == State::Starting || server.state == State::Stopping;
    QString title = Format::serverState(server);
    if (server.state == State::Failed) {
        m_symbol->setSymbol(u"error"_s, Theme::Tone::Bad);
    } else if (running && m_state.needsAttention()) {
        title = tr("Running, but needs attention");
        m_symbol->setSymbol(u"warning"_s, Theme::Tone::Warning);
    } else if (running && server.activeTurns > 0) {
        m_symbol->setSymbol(u"activity"_s, Theme::Tone::Busy);
    } else if (running) {
        m_symbol->setSymbol(u"check"_s, Theme::Tone::Good);
    } else {
        m_symbol->setSymbol(changing ? u"pending"_s : u"stop"_s, Theme::Tone::Neutral);
    }
    m_title->setText(title);
    m_details->setText(details());

    const bool stops = running || server.state == State::Stopping;
    m_toggle->setText(stops ? tr("S&top server") : tr("S&tart server"));
    m_toggle->setIcon(symbolIcon(stops ? u"stop" : u"play"));
    m_toggle->setEnabled(!changing);
}

void StatusCard::toggle()
{
    if (m_state.isRunning())
        emit m_state.stopRequested();
    else
        emit m_state.startRequested();
}

QString StatusCard::details() const
{
    const ServerStatus &server = m_state.server();
    switch (server.state) {
    case ServerStatus::State::Stopped:
        return tr("Clients cannot connect while the server is stopped.");
    case ServerStatus::State::Failed:
        return tr("The reason is below.");
    case ServerStatus::State::Starting:
    case ServerStatus::State::Stopping:
        return tr("One moment…");
    case ServerStatus::State::Running:
        break;
    }
    const QString busy = Format::load(server);
    QStringList parts{Format::serverAddress(server), busy.isEmpty() ? tr("idle") : busy};
    if (const int ready = server.pool.warm + server.pool.hot; ready > 0)
        parts.append(tr("ready workers: %1").arg(Format::count(ready)));
    if (server.since.isValid())
        parts.append(tr("since %1").arg(Format::time(server.since)));
    return parts.join(u"  ·  "_s);
}
