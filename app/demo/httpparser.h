// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/http.h"

#include <optional>

namespace linchpin {

/// Cuts a byte stream into HTTP/1.x requests. Pure; survives anything that is fed to it.
class HttpParser
{
public:
    enum class State {
        NeedsMore, ///< no whole request yet
        Ready, ///< take() gives one
        Broken, ///< this is no HTTP we speak: answer errorStatus() and close
    };

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    [[nodiscard]] State parse();
    [[nodiscard]] HttpRequest take();
    [[nodiscard]] int errorStatus() const { return m_error; }
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; } ///< of the request last taken
    /// True once per request: the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeExpectation();

    static constexpr qsizetype maxHeadBytes = 64 * 1024;
    static constexpr qsizetype maxBodyBytes = 64 * 1024 * 1024;

private:
    [[nodiscard]] State fail(int status);
    [[nodiscard]] bool parseHead(const QByteArray &head);
    [[nodiscard]] bool parseRequestLine(const QByteArray &line);
    [[nodiscard]] bool parseHeader(const QByteArray &line);
    [[nodiscard]] bool settleLength();
    [[nodiscard]] State parseBody();
    [[nodiscard]] State parseChunks();
    [[nodiscard]] std::optional<qsizetype> chunkSize(const QByteArray &line) const;

    QByteArray m_buffer;
    HttpRequest m_request;
    bool m_hasHead = false;
    bool m_isChunked = false;
    bool m_isOld = false; ///< HTTP/1.0
    bool m_keepsAlive = true;
    bool m_isExpecting = false;
    qsizetype m_bodyLength = 0;
    int m_error = 0;
};

/// An answer as it goes over the wire.
[[nodiscard]] QByteArray serialised(const HttpResponse &response, bool keepsAlive,
                                    bool isHead = false);

} // namespace linchpin
