// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/dependents.h"

#include "models/systems/umbraco/absence.h"
#include "models/systems/umbraco/impactassembly.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

/// Does the answer name an add-on? None if it cannot be believed: a list of versioned types without
/// the core's own types is not the list that was asked for.
std::optional<bool> isInstalled(const Result<QStringList> &types, QLatin1StringView addOn)
{
    if (!types || !types->contains("profile"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return types->contains(addOn, Qt::CaseInsensitive);
}

/// A provider that does not answer about itself will probably not let its connection be saved
/// either.
QString doubtFrom(const Result<QStringList> &capabilities)
{
    if (capabilities)
        return {};
    switch (capabilities.error().httpStatus) {
    case 404:
        return translate(
            "Umbraco",
            "The server cannot load this connection's provider; its package may be missing. "
            "It may refuse to switch the connection off.");
    case 500:
        return translate(
            "Umbraco",
            "The server cannot use this connection's settings; a configuration key may be "
            "missing. It may refuse to switch the connection off.");
    default: return {};
    }
}

} // namespace

DependentsConversation::DependentsConversation(const Guid &id, const QDateTime &now)
    : m_id(id)
    , m_connections(exchange(),
                    {[](int skip) { return request::page(List::Connections, skip); },
                     parseConnectionPage, translate("Umbraco", "Looking for it in the list")})
    , m_profiles(exchange(), List::Profiles, parseProfile, translate("Umbraco", "Reading profiles"))
    , m_guardrails(exchange(), List::Guardrails, parseGuardrail,
                   translate("Umbraco", "Reading guardrails"))
    , m_tests(exchange(), List::Tests, parseTest, translate("Umbraco", "Reading tests"))
    , m_agents(exchange(), List::Agents, translate("Umbraco", "Reading agents"))
    , m_prompts(exchange(), List::Prompts, translate("Umbraco", "Reading prompts"))
    , m_history(exchange(), id)
    , m_evidence(exchange(), id, now)
{
    m_profiles.onDetail = [this](const ProfileReply &profile) { m_history.follow(profile); };
    exchange().ask(request::one(List::Connections, id),
                   translate("Umbraco", "Reading the connection"),
                   [this](const Exchange::Reply &reply) { connectionRead(reply); });
}

void DependentsConversation::connectionRead(const Exchange::Reply &reply)
{
    auto connection = read(reply, parseConnection);
    if (!connection && connection.error().kind == ApiError::Kind::NotFound) {
        m_notFound = connection.error();
        return;
    }
    if (!connection)
        return fail(connection.error());
    if (connection->connection.id.value != m_id.text())
        return fail({.kind = ApiError::Kind::Malformed,
                     .detail = translate(
                         "Umbraco", "The server gave another connection than was asked for.")});
    m_reading.connection = std::move(*connection);
}

void DependentsConversation::judgeAbsence()
{
    const Result<Seen> listed = absence(m_connections, m_id.text());
    if (!listed)
        return fail(listed.error());
    if (*listed == Seen::InEffect)
        return fail(*m_notFound);
    fail({.kind = ApiError::Kind::Malformed,
          .detail = translate("Umbraco",
                              "The server says that there is no such connection, and lists it.")});
}

void DependentsConversation::allAnswered()
{
    switch (m_stage) {
    case Stage::Connection:
        m_stage = m_notFound ? Stage::Absence : Stage::Sources;
        return m_notFound ? m_connections.begin() : beginSources();
    case Stage::Absence: return judgeAbsence();
    case Stage::Sources: m_stage = Stage::Rereading; return readAgain();
    case Stage::Rereading:
        m_stage = Stage::Details;
        collectSources();
        return askDetails();
    case Stage::Details:
        m_stage = Stage::Assembled;
        m_reading.agents = m_agents.source();
        m_reading.prompts = m_prompts.source();
        m_reading.evidence = m_evidence.evidence();
        m_reading.isEvidenceWhole = m_evidence.isWhole();
        return finish(assembleImpact(m_reading));
    case Stage::Assembled: return;
    }
}

void DependentsConversation::beginSources()
{
    m_profiles.begin();
    askSettings();
    askAddOns();
    m_guardrails.begin();
    m_tests.begin();
    askCapabilities();
    m_evidence.askHistory();
}

void DependentsConversation::readAgain()
{
    m_profiles.readAgain();
    m_guardrails.readAgain();
    m_tests.readAgain();
}

void DependentsConversation::askSettings()
{
    exchange().ask(request::settings(), translate("Umbraco", "Reading default profiles"),
                   [this](const Exchange::Reply &reply) {
                       const auto settings = read(reply, parseSettings);
                       if (settings)
                           m_reading.settings = *settings;
                       else
                           m_reading.settingsState.fail(settings.error());
                   });
}

void DependentsConversation::askCapabilities()
{
    exchange().ask(request::capabilities(m_id),
                   translate("Umbraco", "Asking what the provider can do"),
                   [this](const Exchange::Reply &reply) {
                       m_reading.deactivationDoubt = doubtFrom(read(reply, parseStrings));
                   });
}

void DependentsConversation::askAddOns()
{
    exchange().ask(
        request::supportedTypes(), translate("Umbraco", "Asking which add-ons are installed"),
        [this](const Exchange::Reply &reply) { addOnsProbed(read(reply, parseStrings)); });
}

/// Only a proof saves the question: without one the list is asked, and its answer tells.
void DependentsConversation::addOnsProbed(const Result<QStringList> &types)
{
    isInstalled(types, "agent"_L1).value_or(true) ? m_agents.begin() : m_agents.setNotInstalled();
    isInstalled(types, "prompt"_L1).value_or(true) ? m_prompts.begin()
                                                   : m_prompts.setNotInstalled();
}

void DependentsConversation::collectSources()
{
    m_reading.profiles = m_profiles.source();
    m_reading.guardrails = m_guardrails.source();
    m_reading.tests = m_tests.source();
    m_reading.history = m_history.links();
    m_reading.historyState = m_history.state();
}

void DependentsConversation::askDetails()
{
    const std::set<Guid> profiles = dependentProfiles(m_reading);
    const bool doGuardrailsMatter = !affectedGuardrails(m_reading, profiles).empty();
    m_agents.askDetails(doGuardrailsMatter, !profiles.empty());
    m_prompts.askDetails(doGuardrailsMatter, false);
    m_evidence.askUse(m_reading.profiles.items, profiles);
}

} // namespace linchpin::umbraco
