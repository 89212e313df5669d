// SPDX-License-Identifier: Apache-2.0
// What happens around a Fetcher while somebody watches whether a connection is missed.
#include "app/demo/lerian/signs.h"

#include "app/demo/lerian/estates.h"
#include "app/demo/signaction.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr QLatin1StringView retiredPrefix("zz_retired_");

QString oldNameOf(const Connection &connection)
{
    return connection.configName.startsWith(retiredPrefix)
        ? connection.configName.sliced(retiredPrefix.size())
        : connection.configName;
}

void makeReport(Estate &estate, const QString &name, const QString &status)
{
    Report made;
    made.id = stableId(u"report-since/%1"_s.arg(estate.reports.size()));
    made.templateId =
        estate.templates.empty() ? stableId(u"no template"_s) : estate.templates.front().id;
    made.status = status;
    made.filters = "{\"" + name.toUtf8() + "\":{}}";
    estate.reports.push_back(made);
}

bool pointAway(Estate &estate, const QString &name)
{
    for (MatcherConnection &one : estate.matcherConnections) {
        if (one.configName != name)
            continue;
        one.configName = u"elsewhere"_s;
        return true;
    }
    return false;
}

} // namespace

QStringList signActions()
{
    return sign::names(
        {sign::switchOn, sign::pointHere, sign::pointAway, sign::failRun, sign::call});
}

bool actSign(World &world, const QString &action)
{
    const SignAction asked = SignAction::parse(action);
    Estate &estate = world.estate;
    Connection *connection = estate.find(QUuid(asked.id));
    if (!connection)
        return false;
    const QString name = oldNameOf(*connection);
    if (asked.what == sign::switchOn) {
        connection->configName = name;
        connection->updatedAt = world.now();
    } else if (asked.what == sign::pointHere) {
        estate.matcherConnections.push_back(
            {stableId(u"newcomer/%1"_s.arg(estate.matcherConnections.size())), name});
    } else if (asked.what == sign::pointAway) {
        return pointAway(estate, name);
    } else if (asked.what == sign::failRun) {
        makeReport(estate, name, u"Error"_s);
    } else if (asked.what == sign::call) {
        makeReport(estate, name, u"Finished"_s);
    } else {
        return false;
    }
    return true;
}

} // namespace linchpin::lerian::demo
