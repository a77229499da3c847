// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

// The list of pages at the left of a window: icon and title, the current one on a quiet plate with an
// accent line. As wide as its longest title. UI thread.
class Sidebar final : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addEntry(const QString &title, const QString &symbol);
    void setCompact(bool compact); // for long lists
    void addHeading(const QString &title); // over the entries that follow; cannot be chosen

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool isCompact() const { return m_compact; }

    // How an entry looks, for those who stand beside the list.
    struct EntryState
    {
        bool current = false;
        bool hovered = false;
        bool focused = false;
    };
    static QSize entrySize(const QWidget *widget, const QString &text, bool compact = false);
    static void drawEntry(QPainter &painter, const QWidget *widget, const QRect &rect,
                          const QString &text, const QString &symbol, EntryState state);

private:
    bool m_compact = false;
};
