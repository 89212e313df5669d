// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviewdocuments.h"

#include "app/cli/documents.h"

#include <QJsonArray>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

template<typename Values, typename ToJson>
QJsonArray arrayOf(const Values &values, ToJson toJson)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject scopeJson(const QMap<QString, QString> &scope)
{
    QJsonObject json;
    for (auto it = scope.begin(); it != scope.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonValue errorJson(const std::optional<ApiError> &error)
{
    if (!error)
        return {};
    return QJsonObject{{"kind"_L1, error->word()}, {"message"_L1, error->sentence()}};
}

QJsonObject endpointJson(const ReviewedEndpoint &endpoint)
{
    return {{"name"_L1, endpoint.name},
            {"system"_L1, endpoint.identity.system},
            {"url"_L1, endpoint.identity.url},
            {"scope"_L1, scopeJson(endpoint.identity.scope)},
            {"readAt"_L1, timeText(endpoint.readAt)},
            {"list"_L1, wordOf(endpoint.list)},
            {"error"_L1, errorJson(endpoint.error)},
            {"connections"_L1, endpoint.connections},
            {"impactsRead"_L1, endpoint.impactsRead},
            {"impactsFailed"_L1, endpoint.impactsFailed},
            {"impactsMissing"_L1, endpoint.impactsMissing()}};
}

QJsonObject factJson(const FactChange &fact)
{
    return {{"fact"_L1, fact.fact}, {"before"_L1, fact.before}, {"after"_L1, fact.after}};
}

QJsonObject dependentJson(const DependentDifference &one)
{
    return {{"change"_L1, wordOf(one.change)},
            {"kind"_L1, one.dependent.key.kind},
            {"id"_L1, one.dependent.key.id},
            {"name"_L1, one.dependent.name},
            {"side"_L1,
             one.change == Change::Changed                            ? u"both"_s
                 : one.isOnlyBefore || one.change == Change::Vanished ? u"before"_s
                                                                      : u"after"_s},
            {"facts"_L1, arrayOf(one.facts, factJson)}};
}

QJsonValue statusJson(const std::optional<CoverageStatus> &status)
{
    return status ? QJsonValue(wordOf(*status)) : QJsonValue();
}

QJsonObject coverageJson(const CoverageDifference &one)
{
    return {{"source"_L1, one.source},
            {"label"_L1, one.label},
            {"before"_L1, statusJson(one.before)},
            {"after"_L1, statusJson(one.after)}};
}

QString sideOf(const ConnectionDifference &one)
{
    switch (one.change) {
    case Change::Appeared: return u"after"_s;
    case Change::Vanished: return u"before"_s;
    case Change::Changed: return u"both"_s;
    case Change::NotKnown: break;
    }
    if (!one.impact.notKnown.isEmpty())
        return u"both"_s;
    return one.isOnlyBefore ? u"before"_s : u"after"_s;
}

QJsonObject connectionDifferenceJson(const ConnectionDifference &one)
{
    QJsonObject json = connectionJson(one.connection);
    json.insert("change"_L1, wordOf(one.change));
    json.insert("side"_L1, sideOf(one));
    json.insert("reason"_L1, one.reason.isEmpty() ? one.impact.notKnown : one.reason);
    json.insert("facts"_L1, arrayOf(one.facts, factJson));
    json.insert("dependents"_L1, arrayOf(one.impact.dependents, dependentJson));
    json.insert("coverage"_L1, arrayOf(one.impact.coverage, coverageJson));
    return json;
}

QJsonObject endpointDifferenceJson(const EndpointDifference &one)
{
    return {{"before"_L1, endpointJson(one.before)},
            {"after"_L1, endpointJson(one.after)},
            {"notCompared"_L1, one.notCompared},
            {"connections"_L1, arrayOf(one.connections, connectionDifferenceJson)},
            {"unchanged"_L1, one.unchanged}};
}

QJsonObject findingJson(const UseFinding &finding)
{
    QJsonObject json = connectionJson(finding.connection);
    json.insert("use"_L1, wordOf(finding.judgement.use));
    json.insert("reason"_L1, finding.judgement.reason);
    json.insert("invisible"_L1, QJsonArray::fromStringList(finding.judgement.invisible));
    json.insert("dependents"_L1, finding.dependents);
    json.insert("quietDays"_L1, finding.judgement.quietDays);
    json.insert("wasUsed"_L1, finding.judgement.wasUsed);
    return json;
}

} // namespace

QJsonObject snapshotDocument(const QString &path, const std::vector<ReviewedEndpoint> &endpoints,
                             int requests)
{
    return {{"review"_L1, path},
            {"endpoints"_L1, arrayOf(endpoints, endpointJson)},
            {"requests"_L1, requests},
            {"warnings"_L1, QJsonArray()}};
}

QJsonObject diffDocument(const ReviewDifference &difference, int requests)
{
    return {{"savedBefore"_L1, timeText(difference.before.savedAt)},
            {"savedAfter"_L1, timeText(difference.after.savedAt)},
            {"different"_L1, difference.isDifferent()},
            {"endpoints"_L1, arrayOf(difference.endpoints, endpointDifferenceJson)},
            {"onlyBefore"_L1, arrayOf(difference.onlyBefore, endpointJson)},
            {"onlyAfter"_L1, arrayOf(difference.onlyAfter, endpointJson)},
            {"requests"_L1, requests},
            {"warnings"_L1, QJsonArray()}};
}

QJsonObject unusedDocument(const ReviewedEndpoint &endpoint,
                           const std::vector<UseFinding> &findings,
                           std::optional<int> olderThanDays, int requests)
{
    QJsonArray unused;
    QJsonArray notJudged;
    int inUse = 0;
    for (const UseFinding &finding : findings) {
        if (isCandidate(finding.judgement.use))
            unused.append(findingJson(finding));
        else if (finding.judgement.use == Use::NotJudged)
            notJudged.append(findingJson(finding));
        else
            ++inUse;
    }
    return {{"endpoint"_L1, endpointJson(endpoint)},
            {"olderThanDays"_L1, olderThanDays ? QJsonValue(*olderThanDays) : QJsonValue()},
            {"unused"_L1, unused},
            {"notJudged"_L1, notJudged},
            {"inUse"_L1, inUse},
            {"complete"_L1, endpoint.list == ListReading::Complete},
            {"requests"_L1, requests},
            {"warnings"_L1, QJsonArray()}};
}

} // namespace linchpin::cli
