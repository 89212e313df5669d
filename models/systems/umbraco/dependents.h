// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/addonreader.h"
#include "models/systems/umbraco/eachreader.h"
#include "models/systems/umbraco/evidencereader.h"
#include "models/systems/umbraco/historyreader.h"
#include "models/systems/umbraco/pagedreader.h"

namespace linchpin::umbraco {

/// Reads a connection and everything that hangs on it.
///
/// First the connection alone: without it nothing else matters. That it does not exist is believed
/// only if the list is without it, too: a run that hears it ends, and leaves what it switched off.
/// Then everything that can be asked
/// without knowing an answer, and what those answers lead to. Then what only matters if profiles or
/// guardrails were found: the details of agents and prompts, and recent use. A source that fails
/// stands in the coverage; the others go on.
class DependentsConversation final : public Talk<Impact>
{
public:
    DependentsConversation(const Guid &id, const QDateTime &now);

private:
    enum class Stage { Connection, Absence, Sources, Rereading, Details, Assembled };

    void allAnswered() override;
    void connectionRead(const Exchange::Reply &reply);
    void judgeAbsence();
    void beginSources();
    void readAgain();
    void askSettings();
    void askCapabilities();
    void askAddOns();
    void addOnsProbed(const Result<QStringList> &types);
    void askDetails();
    void collectSources();

    Guid m_id;
    Stage m_stage = Stage::Connection;
    std::optional<ApiError> m_notFound; ///< what the server said of the connection's id
    Reading m_reading;
    PagedReader<Connection> m_connections;
    EachReader<ProfileReply> m_profiles;
    EachReader<GuardrailReply> m_guardrails;
    EachReader<TestReply> m_tests;
    AddOnReader m_agents;
    AddOnReader m_prompts;
    HistoryReader m_history;
    EvidenceReader m_evidence;
};

} // namespace linchpin::umbraco
