// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/polytomicdemo.h"

namespace linchpin::polytomic::demo {

void addConnectionRoutes(Router &router, World &world);
void addUserRoutes(Router &router, World &world); ///< bulk syncs, models, syncs
void addRunRoutes(Router &router, World &world); ///< switching, cancelling, status

void addCreationRoutes(Router &router, World &world);

template<typename Rows>
[[nodiscard]] auto *rowOf(Rows &rows, const QString &id)
{
    const auto it = std::ranges::find_if(
        rows, [&id](const auto &row) { return row.id.compare(id, Qt::CaseInsensitive) == 0; });
    return it == rows.end() ? nullptr : &*it;
}

[[nodiscard]] HttpResponse notThere();
[[nodiscard]] HttpResponse forbidden();

} // namespace linchpin::polytomic::demo
