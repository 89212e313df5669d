// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace linchpin {

/// What a colour says besides its word and picture. The colours themselves are made from the
/// palette in use.
enum class Tone { Neutral, Info, Positive, Caution, Negative };

[[nodiscard]] bool isDark(const QPalette &palette);
/// For drawings and words: at least 4.5:1 against the window and base colours of light and dark
/// palettes.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// For the ground behind such words: the window colour with a breath of the tone.
[[nodiscard]] QColor toneGround(Tone tone, const QPalette &palette);
/// The tone that belongs to a drawing of resources/icons.
[[nodiscard]] Tone toneOfIcon(const QString &iconName);
/// W3C contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace linchpin
