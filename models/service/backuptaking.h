// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/backup.h"
#include "models/net/session.h"
#include "models/store/backupfile.h"
#include "models/store/journal.h"

#include <QObject>

#include <functional>
#include <optional>

namespace linchpin {

class ConversationRun;

/// Reads the definitions of everything that plans of one endpoint touch and writes them to a file:
/// before the first write of any of them. Reads only. Destroying it stops it.
class BackupTaking final : public QObject
{
    Q_OBJECT

public:
    /// Session and journal outlive it.
    BackupTaking(Session &session, const Journal &journal, QObject *parent = nullptr);
    ~BackupTaking() override;

    /// Where the file is to be, given what it will hold; it must not exist yet.
    using Place = std::function<QString(const Backup &)>;
    void start(const std::vector<Plan> &plans, const Place &place); ///< at least one
    void start(const Plan &plan, const Place &place) { start(std::vector{plan}, place); }

    /// The absolute path of the file, written and read back; or why there is no backup. Empty until
    /// ended(). If there is a backup in that place that says the same and was never used, it is
    /// that one.
    [[nodiscard]] const std::optional<Result<QString>> &result() const { return m_result; }

Q_SIGNALS:
    void ended();

private:
    Session &m_session;
    const Journal &m_journal;
    std::unique_ptr<ConversationRun> m_run;
    std::optional<Result<QString>> m_result;
};

/// Tells by the journal whether a way back from a backup was begun. A journal that cannot be read
/// says yes: one backup too many does no harm.
[[nodiscard]] IsUsed usedIn(const Journal &journal);
/// A file: beside the plan where one was saved, else in the folder. A new one, unless the one
/// beside the plan says the same and was never used.
[[nodiscard]] QString placeForBackup(const Backup &backup, const QString &folder,
                                     const QString &savedPlan, const IsUsed &isUsed);
/// Writes to the audit where the backup of these plans is, or why there is none: one entry for
/// each.
[[nodiscard]] Result<void> recordBackup(Journal &journal, const std::vector<Plan> &plans,
                                        const QString &path);
[[nodiscard]] Result<void> recordNoBackup(Journal &journal, const std::vector<Plan> &plans,
                                          const QString &reason);
/// Can the file be read, is it the backup of these plans, in their order, and was it never used?
[[nodiscard]] bool isBackupOf(const QString &path, const std::vector<Plan> &plans,
                              const IsUsed &isUsed);

} // namespace linchpin
