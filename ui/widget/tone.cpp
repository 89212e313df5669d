// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/tone.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double c = part;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto part = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()),
            part(ground.blue(), ink.blue())};
}

int hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return -1;
    case Tone::Info: return 207;
    case Tone::Positive: return 140;
    case Tone::Caution: return 36;
    case Tone::Negative: return 4;
    }
    return -1;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    if (tone == Tone::Neutral)
        return mixed(palette.color(QPalette::Window), text, 0.75);
    // From a strong colour towards the text's until it can be read on every ground it may stand on.
    const bool dark = isDark(palette);
    const QColor strong = QColor::fromHsl(hueOf(tone), dark ? 190 : 200, dark ? 150 : 95);
    const std::array grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                             palette.color(QPalette::AlternateBase),
                             mixed(palette.color(QPalette::Window), strong, 0.14)};
    for (double share = 0; share < 1; share += 0.1) {
        const QColor ink = mixed(strong, text, share);
        if (std::ranges::all_of(
                grounds, [&ink](const QColor &ground) { return contrast(ink, ground) >= 4.5; }))
            return ink;
    }
    return text;
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), toneColor(tone, palette),
                 tone == Tone::Neutral ? 0.06 : 0.11);
}

Tone toneOfIcon(const QString &iconName)
{
    static const QStringList positive{u"state-active"_s, u"mark-ok"_s};
    static const QStringList caution{u"effect-degrades"_s, u"effect-breaks"_s,  u"mark-partial"_s,
                                     u"mark-warning"_s,    u"mark-forbidden"_s, u"state-unknown"_s,
                                     u"mark-invisible"_s};
    static const QStringList negative{u"effect-blocks"_s, u"effect-cascades"_s, u"mark-failed"_s};
    static const QStringList info{u"mark-info"_s, u"mark-loading"_s};
    if (positive.contains(iconName))
        return Tone::Positive;
    if (caution.contains(iconName))
        return Tone::Caution;
    if (negative.contains(iconName))
        return Tone::Negative;
    return info.contains(iconName) ? Tone::Info : Tone::Neutral;
}

} // namespace linchpin
