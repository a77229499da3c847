// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/claudepage.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/settings/apikeyrow.h"
#include "ui/settings/patheditor.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ClaudePage::ClaudePage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
    , m_found(new ElidedLabel(Qt::ElideMiddle))
    , m_login(new ElidedLabel(Qt::ElideRight))
    , m_problem(new Banner(Theme::Tone::Warning))
    , m_payer(new Banner(Theme::Tone::Neutral))
    , m_apiKey(new ApiKeyRow(state))
{
    using Key = Settings::Key;
    Card *program = addCard(tr("Program"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(this, 3));
    grid->setVerticalSpacing(Theme::space(this, 1.5));
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &label, ElidedLabel *value) {
        auto *caption = new DimLabel(label, program);
        caption->setWordWrap(false);
        const int row = grid->rowCount();
        grid->addWidget(caption, row, 0);
        grid->addWidget(value, row, 1);
        value->setAccessibleName(label);
    };
    addRow(tr("Found"), m_found);
    addRow(tr("Account"), m_login);
    program->body()->addLayout(grid);
    program->body()->addWidget(m_problem);
    addField(program, Key::ClaudePath,
             new PathEditor(Key::ClaudePath, tr("found by itself"), program));
    addField(program, Key::LoginCheck);
    auto *refresh = new QPushButton(tr("&Look again"), program);
    refresh->setObjectName(u"refreshClaude"_s);
    connect(refresh, &QPushButton::clicked, &state, &AppState::refreshClaudeRequested);
    auto *signIn = new QPushButton(tr("&Sign in…"), program);
    signIn->setObjectName(u"signIn"_s);
    signIn->setToolTip(tr("Opens a terminal with Claude Code's own sign-in"));
    connect(signIn, &QPushButton::clicked, &state, &AppState::signInRequested);
    m_install = new QPushButton(tr("&Install…"), program);
    m_install->setObjectName(u"installClaude"_s);
    m_install->setToolTip(tr("Opens a terminal that installs Claude Code with npm"));
    connect(m_install, &QPushButton::clicked, &state, &AppState::installRequested);
    m_signIn = signIn;
    program->addAction(m_install);
    program->addAction(signIn);
    program->addAction(refresh);

    Card *payment = addCard(tr("Who pays"));
    addField(payment, Key::ClaudeAuth);
    payment->body()->addWidget(m_payer);
    payment->body()->addWidget(m_apiKey);
    Card *start = addCard(tr("How it is started"));
    addField(start, Key::ClaudeVariables);
    addField(start, Key::ClaudeArguments);
    addStretch();

    m_found->setObjectName(u"claudeFound"_s);
    m_login->setObjectName(u"claudeSignIn"_s);
    m_payer->setObjectName(u"payerNote"_s);
    connect(&state, &AppState::claudeChanged, this, &ClaudePage::updateClaude);
    connect(&state, &AppState::settingsChanged, this, &ClaudePage::updatePayer);
    updateClaude();
    updatePayer();
}

QString ClaudePage::id() const
{
    return u"claude"_s;
}

QString ClaudePage::title() const
{
    return tr("Claude");
}

QString ClaudePage::symbol() const
{
    return u"terminal"_s;
}

void ClaudePage::updateClaude()
{
    const ClaudeStatus &claude = state().claude();
    const QString path = QDir::toNativeSeparators(claude.path);
    if (claude.path.isEmpty())
        m_found->setText(claude.problem.isEmpty() ? tr("Looking…") : tr("Not found"));
    else if (claude.foundBy.isEmpty())
        m_found->setText(tr("%1, version %2").arg(path, claude.version));
    else
        m_found->setText(tr("%1, version %2 (by %3)").arg(path, claude.version, claude.foundBy));
    m_login->setText(claude.path.isEmpty() ? Format::dash() : Format::login(claude));
    m_problem->setMessage(Theme::Tone::Warning, claude.problem.shown);
    m_problem->setVisible(!claude.problem.isEmpty());
    m_install->setVisible(claude.path.isEmpty() && !claude.problem.isEmpty());
    m_signIn->setVisible(claude.isUsable());
}

void ClaudePage::updatePayer()
{
    const Settings::ClaudeAuth auth = state().settings().claudeAuth();
    m_apiKey->setVisible(auth == Settings::ClaudeAuth::ApiKey);
    switch (auth) {
    case Settings::ClaudeAuth::Login:
        m_payer->setMessage(
            Theme::Tone::Neutral,
            tr("Requests use the account Claude Code is signed in with. API keys of "
               "the environment are kept away from it, so none is billed by "
               "accident."));
        break;
    case Settings::ClaudeAuth::ApiKey:
        m_payer->setMessage(Theme::Tone::Warning,
                            tr("Every request is billed to this key, per token."));
        break;
    case Settings::ClaudeAuth::Bedrock:
        m_payer->setMessage(
            Theme::Tone::Warning,
            tr("Requests are billed per token to your AWS account. Its credentials are found as "
               "for other AWS programs (AWS_PROFILE, AWS_REGION, ~/.aws); what the environment "
               "lacks can be added below."));
        break;
    case Settings::ClaudeAuth::Vertex:
        m_payer->setMessage(
            Theme::Tone::Warning,
            tr("Requests are billed per token to your Google Cloud account, with its application "
               "default credentials. ANTHROPIC_VERTEX_PROJECT_ID and CLOUD_ML_REGION say which "
               "project and where; what the environment lacks can be added below."));
        break;
    case Settings::ClaudeAuth::Environment:
        m_payer->setMessage(Theme::Tone::Warning,
                            tr("ANTHROPIC_*, Bedrock and Vertex variables Bellhop was started with "
                               "are passed on. Requests may be billed per token."));
        break;
    }
}
