// SPDX-License-Identifier: Apache-2.0
// Backup files: private, new, whole, and refused with a sentence when they are not.
#include "models/store/backupfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
