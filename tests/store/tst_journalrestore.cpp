// SPDX-License-Identifier: Apache-2.0
// Ways back in the journal: one of a backup, kept as it was, with what it writes and no secrets.
#include "models/store/database.h"
#include "tests/store/journalsample.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Backup backupNamed(const QString &id)
{
    Backup backup;
    backup.id = id;
    backup.plan = sample::planNamed(u"plan-"_s + id);
    backup.readAt = sample::noon;
    backup.items = {{.key = {u"connection"_s, backup.plan.impact.connection.id.value},
                     .name = backup.plan.impact.connection.name}};
    Backup other = backup;
    other.plan.id += u"-2"_s;
    other.plan.impact.connection.id.value += u"-2"_s;
    other.items.front().key.id += u"-2"_s;
    backup.further = {other};
    return backup;
}

RestoreState stateOf(const QString &note)
{
    RestoreState state;
    state.steps.resize(1);
    state.steps.front().state = RestoreStepState::Sent;
    state.steps.front().note = note;
    state.current = 0;
    state.sentAt = sample::noon;
    return state;
}

} // namespace

class JournalRestoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWayBackAndItsWritesAreKept()
    {
        const QTemporaryDir folder;
        const Backup backup = backupNamed(u"b-1"_s);
        QString id;
        {
            const auto journal = sample::writer(folder.path());
            QCOMPARE(sample::must(journal->restoreOf(u"b-1"_s)), QString());
            id = sample::must(journal->createRestore(backup, {}, stateOf({}), sample::noon));
            const auto log = journal->restoreLogOf(id);
            const qint64 number = sample::must(log->record(sample::deleteIntent())).number();
            log->recordOutcome(number, WriteOutcome::Done, 201, {});
            sample::must(journal->saveRestore(id, stateOf(u"again"_s), sample::noon.addSecs(1)));
        }
        const auto journal = sample::reader(folder.path());
        const RestoreRecord record = sample::must(journal->restore(id));
        QCOMPARE(record.backup, backup);
        QCOMPARE(record.state, stateOf(u"again"_s));
        QCOMPARE(record.writes.size(), 1U);
        QCOMPARE(record.writes.front().outcome, WriteOutcome::Done);
        QCOMPARE(record.writes.front().httpStatus, 201);
        QCOMPARE(sample::must(journal->restoreOf(u"b-1"_s)), id);
        QCOMPARE(sample::must(journal->restores()).size(), 1U);
        QVERIFY(sample::must(journal->runs()).empty());
        for (const AuditEntry &entry : sample::must(journal->audit({})))
            QVERIFY(entry.subject.contains(backup.plan.impact.connection.id.value)
                    && entry.subject.contains(u"-2"_s)); // of both connections
    }

    void aBackupHasOneWayBack()
    {
        const QTemporaryDir folder;
        const auto journal = sample::writer(folder.path());
        const Backup backup = backupNamed(u"b-1"_s);
        QVERIFY(journal->createRestore(backup, {}, stateOf({}), sample::noon));
        QVERIFY(!journal->createRestore(backup, {}, stateOf({}), sample::noon));
        QCOMPARE(sample::must(journal->restores()).size(), 1U);
        QVERIFY(journal->createRestore(backupNamed(u"b-2"_s), {}, stateOf({}), sample::noon));
    }

    void whatWasWrittenDownStays_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"DELETE FROM restore", "UPDATE restore SET backup = '{}'",
                                "UPDATE restore SET backup_id = 'x'", "DELETE FROM restore_intent",
                                "UPDATE restore_intent SET memo = '{}'"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void whatWasWrittenDownStays()
    {
        QFETCH(QString, sql);
        const QTemporaryDir folder;
        {
            const auto journal = sample::writer(folder.path());
            const QString id = sample::must(
                journal->createRestore(backupNamed(u"b-1"_s), {}, stateOf({}), sample::noon));
            QVERIFY(journal->restoreLogOf(id)->record(sample::deleteIntent()));
        }
        const auto database = sample::must(
            Database::open(folder.filePath(u"linchpin.sqlite"_s), Database::Access::ReadWrite));
        QVERIFY(!database->write(sql));
    }

    void freeTextsAreMasked()
    {
        const QTemporaryDir folder;
        {
            const auto journal = sample::writer(folder.path());
            const QString id = sample::must(journal->createRestore(
                backupNamed(u"b-1"_s), {{u"password"_s, u"CANARY-access"_s}},
                stateOf(u"the server says: password=CANARY-note"_s), sample::noon));
            Intent intent = sample::deleteIntent();
            intent.path += u"?token=CANARY-path"_s;
            intent.memo = R"({"password":"CANARY-memo"})";
            QVERIFY(journal->restoreLogOf(id)->record(intent));
        }
        QFile file(folder.filePath(u"linchpin.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("CANARY"));
    }
};

QTEST_GUILESS_MAIN(JournalRestoreTest)
#include "tst_journalrestore.moc"
