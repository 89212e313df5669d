// SPDX-License-Identifier: Apache-2.0
#include "models/domain/deletionmachine.h"
#include "models/domain/intent.h"

#include <QTest>

#include <set>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

template<typename E>
void comeBack(std::initializer_list<E> values, std::optional<E> (*from)(QStringView))
{
    std::set<QString> words;
    for (const E value : values) {
        const QString word = wordOf(value);
        QVERIFY2(!word.isEmpty(), "a value without a word");
        QCOMPARE(word, word.toLower());
        QVERIFY(from(word) == value);
        words.insert(word);
    }
    QCOMPARE(words.size(), values.size());
    for (const QString &foreign :
         {u""_s, u"Keep"_s, u"something-new"_s, wordOf(*values.begin()).toUpper()})
        QVERIFY2(!from(foreign).has_value(), qPrintable(foreign));
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordComesBackAndForeignOnesDoNot()
    {
        comeBack({Relation::Direct, Relation::Indirect}, relationFrom);
        comeBack({Activity::Running, Activity::Active, Activity::Paused, Activity::Unknown},
                 activityFrom);
        comeBack(
            {Effect::Blocks, Effect::Cascades, Effect::Breaks, Effect::Degrades, Effect::Mentions},
            effectFrom);
        comeBack({DecisionWord::Keep, DecisionWord::Accept, DecisionWord::Reassign,
                  DecisionWord::Deactivate, DecisionWord::Delete},
                 decisionWordFrom);
        comeBack({CoverageStatus::Complete, CoverageStatus::Partial, CoverageStatus::Failed,
                  CoverageStatus::Forbidden, CoverageStatus::NotInstalled,
                  CoverageStatus::Invisible},
                 coverageStatusFrom);
        comeBack({Verdict::Clear, Verdict::NeedsDecision, Verdict::Blocked, Verdict::Unknown},
                 verdictFrom);
        comeBack(
            {Phase::Preparing, Phase::Deactivating, Phase::RemovingDependents, Phase::Deleting},
            phaseFrom);
        comeBack({ActionState::Pending, ActionState::Sent, ActionState::InEffect,
                  ActionState::NotTaken, ActionState::Unknown, ActionState::Undone,
                  ActionState::Skipped},
                 actionStateFrom);
        comeBack({Outcome::None, Outcome::Deleted, Outcome::AlreadyGone, Outcome::Refused,
                  Outcome::Unchanged, Outcome::RolledBack, Outcome::Halted, Outcome::Waiting},
                 outcomeFrom);
    }

    void everyStepHasAWordOfItsOwn()
    {
        std::set<QString> words;
        for (int i = 0; i <= static_cast<int>(Step::Resuming); ++i) {
            const auto step = static_cast<Step>(i);
            QVERIFY(stepFrom(wordOf(step)) == step);
            words.insert(wordOf(step));
        }
        QCOMPARE(words.size(), std::size_t{18});
        QVERIFY(!stepFrom(u"drafted").has_value());
    }

    void aForeignStateIsUnknownAndNotActive()
    {
        QCOMPARE(connectionStateFrom(u"active"), ConnectionState::Active);
        QCOMPARE(connectionStateFrom(u"no-such-flag"), ConnectionState::NoSuchFlag);
        QCOMPARE(connectionStateFrom(u"ACTIVE"), ConnectionState::Unknown);
        QCOMPARE(connectionStateFrom(u""), ConnectionState::Unknown);
    }

    void theWordsOfTheCommandLineStand()
    {
        QCOMPARE(wordOf(Verdict::NeedsDecision), u"needs-decision"_s);
        QCOMPARE(wordOf(CoverageStatus::NotInstalled), u"not-installed"_s);
        QCOMPARE(wordOf(Outcome::AlreadyGone), u"already-gone"_s);
        QCOMPARE(wordOf(Outcome::RolledBack), u"rolled-back"_s);
        QCOMPARE(wordOf(WriteOutcome::Done), u"done"_s);
        QCOMPARE(wordOf(WriteOutcome::Refused), u"refused"_s);
        QCOMPARE(wordOf(WriteOutcome::Unknown), u"unknown"_s);
        QCOMPARE(wordOf(Step::RemovingDependents), u"removing-dependents"_s);
    }

    void onlyThreeStepsAreFinal()
    {
        for (int i = 0; i <= static_cast<int>(Step::Resuming); ++i) {
            const auto step = static_cast<Step>(i);
            QCOMPARE(isFinal(step),
                     step == Step::Done || step == Step::RolledBack || step == Step::Halted);
        }
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
