// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportdesk.h"

#include "models/domain/filename.h"
#include "models/report/reportfile.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// "html" of "HTML (*.html)".
QString endingOf(const QString &filter)
{
    const qsizetype from = filter.lastIndexOf(u"*."_s);
    return from < 0 ? QString() : filter.mid(from + 2).chopped(1);
}

} // namespace

ReportDesk::ReportDesk(Memory memory, const Journal *journal, QString stateFolder,
                       QString configFolder, QObject *parent)
    : QObject(parent)
    , m_memory(std::move(memory))
    , m_journal(journal)
    , m_stateFolder(std::move(stateFolder))
    , m_configFolder(std::move(configFolder))
{ }

ReportDesk::~ReportDesk()
{
    QThreadPool::globalInstance()->waitForDone(); // a file is whole or not there
}

void ReportDesk::askPath(QWidget *parent, const QString &name, const Chosen &chosen,
                         const QStringList &moreFilters)
{
    const QString known = m_memory.folder ? m_memory.folder() : QString();
    const QString folder = QFileInfo(known).isDir() ? known : QDir::homePath();
    const QStringList filters =
        QStringList{u"PDF (*.pdf)"_s, u"HTML (*.html)"_s, u"CSV (*.csv)"_s} + moreFilters;
    auto *dialog = new QFileDialog(parent, tr("Export report"), folder, filters.join(u";;"_s));
    dialog->setObjectName(u"exportReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(filters.front()));
    dialog->selectFile(harmlessFileName(name) + u'.' + endingOf(filters.front()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endingOf(filter));
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.front()).completeBaseName() + u'.'
                               + endingOf(filter));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &path) {
        if (m_memory.keepFolder)
            m_memory.keepFolder(QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
}

void ReportDesk::write(const QString &path, Make make, QObject *context, const Done &done)
{
    auto *watcher = new QFutureWatcher<Result<void>>(context);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path, make = std::move(make)]() -> Result<void> {
        const auto document = make();
        return document ? report::writeReport(path, *document, Existing::Replace)
                        : failure(document.error());
    }));
}

void ReportDesk::exportTo(QWidget *parent, const QString &name, MessageArea &messages,
                          const Make &make)
{
    askPath(parent, name, [this, &messages, make](const QString &path) {
        const QString key = u"report"_s;
        messages.show(key, Tone::Info,
                      tr("Writing the report to %1...").arg(QDir::toNativeSeparators(path)));
        write(path, make, &messages, [&messages, key, path](const Result<void> &written) {
            if (written)
                messages.show(
                    key, Tone::Positive,
                    tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                messages.show(key, Tone::Negative,
                              tr("The report was not saved. %1").arg(written.error().sentence()));
        });
    });
}

report::PlanStory ReportDesk::planStory(const PlanFile &file, const QString &path) const
{
    return report::gatherPlan(file, path, m_journal, m_configFolder,
                              QDateTime::currentDateTimeUtc());
}

Result<report::AnyRunStory> ReportDesk::runStory(const QString &run) const
{
    if (m_journal)
        return report::gatherRun(*m_journal, run);
    return failure({.kind = ApiError::Kind::Unsafe, .detail = tr("There is no journal.")});
}

Result<report::AuditStory> ReportDesk::auditStory(const Journal::AuditFilter &filter) const
{
    if (m_journal)
        return report::gatherAudit(*m_journal, filter, m_stateFolder, m_configFolder);
    return failure({.kind = ApiError::Kind::Unsafe, .detail = tr("There is no journal.")});
}

} // namespace linchpin
