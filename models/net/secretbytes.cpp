// SPDX-License-Identifier: Apache-2.0
#include "models/net/secretbytes.h"

#include <utility>

namespace linchpin {

void wipe(QByteArray &bytes)
{
    if (bytes.isEmpty() || !bytes.isDetached())
        return;
    // volatile: the compiler must not leave out writes that nobody reads
    volatile char *at = bytes.data();
    for (qsizetype left = bytes.size(); left > 0; --left)
        *at++ = '\0';
    bytes.clear();
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

} // namespace linchpin
