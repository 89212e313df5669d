// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/domain/step.h"

#include <QString>

namespace linchpin {

/// The translated word of an enumerator, for people. (wordOf() gives the stable word of files and
/// --json.)
[[nodiscard]] QString textOf(ConnectionState state);
[[nodiscard]] QString textOf(Effect effect);
[[nodiscard]] QString textOf(Activity activity);
[[nodiscard]] QString textOf(CoverageStatus status);
[[nodiscard]] QString textOf(Verdict verdict);
[[nodiscard]] QString textOf(Step step);
[[nodiscard]] QString textOf(Outcome outcome);

/// Where a connection is: the project or product it carries itself, else that of its endpoint.
[[nodiscard]] QString scopeText(const Connection &connection, const QString &ofEndpoint);
[[nodiscard]] QString scopeText(const QMap<QString, QString> &scope, const QString &ofEndpoint);

/// The name of the drawing that goes with the word (resources/icons). A picture never stands
/// without its word.
[[nodiscard]] QString iconNameOf(ConnectionState state);
[[nodiscard]] QString iconNameOf(Effect effect);
[[nodiscard]] QString iconNameOf(CoverageStatus status);
[[nodiscard]] QString iconNameOf(Verdict verdict);

/// The role under which all models of this folder hand out a drawing's name.
inline constexpr int IconNameRole = 0x0100 + 1; // Qt::UserRole + 1

} // namespace linchpin
