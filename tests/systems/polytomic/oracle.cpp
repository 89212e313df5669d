// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/polytomic/oracle.h"

#include "tests/systems/polytomic/randomestate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::test {

namespace {

using Paging = demo::Readings::Paging;

DependentKey key(const char *kind, const QString &id)
{
    return {QString::fromLatin1(kind), id};
}

Activity activityOf(bool isActive)
{
    return isActive ? Activity::Active : Activity::Paused;
}

bool isHere(const demo::Model &model, const QString &connection)
{
    return model.connection == connection || model.enricher == connection;
}

/// Models first, since syncs stand on them.
void addModels(Oracle &oracle, const demo::Estate &estate, const QString &connection)
{
    std::map<QString, bool> here;
    for (const demo::Model &model : estate.models)
        here[model.id] = isHere(model, connection);
    for (const demo::Model &model : estate.models) {
        Expected expected;
        for (const QString &other : model.joined) {
            if (other != model.id && here[other])
                expected.via.insert(key("model", other));
        }
        if (here[model.id]) {
            expected.relation = Relation::Direct;
            expected.effect = Effect::Blocks;
        }
        if (here[model.id] || !expected.via.empty())
            oracle[key("model", model.id)] = expected;
    }
}

void addSyncs(Oracle &oracle, const demo::Estate &estate, const QString &connection)
{
    for (const demo::Sync &sync : estate.syncs) {
        Expected expected{.activity = activityOf(sync.isActive)};
        const bool isDirect = sync.target == connection || sync.dbtConnection == connection;
        bool blocks = isDirect;
        for (const QString &model : sync.models) {
            const auto it = oracle.find(key("model", model));
            if (it == oracle.end())
                continue;
            expected.via.insert(it->first);
            blocks = blocks || it->second.relation == Relation::Direct;
        }
        if (isDirect)
            expected.relation = Relation::Direct;
        if (blocks)
            expected.effect = Effect::Blocks;
        if (isDirect || !expected.via.empty())
            oracle[key("sync", sync.id)] = expected;
    }
}

/// After everything else: only what blocks starts another one.
void addRunAfter(Oracle &oracle, const demo::Estate &estate)
{
    Oracle blocking;
    std::ranges::copy_if(oracle, std::inserter(blocking, blocking.end()),
                         [](const auto &row) { return row.second.effect == Effect::Blocks; });
    for (const demo::Sync &sync : estate.syncs) {
        std::set<DependentKey> before;
        for (const QString &id : sync.afterSyncs)
            before.insert(key("sync", id));
        for (const QString &id : sync.afterBulkSyncs)
            before.insert(key("bulk-sync", id));
        before.erase(key("sync", sync.id));
        std::erase_if(before, [&](const DependentKey &one) { return !blocking.contains(one); });
        if (before.empty())
            continue;
        Expected &expected = oracle[key("sync", sync.id)];
        expected.activity = activityOf(sync.isActive);
        expected.via.merge(before);
    }
}

int pages(qsizetype entries, Paging paging)
{
    return paging == Paging::Tokens ? int(std::max<qsizetype>(1, (entries + 49) / 50)) : 1;
}

bool isInSight(std::size_t entries, Paging paging)
{
    return paging == Paging::Cut ? entries < 50 : entries != 50;
}

} // namespace

Oracle dependentsIn(const demo::Estate &estate, const QString &connection)
{
    Oracle oracle;
    for (const demo::BulkSync &sync : estate.bulkSyncs) {
        if (sync.source == connection || sync.destination == connection)
            oracle[key("bulk-sync", sync.id)] = {
                Relation::Direct, Effect::Blocks, activityOf(sync.isActive), {}};
    }
    addModels(oracle, estate, connection);
    addSyncs(oracle, estate, connection);
    addRunAfter(oracle, estate);
    for (const demo::Connection &copy : estate.connections) {
        if (copy.parent == connection)
            oracle[key("shared-copy", copy.id)] = {
                Relation::Direct, Effect::Breaks, Activity::Unknown, {}};
    }
    return oracle;
}

Oracle oracleOf(const std::vector<Dependent> &rows)
{
    Oracle oracle;
    for (const Dependent &row : rows)
        oracle[row.key] = {
            row.relation, row.effect, row.activity, {row.via.begin(), row.via.end()}};
    return oracle;
}

QString mismatch(const Oracle &expected, const Oracle &found)
{
    if (expected == found)
        return {};
    const auto describe = [](const Oracle &oracle) {
        QString text;
        for (const auto &[key, row] : oracle) {
            text += u"\n  "_s + key.text() + u' ' + wordOf(row.relation) + u' ' + wordOf(row.effect)
                + u' ' + wordOf(row.activity);
            for (const DependentKey &via : row.via)
                text += u" <- "_s + via.text();
        }
        return text;
    };
    return u"expected"_s + describe(expected) + u"\nfound"_s + describe(found);
}

namespace {
/// Models that a sync or a model names, and a list read to its end does not hold.
qsizetype unlistedModels(const demo::Estate &estate)
{
    if (!isInSight(estate.models.size(), estate.readings.models))
        return 0;
    QSet<QString> named;
    for (const demo::Sync &sync : inSight(estate).syncs)
        named.unite({sync.models.begin(), sync.models.end()});
    for (const demo::Model &model : estate.models)
        named.unite({model.joined.begin(), model.joined.end()});
    for (const demo::Model &model : estate.models)
        named.remove(model.id);
    return named.size();
}
} // namespace

int requestsFor(const demo::Estate &estate)
{
    const demo::Readings &readings = estate.readings;
    return 1 + pages(qsizetype(estate.bulkSyncs.size()), readings.bulkSyncs)
        + pages(qsizetype(estate.models.size()), readings.models)
        + pages(qsizetype(estate.syncs.size()), readings.syncs) + int(unlistedModels(estate)) + 1;
}

bool isWholeInSight(const demo::Estate &estate)
{
    const demo::Readings &readings = estate.readings;
    return isInSight(estate.bulkSyncs.size(), readings.bulkSyncs)
        && isInSight(estate.models.size(), readings.models)
        && isInSight(estate.syncs.size(), readings.syncs);
}

} // namespace linchpin::polytomic::test
