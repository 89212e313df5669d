// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/endpointaccess.h"
#include "models/net/retrypolicy.h"
#include "models/systems/system.h"

#include <QObject>

#include <memory>

namespace linchpin {

/// One endpoint in use: signed in, limited, verified. Everything that talks to it shares one
/// Session. Reads are retried (connect trouble, 429, 502-504; Retry-After and jitter, at most 3
/// tries); writes never are, travel on a connection of their own and need a receipt. A redirect is
/// never followed. Lives in the thread it was made in.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// The system outlives the session (registry).
    Session(const System &system, EndpointAccess access, Credentials credentials,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const System &system() const;
    [[nodiscard]] const EndpointAccess &access() const;
    [[nodiscard]] const EndpointIdentity &identity() const;
    /// Whom the last token belongs to, as far as it says (System::accountOf); empty before the
    /// first.
    [[nodiscard]] QString account() const;
    /// Drops the token and uses these from the next request on.
    void setCredentials(Credentials credentials);

    /// Other clocks and delays than the real ones, for tests.
    void setPacing(Pacing pacing);

    /// Every request put on the wire, sign-in and retries included.
    [[nodiscard]] int requestsSent() const;
    [[nodiscard]] int writesSent() const; ///< of those, the ones that change or delete

private:
    friend class ConversationRun;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace linchpin
