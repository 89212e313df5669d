// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "models/service/approvalbook.h"
#include "models/service/batchplanning.h"
#include "models/service/clearance.h"
#include "models/service/refusals.h"
#include "models/store/statedirectory.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/deletewizard/serviceengine.h"
#include "ui/plans/planwindow.h"
#include "ui/widget/messagearea.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

Session *sessionOf(const Workspace &workspace, const EndpointIdentity &endpoint, QString *name)
{
    for (const SavedEndpoint &saved : workspace.endpoints()) {
        Session *session = workspace.session(saved.name);
        if (!session || session->identity() != endpoint)
            continue;
        *name = saved.name;
        return session;
    }
    return nullptr;
}

bool isUsed(const Journal &journal, const PlanFile &file)
{
    const auto members = file.whole().members();
    return journal.isPlanUsed(file.plan.id)
        || std::ranges::any_of(
               members, [&journal](const Plan &plan) { return journal.isPlanUsed(plan.id); });
}

std::vector<Connection> targetsOf(const PlanFile &file)
{
    std::vector<Connection> targets;
    for (const Plan &plan : file.whole().members())
        targets.push_back(plan.impact.connection);
    return targets;
}

} // namespace

PlanWindow *Application::openPlan(const QString &path)
{
    const auto file = readPlanFile(path);
    if (!file) {
        m_window->messages().show(u"plan"_s, Tone::Negative, file.error().sentence());
        return nullptr;
    }
    m_window->messages().take(u"plan"_s);
    PlanDesk desk;
    desk.book = m_approvals.get();
    desk.obstacle = [this](const PlanFile &shown) { return obstacleTo(shown); };
    desk.reports = m_reports.get();
    desk.apply = [this, path](const PlanFile &shown, const QMap<QString, QByteArray> &secrets) {
        carryOut(shown, path, secrets);
    };
    auto *window = new PlanWindow(desk, path, *file, m_window.get());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    return window;
}

QString Application::obstacleTo(const PlanFile &file) const
{
    const Plan &plan = file.plan;
    if (!m_journal || !m_journalProblem.isEmpty())
        return m_journalProblem;
    if (isUsed(*m_journal, file))
        return tr("The plan was used before. Make a new one.");
    if (!inOurWords(file.whole()))
        return tr("The actions of the plan do not follow from its decisions, or it was made by "
                  "another version. Make a new plan.");
    if (const auto bar = Clearance(configDirectory()).ofFile(file, QDateTime::currentDateTimeUtc()))
        return bar->sentence;
    QString name;
    const Session *session = sessionOf(*m_workspace, plan.endpoint, &name);
    if (!session)
        //: %1 is an endpoint's name, %2 its address.
        return tr("Sign in to %1 (%2) first: the plan belongs to it.")
            .arg(plan.endpointName, plan.endpoint.url);
    if (plan.choices.forceCascade && wasRefusedSince(*m_journal, plan))
        return tr("The server refused a deletion of this connection after the plan was made. Force "
                  "is no answer to a refusal: find out what it means, and make a new plan.");
    return {};
}

void Application::carryOut(const PlanFile &file, const QString &path,
                           const QMap<QString, QByteArray> &secrets)
{
    QString name;
    Session *session = sessionOf(*m_workspace, file.plan.endpoint, &name);
    const std::optional<WholePlan> plan = inOurWords(file.whole());
    if (!session || !plan || !obstacleTo(file).isEmpty())
        return;
    WizardSetup setup = setupFor(targetsOf(file), name);
    setup.plan = plan;
    setup.planFile = path;
    setup.secrets = secrets;
    setup.savePlan = nullptr; // it is in a file already
    setup.clearance = [this, file, signedPlan = *plan](const WholePlan &carriedOut) {
        return carriedOut == signedPlan ? obstacleTo(file)
                                        : tr("This is not the plan that was signed.");
    };
    show(std::make_unique<WizardController>(std::make_unique<ServiceEngine>(*session, *m_journal),
                                            setup),
         name);
}

} // namespace linchpin
