// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/approval.h"

namespace linchpin {

enum class KeyFileKind { Private, Public };

/// A key file is a head of lines for people and a PEM block for openssl, which skips the head.
/// docs/files.md shows one.
struct KeyFileParts
{
    Approver person; ///< with the public key of the head
    QByteArray pem;
};
[[nodiscard]] QByteArray keyFileHead(const Approver &person, KeyFileKind kind);
/// None if a line is missing, left over or says something the key does not.
[[nodiscard]] std::optional<KeyFileParts> keyFileParts(const QByteArray &text, KeyFileKind kind);

} // namespace linchpin
