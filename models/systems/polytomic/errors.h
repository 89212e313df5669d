// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/systems/answers.h"
#include "models/systems/polytomic/uuid.h"
#include "models/wire/http.h"

#include <vector>

namespace linchpin::polytomic {

/// The error an answer stands for; a 2xx is none. Two envelopes are known, in which "status" is a
/// number or a text; a 404 counts as "not there" only in one of them.
[[nodiscard]] std::optional<ApiError> errorOf(const HttpResponse &response);

/// The 2xx answer, or why there is none. An answer that names another version of the API than the
/// one asked for cannot be read: its members may mean something else.
[[nodiscard]] Result<HttpResponse> successOf(const Result<HttpResponse> &reply);

/// Does the answer name the version that was asked for? False also if it names none.
[[nodiscard]] bool confirmsVersion(const HttpResponse &response);

/// The ids in metadata.used_by of a refused deletion, as far as they are readable.
[[nodiscard]] std::vector<Uuid> usersNamedIn(const QByteArray &body);

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

} // namespace linchpin::polytomic
