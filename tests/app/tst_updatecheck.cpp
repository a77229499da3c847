// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatecheck.h"

#include "support/waiting.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

// What a feed says is believed as far as it makes sense, and nothing is asked without one.
class TestUpdateCheck : public QObject
{
    Q_OBJECT

private slots:
    void feedsAreRead_data();
    void feedsAreRead();
    void onlyNewerVersionsAreTold_data();
    void onlyNewerVersionsAreTold();
    void aFeedThatFailsSaysNothing_data();
    void aFeedThatFailsSaysNothing();
    void theFeedIsAskedForNothingElse();
    void withoutAFeedNobodyIsAsked();
    void anotherFeedForgetsTheFirst();
};

namespace {

// Answers every connection with the same bytes and remembers what was asked.
class FeedServer : public QTcpServer
{
public:
    explicit FeedServer(const QByteArray &body, const QByteArray &status = "200 OK")
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, body, status] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, body, status] {
                requests.append(socket->readAll());
                socket->write("HTTP/1.1 " + status
                              + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                "Content-Length: "
                              + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/latest"_s.arg(serverPort())); }
    QByteArrayList requests;
};

QByteArray release(const char *tag)
{
    return QByteArray(R"({"tag_name":"%","html_url":"https://example.com/r","assets":[]})")
        .replace('%', tag);
}

} // namespace

void TestUpdateCheck::feedsAreRead_data()
{
    QTest::addColumn<QByteArray>("feed");
    QTest::addColumn<QString>("version"); // empty: none
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const QByteArray &feed, const char *version,
                        const char *page = "") {
        QTest::newRow(name) << feed << QString::fromLatin1(version) << QString::fromLatin1(page);
    };
    row("the latest release", release("v1.2.0"), "1.2.0", "https://example.com/r");
    row("a tag without the v", release("2.0"), "2.0", "https://example.com/r");
    row("a list: the highest counts", '[' + release("1.9.0") + ',' + release("1.10.0") + ']',
        "1.10.0", "https://example.com/r");
    row("drafts and previews do not",
        R"([{"tag_name":"v3.0.0","draft":true},{"tag_name":"v2.0.0","prerelease":true},)"
        R"({"tag_name":"v1.0.0"}])",
        "1.0.0");
    row("a candidate is no version", release("v2.0.0-rc1"), "");
    row("a word is none either", release("latest"), "");
    row("a page that is no web page is left out",
        R"({"tag_name":"v1.2.0","html_url":"javascript:alert"})", "1.2.0");
    row("a page without encryption, too", R"({"tag_name":"v1.2.0","html_url":"http://x.example/"})",
        "1.2.0");
    row("other types", R"({"tag_name":17,"html_url":[]})", "");
    row("an empty list", "[]", "");
    row("a text", "\"v1.2.0\"", "");
    row("no JSON", "<html>", "");
    row("nothing", "", "");
}

void TestUpdateCheck::feedsAreRead()
{
    QFETCH(QByteArray, feed);
    const std::optional<Release> release = Release::fromFeed(feed);
    QTEST(release ? release->version : QString(), "version");
    QTEST(release ? release->page.toString() : QString(), "page");
}

void TestUpdateCheck::onlyNewerVersionsAreTold_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<bool>("newer");
    QTest::newRow("a higher one") << QByteArray("v1.10.0") << true;
    QTest::newRow("the same") << QByteArray("v1.9.0") << false;
    QTest::newRow("a lower one") << QByteArray("v1.8.7") << false;
}

void TestUpdateCheck::onlyNewerVersionsAreTold()
{
    QFETCH(QByteArray, tag);
    QFETCH(bool, newer);
    const FeedServer feed(release(tag.constData()));
    UpdateCheck check(u"1.9.0"_s);
    QSignalSpy found(&check, &UpdateCheck::newerFound);
    QSignalSpy nothing(&check, &UpdateCheck::nothingNewer);
    check.setFeed(feed.url());
    QCOMPARE(nothing.count(), 1); // what an earlier feed said is no longer so
    QTRY_COMPARE(found.count() + nothing.count(), 2);
    QCOMPARE(found.count(), newer ? 1 : 0);
    if (newer)
        QCOMPARE(found.first().at(0).value<Release>().version, u"1.10.0"_s);
}

void TestUpdateCheck::aFeedThatFailsSaysNothing_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an error") << QByteArray("500 Internal Server Error") << release("v9.0.0");
    QTest::newRow("not there") << QByteArray("404 Not Found") << QByteArray("{}");
    QTest::newRow("a web page") << QByteArray("200 OK") << QByteArray("<html>v9.0.0</html>");
    QTest::newRow("too much") << QByteArray("200 OK")
                              << QByteArray(2 * 1024 * 1024, ' ') + release("v9.0.0");
}

void TestUpdateCheck::aFeedThatFailsSaysNothing()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    const FeedServer feed(body, status);
    UpdateCheck check(u"1.0.0"_s);
    QSignalSpy found(&check, &UpdateCheck::newerFound);
    check.setFeed(feed.url());
    QTRY_COMPARE(feed.requests.size(), 1);
    // The next one is asked only when this one is done with.
    const FeedServer next(release("v2.0.0"));
    check.setFeed(next.url());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.first().at(0).value<Release>().version, u"2.0.0"_s);
}

// No token, no version, no cookie: the feed learns that somebody has a Bellhop, and no more.
void TestUpdateCheck::theFeedIsAskedForNothingElse()
{
    const FeedServer feed(release("v2.0.0"));
    UpdateCheck check(u"1.0.0"_s);
    QSignalSpy found(&check, &UpdateCheck::newerFound);
    check.setFeed(feed.url());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(feed.requests.size(), 1);
    const QByteArray request = feed.requests.first().toLower(); // as Qt 6.8 sends names of fields
    QVERIFY(request.startsWith("get /latest http/1.1\r\n"));
    QVERIFY(request.contains("user-agent: bellhop\r\n"));
    for (const char *word : {"authorization", "cookie", "1.0.0"})
        QVERIFY2(!request.contains(word), word);
}

void TestUpdateCheck::withoutAFeedNobodyIsAsked()
{
    const FeedServer feed(release("v2.0.0"));
    UpdateCheck check(u"1.0.0"_s);
    QSignalSpy found(&check, &UpdateCheck::newerFound);
    check.setFeed({});
    check.setFeed(feed.url());
    QTRY_COMPARE(found.count(), 1);
    check.setFeed({});
    QCOMPARE(feed.requests.size(), 1);
}

void TestUpdateCheck::anotherFeedForgetsTheFirst()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const FeedServer feed(release("v2.0.0"));
    UpdateCheck check(u"1.0.0"_s);
    QSignalSpy found(&check, &UpdateCheck::newerFound);
    check.setFeed(QUrl(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort())));
    QTRY_VERIFY(silent.hasPendingConnections());
    check.setFeed(feed.url());
    QTRY_COMPARE(found.count(), 1);
}

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
