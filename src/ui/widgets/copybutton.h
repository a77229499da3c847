// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QToolButton>

#include <functional>

// Puts a text on the clipboard and says so on itself for a moment. A secret is marked as such, so
// that clipboard managers that know the mark do not keep it. UI thread.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Secrecy { Public, Secret };

    // `what` completes "Copy …" for tool tip and screen readers.
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr,
               Secrecy secrecy = Secrecy::Public);

    void copy();
    void setCaption(const QString &caption); // text beside the icon; none by default

    static void toClipboard(const QString &text, Secrecy secrecy);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showIdle();

    QString m_what;
    QString m_caption;
    std::function<QString()> m_text;
    Secrecy m_secrecy;
    QBasicTimer m_feedback;
};
