// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace linchpin {

struct WindowServices;

/// Every action of the window, and the menus they stand in.
class MainActions final : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QWidget *window);

    void fill(QMenuBar &bar, const WindowServices &services);

    QAction *openPlan; ///< File
    QAction *audit; ///< Linchpin
    QAction *approvers;
    QAction *protection;
    QAction *restore; ///< File
    QAction *quit;
    QAction *addEndpoint; ///< Endpoint
    QAction *editEndpoint;
    QAction *signIn;
    QAction *refresh;
    QAction *stop;
    QAction *removeEndpoint;
    QAction *readAgain; ///< Connection
    QAction *showPicture;
    QAction *exportReport;
    QAction *copyName;
    QAction *copyId;
    QAction *protect;
    QAction *unprotect;
    QAction *deleteConnection;
    QAction *filter; ///< View
    QAction *showEndpoints;
    QAction *showImpact;
    QAction *about; ///< Help

private:
    [[nodiscard]] QAction *make(const char *objectName, const QString &text,
                                const QString &iconName = {});
    void fillDemo(QMenuBar &bar, const WindowServices &services);
};

} // namespace linchpin
