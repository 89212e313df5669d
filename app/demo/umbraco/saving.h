// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/umbracodemo.h"

namespace linchpin::umbraco::demo {

/// The state as it goes into the database: snapshot of the old one, then the row. False: a database
/// error, which is a 500. The snapshot is a transaction of its own, so it stays when the row then
/// fails; from then on every save of that entity fails on the snapshot.
[[nodiscard]] bool save(World &world, Connection changed);
[[nodiscard]] bool save(World &world, Profile changed);

/// An id for something made by a request.
[[nodiscard]] QUuid newId(World &world);

/// The sentence with which the service refuses these settings for a provider, or none.
[[nodiscard]] std::optional<QString> settingsProblem(const Estate &estate,
                                                     const QString &providerId,
                                                     const std::optional<QByteArray> &settings);

} // namespace linchpin::umbraco::demo
