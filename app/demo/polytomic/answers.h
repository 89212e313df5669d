// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/estate.h"
#include "models/wire/http.h"

#include <QByteArrayList>

namespace linchpin::polytomic::demo {

[[nodiscard]] HttpResponse json(const QByteArray &body, int status = 200);
/// {"key","message","status"[,"metadata"]}
[[nodiscard]] HttpResponse apiError(int status, const QString &key, const QString &message,
                                    const QByteArray &metadata = {});
/// {"data":...}
[[nodiscard]] HttpResponse data(const QByteArray &raw);

[[nodiscard]] QByteArray text(const Connection &connection, const Estate &estate);
[[nodiscard]] QByteArray text(const BulkSync &sync, const Estate &estate);
[[nodiscard]] QByteArray text(const Model &model, const Estate &estate);
/// `isDetail`: as GET of the one shows it.
[[nodiscard]] QByteArray text(const Sync &sync, const Estate &estate, bool isDetail = false);
[[nodiscard]] QByteArray statusText(const std::optional<Run> &run,
                                    const std::optional<bool> &isIngesting);
/// One of a list of executions.
[[nodiscard]] QByteArray executionText(const Run &run);
/// The members of a configuration whose names say secret come out as asterisks.
[[nodiscard]] QByteArray masked(const QByteArray &configuration);

} // namespace linchpin::polytomic::demo
