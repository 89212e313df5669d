// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// endpoint.
#include "app/demo/apinizer/apinizerdemo.h"
#include "app/demo/apinizer/estates.h"
#include "tests/app/deletion/deletionsweep.h"

#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;

namespace {

const QString target = u"database/target"_s;

/// One connection to delete, whose password the server hides; two proxies that name it; a
/// neighbour.
demo::Estate smallWorld()
{
    demo::Estate estate = demo::emptyEstate();
    estate.connections = {demo::connectionOf(u"database"_s, u"target"_s),
                          demo::connectionOf(u"database"_s, u"neighbour"_s)};
    estate.proxies = {{.project = u"Shop"_s, .name = u"Names it"_s},
                      {.project = u"Shop"_s, .name = u"Does not"_s}};
    estate.proxies.front().requestPolicies = '[' + demo::logPolicy(u"target"_s) + ']';
    return estate;
}

std::vector<Decision> decisions()
{
    return {{{u"proxy"_s, u"Names it"_s}, DecisionWord::Accept, {}, {}}};
}

/// Everything, byte by byte, secrets included.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const demo::Connection &row : estate.connections) {
        QString line = row.project + u'/' + row.type + u'/' + row.name;
        for (const auto &[name, raw] : row.members)
            line += u' ' + QString::fromUtf8(name + '=' + raw);
        lines << line;
    }
    for (const demo::Proxy &proxy : estate.proxies)
        lines << proxy.name + QString::fromUtf8(proxy.requestPolicies);
    lines.sort();
    return lines.join(u'\n');
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::ApinizerDemo>(bench);
}

QString brokenPromise(DeletionBench &bench, const demo::Estate &before, const RunState &state)
{
    const demo::Estate &estate = estateOf(bench);
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    if (!estate.find(u"Shop"_s, u"neighbour"_s))
        return u"the neighbour is gone"_s;
    return brokenClaim(state, estate.find(u"Shop"_s, u"target"_s) == nullptr,
                       changesBetween(facts(before), facts(estate)));
}

constexpr int writesOnTheRoad = 2;

} // namespace

class TestApinizerDeletion : public QObject
{
    Q_OBJECT

private:
    static PlannedDeletion begin(const demo::Estate &world = smallWorld())
    {
        auto bench = std::make_unique<DeletionBench>(u"apinizer"_s,
                                                     std::make_unique<demo::ApinizerDemo>(world));
        DeletionBench &same = *bench;
        same.setTypedSecrets({{u"password"_s, "CANARY-database"}});
        const Plan plan = planIn(same, impactIn(same, {target}), decisions());
        same.server().clearLog();
        return {std::move(bench), plan, [&same, world](const RunState &state) {
                    return brokenPromise(same, world, state);
                }};
    }
    static QStringList codes(const RunState &state)
    {
        QStringList words;
        for (const Warning &warning : state.warnings)
            words << warning.code;
        return words;
    }

private Q_SLOTS:
    void allWellSwitchesOffAndDeletesThatOneAndNothingElse()
    {
        PlannedDeletion begun = begin();
        const RunState state = begun.carryOut();
        QCOMPARE(state.reason, QString());
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(codes(state), QStringList());
        QCOMPARE(begun.brokenPromise(state), QString());
        QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
        QCOMPARE(estateOf(*begun.bench).connections.size(), 1U);
        QCOMPARE(estateOf(*begun.bench).proxies.size(), 2U);
    }

    void goneFromTheManagerAndStaleOnAPodIsNoPlainSuccess_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<bool>("speaksB");
        for (const bool speaksB : {false, true}) {
            QTest::addRow("by environment, %s", speaksB ? "B" : "A") << 1 << speaksB;
            QTest::addRow("with message, %s", speaksB ? "B" : "A") << 2 << speaksB;
            QTest::addRow("recursive, %s", speaksB ? "B" : "A") << 3 << speaksB;
        }
    }
    void goneFromTheManagerAndStaleOnAPodIsNoPlainSuccess()
    {
        QFETCH(int, shape);
        QFETCH(bool, speaksB);
        demo::Estate world = smallWorld();
        world.deployShape = static_cast<demo::DeployShape>(shape);
        world.speaksB = speaksB;
        world.staleAtDelete = {u"target"_s};
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(codes(state), QStringList(u"leftover-stale-pods"_s));
        QVERIFY(state.warnings.front().message.contains(u"staging"_s));
        QVERIFY(state.warnings.front().message.contains(u"Connection refused"_s));
        QVERIFY(!state.warnings.front().message.contains(u"production"_s));
    }

    void aSwitchOffThatAPodDidNotTakeOverIsTakenBack()
    {
        demo::Estate world = smallWorld();
        world.stuckAtSwitchOff = {u"target"_s};
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::RolledBack);
        QCOMPARE(codes(state), QStringList(u"pods-not-switched"_s));
        QCOMPARE(begun.brokenPromise(state), QString());
    }

    void aWayBackThatAPodDidNotTakeOverIsSentAgainUntilItDid()
    {
        demo::Estate world = smallWorld();
        world.stuckAtSwitchOff = {u"target"_s};
        world.stuckAtSwitchOn = {u"target"_s};
        PlannedDeletion begun = begin(world);
        RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Halted);
        estateOf(*begun.bench).stuckAtSwitchOn = {};
        state = begun.bench->rollBack();
        QCOMPARE(state.outcome, Outcome::RolledBack);
        QCOMPARE(begun.brokenPromise(state), QString());
    }

    void aTypedSecretThatIsMissingSendsNothing()
    {
        PlannedDeletion begun = begin();
        begun.bench->setTypedSecrets({});
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Unchanged);
        QCOMPARE(begun.bench->server().writes(), 0);
        QVERIFY(begun.bench->writes().empty());
    }

    void aConnectionThatSomebodyElseDeletesJustBeforeIsAlreadyGone()
    {
        PlannedDeletion begun = begin();
        int readings = 0; // of the connection by itself: at the start, before and after the
                          // switch-off, before the delete
        QObject::connect(
            &begun.bench->server(), &DemoServer::answered, &begun.bench->session(), [&] {
                const auto &last = begun.bench->server().log().entries().back().request;
                readings += last.method == "GET" && last.path.endsWith("/connections/target/");
                if (readings != 4)
                    return;
                std::erase_if(estateOf(*begun.bench).connections,
                              [](const demo::Connection &row) { return row.name == "target"_L1; });
            });
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::AlreadyGone);
        QCOMPARE(begun.bench->server().writes(), 1); // no delete was sent
    }

    void anAnswerThatDoesNotArriveLeavesThePodsUnknown()
    {
        PlannedDeletion begun = begin();
        begun.bench->server().addTrouble(onWrite(1, 2));
        const RunState state = begun.carryOut();
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(codes(state), QStringList(u"leftover-pods-unknown"_s));
    }

    void troubleWithOneWriteEndsHonestly_data() { addWriteRows(writesOnTheRoad, Lies::Told); }
    void troubleWithOneWriteEndsHonestly()
    {
        PlannedDeletion begun = begin();
        verifyTroubleWithOneWrite(begun, writesOnTheRoad + 1);
    }

    void troubleOnTheWayBackEndsHonestly_data() { addWriteRows(1, Lies::Told); }
    void troubleOnTheWayBackEndsHonestly()
    {
        QFETCH(int, row);
        demo::Estate world = smallWorld();
        world.stuckAtSwitchOff = {u"target"_s};
        PlannedDeletion begun = begin(world);
        begun.bench->server().addTrouble(onWrite(row, 2));
        RunState state = begun.carryOut();
        QCOMPARE(begun.brokenPromise(state), QString());
        if (state.outcome != Outcome::Halted)
            return;
        state = begun.bench->rollBack();
        QCOMPARE(begun.brokenPromise(state), QString());
        QCOMPARE(state.outcome, Outcome::RolledBack);
    }

    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data()
    {
        // A lie is found out by reading, and here nothing is read.
        addWriteRows(writesOnTheRoad, Lies::LeftOut);
    }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
    {
        PlannedDeletion begun = begin();
        verifyTroubleThatStays(begun);
    }

    void troubleWithOneReadEndsHonestly_data()
    {
        addReadRows(95, [](int row) { return row % 4 == 0 ? 5 : 13; }, {3, 40});
    }
    void troubleWithOneReadEndsHonestly()
    {
        PlannedDeletion begun = begin();
        verifyTroubleWithOneRead(begun, u"GET|POST"_s); // no write of this system is a POST
    }

    void theCanaryIsInNoFileOfTheRun()
    {
        PlannedDeletion begun = begin();
        verifyNoCanaryAfter(begun);
    }

    /// A server may repeat what was typed, in its refusals and in what it says of its pods.
    void whatWasTypedIsMaskedInWhatTheServerSays()
    {
        demo::Estate world = smallWorld();
        world.pods = {{u"production"_s, u"TYPED-CANARY-9"_s, u"10.0.0.9"_s}};
        world.stuckAtSwitchOff = {u"target"_s};
        DeletionBench bench(u"apinizer"_s, std::make_unique<demo::ApinizerDemo>(world));
        bench.setTypedSecrets({{u"password"_s, "TYPED-CANARY-9"}});
        const auto impact = bench.review({u"database/target"_s});
        const auto plan = bench.plan(*impact, decisions());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().detail));
        const RunState state = bench.carryOut(*plan);
        QVERIFY(!state.warnings.empty());
        QVERIFY(!QJsonDocument(toJson(state)).toJson().contains("CANARY"));
    }
};

QTEST_GUILESS_MAIN(TestApinizerDeletion)
#include "tst_apinizerdeletion.moc"
