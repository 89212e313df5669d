// SPDX-License-Identifier: Apache-2.0
// Several deletions at once, over estates whose connections share dependents: everything that can
// go wrong x where, every point of a stop and of a crash, and random batches.
#include "tests/domain/batchworld.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array writeTroubles{BatchTrouble::Refused,     BatchTrouble::Unreachable,
                                   BatchTrouble::LostBefore,  BatchTrouble::LostAfter,
                                   BatchTrouble::BrokenAfter, BatchTrouble::SaysYesDoesNothing,
                                   BatchTrouble::Busy};

bool areAllGone(const BatchWorld &world)
{
    return std::ranges::all_of(world.runs(),
                               [](const RunState &run) { return run.outcome == Outcome::Deleted; });
}

bool hasHalted(const BatchWorld &world)
{
    return std::ranges::any_of(world.runs(),
                               [](const RunState &run) { return run.outcome == Outcome::Halted; });
}

QByteArray rowText(const BatchScript &script)
{
    return QByteArrayLiteral("trouble ") + QByteArray::number(static_cast<int>(script.trouble))
        + " #" + QByteArray::number(script.nth) + (script.staysDown ? " stays down" : "") + " stop "
        + QByteArray::number(script.stopAfter) + " crash " + QByteArray::number(script.crashAfter)
        + " seed " + QByteArray::number(script.seed) + ": ";
}

QByteArray reasons(const BatchWorld &world)
{
    QStringList lines;
    for (const RunState &run : world.runs())
        lines << wordOf(run.outcome) + u' ' + wordOf(run.step) + u' ' + run.reason;
    return lines.join(u" | "_s).toUtf8();
}

#define KEEPS_PROMISES(world, script)                                                              \
    QVERIFY2((world).brokenPromise().isEmpty(),                                                    \
             (rowText(script) + (world).brokenPromise().toUtf8()).constData())

} // namespace

class TestBatchMachine : public QObject
{
    Q_OBJECT

private:
    static void walk(const BatchEstate &estate, const Batch &batch, const BatchScript &script,
                     int &cases)
    {
        BatchWorld world(estate, batch, script);
        QVERIFY2(world.run(script.seed % 2 == 0), rowText(script).constData());
        KEEPS_PROMISES(world, script);
        ++cases;
        if (!hasHalted(world))
            return;
        world.heal();
        QVERIFY2(world.resume(), rowText(script).constData());
        KEEPS_PROMISES(world, script);
        // Somebody else's change stays; everything else is over.
        QVERIFY2(!hasHalted(world) || script.trouble == BatchTrouble::Drift,
                 (rowText(script) + reasons(world)).constData());
        ++cases;
    }

private Q_SLOTS:
    void allWellDeletesEverythingOnceAfterOneObservation()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate, std::chrono::seconds(3600));
        BatchWorld world(estate, batch, {});
        QVERIFY(world.run(false));
        QCOMPARE(world.brokenPromise(), QString());
        QVERIFY(areAllGone(world));
        QCOMPARE(world.observations(), 1);
        QCOMPARE(outcomeWord(world.state(), world.runs()), u"deleted"_s);
        // Four connections and two users, each switched off and deleted once.
        QCOMPARE(world.writes(), 12);
    }

    void whatHangsOnAnotherTargetGoesFirst()
    {
        const Batch batch = batchOf(fourOfWhichTwoShare());
        QVERIFY(placeOf(batch, u"e"_s) < placeOf(batch, u"a"_s));
        const BatchLinks links = linksOf(batch);
        const std::size_t a = placeOf(batch, u"a"_s);
        const std::size_t b = placeOf(batch, u"b"_s);
        const std::size_t e = placeOf(batch, u"e"_s);
        QVERIFY(std::ranges::count(links.needs[a], e) == 1);
        QCOMPARE(links.group[a], links.group[b]);
        QCOMPARE(links.group[a], links.group[e]);
        QVERIFY(links.group[placeOf(batch, u"c"_s)] != links.group[a]);
        QVERIFY(links.needs[placeOf(batch, u"c"_s)].empty());
    }

    void aFailureStopsWhatReliesOnItAndNothingElse()
    {
        BatchEstate estate;
        estate.connections = {{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}};
        estate.dependents = {{u"shared"_s, {u"a"_s, u"b"_s}}};
        const Batch batch = batchOf(estate);
        for (int write = 0; write < 2; ++write) { // the shared user, then a itself
            BatchScript script{.trouble = BatchTrouble::Refused, .nth = write, .limit = 1};
            BatchWorld world(estate, batch, script);
            QVERIFY(world.run(true));
            QCOMPARE(world.brokenPromise(), QString());
            QCOMPARE(standingOf(world.runs()[0]), Standing::Back);
            QCOMPARE(standingOf(world.runs()[1]), Standing::Back);
            QCOMPARE(world.runs()[2].outcome, Outcome::Deleted);
            QVERIFY(world.state().members[1].reason.contains(u"a"_s));
            QCOMPARE(outcomeWord(world.state(), world.runs()), u"partly-deleted"_s);
        }
    }

    void driftOfOneSendsNothingForIt()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate);
        for (int read = 0; read < 12; ++read) {
            const BatchScript script{.trouble = BatchTrouble::Drift, .nth = read};
            BatchWorld world(estate, batch, script);
            QVERIFY(world.run(true));
            KEEPS_PROMISES(world, script);
            QVERIFY(!areAllGone(world));
        }
    }

    void everyTroubleAtEveryWriteEndsHonestly()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate, std::chrono::seconds(60));
        int cases = 0;
        for (const BatchTrouble trouble : writeTroubles) {
            for (int write = 0; write < 13; ++write) {
                for (const bool staysDown : {false, true}) {
                    for (unsigned seed = 1; seed <= 4; ++seed) {
                        walk(estate, batch,
                             {.trouble = trouble,
                              .nth = write,
                              .staysDown = staysDown,
                              .seed = seed},
                             cases);
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
        }
        qInfo("%d cases", cases);
    }

    void stoppingAnywhereTakesBackWhatIsNotGone()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate);
        for (int stop = 0; stop < 60; ++stop) {
            for (unsigned seed = 1; seed <= 4; ++seed) {
                const BatchScript script{.stopAfter = stop, .seed = seed};
                BatchWorld world(estate, batch, script);
                QVERIFY(world.run(true));
                KEEPS_PROMISES(world, script);
                // A member that has deleted a user already halts: there is no way back for it.
                QVERIFY(hasHalted(world)
                        || std::ranges::all_of(world.runs(), [](const RunState &run) {
                               return isOver(standingOf(run));
                           }));
            }
        }
    }

    void aCrashAnywhereIsResumedToItsEnd()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        for (const int observe : {0, 60}) {
            const Batch batch = batchOf(estate, std::chrono::seconds(observe));
            for (int crash = 0; crash < 70; ++crash) {
                for (const bool takesEffect : {false, true}) {
                    for (unsigned seed = 1; seed <= 4; ++seed) {
                        const BatchScript script{
                            .crashAfter = crash, .crashTakesEffect = takesEffect, .seed = seed};
                        BatchWorld world(estate, batch, script);
                        QVERIFY(world.run(true));
                        if (!world.didCrash())
                            continue;
                        world.heal();
                        QVERIFY2(world.resume(), rowText(script).constData());
                        KEEPS_PROMISES(world, script);
                        QVERIFY2(areAllGone(world), rowText(script).constData());
                    }
                }
            }
        }
    }

    void aCrashAnywhereCanBeTakenBackUntilSomethingIsGone()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate);
        for (int crash = 0; crash < 70; ++crash) {
            for (const bool takesEffect : {false, true}) {
                const BatchScript script{.crashAfter = crash, .crashTakesEffect = takesEffect};
                BatchWorld world(estate, batch, script);
                QVERIFY(world.run(true));
                if (!world.didCrash() || !canRollBack(batch, world.runs()))
                    continue;
                world.heal();
                QVERIFY(world.rollBack());
                KEEPS_PROMISES(world, script);
                const bool isUntouched = std::ranges::all_of(world.estate().dependents,
                                                             &BatchEstate::Dependent::isThere);
                if (isUntouched
                    && std::ranges::all_of(world.estate().connections,
                                           &BatchEstate::Connection::isThere))
                    QVERIFY(world.estate() == estate);
                // What could not be taken back can still be gone on with.
                if (!canResume(batch, world.runs()))
                    continue;
                world.heal();
                QVERIFY(world.resume());
                KEEPS_PROMISES(world, script);
                QVERIFY(!hasHalted(world));
            }
        }
    }

    void oneMemberAloneIsGoneOnWith()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate);
        const std::size_t c = placeOf(batch, u"c"_s);
        for (int crash = 0; crash < 40; ++crash) {
            const BatchScript script{.crashAfter = crash};
            BatchWorld world(estate, batch, script);
            QVERIFY(world.run(true));
            if (!world.didCrash() || !canResume(batch.members[c], world.runs()[c]))
                continue;
            const auto before = world.runs();
            world.heal();
            QVERIFY(world.resume(static_cast<int>(c)));
            KEEPS_PROMISES(world, script);
            QCOMPARE(world.runs()[c].outcome, Outcome::Deleted);
            for (std::size_t i = 0; i < before.size(); ++i)
                QVERIFY(i == c || world.runs()[i] == before[i]);
            world.heal();
            QVERIFY(world.resume());
            QVERIFY(areAllGone(world));
        }
    }

    void oneMemberAloneIsTakenBackWithWhatReliesOnIt()
    {
        const BatchEstate estate = fourOfWhichTwoShare();
        const Batch batch = batchOf(estate, std::chrono::seconds(60));
        const BatchLinks links = linksOf(batch);
        BatchScript script{.crashAfter = 15}; // nothing is deleted yet
        BatchWorld world(estate, batch, script);
        QVERIFY(world.run(true));
        QVERIFY(world.didCrash());
        for (std::size_t one = 0; one < batch.members.size(); ++one) {
            BatchWorld again = world;
            again.heal();
            if (!canRollBack(batch.members[one], again.runs()[one]))
                continue;
            QVERIFY(again.rollBack(static_cast<int>(one)));
            KEEPS_PROMISES(again, script);
            QCOMPARE(standingOf(again.runs()[one]), Standing::Back);
            for (std::size_t i = 0; i < links.needs.size(); ++i) {
                if (std::ranges::count(links.needs[i], one) > 0)
                    QVERIFY(isOver(standingOf(again.runs()[i]))
                            || standingOf(again.runs()[i]) == Standing::Halted);
            }
        }
    }

    void randomBatchesKeepThePromises()
    {
        int cases = 0;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            const BatchEstate estate = randomEstate(random);
            const Batch batch = batchOf(estate, std::chrono::seconds(seed % 3 == 0 ? 60 : 0));
            QCOMPARE(batch.members.size(), estate.connections.size());
            const auto below = [&random](int limit) {
                return std::uniform_int_distribution<int>(0, limit - 1)(random);
            };
            BatchWorld well(estate, batch, {.seed = seed, .limit = 1 + below(4)});
            QVERIFY(well.run(seed % 2 == 0));
            KEEPS_PROMISES(well, BatchScript{.seed = seed});
            QVERIFY2(areAllGone(well), QByteArray::number(seed).constData());
            for (int i = 0; i < 12; ++i) {
                const bool isOfReads = below(4) == 0;
                BatchScript script{
                    .trouble = isOfReads
                        ? (below(2) == 0 ? BatchTrouble::Drift : BatchTrouble::GoneByOthers)
                        : writeTroubles.at(static_cast<std::size_t>(below(7))),
                    .nth = below(20),
                    .staysDown = !isOfReads && below(2) == 0,
                    .stopAfter = below(3) == 0 ? below(40) : -1,
                    .seed = seed,
                    .limit = 1 + below(4)};
                walk(estate, batch, script, cases);
                if (QTest::currentTestFailed())
                    return;
                script = {.crashAfter = below(60), .crashTakesEffect = below(2) == 0, .seed = seed};
                BatchWorld crashed(estate, batch, script);
                QVERIFY(crashed.run(true));
                if (!crashed.didCrash())
                    continue;
                crashed.heal();
                const bool isBack = below(2) == 0 && canRollBack(batch, crashed.runs());
                QVERIFY(isBack ? crashed.rollBack() : crashed.resume());
                KEEPS_PROMISES(crashed, script);
                QVERIFY2(isBack || areAllGone(crashed), rowText(script).constData());
                ++cases;
            }
        }
        qInfo("%d cases", cases);
    }
};

QTEST_GUILESS_MAIN(TestBatchMachine)
#include "tst_batchmachine.moc"
