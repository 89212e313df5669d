// SPDX-License-Identifier: Apache-2.0
// Backup files: private, new, whole, and refused with a sentence when they are not.
#include "models/store/backupfile.h"
#include "models/store/sealedjson.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

Backup sample()
{
    Backup backup;
    backup.id = u"b-1"_s;
    backup.readAt = QDateTime::fromString(u"2026-11-01T10:00:00.000Z"_s, Qt::ISODateWithMs);
    backup.plan.id = u"p-1"_s;
    backup.plan.endpoint = {u"umbraco"_s, u"https://cms.example"_s, {}};
    backup.plan.impact.connection.id = {u"c-1"_s};
    backup.plan.impact.connection.name = u"../billing"_s;
    backup.plan.createdAt = backup.readAt;
    backup.plan.expiresAt = backup.readAt.addDays(7);
    BackupItem connection{.key = {u"connection"_s, u"c-1"_s}, .name = u"billing"_s};
    connection.definition = {{u"alias"_s, u"billing"_s}, {u"n"_s, 3}};
    connection.secrets = {u"settings.apiKey"_s};
    backup.items = {connection};
    return backup;
}

bool unused(const Backup &)
{
    return false;
}

/// The same of two connections.
Backup ofTwo()
{
    Backup backup = sample();
    Backup other = sample();
    other.plan.id = u"p-2"_s;
    other.plan.impact.connection.id = {u"c-2"_s};
    other.items.front().key.id = u"c-2"_s;
    backup.further = {other};
    return backup;
}

/// A file of this content with a right sum.
QByteArray sealedText(QJsonObject content)
{
    return QJsonDocument(sealed(content)).toJson();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class TestBackupFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QTemporaryDir home;
        const QString path = backupPathIn(home.filePath(u"new"_s), sample());
        QVERIFY(writeBackupFile(path, sample()));
        QCOMPARE(readBackupFile(path).value(), sample());
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QFileInfo(path).dir().dirName(), u"new"_s); // the name leads nowhere else
        QVERIFY(backupPathIn(home.filePath(u"new"_s), sample()) != path); // never over another one
        QVERIFY(!writeBackupFile(path, sample()));
    }

    void besideAPlanItHasThePlansName()
    {
        QCOMPARE(backupPathBeside(u"/x/a.linchpin-plan.json"_s), u"/x/a.linchpin-backup.json"_s);
    }

    void whatWasChangedIsForeignOrDamagedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("one word") << QByteArray("billing") << QByteArray("billinG");
        QTest::newRow("no sum") << QByteArray("sha256") << QByteArray("sha257");
        QTest::newRow("another format")
            << QByteArray("linchpin-backup") << QByteArray("linchpin-plan");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("<html>");
        QTest::newRow("a secret put in") << QByteArray("\"n\": 3") << QByteArray("\"n\": 4");
    }
    void whatWasChangedIsForeignOrDamagedIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QTemporaryDir home;
        const QString path = home.filePath(u"b.json"_s);
        QVERIFY(writeBackupFile(path, sample()));
        put(path, bytesOf(path).replace(from, to));
        const auto read = readBackupFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Unsafe);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void everyCutOfAFileIsRefused()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"b.json"_s);
        QVERIFY(writeBackupFile(path, sample()));
        const QByteArray whole = bytesOf(path);
        for (qsizetype length = 0; length < whole.size() - 2; length += 37) {
            put(path, whole.first(length));
            QVERIFY2(!readBackupFile(path), qPrintable(QString::number(length)));
        }
    }

    void severalConnectionsAreOneFile()
    {
        const QTemporaryDir home;
        const QString path = backupPathIn(home.path(), ofTwo());
        QVERIFY(path.contains(u"-and-1-more-"_s));
        QVERIFY(writeBackupFile(path, ofTwo()));
        const Backup read = readBackupFile(path).value();
        QCOMPARE(read, ofTwo());
        QCOMPARE(read.connectionIds(), (QStringList{u"c-1"_s, u"c-2"_s}));
        const auto refused = [&home](const char *name, const Backup &backup) {
            return !writeBackupFile(home.filePath(QLatin1StringView(name)), backup);
        };
        Backup backup = ofTwo();
        backup.further.front().plan.endpoint.url += u"/elsewhere"_s;
        QVERIFY(refused("endpoint", backup));
        backup = ofTwo();
        backup.further.front().plan.account = u"somebody else"_s;
        QVERIFY(refused("account", backup));
        backup = ofTwo();
        backup.further.push_back(backup.further.front());
        QVERIFY(refused("twice", backup));
        backup = ofTwo();
        backup.further.front().items.clear();
        QVERIFY(refused("nothing", backup));
    }

    void whatIsTooLongIsRefusedThoughItsSumIsRight()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"a.linchpin-backup.json"_s);
        const QString huge(3'000'000, u'x');
        for (int which = 0; which < 3; ++which) {
            Backup backup = sample();
            (which == 0       ? backup.id
                 : which == 1 ? backup.items.front().name
                              : backup.plan.createdBy) = huge;
            put(path, sealedText(toJson(backup)));
            const auto read = readBackupFile(path);
            QVERIFY(!read);
            QVERIFY2(read.error().detail.contains(u"too long"_s), qPrintable(read.error().detail));
            QVERIFY(read.error().detail.size() < 500);
            QVERIFY(QFile::remove(path));
        }
    }

    void whatSaysSomethingTwiceIsRefusedThoughItsSumIsRight()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"a.linchpin-backup.json"_s);
        Backup backup = sample();
        backup.items.front().definition.insert(u"t"_s, u"a \"quoted\": {\"b\": 1} \\"_s);
        const QByteArray sound = sealedText(toJson(backup));
        put(path, sound);
        QVERIFY(readBackupFile(path));
        QVERIFY(QFile::remove(path));
        put(path, QByteArray(sound).replace("\"format\":", "\"id\": \"other\", \"format\":"));
        const auto read = readBackupFile(path);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"twice"_s), qPrintable(read.error().detail));
    }

    void whatSaysTheSameIsFoundBesideThePlan()
    {
        const QTemporaryDir home;
        const QString plan = home.filePath(u"a.linchpin-plan.json"_s);
        Backup first = sample();
        first.items.front().name = u"as it was"_s;
        QCOMPARE(sameBackupBeside(plan, first, unused), QString());
        QVERIFY(writeBackupFile(backupPathBeside(plan), first));
        QVERIFY(writeBackupFile(backupPathBeside(plan), sample()));
        Backup later = sample();
        later.id = u"b-9"_s;
        later.readAt = later.readAt.addDays(1);
        QCOMPARE(sameBackupBeside(plan, later, unused),
                 home.filePath(u"a-2.linchpin-backup.json"_s));
        QCOMPARE(sameBackupBeside(plan, later, [](const Backup &) { return true; }), QString());
        later.items.front().definition.insert(u"n"_s, 4);
        QCOMPARE(sameBackupBeside(plan, later, unused), QString());
        QCOMPARE(sameBackupBeside(plan, ofTwo(), unused), QString());
    }

    void whatIsNoFileToBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"nothing there", "a folder", "a link to nowhere", "a huge file", "an empty file",
              "a newer version", "a version of several alone", "a member nobody knows"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsNoFileToBeReadIsRefused()
    {
        QFETCH(QString, what);
        const QTemporaryDir home;
        const QString path = home.filePath(u"b.json"_s);
        QJsonObject content = toJson(sample());
        if (what == u"a folder")
            QVERIFY(QDir().mkpath(path));
        if (what == u"a link to nowhere")
            QVERIFY(QFile::link(home.filePath(u"nowhere"_s), path));
        if (what == u"an empty file")
            put(path, {});
        if (what == u"a huge file") {
            put(path, "{}");
            QVERIFY(QFile::resize(path, 65 * 1024 * 1024));
        }
        if (what == u"a newer version")
            content.insert(u"version"_s, 3);
        if (what == u"a version of several alone")
            content.insert(u"version"_s, 2);
        if (what == u"a member nobody knows")
            content.insert(u"more"_s, 1);
        if (content != toJson(sample()))
            put(path, sealedText(content));
        const auto read = readBackupFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Unsafe);
        QVERIFY(!read.error().detail.isEmpty());
        QCOMPARE(writeBackupFile(path, sample()).has_value(), what == u"nothing there");
    }

    void throughALinkItIsReadAndNeverWritten()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"b.json"_s);
        const QString link = home.filePath(u"link.json"_s);
        QVERIFY(writeBackupFile(path, sample()));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(readBackupFile(link).value(), sample());
        QVERIFY(!writeBackupFile(link, ofTwo()));
        QCOMPARE(readBackupFile(path).value(), sample());
    }

    void aConnectionOfAnotherPlanIsRefusedEvenWithARightSum()
    {
        const QTemporaryDir home;
        Backup backup = sample();
        backup.items.front().key.id = u"c-2"_s;
        QVERIFY(!writeBackupFile(home.filePath(u"b.json"_s), backup));
        backup = sample();
        backup.items.push_back(backup.items.front()); // and nothing stands in it twice
        QVERIFY(!writeBackupFile(home.filePath(u"c.json"_s), backup));
    }
};

QTEST_GUILESS_MAIN(TestBackupFile)
#include "tst_backupfile.moc"
