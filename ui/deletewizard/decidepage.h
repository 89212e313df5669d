// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/decisionmodel.h"
#include "ui/deletewizard/wizardpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;

namespace linchpin {

class DeactivationPart;
class ForcePart;

/// 3: what shall happen to each dependent.
class DecidePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit DecidePage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void fitColumns();
    void buildBulk();
    void offerBulkChoices();
    void showDetails();
    void applyToSelected();
    [[nodiscard]] QModelIndexList selectedRows() const; ///< of the model behind

    DecisionModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    PlainLabel *m_sentence;
    PlainLabel *m_details;
    PlainLabel *m_bulkSays;
    QLineEdit *m_filter;
    QCheckBox *m_onlyOpen;
    QComboBox *m_bulk;
    QPushButton *m_apply;
    std::vector<DecisionOption> m_bulkOptions;
    ForcePart *m_force;
    DeactivationPart *m_deactivation;
};

} // namespace linchpin
