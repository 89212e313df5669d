// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/activationwatch.h"

#include <algorithm>

namespace linchpin::versori {

ActivationWatch::ActivationWatch(Exchange &exchange, const Api &api, const Subject &subject,
                                 SavedActivation saved)
    : m_exchange(exchange)
    , m_api(api)
    , m_subject(subject)
    , m_saved(std::move(saved))
    , m_list(exchange, api, subject.place.environment)
{ }

void ActivationWatch::begin()
{
    m_exchange.ask(m_api.activation(m_subject.place.environment, m_subject.id),
                   translate("Versori", "Reading the activation"),
                   [this](const Exchange::Reply &reply) { m_self = read(reply, parseActivation); });
    m_list.begin();
}

/// Another activation of the same user; there should be one per user and environment.
const Activation *ActivationWatch::other(const Source<Activation> &source) const
{
    const auto it = std::ranges::find_if(source.items, [this](const Activation &one) {
        return !(one.id == m_subject.id) && !m_saved.user.isEmpty()
            && one.user.externalId == m_saved.user;
    });
    return it == source.items.end() ? nullptr : &*it;
}

bool ActivationWatch::goOn()
{
    const Source<Activation> source = m_list.source(false);
    const Activation *instead = other(source);
    if (!instead || std::exchange(m_hasAskedOther, true))
        return false;
    m_exchange.ask(
        m_api.activation(m_subject.place.environment, instead->id),
        translate("Versori", "Reading the activation"),
        [this](const Exchange::Reply &reply) { m_other = read(reply, parseActivation); });
    return true;
}

Result<Standing> ActivationWatch::standing() const
{
    if (!m_self)
        return failure(malformed());
    if (*m_self && (**m_self).id == m_subject.id)
        return Standing::There;
    if (*m_self)
        return failure(malformed());
    if (m_self->error().kind != ApiError::Kind::NotFound)
        return failure(m_self->error());
    const Source<Activation> source = m_list.source(false);
    if (std::ranges::find(source.items, m_subject.id, &Activation::id) != source.items.end())
        return Standing::Late;
    if (m_other && !*m_other)
        return failure(m_other->error());
    if (m_other)
        return m_saved.isLike(**m_other) ? Standing::Again : Standing::Otherwise;
    if (source.state.status != CoverageStatus::Complete)
        return failure(malformed(joinedReasons(source.state.reasons)));
    return Standing::Gone;
}

} // namespace linchpin::versori
