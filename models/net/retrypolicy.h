// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/wire/http.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace linchpin {

/// The clocks and the chance that waiting depends on; tests give their own.
struct Pacing
{
    std::function<std::chrono::steady_clock::time_point()> now = &std::chrono::steady_clock::now;
    std::function<QDateTime()> wallClock =
        &QDateTime::currentDateTimeUtc; ///< only for a Retry-After date
    std::function<double()> chance; ///< in [0, 1); the default spreads evenly
    double delayScale = 1.0; ///< 0 in tests: retries follow at once
    Pacing();
};

inline constexpr int maxTries = 3; ///< of a read; a write has one

/// How long to wait before a read is tried again, or nothing if it is not. Tried again: what never
/// arrived, was cut off, 429 and 502 to 504. Not: a time-out (the person has waited long enough,
/// and a struggling server gets no second load), 500 (an answer), anything about TLS, size or
/// redirects (would end the same).
[[nodiscard]] std::optional<std::chrono::milliseconds>
retryDelay(int triesSoFar, const Result<HttpResponse> &reply, const QDateTime &now, double chance);

/// The server's Retry-After as a delay, seconds or date, at most 30 s.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response,
                                                                  const QDateTime &now);

} // namespace linchpin
