// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

class QPlainTextEdit;
class QProgressBar;

namespace linchpin {

class ActionModel;
class TextTable;

/// 10: what is being done, row by row, with the requests as they are written down.
class RunPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit RunPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void refresh() override;

private:
    void build();
    void showLog(const WizardRun &run);
    void showButtons();
    void showMembers(const WizardRun &run);

    ActionModel *m_model;
    QProgressBar *m_progress;
    PlainLabel *m_doing;
    TextTable *m_members; ///< of several
    std::vector<QStringList> m_shownMembers;
    QTableView *m_table;
    QPlainTextEdit *m_log;
    QPushButton *m_stop;
    QPushButton *m_resume;
    QPushButton *m_back;
    std::optional<RunState> m_shown;
};

} // namespace linchpin
