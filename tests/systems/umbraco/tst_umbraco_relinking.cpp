// SPDX-License-Identifier: Apache-2.0
// Only references are pointed at what is there now; what somebody wrote stays as it is.
#include "models/systems/umbraco/relinking.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

class TestUmbracoRelinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyReferencesAreChanged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("changed"); ///< empty: nothing to change
        const auto row = [](const char *name, const char *text, const char *changed) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(changed);
        };
        row("a member", R"({"name":"a", "profileId" : "OLD","n":1.10})",
            R"({"name":"a", "profileId" : "new","n":1.10})");
        row("every default", R"({"defaultChatProfileId":"old","classifierChatProfileId":"old"})",
            R"({"defaultChatProfileId":"new","classifierChatProfileId":"new"})");
        row("deep in lists",
            R"({"rules":[{"config":{"profileId":"old"}}],"variations":[{"profileId":"other"}]})",
            R"({"rules":[{"config":{"profileId":"new"}}],"variations":[{"profileId":"other"}]})");
        row("what a test runs", R"({"testTargetId":"old"})", R"({"testTargetId":"new"})");
        row("an instruction", R"({"instructions":"Ask old first."})", "");
        row("a description that is the id", R"({"description":"old","tags":["old"]})", "");
        row("a reference with more in it", R"({"profileId":"old and more"})", "");
        row("no text", R"({"profileId":null,"testTargetId":4})", "");
        row("already done", R"({"profileId":"new"})", "");
        row("no JSON", "old", "");
    }
    void onlyReferencesAreChanged()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, changed);
        const auto made = umbraco::relinked(text, {{u"old"_s, u"new"_s}, {u"gone"_s, u"x"_s}});
        QCOMPARE(made.value_or(QByteArray()), changed);
    }
};

QTEST_APPLESS_MAIN(TestUmbracoRelinking)
#include "tst_umbraco_relinking.moc"
