// SPDX-License-Identifier: Apache-2.0
// Several connections at once on the command line: planned, applied, refused with no write sent,
// killed in the middle, resumed and taken back, as a whole and one by one.
#include "tests/app/cli/clichoices.h"
#include "tests/app/cli/umbracoseveral.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

constexpr int count = severalOfUmbraco;

QStringList deleteArguments(const QString &phrase = u"delete 3 connections"_s)
{
    // What was lost may still be carried out for as long as a request may take: a second here.
    return QStringList{u"delete"_s} + targets() + QStringList{u"--confirm"_s, phrase}
    + QStringList{u"--timeout"_s, u"1"_s} + choices();
}

QJsonArray runsOf(CliBench &bench)
{
    return bench.run({u"runs"_s}, With::Nothing).document.value("runs"_L1).toArray();
}

int deletesOfSomethingGone(const RequestLog &log)
{
    QSet<QByteArray> gone;
    int again = 0;
    for (const LoggedRequest &entry : log.entries()) {
        if (entry.request.method != "DELETE")
            continue;
        again += gone.contains(entry.request.path) ? 1 : 0;
        if (entry.tookEffect)
            gone.insert(entry.request.path);
    }
    return again;
}

bool areAllActive(CliBench &bench)
{
    const CliResult list = bench.run({u"list"_s});
    const QJsonArray rows = list.document.value("connections"_L1).toArray();
    return rows.size() == count + 1 && std::ranges::all_of(rows, [](const QJsonValue &row) {
               return row.toObject().value("state"_L1) == "active"_L1;
           });
}

} // namespace

class CliUmbracoBatchTest : public QObject
{
    Q_OBJECT

private:
    /// Kills the program while its n-th request hangs; the batch it left behind, if it left one.
    static QString killAt(CliBench &bench, int request, bool takesEffect)
    {
        bench.server().addTrouble(
            {.from = request,
             .count = 0,
             .trouble = {.reply = Trouble::Reply::Hang, .takesEffect = takesEffect}});
        const auto process = bench.start(deleteArguments() + QStringList{u"--json"_s});
        if (!bench.waitForRequests(request))
            return u"the request never came"_s;
        process->kill();
        (void)bench.finish(*process);
        bench.server().clearTrouble();
        return runsOf(bench).first().toObject().value("run"_L1).toString();
    }

    /// Numbers of the writes of a batch when all is well.
    static std::vector<int> writesWhenAllIsWell()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const CliResult result = bench.run(deleteArguments());
        std::vector<int> numbers;
        for (const LoggedRequest &entry : bench.server().log().entries()) {
            if (result.code == 0 && entry.isWrite)
                numbers.push_back(entry.number);
        }
        return numbers;
    }

private Q_SLOTS:
    void allWellDeletesThemAllAndSaysSoForEach()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const CliResult result = bench.run(deleteArguments());
        QVERIFY2(result.code == 0, result.out.constData());
        QCOMPARE(result.text("outcome"), u"deleted"_s);
        QCOMPARE(result.text("step"), u"ended"_s);
        QCOMPARE(outcomes(result), QStringList(count, u"deleted"_s));
        QCOMPARE(result.document.value("deletedIds"_L1).toArray().size(), 2 * count);
        QCOMPARE(bench.server().writes(), 3 * count); // off, profile gone, connection gone
        QCOMPARE(idsIn(bench), QStringList{connectionId(count)});
        const QJsonArray runs = runsOf(bench);
        QCOMPARE(runs.size(), count + 1);
        const QJsonObject batch = runs.first().toObject();
        QCOMPARE(batch.value("members"_L1).toArray().size(), count);
        QCOMPARE(runs.at(1).toObject().value("batch"_L1), batch.value("run"_L1));
        QVERIFY(!bench.printed().contains("CANARY"));
        QVERIFY(!bench.written().contains("CANARY"));
    }

    void aPlanIsAppliedOnceAfterADryRun()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const QString file = bench.path(u"many.linchpin-plan.json"_s);
        const CliResult plan = bench.run(QStringList{u"plan"_s} + targets()
                                         + QStringList{u"--out"_s, file} + choices());
        QVERIFY2(plan.code == 0, plan.out.constData());
        QCOMPARE(plan.document.value("targets"_L1).toArray().size(), count);
        QCOMPARE(plan.document.value("actions"_L1).toArray().size(), 3 * count);
        QCOMPARE(bench.server().writes(), 0);
        const QStringList apply{u"apply"_s, file};
        const QStringList right{u"--confirm"_s, u"delete 3 connections"_s};
        QCOMPARE(bench.run(apply + QStringList{u"--dry-run"_s}).code, 0);
        const CliResult wrong = bench.run(apply + QStringList{u"--confirm"_s, u"delete 2"_s});
        QCOMPARE(wrong.code, 3);
        QCOMPARE(wrong.errorKind(), u"wrong-phrase"_s);
        QCOMPARE(bench.server().writes(), 0);
        const CliResult done = bench.run(apply + right);
        QVERIFY2(done.code == 0, done.out.constData());
        const int writes = bench.server().writes();
        QCOMPARE(bench.run(apply + right).errorKind(), u"used-plan"_s);
        QCOMPARE(bench.server().writes(), writes);
    }

    void refusalsSendNoWrite_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        QTest::newRow("wrong phrase")
            << deleteArguments(u"delete 2 connections"_s) << 3 << u"wrong-phrase"_s;
        QTest::newRow("a name instead")
            << deleteArguments(u"Connection 000000"_s) << 3 << u"wrong-phrase"_s;
        QTest::newRow("named twice")
            << deleteArguments() + QStringList{connectionId(0)} << 2 << u"usage"_s;
        QTest::newRow("malformed id") << deleteArguments() + QStringList{u"x"_s} << 2 << u"usage"_s;
        QTest::newRow("undecided") << deleteArguments().mid(0, 16) << 3 << u"undecided"_s;
        QTest::newRow("a decision for nobody")
            << deleteArguments() + QStringList{u"--decide"_s, profileKey(count) + u"=delete"_s} << 2
            << u"usage"_s;
        QStringList moved = deleteArguments();
        moved.last() = profileKey(count - 1) + u"=reassign:"_s + connectionId(0);
        QTest::newRow("moved to another target") << moved << 2 << u"usage"_s;
    }
    void refusalsSendNoWrite()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, kind);
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const CliResult result = bench.run(arguments);
        QVERIFY2(result.code == code, result.out.constData());
        QCOMPARE(result.errorKind(), kind);
        QCOMPARE(bench.server().writes(), 0);
        QVERIFY(runsOf(bench).isEmpty());
    }

    void aChangedPlanSendsNothing()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const QString path = bench.path(u"many.linchpin-plan.json"_s);
        QCOMPARE(
            bench
                .run(QStringList{u"plan"_s} + targets() + QStringList{u"--out"_s, path} + choices())
                .code,
            0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("delete-dependent", "delete-dependant");
        QVERIFY(file.resize(0) && file.seek(0));
        QVERIFY(file.write(text) > 0);
        file.close();
        const int requests = bench.server().log().total();
        const CliResult result =
            bench.run({u"apply"_s, path, u"--confirm"_s, u"delete 3 connections"_s});
        QCOMPARE(result.code, 3);
        QCOMPARE(bench.server().log().total(), requests);
    }

    void oneObservationForAllAndThenTheRest()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const CliResult parked =
            bench.run(deleteArguments() + QStringList{u"--observe"_s, u"7d"_s});
        QCOMPARE(parked.code, 6);
        QCOMPARE(parked.text("outcome"), u"waiting"_s);
        QCOMPARE(parked.text("step"), u"observing"_s);
        QCOMPARE(bench.server().writes(), count);
        const QString run = parked.text("run");
        const CliResult early = bench.run({u"resume"_s, run}, With::SignIn);
        QCOMPARE(early.text("outcome"), u"waiting"_s);
        QCOMPARE(bench.server().writes(), count);
        const CliResult done =
            bench.run({u"resume"_s, run, u"--skip-observation"_s, u"nobody uses them"_s});
        QVERIFY2(done.code == 0, done.out.constData());
        QCOMPARE(outcomes(done), QStringList(count, u"deleted"_s));
    }

    void aWatchedBatchIsSwitchedOnAgain()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const CliResult parked =
            bench.run(deleteArguments() + QStringList{u"--observe"_s, u"7d"_s});
        const CliResult back = bench.run({u"rollback"_s, parked.text("run")}, With::SignIn);
        QVERIFY2(back.code == 0, back.out.constData());
        QCOMPARE(back.text("outcome"), u"rolled-back"_s);
        QVERIFY(areAllActive(bench));
        const CliResult again = bench.run({u"resume"_s, parked.text("run")}, With::SignIn);
        QCOMPARE(again.code, 3);
    }

    void oneMemberIsGoneOnWithOrTakenBackAlone()
    {
        CliBench bench(u"umbraco"_s, estateOfSeveral());
        const CliResult parked =
            bench.run(deleteArguments() + QStringList{u"--observe"_s, u"7d"_s});
        const QJsonArray members = parked.document.value("targets"_L1).toArray();
        const QString first = members.at(0).toObject().value("run"_L1).toString();
        const QString second = members.at(1).toObject().value("run"_L1).toString();
        const CliResult back = bench.run({u"rollback"_s, first}, With::SignIn);
        QCOMPARE(outcomes(back), QStringList({u"rolled-back"_s, u"none"_s, u"none"_s}));
        const CliResult waits = bench.run({u"resume"_s, second}, With::SignIn);
        QCOMPARE(waits.code, 6); // the others are still waiting, and so is this one
        const CliResult rest =
            bench.run({u"resume"_s, parked.text("run"), u"--skip-observation"_s, u"seen enough"_s},
                      With::SignIn);
        QCOMPARE(outcomes(rest), QStringList({u"rolled-back"_s, u"deleted"_s, u"deleted"_s}));
        QCOMPARE(rest.text("outcome"), u"partly-deleted"_s);
        QCOMPARE(rest.code, 7); // two are gone, one was taken back
        QCOMPARE(idsIn(bench).size(), 2);
    }

    void killedAtEveryWriteItIsResumedToItsEnd()
    {
        const std::vector<int> writes = writesWhenAllIsWell();
        QCOMPARE(writes.size(), 9U);
        for (const int request : writes) {
            for (const bool takesEffect : {false, true}) {
                if (!takesEffect && request != writes.front())
                    continue; // each of them waits
                CliBench bench(u"umbraco"_s, estateOfSeveral());
                const QString run = killAt(bench, request, takesEffect);
                const CliResult resumed = bench.run({u"resume"_s, run}, With::SignIn);
                QVERIFY2(resumed.code == 0, resumed.out.constData());
                QCOMPARE(outcomes(resumed), QStringList(count, u"deleted"_s));
                QCOMPARE(deletesOfSomethingGone(bench.server().log()), 0);
                QCOMPARE(idsIn(bench), QStringList{connectionId(count)});
            }
        }
    }

    void killedAtEveryWriteItIsTakenBackUntilSomethingIsGone()
    {
        for (const int request : writesWhenAllIsWell()) {
            for (const bool takesEffect : {false, true}) {
                if (!takesEffect)
                    continue; // each of them waits
                CliBench bench(u"umbraco"_s, estateOfSeveral());
                const QString run = killAt(bench, request, takesEffect);
                const CliResult back = bench.run({u"rollback"_s, run}, With::SignIn);
                QCOMPARE(deletesOfSomethingGone(bench.server().log()), 0);
                if (back.code == 0) {
                    QVERIFY(areAllActive(bench));
                    continue;
                }
                QVERIFY(bench.server().log().count("DELETE") > 0);
                QVERIFY2(back.code == 6 || back.code == 3, back.out.constData());
                if (back.code == 6)
                    QVERIFY(bench.run({u"resume"_s, run}, With::SignIn).code != 6);
                QCOMPARE(deletesOfSomethingGone(bench.server().log()), 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CliUmbracoBatchTest)
#include "tst_cliumbracobatch.moc"
