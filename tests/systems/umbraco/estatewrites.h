// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/systems/umbraco/estate.h"

namespace linchpin::test {

/// PUT, DELETE and rollback, as the server carries them out or refuses them.
[[nodiscard]] HttpResponse write(Estate &estate, const QStringList &path,
                                 const HttpRequest &request);

} // namespace linchpin::test
