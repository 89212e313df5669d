// SPDX-License-Identifier: Apache-2.0
#include "app/cli/approvaldocuments.h"

#include "app/cli/batchdocuments.h"
#include "app/cli/documents.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "models/domain/planage.h"
#include "models/service/approvalbook.h"
#include "models/service/clearance.h"

#include <QJsonArray>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject weighedJson(const WeighedApproval &weighed)
{
    return {{"name"_L1, weighed.approval.name},
            {"fingerprint"_L1, fingerprintOf(weighed.approval.key)},
            {"at"_L1, weighed.approval.at.toString(Qt::ISODateWithMs)},
            {"reason"_L1, weighed.approval.reason},
            {"worth"_L1, wordOf(weighed.worth)}};
}

QJsonObject personJson(const Approver &person)
{
    return {{"name"_L1, person.name},
            {"login"_L1, person.login},
            {"fingerprint"_L1, fingerprintOf(person.key)},
            {"key"_L1, QString::fromLatin1(person.key.toBase64())},
            {"groups"_L1, QJsonArray::fromStringList(person.groups)}};
}

QJsonObject ruleJson(const ProtectionRule &rule)
{
    return {{"rule"_L1, rule.id},
            {"name"_L1, rule.namePattern},
            {"connection"_L1, rule.connection},
            {"system"_L1, rule.system},
            {"endpoint"_L1, rule.endpoint ? rule.endpoint->url : QString()},
            {"endpointName"_L1, rule.endpointName},
            {"trait"_L1, rule.trait},
            {"reason"_L1, rule.reason},
            {"addedBy"_L1, rule.addedBy},
            {"addedAt"_L1, rule.addedAt.toString(Qt::ISODate)}};
}

QString decisionsText(const Plan &plan)
{
    Table table({u"DECIDED"_s, u"WORD"_s, u"TARGET"_s, u"REASON"_s});
    for (const Decision &d : plan.choices.decisions)
        table.add({d.dependent.text(), wordOf(d.word),
                   d.targetName.isEmpty() ? d.target : d.targetName + u" ("_s + d.target + u')',
                   d.reason});
    for (const Acceptance &a : plan.choices.acceptances)
        table.add({a.source, u"accepted"_s, {}, a.reason});
    for (const Dependent &dependent : plan.impact.dependents)
        if (isForcedAlong(plan.impact, plan.choices, dependent))
            table.add({dependent.key.text(), u"by force"_s, {}, plan.choices.forceCascadeReason});
    if (plan.choices.withoutDeactivation)
        table.add({u"switch-off"_s, u"left out"_s, {}, plan.choices.withoutDeactivationReason});
    const bool isEmpty = plan.choices.decisions.empty() && plan.choices.acceptances.empty()
        && !plan.choices.withoutDeactivation && !plan.choices.forceCascade;
    return isEmpty ? QString() : table.text() + u'\n';
}

/// Each one that the plan deletes, in the order they go: together they have neither id nor state.
QString connectionsText(const Batch &batch)
{
    Table table({u"#"_s, u"ID"_s, u"NAME"_s, u"TYPE"_s, u"STATE"_s});
    int number = 0;
    for (const Plan &plan : batch.members) {
        const Connection &c = plan.impact.connection;
        table.add({QString::number(++number), c.id.value, brief(c.name), c.type, wordOf(c.state)});
    }
    return u"%1 connections:\n"_s.arg(number) + table.text() + u'\n';
}

/// What hangs on it, or on all of them together.
QString impactText(const PlanFile &file)
{
    return file.batch ? connectionsText(*file.batch) + foundText(file.plan.impact)
                      : dependentsText(file.plan.impact);
}

} // namespace

QJsonObject approvalDocument(const QString &path, const PlanFile &file,
                             const ApprovalStanding &standing, bool isSigned, const QDateTime &now,
                             const std::vector<Warning> &warnings)
{
    QJsonObject document = file.batch ? batchPlanDocument(path, file.sha256, *file.batch, warnings)
                                      : planDocument(path, file.sha256, file.plan, warnings);
    QJsonArray approvals;
    for (const WeighedApproval &weighed : standing.approvals)
        approvals.append(weighedJson(weighed));
    document.insert("approvals"_L1, approvals);
    document.insert("needed"_L1, standing.needed);
    document.insert("counted"_L1, standing.counted);
    document.insert("missing"_L1, standing.missing());
    document.insert("signed"_L1, isSigned);
    document.insert("usable"_L1, ageOf(file.plan, now) == PlanAge::Good);
    if (!file.batch)
        document.insert("fingerprint"_L1, file.plan.plannedFingerprint());
    QJsonArray connections;
    for (const Plan &plan : file.whole().members())
        connections.append(connectionJson(plan.impact.connection));
    document.insert("connections"_L1, connections);
    document.insert("createdBy"_L1, file.plan.createdBy);
    return document;
}

QString approvalText(const QString &path, const PlanFile &file, const ApprovalStanding &standing,
                     bool isSigned, const QDateTime &now, const std::vector<Warning> &warnings)
{
    const Plan &plan = file.plan;
    QString text = u"Plan %1 in %2\nOn %3 (%4), made by %5 at %6\nSHA-256 %7\n\n"_s.arg(
        plan.id, shown(path), shown(plan.endpoint.url), plan.endpoint.system,
        plan.createdBy.isEmpty() ? u"somebody it does not name"_s : shown(plan.createdBy),
        plan.createdAt.toString(Qt::ISODate), file.sha256);
    text += impactText(file) + u'\n' + decisionsText(plan)
        + (file.batch ? batchPlanText(path, *file.batch, warnings) : planText(path, plan, warnings))
        + u'\n';
    Table table({u"SIGNED BY"_s, u"AT"_s, u"FINGERPRINT"_s, u"WORTH"_s, u"WORDS"_s});
    for (const WeighedApproval &w : standing.approvals)
        table.add({w.approval.name, w.approval.at.toString(Qt::ISODate),
                   fingerprintOf(w.approval.key), wordOf(w.worth), w.approval.reason});
    if (!standing.approvals.empty())
        text += table.text();
    text += shown(sentenceOf(standing)) + u'\n';
    if (const QString problem = sentenceOf(ageOf(plan, now), plan); !problem.isEmpty())
        text += shown(problem) + u'\n';
    return isSigned ? text + u"Your signature was added to the file.\n"_s : text;
}

QJsonObject approversDocument(const std::vector<Approver> &people, const QString &written)
{
    QJsonArray array;
    for (const Approver &person : people)
        array.append(personJson(person));
    return {{"people"_L1, array}, {"written"_L1, written}, {"warnings"_L1, QJsonArray()}};
}

QString approversText(const std::vector<Approver> &people, const QString &written)
{
    Table table({u"NAME"_s, u"LOGIN"_s, u"FINGERPRINT"_s, u"GROUPS"_s});
    for (const Approver &person : people)
        table.add(
            {person.name, person.login, fingerprintOf(person.key), person.groups.join(u", "_s)});
    QString text = people.empty() ? u"Nobody's signature is believed yet.\n"_s : table.text();
    if (!written.isEmpty())
        text +=
            u"The public key was written to %1. Hand it to your colleagues, and read the fingerprint out to them.\n"_s
                .arg(shown(written));
    return text;
}

QJsonObject policyDocument(const QString &endpoint, const std::optional<ApprovalPolicy> &policy,
                           const std::vector<Approver> &people)
{
    QJsonObject json{{"endpoint"_L1, endpoint},
                     {"needed"_L1, policy ? policy->needed : 0},
                     {"warnings"_L1, QJsonArray()}};
    if (!policy)
        return json;
    QJsonArray names;
    for (const Approver &person : people) {
        if (isAsked(person, *policy))
            names.append(person.name);
    }
    json.insert("may"_L1, names);
    json.insert("groups"_L1, QJsonArray::fromStringList(policy->groups));
    json.insert("makerCounts"_L1, policy->mayMakerSign);
    json.insert("setBy"_L1, policy->setBy);
    json.insert("setAt"_L1, policy->setAt.toString(Qt::ISODate));
    return json;
}

QString policyText(const QString &endpoint, const std::optional<ApprovalPolicy> &policy,
                   const std::vector<Approver> &people)
{
    if (!policy)
        return u"%1: no approvals are needed.\n"_s.arg(shown(endpoint));
    return u"%1: %2. Set by %3 at %4.\n"_s.arg(shown(endpoint), shown(textOf(*policy, people)),
                                               shown(policy->setBy),
                                               policy->setAt.toString(Qt::ISODate));
}

QJsonObject rulesDocument(const std::vector<ProtectionRule> &rules)
{
    QJsonArray array;
    for (const ProtectionRule &rule : rules)
        array.append(ruleJson(rule));
    return {{"rules"_L1, array}, {"warnings"_L1, QJsonArray()}};
}

QString rulesText(const std::vector<ProtectionRule> &rules)
{
    Table table({u"RULE"_s, u"PROTECTS"_s, u"REASON"_s, u"BY"_s, u"AT"_s});
    for (const ProtectionRule &rule : rules)
        table.add(
            {rule.id, textOf(rule), rule.reason, rule.addedBy, rule.addedAt.toString(Qt::ISODate)});
    return rules.empty() ? u"Nothing is protected.\n"_s : table.text();
}

} // namespace linchpin::cli
