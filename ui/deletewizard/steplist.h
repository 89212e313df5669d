// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardstep.h"

#include <QSet>
#include <QWidget>

namespace linchpin {

/// Where on the road one is: every step by number and name; done, here, to come or not needed by
/// mark and word too.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// been: steps that were done; one that was never come to is not ticked, wherever one stands
    /// now.
    void show(WizardStep current, const QSet<int> &been, const QSet<int> &leftOut);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintStep(QPainter &painter, WizardStep step, const QRect &row) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString textOf(WizardStep step) const;

    WizardStep m_current = WizardStep::Target;
    QSet<int> m_leftOut;
    QSet<int> m_been;
};

} // namespace linchpin
