// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

namespace linchpin {

class WrappingTick;

/// 5: what is known about everything touched is written down; done before one asks.
class BackupPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit BackupPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void refresh() override;

private:
    PlainLabel *m_where;
    PlainLabel *m_what;
    QPushButton *m_again;
    WrappingTick *m_without;
};

} // namespace linchpin
