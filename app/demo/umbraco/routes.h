// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/umbracodemo.h"

namespace linchpin::umbraco::demo {

// Each adds the routes of its resource. The world outlives the router.
void addConnectionRoutes(Router &router, World &world);
void addProfileRoutes(Router &router, World &world);
void addVersionRoutes(Router &router, World &world);
void addAgentRoutes(Router &router, World &world);
void addPromptRoutes(Router &router, World &world);
void addGuardrailRoutes(Router &router, World &world);
void addTestRoutes(Router &router, World &world);
void addSiteRoutes(Router &router,
                   World &world); ///< settings, providers, contexts, analytics, audit log

} // namespace linchpin::umbraco::demo
