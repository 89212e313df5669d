// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/resultpage.h"

#include "models/domain/filename.h"
#include "models/report/reportfile.h"
#include "ui/deletewizard/memberrows.h"
#include "ui/deletewizard/resultsummary.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/report/reportdesk.h"
#include "ui/widget/texttable.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

namespace linchpin {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Result, parent)
    , m_reason(addParagraph("resultReason"))
    , m_members(newMemberTable(this))
    , m_lists(new QWidget(this))
    , m_listColumn(new QVBoxLayout(m_lists))
    //: Button: writes what happened to a file.
    , m_export(newButton("exportReportButton", tr("&Export report...")))
    //: Button: reads what became of the last request, then goes on or ends. Takes the place of
    //: "Delete".
    , m_check(newButton("checkAgainButton", tr("C&heck again")))
    //: Button: takes back every change that was made.
    , m_back(newButton("resultRollBackButton", tr("&Take everything back")))
    //: Button: back to reading and deciding, with a new plan.
    , m_replan(newButton("reviewAgainButton", tr("&Review again...")))
{
    m_lists->setObjectName(u"resultLists"_s);
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(m_members);
    column()->addWidget(m_lists);
    m_run = addParagraph("resultRun");
    auto *row = new QHBoxLayout;
    for (auto *button : {m_check, m_back, m_replan, m_export})
        row->addWidget(button);
    row->addStretch();
    column()->addLayout(row);
    m_says = addParagraph("resultSays");
    column()->addStretch();
    connect(m_check, &QPushButton::clicked, &controller.runKeeper(), &RunKeeper::resume);
    connect(m_back, &QPushButton::clicked, &controller.runKeeper(), &RunKeeper::rollBack);
    connect(m_replan, &QPushButton::clicked, &controller, &WizardController::startOver);
    connect(m_export, &QPushButton::clicked, this, &ResultPage::askWhereToExport);
}

QString ResultPage::heading() const
{
    const auto *run = controller().runKeeper().run();
    return run ? summaryOf(*run, {}).headline : tr("The run could not be opened");
}

void ResultPage::refresh()
{
    const auto &keeper = controller().runKeeper();
    const auto *run = keeper.run();
    m_export->setEnabled(run != nullptr);
    m_check->setVisible(keeper.mayResume());
    m_back->setVisible(keeper.mayRollBack());
    m_replan->setVisible(controller().mayStartOver());
    if (!run) {
        m_reason->setText(controller().trouble());
        return;
    }
    const auto &state = run->state();
    m_members->setVisible(run->isOfSeveral());
    if (run->isOfSeveral())
        showRows(*m_members, memberRows(*run));
    m_replan->setText(replanText(*run));
    QStringList why;
    if (!state.reason.isEmpty())
        why << state.reason;
    if (!run->isOfSeveral() && state.error && !state.error->serverSays.isEmpty())
        why << tr("The server says: %1").arg(state.error->serverSays);
    m_reason->setText(WizardTexts::lines(why));
    m_reason->setVisible(!why.isEmpty());
    m_run->setText(tr("Run %1. Every request of it is in the audit.").arg(run->id()));
    showLists();
}

QString ResultPage::replanText(const WizardRun &run) const
{
    if (!run.isOfSeveral())
        //: Button: back to reading and deciding, with a new plan.
        return tr("&Review again...");
    //: Button: back to reading and deciding, about the connections that were not deleted.
    return tr("&Retry %n failed...", nullptr, static_cast<int>(controller().leftOver().size()));
}

void ResultPage::showLists()
{
    const auto &run = *controller().runKeeper().run();
    const auto summary = summaryOf(run, controller().planKeeper().backupPath());
    const std::vector<std::pair<QString, QStringList>> parts{
        {tr("Gone, proved by reading"), summary.gone},
        {tr("The server was asked to delete with it, by force"), summary.along},
        //: Heading: what became of these is not known.
        {tr("Unknown"), summary.unknown},
        {tr("Changed and still there"), summary.changed},
        {tr("Left as it was"), summary.left},
        {tr("The system reports besides"), summary.leftovers},
        {tr("How to restore"), summary.restore}};
    QStringList flat;
    for (const auto &[title, items] : parts)
        flat << title << items;
    if (flat == m_shown)
        return;
    m_shown = flat;
    while (auto *item = m_listColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[title, items] : parts) {
        if (items.isEmpty())
            continue;
        m_listColumn->addWidget(PlainLabel::heading(title, m_lists, 1.0));
        auto *text = PlainLabel::paragraph(u"• "_s + items.join(u"\n• "_s), m_lists);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_listColumn->addWidget(text);
    }
}

void ResultPage::askWhereToExport()
{
    const QStringList ours{tr("Text (*.txt)"), u"JSON (*.json)"_s};
    const QString name = harmlessFileName(controller().setup().name()) + u"-report"_s;
    ReportDesk *reports = controller().setup().reports;
    if (reports) {
        reports->askPath(
            this, name, [this](const QString &path) { exportTo(path); }, ours);
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Export report"), controller().setup().folder, ours.join(u";;"_s));
    dialog->setObjectName(u"exportReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(name + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultPage::exportTo);
    dialog->open();
}

void ResultPage::exportTo(const QString &path)
{
    if (controller().setup().reports && linchpin::report::formatOf(path))
        return exportAsReport(path);
    QSaveFile file(path);
    const auto &run = *controller().runKeeper().run();
    const auto backup = controller().planKeeper().backupPath();
    const auto bytes = path.endsWith(u".json"_s, Qt::CaseInsensitive)
        ? reportJson(run, backup)
        : reportText(run, backup).toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    say(path, isWritten ? QString() : file.errorString());
}

void ResultPage::exportAsReport(const QString &path)
{
    const auto story = controller().setup().reports->runStory(controller().runKeeper().run()->id());
    if (!story)
        return say(path, story.error().sentence());
    controller().setup().reports->write(
        path,
        [story = *story]() -> Result<linchpin::report::Document> {
            return linchpin::report::ofRun(story, linchpin::report::makingNow());
        },
        this,
        [this, path](const Result<void> &written) {
            say(path, written ? QString() : written.error().sentence());
        });
}

void ResultPage::say(const QString &path, const QString &trouble)
{
    m_says->setText(trouble.isEmpty() ? tr("Written to %1.").arg(QDir::toNativeSeparators(path))
                                      : tr("The report was not written: %1").arg(trouble));
}

} // namespace linchpin
