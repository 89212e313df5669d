// SPDX-License-Identifier: Apache-2.0
// What the program says the world will look like after its actions is what reading it then shows.
#include "models/domain/fingerprint.h"
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/oracle.h"
#include "tests/systems/polytomic/randomestate.h"
#include "tests/systems/polytomic/stage.h"
#include "tests/systems/support/manyseeds.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::polytomic::test;
using linchpin::test::failuresOfSeeds;
using namespace Qt::StringLiterals;
namespace demo = linchpin::polytomic::demo;

namespace {

/// By the fingerprint, and by what may be decided; empty if there is none.
QString difference(const Impact &foreseen, const Impact &read)
{
    if (fingerprint(foreseen) != fingerprint(read))
        return differences(foreseen, read).join(u' ');
    for (const Dependent &dependent : foreseen.dependents) {
        const Dependent *same = read.find(dependent.key);
        if (!same || same->decisions != dependent.decisions || same->losses != dependent.losses)
            return u"other decisions or losses for "_s + dependent.key.text();
    }
    if (foreseen.deactivation.possible != read.deactivation.possible
        || foreseen.canForceCascade != read.canForceCascade)
        return u"another way to switch off, or by force"_s;
    return {};
}

} // namespace

class TestPolytomicProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForeseenIsWhatIsRead();
    void aListThatWasJustFullIsWholeWhenOneOfItIsGone();
    void aGapGoesWithTheEntryThatHadIt();

private:
    QString check(unsigned seed);

    std::atomic<int> m_compared = 0;
};

QString TestPolytomicProjection::check(unsigned seed)
{
    std::mt19937 chance(seed);
    const demo::Estate made = randomEstate(seed);
    const auto isCut = [](const demo::Readings::Paging paging) {
        return paging == demo::Readings::Paging::Cut;
    };
    if (isCut(made.readings.bulkSyncs) || isCut(made.readings.models) || isCut(made.readings.syncs))
        return {}; // what comes into sight then cannot be foreseen
    if (made.bulkSyncs.size() + made.syncs.size() > 80)
        return {}; // more of the same
    Stage stage(made);
    stage.makePlan();
    if (seed % 2 == 0) { // leave some alone, as a person might
        std::erase_if(stage.plan.choices.decisions, [&](const Decision &) {
            return std::uniform_int_distribution<int>(0, 3)(chance) == 0;
        });
        stage.plan.actions =
            stage.system().actions(stage.endpoint, stage.plan.impact, stage.plan.choices);
    }
    std::vector<PlannedAction> done;
    for (int i = 0; i < int(stage.plan.actions.size()); ++i) {
        const PlannedAction &action = stage.plan.actions[std::size_t(i)];
        if (action.phase == Phase::Deleting)
            break;
        stage.carryOut(i);
        done.push_back(action);
        ++m_compared;
        const Impact now = stage.readImpact().value_or(Impact());
        const QString wrong = difference(stage.system().project(stage.plan.impact, done), now);
        if (!wrong.isEmpty())
            return u"after \"%1\" %2"_s.arg(action.purpose, wrong);
    }
    return {};
}

void TestPolytomicProjection::whatIsForeseenIsWhatIsRead()
{
    const QStringList wrong = failuresOfSeeds(500, [this](unsigned seed) { return check(seed); });
    QCOMPARE(wrong.join(u'\n'), QString());
    QVERIFY(m_compared > 2000);
}

void TestPolytomicProjection::aListThatWasJustFullIsWholeWhenOneOfItIsGone()
{
    demo::Estate estate = smallEstate();
    estate.readings.models = demo::Readings::Paging::Cut;
    for (int i = 1; i < 50; ++i)
        estate.models.push_back({idNumber(3, i), u"Other"_s, idNumber(1, 1)});
    Stage stage(estate);
    stage.makePlan();
    QCOMPARE(stage.plan.impact.coverage[1].status, CoverageStatus::Partial);
    std::vector<PlannedAction> done;
    for (int i = 0; stage.plan.actions[std::size_t(i)].phase != Phase::Deleting; ++i) {
        stage.carryOut(i);
        done.push_back(stage.plan.actions[std::size_t(i)]);
    }
    const Impact foreseen = stage.system().project(stage.plan.impact, done);
    QCOMPARE(foreseen.coverage[1].status, CoverageStatus::Complete);
    QCOMPARE(difference(foreseen, stage.readImpact().value()), QString());

    // Had there been one more, it would come into sight now: then the world is another one.
    stage.estate().models.push_back({idNumber(3, 90), u"Hidden"_s, idNumber(1, 0)});
    QVERIFY(!difference(foreseen, stage.readImpact().value()).isEmpty());
}

void TestPolytomicProjection::aGapGoesWithTheEntryThatHadIt()
{
    demo::Estate estate = smallEstate();
    estate.bulkSyncs.front().source.clear(); // the answer does not tell it
    Stage stage(estate);
    stage.makePlan();
    QCOMPARE(stage.plan.impact.coverage[0].status, CoverageStatus::Partial);
    std::vector<PlannedAction> done;
    for (int i = 0; stage.plan.actions[std::size_t(i)].phase != Phase::Deleting; ++i) {
        stage.carryOut(i);
        done.push_back(stage.plan.actions[std::size_t(i)]);
    }
    const Impact foreseen = stage.system().project(stage.plan.impact, done);
    QCOMPARE(foreseen.coverage[0].status, CoverageStatus::Complete);
    QCOMPARE(difference(foreseen, stage.readImpact().value()), QString());
}

QTEST_APPLESS_MAIN(TestPolytomicProjection)
#include "tst_polytomic_projection.moc"
