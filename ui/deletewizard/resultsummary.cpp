// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/resultsummary.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "ui/deletewizard/memberrows.h"
#include "ui/deletewizard/wizardtexts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

class ResultTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ResultSummary)
};

QString headline(const Plan &plan, const RunState &state)
{
    const auto name = WizardTexts::shown(plan.impact.connection.name, 60);
    switch (state.outcome) {
    case Outcome::Deleted: return ResultTexts::tr("%1 is deleted").arg(name);
    case Outcome::AlreadyGone:
        return ResultTexts::tr("%1 was gone already, and not by this run").arg(name);
    case Outcome::Refused: return ResultTexts::tr("Stopped: nothing was deleted");
    case Outcome::Unchanged: return ResultTexts::tr("Nothing is changed");
    case Outcome::RolledBack: return ResultTexts::tr("Everything was taken back");
    case Outcome::Halted: return ResultTexts::tr("Halted: a person has to look");
    case Outcome::Waiting:
    case Outcome::None: return ResultTexts::tr("Still under way");
    }
    return {};
}

QString subjectOf(const PlannedAction &action)
{
    const auto name =
        WizardTexts::shown(action.subjectName.isEmpty() ? action.subject.id : action.subjectName);
    //: %1 kind of thing ("profile", "connection"), %2 its name.
    return ResultTexts::tr("%1 %2").arg(kindText(action.subject.kind), name);
}

bool isDelete(const PlannedAction &action)
{
    return action.phase == Phase::RemovingDependents || action.phase == Phase::Deleting;
}

void sort(ResultSummary &summary, const PlannedAction &action, ActionState state)
{
    switch (state) {
    case ActionState::InEffect:
    case ActionState::Skipped:
        if (isDelete(action))
            summary.gone << subjectOf(action);
        else
            summary.changed << escapedForDisplay(action.purpose);
        break;
    case ActionState::Stuck:
        summary.changed << ResultTexts::tr("%1 This could not be taken back.")
                               .arg(escapedForDisplay(action.purpose));
        break;
    case ActionState::Undone:
        summary.left << ResultTexts::tr("%1: taken back, proved by reading").arg(subjectOf(action));
        break;
    case ActionState::Pending:
    case ActionState::NotTaken:
        if (isDelete(action))
            summary.left << subjectOf(action);
        break;
    case ActionState::Sent:
    case ActionState::Unknown: summary.unknown << escapedForDisplay(action.purpose); break;
    }
}

/// Was the server asked to delete what blocks along with the connection, as far as anybody knows?
bool wasForced(const Plan &plan, const RunState &state)
{
    for (std::size_t i = 0; i < plan.actions.size() && i < state.actions.size(); ++i) {
        const auto is = state.actions[i].state;
        if (plan.actions[i].phase == Phase::Deleting
            && (is == ActionState::InEffect || is == ActionState::Sent
                || is == ActionState::Unknown))
            return plan.choices.forceCascade;
    }
    return false;
}

/// What a delete in effect was about, and what the server was asked to delete along by force.
std::set<DependentKey> goneSubjects(const Plan &plan, const RunState &state)
{
    std::set<DependentKey> gone;
    for (std::size_t i = 0; i < plan.actions.size() && i < state.actions.size(); ++i) {
        const auto is = state.actions[i].state;
        if (isDelete(plan.actions[i])
            && (is == ActionState::InEffect || is == ActionState::Skipped))
            gone.insert(plan.actions[i].subject);
    }
    if (wasForced(plan, state))
        for (const auto &dependent : plan.impact.dependents)
            if (isForcedAlong(plan.impact, plan.choices, dependent))
                gone.insert(dependent.key);
    return gone;
}

void addRestore(ResultSummary &summary, const QString &backupPath)
{
    if (!summary.gone.isEmpty()) {
        summary.restore << ResultTexts::tr("What is gone cannot be brought back as it was; made "
                                           "again, it gets a new id. Passwords "
                                           "and tokens have to be typed again.");
        if (backupPath.isEmpty())
            summary.restore << ResultTexts::tr("There is no backup: it has to be made by hand.");
        else
            summary.restore << ResultTexts::tr(
                                   "File > Restore from backup... makes again what the system "
                                   "allows, from %1.")
                                   .arg(QDir::toNativeSeparators(backupPath));
    }
    if (!summary.unknown.isEmpty())
        summary.restore << ResultTexts::tr(
            "\"Check again\" reads what became of it. Nothing is repeated blindly.");
}

QJsonArray membersJson(const WizardRun &run)
{
    QJsonArray members;
    for (const WizardMember &member : run.members())
        members.append(QJsonObject{{u"run"_s, member.run},
                                   {u"outcome"_s, wordOf(member.state->outcome)},
                                   {u"step"_s, wordOf(member.state->step)},
                                   {u"reason"_s, whyText(member)},
                                   {u"plan"_s, toJson(*member.plan)}});
    return members;
}

QString headlineOfSeveral(const std::vector<WizardMember> &members)
{
    const auto count = [&members](auto is) {
        return static_cast<int>(std::ranges::count_if(
            members, [&is](const WizardMember &member) { return is(member.state->outcome); }));
    };
    const int all = static_cast<int>(members.size());
    const int gone =
        count([](Outcome is) { return is == Outcome::Deleted || is == Outcome::AlreadyGone; });
    if (count([](Outcome is) { return is == Outcome::Halted; }) > 0)
        //: %1 of %2 connections.
        return ResultTexts::tr("Halted: a person has to look. %1 of %2 connections are gone")
            .arg(gone)
            .arg(all);
    if (count([](Outcome is) { return is == Outcome::None || is == Outcome::Waiting; }) > 0)
        return ResultTexts::tr("Still under way");
    if (gone == all)
        return ResultTexts::tr("All %n connections are deleted", nullptr, all);
    if (gone > 0)
        //: %1 of %2 connections.
        return ResultTexts::tr("%1 of %2 connections are deleted").arg(gone).arg(all);
    if (count([](Outcome is) { return is == Outcome::RolledBack; }) > 0)
        return ResultTexts::tr("Everything was taken back");
    return ResultTexts::tr("Stopped: nothing was deleted");
}

void add(ResultSummary &all, const ResultSummary &own)
{
    const auto append = [](QStringList &to, const QStringList &more) {
        for (const QString &item : more)
            if (!to.contains(item))
                to << item;
    };
    append(all.gone, own.gone);
    append(all.along, own.along);
    append(all.left, own.left);
    append(all.changed, own.changed);
    append(all.unknown, own.unknown);
    append(all.leftovers, own.leftovers);
}

QJsonObject jsonOf(const JournalledWrite &write)
{
    return {{u"at"_s, write.intendedAt.toUTC().toString(Qt::ISODate)},
            {u"method"_s, write.intent.method},
            {u"path"_s, write.intent.path},
            {u"purpose"_s, write.intent.purpose},
            {u"isUndo"_s, write.intent.isUndo},
            {u"status"_s, write.httpStatus},
            {u"outcome"_s, write.outcome ? wordOf(*write.outcome) : u"unknown"_s}};
}

} // namespace

ResultSummary summaryOf(const Plan &plan, const RunState &state, const QString &backupPath)
{
    ResultSummary summary;
    summary.headline = headline(plan, state);
    summary.reason = escapedForDisplay(state.reason);
    summary.isGood = state.outcome == Outcome::Deleted || state.outcome == Outcome::RolledBack
        || state.outcome == Outcome::Unchanged || state.outcome == Outcome::AlreadyGone;
    const auto gone = goneSubjects(plan, state);
    for (std::size_t i = 0; i < plan.actions.size() && i < state.actions.size(); ++i) {
        // Nobody is told that what is gone was switched off.
        if (isDelete(plan.actions[i]) || !gone.contains(plan.actions[i].subject))
            sort(summary, plan.actions[i], state.actions[i].state);
    }
    if (state.outcome == Outcome::AlreadyGone) {
        const auto name =
            ResultTexts::tr("connection %1").arg(WizardTexts::shown(plan.impact.connection.name));
        summary.left.clear();
        if (summary.gone.isEmpty())
            summary.gone << name;
    }
    if (wasForced(plan, state))
        for (const auto &dependent : plan.impact.dependents)
            if (isForcedAlong(plan.impact, plan.choices, dependent))
                summary.along << WizardTexts::dependent(dependent);
    for (const auto &warning : state.warnings)
        summary.leftovers << escapedForDisplay(warning.message);
    addRestore(summary, backupPath);
    return summary;
}

ResultSummary summaryOf(const WizardRun &run, const QString &backupPath)
{
    if (!run.isOfSeveral())
        return summaryOf(run.plan(), run.state(), backupPath);
    const auto members = run.members();
    ResultSummary all;
    all.isGood = true;
    for (const WizardMember &member : members) {
        const ResultSummary own = summaryOf(*member.plan, *member.state, {});
        all.isGood = all.isGood && own.isGood;
        add(all, own);
    }
    // What was left by one was deleted or kept for another: only what nobody deleted is left.
    all.left.removeIf([&all](const QString &item) { return all.gone.contains(item); });
    all.headline = headlineOfSeveral(members);
    all.reason = escapedForDisplay(run.state().reason);
    addRestore(all, backupPath);
    return all;
}

QString lineOf(const JournalledWrite &write)
{
    //: State of a request in the log: written down, no answer yet or none was seen.
    const auto outcome =
        write.outcome ? kindText(wordOf(*write.outcome)) : ResultTexts::tr("under way or unknown");
    const auto status = write.httpStatus > 0 ? QString::number(write.httpStatus) : u"–"_s;
    return u"%1  %2 %3  %4  %5"_s.arg(WizardTexts::clock(write.intendedAt), write.intent.method,
                                      write.intent.path, status, outcome);
}

QString reportText(const WizardRun &run, const QString &backupPath)
{
    const auto summary = summaryOf(run, backupPath);
    const Plan &plan = run.plan();
    QStringList lines{summary.headline, summary.reason, QString()};
    lines << ResultTexts::tr("Run %1").arg(run.id());
    for (const WizardMember &member : run.members()) {
        const auto &connection = member.plan->impact.connection;
        lines << ResultTexts::tr("Connection %1, id %2, on %3 (%4)")
                     .arg(WizardTexts::connection(connection), connection.id.value,
                          WizardTexts::shown(plan.endpointName), plan.endpoint.url);
        if (run.isOfSeveral())
            lines << u"  "_s + QStringList{standingText(*member.state), whyText(member)}.join(u' ');
    }
    lines << QString();
    const auto add = [&lines](const QString &title, const QStringList &items) {
        if (items.isEmpty())
            return;
        lines << title;
        for (const auto &item : items)
            lines << u"  - "_s + item;
        lines << QString();
    };
    add(ResultTexts::tr("Gone, proved by reading"), summary.gone);
    add(ResultTexts::tr("The server was asked to delete with it, by force"), summary.along);
    add(ResultTexts::tr("Changed and still there"), summary.changed);
    add(ResultTexts::tr("Left as it was"), summary.left);
    //: Heading: what became of these is not known.
    add(ResultTexts::tr("Unknown"), summary.unknown);
    add(ResultTexts::tr("The system reports besides"), summary.leftovers);
    add(ResultTexts::tr("How to restore"), summary.restore);
    QStringList requests;
    for (const auto &write : run.writes())
        requests << lineOf(write);
    add(ResultTexts::tr("Requests that changed something"), requests);
    return lines.join(u'\n');
}

QByteArray reportJson(const WizardRun &run, const QString &backupPath)
{
    const auto summary = summaryOf(run, backupPath);
    const RunState &state = run.state();
    QJsonArray writes;
    for (const auto &write : run.writes())
        writes.append(jsonOf(write));
    QJsonObject json{{u"format"_s, u"linchpin-run-report"_s},
                     {u"version"_s, 1},
                     {u"run"_s, run.id()},
                     {u"outcome"_s, wordOf(state.outcome)},
                     {u"step"_s, wordOf(state.step)},
                     {u"reason"_s, state.reason},
                     {u"gone"_s, QJsonArray::fromStringList(summary.gone)},
                     {u"deletedAlong"_s, QJsonArray::fromStringList(summary.along)},
                     {u"changed"_s, QJsonArray::fromStringList(summary.changed)},
                     {u"left"_s, QJsonArray::fromStringList(summary.left)},
                     {u"unknown"_s, QJsonArray::fromStringList(summary.unknown)},
                     {u"leftovers"_s, QJsonArray::fromStringList(summary.leftovers)},
                     {u"writes"_s, writes}};
    if (run.isOfSeveral())
        json.insert(u"runs"_s, membersJson(run));
    else
        json.insert(u"plan"_s, toJson(run.plan()));
    return QJsonDocument(json).toJson();
}

} // namespace linchpin
