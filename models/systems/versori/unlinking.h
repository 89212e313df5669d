// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/change.h"
#include "models/systems/versori/cursorreader.h"

namespace linchpin::versori {

/// Does the connection fill the slot, by the environment's list of static connections? An item that
/// names a foreign slot is taken for ours unless the plan knows it as another row.
[[nodiscard]] bool isFilledByUs(const std::vector<Filling> &links, const Subject &subject,
                                const Impact &impact);

/// Unlinks the connection from one slot: a DELETE with a body, which something in between may drop.
class PerformUnlink final : public Change
{
public:
    PerformUnlink(const ActionContext &actionContext, const Subject &about);

private:
    void connectionIsAsExpected() override { m_links.begin(); }
    void decide();
    void wasAccepted() override;

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

/// Links it again, unless somebody may have filled the slot with another one meanwhile: linking
/// takes a slot from whoever has it, without a word. A link that was not there before the unlinking
/// is a stranger's; only one that names another slot of the environment is surely none of ours.
class UndoUnlink final : public Talk<Performed>
{
public:
    UndoUnlink(const ActionContext &context, const Subject &subject);

private:
    void allAnswered() override;
    void link();
    [[nodiscard]] std::vector<Filling> strangers() const;
    [[nodiscard]] bool isElsewhere(const Filling &stranger) const;

    ActionContext m_context;
    Subject m_subject;
    bool m_wasUnlinked; ///< the server said yes to the unlinking, so the list proves nothing
    bool m_hasAskedSlots = false;
    CursorReader<Filling> m_links;
    CursorReader<Slot> m_slots;
};

} // namespace linchpin::versori
