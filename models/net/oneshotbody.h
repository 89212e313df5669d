// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/secretbytes.h"

#include <QIODevice>

namespace linchpin {

/// A request body that can be read once and never again.
///
/// This is what keeps a request from being sent twice. QNetworkAccessManager repeats a request by
/// itself, any verb, up to three times more, when the connection ends before the answer, also on a
/// connection of its own (docs/decisions/0010). Before a repetition it rewinds the body; this one
/// refuses, so the request fails instead, with QNetworkReply::ContentReSendError. That is why every
/// request has such a body, an empty one too.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    SecretBytes m_bytes; ///< may hold a client secret or settings
    qint64 m_read = 0;
};

} // namespace linchpin
