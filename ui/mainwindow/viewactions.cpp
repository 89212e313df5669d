// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/viewactions.h"

#include "models/item/connectiontablemodel.h"
#include "ui/audit/auditwindow.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/windowservices.h"
#include "ui/picture/picturewindow.h"

#include <QAction>
#include <QFileDialog>

namespace linchpin {

ViewActions::ViewActions(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(parts.actions.showPicture, &QAction::triggered, this, &ViewActions::openPicture);
    connect(parts.actions.audit, &QAction::triggered, this, &ViewActions::openAudit);
    connect(parts.actions.restore, &QAction::triggered, this, &ViewActions::openRestore);
    connect(parts.actions.about, &QAction::triggered, this, &ViewActions::openAbout);
    parts.actions.restore->setEnabled(bool(parts.services.openRestore));
}

void ViewActions::update()
{
    m_parts.actions.showPicture->setEnabled(m_parts.pane.current().has_value());
}

/// Of all selected rows. What is known already of the only one is not read again.
void ViewActions::openPicture()
{
    std::vector<SubjectReader::Wanted> wanted;
    std::vector<ConnectionRef> refs = m_parts.pane.selected();
    if (const auto current = m_parts.pane.current(); refs.empty() && current)
        refs.push_back(*current);
    for (const ConnectionRef &ref : refs) {
        if (const Connection *connection = m_parts.table.find(ref))
            wanted.push_back({ref.endpoint, *connection});
    }
    if (wanted.empty())
        return;
    const Impact *known = wanted.size() == 1 ? m_parts.reader.impact() : nullptr;
    PictureWindow *window = nullptr;
    if (known && known->connection.id == wanted.front().connection.id) {
        window = new PictureWindow({{wanted.front().endpoint, known->connection, *known, {}}},
                                   &m_parts.window);
    } else {
        auto reader = std::make_unique<SubjectReader>(m_parts.services.workspace, m_parts.reviews);
        window = new PictureWindow(std::move(reader), std::move(wanted), &m_parts.window);
    }
    window->show();
}

void ViewActions::openAudit()
{
    const WindowServices &services = m_parts.services;
    auto *window = new AuditWindow(services.journal, services.journalProblem, services.reports,
                                   &m_parts.window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void ViewActions::openRestore()
{
    auto *dialog =
        new QFileDialog(&m_parts.window, tr("Restore from backup"), m_parts.services.stateFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups (*.linchpin-backup.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, m_parts.services.openRestore);
    dialog->open();
}

void ViewActions::openAbout()
{
    auto *dialog = new AboutDialog(m_parts.services.stateFolder, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace linchpin
