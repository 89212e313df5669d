// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainactions.h"

#include "models/item/plaintext.h"
#include "ui/mainwindow/windowservices.h"
#include "ui/widget/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace linchpin {

using namespace Qt::StringLiterals;

MainActions::MainActions(QWidget *window)
    : QObject(window)
    , openPlan(make("actionOpenPlan", tr("Open &plan..."), u"action-look"_s))
    , audit(make("actionAudit", tr("&Audit..."), u"action-audit"_s))
    , approvers(make("actionApprovers", tr("A&pprovers..."), u"action-signin"_s))
    , protection(make("actionProtection", tr("P&rotection...")))
    , restore(make("actionRestore", tr("&Restore from backup..."), u"action-signin"_s))
    //: Menu item.
    , quit(make("actionQuit", tr("&Quit"), u"action-quit"_s))
    , addEndpoint(make("actionAddEndpoint", tr("&Add endpoint..."), u"action-add"_s))
    , editEndpoint(make("actionEditEndpoint", tr("&Edit endpoint..."), u"action-edit"_s))
    , signIn(make("actionSignIn", tr("&Sign in..."), u"action-signin"_s))
    , refresh(make("actionRefresh", tr("Read the list a&gain"), u"action-refresh"_s))
    , stop(make("actionStop", tr("S&top reading"), u"action-stop"_s))
    , removeEndpoint(
          make("actionRemoveEndpoint", tr("Re&move endpoint from Linchpin..."), u"action-remove"_s))
    , readAgain(make("actionReadAgain", tr("&Read dependents again"), u"action-refresh"_s))
    //: Menu item: draws what depends on the selected connections.
    , showPicture(make("actionShowPicture", tr("Sho&w as picture..."), u"action-look"_s))
    //: Menu item: writes what is known of the selected connection to a file.
    , exportReport(make("actionExportReport", tr("E&xport report..."), u"action-export"_s))
    , copyName(make("actionCopyName", tr("Copy &name"), u"action-copy"_s))
    , copyId(make("actionCopyId", tr("Copy &ID"), u"action-copy"_s))
    //: Menu item: keeps the selected connection from being planned for deletion.
    , protect(make("actionProtect", tr("&Protect...")))
    //: Menu item: takes that away.
    , unprotect(make("actionUnprotect", tr("&Unprotect...")))
    , deleteConnection(
          make("actionDeleteConnection", tr("&Delete connection..."), u"action-delete"_s))
    , filter(make("actionFilter", tr("&Filter connections"), u"action-search"_s))
    //: Menu item: moves the keyboard to the list of endpoints.
    , showEndpoints(make("actionShowEndpoints", tr("&Endpoints")))
    , showImpact(make("actionShowImpact", tr("&What depends on it")))
    , about(make("actionAbout", tr("&About Linchpin"), u"mark-info"_s))
{
    quit->setShortcut(QKeySequence::Quit);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    stop->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    readAgain->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    showPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    filter->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    copyId->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    // These only open the assistant. The plain Delete key is left without a meaning on purpose.
    deleteConnection->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Delete), QKeySequence(Qt::SHIFT | Qt::Key_Delete)});
    showEndpoints->setCheckable(true);
    showEndpoints->setChecked(true);
    showImpact->setCheckable(true);
    showImpact->setChecked(true);
    openPlan->setShortcut(QKeySequence::Open);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainActions::make(const char *objectName, const QString &text, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    if (!iconName.isEmpty())
        action->setIcon(iconName.startsWith(u"mark"_s) ? ownIcon(iconName) : actionIcon(iconName));
    return action;
}

void MainActions::fill(QMenuBar &bar, const WindowServices &services)
{
    //: Menu of the program itself.
    QMenu *program = bar.addMenu(tr("&Linchpin"));
    program->addActions({audit, approvers, protection});
    program->addSeparator();
    program->addAction(quit);

    //: Menu about files.
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({openPlan, restore});

    //: Menu about a configured server.
    QMenu *endpoint = bar.addMenu(tr("&Endpoint"));
    endpoint->addActions({addEndpoint, editEndpoint, signIn});
    endpoint->addSeparator();
    endpoint->addActions({refresh, stop});
    endpoint->addSeparator();
    endpoint->addAction(removeEndpoint);

    //: Menu about the selected connection.
    QMenu *connection = bar.addMenu(tr("&Connection"));
    connection->addActions({readAgain, showPicture, exportReport});
    connection->addSeparator();
    connection->addActions({copyName, copyId});
    connection->addSeparator();
    connection->addActions({protect, unprotect});
    connection->addSeparator();
    connection->addAction(deleteConnection);

    //: Menu about what the window shows.
    QMenu *view = bar.addMenu(tr("&View"));
    view->addAction(filter);
    view->addSeparator();
    view->addActions({showEndpoints, showImpact});

    if (!services.troubles.empty())
        fillDemo(bar, services);

    //: Menu with help.
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addAction(about);
    for (QMenu *menu : {program, file, endpoint, connection, view, help})
        menu->setToolTipsVisible(true);
}

void MainActions::fillDemo(QMenuBar &bar, const WindowServices &services)
{
    //: Menu of the built-in demo endpoints.
    QMenu *demo = bar.addMenu(tr("De&mo"));
    //: Menu with troubles the demo server can make.
    QMenu *trouble = demo->addMenu(actionIcon(u"action-trouble"_s), tr("&Trouble"));
    auto *group = new QActionGroup(trouble);
    for (const WindowServices::Trouble &row : services.troubles) {
        QAction *action = trouble->addAction(plainCaption(row.name));
        action->setObjectName(u"trouble_"_s + row.word);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, row.apply);
    }
}

} // namespace linchpin
