// SPDX-License-Identifier: Apache-2.0
// Bulk: many safe deletes of one batch, from the first request to the last proof that something is
// gone, at a server that takes its time. The floor is every request that was made, so many at once
// as the endpoint allows: no request can be left out without leaving out a look.
#include "models/service/batchplanning.h"
#include "models/service/batchrun.h"
#include "models/service/catalogue.h"
#include "models/service/review.h"
#include "models/systems/registry.h"
#include "tests/bench/demothread.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

struct Load
{
    QString system;
    int connections;
    int delay; ///< of every answer, milliseconds
    int atOnce; ///< requests that the endpoint allows
};

std::vector<Connection> listOf(Session &session)
{
    Catalogue catalogue(session);
    QEventLoop loop;
    QObject::connect(&catalogue, &Catalogue::statusChanged, &loop, [&] {
        if (catalogue.status() != Catalogue::Status::Loading)
            loop.quit();
    });
    catalogue.refresh();
    loop.exec();
    return catalogue.rows();
}

Impact impactOf(Session &session, const ConnectionId &id)
{
    Review review(session);
    QEventLoop loop;
    QObject::connect(&review, &Review::ended, &loop, &QEventLoop::quit);
    review.start(id);
    loop.exec();
    return review.result()->value();
}

/// Nothing hangs on these; what no API shows is accepted.
Choices acceptingPlaces(const std::vector<Impact> &impacts)
{
    Choices choices;
    for (const Coverage &coverage : impacts.front().coverage) {
        if (!coverage.isSettled())
            choices.acceptances.push_back({coverage.source, u"looked at by hand"_s});
    }
    choices.withoutDeactivation = true; // where there is no other way
    choices.withoutDeactivationReason = u"there is no other way here"_s;
    return choices;
}

/// What was sent, counted where it came in.
struct Counted
{
    int requests = 0;
    int writes = 0;
    int deletes = 0;
    int atOnce = 0;
};

Counted countAt(DemoThread &server, int before)
{
    Counted counted;
    server.in([&](DemoServer &there) {
        counted = {.requests = there.log().total() - before,
                   .writes = there.writes(),
                   .deletes = there.log().byMethod().value("DELETE"),
                   .atOnce = there.peakInFlight()};
    });
    return counted;
}

void checkAllGone(const BatchRun &run, const Counted &counted)
{
    int intents = 0;
    for (std::size_t i = 0; i < run.runs().size(); ++i) {
        if (run.runs()[i].outcome != Outcome::Deleted)
            qFatal("not deleted: %s", qPrintable(run.runs()[i].reason));
        intents += int(run.run(i).writes().size());
    }
    if (counted.writes != intents || counted.deletes != int(run.runs().size()))
        qFatal("%d writes, %d intents, %d deletes", counted.writes, intents, counted.deletes);
}

void carryOut(BatchRun &run)
{
    QEventLoop loop;
    QObject::connect(&run, &BatchRun::finished, &loop, &QEventLoop::quit);
    run.begin(true);
    loop.exec();
}

Batch plannedFor(const Figures &figures, Session &session, const QString &what)
{
    const std::vector<Connection> rows = listOf(session);
    std::vector<Impact> impacts;
    for (const Connection &row : rows)
        impacts.push_back(impactOf(session, row.id));
    std::optional<BatchOrObjections> made;
    const double took = millisecondsOf([&] {
        made = makeBatch(session.system(), session.identity(), u"bench"_s, impacts,
                         acceptingPlaces(impacts), QDateTime::currentDateTimeUtc());
    });
    if (const auto *against = std::get_if<std::vector<Objection>>(&*made))
        qFatal("no batch: %s", qPrintable(against->front().message));
    figures.add({u"Bulk"_s, u"planning "_s + what, took, u"ms"_s, {}, {}});
    return std::get<Batch>(std::move(*made));
}

void measure(const Figures &figures, const Load &load)
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = load.connections;
    options.profilesPerConnection = 0;
    DemoThread server(load.system, options);
    const System *system = systemOf(load.system);
    EndpointAccess access;
    access.identity = system->identity(server.url(), server.signIn().scope).value();
    access.maxInFlight = load.atOnce;
    Session session(*system, access, server.signIn().credentials);
    // Beside the program and not in /tmp, which may be memory: what users have is measured.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    const auto journal = Journal::open(folder.path(), Journal::Mode::Write).value();
    const QString what = u"%1 safe deletes, %2"_s.arg(load.connections).arg(system->info().name);
    const Batch batch = plannedFor(figures, session, what);
    server.setDelay(load.delay);
    int before = 0;
    server.in([&before](DemoServer &there) {
        there.clearLog();
        before = there.log().total();
    });
    std::unique_ptr<BatchRun> run;
    const double taken = millisecondsOf([&] {
        run = std::move(BatchRun::create(session, *journal, batch, {}).value());
        carryOut(*run);
    });
    const Counted counted = countAt(server, before);
    checkAllGone(*run, counted);
    const double floor = double(counted.requests) * load.delay / load.atOnce;
    figures.add({u"Bulk"_s,
                 u"%1: %2 requests, %3 of them writes, %4 ms each, %5 at once"_s.arg(what)
                     .arg(counted.requests)
                     .arg(counted.writes)
                     .arg(load.delay)
                     .arg(counted.atOnce),
                 taken,
                 u"ms"_s,
                 floor,
                 {}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    if (figures.isQuick()) {
        measure(figures, {.system = u"umbraco"_s, .connections = 20, .delay = 5, .atOnce = 6});
        return 0;
    }
    measure(figures, {.system = u"umbraco"_s, .connections = 200, .delay = 50, .atOnce = 6});
    measure(figures, {.system = u"umbraco"_s, .connections = 1000, .delay = 50, .atOnce = 24});
    return 0;
}
