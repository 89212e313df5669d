// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/addonreader.h"

#include <algorithm>

namespace linchpin::umbraco {

QString guardrailGap()
{
    return translate("Umbraco", "The server does not tell which guardrails these use.");
}

QString configGap()
{
    return translate("Umbraco",
                     "The server does not show the configuration of orchestrated agents.");
}

AddOnReader::AddOnReader(Exchange &exchange, List list, const QString &purpose)
    : m_exchange(exchange)
    , m_list(list)
    , m_purpose(purpose)
    , m_pages(exchange,
              {[list](int skip) { return request::page(list, skip); }, parseAddOnPage, purpose})
{ }

void AddOnReader::askDetails(bool doGuardrailsMatter, bool doConfigsMatter)
{
    m_doGuardrailsMatter = doGuardrailsMatter;
    m_doConfigsMatter = doConfigsMatter;
    for (const AddOnUser &user : m_pages.items()) {
        const bool isGuardrailMissing = doGuardrailsMatter && !user.guardrails;
        const bool isConfigMissing = doConfigsMatter && user.isOrchestrated && !user.hasConfig;
        if (isGuardrailMissing || isConfigMissing)
            ask(user);
    }
}

void AddOnReader::ask(const AddOnUser &user)
{
    m_exchange.ask(request::one(m_list, user.id), m_purpose,
                   [this, id = user.id](const Exchange::Reply &reply) {
                       Result<AddOnUser> detail =
                           read(reply, parseAddOnUser, NotFoundRule::AnyProblem);
                       if (detail && !(detail->id == id))
                           detail = failure({.kind = ApiError::Kind::Malformed});
                       m_details.emplace(id, std::move(detail));
                   });
}

AddOnUser AddOnReader::merged(const AddOnUser &listed, SourceState &state) const
{
    AddOnUser user = listed;
    const auto it = m_details.find(listed.id);
    if (it == m_details.end())
        return user;
    if (!it->second) {
        state.addGap(gapOfItem(listed.name, listed.id.text(), it->second.error().sentence()));
        return user;
    }
    const AddOnUser &detail = *it->second;
    if (!user.guardrails)
        user.guardrails = detail.guardrails;
    user.hasConfig = user.hasConfig || detail.hasConfig;
    user.inConfig.insert(user.inConfig.end(), detail.inConfig.begin(), detail.inConfig.end());
    return user;
}

Source<AddOnUser> AddOnReader::source() const
{
    Source<AddOnUser> source{.state = m_pages.state()};
    if (m_isNotInstalled)
        source.state.status = CoverageStatus::NotInstalled;
    for (const AddOnUser &listed : m_pages.items()) {
        // Also if it is not found by its id: the list shows its link, and one answer cannot take
        // back the other.
        source.items.push_back(merged(listed, source.state));
        if (!listed.profile.isKnown()) {
            source.state.addGap(gapOfItem(
                listed.name, listed.id.text(),
                translate("Umbraco", "the answer does not tell its profile (profileId).")));
        }
    }
    const auto wasRead = [this](const AddOnUser &user) {
        const auto it = m_details.find(user.id);
        return it == m_details.end() || it->second.has_value();
    };
    const auto lacksGuardrails = [&](const AddOnUser &user) {
        return !user.guardrails && wasRead(user);
    };
    const auto lacksConfig = [&](const AddOnUser &user) {
        return user.isOrchestrated && !user.hasConfig && wasRead(user);
    };
    if (m_doGuardrailsMatter && std::ranges::any_of(source.items, lacksGuardrails))
        source.state.addGap(guardrailGap());
    if (m_doConfigsMatter && std::ranges::any_of(source.items, lacksConfig))
        source.state.addGap(configGap());
    return source;
}

} // namespace linchpin::umbraco
