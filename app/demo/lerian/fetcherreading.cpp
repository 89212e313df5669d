// SPDX-License-Identifier: Apache-2.0
// Fetcher's lists, single reads and the validation of schemas.
#include "app/demo/lerian/answers.h"
#include "app/demo/lerian/listwindow.h"
#include "app/demo/lerian/policy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr qsizetype mostSources = 10;

std::vector<const Connection *> storedIn(const World &world, const ListWindow &window,
                                         const std::function<bool(const Connection &)> &keep)
{
    std::vector<const Connection *> rows;
    for (const Connection &one : world.estate.connections) {
        const bool isShown = !one.isDeleted && !one.isInternal && one.createdAt >= window.from
            && one.createdAt <= window.to && (window.type.isEmpty() || one.type == window.type);
        if (isShown && keep(one))
            rows.push_back(&one);
    }
    const bool isSwapped = world.estate.swapsEqualTimes && world.listings % 2 == 0;
    if (isSwapped)
        std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, [&window](const Connection *a, const Connection *b) {
        return window.isAscending ? a->createdAt < b->createdAt : a->createdAt > b->createdAt;
    });
    return rows;
}

/// Internal ones stand before the first page, beyond its limit, in no order, whatever was asked.
HttpResponse list(World &world, const RoutedRequest &routed, bool withInternal,
                  const std::function<bool(const Connection &)> &keep)
{
    const ListWindow window(*routed.request, world.now());
    if (window.problem)
        return *window.problem;
    ++world.listings;
    const auto rows = storedIn(world, window, keep);
    QByteArrayList items;
    qsizetype total = qsizetype(rows.size());
    if (withInternal && window.page == 1) {
        for (const Connection &one : world.estate.connections) {
            if (one.isInternal)
                items.insert(world.listings % 2 == 0 ? 0 : items.size(), shown(one));
        }
        total += items.size();
    }
    const qsizetype first = qsizetype(window.page - 1) * window.limit;
    const qsizetype end = qMin(first + window.limit, qsizetype(rows.size()));
    for (qsizetype i = first; i < end; ++i)
        items.append(shown(*rows[std::size_t(i)]));
    return json("{\"items\":" + jsontext::array(items) + ",\"page\":"
                + QByteArray::number(window.page) + ",\"limit\":" + QByteArray::number(window.limit)
                + ",\"total\":" + QByteArray::number(total) + '}');
}

HttpResponse managed(World &world, const RoutedRequest &routed)
{
    const QString product =
        QString::fromLatin1(header(*routed.request, "x-product-name")).toLower();
    if (!product.isEmpty() && (!isLegalName(product) || product.size() > 100))
        return fetError(400, "FET-0403", "Invalid Header", u"X-Product-Name is invalid"_s);
    const bool hidesUnassigned = world.estate.listHidesUnassigned;
    return list(world, routed, true, [&](const Connection &one) {
        return (product.isEmpty() || one.productName == product)
            && (one.productName || !hidesUnassigned);
    });
}

HttpResponse unassigned(World &world, const RoutedRequest &routed)
{
    return list(world, routed, false, [](const Connection &one) { return !one.productName; });
}

HttpResponse get(const World &world, const RoutedRequest &routed)
{
    const auto id = parsedId(routed.open.constFirst());
    if (!id)
        return fetError(400, "FET-0404", "Invalid Path Parameter", u"invalid connection id"_s);
    const Connection *one = world.estate.find(*id);
    return one ? json(shown(*one)) : notFound();
}

HttpResponse validateSchema(const World &world, const RoutedRequest &routed)
{
    if (!world.estate.mayValidate)
        return plainText(403, "Forbidden");
    const auto body = jsontext::Members::of(routed.request->body);
    const auto mapped = jsontext::Members::of(
        body ? body->raw("mappedFields").value_or(QByteArray()) : QByteArray());
    if (!mapped || routed.request->contentType != "application/json")
        return fetError(400, "FET-0401", "Bad Request", u"mappedFields is required"_s);
    if (mapped->all().size() > mostSources)
        return fetError(400, "FET-1061", "Limit Exceeded", u"too many data sources"_s);
    QByteArrayList errors;
    for (const auto &[raw, tables] : mapped->all()) {
        const QString name = QString::fromUtf8(raw);
        if (!world.estate.findByName(name))
            errors.append(jsontext::Object()
                              .add("type", "\"DATA_SOURCE_NOT_FOUND\"")
                              .add("dataSourceId", jsontext::string(name))
                              .text());
    }
    if (errors.size() == qsizetype(mapped->all().size()))
        return fetError(400, "FET-1062", "No Connection", u"no connection of these names"_s);
    if (errors.isEmpty())
        return json("{\"status\":\"success\",\"message\":\"schema is valid\"}");
    return json(jsontext::Object()
                    .add("title", "\"Schema validation failed\"")
                    .add("code", "\"FET-1060\"")
                    .add("message", "\"some data sources are not valid\"")
                    .add("errors", jsontext::array(errors))
                    .text(),
                422);
}

} // namespace

void addFetcherReading(Router &router, World &world)
{
    const QString base = u"/v1/management/connections"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", u"/version"_s,
        [&world](Routed) {
            return json("{\"version\":" + jsontext::string(world.estate.version)
                        + ",\"requestDate\":\"" + timeText(world.now()) + "\"}");
        },
        Anonymous);
    router.add(
        "GET", u"/health"_s, [](Routed) { return plainText(200, "healthy"); }, Anonymous);
    router.add(
        "GET", base, [&world](Routed routed) { return managed(world, routed); }, SignedIn);
    router.add(
        "GET", base + u"/unassigned"_s,
        [&world](Routed routed) { return unassigned(world, routed); }, SignedIn);
    router.add(
        "GET", base + u"/*"_s, [&world](Routed routed) { return get(world, routed); }, SignedIn);
    router.add(
        "POST", base + u"/validate-schema"_s,
        [&world](Routed routed) { return validateSchema(world, routed); }, SignedIn);
}

} // namespace linchpin::lerian::demo
