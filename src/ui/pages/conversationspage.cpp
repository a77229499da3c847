// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conversationspage.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/pages/conversations/conversationmodel.h"
#include "ui/pages/conversations/transcriptview.h"
#include "ui/savefile.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/searchfield.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConversationsPage::ConversationsPage(AppState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_model(new ConversationModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new DataTable(this))
    , m_search(new SearchField(tr("Search"), tr("Search by ID or model…"), this))
    , m_removeAll(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"conversations"_s, {}, {}, this))
    , m_detail(new QStackedWidget(this))
    , m_transcript(new TranscriptView(this))
    , m_noContent(new EmptyState(u"privacy"_s, {}, {}, this))
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_export(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *layout = Theme::pageLayout(this);
    layout->addWidget(buildToolbar());
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::space(this, 3));
    splitter->addWidget(m_table);
    splitter->addWidget(buildTranscript());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ConversationsPage::confirmRemove);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        updateList();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConversationsPage::open);
    History &history = state.history();
    connect(&history, &History::conversationsChanged, this, &ConversationsPage::updateList);
    connect(&history, &History::transcriptChanged, this, &ConversationsPage::updateTranscript);
    connect(&history, &History::problemChanged, this, &ConversationsPage::updateList);
    connect(&history, &History::outdated, this, [this] {
        if (isVisible())
            m_state.history().requestConversations();
    });
    updateList();
    updateTranscript();
}

QString ConversationsPage::title() const
{
    return tr("Conversations");
}

QString ConversationsPage::symbol() const
{
    return u"conversations"_s;
}

void ConversationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_state.history().requestConversations();
}

QWidget *ConversationsPage::buildToolbar()
{
    auto *bar = new QWidget(this);
    auto *layout = Theme::rowLayout(bar);
    m_search->setObjectName(u"conversationSearch"_s);
    m_removeAll->setText(tr("Delete &all…"));
    m_removeAll->setIcon(symbolIcon(u"trash"));
    m_removeAll->setObjectName(u"removeAllConversations"_s);
    connect(m_removeAll, &QPushButton::clicked, this, &ConversationsPage::confirmRemoveAll);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_removeAll);
    return bar;
}

QWidget *ConversationsPage::buildTranscript()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 2));
    m_actions = new QWidget(pane);
    auto *row = Theme::rowLayout(m_actions);
    m_name->setFont(Theme::scaled(font(), 1, QFont::DemiBold));
    m_name->setObjectName(u"conversationName"_s);
    auto *copy = new CopyButton(
        tr("the ID, with which a client goes on"),
        [this] {
            const Conversation *conversation = selected();
            return conversation ? conversation->id : QString();
        },
        this);
    copy->setCaption(tr("Copy &ID"));
    copy->setObjectName(u"copyConversationId"_s);
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("&Markdown…")), &QAction::triggered, this,
            [this] { exportAs(true); });
    connect(menu->addAction(tr("&JSON…")), &QAction::triggered, this, [this] { exportAs(false); });
    m_export->setText(tr("&Export"));
    m_export->setIcon(symbolIcon(u"export"));
    m_export->setMenu(menu);
    m_remove->setText(tr("&Delete…"));
    m_remove->setIcon(symbolIcon(u"trash"));
    m_remove->setObjectName(u"removeConversation"_s);
    connect(m_remove, &QPushButton::clicked, this, &ConversationsPage::confirmRemove);
    row->addWidget(m_name, 1);
    row->addWidget(copy);
    row->addWidget(m_export);
    row->addWidget(m_remove);
    m_detail->addWidget(m_transcript);
    m_detail->addWidget(m_noContent);
    layout->addWidget(m_actions);
    layout->addWidget(m_detail, 1);
    return pane;
}

void ConversationsPage::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ConversationModel::SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setObjectName(u"conversationTable"_s);
    m_table->setAccessibleName(tr("Conversations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConversationModel::LastUsed, Qt::DescendingOrder);
    m_table->setColumns({{26}, {44, true}, {20}, {26}, {13}});
}

void ConversationsPage::updateList()
{
    const History &history = m_state.history();
    const Conversation *before = selected();
    const std::pair shown =
        before ? std::pair(before->callerKey, before->id) : std::pair(QString(), QString());
    if (history.areConversationsKnown()) {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_model->setConversations(history.conversations());
    }
    // A new list is not a new choice.
    bool found = false;
    for (int row = 0; row < m_filter->rowCount() && before; ++row) {
        const Conversation *one =
            m_model->conversation(m_filter->mapToSource(m_filter->index(row, 0)));
        if (one && std::pair(one->callerKey, one->id) == shown) {
            const QSignalBlocker blocker(m_table->selectionModel());
            m_table->chooseRow(row);
            found = true;
            break;
        }
    }
    if (before && !found)
        m_state.history().closeTranscript();
    m_table->viewport()->update();

    const bool none = m_model->rowCount() == 0;
    if (!history.problem().isEmpty())
        m_empty->setText(tr("No history"), history.problem());
    else if (!none)
        m_empty->setText(tr("Nothing matches"), tr("No conversation fits the search above."));
    else
        m_empty->setText(tr("No conversations"),
                         tr("A client that names a conversation of its own can go on with it "
                            "later. It is listed here as long as the privacy settings keep it."));
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
    m_removeAll->setEnabled(!none);
    updateTranscript();
}

void ConversationsPage::open()
{
    if (const Conversation *conversation = selected())
        m_state.history().requestTranscript(conversation->callerKey, conversation->id);
    else
        m_state.history().closeTranscript();
    updateTranscript();
}

void ConversationsPage::updateTranscript()
{
    const TranscriptPtr &transcript = m_state.history().transcript();
    const Conversation *conversation = selected();
    m_actions->setVisible(conversation);
    m_name->setText(conversation ? conversation->id : QString());
    m_export->setEnabled(transcript && conversation && !transcript->messages.empty());
    const bool has = transcript && conversation && !transcript->messages.empty();
    if (has)
        m_transcript->setTranscript(transcript);
    else
        m_transcript->setTranscript({});
    if (!conversation)
        m_noContent->setText(tr("Choose a conversation"), tr("What was said appears here."));
    else if (!transcript)
        m_noContent->setText(tr("Opening…"), {});
    else
        m_noContent->setText(tr("The text is not kept"),
                             tr("The privacy settings keep only that there were %1 messages.")
                                 .arg(Format::count(conversation->messageCount)));
    m_detail->setCurrentIndex(has ? 0 : 1);
}

void ConversationsPage::confirmRemove()
{
    const Conversation *conversation = selected();
    if (!conversation)
        return;
    ask(tr("Delete this conversation?"),
        tr("The client cannot go on with it, and what was said is gone."), tr("&Delete"),
        [this, key = conversation->callerKey, id = conversation->id] {
            emit m_state.history().removeRequested(key, id);
        });
}

void ConversationsPage::confirmRemoveAll()
{
    ask(tr("Delete all conversations?"),
        tr("%1 conversations of all clients, with what was said in them. This cannot be undone.")
            .arg(Format::count(m_model->rowCount())),
        tr("&Delete all"), [this] { emit m_state.history().removeAllRequested(); });
}

void ConversationsPage::ask(const QString &question, const QString &text, const QString &button,
                            std::function<void()> action)
{
    if (m_question)
        return;
    m_question = MessageBox::question(question, text, this);
    QPushButton *accept = m_question->addButton(button, QMessageBox::DestructiveRole);
    connect(accept, &QPushButton::clicked, this, std::move(action));
    m_question->open();
}

void ConversationsPage::exportAs(bool markdown)
{
    const TranscriptPtr transcript = m_state.history().transcript();
    if (!transcript)
        return;
    const QString name = transcript->fileName();
    if (markdown)
        SaveFile::ask(this, tr("Export conversation"), name + u".md"_s, tr("Markdown (*.md)"),
                      transcript->markdown());
    else
        SaveFile::ask(this, tr("Export conversation"), name + u".json"_s, tr("JSON (*.json)"),
                      transcript->json());
}

const Conversation *ConversationsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->conversation(m_filter->mapToSource(rows.first()));
}
