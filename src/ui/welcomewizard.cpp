// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomewizard.h"

#include "core/clients/clientguide.h"
#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/pages/connect/clientview.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokenrow.h"
#include "ui/widgets/valuefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWizardColumns = 110; // characters
constexpr int kWizardLines = 36;
const QString kDone = u"welcome/done"_s;

// A line to type, with a button that copies it.
QWidget *command(const QString &text, const QString &line, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(parent, 1.5));
    auto *label = new QLabel(text, box);
    label->setWordWrap(true);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    auto *code = new CodeView(box);
    code->setCode(line);
    code->setAccessibleName(text);
    row->addWidget(code, 1);
    row->addWidget(new CopyButton(
                       WelcomeWizard::tr("the command"), [line] { return line; }, box),
                   0, Qt::AlignTop);
    layout->addLayout(row);
    return box;
}

} // namespace

WelcomeWizard::WelcomeWizard(AppState &state, QWidget *parent)
    : QWizard(parent)
    , m_state(state)
{
    setWindowTitle(tr("Welcome to Bellhop"));
    setWindowIcon(QIcon(u":/icons/bellhop.svg"_s));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton, false);
    setButtonText(QWizard::CancelButton, tr("Ski&p"));
    const int logo = Theme::space(this, 12);
    setPixmap(QWizard::LogoPixmap, QIcon(u":/icons/bellhop.svg"_s).pixmap(logo, logo));
    addClaudePage();
    addAccessPage();
    addClientPage();
    addTestPage();
    resize(Theme::columns(this, kWizardColumns), fontMetrics().lineSpacing() * kWizardLines);

    connect(&state, &AppState::claudeChanged, this, &WelcomeWizard::updateClaude);
    connect(&state, &AppState::tokenChanged, this, &WelcomeWizard::updateClient);
    connect(&state, &AppState::serverChanged, this, &WelcomeWizard::updateClient);
    connect(&state, &AppState::serverChanged, this, &WelcomeWizard::updateTest);
    connect(&state, &AppState::selfTestChanged, this, &WelcomeWizard::updateTest);
    updateClaude();
    updateClient();
    updateTest();
}

bool WelcomeWizard::isDue(AppState &state)
{
    return !state.memory().value(kDone, false).toBool();
}

void WelcomeWizard::done(int result)
{
    m_state.memory().setValue(kDone, true);
    if (result == Accepted && m_autostart->isChecked() != m_state.autostart().enabled)
        emit m_state.autostartChangeRequested(m_autostart->isChecked());
    QWizard::done(result);
}

QWizardPage *WelcomeWizard::addPageWith(const QString &title, const QString &text)
{
    auto *page = new QWizardPage(this);
    page->setTitle(title);
    page->setSubTitle(text);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Theme::space(this, 3));
    addPage(page);
    return page;
}

void WelcomeWizard::addClaudePage()
{
    QWizardPage *page = addPageWith(
        tr("Claude Code"), tr("Bellhop answers with your own Claude Code and your own account."));
    m_found = new Banner(Theme::Tone::Neutral, {}, page);
    m_found->setObjectName(u"welcomeFound"_s);
    m_signedIn = new Banner(Theme::Tone::Neutral, {}, page);
    m_signedIn->setObjectName(u"welcomeSignedIn"_s);
    m_install = command(tr("Install it with npm, or see claude.com/claude-code for other ways:"),
                        u"npm install -g @anthropic-ai/claude-code"_s, page);
    m_signIn = command(tr("Run it in a terminal, enter /login and follow what it says:"),
                       u"claude"_s, page);
    m_installNow = new QPushButton(tr("&Install in a terminal…"), page);
    m_installNow->setObjectName(u"welcomeInstall"_s);
    connect(m_installNow, &QPushButton::clicked, &m_state, &AppState::installRequested);
    m_signInNow = new QPushButton(tr("&Sign in in a terminal…"), page);
    m_signInNow->setObjectName(u"welcomeSignIn"_s);
    connect(m_signInNow, &QPushButton::clicked, &m_state, &AppState::signInRequested);
    auto *again = new QPushButton(tr("Check &again"), page);
    again->setObjectName(u"welcomeCheck"_s);
    connect(again, &QPushButton::clicked, &m_state, &AppState::refreshClaudeRequested);
    auto *layout = qobject_cast<QVBoxLayout *>(page->layout());
    layout->addWidget(m_found);
    layout->addWidget(m_install);
    layout->addWidget(m_signedIn);
    layout->addWidget(m_signIn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(this, 2));
    buttons->addWidget(m_installNow);
    buttons->addWidget(m_signInNow);
    buttons->addWidget(again);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
}

void WelcomeWizard::addAccessPage()
{
    QWizardPage *page = addPageWith(tr("Access"),
                                    tr("Programs of this computer get in with a token, which was "
                                       "just made for you."));
    auto *layout = qobject_cast<QVBoxLayout *>(page->layout());
    auto *token = new TokenRow(m_state, page);
    auto *label = new QLabel(tr("To&ken"), page);
    label->setBuddy(token->field());
    layout->addWidget(label);
    layout->addWidget(token);
    layout->addWidget(new DimLabel(
        tr("You need not write it down: every set-up Bellhop shows you can be copied with it."),
        page));
    m_autostart = new QCheckBox(tr("&Start Bellhop when I log in"), page);
    m_autostart->setObjectName(u"welcomeAutostart"_s);
    m_autostart->setChecked(m_state.autostart().enabled);
    m_autostart->setVisible(m_state.autostart().supported);
    auto *hidden = new QCheckBox(tr("Start &without a window"), page);
    hidden->setObjectName(u"welcomeHidden"_s);
    hidden->setChecked(m_state.settings().startHidden());
    connect(hidden, &QCheckBox::clicked, this, [this](bool checked) {
        emit m_state.settingChangeRequested(Settings::Key::StartHidden, checked);
    });
    layout->addSpacing(Theme::space(this, 3));
    layout->addWidget(m_autostart);
    layout->addWidget(hidden);
    layout->addStretch();
}

void WelcomeWizard::addClientPage()
{
    QWizardPage *page =
        addPageWith(tr("Your first client"), tr("All of them are on the Connect page later."));
    auto *layout = qobject_cast<QVBoxLayout *>(page->layout());
    m_clients = new QComboBox(page);
    m_clients->setAccessibleName(tr("Client"));
    m_clients->setObjectName(u"welcomeClient"_s);
    for (const ClientGuide &guide : ClientGuide::all({})) {
        if (guide.works)
            m_clients->addItem(guide.title, guide.id);
    }
    m_view = new ClientView(m_state, ClientPlaces::ofSystem(), page);
    layout->addWidget(m_clients);
    layout->addWidget(m_view, 1);
    connect(m_clients, &QComboBox::currentIndexChanged, this, &WelcomeWizard::updateClient);
}

void WelcomeWizard::addTestPage()
{
    QWizardPage *page =
        addPageWith(tr("Does it answer?"),
                    tr("One short question on the way every client takes. It uses a few "
                       "tokens."));
    auto *layout = qobject_cast<QVBoxLayout *>(page->layout());
    m_run = new QPushButton(tr("&Ask Claude"), page);
    m_run->setObjectName(u"welcomeTest"_s);
    m_result = new Banner(Theme::Tone::Neutral, {}, page);
    m_result->setObjectName(u"welcomeResult"_s);
    connect(m_run, &QPushButton::clicked, &m_state, &AppState::requestSelfTest);
    layout->addWidget(m_run, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(new DimLabel(tr("Bellhop keeps running when you close its window: its icon "
                                      "in the panel brings it back."),
                                   page));
}

void WelcomeWizard::updateClaude()
{
    const ClaudeStatus &claude = m_state.claude();
    const bool looking = claude.path.isEmpty() && claude.problem.isEmpty();
    if (looking)
        m_found->setMessage(Theme::Tone::Neutral, tr("Looking for Claude Code…"));
    else if (claude.isUsable())
        m_found->setMessage(Theme::Tone::Good,
                            tr("Claude Code %1 was found: %2")
                                .arg(claude.version, QDir::toNativeSeparators(claude.path)));
    else
        m_found->setMessage(Theme::Tone::Warning, claude.problem.shown);
    m_install->setVisible(!looking && !claude.isUsable());
    m_installNow->setVisible(!m_install->isHidden());

    using Login = ClaudeStatus::Login;
    m_signedIn->setVisible(claude.isUsable());
    m_signIn->setVisible(claude.isUsable() && claude.login == Login::SignedOut);
    m_signInNow->setVisible(!m_signIn->isHidden());
    if (claude.login == Login::SignedIn)
        m_signedIn->setMessage(Theme::Tone::Good, Format::login(claude));
    else if (claude.login == Login::SignedOut)
        m_signedIn->setMessage(Theme::Tone::Warning, tr("It is not signed in yet."));
    else
        m_signedIn->setMessage(Theme::Tone::Neutral, tr("Checking who is signed in…"));
}

void WelcomeWizard::updateClient()
{
    m_view->show(m_clients->currentData().toString(),
                 {m_state.baseUrl(), QString::fromUtf8(m_state.token().token),
                  m_state.settings().defaultModel()});
}

void WelcomeWizard::updateTest()
{
    const bool running = m_state.isSelfTestRunning();
    m_run->setEnabled(m_state.isRunning() && !running);
    m_run->setText(running ? tr("Waiting for the answer…") : tr("&Ask Claude"));
    const std::optional<SelfTestResult> &result = m_state.selfTest();
    m_result->setVisible(result.has_value() || !m_state.isRunning());
    if (!m_state.isRunning())
        m_result->setMessage(Theme::Tone::Warning,
                             m_state.server().problem.isEmpty()
                                 ? tr("The server is stopped. Start it in the main window.")
                                 : m_state.server().problem);
    else if (result && result->ok)
        m_result->setMessage(Theme::Tone::Good,
                             tr("“%1”, said %2 after %3. You are all set.")
                                 .arg(result->reply.simplified().left(120), result->model,
                                      Format::duration(result->totalMs)));
    else if (result)
        m_result->setMessage(Theme::Tone::Bad, Format::failure(*result));
}
