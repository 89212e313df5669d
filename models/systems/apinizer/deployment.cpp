// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/deployment.h"

#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr int depthLimit = 8; ///< the schema is recursive
constexpr qsizetype textLimit = 300;

QString firstText(const JsonValue &row, std::initializer_list<const char *> members)
{
    for (const char *member : members) {
        const QString text = row[member].stringOr();
        if (!text.isEmpty())
            return text.left(textLimit);
    }
    return {};
}

constexpr std::array rowMembers{"detailList", "deploymentResults", "environmentResults"};

/// The rows of a result or, the schema being recursive, of a row.
std::vector<JsonValue> rowsIn(const JsonValue &value)
{
    std::vector<JsonValue> rows = value.items();
    for (const char *member : rowMembers) {
        const std::vector<JsonValue> more = value[member].items();
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

/// "Not deployed" without a list of pods, or with words: the vendor's page means that it failed,
/// the samples with an empty list that there was nothing to deploy.
bool failedAsAWhole(const JsonValue &result)
{
    const bool hasList = std::ranges::any_of(
        rowMembers, [&](const char *member) { return result[member].isArray(); });
    return result["success"].boolean() == false
        && (!hasList || !firstText(result, {"detail", "message"}).isEmpty());
}

QString placeOf(const JsonValue &row, const QString &above)
{
    const QString environment = firstText(row, {"envName", "environmentName"});
    const QString pod = firstText(row, {"podName"});
    const QString address = firstText(row, {"podIp"});
    QStringList parts{environment.isEmpty() ? above : environment};
    if (!pod.isEmpty() || !address.isEmpty())
        parts.append(pod.isEmpty()           ? address
                         : address.isEmpty() ? pod
                                             : u"%1 (%2)"_s.arg(pod, address));
    parts.removeAll(QString());
    return parts.join(u" / "_s);
}

void collect(const JsonValue &value, const QString &above, int depth, std::vector<PodOutcome> &rows)
{
    if (depth > depthLimit)
        return;
    for (const JsonValue &row : rowsIn(value)) {
        const QString place = placeOf(row, above);
        std::vector<PodOutcome> below;
        collect(row, place, depth + 1, below);
        const bool isDone = row["success"].boolean().value_or(false);
        const bool hasFailedBelow =
            std::ranges::any_of(below, [](const PodOutcome &outcome) { return !outcome.isDone; });
        // A row that failed is told even if the rows below it say nothing of it.
        if (below.empty() || (!isDone && !hasFailedBelow))
            rows.push_back({place, isDone, firstText(row, {"detail", "message"})});
        rows.insert(rows.end(), below.begin(), below.end());
    }
}

} // namespace

std::vector<PodOutcome> deploymentOf(const QByteArray &body)
{
    std::vector<PodOutcome> rows;
    const auto document = JsonDocument::parse(body);
    if (!document)
        return rows;
    const JsonValue result = (*document)->root()["deploymentResult"];
    collect(result, {}, 0, rows);
    for (const JsonValue &first : result["firstFromApiResultList"].items()) {
        if (first["success"].boolean() == false)
            rows.push_back({placeOf(first, {}), false, firstText(first, {"detail", "message"})});
    }
    const bool isAllDone = failedPods(rows).isEmpty();
    if (!rows.empty() && isAllDone && result["success"].boolean() == false)
        rows.push_back({{}, false, {}}); // the whole says no although each part says yes
    return rows;
}

QStringList failedPods(const std::vector<PodOutcome> &rows)
{
    QStringList failed;
    for (const PodOutcome &row : rows) {
        if (row.isDone)
            continue;
        //: A gateway pod whose name the server did not tell.
        const QString where =
            row.where.isEmpty() ? translate("Apinizer", "unnamed pod") : row.where;
        failed.append(row.says.isEmpty() ? where : u"%1: %2"_s.arg(where, row.says));
    }
    return failed;
}

QStringList doubtfulPods(const QByteArray &body)
{
    const QStringList failed = failedPods(deploymentOf(body));
    const auto document = JsonDocument::parse(body);
    if (!failed.isEmpty() || !document)
        return failed;
    const JsonValue result = (*document)->root()["deploymentResult"];
    if (!failedAsAWhole(result))
        return {};
    return failedPods({{{}, false, firstText(result, {"detail", "message"})}});
}

std::vector<Warning> stalePodWarnings(const QByteArray &body)
{
    const QStringList failed = doubtfulPods(body);
    if (failed.isEmpty())
        return {};
    return {{.code = warning::stalePods,
             .message = translate("Apinizer",
                                  "The connection is gone from the manager, but stale on these "
                                  "pods, which may go on using it until they are deployed again "
                                  "or restarted: %1")
                            .arg(failed.join(u"; "_s))}};
}

} // namespace linchpin::apinizer
