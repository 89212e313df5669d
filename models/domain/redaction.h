// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace linchpin {

/// What keeps secrets out of journals, logs and error texts when they got that far by mistake
/// (promise 8). The first line of defence is that no secret is handed on; this is the second.

/// Does a name of a member, header or parameter say that its value is a secret? Compared word by
/// word: apiKey, client_secret, X-Auth-Token do; tokenPrefix, passwordHint, keyId and
/// reporter-token-env do not hold one.
[[nodiscard]] bool saysSecret(QStringView name);

/// The wider nets for what is kept in a file and asked for again when it is left out: one text too
/// many left out costs a question, one too few a secret. Names also of the kind pw, dsn,
/// ssh_private, webhook_url; texts also with a PEM block, a signature ("&sig="), "user:password@",
/// a token with three parts, or the address of a webhook.
[[nodiscard]] bool maySaySecret(QStringView name);
[[nodiscard]] bool mayHoldSecret(const QString &text);

/// Masks every value below a member whose name says secret, and secrets inside texts.
[[nodiscard]] QJsonValue redacted(const QJsonValue &value);

/// The same for JSON text. Text in which nothing has to be masked comes back byte for byte; what is
/// not JSON is treated as plain text.
[[nodiscard]] QByteArray redactedJson(const QByteArray &json);

/// Masks in a plain text: values after name=, name: and "name": for names that say secret,
/// authorization schemes (Bearer, Basic), and user info in addresses.
[[nodiscard]] QString redactedText(const QString &text);

/// A masked text that says what something is, such as an id: where something was masked, two of
/// them that differ still do, by a few digits of a sum of what they were.
[[nodiscard]] QString toldApart(const QString &masked, const QString &original);

} // namespace linchpin
