// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/dependents.h"

#include "models/systems/lerian/connectionreader.h"
#include "models/systems/lerian/impactassembly.h"
#include "models/systems/lerian/kinds.h"

namespace linchpin::lerian {

namespace {

/// A list that comes in one piece.
template<typename Item>
void take(Source<Item> &source, const Result<Page<Item>> &page)
{
    if (!page)
        return source.state.fail(page.error());
    source.items = page->items;
    if (page->unreadable > 0)
        source.state.addGap(unreadableEntries(page->unreadable));
    if (page->hasMore)
        source.state.addGap(translate("Lerian", "The server says that this is not all of them."));
}

} // namespace

DependentsConversation::DependentsConversation(const EndpointIdentity &endpoint, const Uuid &id)
    : m_endpoint(endpoint)
    , m_templates(
          exchange(), [](int page) { return request::templates(page); }, parseTemplatePage,
          translate("Lerian", "Reading templates"))
    , m_reports(
          exchange(), [](int page) { return request::reports(page); }, parseReportPage,
          translate("Lerian", "Reading reports"))
    , m_contexts(
          exchange(), [](const QString &cursor) { return request::contexts(cursor); },
          parseContextPage, translate("Lerian", "Reading Matcher's contexts"))
{
    m_reading.hasReporter = endpoint.scope.contains(scopeKey::reporterUrl);
    m_reading.hasMatcher = endpoint.scope.contains(scopeKey::matcherUrl);
    m_contexts.onFresh = [this](const ContextReply &context) { askSourcesOf(context); };
    askConnection(exchange(), id, [this](const Result<ConnectionReply> &connection) {
        connectionRead(connection);
    });
}

void DependentsConversation::connectionRead(const Result<ConnectionReply> &connection)
{
    if (!connection)
        return fail(connection.error());
    if (const auto foreign = foreignProduct(m_endpoint, connection->connection))
        return fail(*foreign);
    m_reading.connection = *connection;
}

void DependentsConversation::allAnswered()
{
    switch (m_stage) {
    case Stage::Connection:
        m_stage = Stage::Sources;
        askVersion();
        askReporter();
        return askMatcher();
    case Stage::Sources: m_stage = Stage::MatcherSources; return askMatcherSources();
    case Stage::MatcherSources:
        m_stage = Stage::Assembled;
        m_reading.templates = m_templates.source();
        m_reading.reports = m_reports.source();
        collectMatcherSources();
        return finish(assembleImpact(m_reading));
    case Stage::Assembled: return;
    }
}

void DependentsConversation::askVersion()
{
    exchange().ask(request::version(), translate("Lerian", "Asking for the server's version"),
                   [this](const Exchange::Reply &reply) {
                       m_reading.version = read(reply, parseVersion).value_or(QString());
                   });
}

void DependentsConversation::askReporter()
{
    if (!m_reading.hasReporter)
        return;
    m_templates.begin();
    m_reports.begin();
    exchange().ask(request::dataSources(), translate("Lerian", "Reading Reporter's data sources"),
                   [this](const Exchange::Reply &reply) {
                       take(m_reading.dataSources, read(reply, parseDataSources));
                   });
}

void DependentsConversation::askMatcher()
{
    if (!m_reading.hasMatcher)
        return;
    exchange().ask(request::matcherConnections(),
                   translate("Lerian", "Reading Matcher's connections"),
                   [this](const Exchange::Reply &reply) {
                       take(m_reading.matcherConnections, read(reply, parseMatcherConnections));
                   });
}

/// A source of Matcher's reaches Fetcher only through a connection of Matcher's: without one that
/// stands for ours there is nothing to find.
void DependentsConversation::askMatcherSources()
{
    if (m_reading.hasMatcher && !matchedConnections(m_reading).empty())
        m_contexts.begin();
}

void DependentsConversation::askSourcesOf(const ContextReply &context)
{
    auto &reader = m_sources[context.id];
    reader = std::make_unique<CursorReader<MatcherSourceReply>>(
        exchange(),
        [id = context.id](const QString &cursor) { return request::sources(id, cursor); },
        parseMatcherSourcePage, translate("Lerian", "Reading Matcher's sources"));
    reader->begin();
}

void DependentsConversation::collectMatcherSources()
{
    Source<FoundMatcherSource> &found = m_reading.matcherSources;
    found.state = m_contexts.source().state;
    for (const ContextReply &context : m_contexts.source().items) {
        const auto &source = m_sources.at(context.id)->source();
        for (const QString &reason : source.state.reasons)
            found.state.addGap(gapOfItem(context.name, context.id.text(), reason));
        for (const MatcherSourceReply &one : source.items)
            found.items.push_back({one, context});
    }
}

} // namespace linchpin::lerian
