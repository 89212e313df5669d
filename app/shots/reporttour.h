// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "app/shots/stage.h"

namespace linchpin {

/// The dialog that asks where a report goes, and pages of reports as they are printed: of the
/// impact that is shown, of the last run of several, of all the audit holds.
void takeReports(Application &program, Stage &stage);

} // namespace linchpin
