// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/versori/versoridemo.h"

namespace linchpin::versori::demo {

// Each adds the routes of its resource. The world outlives the router.
void addConnectionRoutes(Router &router, World &world);
void addProjectRoutes(Router &router, World &world);
void addActivationRoutes(Router &router, World &world);
/// What stands next to the paths of a client, and what a wrong verb does there.
void addNeighbourRoutes(Router &router, World &world);

/// The n-th open part of a path as the server reads it; the organisation is the first one.
[[nodiscard]] QString idAt(const RoutedRequest &request, int index);
/// A list without a declared cursor.
[[nodiscard]] HttpResponse envelope(const World &world, const RoutedRequest &request,
                                    const char *member, const QByteArrayList &items);

} // namespace linchpin::versori::demo
