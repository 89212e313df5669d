// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace linchpin {

using namespace Qt::StringLiterals;

SymbolicIcon::SymbolicIcon(const QString &file, std::optional<Tone> tone) : m_tone(tone)
{
    QFile drawing(file);
    if (drawing.open(QIODevice::ReadOnly))
        m_svg = drawing.readAll();
}

void SymbolicIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", color(mode).name().toLatin1()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, QRectF(rect));
    painter->restore();
}

QPixmap SymbolicIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *SymbolicIcon::clone() const
{
    return new SymbolicIcon(*this);
}

QString SymbolicIcon::key() const
{
    return u"linchpin-symbolic"_s;
}

QColor SymbolicIcon::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return m_tone ? toneColor(*m_tone, palette) : palette.color(QPalette::WindowText);
}

} // namespace linchpin
