// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/deltareader.h"
#include "core/json.h"

#include <QByteArray>

#include <functional>

// Cuts the CLI's output into lines and the lines into JSON objects (one object a line, LF or
// CR-LF). An incomplete line is kept for the next read; a line that is not a JSON object is
// reported and the next one is still read. Pure: no I/O, no thread.
class StreamJsonCodec
{
public:
    struct Handler
    {
        std::function<void(const Json &message)> message;
        std::function<void(const QString &problem)> malformed; // says what, never the content
        // The bulk of an answer, if somebody wants it so; else these lines are messages, too.
        std::function<void(const StreamDelta &delta)> delta = {};
    };

    // The CLI repeats whole content blocks in one line, so lines of many megabytes are legal.
    static constexpr qsizetype kMaxLine = 64 * 1024 * 1024;

    explicit StreamJsonCodec(Handler handler, qsizetype maxLine = kMaxLine);

    void feed(QByteArrayView bytes);
    // The stream ended: what is left is an incomplete line, which is reported.
    void finish();

private:
    void takeLine(QByteArrayView line);

    Handler m_handler;
    DeltaReader m_deltas;
    qsizetype m_maxLine;
    QByteArray m_rest;
    bool m_skipping = false; // the current line is longer than m_maxLine
};
