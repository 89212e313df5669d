// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace linchpin::umbraco {

/// The JSON text as it is, with nothing changed but the references that name an id that is gone:
/// only members the contract (section 2) calls references, and only where the whole value is that
/// id. An id that somebody wrote into a prompt or a description stays. Nothing if there is none to
/// change, or the text cannot be read.
[[nodiscard]] std::optional<QByteArray> relinked(const QByteArray &text,
                                                 const QMap<QString, QString> &newIdOf);

} // namespace linchpin::umbraco
