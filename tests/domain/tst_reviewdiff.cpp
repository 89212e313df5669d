// SPDX-License-Identifier: Apache-2.0
#include "models/domain/reviewdiff.h"
#include "tests/domain/sampleimpact.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Connection named(const QString &id)
{
    Connection row = sample::impact().connection;
    row.id.value = id;
    row.name = u"Name of "_s + id;
    return row;
}

ReviewedEndpoint facts(ListReading list, const std::vector<Warning> &warnings = {})
{
    ReviewedEndpoint endpoint;
    endpoint.list = list;
    endpoint.warnings = warnings;
    return endpoint;
}

/// "appeared b; vanished a"
QString sketch(const std::vector<ConnectionDifference> &differences)
{
    QStringList words;
    for (const ConnectionDifference &one : differences)
        words << wordOf(one.change) + u' ' + one.connection.id.value;
    return words.join(u"; "_s);
}

QString sketch(const ImpactDifference &difference)
{
    QStringList words;
    for (const DependentDifference &one : difference.dependents)
        words << wordOf(one.change) + u' ' + one.dependent.key.text();
    return words.join(u"; "_s);
}

Impact having(std::initializer_list<const char *> agents, CoverageStatus status)
{
    Impact impact = sample::impact();
    impact.dependents.clear();
    for (const char *id : agents)
        impact.dependents.push_back(sample::dependent(sample::key("agent", id)));
    impact.coverage = {{u"profiles"_s, u"Profiles"_s, CoverageStatus::Complete, {}, 0},
                       {u"agents"_s, u"Agents"_s, status, {}, static_cast<int>(agents.size())}};
    return impact;
}

/// A source and a dependent stand in an impact once.
Impact proper(Impact impact)
{
    std::ranges::sort(impact.dependents, {}, &Dependent::key);
    const auto dependents = std::ranges::unique(impact.dependents, {}, &Dependent::key);
    impact.dependents.erase(dependents.begin(), dependents.end());
    std::ranges::sort(impact.coverage, {}, &Coverage::source);
    const auto sources = std::ranges::unique(impact.coverage, {}, &Coverage::source);
    impact.coverage.erase(sources.begin(), sources.end());
    return impact;
}

ImpactDifference compare(const Impact &before, const Impact &after)
{
    return compareImpacts(Result<Impact>(before), Result<Impact>(after));
}

} // namespace

class ReviewDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWholeListsTellWhatCameAndWent_data()
    {
        QTest::addColumn<ListReading>("before");
        QTest::addColumn<ListReading>("after");
        QTest::addColumn<QString>("says");
        using L = ListReading;
        QTest::newRow("both whole") << L::Complete << L::Complete << u"appeared b; vanished a"_s;
        QTest::newRow("before cut") << L::Incomplete << L::Complete << u"not-known b; vanished a"_s;
        QTest::newRow("after cut") << L::Complete << L::Incomplete << u"appeared b; not-known a"_s;
        QTest::newRow("both cut") << L::Incomplete << L::Incomplete
                                  << u"not-known b; not-known a"_s;
        QTest::newRow("before failed") << L::Failed << L::Complete << u"not-known b; vanished a"_s;
        QTest::newRow("after failed") << L::Complete << L::Failed << u"appeared b; not-known a"_s;
    }
    void onlyWholeListsTellWhatCameAndWent()
    {
        QFETCH(ListReading, before);
        QFETCH(ListReading, after);
        QFETCH(QString, says);
        const std::vector<Connection> was{named(u"a"_s), named(u"same"_s)};
        const std::vector<Connection> is{named(u"same"_s), named(u"b"_s)};
        const auto differences = compareLists({facts(before), was}, {facts(after), is});
        QCOMPARE(sketch(differences), says);
        for (const ConnectionDifference &one : differences)
            QCOMPARE(one.reason.isEmpty(), one.change != Change::NotKnown);
    }

    void listsWithOtherWarningsMayNotCoverTheSame()
    {
        const ReviewedEndpoint since22 = facts(ListReading::Complete, {{u"floor"_s, u"2022"_s}});
        const ReviewedEndpoint since23 = facts(ListReading::Complete, {{u"floor"_s, u"2023"_s}});
        const std::vector<Connection> was{named(u"a"_s)};
        QCOMPARE(sketch(compareLists({since22, was}, {since23, {}})), u"not-known a"_s);
        QCOMPARE(sketch(compareLists({since22, was}, {since22, {}})), u"vanished a"_s);
    }

    void everyFactThatDiffersIsNamedWithBothValues()
    {
        const Connection was = named(u"a"_s);
        Connection is = was;
        is.name = u"other"_s;
        is.state = ConnectionState::Inactive;
        is.type = u"google"_s;
        is.traits = {u"shared"_s};
        is.modified = u"2026-12-01T00:00:00Z"_s;
        is.scope = {{u"product"_s, u"x"_s}};
        is.properties = {{u"alias"_s, u"new"_s}};
        const ReviewedEndpoint whole = facts(ListReading::Complete);
        const auto differences = compareLists({whole, {was}}, {whole, {is}});
        QCOMPARE(sketch(differences), u"changed a"_s);
        QStringList words;
        for (const FactChange &fact : differences[0].facts)
            words << u"%1:%2>%3"_s.arg(fact.fact, fact.before, fact.after);
        QCOMPARE(words.join(u' '),
                 u"modified:2026-11-01T10:00:00Z>2026-12-01T00:00:00Z name:Name of a>other "
                 "property.alias:billing>new property.seen:yesterday> scope.project:p> "
                 "state:active>inactive traits:read-only>shared type:openai>google "
                 "scope.product:>x"_s);
    }

    void onlySourcesThatWereReadTellWhichDependentsCameAndWent_data()
    {
        QTest::addColumn<CoverageStatus>("before");
        QTest::addColumn<CoverageStatus>("after");
        QTest::addColumn<QString>("says");
        using C = CoverageStatus;
        const auto row = [](C before, C after, const char *says) {
            QTest::newRow(qPrintable(wordOf(before) + u" > "_s + wordOf(after)))
                << before << after << QString::fromUtf8(says);
        };
        row(C::Complete, C::Complete, "appeared agent:b; vanished agent:a");
        row(C::NotInstalled, C::Complete, "appeared agent:b; vanished agent:a");
        for (const C unread : {C::Partial, C::Failed, C::Forbidden, C::Invisible}) {
            row(unread, C::Complete, "not-known agent:b; vanished agent:a");
            row(C::Complete, unread, "appeared agent:b; not-known agent:a");
        }
        row(C::Failed, C::Forbidden, "not-known agent:b; not-known agent:a");
    }
    void onlySourcesThatWereReadTellWhichDependentsCameAndWent()
    {
        QFETCH(CoverageStatus, before);
        QFETCH(CoverageStatus, after);
        QFETCH(QString, says);
        const ImpactDifference difference =
            compare(having({"a", "x"}, before), having({"b", "x"}, after));
        QCOMPARE(sketch(difference), says);
        QCOMPARE(difference.coverage.size(), before == after ? size_t(0) : size_t(1));
    }

    void sourceThatGivesNothingOnTheOtherSideHidesNothing()
    {
        Impact before = having({"a"}, CoverageStatus::Complete);
        Impact after = having({}, CoverageStatus::Complete);
        before.coverage[0].status = after.coverage[0].status = CoverageStatus::Forbidden;
        QCOMPARE(sketch(compare(before, after)), u"vanished agent:a"_s);
        before.coverage[1].found = 0; // a dependent that no source counts may come from any
        QCOMPARE(sketch(compare(before, after)), u"not-known agent:a"_s);
    }

    void dependentThatChangedIsNamedWithBothValues()
    {
        const Impact before = having({"a"}, CoverageStatus::Complete);
        Impact after = before;
        after.dependents[0].activity = Activity::Paused;
        after.dependents[0].evidence = u"told in other words"_s;
        const ImpactDifference difference = compare(before, after);
        QCOMPARE(sketch(difference), u"changed agent:a"_s);
        QCOMPARE(difference.dependents[0].facts.size(), size_t(1));
        QCOMPARE(difference.dependents[0].facts[0].before, u"active"_s);
        QCOMPARE(difference.dependents[0].facts[0].after, u"paused"_s);
    }

    void impactThatWasNotReadOnOneSideSaysNothingButThat()
    {
        const Result<Impact> read = having({"a"}, CoverageStatus::Complete);
        const Result<Impact> failed = failure({ApiError::Kind::Forbidden, 403, u"no"_s});
        using Looked = std::optional<Result<Impact>>;
        for (const auto &[before, after] : {std::pair<Looked, Looked>{read, failed},
                                            {failed, read},
                                            {read, std::nullopt},
                                            {std::nullopt, read},
                                            {failed, failed},
                                            {std::nullopt, std::nullopt}}) {
            const ImpactDifference difference = compareImpacts(before, after);
            QVERIFY(!difference.notKnown.isEmpty());
            QVERIFY(difference.dependents.empty() && difference.coverage.empty());
            QVERIFY(!difference.isEmpty());
        }
    }

    void worldsOfChanceDifferFromThemselvesInNothing()
    {
        QRandomGenerator chance(9);
        for (int i = 0; i < 3000; ++i) {
            const Impact one = proper(sample::randomImpact(chance));
            QVERIFY(compare(one, one).isEmpty());
        }
    }

    void nothingIsSaidToBeGoneThatWasNotLookedFor()
    {
        QRandomGenerator chance(10);
        for (int i = 0; i < 5000; ++i) {
            const Impact before = proper(sample::randomImpact(chance));
            const Impact after = proper(sample::randomImpact(chance));
            const bool isAllRead =
                std::ranges::all_of(after.coverage, &Coverage::isSettled)
                && std::ranges::all_of(before.coverage, [&after](const Coverage &was) {
                       return std::ranges::find(after.coverage, was.source, &Coverage::source)
                           != after.coverage.end();
                   });
            for (const DependentDifference &one : compare(before, after).dependents)
                QVERIFY(isAllRead || one.change != Change::Vanished || before.coverage.empty());
        }
    }
};

QTEST_GUILESS_MAIN(ReviewDiffTest)
#include "tst_reviewdiff.moc"
