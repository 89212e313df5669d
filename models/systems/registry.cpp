// SPDX-License-Identifier: Apache-2.0
#include "models/systems/registry.h"

namespace linchpin {

#define LINCHPIN_SYSTEM(word)                                                                      \
    namespace word {                                                                               \
    [[nodiscard]] std::unique_ptr<System> makeSystem();                                            \
    }
#include "models/systems/registry.def"
#undef LINCHPIN_SYSTEM

const std::vector<std::unique_ptr<System>> &allSystems()
{
    static const std::vector<std::unique_ptr<System>> systems = [] {
        std::vector<std::unique_ptr<System>> made;
#define LINCHPIN_SYSTEM(word) made.push_back(word::makeSystem());
#include "models/systems/registry.def"
#undef LINCHPIN_SYSTEM
        return made;
    }();
    return systems;
}

const System *systemOf(QStringView word)
{
    for (const auto &system : allSystems()) {
        if (word == system->info().word)
            return system.get();
    }
    return nullptr;
}

} // namespace linchpin
