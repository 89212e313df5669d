// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/switchoffpage.h"

#include "ui/deletewizard/actionmodel.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/deletewizard/wrappingtick.h"
#include "ui/widget/icons.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace linchpin {

using namespace Qt::StringLiterals;

SwitchOffPage::SwitchOffPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::SwitchOff, parent)
    , m_model(new ActionModel(this))
    , m_what(addParagraph("switchOffText"))
    , m_how(addParagraph("switchOffHow"))
    , m_hazards(new QWidget(this))
    , m_hazardColumn(new QVBoxLayout(m_hazards))
    , m_switchOff(newButton("switchOffButton", {}))
{
    m_hazards->setObjectName(u"hazardList"_s);
    m_hazardColumn->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(m_hazards);
    auto *row = new QHBoxLayout;
    row->addWidget(m_switchOff);
    row->addStretch();
    column()->addLayout(row);
    m_why = addParagraph("switchOffWhy");
    m_table = newTable("switchOffTable", tr("Changes and how they stand"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(static_cast<int>(ActionModel::Column::State),
                            fontMetrics().averageCharWidth() * 30);
    m_table->setColumnHidden(static_cast<int>(ActionModel::Column::Request), true);
    m_table->setColumnHidden(static_cast<int>(ActionModel::Column::Undo), true);
    column()->addWidget(m_table, 1);
    column()->addStretch(); // while the table is hidden
    connect(m_switchOff, &QPushButton::clicked, &controller, &WizardController::switchOff);
}

QString SwitchOffPage::heading() const
{
    const auto *plan = controller().planKeeper().plan();
    const bool isNothingOff = plan && plan->count(Phase::Deactivating) == 0;
    if (isNothingOff && plan->choices.withoutDeactivation)
        return tr("Without switching off");
    if (isNothingOff)
        return tr("Nothing to switch off");
    return controller().setup().isSeveral() ? tr("Switch them off first")
                                            : tr("Switch it off first");
}

QString SwitchOffPage::whatTextOfSeveral(const Plan &plan) const
{
    if (plan.count(Phase::Deactivating) == 0)
        return tr("None of them is switched off now. Nothing is deleted yet.");
    QString text = tr("Switch off now. Nothing is deleted. You can switch all of them on again "
                      "with one click.");
    for (const Plan &member : controller().planKeeper().whole()->members())
        if (member.choices.withoutDeactivation)
            //: %1 is a connection, %2 a reason.
            text += u'\n'
                + tr("%1 stays on until it is deleted, because: %2")
                      .arg(WizardTexts::connection(member.impact.connection),
                           member.choices.withoutDeactivationReason);
    return text;
}

QString SwitchOffPage::whatText(const Plan &plan) const
{
    if (controller().setup().isSeveral())
        return whatTextOfSeveral(plan);
    if (plan.choices.withoutDeactivation)
        return tr("As you chose, the connection is not switched off before it is deleted, because: "
                  "%1\n"
                  "Nothing is deleted yet.")
            .arg(plan.choices.withoutDeactivationReason);
    if (plan.count(Phase::Deactivating) == 0)
        return plan.impact.connection.state == ConnectionState::NoSuchFlag
            ? tr("Nothing uses the connection that could be switched off. Nothing is deleted yet.")
            : tr("The connection is off already. Nothing is deleted yet.");
    return tr("Switch off now. Nothing is deleted. You can switch it on again with one click.");
}

QString SwitchOffPage::buttonText(const Plan &plan) const
{
    if (plan.count(Phase::Deactivating) > 0)
        //: Button: deactivates the connection. The first thing that changes anything.
        return tr("Switch off &now");
    if (plan.count(Phase::Preparing) > 0)
        //: Button: carries out the changes that can be taken back.
        return tr("Change the dependents &now");
    //: Button: reads everything again before the last page.
    return tr("&Check everything now");
}

void SwitchOffPage::refresh()
{
    const auto *plan = controller().planKeeper().plan();
    const auto *run = controller().runKeeper().run();
    m_table->setVisible(run != nullptr);
    m_switchOff->setVisible(!run);
    m_hazards->setEnabled(!run);
    if (!plan)
        return;
    m_what->setText(whatText(*plan));
    m_switchOff->setText(buttonText(*plan));
    m_switchOff->setAccessibleName(m_switchOff->text().remove(u'&'));
    m_switchOff->setIcon(plan->count(Phase::Deactivating) > 0 ? ownIcon(u"state-inactive"_s)
                                                              : QIcon());
    QStringList how;
    if (plan->count(Phase::Deactivating) > 0) {
        how << escapedForDisplay(plan->impact.deactivation.how);
        const auto &loss = plan->impact.deactivation.loss;
        const bool isTicked = std::ranges::any_of(
            plan->impact.warnings, [&](const Warning &warning) { return warning.message == loss; });
        if (!isTicked)
            how << escapedForDisplay(loss);
        how.removeAll(QString());
    }
    if (plan->choices.observe.count() > 0)
        how << (controller().setup().isSeveral()
                    ? tr("Then they are watched for %1 together before anything can be deleted.")
                    : tr("Then it is watched for %1 before anything can be deleted."))
                   .arg(WizardTexts::duration(plan->choices.observe));
    m_how->setText(how.join(u'\n'));
    m_how->setVisible(!how.isEmpty());
    showHazards();
    const auto ready = controller().readyToSwitchOff();
    m_switchOff->setEnabled(ready.isReady);
    m_why->setText(!controller().trouble().isEmpty() ? controller().trouble() : ready.reason);
    m_why->setVisible(!m_why->text().isEmpty());
    if (run)
        m_model->show(run->plan(), run->state());
}

void SwitchOffPage::showHazards()
{
    const auto &draft = controller().draft();
    std::vector<Warning> named;
    const auto hazards = draft.switchesOff() ? draft.hazards() : std::vector<int>{};
    for (const auto i : hazards)
        named.push_back(draft.impact()->warnings[static_cast<std::size_t>(i)]);
    m_hazards->setVisible(!named.empty());
    if (named == m_shownHazards)
        return;
    m_shownHazards = named;
    while (auto *item = m_hazardColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hazardColumn->addWidget(
        PlainLabel::heading(tr("What switching off does besides"), m_hazards, 1.0));
    for (const auto i : hazards) {
        const auto &warning = draft.impact()->warnings[static_cast<std::size_t>(i)];
        auto *tick = new WrappingTick(escapedForDisplay(warning.message), u"hazardTick%1"_s.arg(i),
                                      m_hazards);
        tick->setChecked(draft.isHazardAcknowledged(i));
        connect(tick, &WrappingTick::toggled, this, [this, i](bool isChecked) {
            controller().draft().acknowledgeHazard(i, isChecked);
            controller().draftChanged();
        });
        m_hazardColumn->addWidget(tick);
    }
}

} // namespace linchpin
