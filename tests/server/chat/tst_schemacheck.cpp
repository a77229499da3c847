// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/schemacheck.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSchemaCheck : public QObject
{
    Q_OBJECT

private slots:
    void schemas_data();
    void schemas();
};

void TestSchemaCheck::schemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("wrongAt");
    const auto row = [](const char *name, const QByteArray &schema, const QString &wrongAt = {}) {
        QTest::newRow(name) << schema << wrongAt;
    };
    row("empty", "{}");
    row("true", "true");
    row("an object of all sorts",
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"t","type":"object","properties":{"a":{"type":["string","null"],"minLength":1,"pattern":"^a"},"b":{"type":"array","items":{"$ref":"#/$defs/c"},"minItems":0,"uniqueItems":true}},"required":["a"],"additionalProperties":false,"$defs":{"c":{"anyOf":[{"const":1},{"enum":["x",null]}]}}})");
    row("property names that are keywords",
        R"({"properties":{"type":{"type":"string"},"items":{},"required":true}})");
    row("keywords nobody knows",
        R"({"x-order":[1],"discriminator":{"propertyName":"k"},"nullable":true})");
    row("null means absent", R"({"type":null,"properties":null})");
    row("tuples of draft 7", R"({"items":[{"type":"string"},true],"additionalItems":false})");
    row("exclusiveMinimum of draft 4", R"({"minimum":1,"exclusiveMinimum":true})");
    row("a string", R"("object")", u"s"_s);
    row("a list", R"([{}])", u"s"_s);
    row("unknown type", R"({"type":"text"})", u"s.type"_s);
    row("no type in the list", R"({"type":[]})", u"s.type"_s);
    row("properties as a list", R"({"properties":[]})", u"s.properties"_s);
    row("a property that is no schema", R"({"properties":{"a":"string"}})", u"s.properties.a"_s);
    row("deep down", R"({"properties":{"a":{"items":{"anyOf":[{},{"type":"x"}]}}}})",
        u"s.properties.a.items.anyOf[1].type"_s);
    row("required as a flag", R"({"required":true})", u"s.required"_s);
    row("required with a number", R"({"required":["a",1]})", u"s.required"_s);
    row("enum as an object", R"({"enum":{}})", u"s.enum"_s);
    row("anyOf empty", R"({"anyOf":[]})", u"s.anyOf"_s);
    row("negative length", R"({"minLength":-1})", u"s.minLength"_s);
    row("pattern as a number", R"({"pattern":5})", u"s.pattern"_s);
}

// A schema that could never be one is refused with its wrong place; odd but sound ones pass.
void TestSchemaCheck::schemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, wrongAt);
    ParseReport report;
    checkSchema(*parseJson(schema), u"s"_s, report);
    QCOMPARE(report.error().param, wrongAt);
    QCOMPARE(report.failed(), !wrongAt.isEmpty());
}

QTEST_APPLESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
