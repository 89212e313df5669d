// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/lerian/replies.h"
#include "models/systems/source.h"

namespace linchpin::lerian {

/// A source of Matcher's that runs through Fetcher, with the context it belongs to.
struct FoundMatcherSource
{
    MatcherSourceReply source;
    ContextReply context;
};

/// Everything that was read about a connection, as it was read: what the impact is made of.
struct Reading
{
    ConnectionReply connection;
    QString version; ///< of Fetcher; empty: it does not tell
    bool hasReporter = false; ///< an address is configured
    bool hasMatcher = false;
    Source<TemplateReply> templates;
    Source<ReportReply> reports;
    Source<DataSourceReply> dataSources;
    Source<MatcherConnectionReply> matcherConnections;
    Source<FoundMatcherSource> matcherSources;
};

/// Matcher's connections that stand for this one.
[[nodiscard]] std::vector<MatcherConnectionReply> matchedConnections(const Reading &reading);

} // namespace linchpin::lerian
