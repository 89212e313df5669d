// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/errors.h"

#include "models/systems/lerian/kinds.h"
#include "models/systems/status.h"
#include "models/systems/translate.h"
#include "models/wire/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

constexpr qsizetype serverSaysLimit = 2000;

/// The members of an error that matter. Nothing else of a body is ever repeated.
struct Said
{
    QString code;
    QString words;
};

QString codeOf(const JsonValue &value)
{
    if (const auto number = value.integer())
        return QString::number(*number);
    return value.stringOr();
}

Said saidIn(const HttpResponse &response)
{
    const auto document = JsonDocument::parse(response.body);
    if (document && (*document)->root().isObject()) {
        const JsonValue root = (*document)->root();
        QStringList words{root["title"].stringOr(), root["message"].stringOr()};
        words.removeAll(QString());
        return {codeOf(root["code"]), words.join(u": "_s).left(serverSaysLimit)};
    }
    // The sign-in layer answers in plain words ("Missing Token"); other texts may be anything.
    const bool isPlain = response.header("content-type").startsWith("text/plain")
        && (response.status == 401 || response.status == 403);
    return {{}, isPlain ? QString::fromUtf8(response.body).left(serverSaysLimit) : QString()};
}

ApiError::Kind kindOf(int status, const QString &said)
{
    if (status == 404 && said == code::notFound)
        return ApiError::Kind::NotFound;
    if (status == 409 && said == code::jobsActive)
        return ApiError::Kind::InUse;
    return kindOfStatus(status);
}

QString detailOf(ApiError::Kind kind, int status, const QString &said)
{
    using Kind = ApiError::Kind;
    if (said == code::nameTaken)
        return translate("Lerian", "Another connection already has this name.");
    switch (kind) {
    case Kind::EndpointAbsent:
        return translate("Lerian", "There is no such Lerian service at this address.");
    case Kind::NotFound: return translate("Lerian", "The server knows no such connection.");
    case Kind::InUse:
        return translate("Lerian", "Jobs are pending or running for this connection.");
    case Kind::Unauthenticated:
        return translate("Lerian", "The token is missing, has expired or is not accepted.");
    case Kind::Forbidden:
        return translate("Lerian",
                         "The token has no right to this. Reading, changing, deleting and "
                         "validating are rights of their own.");
    default: return translate("Lerian", "The server answered with status %1.").arg(status);
    }
}

/// Does a failed validation say that this name is no connection?
bool deniesName(const HttpResponse &response, const QString &name)
{
    const auto document = JsonDocument::parse(response.body);
    if (!document)
        return false;
    return std::ranges::any_of((*document)->root()["errors"].items(),
                               [&name](const JsonValue &error) {
                                   return error["type"].string() == "DATA_SOURCE_NOT_FOUND"_L1
                                       && error["dataSourceId"].string() == name;
                               });
}

} // namespace

std::optional<ApiError> errorOf(const HttpResponse &response)
{
    if (response.isSuccess())
        return std::nullopt;
    const Said said = saidIn(response);
    const ApiError::Kind kind = kindOf(response.status, said.code);
    return ApiError{.kind = kind,
                    .httpStatus = response.status,
                    .detail = detailOf(kind, response.status, said.code),
                    .serverSays = said.words,
                    .code = said.code};
}

Result<HttpResponse> successOf(const Result<HttpResponse> &reply)
{
    return dataOf(reply, errorOf);
    return reply;
}

Result<NameUse> nameUseOf(const Result<HttpResponse> &reply, const QString &name)
{
    using Kind = ApiError::Kind;
    const Result<HttpResponse> success = successOf(reply);
    if (success) {
        // Only an answer that reads as one counts: {} or a list of findings.
        return readObject<NameUse>(
            success->body, [](const JsonValue &) -> Result<NameUse> { return NameUse::Taken; });
    }
    const ApiError &error = success.error();
    if (error.httpStatus == 400 && error.code == code::noSuchName)
        return NameUse::Free;
    if (error.httpStatus == 422 && error.code == code::schemaInvalid)
        return deniesName(*reply, name) ? NameUse::Free : NameUse::Taken;
    const bool isUnasked = error.kind == Kind::Forbidden || error.kind == Kind::Unauthenticated
        || error.httpStatus == 404 || error.httpStatus == 405;
    if (isUnasked)
        return NameUse::Untold;
    return failure(error);
}

} // namespace linchpin::lerian
