// SPDX-License-Identifier: Apache-2.0
#include "models/store/runlog.h"

#include "models/domain/redaction.h"
#include "models/store/journalprivate.h"
#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

Q_LOGGING_CATEGORY(log, "linchpin.store")

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RunLog)
};

/// "DELETE /umbraco/...: the purpose"
QString sentenceOf(const Intent &intent)
{
    const QString request = u"%1 %2"_s.arg(intent.method, intent.path);
    return intent.purpose.isEmpty() ? request : u"%1: %2"_s.arg(request, intent.purpose);
}

QString sentenceOf(WriteOutcome outcome, int httpStatus, const QString &note)
{
    QString text = wordOf(outcome);
    if (httpStatus > 0)
        text += u" (HTTP %1)"_s.arg(httpStatus);
    return withReason(text, note);
}

} // namespace

RunLog::RunLog(Journal &journal, QString run, LogOf kind)
    : m_journal(journal)
    , m_run(std::move(run))
    , m_table(kind == LogOf::Deletion ? u"intent"_s : u"restore_intent"_s)
{ }

Result<qint64> RunLog::persist(const Intent &intent)
{
    Journal::Private &d = *m_journal.d;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 number = 0;
    const auto done = d.inTransaction([&]() -> Result<void> {
        const auto written = d.database->write(
            u"INSERT INTO %1 (run, action, is_undo, method, path, purpose, memo, intended_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(m_table),
            {m_run, intent.action, intent.isUndo ? 1 : 0, intent.method, redactedText(intent.path),
             redactedText(intent.purpose), QString::fromUtf8(redactedJson(intent.memo)),
             timeText(now)});
        if (!written)
            return failure(written.error());
        number = written->number;
        return d.note(now, m_run, u"write-intended"_s, intent.action, sentenceOf(intent));
    });
    if (!done)
        return failure(done.error());
    return number;
}

void RunLog::recordOutcome(qint64 number, WriteOutcome outcome, int httpStatus, const QString &note)
{
    Journal::Private &d = *m_journal.d;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // An intent without an outcome is looked at, and so is one with: the disk need not be waited
    // for.
    const auto attempt = [&]() -> Result<void> {
        const auto work = [&]() -> Result<void> {
            const auto written = d.database->write(
                u"UPDATE %1 SET outcome = ?, http_status = ?, note = ?, ended_at = ?"
                " WHERE number = ? AND run = ?"_s.arg(m_table),
                {wordOf(outcome), httpStatus, redactedText(note), timeText(now), number, m_run});
            if (!written)
                return failure(written.error());
            if (written->rows != 1)
                return refusal(Text::tr("Run %1 has no write %2.").arg(m_run).arg(number));
            const auto action = d.database->value(
                u"SELECT action FROM %1 WHERE number = ?"_s.arg(m_table), {number});
            return d.note(now, m_run, u"write-ended"_s, action ? action->toInt() : -1,
                          sentenceOf(outcome, httpStatus, note));
        };
        return d.inTransaction(work, Database::Sync::WithTheNext);
    };
    Result<void> done = attempt();
    if (!done)
        done = attempt(); // what held the file may be gone; the outcome exists nowhere else
    if (!done)
        qCWarning(log).noquote() << "The outcome" << wordOf(outcome) << "of write" << number
                                 << "of run" << m_run
                                 << "was not recorded:" << done.error().sentence();
}

} // namespace linchpin
