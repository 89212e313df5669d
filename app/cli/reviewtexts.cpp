// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviewtexts.h"

#include "app/cli/table.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const ReviewedEndpoint &endpoint)
{
    const QString name = endpoint.name.isEmpty() ? endpoint.identity.url
                                                 : endpoint.name + u' ' + endpoint.identity.url;
    return u"%1 (%2)"_s.arg(shown(name), endpoint.identity.system);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString factText(const FactChange &fact)
{
    return u"    %1: \"%2\" -> \"%3\"\n"_s.arg(shown(fact.fact), shown(fact.before),
                                               shown(fact.after));
}

QString statusText(const std::optional<CoverageStatus> &status)
{
    return status ? wordOf(*status) : u"no such source"_s;
}

QString differenceText(const ConnectionDifference &one)
{
    QString text = u"%1  %2 (%3)\n"_s.arg(wordOf(one.change), brief(one.connection.name),
                                          shown(one.connection.id.value));
    const QString reason = one.reason.isEmpty() ? one.impact.notKnown : one.reason;
    if (!reason.isEmpty())
        text += u"    %1\n"_s.arg(shown(reason));
    for (const FactChange &fact : one.facts)
        text += factText(fact);
    for (const DependentDifference &dependent : one.impact.dependents) {
        text += u"    dependent %1: %2 %3\n"_s.arg(wordOf(dependent.change),
                                                   shown(dependent.dependent.key.text()),
                                                   brief(dependent.dependent.name));
        for (const FactChange &fact : dependent.facts)
            text += u"    "_s + factText(fact);
    }
    for (const CoverageDifference &coverage : one.impact.coverage)
        text += u"    source %1: %2 -> %3\n"_s.arg(
            shown(coverage.source), statusText(coverage.before), statusText(coverage.after));
    return text;
}

QString onlyText(const std::vector<ReviewedEndpoint> &endpoints, const QString &where)
{
    QString text;
    for (const ReviewedEndpoint &endpoint : endpoints)
        text +=
            u"%1 is only in the review %2 and was not compared.\n"_s.arg(titleOf(endpoint), where);
    return text;
}

QString groupText(const QString &title, const std::vector<UseFinding> &findings, Use use)
{
    Table table({u"ID"_s, u"NAME"_s, u"STATE"_s, u"DEPENDENTS"_s, u"WHY"_s});
    int count = 0;
    for (const UseFinding &finding : findings) {
        if (finding.judgement.use != use)
            continue;
        const Connection &c = finding.connection;
        table.add({c.id.value, brief(c.name), wordOf(c.state), QString::number(finding.dependents),
                   finding.judgement.reason});
        ++count;
    }
    return count == 0 ? QString() : u"%1 (%2):\n%3\n"_s.arg(title).arg(count).arg(table.text());
}

} // namespace

QString snapshotText(const QString &path, const std::vector<ReviewedEndpoint> &endpoints)
{
    QString text = u"Saved to %1. Nothing was changed.\n"_s.arg(shown(path));
    for (const ReviewedEndpoint &endpoint : endpoints) {
        text += titleOf(endpoint) + u": "_s;
        text += endpoint.error
            ? u"NOT READ. %1\n"_s.arg(shown(endpoint.error->sentence()))
            : u"%1 connections%2, %3 looked at, %4 could not be read.\n"_s.arg(endpoint.connections)
                  .arg(endpoint.list == ListReading::Complete ? u""_s : u" (list NOT complete)"_s)
                  .arg(endpoint.impactsRead)
                  .arg(endpoint.impactsFailed);
    }
    return text;
}

QString diffText(const ReviewDifference &difference)
{
    QString text;
    for (const EndpointDifference &endpoint : difference.endpoints) {
        text += u"%1\nbefore %2, after %3\n\n"_s.arg(titleOf(endpoint.after),
                                                     timeText(endpoint.before.readAt),
                                                     timeText(endpoint.after.readAt));
        if (!endpoint.notCompared.isEmpty())
            text += shown(endpoint.notCompared) + u'\n';
        for (const ConnectionDifference &one : endpoint.connections)
            text += differenceText(one);
        text += u"%1 unchanged.\n\n"_s.arg(endpoint.unchanged);
    }
    text += onlyText(difference.onlyBefore, u"before"_s);
    return text + onlyText(difference.onlyAfter, u"after"_s);
}

QString unusedText(const ReviewedEndpoint &endpoint, const std::vector<UseFinding> &findings)
{
    QString text = u"%1, read at %2\n\n"_s.arg(titleOf(endpoint), timeText(endpoint.readAt));
    text += groupText(u"No dependents, and every place was read to its end"_s, findings,
                      Use::NoDependents);
    text += groupText(u"No dependents where it was possible to look; some places no API shows"_s,
                      findings, Use::NoneVisible);
    text += groupText(u"Only paused dependents"_s, findings, Use::OnlyPaused);
    text +=
        groupText(u"Not used lately, as far as the system tells"_s, findings, Use::NotUsedLately);
    text += groupText(u"COULD NOT BE JUDGED"_s, findings, Use::NotJudged);
    const auto inUse = std::ranges::count_if(
        findings, [](const UseFinding &one) { return one.judgement.use == Use::InUse; });
    text += u"%1 in use.\n"_s.arg(inUse);
    if (endpoint.list != ListReading::Complete)
        text += u"The list of connections is NOT complete.\n"_s;
    return text;
}

} // namespace linchpin::cli
