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
                      const QString &endpointName, const Impact &impact, const Choices &choices,
                      const QDateTime &now)
{
    if (m_plan && m_plan->impact == impact && m_plan->choices == choices)
        return;
    m_plan.reset();
    m_trouble.clear();
    m_backupTrouble.clear();
    auto made = makePlan(system, endpoint, endpointName, impact, choices, now);
    if (auto *plan = std::get_if<Plan>(&made)) {
        m_plan = std::move(*plan);
        return;
    }
    QStringList reasons;
    for (const auto &objection : std::get<std::vector<Objection>>(made))
        reasons << objection.message;
    m_trouble = reasons.join(u'\n');
}

Result<QString> PlanKeeper::save(const WizardSetup &setup, const QString &path)
{
    if (!m_plan || !setup.savePlan)
        return failure({ApiError::Kind::Unsafe, 0, KeeperTexts::tr("There is no plan to save.")});
    auto saved = setup.savePlan(path, *m_plan);
    if (saved) {
        m_savedPath = path;
        m_savedPlan = m_plan->id;
    }
    return saved;
}

QString PlanKeeper::savedPath() const
{
    return m_plan && m_plan->id == m_savedPlan ? m_savedPath : QString();
}

void PlanKeeper::backUp(WizardEngine &engine, const WizardSetup &setup)
{
    if (m_plan && m_plan->id != m_backupPlan && m_plan->id != m_asked)
        backUpAgain(engine, setup);
}

void PlanKeeper::backUpAgain(WizardEngine &engine, const WizardSetup &setup)
{
    if (!m_plan)
        return;
    m_backupTrouble.clear();
    m_asked = m_plan->id;
    engine.startBackup(*m_plan, setup.folder, savedPath());
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
    return m_plan && m_plan->id == m_backupPlan ? m_backupPath : QString();
}

bool PlanKeeper::isBackupReadable(const WizardEngine &engine) const
{
    return m_plan && engine.isBackupOf(backupPath(), *m_plan);
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
