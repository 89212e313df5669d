// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"
#include "models/service/backuptaking.h"
#include "models/service/deletionrun.h"
#include "models/service/planning.h"
#include "models/service/restorerun.h"

#include <QTemporaryDir>
#include <QVariantList>

#include <chrono>

namespace linchpin::test {

/// A demo server, a session and a journal, and safe deletions carried out over real HTTP between
/// them.
class DeletionBench
{
public:
    /// The estate belongs to the system of that registry word. Time-outs are a second, retries
    /// follow at once.
    DeletionBench(const QString &word, std::unique_ptr<DemoEstate> estate);
    ~DeletionBench();

    [[nodiscard]] DemoServer &server() { return *m_server; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Journal &journal() { return *m_journal; }

    /// The impact of a connection; fails the test if it cannot be read.
    [[nodiscard]] Result<Impact> review(const ConnectionId &id);
    /// A plan with these decisions; everything no API shows is accepted. Objections come as the
    /// error's detail.
    [[nodiscard]] Result<Plan> plan(const Impact &impact, const std::vector<Decision> &decisions,
                                    std::chrono::seconds observe = std::chrono::seconds(0));
    /// How long a busy server is waited for; 120 s if nothing is said.
    void setBusyLimit(std::chrono::seconds limit) { m_busyLimit = limit; }
    /// From begin() to rest, confirmed beforehand.
    [[nodiscard]] RunState carryOut(const Plan &plan);
    /// The same on a server that answers 503 to everything from its `write`-th write on, until its
    /// trouble is cleared.
    [[nodiscard]] RunState carryOutUntilDead(const Plan &plan, int write);
    /// The last run, opened anew as after a start of the program.
    [[nodiscard]] RunState resume();
    [[nodiscard]] RunState rollBack();
    /// Reads the definitions and writes them to a file of this bench; fails the test if it cannot.
    [[nodiscard]] Backup backUp(const std::vector<Plan> &plans);
    [[nodiscard]] Backup backUp(const Plan &plan) { return backUp(std::vector{plan}); }
    /// The way back, begun or gone on with; every secret it asks for is given: `secretFor` tells
    /// what.
    [[nodiscard]] Result<RestoreState>
    restore(const Backup &backup, const std::function<QByteArray(const QString &)> &secretFor);
    [[nodiscard]] std::vector<JournalledWrite> restoreWrites() const;
    /// Every byte of every file this bench wrote.
    [[nodiscard]] QByteArray allFiles() const;
    [[nodiscard]] std::vector<JournalledWrite> writes() const;
    /// Changes the journal's file behind the program's back; fails the test if it cannot.
    void tamper(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const QString &lastRun() const { return m_lastRun; }
    /// What the person types of what the server hides: FIELD -> value, for plans and runs from here
    /// on.
    void setTypedSecrets(QMap<QString, QByteArray> secrets) { m_typed = std::move(secrets); }

private:
    [[nodiscard]] RunState untilRest(DeletionRun &run, const std::function<void()> &start);
    [[nodiscard]] RunState reopen(void (DeletionRun::*how)());

    QTemporaryDir m_home;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Journal> m_journal;
    QString m_lastRun;
    std::chrono::seconds m_busyLimit{120};
    QString m_lastRestore;
    QMap<QString, QByteArray> m_typed;
};

/// Server-side facts that must hold whatever happened: no delete of something gone was sent, every
/// write that reached the server has its intent in the journal. Empty if so.
[[nodiscard]] QString brokenOnTheWire(const RequestLog &log,
                                      const std::vector<JournalledWrite> &writes);

/// Whether the outcome a run claims is true of the server: `changes` tells what of it differs from
/// before, nothing if nothing does. Empty if so.
[[nodiscard]] QString brokenClaim(const RunState &state, bool isGone, const QString &changes);

} // namespace linchpin::test
