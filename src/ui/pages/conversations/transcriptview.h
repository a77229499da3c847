// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transcript.h"

#include <QTextBrowser>

// What was said, message by message: who, text, thinking, tool calls and results, images. Built as
// a document, never from markup of theirs, so nothing in it can load or run anything. Very long
// texts are shortened; the export has them whole. UI thread.
class TranscriptView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void setTranscript(const TranscriptPtr &transcript);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override; // nothing from outside

private:
    void build();
    void addRole(QTextCursor &cursor, const QString &role, Qt::GlobalColor tone);
    void addBlock(QTextCursor &cursor, const Json &block);
    void addText(QTextCursor &cursor, const QString &text);
    void addAside(QTextCursor &cursor, const QString &title, const QString &text);
    void addImage(QTextCursor &cursor, const Json &block);

    TranscriptPtr m_transcript;
    bool m_building = false;
};
