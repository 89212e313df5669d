// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/endpoints.h"

#include "models/wire/path.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

constexpr std::array segments{
    std::pair{List::Connections, "connections"_L1}, std::pair{List::Profiles, "profiles"_L1},
    std::pair{List::Guardrails, "guardrails"_L1},   std::pair{List::Tests, "tests"_L1},
    std::pair{List::Agents, "agents"_L1},           std::pair{List::Prompts, "prompts"_L1},
};

/// Segments below the API's root. All of them are our own words, numbers or a Guid, so joining
/// cannot fail; an empty Guid would, and then the path stays empty, which no sender accepts.
QByteArray apiPath(const QStringList &tail)
{
    QByteArray path = "/umbraco/ai/management/api/v1";
    for (const QString &segment : tail) {
        const auto joined = joinPath({segment});
        if (!joined)
            return {};
        path += *joined;
    }
    return path;
}

HttpRequest get(const QStringList &tail, const QByteArray &query = {})
{
    return {.method = "GET", .path = apiPath(tail), .query = query};
}

QByteArray pageQuery(int skip, int take)
{
    return joinQuery({{"skip", QString::number(skip)}, {"take", QString::number(take)}});
}

} // namespace

QString segmentOf(List list)
{
    for (const auto &row : segments) {
        if (row.first == list)
            return row.second;
    }
    return {};
}

namespace request {

HttpRequest token(const QString &clientId, const QByteArray &clientSecret)
{
    HttpRequest made{.method = "POST"};
    made.path = joinPath({u"umbraco"_s, u"management"_s, u"api"_s, u"v1"_s, u"security"_s,
                          u"back-office"_s, u"token"_s})
                    .value_or(QByteArray());
    made.body = formBody({{"grant_type", u"client_credentials"_s},
                          {"client_id", clientId},
                          {"client_secret", QString::fromUtf8(clientSecret)}});
    made.contentType = "application/x-www-form-urlencoded";
    made.isSignedIn = false;
    return made;
}

HttpRequest page(List list, int skip, int take)
{
    return get({segmentOf(list)}, pageQuery(skip, take));
}

HttpRequest one(List list, const Guid &id)
{
    return get({segmentOf(list), id.text()});
}

HttpRequest replace(List list, const Guid &id, const QByteArray &json)
{
    return {.method = "PUT",
            .path = apiPath({segmentOf(list), id.text()}),
            .body = json,
            .contentType = "application/json"};
}

HttpRequest byAlias(List list, const QString &alias)
{
    return get({segmentOf(list), alias});
}

HttpRequest create(List list, const QByteArray &json)
{
    return {.method = "POST",
            .path = apiPath({segmentOf(list)}),
            .body = json,
            .contentType = "application/json"};
}

HttpRequest replaceSettings(const QByteArray &json)
{
    return {.method = "PUT",
            .path = apiPath({u"settings"_s}),
            .body = json,
            .contentType = "application/json"};
}

HttpRequest remove(List list, const Guid &id)
{
    return {.method = "DELETE", .path = apiPath({segmentOf(list), id.text()})};
}

HttpRequest capabilities(const Guid &connection)
{
    return get({u"connections"_s, connection.text(), u"capabilities"_s});
}

HttpRequest settings()
{
    return get({u"settings"_s});
}

HttpRequest supportedTypes()
{
    return get({u"versions"_s, u"supported-types"_s});
}

HttpRequest versions(const QString &type, const Guid &id, int skip, int take)
{
    return get({u"versions"_s, type, id.text()}, pageQuery(skip, take));
}

HttpRequest comparison(const QString &type, const Guid &id, qint64 from, qint64 to)
{
    return get(
        {u"versions"_s, type, id.text(), QString::number(from), u"compare"_s, QString::number(to)});
}

HttpRequest rollback(const QString &type, const Guid &id, qint64 version)
{
    return {.method = "POST",
            .path =
                apiPath({u"versions"_s, type, id.text(), QString::number(version), u"rollback"_s})};
}

HttpRequest usageByProfile(const QDateTime &from, const QDateTime &to)
{
    return get({u"analytics"_s, u"usage-by-profile"_s},
               joinQuery({{"from", from.toUTC().toString(Qt::ISODate)},
                          {"to", to.toUTC().toString(Qt::ISODate)}}));
}

HttpRequest auditLogs(const Guid &profile, const QDateTime &from)
{
    return get({u"audit-logs"_s},
               joinQuery({{"profileId", profile.text()},
                          {"fromDate", from.toUTC().toString(Qt::ISODate)},
                          {"take", u"1"_s}}));
}

HttpRequest auditPage(const Guid &profile, const QDateTime &from, int skip)
{
    return get({u"audit-logs"_s},
               joinQuery({{"profileId", profile.text()},
                          {"fromDate", from.toUTC().toString(Qt::ISODateWithMs)},
                          {"skip", QString::number(skip)},
                          {"take", QString::number(pageSize)}}));
}

} // namespace request
} // namespace linchpin::umbraco
