// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

#include <functional>

class QWidget;

namespace linchpin {

struct WholePlan;

/// What a plan of a file wants to be told before the wizard is opened on it: a deletion by force is
/// shown by name and has to be wanted; what the server masks is typed. Calls `goOn` with that, at
/// once if there is nothing to be asked, never if the answer is no.
void askBeforeCarryingOut(const WholePlan &plan, QWidget *parent,
                          const std::function<void(const QMap<QString, QByteArray> &)> &goOn);

} // namespace linchpin
