// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardcontroller.h"

#include <QWidget>

class QLineEdit;

namespace linchpin {

class NameList;
class PlainLabel;
class WrappingTick;

/// Where the server can delete what blocks along with the connection: the separate choice to ask
/// for that, with the names of what goes and a reason. Never ticked by itself, and not to be had
/// in a window whose deletion the server has refused.
class ForcePart final : public QWidget
{
    Q_OBJECT

public:
    explicit ForcePart(WizardController &controller, QWidget *parent = nullptr);
    void refresh(); ///< hidden where the server has no such thing

private:
    void say();

    WizardController &m_controller;
    PlainLabel *m_what;
    NameList *m_names;
    WrappingTick *m_tick;
    QLineEdit *m_reason;
};

} // namespace linchpin
