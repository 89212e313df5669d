// SPDX-License-Identifier: Apache-2.0
// What is chosen for several connections at once, and what becomes of it.
#include "models/domain/batchmachine.h"
#include "models/domain/batchplan.h"
#include "tests/domain/batchestate.h"

#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

QStringList messages(const std::vector<Objection> &objections)
{
    QStringList all;
    for (const Objection &objection : objections)
        all << objection.message;
    return all;
}

Dependent movable(const QString &id)
{
    Dependent row;
    row.key = {u"user"_s, id};
    row.effect = Effect::Blocks;
    row.decisions = {DecisionWord::Keep, DecisionWord::Reassign, DecisionWord::Delete};
    return row;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDependentIsCountedOnce()
    {
        const auto united = unitedDependents(impactsOf(twoSharing()));
        QCOMPARE(united.size(), 2U);
        QCOMPARE(united[0].dependent.key.id, u"own"_s);
        QCOMPARE(united[0].members, std::vector<std::size_t>{1});
        QCOMPARE(united[1].members, (std::vector<std::size_t>{0, 1}));
    }

    void aTargetIsNoDependent()
    {
        BatchEstate estate = twoSharing();
        estate.connections[1].copyOf = u"a"_s;
        const auto united = unitedDependents(impactsOf(estate));
        QCOMPARE(united.size(), 2U);
        const auto impacts = impactsOf(estate);
        const Choices own = choicesFor(impacts, 0, choicesForAll(impacts));
        QCOMPARE(own.wordFor({u"copy"_s, u"b"_s}), DecisionWord::Accept);
        QCOMPARE(carryingOrder(impacts), (std::vector<std::size_t>{1, 0}));
        QVERIFY(batchObjections(impacts, choicesForAll(impacts)).empty());
    }

    void connectionsThatHangOnEachOtherInARingAreRefused()
    {
        BatchEstate estate = twoSharing();
        estate.connections[0].copyOf = u"b"_s;
        estate.connections[1].copyOf = u"a"_s;
        const auto impacts = impactsOf(estate);
        QVERIFY(carryingOrder(impacts).empty());
        const auto against = batchObjections(impacts, choicesForAll(impacts));
        QCOMPARE(against.size(), 1U);
        QCOMPARE(against.front().kind, Objection::Kind::Blocked);
    }

    void aSharedChangeStandsInOnePlanOnly()
    {
        const BatchEstate estate = twoSharing();
        const Batch batch = batchOf(estate);
        QCOMPARE(batch.members[0].actions.size(), 4U); // shared off, a off, shared gone, a gone
        QCOMPARE(batch.members[1].actions.size(), 4U); // own off, b off, own gone, b gone
        const BatchLinks links = linksOf(batch);
        QVERIFY(links.needs[0].empty());
        QCOMPARE(links.needs[1], std::vector<std::size_t>{0});
    }

    void whatOneSharesByAcceptingItOnlyNeedsNoOther()
    {
        BatchEstate estate = twoSharing();
        estate.dependents[0].isMention = true;
        const Batch batch = batchOf(estate);
        const BatchLinks links = linksOf(batch);
        QVERIFY(links.needs[1].empty());
        QCOMPARE(links.group[0], links.group[1]); // and still one at a time
    }

    void theOthersChangesAreExpectedOnlyWhileTheyStand()
    {
        const BatchEstate estate = twoSharing();
        const Batch batch = batchOf(estate);
        std::vector<RunState> runs;
        for (const Plan &plan : batch.members)
            runs.push_back(initialMemberState(plan));
        QVERIFY(doneElsewhere(batch, runs, 1).empty());
        for (const ActionState state :
             {ActionState::Pending, ActionState::Sent, ActionState::Unknown, ActionState::NotTaken,
              ActionState::Undone, ActionState::Stuck}) {
            runs[0].actions[0].state = state;
            QVERIFY(doneElsewhere(batch, runs, 1).empty());
        }
        for (const ActionState state : {ActionState::InEffect, ActionState::Skipped}) {
            runs[0].actions[0].state = state;
            QCOMPARE(doneElsewhere(batch, runs, 1).size(), 1U);
        }
        runs[0].actions[1].state = ActionState::InEffect; // a itself: nothing that b shows
        QCOMPARE(doneElsewhere(batch, runs, 1).size(), 1U);
    }

    void movingToAnotherTargetIsRefused()
    {
        auto impacts = impactsOf(twoSharing());
        impacts[0].dependents = {movable(u"p"_s)};
        Choices all = choicesForAll({impacts[1]});
        all.decisions.push_back({{u"user"_s, u"p"_s}, DecisionWord::Reassign, u"B"_s, {}});
        const auto against = batchObjections(impacts, all);
        QCOMPARE(against.size(), 1U);
        QVERIFY(against.front().message.contains(u"is to be deleted too"_s));
        all.decisions.back().target = u"elsewhere"_s;
        QVERIFY(batchObjections(impacts, all).empty());
    }

    void movingWhatHangsOnSeveralIsRefused()
    {
        auto impacts = impactsOf(twoSharing());
        impacts[0].dependents = {movable(u"p"_s)};
        impacts[1].dependents = {movable(u"p"_s)};
        Choices all;
        all.decisions = {{{u"user"_s, u"p"_s}, DecisionWord::Reassign, u"elsewhere"_s, {}}};
        const auto against = batchObjections(impacts, all);
        QCOMPARE(against.size(), 1U);
        QVERIFY(against.front().message.contains(u"one after another"_s));
    }

    void everythingThatIsMissingNamesItsConnection()
    {
        const auto against = batchObjections(impactsOf(twoSharing()), {});
        QCOMPARE(against.size(), 3U); // shared twice, own once
        QVERIFY(messages(against).at(0).startsWith(u"a: "_s));
        QVERIFY(messages(against).at(2).startsWith(u"b: "_s));
    }

    void wordsThatBelongToNoneAreUsageErrors()
    {
        const auto impacts = impactsOf(twoSharing());
        Choices all = choicesForAll(impacts);
        all.decisions.push_back({{u"user"_s, u"nobody"_s}, DecisionWord::Delete, {}, {}});
        all.acceptances.push_back({u"nothing"_s, u"why"_s});
        all.secretsProvided = {u"password"_s};
        const auto against = batchObjections(impacts, all);
        QCOMPARE(against.size(), 3U);
        for (const Objection &objection : against)
            QCOMPARE(objection.kind, Objection::Kind::BadChoice);
    }

    void aWordThatOnlyAnotherOneOffersCountsAsAccepted()
    {
        auto impacts = impactsOf(twoSharing());
        for (Dependent &row : impacts[1].dependents) {
            if (row.key.id == u"shared"_s) {
                row.effect = Effect::Degrades;
                row.decisions = {DecisionWord::Keep, DecisionWord::Accept};
            }
        }
        Choices all;
        all.decisions = {{{u"user"_s, u"shared"_s}, DecisionWord::Delete, {}, {}},
                         {{u"user"_s, u"own"_s}, DecisionWord::Delete, {}, {}}};
        QVERIFY(batchObjections(impacts, all).empty());
        QCOMPARE(choicesFor(impacts, 0, all).wordFor({u"user"_s, u"shared"_s}),
                 DecisionWord::Delete);
        QCOMPARE(choicesFor(impacts, 1, all).wordFor({u"user"_s, u"shared"_s}),
                 DecisionWord::Accept);
    }

    void aSecretGoesToTheConnectionItWasNamedFor()
    {
        const QMap<QString, QByteArray> all{{u"a:password"_s, "1"}, {u"b:password"_s, "2"}};
        QCOMPARE(secretsOf({u"a"_s}, all), (QMap<QString, QByteArray>{{u"password"_s, "1"}}));
        QCOMPARE(secretsOf({u"b"_s}, all), (QMap<QString, QByteArray>{{u"password"_s, "2"}}));
        QVERIFY(secretsOf({u"c"_s}, all).isEmpty());
        auto impacts = impactsOf(twoSharing());
        impacts[1].deactivation.secretsNeeded = {u"password"_s};
        Choices choices = choicesForAll(impacts);
        QCOMPARE(batchObjections(impacts, choices).size(), 1U);
        choices.secretsProvided = {u"b:password"_s};
        QVERIFY(batchObjections(impacts, choices).empty());
    }

    void thePhraseCountsTheConnections()
    {
        QCOMPARE(deletionPhrase(7), u"delete 7 connections"_s);
        QCOMPARE(deletionPhrase(1), u"delete 1 connection"_s);
        QVERIFY(phraseMatches(u" Delete  7 CONNECTIONS "_s, deletionPhrase(7)));
        QVERIFY(!phraseMatches(u"delete 6 connections"_s, deletionPhrase(7)));
    }

    void aBatchSurvivesItsJson()
    {
        const BatchEstate estate = twoSharing();
        const Batch batch = batchOf(estate, std::chrono::seconds(60));
        const Result<Batch> reread = batchFromJson(toJson(batch));
        QVERIFY2(reread, reread ? "" : qPrintable(reread.error().detail));
        QVERIFY(*reread == batch);
    }

    void whatDoesNotFitTogetherIsRefused()
    {
        const BatchEstate estate = twoSharing();
        const Batch batch = batchOf(estate);
        QVERIFY(batchFromJson(toJson(batch)));
        Batch one = batch;
        one.members.pop_back();
        QVERIFY(!batchFromJson(toJson(one)));
        Batch twice = batch;
        twice.members[1] = twice.members[0];
        QVERIFY(!batchFromJson(toJson(twice)));
        Batch elsewhere = batch;
        elsewhere.members[1].endpoint.url = u"https://other.example"_s;
        QVERIFY(!batchFromJson(toJson(elsewhere)));
        Batch longer = batch;
        longer.members[1].expiresAt = longer.expiresAt.addDays(1);
        QVERIFY(!batchFromJson(toJson(longer)));
        Batch watching = batch;
        watching.observe = std::chrono::seconds(1);
        QVERIFY(!batchFromJson(toJson(watching)));
        QJsonObject more = toJson(batch);
        more.insert(u"more"_s, true);
        QVERIFY(!batchFromJson(more));
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
