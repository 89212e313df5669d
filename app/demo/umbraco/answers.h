// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/jsontext.h"
#include "app/demo/router.h"
#include "app/demo/umbraco/estate.h"
#include "app/demo/umbraco/guid.h"

#include <optional>

namespace linchpin::umbraco::demo {

[[nodiscard]] HttpResponse json(QByteArray text, int status = 200);
[[nodiscard]] HttpResponse emptyAnswer(int status);
/// An unhandled exception: no JSON handler covers these routes.
[[nodiscard]] HttpResponse crashed();
/// The API's own problem; without an operation status if that is empty.
[[nodiscard]] HttpResponse problem(int status, const QString &title, const QString &detail,
                                   const QString &operationStatus = {});
/// The framework's refusal of a body or a parameter it cannot bind.
[[nodiscard]] HttpResponse bindingProblem(const QString &member, const QString &message);
/// {"items":[...],"total":n}
[[nodiscard]] HttpResponse page(const QByteArrayList &items, qsizetype total);

[[nodiscard]] QByteArray
dateText(const QDateTime &date); ///< no date: 0001-01-01, as the server writes it
[[nodiscard]] QByteArray idText(const QUuid &id);
[[nodiscard]] QByteArray idText(const std::optional<QUuid> &id);
[[nodiscard]] QByteArray idTexts(const QList<QUuid> &ids);

/// skip and take of a list; a value that is no number is a binding problem.
struct Window
{
    int skip = 0;
    int take = 100; ///< no bound; negative: no limit
    std::optional<HttpResponse> problem;

    Window(const RoutedRequest &request, int defaultTake);
    [[nodiscard]] qsizetype begin(qsizetype total) const;
    [[nodiscard]] qsizetype end(qsizetype total) const;
};

/// A page of a table, by name, filtered by a substring of the name and whatever else.
template<typename T, typename Keep, typename Write>
HttpResponse listPage(const RoutedRequest &request, const Table<T> &table, Keep keep, Write write,
                      bool isSwapped = false)
{
    const Window window(request, 100);
    if (window.problem)
        return *window.problem;
    const QString filter = foldedAscii(request.value(QStringLiteral("filter")).value_or(QString()));
    std::vector<const T *> rows;
    for (const T *row : table.byName()) {
        if ((filter.isEmpty() || foldedAscii(row->name).contains(filter)) && keep(*row))
            rows.push_back(row);
    }
    if (isSwapped) {
        for (auto it = rows.begin(); it != rows.end();) {
            const auto end = std::find_if(it, rows.end(),
                                          [&](const T *row) { return row->name != (*it)->name; });
            std::reverse(it, end);
            it = end;
        }
    }
    const auto total = qsizetype(rows.size());
    QByteArrayList items;
    for (qsizetype i = window.begin(total); i < window.end(total); ++i)
        items.append(write(*rows[size_t(i)]));
    return page(items, total);
}

/// By id if the text is one, else by alias.
template<typename T>
const T *findRow(const Table<T> &table, const QString &idOrAlias)
{
    const auto id = parsedGuid(idOrAlias);
    return id ? table.find(*id) : table.findByAlias(idOrAlias);
}

} // namespace linchpin::umbraco::demo
