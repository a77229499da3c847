// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conversations/transcriptview.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QImageReader>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostMessages = 200; // the last ones
constexpr qsizetype kLongestText = 20'000; // characters
constexpr int kLargestImage = 40; // megapixels, before it is decoded
constexpr int kImageColumns = 60; // characters

QString shortened(const QString &text)
{
    if (text.size() <= kLongestText)
        return text;
    return text.first(kLongestText) + u"\n…\n"_s
        + TranscriptView::tr("Shortened: %1 characters in all. The export has everything.")
              .arg(Format::count(text.size()));
}

QString contentText(const Json &content)
{
    if (content.is_string())
        return toQString(content.get<std::string>());
    QStringList parts;
    if (content.is_array()) {
        for (const Json &part : content) {
            const QString text = toQString(stringOr(part, "text"));
            parts.append(text.isEmpty() ? u"["_s + toQString(stringOr(part, "type")) + u']' : text);
        }
    }
    return parts.join(u'\n');
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Transcript"));
    document()->setDocumentMargin(Theme::space(this, 4));
}

void TranscriptView::setTranscript(const TranscriptPtr &transcript)
{
    const bool same =
        m_transcript && transcript && m_transcript->conversation.id == transcript->conversation.id;
    m_transcript = transcript;
    const int place = verticalScrollBar()->value();
    build();
    verticalScrollBar()->setValue(same ? place : 0);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_building)
        build();
}

QVariant TranscriptView::loadResource(int, const QUrl &)
{
    return {};
}

void TranscriptView::build()
{
    m_building = true;
    clear();
    if (m_transcript) {
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        for (const std::string &system : m_transcript->conversation.system) {
            addRole(cursor, tr("System"), Qt::gray);
            addText(cursor, toQString(system));
        }
        const ChatMessages &all = m_transcript->messages;
        const size_t first = all.size() > kMostMessages ? all.size() - kMostMessages : 0;
        if (first > 0)
            addAside(cursor,
                     tr("%1 earlier messages are not shown. The export has them.")
                         .arg(Format::count(qint64(first))),
                     {});
        for (size_t i = first; i < all.size(); ++i) {
            const bool user = all.at(i).role == ChatMessage::Role::User;
            addRole(cursor, user ? tr("User") : tr("Assistant"), user ? Qt::blue : Qt::green);
            for (const Json &block : all.at(i).blocks)
                addBlock(cursor, block);
        }
        cursor.endEditBlock();
        moveCursor(QTextCursor::Start);
    }
    m_building = false;
}

void TranscriptView::addRole(QTextCursor &cursor, const QString &role, Qt::GlobalColor tone)
{
    QTextBlockFormat block;
    block.setTopMargin(cursor.atStart() ? 0 : Theme::space(this, 5));
    block.setBottomMargin(Theme::space(this, 1));
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    const auto meaning = tone == Qt::blue ? Theme::Tone::Busy
        : tone == Qt::green               ? Theme::Tone::Good
                                          : Theme::Tone::Neutral;
    format.setForeground(Theme::toneColor(meaning, palette()));
    if (cursor.atStart())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(role, format);
}

void TranscriptView::addBlock(QTextCursor &cursor, const Json &block)
{
    const std::string type = stringOr(block, "type");
    if (type == "text") {
        addText(cursor, toQString(stringOr(block, "text")));
    } else if (type == "thinking") {
        addAside(cursor, tr("Thinking"), toQString(stringOr(block, "thinking")));
    } else if (type == "tool_use") {
        const Json *input = findValue(block, "input");
        addAside(cursor, tr("Tool call: %1").arg(toQString(stringOr(block, "name"))),
                 input ? toQString(input->dump(2, ' ', false, Json::error_handler_t::replace))
                       : QString());
    } else if (type == "tool_result") {
        const Json *content = findValue(block, "content");
        addAside(cursor, boolOr(block, "is_error") ? tr("Tool result, failed") : tr("Tool result"),
                 content ? contentText(*content) : QString());
    } else if (type == "image") {
        addImage(cursor, block);
    } else {
        addAside(cursor, u"["_s + toQString(type) + u']', {});
    }
}

void TranscriptView::addText(QTextCursor &cursor, const QString &text)
{
    QTextBlockFormat block;
    block.setBottomMargin(Theme::space(this, 1));
    QTextCharFormat format;
    format.setForeground(palette().color(QPalette::Text));
    cursor.insertBlock(block, format);
    // One block: line breaks inside of it keep their distance.
    cursor.insertText(shortened(text).replace(u'\n', QChar::LineSeparator), format);
}

void TranscriptView::addAside(QTextCursor &cursor, const QString &title, const QString &text)
{
    QTextBlockFormat block;
    block.setLeftMargin(Theme::space(this, 3));
    block.setTopMargin(Theme::space(this, 1));
    QTextCharFormat heading;
    heading.setForeground(Theme::dimText(palette()));
    heading.setFontWeight(QFont::DemiBold);
    cursor.insertBlock(block, heading);
    cursor.insertText(title, heading);
    if (text.isEmpty())
        return;
    QTextCharFormat format;
    format.setForeground(Theme::dimText(palette()));
    format.setFont(Theme::monospace(this));
    block.setTopMargin(0);
    block.setBottomMargin(Theme::space(this, 1));
    block.setBackground(
        Theme::mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    cursor.insertBlock(block, format);
    cursor.insertText(shortened(text).replace(u'\n', QChar::LineSeparator), format);
}

void TranscriptView::addImage(QTextCursor &cursor, const Json &block)
{
    const Json *source = findValue(block, "source");
    const std::string type = source ? stringOr(*source, "type") : std::string();
    if (type == "url") { // never fetched: that would tell somebody who reads
        addAside(cursor, tr("Image: %1").arg(toQString(stringOr(*source, "url")).left(500)), {});
        return;
    }
    QByteArray data =
        source ? QByteArray::fromBase64(toBytes(stringOr(*source, "data"))) : QByteArray();
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isEmpty() || pixels > qint64(kLargestImage) * 1'000'000) {
        addAside(cursor, tr("Image that cannot be shown"), {});
        return;
    }
    const int widest = Theme::columns(this, kImageColumns);
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) {
        addAside(cursor, tr("Image that cannot be shown"), {});
        return;
    }
    cursor.insertBlock(QTextBlockFormat());
    cursor.insertImage(image);
}
