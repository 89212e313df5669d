// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "models/service/review.h"

namespace linchpin::cli {

/// A command about what hangs on one connection, as it is now or in a saved review.
class ImpactCommand : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

protected:
    virtual void tell(const Impact &impact, int requests) = 0; ///< ends the command
    virtual void tellSaved(const Impact &impact, const ReviewSource &from) = 0; ///< the same

private:
    OrRefusal<void> check(const System &system) final;
    void run(Session &session) final;
    void runOffline(const ReviewSource &from) final;

    ConnectionId m_id;
    std::unique_ptr<Review> m_review;
};

} // namespace linchpin::cli
