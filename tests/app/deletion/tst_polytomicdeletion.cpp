// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// endpoint; and what only a whole road shows: waiting for runs, new users, force, wrong keys.
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/polytomicdemo.h"
#include "models/service/review.h"
#include "tests/app/deletion/deletionsweep.h"
#include "tests/app/deletion/troublerows.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::polytomic::demo;

namespace {

/// One connection with a bulk sync and a sync over its model, both running, and a neighbour. A
/// third sync runs after them and stays.
demo::Estate smallWorld()
{
    demo::Estate estate;
    estate.readings.cancellingLooks = 0; // no test waits unless it is about waiting
    for (const QString &word : {u"target"_s, u"neighbour"_s}) {
        demo::Connection connection;
        connection.id = demo::stableId(word);
        connection.name = word;
        connection.configuration = R"({"host":"db","password":"CANARY-pw"})";
        estate.connections.push_back(connection);
    }
    const QString target = demo::stableId(u"target"_s);
    const QString neighbour = demo::stableId(u"neighbour"_s);
    estate.bulkSyncs = {{.id = demo::stableId(u"bulk"_s),
                         .name = u"bulk"_s,
                         .source = neighbour,
                         .destination = target,
                         .run = demo::Run{demo::stableId(u"run/1"_s)}}};
    estate.models = {{demo::stableId(u"model"_s), u"model"_s, target}};
    estate.syncs = {{.id = demo::stableId(u"sync"_s),
                     .name = u"sync"_s,
                     .target = neighbour,
                     .models = {demo::stableId(u"model"_s)},
                     .run = demo::Run{demo::stableId(u"run/2"_s)}},
                    {.id = demo::stableId(u"after"_s),
                     .name = u"after"_s,
                     .target = neighbour,
                     .models = {},
                     .afterSyncs = {demo::stableId(u"sync"_s)}}};
    return estate;
}

std::vector<Decision> decisions()
{
    return {{{u"bulk-sync"_s, demo::stableId(u"bulk"_s)}, DecisionWord::Delete, {}, {}},
            {{u"sync"_s, demo::stableId(u"sync"_s)}, DecisionWord::Delete, {}, {}},
            {{u"model"_s, demo::stableId(u"model"_s)}, DecisionWord::Delete, {}, {}},
            {{u"sync"_s, demo::stableId(u"after"_s)}, DecisionWord::Accept, {}, {}}};
}

/// What must be as before after a way back. Runs that were cancelled do not come back.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const auto &row : estate.connections)
        lines << row.id + row.name + QString::fromUtf8(row.configuration);
    for (const auto &row : estate.bulkSyncs)
        lines << row.id + row.name + (row.isActive ? u" on "_s : u" off "_s) + row.destination;
    for (const auto &row : estate.models)
        lines << row.id + row.name + row.connection;
    for (const auto &row : estate.syncs)
        lines << row.id + row.name + (row.isActive ? u" on "_s : u" off "_s) + row.target;
    lines.sort();
    return lines.join(u'\n');
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::PolytomicDemo>(bench);
}

bool hasConnection(const demo::Estate &estate, const QString &word)
{
    return std::ranges::any_of(estate.connections,
                               [&](const auto &row) { return row.id == demo::stableId(word); });
}

QString brokenPromise(DeletionBench &bench, const RunState &state)
{
    const demo::Estate &estate = estateOf(bench);
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    if (!hasConnection(estate, u"neighbour"_s))
        return u"the neighbour is gone"_s;
    return brokenClaim(state, !hasConnection(estate, u"target"_s),
                       changesBetween(facts(smallWorld()), facts(estate)));
}

constexpr int reversibleWrites = 2;
constexpr int cancellations = 1;
constexpr int writesOnTheRoad = reversibleWrites + cancellations + 4;

} // namespace

class TestPolytomicDeletion : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<DeletionBench> benchOf(const demo::Estate &estate)
    {
        return std::make_unique<DeletionBench>(u"polytomic"_s,
                                               std::make_unique<demo::PolytomicDemo>(estate));
    }
    static PlannedDeletion begin(const demo::Estate &estate = smallWorld())
    {
        auto bench = benchOf(estate);
        DeletionBench &same = *bench;
        const Plan plan = planIn(same, impactIn(same, {demo::stableId(u"target"_s)}), decisions());
        same.server().clearLog();
        return {std::move(bench), plan,
                [&same](const RunState &state) { return brokenPromise(same, state); }};
    }
    /// Every write x every trouble, or every other pair of them.
    static void addWriteRows(bool isEverySecond)
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("write");
        for (std::size_t row = 0; row < troubleRows.size(); ++row) {
            if (troubleRows[row].isLie)
                continue;
            for (int write = 1; write <= writesOnTheRoad; ++write) {
                if (troubleRows[row].isSlow() && write % 3 != 1)
                    continue; // a hanging write costs a second each
                if (isEverySecond && (int(row) + write) % 2 != 0)
                    continue;
                QTest::addRow("write %d: %s", write, troubleRows[row].name)
                    << static_cast<int>(row) << write;
            }
        }
    }

private Q_SLOTS:
    void allWellDeletesWhatWasDecidedAndNothingElse();
    void troubleWithOneWriteEndsHonestly_data() { addWriteRows(false); }
    void troubleWithOneWriteEndsHonestly();
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data() { addWriteRows(true); }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd();
    void troubleWithOneReadEndsHonestly_data();
    void troubleWithOneReadEndsHonestly();
    void aRunThatTakesItsTimeIsWaitedFor();
    void aUserWhoComesInTheLastMomentStopsTheDeletion();
    void aPolicyOnOneSyncBringsEverythingBack();
    void forceTakesAlongWhatUsesIt();
    void aKeyOfAnotherOrganisationIsRefused();
    void aPathPrefixIsKeptAndNothingElseIsAsked();
    void everyRequestNamesTheVersion();
    void theCanaryIsInNoFileOfTheRun();
};

void TestPolytomicDeletion::allWellDeletesWhatWasDecidedAndNothingElse()
{
    PlannedDeletion begun = begin();
    const RunState state = begun.carryOut();
    QCOMPARE(state.reason, QString());
    QCOMPARE(state.outcome, Outcome::Deleted);
    QCOMPARE(begun.brokenPromise(state), QString());
    QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
    const demo::Estate &estate = estateOf(*begun.bench);
    QVERIFY(estate.bulkSyncs.empty() && estate.models.empty());
    QCOMPARE(estate.syncs.size(), 1U); // what runs after stays, and stays on
    QVERIFY(estate.syncs.front().isActive);
}

void TestPolytomicDeletion::troubleWithOneWriteEndsHonestly()
{
    PlannedDeletion begun = begin();
    verifyTroubleWithOneWrite(begun, reversibleWrites + cancellations + 1);
}

void TestPolytomicDeletion::troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
{
    PlannedDeletion begun = begin();
    verifyTroubleThatStays(begun);
}

void TestPolytomicDeletion::troubleWithOneReadEndsHonestly_data()
{
    addReadRows(52, [](int row) { return row % 3 == 0 ? 3 : 8; }, {9, 30});
}

void TestPolytomicDeletion::troubleWithOneReadEndsHonestly()
{
    PlannedDeletion begun = begin();
    verifyTroubleWithOneRead(begun, u"GET"_s);
}

void TestPolytomicDeletion::aRunThatTakesItsTimeIsWaitedFor()
{
    demo::Estate estate = smallWorld();
    estate.readings.cancellingLooks = 2;
    PlannedDeletion begun = begin(estate);
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::Deleted);
    QVERIFY(begun.bench->server().log().count("GET", u"/status"_s) > 5);
    QCOMPARE(begun.bench->server().log().count("POST", u"/cancel"_s), cancellations);
}

void TestPolytomicDeletion::aUserWhoComesInTheLastMomentStopsTheDeletion()
{
    PlannedDeletion begun = begin();
    DemoServer &server = begun.bench->server();
    // After the last look at the world, before the connection goes: the model is the last of its
    // users to be deleted.
    demo::Sync newcomer{.id = demo::stableId(u"newcomer"_s),
                        .name = u"newcomer"_s,
                        .target = demo::stableId(u"target"_s)};
    TroubleRule slow;
    slow.method = u"DELETE"_s;
    slow.target = u"/api/connections/"_s;
    slow.trouble = *troubleFrom(u"status"_s);
    slow.trouble.status = 422;
    server.addTrouble(slow);
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::Halted); // its dependents are gone already, and that is said
    QVERIFY(hasConnection(estateOf(*begun.bench), u"target"_s));
    estateOf(*begun.bench).syncs.push_back(newcomer);
    const RunState resumed = begun.bench->resume();
    QCOMPARE(resumed.outcome, Outcome::Halted); // the world is another one
    QVERIFY(hasConnection(estateOf(*begun.bench), u"target"_s));
    QCOMPARE(server.log().count("DELETE", u"/api/connections/"_s), 1);
}

void TestPolytomicDeletion::aPolicyOnOneSyncBringsEverythingBack()
{
    demo::Estate estate = smallWorld();
    estate.guarded.insert(demo::stableId(u"sync"_s));
    PlannedDeletion begun = begin(estate);
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::RolledBack); // the bulk sync is on again
    QCOMPARE(facts(estateOf(*begun.bench)), facts(estate));
    QCOMPARE(begun.bench->server().log().count("DELETE"), 0);
    QCOMPARE(state.error->kind, ApiError::Kind::Forbidden);
}

void TestPolytomicDeletion::forceTakesAlongWhatUsesIt()
{
    const auto bench = benchOf(smallWorld());
    const auto impact = bench->review({demo::stableId(u"target"_s)});
    Choices choices;
    choices.forceCascade = true;
    choices.forceCascadeReason = u"the project ends"_s;
    choices.decisions = {{{u"sync"_s, demo::stableId(u"after"_s)}, DecisionWord::Accept, {}, {}}};
    for (const Coverage &coverage : impact->coverage)
        choices.acceptances.push_back({coverage.source, u"looked at"_s});
    const auto made = makePlan(bench->session().system(), bench->session().identity(), u"bench"_s,
                               *impact, choices, QDateTime::currentDateTimeUtc());
    const RunState state = bench->carryOut(std::get<Plan>(made));
    QCOMPARE(state.outcome, Outcome::Deleted);
    QCOMPARE(state.warnings, std::vector<Warning>());
    const demo::Estate &estate = estateOf(*bench);
    QVERIFY(estate.bulkSyncs.empty() && estate.models.empty() && estate.syncs.size() == 1);
    QCOMPARE(bench->server().log().count("DELETE"), 1);
    QCOMPARE(bench->server().log().count("DELETE", u"force=true"_s), 1);
    QCOMPARE(bench->server().log().count("POST", u"/activate"_s), 2); // off and quiet first
}

void TestPolytomicDeletion::aKeyOfAnotherOrganisationIsRefused()
{
    PlannedDeletion begun = begin();
    QVERIFY(begun.bench->server().estate().act(u"move-key"_s));
    const auto impact = begun.bench->review({demo::stableId(u"target"_s)});
    QCOMPARE(impact.error().kind, ApiError::Kind::Unsafe);
    const RunState state = begun.carryOut();
    QCOMPARE(state.error->kind, ApiError::Kind::Unsafe);
    QCOMPARE(state.outcome, Outcome::Refused);
    QCOMPARE(begun.bench->server().writes(), 0);
    QCOMPARE(facts(estateOf(*begun.bench)), facts(smallWorld()));
}

void TestPolytomicDeletion::aPathPrefixIsKeptAndNothingElseIsAsked()
{
    DemoServer server(std::make_unique<demo::PolytomicDemo>(smallWorld()));
    server.setPathPrefix("/etl");
    QVERIFY(server.start());
    DeletionBench helper(u"polytomic"_s, std::make_unique<demo::PolytomicDemo>(smallWorld()));
    EndpointAccess access;
    access.identity =
        helper.session().system().identity(server.url().toString(), server.signIn().scope).value();
    QVERIFY(access.identity.url.endsWith(u"/etl"_s));
    Session session(helper.session().system(), access, server.signIn().credentials);
    Review review(session);
    review.start({demo::stableId(u"target"_s)});
    QTRY_VERIFY(review.result().has_value());
    QVERIFY(review.result()->has_value());
    QCOMPARE(review.requests(), 6); // key, connection, three lists, copies
    QCOMPARE(helper.server().log().total(), 0);
}

void TestPolytomicDeletion::everyRequestNamesTheVersion()
{
    PlannedDeletion begun = begin();
    QCOMPARE(begun.carryOut().outcome, Outcome::Deleted);
    for (const LoggedRequest &entry : begun.bench->server().log().entries()) {
        const bool isNamed = std::ranges::any_of(entry.request.headers, [](const auto &header) {
            return header.first == "x-polytomic-version" && header.second == "2025-09-18";
        });
        QVERIFY2(isNamed, qPrintable(entry.request.target()));
        QVERIFY(entry.hasCredentials);
    }
}

void TestPolytomicDeletion::theCanaryIsInNoFileOfTheRun()
{
    PlannedDeletion begun = begin();
    verifyNoCanaryAfter(begun);
}

QTEST_GUILESS_MAIN(TestPolytomicDeletion)
#include "tst_polytomicdeletion.moc"
