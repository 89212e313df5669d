// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/sampleimpact.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Impact impactOf(std::initializer_list<CoverageStatus> coverage,
                std::vector<Dependent> dependents = {})
{
    Impact impact;
    for (const CoverageStatus status : coverage)
        impact.coverage.push_back({u"source"_s, {}, status, {}, 0});
    impact.dependents = std::move(dependents);
    return impact;
}

Dependent blocking(std::vector<DecisionWord> decisions)
{
    Dependent d = sample::dependent(sample::key("profile", "p"));
    d.effect = Effect::Blocks;
    d.decisions = std::move(decisions);
    return d;
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollowsFromCoverageAndDependents_data()
    {
        using Status = CoverageStatus;
        const Dependent breaks = sample::dependent(sample::key("agent", "a"));
        Dependent mention = breaks;
        mention.effect = Effect::Mentions;
        const Dependent hopeless = blocking({DecisionWord::Keep});
        const Dependent movable = blocking({DecisionWord::Keep, DecisionWord::Reassign});
        QTest::addColumn<Impact>("impact");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("nothing was read at all") << impactOf({}) << Verdict::Unknown;
        QTest::newRow("nothing found anywhere")
            << impactOf({Status::Complete, Status::Complete}) << Verdict::Clear;
        QTest::newRow("absent by proof")
            << impactOf({Status::Complete, Status::NotInstalled}) << Verdict::Clear;
        QTest::newRow("a place no API shows")
            << impactOf({Status::Complete, Status::Invisible}) << Verdict::NeedsDecision;
        QTest::newRow("one source failed")
            << impactOf({Status::Complete, Status::Failed}) << Verdict::Unknown;
        QTest::newRow("one source refused")
            << impactOf({Status::Complete, Status::Forbidden}) << Verdict::Unknown;
        QTest::newRow("one source cut short") << impactOf({Status::Partial}) << Verdict::Unknown;
        QTest::newRow("something breaks")
            << impactOf({Status::Complete}, {breaks}) << Verdict::NeedsDecision;
        QTest::newRow("a mention only")
            << impactOf({Status::Complete}, {mention}) << Verdict::NeedsDecision;
        QTest::newRow("blocked for good")
            << impactOf({Status::Complete}, {breaks, hopeless}) << Verdict::Blocked;
        QTest::newRow("blocked, can be moved")
            << impactOf({Status::Complete}, {movable}) << Verdict::NeedsDecision;
        QTest::newRow("accepting does not unblock")
            << impactOf({Status::Complete}, {blocking({DecisionWord::Keep, DecisionWord::Accept})})
            << Verdict::Blocked;
        QTest::newRow("unknown comes before blocked")
            << impactOf({Status::Failed}, {hopeless}) << Verdict::Unknown;
    }
    void theVerdictFollowsFromCoverageAndDependents()
    {
        QFETCH(Impact, impact);
        QFETCH(Verdict, verdict);
        QCOMPARE(wordOf(impact.verdict()), wordOf(verdict));
    }

    void aDependentIsFoundByItsWholeKey()
    {
        const Impact impact = sample::impact();
        QCOMPARE(impact.find(sample::key("profile", "p"))->key.text(), u"profile:p"_s);
        QVERIFY(!impact.find(sample::key("profile", "d")));
    }

    void aPropertyIsReplacedAndNotDoubled()
    {
        Connection connection;
        connection.setProperty(u"version"_s, u"1"_s);
        connection.setProperty(u"version"_s, u"2"_s);
        QCOMPARE(connection.properties.size(), std::size_t{1});
        QCOMPARE(connection.property(u"version"), u"2"_s);
        QCOMPARE(connection.property(u"alias"), QString());
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
