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

HttpResponse listPage(const QByteArrayList &all, Readings::Paging paging, bool isEmptyListNull,
                      const RoutedRequest &routed)
{
    const QString token = routed.value(u"page_token"_s).value_or(QString());
    const bool isPaged = paging == Readings::Paging::Tokens;
    const qsizetype from =
        isPaged && !token.isEmpty() ? token.mid(tokenPrefix.size()).toLongLong() : 0;
    const qsizetype count = paging == Readings::Paging::Whole ? all.size() : pageSize;
    const QByteArrayList items = all.mid(from, count);
    jsontext::Object envelope;
    envelope.add("data",
                 items.isEmpty() && isEmptyListNull ? QByteArray("null") : jsontext::array(items));
    if (isPaged) {
        jsontext::Object pagination;
        if (from + count < all.size())
            pagination.add("next_page_token",
                           jsontext::string(tokenPrefix + QString::number(from + count)));
        envelope.add("pagination", pagination.text());
    }
    return json(envelope.text());
}

template<typename Row>
QByteArrayList texts(const std::vector<Row> &rows, const Estate &estate,
                     const RoutedRequest &routed)
{
    QByteArrayList items;
    for (const Row &row : rows) {
        if constexpr (requires { row.isActive; }) {
            if (routed.value(u"active"_s) == u"true"_s && !row.isActive)
                continue;
        }
        items.append(text(row, estate));
    }
    return items;
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
        return listPage(texts(estate.*rows, estate, routed), estate.readings.*paging,
                        estate.readings.isEmptyListNull, routed);
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
