// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

class QGridLayout;
class QProgressBar;

namespace linchpin {

/// 8: everything read once more; one row that does not pass stops the way to the delete.
class VerifyPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit VerifyPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void refresh() override;

private:
    void showChecks(const std::vector<VerifyCheck> &checks);
    void addCheck(const VerifyCheck &check);
    [[nodiscard]] QString statusText() const;

    QProgressBar *m_progress;
    QWidget *m_list;
    QGridLayout *m_grid;
    std::vector<VerifyCheck> m_shown;
    PlainLabel *m_status;
    QPushButton *m_readAgain;
    QPushButton *m_backUp;
    QPushButton *m_replan;
};

} // namespace linchpin
