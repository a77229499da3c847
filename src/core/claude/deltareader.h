// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <string_view>

// A piece of a content block, as the API streams it.
struct StreamDelta
{
    qint64 index = 0; // of the block, the API's
    std::string_view text;
};

// Reads the lines that are nearly all of the CLI's output, the deltas of a text, of thinking and of
// a tool's input, without building a document of each: a quarter of the time, and nothing else is on
// the path of a token. Pure.
class DeltaReader
{
public:
    DeltaReader();
    ~DeltaReader();

    // The delta of this line; its text lives until the next call. Nothing if the line is something
    // else or is not plain (half an emoji): then the whole line has to be read.
    std::optional<StreamDelta> read(QByteArrayView line);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
