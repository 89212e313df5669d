// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <QByteArray>

namespace linchpin {

/// The canonical form of what must not change between plan and delete (docs/fingerprint.md): UTF-8,
/// one line per fact, fields escaped and tab-separated, sorted: the connection's id, name, type,
/// state, traits and identity properties; each dependent's kind, id, relation, via, activity and
/// effect; each coverage source and status. Names of dependents, times, evidence and texts are left
/// out: they change without anything hanging differently.
[[nodiscard]] QByteArray canonicalForm(const Impact &impact);

/// "sha256:" and 64 lower-case hex digits over canonicalForm().
[[nodiscard]] QString fingerprint(const Impact &impact);

/// What differs between two impacts, a plain sentence each; empty exactly if the fingerprints are
/// equal.
[[nodiscard]] QStringList differences(const Impact &planned, const Impact &now);

} // namespace linchpin
