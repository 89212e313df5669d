// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

class QComboBox;
class QHBoxLayout;

namespace linchpin {

class ActionModel;

/// 4: every change that will be made, in order, to be read, saved and printed.
class PlanPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit PlanPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void refresh() override;

private:
    void build();
    void buildWatch(QHBoxLayout *row);
    void showDetails();
    void askWhereToSave();
    void saveTo(const QString &path);
    void print();

    ActionModel *m_model;
    QTableView *m_table;
    PlainLabel *m_details;
    PlainLabel *m_says;
    QComboBox *m_watch;
    QWidget *m_watchPart;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace linchpin
