// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"
#include "models/wire/http.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace linchpin {

/// What a demo estate is made from. A value; every system's estate reads what concerns it.
struct DemoOptions
{
    QString estate; ///< one of estateNames(); empty: the system's standard estate
    int connections = 1000; ///< of the estate "large"
    int profilesPerConnection = 1; ///< of the estate "large": direct dependents of each connection
    int tokenLifetimeSeconds = 299;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
};

/// How a client signs in at a demo estate. Made up, and marked so that a test can find it where it
/// must not be.
struct DemoSignIn
{
    Credentials credentials; ///< user is no secret, secret is marked
    QMap<QString, QString> scope; ///< what the endpoint needs besides its address
};

/// The world behind one demo server: a request in, an answer out, no sockets. Tests call it without
/// a network too.
class DemoEstate
{
public:
    DemoEstate() = default;
    virtual ~DemoEstate() = default;
    Q_DISABLE_COPY_MOVE(DemoEstate)

    /// Carries the request out. Header names in it are lower-case; the path is as it was on the
    /// wire.
    [[nodiscard]] virtual HttpResponse answer(const HttpRequest &request) = 0;
    /// Is this a request that would change something, whatever its verb? A sign-in is none.
    [[nodiscard]] virtual bool isWrite(const HttpRequest &request) const = 0;
    /// Grows with every change that took effect (signing in does not count).
    [[nodiscard]] virtual int changes() const = 0;
    /// What the system itself would answer with this status; used for trouble.
    [[nodiscard]] virtual HttpResponse typicalAnswer(int status) const { return {status, {}, {}}; }

    [[nodiscard]] virtual DemoSignIn signIn() const = 0;
    virtual void expireTokens() = 0;
    /// Back to how it was made. Tokens given out are void.
    virtual void reset() = 0;
    /// Things that happen to this system without a request, by name (actions()). False: there is no
    /// such thing.
    virtual bool act(const QString &action) = 0;
    [[nodiscard]] virtual QStringList actions() const = 0;
};

} // namespace linchpin
