// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "models/service/restorerun.h"

namespace linchpin::cli {

/// Makes again what a deletion took. The same command once more goes on where it stopped.
class RestoreCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;
    ~RestoreCommand() override;
    void interrupt() override;

private:
    OrRefusal<std::optional<EndpointAccess>> boundEndpoint() override;
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    [[nodiscard]] OrRefusal<void> describe(); ///< ends the command
    void conclude();

    Backup m_backup;
    QMap<QString, QByteArray> m_secrets;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RestoreRun> m_run;
    bool m_isStopping = false;
};

} // namespace linchpin::cli
