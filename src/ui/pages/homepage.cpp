// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

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

constexpr int kHomeTwoColumnsFrom = 100; // characters

} // namespace

HomePage::HomePage(AppState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_problems(new QVBoxLayout)
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
    connect(&state, &AppState::apiKeyChanged, this, &HomePage::updateProblems);
    updateProblems();
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
        if (problem.fix != AppState::Problem::Fix::None) {
            const bool again = problem.fix == AppState::Problem::Fix::CheckAgain;
            auto *button =
                new QPushButton(again ? tr("Check again") : tr("Open settings…"), banner);
            connect(button, &QPushButton::clicked, this,
                    [this, fix = problem.fix] { this->fix(fix); });
            banner->addButton(button);
        }
        m_problems->addWidget(banner);
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
    case AppState::Problem::Fix::CheckAgain:
        emit m_state.refreshClaudeRequested();
        break;
    case AppState::Problem::Fix::None:
        break;
    }
}
