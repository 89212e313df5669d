// SPDX-License-Identifier: Apache-2.0
#include "models/report/words.h"

#include "models/domain/kindtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportWords)
};

bool isDelete(Phase phase)
{
    return phase == Phase::RemovingDependents || phase == Phase::Deleting;
}

} // namespace

QString textOf(DecisionWord word)
{
    switch (word) {
    //: Decision about a dependent: it stays, so the deletion does not go on.
    case DecisionWord::Keep: return Text::tr("Keep, so stop here");
    //: Decision about a dependent: the deletion goes on although this one suffers.
    case DecisionWord::Accept: return Text::tr("Leave it and go on anyway");
    //: Decision about a dependent: it is moved to another connection.
    case DecisionWord::Reassign: return Text::tr("Reassign");
    //: Decision about a dependent: it is switched off.
    case DecisionWord::Deactivate: return Text::tr("Switch it off");
    //: Decision about a dependent: it is deleted together with the connection.
    case DecisionWord::Delete: return Text::tr("Delete it too");
    }
    return {};
}

QString textOf(Phase phase)
{
    switch (phase) {
    //: When in a deletion something is done: dependents are moved.
    case Phase::Preparing: return Text::tr("Preparing");
    //: When in a deletion something is done: the connection is switched off.
    case Phase::Deactivating: return Text::tr("Switching off");
    //: When in a deletion something is done: dependents are deleted.
    case Phase::RemovingDependents: return Text::tr("Deleting dependents");
    //: When in a deletion something is done: the connection is deleted.
    case Phase::Deleting: return Text::tr("Deleting");
    }
    return {};
}

QString textOf(Deactivation::Possible possible)
{
    switch (possible) {
    //: Can the connection be switched off?
    case Deactivation::Possible::Yes: return Text::tr("possible");
    //: Can the connection be switched off?
    case Deactivation::Possible::AlreadyOff: return Text::tr("it is off already");
    //: Can the connection be switched off?
    case Deactivation::Possible::Doubtful: return Text::tr("doubtful");
    //: Can the connection be switched off?
    case Deactivation::Possible::No: return Text::tr("not possible");
    }
    return {};
}

QString textOf(ActionState state, Phase phase)
{
    switch (state) {
    //: How one change of a plan stands.
    case ActionState::Pending: return Text::tr("not begun");
    //: How one change of a plan stands: sent, and nobody has looked yet.
    case ActionState::Sent: return Text::tr("NOT KNOWN: sent, not looked at");
    case ActionState::InEffect:
        //: How a deletion of a plan stands.
        return isDelete(phase) ? Text::tr("gone, proved by reading")
                               //: How one change of a plan stands.
                               : Text::tr("in effect, proved by reading");
    //: How one change of a plan stands.
    case ActionState::NotTaken: return Text::tr("without effect, as far as reading shows");
    //: How one change of a plan stands.
    case ActionState::Unknown: return Text::tr("NOT KNOWN: unclear answer, not read yet");
    //: How one change of a plan stands.
    case ActionState::Undone: return Text::tr("taken back, proved by reading");
    //: How one change of a plan stands: nothing had to be sent.
    case ActionState::Skipped:
        return isDelete(phase) ? Text::tr("gone already, nothing sent")
                               //: How one change of a plan stands.
                               : Text::tr("found done already, nothing sent");
    //: How one change of a plan stands.
    case ActionState::Stuck: return Text::tr("in effect, could not be taken back");
    }
    return {};
}

QString textOf(const std::optional<WriteOutcome> &outcome)
{
    if (!outcome)
        //: Outcome of a request: the program ended before an answer was written down.
        return Text::tr("NOT KNOWN: no answer on record");
    switch (*outcome) {
    //: Outcome of a request.
    case WriteOutcome::Done: return Text::tr("done");
    //: Outcome of a request.
    case WriteOutcome::Refused: return Text::tr("refused");
    //: Outcome of a request.
    case WriteOutcome::Unknown: return Text::tr("NOT KNOWN: unclear answer");
    }
    return {};
}

QString textOf(RestoreStepState state)
{
    switch (state) {
    //: How a step of a way back stands.
    case RestoreStepState::Pending: return Text::tr("not begun");
    //: How a step of a way back stands: sent, and nobody has looked yet.
    case RestoreStepState::Sent: return Text::tr("NOT KNOWN: sent, not looked at");
    //: How a step of a way back stands.
    case RestoreStepState::Done: return Text::tr("there again, proved by reading");
    //: How a step of a way back stands.
    case RestoreStepState::AlreadyThere: return Text::tr("was there already, nothing sent");
    //: How a step of a way back stands.
    case RestoreStepState::LeftOut: return Text::tr("NOT MADE AGAIN: left out");
    //: How a step of a way back stands.
    case RestoreStepState::NotTaken:
        return Text::tr("NOT MADE AGAIN: without effect, as far as reading shows");
    //: How a step of a way back stands.
    case RestoreStepState::Unknown: return Text::tr("NOT KNOWN: unclear answer, not read yet");
    }
    return {};
}

QString yesOrNo(bool isYes)
{
    if (isYes)
        //: In a table: it is so.
        return Text::tr("yes");
    //: In a table: it is not so.
    return Text::tr("no");
}

QString durationText(std::chrono::seconds time)
{
    const auto seconds = std::min<qint64>(time.count(), 3'000'000'000);
    if (seconds <= 0)
        //: A length of time: none at all.
        return Text::tr("none");
    const auto units = [seconds](qint64 unit) { return int(seconds / unit); };
    if (seconds % 86400 == 0)
        return Text::tr("%n days", nullptr, units(86400));
    if (seconds % 3600 == 0)
        return Text::tr("%n hours", nullptr, units(3600));
    if (seconds % 60 == 0)
        return Text::tr("%n minutes", nullptr, units(60));
    return Text::tr("%n seconds", nullptr, units(1));
}

QString nameAndId(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

QString subjectText(const DependentKey &key, const QString &name)
{
    return kindText(key.kind) + u' ' + nameAndId(name, key.id);
}

} // namespace linchpin::report
