// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/routetable.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRouteTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void find_data();
    void find();
    void allowedMethods_data();
    void allowedMethods();

private:
    RouteTable m_table;
};

void TestRouteTable::initTestCase()
{
    const auto add = [this](const QByteArray &method, const QByteArray &path,
                            const QByteArrayList &aliases = {}) {
        RouteOptions options;
        options.aliases = aliases;
        m_table.add({method, path, Access::Open, {}, options});
    };
    add("GET", "/");
    add("GET", "/v1/models", {"/models", "/v1/v1/models"});
    add("GET", "/v1/models/<rest>");
    add("POST", "/v1/models/refresh");
    add("GET", "/v1/sessions/<arg>");
    add("DELETE", "/v1/sessions/<arg>");
    add("POST", "/v1/sessions/<arg>/tools/<arg>");
    add("POST", "/v1/chat/completions");
    add("HEAD", "/own-head");
    add("GET", "/own-head");
}

void TestRouteTable::find_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("rawPath");
    QTest::addColumn<QByteArray>("found"); // "method path", or why not
    QTest::addColumn<QByteArrayList>("args");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                        const QByteArray &found, const QByteArrayList &args = {}) {
        QTest::newRow(name) << method << path << found << args;
    };

    row("the root", "GET", "/", "GET /");
    row("a plain path", "GET", "/v1/models", "GET /v1/models");
    row("an alias", "GET", "/models", "GET /v1/models");
    row("a trailing slash", "GET", "/v1/models/", "GET /v1/models");
    row("doubled slashes", "GET", "//v1//models", "GET /v1/models");
    row("only slashes", "GET", "//", "GET /");
    row("an escaped letter", "GET", "/v1/%6dodels", "GET /v1/models");
    row("another case", "GET", "/V1/models", "404");
    row("a longer path", "GET", "/v1/modelsx", "404");
    row("HEAD by the GET route", "HEAD", "/v1/models", "GET /v1/models");
    row("HEAD with a route of its own", "HEAD", "/own-head", "HEAD /own-head");
    row("a wrong method", "PUT", "/v1/models", "405");
    row("a method in lower case", "get", "/v1/models", "405");
    row("an argument", "GET", "/v1/sessions/a%20b", "GET /v1/sessions/<arg>", {"a b"});
    row("another method of the same path", "DELETE", "/v1/sessions/x", "DELETE /v1/sessions/<arg>",
        {"x"});
    row("an escaped slash inside an argument", "GET", "/v1/sessions/a%2Fb",
        "GET /v1/sessions/<arg>", {"a/b"});
    row("a slash ends an argument", "GET", "/v1/sessions/a/b", "404");
    row("an argument must not be empty", "GET", "/v1/sessions/", "404");
    row("two arguments", "POST", "/v1/sessions/a/tools/b", "POST /v1/sessions/<arg>/tools/<arg>",
        {"a", "b"});
    row("the rest of the path", "GET", "/v1/models/anthropic/claude%2D1", "GET /v1/models/<rest>",
        {"anthropic/claude-1"});
    row("the rest with an escaped slash", "GET", "/v1/models/a%2Fb", "GET /v1/models/<rest>",
        {"a/b"});
    row("a plain path goes before one with arguments", "POST", "/v1/models/refresh",
        "POST /v1/models/refresh");
    row("another method falls through to the argument", "GET", "/v1/models/refresh",
        "GET /v1/models/<rest>", {"refresh"});
    row("dots are no way up", "GET", "/v1/models/../sessions", "GET /v1/models/<rest>",
        {"../sessions"});
}

// Which route answers, and with which arguments.
void TestRouteTable::find()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, rawPath);
    const QByteArray path = *percentDecoded(rawPath);
    const RouteTable::Match match = m_table.find(method, path, rawPath);
    QByteArray found = match.anyRoute < 0 ? "404" : "405";
    if (match.route >= 0)
        found = m_table.at(match.route).method + ' ' + m_table.at(match.route).path;
    QTEST(found, "found");
    QTEST(match.args, "args");
}

void TestRouteTable::allowedMethods_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("methods");
    QTest::newRow("GET brings HEAD")
        << QByteArray("/v1/models") << QByteArray("GET, HEAD, OPTIONS");
    QTest::newRow("two routes") << QByteArray("/v1/sessions/a")
                                << QByteArray("DELETE, GET, HEAD, OPTIONS");
    QTest::newRow("plain and with arguments")
        << QByteArray("/v1/models/refresh") << QByteArray("GET, HEAD, OPTIONS, POST");
    QTest::newRow("POST alone") << QByteArray("/v1/chat/completions")
                                << QByteArray("OPTIONS, POST");
}

// What Allow says.
void TestRouteTable::allowedMethods()
{
    QFETCH(QByteArray, path);
    QTEST(m_table.allowedMethods(path, path), "methods");
}

QTEST_GUILESS_MAIN(TestRouteTable)
#include "tst_routetable.moc"
