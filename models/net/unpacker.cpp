// SPDX-License-Identifier: Apache-2.0
#include "models/net/unpacker.h"

#include <array>

#include <zlib.h>

namespace linchpin {

namespace {

constexpr int gzipOnly = 16 + MAX_WBITS; // zlib's way to say: expect a gzip head and trailer

} // namespace

struct Unpacker::Stream
{
    Stream() { isUsable = inflateInit2(&zlib, gzipOnly) == Z_OK; }
    ~Stream() { inflateEnd(&zlib); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    z_stream zlib = {};
    bool isUsable = false;
    bool isEmpty = true; ///< nothing came at all: no body, whatever the header says
    bool isAtTrailer = false;
};

Unpacker::Unpacker(const QByteArray &coding, qint64 maxBytes) : m_maxBytes(maxBytes)
{
    const QByteArray word = coding.trimmed().toLower();
    if (word == "gzip" || word == "x-gzip")
        m_stream = std::make_unique<Stream>();
    else if (!word.isEmpty() && word != "identity")
        m_state = State::Damaged;
    if (m_stream && !m_stream->isUsable)
        m_state = State::Damaged;
}

Unpacker::~Unpacker() = default;

Unpacker::State Unpacker::add(const QByteArray &bytes)
{
    if (m_state == State::Well && !bytes.isEmpty())
        m_state = m_stream ? inflateAll(bytes) : addPlain(bytes.constData(), bytes.size());
    return m_state;
}

bool Unpacker::isWhole() const
{
    return m_state == State::Well && (!m_stream || m_stream->isEmpty || m_stream->isAtTrailer);
}

Unpacker::State Unpacker::addPlain(const char *data, qsizetype size)
{
    if (m_body.size() + size > m_maxBytes)
        return State::TooLarge;
    m_body.append(data, size);
    return State::Well;
}

Unpacker::State Unpacker::inflateAll(const QByteArray &bytes)
{
    z_stream &zlib = m_stream->zlib;
    QByteArray in = bytes; // zlib takes no const
    zlib.next_in = reinterpret_cast<Bytef *>(in.data());
    zlib.avail_in = uInt(in.size());
    m_stream->isEmpty = false;
    std::array<char, 16 * 1024> chunk;
    do {
        if (m_stream->isAtTrailer) { // more after the trailer: gzip may come in several members
            inflateReset(&zlib);
            m_stream->isAtTrailer = false;
        }
        zlib.next_out = reinterpret_cast<Bytef *>(chunk.data());
        zlib.avail_out = uInt(chunk.size());
        const int told = inflate(&zlib, Z_NO_FLUSH);
        if (told != Z_OK && told != Z_STREAM_END && told != Z_BUF_ERROR)
            return State::Damaged;
        m_stream->isAtTrailer = told == Z_STREAM_END;
        const State state = addPlain(chunk.data(), qsizetype(chunk.size() - zlib.avail_out));
        if (state != State::Well)
            return state;
    } while (zlib.avail_in > 0 || zlib.avail_out == 0);
    return State::Well;
}

} // namespace linchpin
