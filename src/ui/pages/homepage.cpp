// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "ui/format.h"
#include "ui/pages/home/claudecard.h"
#include "ui/pages/home/connectioncard.h"
#include "ui/pages/home/selftestcard.h"
#include "ui/pages/home/snippetscard.h"
#include "ui/pages/home/statuscard.h"
#include "ui/pages/home/todaycard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagescroller.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHomeTwoColumnsFrom = 115; // characters

} // namespace

HomePage::HomePage(AppState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_problems(new QVBoxLayout)
    , m_failure(new Banner(Theme::Tone::Bad))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroller = new PageScroller(this);
    outer->addWidget(scroller);
    QWidget *content = scroller->content();
    QVBoxLayout *layout = scroller->contentLayout();

    layout->addWidget(new StatusCard(state, content));
    m_problems->setSpacing(Theme::space(this, 2));
    layout->addLayout(m_problems);
    m_failure->setObjectName(u"lastFailure"_s);
    auto *look = new QPushButton(tr("S&how the request"), m_failure);
    look->setObjectName(u"showFailure"_s);
    connect(look, &QPushButton::clicked, this, [this] {
        if (m_state.lastFailure())
            emit turnRequested(m_state.lastFailure()->id);
    });
    auto *dismiss = new QPushButton(tr("&Dismiss"), m_failure);
    dismiss->setObjectName(u"dismissFailure"_s);
    connect(dismiss, &QPushButton::clicked, &state, &AppState::dismissFailure);
    m_failure->addButtonBelow(look);
    m_failure->addButtonBelow(dismiss);
    layout->addWidget(m_failure);

    const auto addColumns = [&](QWidget *left, QWidget *right) {
        auto *columns = new QBoxLayout(QBoxLayout::TopToBottom);
        columns->setSpacing(Theme::space(this, 3));
        columns->addWidget(left, 6);
        columns->addWidget(right, 5);
        layout->addLayout(columns);
        m_columns.append(columns);
    };
    addColumns(new ConnectionCard(state, content), new ClaudeCard(state, content));
    addColumns(new TodayCard(state, content), new SelfTestCard(state, content));
    auto *snippets = new SnippetsCard(state, content);
    connect(snippets, &SnippetsCard::allRequested, this, &HomePage::clientsRequested);
    layout->addWidget(snippets);
    layout->addStretch(1);

    connect(&state, &AppState::serverChanged, this, &HomePage::updateProblems);
    connect(&state, &AppState::claudeChanged, this, &HomePage::updateProblems);
    connect(&state, &AppState::settingsChanged, this, &HomePage::updateProblems);
    connect(&state, &AppState::newVersionChanged, this, &HomePage::updateProblems);
    connect(&state, &AppState::apiKeyChanged, this, &HomePage::updateProblems);
    connect(&state, &AppState::failureChanged, this, &HomePage::updateFailure);
    updateProblems();
    updateFailure();
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::symbol() const
{
    return u"home"_s;
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= Theme::columns(this, kHomeTwoColumnsFrom);
    for (QBoxLayout *columns : std::as_const(m_columns))
        columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HomePage::updateProblems()
{
    const QList<AppState::Problem> problems = m_state.problems();
    QStringList texts;
    for (const AppState::Problem &problem : problems)
        texts.append(problem.text);
    // The server's status changes with every request; a banner must not lose the focus for that.
    if (texts == m_shownProblems)
        return;
    m_shownProblems = texts;
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AppState::Problem &problem : problems) {
        const bool warning = problem.severity == AppState::Problem::Severity::Warning;
        auto *banner = new Banner(warning ? Theme::Tone::Warning : Theme::Tone::Neutral,
                                  problem.text, m_problems->parentWidget());
        addFixes(banner, problem.fix);
        m_problems->addWidget(banner);
    }
}

void HomePage::updateFailure()
{
    const std::optional<TurnRecord> &failed = m_state.lastFailure();
    m_failure->setVisible(failed.has_value());
    if (!failed)
        return;
    const QString text = tr("The request of %1 at %2 failed: %3")
                             .arg(failed->client.isEmpty() ? tr("a client") : failed->client,
                                  Format::time(failed->startedAt), Format::failure(*failed));
    m_failure->setMessage(Theme::Tone::Bad, text);
}

void HomePage::addFixes(Banner *banner, AppState::Problem::Fix fix)
{
    const auto add = [this, banner](const QString &text, auto &&action) {
        auto *button = new QPushButton(text, banner);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    switch (fix) {
    case AppState::Problem::Fix::None:
        break;
    case AppState::Problem::Fix::SignIn:
        banner->addButtonBelow(add(tr("Sign in…"), [this] { emit m_state.signInRequested(); }));
        banner->addButtonBelow(
            add(tr("Check again"), [this] { emit m_state.refreshClaudeRequested(); }));
        break;
    default:
        banner->addButton(add(tr("Open settings…"), [this, fix] { this->fix(fix); }));
        break;
    }
}

void HomePage::fix(AppState::Problem::Fix fix)
{
    switch (fix) {
    case AppState::Problem::Fix::ServerSettings:
        emit settingsRequested(u"server"_s);
        break;
    case AppState::Problem::Fix::ClaudeSettings:
        emit settingsRequested(u"claude"_s);
        break;
    case AppState::Problem::Fix::LimitsSettings:
        emit settingsRequested(u"limits"_s);
        break;
    case AppState::Problem::Fix::SignIn:
    case AppState::Problem::Fix::None:
        break;
    }
}
