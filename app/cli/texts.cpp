// SPDX-License-Identifier: Apache-2.0
#include "app/cli/texts.h"

#include "app/cli/documents.h"
#include "app/cli/shellword.h"
#include "app/cli/table.h"
#include "models/domain/fingerprint.h"

#include <algorithm>
#include <tuple>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u"-"_s;
}

QString warningsText(const std::vector<Warning> &warnings)
{
    QString text;
    for (const Warning &warning : warnings)
        text += u"Warning (%1): %2\n"_s.arg(warning.code, shown(warning.message));
    return text;
}

QStringList connectionRow(const Connection &c)
{
    return {c.id.value, brief(c.name), c.type, wordOf(c.state), c.traits.join(u", "_s), c.modified};
}

QStringList connectionHead()
{
    return {u"ID"_s, u"NAME"_s, u"TYPE"_s, u"STATE"_s, u"TRAITS"_s, u"MODIFIED"_s};
}

QString viaText(const Dependent &dependent)
{
    QStringList keys;
    for (const DependentKey &key : dependent.via)
        keys << key.text();
    return keys.join(u", "_s);
}

/// What stops the deletion first, what only mentions the connection last.
std::vector<Dependent> byEffect(std::vector<Dependent> rows)
{
    std::ranges::stable_sort(rows, {}, [](const Dependent &row) {
        return std::tuple(row.effect, row.key.kind, row.name.toCaseFolded(), row.key.id);
    });
    return rows;
}

QString dependentsTable(const Impact &impact)
{
    Table table({u"EFFECT"_s, u"DEPENDENT"_s, u"NAME"_s, u"RELATION"_s, u"VIA"_s, u"ACTIVITY"_s,
                 u"DECISIONS"_s});
    for (const Dependent &d : byEffect(impact.dependents)) {
        QStringList words;
        for (const DecisionWord word : d.decisions)
            words << wordOf(word);
        table.add({wordOf(d.effect), d.key.text(), brief(d.name), wordOf(d.relation), viaText(d),
                   wordOf(d.activity), words.join(u'|')});
    }
    return table.text();
}

/// How the plan's endpoint is named again: `apply` does not take it from the file.
QString endpointArguments(const EndpointIdentity &endpoint, const QString &name)
{
    if (!name.isEmpty())
        return u"--endpoint "_s + shellWord(name);
    QString text =
        u"--system %1 --url %2"_s.arg(shellWord(endpoint.system), shellWord(endpoint.url));
    for (auto it = endpoint.scope.begin(); it != endpoint.scope.end(); ++it)
        text += u" --scope "_s + shellWord(it.key() + u'=' + it.value());
    return text;
}

QString actionsTable(const Plan &plan, const RunState *state)
{
    Table table({u"#"_s, u"PHASE"_s, u"REQUEST"_s, u"UNDO"_s, state ? u"STANDS"_s : u"LOSS"_s});
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        const PlannedAction &a = plan.actions[i];
        const QString last =
            state && i < state->actions.size() ? wordOf(state->actions[i].state) : a.loss;
        table.add({QString::number(i + 1), wordOf(a.phase), a.method + u' ' + a.path,
                   a.isReversible ? u"yes"_s : u"no"_s, last});
    }
    return table.text();
}

} // namespace

QString listText(const std::vector<Connection> &rows, bool isComplete,
                 const std::vector<Warning> &warnings)
{
    Table table(connectionHead());
    for (const Connection &row : rows)
        table.add(connectionRow(row));
    const QString count = u"%1 connections%2.\n"_s.arg(rows.size())
                              .arg(isComplete ? u""_s : u", and the list is NOT complete"_s);
    return table.text() + count + warningsText(warnings);
}

QString showText(const Connection &connection, const std::vector<Warning> &warnings)
{
    Table table(connectionHead());
    table.add(connectionRow(connection));
    QString text = table.text() + u"name: %1\n"_s.arg(shown(connection.name));
    for (const Property &property : connection.properties)
        text += u"%1: %2\n"_s.arg(shown(property.key), shown(property.value));
    return text + warningsText(warnings);
}

QString dependentsText(const Impact &impact)
{
    const Connection &c = impact.connection;
    return u"%1 (%2), %3, %4\n\n"_s.arg(shown(c.name), shown(c.id.value), shown(c.type),
                                        wordOf(c.state))
        + foundText(impact);
}

QString foundText(const Impact &impact)
{
    QString text = impact.dependents.empty()
        ? u"No dependents found where it was possible to look.\n"_s
        : dependentsTable(impact);
    Table coverage({u"SOURCE"_s, u"STATUS"_s, u"FOUND"_s, u"REASON"_s});
    for (const Coverage &entry : impact.coverage)
        coverage.add(
            {entry.source, wordOf(entry.status), QString::number(entry.found), entry.reason});
    text += u'\n' + coverage.text() + u'\n' + warningsText(impact.warnings);
    for (const Evidence &evidence : impact.evidence)
        text += u"Evidence: %1: %2\n"_s.arg(shown(evidence.label), shown(evidence.value));
    return text
        + u"Verdict: %1\nFingerprint: %2\n"_s.arg(wordOf(impact.verdict()), fingerprint(impact));
}

QString planText(const QString &path, const Plan &plan, const std::vector<Warning> &more)
{
    const Connection &c = plan.impact.connection;
    QString text =
        u"Plan for %1 (%2), written to %3\n\n"_s.arg(shown(c.name), shown(c.id.value), shown(path));
    text += actionsTable(plan, nullptr) + u'\n' + warningsText(plan.impact.warnings)
        + warningsText(more);
    return text
        + applyText(path, plan.expiresAt, confirmationPhrase(plan), plan.endpoint,
                    plan.endpointName);
}

QString applyText(const QString &path, const QDateTime &expiresAt, const QString &phrase,
                  const EndpointIdentity &endpoint, const QString &endpointName)
{
    return u"Valid until %1, for one use. To carry it out%2: linchpin-cli apply %3 %4 %5\n"_s.arg(
        timeText(expiresAt), endpointName.isEmpty() ? u", with a sign-in added"_s : QString(),
        shellPath(path), confirmOption(phrase), endpointArguments(endpoint, endpointName));
}

QString runText(const RunRecord &run)
{
    QString text =
        u"Run %1: %2 (%3)\n"_s.arg(run.id, wordOf(run.state.outcome), wordOf(run.state.step));
    if (const QString reason = reasonOf(run); !reason.isEmpty())
        text += shown(reason) + u'\n';
    if (run.state.error && !run.state.error->serverSays.isEmpty())
        text += u"The server says: %1\n"_s.arg(shown(run.state.error->serverSays));
    text += u'\n' + actionsTable(run.plan, &run.state) + warningsText(run.state.warnings);
    if (const QStringList ids = deletedIds(run.plan, run.state); !ids.isEmpty())
        text += u"Deleted, proved by reading: %1\n"_s.arg(shown(ids.join(u", "_s)));
    return text;
}

QString restoreText(const RestoreRecord &restore, const std::vector<RestoreStep> &steps)
{
    const RestoreState &state = restore.state;
    QString text;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const RestoreStep &step = steps[i];
        const RestoreProgress progress =
            i < state.steps.size() ? state.steps[i] : RestoreProgress{};
        text += u"%1. %2 [%3]\n"_s.arg(i + 1).arg(shown(step.purpose), wordOf(progress.state));
        if (!step.impossible.isEmpty())
            text += u"   Not possible: %1\n"_s.arg(shown(step.impossible));
        for (const QString &differs : differencesToTell(step, progress))
            text += u"   Differs: %1\n"_s.arg(shown(differs));
        if (!step.secrets.isEmpty())
            text += u"   Secrets to give: %1\n"_s.arg(shown(step.secrets.join(u", "_s)));
        if (!progress.newId.isEmpty() && progress.newId != step.subject.id)
            text += u"   New id: %1\n"_s.arg(shown(progress.newId));
        if (!progress.note.isEmpty() && progress.note != step.impossible)
            text += u"   %1\n"_s.arg(shown(progress.note));
    }
    if (state.outcome != RestoreOutcome::None)
        text += u"%1: %2\n"_s.arg(restore.id, wordOf(state.outcome));
    if (!state.reason.isEmpty())
        text += shown(state.reason) + u'\n';
    for (const Warning &warning : state.warnings)
        text += u"Warning: %1\n"_s.arg(shown(warning.message));
    return text;
}

QString runsText(const std::vector<RunRecord> &runs, const std::vector<RestoreRecord> &restores)
{
    Table table({u"RUN"_s, u"STEP"_s, u"OUTCOME"_s, u"CAN"_s, u"ENDPOINT"_s, u"CONNECTION"_s,
                 u"UPDATED"_s});
    for (const RunRecord &run : runs) {
        QStringList can;
        if (canResume(run.plan, run.state))
            can << u"resume"_s;
        if (canRollBack(run.plan, run.state))
            can << u"rollback"_s;
        const Plan &plan = run.plan;
        table.add({run.id, wordOf(run.state.step), wordOf(run.state.outcome), can.join(u", "_s),
                   plan.endpointName.isEmpty() ? plan.endpoint.url : plan.endpointName,
                   brief(plan.impact.connection.name), timeText(run.updatedAt)});
    }
    for (const RestoreRecord &restore : restores) {
        const Plan &plan = restore.backup.plan;
        const std::size_t more = restore.backup.further.size();
        table.add({restore.id, u"restore"_s, wordOf(restore.state.outcome), QString(),
                   plan.endpointName.isEmpty() ? plan.endpoint.url : plan.endpointName,
                   brief(plan.impact.connection.name)
                       + (more > 0 ? u" and %1 more"_s.arg(more) : QString()),
                   timeText(restore.updatedAt)});
    }
    return runs.empty() && restores.empty() ? u"No runs.\n"_s : table.text();
}

QString auditText(const std::vector<AuditEntry> &entries)
{
    Table table({u"AT"_s, u"USER"_s, u"RUN"_s, u"EVENT"_s, u"SUBJECT"_s, u"TEXT"_s});
    for (const AuditEntry &e : entries)
        table.add({timeText(e.at), e.user, e.run, e.event, brief(e.subject), e.text});
    return entries.empty() ? u"No entries.\n"_s : table.text();
}

QString endpointsText(const std::vector<SavedEndpoint> &endpoints)
{
    Table table({u"NAME"_s, u"SYSTEM"_s, u"URL"_s, u"ENVIRONMENT"_s, u"SIGN-IN"_s, u"USER"_s});
    for (const SavedEndpoint &e : endpoints)
        table.add({e.name, e.identity.system, e.identity.url, e.environment, e.signInKind, e.user});
    return endpoints.empty() ? u"No saved endpoints.\n"_s : table.text();
}

QString findingsText(const std::vector<CheckFinding> &findings)
{
    Table table({u"RESULT"_s, u"WHAT"_s, u"MESSAGE"_s});
    for (const CheckFinding &finding : findings)
        table.add({wordOf(finding.grade), finding.what, finding.message});
    return table.text();
}

QString refusalText(const Refusal &refusal)
{
    QString text;
    for (const QString &line : refusal.message.split(u'\n'))
        text += u"linchpin-cli: %1\n"_s.arg(shown(line));
    if (refusal.httpStatus != 0)
        text += u"HTTP status %1.\n"_s.arg(refusal.httpStatus);
    if (!refusal.serverSays.isEmpty())
        text += u"The server says: %1\n"_s.arg(shown(refusal.serverSays));
    return text;
}

} // namespace linchpin::cli
