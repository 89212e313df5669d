// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/change.h"
#include "models/systems/versori/cursorreader.h"

namespace linchpin::versori {

/// How a slot stands, by the environment's list of static connections.
struct SlotStanding
{
    bool isOurs = false; ///< the connection fills it
    bool isTaken = false; ///< another one does
};
/// An item that names a foreign slot is taken for ours unless the plan knows it as another row.
[[nodiscard]] SlotStanding standingOf(const std::vector<Filling> &links, const Subject &subject,
                                      const Impact &impact);

/// Unlinks the connection from one slot: a DELETE with a body, which something in between may drop.
class PerformUnlink final : public Change
{
public:
    PerformUnlink(const ActionContext &actionContext, const Subject &about);

private:
    void connectionIsAsExpected() override { m_links.begin(); }
    void decide();

    CursorReader<Filling> m_links;
};

/// Is the slot without it? An environment that ran before and is in error now is trouble: that
/// calls for the way back.
class LookAtUnlink final : public Talk<Seen>
{
public:
    LookAtUnlink(const ActionContext &context, const Subject &subject);

private:
    void allAnswered() override;
    [[nodiscard]] bool wasRunning() const;
    [[nodiscard]] std::optional<QString> status() const;

    ActionContext m_context;
    Subject m_subject;
    CursorReader<Filling> m_links;
    CursorReader<Project> m_projects;
};

/// Links it again, unless somebody filled the slot with another one meanwhile.
class UndoUnlink final : public Talk<Performed>
{
public:
    UndoUnlink(const ActionContext &context, const Subject &subject);

private:
    void decide();

    ActionContext m_context;
    Subject m_subject;
    CursorReader<Filling> m_links;
};

} // namespace linchpin::versori
