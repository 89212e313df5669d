// SPDX-License-Identifier: Apache-2.0
#include "models/report/runparts.h"

#include "models/report/auditparts.h"
#include "models/report/planparts.h"
#include "models/report/severalparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RunReport)
};

ActionState stateOf(const RunRecord &record, std::size_t action)
{
    return action < record.state.actions.size() ? record.state.actions[action].state
                                                : ActionState::Pending;
}

bool isUnclear(ActionState state)
{
    return state == ActionState::Sent || state == ActionState::Unknown;
}

/// A row of the member's, with its label in front where there are several.
void addRow(Table &table, const Runs &runs, std::size_t member, QStringList row, int place)
{
    if (runs.areSeveral())
        row.insert(place, runs.labels.value(qsizetype(member)));
    table.rows.push_back(std::move(row));
}

/// A write, and whose it is.
struct Written
{
    const JournalledWrite *write;
    std::size_t member;
};

std::vector<Written> writesOf(const Runs &runs)
{
    std::vector<Written> writes;
    for (std::size_t member = 0; member < runs.records.size(); ++member)
        for (const JournalledWrite &write : runs.records[member]->writes)
            writes.push_back({&write, member});
    // Those of one run stand in their order; the numbers of the journal order all of them.
    std::ranges::stable_sort(writes, {}, [](const Written &one) { return one.write->number; });
    return writes;
}

/// The number a change has in this report.
QString numberOf(const Runs &runs, const Written &one)
{
    const int action = one.write->intent.action;
    if (action < 0)
        return {};
    const auto it = std::ranges::find(runs.order, JointAction{one.member, std::size_t(action)});
    return it == runs.order.end() ? QString() : QString::number(it - runs.order.begin() + 1);
}

QStringList requestRow(const Runs &runs, const Written &one, const Making &making)
{
    const JournalledWrite &write = *one.write;
    const QString what = write.intent.isUndo
        //: %1 says what a request does. It takes something back.
        ? Text::tr("Way back: %1").arg(write.intent.purpose)
        : write.intent.purpose;
    return {QString::number(write.number),
            utcText(write.intendedAt),
            localText(write.intendedAt, making),
            numberOf(runs, one),
            requestText(write.intent.method, write.intent.path),
            what,
            write.httpStatus > 0 ? QString::number(write.httpStatus) : QString(),
            textOf(write.outcome),
            write.note};
}

std::vector<Column> requestColumns()
{
    return {//: Column: number of a request.
            {Text::tr("No."), 5},
            //: Column: when a request was written down.
            {Text::tr("Written down (UTC)"), 15},
            //: Column: when something happened.
            {Text::tr("Local time"), 17},
            //: Column: number of the change a request belongs to.
            {Text::tr("Change"), 7},
            //: Column: method and path of a request.
            {Text::tr("Request"), 34},
            //: Column: what a request is for.
            {Text::tr("What for"), 26},
            //: Column: number that a server answers with.
            {Text::tr("HTTP"), 6},
            //: Column: done, refused, not known.
            {Text::tr("Outcome"), 15},
            //: Column: words about an answer.
            {Text::tr("Note"), 24}};
}

std::vector<Column> changeColumns()
{
    return {//: Column: number of a change.
            {Text::tr("No."), 5},
            //: Column: when in the deletion.
            {Text::tr("When"), 12},
            //: Column: what was to be done.
            {Text::tr("What"), 28},
            //: Column: a dependent, or the connection.
            {Text::tr("About"), 26},
            //: Column: how a change stands.
            {Text::tr("How it stands"), 22},
            //: Column: what is read to prove a change.
            {Text::tr("Proved by"), 22},
            //: Column: yes or no.
            {Text::tr("Can be undone"), 10},
            //: Column: what a change loses for good.
            {Text::tr("Lost"), 18}};
}

constexpr int behindNumber = 1; ///< where the column of the connection stands

} // namespace

Runs runsOf(const RunRecord &record)
{
    Runs runs{{&record}, {}, {}};
    for (std::size_t i = 0; i < record.plan.actions.size(); ++i)
        runs.order.push_back({0, i});
    return runs;
}

Runs runsOf(const BatchRecord &record)
{
    Runs runs{{}, labelsOf(record.batch.members), jointOrder(record.batch)};
    for (const RunRecord &run : record.runs)
        runs.records.push_back(&run);
    return runs;
}

void addConnectionColumn(Table &table, int place)
{
    table.columns.insert(table.columns.begin() + place,
                         //: Column.
                         {QCoreApplication::translate("linchpin::RunReport", "Connection"), 18});
}

void addUnclear(Table &table, const Runs &runs)
{
    for (std::size_t i = 0; i < runs.order.size(); ++i) {
        const RunRecord &record = *runs.records[runs.order[i].member];
        const PlannedAction &action = record.plan.actions[runs.order[i].action];
        const ActionState state = stateOf(record, runs.order[i].action);
        if (isUnclear(state))
            addRow(table, runs, runs.order[i].member,
                   {action.purpose, textOf(state, action.phase),
                    //: %1 is the number of a change.
                    Text::tr("change %1").arg(i + 1)},
                   0);
    }
    for (std::size_t member = 0; member < runs.records.size(); ++member) {
        for (const JournalledWrite *write : unclearWrites(*runs.records[member]))
            addRow(table, runs, member,
                   {requestText(write->intent.method, write->intent.path), textOf(write->outcome),
                    //: %1 is the number of a request.
                    Text::tr("request %1").arg(write->number)},
                   0);
    }
}

void closeUnknown(Section &section, Table rows, const Result<std::vector<AuditEntry>> &entries)
{
    if (!entries)
        //: %1 is a sentence.
        section.notes << Text::tr("The audit of the run could not be read: %1")
                             .arg(entries.error().sentence());
    if (rows.rows.empty() && section.notes.isEmpty())
        section.notes << Text::tr("Nothing: every change was looked at after it was asked for, "
                                  "and every place was read when it was planned.");
    if (rows.rows.empty())
        return;
    section.notes << Text::tr("%n things are not known. That is not the same as done, and not "
                              "the same as nothing.",
                              nullptr, int(rows.rows.size()));
    section.table = std::move(rows);
}

Section changesOf(const Runs &runs)
{
    Section section{u"changes"_s, Text::tr("What became of each change"), {}};
    Table table{changeColumns(), {}, Text::tr("The plan changes nothing.")};
    if (runs.areSeveral())
        addConnectionColumn(table, behindNumber);
    for (std::size_t i = 0; i < runs.order.size(); ++i) {
        const RunRecord &record = *runs.records[runs.order[i].member];
        const PlannedAction &action = record.plan.actions[runs.order[i].action];
        addRow(table, runs, runs.order[i].member,
               {QString::number(i + 1), textOf(action.phase), action.purpose,
                subjectText(action.subject, action.subjectName),
                textOf(stateOf(record, runs.order[i].action), action.phase), action.expectation,
                yesOrNo(action.isReversible), action.loss},
               behindNumber);
    }
    section.table = std::move(table);
    return section;
}

Section requestsOf(const Runs &runs, const Making &making)
{
    Section section{u"requests"_s,
                    Text::tr("Every request that changes something"),
                    {Text::tr("Each was written down before it was sent.")}};
    Table table{requestColumns(), {}, Text::tr("None was sent.")};
    if (runs.areSeveral())
        addConnectionColumn(table, behindNumber);
    for (const Written &one : writesOf(runs))
        addRow(table, runs, one.member, requestRow(runs, one, making), behindNumber);
    section.table = std::move(table);
    return section;
}

Section leftoversOf(const Runs &runs)
{
    Section section{u"left-over"_s, Text::tr("What the system reports besides"), {}};
    //: Column: what a system reports.
    Table table{{{Text::tr("What"), 70}}, {}, {}};
    if (runs.areSeveral())
        addConnectionColumn(table, 0);
    for (std::size_t member = 0; member < runs.records.size(); ++member)
        for (const Warning &warning : runs.records[member]->state.warnings)
            addRow(table, runs, member, {warning.message}, 0);
    section.table = std::move(table);
    return section;
}

} // namespace linchpin::report
