// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

namespace linchpin {

class ActionModel;

/// 6: the first thing that changes anything, and can be taken back.
class SwitchOffPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SwitchOffPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void refresh() override;

private:
    void showHazards();
    [[nodiscard]] QString buttonText(const Plan &plan) const;
    [[nodiscard]] QString whatText(const Plan &plan) const;
    [[nodiscard]] QString whatTextOfSeveral(const Plan &plan) const;

    ActionModel *m_model;
    PlainLabel *m_what;
    PlainLabel *m_how;
    QWidget *m_hazards;
    QVBoxLayout *m_hazardColumn;
    std::vector<Warning> m_shownHazards;
    QPushButton *m_switchOff;
    PlainLabel *m_why;
    QTableView *m_table;
};

} // namespace linchpin
