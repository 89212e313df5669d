// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/picturecanvas.h"

#include "models/picture/picturelook.h"
#include "ui/picture/picturecolors.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QGestureEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.25;
constexpr double margin = 16; ///< around the picture

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QGraphicsView(parent)
{
    named(this, "pictureCanvas", tr("Picture of what depends on it"));
    setScene(new QGraphicsScene(this));
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                   | QPainter::SmoothPixmapTransform);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->grabGesture(Qt::PinchGesture);
    takeLook();
}

PictureCanvas::~PictureCanvas() = default;

PictureStyle PictureCanvas::style() const
{
    return m_paint.style;
}

void PictureCanvas::takeLook()
{
    m_paint.picture = &m_picture;
    m_paint.palette = palette();
    m_paint.titleFont = font();
    m_paint.detailFont = font();
    m_paint.detailFont.setPointSizeF(font().pointSizeF() * 0.85);
    const auto measure = [](const QFont &font) {
        return [metrics = QFontMetricsF(font)](const QString &text) {
            return metrics.horizontalAdvance(text);
        };
    };
    m_paint.style.titleWidth = measure(m_paint.titleFont);
    m_paint.style.detailWidth = measure(m_paint.detailFont);
    m_paint.style.titleHeight = std::ceil(QFontMetricsF(m_paint.titleFont).height());
    m_paint.style.detailHeight = std::ceil(QFontMetricsF(m_paint.detailFont).height());
    for (const PictureMark mark : allPictureMarks)
        m_paint.drawings.at(size_t(mark)) = stateIcon(iconNameOf(mark)).pixmap(QSize(64, 64), 1.0);
    setBackgroundBrush(palette().color(QPalette::Base));
}

void PictureCanvas::show(Picture picture, GraphLayout layout, std::optional<size_t> current)
{
    std::optional<QPointF> before; // where the current node was on the screen
    if (m_current && current)
        before = mapFromScene(m_nodes.at(*m_current)->sceneBoundingRect().center());
    m_picture = std::move(picture);
    m_layout = std::move(layout);
    m_walk = PictureWalk(m_picture.input, m_layout);
    build();
    m_current.reset();
    if (m_nodes.empty())
        return;
    setCurrent(current.value_or(0));
    if (!before) {
        fit();
        if (zoom() < smallestReadable) // rather a part that can be read than all that cannot
            zoomTo(0.75);
        centerOn(m_nodes.at(*m_current));
        return;
    }
    const QPointF now = mapFromScene(m_nodes.at(*m_current)->sceneBoundingRect().center());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                    + int(std::lround(now.x() - before->x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                  + int(std::lround(now.y() - before->y())));
}

void PictureCanvas::clear()
{
    show({}, {}, std::nullopt);
}

void PictureCanvas::build()
{
    scene()->clear();
    m_nodes.clear();
    m_edges.clear();
    m_trunks.clear();
    const std::vector<PictureMark> marks = trunkMarks(m_picture.drawn, m_layout);
    for (size_t i = 0; i < m_layout.trunks.size(); ++i) {
        const GraphLayout::Trunk &trunk = m_layout.trunks[i];
        m_trunks.push_back(
            new PictureLineItem(m_paint, std::nullopt, marks[i], trunk.strokes, trunk.endsAtNode));
        scene()->addItem(m_trunks.back());
    }
    for (size_t i = 0; i < m_layout.edges.size(); ++i) {
        const GraphLayout::Edge &edge = m_layout.edges[i];
        m_edges.push_back(new PictureLineItem(m_paint, i, markOf(m_picture.drawn.edges[i]),
                                              {edge.own}, endsInHead(m_layout, edge)));
        scene()->addItem(m_edges.back());
    }
    for (size_t i = 0; i < m_layout.nodes.size(); ++i) {
        m_nodes.push_back(new PictureNodeItem(m_paint, i, m_layout.nodes[i]));
        scene()->addItem(m_nodes.back());
    }
    scene()->setSceneRect(QRectF({}, m_layout.size).adjusted(-margin, -margin, margin, margin));
}

void PictureCanvas::setCurrent(size_t node)
{
    if (node >= m_nodes.size() || m_current == node)
        return;
    if (m_current)
        m_nodes.at(*m_current)->setCurrent(false);
    m_current = node;
    m_nodes.at(node)->setCurrent(true);
    lightEdges();
    ensureVisible(m_nodes.at(node), 40, 30);
    setAccessibleDescription(descriptionOf(m_picture.view(), node));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged();
}

void PictureCanvas::lightEdges()
{
    std::vector<bool> isTrunkLit(m_trunks.size());
    for (size_t i = 0; i < m_edges.size(); ++i) {
        const auto &[from, to] = m_picture.input.edges[i];
        const bool isLit = m_current && (from == *m_current || to == *m_current);
        m_edges[i]->setLit(isLit);
        if (isLit && m_layout.edges[i].trunk >= 0)
            isTrunkLit[size_t(m_layout.edges[i].trunk)] = true;
    }
    for (size_t i = 0; i < m_trunks.size(); ++i)
        m_trunks[i]->setLit(isTrunkLit[i]);
}

void PictureCanvas::zoomTo(double zoom)
{
    const QPointF center = mapToScene(viewport()->rect().center());
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    setTransform(QTransform::fromScale(bounded, bounded));
    centerOn(center);
}

void PictureCanvas::fit()
{
    const QRectF all = sceneRect();
    if (all.isEmpty())
        return;
    const QSize room = maximumViewportSize();
    zoomTo(std::min({room.width() / all.width(), room.height() / all.height(), 1.0}));
    centerOn(all.center());
}

/// What is under the fixed point of the viewport stays there.
void PictureCanvas::zoomBy(double factor, const QPointF &fixed)
{
    const QPointF before = mapToScene(fixed.toPoint());
    zoomTo(zoom() * factor);
    const QPointF away = mapFromScene(before) - fixed;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(away.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(away.y())));
}

QImage PictureCanvas::image(double scale) const
{
    const QRectF all = sceneRect();
    QImage image((all.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHints(renderHints());
    scene()->render(&painter, {}, all);
    return image;
}

bool PictureCanvas::walk(int key)
{
    std::optional<size_t> next;
    switch (key) {
    case Qt::Key_Left: next = m_walk.left(*m_current); break;
    case Qt::Key_Right: next = m_walk.right(*m_current); break;
    case Qt::Key_Up: next = m_walk.up(*m_current); break;
    case Qt::Key_Down: next = m_walk.down(*m_current); break;
    case Qt::Key_Home: next = m_walk.first(); break;
    case Qt::Key_End: next = m_walk.last(); break;
    default: return false;
    }
    if (next)
        setCurrent(*next);
    return true;
}

bool PictureCanvas::act(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT activated(*m_current); return true;
    case Qt::Key_Backspace: Q_EMIT foldWanted(*m_current); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomTo(zoom() * step); return true;
    case Qt::Key_Minus: zoomTo(zoom() / step); return true;
    case Qt::Key_0: zoomTo(1); return true;
    case Qt::Key_F: fit(); return true;
    default: return false;
    }
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (!m_current || !isPlain || (!walk(event->key()) && !act(event->key())))
        QGraphicsView::keyPressEvent(event);
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(std::pow(step, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

std::optional<size_t> PictureCanvas::nodeAt(const QPoint &position) const
{
    const auto *item = qgraphicsitem_cast<PictureNodeItem *>(itemAt(position));
    return item ? std::optional(item->node()) : std::nullopt;
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (const auto node = nodeAt(event->pos()); node && event->button() == Qt::LeftButton)
        setCurrent(*node);
    QGraphicsView::mousePressEvent(event);
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto node = nodeAt(event->pos()); node && event->button() == Qt::LeftButton)
        Q_EMIT activated(*node);
    else
        QGraphicsView::mouseDoubleClickEvent(event);
}

void PictureCanvas::focusInEvent(QFocusEvent *event)
{
    m_paint.hasFocus = true;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void PictureCanvas::focusOutEvent(QFocusEvent *event)
{
    m_paint.hasFocus = false;
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void PictureCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeLook();
}

bool PictureCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        if (QGesture *any = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            const auto *pinch = static_cast<QPinchGesture *>(any);
            zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace linchpin
