// SPDX-License-Identifier: Apache-2.0
#include "models/service/reviewcomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReviewComparison)
};

struct Side
{
    const ReviewFile &file;
    int endpoint = 0;
    std::vector<Connection> rows = {};

    [[nodiscard]] const ReviewedEndpoint &facts() const { return file.endpoint(endpoint); }
    [[nodiscard]] Result<void> read()
    {
        auto list = file.connections(endpoint);
        if (!list)
            return failure(list.error());
        rows = std::move(*list);
        return {};
    }
    [[nodiscard]] Result<std::optional<Result<Impact>>> impact(const ConnectionId &id) const
    {
        auto reviewed = file.impact(endpoint, id);
        if (!reviewed)
            return failure(reviewed.error());
        return *reviewed ? std::optional(std::move((*reviewed)->impact)) : std::nullopt;
    }
};

ApiError stopped()
{
    return {.kind = ApiError::Kind::Cancelled};
}

/// The ids of those about whose dependents both sides say the same, and it is something: nothing of
/// them has to be unpacked. Only the sums of one side are kept.
Result<QSet<QString>> alike(const Side &before, const Side &after)
{
    const auto was = before.file.impactSums(before.endpoint);
    if (!was)
        return failure(was.error());
    QSet<QString> same;
    same.reserve(was->size());
    const auto read = after.file.eachImpactSum(
        after.endpoint, [&was, &same](const QString &id, const QByteArray &sum) {
            const auto known = was->constFind(id);
            if (known != was->cend() && !sum.isEmpty() && *known == sum)
                same.insert(known.key());
        });
    if (!read)
        return failure(read.error());
    return same;
}

Result<ImpactDifference> impactsOf(const Side &before, const Side &after, const ConnectionId &id)
{
    const auto was = before.impact(id);
    if (!was)
        return failure(was.error());
    const auto is = after.impact(id);
    if (!is)
        return failure(is.error());
    return compareImpacts(*was, *is);
}

QSet<QString> idsOf(const std::vector<Connection> &rows)
{
    QSet<QString> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const Connection &row : rows)
        ids.insert(row.id.value);
    return ids;
}

/// Adds the impacts to those whose own facts differ, and those whose impacts alone do.
Result<void> addImpacts(EndpointDifference &difference, const Side &before, const Side &after,
                        const std::function<bool()> &mayGoOn)
{
    QHash<QString, std::size_t> listed;
    for (std::size_t i = 0; i < difference.connections.size(); ++i)
        listed.insert(difference.connections[i].connection.id.value, i);
    const auto same = alike(before, after);
    if (!same)
        return failure(same.error());
    QSet<QString> known; // made when it is asked for: of most rows nothing has to be compared
    for (const Connection &row : after.rows) {
        if (mayGoOn && !mayGoOn())
            return failure(stopped());
        ImpactDifference impact;
        // Equal sums may also be two readings that failed in the same way: that is no knowledge.
        const bool mayBeSkipped = before.facts().impactsFailed == 0 && same->contains(row.id.value);
        if (!mayBeSkipped) {
            if (known.isEmpty())
                known = idsOf(before.rows);
            if (!known.contains(row.id.value))
                continue;
            auto compared = impactsOf(before, after, row.id);
            if (!compared)
                return failure(compared.error());
            impact = std::move(*compared);
        }
        const auto at = listed.constFind(row.id.value);
        if (at != listed.cend()) {
            difference.connections[*at].impact = std::move(impact);
        } else if (impact.isEmpty()) {
            ++difference.unchanged;
        } else {
            ConnectionDifference more;
            more.connection = row;
            more.change = impact.notKnown.isEmpty() ? Change::Changed : Change::NotKnown;
            more.reason = impact.notKnown;
            more.impact = std::move(impact);
            difference.connections.push_back(std::move(more));
        }
    }
    return {};
}

Result<EndpointDifference> compareEndpoint(Side before, Side after,
                                           const std::function<bool()> &mayGoOn)
{
    EndpointDifference difference{before.facts(), after.facts(), {}, {}, 0};
    for (const Side &side : {std::cref(before), std::cref(after)}) {
        if (side.facts().list == ListReading::Failed) {
            difference.notCompared =
                //: %1 is a sentence.
                Text::tr("Nothing can be said: a list could not be read. %1")
                    .arg(side.facts().error->sentence());
            return difference;
        }
    }
    for (Side *side : {&before, &after}) {
        if (const auto read = side->read(); !read)
            return failure(read.error());
    }
    difference.connections =
        compareLists({before.facts(), before.rows}, {after.facts(), after.rows});
    if (const auto added = addImpacts(difference, before, after, mayGoOn); !added)
        return failure(added.error());
    return difference;
}

/// The endpoint of the same identity that is not taken yet.
int partnerOf(const ReviewedEndpoint &endpoint, const ReviewFile &file,
              const std::vector<bool> &isTaken)
{
    for (int i = 0; i < file.endpointCount(); ++i) {
        if (!isTaken[static_cast<std::size_t>(i)] && file.endpoint(i).identity == endpoint.identity)
            return i;
    }
    return -1;
}

} // namespace

bool ReviewDifference::isDifferent() const
{
    return !onlyBefore.empty() || !onlyAfter.empty()
        || std::ranges::any_of(endpoints, [](const EndpointDifference &one) {
               return !one.connections.empty() || !one.notCompared.isEmpty();
           });
}

Result<ReviewDifference> compareReviews(const ReviewFile &before, const ReviewFile &after,
                                        const std::function<bool()> &mayGoOn)
{
    ReviewDifference difference{before.origin(), after.origin(), {}, {}, {}};
    std::vector<bool> isTaken(static_cast<std::size_t>(after.endpointCount()), false);
    for (int i = 0; i < before.endpointCount(); ++i) {
        const int partner = partnerOf(before.endpoint(i), after, isTaken);
        if (partner < 0) {
            difference.onlyBefore.push_back(before.endpoint(i));
            continue;
        }
        isTaken[static_cast<std::size_t>(partner)] = true;
        auto one = compareEndpoint({before, i}, {after, partner}, mayGoOn);
        if (!one)
            return failure(one.error());
        difference.endpoints.push_back(std::move(*one));
    }
    for (int i = 0; i < after.endpointCount(); ++i) {
        if (!isTaken[static_cast<std::size_t>(i)])
            difference.onlyAfter.push_back(after.endpoint(i));
    }
    if (difference.endpoints.empty()) {
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = Text::tr("The two have no endpoint in common: address and scope "
                                           "have to be the same.")});
    }
    return difference;
}

} // namespace linchpin
