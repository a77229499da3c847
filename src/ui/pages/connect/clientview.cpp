// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/clientview.h"

#include "core/clients/clientguide.h"
#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/pages/connect/diffdialog.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagescroller.h"

#include <QDir>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString kDots = u"••••••••"_s;

QString memoryKey(const QString &client)
{
    return u"clients/"_s + client;
}

} // namespace

ClientView::ClientView(AppState &state, const ClientPlaces &places, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_places(places)
    , m_title(makeHeading({}, 1, this))
    , m_summary(new DimLabel({}, this))
    , m_scroller(new PageScroller(this))
    , m_trial(new Banner(Theme::Tone::Neutral, {}, this))
    , m_written(new Banner(Theme::Tone::Good, {}, this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_hosts(new QPushButton(tr("Open settings…"), this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroller);
    m_scroller->setMaximumColumns(130);
    QVBoxLayout *layout = m_scroller->contentLayout();
    auto *head = new QVBoxLayout;
    head->setSpacing(Theme::space(this, 1));
    head->addWidget(m_title);
    head->addWidget(m_summary);
    layout->addLayout(head);
    layout->addWidget(m_written);
    layout->addWidget(m_trial);
    layout->addStretch(1);

    m_written->addButton(m_undo);
    m_written->setObjectName(u"writtenBanner"_s);
    m_undo->setObjectName(u"undoWriting"_s);
    m_trial->addButton(m_hosts);
    m_trial->setObjectName(u"trialBanner"_s);
    m_title->setObjectName(u"clientTitle"_s);
    connect(m_undo, &QPushButton::clicked, this, &ClientView::undo);
    connect(m_hosts, &QPushButton::clicked, this, [this] { emit settingsRequested(u"server"_s); });
    connect(&state, &AppState::trialChanged, this, &ClientView::updateTrial);
    connect(&state, &AppState::serverChanged, this, &ClientView::updateTrial);
}

void ClientView::show(const QString &client, const ClientValues &values)
{
    if (client == m_client && values == m_values)
        return;
    if (client != m_client)
        m_problem.clear();
    m_client = client;
    m_values = values;
    build();
}

void ClientView::build()
{
    ClientValues shown = m_values;
    shown.token = kDots;
    const ClientGuide guide = ClientGuide::find(m_client, shown);
    m_title->setText(guide.title);
    m_summary->setText(guide.summary);

    auto *body = new QWidget(m_scroller->content());
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 3));
    auto *card = new Card(guide.works ? tr("Set up") : tr("Use instead"), body);
    layout->addWidget(card);
    addSteps(card->body(), guide.steps);
    m_try = nullptr;
    if (guide.works)
        addButtons(card->body());
    for (qsizetype i = 0; i < guide.snippets.size(); ++i)
        addSnippet(card->body(), i, guide.snippets.at(i).title, guide.snippets.at(i).code);
    if (!guide.note.isEmpty())
        layout->addWidget(new Banner(guide.works ? Theme::Tone::Neutral : Theme::Tone::Warning,
                                     guide.note, body));

    QVBoxLayout *page = m_scroller->contentLayout();
    if (m_body) {
        page->removeWidget(m_body);
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = body;
    page->insertWidget(3, body); // below the title and the banners
    updateReceipt();
    updateTrial();
}

void ClientView::addSteps(QVBoxLayout *body, const QStringList &steps)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(this, 2));
    grid->setVerticalSpacing(Theme::space(this, 1.5));
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *text = new QLabel(steps.at(i), this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (steps.size() > 1) {
            auto *number = new DimLabel(tr("%1.").arg(i + 1), this);
            grid->addWidget(number, int(i), 0, Qt::AlignTop);
        }
        grid->addWidget(text, int(i), 1);
    }
    body->addLayout(grid);
}

void ClientView::addSnippet(QVBoxLayout *body, qsizetype index, const QString &title,
                            const QString &code)
{
    auto *caption = new DimLabel(title, this);
    auto *copy = new CopyButton(
        tr("with the token"),
        [this, index] { return ClientGuide::find(m_client, m_values).snippets.at(index).code; },
        this, CopyButton::Secrecy::Secret);
    copy->setCaption(index == 0 ? tr("&Copy") : tr("Copy"));
    copy->setObjectName(u"copySnippet%1"_s.arg(index));
    auto *row = new QHBoxLayout;
    row->addWidget(caption, 1, Qt::AlignBottom);
    row->addWidget(copy);
    auto *view = new CodeView(this);
    view->setCode(code);
    view->setAccessibleName(title);
    view->setObjectName(u"clientSnippet%1"_s.arg(index));
    auto *block = new QVBoxLayout;
    block->setSpacing(Theme::space(this, 1));
    block->addLayout(row);
    block->addWidget(view);
    body->addLayout(block);
}

void ClientView::addButtons(QVBoxLayout *body)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 2));
    if (const ClientConfig *config = ClientConfig::find(m_client)) {
        auto *write = new QPushButton(symbolIcon(u"edit"), tr("&Write it for me…"), this);
        write->setObjectName(u"writeConfig"_s);
        write->setToolTip(tr("Shows what changes in %1 first")
                              .arg(QDir::toNativeSeparators(config->path(m_places))));
        connect(write, &QPushButton::clicked, this, &ClientView::proposeWriting);
        row->addWidget(write);
    }
    m_try = new QPushButton(symbolIcon(u"play"), tr("&Test these settings"), this);
    m_try->setObjectName(u"testClient"_s);
    connect(m_try, &QPushButton::clicked, this, &ClientView::startTrial);
    row->addWidget(m_try);
    row->addStretch();
    body->addLayout(row);
}

void ClientView::startTrial()
{
    if (const std::optional<ClientTrial> trial = ClientTrial::of(m_client, m_values))
        m_state.requestTrial(*trial);
}

void ClientView::updateTrial()
{
    const bool running = !m_state.triedClient().isEmpty() && !m_state.trial();
    const bool ours = m_state.triedClient() == m_client;
    if (m_try) {
        m_try->setEnabled(m_state.isRunning() && !running);
        m_try->setToolTip(m_state.isRunning()
                              ? tr("Sends what this client would send. Uses a few tokens.")
                              : tr("Start the server first"));
    }
    m_trial->setVisible(ours);
    m_hosts->hide();
    if (!ours)
        return;
    if (running) {
        m_trial->setMessage(Theme::Tone::Neutral, tr("Waiting for the answer…"));
        return;
    }
    const SelfTestResult &result = *m_state.trial();
    if (!result.ok) {
        m_trial->setMessage(Theme::Tone::Bad, Format::failure(result));
        m_hosts->setVisible(result.error.contains(u"host"_s, Qt::CaseInsensitive));
        return;
    }
    m_trial->setMessage(Theme::Tone::Good,
                        tr("It works: %1 answered “%2” after %3.")
                            .arg(result.model, result.reply.simplified().left(120),
                                 Format::duration(result.totalMs)));
}

void ClientView::proposeWriting()
{
    const Result<ConfigProposal> proposal =
        ConfigWriter::propose(*ClientConfig::find(m_client), m_places, m_values);
    m_problem = proposal ? QString() : proposal.error().message;
    updateReceipt();
    if (!proposal)
        return;
    auto *dialog = new DiffDialog(ClientGuide::find(m_client, m_values).title, *proposal,
                                  m_values.token, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, proposal = *proposal] { write(proposal); });
    dialog->open();
}

void ClientView::write(const ConfigProposal &proposal)
{
    const Result<ConfigReceipt> receipt =
        ConfigWriter::apply(proposal, QDateTime::currentDateTime());
    m_problem = receipt ? QString() : receipt.error().message;
    if (receipt)
        keep(*receipt);
    updateReceipt();
}

void ClientView::undo()
{
    const Result<Done> undone = ConfigWriter::undo(receipt());
    m_problem = undone ? QString() : undone.error().message;
    keep({}); // what cannot be taken back now will not be later
    updateReceipt();
}

void ClientView::updateReceipt()
{
    const ConfigReceipt receipt = this->receipt();
    m_undo->setVisible(receipt.isValid() && m_problem.isEmpty());
    m_written->setVisible(receipt.isValid() || !m_problem.isEmpty());
    if (!m_problem.isEmpty())
        m_written->setMessage(Theme::Tone::Warning, m_problem);
    else if (receipt.backup.isEmpty())
        m_written->setMessage(Theme::Tone::Good,
                              tr("Written to %1, which is new. Restart the client.")
                                  .arg(QDir::toNativeSeparators(receipt.path)));
    else
        m_written->setMessage(
            Theme::Tone::Good,
            tr("Written to %1. Restart the client. The old file is kept as %2.")
                .arg(QDir::toNativeSeparators(receipt.path), QFileInfo(receipt.backup).fileName()));
}

ConfigReceipt ClientView::receipt() const
{
    const QStringList fields = m_state.memory().value(memoryKey(m_client)).toStringList();
    if (fields.size() != 3)
        return {};
    return {fields.at(0), fields.at(1), fields.at(2).toLatin1()};
}

void ClientView::keep(const ConfigReceipt &receipt)
{
    if (receipt.isValid())
        m_state.memory().setValue(
            memoryKey(m_client),
            QStringList{receipt.path, receipt.backup, QString::fromLatin1(receipt.written)});
    else
        m_state.memory().remove(memoryKey(m_client));
}
