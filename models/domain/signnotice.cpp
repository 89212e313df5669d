// SPDX-License-Identifier: Apache-2.0
#include "models/domain/signnotice.h"

#include "models/domain/plan.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::SignNotice)
};

bool isBlind(const Observation &observation)
{
    return observation.failedInARow >= failedLooksToTell;
}

std::vector<SignNotice> signNotices(const Observation &observation, const QString &name,
                                    const QString &place)
{
    std::vector<SignNotice> notices;
    for (const SeenSign &seen : observation.signs) {
        notices.push_back({u"sign "_s + seen.sign.key(),
                           //: Title of a notification. %1 is a connection, %2 an endpoint.
                           Text::tr("Seen while %1 on %2 is switched off").arg(name, place),
                           escapedForDisplay(seen.sign.text), seen.sign.isSerious});
    }
    return notices;
}

/// Told once until a look works again.
SignNotice blindNotice(const Observation &observation, const QString &name, const QString &place)
{
    const QDateTime since =
        observation.lastLook.isValid() ? observation.lastLook : observation.start;
    return {u"blind "_s + since.toUTC().toString(Qt::ISODate),
            //: Title of a notification. %1 is a connection, %2 an endpoint.
            Text::tr("%1 on %2 could not be looked at").arg(name, place),
            Text::tr("%n looks in a row failed. What happens meanwhile is not seen. %1", nullptr,
                     observation.failedInARow)
                .arg(observation.lastError ? escapedForDisplay(observation.lastError->sentence())
                                           : QString()),
            false};
}

SignNotice overNotice(const Observation &observation, const QString &name, const QString &place,
                      int connections)
{
    return {u"over "_s + observation.end.toUTC().toString(Qt::ISODate),
            //: Title of a notification. %1 is a connection, %2 an endpoint.
            Text::tr("The watch over %1 on %2 is over").arg(name, place),
            connections == 1
                ? Text::tr("It is still switched off. Nothing is deleted until you confirm it.")
                : Text::tr("They are still switched off. Nothing is deleted until you confirm it."),
            false};
}

} // namespace

std::vector<SignNotice> noticesOf(const Observation &observation, const QString &connection,
                                  const QString &endpoint, const QDateTime &now)
{
    const QString name = escapedForDisplay(connection);
    const QString place = escapedForDisplay(endpoint);
    std::vector<SignNotice> notices = signNotices(observation, name, place);
    if (isBlind(observation))
        notices.push_back(blindNotice(observation, name, place));
    if (observation.isOver(now))
        notices.push_back(overNotice(observation, name, place, 1));
    return notices;
}

std::vector<MemberNotice> noticesOf(const std::vector<MemberObservation> &members,
                                    const QString &endpoint, const QDateTime &now)
{
    if (members.empty())
        return {};
    const QString place = escapedForDisplay(endpoint);
    const int count = static_cast<int>(members.size());
    //: In a notification, where a connection's name would stand.
    const QString all = Text::tr("%n connections", nullptr, count);
    std::vector<MemberNotice> notices;
    std::vector<std::size_t> blind;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const QString name = escapedForDisplay(members[i].name);
        for (SignNotice &notice : signNotices(members[i].observation, name, place))
            notices.push_back({i, std::move(notice)});
        if (isBlind(members[i].observation))
            blind.push_back(i);
    }
    if (blind.size() == 1) {
        const MemberObservation &one = members[blind.front()];
        notices.push_back(
            {blind.front(), blindNotice(one.observation, escapedForDisplay(one.name), place)});
    } else if (!blind.empty()) {
        const QString some = Text::tr("%n connections", nullptr, static_cast<int>(blind.size()));
        notices.push_back({{}, blindNotice(members[blind.front()].observation, some, place)});
    }
    const Observation &first = members.front().observation; // the time is the same for all
    if (first.isOver(now))
        notices.push_back({{}, overNotice(first, all, place, count)});
    return notices;
}

} // namespace linchpin
