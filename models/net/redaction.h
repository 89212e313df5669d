// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace linchpin {

/// From now on everything logged passes redactedForLog() before it reaches any output. Once, early,
/// by the program.
void installRedaction();

/// This value is a secret: masked wherever it appears, plain, percent-encoded, in base64 or in JSON
/// spelling. Values too short to be told from ordinary words are left to the names beside them.
/// From any thread.
void addSecret(const QByteArray &secret);
/// The same for a value a person typed for the server: what has to be typed may be an ordinary
/// word, so holdsSignInSecret() does not look for it.
void addTypedSecret(const QByteArray &secret);
/// Does the text hold the secret of a sign-in, in any spelling? Those of less than eight characters
/// are not looked for: they may be words.
[[nodiscard]] bool holdsSignInSecret(const QString &text);
/// Wipes and forgets all known secrets: at the program's end.
void forgetSecrets();

/// The text without known secrets and without values whose name says secret
/// (models/domain/redaction.h).
[[nodiscard]] QString redactedForLog(const QString &text);

} // namespace linchpin
