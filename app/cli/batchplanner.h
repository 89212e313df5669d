// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/targetreader.h"
#include "models/service/batchplanning.h"
#include "models/service/review.h"
#include "models/store/journal.h"

namespace linchpin::cli {

/// Reads the impacts of several connections one after another, looks at the connections that
/// dependents are to move to, and makes a batch. Reads only.
class BatchPlanner final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it; without a journal nothing is known of refused switch-offs.
    BatchPlanner(Session &session, Console &console, const Journal *journal, Choices choices);
    ~BatchPlanner() override;

    void start(std::vector<ConnectionId> ids);

Q_SIGNALS:
    void made(const linchpin::Batch &batch);
    void failed(const linchpin::cli::Refusal &refusal);

private:
    void reviewNext();
    void reviewed();
    void make();

    Session &m_session;
    Console &m_console;
    const Journal *m_journal;
    Choices m_choices;
    Review m_review;
    std::vector<ConnectionId> m_ids;
    std::vector<Impact> m_impacts; ///< of the first ids
    TargetReader m_targets;
};

} // namespace linchpin::cli
