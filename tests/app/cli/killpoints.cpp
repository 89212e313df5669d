// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/killpoints.h"

namespace linchpin::test {

using namespace Qt::StringLiterals;

QStringList soon()
{
    return {u"--timeout"_s, u"1"_s};
}

std::vector<KillPoint> killPointsOf(CliBench &bench, QProcess &process,
                                    const std::function<QByteArray()> &journalled,
                                    CliResult &result)
{
    std::vector<KillPoint> points;
    QByteArray last = "none";
    const int before = bench.server().log().total();
    QObject context;
    QObject::connect(&bench.server(), &DemoServer::answered, &context, [&] {
        const LoggedRequest &entry = bench.server().log().entries().back();
        QByteArray now = journalled();
        if (entry.isWrite || now != last)
            points.push_back({entry.number - before, entry.isWrite});
        last = std::move(now);
    });
    result = bench.finish(process);
    return points;
}

bool killAt(CliBench &bench, const QStringList &arguments, CliBench::With with, int request,
            bool takesEffect)
{
    const int before = bench.server().log().total();
    bench.server().addTrouble(
        {.from = request,
         .count = 0,
         .trouble = {.reply = Trouble::Reply::Hang, .takesEffect = takesEffect}});
    const auto process = bench.start(arguments, with);
    const bool hasCome = bench.waitForRequests(before + request);
    process->kill();
    (void)bench.finish(*process);
    bench.server().clearTrouble();
    return hasCome;
}

QString blindRepetition(const RequestLog &log)
{
    const LoggedRequest *last = nullptr;
    for (const LoggedRequest &entry : log.entries()) {
        if (!entry.isWrite) {
            last = nullptr;
            continue;
        }
        if (last && last->request.method == entry.request.method
            && last->request.target() == entry.request.target()
            && last->request.body == entry.request.body)
            return u"sent again blindly: "_s + entry.request.target();
        last = &entry;
    }
    return {};
}

} // namespace linchpin::test
