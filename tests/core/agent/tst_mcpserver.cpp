// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/mcpserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMcpServer : public QObject
{
    Q_OBJECT

private slots:
    void aProgramIsTakenAsItIs();
    void anAddressIsTakenAsItIs();
    void hostileOnesAreRefused_data();
    void hostileOnesAreRefused();
    void secretsAreNotShown_data();
    void secretsAreNotShown();
    void errorsAreToldWithoutSecrets();
};

// What the CLI gets is what was said, in its own form.
void TestMcpServer::aProgramIsTakenAsItIs()
{
    const auto server = McpServer::fromBody({{"name", "gh-1"},
                                             {"command", "npx"},
                                             {"args", {"-y", "a b; $(c) `d`"}},
                                             {"env", {{"TOKEN", "x"}}},
                                             {"description", "issues"},
                                             {"enabled", false}});
    QVERIFY(server);
    QVERIFY(server->startsProgram());
    QVERIFY(!server->isEnabled);
    QCOMPARE(server->description, u"issues"_s);
    // No shell reads it, so nothing in an argument has a meaning.
    const Json expected{{"type", "stdio"},
                        {"command", "npx"},
                        {"args", {"-y", "a b; $(c) `d`"}},
                        {"env", {{"TOKEN", "x"}}}};
    QCOMPARE(dumpJson(server->config), dumpJson(expected));
}

void TestMcpServer::anAddressIsTakenAsItIs()
{
    const auto server = McpServer::fromBody({{"name", "web"},
                                             {"url", "https://example.com/mcp?a=b"},
                                             {"headers", {{"Authorization", "Bearer x"}}}});
    QVERIFY(server);
    QVERIFY(!server->startsProgram());
    QVERIFY(server->isEnabled);
    const Json expected{{"type", "http"},
                        {"url", "https://example.com/mcp?a=b"},
                        {"headers", {{"Authorization", "Bearer x"}}}};
    QCOMPARE(dumpJson(server->config), dumpJson(expected));
}

void TestMcpServer::hostileOnesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *body, const char *param) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(param);
    };
    row("no object", R"([1])", "");
    row("no name", R"({"command":"node"})", "name");
    row("a name with a dot", R"({"name":"a.b","command":"node"})", "name");
    row("a name that hides a tool's", R"({"name":"a__b","command":"node"})", "name");
    row("a name that is a number", R"({"name":1,"command":"node"})", "name");
    row("neither command nor address", R"({"name":"a"})", "command");
    row("both", R"({"name":"a","command":"node","url":"http://x"})", "command");
    row("a program of the workspace", R"({"name":"a","command":"./run"})", "command");
    row("a program below it", R"({"name":"a","command":"bin/run"})", "command");
    row("a hidden one there", R"({"name":"a","command":".run"})", "command");
    row("a program with arguments", R"({"name":"a","command":"sh -c id"})", "command");
    row("an empty program", R"({"name":"a","command":" "})", "command");
    row("a program with a line break", R"({"name":"a","command":"/bin/sh\n-c"})", "command");
    row("a program with a zero", R"({"name":"a","command":"/bin/sh\u0000"})", "command");
    row("a program that is a list", R"({"name":"a","command":["sh"]})", "command");
    row("arguments that are a text", R"({"name":"a","command":"node","args":"-e 1"})", "args");
    row("an argument that is a number", R"({"name":"a","command":"node","args":[1]})", "args");
    row("an argument with a line break", R"({"name":"a","command":"node","args":["a\nb"]})",
        "args");
    row("a variable that is none", R"({"name":"a","command":"node","env":{"A=B":"c"}})", "env");
    row("a variable with a number", R"({"name":"a","command":"node","env":{"A":1}})", "env");
    row("variables in a list", R"({"name":"a","command":"node","env":["A=b"]})", "env");
    row("headers for a program", R"({"name":"a","command":"node","headers":{}})", "headers");
    row("arguments for an address", R"({"name":"a","url":"http://x","args":[]})", "args");
    row("a file as address", R"({"name":"a","url":"file:///etc/passwd"})", "url");
    row("an address without host", R"({"name":"a","url":"http:///x"})", "url");
    row("an address that is none", R"({"name":"a","url":"http://exa mple"})", "url");
    row("a header with a line break",
        R"({"name":"a","url":"http://x","headers":{"A":"b\r\nC: d"}})", "headers");
    row("a header's name with a colon", R"({"name":"a","url":"http://x","headers":{"A:":"b"}})",
        "headers");
    row("another type", R"({"name":"a","url":"http://x","type":"stdio"})", "type");
    row("a program that is reached", R"({"name":"a","command":"node","type":"http"})", "type");
    row("something else", R"({"name":"a","command":"node","cwd":"/"})", "cwd");
    row("enabled in words", R"({"name":"a","command":"node","enabled":"yes"})", "enabled");
    row("a description of two lines", R"({"name":"a","command":"node","description":"a\nb"})",
        "description");
}

// Each is a 400 that names the field.
void TestMcpServer::hostileOnesAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, param);
    const auto json = parseJson(body);
    QVERIFY(json);
    const auto server = McpServer::fromBody(*json);
    QVERIFY(!server);
    QCOMPARE(server.error().httpStatus(), 400);
    QCOMPARE(server.error().param, param);
}

void TestMcpServer::secretsAreNotShown_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("shown"); // beside it
    const auto row = [](const char *name, const char *config, const char *secret,
                        const char *shown) {
        QTest::newRow(name) << QByteArray(config) << QByteArray(secret) << QByteArray(shown);
    };
    row("a variable", R"({"type":"stdio","command":"node","env":{"A_NAME":"hidden-1"}})",
        "hidden-1", "A_NAME");
    row("a header", R"({"type":"http","url":"http://x/","headers":{"X-Some":"hidden-2"}})",
        "hidden-2", "X-Some");
    row("a query", R"({"type":"http","url":"http://x/mcp?token=hidden-3"})", "hidden-3", "token=");
    row("a password in the address", R"({"type":"http","url":"http://me:hidden-4@x/mcp"})",
        "hidden-4", "http://x/mcp");
    row("an argument with its name",
        R"({"type":"stdio","command":"node","args":["--api-key=hidden-5","--port=1"]})", "hidden-5",
        "--port=1");
    row("an argument after its name",
        R"({"type":"stdio","command":"node","args":["--token","hidden-6","-v"]})", "hidden-6",
        "\"-v\"");
    row("an argument that looks like one",
        R"({"type":"stdio","command":"node","args":["sk-hidden-7","x"]})", "hidden-7", "\"x\"");
}

void TestMcpServer::secretsAreNotShown()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, shown);
    McpServer server;
    server.name = u"a"_s;
    server.config = *parseJson(config);
    const QByteArray text = dumpJsonBytes(server.show());
    QVERIFY2(!text.contains(secret), text.constData());
    QVERIFY2(text.contains(shown), text.constData());
}

// A CLI may repeat what it was given.
void TestMcpServer::errorsAreToldWithoutSecrets()
{
    McpServer server;
    server.config = {{"type", "http"},
                     {"url", "http://x/?k=query-secret"},
                     {"headers", {{"Authorization", "Bearer header-secret"}}}};
    const QString told = server.withoutSecrets(
        u"401 for Bearer header-secret (header-secret) at http://x/?k=query-secret"_s);
    QVERIFY2(!told.contains(u"secret"_s), qPrintable(told));
    QVERIFY(told.startsWith(u"401 for "_s));
}

QTEST_GUILESS_MAIN(TestMcpServer)
#include "tst_mcpserver.moc"
