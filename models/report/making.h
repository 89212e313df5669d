// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/document.h"

#include <QDateTime>
#include <QTimeZone>

namespace linchpin::report {

/// When, where and by whom a report is made.
struct Making
{
    QDateTime now; ///< UTC
    QTimeZone zone; ///< of the local times
    QString program; ///< "Linchpin 0.1.0"
    QString user; ///< login name; may be empty
    QString language; ///< of the texts: "en", "de"
};

/// By this program, now, in the time zone of this computer.
[[nodiscard]] Making makingNow();

/// "2026-11-22 08:00:00"; empty for a time that is not valid.
[[nodiscard]] QString utcText(const QDateTime &time);
/// The same in the zone of the report, with its offset: "2026-11-22 09:00:00 +01:00".
[[nodiscard]] QString localText(const QDateTime &time, const Making &making);
/// "2026-11-22 08:00:00 UTC (2026-11-22 09:00:00 +01:00)".
[[nodiscard]] QString bothTexts(const QDateTime &time, const Making &making);
/// "3 days before this report"; the times of two computers may differ, hence also "after".
[[nodiscard]] QString ageText(const QDateTime &time, const Making &making);

/// What stands at the end of every cover: when, where, by whom, with what it was made.
void addMaking(Section &cover, const Making &making);

} // namespace linchpin::report
