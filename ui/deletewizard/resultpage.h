// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

namespace linchpin {

class TextTable;

/// 11: what is gone, what is left, what nobody knows, and how to get things back.
class ResultPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ResultPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void refresh() override;

private:
    void showLists();
    [[nodiscard]] QString replanText(const WizardRun &run) const;
    void askWhereToExport();
    void exportTo(const QString &path);
    void exportAsReport(const QString &path);
    void say(const QString &path, const QString &trouble);

    PlainLabel *m_reason;
    TextTable *m_members; ///< of several
    QWidget *m_lists;
    QVBoxLayout *m_listColumn;
    QStringList m_shown;
    PlainLabel *m_run;
    QPushButton *m_export;
    QPushButton *m_check;
    QPushButton *m_back;
    QPushButton *m_replan;
    PlainLabel *m_says;
};

} // namespace linchpin
