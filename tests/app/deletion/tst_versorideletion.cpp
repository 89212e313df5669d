// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// organisation: an activation is ended, a slot unlinked, the connection deleted.
#include "app/demo/versori/estates.h"
#include "app/demo/versori/versoridemo.h"
#include "tests/app/deletion/deletionsweep.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::versori::demo;

namespace {

/// A static connection in a slot and in an activation, and a neighbour that nobody may touch.
struct SmallWorld
{
    demo::Estate estate = demo::emptyEstate();
    QString target = demo::stableId(u"target"_s);
    QString neighbour = demo::stableId(u"neighbour"_s);
    QString slot = demo::stableId(u"slot"_s);
    QString other = demo::stableId(u"other slot"_s);

    SmallWorld()
    {
        const QString system = demo::stableId(u"system"_s);
        const QByteArray credentials =
            R"([{"id":"x","authSchemeConfig":{"type":"api-key"},"credential":{"data":"CANARY-9"}}])";
        const QString user = demo::stableId(u"user"_s);
        estate.connections = {
            {.id = target, .name = u"target"_s, .systemId = system, .credentials = credentials},
            {.id = neighbour, .name = u"neighbour"_s, .systemId = system, .owner = user}};
        demo::Environment environment{demo::stableId(u"environment"_s), u"production"_s};
        environment.templates = {
            {.id = slot, .systemId = system, .name = u"erp"_s, .connection = target},
            {.id = other, .systemId = system, .name = u"shop"_s, .dynamic = true}};
        estate.projects = {{demo::stableId(u"project"_s), u"Orders"_s, {environment}}};
        estate.users = {{user, u"tenant/42"_s, u"ACME"_s}};
        estate.activations = {{.id = demo::stableId(u"activation"_s),
                               .environment = environment.id,
                               .user = user,
                               .fillings = {{slot, target}, {other, neighbour}},
                               .variables = R"({"channel":"eu","apiToken":"CANARY-variable"})"}};
    }
};

/// What must be as before after a way back; an activation that was started again has a new id.
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const auto &row : estate.connections)
        lines << row.id + row.name + row.updatedAt + QString::fromUtf8(row.credentials);
    for (const auto &project : estate.projects) {
        for (const auto &environment : project.environments) {
            for (const auto &slot : environment.templates)
                lines << environment.id + environment.status + slot.id + slot.connection;
        }
    }
    for (const auto &row : estate.activations) {
        QString line = row.environment + row.user + QString::fromUtf8(row.variables);
        for (auto it = row.fillings.begin(); it != row.fillings.end(); ++it)
            line += it.key() + it.value();
        lines << line;
    }
    lines.sort();
    return lines.join(u'\n');
}

demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::VersoriDemo>(bench);
}

QString brokenPromise(DeletionBench &bench, const SmallWorld &before, const RunState &state)
{
    const demo::Estate &estate = estateOf(bench);
    const bool isGone = estate.connection(before.target) == nullptr;
    if (!estate.connection(before.neighbour))
        return u"the neighbour is gone"_s;
    if (isGone && !estate.activations.empty())
        return u"deleted while something used it"_s;
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    return brokenClaim(state, isGone, changesBetween(facts(before.estate), facts(estate)));
}

constexpr int writesOnTheRoad = 3; // end the activation, unlink, delete

struct Begun : PlannedDeletion
{
    SmallWorld world;
};

Begun begin(const std::function<void(SmallWorld &)> &change = [](SmallWorld &) {})
{
    Begun begun;
    change(begun.world);
    begun.bench = std::make_unique<DeletionBench>(
        u"versori"_s, std::make_unique<demo::VersoriDemo>(begun.world.estate));
    DeletionBench &bench = *begun.bench;
    const Impact impact = impactIn(bench, {begun.world.target});
    std::vector<Decision> decisions;
    for (const Dependent &row : impact.dependents)
        decisions.push_back({row.key, DecisionWord::Deactivate, {}, {}});
    begun.plan = planIn(bench, impact, decisions);
    begun.brokenPromise = [&bench, world = begun.world](const RunState &state) {
        return brokenPromise(bench, world, state);
    };
    bench.server().clearLog();
    return begun;
}

/// With nothing that a crash would lose.
Begun beginWithoutSecrets()
{
    return begin([](SmallWorld &world) {
        world.estate.activations.front().variables = R"({"channel":"eu"})";
    });
}

} // namespace

class TestVersoriDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWellUnlinksEndsAndDeletesAndNothingElse();
    void bothReadingsOfTheContractLeadToTheEnd_data();
    void bothReadingsOfTheContractLeadToTheEnd();
    void troubleWithOneWriteEndsHonestly_data() { addWriteRows(writesOnTheRoad, Lies::LeftOut); }
    void troubleWithOneWriteEndsHonestly();
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data()
    {
        addWriteRows(writesOnTheRoad, Lies::LeftOut);
    }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd();
    void troubleWithOneReadEndsHonestly_data();
    void troubleWithOneReadEndsHonestly();
    void anEnvironmentInErrorAfterUnlinkingIsTakenBack();
    void aProxyThatDropsBodiesOfADeleteChangesNothing();
    void aTokenThatMayNotEndActivationsChangesNothing();
    void somebodyElseMayLinkItAgainMeanwhile();
    void theCanaryIsInNoFileOfTheRun();
};

void TestVersoriDeletion::allWellUnlinksEndsAndDeletesAndNothingElse()
{
    Begun begun = begin();
    const RunState state = begun.carryOut();
    QCOMPARE(state.reason, QString());
    QCOMPARE(state.outcome, Outcome::Deleted);
    QCOMPARE(begun.brokenPromise(state), QString());
    QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
    QVERIFY(state.warnings.empty());
    QStringList sent;
    for (const LoggedRequest &entry : begun.bench->server().log().entries()) {
        if (entry.isWrite)
            sent << QString::fromLatin1(entry.request.method) + u' '
                    + entry.request.target().section(u'/', 3, 3) + u' '
                    + QString::fromLatin1(entry.request.body);
    }
    QCOMPARE(sent,
             QStringList(
                 {u"DELETE environments "_s,
                  u"DELETE connections {\"connectionTemplateId\":\"%1\"}"_s.arg(begun.world.slot),
                  u"DELETE connections "_s}));
}

void TestVersoriDeletion::bothReadingsOfTheContractLeadToTheEnd_data()
{
    QTest::addColumn<std::function<void(SmallWorld &)>>("reading");
    using Reading = std::function<void(SmallWorld &)>;
    const auto row = [](const char *name, const Reading &reading) {
        QTest::newRow(name) << reading;
    };
    row("thin activations", [](SmallWorld &w) { w.estate.unknowns.thinActivations = true; });
    row("linking touches the connection",
        [](SmallWorld &w) { w.estate.unknowns.linkingTouches = true; });
    row("lists of rows one by one", [](SmallWorld &w) { w.estate.unknowns.envelopeRows = 1; });
    row("small pages", [](SmallWorld &w) { w.estate.unknowns.largestPage = 20; });
    row("dynamic ones hidden", [](SmallWorld &w) { w.estate.unknowns.hidesDynamic = true; });
    row("lists name the slot it was made for", [](SmallWorld &w) {
        w.estate.unknowns.originInLinks = true;
        w.estate.connection(w.target)->madeForSlot = w.slot;
    });
    row("two slots of one environment", [](SmallWorld &w) {
        w.estate.slot(w.other)->connection = w.target;
        w.estate.activations.clear();
    });
}

void TestVersoriDeletion::bothReadingsOfTheContractLeadToTheEnd()
{
    using Reading = std::function<void(SmallWorld &)>;
    QFETCH(Reading, reading);
    Begun begun = begin(reading);
    const RunState state = begun.carryOut();
    QCOMPARE(state.reason, QString());
    QCOMPARE(state.outcome, Outcome::Deleted);
    QVERIFY(!estateOf(*begun.bench).connection(begun.world.target));
}

void TestVersoriDeletion::troubleWithOneWriteEndsHonestly()
{
    Begun begun = begin();
    verifyTroubleWithOneWrite(begun, writesOnTheRoad);
}

void TestVersoriDeletion::troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
{
    Begun begun = beginWithoutSecrets();
    verifyTroubleThatStays(begun);
}

void TestVersoriDeletion::troubleWithOneReadEndsHonestly_data()
{
    addReadRows(30, [](int row) { return row % 7 == 0 ? 2 : 4; }, {5, 17});
}

void TestVersoriDeletion::troubleWithOneReadEndsHonestly()
{
    Begun begun = beginWithoutSecrets();
    verifyTroubleWithOneRead(begun, u"GET"_s);
}

void TestVersoriDeletion::anEnvironmentInErrorAfterUnlinkingIsTakenBack()
{
    Begun begun = begin([](SmallWorld &world) { world.estate.failsWhenUnlinked = true; });
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::RolledBack);
    const demo::Estate &estate = estateOf(*begun.bench);
    QCOMPARE(estate.activations.size(), std::size_t(1));
    QCOMPARE(estate.projects.front().environments.front().templates.front().connection,
             begun.world.target);
}

void TestVersoriDeletion::aProxyThatDropsBodiesOfADeleteChangesNothing()
{
    Begun begun = begin([](SmallWorld &world) { world.estate.dropsDeleteBodies = true; });
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::RolledBack); // the activation had been ended
    QCOMPARE(begun.brokenPromise(state), QString());
}

void TestVersoriDeletion::aTokenThatMayNotEndActivationsChangesNothing()
{
    Begun begun = begin([](SmallWorld &world) { world.estate.mayEndActivations = false; });
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::Unchanged);
    QCOMPARE(begun.brokenPromise(state), QString());
    QCOMPARE(begun.bench->server().writes(), 1);
    QVERIFY(state.error && state.error->serverSays.contains(u"may not manage end users"_s));
}

/// The server would delete it all the same; the recheck is what protects it.
void TestVersoriDeletion::somebodyElseMayLinkItAgainMeanwhile()
{
    Begun begun = begin();
    begun.bench->setBusyLimit(std::chrono::seconds(1)); // the list may be late, for all it says
    demo::Estate &estate = estateOf(*begun.bench);
    int writes = 0;
    QObject::connect(&begun.bench->server(), &DemoServer::answered, &begun.bench->session(), [&] {
        if (begun.bench->server().writes() == 2 && std::exchange(writes, 2) != 2)
            estate.slot(begun.world.other)->connection = begun.world.target;
    });
    const RunState state = begun.carryOut();
    QCOMPARE(state.outcome, Outcome::RolledBack);
    QVERIFY(estate.connection(begun.world.target));
    QCOMPARE(estate.activations.size(), std::size_t(1));
}

void TestVersoriDeletion::theCanaryIsInNoFileOfTheRun()
{
    Begun begun = begin();
    verifyNoCanaryAfter(begun);
}

QTEST_GUILESS_MAIN(TestVersoriDeletion)
#include "tst_versorideletion.moc"
