// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointcontroller.h"

#include "models/item/plaintext.h"
#include "ui/approvals/policyrow.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/endpoints/secretvault.h"
#include "ui/endpoints/signindialog.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

EndpointController::EndpointController(Workspace &workspace, SecretVault &vault, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_vault(vault), m_window(window)
{ }

void EndpointController::signInAll()
{
    for (const SavedEndpoint &endpoint : m_workspace.endpoints()) {
        if (!m_workspace.isOpen(endpoint.name))
            recall(endpoint.name);
    }
}

void EndpointController::add()
{
    openDialog(std::nullopt);
}

void EndpointController::edit(const QString &name)
{
    if (const SavedEndpoint *endpoint = m_workspace.find(name))
        openDialog(*endpoint);
}

void EndpointController::openDialog(const std::optional<SavedEndpoint> &endpoint)
{
    auto *dialog = new EndpointDialog(m_workspace, m_vault, endpoint, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_approvals && endpoint)
        dialog->addBelowForm(new PolicyRow(*m_approvals, *endpoint, dialog));
    connect(dialog, &EndpointDialog::saved, this,
            [this, endpoint](const QString &name, const QByteArray &secret) {
                takeSaved(endpoint, name, secret);
            });
    dialog->open();
}

void EndpointController::takeSaved(const std::optional<SavedEndpoint> &before, const QString &name,
                                   const QByteArray &secret)
{
    if (secret.isEmpty()) {
        recall(name);
    } else {
        if (before)
            m_vault.forget(*before); // its address or user may be another one now
        keep(name, secret);
    }
    Q_EMIT chosen(name);
}

void EndpointController::signIn(const QString &name)
{
    const SavedEndpoint *endpoint = m_workspace.find(name);
    if (!endpoint)
        return;
    auto *dialog = new SignInDialog(*endpoint, m_vault.notice(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::entered, this, [this, name](const QByteArray &secret) {
        const bool wasOpen = m_workspace.isOpen(name);
        keep(name, secret);
        if (Catalogue *catalogue = m_workspace.catalogue(name); catalogue && wasOpen)
            catalogue->refresh();
    });
    dialog->open();
}

void EndpointController::remove(const QString &name)
{
    auto *question = new QMessageBox(&m_window);
    question->setObjectName(u"endpointRemoveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    constexpr int iconSide = 32;
    question->setIconPixmap(
        stateIcon(u"endpoint"_s).pixmap(QSize(iconSide, iconSide), question->devicePixelRatioF()));
    question->setWindowTitle(tr("Remove endpoint"));
    question->setText(tr("Remove %1 from Linchpin?").arg(name));
    question->setInformativeText(
        tr("Nothing is changed on the server. Its address and its secret are forgotten here; "
           "the audit stays."));
    QPushButton *remove = question->addButton(tr("&Remove from Linchpin"), QMessageBox::AcceptRole);
    named(remove, "endpointRemoveOk", tr("Remove from Linchpin"))->setAutoDefault(false);
    QPushButton *cancel =
        //: Button.
        named(question->addButton(QMessageBox::Cancel), "endpointRemoveCancel", tr("Cancel"));
    cancel->setText(cancel->accessibleName()); // Qt's own translation may not be installed
    cancel->setIcon({});
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, name] {
        const SavedEndpoint *endpoint = m_workspace.find(name);
        const std::optional<SavedEndpoint> gone =
            endpoint ? std::optional(*endpoint) : std::nullopt;
        if (const Result<void> done = m_workspace.remove(name); !done)
            Q_EMIT trouble(name, done.error().sentence());
        else if (gone)
            m_vault.forget(*gone);
    });
    question->open();
}

void EndpointController::keep(const QString &name, const QByteArray &secret)
{
    m_workspace.signIn(name, secret);
    const SavedEndpoint *endpoint = m_workspace.find(name);
    if (!endpoint)
        return;
    const QPointer<EndpointController> self(this);
    m_vault.keep(*endpoint, secret, [self, name](const QString &problem) {
        if (self && !problem.isEmpty())
            Q_EMIT self->trouble(name, problem);
    });
}

void EndpointController::recall(const QString &name)
{
    const SavedEndpoint *endpoint = m_workspace.find(name);
    if (!endpoint)
        return;
    const QPointer<EndpointController> self(this);
    m_vault.recall(*endpoint, [self, name](const QByteArray &secret, const QString &problem) {
        if (!self)
            return;
        if (!problem.isEmpty())
            Q_EMIT self->trouble(name, problem);
        if (!secret.isEmpty())
            self->m_workspace.signIn(name, secret);
    });
}

} // namespace linchpin
