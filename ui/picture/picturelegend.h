// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/picturetexts.h"

#include <QWidget>

namespace linchpin {

/// What the shapes and lines of the picture stand for: drawing, line and word, in as many rows as
/// the width needs.
class PictureLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureLegend(QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const; ///< parallel to allPictureMarks
};

} // namespace linchpin
