// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/sampleimpact.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace linchpin;
using namespace Qt::StringLiterals;
using sample::key;
using Word = DecisionWord;

namespace {

/// Objections as text: "undecided profile:p", one per line.
QString sketch(const std::vector<Objection> &objections)
{
    QStringList lines;
    for (const Objection &o : objections) {
        switch (o.kind) {
        case Objection::Kind::BadChoice: lines << u"bad "_s + o.subject; break;
        case Objection::Kind::Undecided: lines << u"undecided "_s + o.subject; break;
        case Objection::Kind::Unaccepted: lines << u"unaccepted "_s + o.subject; break;
        case Objection::Kind::Blocked: lines << u"blocked "_s + o.subject; break;
        case Objection::Kind::DeactivationMissing: lines << u"missing "_s + o.subject; break;
        }
    }
    return lines.join(u", "_s);
}

Choices decided(std::vector<Decision> decisions)
{
    Choices choices;
    choices.decisions = std::move(decisions);
    return choices;
}

Decision on(const char *kind, const char *id, Word word, const QString &target = {})
{
    return {key(kind, id), word, target, {}};
}

/// profile p <- default d <- agent a; p may not be accepted because it blocks.
Impact chain()
{
    Impact impact = sample::impact();
    impact.dependents.back().effect = Effect::Blocks;
    return impact;
}

Impact with(CoverageStatus status)
{
    Impact impact;
    impact.coverage = {{u"templates"_s, {}, status, {}, 0}};
    return impact;
}

Impact with(Deactivation::Possible possible)
{
    Impact impact = with(CoverageStatus::Complete);
    impact.deactivation.possible = possible;
    return impact;
}

Choices without(const QString &reason)
{
    Choices choices;
    choices.withoutDeactivation = true;
    choices.withoutDeactivationReason = reason;
    return choices;
}

Choices accepting(std::vector<Acceptance> acceptances)
{
    Choices choices;
    choices.acceptances = std::move(acceptances);
    return choices;
}

} // namespace

class ChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsAreHeldAgainstTheImpact_data();
    void decisionsAreHeldAgainstTheImpact();
    void coverageAndDeactivationAreHeldAgainstTheImpact_data();
    void coverageAndDeactivationAreHeldAgainstTheImpact();
    void whyItCannotBeSwitchedOffIsSaid();
    void aRefusedWordComesWithTheOnesThatExist();
    void aChainThatBitesItsTailEnds();
    void whatHangsOnSomethingNotListedNeedsADecision();
    void withoutADecisionTheWordIsKeep();
    void forceDecidesWhatBlocksAndNothingElse();
    void forceNeedsAServerThatOffersItAndAReason();
    void anyNetOfDependentsIsJudgedAsTheRuleSays();
};

void ChoicesTest::decisionsAreHeldAgainstTheImpact_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("expected");
    const Decision moved = on("profile", "p", Word::Reassign, u"c-2"_s);
    const Decision deleted = on("profile", "p", Word::Delete);
    QTest::newRow("nothing decided") << Choices{} << u"undecided profile:p"_s;
    QTest::newRow("keep stops") << decided({on("profile", "p", Word::Keep)})
                                << u"undecided profile:p"_s;
    QTest::newRow("reassign carries its users") << decided({moved}) << u""_s;
    QTest::newRow("delete leaves the users to be decided")
        << decided({deleted}) << u"undecided agent:a, undecided default:d"_s;
    QTest::newRow("switched off likewise") << decided({on("profile", "p", Word::Deactivate)})
                                           << u"undecided agent:a, undecided default:d"_s;
    QTest::newRow("all decided") << decided(
        {deleted, on("default", "d", Word::Accept), on("agent", "a", Word::Accept)})
                                 << u""_s;
    QTest::newRow("a moved one in between carries the rest")
        << decided({deleted, on("default", "d", Word::Reassign, u"c-2"_s)}) << u""_s;
    QTest::newRow("accepted in between leaves the rest broken")
        << decided({moved, on("default", "d", Word::Accept)}) << u"undecided agent:a"_s;
    QTest::newRow("accept what blocks")
        << decided({on("profile", "p", Word::Accept)})
        << u"bad profile:p, undecided agent:a, undecided default:d"_s;
    QTest::newRow("reassign without target")
        << decided({on("profile", "p", Word::Reassign)}) << u"bad profile:p"_s;
    QTest::newRow("reassign to blanks")
        << decided({on("profile", "p", Word::Reassign, u"  "_s)}) << u"bad profile:p"_s;
    QTest::newRow("reassign to itself")
        << decided({on("profile", "p", Word::Reassign, u"C-1"_s)}) << u"bad profile:p"_s;
    QTest::newRow("no such dependent")
        << decided({moved, on("profile", "q", Word::Delete)}) << u"bad profile:q"_s;
    QTest::newRow("no such kind") << decided({moved, on("sync", "p", Word::Delete)})
                                  << u"bad sync:p"_s;
    QTest::newRow("decided twice") << decided({moved, deleted}) << u"bad profile:p"_s;
}

void ChoicesTest::decisionsAreHeldAgainstTheImpact()
{
    QFETCH(Choices, choices);
    QFETCH(QString, expected);
    QCOMPARE(sketch(objections(chain(), choices)), expected);
}

void ChoicesTest::coverageAndDeactivationAreHeldAgainstTheImpact_data()
{
    using Status = CoverageStatus;
    using Possible = Deactivation::Possible;
    QTest::addColumn<Impact>("impact");
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QString>("expected");
    const Choices accepted = accepting({{u"templates"_s, u"looked by hand"_s}});
    for (const Status status :
         {Status::Partial, Status::Failed, Status::Forbidden, Status::Invisible}) {
        const QByteArray word = wordOf(status).toUtf8();
        QTest::newRow((word + " is not accepted").constData())
            << with(status) << Choices{} << u"unaccepted templates"_s;
        QTest::newRow((word + " is accepted").constData()) << with(status) << accepted << u""_s;
    }
    QTest::newRow("blanks are no reason")
        << with(Status::Failed) << accepting({{u"templates"_s, u" \n"_s}})
        << u"unaccepted templates"_s;
    QTest::newRow("complete needs none") << with(Status::Complete) << Choices{} << u""_s;
    QTest::newRow("complete and accepted is no error")
        << with(Status::Complete) << accepted << u""_s;
    QTest::newRow("not installed needs none") << with(Status::NotInstalled) << Choices{} << u""_s;
    QTest::newRow("no such source")
        << with(Status::Complete) << accepting({{u"all"_s, u"because"_s}}) << u"bad all"_s;
    QTest::newRow("accepted twice")
        << with(Status::Failed) << accepting({{u"templates"_s, u"a"_s}, {u"templates"_s, u"b"_s}})
        << u"bad templates"_s;

    QTest::newRow("can be switched off") << with(Possible::Yes) << Choices{} << u""_s;
    QTest::newRow("can be switched off, left out")
        << with(Possible::Yes) << without(u"hurry"_s) << u"missing deactivation"_s;
    QTest::newRow("doubtful is tried") << with(Possible::Doubtful) << Choices{} << u""_s;
    QTest::newRow("doubtful, left out with reason")
        << with(Possible::Doubtful) << without(u"broken"_s) << u""_s;
    QTest::newRow("doubtful, left out silently")
        << with(Possible::Doubtful) << without(u" "_s) << u"missing deactivation"_s;
    QTest::newRow("impossible needs a reason")
        << with(Possible::No) << Choices{} << u"missing deactivation"_s;
    QTest::newRow("impossible without reason")
        << with(Possible::No) << without(u""_s) << u"missing deactivation"_s;
    QTest::newRow("impossible with reason") << with(Possible::No) << without(u"no flag"_s) << u""_s;
    QTest::newRow("already off") << with(Possible::AlreadyOff) << Choices{} << u""_s;
    QTest::newRow("already off, left out") << with(Possible::AlreadyOff) << without(u""_s) << u""_s;
}

void ChoicesTest::coverageAndDeactivationAreHeldAgainstTheImpact()
{
    QFETCH(Impact, impact);
    QFETCH(Choices, choices);
    QFETCH(QString, expected);
    QCOMPARE(sketch(objections(impact, choices)), expected);
}

void ChoicesTest::whyItCannotBeSwitchedOffIsSaid()
{
    Impact impact = with(Deactivation::Possible::No);
    impact.deactivation.reason = u"It has no switch."_s;
    QVERIFY(objections(impact, {}).front().message.contains(u"off first. It has no switch. "_s));
    impact.deactivation.reason.clear();
    QVERIFY(!objections(impact, {}).front().message.contains(u"  "_s));
}

void ChoicesTest::aRefusedWordComesWithTheOnesThatExist()
{
    Impact impact = chain();
    impact.dependents.back().decisions = {Word::Keep, Word::Accept, Word::Reassign};
    const auto found = objections(impact, decided({on("profile", "p", Word::Delete)}));
    QVERIFY(found.front().message.contains(u"keep, reassign"_s));
    QVERIFY(!found.front().message.contains(u"accept"_s));

    impact.dependents.back().decisions = {Word::Keep};
    QCOMPARE(sketch(objections(impact, {})), u"blocked profile:p"_s);
}

void ChoicesTest::aChainThatBitesItsTailEnds()
{
    Impact impact = with(CoverageStatus::Complete);
    impact.dependents = {sample::dependent(key("agent", "a"), {key("agent", "b")}),
                         sample::dependent(key("agent", "b"), {key("agent", "a")})};
    QCOMPARE(needingDecision(impact, {}).size(), std::size_t{0});
    QCOMPARE(needingDecision(impact, decided({on("agent", "a", Word::Delete)})).size(),
             std::size_t{2});
}

void ChoicesTest::whatHangsOnSomethingNotListedNeedsADecision()
{
    Impact impact = with(CoverageStatus::Complete);
    impact.dependents = {sample::dependent(key("agent", "a"), {key("profile", "unseen")})};
    QCOMPARE(needingDecision(impact, {}).size(), std::size_t{1});
}

void ChoicesTest::withoutADecisionTheWordIsKeep()
{
    const Choices choices = decided({on("agent", "a", Word::Delete)});
    QCOMPARE(wordOf(choices.wordFor(key("agent", "a"))), u"delete"_s);
    QCOMPARE(wordOf(choices.wordFor(key("agent", "b"))), u"keep"_s);
    QVERIFY(!choices.find(key("agent", "b")));
}

void ChoicesTest::forceDecidesWhatBlocksAndNothingElse()
{
    Impact impact = chain();
    impact.canForceCascade = true;
    Choices choices;
    choices.forceCascade = true;
    choices.forceCascadeReason = u"the project ends"_s;
    QCOMPARE(sketch(objections(impact, choices)), u"undecided agent:a, undecided default:d"_s);
    choices.decisions = {on("default", "d", Word::Accept), on("agent", "a", Word::Accept)};
    QCOMPARE(sketch(objections(impact, choices)), QString());
}

void ChoicesTest::forceNeedsAServerThatOffersItAndAReason()
{
    Impact impact = chain();
    Choices choices = decided({on("profile", "p", Word::Reassign, u"c-2"_s)});
    choices.forceCascade = true;
    choices.forceCascadeReason = u"the project ends"_s;
    QCOMPARE(sketch(objections(impact, choices)), u"bad force"_s);
    impact.canForceCascade = true;
    choices.forceCascadeReason = u"  "_s;
    QVERIFY(sketch(objections(impact, choices)).startsWith(u"bad force"_s));
}

namespace {

/// Up to nine dependents that hang on one another in any way, also in circles and on what is not
/// listed, with a decision here and there.
std::pair<Impact, Choices> anyNet(QRandomGenerator &chance)
{
    Impact impact;
    Choices choices;
    const int count = chance.bounded(1, 10);
    const auto keyOf = [](int number) { return DependentKey{u"sync"_s, QString::number(number)}; };
    for (int i = 0; i < count; ++i) {
        Dependent dependent = sample::dependent(keyOf(i));
        dependent.relation = chance.bounded(3) == 0 ? Relation::Direct : Relation::Indirect;
        dependent.effect = chance.bounded(4) == 0 ? Effect::Blocks : Effect::Breaks;
        for (int links = chance.bounded(3); links > 0; --links)
            dependent.via.push_back(keyOf(chance.bounded(count + 1))); // the last one is not listed
        impact.dependents.push_back(dependent);
        constexpr std::array words{Word::Keep, Word::Accept, Word::Reassign, Word::Deactivate,
                                   Word::Delete};
        if (chance.bounded(2) == 0)
            choices.decisions.push_back(
                {keyOf(i), words[std::size_t(chance.bounded(int(words.size())))], {}, {}});
    }
    impact.canForceCascade = chance.bounded(2) == 0;
    choices.forceCascade = chance.bounded(4) == 0;
    return {impact, choices};
}

/// The rule of choices.h, followed upwards from one dependent, as slowly as it is written.
bool isTouched(const Impact &impact, const Choices &choices, const Dependent &dependent,
               std::vector<DependentKey> &seen)
{
    if (std::ranges::find(seen, dependent.key) != seen.end())
        return false;
    seen.push_back(dependent.key);
    return std::ranges::any_of(dependent.via, [&](const DependentKey &key) {
        const Dependent *on = impact.find(key);
        if (!on || isForcedAlong(impact, choices, *on))
            return true;
        const Word word = choices.wordFor(key);
        if (word != Word::Keep)
            return word != Word::Reassign;
        return on->relation == Relation::Indirect && isTouched(impact, choices, *on, seen);
    });
}

} // namespace

void ChoicesTest::anyNetOfDependentsIsJudgedAsTheRuleSays()
{
    QRandomGenerator chance(20260101);
    for (int round = 0; round < 5000; ++round) {
        const auto [impact, choices] = anyNet(chance);
        std::vector<DependentKey> expected;
        for (const Dependent &dependent : impact.dependents) {
            std::vector<DependentKey> seen;
            if (!isForcedAlong(impact, choices, dependent)
                && (dependent.relation == Relation::Direct || dependent.via.empty()
                    || isTouched(impact, choices, dependent, seen)))
                expected.push_back(dependent.key);
        }
        QCOMPARE(needingDecision(impact, choices), expected);
    }
}

QTEST_GUILESS_MAIN(ChoicesTest)
#include "tst_choices.moc"
