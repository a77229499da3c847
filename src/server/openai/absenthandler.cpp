// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/absenthandler.h"

using namespace Qt::StringLiterals;

namespace {

struct Absent
{
    const char *path;
    const char *what;
};

constexpr Absent kAbsent[] = {
    {"/v1/embeddings", "embeddings"},
    {"/v1/audio/speech", "speech"},
    {"/v1/audio/transcriptions", "transcriptions"},
    {"/v1/audio/translations", "transcriptions"},
    {"/v1/images/generations", "pictures"},
    {"/v1/images/edits", "pictures"},
    {"/v1/images/variations", "pictures"},
    {"/v1/moderations", "moderations"},
};

} // namespace

void addAbsentRoutes(HttpServer &server)
{
    for (const Absent &absent : kAbsent) {
        const QString message =
            u"Claude makes no %1. Configure another provider for them in your tool."_s.arg(
                QString::fromLatin1(absent.what));
        server.route("POST"_ba, absent.path, Access::Key,
                     [message](const ExchangePtr &exchange, const RouteArgs &) {
                         ChatError error;
                         error.kind = ChatError::Kind::NotFound;
                         error.message = message;
                         error.retryPointless = true;
                         exchange->respondError(error);
                     });
    }
}
