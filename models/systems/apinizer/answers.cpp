// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/answers.h"

#include "models/systems/apinizer/names.h"
#include "models/systems/status.h"
#include "models/systems/translate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr qsizetype serverSaysLimit = 2000;
using Kind = ApiError::Kind;

/// Nothing else of a body is ever repeated: it may hold secrets.
Envelope envelopeIn(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    return document ? envelopeOf((*document)->root()) : Envelope{};
}

bool saysMissing(const QString &message, const QString &connectionName)
{
    static const QRegularExpression pattern(uR"(^Connection \(name: (.+)\) was not found!$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(message.trimmed());
    return match.hasMatch() && !connectionName.isEmpty()
        && folded(match.captured(1)) == folded(connectionName);
}

/// In dialect B a lack of rights and a project that is not there are both 400.
bool saysForbidden(const QString &message)
{
    return message.contains("permission"_L1, Qt::CaseInsensitive)
        || message.contains("privilege"_L1, Qt::CaseInsensitive);
}

bool saysProject(const QString &message)
{
    return message.startsWith("Project"_L1, Qt::CaseInsensitive);
}

Kind kindOfRefusal(const QString &message, Kind otherwise)
{
    return saysForbidden(message) ? Kind::Forbidden : otherwise;
}

Kind kindOf(int status, const Envelope &said, const QString &connectionName)
{
    if ((status == 400 || status == 404) && saysMissing(said.message, connectionName))
        return Kind::NotFound;
    const Kind kind = kindOfStatus(status);
    const bool isRefused = kind == Kind::Refused;
    if ((isRefused || kind == Kind::Server) && said.code == "rate_limit_exceeded"_L1)
        return Kind::RateLimited;
    return isRefused || kind == Kind::EndpointAbsent ? kindOfRefusal(said.message, kind) : kind;
}

QString detailOf(Kind kind, int status, const Envelope &said)
{
    if (saysProject(said.message) && kind != Kind::NotFound)
        return translate("Apinizer",
                         "The project is not there, or this user does not belong to it. Names of "
                         "projects are case-sensitive.");
    switch (kind) {
    case Kind::NotFound: return translate("Apinizer", "There is no connection of this name.");
    case Kind::EndpointAbsent:
        return translate("Apinizer", "The server here does not have this, or is no Apinizer.");
    case Kind::Unauthenticated:
        return translate("Apinizer",
                         "The token is missing, wrong or expired, or its user lacks the role this "
                         "needs.");
    case Kind::Forbidden:
        return translate("Apinizer", "The user of the token has no right to this.");
    default: return translate("Apinizer", "The server answered with status %1.").arg(status);
    }
}

} // namespace

Envelope envelopeOf(const JsonValue &root)
{
    Envelope said;
    const JsonValue success = root["success"];
    const JsonValue status = root["status"];
    const bool isYesInA = success.boolean().value_or(false);
    const bool isYesInB = status.string() == u"SUCCESS"_s;
    // A bare object may carry a "status" of its own; only these two words are the envelope's.
    const bool isB = isYesInB || status.string() == u"FAILURE"_s;
    const bool isA = success.boolean().has_value();
    said.dialect = isB ? Dialect::B : isA ? Dialect::A : Dialect::Bare;
    said.isRefused = (isA && !isYesInA) || (isB && !isYesInB);
    said.code = root["error"].stringOr();
    for (const char *member : {"resultMessage", "error_description", "error"}) {
        if (said.message.isEmpty())
            said.message = root[member].stringOr().left(serverSaysLimit);
    }
    return said;
}

std::optional<ApiError> errorOf(const HttpResponse &response, const QString &connectionName)
{
    const Envelope said = envelopeIn(response.body);
    if (response.isSuccess() && !said.isRefused)
        return std::nullopt;
    ApiError error{.kind = kindOf(response.status, said, connectionName),
                   .httpStatus = response.status,
                   .serverSays = said.message,
                   .code = said.code};
    if (response.isSuccess()) {
        // A 200 that says no: whether anything was done is for reading to show.
        error.kind = saysMissing(said.message, connectionName) ? Kind::NotFound : Kind::Malformed;
        error.detail = translate("Apinizer", "The server answered 200 and said that it failed.");
    } else {
        error.detail = isWebPage(response) && error.kind != Kind::Unauthenticated
            ? webPageInstead(response.status).detail
            : detailOf(error.kind, response.status, said);
    }
    return error;
}

Result<HttpResponse> successOf(const Result<HttpResponse> &reply, const QString &connectionName)
{
    return dataOf(reply, [&connectionName](const HttpResponse &response) {
        return errorOf(response, connectionName);
    });
    return reply;
}

ApiError changedMeanwhile()
{
    return {.kind = ApiError::Kind::Conflict,
            .detail =
                translate("Apinizer", "The connection was changed by somebody else meanwhile.")};
}

} // namespace linchpin::apinizer
