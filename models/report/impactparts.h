// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/choices.h"
#include "models/domain/plan.h"
#include "models/report/making.h"

#include <functional>

namespace linchpin::report {

// What reports of impacts, plans and runs say alike.

/// Where something was read: an endpoint, or a saved review of it.
struct Source
{
    EndpointIdentity endpoint;
    QString endpointName; ///< as it is saved; may be empty
    QString environment; ///< its badge; may be empty
    QString serverVersion; ///< may be empty
    struct Saved
    {
        QString file;
        QDateTime at;
        QString by;
        bool wasStopped = false; ///< before everything was read
    };
    std::optional<Saved> saved; ///< none: read live
    int requests = 0; ///< it took; 0: not told
    QString protection = {}; ///< why nobody may plan to delete the connection here; empty: they may
};

void addSource(Section &cover, const Source &source, const QDateTime &readAt, const Making &making);
void addEndpoint(Section &cover, const EndpointIdentity &endpoint, const QString &name);
void addConnection(Section &cover, const Connection &connection);

/// The sources that were not read to their end, one row each, and with choices why that was
/// accepted.
[[nodiscard]] Section unknownOf(const Impact &impact, const Choices *choices = nullptr);
/// Of several connections: which of them that dependent hangs on.
using HangsOn = std::function<QString(const DependentKey &key)>;
/// Dependents, hazards, what was read to its end, use, switching off, other facts.
[[nodiscard]] std::vector<Section> impactSections(const Impact &impact, const Making &making,
                                                  const HangsOn &hangsOn = {});
/// Signs of use, and what else the server says of the connection.
[[nodiscard]] Section factsOf(const Impact &impact, const Making &making);

} // namespace linchpin::report
