// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

namespace linchpin {

class NameList;
class PhrasePart;
class SignPart;

/// 9: the last question. Holds the one button of the program that deletes.
class ConfirmPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ConfirmPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void build();
    void buildForce();
    void showLosses(const std::vector<QString> &losses);
    void showReadiness();

    PlainLabel *m_picture;
    PlainLabel *m_facts;
    NameList *m_connections; ///< of several
    QVBoxLayout *m_lossColumn;
    std::vector<QString> m_shownLosses;
    SignPart *m_signs;
    PhrasePart *m_phrase;
    QWidget *m_forcePart; ///< the second confirmation; hidden unless something goes by force
    NameList *m_forced;
    PhrasePart *m_forcePhrase;
    PlainLabel *m_why;
    QPushButton *m_delete;
    ConfirmationDemand m_demand;
    ConfirmationInput m_input;
};

} // namespace linchpin
