// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/planner.h"
#include "app/cli/runcommand.h"
#include "models/service/review.h"
#include "models/store/planfile.h"

namespace linchpin::cli {

/// Carries a plan file out, once. Everything that speaks against it is found before the first
/// request.
class ApplyCommand final : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;

private:
    OrRefusal<std::optional<EndpointAccess>> boundEndpoint() override;
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void dryRun(Session &session);

    Plan m_plan;
    std::unique_ptr<Review> m_review;
};

/// Plans and carries out in one.
class DeleteCommand final : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void apply(Session &session, const Plan &plan);

    ConnectionId m_id;
    Choices m_choices;
    std::unique_ptr<Planner> m_planner;
};

} // namespace linchpin::cli
