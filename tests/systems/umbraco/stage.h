// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/umbraco/estate.h"

namespace linchpin::test {

/// An estate, a plan for its first connection, and the conversations of the plan's actions carried
/// out on it.
class Stage
{
public:
    explicit Stage(Estate made);

    Estate estate;
    Plan plan;
    QByteArray memo; ///< of the action under way
    QMap<QString, QByteArray> memory; ///< of the run; a crash empties it
    Driven last; ///< what the last conversation asked
    /// Answers in place of the estate; it may pass on to the estate.
    World world;

    [[nodiscard]] QString id() const { return estate.connections.front().id; }
    [[nodiscard]] EstateConnection &connection() { return estate.connections.front(); }
    [[nodiscard]] Result<Impact> readImpact();
    /// Reads the impact and plans with these decisions. Gives the index of the first action with
    /// this verb, or -1.
    int makePlan(const Choices &choices, QStringView verb);

    Result<Performed>
    perform(int action); ///< keeps the memo, of the answer or else of the last intent
    Result<Seen> look(int action);
    Result<Performed> undo(int action);
    void crash() { memory.clear(); }

    [[nodiscard]] const Ask *lastWrite() const; ///< of the last conversation, or null

private:
    ActionContext contextFor(int action);
    Result<Performed> carryOut(std::unique_ptr<TypedConversation<Performed>> conversation);

    std::unique_ptr<System> m_system;
};

/// Three connections of one provider (the last one inactive), one profile on the first.
[[nodiscard]] Estate smallEstate();

} // namespace linchpin::test
