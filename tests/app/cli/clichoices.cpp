// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/clichoices.h"

#include <QJsonArray>

#include <algorithm>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

QStringList acceptingSource(const QString &source)
{
    return {u"--accept-unknown"_s, source + u"=looked by hand"_s};
}

QString decisionFor(const QJsonObject &row, const QStringList &words)
{
    const QJsonArray offered = row["decisions"_L1].toArray();
    const auto word = std::ranges::find_if(
        words, [&offered](const QString &one) { return offered.contains(one); });
    return row["kind"_L1].toString() + u':' + row["id"_L1].toString() + u'='
        + (word == words.end() ? u"accept"_s : *word);
}

} // namespace

QStringList idsIn(CliBench &bench)
{
    QStringList ids;
    const QJsonArray rows = bench.run({u"list"_s}).document.value("connections"_L1).toArray();
    for (const QJsonValue &row : rows)
        ids << row["id"_L1].toString();
    return ids;
}

QStringList acceptingUnknowns(const QJsonObject &impact)
{
    QStringList options;
    const QJsonArray coverage = impact.value("coverage"_L1).toArray();
    for (const QJsonValue &row : coverage) {
        const QString status = row["status"_L1].toString();
        if (status != u"complete" && status != u"not-installed")
            options << acceptingSource(row["source"_L1].toString());
    }
    return options;
}

QStringList accepting()
{
    QStringList options;
    for (const QString &source :
         {u"config-defaults"_s, u"automate"_s, u"deploy"_s, u"custom-code"_s})
        options << acceptingSource(source);
    return options;
}

QStringList choicesForAll(CliBench &bench, const QStringList &ids, const QStringList &words)
{
    QStringList options;
    const auto once = [&options](const QString &option, const QString &value) {
        if (!options.contains(value))
            options << option << value;
    };
    for (const QString &id : ids) {
        const QJsonObject impact = bench.run({u"dependents"_s, id}).document;
        const QJsonArray dependents = impact.value("dependents"_L1).toArray();
        for (const QJsonValue &row : dependents)
            once(u"--decide"_s, decisionFor(row.toObject(), words));
        const QStringList unknowns = acceptingUnknowns(impact);
        for (qsizetype i = 0; i + 1 < unknowns.size(); i += 2)
            once(unknowns[i], unknowns[i + 1]);
    }
    return options;
}

QStringList typedAgain(CliBench &bench, const QString &backup)
{
    bench.setVariable(u"BENCH_AGAIN"_s, "CANARY-typed-again");
    const CliResult dry =
        bench.run({u"restore"_s, backup, u"--dry-run"_s}, CliBench::With::Nothing);
    QStringList options;
    const QJsonArray steps = dry.document.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps) {
        const QJsonArray names = step["secrets"_L1].toArray();
        for (const QJsonValue &name : names)
            options << u"--secret-env"_s << name.toString() + u"=BENCH_AGAIN"_s;
    }
    return options;
}

DemoOptions largeEstate(int connections)
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = connections;
    return options;
}

QStringList outcomes(const CliResult &result)
{
    QStringList all;
    const QJsonArray targets = result.document.value("targets"_L1).toArray();
    for (const QJsonValue &target : targets)
        all << target["outcome"_L1].toString();
    return all;
}

} // namespace linchpin::test
