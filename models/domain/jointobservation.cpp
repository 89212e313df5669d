// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jointobservation.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::JointObservation)
};

QString named(const QString &name, const QString &text)
{
    //: %1 is the name of a connection, %2 what was seen of it, or could not be looked at.
    return Text::tr("%1: %2").arg(name, text);
}

/// The same thing seen of two of them is two things: each may be accepted or not.
void addSigns(Observation &joint, const MemberObservation &member, std::size_t place)
{
    for (const SeenSign &seen : member.observation.signs) {
        SeenSign own = seen;
        own.sign.text = named(member.name, seen.sign.text);
        own.sign.occurrence = QString::number(place) + u' ' + seen.sign.occurrence;
        if (member.observation.accepted.contains(seen.sign.key()))
            joint.accepted.insert(own.sign.key());
        joint.signs.push_back(std::move(own));
    }
}

bool isOfAll(const std::vector<MemberObservation> &members, const Coverage &source)
{
    return std::ranges::all_of(members, [&source](const MemberObservation &member) {
        return std::ranges::find(member.observation.blindSpots, source)
            != member.observation.blindSpots.end();
    });
}

void addBlindSpots(Observation &joint, const std::vector<MemberObservation> &members)
{
    for (const Coverage &source : members.front().observation.blindSpots) {
        if (isOfAll(members, source))
            joint.blindSpots.push_back(source);
    }
    for (const MemberObservation &member : members) {
        for (Coverage source : member.observation.blindSpots) {
            if (isOfAll(members, source))
                continue;
            source.label = named(member.name, source.label);
            joint.blindSpots.push_back(std::move(source));
        }
    }
}

void addSilence(Observation &joint, const Observation &own)
{
    for (const UnwatchedTime &time : own.unwatched) {
        if (std::ranges::find(joint.unwatched, time) == joint.unwatched.end())
            joint.unwatched.push_back(time);
    }
}

/// The least of it: what holds for each of them.
void addCounts(Observation &joint, const Observation &own)
{
    joint.looks = std::min(joint.looks, own.looks);
    joint.failedLooks = std::max(joint.failedLooks, own.failedLooks);
    joint.failedInARow = std::max(joint.failedInARow, own.failedInARow);
    if (!own.lastLook.isValid() || !joint.lastLook.isValid())
        joint.lastLook = {};
    else
        joint.lastLook = std::min(joint.lastLook, own.lastLook);
    if (!joint.lastError)
        joint.lastError = own.lastError;
}

} // namespace

Observation jointObservation(const std::vector<MemberObservation> &members)
{
    if (members.empty())
        return {};
    Observation joint = members.front().observation;
    joint.signs.clear();
    joint.blindSpots.clear();
    joint.accepted.clear();
    for (std::size_t i = 0; i < members.size(); ++i) {
        addSigns(joint, members[i], i);
        addSilence(joint, members[i].observation);
        addCounts(joint, members[i].observation);
    }
    addBlindSpots(joint, members);
    return joint;
}

} // namespace linchpin
