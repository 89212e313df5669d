// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/systems/answers.h"
#include "models/wire/http.h"

namespace linchpin::versori {

/// The error an answer stands for; a 2xx is none. Only the status decides, with one exception: a
/// 404 counts as "the object is not there" only in Versori's own envelope (code and message); any
/// other comes from something in between, or from an address that is no Versori.
[[nodiscard]] std::optional<ApiError> errorOf(const HttpResponse &response);

/// The 2xx answer, or why there is none.
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

} // namespace linchpin::versori
