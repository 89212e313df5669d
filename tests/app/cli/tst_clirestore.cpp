// SPDX-License-Identifier: Apache-2.0
// delete, its backup, and restore, with the real program over real HTTP: every exit code of the way
// back, and no write where something speaks against it.
#include "tests/app/cli/clichoices.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

class CliRestoreTest : public QObject
{
    Q_OBJECT

private:
    /// A connection nobody uses, by its name.
    [[nodiscard]] QString idOf(const QString &name)
    {
        const CliResult list = m_bench->run({u"list"_s});
        for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
            if (row["name"_L1].toString() == name)
                return row["id"_L1].toString();
        }
        return {};
    }
    [[nodiscard]] QStringList unusedNames(int wanted)
    {
        QStringList names;
        const CliResult list = m_bench->run({u"list"_s});
        for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
            if (names.size() == wanted)
                break;
            const CliResult impact = m_bench->run({u"dependents"_s, row["id"_L1].toString()});
            const bool isFree = impact.document.value("dependents"_L1).toArray().isEmpty()
                && row["state"_L1].toString() == "active"_L1;
            if (isFree)
                names << row["name"_L1].toString();
        }
        return names;
    }
    [[nodiscard]] QString unusedName() { return unusedNames(1).value(0); }
    [[nodiscard]] QString onlyBackup() const
    {
        const QDir folder(m_bench->path(u"home/state/backups"_s));
        const QStringList names = folder.entryList({u"*.linchpin-backup.json"_s}, QDir::Files);
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }
    /// Deletes the connection; gives its backup.
    [[nodiscard]] QString deleted()
    {
        m_name = unusedName();
        const CliResult gone = m_bench->run(
            QStringList{u"delete"_s, idOf(m_name), u"--confirm"_s, m_name} + accepting());
        if (gone.code != 0)
            qWarning("delete: %s", gone.out.constData());
        return gone.code == 0 ? onlyBackup() : QString();
    }
    [[nodiscard]] QStringList secretOptions(const QString &backup)
    {
        const CliResult dry = m_bench->run({u"restore"_s, backup, u"--dry-run"_s}, With::Nothing);
        QStringList options;
        for (const QJsonValue &name : dry.document["steps"_L1][0]["secrets"_L1].toArray())
            options << u"--secret-env"_s << name.toString() + u"=LINCHPIN_TYPED"_s;
        return options;
    }

    [[nodiscard]] QString urlOf() const
    {
        const QStringList options = m_bench->endpoint();
        return options.value(options.indexOf(u"--url"_s) + 1);
    }
    static QString messageOf(const CliResult &result)
    {
        return result.document["error"_L1]["message"_L1].toString();
    }

    std::unique_ptr<CliBench> m_bench;
    QString m_name;

private Q_SLOTS:
    void init()
    {
        qputenv("LINCHPIN_TYPED", "CANARY-typed-anew");
        m_bench = std::make_unique<CliBench>(u"umbraco"_s);
    }
    void cleanup() { m_bench.reset(); }

    void whatWasDeletedComesBackOnce()
    {
        const QString backup = deleted();
        QVERIFY(!backup.isEmpty());
        const QStringList command =
            QStringList{u"restore"_s, backup, u"--confirm"_s, m_name} + secretOptions(backup);
        const CliResult back = m_bench->run(command);
        QCOMPARE(back.text("reason"), QString());
        QCOMPARE(back.code, 0);
        QCOMPARE(back.text("outcome"), u"restored"_s);
        QVERIFY(!idOf(m_name).isEmpty());
        QVERIFY(!m_bench->written().contains("CANARY"));
        QVERIFY(!m_bench->printed().contains("CANARY"));
        m_bench->server().clearLog();
        const CliResult again = m_bench->run(command);
        QCOMPARE(again.code, 3);
        QCOMPARE(m_bench->server().writes(), 0);
        const CliResult runs = m_bench->run({u"runs"_s}, With::Nothing);
        QCOMPARE(runs.document["restores"_L1][0]["outcome"_L1].toString(), u"restored"_s);
    }

    void whatWasWatchedAndGoneOnWithComesBackAsWell()
    {
        m_name = unusedName();
        const CliResult parked = m_bench->run(
            QStringList{u"delete"_s, idOf(m_name), u"--confirm"_s, m_name, u"--observe"_s, u"1h"_s}
            + accepting());
        QVERIFY2(parked.code == 6, parked.out.constData());
        const QString run = parked.text("run");
        QCOMPARE(m_bench->run({u"watch"_s, run, u"--once"_s}, With::SignIn).code, 0);
        QCOMPARE(m_bench->run({u"resume"_s, run, u"--skip-observation"_s, u"a test"_s}).code, 0);
        QVERIFY(idOf(m_name).isEmpty());
        const QString backup = onlyBackup();
        const CliResult back = m_bench->run(
            QStringList{u"restore"_s, backup, u"--confirm"_s, m_name} + secretOptions(backup));
        QVERIFY2(back.code == 0, back.out.constData());
        QVERIFY(!idOf(m_name).isEmpty());
    }

    void whatWillDifferIsSaidWithoutANetwork()
    {
        const QString backup = deleted();
        m_bench->server().clearLog();
        const CliResult dry = m_bench->run({u"restore"_s, backup, u"--dry-run"_s}, With::Nothing);
        QCOMPARE(dry.code, 0);
        const QJsonValue step = dry.document["steps"_L1][0];
        QCOMPARE(step["verb"_L1].toString(), u"create"_s);
        QVERIFY(!step["differs"_L1].toArray().isEmpty());
        QCOMPARE(m_bench->server().log().entries().size(), 0);
    }

    void whatSpeaksAgainstItIsThreeAndSendsNothing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"wrong phrase", "no secrets", "changed file", "another endpoint"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatSpeaksAgainstItIsThreeAndSendsNothing()
    {
        QFETCH(QString, what);
        const QString backup = deleted();
        QStringList command{u"restore"_s, backup, u"--confirm"_s,
                            what == u"wrong phrase" ? u"something else"_s : m_name};
        if (what != u"no secrets")
            command += secretOptions(backup);
        if (what == u"changed file") {
            QFile file(backup);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray bytes = file.readAll().replace("providerId", "providerID");
            QVERIFY(file.resize(0) && file.seek(0));
            file.write(bytes);
        }
        With with = With::Endpoint;
        if (what == u"another endpoint") {
            command += {u"--system"_s, u"umbraco"_s, u"--url"_s, u"http://127.0.0.1:9"_s};
            with = With::SignIn;
        }
        m_bench->server().clearLog();
        const CliResult refused = m_bench->run(command, with);
        QVERIFY2(refused.code == 3 || refused.code == 2, refused.out.constData());
        QCOMPARE(m_bench->server().writes(), 0);
    }

    void aRefusedWayBackIsFourAndMayBeTriedAgain()
    {
        const QString backup = deleted();
        const QStringList command =
            QStringList{u"restore"_s, backup, u"--confirm"_s, m_name} + secretOptions(backup);
        TroubleRule rule;
        rule.onlyWrites = true;
        rule.count = 1;
        rule.trouble = {.reply = Trouble::Reply::Status, .status = 403};
        m_bench->server().addTrouble(rule);
        const CliResult refused = m_bench->run(command);
        QCOMPARE(refused.code, 4);
        QCOMPARE(refused.text("outcome"), u"unchanged"_s);
        m_bench->server().clearTrouble();
        QCOMPARE(m_bench->run(command).code, 0);
    }

    void whereTheBackupIsIsSaidWholeInResultAuditAndOnStderr_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("one, document") << 1 << true;
        QTest::newRow("one, text") << 1 << false;
        QTest::newRow("two, document") << 2 << true;
        QTest::newRow("two, text") << 2 << false;
    }
    void whereTheBackupIsIsSaidWholeInResultAuditAndOnStderr()
    {
        QFETCH(const int, connections);
        QFETCH(const bool, isJson);
        const QString plan = m_bench->path(u"p.linchpin-plan.json"_s);
        const QString backup = m_bench->path(u"p.linchpin-backup.json"_s);
        const QStringList names = unusedNames(connections);
        QCOMPARE(names.size(), connections);
        QStringList command{u"plan"_s, u"--out"_s, plan};
        for (const QString &name : names)
            command << idOf(name);
        QCOMPARE(m_bench->run(command + accepting()).code, 0);
        const QString phrase =
            connections == 1 ? names.first() : u"delete %1 connections"_s.arg(connections);
        const QStringList apply{u"apply"_s, QDir::current().relativeFilePath(plan), u"--confirm"_s,
                                phrase};
        const CliResult done =
            isJson ? m_bench->run(apply) : m_bench->finish(*m_bench->start(apply));
        QCOMPARE(done.code, 0);
        QVERIFY(QFile::exists(backup));
        const QByteArray line = "Backup: " + backup.toUtf8() + '\n';
        QCOMPARE(done.text("backup"), isJson ? backup : QString());
        QCOMPARE(done.err, isJson ? QByteArray() : line);
        QCOMPARE(done.out.contains(line), !isJson);
        const CliResult audit = m_bench->run({u"audit"_s, u"--text"_s, backup}, With::Nothing);
        QCOMPARE(audit.document["entries"_L1].toArray().size(), connections);
    }

    void aTargetThatIsGoneIsSaidToBeGone()
    {
        m_name = unusedName();
        const QString id = idOf(m_name);
        const QString plan = m_bench->path(u"p.linchpin-plan.json"_s);
        QCOMPARE(m_bench->run(QStringList{u"plan"_s, id, u"--out"_s, plan} + accepting()).code, 0);
        QCOMPARE(
            m_bench->run(QStringList{u"delete"_s, id, u"--confirm"_s, m_name} + accepting()).code,
            0);
        m_bench->server().clearLog();
        const CliResult late = m_bench->run({u"apply"_s, plan, u"--confirm"_s, m_name});
        QCOMPARE(late.code, 3);
        QCOMPARE(late.errorKind(), u"not-found"_s);
        QCOMPARE(m_bench->server().writes(), 0);
        const QString says = messageOf(late);
        for (const QString &part : {urlOf(), u"nothing was changed"_s,
                                    u'"' + m_name + u"\" is gone"_s, u"make a new plan"_s})
            QVERIFY2(says.contains(part), qPrintable(says));
        QVERIFY2(!says.contains(u"--without-backup"_s), qPrintable(says));
    }

    void withoutABackupNothingIsWrittenUnlessAReasonIsGiven()
    {
        m_name = unusedName();
        const QString id = idOf(m_name);
        const QString blocker = m_bench->path(u"home/state/backups"_s);
        QVERIFY(QDir().mkpath(m_bench->path(u"home/state"_s)));
        QFile file(blocker); // a file where the folder has to be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList command =
            QStringList{u"delete"_s, id, u"--confirm"_s, m_name} + accepting();
        m_bench->server().clearLog();
        const CliResult refused = m_bench->run(command);
        QCOMPARE(refused.code, 3);
        for (const QString &part :
             {urlOf(), u"nothing was changed"_s, blocker, u"--without-backup REASON"_s})
            QVERIFY2(messageOf(refused).contains(part), qPrintable(messageOf(refused)));
        QCOMPARE(m_bench->server().writes(), 0);
        QCOMPARE(m_bench->run(command + QStringList{u"--without-backup"_s, u" "_s}).code, 2);
        QCOMPARE(m_bench->run(command + QStringList{u"--without-backup"_s, u"disk is full"_s}).code,
                 0);
        QVERIFY(m_bench->run({u"audit"_s}, With::Nothing).out.contains("backup-left-out"));
    }
};

QTEST_GUILESS_MAIN(CliRestoreTest)
#include "tst_clirestore.moc"
