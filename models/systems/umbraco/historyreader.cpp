// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/historyreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

HistoryReader::HistoryReader(Exchange &exchange, const Guid &connection)
    : m_exchange(exchange), m_connection(connection)
{ }

void HistoryReader::follow(const ProfileReply &profile)
{
    const bool isOurs = profile.connection.isSet() && profile.connection.id == m_connection;
    if (isOurs || (profile.version && *profile.version <= 1) || m_histories.contains(profile.id))
        return;
    History &history = m_histories[profile.id];
    history.link = {.profile = profile.id, .name = profile.name};
    history.pages = std::make_unique<PagedReader<VersionEntry>>(
        m_exchange,
        PagedSource<VersionEntry>{
            [id = profile.id](int skip) { return request::versions(u"profile"_s, id, skip); },
            [&history](const QByteArray &body) -> Result<Page<VersionEntry>> {
                auto page = parseVersions(body);
                if (!page)
                    return failure(page.error());
                history.current = page->current;
                return Page<VersionEntry>(std::move(*page));
            },
            translate("Umbraco", "Reading old versions of profiles")});
    history.pages->onEnd = [this, &history] { pagesRead(history); };
    history.pages->begin();
}

void HistoryReader::pagesRead(History &history)
{
    if (const auto &error = history.pages->error())
        m_firstError = m_firstError.value_or(*error);
    history.gaps += history.pages->state().reasons;
    m_read += history.pages->hasNothing() ? 0 : 1;
    for (const VersionEntry &entry : history.pages->items()) {
        if (entry.version != history.current)
            compare(history, entry.version);
    }
}

void HistoryReader::compare(History &history, qint64 version)
{
    const HttpRequest asked =
        request::comparison(u"profile"_s, history.link.profile, version, history.current);
    m_exchange.ask(asked, translate("Umbraco", "Comparing old versions of profiles"),
                   [this, &history, version](const Exchange::Reply &reply) {
                       const auto changes = read(reply, parseComparison);
                       if (!changes) {
                           m_firstError = m_firstError.value_or(changes.error());
                           history.gaps.append(changes.error().detail);
                           return;
                       }
                       for (const Change &change : *changes) {
                           if (change.path.compare("ConnectionId"_L1, Qt::CaseInsensitive) == 0
                               && Guid::parse(change.oldValue) == m_connection)
                               history.link.versions.push_back(version);
                       }
                   });
}

std::vector<HistoricLink> HistoryReader::links() const
{
    std::vector<HistoricLink> links;
    for (const auto &[id, history] : m_histories) {
        if (history.link.versions.empty())
            continue;
        links.push_back(history.link);
        std::ranges::sort(links.back().versions);
    }
    return links;
}

SourceState HistoryReader::state() const
{
    SourceState state;
    if (m_firstError && m_read == 0) {
        state.fail(*m_firstError);
        return state;
    }
    for (const auto &[id, history] : m_histories) {
        if (!history.gaps.isEmpty())
            state.addGap(gapOfItem(history.link.name, id.text(), history.gaps.first()));
    }
    return state;
}

} // namespace linchpin::umbraco
