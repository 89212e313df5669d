// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/windowservices.h"

namespace linchpin {

class MainActions;

/// The actions about plans of others, approvers and protection.
class RuleActions final : public QObject
{
    Q_OBJECT

public:
    /// Services, actions and window outlive it.
    RuleActions(const WindowServices &services, MainActions &actions, QWidget &window);

    void setConnection(const Connection *connection, const QString &endpoint); ///< null: none

private:
    void askForPlan();
    void protect();
    void unprotect();

    const WindowServices &m_services;
    MainActions &m_actions;
    QWidget &m_window;
    std::optional<Connection> m_connection;
    QString m_endpoint;
};

} // namespace linchpin
