// SPDX-License-Identifier: Apache-2.0
#include "models/store/packer.h"

#include <QtEndian>

#include <zlib.h>

namespace linchpin {

namespace {

constexpr int level = 1; ///< the strongest takes ten times as long and saves a tenth
constexpr qsizetype headerBytes = 4; ///< the plain size in front, big-endian

/// Nothing here can fail but for want of memory.
void demand(bool isDone)
{
    if (!isDone)
        qFatal("there is no memory to pack with");
}

} // namespace

struct Packer::State
{
    z_stream stream{};
};

Packer::Packer() : m_state(std::make_unique<State>())
{
    demand(deflateInit(&m_state->stream, level) == Z_OK);
}

Packer::~Packer()
{
    deflateEnd(&m_state->stream);
}

QByteArray Packer::pack(const QByteArray &plain)
{
    z_stream &stream = m_state->stream;
    demand(deflateReset(&stream) == Z_OK);
    const auto most = qsizetype(deflateBound(&stream, uLong(plain.size())));
    QByteArray packed(headerBytes + most, Qt::Uninitialized);
    qToBigEndian(quint32(plain.size()), packed.data());
    // zlib reads and never writes what it is given.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data() + headerBytes);
    stream.avail_out = uInt(most);
    demand(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.truncate(headerBytes + qsizetype(stream.total_out));
    return packed;
}

} // namespace linchpin
