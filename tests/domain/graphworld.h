// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/graphfolding.h"

#include <QRandomGenerator>

namespace linchpin::sample {

[[nodiscard]] Dependent graphDependent(const QString &kind, const QString &id,
                                       Effect effect = Effect::Breaks,
                                       std::vector<DependentKey> via = {});
[[nodiscard]] GraphSubject graphSubject(const QString &id, std::vector<Dependent> dependents);

/// One connection with so many direct dependents of one kind.
[[nodiscard]] std::vector<GraphSubject> starOf(int dependents);

/// Several connections on two endpoints that share things, with loops, gaps in the paths, places
/// that were not read, and connections that could not be read at all.
[[nodiscard]] std::vector<GraphSubject> randomSubjects(QRandomGenerator &chance);

/// Names that try to be markup, escapes of Graphviz, other directions, or too long.
[[nodiscard]] QStringList hostileNames();
/// A connection whose own name and all dependents bear them.
[[nodiscard]] std::vector<GraphSubject> hostileSubjects();

} // namespace linchpin::sample
