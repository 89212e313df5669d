// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/runpage.h"

#include "models/item/displaytext.h"
#include "ui/deletewizard/actionmodel.h"
#include "ui/deletewizard/memberrows.h"
#include "ui/deletewizard/resultsummary.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/naming.h"
#include "ui/widget/texttable.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace linchpin {

using namespace Qt::StringLiterals;

RunPage::RunPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Run, parent)
    , m_model(new ActionModel(this))
    , m_progress(named(new QProgressBar(this), "runProgress", tr("Progress of the changes")))
    , m_log(named(new QPlainTextEdit(this), "runLog", tr("Requests as they are written down")))
    //: Button: what is on the wire is waited for; nothing more is begun.
    , m_stop(newButton("stopButton", tr("&Stop after current request")))
    //: Button: looks at what is uncertain, then goes on with the deletion.
    , m_resume(newButton("resumeButton", tr("&Look and go on")))
    //: Button: takes back every change that was made.
    , m_back(newButton("rollBackButton", tr("&Take everything back")))
{
    build();
}

void RunPage::build()
{
    column()->addWidget(m_progress);
    m_doing = addParagraph("runDoing");
    m_members = newMemberTable(this);
    column()->addWidget(m_members);
    m_table = newTable("runTable", tr("Changes and how they stand"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(static_cast<int>(ActionModel::Column::State),
                            fontMetrics().averageCharWidth() * 28);
    m_table->setColumnHidden(static_cast<int>(ActionModel::Column::Undo), true);
    m_table->setColumnHidden(static_cast<int>(ActionModel::Column::Request), true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    column()->addWidget(m_table, 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_stop);
    row->addWidget(m_resume);
    row->addWidget(m_back);
    row->addStretch();
    column()->addLayout(row);
    m_log->setReadOnly(true);
    m_log->setFont(fixedFont());
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(500);
    m_log->setMinimumHeight(fontMetrics().height() * 5);
    m_log->setTabChangesFocus(true);
    column()->addWidget(m_log, 1);
    connect(m_stop, &QPushButton::clicked, &controller().runKeeper(), &RunKeeper::stop);
    connect(m_resume, &QPushButton::clicked, &controller().runKeeper(), &RunKeeper::resume);
    connect(m_back, &QPushButton::clicked, &controller().runKeeper(), &RunKeeper::rollBack);
}

QString RunPage::heading() const
{
    const auto &keeper = controller().runKeeper();
    if (keeper.isDormant())
        return tr("This run was cut off");
    if (keeper.run() && keeper.run()->state().isGoingBack)
        return tr("Taking back every change");
    if (keeper.run() && keeper.run()->state().step == Step::Resuming)
        return tr("Looking at what is uncertain");
    //: Title of the page while the deletion is carried out.
    return tr("Deleting");
}

QString RunPage::explanation() const
{
    const auto &keeper = controller().runKeeper();
    if (keeper.isDormant())
        return tr("Nothing is sent until you choose. Both ways begin by reading what became of the "
                  "last request.");
    return tr("Each request is written down before it is sent, and proved by reading afterwards.");
}

void RunPage::refresh()
{
    const auto *run = controller().runKeeper().run();
    if (!run) {
        m_doing->setText(controller().trouble());
        return;
    }
    const auto &state = run->state();
    m_model->show(run->plan(), state);
    showMembers(*run);
    m_progress->setMaximum(m_model->rowCount());
    m_progress->setValue(m_model->settled());
    //: Progress: %v done of %m changes. Keep %v and %m.
    m_progress->setFormat(tr("%v of %m"));
    const auto what = run->progress().what;
    m_doing->setText(what.isEmpty() ? textOf(state.step) : textOf(state.step) + u": "_s + what);
    showButtons();
    if (m_shown != state) {
        m_shown = state;
        showLog(*run);
    }
}

void RunPage::showMembers(const WizardRun &run)
{
    m_members->setVisible(run.isOfSeveral());
    if (!run.isOfSeveral())
        return;
    if (auto rows = memberRows(run); rows != m_shownMembers) {
        m_shownMembers = std::move(rows);
        showRows(*m_members, m_shownMembers);
    }
}

void RunPage::showButtons()
{
    const auto &keeper = controller().runKeeper();
    const auto step = keeper.run()->state().step;
    const bool isDormant = keeper.isDormant();
    const bool isGoing = !isDormant && step != Step::RollingBack && step != Step::CheckingGone;
    m_stop->setVisible(!isDormant);
    m_stop->setEnabled(isGoing && !keeper.isStopWanted() && !hasEnded(keeper.run()->state()));
    m_resume->setVisible(isDormant);
    m_resume->setEnabled(keeper.mayResume());
    m_back->setVisible(isDormant);
    m_back->setEnabled(keeper.mayRollBack());
}

void RunPage::showLog(const WizardRun &run)
{
    QStringList lines;
    for (const auto &write : run.writes())
        lines << lineOf(write);
    m_log->setPlainText(lines.join(u'\n'));
    m_log->moveCursor(QTextCursor::End);
}

} // namespace linchpin
