// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/protectionbook.h"

#include <QDialog>

class QPushButton;

namespace linchpin {

class TextTable;

/// Every rule of this machine; to be taken away with a reason.
class ProtectionWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ProtectionWindow(ProtectionBook &book, QWidget *parent = nullptr);

private:
    void fill();
    void removeChosen();

    ProtectionBook &m_book;
    TextTable *m_table;
    QPushButton *m_remove;
};

/// Asks for a reason and protects one connection, by its id.
void askToProtect(ProtectionBook &book, const EndpointIdentity &endpoint,
                  const QString &endpointName, const Connection &connection, QWidget *parent);
/// Asks for a reason and takes the given rules away.
void askToUnprotect(ProtectionBook &book, const std::vector<ProtectionRule> &rules,
                    QWidget *parent);
/// Asks what else is to be protected: by name, at one endpoint or all.
void askForRule(ProtectionBook &book, QWidget *parent);

} // namespace linchpin
