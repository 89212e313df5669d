// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/beforedeletion.h"

#include "models/systems/polytomic/errors.h"
#include "models/systems/translate.h"

namespace linchpin::polytomic {

BeforeDeletion::BeforeDeletion(Exchange &exchange, const ActionContext &context)
    : m_exchange(exchange), m_organisation(exchange, organisationOf(context))
{ }

void BeforeDeletion::begin()
{
    m_organisation.ask();
}

void BeforeDeletion::alsoQuiet(List list, const Uuid &id)
{
    m_exchange.ask(request::status(list, id), translate("Polytomic", "Asking what runs"),
                   [this, id](const Exchange::Reply &reply) {
                       m_statuses.emplace(id, read(reply, parseStatus));
                   });
}

std::optional<Result<Performed>> BeforeDeletion::objection() const
{
    if (m_organisation.problem())
        return Result<Performed>(failure(*m_organisation.problem()));
    bool isEnding = false;
    for (const auto &[id, status] : m_statuses) {
        if (!status && status.error().kind == ApiError::Kind::NotFound)
            continue; // it is gone already; the look will tell
        if (!status)
            return Result<Performed>(failure(status.error()));
        if (status->isLive && !status->isCancelling) {
            return Result<Performed>(failure(ApiError{
                .kind = ApiError::Kind::Conflict,
                .detail = translate("Polytomic",
                                    "Somebody started a run meanwhile, and deleting would cut it "
                                    "off. It was not deleted.")}));
        }
        isEnding = isEnding || !status->isQuiet();
    }
    if (isEnding)
        return Performed{.kind = Performed::Kind::Busy};
    return std::nullopt;
}

QByteArray BeforeDeletion::memo() const
{
    return "{\"organisation\":\"" + m_organisation.found().toLatin1() + "\"}";
}

} // namespace linchpin::polytomic
