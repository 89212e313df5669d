// SPDX-License-Identifier: Apache-2.0
#include "models/net/session.h"

#include "models/net/sessionprivate.h"
#include "models/net/signingin.h"

namespace linchpin {

Session::Session(const System &system, EndpointAccess access, Credentials credentials,
                 QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->core = std::make_shared<SessionCore>(system, std::move(access), std::move(credentials));
}

Session::~Session()
{
    Q_EMIT d->core->closing();
}

const System &Session::system() const
{
    return d->core->system;
}

const EndpointAccess &Session::access() const
{
    return d->core->access;
}

const EndpointIdentity &Session::identity() const
{
    return d->core->access.identity;
}

QString Session::account() const
{
    return d->core->signingIn->account();
}

void Session::setCredentials(Credentials credentials)
{
    d->core->signingIn->setCredentials(std::move(credentials));
}

void Session::setPacing(Pacing pacing)
{
    d->core->pacing = std::move(pacing);
}

int Session::requestsSent() const
{
    return d->core->tally.requests;
}

int Session::writesSent() const
{
    return d->core->tally.writes;
}

} // namespace linchpin
