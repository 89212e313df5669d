// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/activationwatch.h"
#include "models/systems/versori/change.h"
#include "models/systems/versori/fillingreader.h"

namespace linchpin::versori {

/// Ends an end user's activation, after everything it is started again from was saved: user,
/// environment, every pair of slot and connection, variables. Without one of them nothing is sent.
class PerformEnding final : public Change
{
public:
    PerformEnding(const ActionContext &actionContext, const Subject &about);

private:
    void connectionIsAsExpected() override;
    void allAnswered() override;
    [[nodiscard]] Result<SavedActivation> saved() const;
    void decide();

    CursorReader<Slot> m_slots;
    std::optional<Result<Activation>> m_activation;
    FillingReader m_fillings; ///< what the server says fills each slot
    bool m_hasAskedFillings = false;
};

/// Which connection fills which slot: what the server says fills each, and for the others the slot
/// the activation itself names. Unsafe if that does not tell for all of them.
[[nodiscard]] Result<std::vector<Filling>> pairsOf(const std::vector<Filling> &fillings,
                                                   const std::vector<Filling> &filled,
                                                   const std::vector<Slot> &known);

class LookAtEnding final : public Talk<Seen>
{
public:
    LookAtEnding(const ActionContext &context, const Subject &subject);

private:
    void allAnswered() override;

    bool m_isUndone;
    ActivationWatch m_watch;
};

/// Starts it again. It gets a new id: the server has no way to keep the old one.
class UndoEnding final : public Talk<Performed>
{
public:
    UndoEnding(const ActionContext &context, const Subject &subject);

private:
    void allAnswered() override;
    void start();

    ActionContext m_context;
    SavedActivation m_saved;
    ActivationWatch m_watch;
};

} // namespace linchpin::versori
