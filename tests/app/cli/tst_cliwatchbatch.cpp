// SPDX-License-Identifier: Apache-2.0
// Several connections that wait together, watched on the command line: the real program against the
// demo endpoints of all systems. What is seen of one holds all of them, until it is accepted or
// left out; looking never writes.
#include "app/demo/demoestates.h"
#include "models/store/journal.h"
#include "models/store/lookbook.h"
#include "tests/app/cli/clichoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

constexpr int count = 3;

QJsonObject observationOf(const QJsonValue &member)
{
    return member.toObject().value("observation"_L1).toObject();
}

QJsonArray membersIn(const CliResult &result)
{
    return result.document.value("members"_L1).toArray();
}

} // namespace

class CliWatchBatchTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliBench> m_bench;
    QString m_run;
    QStringList m_ids; ///< in the order of the members
    QStringList m_members; ///< their runs

    /// All connections of a small estate, switched off and waiting.
    void park(const QString &system, const QString &observe = u"1h"_s)
    {
        m_bench = std::make_unique<CliBench>(system, largeEstate(count));
        const QStringList ids = idsIn(*m_bench);
        const QString phrase = u"delete %1 connections"_s.arg(ids.size());
        const CliResult parked =
            m_bench->run(QStringList{u"delete"_s} + ids
                         + QStringList{u"--confirm"_s, phrase, u"--observe"_s, observe,
                                       u"--without-deactivation"_s, u"a test"_s}
                         + choicesForAll(*m_bench, ids, {u"delete"_s, u"deactivate"_s}));
        QVERIFY2(parked.code == 6, parked.out.constData());
        QCOMPARE(parked.text("outcome"), u"waiting"_s);
        m_run = parked.text("run");
        m_ids.clear();
        m_members.clear();
        for (const QJsonValue &target : parked.document.value("targets"_L1).toArray()) {
            m_ids << target["id"_L1].toString();
            m_members << target["run"_L1].toString();
        }
        QVERIFY(m_ids.size() >= 2);
        m_bench->server().clearLog();
    }
    [[nodiscard]] CliResult watch(const QString &run, const QStringList &more = {u"--once"_s})
    {
        return m_bench->run(QStringList{u"watch"_s, run} + more, With::SignIn);
    }
    [[nodiscard]] CliResult resume(const QStringList &more = {})
    {
        return m_bench->run(QStringList{u"resume"_s, m_run, u"--skip-observation"_s, u"tested"_s}
                                + more,
                            With::SignIn);
    }
    [[nodiscard]] bool act(const QString &what, const QString &id)
    {
        return m_bench->server().estate().act(what + u':' + id);
    }
    static void everySystem()
    {
        QTest::addColumn<QString>("system");
        for (const QString &word : demoWords())
            QTest::newRow(qPrintable(word)) << word;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void eachOfThemIsLookedAtAndNothingIsWritten_data() { everySystem(); }
    void eachOfThemIsLookedAtAndNothingIsWritten()
    {
        QFETCH(QString, system);
        park(system);
        const CliResult seen = watch(m_run);
        QVERIFY2(seen.code == 0, seen.out.constData());
        QCOMPARE(seen.text("run"), m_run);
        QCOMPARE(seen.text("outcome"), u"waiting"_s);
        QCOMPARE(membersIn(seen).size(), m_ids.size());
        QSet<QString> ends;
        for (const QJsonValue &member : membersIn(seen)) {
            QCOMPARE(observationOf(member).value("looks"_L1).toInt(), 2); // the run took the first
            QVERIFY(observationOf(member).value("signs"_L1).toArray().isEmpty());
            QVERIFY(!observationOf(member).value("notLookedAt"_L1).toArray().isEmpty());
            ends << observationOf(member).value("end"_L1).toString();
        }
        QCOMPARE(ends.size(), 1); // one period for all
        QVERIFY(seen.document.value("requests"_L1).toInt() > 0);
        QCOMPARE(m_bench->server().writes(), 0);
        QVERIFY(!m_bench->written().contains("CANARY"));
    }

    void whatIsSeenOfOneHoldsAllOfThem_data() { everySystem(); }
    void whatIsSeenOfOneHoldsAllOfThem()
    {
        QFETCH(QString, system);
        park(system);
        QVERIFY(act(u"point-here"_s, m_ids.last()));
        const CliResult seen = watch(m_run);
        QVERIFY2(seen.code == 8, seen.out.constData());
        QVERIFY(!observationOf(membersIn(seen).last()).value("signs"_L1).toArray().isEmpty());
        QVERIFY(membersIn(seen).last()["reason"_L1].toString().contains(u"rollback "_s
                                                                        + m_members.last()));
        QCOMPARE(watch(m_members.last()).code, 8);
        const CliResult refused = resume();
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.errorKind(), u"signs-seen"_s);
        QCOMPARE(m_bench->server().writes(), 0);
        const CliResult table = m_bench->onTerminal({u"watch"_s, m_run, u"--once"_s}, With::SignIn);
        QCOMPARE(table.code, 8);
        QVERIFY(table.out.contains("Could not be looked at"));
        QVERIFY(table.out.contains("appeared"));
    }

    /// It waits for nothing, so it is not watched; but it is still to be deleted.
    void whatWasSeenOfOneThatHaltedHoldsThemToo()
    {
        park(u"umbraco"_s);
        QVERIFY(act(u"point-here"_s, m_ids.last()));
        QCOMPARE(watch(m_run).code, 8);
        {
            const auto journal =
                Journal::open(m_bench->stateFolder(), Journal::Mode::Write).value();
            RunState state = journal->run(m_members.last())->state;
            state.haltedIn = state.step;
            state.step = Step::Halted;
            state.outcome = Outcome::Halted;
            QVERIFY(journal->saveState(m_members.last(), state, QDateTime::currentDateTimeUtc())
                        .has_value());
        }
        const CliResult refused = resume();
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.errorKind(), u"signs-seen"_s);
        QCOMPARE(m_bench->server().writes(), 0);
        m_run = m_members.first(); // the others do not hold one that goes on alone
        QCOMPARE(outcomes(resume()), QStringList({u"deleted"_s, u"none"_s, u"halted"_s}));
    }

    void theOneIsLeftOutAndTheOthersGo()
    {
        park(u"umbraco"_s);
        QVERIFY(act(u"point-here"_s, m_ids.last()));
        QCOMPARE(watch(m_run).code, 8);
        const CliResult first = watch(m_members.first());
        QCOMPARE(first.code, 0); // nothing was seen of this one
        const QString end = observationOf(membersIn(first).first()).value("end"_L1).toString();
        const CliResult back = m_bench->run({u"rollback"_s, m_members.last()}, With::SignIn);
        QCOMPARE(outcomes(back), QStringList({u"none"_s, u"none"_s, u"rolled-back"_s}));
        const CliResult rest = watch(m_run); // the others wait as before, as long as before
        QVERIFY2(rest.code == 0, rest.out.constData());
        QCOMPARE(observationOf(membersIn(rest).first()).value("end"_L1).toString(), end);
        const CliResult wrong = resume({u"--confirm"_s, u"delete 3 connections"_s});
        QCOMPARE(wrong.errorKind(), u"wrong-phrase"_s);
        const CliResult gone = resume({u"--confirm"_s, u"delete 2 connections"_s});
        QCOMPARE(outcomes(gone), QStringList({u"deleted"_s, u"deleted"_s, u"rolled-back"_s}));
        QCOMPARE(gone.text("outcome"), u"partly-deleted"_s);
    }

    void oneOfWhichNothingWasSeenIsGoneOnWithAlone()
    {
        park(u"umbraco"_s);
        QVERIFY(act(u"point-here"_s, m_ids.last()));
        QCOMPARE(watch(m_run).code, 8);
        const QString whole = m_run;
        m_run = m_members.first();
        const CliResult gone = resume();
        QCOMPARE(outcomes(gone), QStringList({u"deleted"_s, u"none"_s, u"none"_s}));
        m_run = m_members.last();
        QCOMPARE(resume().errorKind(), u"signs-seen"_s);
        const CliResult seen = watch(whole); // the others are still watched
        QCOMPARE(seen.code, 8);
        QCOMPARE(membersIn(seen).at(1)["reason"_L1].toString().left(13), u"Watched until"_s);
    }

    void aReasonLetsAllOfThemGo()
    {
        park(u"polytomic"_s);
        QVERIFY(act(u"fail-run"_s, m_ids.first()));
        const CliResult refused = resume(); // nobody watched: the last look finds it
        QCOMPARE(refused.errorKind(), u"signs-seen"_s);
        QCOMPARE(m_bench->server().writes(), 0);
        QCOMPARE(resume({u"--accept-signs"_s, u" "_s}).code, 2);
        const CliResult seen = watch(m_run);
        const QString code = seen.text("signsCode");
        QVERIFY(refused.out.contains((u"--accept-signs "_s + code + u"=REASON"_s).toUtf8()));
        // A member watched alone tells the same of the whole.
        QVERIFY(watch(m_members.first()).text("signsCode") == code);
        const CliResult gone = resume({u"--accept-signs"_s, code + u"=known outage"_s});
        QVERIFY2(gone.code == 0, gone.out.constData());
        QCOMPARE(outcomes(gone), QStringList(m_ids.size(), u"deleted"_s));
        const CliResult audit = m_bench->run({u"audit"_s}, With::Nothing);
        QVERIFY(audit.out.contains("signs-accepted"));
        QVERIFY(audit.out.contains("known outage"));
    }

    void aServerThatIsDownIsFour()
    {
        park(u"umbraco"_s);
        m_bench->server().setNetworkDown(true);
        const CliResult seen = watch(m_run);
        m_bench->server().setNetworkDown(false);
        QCOMPARE(seen.code, 4);
        for (const QJsonValue &member : membersIn(seen))
            QCOMPARE(observationOf(member).value("failedLooks"_L1).toInt(), 1);
        QCOMPARE(watch(m_run).code, 0);
    }

    void theEndIsNineAndAllOfThemStillWait()
    {
        park(u"umbraco"_s, u"1s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(watch(m_run).code, 9, 20000);
        QCOMPARE(m_bench->server().writes(), 0);
    }

    void killedInTheMiddleOfALookTheJournalIsAsItWas()
    {
        park(u"umbraco"_s);
        TroubleRule rule;
        rule.target = m_ids.at(1); // the first one is looked at, and kept
        rule.count = 0;
        rule.trouble = troubleFrom(u"hang").value();
        m_bench->server().addTrouble(rule);
        const auto kept = [this](int member) {
            const auto journal = Journal::open(m_bench->stateFolder(), Journal::Mode::ReadOnly);
            return LookBook::in(**journal)->looks(m_members.at(member)).value().size();
        };
        const auto before = Journal::open(m_bench->stateFolder(), Journal::Mode::ReadOnly)
                                .value()
                                ->batch(m_run)
                                .value();
        const auto process = m_bench->start({u"watch"_s, m_run, u"--json"_s}, With::SignIn);
        QTRY_COMPARE_WITH_TIMEOUT(kept(0), 2U, 20000);
        ::kill(pid_t(process->processId()), SIGKILL);
        (void)m_bench->finish(*process);
        m_bench->server().clearTrouble();
        QCOMPARE(kept(0), 2U); // whole, or not at all
        QCOMPARE(kept(1), 1U);
        const auto after = Journal::open(m_bench->stateFolder(), Journal::Mode::ReadOnly)
                               .value()
                               ->batch(m_run)
                               .value();
        QVERIFY(after.state == before.state);
        QVERIFY(after.states() == before.states());
        QCOMPARE(m_bench->server().writes(), 0);
        QCOMPARE(watch(m_run).code, 0);
        QCOMPARE(resume().code, 0);
    }
};

QTEST_GUILESS_MAIN(CliWatchBatchTest)
#include "tst_cliwatchbatch.moc"
