// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/ruleactions.h"

#include "models/service/protectionbook.h"
#include "ui/approvals/approversdialog.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/protection/protectionwindow.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

namespace linchpin {

using namespace Qt::StringLiterals;

RuleActions::RuleActions(const WindowServices &services, MainActions &actions, QWidget &window)
    : QObject(&window), m_services(services), m_actions(actions), m_window(window)
{
    connect(actions.openPlan, &QAction::triggered, this, &RuleActions::askForPlan);
    connect(actions.protect, &QAction::triggered, this, &RuleActions::protect);
    connect(actions.unprotect, &QAction::triggered, this, &RuleActions::unprotect);
    connect(actions.approvers, &QAction::triggered, this, [this] {
        auto *dialog = new ApproversDialog(*m_services.approvals, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions.protection, &QAction::triggered, this, [this] {
        auto *dialog = new ProtectionWindow(*m_services.protection, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    actions.openPlan->setEnabled(bool(services.openPlan));
    actions.approvers->setEnabled(services.approvals);
    actions.protection->setEnabled(services.protection);
    setConnection(nullptr, {});
}

void RuleActions::setConnection(const Connection *connection, const QString &endpoint)
{
    m_connection = connection ? std::optional(*connection) : std::nullopt;
    m_endpoint = endpoint;
    const bool isProtected = m_connection && m_connection->traits.contains(protectedTrait);
    m_actions.protect->setEnabled(m_services.protection && m_connection && !isProtected);
    m_actions.unprotect->setEnabled(m_services.protection && isProtected);
}

void RuleActions::askForPlan()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open plan"), QDir::homePath(),
                                   tr("Plans (*.linchpin-plan.json)"));
    dialog->setObjectName(u"openPlanDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, m_services.openPlan);
    dialog->open();
}

void RuleActions::protect()
{
    const SavedEndpoint *endpoint = m_services.workspace.find(m_endpoint);
    if (endpoint && m_connection)
        askToProtect(*m_services.protection, endpoint->identity, endpoint->name, *m_connection,
                     &m_window);
}

void RuleActions::unprotect()
{
    const SavedEndpoint *endpoint = m_services.workspace.find(m_endpoint);
    if (!endpoint || !m_connection)
        return;
    const auto rules = m_services.protection->of(endpoint->identity, *m_connection);
    if (!rules.empty())
        askToUnprotect(*m_services.protection, rules, &m_window);
}

} // namespace linchpin
