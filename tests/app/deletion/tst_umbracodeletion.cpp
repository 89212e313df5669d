// SPDX-License-Identifier: Apache-2.0
// Every write and every read of a safe deletion x every trouble, over real HTTP against the demo
// endpoint.
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/umbracodemo.h"
#include "tests/app/deletion/deletionsweep.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::umbraco::demo;

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// One connection to delete with a profile that moves, a profile and an agent that go, and a
/// neighbour.
struct SmallWorld
{
    demo::Estate estate = demo::emptyEstate();
    QUuid target = demo::stableId(u"target"_s);
    QUuid neighbour = demo::stableId(u"neighbour"_s);
    QUuid moves = demo::stableId(u"moves"_s);
    QUuid goes = demo::stableId(u"goes"_s);
    QUuid agent = demo::stableId(u"agent"_s);

    SmallWorld()
    {
        estate.connections.insert(connection(target, u"target"_s));
        estate.connections.insert(connection(neighbour, u"neighbour"_s));
        estate.profiles.insert(profile(moves, u"moves"_s));
        estate.profiles.insert(profile(goes, u"goes"_s));
        demo::Agent uses;
        uses.id = agent;
        uses.alias = uses.name = u"agent"_s;
        uses.profileId = goes;
        estate.agents.insert(uses);
    }

    [[nodiscard]] std::vector<Decision> decisions() const
    {
        return {{{u"profile"_s, textOf(moves)}, DecisionWord::Reassign, textOf(neighbour), {}},
                {{u"profile"_s, textOf(goes)}, DecisionWord::Delete, {}, {}},
                {{u"agent"_s, textOf(agent)}, DecisionWord::Delete, {}, {}}};
    }

private:
    static demo::Connection connection(const QUuid &id, const QString &name)
    {
        demo::Connection made;
        made.id = id;
        made.alias = made.name = name;
        made.providerId = u"openai"_s;
        made.settings = R"({"apiKey":"CANARY-key","weight":1.10,"z":1,"a":12345678901234567890})";
        return made;
    }
    [[nodiscard]] demo::Profile profile(const QUuid &id, const QString &name) const
    {
        demo::Profile made;
        made.id = id;
        made.alias = made.name = name;
        made.connectionId = target;
        made.modelProviderId = u"openai"_s;
        made.modelId = u"gpt"_s;
        made.settings = R"({"$type":"chat","contextIds":[],"guardrailIds":[],"maxTokens":null,)"
                        R"("systemPromptTemplate":null,"temperature":null})";
        return made;
    }
};

/// What must be as before after a way back (versions grow, that is the system's way).
QString facts(const demo::Estate &estate)
{
    QStringList lines;
    for (const auto &row : estate.connections.rows())
        lines << textOf(row.id) + row.alias + row.name + (row.isActive ? u" on "_s : u" off "_s)
                + QString::fromUtf8(row.settings.value_or("null"));
    for (const auto &row : estate.profiles.rows())
        lines << textOf(row.id) + row.name + textOf(row.connectionId)
                + QString::fromUtf8(row.settings);
    for (const auto &row : estate.agents.rows())
        lines << textOf(row.id) + row.name;
    lines.sort();
    return lines.join(u'\n');
}

const demo::Estate &estateOf(DeletionBench &bench)
{
    return estateIn<demo::UmbracoDemo>(bench);
}

QString brokenPromise(DeletionBench &bench, const SmallWorld &before, const RunState &state)
{
    const demo::Estate &estate = estateOf(bench);
    if (const QString broken = brokenOnTheWire(bench.server().log(), bench.writes());
        !broken.isEmpty())
        return broken;
    return brokenClaim(state, estate.connections.find(before.target) == nullptr,
                       changesBetween(facts(before.estate), facts(estate)));
}

constexpr int writesOnTheRoad = 5;
constexpr int firstDelete = 4; // of a dependent

} // namespace

class TestUmbracoDeletion : public QObject
{
    Q_OBJECT

private:
    static PlannedDeletion begin(const SmallWorld &world = {})
    {
        auto bench = std::make_unique<DeletionBench>(
            u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(world.estate));
        DeletionBench &same = *bench;
        const Impact impact = impactIn(same, {textOf(world.target)});
        const Plan plan = planIn(same, impact, world.decisions());
        same.server().clearLog();
        return {std::move(bench), plan, [&same, world](const RunState &state) {
                    return brokenPromise(same, world, state);
                }};
    }

private Q_SLOTS:
    void allWellDeletesWhatWasDecidedAndNothingElse()
    {
        const SmallWorld world;
        PlannedDeletion begun = begin(world);
        const RunState state = begun.carryOut();
        QCOMPARE(state.reason, QString());
        QCOMPARE(state.outcome, Outcome::Deleted);
        QCOMPARE(begun.brokenPromise(state), QString());
        QCOMPARE(begun.bench->server().writes(), writesOnTheRoad);
        const demo::Estate &estate = estateOf(*begun.bench);
        QVERIFY(estate.connections.find(world.neighbour));
        QCOMPARE(estate.profiles.find(world.moves)->connectionId, world.neighbour);
        QVERIFY(!estate.profiles.find(world.goes));
        QVERIFY(!estate.agents.find(world.agent));
    }

    void troubleWithOneWriteEndsHonestly_data() { addWriteRows(writesOnTheRoad, Lies::LeftOut); }
    void troubleWithOneWriteEndsHonestly()
    {
        PlannedDeletion begun = begin();
        verifyTroubleWithOneWrite(begun, firstDelete);
    }

    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd_data()
    {
        addWriteRows(writesOnTheRoad, Lies::LeftOut);
    }
    void troubleThatStaysHaltsAndIsResumedToAnHonestEnd()
    {
        PlannedDeletion begun = begin();
        verifyTroubleThatStays(begun);
    }

    void troubleWithOneReadEndsHonestly_data()
    {
        addReadRows(60, [](int row) { return row % 3 == 0 ? 2 : 7; }, {5, 25});
    }
    void troubleWithOneReadEndsHonestly()
    {
        PlannedDeletion begun = begin();
        verifyTroubleWithOneRead(begun, u"GET"_s);
    }

    void theCanaryIsInNoFileOfTheRun()
    {
        PlannedDeletion begun = begin();
        verifyNoCanaryAfter(begun);
    }
};

QTEST_GUILESS_MAIN(TestUmbracoDeletion)
#include "tst_umbracodeletion.moc"
