// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

namespace linchpin {

class FactList;
class TextTable;

/// 1: which connection this is about.
class TargetPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit TargetPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void refresh() override;

private:
    FactList *m_facts;
    TextTable *m_targets; ///< of several
};

} // namespace linchpin
