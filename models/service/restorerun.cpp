// SPDX-License-Identifier: Apache-2.0
#include "models/service/restorerun.h"

#include "models/net/conversationrun.h"
#include "models/service/endpointjson.h"
#include "models/service/maskederror.h"
#include "models/systems/exchange.h"
#include "models/systems/wayback.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RestoreRun)
};

ApiError refusalOf(const QString &sentence)
{
    return {.kind = ApiError::Kind::Unsafe, .detail = sentence};
}

/// A run of this backup's plan that can still be taken back: two ways back at once would undo each
/// other.
Result<QString> runToTakeBack(const Journal &journal, const Backup &backup)
{
    const auto runs = journal.runs();
    if (!runs)
        return failure(runs.error());
    for (const RunRecord &run : *runs) {
        for (std::size_t i = 0; i < backup.parts(); ++i) {
            if (run.plan.id == backup.part(i).plan.id && canRollBack(run.plan, run.state))
                return run.id;
        }
    }
    return QString();
}

/// The record of a way back that was begun before, or of a new one.
Result<RestoreRecord> recordOf(Journal &journal, const Session &session, const Backup &backup,
                               const std::vector<RestoreStep> &steps)
{
    auto known = journal.restoreOf(backup.id);
    if (!known)
        return failure(known.error());
    if (known->isEmpty()) {
        RestoreRecord fresh{.backup = backup, .state = initialRestore(steps)};
        auto id = journal.createRestore(backup, toJson(session.access()), fresh.state,
                                        QDateTime::currentDateTimeUtc());
        if (!id)
            return failure(id.error());
        fresh.id = *id;
        return fresh;
    }
    auto record = journal.restore(*known);
    if (!record)
        return record;
    if (record->state.outcome == RestoreOutcome::Restored)
        return failure(refusalOf(
            Text::tr("This backup was restored before, as %1. It is used once.").arg(*known)));
    if (!(record->backup == backup) || record->state.steps.size() != steps.size())
        return failure(refusalOf(Text::tr("The way back %1 was begun from another file or by "
                                          "another version.")
                                     .arg(*known)));
    return record;
}

} // namespace

Result<std::unique_ptr<RestoreRun>> RestoreRun::create(Session &session, Journal &journal,
                                                       const Backup &backup, Options options)
{
    if (!(backup.plan.endpoint == session.identity()))
        return failure(refusalOf(
            Text::tr("The backup belongs to another endpoint: %1.").arg(backup.plan.endpoint.url)));
    std::vector<RestoreStep> steps = restoreStepsOf(session, backup);
    const QStringList missing = missingSecrets(steps, options.secrets);
    if (!missing.isEmpty())
        return failure(refusalOf(Text::tr("These secrets are not in the backup and have to be "
                                          "given: %1.")
                                     .arg(missing.join(QLatin1StringView(", ")))));
    const auto run = runToTakeBack(journal, backup);
    if (!run)
        return failure(run.error());
    if (!run->isEmpty())
        return failure(refusalOf(Text::tr("The deletion %1 is not over and can be taken back. Take "
                                          "it back or finish it first.")
                                     .arg(*run)));
    auto record = recordOf(journal, session, backup, steps);
    if (!record)
        return failure(record.error());
    return std::unique_ptr<RestoreRun>(
        new RestoreRun(session, journal, std::move(*record), std::move(steps), std::move(options)));
}

RestoreRun::RestoreRun(Session &session, Journal &journal, RestoreRecord record,
                       std::vector<RestoreStep> steps, Options options)
    : m_session(session)
    , m_journal(journal)
    , m_id(record.id)
    , m_backup(std::move(record.backup))
    , m_steps(std::move(steps))
    , m_state(std::move(record.state))
    , m_options(std::move(options))
    , m_settle(
          m_options.settle.value_or(std::min(session.access().timeout, std::chrono::seconds(15))))
    , m_log(journal.restoreLogOf(m_id))
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { handle(restore::TimeReached{}); });
    // A server may repeat what it was sent: masked from now on wherever it is said.
    for (const QByteArray &secret : std::as_const(m_options.secrets))
        keepSecret(secret);
}

RestoreRun::~RestoreRun()
{
    for (QByteArray &secret : m_options.secrets)
        secret.fill('\0');
}

std::vector<JournalledWrite> RestoreRun::writes() const
{
    const auto record = m_journal.restore(m_id);
    return record ? record->writes : std::vector<JournalledWrite>{};
}

Progress RestoreRun::progress() const
{
    return m_run ? m_run->conversation().progress() : Progress{};
}

template<typename T, typename Ended>
void RestoreRun::converse(std::unique_ptr<TypedConversation<T>> conversation, int step,
                          bool mayWrite, Ended ended)
{
    m_run = std::make_unique<ConversationRun>(m_session, std::move(conversation));
    if (mayWrite)
        m_run->allowWrites(*m_log, step, false);
    connect(m_run.get(), &ConversationRun::progressed, this, &RestoreRun::changed);
    connect(m_run.get(), &ConversationRun::ended, this, [this, ended] {
        ConversationRun *run = m_run.release();
        run->deleteLater(); // it is the sender
        ended(withoutSecrets(dynamic_cast<TypedConversation<T> &>(run->conversation()).result()),
              run->writeWasSent());
    });
    m_run->start();
}

/// Whose the token is shows only once it was used: by a read, before anything is sent.
void RestoreRun::begin()
{
    m_refusal.reset();
    const Plan &plan = m_backup.plan;
    if (plan.account.isEmpty())
        return handle(restore::Go{});
    converse<Connection>(m_session.system().read(m_session.identity(), plan.impact.connection.id),
                         -1, false, [this](const Result<Connection> &answer, bool) {
                             if (m_session.account() == m_backup.plan.account)
                                 handle(restore::Go{});
                             else
                                 refuse(refusalAfter(answer));
                         });
}

/// A server that did not answer says nothing about whose the token is.
ApiError RestoreRun::refusalAfter(const Result<Connection> &answer) const
{
    const bool wasAnswered = answer || answer.error().kind == ApiError::Kind::NotFound;
    const QString account = m_session.account();
    if (account.isEmpty() && !wasAnswered)
        return answer.error();
    //: Whose a token is, where it does not say.
    const QString whose = account.isEmpty() ? Text::tr("not told") : account;
    return refusalOf(Text::tr("The token belongs to another account or tenant (%1) than the one of "
                              "the backup (%2).")
                         .arg(whose, m_backup.plan.account));
}

/// What stands in the journal stays as it is, but for a way back that did not begin at all.
void RestoreRun::refuse(const ApiError &why)
{
    m_refusal = why;
    if (m_state == initialRestore(m_steps)) {
        m_state.outcome = RestoreOutcome::Unchanged;
        m_state.reason = why.detail.isEmpty() ? why.sentence() : why.detail;
        if (const auto saved =
                m_journal.saveRestore(m_id, m_state, QDateTime::currentDateTimeUtc());
            !saved)
            m_refusal = saved.error();
    }
    QMetaObject::invokeMethod(this, &RestoreRun::finished, Qt::QueuedConnection);
}

void RestoreRun::requestStop()
{
    handle(restore::Stop{});
}

void RestoreRun::handle(const restore::Event &event)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RestoreTransition next = advance(m_steps, m_state, event, now, m_settle);
    const bool isAnother = !(next.state == m_state);
    if (isAnother) {
        // Promise 1: what we are about to do is on disk before we do it.
        if (const auto saved = m_journal.saveRestore(m_id, next.state, now); !saved) {
            m_run.reset();
            m_state.outcome = RestoreOutcome::Halted;
            m_state.reason = saved.error().sentence();
            Q_EMIT changed();
            QMetaObject::invokeMethod(this, &RestoreRun::finished, Qt::QueuedConnection);
            return;
        }
        m_state = std::move(next.state);
    }
    if (next.effect)
        carryOut(*next.effect);
    if (isAnother)
        Q_EMIT changed();
}

void RestoreRun::carryOut(const restore::Effect &effect)
{
    struct Carrier
    {
        RestoreRun &run;
        void operator()(const restore::Perform &one) const { run.perform(one.step); }
        void operator()(const restore::Look &one) const { run.look(one.step); }
        void operator()(const restore::WaitUntil &wait) const
        {
            const qint64 pause = QDateTime::currentDateTimeUtc().msecsTo(wait.time);
            run.m_clock.start(static_cast<int>(std::clamp(pause + 1, qint64(0), qint64(60'000))));
        }
        /// From the event loop: never from within a call into us.
        void operator()(const restore::Finish &) const
        {
            QMetaObject::invokeMethod(&run, &RestoreRun::finished, Qt::QueuedConnection);
        }
    };
    std::visit(Carrier{*this}, effect);
}

void RestoreRun::perform(int step)
{
    const RestoreContext context = contextFor(step);
    auto restoring = m_session.system().restoring(context);
    auto conversation = restoring ? performRestore(*restoring, context)
                                  : std::make_unique<Refusal<Restored>>(restoring.error());
    converse<Restored>(std::move(conversation), step, true,
                       [this](Result<Restored> result, bool sent) {
                           handle(restore::StepEnded{std::move(result), sent});
                       });
}

void RestoreRun::look(int step)
{
    const RestoreContext context = contextFor(step);
    auto restoring = m_session.system().restoring(context);
    auto conversation = restoring ? lookAtRestore(*restoring, context)
                                  : std::make_unique<Refusal<RestoreSight>>(restoring.error());
    converse<RestoreSight>(
        std::move(conversation), step, false,
        [this](Result<RestoreSight> sight, bool) { handle(restore::LookEnded{std::move(sight)}); });
}

RestoreContext RestoreRun::contextFor(int step) const
{
    RestoreContext context;
    context.endpoint = m_session.identity();
    context.step = m_steps[static_cast<std::size_t>(step)];
    context.backup = &m_backup.part(context.step.part);
    context.newIds = newIds(m_steps, m_state);
    context.memo = memoOf(step);
    context.secrets = &m_options.secrets;
    return context;
}

/// The memo of the state, or, after an unclear answer or a crash, the one journalled with the
/// intent.
QByteArray RestoreRun::memoOf(int step) const
{
    const QByteArray known = m_state.steps[static_cast<std::size_t>(step)].memo;
    if (!known.isEmpty())
        return known;
    const auto all = writes();
    for (auto write = all.rbegin(); write != all.rend(); ++write) {
        if (write->intent.action == step && !write->intent.memo.isEmpty())
            return write->intent.memo;
    }
    return {};
}

std::vector<RestoreStep> restoreStepsOf(const Session &session, const Backup &backup)
{
    return wayBack(session.system(), backup);
}

QStringList missingSecrets(const std::vector<RestoreStep> &steps,
                           const QMap<QString, QByteArray> &given)
{
    QStringList missing;
    for (const RestoreStep &step : steps) {
        for (const QString &name : step.secrets) {
            if (step.impossible.isEmpty() && !given.contains(name))
                missing.append(name);
        }
    }
    return missing;
}

QString restorePhrase(const Backup &backup)
{
    return backup.further.empty() ? confirmationPhrase(backup.plan.impact.connection)
                                  : u"restore %1 connections"_s.arg(backup.parts());
}

} // namespace linchpin
