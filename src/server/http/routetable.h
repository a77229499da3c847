// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"

#include <QByteArrayList>
#include <QHash>

#include <vector>

// Which path and method lead where: the one table behind QHttpServer's routes, 404, 405 with Allow,
// HEAD and OPTIONS. No I/O. A doubled or trailing slash in a request's path does not count: base URLs
// are pasted by people.
class RouteTable
{
public:
    struct Route
    {
        QByteArray method;
        QByteArray path; // the first of its paths
        Access access = Access::Key;
        RouteHandler handler;
        RouteOptions options;
    };
    struct Match
    {
        int route = -1; // for this method
        int anyRoute = -1; // for this path, whatever the method
        RouteArgs args;
    };

    int add(Route route);

    // `path` is decoded, `rawPath` as it was sent. GET routes answer HEAD as well.
    Match find(QByteArrayView method, const QByteArray &path, const QByteArray &rawPath) const;
    QByteArray allowedMethods(const QByteArray &path, const QByteArray &rawPath) const;

    const Route &at(int route) const { return m_routes[size_t(route)]; }
    int count() const { return int(m_routes.size()); }

private:
    struct Pattern
    {
        QByteArrayList segments; // "<arg>" and "<rest>" stand for arguments
        int route = -1;
    };

    template <typename Visitor>
    void visit(const QByteArray &path, const QByteArray &rawPath, Visitor visitor) const;
    static bool matches(const Pattern &pattern, const QByteArrayList &segments, RouteArgs *args);

    std::vector<Route> m_routes;
    QHash<QByteArray, std::vector<int>> m_plain;
    std::vector<Pattern> m_patterns;
};
