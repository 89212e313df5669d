// SPDX-License-Identifier: Apache-2.0
// Switching syncs off and on, cancelling their runs, and what goes on in them.
#include "app/demo/jsontext.h"
#include "app/demo/polytomic/answers.h"
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

void cancel(std::optional<Run> &run, const Readings &readings)
{
    if (!run || run->status == "canceling"_L1)
        return;
    run->status = u"canceling"_s;
    run->looksLeft = readings.cancellingLooks;
    if (run->looksLeft == 0)
        run.reset();
}

/// The last change comes first in every list.
template<typename Row>
void moveToFront(std::vector<Row> &rows, const Row *row)
{
    const auto place = rows.begin() + (row - rows.data());
    std::rotate(rows.begin(), place, place + 1);
}

template<typename Row>
HttpResponse activate(std::vector<Row> &rows, World &world, const RoutedRequest &routed)
{
    Row *row = rowOf(rows, routed.open.first());
    if (!row)
        return notThere();
    if (world.estate.guarded.contains(row->id))
        return forbidden();
    const auto body = jsontext::Members::of(routed.request->body);
    const QByteArray active = body ? body->raw("active").value_or(QByteArray()) : QByteArray();
    if (active != "true" && active != "false")
        return apiError(400, u"bad_request"_s, u"active is required"_s);
    const bool isOn = active == "true";
    world.changes += row->isActive != isOn ? 1 : 0;
    const bool wasOn = std::exchange(row->isActive, isOn);
    // Switching a bulk sync off asks for the end of its run; a sync's own run goes on.
    if (std::is_same_v<Row, BulkSync> && !isOn)
        cancel(row->run, world.estate.readings);
    if (isOn && !wasOn && world.estate.readings.startsOnActivation)
        row->run = Run{stableId(u"run/%1"_s.arg(++world.runs))};
    const QByteArray answer =
        jsontext::Object().add("id", jsontext::string(row->id)).add("active", active).text();
    moveToFront(rows, row);
    return data(answer);
}

template<typename Row>
HttpResponse cancelRun(std::vector<Row> &rows, World &world, const RoutedRequest &routed)
{
    Row *row = rowOf(rows, routed.open.first());
    if (!row)
        return notThere();
    if (world.estate.guarded.contains(row->id))
        return forbidden();
    world.changes += row->run ? 1 : 0;
    cancel(row->run, world.estate.readings);
    return data("{\"message\":\"cancellation requested\"}");
}

/// A run that is being cancelled shows so for a while.
template<typename Row>
HttpResponse status(std::vector<Row> &rows, const RoutedRequest &routed)
{
    Row *row = rowOf(rows, routed.open.first());
    if (!row)
        return notThere();
    const std::optional<Run> shown = row->run;
    std::optional<bool> isIngesting;
    if constexpr (std::is_same_v<Row, BulkSync>) {
        isIngesting = row->ingestsFor > 0;
        if (!row->isActive && row->ingestsFor > 0)
            --row->ingestsFor;
    }
    if (row->run && row->run->status == "canceling"_L1 && --row->run->looksLeft <= 0)
        row->run.reset();
    return data(statusText(shown, isIngesting));
}

/// What runs now and what ran, newest first; one page.
template<typename Row>
HttpResponse executions(std::vector<Row> &rows, const RoutedRequest &routed)
{
    const Row *row = rowOf(rows, routed.open.first());
    if (!row)
        return notThere();
    QByteArrayList all;
    if (row->run)
        all.append(executionText(*row->run));
    for (const Run &run : row->past)
        all.append(executionText(run));
    return json("{\"data\":" + jsontext::array(all) + ",\"pagination\":{}}");
}

template<typename Row>
void addRoutesFor(Router &router, World &world, const QString &path, std::vector<Row> Estate::*rows)
{
    router.add("POST", path + u"/*/activate"_s, [&world, rows](const RoutedRequest &routed) {
        return activate(world.estate.*rows, world, routed);
    });
    router.add("POST", path + u"/*/cancel"_s, [&world, rows](const RoutedRequest &routed) {
        return cancelRun(world.estate.*rows, world, routed);
    });
    router.add("GET", path + u"/*/status"_s, [&world, rows](const RoutedRequest &routed) {
        return status(world.estate.*rows, routed);
    });
    router.add("GET", path + u"/*/executions"_s, [&world, rows](const RoutedRequest &routed) {
        return executions(world.estate.*rows, routed);
    });
}

} // namespace

void addRunRoutes(Router &router, World &world)
{
    addRoutesFor(router, world, u"/api/bulk/syncs"_s, &Estate::bulkSyncs);
    addRoutesFor(router, world, u"/api/syncs"_s, &Estate::syncs);
}

} // namespace linchpin::polytomic::demo
