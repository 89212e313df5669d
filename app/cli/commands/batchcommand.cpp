// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/batchcommands.h"

#include "app/cli/shellword.h"
#include "models/service/clearance.h"
#include "models/store/statedirectory.h"

#include <QDateTime>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

BatchCommand::~BatchCommand() = default;

void BatchCommand::interrupt()
{
    if (m_batchFollower)
        m_batchFollower->interrupt();
    else
        RunCommand::interrupt();
}

OrRefusal<std::vector<ConnectionId>> BatchCommand::idsIn(const System &system) const
{
    std::vector<ConnectionId> ids;
    for (const QString &text : invocation().ids) {
        const Result<ConnectionId> id = system.checkId(text);
        if (!id)
            return usageError(id.error().sentence());
        if (std::ranges::find(ids, *id) != ids.end())
            return usageError(u"%1 is named twice."_s.arg(id->value));
        ids.push_back(*id);
    }
    return ids;
}

OrRefusal<void> BatchCommand::checkPhraseIs(const QString &phrase) const
{
    if (!invocation().phrase || phraseMatches(*invocation().phrase, phrase))
        return {};
    return refused(ExitCode::Refused, u"wrong-phrase"_s,
                   u"--confirm does not match. It has to be: %1"_s.arg(shellWord(phrase)));
}

OrRefusal<void> BatchCommand::checkUnprotected(const std::vector<ConnectionId> &ids) const
{
    const Clearance clearance(configDirectory());
    for (const ConnectionId &id : ids) {
        if (auto clear = cleared(clearance.ofId(identity(), id)); !clear)
            return clear;
    }
    return {};
}

void BatchCommand::backUpAndFollowBatch(Session &session, const Batch &batch)
{
    backUpThen(session, batch.members, invocation().file, [this, &session, batch] {
        followBatch(BatchRun::create(session, journal(), batch, options()),
                    RunFollower::Begin::Apply, -1, true);
    });
}

void BatchCommand::followBatch(Result<std::unique_ptr<BatchRun>> run, RunFollower::Begin begin,
                               int only, bool isConfirmed, const QString &reason)
{
    if (!run)
        return end(refusalOf(run.error()));
    m_batchFollower =
        std::make_unique<BatchFollower>(std::move(*run), journal(), console(), isConfirmed);
    connect(m_batchFollower.get(), &BatchFollower::ended, this,
            [this](const Report &report) { endRun(report); });
    m_batchFollower->start(begin, only, reason);
}

} // namespace linchpin::cli
