// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/answers.h"

namespace linchpin {

/// What a status that is no success means where the system gives it no meaning of its own. That of
/// 404 is "no such address": that a thing does not exist is for the system to prove.
[[nodiscard]] ApiError::Kind kindOfStatus(int status);

/// A web page came with a good status: something else than the system has answered.
[[nodiscard]] ApiError webPageInstead(int status);

/// The reply if it carries data, else the error: `errorOf` says what a refusal means to the system.
template<typename ErrorOf>
[[nodiscard]] Result<HttpResponse> dataOf(const Result<HttpResponse> &reply, ErrorOf errorOf)
{
    if (!reply)
        return reply;
    if (const auto error = errorOf(*reply))
        return failure(*error);
    if (isWebPage(*reply))
        return failure(webPageInstead(reply->status));
    return reply;
}

} // namespace linchpin
