// SPDX-License-Identifier: Apache-2.0
// What stands on the cover of a report about an impact: endpoint, connection, source.
#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/report/impactparts.h"
#include "models/service/systemfacts.h"

#include <QCoreApplication>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ImpactReport)
};

} // namespace

void addEndpoint(Section &cover, const EndpointIdentity &endpoint, const QString &name)
{
    //: Label of a fact: a configured server.
    cover.facts.push_back({Text::tr("Endpoint"), name});
    //: Label of a fact: name of the software at the endpoint.
    cover.facts.push_back({Text::tr("System"), systemName(endpoint.system)});
    //: Label of a fact: of the endpoint.
    cover.facts.push_back({Text::tr("Address"), endpoint.url});
    QStringList scope;
    for (auto it = endpoint.scope.begin(); it != endpoint.scope.end(); ++it)
        scope << it.key() + u" = "_s + it.value();
    //: Label of a fact: project, organisation, ... of an endpoint.
    cover.facts.push_back({Text::tr("Scope"), scope.join(u", "_s)});
}

void addConnection(Section &cover, const Connection &connection)
{
    //: Label of a fact.
    cover.facts.push_back({Text::tr("Connection"), connection.name});
    //: Label of a fact: how the system addresses the connection.
    cover.facts.push_back({Text::tr("ID"), connection.id.value});
    //: Label of a fact: type of a connection.
    cover.facts.push_back({Text::tr("Type"), connection.type});
    //: Label of a fact: whether a connection is active.
    cover.facts.push_back({Text::tr("State"), textOf(connection.state)});
    QStringList traits;
    for (const QString &trait : connection.traits)
        traits << kindText(trait);
    //: Label of a fact: special traits of a connection, such as "read-only".
    cover.facts.push_back({Text::tr("Traits"), traits.join(u", "_s)});
    QStringList scope;
    for (auto it = connection.scope.begin(); it != connection.scope.end(); ++it)
        scope << it.key() + u" = "_s + it.value();
    //: Label of a fact: the project or product a connection is in.
    cover.facts.push_back({Text::tr("In"), scope.join(u", "_s)});
}

void addSource(Section &cover, const Source &source, const QDateTime &readAt, const Making &making)
{
    addEndpoint(cover, source.endpoint, source.endpointName);
    //: Label of a fact: badge of the endpoint, such as "production".
    cover.facts.push_back({Text::tr("Environment"), source.environment});
    //: Label of a fact: version of the software at the endpoint.
    cover.facts.push_back({Text::tr("Version of the system"), source.serverVersion});
    //: Label of a fact: from where the report has what it says.
    cover.facts.push_back({Text::tr("Source"),
                           source.saved ? Text::tr("a saved review, without network")
                                        : Text::tr("read live from the endpoint")});
    if (source.saved) {
        cover.facts.push_back({Text::tr("Review file"), source.saved->file});
        cover.facts.push_back({Text::tr("Review saved"), bothTexts(source.saved->at, making)});
        cover.facts.push_back({Text::tr("Review saved by"), source.saved->by});
    }
    //: Label of a fact: when something was read.
    cover.facts.push_back({Text::tr("Read"), bothTexts(readAt, making)});
    //: Label of a fact: how long ago something was read.
    cover.facts.push_back({Text::tr("Age"), ageText(readAt, making)});
    //: Label of a fact: nobody may plan to delete the connection.
    cover.facts.push_back({Text::tr("Protected"), source.protection});
    if (source.requests > 0)
        //: Label of a fact: how many requests the reading took.
        cover.facts.push_back({Text::tr("Requests"), QString::number(source.requests)});
}

} // namespace linchpin::report
