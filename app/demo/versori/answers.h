// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/router.h"
#include "app/demo/versori/estate.h"

namespace linchpin::versori::demo {

[[nodiscard]] HttpResponse json(QByteArray body, int status = 200);
[[nodiscard]] HttpResponse emptyAnswer(int status);
/// {"code","message","details"?}; codes are six digits that begin with the status.
[[nodiscard]] HttpResponse errorAnswer(int status, const QString &message,
                                       const QString &details = {});
[[nodiscard]] HttpResponse notFound(const QString &what);

/// What one object looks like on the wire.
[[nodiscard]] QByteArray text(const Connection &connection, const QString &slot);
[[nodiscard]] QByteArray text(const Slot &slot);
[[nodiscard]] QByteArray text(const EndUser &user);
[[nodiscard]] QByteArray text(const Project &project);
[[nodiscard]] QByteArray text(const Estate &estate, const Activation &activation, bool isListed);

/// An array, or null if it is empty and the server writes that so.
[[nodiscard]] QByteArray arrayText(const Unknowns &unknowns, const QByteArrayList &items);
/// {"totalCount","next"?,<member>:[...]}, from the cursor on, so many rows.
[[nodiscard]] HttpResponse pageAnswer(const Unknowns &unknowns, const char *member,
                                      const QByteArrayList &items, const QString &after,
                                      qsizetype rows);

} // namespace linchpin::versori::demo
