// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widget/tone.h"

#include <QIconEngine>

#include <optional>

namespace linchpin {

/// Paints an SVG whose "currentColor" takes the colour of the palette in use at the time of
/// painting, so that one drawing serves light, dark, disabled and selected.
class SymbolicIcon final : public QIconEngine
{
public:
    SymbolicIcon(const QString &file, std::optional<Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QByteArray m_svg;
    std::optional<Tone> m_tone;
};

} // namespace linchpin
