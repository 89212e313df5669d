// SPDX-License-Identifier: Apache-2.0
#include "models/service/backuptaking.h"

#include "models/net/conversationrun.h"
#include "models/service/maskederror.h"
#include "models/store/backupfile.h"

#include <QUuid>

namespace linchpin {

BackupTaking::BackupTaking(Session &session, QObject *parent) : QObject(parent), m_session(session)
{ }

BackupTaking::~BackupTaking() = default;

void BackupTaking::start(const Plan &plan, const Place &place)
{
    m_result.reset();
    const System &system = m_session.system();
    m_run = std::make_unique<ConversationRun>(
        m_session, readDefinitions(system.definitionSources(m_session.identity(), plan)));
    connect(m_run.get(), &ConversationRun::ended, this, [this, plan, place] {
        ConversationRun *run = m_run.release();
        run->deleteLater(); // it is the sender
        using Reading = TypedConversation<std::vector<BackupItem>>;
        auto items = dynamic_cast<Reading &>(run->conversation()).result();
        m_result = write(plan, withoutSecrets(std::move(items)), place);
        Q_EMIT ended();
    });
    m_run->start();
}

Result<QString> BackupTaking::write(const Plan &plan, Result<std::vector<BackupItem>> items,
                                    const Place &place) const
{
    if (!items)
        return failure(items.error());
    Backup backup{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                  .plan = plan,
                  .items = std::move(*items),
                  .readAt = QDateTime::currentDateTimeUtc()};
    const QString path = place(backup);
    if (const auto written = writeBackupFile(path, backup); !written)
        return failure(written.error());
    return path;
}

QString placeForBackup(const Backup &backup, const QString &folder, const QString &savedPlan)
{
    return savedPlan.isEmpty() ? backupPathIn(folder, backup) : backupPathBeside(savedPlan);
}

bool isBackupOf(const QString &path, const Plan &plan)
{
    const auto backup = readBackupFile(path);
    return backup && backup->plan == plan;
}

} // namespace linchpin
