// SPDX-License-Identifier: Apache-2.0
#include "app/shots/palettes.h"

namespace linchpin {

QPalette lightPalette()
{
    QPalette palette(QColor(239, 240, 241));
    palette.setColor(QPalette::Base, QColor(252, 252, 252));
    palette.setColor(QPalette::AlternateBase, QColor(246, 247, 248));
    palette.setColor(QPalette::Highlight, QColor(34, 107, 158));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette darkPalette()
{
    const QColor window(42, 46, 50);
    const QColor text(252, 252, 252);
    QPalette palette(QColor(49, 54, 59), window);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::PlaceholderText, QColor(161, 169, 177));
    palette.setColor(QPalette::Highlight, QColor(29, 112, 163));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(126, 130, 134));
    return palette;
}

} // namespace linchpin
