// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/systems/answers.h"
#include "models/wire/http.h"

namespace linchpin::umbraco {

/// Which 404 counts as "the object is not there".
enum class NotFoundRule {
    NeedsStatus, ///< only with operationStatus NotFound: what the core of Umbraco.AI writes
    AnyProblem, ///< any ProblemDetails that says 404: agents and prompts write no operationStatus
};

/// The error an answer stands for; a 2xx is none.
[[nodiscard]] std::optional<ApiError> errorOf(const HttpResponse &response,
                                              NotFoundRule rule = NotFoundRule::NeedsStatus);

/// The 2xx answer, or why there is none.
[[nodiscard]] Result<HttpResponse> successOf(const Result<HttpResponse> &reply,
                                             NotFoundRule rule = NotFoundRule::NeedsStatus);

/// Reads a 2xx answer with a parser of its body; everything else is its error.
template<typename Parse>
[[nodiscard]] auto read(const Result<HttpResponse> &reply, Parse parse,
                        NotFoundRule rule = NotFoundRule::NeedsStatus)
    -> decltype(parse(QByteArray()))
{
    const Result<HttpResponse> success = successOf(reply, rule);
    if (!success)
        return failure(success.error());
    return parse(success->body);
}

} // namespace linchpin::umbraco
