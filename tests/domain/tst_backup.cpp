// SPDX-License-Identifier: Apache-2.0
// What of a definition is kept, what is left out, and how it is put together again.
#include "models/domain/backup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeSecretIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QStringList>("below");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QStringList>("secrets");
        const auto row = [](const char *name, const char *definition, const QStringList &below,
                            const char *kept, const QStringList &secrets) {
            QTest::newRow(name) << QByteArray(definition) << below << QByteArray(kept) << secrets;
        };
        row("nothing secret", R"({"a":"b","n":3,"x":null})", {}, R"({"a":"b","n":3,"x":null})", {});
        row("by its name", R"({"apiKey":"k","host":"h"})", {}, R"({"host":"h"})", {u"apiKey"_s});
        row("below a secret name", R"({"credentials":{"user":"u","age":4}})", {},
            R"({"credentials":{"age":4}})", {u"credentials.user"_s});
        row("inside a text", R"({"url":"jdbc:x?password=abc"})", {}, "{}", {u"url"_s});
        row("a mask", R"({"field":"********"})", {}, "{}", {u"field"_s});
        row("below what is said", R"({"settings":{"region":"eu","deep":["x",1]}})", {u"settings"_s},
            R"({"settings":{"deep":[null,1]}})", {u"settings.deep[0]"_s, u"settings.region"_s});
        row("a reference is none", R"({"apiKey":"$Site:Key","token":""})", {},
            R"({"apiKey":"$Site:Key","token":""})", {});
        row("a pair", R"({"h":[{"key":"Authorization","value":"x"},{"key":"Accept","value":"y"}]})",
            {}, R"({"h":[{"key":"Authorization"},{"key":"Accept","value":"y"}]})",
            {u"h[0].value"_s});
        row("tokens are counted", R"({"maxTokens":5})", {}, R"({"maxTokens":5})", {});
    }
    void whatMayBeSecretIsLeftOutAndNamed()
    {
        QFETCH(QByteArray, definition);
        QFETCH(QStringList, below);
        QFETCH(QByteArray, kept);
        QFETCH(QStringList, secrets);
        const Cleaned cleaned = withoutSecrets(object(definition.constData()), below);
        QCOMPARE(cleaned.definition, object(kept.constData()));
        QCOMPARE(cleaned.secrets, secrets);
    }

    void whatWasLeftOutGoesBackToItsPlace()
    {
        const QJsonObject whole = object(
            R"({"settings":{"region":"eu","deep":["x",1]},"apiKey":"k","n":[{"token":"t"}]})");
        const Cleaned cleaned = withoutSecrets(whole, {u"settings"_s});
        const QJsonObject back = withSecrets(cleaned.definition,
                                             {{u"settings.region"_s, u"eu"_s},
                                              {u"settings.deep[0]"_s, u"x"_s},
                                              {u"apiKey"_s, u"k"_s},
                                              {u"n[0].token"_s, u"t"_s}});
        QCOMPARE(back, whole);
    }

    void aPathThatIsNotThereIsNotMadeUp()
    {
        const QJsonObject kept = object(R"({"a":{}})");
        QCOMPARE(withSecrets(kept, {{u"b.c"_s, u"x"_s}, {u"a.l[3]"_s, u"y"_s}}), kept);
    }

    void idsAreReplacedWhereATextIsOne()
    {
        const QJsonObject before = object(R"({"id":"OLD","in":["old","older"],"n":1})");
        QCOMPARE(withIds(before, {{u"old"_s, u"new"_s}}).toObject(),
                 object(R"({"id":"new","in":["new","older"],"n":1})"));
    }

    void whatDiffersIsNamedByItsPath()
    {
        QCOMPARE(differingMembers(object(R"({"a":1,"b":{"c":[1,2]},"d":null})"),
                                  object(R"({"a":1,"b":{"c":[1,3]},"more":true})")),
                 QStringList{u"b.c[1]"_s});
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
