// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/workspace.h"

#include <QObject>

class QWidget;

namespace linchpin {

class ApprovalBook;
class SecretVault;

/// Add, edit, sign in, remove: leads the dialogs, hands secrets to the vault and sessions to the
/// workspace.
class EndpointController final : public QObject
{
    Q_OBJECT

public:
    /// Workspace, vault and window outlive it.
    EndpointController(Workspace &workspace, SecretVault &vault, QWidget &window);

    /// Where endpoints say how many approvals they need; outlives it. Null: nowhere.
    void setApprovals(const ApprovalBook *book) { m_approvals = book; }

    void signInAll(); ///< with what the vault keeps; the rest stays "Sign-in needed"
    void add();
    void edit(const QString &name);
    void signIn(const QString &name);
    void remove(const QString &name); ///< from this program only; asks first

Q_SIGNALS:
    void trouble(const QString &endpoint, const QString &text);
    void chosen(const QString &endpoint); ///< was added or changed: show it

private:
    void openDialog(const std::optional<SavedEndpoint> &endpoint);
    void takeSaved(const std::optional<SavedEndpoint> &before, const QString &name,
                   const QByteArray &secret);
    void keep(const QString &name, const QByteArray &secret);
    void recall(const QString &name);

    Workspace &m_workspace;
    SecretVault &m_vault;
    QWidget &m_window;
    const ApprovalBook *m_approvals = nullptr;
};

} // namespace linchpin
