// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "models/net/conversationrun.h"

#include <memory>
#include <span>
#include <vector>

namespace linchpin::cli {

/// Looks at the connections that dependents are to move to, one after another, and whether they
/// are fit for them. Reads only.
class TargetReader final : public QObject
{
    Q_OBJECT

public:
    explicit TargetReader(Session &session); ///< which outlives it
    ~TargetReader() override;

    /// Once. The impacts stay where they are until it ends: with one of the signals, from within if
    /// nothing has to be read.
    void start(std::vector<Decision> decisions, std::span<const Impact> impacts);

Q_SIGNALS:
    void ended(const std::vector<linchpin::Decision> &decisions); ///< with the targets' names
    void failed(const linchpin::cli::Refusal &refusal);

private:
    void readNext();
    void take(const Result<Connection> &target);

    Session &m_session;
    std::vector<Decision> m_decisions;
    std::span<const Impact> m_impacts;
    std::size_t m_at = 0; ///< the decision that is looked at
    std::unique_ptr<ConversationRun> m_reading;
};

} // namespace linchpin::cli
