// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/activationreader.h"

namespace linchpin::versori {

namespace {
QString purpose()
{
    return translate("Versori", "Reading activations");
}
} // namespace

ActivationReader::ActivationReader(Exchange &exchange, Api api, Ulid environment)
    : m_exchange(exchange)
    , m_api(std::move(api))
    , m_environment(std::move(environment))
    , m_list(exchange,
             {[this](const Cursor &) { return m_api.activations(m_environment); }, parseActivations,
              purpose()})
{
    m_list.onFresh = [this](const std::vector<Activation> &fresh) {
        for (const Activation &activation : fresh) {
            // "None" may be "not loaded": a list may be thin in either way, and one without any
            // connection is odd enough to be asked for.
            if (!activation.fillings || activation.fillings->empty())
                askOne(activation.id);
        }
    };
}

void ActivationReader::askOne(const Ulid &id)
{
    m_exchange.ask(m_api.activation(m_environment, id), purpose(),
                   [this, id](const Exchange::Reply &reply) {
                       Result<Activation> detail = read(reply, parseActivation);
                       if (detail && !(detail->id == id))
                           detail = failure(malformed());
                       m_details.emplace(id, std::move(detail));
                   });
}

Source<Activation> ActivationReader::source(bool hasNoSlots) const
{
    Source<Activation> source{.state = m_list.state()};
    for (const Activation &listed : m_list.items()) {
        const auto it = m_details.find(listed.id);
        if (it == m_details.end()) {
            source.items.push_back(listed);
        } else if (it->second) {
            source.items.push_back(*it->second);
            if (!it->second->fillings && !hasNoSlots)
                source.state.addGap(
                    gapOfItem(listed.user.name(), listed.id.text(),
                              translate("Versori", "the answer does not tell its connections.")));
        } else if (it->second.error().kind != ApiError::Kind::NotFound) { // else: ended meanwhile
            source.state.addGap(
                gapOfItem(listed.user.name(), listed.id.text(), it->second.error().detail));
        }
    }
    return source;
}

} // namespace linchpin::versori
