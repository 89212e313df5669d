// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/names.h"
#include "models/wire/json.h"

#include <QMap>

namespace linchpin::apinizer {

// The body of a connection: what of it is compared, what the server hides of it, and how it is sent
// back. There is no version and no time in it: comparing is all there is.

/// A digest of everything that is no secret, without the switch and without what only a GET shows.
/// Free-form members that may carry a secret (headers, the name of an SNMP community) are left out.
[[nodiscard]] QString contentDigest(const QByteArray &object, const ConnectionType &type);

/// What a person types for a hidden field that is not set. Not the empty text: a variable or a line
/// that was left empty by mistake must not send a null over a password.
constexpr QByteArrayView notSet("(none)");

/// Is it, the switch apart, the same as before? A secret that was shown before has to be shown and
/// equal; one that was hidden before tells nothing.
[[nodiscard]] bool isSameContent(const QByteArray &before, const QByteArray &now,
                                 const ConnectionType &type);

/// The fields that a PUT has to name and the GET does not show: masked secrets that are in use,
/// nulls under a name that says secret, and the name of a Kafka key store that is shown by its id
/// only. Sending such a field back as it was read may erase it.
[[nodiscard]] QStringList hiddenFields(const QByteArray &object, const ConnectionType &type);

/// What is hidden where nobody can be asked for it: stars, or a null inside a map of properties or
/// headers, or below the top under a name that says secret. Empty: nothing.
[[nodiscard]] QStringList hiddenInside(const QByteArray &object, const ConnectionType &type);

/// The whole body for a PUT: every value byte by byte as it was read, but for the switch and the
/// hidden fields; without projectName, which only a GET has. Unsafe if a hidden field was not
/// given, or if something is hidden inside. A field that is said to be not set
/// goes back as it was read, and as null in place of stars.
[[nodiscard]] Result<QByteArray> bodyToSend(const QByteArray &object, const ConnectionType &type,
                                            bool isEnabled, const QMap<QString, QByteArray> &given);

} // namespace linchpin::apinizer
