// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/lerian/pagereader.h"
#include "models/systems/lerian/reading.h"
#include "models/systems/system.h"

#include <map>

namespace linchpin::lerian {

/// Reads a connection and everything that names it, with nothing but reads: active jobs are asked
/// for only where writes are allowed.
///
/// First the connection alone: without it nothing else matters. Then Fetcher's version and what the
/// neighbours list. Matcher's contexts only if Matcher knows the connection. A source that fails
/// stands in the coverage; the others go on.
class DependentsConversation final : public Talk<Impact>
{
public:
    DependentsConversation(const EndpointIdentity &endpoint, const Uuid &id);

private:
    enum class Stage { Connection, Sources, MatcherSources, Assembled };

    void allAnswered() override;
    void connectionRead(const Result<ConnectionReply> &connection);
    void askVersion();
    void askReporter();
    void askMatcher();
    void askMatcherSources();
    void askSourcesOf(const ContextReply &context);
    void collectMatcherSources();

    EndpointIdentity m_endpoint;
    Stage m_stage = Stage::Connection;
    Reading m_reading;
    PageReader<TemplateReply> m_templates;
    PageReader<ReportReply> m_reports;
    CursorReader<ContextReply> m_contexts;
    std::map<Uuid, std::unique_ptr<CursorReader<MatcherSourceReply>>> m_sources; ///< by context
};

} // namespace linchpin::lerian
