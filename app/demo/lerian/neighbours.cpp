// SPDX-License-Identifier: Apache-2.0
// Reporter and Matcher, as far as connections matter to them.
#include "app/demo/lerian/answers.h"
#include "app/demo/lerian/policy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr int reporterMost = 100;
constexpr int matcherUsual = 20;
constexpr int matcherMost = 200;
constexpr auto someTime = "\"2026-02-03T04:05:06Z\"";

/// Reporter's total counts the rows of the page at hand.
template<typename Row>
HttpResponse reporterPage(const Estate &estate, const RoutedRequest &routed,
                          const std::vector<Row> &rows, QByteArray (*write)(const Row &))
{
    const auto query = exactQuery(*routed.request);
    const int page = query.value(u"page"_s, u"1"_s).toInt();
    const int limit = query.value(u"limit"_s, u"10"_s).toInt();
    if (page < 1 || limit < 1 || limit > reporterMost)
        return json("{\"code\":\"TPL-0006\",\"title\":\"Pagination Limit Exceeded\","
                    "\"message\":\"the limit is 100\"}",
                    400);
    QByteArrayList items;
    const std::size_t first = std::size_t(page - 1) * std::size_t(limit);
    for (std::size_t i = first; i < rows.size() && i < first + std::size_t(limit); ++i)
        items.append(write(rows[i]));
    const bool isNull = items.isEmpty() && estate.writesNullForNone;
    return json("{\"items\":" + (isNull ? QByteArray("null") : jsontext::array(items))
                + ",\"page\":" + QByteArray::number(page)
                + ",\"limit\":" + QByteArray::number(limit)
                + ",\"total\":" + QByteArray::number(items.size()) + '}');
}

QByteArray templateText(const Template &one)
{
    return jsontext::Object()
        .add("id", idText(one.id))
        .add("outputFormat", "\"html\"")
        .add("description", jsontext::string(one.description))
        .add("fileName", jsontext::string(one.fileName))
        .add("createdAt", someTime)
        .add("updatedAt", someTime)
        .text();
}

QByteArray reportText(const Report &one)
{
    return jsontext::Object()
        .add("id", idText(one.id))
        .add("templateId", idText(one.templateId))
        .add("filters", one.filters)
        .add("status", jsontext::string(one.status))
        .add("metadata", "null")
        .add("completedAt", "null")
        .add("createdAt", someTime)
        .add("updatedAt", someTime)
        .add("deletedAt", "null")
        .text();
}

HttpResponse dataSources(const Estate &estate)
{
    QByteArrayList items;
    for (const DataSource &one : estate.dataSources) {
        items.append(jsontext::Object()
                         .add("id", jsontext::string(one.id))
                         .add("externalName", jsontext::string(one.externalName))
                         .add("type", "\"postgresql\"")
                         .text());
    }
    return json(jsontext::array(items));
}

HttpResponse matcherConnections(const Estate &estate)
{
    QByteArrayList items;
    for (const MatcherConnection &one : estate.matcherConnections) {
        items.append(jsontext::Object()
                         .add("id", idText(one.id))
                         .add("configName", jsontext::string(one.configName))
                         .add("databaseType", "\"POSTGRESQL\"")
                         .add("status", jsontext::string(one.status))
                         .add("schemaDiscovered", "true")
                         .add("lastSeenAt", someTime)
                         .text());
    }
    return json("{\"connections\":" + jsontext::array(items) + '}');
}

/// Twenty by default, two hundred at most, more is silently cut. A cursor is the place in the list.
template<typename Row>
HttpResponse matcherPage(const RoutedRequest &routed, const std::vector<Row> &rows,
                         QByteArray (*write)(const Row &))
{
    const auto query = exactQuery(*routed.request);
    const int asked = query.value(u"limit"_s).toInt();
    const int limit = asked < 1 ? matcherUsual : std::min(asked, matcherMost);
    const auto first =
        std::size_t(QByteArray::fromBase64(query.value(u"cursor"_s).toLatin1()).toUInt());
    const std::size_t end = std::min(rows.size(), first + std::size_t(limit));
    QByteArrayList items;
    for (std::size_t i = first; i < end; ++i)
        items.append(write(rows[i]));
    const bool hasMore = end < rows.size();
    const QByteArray next = hasMore ? '"' + QByteArray::number(end).toBase64() + '"' : "\"\"";
    return json("{\"items\":" + jsontext::array(items) + ",\"nextCursor\":" + next
                + ",\"prevCursor\":\"\",\"limit\":" + QByteArray::number(limit)
                + ",\"hasMore\":" + jsontext::boolean(hasMore) + '}');
}

QByteArray contextText(const Context &one)
{
    return jsontext::Object()
        .add("id", idText(one.id))
        .add("name", jsontext::string(one.name))
        .add("type", "\"1:N\"")
        .text();
}

QByteArray sourceText(const Source &one)
{
    return jsontext::Object()
        .add("id", idText(one.id))
        .add("contextId", idText(one.contextId))
        .add("name", jsontext::string(one.name))
        .add("type", jsontext::string(one.type))
        .add("config", one.config)
        .text();
}

HttpResponse sourcesOf(const Estate &estate, const RoutedRequest &routed)
{
    const auto id = parsedId(routed.open.constFirst());
    const bool isThere = id && std::ranges::any_of(estate.contexts, [&id](const Context &one) {
                             return one.id == *id;
                         });
    if (!isThere)
        return json("{\"code\":404,\"title\":\"not_found\",\"message\":\"context not found\"}",
                    404);
    std::vector<Source> rows;
    std::ranges::copy_if(estate.sources, std::back_inserter(rows),
                         [&id](const Source &one) { return one.contextId == *id; });
    return matcherPage(routed, rows, sourceText);
}

} // namespace

void addReporter(Router &router, World &world)
{
    const Estate &estate = world.estate;
    const QString base = u"/reporter/v1/"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base + u"templates"_s,
        [&estate](Routed routed) {
            return reporterPage(estate, routed, estate.templates, templateText);
        },
        SignedIn);
    router.add(
        "GET", base + u"reports"_s,
        [&estate](Routed routed) {
            return reporterPage(estate, routed, estate.reports, reportText);
        },
        SignedIn);
    router.add(
        "GET", base + u"data-sources"_s, [&estate](Routed) { return dataSources(estate); },
        SignedIn);
}

void addMatcher(Router &router, World &world)
{
    const Estate &estate = world.estate;
    const QString base = u"/matcher/v1/"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base + u"discovery/connections"_s,
        [&estate](Routed) { return matcherConnections(estate); }, SignedIn);
    router.add(
        "GET", base + u"contexts"_s,
        [&estate](Routed routed) { return matcherPage(routed, estate.contexts, contextText); },
        SignedIn);
    router.add(
        "GET", base + u"contexts/*/sources"_s,
        [&estate](Routed routed) { return sourcesOf(estate, routed); }, SignedIn);
}

} // namespace linchpin::lerian::demo
