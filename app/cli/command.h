// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/report.h"

#include <QObject>

namespace linchpin::cli {

/// One command under way. Started from the event loop; ends exactly once.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(Invocation invocation, Console &console)
        : m_invocation(std::move(invocation)), m_console(console)
    { }

    virtual void start() = 0;
    /// Ctrl-C or the like: stop where that is safe. A command that only reads stops at once.
    virtual void interrupt();

Q_SIGNALS:
    void ended(const linchpin::cli::Report &report);

protected:
    [[nodiscard]] const Invocation &invocation() const { return m_invocation; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] QString stateFolder() const; ///< --state-dir or the usual one

    void end(const Report &report); ///< only the first counts
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    void end(const Refusal &refusal) { end(reportFor(refusal)); }
    [[nodiscard]] virtual Report reportFor(const Refusal &refusal) const
    {
        return reportOf(refusal);
    }

private:
    Invocation m_invocation;
    Console &m_console;
    bool m_hasEnded = false;
};

} // namespace linchpin::cli
