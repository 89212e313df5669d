// SPDX-License-Identifier: Apache-2.0
// What happens in a project while somebody watches whether a connection is missed.
#include "app/demo/apinizer/signs.h"

#include "app/demo/jsontext.h"
#include "app/demo/signaction.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

Connection *connectionOf(Estate &estate, const QString &id)
{
    const QString type = id.section(u'/', 0, 0);
    const QString name = id.section(u'/', 1);
    for (Connection &connection : estate.connections) {
        if (connection.type == type && connection.name == name)
            return &connection;
    }
    return nullptr;
}

void pointHere(Estate &estate, const Connection &connection)
{
    Proxy made;
    made.project = connection.project;
    made.name = u"Newcomer %1"_s.arg(estate.proxies.size());
    made.requestPolicies = R"([{"type":"policy-log","name":"snap","active":true,)"
                           R"("connectorRefs":[{"connectionName":)"
        + jsontext::string(connection.name) + "}]}]";
    estate.proxies.push_back(made);
}

/// Whoever logs to it logs elsewhere from now on.
bool pointAway(Estate &estate, const Connection &connection)
{
    const QByteArray name = jsontext::string(connection.name);
    bool isAny = false;
    for (Proxy &proxy : estate.proxies) {
        for (QByteArray *text : {&proxy.requestPolicies, &proxy.endpointPolicies, &proxy.routing}) {
            isAny = isAny || text->contains(name);
            text->replace(name, "\"elsewhere\"");
        }
        isAny = proxy.logTargets.removeAll(connection.name) > 0 || isAny;
    }
    return isAny;
}

} // namespace

QStringList signActions()
{
    return sign::names({sign::switchOn, sign::pointHere, sign::pointAway});
}

bool actSign(World &world, const QString &action)
{
    const SignAction asked = SignAction::parse(action);
    Connection *connection = connectionOf(world.estate, asked.id);
    if (!connection)
        return false;
    if (asked.what == sign::switchOn)
        connection->set("enabled", "true");
    else if (asked.what == sign::pointHere)
        pointHere(world.estate, *connection);
    else
        return asked.what == sign::pointAway && pointAway(world.estate, *connection);
    return true;
}

} // namespace linchpin::apinizer::demo
