// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/standardestate.h"

#include "app/demo/umbraco/estates.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

/// An old state of a row of the estate, changed by a function.
template<typename T, typename Change>
void addPast(const Table<T> &table, History<T> &history, const QUuid &id, int version,
             Change change)
{
    const T *live = table.find(id);
    if (!live)
        return;
    T old = *live;
    old.version = version;
    change(old);
    const QUuid snapshot = stableId(u"snapshot/%1/%2"_s.arg(id.toString()).arg(version));
    (void)history.store(id, {snapshot, version, old.dateCreated.addDays(version), old});
}

} // namespace

void addStandardPast(Estate &estate)
{
    const auto same = [](auto &) {};
    const QUuid main = connectionId(u"oai-main"_s);
    addPast(estate.connections, estate.connectionHistory, main, 1, [](Connection &old) {
        old.name = u"OpenAI"_s;
        old.settings = QByteArrayLiteral("{\"apiKey\":\"CANARY-oai-main-sk-old\"}");
    });
    addPast(estate.connections, estate.connectionHistory, main, 2,
            [](Connection &old) { old.isActive = false; });
    addPast(estate.connections, estate.connectionHistory, connectionId(u"oai-race"_s), 1, same);
    // A save failed after its snapshot was stored: version 4 is live and in the history.
    addPast(estate.connections, estate.connectionHistory, connectionId(u"oai-stuck"_s), 4, same);

    // The writer lived elsewhere; rolling it back there after that connection is gone breaks it for
    // good.
    const QUuid writer = profileId(u"writer"_s);
    if (const Profile *live = estate.profiles.find(writer)) {
        Profile now = *live;
        now.version = 2;
        estate.profiles.replace(now);
    }
    addPast(estate.profiles, estate.profileHistory, writer, 1,
            [](Profile &old) { old.connectionId = connectionId(u"oai-former"_s); });

    const QDateTime recently(QDate(2026, 4, 20), QTime(10, 0), Qt::UTC);
    estate.usage = {{writer, u"Writer"_s, 420, 96'000},
                    {profileId(u"judge"_s), u"Judge"_s, 105, 12'600}};
    for (int i = 0; i < 3; ++i) {
        estate.audit.push_back({stableId(u"audit/%1"_s.arg(i)), writer, u"writer"_s, u"openai"_s,
                                u"gpt-4o"_s, recently.addSecs(-3600 * i),
                                i == 2 ? u"Failed"_s : u"Succeeded"_s});
    }
}

Estate standardEstate()
{
    Estate estate = emptyEstate();
    estate.config = {{u"OpenAI:ApiKey"_s, u"CANARY-configured-key"_s},
                     {u"Bedrock:Id"_s, u"CANARY-configured-id"_s}};
    estate.connections = standardConnections();
    estate.profiles = standardProfiles();
    addStandardUsers(estate);
    addStandardPast(estate);

    estate.vetoes.insert(connectionId(u"oai-guarded"_s), u"A rule of this site forbids it."_s);
    Profile racing;
    racing.id = stableId(u"profile/racing"_s);
    racing.alias = u"racing"_s;
    racing.name = u"Made in the last moment"_s;
    racing.connectionId = connectionId(u"oai-race"_s);
    racing.modelProviderId = u"openai"_s;
    racing.modelId = u"gpt-4o"_s;
    estate.racingProfiles = {racing};
    return estate;
}

} // namespace linchpin::umbraco::demo
