// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/check.h"

#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/translate.h"

namespace linchpin::polytomic {

namespace {

using Grade = CheckFinding::Grade;

QString addressText()
{
    //: What the Test button looked at.
    return translate("Polytomic", "Address");
}

QString signInText()
{
    //: What the Test button looked at.
    return translate("Polytomic", "Sign-in");
}

QString messageOf(const ApiError &error)
{
    const QString message = error.detail.isEmpty() ? error.sentence() : error.detail;
    if (error.serverSays.isEmpty())
        return message;
    return message + u' ' + translate("Polytomic", "The server says: %1").arg(error.serverSays);
}

CheckFinding rightTo(const Result<Page<Connection>> &connections)
{
    const QString what = translate("Polytomic", "Right to see connections");
    if (connections)
        return {Grade::Works, what,
                translate("Polytomic", "%n connections.", nullptr, int(connections->items.size()))};
    const bool isForbidden = connections.error().kind == ApiError::Kind::Forbidden;
    return {isForbidden ? Grade::Forbidden : Grade::Fails, what, messageOf(connections.error())};
}

CheckFinding version(bool isConfirmed)
{
    const QString what = translate("Polytomic", "Version of the API");
    const QString wanted = QLatin1StringView(apiVersion);
    if (isConfirmed)
        return {Grade::Works, what, wanted};
    return {Grade::Note, what,
            translate("Polytomic", "The server does not confirm that it answers as version %1.")
                .arg(wanted)};
}

} // namespace

CheckConversation::CheckConversation(const QString &organisation) : m_expected(organisation)
{
    //: Shown while the Test button works.
    const QString purpose = translate("Polytomic", "Testing");
    exchange().ask(request::identity(), purpose, [this](const Exchange::Reply &reply) {
        m_isVersionConfirmed = reply && confirmsVersion(*reply);
        m_identity = read(reply, parseIdentity);
    });
    exchange().ask(request::page(List::Connections), purpose, [this](const Exchange::Reply &reply) {
        m_connections = read(reply, parseConnections);
    });
}

void CheckConversation::addIdentity(std::vector<CheckFinding> &findings) const
{
    const Identity &identity = m_identity->value();
    findings.push_back({Grade::Works, addressText(), {}});
    findings.push_back(
        {Grade::Works, signInText(),
         translate("Polytomic", "Organisation %1 (%2), role %3.")
             .arg(identity.organisationName, identity.organisation.text(), identity.role)});
    if (m_expected.isEmpty())
        return;
    const auto problem = mismatch(identity, m_expected);
    findings.push_back({problem ? Grade::Fails : Grade::Works,
                        translate("Polytomic", "Organisation of the key"),
                        problem ? problem->detail : QString()});
}

void CheckConversation::allAnswered()
{
    std::vector<CheckFinding> findings;
    if (*m_identity) {
        addIdentity(findings);
        findings.push_back(rightTo(*m_connections));
        findings.push_back(version(m_isVersionConfirmed));
        return finish(findings);
    }
    const ApiError &error = m_identity->error();
    if (error.kind == ApiError::Kind::Unauthenticated) {
        findings.push_back({Grade::Works, addressText(), {}});
        findings.push_back({Grade::Fails, signInText(), messageOf(error)});
    } else {
        findings.push_back({Grade::Fails, addressText(), messageOf(error)});
    }
    finish(findings);
}

} // namespace linchpin::polytomic
