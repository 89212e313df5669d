// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/reviewcommands.h"

#include "app/cli/outfile.h"
#include "app/cli/reviewdocuments.h"
#include "app/cli/reviewtexts.h"

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

SnapshotCommand::~SnapshotCommand() = default;

OrRefusal<std::vector<EndpointTarget>> SnapshotCommand::targets() const
{
    std::vector<EndpointTarget> targets;
    QStringList names = invocation().endpoints;
    if (!names.isEmpty() && invocation().endpoint.namesEndpoint())
        return usageError(u"Give either --endpoint, or --system and --url."_s);
    if (names.isEmpty())
        names << QString();
    for (const QString &name : std::as_const(names)) {
        EndpointOptions options = invocation().endpoint;
        options.saved = name;
        auto target = targetFrom(options);
        if (!target)
            return tl::unexpected(target.error());
        const bool isTwice = std::ranges::any_of(targets, [&target](const EndpointTarget &other) {
            return other.access.identity == target->access.identity;
        });
        if (isTwice)
            return usageError(u"The endpoint \"%1\" is given twice."_s.arg(name));
        targets.push_back(std::move(*target));
    }
    return targets;
}

void SnapshotCommand::start()
{
    if (const auto unused = refuseOverwriting(invocation().file); !unused)
        return end(unused.error());
    auto found = targets();
    if (!found)
        return end(found.error());
    m_targets = std::move(*found);
    openNext();
}

void SnapshotCommand::openNext()
{
    if (m_sessions.size() == m_targets.size())
        return take();
    if (m_opening)
        m_opening.release()->deleteLater(); // it may be the sender
    m_opening = std::make_unique<EndpointOpening>();
    connect(m_opening.get(), &EndpointOpening::failed, this,
            [this](const Refusal &refusal) { end(refusal); });
    connect(m_opening.get(), &EndpointOpening::opened, this, [this] {
        m_sessions.push_back(m_opening->takeSession());
        openNext();
    });
    m_opening->start(m_targets[m_sessions.size()], invocation().endpoint);
}

void SnapshotCommand::take()
{
    m_taking = std::make_unique<ReviewTaking>();
    for (std::size_t i = 0; i < m_sessions.size(); ++i)
        m_taking->add(*m_sessions[i],
                      m_targets[i].saved ? m_targets[i].saved->environment : QString());
    connect(m_taking.get(), &ReviewTaking::progressed, this, [this] {
        const ReviewTaking::Standing standing = m_taking->standing();
        console().progress(
            u"%1 of %2 connections looked at"_s.arg(standing.done).arg(standing.total));
    });
    connect(m_taking.get(), &ReviewTaking::ended, this, &SnapshotCommand::taken);
    m_taking->start(invocation().file, Existing::Refuse);
}

void SnapshotCommand::taken()
{
    if (!m_taking->result())
        return end(Refusal{ExitCode::Usage, u"usage"_s, m_taking->result().error().sentence()});
    int requests = 0;
    for (const auto &session : m_sessions)
        requests += session->requestsSent();
    const auto &endpoints = m_taking->endpoints();
    // A review of nothing but failures is kept, and told as what it is.
    const bool isAnyListed = std::ranges::any_of(
        endpoints, [](const ReviewedEndpoint &one) { return one.list != ListReading::Failed; });
    end(Report{isAnyListed ? ExitCode::Done : ExitCode::Trouble,
               snapshotDocument(invocation().file, endpoints, requests),
               snapshotText(invocation().file, endpoints)});
}

} // namespace linchpin::cli
