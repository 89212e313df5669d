// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/planpage.h"

#include "models/domain/filename.h"
#include "ui/deletewizard/actionmodel.h"
#include "ui/deletewizard/plantext.h"
#include "ui/deletewizard/printing.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/naming.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array watches{std::chrono::hours(0), std::chrono::hours(24),
                             std::chrono::hours(7 * 24), std::chrono::hours(30 * 24)};

} // namespace

PlanPage::PlanPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Plan, parent)
    , m_model(new ActionModel(this))
    , m_watch(named(new QComboBox(this), "watchBox", tr("How long to watch after switching off")))
    , m_watchPart(new QWidget(this))
    //: Button: writes the plan to a file.
    , m_save(newButton("savePlanButton", tr("&Save plan...")))
    //: Button: prints the plan.
    , m_print(newButton("printPlanButton", tr("&Print...")))
{
    build();
}

void PlanPage::build()
{
    m_table = newTable("planTable", tr("Changes, in order"));
    m_table->setModel(m_model);
    m_table->setColumnHidden(static_cast<int>(ActionModel::Column::State), true);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ActionModel::Column::What),
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ActionModel::Column::Undo),
                                                      QHeaderView::ResizeToContents);
    m_table->setColumnWidth(static_cast<int>(ActionModel::Column::Request),
                            fontMetrics().averageCharWidth() * 36);
    column()->addWidget(m_table, 1);
    m_details = addParagraph("planDetails");
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    buildWatch(row);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    column()->addLayout(row);
    m_says = addParagraph("planSays");
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanPage::showDetails);
    connect(m_save, &QPushButton::clicked, this, &PlanPage::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &PlanPage::print);
}

void PlanPage::buildWatch(QHBoxLayout *row)
{
    auto *layout = new QHBoxLayout(m_watchPart);
    layout->setContentsMargins(0, 0, 0, 0);
    //: Label of a list of durations: none, 24 hours, 7 days, 30 days.
    auto *label = new PlainLabel(tr("&Watch after switching off:"), m_watchPart);
    label->setBuddy(m_watch);
    layout->addWidget(label);
    layout->addWidget(m_watch);
    row->addWidget(m_watchPart);
    for (const auto watch : watches)
        m_watch->addItem(WizardTexts::duration(watch),
                         QVariant::fromValue<qint64>(std::chrono::seconds(watch).count()));
    connect(m_watch, &QComboBox::activated, this, [this](int index) {
        controller().draft().setObserve(watches[static_cast<std::size_t>(index)]);
        controller().draftChanged();
    });
}

QString PlanPage::heading() const
{
    return tr("The plan");
}

QString PlanPage::explanation() const
{
    return tr("Dependents come first. What cannot be taken back comes last, after one more "
              "confirmation.");
}

void PlanPage::refresh()
{
    const auto &keeper = controller().planKeeper();
    const auto *plan = keeper.plan();
    m_save->setEnabled(plan && controller().setup().savePlan);
    m_print->setEnabled(plan != nullptr);
    m_watchPart->setVisible(!controller().setup().plan && controller().draft().switchesOff());
    m_watch->setCurrentIndex(
        m_watch->findData(QVariant::fromValue<qint64>(controller().draft().observe().count())));
    if (!plan) {
        m_says->setText(keeper.trouble());
        return;
    }
    m_model->show(*plan, std::nullopt);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showDetails();
    if (!keeper.savedPath().isEmpty())
        m_says->setText(tr("Saved to %1. It is good until %2 and can be carried out once.")
                            .arg(QDir::toNativeSeparators(keeper.savedPath()),
                                 WizardTexts::time(plan->expiresAt)));
    else
        m_says->setText(tr("Good until %1.").arg(WizardTexts::time(plan->expiresAt)));
}

void PlanPage::showDetails()
{
    const auto *action = m_model->actionAt(m_table->currentIndex());
    m_details->setText(action ? escapedForDisplay(action->purpose) + u'\n' + detailsOf(*action)
                              : QString());
}

void PlanPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save plan"), controller().setup().folder,
                                   tr("Plans (*.linchpin-plan.json)"));
    dialog->setObjectName(u"savePlanDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(harmlessFileName(controller().setup().name()) + u".linchpin-plan.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanPage::saveTo);
    dialog->open();
}

void PlanPage::saveTo(const QString &path)
{
    const auto saved = controller().planKeeper().save(controller().setup(), path);
    refresh();
    if (!saved)
        m_says->setText(tr("The plan was not saved: %1 %2")
                            .arg(saved.error().sentence(), saved.error().detail));
}

void PlanPage::print()
{
    if (const auto &plan = controller().planKeeper().whole())
        printText(this, heading(), textOf(*plan));
}

} // namespace linchpin
