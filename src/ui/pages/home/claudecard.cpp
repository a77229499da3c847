// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/claudecard.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/pages/home/planbars.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ClaudeCard::ClaudeCard(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_version(new ElidedLabel(Qt::ElideRight, this))
    , m_path(new ElidedLabel(Qt::ElideMiddle, this))
    , m_login(new ElidedLabel(Qt::ElideRight, this))
    , m_payer(new ElidedLabel(Qt::ElideRight, this))
    , m_install(new QPushButton(tr("&Install…"), this))
    , m_signIn(new QPushButton(tr("Si&gn in…"), this))
    , m_doctor(new QPushButton(this))
    , m_doctorResult(new Banner(Theme::Tone::Neutral, {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Claude Code"), this);
    outer->addWidget(card);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(this, 3));
    grid->setVerticalSpacing(Theme::space(this, 2));
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &label, ElidedLabel *value) {
        const int row = grid->rowCount();
        auto *caption = new DimLabel(label, card);
        caption->setWordWrap(false);
        grid->addWidget(caption, row, 0);
        grid->addWidget(value, row, 1);
        value->setAccessibleName(label);
    };
    addRow(tr("Version"), m_version);
    addRow(tr("Found"), m_path);
    addRow(tr("Account"), m_login);
    addRow(tr("Paid by"), m_payer);
    m_version->setObjectName(u"claudeVersion"_s);
    m_path->setObjectName(u"claudePath"_s);
    m_login->setObjectName(u"claudeLogin"_s);
    m_payer->setObjectName(u"claudePayer"_s);
    card->body()->addLayout(grid);
    auto *plan = new PlanBars(state, card);
    plan->setObjectName(u"planBars"_s);
    card->body()->addWidget(plan);
    card->body()->addWidget(m_doctorResult);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(this, 2));
    auto *refresh = new QPushButton(tr("&Look again"), card);
    refresh->setToolTip(tr("Look for Claude Code and its sign-in again"));
    refresh->setObjectName(u"refreshClaude"_s);
    m_doctor->setToolTip(tr("Tries each feature Bellhop relies on, without spending anything"));
    m_doctor->setObjectName(u"runDoctor"_s);
    m_doctorResult->setObjectName(u"doctorResult"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setToolTip(tr("Opens a terminal with Claude Code's own sign-in"));
    connect(m_signIn, &QPushButton::clicked, &state, &AppState::signInRequested);
    m_install->setObjectName(u"installClaude"_s);
    m_install->setToolTip(tr("Opens a terminal that installs Claude Code with npm"));
    connect(m_install, &QPushButton::clicked, &state, &AppState::installRequested);
    buttons->addWidget(m_install);
    buttons->addWidget(m_signIn);
    buttons->addWidget(refresh);
    buttons->addWidget(m_doctor);
    buttons->addStretch();
    card->body()->addStretch();
    card->body()->addLayout(buttons);

    connect(refresh, &QPushButton::clicked, &state, &AppState::refreshClaudeRequested);
    connect(m_doctor, &QPushButton::clicked, &state, &AppState::requestDoctor);
    connect(&state, &AppState::claudeChanged, this, &ClaudeCard::updateClaude);
    connect(&state, &AppState::claudeChanged, this, &ClaudeCard::updateDoctor);
    connect(&state, &AppState::doctorChanged, this, &ClaudeCard::updateDoctor);
    updateClaude();
    updateDoctor();
}

void ClaudeCard::updateClaude()
{
    const ClaudeStatus &claude = m_state.claude();
    const QString path = QDir::toNativeSeparators(claude.path);
    m_version->setText(claude.version.isEmpty() ? Format::dash() : claude.version);
    if (claude.path.isEmpty())
        m_path->setText(claude.problem.isEmpty() ? tr("Looking…") : tr("Not found"));
    else
        m_path->setText(claude.foundBy.isEmpty() ? path
                                                 : tr("%1 (by %2)").arg(path, claude.foundBy));
    m_login->setText(claude.path.isEmpty() ? Format::dash() : Format::login(claude));
    m_payer->setText(Format::payer(claude));
    m_install->setVisible(claude.path.isEmpty() && !claude.problem.isEmpty());
    m_signIn->setVisible(claude.isUsable() && claude.login == ClaudeStatus::Login::SignedOut);
}

void ClaudeCard::updateDoctor()
{
    m_doctor->setText(m_state.isDoctorRunning() ? tr("Checking…") : tr("Check &features"));
    m_doctor->setEnabled(!m_state.isDoctorRunning() && m_state.claude().isUsable());
    const std::optional<DoctorReport> &summary = m_state.doctor();
    m_doctorResult->setVisible(summary.has_value());
    if (!summary)
        return;
    if (!summary->problem.isEmpty()) {
        m_doctorResult->setMessage(Theme::Tone::Bad, summary->problem);
        return;
    }
    QStringList lost;
    for (const DoctorReport::Check &check : summary->checks) {
        if (!check.ok)
            lost.append(check.detail.isEmpty() ? check.title
                                               : tr("%1: %2").arg(check.title, check.detail));
    }
    if (lost.isEmpty())
        m_doctorResult->setMessage(
            Theme::Tone::Good,
            tr("Claude %1: all that Bellhop needs works (checks passed: %2).")
                .arg(summary->version, Format::count(summary->checks.size())));
    else
        m_doctorResult->setMessage(Theme::Tone::Warning, lost.join(u'\n'));
}
