// SPDX-License-Identifier: Apache-2.0
// B1: a thousand reads that take a tenth of a second each, over so many connections at once; at one
// endpoint and spread over five.
#include "models/net/conversationrun.h"
#include "tests/bench/delayserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/stallmeter.h"
#include "tests/net/fakes.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

struct Load
{
    int requests;
    int delay; ///< of each, milliseconds
    int connections; ///< at once, over all endpoints
    int endpoints;
};

/// What one of the endpoints gets: as even as whole connections can be, and reads in proportion.
struct Share
{
    int connections;
    int requests;
};

std::vector<Share> sharesOf(const Load &load)
{
    std::vector<Share> shares;
    int connections = 0;
    int requests = 0;
    for (int i = 1; i <= load.endpoints; ++i) {
        const int more =
            load.connections / load.endpoints + (i <= load.connections % load.endpoints ? 1 : 0);
        connections += more;
        const int until = load.requests * connections / load.connections;
        shares.push_back({more, until - requests});
        requests = until;
    }
    return shares;
}

/// The least that can be: no connection does a part of a read. 200 reads over 48 take five times
/// the delay, a fifth more than the quotient says.
double wholeRounds(const Load &load)
{
    int rounds = 0;
    for (const Share &share : sharesOf(load))
        rounds = std::max(rounds, (share.requests + share.connections - 1) / share.connections);
    return double(rounds) * load.delay;
}

struct Taken
{
    double all = 0;
    double longestStall = 0; ///< of the thread that a window would live in
};

struct Client
{
    Client(const QString &url, int connections, int requests)
        : system(QUrl(url))
        , session(system, {.maxInFlight = connections}, testing::tokenCredentials())
    {
        std::vector<Ask> asks;
        for (int i = 0; i < requests; ++i)
            asks.push_back(testing::reading(i));
        run = std::make_unique<ConversationRun>(
            session, std::make_unique<testing::ListedAsks>(std::move(asks)));
    }
    testing::FakeSystem system;
    Session session;
    std::unique_ptr<ConversationRun> run;
};

Taken oursOnce(const Load &load, const std::vector<std::unique_ptr<DelayServer>> &servers)
{
    std::vector<std::unique_ptr<Client>> clients;
    const std::vector<Share> shares = sharesOf(load);
    for (std::size_t i = 0; i < servers.size(); ++i)
        clients.push_back(
            std::make_unique<Client>(servers[i]->url(), shares[i].connections, shares[i].requests));
    Taken taken;
    const StallMeter stalls;
    taken.all = millisecondsOf([&] {
        QEventLoop loop;
        int open = int(clients.size());
        for (const auto &client : clients) {
            QObject::connect(client->run.get(), &ConversationRun::ended, &loop, [&] {
                if (--open == 0)
                    loop.quit();
            });
            client->run->start();
        }
        loop.exec();
    });
    taken.longestStall = stalls.milliseconds();
    return taken;
}

/// None where there is no curl.
std::optional<double> curlOnce(const Load &load,
                               const std::vector<std::unique_ptr<DelayServer>> &servers)
{
    QTemporaryFile config;
    if (!config.open())
        return std::nullopt;
    for (int i = 0; i < load.requests; ++i)
        config.write(u"url=\"%1/items/%2\"\noutput=/dev/null\n"_s
                         .arg(servers[std::size_t(i % load.endpoints)]->url())
                         .arg(i)
                         .toUtf8());
    config.flush();
    QProcess curl;
    curl.setStandardErrorFile(QProcess::nullDevice());
    bool isDone = false;
    const double took = millisecondsOf([&] {
        curl.start(u"curl"_s,
                   {u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s,
                    QString::number(load.connections), u"--config"_s, config.fileName()});
        isDone = curl.waitForFinished(-1) && curl.exitCode() == 0;
    });
    return isDone ? std::optional<double>(took) : std::nullopt;
}

void measure(const Figures &figures, const Load &load)
{
    std::vector<std::unique_ptr<DelayServer>> servers;
    for (int i = 0; i < load.endpoints; ++i)
        servers.push_back(std::make_unique<DelayServer>(load.delay));
    const std::optional<double> peer = curlOnce(load, servers);
    const Taken ours = oursOnce(load, servers);
    const double floor = double(load.requests) * load.delay / load.connections;
    const QString what = u"%1 reads of %2 ms, %3 connections, %4 endpoint(s)"_s.arg(load.requests)
                             .arg(load.delay)
                             .arg(load.connections)
                             .arg(load.endpoints);
    figures.add({u"B1"_s, what, ours.all, u"ms"_s, floor, peer});
    figures.add(
        {u"B1"_s, what + u", beside whole rounds"_s, ours.all, u"ms"_s, wholeRounds(load), {}});
    figures.add({u"B1"_s, what + u", longest stall"_s, ours.longestStall, u"ms"_s, {}, {}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    if (figures.isQuick()) {
        for (const int endpoints : {1, 5})
            measure(figures,
                    {.requests = 60, .delay = 20, .connections = 6, .endpoints = endpoints});
        return 0;
    }
    for (const int endpoints : {1, 5}) {
        for (const int connections : {6, 24, 48})
            measure(figures,
                    {.requests = 1000,
                     .delay = 100,
                     .connections = connections,
                     .endpoints = endpoints});
    }
    for (const int connections : {30, 120, 240}) // as many at each of the five as above in all
        measure(figures,
                {.requests = 1000, .delay = 100, .connections = connections, .endpoints = 5});
    return 0;
}
