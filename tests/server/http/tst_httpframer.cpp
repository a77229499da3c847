// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpframer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBodyLimit = 1000;

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.requestLine = 200;
    limits.headerBytes = 400;
    limits.headerCount = 10;
    return limits;
}

// What became of the input, e.g. "GET /a [] | POST /b [hello] | 400"; a trailing "…" means that the
// framer waits for more of a request that has begun.
class Reader
{
public:
    void feed(QByteArrayView bytes)
    {
        const char *position = bytes.data();
        const char *const end = bytes.data() + bytes.size();
        while (!m_failed) {
            switch (m_framer.feed(position, end)) {
            case HttpFramer::Result::NeedMore:
                return;
            case HttpFramer::Result::Error:
                fail();
                return;
            case HttpFramer::Result::HeadersDone:
                if (!m_framer.startBody(kBodyLimit))
                    fail();
                break;
            case HttpFramer::Result::Complete: {
                const HttpRequest request = m_framer.takeRequest();
                m_verdict.append(request.method + ' ' + request.path + " [" + request.body + ']');
                m_last = request;
                break;
            }
            }
        }
    }

    QByteArray verdict() const
    {
        QByteArrayList parts = m_verdict;
        if (!m_failed && m_framer.isStarted())
            parts.append("…");
        return parts.join(" | ");
    }
    const HttpRequest &last() const { return m_last; }

private:
    void fail()
    {
        m_failed = true;
        m_verdict.append(QByteArray::number(m_framer.status()));
    }

    HttpFramer m_framer{smallLimits()};
    QByteArrayList m_verdict;
    HttpRequest m_last;
    bool m_failed = false;
};

QByteArray post(const QByteArray &headers, const QByteArray &rest)
{
    return "POST /p HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + rest;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

QByteArray get(const QByteArray &headers)
{
    return "GET / HTTP/1.1\r\n" + headers + "\r\n";
}

} // namespace

class TestHttpFramer : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void verdictDoesNotDependOnTheSplit_data() { verdict_data(); }
    void verdictDoesNotDependOnTheSplit();
    void fields();
    void query_data();
    void query();
    void target_data();
    void target();
    void discardedBodyIsCountedButNotKept();
    void doesNotReserveWhatContentLengthPromises();
};

void TestHttpFramer::verdict_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &expected) {
        QTest::newRow(name) << input << expected;
    };
    const QByteArray host = "Host: h\r\n";
    const QByteArray next = "GET /next HTTP/1.1\r\nHost: h\r\n\r\n";

    row("a plain request", get(host), "GET / []");
    row("two requests in one piece", get(host) + next, "GET / [] | GET /next []");
    row("a body with its length", post("Content-Length: 5\r\n", "hello") + next,
        "POST /p [hello] | GET /next []");
    row("a body that is not there yet", post("Content-Length: 5\r\n", "hell"), "…");
    row("nothing at all", "", "");
    row("a request line without end", "GET / HTTP/1.1", "…");

    // Content-Length
    row("a negative length", post("Content-Length: -1\r\n", next), "400");
    row("a length with a plus", post("Content-Length: +5\r\n", "hello"), "400");
    row("a length of letters", post("Content-Length: abc\r\n", next), "400");
    row("a list of equal lengths", post("Content-Length: 5, 5\r\n", "hello"), "400");
    row("two numbers in one length", post("Content-Length: 5 5\r\n", "hello"), "400");
    row("an empty length", post("Content-Length: \r\n", next), "400");
    row("a hexadecimal length", post("Content-Length: 0x5\r\n", "hello"), "400");
    row("a length beyond 64 bits", post("Content-Length: 18446744073709551615\r\n", ""), "400");
    row("a length of 19 digits", post("Content-Length: 1000000000000000000\r\n", ""), "400");
    row("two different lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"),
        "400");
    row("the same length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"),
        "400");
    row("a length with a space before the colon", post("Content-Length : 5\r\n", "hello"), "400");
    row("a length with leading zeros", post("Content-Length: 005\r\n", "hello"), "POST /p [hello]");
    row("a length over the limit", post("Content-Length: 1001\r\n", ""), "413");
    row("a huge length", post("Content-Length: 999999999999999999\r\n", ""), "413");
    row("a length in another case", post("CONTENT-LENGTH: 5\r\n", "hello"), "POST /p [hello]");

    // Transfer-Encoding
    row("chunks", chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n") + next,
        "POST /p [hello world] | GET /next []");
    row("chunked in another case", post("transfer-encoding: Chunked\r\n", "0\r\n\r\n"),
        "POST /p []");
    row("chunked and a length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", ""),
        "400");
    row("a length and chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", ""),
        "400");
    row("xchunked", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), "501");
    row("gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), "501");
    row("chunked, identity", post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"), "501");
    row("identity", post("Transfer-Encoding: identity\r\n", ""), "501");
    row("two Transfer-Encodings",
        post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), "400");
    row("chunked on HTTP/1.0",
        "POST /p HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");

    // Chunks
    row("a negative chunk size", chunked("-5\r\nhello\r\n0\r\n\r\n"), "400");
    row("an empty chunk size", chunked("\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size of letters", chunked("zz\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size of 16 digits", chunked("ffffffffffffffff\r\n"), "400");
    row("a chunk size of 15 digits", chunked("fffffffffffffff\r\n"), "413");
    row("a chunk size with a dash behind", chunked("5-\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size with a plus", chunked("+5\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size with a space before", chunked(" 5\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size with a bare LF", chunked("5\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk longer than its size", chunked("5\r\nhelloX\r\n0\r\n\r\n"), "400");
    row("a chunk without CR LF behind", chunked("5\r\nhello0\r\n\r\n"), "400");
    row("a chunk with LF only behind", chunked("5\r\nhello\n0\r\n\r\n"), "400");
    row("a chunk extension", chunked("5;a=b;c=\"d\"\r\nhello\r\n0;x\r\n\r\n"), "POST /p [hello]");
    row("a chunk extension with a control character", chunked("5;a=\x01\r\nhello\r\n0\r\n\r\n"),
        "400");
    row("a chunk line of more than 1 KiB", chunked("5;" + QByteArray(1100, 'a') + "\r\n"), "400");
    row("an upper-case chunk size", chunked("A\r\n0123456789\r\n0\r\n\r\n"),
        "POST /p [0123456789]");
    row("a size of several zeros ends the body", chunked("5\r\nhello\r\n000\r\n\r\n") + next,
        "POST /p [hello] | GET /next []");
    row("chunks over the limit together", chunked("3e8\r\n" + QByteArray(1000, 'x') + "\r\n1\r\n"),
        "413");
    row("trailers are dropped", chunked("5\r\nhello\r\n0\r\nX-Sum: 1\r\nY: 2\r\n\r\n") + next,
        "POST /p [hello] | GET /next []");
    row("a trailer without colon", chunked("0\r\nGET /smuggled HTTP/1.1\r\n\r\n"), "400");
    row("a trailer with a bare LF", chunked("0\r\nA: b\n\r\n"), "400");
    row("too many trailers", chunked("0\r\n" + QByteArray("A: b\r\n").repeated(11) + "\r\n"),
        "431");
    row("trailers too large", chunked("0\r\nA: " + QByteArray(400, 'a') + "\r\n\r\n"), "431");

    // Header lines
    row("a header without colon", get(host + "nonsense\r\n"), "400");
    row("a header without name", get(host + ": x\r\n"), "400");
    row("a space in a header's name", get(host + "X y: z\r\n"), "400");
    row("a NUL in a header", get(host + QByteArray("X: a\0b\r\n", 8)), "400");
    row("a bare CR in a header", get(host + "X: a\rb\r\n"), "400");
    row("a bare LF after a header", get("Host: h\nX: y\r\n"), "400");
    row("a folded header", get(host + "X: a\r\n b\r\n"), "400");
    row("a folded header with a tab", get(host + "X: a\r\n\tb\r\n"), "400");
    row("a space before the first header", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", "400");
    row("a DEL in a header", get(host + "X: \x7f\r\n"), "400");
    row("UTF-8 in a header's value", get(host + "X: ä\r\n"), "GET / []");
    row("an empty header", get(host + "X:\r\n"), "GET / []");
    row("too many headers", get(host + QByteArray("A: b\r\n").repeated(10)), "431");
    row("as many headers as allowed", get(host + QByteArray("A: b\r\n").repeated(9)), "GET / []");
    row("headers too large", get(host + "A: " + QByteArray(400, 'a') + "\r\n"), "431");
    row("a header without end", "GET / HTTP/1.1\r\nA: " + QByteArray(500, 'a'), "431");

    // Host
    row("no Host", get("X: y\r\n"), "400");
    row("two Hosts", get(host + host), "400");
    row("no Host on HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "GET / []");
    row("two Hosts on HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", "400");

    // Request line
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: h\r\n\r\n", "505");
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", "505");
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: h\r\n\r\n", "505");
    row("HTTPx1.1", "GET / HTTPx1.1\r\nHost: h\r\n\r\n", "400");
    row("a version in lower case", "GET / http/1.1\r\nHost: h\r\n\r\n", "400");
    row("no version", "GET /\r\nHost: h\r\n\r\n", "400");
    row("no target", "GET HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("no method", " / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a space at the end", "GET / HTTP/1.1 \r\nHost: h\r\n\r\n", "400");
    row("a tab instead of a space", "GET\t/ HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a space in the target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a bare LF after the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n", "400");
    row("a method with a colon", "GE:T / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a method of 33 letters", QByteArray(33, 'A') + " / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("an unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", "BREW / []");
    row("CONNECT", "CONNECT h:1 HTTP/1.1\r\nHost: h:1\r\n\r\n", "501");
    row("a request line that is too long", "GET /" + QByteArray(200, 'a') + " HTTP/1.1\r\n", "414");
    row("a request line without end that is too long", "GET /" + QByteArray(200, 'a'), "414");
    row("TLS on the plain port", QByteArray("\x16\x03\x01\x00\xa5\x01\x00\n", 8), "400");

    // Targets
    row("an absolute target", "GET http://h/a?b HTTP/1.1\r\nHost: h\r\n\r\n", "GET /a []");
    row("an absolute target without path", "GET http://h HTTP/1.1\r\nHost: h\r\n\r\n", "GET / []");
    row("an absolute target of another host", "GET http://g/ HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("an absolute target with a user", "GET http://u@h/ HTTP/1.1\r\nHost: u@h\r\n\r\n", "400");
    row("an absolute target of another scheme", "GET ftp://h/ HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a relative target", "GET a HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("the server itself", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "OPTIONS * []");
    row("a star for GET", "GET * HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("an escaped NUL", "GET /a%00b HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("half an escape", "GET /a%2 HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("an escape of letters", "GET /a%zz HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a broken escape in the query", "GET /a?b=%zz HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a fragment", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("raw UTF-8 in the target", "GET /ä HTTP/1.1\r\nHost: h\r\n\r\n", "400");

    // Between requests
    row("two blank lines ahead", "\r\n\r\n" + get(host), "GET / []");
    row("three blank lines ahead", "\r\n\r\n\r\n" + get(host), "400");
    row("a blank line with LF only", "\n" + get(host), "400");
    row("blank lines between requests", get(host) + "\r\n" + next, "GET / [] | GET /next []");

    row("Expect: 100-continue", post("Expect: 100-Continue\r\nContent-Length: 2\r\n", "hi"),
        "POST /p [hi]");
    row("another expectation", post("Expect: miracles\r\n", ""), "417");
    row("an upgrade is ignored", get(host + "Connection: Upgrade\r\nUpgrade: websocket\r\n") + next,
        "GET / [] | GET /next []");
}

// One reading of every input, and only of what no two readers could read differently.
void TestHttpFramer::verdict()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    Reader reader;
    reader.feed(input);
    QCOMPARE(reader.verdict(), expected);
}

// Where the network cuts the bytes must not change what they mean.
void TestHttpFramer::verdictDoesNotDependOnTheSplit()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    for (qsizetype split = 1; split < input.size(); ++split) {
        Reader reader;
        reader.feed(QByteArrayView(input).first(split));
        reader.feed(QByteArrayView(input).sliced(split));
        const QByteArray cut = "cut at " + QByteArray::number(split) + ": " + reader.verdict();
        QVERIFY2(reader.verdict() == expected, cut.constData());
    }
    Reader reader;
    for (const char &byte : std::as_const(input))
        reader.feed(QByteArrayView(&byte, 1));
    QCOMPARE(reader.verdict(), expected);
}

// Fields are found without regard to case and lose the blanks around them.
void TestHttpFramer::fields()
{
    Reader reader;
    reader.feed("GET /a%20b?x=1 HTTP/1.1\r\nHost: h:1\r\nX-One: \t 1 2 \t\r\nx-one: second\r\n"
                "Empty:\r\nConnection: foo, CLOSE\r\n\r\n");
    const HttpRequest &request = reader.last();
    QCOMPARE(request.header("X-ONE"), "1 2");
    QCOMPARE(request.header("host"), "h:1");
    QCOMPARE(request.authority, "h:1");
    QVERIFY(request.hasHeader("empty"));
    QVERIFY(request.header("empty").isEmpty());
    QVERIFY(!request.hasHeader("x-on"));
    QCOMPARE(request.headerCount(), 5);
    QCOMPARE(request.headerName(2), "x-one");
    QCOMPARE(request.headerValue(2), "second");
    QCOMPARE(request.target, "/a%20b?x=1");
    QCOMPARE(request.rawPath, "/a%20b");
    QCOMPARE(request.path, "/a b");
    QCOMPARE(request.rawQuery, "x=1");
    QVERIFY(!request.keepAlive);

    const HttpRequest copy = request;
    reader.feed(get("Host: other\r\n"));
    QCOMPARE(copy.header("x-one"), "1 2");
}

void TestHttpFramer::query_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("a value") << QByteArray("a=1&name=two") << true << QByteArray("two");
    QTest::newRow("the first of two") << QByteArray("name=1&name=2") << true << QByteArray("1");
    QTest::newRow("escapes and plus") << QByteArray("name=a+b%26c") << true << QByteArray("a b&c");
    QTest::newRow("an escaped name") << QByteArray("n%61me=x") << true << QByteArray("x");
    QTest::newRow("a name alone") << QByteArray("name") << true << QByteArray();
    QTest::newRow("an empty value") << QByteArray("name=") << true << QByteArray();
    QTest::newRow("a longer name") << QByteArray("names=1&xname=2") << false << QByteArray();
    QTest::newRow("no query") << QByteArray() << false << QByteArray();
}

// Parameters are decoded as forms encode them.
void TestHttpFramer::query()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, present);
    QFETCH(QByteArray, value);
    Reader reader;
    const QByteArray input = "GET /?" + query + " HTTP/1.1\r\nHost: h\r\n\r\n";
    reader.feed(input);
    const std::optional<QByteArray> found = reader.last().queryValue("name");
    QCOMPARE(found.has_value(), present);
    if (present)
        QCOMPARE(*found, value);
}

void TestHttpFramer::target_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("rawPath");
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("an escaped slash stays one in the raw path")
        << QByteArray("/m/a%2Fb") << QByteArray("/m/a/b") << QByteArray("/m/a%2Fb") << QByteArray();
    QTest::newRow("a question mark in the query")
        << QByteArray("/a?b?c") << QByteArray("/a") << QByteArray("/a") << QByteArray("b?c");
    QTest::newRow("two slashes are no host") << QByteArray("//evil/a") << QByteArray("//evil/a")
                                             << QByteArray("//evil/a") << QByteArray();
    QTest::newRow("an absolute target with a query only")
        << QByteArray("http://h?x") << QByteArray("/") << QByteArray("/") << QByteArray("x");
}

// The target's parts, as the router and the handlers see them.
void TestHttpFramer::target()
{
    QFETCH(QByteArray, target);
    Reader reader;
    const QByteArray input = "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n";
    reader.feed(input);
    QTEST(reader.last().path, "path");
    QTEST(reader.last().rawPath, "rawPath");
    QTEST(reader.last().rawQuery, "query");
}

// A refused request's body is skipped without taking memory.
void TestHttpFramer::discardedBodyIsCountedButNotKept()
{
    const QByteArray input = chunked("5\r\nhello\r\n0\r\n\r\n");
    const char *position = input.constData();
    const char *const end = position + input.size();
    HttpFramer framer;
    QCOMPARE(framer.feed(position, end), HttpFramer::Result::HeadersDone);
    framer.discardBody();
    QVERIFY(framer.startBody(5));
    QCOMPARE(framer.feed(position, end), HttpFramer::Result::Complete);
    QCOMPARE(position, end);
    QVERIFY(framer.takeRequest().body.isEmpty());
}

// A client that only promises a large body gets no memory for it.
void TestHttpFramer::doesNotReserveWhatContentLengthPromises()
{
    const QByteArray input = post("Content-Length: 900000000000\r\n", "x");
    const char *position = input.constData();
    const char *const end = position + input.size();
    HttpFramer framer;
    QCOMPARE(framer.feed(position, end), HttpFramer::Result::HeadersDone);
    QVERIFY(framer.startBody(1'000'000'000'000));
    QCOMPARE(framer.feed(position, end), HttpFramer::Result::NeedMore);
    QVERIFY(framer.request().body.capacity() <= 2 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestHttpFramer)
#include "tst_httpframer.moc"
