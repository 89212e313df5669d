// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoestates.h"

using namespace Qt::StringLiterals;

namespace linchpin {

#define LINCHPIN_SYSTEM(word)                                                                      \
    namespace word {                                                                               \
    [[nodiscard]] std::unique_ptr<DemoEstate> makeDemoEstate(const DemoOptions &options);          \
    }
#include "models/systems/registry.def"
#undef LINCHPIN_SYSTEM

QStringList demoWords()
{
    QStringList words;
#define LINCHPIN_SYSTEM(word) words.append(QStringLiteral(#word));
#include "models/systems/registry.def"
#undef LINCHPIN_SYSTEM
    return words;
}

std::unique_ptr<DemoEstate> makeDemoEstate(QStringView word, const DemoOptions &options)
{
#define LINCHPIN_SYSTEM(name)                                                                      \
    if (word == QLatin1StringView(#name))                                                          \
        return name::makeDemoEstate(options);
#include "models/systems/registry.def"
#undef LINCHPIN_SYSTEM
    return nullptr;
}

} // namespace linchpin
