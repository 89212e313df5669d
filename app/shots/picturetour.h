// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "app/shots/stage.h"

namespace linchpin {

/// The picture beside the list, of a selection, with names that are hard to draw, and of thousands;
/// and the file that `linchpin-cli picture` writes, as a viewer shows it.
void takePictures(Application &program, Stage &stage);

} // namespace linchpin
