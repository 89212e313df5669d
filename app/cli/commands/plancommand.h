// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "app/cli/planner.h"

namespace linchpin::cli {

/// Writes a plan. Changes nothing at the endpoint.
class PlanCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void runOffline(const ReviewSource &source) override;
    void keep(const Plan &plan);

    ConnectionId m_id;
    Choices m_choices;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Planner> m_planner;
};

} // namespace linchpin::cli
