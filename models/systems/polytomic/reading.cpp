// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

std::set<Uuid> IndexReader::unlistedModels() const
{
    std::set<Uuid> named;
    if (m_models.state().status != CoverageStatus::Complete)
        return named; // that something is missing is known already
    for (const auto *users : {&m_syncs.items(), &m_models.items()}) {
        for (const User &user : *users)
            named.insert(user.models.begin(), user.models.end());
    }
    for (const User &model : m_models.items())
        named.erase(model.id);
    return named;
}

bool IndexReader::goOn()
{
    if (std::exchange(m_hasAskedModels, true))
        return false;
    const std::set<Uuid> unlisted = unlistedModels();
    for (const Uuid &id : unlisted) {
        m_exchange.ask(request::one(List::Models, id),
                       translate("Polytomic", "Reading a model that is not listed"),
                       [this, id](const Exchange::Reply &reply) {
                           Result<User> model = read(reply, parseModel);
                           if (model && !(model->id == id))
                               model = failure(malformed());
                           m_unlisted.emplace(id, std::move(model));
                       });
    }
    return !unlisted.empty();
}

OrganisationIndex IndexReader::index() const
{
    OrganisationIndex index{m_bulkSyncs.source(), m_models.source(), m_syncs.source()};
    for (const auto &[id, model] : m_unlisted) {
        if (model)
            index.models.items.push_back(*model);
        else if (model.error().kind != ApiError::Kind::NotFound)
            index.models.state.addGap(
                gapOfItem(translate("Polytomic", "A model that is not listed"), id.text(),
                          model.error().detail));
    }
    return index;
}

} // namespace linchpin::polytomic
