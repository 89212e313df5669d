// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/registry.h"

namespace linchpin {

/// What screens may ask about systems without knowing one: its name for people (the word itself if
/// it is foreign),
[[nodiscard]] QString systemName(const QString &word);
/// what each of them is, in the order they are offered,
[[nodiscard]] std::vector<SystemInfo> systemsOffered();
/// and an address in its normal form, or why it cannot be one.
[[nodiscard]] Result<EndpointIdentity> endpointIdentity(const QString &system, const QString &url,
                                                        const QMap<QString, QString> &scope);

/// Are connections of the system in projects, products or organisations?
[[nodiscard]] bool hasPlaces(const QString &system);
/// The project, product or organisation an endpoint is for, as it was entered. Empty if it is for
/// all, or the system has no such thing.
[[nodiscard]] QString placeOf(const EndpointIdentity &endpoint);

/// Every step back from a backup, in order; empty if this version does not know the system.
[[nodiscard]] std::vector<RestoreStep> stepsBackFrom(const Backup &backup);

} // namespace linchpin
