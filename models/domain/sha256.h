// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace linchpin {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. By libcrypto, which uses what the processor
/// has for it: Qt's own is many times slower (docs/decisions/0095).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)
    void add(QByteArrayView bytes);
    /// 32 bytes; to be called once, at the end.
    [[nodiscard]] QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace linchpin
