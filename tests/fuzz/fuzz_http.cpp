// SPDX-License-Identifier: GPL-3.0-or-later
// The head and body of requests, as a socket brings them: the verdict never depends on how the bytes
// were split, and what is refused has a status.
#include "fuzz.h"

#include "server/http/httpframer.h"
#include "server/http/requestguard.h"

#include <vector>

namespace {

struct Verdict
{
    QByteArray method;
    QByteArray path;
    QByteArray body;
    int status = 0;

    bool operator==(const Verdict &) const = default;
};

std::vector<Verdict> verdicts(QByteArrayView input, qsizetype piece)
{
    std::vector<Verdict> all;
    HttpFramer framer;
    while (!input.isEmpty()) {
        const char *position = input.data();
        const char *end = position + std::min(piece, input.size());
        bool goesOn = true;
        while (goesOn && position < end) {
            const HttpFramer::Result result = framer.feed(position, end);
            if (result == HttpFramer::Result::HeadersDone)
                goesOn = framer.startBody(4096);
            else if (result == HttpFramer::Result::NeedMore)
                break;
            if (result == HttpFramer::Result::Error || !goesOn) {
                expect(framer.status() >= 400 && framer.status() < 600, "a refusal has a status");
                all.push_back({{}, {}, {}, framer.status()});
                return all;
            }
            // A request without a body is complete at its headers.
            const char *nothing = end;
            if (result == HttpFramer::Result::Complete
                || (result == HttpFramer::Result::HeadersDone && position == end
                    && framer.feed(nothing, end) == HttpFramer::Result::Complete)) {
                const HttpRequest request = framer.takeRequest();
                all.push_back({request.method, request.path, request.body, 0});
            }
        }
        input = input.sliced(end - input.data());
    }
    return all;
}

} // namespace

void fuzz(QByteArrayView input)
{
    const std::vector<Verdict> whole = verdicts(input, input.size());
    expect(whole == verdicts(input, 1), "the split does not matter");
    expect(whole == verdicts(input, 7), "the split does not matter");
}
