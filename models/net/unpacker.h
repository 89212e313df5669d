// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace linchpin {

/// Takes an answer's body as it arrives and unpacks gzip, never beyond a cap: of a bomb at most one
/// small chunk over the cap is ever in memory. Qt's own unpacking takes a cut gzip for a whole one
/// and cannot tell a bomb from damage.
class Unpacker final
{
public:
    enum class State { Well, TooLarge, Damaged };

    /// The coding is the value of Content-Encoding: empty, identity or gzip; another is Damaged
    /// from the start.
    Unpacker(const QByteArray &coding, qint64 maxBytes);
    ~Unpacker();

    State add(const QByteArray &bytes);
    /// Is what came so far whole? Plain bytes always are; gzip only with its trailer.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    State addPlain(const char *data, qsizetype size);
    State inflateAll(const QByteArray &bytes);

    struct Stream;
    std::unique_ptr<Stream> m_stream; ///< only for gzip
    qint64 m_maxBytes;
    QByteArray m_body;
    State m_state = State::Well;
};

} // namespace linchpin
