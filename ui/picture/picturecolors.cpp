// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/picturecolors.h"

#include "models/picture/picturelook.h"

#include <QPen>

namespace linchpin {

using namespace Qt::StringLiterals;

Tone toneOf(PictureMark mark)
{
    switch (mark) {
    case PictureMark::Connection: return Tone::Info;
    case PictureMark::Blocks:
    case PictureMark::Cascades: return Tone::Negative;
    case PictureMark::Breaks:
    case PictureMark::Degrades:
    case PictureMark::Unread: return Tone::Caution;
    case PictureMark::Mentions: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString iconNameOf(PictureMark mark)
{
    switch (mark) {
    case PictureMark::Connection: return u"connection"_s;
    case PictureMark::Blocks: return u"effect-blocks"_s;
    case PictureMark::Cascades: return u"effect-cascades"_s;
    case PictureMark::Breaks: return u"effect-breaks"_s;
    case PictureMark::Degrades: return u"effect-degrades"_s;
    case PictureMark::Mentions: return u"effect-mentions"_s;
    case PictureMark::Unread: return u"state-unknown"_s;
    }
    return {};
}

QPen penOf(PictureMark mark, const QPalette &palette)
{
    QPen pen(toneColor(toneOf(mark), palette), lineWidthOf(mark));
    pen.setCapStyle(Qt::FlatCap);
    QList<qreal> dashes;
    for (const double length : dashesOf(mark))
        dashes << length / pen.widthF(); // a pen counts in its own width
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace linchpin
