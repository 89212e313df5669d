// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

void Command::interrupt()
{
    end(Refusal{ExitCode::Trouble, u"cancelled"_s, u"Stopped. Nothing was changed."_s});
}

QString Command::stateFolder() const
{
    return m_invocation.stateDirectory.isEmpty() ? linchpin::stateDirectory()
                                                 : m_invocation.stateDirectory;
}

void Command::end(const Report &report)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    Q_EMIT ended(report);
}

} // namespace linchpin::cli
