// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/organisation.h"

#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/translate.h"
#include "models/wire/json.h"

namespace linchpin::polytomic {

QString organisationOf(const EndpointIdentity &endpoint)
{
    return endpoint.scope.value(scope::organisation);
}

QString organisationOf(const ActionContext &context)
{
    const QString scoped = organisationOf(context.endpoint);
    const QString read = context.plan->impact.connection.property(QString(property::organisation));
    if (!scoped.isEmpty() || !read.isEmpty())
        return scoped.isEmpty() ? read : scoped;
    const auto memo = JsonDocument::parse(context.memo);
    return memo ? (*memo)->root()["organisation"].stringOr() : QString();
}

std::optional<ApiError> mismatch(const Identity &identity, const QString &expected)
{
    if (identity.organisation.text() == expected)
        return std::nullopt;
    const QString detail = identity.organisation.isNull()
        ? translate("Polytomic",
                    "The server does not say which organisation this key belongs to, so it "
                    "cannot be told to be %1.")
              .arg(expected)
        : translate("Polytomic",
                    "This key belongs to the organisation %1 (%2), not to %3. What is in the "
                    "other one cannot be seen with it.")
              .arg(identity.organisation.text(), identity.organisationName, expected);
    return ApiError{.kind = ApiError::Kind::Unsafe, .detail = detail};
}

OrganisationCheck::OrganisationCheck(Exchange &exchange, const QString &expected)
    : m_exchange(exchange), m_expected(expected)
{ }

void OrganisationCheck::begin()
{
    if (!m_expected.isEmpty())
        ask();
}

void OrganisationCheck::ask()
{
    m_exchange.ask(request::identity(), translate("Polytomic", "Asking whose key this is"),
                   [this](const Exchange::Reply &reply) {
                       const auto identity = read(reply, parseIdentity);
                       m_found = identity ? identity->organisation.text() : QString();
                       if (!identity)
                           m_problem = identity.error();
                       else if (!m_expected.isEmpty())
                           m_problem = mismatch(*identity, m_expected);
                       // A 404 here is about the address, not about something that could be gone.
                       if (m_problem && m_problem->kind == ApiError::Kind::NotFound)
                           m_problem->kind = ApiError::Kind::EndpointAbsent;
                   });
}

} // namespace linchpin::polytomic
