// SPDX-License-Identifier: Apache-2.0
// Lists, single reads and deletes of bulk syncs, models and syncs.
#include "app/demo/jsontext.h"
#include "app/demo/polytomic/answers.h"
#include "app/demo/polytomic/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

constexpr qsizetype pageSize = 50;
constexpr auto tokenPrefix = "opaque/+="_L1; ///< has to be encoded in a query

/// Which rows of how many a request is about.
struct Window
{
    qsizetype from = 0;
    qsizetype end = 0;
    bool isPaged = false;

    Window(qsizetype total, Readings::Paging paging, const RoutedRequest &routed)
        : isPaged(paging == Readings::Paging::Tokens)
    {
        const QString token = routed.value(u"page_token"_s).value_or(QString());
        if (isPaged && !token.isEmpty())
            from = qMin(total, token.mid(tokenPrefix.size()).toLongLong());
        end = paging == Readings::Paging::Whole ? total : qMin(total, from + pageSize);
    }
};

template<typename Row>
std::vector<const Row *> asked(const std::vector<Row> &rows, const RoutedRequest &routed)
{
    std::vector<const Row *> found;
    for (const Row &row : rows) {
        if constexpr (requires { row.isActive; }) {
            if (routed.value(u"active"_s) == u"true"_s && !row.isActive)
                continue;
        }
        found.push_back(&row);
    }
    return found;
}

template<typename Row>
HttpResponse listPage(const std::vector<Row> &rows, const Estate &estate, Readings::Paging paging,
                      const RoutedRequest &routed)
{
    const std::vector<const Row *> all = asked(rows, routed);
    const auto total = qsizetype(all.size());
    const Window window(total, paging, routed);
    QByteArrayList items;
    for (qsizetype i = window.from; i < window.end; ++i)
        items.append(text(*all[size_t(i)], estate));
    jsontext::Object envelope;
    const bool isNull = items.isEmpty() && estate.readings.isEmptyListNull;
    envelope.add("data", isNull ? QByteArray("null") : jsontext::array(items));
    if (window.isPaged) {
        jsontext::Object pagination;
        if (window.end < total)
            pagination.add("next_page_token",
                           jsontext::string(tokenPrefix + QString::number(window.end)));
        envelope.add("pagination", pagination.text());
    }
    return json(envelope.text());
}

template<typename Row>
HttpResponse one(const std::vector<Row> &rows, const Estate &estate, const RoutedRequest &routed)
{
    const Row *row = rowOf(rows, routed.open.first());
    if (!row)
        return notThere();
    if constexpr (std::is_same_v<Row, Sync>)
        return data(text(*row, estate, true));
    else
        return data(text(*row, estate));
}

template<typename Row>
HttpResponse remove(std::vector<Row> &rows, World &world, const RoutedRequest &routed)
{
    const Row *row = rowOf(rows, routed.open.first());
    if (!row)
        return notThere();
    if (world.estate.guarded.contains(row->id))
        return forbidden();
    if constexpr (std::is_same_v<Row, Sync>) {
        if (row->run)
            return apiError(409, u"conflict"_s, u"the sync is running"_s);
    }
    // A model goes although syncs use it: they break.
    rows.erase(rows.begin() + (row - rows.data()));
    ++world.changes;
    return {world.estate.readings.deletedStatus, {}, {}};
}

template<typename Row>
void addRoutesFor(Router &router, World &world, const QString &path, std::vector<Row> Estate::*rows,
                  Readings::Paging Readings::*paging)
{
    router.add("GET", path, [&world, rows, paging](const RoutedRequest &routed) {
        const Estate &estate = world.estate;
        return listPage(estate.*rows, estate, estate.readings.*paging, routed);
    });
    router.add("GET", path + u"/*"_s, [&world, rows](const RoutedRequest &routed) {
        return one(world.estate.*rows, world.estate, routed);
    });
    router.add("DELETE", path + u"/*"_s, [&world, rows](const RoutedRequest &routed) {
        return remove(world.estate.*rows, world, routed);
    });
}

} // namespace

void addUserRoutes(Router &router, World &world)
{
    addRoutesFor(router, world, u"/api/bulk/syncs"_s, &Estate::bulkSyncs, &Readings::bulkSyncs);
    addRoutesFor(router, world, u"/api/models"_s, &Estate::models, &Readings::models);
    addRoutesFor(router, world, u"/api/syncs"_s, &Estate::syncs, &Readings::syncs);
}

} // namespace linchpin::polytomic::demo
