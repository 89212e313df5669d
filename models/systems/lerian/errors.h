// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/systems/answers.h"
#include "models/wire/http.h"

#include <optional>

namespace linchpin::lerian {

/// The error an answer stands for; a 2xx is none. Decided on status and code alone: a code may be a
/// string, a number or absent, the body may be plain text. NotFound only with Fetcher's own code:
/// a router's or a proxy's 404 says nothing about a connection.
[[nodiscard]] std::optional<ApiError> errorOf(const HttpResponse &response);

/// The 2xx answer, or why there is none. A web page is none.
[[nodiscard]] Result<HttpResponse> successOf(const Result<HttpResponse> &reply);

/// Reads a 2xx answer with a parser of its body; everything else is its error.
template<typename Parse>
[[nodiscard]] auto read(const Result<HttpResponse> &reply, Parse parse)
    -> decltype(parse(QByteArray()))
{
    const Result<HttpResponse> success = successOf(reply);
    if (!success)
        return failure(success.error());
    return parse(success->body);
}

/// What an answer to request::nameProbe() says.
enum class NameUse {
    Free, ///< no live connection has the name
    Taken,
    Untold, ///< this may not be asked here: no right, or no such route
};
[[nodiscard]] Result<NameUse> nameUseOf(const Result<HttpResponse> &reply, const QString &name);

} // namespace linchpin::lerian
