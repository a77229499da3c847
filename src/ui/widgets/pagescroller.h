// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

// The scrolling body of a page: page margins, cards one below the other, not wider than text is
// comfortable to read, and on the window's own background. UI thread.
class PageScroller final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroller(QWidget *parent = nullptr);

    QWidget *content() const { return m_content; }
    QVBoxLayout *contentLayout() const { return m_layout; }
    void setMaximumColumns(int characters);
    void setBare(); // inside a card: neither margins nor a limit of its width

private:
    QWidget *m_content;
    QVBoxLayout *m_layout;
};
