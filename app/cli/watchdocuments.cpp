// SPDX-License-Identifier: Apache-2.0
#include "app/cli/watchdocuments.h"

#include "app/cli/documents.h"
#include "app/cli/signcode.h"
#include "app/cli/table.h"
#include "models/domain/batchmachine.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject signJson(const SeenSign &seen, const Observation &observation)
{
    const Sign &sign = seen.sign;
    return {{"kind"_L1, wordOf(sign.kind)},
            {"subject"_L1, QJsonObject{{"kind"_L1, sign.subject.kind}, {"id"_L1, sign.subject.id}}},
            {"text"_L1, sign.text},
            {"at"_L1, sign.at},
            {"firstSeen"_L1, timeText(seen.firstSeen)},
            {"lastSeen"_L1, timeText(seen.lastSeen)},
            {"new"_L1, observation.lastLook.isValid() && seen.firstSeen == observation.lastLook},
            {"serious"_L1, sign.isSerious},
            {"accepted"_L1, observation.accepted.contains(sign.key())}};
}

QJsonArray blindSpotsJson(const Observation &observation)
{
    QJsonArray array;
    for (const Coverage &source : observation.blindSpots)
        array.append(QJsonObject{{"source"_L1, source.source},
                                 {"label"_L1, source.label},
                                 {"status"_L1, wordOf(source.status)},
                                 {"reason"_L1, source.reason}});
    return array;
}

QJsonObject observationJson(const Observation &observation, const QDateTime &now)
{
    QJsonArray signs;
    for (const SeenSign &seen : observation.signs)
        signs.append(signJson(seen, observation));
    QJsonArray unwatched;
    for (const UnwatchedTime &time : observation.unwatched)
        unwatched.append(
            QJsonObject{{"from"_L1, timeText(time.from)}, {"to"_L1, timeText(time.to)}});
    return {{"start"_L1, timeText(observation.start)},
            {"end"_L1, timeText(observation.end)},
            {"over"_L1, observation.isOver(now)},
            {"looks"_L1, observation.looks},
            {"failedLooks"_L1, observation.failedLooks},
            {"failedInARow"_L1, observation.failedInARow},
            {"lastLook"_L1, timeText(observation.lastLook)},
            {"signs"_L1, signs},
            {"notLookedAt"_L1, blindSpotsJson(observation)},
            {"unwatched"_L1, unwatched}};
}

QString codeOf(const WatchedRun &run)
{
    return signCode({{run.record.id, run.observation}});
}

/// What somebody does next.
QString reasonOf(const WatchedRun &run, const QDateTime &now)
{
    if (!run.whyNotWatched.isEmpty())
        return run.whyNotWatched;
    if (run.trouble)
        return run.trouble->sentence();
    const Observation &observation = run.observation;
    if (observation.lastError)
        return u"It could not be looked at. %1"_s.arg(observation.lastError->sentence());
    const QString goOn = run.whole.isEmpty() ? run.record.id : run.whole;
    if (!observation.unaccepted().empty() && !run.whole.isEmpty())
        return u"Something was seen, and all of them wait. To switch this one on again and leave "
               u"it out: linchpin-cli rollback %1. To go on with all of them although: "
               u"linchpin-cli resume %2 --accept-signs %3=REASON."_s.arg(run.record.id, run.whole,
                                                                         run.wholeCode);
    if (!observation.unaccepted().empty())
        return u"Something was seen. To switch on again: linchpin-cli rollback %1. To go on "
               u"although: linchpin-cli resume %1 --accept-signs %2=REASON."_s.arg(run.record.id,
                                                                                   codeOf(run));
    if (observation.isOver(now))
        return u"The time is over. Then: linchpin-cli resume %1."_s.arg(goOn);
    return u"Watched until %1."_s.arg(timeText(observation.end));
}

QString signLine(const SeenSign &seen, const Observation &observation)
{
    QString line = u"  "_s + timeText(seen.firstSeen) + u"  "_s + wordOf(seen.sign.kind) + u": "_s
        + shown(seen.sign.text);
    if (!seen.sign.at.isEmpty())
        line += u" (server: %1)"_s.arg(shown(seen.sign.at));
    if (observation.accepted.contains(seen.sign.key()))
        line += u" [accepted]"_s;
    return line + u'\n';
}

} // namespace

QJsonObject watchDocument(const WatchedRun &run, const QDateTime &now)
{
    QJsonObject document{{"run"_L1, run.record.id},
                         {"step"_L1, wordOf(run.record.state.step)},
                         {"outcome"_L1, wordOf(run.record.state.outcome)},
                         {"reason"_L1, reasonOf(run, now)},
                         {"observation"_L1, observationJson(run.observation, now)},
                         {"signsCode"_L1, codeOf(run)},
                         {"requests"_L1, run.requests},
                         {"warnings"_L1, QJsonArray()}};
    const std::optional<ApiError> error = run.trouble ? run.trouble : run.observation.lastError;
    if (error)
        document.insert("error"_L1, errorDocument(refusalOf(*error)).value("error"_L1));
    return document;
}

QString watchText(const WatchedRun &run, const QDateTime &now)
{
    const Observation &observation = run.observation;
    QString text =
        u"Run %1, %2: "_s.arg(run.record.id, shown(run.record.plan.impact.connection.name));
    text += reasonOf(run, now) + u'\n';
    if (!observation.start.isValid())
        return text;
    text += u"Off since %1, watched until %2. %3 looks, %4 failed.\n"_s
                .arg(timeText(observation.start), timeText(observation.end))
                .arg(observation.looks)
                .arg(observation.failedLooks);
    text += observation.signs.empty() && observation.looks > 0 ? u"Nothing was seen.\n"_s
        : observation.signs.empty()                            ? QString()
                                                               : u"Seen:\n"_s;
    for (const SeenSign &seen : observation.signs)
        text += signLine(seen, observation);
    if (!observation.blindSpots.empty())
        text += u"Could not be looked at:\n"_s;
    for (const Coverage &source : observation.blindSpots)
        text += u"  %1 (%2): %3\n"_s.arg(shown(source.label), wordOf(source.status),
                                         shown(source.reason));
    for (const UnwatchedTime &time : observation.unwatched)
        text += u"Not looked at between %1 and %2.\n"_s.arg(timeText(time.from), timeText(time.to));
    return text;
}

Report watchReport(const WatchedRun &run, const QDateTime &now)
{
    const bool isOver = run.observation.isOver(now) || run.isAsked;
    const ExitCode code = !run.whyNotWatched.isEmpty() ? ExitCode::Refused
        : run.trouble                                  ? ExitCode::Trouble
                                                       : exitCodeOf(run.observation, isOver);
    return {code, watchDocument(run, now), watchText(run, now)};
}

Report watchReport(const BatchRecord &batch, const std::vector<WatchedRun> &members,
                   const QDateTime &now)
{
    static constexpr std::array worstFirst{ExitCode::Seen, ExitCode::Trouble, ExitCode::Ready,
                                           ExitCode::Done, ExitCode::Refused};
    Report all{
        ExitCode::Refused, {}, u"Run %1 of %2 connections\n"_s.arg(batch.id).arg(members.size())};
    QJsonArray documents;
    int requests = 0;
    for (const WatchedRun &member : members) {
        const Report one = watchReport(member, now);
        const auto rank = [](ExitCode code) { return std::ranges::find(worstFirst, code); };
        if (rank(one.code) < rank(all.code))
            all.code = one.code;
        documents.append(one.document);
        requests += member.requests;
        all.text += one.text;
    }
    all.document = {{"run"_L1, batch.id},
                    {"step"_L1, wordOf(batch.state.stage)},
                    {"outcome"_L1, outcomeWord(batch.state, batch.states())},
                    {"reason"_L1, whyNotWatched(batch.state.stage)},
                    {"members"_L1, documents},
                    {"signsCode"_L1, members.empty() ? QString() : members.front().wholeCode},
                    {"requests"_L1, requests},
                    {"warnings"_L1, QJsonArray()}};
    return all;
}

} // namespace linchpin::cli
