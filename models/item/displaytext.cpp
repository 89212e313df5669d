// SPDX-License-Identifier: Apache-2.0
#include "models/item/displaytext.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Words)
};
} // namespace

QString textOf(ConnectionState state)
{
    switch (state) {
    //: State of a connection, shown in the list. Keep it to one word.
    case ConnectionState::Active: return Words::tr("Active");
    //: State of a connection, shown in the list. Keep it to one word.
    case ConnectionState::Inactive: return Words::tr("Inactive");
    //: State of a connection that could not be read. Keep it to one word.
    case ConnectionState::Unknown: return Words::tr("Unknown");
    //: State of a connection in a system that cannot switch connections off.
    case ConnectionState::NoSuchFlag: return Words::tr("No switch");
    }
    return {};
}

QString textOf(Effect effect)
{
    switch (effect) {
    //: Heading of a group of dependents: the server refuses the deletion because of these.
    case Effect::Blocks: return Words::tr("Blocks deletion");
    //: Heading of a group of dependents: deleted by the server together with the connection.
    case Effect::Cascades: return Words::tr("Server deletes it too");
    //: Heading of a group of dependents: these stay and stop working.
    case Effect::Breaks: return Words::tr("Will break");
    //: Heading of a group of dependents: these lose a trigger or a default.
    case Effect::Degrades: return Words::tr("Loses something");
    //: Heading of a group of dependents: these may use the connection, a person has to check.
    case Effect::Mentions: return Words::tr("Only mentions it");
    }
    return {};
}

QString textOf(Activity activity)
{
    switch (activity) {
    //: Activity of a dependent: it is at work at this moment. One word.
    case Activity::Running: return Words::tr("Running");
    //: Activity of a dependent: it is switched on. One word.
    case Activity::Active: return Words::tr("Active");
    //: Activity of a dependent: it is switched off or paused. One word.
    case Activity::Paused: return Words::tr("Paused");
    //: Activity of a dependent that the system does not tell. One word.
    case Activity::Unknown: return Words::tr("Unknown");
    }
    return {};
}

QString textOf(CoverageStatus status)
{
    switch (status) {
    //: How far a place was searched for dependents: to its end.
    case CoverageStatus::Complete: return Words::tr("Read completely");
    //: How far a place was searched for dependents: cut short.
    case CoverageStatus::Partial: return Words::tr("Read in part");
    //: How far a place was searched for dependents: it could not be read.
    case CoverageStatus::Failed: return Words::tr("Not read");
    //: How far a place was searched for dependents: refused for want of rights.
    case CoverageStatus::Forbidden: return Words::tr("No permission");
    //: How far a place was searched for dependents: the system does not have this part.
    case CoverageStatus::NotInstalled: return Words::tr("Not installed");
    //: How far a place was searched for dependents: no interface of the system shows it.
    case CoverageStatus::Invisible: return Words::tr("Cannot be seen");
    }
    return {};
}

QString textOf(Verdict verdict)
{
    switch (verdict) {
    //: Verdict on a connection: everything was read and nothing depends on it.
    case Verdict::Clear: return Words::tr("Nothing depends on it");
    //: Verdict on a connection: there are dependents or unseen places to decide about.
    case Verdict::NeedsDecision: return Words::tr("Needs decisions");
    //: Verdict on a connection: the server will refuse to delete it.
    case Verdict::Blocked: return Words::tr("Blocked");
    //: Verdict on a connection: not everything could be read.
    case Verdict::Unknown: return Words::tr("Not known");
    }
    return {};
}

QString textOf(Step step)
{
    switch (step) {
    //: Step of a deletion.
    case Step::Draft: return Words::tr("Draft");
    //: Step of a deletion: dependents are being read.
    case Step::Reviewing: return Words::tr("Reviewing");
    //: Step of a deletion: a person decides about each dependent.
    case Step::Deciding: return Words::tr("Deciding");
    //: Step of a deletion.
    case Step::Planned: return Words::tr("Planned");
    //: Step of a deletion: dependents are being moved.
    case Step::Preparing: return Words::tr("Preparing dependents");
    //: Step of a deletion.
    case Step::Deactivating: return Words::tr("Switching off");
    //: Step of a deletion: proving by reading that it is off.
    case Step::CheckingOff: return Words::tr("Checking that it is off");
    //: Step of a deletion: waiting whether somebody misses the connection.
    case Step::Observing: return Words::tr("Observing");
    //: Step of a deletion: reading everything again just before the delete.
    case Step::Rechecking: return Words::tr("Reading again");
    //: Step of a deletion: waiting for the last confirmation.
    case Step::Confirming: return Words::tr("Waiting for confirmation");
    //: Step of a deletion.
    case Step::RemovingDependents: return Words::tr("Deleting dependents");
    //: Step of a deletion.
    case Step::Deleting: return Words::tr("Deleting");
    //: Step of a deletion: proving by reading that it is gone.
    case Step::CheckingGone: return Words::tr("Checking that it is gone");
    //: Step of a deletion: it ended.
    case Step::Done: return Words::tr("Done");
    //: Step of a deletion: changes are being undone.
    case Step::RollingBack: return Words::tr("Rolling back");
    //: Step of a deletion: all changes were undone.
    case Step::RolledBack: return Words::tr("Rolled back");
    //: Step of a deletion: stopped, because an outcome is unknown.
    case Step::Halted: return Words::tr("Halted");
    //: Step of a deletion: looking at what happened before going on.
    case Step::Resuming: return Words::tr("Resuming");
    }
    return {};
}

QString textOf(Outcome outcome)
{
    switch (outcome) {
    //: How a deletion ended: not yet.
    case Outcome::None: return Words::tr("Under way");
    //: How a deletion ended.
    case Outcome::Deleted: return Words::tr("Deleted");
    //: How a deletion ended: somebody else had deleted it.
    case Outcome::AlreadyGone: return Words::tr("Already gone");
    //: How a deletion ended: refused by this program, nothing was sent.
    case Outcome::Refused: return Words::tr("Refused");
    //: How a deletion ended.
    case Outcome::Unchanged: return Words::tr("Nothing changed");
    //: How a deletion ended: all changes were undone.
    case Outcome::RolledBack: return Words::tr("Rolled back");
    //: How a deletion ended: an outcome is unknown.
    case Outcome::Halted: return Words::tr("Halted");
    //: A deletion waits in its observation period.
    case Outcome::Waiting: return Words::tr("Waiting");
    }
    return {};
}

QString scopeText(const Connection &connection, const QString &ofEndpoint)
{
    return scopeText(connection.scope, ofEndpoint);
}

QString scopeText(const QMap<QString, QString> &scope, const QString &ofEndpoint)
{
    return scope.isEmpty() ? ofEndpoint : QStringList(scope.begin(), scope.end()).join(u", "_s);
}

QString iconNameOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Active: return u"state-active"_s;
    case ConnectionState::Inactive: return u"state-inactive"_s;
    case ConnectionState::Unknown: return u"state-unknown"_s;
    case ConnectionState::NoSuchFlag: return u"state-none"_s;
    }
    return {};
}

QString iconNameOf(Effect effect)
{
    switch (effect) {
    case Effect::Blocks: return u"effect-blocks"_s;
    case Effect::Cascades: return u"effect-cascades"_s;
    case Effect::Breaks: return u"effect-breaks"_s;
    case Effect::Degrades: return u"effect-degrades"_s;
    case Effect::Mentions: return u"effect-mentions"_s;
    }
    return {};
}

QString iconNameOf(CoverageStatus status)
{
    switch (status) {
    case CoverageStatus::Complete: return u"mark-ok"_s;
    case CoverageStatus::Partial: return u"mark-partial"_s;
    case CoverageStatus::Failed: return u"mark-failed"_s;
    case CoverageStatus::Forbidden: return u"mark-forbidden"_s;
    case CoverageStatus::NotInstalled: return u"mark-absent"_s;
    case CoverageStatus::Invisible: return u"mark-invisible"_s;
    }
    return {};
}

QString iconNameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear: return u"mark-ok"_s;
    case Verdict::NeedsDecision: return u"mark-warning"_s;
    case Verdict::Blocked: return u"effect-blocks"_s;
    case Verdict::Unknown: return u"state-unknown"_s;
    }
    return {};
}

} // namespace linchpin
