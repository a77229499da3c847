// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"
#include "server/http/serverurls.h"
#include "server/http/tlssetup.h"
#include "support/cannot.h"
#include "support/waiting.h"

#include <QFile>
#include <QNetworkInterface>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(BELLHOP_TEST_DATA) + u"/tls/"_s + QString::fromLatin1(name);
}

const QByteArray kAsk("GET /open HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

void addOpenRoute(HttpServer &server)
{
    server.route("GET", "/open", Access::Open, [](const ExchangePtr &exchange, const RouteArgs &) {
        exchange->respondJson(200, {{"text", std::string(200'000, 'x')}});
    });
}

// Everything until the server closes.
QByteArray answerOn(QTcpSocket &socket)
{
    QByteArray answer;
    const auto isOver = [&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    return waitUntil(isOver, 10'000) ? answer + socket.readAll() : QByteArray();
}

} // namespace

// The port with a certificate: https and http at the same place. The key of tests/data/tls is known to
// everybody and good for nothing else.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void bothWiresAreSpoken_data();
    void bothWiresAreSpoken();
    void plainHttpIsForThisComputerOnly();
    void aHandshakeThatNeverEndsIsCut();
    void badFilesAreNamed_data();
    void badFilesAreNamed();
    void urlsOutsideAreHttps();
};

void TestTls::bothWiresAreSpoken_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("https") << true;
    QTest::newRow("http from this computer") << false;
}

void TestTls::bothWiresAreSpoken()
{
    QFETCH(const bool, encrypted);
    HttpServer server;
    addOpenRoute(server);
    const auto tls = loadTls(dataFile("certificate.pem"), dataFile("key.pem"));
    QVERIFY2(tls, tls ? "" : qPrintable(tls.error().message));
    server.setTls(*tls);
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(port);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (encrypted) {
        socket.connectToHostEncrypted(u"127.0.0.1"_s, *port);
        QTRY_VERIFY(socket.isEncrypted());
    } else {
        socket.connectToHost(u"127.0.0.1"_s, *port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }
    socket.write(kAsk);
    const QByteArray answer = answerOn(socket);
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.left(80).constData());
    QVERIFY(answer.size() > 200'000);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestTls::plainHttpIsForThisComputerOnly()
{
    QHostAddress outside;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal()
            && address.protocol() == QAbstractSocket::IPv4Protocol)
            outside = address;
    }
    if (outside.isNull())
        BELLHOP_CANNOT("This computer has no address but loopback.");
    HttpServer server;
    addOpenRoute(server);
    GuardRules rules;
    rules.lan = true;
    server.setGuardRules(rules);
    server.setTls(*loadTls(dataFile("certificate.pem"), dataFile("key.pem")));
    const auto port = server.listen(outside, 0);
    if (!port)
        BELLHOP_CANNOT("The address cannot be listened on.");
    QTcpSocket socket;
    socket.connectToHost(outside, *port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(kAsk);
    const QByteArray answer = answerOn(socket);
    QVERIFY2(answer.startsWith("HTTP/1.1 426"), answer.left(80).constData());
    QVERIFY(answer.contains("https"));
}

void TestTls::aHandshakeThatNeverEndsIsCut()
{
    HttpLimits limits;
    limits.headerTimeout = std::chrono::milliseconds(300);
    HttpServer server(limits);
    addOpenRoute(server);
    server.setTls(*loadTls(dataFile("certificate.pem"), dataFile("key.pem")));
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(port);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, *port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("\x16\x03\x01");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 10'000);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestTls::badFilesAreNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    const QString good = dataFile("certificate.pem");
    QTest::newRow("no such certificate") << u"/nowhere/c.pem"_s << QString() << u"/nowhere/c.pem"_s;
    QTest::newRow("a key is no certificate")
        << dataFile("key.pem") << QString() << u"certificate"_s;
    QTest::newRow("no key beside the certificate") << good << QString() << u"private key"_s;
    QTest::newRow("a certificate is no key") << good << good << u"private key"_s;
    QTest::newRow("no such key") << good << u"/nowhere/k.pem"_s << u"/nowhere/k.pem"_s;
}

void TestTls::badFilesAreNamed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, says);
    const auto tls = loadTls(certificate, key);
    QVERIFY(!tls);
    QVERIFY2(tls.error().message.contains(says), qPrintable(tls.error().message));
}

void TestTls::urlsOutsideAreHttps()
{
    const QStringList urls =
        serverUrls({QHostAddress(QHostAddress::LocalHost), QHostAddress(u"192.0.2.7"_s)}, 8787,
                   UrlScheme::TlsOutside);
    QCOMPARE(urls, (QStringList{u"http://127.0.0.1:8787"_s, u"https://192.0.2.7:8787"_s}));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
