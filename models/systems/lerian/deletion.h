// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/lerian/uuid.h"
#include "models/systems/system.h"

namespace linchpin::lerian {

/// Sends one DELETE. The server itself refuses while jobs are active: Busy.
class PerformDeletion final : public Talk<Performed>
{
public:
    explicit PerformDeletion(const ActionContext &context);
};

/// Is the connection gone? Only if Fetcher says so by its id, twice, in its own words; a list
/// proves nothing. Where it was renamed before, nobody may have the retired name either.
class GoneCheck final : public Talk<Seen>
{
public:
    explicit GoneCheck(const ActionContext &context);

private:
    void askForName(const QString &retired);
};

} // namespace linchpin::lerian
