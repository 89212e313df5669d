// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents.h"

#include "models/domain/fingerprint.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dependentJson(const Dependent &dependent)
{
    QJsonArray via;
    for (const DependentKey &key : dependent.via)
        via.append(key.id);
    QJsonArray decisions;
    for (const DecisionWord word : dependent.decisions)
        decisions.append(wordOf(word));
    return {{"kind"_L1, dependent.key.kind},
            {"id"_L1, dependent.key.id},
            {"name"_L1, dependent.name},
            {"relation"_L1, wordOf(dependent.relation)},
            {"via"_L1, via},
            {"activity"_L1, wordOf(dependent.activity)},
            {"effect"_L1, wordOf(dependent.effect)},
            {"evidence"_L1, dependent.evidence},
            {"decisions"_L1, decisions},
            {"losses"_L1, QJsonArray::fromStringList(dependent.losses)}};
}

QJsonObject coverageJson(const Coverage &coverage)
{
    return {{"source"_L1, coverage.source},
            {"label"_L1, coverage.label},
            {"status"_L1, wordOf(coverage.status)},
            {"reason"_L1, coverage.reason}};
}

QJsonObject actionJson(const PlannedAction &action)
{
    return {{"method"_L1, action.method},
            {"path"_L1, action.path},
            {"purpose"_L1, action.purpose},
            {"reversible"_L1, action.isReversible},
            {"loss"_L1, action.loss}};
}

QJsonObject errorJson(const Refusal &refusal)
{
    return {{"kind"_L1, refusal.kind},
            {"message"_L1, refusal.message},
            {"httpStatus"_L1, refusal.httpStatus},
            {"serverSays"_L1, refusal.serverSays}};
}

QJsonObject findingJson(const CheckFinding &finding)
{
    return {{"grade"_L1, wordOf(finding.grade)},
            {"what"_L1, finding.what},
            {"message"_L1, finding.message}};
}

QJsonObject scopeJson(const QMap<QString, QString> &scope)
{
    QJsonObject json;
    for (auto it = scope.begin(); it != scope.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject endpointJson(const SavedEndpoint &endpoint)
{
    return {{"name"_L1, endpoint.name},
            {"system"_L1, endpoint.identity.system},
            {"url"_L1, endpoint.identity.url},
            {"scope"_L1, scopeJson(endpoint.identity.scope)},
            {"environment"_L1, endpoint.environment},
            {"signIn"_L1, endpoint.signInKind},
            {"user"_L1, endpoint.user}};
}

} // namespace

QJsonArray warningsJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(QJsonObject{{"code"_L1, warning.code}, {"message"_L1, warning.message}});
    return array;
}

QJsonObject connectionJson(const Connection &connection)
{
    return {{"id"_L1, connection.id.value},
            {"name"_L1, connection.name},
            {"type"_L1, connection.type},
            {"state"_L1, wordOf(connection.state)},
            {"traits"_L1, QJsonArray::fromStringList(connection.traits)},
            {"modified"_L1, connection.modified},
            {"scope"_L1, scopeJson(connection.scope)}};
}

QJsonObject listDocument(const std::vector<Connection> &rows, bool isComplete,
                         const std::vector<Warning> &warnings, int requests)
{
    QJsonArray connections;
    for (const Connection &row : rows)
        connections.append(connectionJson(row));
    return {{"connections"_L1, connections},
            {"complete"_L1, isComplete},
            {"requests"_L1, requests},
            {"warnings"_L1, warningsJson(warnings)}};
}

QJsonObject showDocument(const Connection &connection, const std::vector<Warning> &warnings)
{
    return {{"connection"_L1, connectionJson(connection)}, {"warnings"_L1, warningsJson(warnings)}};
}

QJsonObject dependentsDocument(const Impact &impact, int requests)
{
    QJsonArray dependents;
    for (const Dependent &dependent : impact.dependents)
        dependents.append(dependentJson(dependent));
    QJsonArray coverage;
    for (const Coverage &entry : impact.coverage)
        coverage.append(coverageJson(entry));
    return {{"connection"_L1, connectionJson(impact.connection)},
            {"dependents"_L1, dependents},
            {"coverage"_L1, coverage},
            {"verdict"_L1, wordOf(impact.verdict())},
            {"fingerprint"_L1, fingerprint(impact)},
            {"requests"_L1, requests},
            {"warnings"_L1, warningsJson(impact.warnings)}};
}

QJsonObject planDocument(const QString &path, const QString &sha256, const Plan &plan,
                         const std::vector<Warning> &more)
{
    QJsonArray actions;
    for (const PlannedAction &action : plan.actions)
        actions.append(actionJson(action));
    std::vector<Warning> warnings = plan.impact.warnings;
    warnings.insert(warnings.end(), more.begin(), more.end());
    return {{"plan"_L1, path},
            {"sha256"_L1, sha256},
            {"targets"_L1, QJsonArray{plan.impact.connection.id.value}},
            {"verdict"_L1, wordOf(plan.impact.verdict())},
            {"expires"_L1, plan.expiresAt.toUTC().toString(Qt::ISODate)},
            {"actions"_L1, actions},
            {"warnings"_L1, warningsJson(warnings)}};
}

QJsonObject endpointsDocument(const std::vector<SavedEndpoint> &endpoints)
{
    QJsonArray array;
    for (const SavedEndpoint &endpoint : endpoints)
        array.append(endpointJson(endpoint));
    return {{"endpoints"_L1, array}, {"warnings"_L1, QJsonArray()}};
}

QJsonObject findingsDocument(const std::vector<CheckFinding> &findings, int requests)
{
    QJsonArray array;
    for (const CheckFinding &finding : findings)
        array.append(findingJson(finding));
    return {{"findings"_L1, array}, {"requests"_L1, requests}, {"warnings"_L1, QJsonArray()}};
}

QJsonObject errorDocument(const Refusal &refusal)
{
    return {{"error"_L1, errorJson(refusal)}, {"warnings"_L1, warningsJson(refusal.warnings)}};
}

QJsonObject refusedRunDocument(const Refusal &refusal)
{
    const bool isTrouble = refusal.code == ExitCode::Trouble;
    QJsonObject document = errorDocument(refusal);
    document.insert("run"_L1, QString());
    document.insert("outcome"_L1, wordOf(isTrouble ? Outcome::Unchanged : Outcome::Refused));
    document.insert("step"_L1, wordOf(Step::Planned));
    document.insert("reason"_L1, refusal.message);
    document.insert("writes"_L1, QJsonArray());
    document.insert("deletedIds"_L1, QJsonArray());
    return document;
}

QString wordOf(CheckFinding::Grade grade)
{
    switch (grade) {
    case CheckFinding::Grade::Works: return u"works"_s;
    case CheckFinding::Grade::Forbidden: return u"forbidden"_s;
    case CheckFinding::Grade::Fails: return u"fails"_s;
    case CheckFinding::Grade::Note: return u"note"_s;
    }
    return {};
}

QByteArray documentText(const QJsonObject &document)
{
    const QString plain =
        QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    QString safe;
    for (const QChar c : plain) {
        const bool isHidden = c.category() == QChar::Other_Format
            || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        if (isHidden && c != u'\n')
            safe += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace linchpin::cli
