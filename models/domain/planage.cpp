// SPDX-License-Identifier: Apache-2.0
#include "models/domain/planage.h"

#include <QCoreApplication>

namespace linchpin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanAge)
};

} // namespace

PlanAge ageOf(const Plan &plan, const QDateTime &now)
{
    const qint64 life = plan.createdAt.secsTo(plan.expiresAt);
    const qint64 longest = std::chrono::seconds(longestPlan).count();
    if (!plan.createdAt.isValid() || !plan.expiresAt.isValid() || life <= 0 || life > longest)
        return PlanAge::TooLong;
    if (plan.expiresAt <= now)
        return PlanAge::Expired;
    if (plan.createdAt > now.addSecs(std::chrono::seconds(clockSlack).count()))
        return PlanAge::FromFuture;
    return PlanAge::Good;
}

QString sentenceOf(PlanAge age, const Plan &plan)
{
    switch (age) {
    case PlanAge::Good: return {};
    case PlanAge::Expired:
        return Text::tr("The plan expired at %1. Make a new one.")
            .arg(plan.expiresAt.toUTC().toString(Qt::ISODate));
    case PlanAge::TooLong:
        return Text::tr("The plan says it is good from %1 to %2. A plan ends after it begins and "
                        "is good for 31 days at most. Make a new one.")
            .arg(plan.createdAt.toUTC().toString(Qt::ISODate),
                 plan.expiresAt.toUTC().toString(Qt::ISODate));
    case PlanAge::FromFuture:
        return Text::tr("The plan was made at %1, which is in the future by the clock of this "
                        "computer. Set the clocks right, or make a new plan.")
            .arg(plan.createdAt.toUTC().toString(Qt::ISODate));
    }
    return {};
}

} // namespace linchpin
