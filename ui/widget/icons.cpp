// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/icons.h"

#include "ui/widget/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QImage>

static void initResources()
{
    Q_INIT_RESOURCE(linchpin); // a static library's resources are not found by themselves
}

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString drawing(const QString &name)
{
    static const bool areReady = [] {
        initResources();
        return true;
    }();
    Q_UNUSED(areReady)
    return u":/icons/"_s + name + u".svg"_s;
}

/// Our names and those of the freedesktop icon naming specification.
QString themeName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"action-add"_s, u"list-add"_s},
        {u"action-edit"_s, u"document-edit"_s},
        {u"action-remove"_s, u"list-remove"_s},
        {u"action-refresh"_s, u"view-refresh"_s},
        {u"action-stop"_s, u"process-stop"_s},
        {u"action-delete"_s, u"edit-delete"_s},
        {u"action-search"_s, u"edit-find"_s},
        {u"action-close"_s, u"window-close"_s},
        {u"action-copy"_s, u"edit-copy"_s},
        {u"action-quit"_s, u"application-exit"_s},
        {u"action-export"_s, u"document-save-as"_s},
    };
    return names.value(name);
}

/// Some themes bring only black drawings, which vanish on a dark window: Qt 6.4 does not recolour
/// them.
bool canBeSeen(const QIcon &icon, const QPalette &palette)
{
    const QImage image = icon.pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 160 && contrast(color, palette.color(QPalette::Window)) >= 3.0)
                return true;
        }
    }
    return false;
}

} // namespace

QIcon ownIcon(const QString &name)
{
    return QIcon(new SymbolicIcon(drawing(name), std::nullopt));
}

QIcon stateIcon(const QString &name)
{
    return QIcon(new SymbolicIcon(drawing(name), toneOfIcon(name)));
}

QIcon actionIcon(const QString &name)
{
    const QString theme = themeName(name);
    if (!theme.isEmpty() && QIcon::hasThemeIcon(theme)) {
        const QIcon icon = QIcon::fromTheme(theme);
        if (canBeSeen(icon, QGuiApplication::palette()))
            return icon;
    }
    return ownIcon(name);
}

QIcon applicationIcon()
{
    const QString name = u"io.github.linchpin.Linchpin"_s;
    return QIcon::hasThemeIcon(name) ? QIcon::fromTheme(name) : QIcon(drawing(name));
}

} // namespace linchpin
