// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/democommand.h"

#include "app/cli/documents.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

void DemoCommand::start()
{
    if (!m_servers.start())
        return end(Refusal{ExitCode::Trouble, u"unreachable"_s,
                           u"No free port on loopback for the demo endpoints."_s});
    const auto variables = m_servers.environment();
    if (invocation().isJson) {
        QJsonObject environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        return console().say(QString::fromUtf8(documentText({{"environment"_L1, environment}})));
    }
    QString text;
    for (const auto &[name, value] : variables)
        text +=
            (invocation().printsEnvironment ? u"export %1=%2\n"_s : u"%1 %2\n"_s).arg(name, value);
    console().say(text);
}

void DemoCommand::interrupt()
{
    end(Report{}); // it runs until somebody says so: that is its end, not an error
}

} // namespace linchpin::cli
