// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/batchfollower.h"
#include "app/cli/batchplanner.h"
#include "app/cli/runcommand.h"
#include "models/store/planfile.h"

namespace linchpin::cli {

/// A command that carries several deletions out, forward or back.
class BatchCommand : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;
    ~BatchCommand() override;
    void interrupt() override;

protected:
    [[nodiscard]] OrRefusal<std::vector<ConnectionId>> idsIn(const System &system) const;
    [[nodiscard]] OrRefusal<void> checkPhraseIs(const QString &phrase) const; ///< of --confirm
    /// Is none of them protected, as far as the ids tell?
    [[nodiscard]] OrRefusal<void> checkUnprotected(const std::vector<ConnectionId> &ids) const;
    /// One backup of all of them first, beside the plan where there is one.
    void backUpAndFollowBatch(Session &session, const Batch &batch);
    void followBatch(Result<std::unique_ptr<BatchRun>> run, RunFollower::Begin begin, int only,
                     bool isConfirmed, const QString &reason = {});

private:
    std::unique_ptr<BatchFollower> m_batchFollower;
};

/// Writes a plan for several connections. Changes nothing at the endpoint.
class PlanManyCommand final : public BatchCommand
{
    Q_OBJECT

public:
    using BatchCommand::BatchCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void runOffline(const ReviewSource &source) override;
    void keep(const Batch &batch);
    [[nodiscard]] Report reportFor(const Refusal &refusal) const override
    {
        return reportOf(refusal);
    }

    std::vector<ConnectionId> m_ids;
    Choices m_choices;
    std::unique_ptr<Journal> m_readJournal; ///< what is known of refused switch-offs; may be null
    std::unique_ptr<BatchPlanner> m_planner;
};

/// Plans and carries out in one.
class DeleteManyCommand final : public BatchCommand
{
    Q_OBJECT

public:
    using BatchCommand::BatchCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void apply(Session &session, const Batch &batch);

    std::vector<ConnectionId> m_ids;
    Choices m_choices;
    std::unique_ptr<BatchPlanner> m_planner;
};

/// Carries a plan of several connections out, once.
class ApplyManyCommand final : public BatchCommand
{
    Q_OBJECT

public:
    using BatchCommand::BatchCommand;

private:
    OrRefusal<std::optional<EndpointAccess>> boundEndpoint() override;
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void compareNext(Session &session);

    Batch m_batch;
    std::size_t m_compared = 0; ///< dry run: members that were looked at
    std::unique_ptr<Review> m_review;
};

} // namespace linchpin::cli
