// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/jsontext.h"

#include "core/json.h"

#include <QtTest>

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void everyByteComesBack();
    void sameAsTheLibrary();
};

// Whatever a delta holds, a client's JSON reader gets the same text.
void TestJsonText::everyByteComesBack()
{
    std::string text;
    for (int c = 0; c < 0x80; ++c)
        text += char(c);
    text += "\xc3\xa4\xe2\x80\xa8\xf0\x9f\x98\x80";
    QByteArray out;
    appendJsonString(out, text);
    const std::optional<Json> json = parseJson(out);
    QVERIFY(json);
    QCOMPARE(json->get<std::string>(), text);
}

// The quick way writes the bytes of the thorough one.
void TestJsonText::sameAsTheLibrary()
{
    for (const std::string &text :
         {std::string(), std::string("plain"), std::string("\"\\\n\r\t\b\f/<>&\x1f"),
          std::string("a\0b", 3), std::string("\xf0\x9f\x98\x80")}) {
        QByteArray out;
        appendJsonString(out, text);
        QCOMPARE(out, dumpJsonBytes(Json(text)));
    }
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
