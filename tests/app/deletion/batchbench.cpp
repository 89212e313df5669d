// SPDX-License-Identifier: Apache-2.0
#include "tests/app/deletion/batchbench.h"

#include "models/domain/batchplan.h"

#include <QEventLoop>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

DeletionRun::Options options()
{
    return {.settle = std::chrono::seconds(0)};
}

/// To rest, or to the answer after which `dies` says that the program dies.
void waitFor(BatchRun &run, DeletionBench &bench, const std::function<bool()> &dies)
{
    QEventLoop loop;
    QObject::connect(&run, &BatchRun::finished, &loop, &QEventLoop::quit);
    QObject::connect(&bench.server(), &DemoServer::answered, &loop, [&] {
        if (dies && dies())
            loop.quit();
    });
    if (!run.isAtRest())
        loop.exec();
}

} // namespace

Choices boldChoices(const std::vector<Impact> &impacts)
{
    Choices choices;
    for (const UnitedDependent &row : unitedDependents(impacts)) {
        // The boldest word that any of the connections offers for it.
        for (const DecisionWord word :
             {DecisionWord::Delete, DecisionWord::Deactivate, DecisionWord::Accept}) {
            const bool isOffered = std::ranges::any_of(row.members, [&](std::size_t member) {
                return impacts[member].find(row.dependent.key)->offers(word);
            });
            if (!isOffered)
                continue;
            choices.decisions.push_back({row.dependent.key, word, {}, {}});
            break;
        }
    }
    for (const Impact &impact : impacts) {
        for (const Coverage &coverage : impact.coverage) {
            const bool isNew =
                std::ranges::find(choices.acceptances, coverage.source, &Acceptance::source)
                == choices.acceptances.end();
            if (!coverage.isSettled() && isNew)
                choices.acceptances.push_back({coverage.source, u"looked at by hand"_s});
        }
    }
    choices.withoutDeactivation = true; // where it has to be
    choices.withoutDeactivationReason = u"there is no other way here"_s;
    return choices;
}

Result<Batch> batchOf(DeletionBench &bench, const std::vector<ConnectionId> &ids,
                      std::chrono::seconds observe)
{
    std::vector<Impact> impacts;
    for (const ConnectionId &id : ids) {
        const Result<Impact> impact = bench.review(id);
        if (!impact)
            return failure(impact.error());
        impacts.push_back(*impact);
    }
    Choices choices = boldChoices(impacts);
    choices.observe = observe;
    auto made = makeBatch(bench.session().system(), bench.session().identity(), u"bench"_s, impacts,
                          choices, QDateTime::currentDateTimeUtc());
    if (auto *batch = std::get_if<Batch>(&made))
        return std::move(*batch);
    QStringList against;
    for (const Objection &objection : std::get<std::vector<Objection>>(made))
        against << objection.message;
    return failure({ApiError::Kind::Unsafe, 0, against.join(u' ')});
}

QString carryOut(DeletionBench &bench, const Batch &batch, const std::function<bool()> &dies)
{
    auto run = BatchRun::create(bench.session(), bench.journal(), batch, options());
    if (!run)
        qFatal("no run: %s", qPrintable(run.error().sentence()));
    (*run)->begin(true);
    waitFor(**run, bench, dies);
    return (*run)->id();
}

void goOn(DeletionBench &bench, const QString &id, bool isBack)
{
    const auto record = bench.journal().batch(id);
    auto run = BatchRun::open(bench.session(), bench.journal(), record.value(), options());
    if (isBack)
        (*run)->rollBack();
    else
        (*run)->resume();
    waitFor(**run, bench, {});
}

std::vector<RunState> statesOf(DeletionBench &bench, const QString &run)
{
    return bench.journal().batch(run).value().states();
}

std::vector<JournalledWrite> writesOf(DeletionBench &bench, const QString &run)
{
    std::vector<JournalledWrite> writes;
    const BatchRecord record = bench.journal().batch(run).value();
    for (const RunRecord &member : record.runs)
        writes.insert(writes.end(), member.writes.begin(), member.writes.end());
    return writes;
}

} // namespace linchpin::test
