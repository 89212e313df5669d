// SPDX-License-Identifier: Apache-2.0
#include "tests/app/deletion/deletionbench.h"

#include "models/net/retrypolicy.h"
#include "models/service/review.h"
#include "models/store/backupfile.h"
#include "models/store/database.h"
#include "models/systems/registry.h"
#include "models/systems/wayback.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QSet>
#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

DeletionBench::DeletionBench(const QString &word, std::unique_ptr<DemoEstate> estate)
    : m_server(std::make_unique<DemoServer>(std::move(estate)))
{
    if (!m_server->start())
        qFatal("the demo server does not start");
    const System *system = systemOf(word);
    EndpointAccess access;
    access.name = u"bench"_s;
    access.identity =
        system->identity(m_server->url().toString(), m_server->signIn().scope).value();
    access.timeout = std::chrono::seconds(1);
    Pacing pacing;
    pacing.delayScale = 0;
    m_session = std::make_unique<Session>(*system, access, m_server->signIn().credentials);
    m_session->setPacing(pacing);
    m_journal = std::move(Journal::open(m_home.path(), Journal::Mode::Write).value());
}

DeletionBench::~DeletionBench() = default;

Result<Impact> DeletionBench::review(const ConnectionId &id)
{
    Review review(*m_session);
    QEventLoop loop;
    QObject::connect(&review, &Review::ended, &loop, &QEventLoop::quit);
    review.start(id);
    loop.exec();
    return *review.result();
}

Result<Plan> DeletionBench::plan(const Impact &impact, const std::vector<Decision> &decisions,
                                 std::chrono::seconds observe)
{
    Choices choices;
    choices.decisions = decisions;
    choices.observe = observe;
    choices.secretsProvided = m_typed.keys();
    for (const Coverage &coverage : impact.coverage) {
        if (coverage.status == CoverageStatus::Invisible)
            choices.acceptances.push_back({coverage.source, u"looked at by hand"_s});
    }
    PlanOrObjections made = makePlan(m_session->system(), m_session->identity(), u"bench"_s, impact,
                                     choices, QDateTime::currentDateTimeUtc());
    if (auto *plan = std::get_if<Plan>(&made))
        return *plan;
    QStringList against;
    for (const Objection &objection : std::get<std::vector<Objection>>(made))
        against << objection.message;
    return failure({ApiError::Kind::Unsafe, 0, against.join(u' ')});
}

RunState DeletionBench::untilRest(DeletionRun &run, const std::function<void()> &start)
{
    QEventLoop loop;
    QObject::connect(&run, &DeletionRun::finished, &loop, &QEventLoop::quit);
    start();
    if (!run.isAtRest())
        loop.exec();
    return run.state();
}

RunState DeletionBench::carryOut(const Plan &plan)
{
    auto run = DeletionRun::create(
        *m_session, *m_journal, plan,
        {.busyLimit = m_busyLimit, .settle = std::chrono::seconds(0), .typedSecrets = m_typed});
    if (!run)
        qFatal("no run: %s", qPrintable(run.error().sentence()));
    m_lastRun = (*run)->id();
    return untilRest(**run, [&run] { (*run)->begin(true); });
}

RunState DeletionBench::reopen(void (DeletionRun::*how)())
{
    const auto record = m_journal->run(m_lastRun);
    auto run = DeletionRun::open(
        *m_session, *m_journal, record.value(),
        {.busyLimit = m_busyLimit, .settle = std::chrono::seconds(0), .typedSecrets = m_typed});
    return untilRest(**run, [&run, how] { ((**run).*how)(); });
}

RunState DeletionBench::carryOutUntilDead(const Plan &plan, int write)
{
    TroubleRule dead;
    dead.trouble = troubleFrom(u"status").value();
    dead.trouble.status = 503;
    dead.count = 0;
    bool isDead = false;
    const auto watch =
        QObject::connect(m_server.get(), &DemoServer::answered, m_session.get(), [&] {
            if (isDead || m_server->writes() < write)
                return;
            isDead = true;
            m_server->addTrouble(dead);
        });
    const RunState state = carryOut(plan);
    QObject::disconnect(watch);
    return state;
}

void DeletionBench::tamper(const QString &sql, const QVariantList &values)
{
    const auto database =
        Database::open(m_home.path() + u"/linchpin.sqlite"_s, Database::Access::ReadWrite);
    if (const auto done = (*database)->write(sql, values); !done)
        qFatal("not tampered: %s", qPrintable(done.error().detail));
}

RunState DeletionBench::resume()
{
    return reopen(&DeletionRun::resume);
}

RunState DeletionBench::rollBack()
{
    return reopen(&DeletionRun::rollBack);
}

Backup DeletionBench::backUp(const std::vector<Plan> &plans)
{
    BackupTaking taking(*m_session, *m_journal);
    QEventLoop loop;
    QObject::connect(&taking, &BackupTaking::ended, &loop, &QEventLoop::quit);
    taking.start(plans,
                 [this](const Backup &backup) { return backupPathIn(m_home.path(), backup); });
    loop.exec();
    if (!*taking.result())
        qFatal("no backup: %s", qPrintable(taking.result()->error().sentence()));
    return readBackupFile(**taking.result()).value();
}

Result<RestoreState>
DeletionBench::restore(const Backup &backup,
                       const std::function<QByteArray(const QString &)> &secretFor)
{
    RestoreRun::Options options{.settle = std::chrono::seconds(0)};
    for (const QString &name :
         missingSecrets(wayBack(m_session->system(), backup), options.secrets))
        options.secrets.insert(name, secretFor(name));
    auto run = RestoreRun::create(*m_session, *m_journal, backup, std::move(options));
    if (!run)
        return failure(run.error());
    m_lastRestore = (*run)->id();
    QEventLoop loop;
    QObject::connect(run->get(), &RestoreRun::finished, &loop, &QEventLoop::quit);
    (*run)->begin();
    loop.exec();
    return (*run)->state();
}

std::vector<JournalledWrite> DeletionBench::restoreWrites() const
{
    return m_journal->restore(m_lastRestore).value().writes;
}

QByteArray DeletionBench::allFiles() const
{
    QByteArray bytes;
    QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

std::vector<JournalledWrite> DeletionBench::writes() const
{
    return m_journal->run(m_lastRun).value().writes;
}

QString brokenOnTheWire(const RequestLog &log, const std::vector<JournalledWrite> &writes)
{
    QMultiHash<QString, bool> intended;
    for (const JournalledWrite &write : writes)
        intended.insert(write.intent.method + u' ' + write.intent.path, true);
    QSet<QString> gone;
    for (const LoggedRequest &entry : log.entries()) {
        if (!entry.isWrite)
            continue;
        const QString what =
            QString::fromLatin1(entry.request.method) + u' ' + entry.request.target();
        if (const auto it = intended.find(what); it != intended.end())
            intended.erase(it);
        else
            return u"a write without an intent of its own: "_s + what;
        if (gone.contains(what))
            return u"a delete of something gone: "_s + what;
        if (entry.request.method == "DELETE" && entry.tookEffect)
            gone.insert(what);
    }
    return {};
}

QString brokenClaim(const RunState &state, bool isGone, const QString &changes)
{
    switch (state.outcome) {
    case Outcome::Deleted: return isGone ? QString() : u"says deleted, is there"_s;
    case Outcome::AlreadyGone: return isGone ? QString() : u"says gone, is there"_s;
    case Outcome::Refused:
    case Outcome::Unchanged:
        return changes.isEmpty() ? QString() : u"says unchanged, is changed:"_s + changes;
    case Outcome::RolledBack:
        return changes.isEmpty() ? QString() : u"says rolled back, is changed:"_s + changes;
    case Outcome::Halted: return state.reason.isEmpty() ? u"halted without a reason"_s : QString();
    case Outcome::Waiting:
    case Outcome::None: return u"no end"_s;
    }
    return {};
}

} // namespace linchpin::test
