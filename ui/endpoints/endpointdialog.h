// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/endpointtest.h"
#include "ui/endpoints/endpointdraft.h"

#include <QDialog>

class QPushButton;

namespace linchpin {

class EndpointForm;
class FindingList;
class SecretVault;

/// Adds an endpoint, or changes one. Nothing leaves it before Test or Save; Test only reads.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For a new endpoint, or for the one that is given. Workspace and vault outlive it.
    EndpointDialog(Workspace &workspace, SecretVault &vault,
                   const std::optional<SavedEndpoint> &endpoint, QWidget *parent = nullptr);
    ~EndpointDialog() override;

    [[nodiscard]] EndpointForm &form() { return *m_form; }
    void addBelowForm(QWidget *part); ///< something about the endpoint that is no field of it

Q_SIGNALS:
    /// It was saved. The secret is empty if the known one stays.
    void saved(const QString &name, const QByteArray &secret);

private:
    [[nodiscard]] QLayout *buildButtons();
    void test();
    void startTest(const SavedEndpoint &endpoint, const QByteArray &secret);
    void showTest();
    void save();
    [[nodiscard]] bool isValid();
    [[nodiscard]] QStringList takenNames() const;

    Workspace &m_workspace;
    SecretVault &m_vault;
    std::optional<SavedEndpoint> m_before;
    EndpointForm *m_form;
    FindingList *m_findings;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    std::unique_ptr<EndpointTest> m_running;
};

} // namespace linchpin
