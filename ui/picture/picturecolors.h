// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/picturetexts.h"
#include "ui/widget/tone.h"

class QPen;

namespace linchpin {

/// How marks look in the window: drawings of resources/icons, colours of the palette in use.
[[nodiscard]] Tone toneOf(PictureMark mark);
[[nodiscard]] QString iconNameOf(PictureMark mark);
[[nodiscard]] QPen penOf(PictureMark mark, const QPalette &palette);

} // namespace linchpin
