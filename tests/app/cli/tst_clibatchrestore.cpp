// SPDX-License-Identifier: Apache-2.0
// Several connections deleted at once on the command line, and all of them restored from the one
// backup that was written before the first write.
#include "tests/app/cli/clichoices.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

constexpr int count = 3;

} // namespace

class CliBatchRestoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliBench> m_bench;

    [[nodiscard]] QJsonArray connections()
    {
        return m_bench->run({u"list"_s}).document.value("connections"_L1).toArray();
    }
    /// Connections and their dependents by names.
    [[nodiscard]] QStringList world()
    {
        QStringList lines;
        const QJsonArray rows = connections();
        for (const QJsonValue &row : rows) {
            lines << row["name"_L1].toString();
            const CliResult impact = m_bench->run({u"dependents"_s, row["id"_L1].toString()});
            const QJsonArray dependents = impact.document.value("dependents"_L1).toArray();
            for (const QJsonValue &one : dependents)
                lines << lines.first() + one["kind"_L1].toString() + one["name"_L1].toString();
        }
        lines.sort();
        return lines;
    }
    [[nodiscard]] QStringList backups(const QString &folder) const
    {
        const QDir dir(m_bench->path(folder));
        QStringList paths;
        for (const QString &name : dir.entryList({u"*.linchpin-backup.json"_s}, QDir::Files))
            paths << dir.filePath(name);
        return paths;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void theyComeBackFromOneBackup_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("umbraco") << u"umbraco"_s;
        QTest::newRow("polytomic") << u"polytomic"_s;
    }
    void theyComeBackFromOneBackup()
    {
        QFETCH(QString, word);
        m_bench = std::make_unique<CliBench>(word, largeEstate(count));
        const QStringList before = world();
        const QStringList targets = idsIn(*m_bench);
        const QString plan = m_bench->path(u"many.linchpin-plan.json"_s);
        const CliResult made =
            m_bench->run(QStringList{u"plan"_s} + targets + QStringList{u"--out"_s, plan}
                         + choicesForAll(*m_bench, targets));
        QVERIFY2(made.code == 0, made.out.constData());
        QVERIFY(backups(u"."_s).isEmpty());
        const QStringList apply{u"apply"_s, plan, u"--confirm"_s, u"delete 3 connections"_s};
        const CliResult gone = m_bench->run(apply);
        QVERIFY2(gone.code == 0, gone.out.constData());
        QCOMPARE(backups(u"."_s).size(), 1);
        const QString backup = backups(u"."_s).first();
        QCOMPARE(idsIn(*m_bench), QStringList());
        m_bench->server().clearLog();
        const QStringList secrets = typedAgain(*m_bench, backup);
        const auto restore = [&](const QString &phrase) {
            return m_bench->run(QStringList{u"restore"_s, backup, u"--confirm"_s, phrase}
                                + secrets);
        };
        QCOMPARE(restore(u"delete 3 connections"_s).code, 3);
        QCOMPARE(m_bench->server().writes(), 0);
        const CliResult back = restore(u"restore 3 connections"_s);
        QVERIFY2(back.code == 0, back.out.constData());
        QCOMPARE(back.text("outcome"), u"restored"_s);
        QCOMPARE(world(), before);
        QVERIFY(!m_bench->printed().contains("CANARY"));
        QVERIFY(!m_bench->written().contains("CANARY"));
        const int writes = m_bench->server().writes();
        QCOMPARE(restore(u"restore 3 connections"_s).code, 3);
        QCOMPARE(m_bench->server().writes(), writes);
        const CliResult runs = m_bench->run({u"runs"_s}, With::Nothing);
        QCOMPARE(runs.document["restores"_L1][0]["targets"_L1].toArray().size(), count);
    }

    void watchedAndGoneOnWithTheyComeBackAsWell()
    {
        m_bench = std::make_unique<CliBench>(u"umbraco"_s, largeEstate(count));
        const QStringList before = world();
        const QStringList targets = idsIn(*m_bench);
        const CliResult parked = m_bench->run(
            QStringList{u"delete"_s} + targets
            + QStringList{u"--confirm"_s, u"delete 3 connections"_s, u"--observe"_s, u"1h"_s}
            + choicesForAll(*m_bench, targets));
        QVERIFY2(parked.code == 6, parked.out.constData());
        const QString run = parked.text("run");
        QCOMPARE(m_bench->run({u"watch"_s, run, u"--once"_s}, With::SignIn).code, 0);
        const QString backup = backups(u"home/state/backups"_s).value(0);
        QCOMPARE(m_bench->run({u"resume"_s, run, u"--skip-observation"_s, u"a test"_s}).code, 0);
        QCOMPARE(idsIn(*m_bench), QStringList());
        const CliResult back = m_bench->run(
            QStringList{u"restore"_s, backup, u"--confirm"_s, u"restore 3 connections"_s}
            + typedAgain(*m_bench, backup));
        QVERIFY2(back.code == 0, back.out.constData());
        QCOMPARE(world(), before);
        // What was seen while they were off is kept beside the way back.
        QCOMPARE(m_bench->run({u"watch"_s, run, u"--once"_s}, With::SignIn).code, 3);
    }

    void withoutABackupNoneOfThemIsTouched()
    {
        m_bench = std::make_unique<CliBench>(u"umbraco"_s, largeEstate(count));
        const QStringList targets = idsIn(*m_bench);
        QVERIFY(QDir().mkpath(m_bench->stateFolder()));
        QFile file(m_bench->stateFolder() + u"/backups"_s); // a file where the folder has to be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList command = QStringList{u"delete"_s} + targets
            + QStringList{u"--confirm"_s, u"delete 3 connections"_s}
            + choicesForAll(*m_bench, targets);
        QCOMPARE(m_bench->run(command).code, 3);
        QCOMPARE(m_bench->server().writes(), 0);
        QCOMPARE(m_bench->run(command + QStringList{u"--without-backup"_s, u"disk is full"_s}).code,
                 0);
        const QByteArray audit = m_bench->run({u"audit"_s}, With::Nothing).out;
        QCOMPARE(audit.count("backup-left-out"), count);
    }
};

QTEST_GUILESS_MAIN(CliBatchRestoreTest)
#include "tst_clibatchrestore.moc"
