// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpframer.h"
#include "server/http/requestguard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest request(const QByteArray &host, const QByteArray &headers = {})
{
    const QByteArray input = "GET / HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n";
    const char *position = input.constData();
    HttpFramer framer;
    framer.feed(position, position + input.size());
    framer.startBody(0);
    HttpRequest result = framer.takeRequest();
    result.localAddress = QHostAddress(u"127.0.0.1"_s);
    result.localPort = 8787;
    result.peerAddress = QHostAddress(u"127.0.0.1"_s);
    return result;
}

std::optional<Caller> onlyTheRightToken(QByteArrayView token, const QHostAddress &)
{
    if (token != "right")
        return {};
    return Caller{u"k1"_s, u"Laptop"_s, {}};
}

QByteArray value(const HttpHeaders &headers, const QByteArray &name)
{
    for (const HttpHeader &header : headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace

class TestRequestGuard : public QObject
{
    Q_OBJECT

private slots:
    void host_data();
    void host();
    void hostOfAnotherLocalAddress();
    void origin_data();
    void origin();
    void corsOnlyForAllowedOrigins();
    void preflight();
    void token_data();
    void token();
    void nobodyGetsInWithoutAnAuthenticator();
    void anybodyOfThisComputerIfTheRulesSaySo_data();
    void anybodyOfThisComputerIfTheRulesSaySo();
    void guessingGetsSlower();
    void manyPeersAreNotRememberedForEver();
};

void TestRequestGuard::host_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("lan");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QByteArray &host, bool allowed, bool lan = false,
                        const QStringList &names = {}) {
        QTest::newRow(name) << host << lan << names << allowed;
    };

    row("localhost", "localhost:8787", true);
    row("localhost in another case", "LocalHost:8787", true);
    row("localhost without a port", "localhost", true);
    row("127.0.0.1", "127.0.0.1:8787", true);
    row("::1", "[::1]:8787", true);
    row("::1 without a port", "[::1]", true);
    row("another port", "localhost:80", false);
    row("a name that was rebound to us", "evil.example:8787", false);
    row("a name that begins like localhost", "localhost.evil.example:8787", false);
    row("an empty host", "", false);
    row("a port alone", ":8787", false);
    row("an empty port", "localhost:", false);
    row("a port that is no number", "localhost:8787x", false);
    row("a port with a sign", "localhost:+8787", false);
    row("a port that is too large", "localhost:70000", false);
    row("::1 without brackets", "::1", false);
    row("an open bracket", "[::1", false);
    row("text behind the bracket", "[::1]x:8787", false);
    row("0.0.0.0", "0.0.0.0:8787", false);
    row("a private address without LAN mode", "192.168.1.5:8787", false);
    row("a private address in LAN mode", "192.168.1.5:8787", true, true);
    row("10.x in LAN mode", "10.1.2.3:8787", true, true);
    row("172.16.x in LAN mode", "172.16.0.1:8787", true, true);
    row("172.32.x in LAN mode", "172.32.0.1:8787", false, true);
    row("an overlay network's address in LAN mode", "100.100.1.1:8787", true, true);
    row("a unique local IPv6 address in LAN mode", "[fd00::1]:8787", true, true);
    row("a public address in LAN mode", "8.8.8.8:8787", false, true);
    row("a name in LAN mode", "mybox:8787", false, true);
    row("an allowed name", "mybox:8787", true, false, {u"MyBox"_s});
    row("an allowed name without a port", "mybox", true, false, {u"mybox"_s});
    row("an allowed name on another port", "mybox:80", false, false, {u"mybox"_s});
    row("an allowed name with its port", "mybox:443", true, false, {u"mybox:443"_s});
    row("an allowed name with its port, not given", "mybox", false, false, {u"mybox:443"_s});
    row("a star is no name", "evil.example:8787", false, false, {u"*"_s});
}

// DNS rebinding: only names that can be nobody else's reach the server.
void TestRequestGuard::host()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, lan);
    QFETCH(QStringList, names);
    RequestGuard guard;
    guard.setRules({names, {}, lan});
    const auto refusal = guard.checkSource(request(host));
    QTEST(!refusal.has_value(), "allowed");
    if (refusal) {
        QCOMPARE(refusal->status, 421);
        QVERIFY2(refusal->message.contains(u"server/allowed-hosts"_s), "names the setting");
    }
}

// The very address the client reached us at is fine, an IPv4 one behind an IPv6 socket too.
void TestRequestGuard::hostOfAnotherLocalAddress()
{
    RequestGuard guard;
    HttpRequest reached = request("8.8.4.4:8787");
    reached.localAddress = QHostAddress(u"::ffff:8.8.4.4"_s);
    QVERIFY(!guard.checkSource(reached));
    reached.localAddress = QHostAddress(u"8.8.4.5"_s);
    QVERIFY(guard.checkSource(reached));
}

void TestRequestGuard::origin_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("our own page") << QByteArray("http://localhost:8787") << true;
    QTest::newRow("our own page by another name") << QByteArray("http://127.0.0.1:8787") << false;
    QTest::newRow("our own page over TLS") << QByteArray("https://localhost:8787") << false;
    QTest::newRow("an allowed page") << QByteArray("https://app.example.com") << true;
    QTest::newRow("an allowed page in another case")
        << QByteArray("https://APP.example.com") << true;
    QTest::newRow("an allowed page's subdomain")
        << QByteArray("https://x.app.example.com") << false;
    QTest::newRow("an allowed page with a port")
        << QByteArray("https://app.example.com:1") << false;
    QTest::newRow("a foreign page") << QByteArray("https://evil.example") << false;
    QTest::newRow("a sandboxed page") << QByteArray("null") << false;
    QTest::newRow("an empty origin") << QByteArray("") << false;
    QTest::newRow("a star") << QByteArray("*") << false;
}

// A web page gets in only if it is ours or was allowed; programs send no Origin.
void TestRequestGuard::origin()
{
    QFETCH(QByteArray, origin);
    RequestGuard guard;
    guard.setRules({{}, {u"https://app.example.com"_s}, false});
    QVERIFY(!guard.checkSource(request("localhost:8787")));
    const auto refusal = guard.checkSource(request("localhost:8787", "Origin: " + origin + "\r\n"));
    QTEST(!refusal.has_value(), "allowed");
    if (refusal) {
        QCOMPARE(refusal->status, 403);
        QVERIFY2(refusal->message.contains(u"server/allowed-origins"_s), "names the setting");
    }
}

// CORS headers name one origin, vary by it, and are not there for anybody else.
void TestRequestGuard::corsOnlyForAllowedOrigins()
{
    RequestGuard guard;
    guard.setRules({{}, {u"https://app.example.com"_s}, false});
    QVERIFY(guard.corsHeaders(request("localhost")).isEmpty());
    QVERIFY(guard.corsHeaders(request("localhost", "Origin: https://evil.example\r\n")).isEmpty());
    const HttpHeaders headers =
        guard.corsHeaders(request("localhost", "Origin: https://app.example.com\r\n"));
    QCOMPARE(value(headers, "Access-Control-Allow-Origin"), "https://app.example.com");
    QCOMPARE(value(headers, "Vary"), "Origin");
}

// A preflight is answered with what the path allows, and private network access only if asked for.
void TestRequestGuard::preflight()
{
    RequestGuard guard;
    guard.setRules({{}, {u"https://app.example.com"_s}, false});
    const QByteArray asking = "Origin: https://app.example.com\r\n"
                              "Access-Control-Request-Method: POST\r\n"
                              "Access-Control-Request-Headers: authorization,content-type\r\n";
    HttpHeaders headers = guard.preflightHeaders(request("localhost", asking), "GET, POST"_ba);
    QCOMPARE(value(headers, "Access-Control-Allow-Origin"), "https://app.example.com");
    QCOMPARE(value(headers, "Access-Control-Allow-Methods"), "GET, POST");
    QCOMPARE(value(headers, "Access-Control-Allow-Headers"), "authorization,content-type");
    QVERIFY(value(headers, "Access-Control-Allow-Private-Network").isNull());

    headers = guard.preflightHeaders(
        request("localhost", asking + "Access-Control-Request-Private-Network: true\r\n"),
        "GET"_ba);
    QCOMPARE(value(headers, "Access-Control-Allow-Private-Network"), "true");
    QVERIFY(guard.preflightHeaders(request("localhost"), "GET"_ba).isEmpty());
}

void TestRequestGuard::token_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("a bearer token") << QByteArray("Authorization: Bearer right\r\n") << true;
    QTest::newRow("bearer in lower case") << QByteArray("authorization: bearer right\r\n") << true;
    QTest::newRow("x-api-key") << QByteArray("x-api-key: right\r\n") << true;
    QTest::newRow("a wrong bearer token and a right key")
        << QByteArray("Authorization: Bearer wrong\r\nx-api-key: right\r\n") << true;
    QTest::newRow("Basic and a right key")
        << QByteArray("Authorization: Basic eA==\r\nx-api-key: right\r\n") << true;
    QTest::newRow("no token") << QByteArray() << false;
    QTest::newRow("an empty bearer token") << QByteArray("Authorization: Bearer \r\n") << false;
    QTest::newRow("an empty key") << QByteArray("x-api-key:\r\n") << false;
    QTest::newRow("a wrong token") << QByteArray("Authorization: Bearer wrong\r\n") << false;
    QTest::newRow("the token without scheme") << QByteArray("Authorization: right\r\n") << false;
    QTest::newRow("the token in Basic") << QByteArray("Authorization: Basic right\r\n") << false;
    QTest::newRow("the token with a comma") << QByteArray("x-api-key: right, right\r\n") << false;
}

// The token is read from both places clients use; a refusal says where to get one.
void TestRequestGuard::token()
{
    QFETCH(QByteArray, headers);
    RequestGuard guard;
    guard.setAuthenticator(onlyTheRightToken);
    Caller caller;
    const auto refusal = guard.authenticate(request("localhost", headers), &caller);
    QTEST(!refusal.has_value(), "allowed");
    if (refusal) {
        QCOMPARE(refusal->status, 401);
        QVERIFY(refusal->message.contains(u"--print-token"_s));
        QVERIFY(!refusal->message.contains(u"wrong"_s));
        QVERIFY(caller.keyId.isEmpty());
    } else {
        QCOMPARE(caller.keyId, u"k1"_s);
        QCOMPARE(caller.keyName, u"Laptop"_s);
    }
}

// A server that was not told whom to let in lets nobody in.
void TestRequestGuard::nobodyGetsInWithoutAnAuthenticator()
{
    RequestGuard guard;
    Caller caller;
    QVERIFY(guard.authenticate(request("localhost", "x-api-key: right\r\n"), &caller));
    QVERIFY(guard.authenticate(request("localhost"), &caller));
}

void TestRequestGuard::anybodyOfThisComputerIfTheRulesSaySo_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("keyId");
    QTest::newRow("no token") << QByteArray() << u"127.0.0.1"_s << u"anybody"_s;
    QTest::newRow("a made-up token") << QByteArray("Authorization: Bearer ollama\r\n")
                                     << u"127.0.0.1"_s << u"anybody"_s;
    QTest::newRow("IPv4 behind an IPv6 socket")
        << QByteArray() << u"::ffff:127.0.0.1"_s << u"anybody"_s;
    QTest::newRow("the right token is somebody")
        << QByteArray("Authorization: Bearer right\r\n") << u"127.0.0.1"_s << u"k1"_s;
    QTest::newRow("another computer is refused") << QByteArray() << u"192.168.1.9"_s << QString();
}

// Programs made for Ollama send no token; without one they are a caller of their own.
void TestRequestGuard::anybodyOfThisComputerIfTheRulesSaySo()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, peer);
    QFETCH(QString, keyId);
    RequestGuard guard;
    guard.setAuthenticator(onlyTheRightToken);
    GuardRules rules;
    rules.anonymous = Caller{u"anybody"_s, {}, {}};
    guard.setRules(rules);
    HttpRequest asked = request("localhost", headers);
    asked.peerAddress = QHostAddress(peer);
    Caller caller;
    QCOMPARE(guard.authenticate(asked, &caller).has_value(), keyId.isEmpty());
    QCOMPARE(caller.keyId, keyId);
}

// Each wrong token in a row takes longer, up to a second; the right one never waits and clears the
// count, and a request without a token is no guess.
void TestRequestGuard::guessingGetsSlower()
{
    RequestGuard guard;
    guard.setAuthenticator(onlyTheRightToken);
    Caller caller;
    const RequestGuard::Clock::time_point start{};
    const auto guess = [&](const QByteArray &headers, std::chrono::seconds after) {
        const auto refusal =
            guard.authenticate(request("localhost", headers), &caller, start + 1h + after);
        return refusal ? refusal->delay : -1ms;
    };
    const QByteArray wrong = "x-api-key: wrong\r\n";

    QCOMPARE(guess({}, 0s), 0ms);
    QCOMPARE(guess(wrong, 0s), 125ms);
    QCOMPARE(guess(wrong, 0s), 250ms);
    QCOMPARE(guess({}, 0s), 0ms);
    QCOMPARE(guess(wrong, 0s), 500ms);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(guess(wrong, 1s), 1000ms);

    HttpRequest elsewhere = request("localhost", wrong);
    elsewhere.peerAddress = QHostAddress(u"10.0.0.1"_s);
    QCOMPARE(guard.authenticate(elsewhere, &caller, start + 1h)->delay, 125ms);

    QCOMPARE(guess("x-api-key: right\r\n", 1s), -1ms);
    QCOMPARE(guess(wrong, 1s), 125ms);
    QCOMPARE(guess(wrong, 1s), 250ms);
    QCOMPARE(guess(wrong, 90s), 125ms);
}

// Guessing from very many addresses costs no memory without end: the oldest is forgotten.
void TestRequestGuard::manyPeersAreNotRememberedForEver()
{
    RequestGuard guard;
    guard.setAuthenticator(onlyTheRightToken);
    Caller caller;
    const RequestGuard::Clock::time_point start = RequestGuard::Clock::time_point() + 1h;
    HttpRequest wrong = request("localhost", "x-api-key: wrong\r\n");
    for (int i = 0; i < 1100; ++i) {
        wrong.peerAddress = QHostAddress(0x0a000000u + quint32(i));
        guard.authenticate(wrong, &caller, start + std::chrono::milliseconds(i));
    }
    wrong.peerAddress = QHostAddress(0x0a000000u + 1099);
    QCOMPARE(guard.authenticate(wrong, &caller, start + 2s)->delay, 250ms);
    wrong.peerAddress = QHostAddress(0x0a000000u);
    QCOMPARE(guard.authenticate(wrong, &caller, start + 2s)->delay, 125ms);
}

QTEST_GUILESS_MAIN(TestRequestGuard)
#include "tst_requestguard.moc"
