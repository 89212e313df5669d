// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointobservation.h"

#include <optional>

namespace linchpin {

/// Something a person is told about once. Plain text: names are the server's words.
struct SignNotice
{
    QString key; ///< the same thing has the same key; it is told about once for a run
    QString title;
    QString body;
    bool isUrgent = false;
    bool operator==(const SignNotice &) const = default;
};

/// So many looks in a row have to fail before somebody is told.
constexpr int failedLooksToTell = 3;

/// What is worth telling about an observation as it stands; whether it was told before is the
/// caller's to know. `connection` and `endpoint` are names.
[[nodiscard]] std::vector<SignNotice> noticesOf(const Observation &observation,
                                                const QString &connection, const QString &endpoint,
                                                const QDateTime &now);

/// The same of several that are watched together. That the watch is over, and that more than one of
/// them could not be looked at, is told once.
struct MemberNotice
{
    std::optional<std::size_t> member; ///< none: of all of them
    SignNotice notice;
};
[[nodiscard]] std::vector<MemberNotice> noticesOf(const std::vector<MemberObservation> &members,
                                                  const QString &endpoint, const QDateTime &now);

} // namespace linchpin
