// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/clistory.h"

#include "tests/app/cli/clichoices.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace linchpin::test {

using namespace Qt::StringLiterals;

std::vector<CliStory> cliStories(const QString &system)
{
    std::vector<CliStory> found;
    std::ranges::copy_if(cliStories(), std::back_inserter(found),
                         [&system](const CliStory &story) { return story.system == system; });
    return found;
}

std::unique_ptr<CliBench> benchOf(const CliStory &story)
{
    auto bench = std::make_unique<CliBench>(story.system, story.makeEstate());
    for (auto it = story.secrets.begin(); it != story.secrets.end(); ++it)
        bench->setVariable(u"BENCH_TYPED_"_s + it.key(), it.value());
    return bench;
}

QStringList choicesOf(const CliStory &story)
{
    return choicesOf(story, *benchOf(story));
}

QStringList choicesOf(const CliStory &story, CliBench &bench)
{
    const CliResult impact = bench.run({u"dependents"_s, story.id});
    if (impact.code != 0)
        qFatal("no dependents: %s", impact.out.constData());
    QStringList options;
    for (const QJsonValue &row : impact.document.value("dependents"_L1).toArray()) {
        const QString kind = row.toObject().value("kind"_L1).toString();
        const QString key = kind + u':' + row.toObject().value("id"_L1).toString();
        const QString decision = story.decisions.value(key, story.decisions.value(kind));
        if (!decision.isEmpty())
            options << u"--decide"_s << key + u'=' + decision;
    }
    return options + acceptingUnknowns(impact.document);
}

QStringList secretsOf(const CliStory &story)
{
    QStringList options;
    for (auto it = story.secrets.begin(); it != story.secrets.end(); ++it)
        options << u"--secret-env"_s << u"%1=BENCH_TYPED_%1"_s.arg(it.key());
    return options;
}

} // namespace linchpin::test
