// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/openapihandler.h"

#include "server/manage/manageanswers.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// "/v1/models/{id}" and "/v1/models/<rest>" are the same place.
QByteArray placeOf(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments) {
        const bool isArgument = (segment.startsWith('<') && segment.endsWith('>'))
            || (segment.startsWith('{') && segment.endsWith('}'));
        if (isArgument)
            segment = "*";
    }
    return segments.join('/');
}

} // namespace

Json openApiDocument(Json document, const QList<RouteInfo> &routes)
{
    document["info"]["version"] = BELLHOP_VERSION;
    Json paths = Json::object();
    QByteArrayList described;
    for (const auto &[path, operations] : document["paths"].items()) {
        const QByteArray place = placeOf(toBytes(path));
        for (const auto &[method, operation] : operations.items()) {
            const QByteArray name = toBytes(method).toUpper();
            const bool isThere = std::any_of(routes.begin(), routes.end(), [&](const auto &route) {
                return route.method == name && placeOf(route.path()) == place;
            });
            if (!isThere)
                continue;
            described.append(name + ' ' + place);
            paths[path][method] = operation;
        }
    }
    document["paths"] = std::move(paths);
    Json undocumented = Json::array();
    for (const RouteInfo &route : routes) {
        if (!described.contains(route.method + ' ' + placeOf(route.path())))
            undocumented.push_back(QByteArray(route.method + ' ' + route.path()).toStdString());
    }
    if (!undocumented.empty())
        document["x-undocumented"] = std::move(undocumented);
    return document;
}

void addOpenApiRoute(HttpServer &server)
{
    RouteOptions options;
    options.group = RateGroup::None;
    server.route(
        "GET"_ba, "/openapi.json"_ba, Access::Open,
        [&server, kept = QByteArray()](const ExchangePtr &exchange, const RouteArgs &) mutable {
            // The routes are complete by now and stay as they are.
            if (kept.isEmpty()) {
                QFile file(u":/web/openapi.json"_s);
                const bool isOpen = file.open(QIODevice::ReadOnly);
                const std::optional<Json> document =
                    isOpen ? parseJson(file.readAll()) : std::nullopt;
                if (!document) {
                    respondFailed(exchange,
                                  Error{u"The description is missing from this build."_s});
                    return;
                }
                kept = dumpJsonBytes(openApiDocument(*document, server.routes()));
            }
            exchange->respond(200, "application/json"_ba, kept, kNoStore);
        },
        options);
}
