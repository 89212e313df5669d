// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/pictureitems.h"

#include "models/item/plaintext.h"
#include "models/picture/picturelook.h"
#include "ui/picture/picturecolors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace linchpin {

namespace {

constexpr qreal reach = 6; ///< around everything: focus ring, shadow of a fold, thick lines
constexpr qreal grip = 10; ///< how wide a line is for the mouse

QPainterPath pathOf(const std::vector<Curve> &strokes)
{
    QPainterPath path;
    for (const Curve &stroke : strokes) {
        if (stroke.empty())
            continue;
        path.moveTo(stroke.front());
        for (size_t i = 1; i + 2 < stroke.size(); i += 3)
            path.cubicTo(stroke[i], stroke[i + 1], stroke[i + 2]);
    }
    return path;
}

qreal scaleOf(const QStyleOptionGraphicsItem *option, const QPainter &painter)
{
    Q_UNUSED(option)
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

PictureNodeItem::PictureNodeItem(const PicturePaint &paint, size_t node, const QRectF &rect)
    : m_paint(paint), m_node(node), m_size(rect.size())
{
    setPos(rect.topLeft());
    setZValue(2);
    setAcceptHoverEvents(true);
    setCursor(Qt::PointingHandCursor);
}

void PictureNodeItem::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setZValue(isCurrent ? 3 : 2);
    update();
}

QRectF PictureNodeItem::boundingRect() const
{
    return QRectF({}, m_size).adjusted(-reach, -reach, reach, reach);
}

void PictureNodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    // Only now: texts of thousands of nodes that nobody points at would be made for nothing.
    setToolTip(plainToolTip(descriptionOf(m_paint.picture->view(), m_node)));
}

void PictureNodeItem::drawFrame(QPainter &painter) const
{
    const NodeFace &face = m_paint.picture->faces[m_node];
    const qreal radius = face.mark == PictureMark::Connection ? m_size.height() / 3 : 4;
    const QRectF rect({}, m_size);
    const bool isPlain = face.mark != PictureMark::Unread && face.mark != PictureMark::Connection;
    QPen pen = penOf(face.mark, m_paint.palette);
    if (isPlain)
        pen.setStyle(Qt::SolidLine); // lines tell effects apart; frames only what was not read
    painter.setPen(pen);
    painter.setBrush(isPlain ? m_paint.palette.color(QPalette::Base)
                             : toneGround(toneOf(face.mark), m_paint.palette));
    if (face.isFold)
        painter.drawRoundedRect(rect.translated(3, 3), radius, radius);
    painter.drawRoundedRect(rect, radius, radius);
    if (!m_isCurrent)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_paint.palette.color(QPalette::Highlight), m_paint.hasFocus ? 3 : 1.5,
                        m_paint.hasFocus ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
}

/// A patch of the colour is all that can be seen.
void PictureNodeItem::drawFromAfar(QPainter &painter) const
{
    const PictureMark mark = m_paint.picture->faces[m_node].mark;
    const QRectF rect({}, m_size);
    painter.fillRect(rect, toneColor(toneOf(mark), m_paint.palette));
    if (m_isCurrent)
        painter.fillRect(rect.adjusted(-reach, -reach, reach, reach),
                         m_paint.palette.color(QPalette::Highlight));
}

void PictureNodeItem::drawTexts(QPainter &painter) const
{
    const NodeFace &face = m_paint.picture->faces[m_node];
    const PictureStyle &style = m_paint.style;
    const QRectF mark(PictureStyle::padding, (m_size.height() - PictureStyle::markSize) / 2,
                      PictureStyle::markSize, PictureStyle::markSize);
    const QPixmap &drawing = m_paint.drawings.at(size_t(face.mark));
    painter.drawPixmap(mark, drawing, drawing.rect());
    const qreal left = PictureStyle::textLeft();
    const QRectF title(left, PictureStyle::padding, m_size.width() - left, style.titleHeight);
    const QRectF detail(left, title.bottom(), title.width(), style.detailHeight);
    // QPainter::drawText knows no markup; one direction for all, or the two lines would not align.
    const auto flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine
        | Qt::TextForceLeftToRight | Qt::TextDontClip;
    painter.setFont(m_paint.titleFont);
    painter.setPen(m_paint.palette.color(QPalette::Text));
    painter.drawText(title, int(flags), face.title);
    painter.setFont(m_paint.detailFont);
    painter.setPen(toneColor(toneOf(face.mark), m_paint.palette));
    painter.drawText(detail, int(flags), face.detail);
    if (!face.isFold)
        return;
    const QPointF sign(m_size.width() - PictureStyle::padding - PictureStyle::signSize / 2,
                       m_size.height() / 2);
    const qreal arm = PictureStyle::signSize / 2 - 1;
    painter.setPen(QPen(m_paint.palette.color(QPalette::Text), 1.6));
    painter.drawLine(sign - QPointF(arm, 0), sign + QPointF(arm, 0));
    painter.drawLine(sign - QPointF(0, arm), sign + QPointF(0, arm));
}

void PictureNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (scaleOf(option, *painter) < smallestReadable)
        return drawFromAfar(*painter);
    drawFrame(*painter);
    drawTexts(*painter);
}

PictureLineItem::PictureLineItem(const PicturePaint &paint, std::optional<size_t> edge,
                                 PictureMark mark, const std::vector<Curve> &strokes, bool hasHead)
    : m_paint(paint), m_edge(edge), m_mark(mark), m_path(pathOf(strokes))
{
    if (hasHead) {
        for (const QPointF corner : headAt(strokes.front()))
            m_head << corner;
    }
    setZValue(edge ? 1 : 0);
    setAcceptHoverEvents(true);
}

void PictureLineItem::setLit(bool isLit)
{
    m_isLit = isLit;
    setZValue(isLit ? 1.5 : m_edge ? 1 : 0);
    update();
}

QRectF PictureLineItem::boundingRect() const
{
    return m_path.controlPointRect().adjusted(-reach, -reach, reach, reach);
}

QPainterPath PictureLineItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(grip);
    return stroker.createStroke(m_path);
}

void PictureLineItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    if (m_edge) {
        setToolTip(plainToolTip(
            descriptionOf(m_paint.picture->view(), m_paint.picture->drawn.edges[*m_edge])));
        return;
    }
    //: Tool tip of a line in the picture that several arrows share.
    setToolTip(plainToolTip(QCoreApplication::translate(
        "linchpin::PictureLineItem",
        "Several arrows share this line. Point at the end of one to see why it is there.")));
}

void PictureLineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool isFar = scaleOf(option, *painter) < smallestReadable;
    QPen pen = penOf(m_mark, m_paint.palette);
    if (isFar) { // thin lines and dashes would fade away
        pen = QPen(pen.color(), 1);
        pen.setCosmetic(true);
    }
    painter->setBrush(Qt::NoBrush);
    if (m_isLit) { // the line itself goes on telling what it stands for
        QColor halo = m_paint.palette.color(QPalette::Highlight);
        halo.setAlpha(110);
        painter->setPen(QPen(halo, pen.widthF() + 5));
        painter->drawPath(m_path);
    }
    painter->setPen(pen);
    painter->drawPath(m_path);
    if (m_head.isEmpty() || isFar)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    painter->drawPolygon(m_head);
}

} // namespace linchpin
