// SPDX-License-Identifier: Apache-2.0
#include "models/store/approvers.h"

#include "models/domain/jsonreader.h"
#include "models/store/approverkey.h"
#include "models/store/ed25519.h"
#include "models/store/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Approvers)
};

bool isCalled(const Approver &person, const QString &name)
{
    return person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

/// A list in which somebody stands twice, or a rule for nobody, was not written by us.
Result<std::vector<Approver>> checked(const ConfigFile &file, Result<std::vector<Approver>> people)
{
    for (std::size_t i = 0; people && i < people->size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (isCalled(people->at(i), people->at(j).name)
                || people->at(i).key == people->at(j).key)
                return file.damaged();
        }
    }
    return people;
}

} // namespace

QJsonObject toJson(const Approver &person)
{
    return {{"name"_L1, person.name},
            {"login"_L1, person.login},
            {"key"_L1, QString::fromLatin1(person.key.toBase64())},
            {"fingerprint"_L1, fingerprintOf(person.key)},
            {"groups"_L1, QJsonArray::fromStringList(person.groups)},
            {"addedBy"_L1, person.addedBy},
            {"addedAt"_L1, jsonOf(person.addedAt)}};
}

Result<Approver> approverFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"approver"_s);
    Approver person;
    person.name = in.text("name"_L1);
    person.login = in.text("login"_L1);
    const QByteArray key = in.text("key"_L1).toLatin1();
    person.key = QByteArray::fromBase64(key);
    if (person.key.size() != keyBytes || person.key.toBase64() != key)
        in.refuse("key"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it does not hold the bytes it must"));
    if (in.text("fingerprint"_L1) != fingerprintOf(person.key))
        in.refuse("fingerprint"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not that of the key"));
    person.groups = in.texts("groups"_L1);
    person.addedBy = in.text("addedBy"_L1);
    person.addedAt = in.time("addedAt"_L1);
    if (!problemOfName(person.name).isEmpty())
        in.refuse("name"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not one line"));
    return in.finish(std::move(person));
}

QJsonObject toJson(const ApprovalPolicy &policy)
{
    return {{"endpoint"_L1, toJson(policy.endpoint)},
            {"needed"_L1, policy.needed},
            {"people"_L1, QJsonArray::fromStringList(policy.people)},
            {"groups"_L1, QJsonArray::fromStringList(policy.groups)},
            {"mayMakerSign"_L1, policy.mayMakerSign},
            {"setBy"_L1, policy.setBy},
            {"setAt"_L1, jsonOf(policy.setAt)}};
}

Result<ApprovalPolicy> approvalPolicyFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"policy"_s);
    ApprovalPolicy policy;
    policy.endpoint = in.one("endpoint"_L1, endpointIdentityFromJson);
    policy.needed = in.number("needed"_L1);
    policy.people = in.texts("people"_L1);
    policy.groups = in.texts("groups"_L1);
    policy.mayMakerSign = in.flag("mayMakerSign"_L1);
    policy.setBy = in.text("setBy"_L1);
    policy.setAt = in.time("setAt"_L1);
    if (policy.needed < 1 || policy.needed > 20)
        in.refuse("needed"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not between 1 and 20"));
    return in.finish(std::move(policy));
}

Approvers::Approvers(const QString &directory)
    : m_file(directory + u"/approvers.json"_s, u"linchpin-approvers"_s, u"people"_s)
{ }

Result<std::vector<Approver>> Approvers::load() const
{
    return checked(m_file, m_file.items<Approver>(approverFromJson));
}

Result<void> Approvers::add(const Approver &person) const
{
    if (const QString problem = problemOfName(person.name); !problem.isEmpty())
        return refusal(problem);
    return m_file.change([&](QJsonArray &items) -> Result<void> {
        const auto known = load();
        if (!known)
            return failure(known.error());
        for (const Approver &other : *known) {
            if (isCalled(other, person.name))
                return refusal(Text::tr("%1 is on the list already.").arg(other.name));
            if (other.key == person.key)
                return refusal(Text::tr("This key is on the list already, as %1.").arg(other.name));
        }
        items.append(toJson(person));
        return {};
    });
}

Result<void> Approvers::remove(const QString &name) const
{
    return m_file.change([&](QJsonArray &items) -> Result<void> {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto person = approverFromJson(items.at(i).toObject());
            if (person && isCalled(*person, name)) {
                items.removeAt(i);
                return {};
            }
        }
        return refusal(Text::tr("There is nobody called %1 on the list.").arg(name));
    });
}

ApprovalPolicies::ApprovalPolicies(const QString &directory)
    : m_file(directory + u"/approval-policies.json"_s, u"linchpin-approval-policies"_s,
             u"policies"_s)
{ }

Result<std::vector<ApprovalPolicy>> ApprovalPolicies::load() const
{
    return m_file.items<ApprovalPolicy>(approvalPolicyFromJson);
}

Result<std::optional<ApprovalPolicy>> ApprovalPolicies::find(const EndpointIdentity &endpoint) const
{
    const auto all = load();
    if (!all)
        return failure(all.error());
    const auto found = std::ranges::find(*all, endpoint, &ApprovalPolicy::endpoint);
    if (found == all->end())
        return std::optional<ApprovalPolicy>();
    if (std::find_if(std::next(found), all->end(),
                     [&](const ApprovalPolicy &p) { return p.endpoint == endpoint; })
        != all->end())
        return m_file.damaged();
    return std::optional(*found);
}

Result<void> ApprovalPolicies::set(const ApprovalPolicy &policy) const
{
    if (!approvalPolicyFromJson(toJson(policy)))
        return refusal(Text::tr("A policy needs between 1 and 20 approvals."));
    return m_file.change([&](QJsonArray &items) -> Result<void> {
        for (qsizetype i = items.size() - 1; i >= 0; --i) {
            if (items.at(i).toObject().value("endpoint"_L1) == QJsonValue(toJson(policy.endpoint)))
                items.removeAt(i);
        }
        items.append(toJson(policy));
        return {};
    });
}

Result<void> ApprovalPolicies::remove(const EndpointIdentity &endpoint) const
{
    return m_file.change([&](QJsonArray &items) -> Result<void> {
        for (qsizetype i = items.size() - 1; i >= 0; --i) {
            if (items.at(i).toObject().value("endpoint"_L1) == QJsonValue(toJson(endpoint)))
                items.removeAt(i);
        }
        return {};
    });
}

} // namespace linchpin
