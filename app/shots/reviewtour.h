// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "app/shots/stage.h"

namespace linchpin {

/// Saves a review of the first endpoint, opens it, looks for what is unused, and compares it with a
/// world in which some things are different.
void takeReviews(Application &program, Stage &stage);

} // namespace linchpin
