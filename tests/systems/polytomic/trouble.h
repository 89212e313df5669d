// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/estate.h"
#include "models/domain/result.h"
#include "models/wire/http.h"

namespace linchpin::polytomic::test {

/// What may come in place of one answer.
enum class Trouble {
    Status500,
    Status403,
    Status404,
    EmptyNotFound,
    WebPage,
    HalfBody,
    TimedOut,
    OtherVersion,
    NoData,
};
constexpr int troubleCount = 9;

[[nodiscard]] Result<HttpResponse> troubled(Trouble trouble, const HttpResponse &whole);

/// The estate as it looks if the answer to this request is not to be had: what only it tells is not
/// there, and neither is what comes after it in the same list.
[[nodiscard]] demo::Estate withoutAnswer(demo::Estate estate, const HttpRequest &request);

} // namespace linchpin::polytomic::test
