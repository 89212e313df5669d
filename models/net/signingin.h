// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/secretbytes.h"
#include "models/net/sessioncore.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace linchpin {

class Dialogue;

/// Keeps the token of a session: gets one when somebody needs one, once for all who wait, and a new
/// one shortly before it expires or after the server said that it has.
class SigningIn final : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const std::optional<ApiError> &)>;

    SigningIn(SessionCore &core, Credentials credentials);
    ~SigningIn() override;

    void setCredentials(Credentials credentials);
    /// The value of the Authorization header, empty if there is none that will last.
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] bool hasToken() const;
    /// Whom the last token belongs to, as far as it says.
    [[nodiscard]] const QString &account() const { return m_account; }
    /// Calls told when there is a token, or with why there is none; from the event loop, and never
    /// if waiting goes before. Requests are counted for the first who asks.
    void request(QObject *waiting, const std::shared_ptr<Tally> &tally, Told told);
    /// The server no longer takes this token. A newer one stays.
    void drop(const QByteArray &header);
    /// Could another sign-in give another token? Not if the credentials are the token.
    [[nodiscard]] bool canRenew() const { return m_canRenew; }

private:
    struct Waiting
    {
        QPointer<QObject> who;
        Told told;
    };
    void begin(const std::shared_ptr<Tally> &tally);
    void takeToken(const Result<AccessToken> &token);
    void tellAll(const std::optional<ApiError> &error);
    void forget();

    SessionCore &m_core;
    Credentials m_credentials;
    SecretBytes m_header;
    QString m_account;
    bool m_hasToken = false;
    std::optional<std::chrono::steady_clock::time_point>
        m_goodUntil; ///< nothing: as long as the server takes it
    bool m_canRenew = false;
    int m_round = 0; ///< counts credentials
    std::vector<Waiting> m_waiting;
    std::unique_ptr<TypedConversation<AccessToken>> m_conversation;
    std::unique_ptr<Dialogue> m_dialogue;
    /// A sign-in the server refused is not repeated for everyone in the queue: accounts get locked
    /// that way.
    std::optional<ApiError> m_refusal;
    std::chrono::steady_clock::time_point m_refusedUntil;
};

} // namespace linchpin
