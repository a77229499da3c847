// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/symbollabel.h"

#include <QVBoxLayout>

namespace {

constexpr int kLongestLine = 56; // characters
constexpr int kShortestLine = 28;

} // namespace

EmptyState::EmptyState(const QString &symbol, const QString &title, const QString &text,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(title, 2, this))
    , m_text(new DimLabel(text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::space(this, 2));
    layout->addStretch(2);
    auto *icon = new SymbolLabel(symbol, Theme::Tone::Neutral, 4, this);
    icon->setPlate(true);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    layout->addWidget(m_title);
    // Between stretches: an alignment would give the wrapped text the height of a single line.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_text);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    balanceLines();
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    balanceLines();
}

// As narrow as the same number of lines allows: no single word is left for the last one.
void EmptyState::balanceLines()
{
    const int step = Theme::columns(this, 1);
    int width = kLongestLine * step;
    const int height = m_text->heightForWidth(width);
    while (width > kShortestLine * step && m_text->heightForWidth(width - step) == height)
        width -= step;
    m_text->setFixedWidth(width);
}
