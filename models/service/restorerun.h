// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/restore.h"
#include "models/net/session.h"
#include "models/store/journal.h"

#include <QObject>
#include <QTimer>

namespace linchpin {

class ConversationRun;

/// Drives one way back from a backup: feeds the machine with events and carries out its effects.
/// The state is journalled before any effect begins. Destroying it stops where it stands, as a
/// crash would; going on begins with a look.
class RestoreRun final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::optional<std::chrono::seconds> settle; ///< none: by the time-out of a request
        QMap<QString, QByteArray> secrets; ///< memory only, wiped at the end
    };

    /// A new way back, or the one of this backup that was begun before. Refused if the backup
    /// belongs to another endpoint, or was restored already. Session and journal outlive it.
    [[nodiscard]] static Result<std::unique_ptr<RestoreRun>>
    create(Session &session, Journal &journal, const Backup &backup, Options options);
    ~RestoreRun() override;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const Backup &backup() const { return m_backup; }
    [[nodiscard]] const std::vector<RestoreStep> &steps() const { return m_steps; }
    [[nodiscard]] const RestoreState &state() const { return m_state; }
    [[nodiscard]] std::vector<JournalledWrite> writes() const; ///< from the journal
    [[nodiscard]] Progress progress() const; ///< of the conversation under way

    /// Why begin() did nothing: the sign-in did not come off, or is another account's. The way back
    /// stands where it stood.
    [[nodiscard]] const std::optional<ApiError> &refusal() const { return m_refusal; }

    void begin(); ///< or go on
    void requestStop(); ///< after the current request

Q_SIGNALS:
    void changed();
    void finished(); ///< state().outcome is there, or refusal(); comes again after going on

private:
    RestoreRun(Session &session, Journal &journal, RestoreRecord record,
               std::vector<RestoreStep> steps, Options options);
    void handle(const restore::Event &event);
    void carryOut(const restore::Effect &effect);
    [[nodiscard]] ApiError refusalAfter(const Result<Connection> &answer) const;
    void refuse(const ApiError &why);
    void perform(int step);
    void look(int step);
    template<typename T, typename Ended>
    void converse(std::unique_ptr<TypedConversation<T>> conversation, int step, bool mayWrite,
                  Ended ended);
    [[nodiscard]] RestoreContext contextFor(int step) const;
    [[nodiscard]] QByteArray memoOf(int step) const;

    Session &m_session;
    Journal &m_journal;
    QString m_id;
    Backup m_backup;
    std::vector<RestoreStep> m_steps;
    RestoreState m_state;
    std::optional<ApiError> m_refusal;
    Options m_options;
    std::chrono::seconds m_settle;
    std::unique_ptr<RunLog> m_log;
    std::unique_ptr<ConversationRun> m_run;
    QTimer m_clock;
};

/// Every step back, in order: what a person reviews before anything is sent.
[[nodiscard]] std::vector<RestoreStep> restoreStepsOf(const Session &session, const Backup &backup);
/// Names of secrets that are needed and were not given.
[[nodiscard]] QStringList missingSecrets(const std::vector<RestoreStep> &steps,
                                         const QMap<QString, QByteArray> &given);
/// What has to be typed to confirm: that of the connection, or "restore 3 connections", which is
/// the same in every language.
[[nodiscard]] QString restorePhrase(const Backup &backup);

} // namespace linchpin
