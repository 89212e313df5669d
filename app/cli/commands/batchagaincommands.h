// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands/batchcommands.h"
#include "models/service/watcher.h"

namespace linchpin::cli {

/// resume and rollback of a batch, or of one member of it.
class BatchAgainCommand : public BatchCommand
{
    Q_OBJECT

public:
    using BatchCommand::BatchCommand;

protected:
    OrRefusal<std::optional<EndpointAccess>> boundEndpoint() override;
    [[nodiscard]] BoundBy boundBy() const override { return BoundBy::Journal; }
    OrRefusal<void> check(const System &) override { return readSecrets(); }
    [[nodiscard]] virtual OrRefusal<void> checkStanding() = 0;
    [[nodiscard]] const BatchRecord &record() const { return m_record; }
    [[nodiscard]] int only() const { return m_only; } ///< the member that was named, or -1
    [[nodiscard]] bool isInScope(std::size_t member) const
    {
        return m_only < 0 || static_cast<std::size_t>(m_only) == member;
    }

private:
    BatchRecord m_record;
    int m_only = -1;
};

class ResumeManyCommand final : public BatchAgainCommand
{
    Q_OBJECT

public:
    using BatchAgainCommand::BatchAgainCommand;

private:
    OrRefusal<void> checkStanding() override;
    void run(Session &session) override;
    [[nodiscard]] OrRefusal<void> checkNeeds() const;
    [[nodiscard]] OrRefusal<void> checkConfirmed() const;
    [[nodiscard]] OrRefusal<void> checkUnprotectedRuns() const;
    /// What was seen of one of them while they were watched, and was not accepted, stops all; of a
    /// member that goes on alone, only what was seen of that one.
    [[nodiscard]] OrRefusal<void> checkSigns(bool mayAccept);
    [[nodiscard]] bool isWatched(std::size_t member) const; ///< in scope, and waiting
    [[nodiscard]] bool canBeHeld(std::size_t member) const;
    [[nodiscard]] bool isAtTheEnd() const; ///< of the observation: the next step is the question
    void lookAtNext(Session &session);
    void goOn(Session &session);

    std::unique_ptr<LookBook> m_looks;
    std::unique_ptr<Watcher> m_watcher;
    std::size_t m_toLookAt = 0; ///< the next member
};

class RollBackManyCommand final : public BatchAgainCommand
{
    Q_OBJECT

public:
    using BatchAgainCommand::BatchAgainCommand;

private:
    OrRefusal<void> checkStanding() override;
    void run(Session &session) override;
};

/// Is this run a batch, or a member of one?
[[nodiscard]] bool isOfBatch(const QString &stateFolder, const QString &run);

} // namespace linchpin::cli
