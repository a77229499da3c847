// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "ui/snippets.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SnippetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySnippetIsFilled();
    void openCodeIsValidJson();
    void aModelNameCannotBreakOut();
};

namespace {

const SnippetValues kValues{u"http://127.0.0.1:8787"_s, u"bh_secret"_s, u"sonnet"_s};

} // namespace

// Address, token and model stand where the client reads them; no placeholder is left.
void SnippetsTest::everySnippetIsFilled()
{
    const QList<ClientSnippet> snippets = clientSnippets(kValues);
    QCOMPARE(snippets.size(), 4);
    for (const ClientSnippet &snippet : snippets) {
        QVERIFY(snippet.code.contains(u"http://127.0.0.1:8787/v1"));
        QVERIFY(snippet.code.contains(u"bh_secret"));
        QVERIFY(snippet.code.contains(u"sonnet"));
        QVERIFY(!snippet.code.contains(u'@' + u"URL"_s));
        QVERIFY(!snippet.code.contains(u"@TOKEN@"));
        QVERIFY(!snippet.code.contains(u"@MODEL@"));
        QVERIFY(!snippet.title.isEmpty() && !snippet.hint.isEmpty());
    }
}

// What goes into a configuration file parses, with the base URL OpenCode wants.
void SnippetsTest::openCodeIsValidJson()
{
    const QString code = clientSnippets(kValues).last().code;
    const std::optional<Json> json = parseJson(code.toUtf8());
    QVERIFY(json);
    QCOMPARE((*json)["provider"]["bellhop"]["options"]["baseURL"].get<std::string>(),
             std::string("http://127.0.0.1:8787/v1"));
    QCOMPARE((*json)["model"].get<std::string>(), std::string("bellhop/sonnet"));
    QVERIFY((*json)["provider"]["bellhop"]["models"].contains("sonnet"));
}

// A model name is free text of the settings, and the snippets are pasted into shells.
void SnippetsTest::aModelNameCannotBreakOut()
{
    SnippetValues values = kValues;
    values.model = u"a'b\"c`d$(rm)\\e\nf"_s;
    const QList<ClientSnippet> snippets = clientSnippets(values);
    for (const ClientSnippet &snippet : snippets)
        QVERIFY2(snippet.code.contains(u"abcd(rm)ef"), qPrintable(snippet.code));
}

QTEST_APPLESS_MAIN(SnippetsTest)
#include "tst_snippets.moc"
