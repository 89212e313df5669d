// SPDX-License-Identifier: Apache-2.0
#include "models/store/lookbook.h"

#include "models/domain/redaction.h"
#include "models/store/journalprivate.h"
#include "models/store/loginname.h"
#include "models/store/refusal.h"
#include "models/store/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::LookBook)
};

QString safeId(const QString &id)
{
    return toldApart(redactedText(id), id);
}

/// Everything in it may be the server's words.
Look safe(Look look)
{
    for (Sign &sign : look.signs) {
        sign.subject = {safeId(sign.subject.kind), safeId(sign.subject.id)};
        sign.occurrence = safeId(sign.occurrence);
        sign.text = redactedText(sign.text);
        sign.at = redactedText(sign.at);
    }
    for (Coverage &source : look.sources) {
        source.label = redactedText(source.label);
        source.reason = redactedText(source.reason);
    }
    if (look.error) {
        look.error->detail = redactedText(look.error->detail);
        look.error->serverSays = redactedText(look.error->serverSays);
    }
    look.mark = redactedJson(look.mark);
    return look;
}

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

Result<Look> lookFrom(const QSqlQuery &row)
{
    auto look = lookFromJson(QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object());
    if (!look)
        return look;
    look->number = row.value(0).toLongLong();
    look->at = timeFrom(row.value(1));
    look->by = row.value(2).toString();
    return look;
}

} // namespace

LookBook::LookBook(Database *database, std::unique_ptr<Database> own)
    : m_own(std::move(own)), m_database(database)
{ }

LookBook::~LookBook() = default;

Result<std::unique_ptr<LookBook>> LookBook::open(const QString &directory)
{
    const QString path = directory + u"/linchpin.sqlite"_s;
    if (!QFileInfo::exists(path))
        return refusal(Text::tr("There is no journal in %1.").arg(directory));
    // Refuses what is foreign, newer or damaged, and brings an older file up to date.
    if (const auto journal = Journal::open(directory, Journal::Mode::ReadOnly); !journal)
        return failure(journal.error());
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const auto configured = configureWriting(**database); !configured)
        return failure(configured.error());
    Database *opened = database->get();
    return std::unique_ptr<LookBook>(new LookBook(opened, std::move(*database)));
}

std::unique_ptr<LookBook> LookBook::in(Journal &journal)
{
    return std::unique_ptr<LookBook>(new LookBook(journal.d->database.get(), nullptr));
}

Result<void> LookBook::inTransaction(const std::function<Result<void>()> &work)
{
    if (!m_database)
        return refusal(Text::tr("There is no journal yet."));
    return m_database->inTransaction(work);
}

Result<void> LookBook::each(const QString &sql, const QString &run,
                            const std::function<void(const QSqlQuery &)> &row) const
{
    return m_database ? m_database->each(sql, {run}, row) : Result<void>{};
}

Result<void> LookBook::addLook(const QString &run, const Look &look)
{
    return inTransaction([&]() -> Result<void> {
        const auto written = m_database->write(
            u"INSERT INTO look (run, at, looked_by, content) VALUES (?, ?, ?, ?)"_s,
            {run, timeText(look.at), look.by, compact(QJsonDocument(toJson(safe(look))))});
        if (!written)
            return failure(written.error());
        return {};
    });
}

Result<std::vector<Look>> LookBook::looks(const QString &run) const
{
    std::vector<Look> all;
    std::optional<ApiError> trouble;
    const auto read = each(u"SELECT number, at, looked_by, content FROM look WHERE run = ?"
                           " ORDER BY number"_s,
                           run, [&](const QSqlQuery &row) {
                               auto look = lookFrom(row);
                               if (look)
                                   all.push_back(std::move(*look));
                               else if (!trouble)
                                   trouble = look.error();
                           });
    if (!read)
        return failure(read.error());
    if (trouble)
        return failure(*trouble); // a look that is left out might be the one that saw something
    return all;
}

Result<void> LookBook::accept(const RunRecord &run, const std::vector<Sign> &signs,
                              const QString &reason, const QDateTime &now)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return refusal(Text::tr("What was seen is accepted with a reason only."));
    QJsonArray keys;
    QStringList texts;
    for (const Sign &sign : signs) {
        keys.append(sign.key());
        texts.append(sign.text);
    }
    return inTransaction([&]() -> Result<void> {
        const auto written = m_database->write(
            u"INSERT INTO sign_acceptance (run, at, user, reason, keys) VALUES (?, ?, ?, ?, ?)"_s,
            {run.id, timeText(now), loginName(), redactedText(why), compact(QJsonDocument(keys))});
        if (!written)
            return failure(written.error());
        const Plan &plan = run.plan;
        const Connection &connection = plan.impact.connection;
        return appendAuditEntry(
            *m_database,
            {.at = now,
             .run = run.id,
             .event = u"signs-accepted"_s,
             .endpoint = nameAndId(plan.endpointName, plan.endpoint.url),
             .subject = nameAndId(connection.name, connection.id.value),
             //: %1 is a person's reason, %2 what was seen, sentences.
             .text = Text::tr("%1 Accepted was: %2").arg(why, texts.join(u' '))});
    });
}

Result<std::vector<SignAcceptance>> LookBook::acceptances(const QString &run) const
{
    std::vector<SignAcceptance> all;
    const auto read =
        each(u"SELECT at, user, reason, keys FROM sign_acceptance WHERE run = ? ORDER BY number"_s,
             run, [&all](const QSqlQuery &row) {
                 SignAcceptance one{.at = timeFrom(row.value(0)),
                                    .user = row.value(1).toString(),
                                    .reason = row.value(2).toString(),
                                    .keys = {}};
                 const QJsonArray keys =
                     QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array();
                 for (const QJsonValue &key : keys)
                     one.keys.append(key.toString());
                 all.push_back(std::move(one));
             });
    if (!read)
        return failure(read.error());
    return all;
}

Result<bool> LookBook::claimNotice(const QString &run, const QString &what, const QDateTime &now)
{
    bool isOurs = false;
    const auto claimed = inTransaction([&]() -> Result<void> {
        const auto written =
            m_database->write(u"INSERT OR IGNORE INTO notice (run, what, at) VALUES (?, ?, ?)"_s,
                              {run, what, timeText(now)});
        if (!written)
            return failure(written.error());
        isOurs = written->rows > 0;
        return {};
    });
    if (!claimed)
        return failure(claimed.error());
    return isOurs;
}

Result<Observation> LookBook::observation(const RunRecord &run, const QDateTime &now,
                                          const std::optional<ObservationTime> &time) const
{
    const auto seen = looks(run.id);
    if (!seen)
        return failure(seen.error());
    const auto accepted = acceptances(run.id);
    if (!accepted)
        return failure(accepted.error());
    return observationOf(time.value_or(observationTimeOf(run.plan, run.state)), *seen, *accepted,
                         now);
}

} // namespace linchpin
