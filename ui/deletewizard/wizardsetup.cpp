// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wizardsetup.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

std::vector<ConnectionId> WizardSetup::ids() const
{
    std::vector<ConnectionId> ids;
    std::ranges::transform(targets, std::back_inserter(ids), &Connection::id);
    return ids;
}

const Connection *WizardSetup::find(const ConnectionId &id) const
{
    const auto it = std::ranges::find(targets, id, &Connection::id);
    return it == targets.end() ? nullptr : &*it;
}

QString WizardSetup::name() const
{
    if (!isSeveral())
        return targets.empty() ? QString() : targets.front().name;
    return QCoreApplication::translate("linchpin::JointPlan", "%n connections", nullptr,
                                       static_cast<int>(targets.size()));
}

} // namespace linchpin
