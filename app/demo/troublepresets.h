// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/trouble.h"

#include <vector>

namespace linchpin {

/// Trouble with a name for people: the demo's menu, and the control path ("preset").
struct TroublePreset
{
    QString word; ///< stable kebab-case
    QString name; ///< translated
    std::vector<TroubleRule> rules;
    bool isNetworkDown = false; ///< no rule: the server does not listen
};

/// In the order they are offered.
[[nodiscard]] std::vector<TroublePreset> troublePresets();
[[nodiscard]] std::optional<TroublePreset> troublePreset(QStringView word);

} // namespace linchpin
