// SPDX-License-Identifier: Apache-2.0
#include "models/store/savedendpoints.h"
#include "tests/store/journalsample.h"

#include <QDir>
#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

SavedEndpoint endpoint(const QString &name)
{
    return {.name = name,
            .identity = {.system = u"umbraco"_s,
                         .url = u"https://cms.example"_s,
                         .scope = {{u"a"_s, u"b"_s}}},
            .environment = u"production"_s,
            .caFile = u"/etc/ca.pem"_s,
            .proxyUrl = u"http://proxy:3128"_s,
            .timeoutSeconds = 10,
            .maxInFlight = 3,
            .signInKind = u"client-credentials"_s,
            .user = u"umbraco-back-office-x"_s,
            .tokenPrefix = u"Bearer"_s};
}

/// JSON with single quotes, for the eye.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QStringList namesIn(const SavedEndpoints &saved)
{
    QStringList names;
    for (const SavedEndpoint &one : sample::must(saved.load()))
        names.append(one.name);
    return names;
}

} // namespace

class SavedEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void missingFileIsAnEmptyList() { QVERIFY(sample::must(saved().load()).empty()); }

    void endpointComesBackAsItWasSaved()
    {
        sample::must(saved().add(endpoint(u"shop"_s)));
        const auto loaded = sample::must(saved().load());
        QCOMPARE(loaded.size(), 1U);
        QVERIFY(loaded[0] == endpoint(u"shop"_s));
    }

    void fileIsPrivate()
    {
        const QString deep = m_folder->filePath(u"config"_s);
        sample::must(SavedEndpoints(deep).add(endpoint(u"shop"_s)));
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
            | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(deep + u"/endpoints.json"_s), owner);
        QCOMPARE(QFile::permissions(deep), owner | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QCOMPARE(QDir(deep).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"endpoints.json"_s});
    }

    void namesAreTrimmedAndUniqueWithoutCase()
    {
        sample::must(saved().add(endpoint(u" Shop "_s)));
        QCOMPARE(namesIn(saved()), QStringList{u"Shop"_s});
        QVERIFY(sample::complaint(saved().add(endpoint(u"sHOP"_s))).contains(u"sHOP"_s));
        QVERIFY(!saved().add(endpoint(u"  "_s)));
        QCOMPARE(namesIn(saved()), QStringList{u"Shop"_s});
    }

    void replacingKeepsThePlaceAndMayRename()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            sample::must(saved().add(endpoint(name)));
        sample::must(saved().replace(u"B"_s, endpoint(u"bee"_s)));
        QCOMPARE(namesIn(saved()), QStringList({u"a"_s, u"bee"_s, u"c"_s}));
        sample::must(saved().replace(u"bee"_s, endpoint(u"BEE"_s)));
        QVERIFY(!saved().replace(u"bee"_s, endpoint(u"C"_s)));
        QVERIFY(!saved().replace(u"nobody"_s, endpoint(u"d"_s)));
        QCOMPARE(namesIn(saved()), QStringList({u"a"_s, u"BEE"_s, u"c"_s}));
    }

    void removingTakesOneAway()
    {
        sample::must(saved().add(endpoint(u"a"_s)));
        sample::must(saved().add(endpoint(u"b"_s)));
        sample::must(saved().remove(u"A"_s));
        QCOMPARE(namesIn(saved()), QStringList{u"b"_s});
        QVERIFY(sample::complaint(saved().remove(u"A"_s)).contains(u"A"_s));
    }

    void addressWithAPasswordIsNotSaved()
    {
        SavedEndpoint one = endpoint(u"a"_s);
        one.identity.url = u"https://mia:canary@cms.example"_s;
        QVERIFY(!saved().add(one));
        one = endpoint(u"a"_s);
        one.proxyUrl = u"http://mia:canary@proxy:3128"_s;
        QVERIFY(!saved().add(one));
        QVERIFY(namesIn(saved()).isEmpty());
    }

    void impossibleNumbersAreNotSaved()
    {
        SavedEndpoint one = endpoint(u"a"_s);
        one.timeoutSeconds = 0;
        QVERIFY(!saved().add(one));
        one = endpoint(u"a"_s);
        one.maxInFlight = -1;
        QVERIFY(!saved().add(one));
    }

    void damagedFileIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << json("{'format':'linchpin-endpoints','version':1,'endpoi");
        QTest::newRow("foreign") << json("{'endpoints':[]}");
        QTest::newRow("newer") << json(
            "{'format':'linchpin-endpoints','version':2,'endpoints':[]}");
        QTest::newRow("no list") << json("{'format':'linchpin-endpoints','version':1}");
        QTest::newRow("not endpoints")
            << json("{'format':'linchpin-endpoints','version':1,'endpoints':[7]}");
        QTest::newRow("member missing")
            << json("{'format':'linchpin-endpoints','version':1,'endpoints':[{'name':'a'}]}");
    }
    void damagedFileIsRefusedAndLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_folder->filePath(u"endpoints.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(sample::complaint(saved().load()).contains(file.fileName()));
        QVERIFY(!saved().add(endpoint(u"a"_s)));
        QVERIFY(!saved().remove(u"a"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void memberOfAnotherTypeIsDamage()
    {
        sample::must(saved().add(endpoint(u"a"_s)));
        QFile file(m_folder->filePath(u"endpoints.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed =
            file.readAll().replace("\"timeoutSeconds\": 10", "\"timeoutSeconds\": \"10\"");
        file.resize(0);
        file.seek(0);
        file.write(changed);
        file.close();
        QVERIFY(!saved().load());
    }

private:
    [[nodiscard]] SavedEndpoints saved() const { return SavedEndpoints(m_folder->path()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SavedEndpointsTest)
#include "tst_savedendpoints.moc"
