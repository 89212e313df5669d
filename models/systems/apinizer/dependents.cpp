// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/dependents.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/translate.h"

namespace linchpin::apinizer {

DependentsConversation::DependentsConversation(Where where)
{
    m_reading.where = std::move(where);
    askConnection(exchange(), m_reading.where, [this](const Result<ConnectionReply> &connection) {
        if (!connection)
            return fail(connection.error());
        m_reading.connection = *connection;
    });
}

void DependentsConversation::allAnswered()
{
    switch (m_stage) {
    case Stage::Connection: m_stage = Stage::Sources; return beginSources();
    case Stage::Sources: m_stage = Stage::Ids; return resolveIds(false);
    case Stage::Ids: m_stage = Stage::Assembled; return finish(assembleImpact(m_reading));
    case Stage::Assembled: return;
    }
}

void DependentsConversation::beginSources()
{
    const QString &project = m_reading.where.project;
    m_matcher = std::make_unique<Matcher>(m_reading.connection.named.name);
    for (const ConnectionType &type : connectionTypes()) {
        const std::size_t place = m_reading.lists.size();
        m_reading.lists.push_back({type.word, failure({})});
        askConnections(exchange(), project, type.word,
                       [this, place](const Result<Listed<ConnectionReply>> &listed) {
                           m_reading.lists[place].listed = listed;
                       });
    }
    scan(project);
    if (!m_reading.isGlobal())
        return;
    exchange().ask(request::projects(), translate("Apinizer", "Reading projects"),
                   [this, project](const Exchange::Reply &reply) {
                       const auto names = read(reply, parseNames);
                       if (!names)
                           return m_reading.otherProjects.fail(names.error());
                       if (!names->gap.isEmpty())
                           m_reading.otherProjects.addGap(names->gap);
                       for (const QString &name : names->items) {
                           if (name != project)
                               scan(name);
                       }
                   });
}

void DependentsConversation::scan(const QString &project)
{
    m_reading.scans.push_back(std::make_unique<ProjectScan>(exchange(), project, *m_matcher,
                                                            m_reading.where.type().isLogTarget));
    m_reading.scans.back()->begin();
}

/// Only servers with the bulk export can tell what an internal id means.
void DependentsConversation::resolveIds(bool hasSlash)
{
    const QStringList ids = m_reading.idsToResolve();
    if (ids.isEmpty())
        return;
    if (m_reading.scans.front()->tier() == Tier::Single) {
        m_reading.idState = {
            .status = CoverageStatus::Invisible,
            .reasons = {translate("Apinizer",
                                  "%n internal ids stand in the definitions, and the server here "
                                  "does not tell what they mean.",
                                  nullptr, int(ids.size()))}};
        return;
    }
    exchange().ask(request::namesOfIds(ids, hasSlash),
                   translate("Apinizer", "Asking what internal ids mean"),
                   [this, hasSlash](const Exchange::Reply &reply) {
                       idsRead(read(reply, parseNamesOfIds), hasSlash);
                   });
}

void DependentsConversation::idsRead(const Result<QMap<QString, QString>> &names, bool hadSlash)
{
    if (names)
        m_reading.nameOfId = *names;
    else if (names.error().kind == ApiError::Kind::EndpointAbsent && !hadSlash)
        resolveIds(true);
    else
        m_reading.idState.fail(names.error());
}

} // namespace linchpin::apinizer
