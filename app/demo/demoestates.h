// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"

#include <memory>

namespace linchpin {

/// Words of all systems of the registry, in its order.
[[nodiscard]] QStringList demoWords();
/// The estate of one system, or null: no such system, or it has no estate of that name.
[[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(QStringView word,
                                                         const DemoOptions &options = {});

} // namespace linchpin
