// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

struct TurnRecord;
class AppState;
class Banner;
class DimLabel;
class ElidedLabel;
class EmptyState;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class TimingBar;
class TranscriptView;

// Everything known about one request: the facts, and beside them what was said, which is asked for
// only when somebody looks and is there only while the settings keep it. UI thread.
class TurnDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit TurnDetails(AppState &state, QWidget *parent = nullptr);

    void setTurn(const TurnRecord &turn);
    void closeTurn();

signals:
    void curlRequested(); // of the shown request, to the clipboard
    void settingsRequested(const QString &page);

private:
    ElidedLabel *addField(QGridLayout *grid, int row, int column, const QString &label,
                          int span = 1);

    QWidget *buildFacts();
    QWidget *buildContent();
    void updateContent();

    AppState &m_state;
    QString m_turnId;
    bool m_wasRunning = false;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_content;
    TranscriptView *m_transcript;
    EmptyState *m_noContent;
    QPushButton *m_privacy;
    QPushButton *m_curl;
    ElidedLabel *m_applied;
    ElidedLabel *m_adjusted;
    ElidedLabel *m_ignored;
    DimLabel *m_legend;
    ElidedLabel *m_id;
    ElidedLabel *m_key;
    ElidedLabel *m_endpoint;
    ElidedLabel *m_model;
    ElidedLabel *m_outcome;
    ElidedLabel *m_route;
    ElidedLabel *m_times;
    ElidedLabel *m_tokens;
    TimingBar *m_bar;
    Banner *m_error;
};
