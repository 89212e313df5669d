// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/fakeengine.h"
#include "ui/deletewizard/deletiondraft.h"
#include "ui/deletewizard/wizardstep.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace linchpin::testing {

class DeletionDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesOnBeforeEverythingWasRead();
    void eachUnknownPlaceNeedsItsOwnTickAndReason_data();
    void eachUnknownPlaceNeedsItsOwnTickAndReason();
    void oneTickDoesNotCoverAnotherPlace();
    void readingAgainDropsTheTickOfAPlaceThatWasRead();
    void readingAgainKeepsDecisionsThatStillHaveTheirDependent();
    void otherHazardsHaveToBeTickedAnew();
    void keptDependentsStopTheDeletion();
    void aChoiceThatIsNotOnOfferIsNotTaken();
    void allOfManyAreChosenForAtOnce();
    void aCopyGoesItsOwnWay();
    void deletingADependentMakesItsUsersNeedADecision();
    void theSentenceCountsEachWay();
    void deletingWithoutSwitchingOffNeedsAReason();
    void nothingIsWatchedThatWasNotSwitchedOff();
    void leavingOutTheSwitchOffIsNoChoiceWhereItIsPossible();
    void maskedFieldsHaveToBeTyped();
    void eachHazardHasToBeTickedBeforeSwitchingOff();
    void forceIsSaidForExactlyWhatWasListed_data();
    void forceIsSaidForExactlyWhatWasListed();
    void forceIsWithheldAfterARefusal();

private:
    static DeletionDraft draftOf(const Impact &impact)
    {
        DeletionDraft draft(24h);
        draft.setImpact(impact);
        return draft;
    }

    static Impact withUnknown(CoverageStatus status = CoverageStatus::Failed)
    {
        auto impact = sampleImpact();
        impact.coverage.push_back({u"prompts"_s, u"Prompts"_s, status, u"no answer"_s, 0});
        impact.coverage.push_back(
            {u"automations"_s, u"Automations"_s, CoverageStatus::Invisible, u"no API"_s, 0});
        return impact;
    }
};

void DeletionDraftTest::nothingGoesOnBeforeEverythingWasRead()
{
    const DeletionDraft draft;
    QVERIFY(!draft.readyAfterImpact().isReady);
    QVERIFY(!draft.readyAfterImpact().reason.isEmpty());
}

void DeletionDraftTest::eachUnknownPlaceNeedsItsOwnTickAndReason_data()
{
    QTest::addColumn<bool>("isTicked");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isReady");
    QTest::newRow("neither") << false << QString() << false;
    QTest::newRow("tick without reason") << true << QString() << false;
    QTest::newRow("tick with blank reason") << true << u" \t "_s << false;
    QTest::newRow("reason without tick") << false << u"asked the team"_s << false;
    QTest::newRow("both") << true << u"asked the team"_s << true;
}

void DeletionDraftTest::eachUnknownPlaceNeedsItsOwnTickAndReason()
{
    QFETCH(const bool, isTicked);
    QFETCH(const QString, reason);
    for (const auto status :
         {CoverageStatus::Failed, CoverageStatus::Partial, CoverageStatus::Forbidden}) {
        auto draft = draftOf(withUnknown(status));
        draft.tickUnknown(u"automations"_s, {true, u"none here"_s});
        draft.tickUnknown(u"prompts"_s, {isTicked, reason});
        QTEST(draft.readyAfterImpact().isReady, "isReady");
    }
}

void DeletionDraftTest::oneTickDoesNotCoverAnotherPlace()
{
    auto draft = draftOf(withUnknown());
    draft.tickUnknown(u"prompts"_s, {true, u"asked"_s});
    QVERIFY(!draft.readyAfterImpact().isReady);
    QCOMPARE(draft.unsettled().size(), 2U);
}

void DeletionDraftTest::readingAgainDropsTheTickOfAPlaceThatWasRead()
{
    auto draft = draftOf(withUnknown());
    draft.tickUnknown(u"prompts"_s, {true, u"asked"_s});
    draft.setImpact(sampleImpact());
    draft.setImpact(withUnknown());
    QVERIFY(!draft.tickOf(u"prompts"_s).isTicked);
}

void DeletionDraftTest::readingAgainKeepsDecisionsThatStillHaveTheirDependent()
{
    auto draft = draftOf(sampleImpact());
    QCOMPARE(draft.decide({profile(1), profile(2)}, DecisionWord::Delete), 2);
    auto later = sampleImpact();
    std::erase_if(later.dependents, [](const Dependent &d) { return d.key == profile(1); });
    draft.setImpact(later);
    QVERIFY(!draft.choices().find(profile(1)));
    QCOMPARE(draft.choices().wordFor(profile(2)), DecisionWord::Delete);
}

void DeletionDraftTest::otherHazardsHaveToBeTickedAnew()
{
    auto impact = sampleImpact();
    impact.warnings = {{u"a"_s, u"loses vectors"_s, true}};
    auto draft = draftOf(impact);
    draft.acknowledgeHazard(0, true);
    draft.setImpact(impact);
    QVERIFY(draft.readyToSwitchOff().isReady);
    impact.warnings = {{u"b"_s, u"fails closed"_s, true}};
    draft.setImpact(impact);
    QVERIFY(!draft.readyToSwitchOff().isReady);
}

void DeletionDraftTest::keptDependentsStopTheDeletion()
{
    auto draft = draftOf(sampleImpact());
    QVERIFY(draft.readyAfterImpact().isReady);
    QVERIFY(!draft.readyAfterDecisions().isReady);
    QVERIFY(draft.readyAfterDecisions().reason.contains(u'2'));
    draft.decide({profile(1), profile(2)}, DecisionWord::Reassign, u"c-2"_s);
    QVERIFY2(draft.readyAfterDecisions().isReady, qPrintable(draft.readyAfterDecisions().reason));
    draft.decide({profile(1)}, DecisionWord::Keep);
    QVERIFY(!draft.readyAfterDecisions().isReady);
}

void DeletionDraftTest::aChoiceThatIsNotOnOfferIsNotTaken()
{
    auto draft = draftOf(sampleImpact());
    QCOMPARE(draft.decide({profile(1)}, DecisionWord::Accept), 0); // it blocks
    QCOMPARE(draft.decide({{u"profile"_s, u"9"_s}}, DecisionWord::Delete), 0); // there is none
    QVERIFY(draft.choices().decisions.empty());
}

/// So many that a search for each of them would not come to an end here.
void DeletionDraftTest::allOfManyAreChosenForAtOnce()
{
    Impact impact = sampleImpact();
    const Dependent one = *impact.find(profile(1));
    std::vector<DependentKey> keys;
    for (int i = 0; i < 100'000; ++i) {
        Dependent dependent = one;
        dependent.key = {u"profile"_s, u"many %1"_s.arg(i)};
        keys.push_back(dependent.key);
        impact.dependents.push_back(dependent);
    }
    auto draft = draftOf(impact);
    const int before = draft.counts().undecided;
    for (const DecisionWord word : {DecisionWord::Reassign, DecisionWord::Delete})
        QCOMPARE(draft.decide(keys, word, u"c-2"_s), 100'000);
    QCOMPARE(draft.counts().deleted, 100'000);
    QCOMPARE(draft.counts().undecided, before - 100'000);
    QCOMPARE(draft.choices().decisions.size(), 100'000U);
    draft.setImpact(impact); // what was chosen still has its dependent
    QCOMPARE(draft.choices().decisions.size(), 100'000U);
    // The same one twice is one choice.
    QCOMPARE(draft.decide({keys[0], keys[0]}, DecisionWord::Delete), 2);
    QCOMPARE(draft.choices().decisions.size(), 100'000U);
}

void DeletionDraftTest::aCopyGoesItsOwnWay()
{
    auto draft = draftOf(sampleImpact());
    DeletionDraft copy = draft;
    copy.decide({profile(1)}, DecisionWord::Delete);
    draft.forgetImpact();
    QVERIFY(!draft.impact());
    QVERIFY(draft.needing().empty());
    QVERIFY(copy.impact().has_value());
    QCOMPARE(copy.needing().size(), 3U);
}

void DeletionDraftTest::deletingADependentMakesItsUsersNeedADecision()
{
    auto draft = draftOf(sampleImpact());
    QCOMPARE(draft.needing().size(), 2U);
    draft.decide({profile(1)}, DecisionWord::Reassign, u"c-2"_s);
    QCOMPARE(draft.needing().size(), 2U); // it carries its users along
    draft.decide({profile(1)}, DecisionWord::Delete);
    QCOMPARE(draft.needing().size(), 3U);
}

void DeletionDraftTest::theSentenceCountsEachWay()
{
    auto draft = draftOf(sampleImpact());
    draft.decide({profile(1)}, DecisionWord::Delete);
    draft.decide({profile(2)}, DecisionWord::Reassign, u"c-2"_s);
    draft.decide({{u"agent"_s, u"a"_s}}, DecisionWord::Accept);
    const DecisionCounts expected{
        .moved = 1, .switchedOff = 0, .deleted = 1, .accepted = 1, .undecided = 0};
    QCOMPARE(draft.counts(), expected);
    QVERIFY(sentenceOf(expected).startsWith(u"1 moved, 0 switched off, 1 deleted"_s));
    QVERIFY(!sentenceOf(expected).contains(u"undecided"_s));
}

void DeletionDraftTest::deletingWithoutSwitchingOffNeedsAReason()
{
    auto impact = sampleImpact();
    impact.dependents.clear();
    impact.deactivation.possible = Deactivation::Possible::No;
    auto draft = draftOf(impact);
    QVERIFY(!draft.readyAfterDecisions().isReady);
    draft.setWithoutDeactivation(true, u"  "_s);
    QVERIFY(!draft.readyAfterDecisions().isReady);
    draft.setWithoutDeactivation(true, u"the package is gone"_s);
    QVERIFY(draft.readyAfterDecisions().isReady);
}

void DeletionDraftTest::nothingIsWatchedThatWasNotSwitchedOff()
{
    auto impact = sampleImpact();
    impact.deactivation.possible = Deactivation::Possible::Doubtful;
    auto draft = draftOf(impact);
    QCOMPARE(draft.choices().observe, std::chrono::seconds(24h));
    draft.setWithoutDeactivation(true, u"broken"_s);
    QCOMPARE(draft.choices().observe, 0s);
}

void DeletionDraftTest::leavingOutTheSwitchOffIsNoChoiceWhereItIsPossible()
{
    auto broken = sampleImpact();
    broken.deactivation.possible = Deactivation::Possible::Doubtful;
    auto draft = draftOf(broken);
    draft.setWithoutDeactivation(true, u"broken"_s);
    QVERIFY(draft.mayLeaveOutDeactivation());
    draft.setImpact(sampleImpact()); // somebody repaired it
    QVERIFY(!draft.mayLeaveOutDeactivation());
    QVERIFY(!draft.choices().withoutDeactivation);
}

void DeletionDraftTest::maskedFieldsHaveToBeTyped()
{
    auto impact = sampleImpact();
    impact.dependents.clear();
    impact.deactivation.secretsNeeded = {u"password"_s};
    auto draft = draftOf(impact);
    QVERIFY(!draft.readyAfterDecisions().isReady);
    draft.provideSecret(u"password"_s, true);
    QVERIFY(draft.readyAfterDecisions().isReady);
    draft.provideSecret(u"password"_s, false);
    QVERIFY(!draft.readyAfterDecisions().isReady);
}

void DeletionDraftTest::eachHazardHasToBeTickedBeforeSwitchingOff()
{
    auto impact = sampleImpact();
    impact.warnings = {{u"a"_s, u"loses vectors"_s, true},
                       {u"n"_s, u"final"_s, false},
                       {u"b"_s, u"closes"_s, true}};
    auto draft = draftOf(impact);
    QCOMPARE(draft.hazards(), (std::vector<int>{0, 2}));
    draft.acknowledgeHazard(0, true);
    QVERIFY(!draft.readyToSwitchOff().isReady);
    draft.acknowledgeHazard(2, true);
    QVERIFY(draft.readyToSwitchOff().isReady);
    draft.acknowledgeHazard(2, false);
    QVERIFY(!draft.readyToSwitchOff().isReady);
}

void DeletionDraftTest::forceIsSaidForExactlyWhatWasListed_data()
{
    QTest::addColumn<Impact>("next");
    QTest::addColumn<bool>("isStillForced");
    auto impact = sampleImpact();
    impact.canForceCascade = true;
    const auto with = [&impact](auto change) {
        auto other = impact;
        change(other);
        return other;
    };
    QTest::newRow("the same") << impact << true;
    QTest::newRow("one that is not forced along is gone")
        << with([](Impact &i) { i.dependents.erase(i.dependents.begin()); }) << true;
    QTest::newRow("one less") << with([](Impact &i) { i.dependents.pop_back(); }) << false;
    QTest::newRow("one more") << with([](Impact &i) {
        i.dependents.push_back(i.dependents.back());
        i.dependents.back().key = profile(3);
    }) << false;
    QTest::newRow("another name") << with([](Impact &i) { i.dependents.back().name += u'x'; })
                                  << false;
    QTest::newRow("not offered any more")
        << with([](Impact &i) { i.canForceCascade = false; }) << false;
}

void DeletionDraftTest::forceIsSaidForExactlyWhatWasListed()
{
    QFETCH(const Impact, next);
    auto impact = sampleImpact();
    impact.canForceCascade = true;
    auto draft = draftOf(impact);
    QCOMPARE(draft.forcible().size(), 2U);
    draft.setForce(true, u" the project \n ends "_s);
    QCOMPARE(draft.choices().forceCascadeReason, u"the project ends"_s);
    draft.setImpact(next);
    QTEST(draft.choices().forceCascade, "isStillForced");
}

void DeletionDraftTest::forceIsWithheldAfterARefusal()
{
    auto impact = sampleImpact();
    impact.canForceCascade = true;
    auto draft = draftOf(impact);
    QVERIFY(draft.mayForce());
    draft.setForce(true, u"the project ends"_s);
    draft.withholdForce();
    draft.setImpact(impact);
    QVERIFY(!draft.mayForce());
    QVERIFY(draft.isForceWithheld());
    QVERIFY(!draft.choices().forceCascade);
    draft.setForce(true, u"the project ends"_s);
    QVERIFY(!draft.choices().forceCascade);
}

} // namespace linchpin::testing

QTEST_GUILESS_MAIN(linchpin::testing::DeletionDraftTest)
#include "tst_deletiondraft.moc"
