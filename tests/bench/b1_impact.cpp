// SPDX-License-Identifier: Apache-2.0
// B1: the list, and what hangs on one connection, of a large estate of every system: how many
// requests it takes, and how long at a server that takes its time.
#include "app/demo/demoestates.h"
#include "models/service/catalogue.h"
#include "models/service/review.h"
#include "models/systems/registry.h"
#include "tests/bench/demothread.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

constexpr int atOnce = 6;

/// So many requests of so many milliseconds, as many at once as are allowed; those that can only be
/// asked one after another are not taken into account, so this cannot be reached.
double floorOf(int requests, int delay)
{
    return double(requests) * delay / atOnce;
}

ConnectionId readList(const Figures &figures, Session &session, const QString &name, int delay)
{
    Catalogue catalogue(session);
    QEventLoop loop;
    QObject::connect(&catalogue, &Catalogue::statusChanged, &loop, [&] {
        if (catalogue.status() != Catalogue::Status::Loading)
            loop.quit();
    });
    const double took = millisecondsOf([&] {
        catalogue.refresh();
        loop.exec();
    });
    if (catalogue.rows().empty())
        qFatal("%s gave no connections", qPrintable(name));
    figures.add({u"B1"_s,
                 u"%1: list of %2 connections, %3 requests of %4 ms"_s.arg(name)
                     .arg(catalogue.rows().size())
                     .arg(catalogue.requests())
                     .arg(delay),
                 took,
                 u"ms"_s,
                 floorOf(catalogue.requests(), delay),
                 {}});
    return catalogue.rows().front().id;
}

void readImpact(const Figures &figures, Session &session, const ConnectionId &id,
                const QString &name, int delay)
{
    Review review(session);
    QEventLoop loop;
    QObject::connect(&review, &Review::ended, &loop, &QEventLoop::quit);
    const double took = millisecondsOf([&] {
        review.start(id);
        loop.exec();
    });
    const auto &result = *review.result();
    figures.add({u"B1"_s,
                 u"%1: impact, %2 dependents, %3 requests of %4 ms"_s.arg(name)
                     .arg(result ? result->dependents.size() : 0)
                     .arg(review.requests())
                     .arg(delay),
                 took,
                 u"ms"_s,
                 floorOf(review.requests(), delay),
                 {}});
}

void measure(const Figures &figures, const QString &word, const DemoOptions &options, int delay)
{
    DemoThread server(word, options);
    server.setDelay(delay);
    const System *system = systemOf(word);
    EndpointAccess access;
    access.identity = system->identity(server.url(), server.signIn().scope).value();
    access.maxInFlight = atOnce;
    Session session(*system, access, server.signIn().credentials);
    const ConnectionId id = readList(figures, session, system->info().name, delay);
    readImpact(figures, session, id, system->info().name, delay);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = figures.isQuick() ? 20 : 1000;
    const QList<int> delays = figures.isQuick() ? QList<int>{5} : QList<int>{0, 20, 100};
    const QStringList words = demoWords();
    for (const QString &word : words) {
        for (const int delay : delays)
            measure(figures, word, options, delay);
    }
    return 0;
}
