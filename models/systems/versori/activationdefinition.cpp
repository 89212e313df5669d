// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/activationdefinition.h"

#include <QJsonDocument>

namespace linchpin::versori {

ReadActivationDefinition::ReadActivationDefinition(const Api &api, const Place &place,
                                                   const Ulid &id)
    : m_api(api)
    , m_place(place)
    , m_id(id)
    , m_slots(exchange(),
              {[api, place](const Cursor &cursor) {
                   return api.slotsOf(place.project, place.environment, cursor);
               },
               parseSlots, translate("Versori", "Reading slots")})
    , m_fillings(exchange(), api)
{
    exchange().ask(
        api.activation(place.environment, id), translate("Versori", "Reading the activation"),
        [this](const Exchange::Reply &reply) { m_activation = read(reply, parseActivation); });
    m_slots.begin();
}

void ReadActivationDefinition::allAnswered()
{
    if (!m_activation || !*m_activation)
        return fail(m_activation ? m_activation->error() : malformed());
    if (!m_slots.isComplete())
        return fail(m_slots.unread());
    if (std::exchange(m_hasAskedFillings, true) || m_slots.items().empty())
        return decide();
    m_fillings.ask(m_slots.items(), m_id);
    if (exchange().isIdle())
        decide();
}

void ReadActivationDefinition::decide()
{
    if (m_fillings.error())
        return fail(*m_fillings.error());
    const Activation &activation = **m_activation;
    const auto pairs = pairsOf(activation.fillings.value_or(std::vector<Filling>()),
                               m_fillings.filled(), m_slots.items());
    if (!pairs)
        return fail(pairs.error());
    const SavedActivation saved{.user = activation.user.externalId,
                                .environment = m_place.environment,
                                .pairs = *pairs,
                                .variables = activation.variables};
    if (!saved.isValid())
        return fail(malformed());
    finish(QJsonDocument::fromJson(saved.body()).object());
}

ActivationsOf::ActivationsOf(const Api &api, const Ulid &environment, const QString &user)
{
    exchange().ask(api.activations(environment), translate("Versori", "Reading activations"),
                   [this, user](const Exchange::Reply &reply) {
                       const auto page = read(reply, parseActivations);
                       if (!page || page->unreadable > 0)
                           return fail(page ? malformed() : page.error());
                       QStringList ids;
                       for (const Activation &activation : page->items) {
                           if (activation.user.externalId == user)
                               ids.append(activation.id.text());
                       }
                       finish(ids);
                   });
}

QJsonObject comparable(const Activation &activation)
{
    QJsonObject object;
    object.insert(QLatin1StringView("userId"), activation.user.externalId);
    if (!activation.variables.isEmpty())
        object.insert(QLatin1StringView("dynamicVariables"),
                      QJsonDocument::fromJson(activation.variables).object());
    return object;
}

} // namespace linchpin::versori
