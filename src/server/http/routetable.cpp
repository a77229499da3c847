// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/routetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kArg = "<arg>";
constexpr QByteArrayView kRest = "<rest>";

bool isTidy(QByteArrayView path)
{
    return path.size() == 1 || (!path.endsWith('/') && path.indexOf("//") < 0);
}

QByteArrayList segmentsOf(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    segments.removeAll(QByteArray());
    return segments;
}

QByteArray tidied(const QByteArray &path)
{
    return isTidy(path) ? path : '/' + segmentsOf(path).join('/');
}

bool hasArguments(const QByteArray &path)
{
    return path.contains('<');
}

// HEAD is answered by the GET route unless it has a route of its own.
bool serves(const RouteTable::Route &route, QByteArrayView method)
{
    return route.method == method || (method == "HEAD" && route.method == "GET");
}

} // namespace

int RouteTable::add(Route route)
{
    const int index = int(m_routes.size());
    QByteArrayList paths{route.path};
    paths += route.options.aliases;
    for (const QByteArray &path : std::as_const(paths)) {
        if (hasArguments(path))
            m_patterns.push_back({segmentsOf(path), index});
        else
            m_plain[path].push_back(index);
    }
    m_routes.push_back(std::move(route));
    return index;
}

// Calls visitor(route, args) for every route of the path, until it returns true.
template <typename Visitor>
void RouteTable::visit(const QByteArray &path, const QByteArray &rawPath, Visitor visitor) const
{
    const auto plain = m_plain.constFind(tidied(path));
    if (plain != m_plain.constEnd()) {
        for (const int route : *plain) {
            if (visitor(route, RouteArgs()))
                return;
        }
    }
    if (m_patterns.empty())
        return;
    const QByteArrayList segments = segmentsOf(rawPath);
    for (const Pattern &pattern : m_patterns) {
        RouteArgs args;
        if (matches(pattern, segments, &args) && visitor(pattern.route, std::move(args)))
            return;
    }
}

RouteTable::Match RouteTable::find(QByteArrayView method, const QByteArray &path,
                                   const QByteArray &rawPath) const
{
    Match match;
    visit(path, rawPath, [&](int route, RouteArgs args) {
        if (match.anyRoute < 0)
            match.anyRoute = route;
        if (!serves(at(route), method))
            return false;
        match.route = route;
        match.args = std::move(args);
        return true;
    });
    return match;
}

QByteArray RouteTable::allowedMethods(const QByteArray &path, const QByteArray &rawPath) const
{
    QByteArrayList methods{"OPTIONS"_ba};
    visit(path, rawPath, [&](int route, const RouteArgs &) {
        methods.append(at(route).method);
        if (at(route).method == "GET")
            methods.append("HEAD"_ba);
        return false;
    });
    std::sort(methods.begin(), methods.end());
    methods.erase(std::unique(methods.begin(), methods.end()), methods.end());
    return methods.join(", ");
}

bool RouteTable::matches(const Pattern &pattern, const QByteArrayList &segments, RouteArgs *args)
{
    for (qsizetype i = 0; i < pattern.segments.size(); ++i) {
        if (i >= segments.size())
            return false;
        const QByteArray &wanted = pattern.segments[i];
        if (wanted == kRest) {
            const std::optional<QByteArray> rest = percentDecoded(segments.sliced(i).join('/'));
            args->append(rest.value_or(QByteArray()));
            return true;
        }
        const std::optional<QByteArray> segment = percentDecoded(segments[i]);
        if (!segment)
            return false;
        if (wanted == kArg)
            args->append(*segment);
        else if (wanted != *segment)
            return false;
    }
    return pattern.segments.size() == segments.size();
}
