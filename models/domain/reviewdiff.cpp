// SPDX-License-Identifier: Apache-2.0
#include "models/domain/reviewdiff.h"

#include "models/domain/words.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReviewDiff)
};

constexpr WordTable<Change, 4> changeWords{{
    {"appeared"_L1, Change::Appeared},
    {"vanished"_L1, Change::Vanished},
    {"changed"_L1, Change::Changed},
    {"not-known"_L1, Change::NotKnown},
}};

using Facts = std::map<QString, QString>;

std::vector<FactChange> factsThatDiffer(const Facts &before, const Facts &after)
{
    std::vector<FactChange> changes;
    for (const auto &[fact, value] : before) {
        const auto now = after.find(fact);
        if (now == after.end() || now->second != value)
            changes.push_back({fact, value, now == after.end() ? QString() : now->second});
    }
    for (const auto &[fact, value] : after) {
        if (!before.contains(fact))
            changes.push_back({fact, QString(), value});
    }
    return changes;
}

Facts factsOf(const Connection &connection)
{
    Facts facts{{u"name"_s, connection.name},
                {u"type"_s, connection.type},
                {u"state"_s, wordOf(connection.state)},
                {u"traits"_s, connection.traits.join(u", "_s)},
                {u"modified"_s, connection.modified}};
    for (auto it = connection.scope.begin(); it != connection.scope.end(); ++it)
        facts.emplace(u"scope."_s + it.key(), it.value());
    for (const Property &property : connection.properties)
        facts.emplace(u"property."_s + property.key, property.value);
    return facts;
}

Facts factsOf(const Dependent &dependent)
{
    QStringList via;
    for (const DependentKey &key : dependent.via)
        via << key.text();
    via.sort();
    return {{u"name"_s, dependent.name},
            {u"relation"_s, wordOf(dependent.relation)},
            {u"via"_s, via.join(u", "_s)},
            {u"path"_s, dependent.path.join(u" / "_s)},
            {u"activity"_s, wordOf(dependent.activity)},
            {u"effect"_s, wordOf(dependent.effect)}};
}

/// Why a connection that this list is without may be there all the same; empty: it is not.
QString gapOf(const ListSide &without, const ListSide &with)
{
    if (without.facts.list == ListReading::Failed)
        return Text::tr("The other list could not be read.");
    if (without.facts.list == ListReading::Incomplete)
        return Text::tr("The other list is not complete.");
    if (without.facts.warnings != with.facts.warnings)
        return Text::tr("The two lists may not cover the same: their warnings differ.");
    return {};
}

ConnectionDifference onOneSide(const Connection &connection, bool isOnlyBefore, const QString &gap)
{
    ConnectionDifference difference;
    difference.connection = connection;
    difference.isOnlyBefore = isOnlyBefore;
    difference.reason = gap;
    difference.change = !gap.isEmpty() ? Change::NotKnown
        : isOnlyBefore                 ? Change::Vanished
                                       : Change::Appeared;
    return difference;
}

/// Could a dependent that `with` has come from a source that `without` did not read to its end?
bool mayHaveBeenMissed(const Impact &without, const Impact &with)
{
    int fromSourcesRead = 0;
    bool hasGap = !std::ranges::all_of(without.coverage, &Coverage::isSettled);
    for (const Coverage &giving : with.coverage) {
        const auto same = std::ranges::find(without.coverage, giving.source, &Coverage::source);
        const bool isRead = same != without.coverage.end() && same->isSettled();
        if (giving.found > 0 && !isRead)
            return true;
        fromSourcesRead += isRead ? giving.found : 0;
        hasGap = hasGap || !isRead;
    }
    // Dependents that no source counts may come from any.
    return hasGap && fromSourcesRead < static_cast<int>(with.dependents.size());
}

std::vector<DependentDifference> compareDependents(const Impact &before, const Impact &after)
{
    std::vector<DependentDifference> differences;
    const Change come = mayHaveBeenMissed(before, after) ? Change::NotKnown : Change::Appeared;
    const Change gone = mayHaveBeenMissed(after, before) ? Change::NotKnown : Change::Vanished;
    std::map<DependentKey, const Dependent *> old;
    for (const Dependent &dependent : before.dependents)
        old.emplace(dependent.key, &dependent);
    for (const Dependent &dependent : after.dependents) {
        const auto known = old.find(dependent.key);
        if (known == old.end()) {
            differences.push_back({come, dependent, false, {}});
            continue;
        }
        auto facts = factsThatDiffer(factsOf(*known->second), factsOf(dependent));
        if (!facts.empty())
            differences.push_back({Change::Changed, dependent, false, std::move(facts)});
        old.erase(known);
    }
    for (const auto &[key, dependent] : old)
        differences.push_back({gone, *dependent, true, {}});
    return differences;
}

std::vector<CoverageDifference> compareCoverage(const Impact &before, const Impact &after)
{
    std::vector<CoverageDifference> differences;
    for (const Coverage &now : after.coverage) {
        const auto same = std::ranges::find(before.coverage, now.source, &Coverage::source);
        if (same == before.coverage.end())
            differences.push_back({now.source, now.label, std::nullopt, now.status});
        else if (same->status != now.status)
            differences.push_back({now.source, now.label, same->status, now.status});
    }
    for (const Coverage &was : before.coverage) {
        if (std::ranges::find(after.coverage, was.source, &Coverage::source)
            == after.coverage.end())
            differences.push_back({was.source, was.label, was.status, std::nullopt});
    }
    return differences;
}

QString whyNotKnown(const std::optional<Result<Impact>> &side)
{
    if (!side)
        return Text::tr("Nobody looked.");
    return *side ? QString() : side->error().sentence();
}

} // namespace

QString wordOf(Change change)
{
    return wordOf(changeWords, change);
}

std::vector<ConnectionDifference> compareLists(const ListSide &before, const ListSide &after)
{
    std::vector<ConnectionDifference> differences;
    QHash<QString, const Connection *> old;
    old.reserve(static_cast<qsizetype>(before.rows.size()));
    for (const Connection &row : before.rows)
        old.insert(row.id.value, &row);
    const QString notSeenBefore = gapOf(before, after);
    for (const Connection &row : after.rows) {
        const Connection *known = old.take(row.id.value);
        if (!known) {
            differences.push_back(onOneSide(row, false, notSeenBefore));
        } else if (*known != row) {
            ConnectionDifference difference;
            difference.connection = row;
            difference.facts = factsThatDiffer(factsOf(*known), factsOf(row));
            if (!difference.facts.empty())
                differences.push_back(std::move(difference));
        }
    }
    const QString notSeenAfter = gapOf(after, before);
    for (const Connection &row : before.rows) {
        if (!old.isEmpty() && old.contains(row.id.value))
            differences.push_back(onOneSide(row, true, notSeenAfter));
    }
    return differences;
}

ImpactDifference compareImpacts(const std::optional<Result<Impact>> &before,
                                const std::optional<Result<Impact>> &after)
{
    ImpactDifference difference;
    const QString was = whyNotKnown(before);
    const QString is = whyNotKnown(after);
    if (!was.isEmpty() && !is.isEmpty()) {
        //: %1 and %2 say why, a sentence or two.
        difference.notKnown =
            Text::tr("Its dependents are not known. Before: %1 After: %2").arg(was, is);
    } else if (!was.isEmpty()) {
        //: %1 says why, a sentence or two.
        difference.notKnown = Text::tr("Its dependents before are not known: %1").arg(was);
    } else if (!is.isEmpty()) {
        //: %1 says why, a sentence or two.
        difference.notKnown = Text::tr("Its dependents after are not known: %1").arg(is);
    }
    if (!difference.notKnown.isEmpty())
        return difference;
    difference.before = (*before)->verdict();
    difference.after = (*after)->verdict();
    difference.dependents = compareDependents(**before, **after);
    difference.coverage = compareCoverage(**before, **after);
    return difference;
}

} // namespace linchpin
