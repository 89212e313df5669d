// SPDX-License-Identifier: Apache-2.0
#include "app/cli/planaudit.h"

#include "models/domain/auditsentence.h"
#include "models/store/journal.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

AuditEntry entryFor(const Plan &plan)
{
    AuditEntry entry;
    entry.event = u"plan-made"_s;
    entry.endpoint = plan.endpointName.isEmpty() ? plan.endpoint.url
                                                 : plan.endpointName + u' ' + plan.endpoint.url;
    entry.subject = plan.impact.connection.name + u' ' + plan.impact.connection.id.value;
    entry.text = QString::fromLatin1(auditsentence::planMade).arg(plan.id);
    return entry;
}

} // namespace

std::vector<Warning> noteInAudit(const QString &folder, const std::vector<Plan> &plans)
{
    const auto journal = Journal::open(folder, Journal::Mode::Write);
    Result<void> noted;
    for (std::size_t i = 0; journal && noted && i < plans.size(); ++i)
        noted = (*journal)->addAudit(entryFor(plans[i]));
    if (journal && noted)
        return {};
    const ApiError &error = journal ? noted.error() : journal.error();
    return {{u"not-audited"_s, u"The plan could not be noted in the audit: "_s + error.sentence(),
             false}};
}

} // namespace linchpin::cli
