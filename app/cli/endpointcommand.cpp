// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpointcommand.h"

#include "models/store/savedendpoints.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

EndpointCommand::~EndpointCommand() = default;

OrRefusal<ConnectionId> EndpointCommand::idIn(const System &system) const
{
    const Result<ConnectionId> id = system.checkId(invocation().id);
    if (!id)
        return usageError(id.error().sentence());
    return *id;
}

void EndpointCommand::start()
{
    if (!invocation().review.isEmpty())
        return startOffline();
    const auto found = target();
    if (hasEnded())
        return;
    if (!found)
        return end(found.error());
    m_identity = found->access.identity;
    if (const auto checked = check(*found->system); !checked)
        return end(checked.error());
    if (hasEnded())
        return;
    connect(&m_opening, &EndpointOpening::failed, this,
            [this](const Refusal &refusal) { end(refusal); });
    connect(&m_opening, &EndpointOpening::opened, this, [this] {
        m_session = m_opening.takeSession();
        run(*m_session);
    });
    m_opening.start(*found, invocation().endpoint);
}

void EndpointCommand::startOffline()
{
    const auto source = reviewSourceFrom(invocation().review, invocation().endpoint);
    if (!source)
        return end(source.error());
    m_identity = source->facts().identity;
    if (const auto checked = check(*source->system); !checked)
        return end(checked.error());
    runOffline(*source);
}

OrRefusal<EndpointTarget> EndpointCommand::target()
{
    const auto bound = boundEndpoint();
    if (hasEnded())
        return {};
    if (!bound)
        return tl::unexpected(bound.error());
    if (!*bound)
        return targetFrom(invocation().endpoint);
    const auto saved = SavedEndpoints(configDirectory()).load();
    if (!saved)
        return tl::unexpected(refusalOf(saved.error()));
    return boundTarget(**bound, boundBy(), invocation().endpoint, *saved);
}

} // namespace linchpin::cli
