// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace linchpin {

/// Packs contents one after another, each for itself: the same bytes as qCompress(plain, 1), which
/// makes and clears zlib's quarter of a megabyte for every one (docs/decisions/0100).
class Packer final
{
public:
    Packer();
    ~Packer();
    Q_DISABLE_COPY_MOVE(Packer)
    [[nodiscard]] QByteArray pack(const QByteArray &plain);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace linchpin
