// SPDX-License-Identifier: Apache-2.0
#include "models/service/backuptaking.h"

#include "models/net/conversationrun.h"
#include "models/net/redaction.h"
#include "models/service/maskederror.h"
#include "models/store/backupfile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// Which plan, and how many of the things that are read belong to it.
using Shares = std::vector<std::pair<Plan, std::size_t>>;

Backup joined(const Shares &shares, const std::vector<BackupItem> &items)
{
    Backup whole;
    auto from = items.begin();
    for (const auto &[plan, count] : shares) {
        const auto to = from + static_cast<std::ptrdiff_t>(count);
        Backup part{.plan = plan, .items = {from, to}};
        from = to;
        if (whole.items.empty())
            whole = std::move(part);
        else
            whole.further.push_back(std::move(part));
    }
    whole.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whole.readAt = QDateTime::currentDateTimeUtc();
    for (Backup &part : whole.further) {
        part.id = whole.id;
        part.readAt = whole.readAt;
    }
    return whole;
}

/// A server may show what it was signed in to with: that is left out and asked for like any secret.
void leaveOutSignInSecrets(std::vector<BackupItem> &items)
{
    for (BackupItem &item : items) {
        Cleaned cleaned = withoutTexts(item.definition, holdsSignInSecret);
        item.definition = cleaned.definition;
        item.secrets += cleaned.secrets;
    }
}

Result<QString> write(const Shares &shares, Result<std::vector<BackupItem>> items,
                      const BackupTaking::Place &place, const IsUsed &isUsed)
{
    if (!items)
        return failure(items.error());
    leaveOutSignInSecrets(*items);
    const Backup backup = joined(shares, *items);
    // Whole: it outlives the folder that somebody happens to stand in.
    const QString path = QDir::cleanPath(QFileInfo(place(backup)).absoluteFilePath());
    if (const auto known = readBackupFile(path);
        known && saysTheSame(*known, backup) && !isUsed(*known))
        return path; // of an attempt before this one; never a second time
    if (const auto written = writeBackupFile(path, backup); !written)
        return failure(written.error());
    return path;
}

Result<void> record(Journal &journal, const std::vector<Plan> &plans, const QString &event,
                    const QString &text)
{
    for (const Plan &plan : plans) {
        const auto recorded = journal.addAudit({.event = event,
                                                .endpoint = plan.endpoint.url,
                                                .subject = plan.impact.connection.id.value,
                                                .text = text});
        if (!recorded)
            return recorded;
    }
    return {};
}

} // namespace

BackupTaking::BackupTaking(Session &session, const Journal &journal, QObject *parent)
    : QObject(parent), m_session(session), m_journal(journal)
{ }

BackupTaking::~BackupTaking() = default;

void BackupTaking::start(const std::vector<Plan> &plans, const Place &place)
{
    m_result.reset();
    std::vector<DefinitionSource> sources;
    Shares shares;
    for (const Plan &plan : plans) {
        auto own = m_session.system().definitionSources(m_session.identity(), plan);
        shares.push_back({plan, own.size()});
        std::ranges::move(own, std::back_inserter(sources));
    }
    m_run = std::make_unique<ConversationRun>(m_session, readDefinitions(std::move(sources)));
    connect(m_run.get(), &ConversationRun::ended, this, [this, shares, place] {
        ConversationRun *run = m_run.release();
        run->deleteLater(); // it is the sender
        using Reading = TypedConversation<std::vector<BackupItem>>;
        auto items = dynamic_cast<Reading &>(run->conversation()).result();
        m_result = write(shares, withoutSecrets(std::move(items)), place, usedIn(m_journal));
        Q_EMIT ended();
    });
    m_run->start();
}

IsUsed usedIn(const Journal &journal)
{
    return [&journal](const Backup &backup) {
        const auto known = journal.restoreOf(backup.id);
        return !known || !known->isEmpty();
    };
}

QString placeForBackup(const Backup &backup, const QString &folder, const QString &savedPlan,
                       const IsUsed &isUsed)
{
    if (savedPlan.isEmpty())
        return backupPathIn(folder, backup);
    const QString known = sameBackupBeside(savedPlan, backup, isUsed);
    return known.isEmpty() ? backupPathBeside(savedPlan) : known;
}

Result<void> recordBackup(Journal &journal, const std::vector<Plan> &plans, const QString &path)
{
    return record(journal, plans, u"backup-written"_s, path);
}

Result<void> recordNoBackup(Journal &journal, const std::vector<Plan> &plans, const QString &reason)
{
    return record(journal, plans, u"backup-left-out"_s, redactedForLog(reason));
}

bool isBackupOf(const QString &path, const std::vector<Plan> &plans, const IsUsed &isUsed)
{
    const auto backup = readBackupFile(path);
    if (!backup || backup->parts() != plans.size() || isUsed(*backup))
        return false;
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (!(backup->part(i).plan == plans[i]))
            return false;
    return true;
}

} // namespace linchpin
