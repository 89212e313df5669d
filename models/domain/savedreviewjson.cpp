// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jsonreader.h"
#include "models/domain/savedreview.h"
#include "models/domain/valuejson.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QJsonObject identityJson(const EndpointIdentity &identity)
{
    return {{"system"_L1, identity.system},
            {"url"_L1, identity.url},
            {"scope"_L1, jsonOf(identity.scope)}};
}

Result<EndpointIdentity> identityFrom(const QJsonObject &json)
{
    JsonReader in(json, u"endpoint identity"_s);
    EndpointIdentity identity{
        .system = in.text("system"_L1), .url = in.text("url"_L1), .scope = in.textMap("scope"_L1)};
    return in.finish(std::move(identity));
}

/// Counts come from a file that anybody may have written.
int count(JsonReader &in, QLatin1StringView key)
{
    const int number = in.number(key);
    if (number < 0)
        in.refuse(key, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is less than nothing"));
    return std::max(number, 0);
}

} // namespace

QJsonObject toJson(const ReviewedEndpoint &e)
{
    return {{"identity"_L1, identityJson(e.identity)},
            {"name"_L1, e.name},
            {"environment"_L1, e.environment},
            {"serverVersion"_L1, e.serverVersion},
            {"readAt"_L1, jsonOf(e.readAt)},
            {"list"_L1, wordOf(e.list)},
            {"warnings"_L1, jsonArray(e.warnings, warningJson)},
            {"error"_L1, e.error ? QJsonValue(errorJson(*e.error)) : QJsonValue()},
            {"connections"_L1, e.connections},
            {"impactsRead"_L1, e.impactsRead},
            {"impactsFailed"_L1, e.impactsFailed},
            {"requests"_L1, e.requests}};
}

Result<ReviewedEndpoint> reviewedEndpointFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"endpoint"_s);
    ReviewedEndpoint e;
    e.identity = in.one("identity"_L1, identityFrom);
    e.name = in.text("name"_L1);
    e.environment = in.text("environment"_L1);
    e.serverVersion = in.text("serverVersion"_L1);
    e.readAt = in.time("readAt"_L1);
    e.list = in.word("list"_L1, listReadingFrom);
    e.warnings = in.many("warnings"_L1, warningFrom);
    if (in.isNull("error"_L1))
        in.skip("error"_L1);
    else
        e.error = in.one("error"_L1, errorFrom);
    e.connections = count(in, "connections"_L1);
    e.impactsRead = count(in, "impactsRead"_L1);
    e.impactsFailed = count(in, "impactsFailed"_L1);
    e.requests = count(in, "requests"_L1);
    if (e.error.has_value() != (e.list == ListReading::Failed))
        in.refuse("error"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it contradicts another member"));
    return in.finish(std::move(e));
}

QJsonObject toJson(const ReviewOrigin &origin)
{
    return {{"savedAt"_L1, jsonOf(origin.savedAt)},
            {"savedBy"_L1, origin.savedBy},
            {"program"_L1, origin.program},
            {"wasStopped"_L1, origin.wasStopped}};
}

Result<ReviewOrigin> reviewOriginFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"review"_s);
    ReviewOrigin origin{.savedAt = in.time("savedAt"_L1),
                        .savedBy = in.text("savedBy"_L1),
                        .program = in.text("program"_L1),
                        .wasStopped = in.flag("wasStopped"_L1)};
    return in.finish(std::move(origin));
}

} // namespace linchpin
