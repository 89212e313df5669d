// SPDX-License-Identifier: Apache-2.0
// The look before what cannot be undone, and what is told or dropped while one is under way: runs
// that were confirmed beforehand and wait, over real HTTP.
#include "app/demo/demoestates.h"
#include "models/service/catalogue.h"
#include "models/service/watcher.h"
#include "tests/app/deletion/batchbench.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

std::vector<ConnectionId> idsOf(DeletionBench &bench)
{
    Catalogue catalogue(bench.session());
    QEventLoop loop;
    QObject::connect(&catalogue, &Catalogue::statusChanged, &loop, [&] {
        if (catalogue.status() != Catalogue::Status::Loading)
            loop.quit();
    });
    catalogue.refresh();
    if (catalogue.status() == Catalogue::Status::Loading)
        loop.exec();
    std::vector<ConnectionId> ids;
    for (const Connection &row : catalogue.rows())
        ids.push_back(row.id);
    return ids;
}

} // namespace

class TestLastLook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeletionBench> m_bench;
    std::vector<ConnectionId> m_ids;
    std::unique_ptr<DeletionRun> m_run;
    std::unique_ptr<BatchRun> m_several;

    void open(const QString &word)
    {
        DemoOptions options;
        options.estate = u"large"_s;
        options.connections = 2;
        options.profilesPerConnection = 1;
        m_bench = std::make_unique<DeletionBench>(word, makeDemoEstate(word, options));
        m_ids = idsOf(*m_bench);
    }
    [[nodiscard]] Plan plan(std::chrono::seconds observe)
    {
        const auto impact = m_bench->review(m_ids.front());
        return m_bench->plan(*impact, boldChoices({*impact}).decisions, observe).value();
    }
    /// One that is switched off and waits, confirmed beforehand; its first look is kept.
    void park(std::chrono::seconds observe = std::chrono::hours(1))
    {
        m_run = DeletionRun::create(m_bench->session(), m_bench->journal(), plan(observe),
                                    {.settle = std::chrono::seconds(0)})
                    .value();
        m_run->begin(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isAtRest(), patience);
        QCOMPARE(m_run->state().step, Step::Observing);
        m_bench->server().clearLog();
    }
    void parkSeveral()
    {
        const auto batch = batchOf(*m_bench, m_ids, std::chrono::hours(1));
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
        m_several = BatchRun::create(m_bench->session(), m_bench->journal(), *batch,
                                     {.settle = std::chrono::seconds(0)})
                        .value();
        m_several->begin(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_several->isAtRest(), patience);
        QCOMPARE(m_several->state().stage, BatchStage::Observing);
        m_bench->server().clearLog();
    }
    /// Nothing can be read while it looks; after that all is well again.
    template<typename Run>
    void lookInVain(Run &run)
    {
        TroubleRule rule;
        rule.count = 0;
        rule.trouble = troubleFrom(u"status").value();
        rule.trouble.status = 500;
        m_bench->server().addTrouble(rule);
        run.lookNow();
        QTRY_VERIFY_WITH_TIMEOUT(!run.isLooking(), patience);
        m_bench->server().clearTrouble();
    }
    [[nodiscard]] bool isAsked() const
    {
        return m_run->isAtRest() && m_run->state().step == Step::Confirming;
    }
    [[nodiscard]] bool areAllGone() const
    {
        return m_several->isAtRest()
            && std::ranges::all_of(m_several->runs(), [](const RunState &run) {
                   return run.outcome == Outcome::Deleted;
               });
    }
    [[nodiscard]] int deletes() const
    {
        const auto entries = m_bench->server().log().entries();
        return int(std::ranges::count_if(
            entries, [](const LoggedRequest &entry) { return entry.request.method == "DELETE"; }));
    }
    /// As a second program does, which works.
    void lookFromElsewhere(const RunRecord &run, const std::vector<PlannedAction> &elsewhere,
                           const std::optional<ObservationTime> &time)
    {
        const auto book = LookBook::in(m_bench->journal());
        Watcher watcher(m_bench->session(), *book, u"test"_s);
        const QSignalSpy looked(&watcher, &Watcher::looked);
        watcher.look(run, elsewhere, time);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);
        QVERIFY(!watcher.lastLook().error);
    }
    /// By another program, later.
    void reopen()
    {
        const RunRecord kept = record();
        m_run = DeletionRun::open(m_bench->session(), m_bench->journal(), kept,
                                  {.settle = std::chrono::seconds(0)})
                    .value();
    }
    void reopenSeveral()
    {
        const BatchRecord kept = m_bench->journal().batch(m_several->id()).value();
        m_several.reset();
        m_several = BatchRun::open(m_bench->session(), m_bench->journal(), kept,
                                   {.settle = std::chrono::seconds(0)})
                        .value();
    }
    [[nodiscard]] RunRecord record() const { return m_bench->journal().run(m_run->id()).value(); }

private Q_SLOTS:
    void init() { open(u"polytomic"_s); }
    void cleanup()
    {
        m_run.reset();
        m_several.reset();
        m_bench.reset();
    }

    // ---- the last look of what was confirmed beforehand

    /// The program is open when the time is over, and nobody asks for anything.
    void whenTheTimeIsOverItLooksOnceMoreAndGoesOn()
    {
        park(std::chrono::seconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().outcome, Outcome::Deleted, patience);
        QCOMPARE(m_run->observation()->looks, 2);
    }

    void whatTheLastLookSeesHoldsIt()
    {
        park();
        QVERIFY(m_bench->server().estate().act(u"fail-run:"_s + m_ids.front().value));
        m_run->skipObservation(u"a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        QVERIFY(!m_run->observation()->unaccepted().empty());
        QCOMPARE(deletes(), 0);
        m_run->confirm();
        QVERIFY(isAsked()); // it means nothing before it is accepted
        QVERIFY(m_run->acceptSigns(u"a known outage"_s));
        m_run->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().outcome, Outcome::Deleted, patience);
    }

    /// The last look was shown, and somebody thought about it for long.
    void whatIsAcceptedLateIsLookedAtOnceMore()
    {
        park();
        QVERIFY(m_bench->server().estate().act(u"fail-run:"_s + m_ids.front().value));
        m_run->skipObservation(u"a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        QCOMPARE(m_run->observation()->looks, 2);
        const QString before = QDateTime::currentDateTimeUtc()
                                   .addSecs(-12 * 3600)
                                   .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
        m_bench->tamper(u"DROP TRIGGER look_keeps"_s);
        m_bench->tamper(u"UPDATE look SET at = ?"_s, {before});
        QVERIFY(m_run->acceptSigns(u"a known outage"_s));
        m_run->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().outcome, Outcome::Deleted, patience);
        QCOMPARE(m_run->observation()->looks, 3);
    }

    void aLastLookThatFailsHoldsItUntilOneWorks()
    {
        park();
        lookInVain(*m_run);
        m_run->skipObservation(u"a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        QVERIFY(m_run->observation()->lastError.has_value());
        m_run->confirm();
        QVERIFY(isAsked());
        QCOMPARE(deletes(), 0);
        m_run->lookNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_run->isLooking(), patience);
        m_run->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().outcome, Outcome::Deleted, patience);
    }

    /// By then nothing holds it any more, but nobody has said yes since.
    void whatAFailedLastLookHeldIsAskedForWhenItIsResumed()
    {
        park();
        lookInVain(*m_run);
        m_run->skipObservation(u"a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        lookFromElsewhere(record(), {}, {});
        reopen();
        m_run->resume();
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        QVERIFY(!m_run->holdsForSigns());
        QCOMPARE(deletes(), 0);
        m_run->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().outcome, Outcome::Deleted, patience);
    }

    /// Seen or not, it is in no journal: the next program would not know.
    void aLastLookThatCannotBeKeptHoldsItToo()
    {
        park();
        m_bench->tamper(u"CREATE TRIGGER full BEFORE INSERT ON look"
                        " BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        m_run->skipObservation(u"a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
        m_run->confirm();
        QVERIFY(isAsked());
        QCOMPARE(deletes(), 0);
        m_run->requestStop();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().outcome, Outcome::RolledBack, patience);
    }

    void severalLookOnceMoreToo()
    {
        open(u"apinizer"_s);
        parkSeveral();
        m_several->skipObservation(u"a test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(areAllGone(), patience);
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            QCOMPARE(m_several->observation(i)->looks, 2);
    }

    void whatTheLastLookSeesOfOneHoldsAllOfThem()
    {
        parkSeveral();
        const QSignalSpy asked(m_several.get(), &BatchRun::confirmationNeeded);
        QVERIFY(m_bench->server().estate().act(u"fail-run:"_s + m_ids.back().value));
        m_several->skipObservation(u"a test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
        m_several->confirm();
        QCOMPARE(m_several->state().stage, BatchStage::Confirming);
        QCOMPARE(deletes(), 0);
        QVERIFY(m_several->acceptSigns(u"a known outage"_s));
        m_several->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(areAllGone(), patience);
    }

    void aLastLookAtOneThatFailsHoldsAllOfThem()
    {
        parkSeveral();
        const QSignalSpy asked(m_several.get(), &BatchRun::confirmationNeeded);
        lookInVain(*m_several);
        m_several->skipObservation(u"a test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
        QVERIFY(m_several->isBlind());
        m_several->confirm();
        QCOMPARE(m_several->state().stage, BatchStage::Confirming);
        QCOMPARE(deletes(), 0);
        m_several->lookNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_several->isLooking(), patience);
        m_several->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(areAllGone(), patience);
    }

    void ofSeveralTooWhatAFailedLastLookHeldIsAskedForWhenItIsResumed()
    {
        parkSeveral();
        const QSignalSpy held(m_several.get(), &BatchRun::confirmationNeeded);
        lookInVain(*m_several);
        m_several->skipObservation(u"a test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, patience);
        const BatchRecord kept = m_bench->journal().batch(m_several->id()).value();
        for (std::size_t i = 0; i < kept.runs.size(); ++i)
            lookFromElsewhere(kept.runs[i], doneElsewhere(kept.batch, m_several->runs(), i),
                              observationTimeOf(kept.batch, kept.state));
        reopenSeveral();
        const QSignalSpy asked(m_several.get(), &BatchRun::confirmationNeeded);
        m_several->resume();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
        QVERIFY(!m_several->isBlind());
        QCOMPARE(deletes(), 0);
        m_several->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(areAllGone(), patience);
    }

    // ---- who is told may act, and does so from the event loop

    /// The journal is full: that the run is over is not told from within the call that ran into it.
    void aFullJournalIsToldFromTheEventLoop()
    {
        park();
        m_bench->tamper(u"CREATE TRIGGER full BEFORE UPDATE ON run"
                        " BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        bool isInCall = true;
        bool wasToldInCall = false;
        connect(m_run.get(), &DeletionRun::finished, this, [&] {
            wasToldInCall = isInCall;
            m_run.reset(); // as a window does that is closed over it
        });
        const QPointer<DeletionRun> run = m_run.get();
        run->skipObservation(u"a test"_s);
        isInCall = false;
        QVERIFY(run);
        QCOMPARE(run->state().outcome, Outcome::Halted);
        QTRY_VERIFY_WITH_TIMEOUT(!run, patience);
        QVERIFY(!wasToldInCall);
        QCOMPARE(m_bench->server().writes(), 0);
    }

    /// Whoever is told that something changed may stop it there and then: so he is told when all
    /// that was to be begun is begun, not when the first of it is.
    void ofSeveralItIsToldWhenAllAreBegun()
    {
        open(u"apinizer"_s); // whose members have nothing to do with each other
        const Batch batch = batchOf(*m_bench, m_ids).value();
        const auto run = BatchRun::create(m_bench->session(), m_bench->journal(), batch,
                                          {.settle = std::chrono::seconds(0)})
                             .value();
        const QSignalSpy asked(run.get(), &BatchRun::confirmationNeeded);
        run->begin();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
        m_bench->server().clearLog();
        std::vector<Step> steps;
        connect(run.get(), &BatchRun::changed, this, [&] {
            if (!steps.empty())
                return;
            for (const RunState &member : run->runs())
                steps.push_back(member.step);
            run->requestStop();
        });
        run->confirm();
        QCOMPARE(steps, std::vector<Step>(batch.members.size(), Step::Rechecking));
        QTRY_VERIFY_WITH_TIMEOUT(run->isAtRest(), patience);
        const auto isDelete = [](const LoggedRequest &entry) {
            return entry.request.method == "DELETE";
        };
        const auto entries = m_bench->server().log().entries();
        QVERIFY(std::ranges::none_of(entries, isDelete));
    }

    // ---- what stop() drops is not told any more

    void aLookThatWasDroppedIsNeitherKeptNorTold()
    {
        park();
        const auto book = LookBook::in(m_bench->journal());
        Watcher watcher(m_bench->session(), *book, u"test"_s);
        const QSignalSpy looked(&watcher, &Watcher::looked);
        watcher.look(record());
        watcher.stop();
        QVERIFY(!watcher.isLooking());
        watcher.look(record());
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);
        QCOMPARE(book->looks(m_run->id())->size(), 2U); // the run's first, and the second of ours
    }

    /// It could not even be begun, and is told from the event loop: stop() comes before that.
    void whatIsQueuedToBeToldIsVoidAfterAStop()
    {
        park();
        m_bench->tamper(u"INSERT INTO look (run, at, looked_by, content)"
                        " VALUES (?, '2026-03-01T12:00:00.000Z', 'test', '{')"_s,
                        {m_run->id()});
        const auto book = LookBook::in(m_bench->journal());
        Watcher watcher(m_bench->session(), *book, u"test"_s);
        const QSignalSpy looked(&watcher, &Watcher::looked);
        watcher.look(record());
        QVERIFY(watcher.trouble().has_value());
        QCOMPARE(looked.size(), 0); // not from within the call
        watcher.stop();
        QCoreApplication::processEvents();
        QCOMPARE(looked.size(), 0);
        watcher.look(record());
        watcher.look(record()); // what the first queued is void: the second tells
        QCoreApplication::processEvents();
        QCOMPARE(looked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLastLook)
#include "tst_lastlook.moc"
