// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardcontroller.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace linchpin {

class PlainLabel;
class WrappingTick;

/// Where switching off is impossible, doubtful, or needs what the server masks: the explicit choice
/// with its reason.
class DeactivationPart final : public QWidget
{
    Q_OBJECT

public:
    explicit DeactivationPart(WizardController &controller, QWidget *parent = nullptr);
    void refresh(); ///< hidden where there is nothing to choose

private:
    void say();
    void showSecrets(const QStringList &fields);

    WizardController &m_controller;
    PlainLabel *m_why;
    WrappingTick *m_without;
    QLineEdit *m_reason;
    QFormLayout *m_secrets;
    QStringList m_shownFields;
};

} // namespace linchpin
