// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/linkevidence.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {
constexpr auto profileMember = "profileId"_L1;
constexpr auto configMember = "config"_L1;

QString equation(const QString &member, const QString &id)
{
    return member + u" = "_s + id;
}
} // namespace

QString linkEvidence(const QString &member, const Guid &id, const QString &name)
{
    const QString fact = equation(member, id.text());
    return name.isEmpty() ? fact : fact + u", \""_s + name + u'"';
}

QString mentionEvidence(const Guid &profile, const QString &name)
{
    return linkEvidence(configMember, profile, name);
}

bool isOnlyMentioned(const Dependent &dependent, const DependentKey &via)
{
    return via.kind == kind::profile && dependent.evidence.contains(equation(configMember, via.id))
        && !dependent.evidence.contains(equation(profileMember, via.id));
}

} // namespace linchpin::umbraco
