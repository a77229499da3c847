// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/media.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestMedia : public QObject
{
    Q_OBJECT

private slots:
    void images_data();
    void images();
    void addresses_data();
    void addresses();
    void files_data();
    void files();
    void limits();
};

namespace {

const QByteArray kPng("\x89PNG\r\n\x1a\n____", 12);
const QByteArray kJpeg("\xff\xd8\xff\xe0____", 8);
const QByteArray kWebp("RIFF____WEBPVP8 ", 16);

std::string dataUrl(const char *type, const QByteArray &bytes)
{
    return "data:" + std::string(type) + ";base64," + bytes.toBase64().toStdString();
}

} // namespace

void TestMedia::images_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    const auto good = [](const char *name, const std::string &url, const QString &type,
                         const QByteArray &bytes) { QTest::newRow(name) << url << type << bytes; };
    const auto bad = [](const char *name, const std::string &url) {
        QTest::newRow(name) << url << QString() << QByteArray();
    };
    good("png", dataUrl("image/png", kPng), u"image/png"_s, kPng);
    good("jpeg", dataUrl("image/jpeg", kJpeg), u"image/jpeg"_s, kJpeg);
    good("gif", dataUrl("image/gif", "GIF89a__"), u"image/gif"_s, "GIF89a__");
    good("webp", dataUrl("image/webp", kWebp), u"image/webp"_s, kWebp);
    good("image/jpg, which is no registered type", dataUrl("image/jpg", kJpeg), u"image/jpeg"_s,
         kJpeg);
    good("a PNG that is called a JPEG is sent as a PNG", dataUrl("image/jpeg", kPng),
         u"image/png"_s, kPng);
    good("parameters and upper case",
         "DATA:Image/PNG;name=a.png;BASE64," + kPng.toBase64().toStdString(), u"image/png"_s, kPng);
    good("line ends of MIME encoders", "data:image/png;base64,iVBO\r\nRw0K\nGgpf X19f",
         u"image/png"_s, kPng);
    good("without padding", "data:image/gif;base64,R0lGODlhX18", u"image/gif"_s, "GIF89a__");
    bad("text in image's clothes", dataUrl("image/png", "hello world, I am no image"));
    bad("svg", dataUrl("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    bad("tiff", dataUrl("image/tiff", "II*\0________"));
    bad("text type", dataUrl("text/plain", kPng));
    bad("empty", "data:image/png;base64,");
    bad("characters outside of base64", "data:image/png;base64,iVBORw0KGgo*");
    bad("half a group", "data:image/png;base64,iVBOR");
    bad("not base64 at all", "data:image/png,raw");
    bad("no comma", "data:image/png;base64");
    bad("only the scheme", "data:");
}

// The bytes decide what an image is, and only what Claude reads gets through.
void TestMedia::images()
{
    QFETCH(std::string, url);
    QFETCH(QString, type);
    QFETCH(QByteArray, bytes);
    ParseReport report;
    const std::optional<Json> block = MediaReader(report).imageUrl(url, u"image_url.url"_s);
    QCOMPARE(block.has_value(), !type.isEmpty());
    QCOMPARE(report.failed(), type.isEmpty());
    if (!block) {
        QCOMPARE(report.error().param, u"image_url.url"_s);
        return;
    }
    const Json expected{{"type", "image"},
                        {"source",
                         {{"type", "base64"},
                          {"media_type", type.toStdString()},
                          {"data", bytes.toBase64().toStdString()}}}};
    QCOMPARE(dumpJsonBytes(*block), dumpJsonBytes(expected));
}

void TestMedia::addresses_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << std::string("https://example.org/a.png?x=1#y") << true;
    QTest::newRow("http on a port") << std::string("http://127.0.0.1:8080/a") << true;
    QTest::newRow("upper case scheme") << std::string("HTTPS://example.org/a") << true;
    QTest::newRow("file") << std::string("file:///etc/passwd") << false;
    QTest::newRow("ftp") << std::string("ftp://example.org/a") << false;
    QTest::newRow("javascript") << std::string("javascript:alert(1)") << false;
    QTest::newRow("no host") << std::string("https:///a") << false;
    QTest::newRow("relative") << std::string("/a.png") << false;
    QTest::newRow("a space inside") << std::string("https://example.org/a b") << false;
    QTest::newRow("empty") << std::string() << false;
    QTest::newRow("endless") << "https://example.org/" + std::string(10'000, 'a') << false;
}

// Addresses are passed on untouched, and only those of the web.
void TestMedia::addresses()
{
    QFETCH(std::string, url);
    QFETCH(bool, taken);
    ParseReport report;
    MediaReader media(report);
    const std::optional<Json> image = media.imageUrl(url, u"url"_s);
    QCOMPARE(image.has_value(), taken);
    QCOMPARE(media.documentUrl(url, {}, u"url"_s).has_value(), taken);
    if (image)
        QCOMPARE(stringOr((*image)["source"], "url"), url);
}

void TestMedia::files_data()
{
    QTest::addColumn<std::string>("data");
    QTest::addColumn<QByteArray>("block");
    QTest::newRow("PDF")
        << dataUrl("application/pdf", "%PDF-1.7\n")
        << QByteArray(
               R"({"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjcK"},"title":"a"})");
    QTest::newRow("bare base64 of a PDF")
        << std::string("JVBERi0xLjcK")
        << QByteArray(
               R"({"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0xLjcK"},"title":"a"})");
    QTest::newRow("text") << dataUrl("text/markdown", "# \xc3\xa4")
                          << QByteArray(
                                 "{\"type\":\"document\",\"source\":{\"type\":\"text\",\"media_"
                                 "type\":\"text/plain\",\"data\":\"# \xc3\xa4\"},\"title\":\"a\"}");
    QTest::newRow("image")
        << dataUrl("image/gif", "GIF89a__")
        << QByteArray(
               R"({"type":"image","source":{"type":"base64","media_type":"image/gif","data":"R0lGODlhX18="}})");
    QTest::newRow("text that is none") << dataUrl("text/plain", "\xff\xfe\x00") << QByteArray();
    QTest::newRow("zip") << dataUrl("application/zip", "PK\x03\x04") << QByteArray();
    QTest::newRow("a PDF that is none") << dataUrl("application/pdf", "hello") << QByteArray();
    QTest::newRow("nothing") << std::string() << QByteArray();
}

// A file is a document, a text or an image by its bytes; anything else is refused.
void TestMedia::files()
{
    QFETCH(std::string, data);
    QFETCH(QByteArray, block);
    ParseReport report;
    const std::optional<Json> read = MediaReader(report).file(data, "a", u"file_data"_s);
    QCOMPARE(read ? dumpJsonBytes(*read) : QByteArray(), block);
    QCOMPARE(report.failed(), block.isEmpty());
}

// Size counts decoded, number over all images of the request.
void TestMedia::limits()
{
    ParseReport report;
    MediaReader media(report, {2, 16, 16});
    QVERIFY(media.imageUrl(dataUrl("image/png", kPng), u"a"_s));
    QVERIFY(media.imageUrl("https://example.org/a", u"b"_s));
    QVERIFY(!report.failed());
    QVERIFY(!media.imageUrl("https://example.org/a", u"c"_s));
    QCOMPARE(report.error().param, u"c"_s);

    ParseReport tooLarge;
    QVERIFY(!MediaReader(tooLarge, {2, 16, 16})
                 .imageUrl(dataUrl("image/png", kPng + QByteArray(5, 'x')), u"d"_s));
    QCOMPARE(tooLarge.error().param, u"d"_s);
    ParseReport hugeFile;
    QVERIFY(!MediaReader(hugeFile, {2, 16, 16})
                 .file(dataUrl("text/plain", QByteArray(1000, 'x')), {}, u"e"_s));
    QCOMPARE(hugeFile.error().param, u"e"_s);
}

QTEST_APPLESS_MAIN(TestMedia)
#include "tst_media.moc"
