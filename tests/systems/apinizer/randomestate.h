// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/apinizer/estates.h"
#include "models/domain/dependent.h"

#include <map>

namespace linchpin::test {

/// An estate made by chance, and what is to be found in it. Nothing of the search is used for the
/// expectation: every referrer is written down when it is made.
struct RandomApinizer
{
    apinizer::demo::Estate estate;
    QString id; ///< of the connection it is all about
    std::map<DependentKey, Effect> expected;
    bool isReadable = true; ///< every source that can be read may be read
    int idsMet = 0; ///< internal ids that definitions hold
};

[[nodiscard]] RandomApinizer randomApinizer(unsigned seed);

} // namespace linchpin::test
