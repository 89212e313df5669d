// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace linchpin::lerian {

/// The server shows a month's worth of connections at most and says nothing about the others. First
/// days of months are the only bounds it never shortens.
[[nodiscard]] std::optional<QDate> monthFrom(QStringView text); ///< of "2025-01"; from 2000 on
[[nodiscard]] QString monthText(const QDate &month); ///< "2025-01"
/// The first month of a list without a floor of its own: 36 months back.
[[nodiscard]] QDate usualFloor(const QDateTime &now);
/// From this month (tomorrow's: clocks differ) back to the floor, newest first. Never none.
[[nodiscard]] std::vector<QDate> monthsBackTo(const QDate &floor, const QDateTime &now);

/// The server's clock, from the Date header of an answer.
[[nodiscard]] std::optional<QDateTime> timeFrom(const QByteArray &dateHeader);

} // namespace linchpin::lerian
