// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/plankeeper.h"

#include <QCoreApplication>

#include <utility>

namespace linchpin {

namespace {

class KeeperTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanKeeper)
};

} // namespace

void PlanKeeper::make(const System &system, const EndpointIdentity &endpoint,
                      const QString &endpointName, const std::vector<Impact> &impacts,
                      const Choices &choices, const QDateTime &now)
{
    if (m_whole && m_madeOf == impacts && m_madeBy == choices)
        return;
    m_whole.reset();
    m_trouble.clear();
    m_backupTrouble.clear();
    m_madeOf = impacts;
    m_madeBy = choices;
    std::vector<Objection> against;
    if (impacts.size() > 1) {
        auto made = makeBatch(system, endpoint, endpointName, impacts, choices, now);
        if (auto *batch = std::get_if<Batch>(&made))
            m_whole = std::move(*batch);
        else
            against = std::get<std::vector<Objection>>(made);
    } else {
        auto made = makePlan(system, endpoint, endpointName, impacts.front(), choices, now);
        if (auto *plan = std::get_if<Plan>(&made))
            m_whole = std::move(*plan);
        else
            against = std::get<std::vector<Objection>>(made);
    }
    QStringList reasons;
    for (const Objection &objection : against)
        reasons << objection.message;
    m_trouble = reasons.join(u'\n');
}

void PlanKeeper::adopt(const WholePlan &plan, const QString &file)
{
    m_whole = plan;
    m_savedPath = file;
    m_savedPlan = file.isEmpty() ? QString() : plan.plan.id;
}

Result<QString> PlanKeeper::save(const WizardSetup &setup, const QString &path)
{
    if (!m_whole || !setup.savePlan)
        return failure({ApiError::Kind::Unsafe, 0, KeeperTexts::tr("There is no plan to save.")});
    auto saved = setup.savePlan(path, *m_whole);
    if (saved) {
        m_savedPath = path;
        m_savedPlan = m_whole->plan.id;
    }
    return saved;
}

QString PlanKeeper::savedPath() const
{
    return m_whole && m_whole->plan.id == m_savedPlan ? m_savedPath : QString();
}

void PlanKeeper::backUp(WizardEngine &engine, const WizardSetup &setup)
{
    const QString id = m_whole ? m_whole->plan.id : QString();
    if (m_whole && id != m_backupPlan && id != m_asked)
        backUpAgain(engine, setup);
}

void PlanKeeper::backUpAgain(WizardEngine &engine, const WizardSetup &setup)
{
    if (!m_whole)
        return;
    m_backupTrouble.clear();
    m_asked = m_whole->plan.id;
    engine.startBackup(m_whole->members(), setup.folder, savedPath());
}

void PlanKeeper::takeBackup(const Result<QString> &path)
{
    const QString asked = std::exchange(m_asked, {});
    if (path) {
        m_backupPath = *path;
        m_backupPlan = asked;
    } else {
        const ApiError &error = path.error();
        m_backupTrouble = error.detail.isEmpty() ? error.sentence() : error.detail;
    }
}

QString PlanKeeper::backupPath() const
{
    return m_whole && m_whole->plan.id == m_backupPlan ? m_backupPath : QString();
}

bool PlanKeeper::isBackupReadable(const WizardEngine &engine) const
{
    return m_whole && engine.isBackupOf(backupPath(), m_whole->members());
}

Readiness PlanKeeper::readyAfterBackup() const
{
    if (m_isBackupLeftOut || !backupPath().isEmpty())
        return {true, {}};
    if (isBackingUp())
        return {false, KeeperTexts::tr("The definitions are being read.")};
    return {false,
            KeeperTexts::tr("There is no backup. Try again, or tick that you go on without one.")};
}

} // namespace linchpin
