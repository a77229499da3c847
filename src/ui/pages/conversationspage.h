// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QPointer>

class AppState;
class Banner;
class ConversationModel;
class DataTable;
class EmptyState;
class QLabel;
class QMessageBox;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class SearchField;
class TranscriptView;
struct Conversation;

// The conversations clients keep here by a name of their own: what was said, to read, take away and
// delete. UI thread.
class ConversationsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConversationsPage(AppState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString symbol() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildTranscript();
    void buildTable();
    void updateList();
    void updateTranscript();
    void open();
    void confirmRemove();
    void confirmRemoveAll();
    void ask(const QString &question, const QString &text, const QString &button,
             std::function<void()> action);
    void exportAs(bool markdown);
    const Conversation *selected() const;

    AppState &m_state;
    ConversationModel *m_model;
    QSortFilterProxyModel *m_filter;
    DataTable *m_table;
    SearchField *m_search;
    QPushButton *m_removeAll;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStackedWidget *m_detail;
    TranscriptView *m_transcript;
    EmptyState *m_noContent;
    QLabel *m_name;
    QPushButton *m_export;
    QPushButton *m_remove;
    QWidget *m_actions;
    QPointer<QMessageBox> m_question;
};
