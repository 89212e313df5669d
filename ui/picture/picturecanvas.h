// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/picturewalk.h"
#include "ui/picture/pictureitems.h"

#include <QGraphicsView>

namespace linchpin {

/// Shows one laid-out picture: zoom by Ctrl and wheel, +, -, 0 and pinch; pan by dragging or
/// wheel; arrow keys walk, Enter acts, Backspace folds. Exactly one node is current while there
/// are any; its edges are lit.
class PictureCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);
    ~PictureCanvas() override;

    /// Measures with the fonts of this widget.
    [[nodiscard]] PictureStyle style() const;
    /// Zoom and the place of the current node stay, where there was a picture before. `current` is
    /// the node to begin with.
    void show(Picture picture, GraphLayout layout, std::optional<size_t> current);
    void clear();

    [[nodiscard]] const Picture &picture() const { return m_picture; }
    [[nodiscard]] const GraphLayout &layout() const { return m_layout; }
    [[nodiscard]] std::optional<size_t> current() const { return m_current; }
    void setCurrent(size_t node);
    [[nodiscard]] double zoom() const { return transform().m11(); }
    void zoomTo(double zoom);
    void fit(); ///< the whole picture, but never larger than 100 %
    [[nodiscard]] QImage image(double scale) const; ///< of the whole picture, for a file

    static constexpr double smallestZoom = 0.02;
    static constexpr double largestZoom = 4;

Q_SIGNALS:
    void currentChanged();
    void activated(size_t node); ///< Enter, Space or a double click
    void foldWanted(size_t node); ///< Backspace

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] bool act(int key);
    [[nodiscard]] std::optional<size_t> nodeAt(const QPoint &position) const;
    void build();
    void lightEdges();
    void takeLook();
    void zoomBy(double factor, const QPointF &fixed);

    PicturePaint m_paint;
    Picture m_picture;
    GraphLayout m_layout;
    PictureWalk m_walk;
    std::vector<PictureNodeItem *> m_nodes; ///< of the scene
    std::vector<PictureLineItem *> m_edges;
    std::vector<PictureLineItem *> m_trunks;
    std::optional<size_t> m_current;
};

} // namespace linchpin
