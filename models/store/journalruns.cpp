// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"
#include "models/store/journalrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Journal)
};

constexpr auto runColumns = "SELECT id, plan, state, access, started_at, updated_at FROM run"_L1;

/// The state with its free texts masked; its own words and members stay what they are.
QJsonObject safeJson(RunState state)
{
    for (ActionProgress &action : state.actions)
        action.memo = redactedJson(action.memo);
    for (Warning &warning : state.warnings)
        warning.message = redactedText(warning.message);
    state.reason = redactedText(state.reason);
    if (state.error) {
        state.error->detail = redactedText(state.error->detail);
        state.error->serverSays = redactedText(state.error->serverSays);
    }
    return toJson(state);
}

Result<RunRecord> runFrom(const QSqlQuery &row)
{
    return recordFrom(row, &RunRecord::plan, planFromJson, runStateFromJson);
}

} // namespace

QString newRunId()
{
    constexpr QLatin1StringView alphabet = "abcdefghijklmnopqrstuvwxyz234567"_L1;
    QString id;
    for (int i = 0; i < 10; ++i)
        id += alphabet.at(QRandomGenerator::system()->bounded(32));
    return id;
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectFrom(const QString &run, const QVariant &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toString().toUtf8());
    if (!document.isObject())
        return refusal(Text::tr("What the journal holds about run %1 cannot be read.").arg(run));
    return document.object();
}

QString nameAndId(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

QString withReason(const QString &word, const QString &reason)
{
    return reason.isEmpty() ? word : u"%1: %2"_s.arg(word, reason);
}

QString RunContext::subjectOf(int action) const
{
    return action >= 0 && action < subjects.size() ? subjects[action] : connection;
}

void Journal::Private::remember(const QString &run, const Plan &plan)
{
    RunContext context;
    context.endpoint = nameAndId(plan.endpointName, plan.endpoint.url);
    context.connection = nameAndId(plan.impact.connection.name, plan.impact.connection.id.value);
    for (const PlannedAction &action : plan.actions)
        context.subjects.append(nameAndId(action.subjectName, action.subject.id));
    m_contexts.insert(run, context);
}

RunContext Journal::Private::contextOf(const QString &run)
{
    if (!m_contexts.contains(run)) {
        (void)each(u"SELECT plan FROM run WHERE id = ?"_s, {run}, [&](const QSqlQuery &row) {
            const auto json = objectFrom(run, row.value(0));
            if (const auto plan = json ? planFromJson(*json) : Result<Plan>(Plan{}); plan)
                remember(run, *plan);
        });
        (void)each(u"SELECT backup FROM restore WHERE id = ?"_s, {run}, [&](const QSqlQuery &row) {
            const auto json = objectFrom(run, row.value(0));
            if (const auto backup = json ? backupFromJson(*json) : Result<Backup>(Backup{}); backup)
                remember(run, *backup);
        });
    }
    return m_contexts.value(run);
}

Result<void> Journal::Private::note(const QDateTime &now, const QString &run, const QString &event,
                                    int action, const QString &text)
{
    const RunContext context = contextOf(run);
    return appendAudit({.at = now,
                        .run = run,
                        .event = event,
                        .endpoint = context.endpoint,
                        .subject = context.subjectOf(action),
                        .text = text});
}

Result<void> Journal::Private::refuseUsed(const QString &planId, const QString &table)
{
    const auto before =
        database->value(u"SELECT id FROM %1 WHERE plan_id = ?"_s.arg(table), {planId});
    if (!before)
        return failure(before.error());
    if (before->isValid())
        return refusal(Text::tr("This plan was used before, by run %1. A plan is applied once.")
                           .arg(before->toString()));
    return {};
}

Result<QString> Journal::Private::insertRun(const Plan &plan, const QJsonObject &access,
                                            const RunState &state, const QDateTime &now)
{
    const QString id = newRunId();
    remember(id, plan);
    if (const auto unused = refuseUsed(plan.id, u"run"_s); !unused)
        return failure(unused.error());
    const auto written = database->write(
        u"INSERT INTO run (id, plan_id, plan, access, state, step, started_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, plan.id, textOf(toJson(plan)), textOf(redacted(access).toObject()),
         textOf(safeJson(state)), wordOf(state.step), timeText(now), timeText(now)});
    if (!written)
        return failure(written.error());
    const auto noted =
        note(now, id, u"run-started"_s, -1, Text::tr("A run of plan %1 begins.").arg(plan.id));
    if (!noted)
        return failure(noted.error());
    return id;
}

Result<QString> Journal::createRun(const Plan &plan, const QJsonObject &access,
                                   const RunState &state, const QDateTime &now)
{
    QString id;
    const auto created = d->inTransaction([&]() -> Result<void> {
        const auto inserted = d->insertRun(plan, access, state, now);
        if (!inserted)
            return failure(inserted.error());
        id = *inserted;
        return {};
    });
    if (!created)
        return failure(created.error());
    return id;
}

Result<void> Journal::saveState(const QString &run, const RunState &state, const QDateTime &now,
                                Durable durable)
{
    const auto sync = durable == Durable::Now ? Database::Sync::Now : Database::Sync::WithTheNext;
    const auto work = [&]() -> Result<void> {
        const auto before = d->database->value(u"SELECT step FROM run WHERE id = ?"_s, {run});
        if (!before)
            return failure(before.error());
        if (!before->isValid())
            return refusal(Text::tr("The journal holds no run %1.").arg(run));
        const QString step = wordOf(state.step);
        const auto written =
            d->database->write(u"UPDATE run SET state = ?, step = ?, updated_at = ? WHERE id = ?"_s,
                               {textOf(safeJson(state)), step, timeText(now), run});
        if (!written)
            return failure(written.error());
        if (before->toString() == step)
            return {};
        return d->note(now, run, u"step"_s, state.current, withReason(step, state.reason));
    };
    return d->inTransaction(work, sync);
}

Result<RunRecord> Journal::run(const QString &id) const
{
    return withWrites(oneRecord(d->database.get(), runColumns + u" WHERE id = ?"_s, {id}, runFrom,
                                Text::tr("The journal holds no run %1.").arg(id)),
                      d->writesOf(id, u"intent"_s));
}

Result<std::vector<RunRecord>> Journal::runs() const
{
    return allRecords(d->database.get(), runColumns + u" ORDER BY number DESC"_s, {}, runFrom);
}

bool Journal::isPlanUsed(const QString &planId) const
{
    bool isUsed = false;
    const auto read = d->each(
        u"SELECT 1 FROM run WHERE plan_id = ? UNION SELECT 1 FROM batch WHERE plan_id = ?"_s,
        {planId, planId}, [&](const QSqlQuery &) { isUsed = true; });
    return !read || isUsed;
}

} // namespace linchpin
