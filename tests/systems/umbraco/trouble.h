// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/systems/umbraco/estate.h"

namespace linchpin::test {

/// What may come in place of one answer.
enum class Trouble { Status500, Status403, WebPage, HalfBody, TimedOut, EmptyNotFound };
constexpr int troubleCount = 6;

[[nodiscard]] Result<HttpResponse> troubled(Trouble trouble, const HttpResponse &whole);

/// Which sources of dependents an answer belongs to.
[[nodiscard]] bool isAboutDependents(const HttpRequest &request);

/// The estate as it looks if the answer to this request is not to be had: what only it tells is not
/// there.
[[nodiscard]] Estate withoutAnswer(const Estate &estate, const HttpRequest &request);

} // namespace linchpin::test
