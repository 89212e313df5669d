// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/source.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/historyreader.h"
#include "models/systems/umbraco/profilereplies.h"
#include "models/systems/umbraco/userreplies.h"

#include <set>

namespace linchpin::umbraco {

/// Everything that was read about a connection, as it was read: what the impact is made of.
struct Reading
{
    ConnectionReply connection;
    Source<ProfileReply> profiles;
    std::optional<SettingsReply> settings;
    SourceState settingsState;
    Source<AddOnUser> agents;
    Source<AddOnUser> prompts;
    Source<GuardrailReply> guardrails;
    Source<TestReply> tests;
    std::vector<HistoricLink> history;
    SourceState historyState;
    QString
        deactivationDoubt; ///< why the server may refuse to switch it off; empty if nothing says so
    std::vector<Evidence> evidence;
    bool isEvidenceWhole = true;

    [[nodiscard]] Guid id() const
    {
        return Guid::parse(connection.connection.id.value).value_or(Guid());
    }
};

/// The profiles that use the connection: what everything else hangs on.
[[nodiscard]] std::set<Guid> dependentProfiles(const Reading &reading);
/// Does a null profile mean one of them, through the default chat profile?
[[nodiscard]] bool isDefaultChatDependent(const Reading &reading, const std::set<Guid> &profiles);
/// The guardrails with an LLM judge that runs through one of them.
[[nodiscard]] std::set<Guid> affectedGuardrails(const Reading &reading,
                                                const std::set<Guid> &profiles);

} // namespace linchpin::umbraco
