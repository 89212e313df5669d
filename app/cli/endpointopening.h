// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointtarget.h"
#include "models/net/session.h"

#include <QObject>

#include <memory>

namespace linchpin::cli {

class KeyStore;

/// Signs in to one endpoint: with what the options say, or with the secret of the saved endpoint
/// from the key store. Nothing is sent; the session does that when it is used.
class EndpointOpening final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointOpening(QObject *parent = nullptr);
    ~EndpointOpening() override;

    void start(const EndpointTarget &target, const EndpointOptions &options);
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }

Q_SIGNALS:
    void opened(); ///< takeSession() has it; may come from within start()
    void failed(const linchpin::cli::Refusal &refusal);

private:
    void open(const EndpointTarget &target, Credentials credentials);

    std::unique_ptr<KeyStore> m_keyStore;
    std::unique_ptr<Session> m_session;
};

/// What the options name: an endpoint ad hoc, or a saved one.
[[nodiscard]] OrRefusal<EndpointTarget> targetFrom(const EndpointOptions &options);

} // namespace linchpin::cli
