// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/pagehandler.h"

#include "server/manage/manageanswers.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct PageFile
{
    const char *name;
    const char *type;
};
constexpr std::array<PageFile, 4> kFiles{{{"app.css", "text/css; charset=utf-8"},
                                          {"app.js", "text/javascript; charset=utf-8"},
                                          {"explorer.js", "text/javascript; charset=utf-8"},
                                          {"icon.svg", "image/svg+xml"}}};

HttpHeaders pageHeaders()
{
    return {{"Cache-Control"_ba, "no-cache"_ba},
            {"Vary"_ba, "Accept"_ba},
            {"X-Content-Type-Options"_ba, "nosniff"_ba},
            {"Referrer-Policy"_ba, "no-referrer"_ba},
            {"Cross-Origin-Opener-Policy"_ba, "same-origin"_ba},
            {"Content-Security-Policy"_ba,
             "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
             "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"_ba}};
}

QByteArray resource(const QString &name)
{
    QFile file(u":/web/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void root(const ExchangePtr &exchange, const std::function<Json()> &json)
{
    const QByteArray accept = exchange->request().header("accept").toByteArray().toLower();
    if (accept.contains("text/html"))
        exchange->respond(200, "text/html; charset=utf-8"_ba, resource(u"index.html"_s),
                          pageHeaders());
    else if (accept.contains("application/json"))
        exchange->respondJson(200, json(),
                              {{"Cache-Control"_ba, "no-store"_ba}, {"Vary"_ba, "Accept"_ba}});
    else
        exchange->respond(200, "text/plain; charset=utf-8"_ba, "Ollama is running"_ba,
                          {{"Vary"_ba, "Accept"_ba}});
}

void file(const ExchangePtr &exchange, const QByteArray &name)
{
    for (const PageFile &known : kFiles) {
        if (name == known.name) {
            exchange->respond(200, known.type, resource(QString::fromLatin1(name)), pageHeaders());
            return;
        }
    }
    respondNotFound(exchange, u"The page has no such part."_s);
}

} // namespace

void addPageRoutes(HttpServer &server, std::function<Json()> json)
{
    RouteOptions options;
    options.group = RateGroup::None;
    server.route(
        "GET"_ba, "/"_ba, Access::Open,
        [json = std::move(json)](const ExchangePtr &exchange, const RouteArgs &) {
            root(exchange, json);
        },
        options);
    server.route(
        "GET"_ba, "/ui/<arg>"_ba, Access::Open,
        [](const ExchangePtr &exchange, const RouteArgs &args) { file(exchange, args.value(0)); },
        options);
}
