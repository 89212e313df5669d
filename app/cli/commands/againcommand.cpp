// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/againcommands.h"

#include "models/service/endpointjson.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<std::optional<EndpointAccess>> AgainCommand::boundEndpoint()
{
    if (auto opened = openJournal(Journal::Mode::Write); !opened)
        return tl::unexpected(opened.error());
    auto record = journal().run(invocation().run);
    if (!record)
        return usageError(u"There is no run \"%1\" in this journal."_s.arg(invocation().run));
    m_record = std::move(*record);
    if (auto standing = checkStanding(); !standing)
        return tl::unexpected(standing.error());
    auto access = accessFromJson(m_record.access);
    if (!access)
        return tl::unexpected(refusalOf(access.error()));
    return *access;
}

} // namespace linchpin::cli
