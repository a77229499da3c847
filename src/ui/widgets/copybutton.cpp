// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/symbolicon.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTimerEvent>
#include <QToolTip>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kFeedbackTime = 1600ms;

} // namespace

CopyButton::CopyButton(const QString &what, std::function<QString()> text, QWidget *parent,
                       Secrecy secrecy)
    : QToolButton(parent)
    , m_what(what)
    , m_text(std::move(text))
    , m_secrecy(secrecy)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(Theme::iconSize(this), Theme::iconSize(this)));
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    showIdle();
}

void CopyButton::copy()
{
    const QString text = m_text();
    if (text.isEmpty())
        return;
    toClipboard(text, m_secrecy);
    setIcon(symbolIcon(u"check", Theme::Tone::Good));
    if (!m_caption.isEmpty())
        setText(tr("Copied"));
    setToolTip(tr("Copied"));
    setAccessibleName(tr("Copied"));
    if (m_caption.isEmpty() && isVisible())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("Copied"), this);
    QAccessibleEvent announcement(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&announcement);
    m_feedback.start(int(kFeedbackTime.count()), this);
}

void CopyButton::setCaption(const QString &caption)
{
    m_caption = caption;
    setToolButtonStyle(caption.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    showIdle();
}

void CopyButton::toClipboard(const QString &text, Secrecy secrecy)
{
    auto *data = new QMimeData;
    data->setText(text);
    // The mark KeePassXC and Klipper agreed upon.
    if (secrecy == Secrecy::Secret)
        data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QApplication::clipboard()->setMimeData(data);
}

void CopyButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_feedback.timerId()) {
        QToolButton::timerEvent(event);
        return;
    }
    m_feedback.stop();
    showIdle();
}

void CopyButton::showIdle()
{
    setIcon(symbolIcon(u"copy"));
    setText(m_caption);
    setToolTip(tr("Copy %1").arg(m_what));
    setAccessibleName(toolTip());
}
