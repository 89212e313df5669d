// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/domain/impact.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace linchpin {

/// The JSON of small values that several of our files hold. Reading is strict: a member that is
/// missing, unknown or of another type refuses the whole.
[[nodiscard]] QJsonObject keyJson(const DependentKey &key);
[[nodiscard]] Result<DependentKey> keyFrom(const QJsonObject &json);
[[nodiscard]] QJsonObject warningJson(const Warning &warning);
[[nodiscard]] Result<Warning> warningFrom(const QJsonObject &json);
[[nodiscard]] QJsonObject errorJson(const ApiError &error);
[[nodiscard]] Result<ApiError> errorFrom(const QJsonObject &json);
/// Of the JSON of an impact.
inline constexpr int impactVersion = 1;
[[nodiscard]] QString wordOf(Deactivation::Possible possible);

} // namespace linchpin
