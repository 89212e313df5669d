// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/observation.h"
#include "models/store/runrecord.h"

#include <functional>
#include <memory>

class QSqlQuery;

namespace linchpin {

class Database;
class Journal;

/// What was seen while runs wait: looks, acceptances of what was seen, and what somebody was told.
/// Lives in the journal's file and only ever adds rows that no run depends on; hence without the
/// journal's lock: a window that holds a run, and any number of watchers, may add at the same time
/// (docs/decisions/0088). A program that is killed leaves whole rows or none. Belongs to the thread
/// that opened it.
class LookBook final
{
public:
    /// An older file is brought up to date first, which needs the journal's lock for a moment.
    /// Unsafe with a sentence if there is no journal, or it cannot be used.
    [[nodiscard]] static Result<std::unique_ptr<LookBook>> open(const QString &directory);
    /// On a journal that is open already, which outlives it. One that was opened for reading takes
    /// nothing in.
    [[nodiscard]] static std::unique_ptr<LookBook> in(Journal &journal);
    ~LookBook();

    /// Durable on return. Texts are redacted before they are stored.
    [[nodiscard]] Result<void> addLook(const QString &run, const Look &look);
    [[nodiscard]] Result<std::vector<Look>> looks(const QString &run) const; ///< oldest first

    /// Kept with an entry of the audit; refused without a reason.
    [[nodiscard]] Result<void> accept(const RunRecord &run, const std::vector<Sign> &signs,
                                      const QString &reason, const QDateTime &now);
    [[nodiscard]] Result<std::vector<SignAcceptance>> acceptances(const QString &run) const;

    /// True exactly once for a thing of a run, whoever asks: that one tells the person.
    [[nodiscard]] Result<bool> claimNotice(const QString &run, const QString &what,
                                           const QDateTime &now);

    /// Everything about a run's observation as it stands. A member of a batch has the batch's time.
    [[nodiscard]] Result<Observation>
    observation(const RunRecord &run, const QDateTime &now,
                const std::optional<ObservationTime> &time = std::nullopt) const;

private:
    LookBook(Database *database, std::unique_ptr<Database> own);
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> each(const QString &sql, const QString &run,
                                    const std::function<void(const QSqlQuery &)> &row) const;

    std::unique_ptr<Database> m_own; ///< null: the journal's
    Database *m_database; ///< null: there is no journal yet
};

} // namespace linchpin
