// SPDX-License-Identifier: Apache-2.0
// What the plan expects of the world after the quarantine is what a fresh reading finds.
#include "models/domain/fingerprint.h"
#include "tests/systems/lerian/randomestate.h"
#include "tests/systems/lerian/stage.h"
#include "tests/systems/support/manyseeds.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

class TestLerianProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectedWorldIsTheOneReadAfterwards();
    void aChangeOfSomebodyElseIsDrift();
};

void TestLerianProjection::theProjectedWorldIsTheOneReadAfterwards()
{
    std::atomic<int> carriedOut = 0;
    const auto check = [&carriedOut](unsigned seed) -> QString {
        auto estate = randomLerianEstate(seed);
        estate.matcherFollowsRenames = seed % 2 == 0;
        // Nothing may hang on the other name already: then the world really changes.
        const QString retired = u"zz_retired_"_s + estate.connections.front().configName;
        std::erase_if(estate.matcherConnections,
                      [&](const auto &one) { return one.configName == retired; });
        std::erase_if(estate.dataSources, [&](const auto &one) { return one.id == retired; });
        std::erase_if(estate.reports,
                      [&](const auto &one) { return one.filters.contains(retired.toUtf8()); });
        LerianStage stage(estate);
        const int action = stage.makePlan(u"quarantine");
        if (action < 0)
            return {};
        const Impact expected =
            stage.system().project(stage.plan.impact, {stage.plan.actions[std::size_t(action)]});
        if (word(stage.perform(action)) != "done"_L1 || word(stage.look(action)) != "in effect"_L1)
            return u"not carried out"_s;
        ++carriedOut;
        const auto after = stage.readImpact();
        const QStringList drift = differences(expected, *after);
        if (!drift.isEmpty())
            return drift.join(u' ');
        if (after->deactivation.possible != expected.deactivation.possible)
            return u"another way to switch off"_s;
        if (word(stage.undo(action)) != "done"_L1 || word(stage.look(action)) != "not in effect"_L1)
            return u"not undone"_s;
        return {};
    };
    QCOMPARE(failuresOfSeeds(2000, check), QStringList());
    QVERIFY(carriedOut > 500);
}

void TestLerianProjection::aChangeOfSomebodyElseIsDrift()
{
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(u"quarantine");
    const Impact expected =
        stage.system().project(stage.plan.impact, {stage.plan.actions[std::size_t(action)]});
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QVERIFY(differences(expected, *stage.readImpact()).isEmpty());
    stage.connection().host = u"elsewhere.example"_s;
    QVERIFY(!differences(expected, *stage.readImpact()).isEmpty());
    stage.connection().host = u"pg1.corp.example"_s;
    stage.connection().productName.reset();
    QVERIFY(!differences(expected, *stage.readImpact()).isEmpty());
}

QTEST_APPLESS_MAIN(TestLerianProjection)
#include "tst_lerian_projection.moc"
