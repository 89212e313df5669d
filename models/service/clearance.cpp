// SPDX-License-Identifier: Apache-2.0
#include "models/service/clearance.h"

#include "models/domain/planage.h"
#include "models/domain/protection.h"
#include "models/store/approvers.h"
#include "models/store/ed25519.h"
#include "models/store/protectionrules.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Clearance)
};

Bar unreadable(const ApiError &error)
{
    return {u"unreadable-rules"_s, error.sentence()};
}

} // namespace

std::optional<Bar> Clearance::ofConnection(const EndpointIdentity &endpoint,
                                           const Connection &connection) const
{
    const auto rules = ProtectionRules(m_directory).load();
    if (!rules)
        return unreadable(rules.error());
    const auto found = matching(*rules, endpoint, connection);
    if (found.empty())
        return std::nullopt;
    return Bar{u"protected"_s, linchpin::sentenceOf(found, connection)};
}

std::optional<Bar> Clearance::ofId(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    const auto rules = ProtectionRules(m_directory).load();
    if (!rules)
        return unreadable(rules.error());
    std::vector<ProtectionRule> found;
    std::ranges::copy_if(*rules, std::back_inserter(found), [&](const ProtectionRule &rule) {
        return matchesById(rule, endpoint, id);
    });
    if (found.empty())
        return std::nullopt;
    Connection connection;
    connection.id = id;
    return Bar{u"protected"_s, linchpin::sentenceOf(found, connection)};
}

std::optional<Bar> Clearance::ofDirectDelete(const EndpointIdentity &endpoint) const
{
    const auto policy = ApprovalPolicies(m_directory).find(endpoint);
    if (!policy)
        return unreadable(policy.error());
    if (!*policy)
        return std::nullopt;
    return Bar{u"unapproved"_s,
               Text::tr("Deletions at this endpoint need %n approvals of other people. Save the "
                        "plan, have it signed, and carry the signed plan out.",
                        nullptr, (*policy)->needed)};
}

std::optional<Bar> Clearance::ofWhatItSays(const WholePlan &whole, const QDateTime &now) const
{
    const auto members = whole.members();
    for (const Plan &plan : members) {
        const PlanAge age = ageOf(plan, now);
        if (age != PlanAge::Good)
            return Bar{age == PlanAge::Expired ? u"expired-plan"_s : u"implausible-plan"_s,
                       linchpin::sentenceOf(age, plan)};
    }
    for (const Plan &plan : members)
        if (auto bar = ofConnection(plan.endpoint, plan.impact.connection))
            return bar;
    return std::nullopt;
}

std::optional<Bar> Clearance::ofPlan(const WholePlan &plan, const QDateTime &now) const
{
    if (auto bar = ofWhatItSays(plan, now))
        return bar;
    return ofDirectDelete(plan.plan.endpoint);
}

std::optional<Bar> Clearance::ofFile(const PlanFile &file, const QDateTime &now) const
{
    if (auto bar = ofWhatItSays(file.whole(), now))
        return bar;
    const auto standing = standingOf(m_directory, file, now);
    if (!standing)
        return unreadable(standing.error());
    if (standing->missing() == 0)
        return std::nullopt;
    return Bar{u"unapproved"_s, sentenceOf(*standing)};
}

Result<ApprovalStanding> standingOf(const QString &configDirectory, const PlanFile &file,
                                    const QDateTime &now)
{
    const auto people = Approvers(configDirectory).load();
    if (!people)
        return failure(people.error());
    const auto policy = ApprovalPolicies(configDirectory).find(file.plan.endpoint);
    if (!policy)
        return failure(policy.error());
    return weighed(file.plan, file.sha256, file.approvals, *people, *policy, now, isSignedBy);
}

QString sentenceOf(const ApprovalStanding &standing)
{
    QStringList counted;
    QStringList idle;
    for (const WeighedApproval &approval : standing.approvals) {
        if (approval.worth == ApprovalWorth::Counts)
            counted << approval.approval.name;
        else
            //: %1 is a person, %2 why the signature does not count.
            idle << Text::tr("%1 (%2)").arg(approval.approval.name, textOf(approval.worth));
    }
    QStringList sentences;
    if (standing.needed > 0)
        sentences << Text::tr("%n approvals needed.", nullptr, standing.needed);
    //: Who has signed a plan, when nobody has.
    sentences << (counted.isEmpty() ? Text::tr("Signed by nobody.")
                                    //: %1 is a list of people.
                                    : Text::tr("Signed by %1.").arg(counted.join(u", "_s)));
    if (!idle.isEmpty())
        //: %1 is a list of people with reasons.
        sentences << Text::tr("Not counted: %1.").arg(idle.join(u", "_s));
    if (standing.missing() > 0)
        sentences << Text::tr("%n approvals missing.", nullptr, standing.missing());
    return sentences.join(u' ');
}

QString textOf(ApprovalWorth worth)
{
    switch (worth) {
    case ApprovalWorth::Counts:
        //: What a signature is worth.
        return Text::tr("counts");
    case ApprovalWorth::BadSignature:
        //: What a signature is worth.
        return Text::tr("altered, or made for another plan");
    case ApprovalWorth::UnknownKey:
        //: What a signature is worth.
        return Text::tr("nobody who is trusted here");
    case ApprovalWorth::NotAsked:
        //: What a signature is worth.
        return Text::tr("not among the people the policy names");
    case ApprovalWorth::OwnPlan:
        //: What a signature is worth.
        return Text::tr("made the plan");
    case ApprovalWorth::Repeated:
        //: What a signature is worth.
        return Text::tr("signed before");
    case ApprovalWorth::OutOfTime:
        //: What a signature is worth.
        return Text::tr("signed outside the plan's life, or clocks differ");
    }
    return {};
}

} // namespace linchpin
