// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/picture.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace linchpin {

/// What all items of one picture are drawn with. Made anew when the palette changes.
struct PicturePaint
{
    const Picture *picture = nullptr;
    QPalette palette;
    QFont titleFont;
    QFont detailFont;
    PictureStyle style;
    bool hasFocus = false; ///< of the keyboard
    std::array<QPixmap, allPictureMarks.size()> drawings; ///< large enough for every zoom in use
};

/// Below this many pixels per unit texts are not drawn: nobody could read them.
inline constexpr qreal smallestReadable = 0.4;

/// A node: frame, drawing, two lines of plain text. A folded group lies on a second frame.
class PictureNodeItem final : public QGraphicsItem
{
public:
    PictureNodeItem(const PicturePaint &paint, size_t node, const QRectF &rect);

    [[nodiscard]] size_t node() const { return m_node; }
    void setCurrent(bool isCurrent);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    enum { Type = UserType + 1 };
    [[nodiscard]] int type() const override { return Type; }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;

private:
    void drawFrame(QPainter &painter) const;
    void drawFromAfar(QPainter &painter) const;
    void drawTexts(QPainter &painter) const;

    const PicturePaint &m_paint;
    size_t m_node;
    QSizeF m_size;
    bool m_isCurrent = false;
};

/// A line with the look of its effect. Without an edge it is a trunk that edges share.
class PictureLineItem final : public QGraphicsItem
{
public:
    PictureLineItem(const PicturePaint &paint, std::optional<size_t> edge, PictureMark mark,
                    const std::vector<Curve> &strokes, bool hasHead);

    [[nodiscard]] std::optional<size_t> edge() const { return m_edge; }
    void setLit(bool isLit); ///< an edge of the current node
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    enum { Type = UserType + 2 };
    [[nodiscard]] int type() const override { return Type; }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;

private:
    const PicturePaint &m_paint;
    std::optional<size_t> m_edge;
    PictureMark m_mark;
    QPainterPath m_path;
    QPolygonF m_head;
    bool m_isLit = false;
};

} // namespace linchpin
