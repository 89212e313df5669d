// SPDX-License-Identifier: Apache-2.0
#include "tests/report/batchsample.h"

#include "models/domain/batchplan.h"
#include "tests/domain/sampleimpact.h"

namespace linchpin::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int members = 3;

QString idOf(int member)
{
    return u"c-%1"_s.arg(member + 1);
}

PlannedAction actionOf(Phase phase, const char *verb, const DependentKey &subject,
                       const QString &name)
{
    const bool isBack = phase == Phase::Preparing || phase == Phase::Deactivating;
    return {.phase = phase,
            .verb = QString::fromLatin1(verb),
            .subject = subject,
            .subjectName = name,
            .method = isBack ? u"PUT"_s : u"DELETE"_s,
            .path = u"/%1s/%2"_s.arg(subject.kind, subject.id),
            .purpose = u"%1: %2 %3"_s.arg(QString::fromLatin1(verb), subject.kind, subject.id),
            .expectation = isBack ? u"isActive is false"_s : u"404"_s,
            .isReversible = isBack,
            .loss = isBack ? QString() : u"its history"_s};
}

Impact impactOf(int member, const QString &name)
{
    Impact whole = impact();
    whole.connection.id.value = idOf(member);
    whole.connection.name = name;
    whole.dependents = {dependent(key("profile", member < 2 ? "shared" : "own"))};
    whole.coverage = {
        {u"profiles"_s, u"Profiles"_s, CoverageStatus::Complete, {}, 1},
        {u"automate"_s, u"Automations"_s, CoverageStatus::Invisible, u"no API shows them"_s, 0}};
    if (member == 1)
        whole.coverage.push_back(
            {u"agents"_s, u"Agents"_s, CoverageStatus::Failed, u"it timed out"_s, 0});
    return whole;
}

Plan planOf(int member, const QString &name)
{
    Plan own = plan();
    own.id = u"0b0e3b3e-0000-4000-8000-00000000001%1"_s.arg(member);
    own.impact = impactOf(member, name);
    own.choices = {};
    const DependentKey dependent = own.impact.dependents.front().key;
    const DependentKey connection{u"connection"_s, idOf(member)};
    own.choices.decisions = {{dependent, DecisionWord::Delete, {}, u"nobody needs it"_s}};
    own.choices.acceptances = {{u"automate"_s, u"looked by hand"_s}};
    if (member == 1)
        own.choices.acceptances.push_back({u"agents"_s, u"asked the team"_s});
    own.actions = {actionOf(Phase::Deactivating, "switch-off", connection, name),
                   actionOf(Phase::RemovingDependents, "delete-dependent", dependent,
                            u"Name of "_s + dependent.id),
                   actionOf(Phase::Deleting, "delete", connection, name)};
    return own;
}

RunRecord runOf(const Plan &plan, int member)
{
    RunRecord record;
    record.id = u"memberrun%1"_s.arg(member + 1);
    record.plan = plan;
    record.state = initialMemberState(plan);
    record.startedAt = plan.createdAt.addSecs(60);
    record.updatedAt = plan.createdAt.addSecs(300 + member);
    return record;
}

void addWrite(RunRecord &record, int action, int number, WriteOutcome outcome, int status)
{
    const PlannedAction &planned = record.plan.actions[std::size_t(action)];
    JournalledWrite write;
    write.number = number;
    write.intent.method = planned.method;
    write.intent.path = planned.path;
    write.intent.purpose = planned.purpose;
    write.intent.action = action;
    write.outcome = outcome;
    write.httpStatus = status;
    write.intendedAt = record.startedAt.addSecs(number);
    record.writes.push_back(write);
}

void end(RunState &state, Outcome outcome, ActionState of, const QString &reason = {})
{
    state.outcome = outcome;
    state.step = outcome == Outcome::RolledBack ? Step::RolledBack : Step::Done;
    state.reason = reason;
    for (ActionProgress &action : state.actions)
        action.state = of;
}

} // namespace

Batch batch(const QString &name)
{
    Batch batch;
    batch.id = u"0b0e3b3e-0000-4000-8000-0000000000ba"_s;
    const QStringList names{name, u"crm"_s, u"shop"_s};
    for (int member = 0; member < members; ++member)
        batch.members.push_back(planOf(member, names[member]));
    eachActionOnce(batch.members);
    const Plan &first = batch.members.front();
    batch.endpoint = first.endpoint;
    batch.endpointName = first.endpointName;
    batch.observe = std::chrono::hours(24);
    batch.createdAt = first.createdAt;
    batch.expiresAt = first.expiresAt;
    batch.createdBy = first.createdBy;
    return batch;
}

BatchRecord batchRecord(const QString &name)
{
    BatchRecord record;
    record.id = u"batchrun01"_s;
    record.batch = batch(name);
    for (int member = 0; member < members; ++member)
        record.runs.push_back(runOf(record.batch.members[std::size_t(member)], member));
    record.state = initialState(record.batch);
    record.state.stage = BatchStage::Ended;
    record.state.members[1].reason = u"It relies on one that was not deleted."_s;
    record.startedAt = record.runs.front().startedAt;
    record.updatedAt = record.runs.back().updatedAt;

    RunRecord &refused = record.runs[0];
    addWrite(refused, 0, 1, WriteOutcome::Done, 200);
    addWrite(refused, 2, 5, WriteOutcome::Refused, 409);
    end(refused.state, Outcome::RolledBack, ActionState::Undone, u"The server refused it."_s);
    refused.state.error = ApiError{
        .kind = ApiError::Kind::Conflict, .httpStatus = 409, .serverSays = u"in use by a job"_s};
    RunRecord &leftOut = record.runs[1];
    addWrite(leftOut, 0, 2, WriteOutcome::Done, 200);
    end(leftOut.state, Outcome::RolledBack, ActionState::Undone);
    RunRecord &gone = record.runs[2];
    addWrite(gone, 0, 3, WriteOutcome::Done, 200);
    addWrite(gone, 1, 4, WriteOutcome::Done, 204);
    addWrite(gone, 2, 6, WriteOutcome::Done, 204);
    end(gone.state, Outcome::Deleted, ActionState::InEffect);
    gone.state.warnings = {{u"stale"_s, u"A pod still has it."_s}};
    return record;
}

report::BatchStory batchStory(const QString &name)
{
    report::BatchStory story{.record = batchRecord(name), .entries = {}};
    const auto entry = [](int number, const QString &run, const char *event, const QString &text) {
        return AuditEntry{.number = number,
                          .at = QDateTime(QDate(2026, 11, 1), QTime(10, number), Qt::UTC),
                          .user = u"ada"_s,
                          .run = run,
                          .event = QString::fromLatin1(event),
                          .endpoint = u"https://cms.example/base"_s,
                          .subject = u"c-1"_s,
                          .text = text};
    };
    story.entries = std::vector{entry(3, u"batchrun01"_s, "batch-started", u"entry-batch"_s),
                                entry(4, u"memberrun1"_s, "run-started", u"entry-first"_s),
                                entry(5, u"memberrun3"_s, "run-started", u"entry-third"_s)};
    const QString file = u"/home/ada/many.linchpin-backup.json"_s;
    story.beside.entries =
        std::vector{entry(2, {}, "backup-written", file), entry(6, {}, "backup-written", file),
                    entry(1, {}, "plan-approved", u"Grace approved it."_s)};
    story.beside.restores = std::vector{restore(name)};
    return story;
}

PlanFile batchPlanFile(const QString &name)
{
    const WholePlan whole(batch(name));
    return {.plan = whole.plan, .sha256 = QString(64, u'b'), .approvals = {}, .batch = whole.batch};
}

report::RestoreStory restore(const QString &name)
{
    const auto step = [](const char *kind, const char *id, const QString &title) {
        RestoreStep made;
        made.verb = u"create"_s;
        made.subject = key(kind, id);
        made.name = title;
        made.method = u"POST"_s;
        made.purpose = u"Makes %1 again"_s.arg(title);
        return made;
    };
    report::RestoreStory story;
    story.steps = {step("connection", "c-3", name), step("profile", "own", u"there"_s),
                   step("slot", "s-1", u"impossible"_s), step("sync", "s-2", u"failed"_s),
                   step("sync", "s-3", u"unclear"_s)};
    story.steps[0].differs = {u"It has a new id."_s};
    story.steps[2].impossible = u"Nothing tells its owner."_s;
    RestoreRecord &record = story.record;
    record.id = u"restore001"_s;
    record.backup.id = u"backup-1"_s;
    record.backup.plan = batch(name).members.back();
    record.backup.plan.impact.connection.name = name;
    record.startedAt = record.backup.plan.createdAt.addSecs(600);
    record.updatedAt = record.startedAt.addSecs(60);
    record.state.outcome = RestoreOutcome::Partly;
    record.state.reason = u"One could not be made."_s;
    using State = RestoreStepState;
    record.state.steps = {{State::Done, u"new-1"_s, {}, {}},
                          {State::AlreadyThere, u"own"_s, {}, {}},
                          {State::LeftOut, {}, {}, u"Nothing tells its owner."_s},
                          {State::NotTaken, {}, {}, u"the name is taken"_s},
                          {State::Unknown, {}, {}, {}}};
    return story;
}

} // namespace linchpin::sample
