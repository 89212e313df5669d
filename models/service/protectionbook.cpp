// SPDX-License-Identifier: Apache-2.0
#include "models/service/protectionbook.h"

#include "models/net/redaction.h"
#include "models/store/loginname.h"
#include "models/store/protectionrules.h"
#include "models/store/refusal.h"

#include <QUuid>

namespace linchpin {

using namespace Qt::StringLiterals;

ProtectionBook::ProtectionBook(QString configDirectory, Journal *journal, QObject *parent)
    : QObject(parent), m_directory(std::move(configDirectory)), m_journal(journal)
{ }

Result<void> ProtectionBook::reload()
{
    auto rules = ProtectionRules(m_directory).load();
    if (!rules)
        return failure(rules.error());
    if (*rules != m_rules) {
        m_rules = std::move(*rules);
        Q_EMIT changed();
    }
    return {};
}

Result<void> ProtectionBook::note(const QString &event, const ProtectionRule &rule,
                                  const QString &text) const
{
    if (!m_journal)
        return refusal(tr("This cannot be changed now: the audit is held by another program."));
    return m_journal->addAudit({.event = event,
                                .endpoint = rule.endpoint
                                    ? (rule.endpointName + u' ' + rule.endpoint->url).trimmed()
                                    : QString(),
                                .subject = textOf(rule),
                                .text = text});
}

Result<ProtectionRule> ProtectionBook::add(ProtectionRule rule)
{
    if (const QString problem = problemOf(rule); !problem.isEmpty())
        return refusal(problem);
    rule.id = QUuid::createUuid().toString(QUuid::Id128).left(10);
    rule.reason = redactedForLog(rule.reason.trimmed());
    rule.addedBy = loginName();
    rule.addedAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    if (const auto noted = note(u"protection-added"_s, rule, rule.reason); !noted)
        return failure(noted.error());
    if (const auto added = ProtectionRules(m_directory).add(rule); !added)
        return failure(added.error());
    if (const auto read = reload(); !read)
        return failure(read.error());
    return rule;
}

Result<void> ProtectionBook::remove(const QString &id, const QString &reason)
{
    const auto rules = ProtectionRules(m_directory).load();
    if (!rules)
        return failure(rules.error());
    const auto rule = std::ranges::find(*rules, id, &ProtectionRule::id);
    if (rule == rules->end())
        return refusal(tr("There is no protection %1.").arg(id));
    if (reason.trimmed().isEmpty())
        return refusal(tr("Say why the protection is taken away."));
    if (auto noted = note(u"protection-removed"_s, *rule, redactedForLog(reason.trimmed())); !noted)
        return noted;
    if (auto removed = ProtectionRules(m_directory).remove(id); !removed)
        return removed;
    return reload();
}

std::vector<ProtectionRule> ProtectionBook::of(const EndpointIdentity &endpoint,
                                               const Connection &connection) const
{
    return matching(m_rules, endpoint, connection);
}

std::vector<Connection> ProtectionBook::marked(std::vector<Connection> rows,
                                               const EndpointIdentity &endpoint) const
{
    if (m_rules.empty())
        return rows;
    for (Connection &row : rows)
        row = linchpin::marked(std::move(row), m_rules, endpoint);
    return rows;
}

} // namespace linchpin
