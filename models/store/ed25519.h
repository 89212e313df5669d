// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace linchpin {

/// Ed25519 (RFC 8032) through OpenSSL's libcrypto. Keys are raw: 32 bytes each.
inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype signatureBytes = 64;

[[nodiscard]] Result<QByteArray> makePrivateKey();
[[nodiscard]] Result<QByteArray> publicKeyOf(const QByteArray &privateKey);
[[nodiscard]] Result<QByteArray> signedWith(const QByteArray &privateKey,
                                            const QByteArray &message);
/// False for whatever is not a good signature, broken keys among it.
[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, const QByteArray &message,
                              const QByteArray &signature);

/// PEM, as the openssl command reads it: SubjectPublicKeyInfo, and PKCS#8, encrypted (scrypt,
/// AES-256) if a passphrase is given.
[[nodiscard]] Result<QByteArray> publicPem(const QByteArray &publicKey);
[[nodiscard]] Result<QByteArray> publicKeyFromPem(const QByteArray &pem);
[[nodiscard]] Result<QByteArray> privatePem(const QByteArray &privateKey,
                                            const QByteArray &passphrase);
[[nodiscard]] Result<QByteArray> privateKeyFromPem(const QByteArray &pem,
                                                   const QByteArray &passphrase);

} // namespace linchpin
