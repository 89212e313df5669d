// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <utility>

namespace linchpin {

/// Overwrites the bytes before they go. Only a sole owner is overwritten: a shared buffer belongs
/// to someone else too, who wipes it in turn.
void wipe(QByteArray &bytes);

/// Bytes that are wiped when their owner goes. Not copyable: every copy would be one more to wipe.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { wipe(m_bytes); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace linchpin
