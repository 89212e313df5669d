// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/domain/choices.h"

#include <QDateTime>
#include <QMap>

#include <chrono>

namespace linchpin::cli {

// The values of single options. Pure; what cannot be read is a usage error with a sentence.
[[nodiscard]] OrRefusal<Decision> decisionFrom(const QString &text); ///< KIND:ID=DECISION
[[nodiscard]] OrRefusal<Acceptance> acceptanceFrom(const QString &text); ///< SOURCE=REASON
[[nodiscard]] OrRefusal<QMap<QString, QString>> pairsFrom(const QStringList &texts,
                                                          const QString &option); ///< KEY=VALUE
[[nodiscard]] OrRefusal<std::chrono::seconds>
durationFrom(const QString &text); ///< 0, 90s, 30m, 24h, 7d
[[nodiscard]] OrRefusal<QDateTime> sinceFrom(const QString &text,
                                             const QDateTime &now); ///< a time or a duration

} // namespace linchpin::cli
