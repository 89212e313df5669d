// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/verifypage.h"

#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(VerifyCheck::Grade grade)
{
    switch (grade) {
    case VerifyCheck::Grade::Pass: return u"mark-ok"_s;
    case VerifyCheck::Grade::Fail: return u"mark-failed"_s;
    case VerifyCheck::Grade::Unknown: return u"mark-warning"_s;
    case VerifyCheck::Grade::Note: return u"mark-info"_s;
    }
    return {};
}

} // namespace

VerifyPage::VerifyPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Verify, parent)
    , m_progress(named(new QProgressBar(this), "verifyProgress", tr("Progress of reading")))
    , m_list(new QWidget(this))
    , m_grid(new QGridLayout(m_list))
    //: Button: reads everything once more. Reads only.
    , m_readAgain(newButton("verifyReadAgainButton", tr("&Read again")))
    //: Button: writes the backup once more, to a new file.
    , m_backUp(newButton("verifyBackUpButton", tr("Back &up again")))
    //: Button: back to reading and deciding, with a new plan.
    , m_replan(newButton("verifyReplanButton", tr("&Review again...")))
{
    column()->addWidget(m_progress);
    m_list->setObjectName(u"checkList"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(2, 1);
    column()->addWidget(m_list);
    m_status = addParagraph("verifyStatus");
    auto *row = new QHBoxLayout;
    row->addWidget(m_readAgain);
    row->addWidget(m_replan);
    row->addWidget(m_backUp);
    row->addStretch();
    column()->addLayout(row);
    column()->addStretch();
    connect(m_backUp, &QPushButton::clicked, &controller, &WizardController::backUpAgain);
    connect(m_readAgain, &QPushButton::clicked, &controller.runKeeper(), &RunKeeper::readAgain);
    connect(m_replan, &QPushButton::clicked, &controller, &WizardController::startOver);
}

QString VerifyPage::heading() const
{
    return tr("Is everything still as planned?");
}

QString VerifyPage::explanation() const
{
    return tr("Read just now. A row that does not pass stops here.");
}

void VerifyPage::refresh()
{
    const auto &keeper = controller().runKeeper();
    const auto *run = keeper.run();
    if (!run)
        return;
    const bool isReading = run->state().step == Step::Rechecking && !hasEnded(run->state());
    const auto progress = run->progress();
    m_progress->setVisible(isReading);
    m_progress->setMaximum(progress.total);
    m_progress->setValue(progress.done);
    m_list->setVisible(!isReading);
    showChecks(keeper.checks());
    m_status->setText(statusText());
    const bool isBackupBad = std::ranges::any_of(keeper.checks(), [](const VerifyCheck &check) {
        return check.isBackup && check.grade == VerifyCheck::Grade::Fail;
    });
    m_backUp->setVisible(isBackupBad);
    m_readAgain->setVisible(keeper.mayReadAgain() && !allPass(keeper.checks()));
    m_replan->setVisible(controller().mayStartOver());
}

QString VerifyPage::statusText() const
{
    const auto &state = controller().runKeeper().run()->state();
    if (state.step == Step::RollingBack && !hasEnded(state))
        return tr("Not as planned. Every change is being taken back.");
    if (state.step == Step::Rechecking && !hasEnded(state))
        return tr("Reading everything again.");
    if (!hasEnded(state))
        return {};
    const auto reason = escapedForDisplay(state.reason);
    switch (state.outcome) {
    case Outcome::RolledBack:
        return tr("Every change was taken back, proved by reading.") + u'\n' + reason;
    case Outcome::Refused:
    case Outcome::Unchanged: return tr("Nothing is changed.") + u'\n' + reason;
    default: return reason;
    }
}

void VerifyPage::showChecks(const std::vector<VerifyCheck> &checks)
{
    if (checks == m_shown)
        return;
    m_shown = checks;
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &check : checks)
        addCheck(check);
}

void VerifyPage::addCheck(const VerifyCheck &check)
{
    const int row = m_grid->rowCount();
    auto *picture = new PlainLabel(m_list);
    const int side = fontMetrics().height();
    picture->setPixmap(
        stateIcon(iconOf(check.grade)).pixmap(QSize(side, side), devicePixelRatioF()));
    auto *grade = PlainLabel::heading(textOf(check.grade), m_list, 1.0);
    grade->setObjectName(u"checkGrade%1"_s.arg(m_grid->count() / 3));
    auto *text = new QWidget(m_list);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(PlainLabel::heading(check.what, text, 1.0));
    column->addWidget(PlainLabel::aside(check.says, text));
    if (!check.todo.isEmpty())
        column->addWidget(PlainLabel::paragraph(u"→ "_s + check.todo, text));
    m_grid->addWidget(picture, row, 0, Qt::AlignTop);
    m_grid->addWidget(grade, row, 1, Qt::AlignTop);
    m_grid->addWidget(text, row, 2, Qt::AlignTop);
}

} // namespace linchpin
