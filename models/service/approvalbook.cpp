// SPDX-License-Identifier: Apache-2.0
#include "models/service/approvalbook.h"

#include "models/domain/auditsentence.h"
#include "models/domain/planage.h"
#include "models/net/redaction.h"
#include "models/service/clearance.h"
#include "models/store/loginname.h"
#include "models/store/refusal.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ApprovalBook)
};

QString sentence(const char *text)
{
    return QString::fromLatin1(text);
}

QString addressOf(const QString &name, const EndpointIdentity &endpoint)
{
    return name.isEmpty() ? endpoint.url : name + u' ' + endpoint.url;
}

QString personText(const Approver &person)
{
    return person.name + u' ' + fingerprintOf(person.key);
}

} // namespace

ApprovalBook::ApprovalBook(QString configDirectory, Journal *journal)
    : m_directory(std::move(configDirectory)), m_journal(journal)
{ }

/// Written down first; if it then cannot be done, that is written down too.
Result<void> ApprovalBook::record(AuditEntry entry,
                                  const std::function<Result<void>()> &change) const
{
    if (!m_journal)
        return refusal(
            Text::tr("This cannot be changed now: the audit is held by another program."));
    if (auto noted = m_journal->addAudit(entry); !noted)
        return noted;
    auto changed = change();
    if (!changed) {
        entry.event += u"-failed"_s;
        entry.text = changed.error().sentence();
        (void)m_journal->addAudit(entry);
    }
    return changed;
}

Result<Approver> ApprovalBook::makeKey(const QString &name, const QString &login,
                                       const QByteArray &passphrase) const
{
    Result<Approver> made;
    const auto recorded =
        record({.event = u"key-made"_s, .subject = name, .text = sentence(auditsentence::keyMade)},
               [&]() -> Result<void> {
                   const auto known = people();
                   if (!known)
                       return failure(known.error());
                   if (std::ranges::any_of(*known, [&name](const Approver &person) {
                           return person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
                       }))
                       return refusal(Text::tr("%1 is on the list already.").arg(name));
                   made = key().make(name, login, passphrase);
                   return made ? Result<void>() : failure(made.error());
               });
    if (!recorded)
        return failure(recorded.error());
    if (const auto trusted = trust(*made); !trusted)
        return failure(trusted.error());
    return made;
}

Result<std::vector<Approver>> ApprovalBook::people() const
{
    return Approvers(m_directory).load();
}

Result<void> ApprovalBook::trust(Approver person) const
{
    person.addedBy = loginName();
    person.addedAt = QDateTime::currentDateTimeUtc();
    const QString text = person.groups.isEmpty()
        ? sentence(auditsentence::approverTrustedAlone).arg(person.name)
        : sentence(auditsentence::approverTrusted).arg(person.name, person.groups.join(u", "_s));
    return record({.event = u"approver-trusted"_s, .subject = personText(person), .text = text},
                  [&] { return Approvers(m_directory).add(person); });
}

Result<void> ApprovalBook::forget(const QString &name) const
{
    return record({.event = u"approver-forgotten"_s,
                   .subject = name,
                   .text = sentence(auditsentence::approverForgotten).arg(name)},
                  [&] { return Approvers(m_directory).remove(name); });
}

Result<std::optional<ApprovalPolicy>> ApprovalBook::policyOf(const EndpointIdentity &endpoint) const
{
    return ApprovalPolicies(m_directory).find(endpoint);
}

Result<void> ApprovalBook::setPolicy(ApprovalPolicy policy, const QString &endpointName) const
{
    const auto known = people();
    if (!known)
        return failure(known.error());
    policy.setBy = loginName();
    policy.setAt = QDateTime::currentDateTimeUtc();
    const auto asked = std::ranges::count_if(
        *known, [&policy](const Approver &person) { return isAsked(person, policy); });
    if (asked < policy.needed)
        return refusal(
            Text::tr("The policy asks for %1 approvals, but only %2 trusted people could "
                     "give one.")
                .arg(policy.needed)
                .arg(asked));
    return record({.event = u"policy-set"_s,
                   .endpoint = addressOf(endpointName, policy.endpoint),
                   .text = textOf(policy, *known)},
                  [&] { return ApprovalPolicies(m_directory).set(policy); });
}

Result<void> ApprovalBook::dropPolicy(const EndpointIdentity &endpoint,
                                      const QString &endpointName) const
{
    return record({.event = u"policy-removed"_s,
                   .endpoint = addressOf(endpointName, endpoint),
                   .text = sentence(auditsentence::policyRemoved)},
                  [&] { return ApprovalPolicies(m_directory).remove(endpoint); });
}

Result<ApprovalStanding> ApprovalBook::standing(const PlanFile &file, const QDateTime &now) const
{
    return standingOf(m_directory, file, now);
}

QString ApprovalBook::objectionToSigning(const PlanFile &file, const QDateTime &now) const
{
    if (!key().exists())
        return Text::tr("You have no key to sign with yet.");
    const auto me = key().owner();
    if (!me)
        return me.error().sentence();
    if (const PlanAge age = ageOf(file.plan, now); age != PlanAge::Good)
        return linchpin::sentenceOf(age, file.plan);
    const auto known = people();
    if (!known)
        return known.error().sentence();
    const auto mine = std::ranges::find(*known, me->key, &Approver::key);
    if (mine == known->end() || mine->name != me->name)
        return Text::tr("Your own key is not on the list of trusted people.");
    const auto policy = policyOf(file.plan.endpoint);
    if (!policy)
        return policy.error().sentence();
    if (isMaker(*mine, file.plan) && !(*policy && (*policy)->mayMakerSign))
        return file.plan.createdBy.isEmpty()
            ? Text::tr("The plan does not say who made it: it may be your own.")
            : Text::tr("You made this plan: somebody else has to approve it.");
    if (*policy && !isAsked(*mine, **policy))
        return Text::tr("The policy of this endpoint asks other people.");
    const auto current = standing(file, now);
    if (!current)
        return current.error().sentence();
    const bool hasSigned = std::ranges::any_of(current->approvals, [&me](const WeighedApproval &a) {
        return a.approval.key == me->key && a.worth == ApprovalWorth::Counts;
    });
    return hasSigned ? Text::tr("You have signed this plan before.") : QString();
}

Result<PlanFile> ApprovalBook::sign(const QString &path, const PlanFile &shown,
                                    const QString &reason, const QByteArray &passphrase,
                                    const QDateTime &now) const
{
    const auto current = readPlanFile(path);
    if (!current)
        return current;
    if (const QString objection = objectionToSigning(*current, now); !objection.isEmpty())
        return refusal(objection);
    const auto approval =
        key().sign(shown.plan, shown.sha256, redactedForLog(reason), now, passphrase);
    if (!approval)
        return failure(approval.error());
    auto signedFile = addApproval(path, shown.sha256, *approval);
    if (signedFile && m_journal) {
        // The file proves it; that the audit has it too is for whoever reads the audit only.
        for (const Plan &plan : shown.whole().members()) {
            const Connection &connection = plan.impact.connection;
            (void)m_journal->addAudit(
                {.event = u"plan-approved"_s,
                 .endpoint = addressOf(shown.plan.endpointName, shown.plan.endpoint),
                 .subject = connection.name + u' ' + connection.id.value,
                 .text = sentence(auditsentence::planApproved).arg(approval->name, shown.plan.id)});
        }
    }
    return signedFile;
}

QString loginOfThisPerson()
{
    return loginName();
}

QString textOf(const ApprovalPolicy &policy, const std::vector<Approver> &people)
{
    QStringList who;
    for (const Approver &person : people) {
        if (policy.people.contains(keyIdOf(person.key)))
            who << person.name;
    }
    const auto strangers = policy.people.size() - who.size();
    for (const QString &group : policy.groups)
        //: Who may approve. %1 is the name of a group of people.
        who << Text::tr("the group %1").arg(group);
    if (strangers > 0)
        //: Who may approve, but is no longer on the list of trusted people.
        who << Text::tr("%n people no longer trusted", nullptr, static_cast<int>(strangers));
    QString text = Text::tr("%n approvals needed", nullptr, policy.needed);
    //: Continues "2 approvals needed". %1 is a list of people and groups.
    text += who.isEmpty() ? Text::tr(", by anybody trusted")
                          : Text::tr(", by %1").arg(who.join(u", "_s));
    if (policy.mayMakerSign)
        //: Continues "2 approvals needed, by Ada".
        text += Text::tr("; whoever made the plan counts too");
    return text;
}

} // namespace linchpin
