// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/tokenestimate.h"

#include <QtTest>

class TestTokenEstimate : public QObject
{
    Q_OBJECT

private slots:
    void estimates_data();
    void estimates();
};

namespace {

QByteArray png(int width, int height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const int side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char(side >> shift));
    }
    return bytes;
}

Json image(const QByteArray &bytes)
{
    return {{"type", "image"},
            {"source", {{"type", "base64"}, {"data", bytes.toBase64().toStdString()}}}};
}

Json text(const std::string &text)
{
    return {{"type", "text"}, {"text", text}};
}

} // namespace

Q_DECLARE_METATYPE(Json)

void TestTokenEstimate::estimates_data()
{
    QTest::addColumn<Json>("block");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("English") << text(std::string(3500, 'a')) << 1000 << 1010;
    QTest::newRow("Japanese, one per character")
        << text("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e") << 7 << 8;
    QTest::newRow("a small picture by its size") << image(png(750, 100)) << 104 << 105;
    QTest::newRow("a large picture at its limit") << image(png(8000, 8000)) << 1604 << 1605;
    QTest::newRow("JPEG") << image(
        QByteArray("\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x11\x08\0\x64\x02\xee\3", 18))
                          << 104 << 105;
    QTest::newRow("a picture that says nothing") << image("RIFF____WEBP") << 1604 << 1605;
    QTest::newRow("a broken JPEG")
        << image(QByteArray("\xff\xd8\xff\xe0\0\0\0\0\0\0\0\0\0", 13)) << 1604 << 1605;
    QTest::newRow("two PDF pages")
        << Json{{"type", "document"},
                {"source",
                 {{"type", "base64"},
                  {"data",
                   QByteArray("%PDF-1.4 /Type /Pages /Type /Page /Type/Page")
                       .toBase64()
                       .toStdString()}}}}
        << 3600 << 3610;
    QTest::newRow("a result with text inside") << Json{{"type", "tool_result"},
                                                       {"tool_use_id", "x"},
                                                       {"content", {text(std::string(350, 'a'))}}}
                                               << 100 << 115;
}

// Close enough to plan with, and never wildly low.
void TestTokenEstimate::estimates()
{
    QFETCH(Json, block);
    QFETCH(int, least);
    QFETCH(int, most);
    ChatRequest request;
    request.messages.push_back({ChatMessage::Role::User, Json::array({block})});
    const qint64 tokens = estimateTokens(request);
    QVERIFY2(tokens >= least && tokens <= most, qPrintable(QString::number(tokens)));
}

QTEST_APPLESS_MAIN(TestTokenEstimate)
#include "tst_tokenestimate.moc"
