// SPDX-License-Identifier: Apache-2.0
#include "app/shots/reporttour.h"

#include "models/report/impactreport.h"
#include "models/report/pdfwriter.h"
#include "ui/impact/impactreader.h"
#include "ui/report/reportdesk.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// The first pages, as a viewer shows them (poppler).
void takePages(Stage &stage, const QString &name, const report::Document &document)
{
    constexpr int pages = 2;
    constexpr int dotsPerInch = 110;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    const auto pdf = report::pdfOf(document);
    const bool isWritten = pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) > 0;
    file.close();
    QProcess reader;
    reader.start(u"pdftoppm"_s,
                 {u"-png"_s, u"-r"_s, QString::number(dotsPerInch), u"-l"_s, QString::number(pages),
                  path, folder.filePath(u"page"_s)});
    const bool isRead = isWritten && reader.waitForFinished() && reader.exitCode() == 0;
    stage.until(u"the pages of "_s + name, [isRead] { return isRead; });
    const QStringList pictures = QDir(folder.path()).entryList({u"page*.png"_s}, QDir::Files);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        QLabel label;
        QPixmap page(folder.filePath(pictures[i]));
        page.setDevicePixelRatio(label.devicePixelRatioF());
        label.setPixmap(page);
        label.setFixedSize(label.sizeHint()); // a window of its own would be cut to the screen
        label.show();
        stage.take(u"%1-%2"_s.arg(name).arg(i + 1), &label);
    }
}

} // namespace

void takeReports(Application &program, Stage &stage)
{
    const report::Making now = report::makingNow();
    MainWindow &window = program.window();
    if (const Impact *impact = window.reader().impact()) {
        report::Source source;
        source.endpoint = program.workspace().endpoints().front().identity;
        source.endpointName = window.reader().chosen()->endpoint;
        takePages(stage, u"report-impact"_s, report::ofImpact(*impact, source, now));
    }
    program.reports().askPath(&window, u"OpenAI main"_s, [](const QString &) {});
    stage.take(u"report-dialog"_s, QApplication::activeModalWidget());
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
    stage.settle();
    const auto audit = program.reports().auditStory({});
    if (!audit)
        return;
    takePages(stage, u"report-audit"_s, report::ofAudit(*audit, now));
    if (!audit->batches || audit->batches->empty())
        return;
    if (const auto run = program.reports().runStory(audit->batches->front().id))
        takePages(stage, u"report-several"_s, report::ofRun(*run, now));
}

} // namespace linchpin
