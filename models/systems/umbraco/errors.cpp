// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/errors.h"

#include "models/systems/status.h"
#include "models/systems/translate.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

constexpr qsizetype serverSaysLimit = 2000;

/// The members of ProblemDetails that matter here. Nothing else of a body is ever repeated: it may
/// be a stack trace.
struct Problem
{
    bool isProblem = false;
    QString title;
    QString detail;
    QString operationStatus;
};

Problem problemOf(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document || !(*document)->root().isObject())
        return {};
    const JsonValue root = (*document)->root();
    Problem problem;
    problem.title = root["title"].stringOr();
    problem.detail = root["detail"].stringOr();
    problem.operationStatus = root["operationStatus"].stringOr();
    problem.isProblem = !problem.title.isEmpty();
    return problem;
}

QString serverSays(const Problem &problem)
{
    QStringList words{problem.title, problem.detail};
    words.removeAll(QString());
    return words.join(u": "_s).left(serverSaysLimit);
}

ApiError::Kind kindOfNotFound(const HttpResponse &response, const Problem &problem,
                              NotFoundRule rule)
{
    const bool isSaid = rule == NotFoundRule::AnyProblem ? problem.isProblem && !isWebPage(response)
                                                         : problem.operationStatus == u"NotFound";
    return isSaid ? ApiError::Kind::NotFound : ApiError::Kind::EndpointAbsent;
}

ApiError::Kind kindOf(const HttpResponse &response, const Problem &problem, NotFoundRule rule)
{
    switch (response.status) {
    case 400:
        return problem.operationStatus == u"InUse" ? ApiError::Kind::InUse
                                                   : ApiError::Kind::Refused;
    case 404: return kindOfNotFound(response, problem, rule);
    default: return kindOfStatus(response.status);
    }
}

QString detailOf(ApiError::Kind kind, int status)
{
    switch (kind) {
    case ApiError::Kind::EndpointAbsent:
        return translate("Umbraco",
                         "There is no Umbraco.AI at this address, or it is too old to have this.");
    case ApiError::Kind::Unauthenticated:
        return translate("Umbraco", "The sign-in is missing, has expired or was revoked.");
    case ApiError::Kind::Forbidden:
        return translate(
            "Umbraco",
            "The user has no right to the section \"ai\". Rights are copied when the token is "
            "made: after a change, sign in again.");
    default: return translate("Umbraco", "The server answered with status %1.").arg(status);
    }
}

} // namespace

std::optional<ApiError> errorOf(const HttpResponse &response, NotFoundRule rule)
{
    if (response.isSuccess())
        return std::nullopt;
    const Problem problem = problemOf(response.body);
    const ApiError::Kind kind = kindOf(response, problem, rule);
    return ApiError{.kind = kind,
                    .httpStatus = response.status,
                    .detail = detailOf(kind, response.status),
                    .serverSays = serverSays(problem),
                    .code = problem.operationStatus};
}

Result<HttpResponse> successOf(const Result<HttpResponse> &reply, NotFoundRule rule)
{
    return dataOf(reply, [rule](const HttpResponse &response) { return errorOf(response, rule); });
    return reply;
}

} // namespace linchpin::umbraco
