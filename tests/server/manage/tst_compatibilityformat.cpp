// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/compatibilityformat.h"

#include <QtTest>

class TestCompatibilityFormat : public QObject
{
    Q_OBJECT

private slots:
    void report();
    void everyEndpointHasItsTable();
};

// Each field of a body stands in exactly one list, known or not.
void TestCompatibilityFormat::report()
{
    const Json body = *parseJson(
        R"({"model":"sonnet","messages":[],"temperature":1,"seed":1,"min_p":0.1,"assistant_prefill":"x",
            "user":"","service_tier":"auto","max_p":null})");
    const Json report = compatibilityReport(body)["compatibility_report"];
    QCOMPARE(dumpJsonBytes(report["supported_parameters"]),
             QByteArray(R"(["model","messages","user","service_tier","max_p"])"));
    QCOMPARE(dumpJsonBytes(report["adjusted_parameters"]), QByteArray(R"(["temperature"])"));
    QCOMPARE(dumpJsonBytes(report["unsupported_parameters"]), QByteArray(R"(["seed","min_p"])"));
    QCOMPARE(dumpJsonBytes(report["refused_parameters"]), QByteArray(R"(["assistant_prefill"])"));
    QCOMPARE(report["warnings"].size(), size_t(2));
}

void TestCompatibilityFormat::everyEndpointHasItsTable()
{
    const Json tables = compatibilityTables();
    QCOMPARE(tables["endpoints"].size(), size_t(6));
    for (const auto &[name, fields] : tables["endpoints"].items()) {
        QVERIFY2(fields.contains("model"), name.c_str());
        for (const auto &[field, entry] : fields.items())
            QVERIFY2(!stringOr(entry, "treatment").empty(), field.c_str());
    }
}

QTEST_APPLESS_MAIN(TestCompatibilityFormat)
#include "tst_compatibilityformat.moc"
