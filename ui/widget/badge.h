// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widget/tone.h"

#include <QWidget>

namespace linchpin {

/// A word in a rounded frame: an environment, a state. The word says it, the colour only helps.
/// Hidden while empty.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setBadge(const QString &text, Tone tone, const QString &iconName = {});
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Paints such a badge into a row of a list.
    static void paint(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink,
                      const QColor &ground);
    /// Production wants to be told from the rest at a glance.
    [[nodiscard]] static Tone toneOfEnvironment(const QString &environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
};

} // namespace linchpin
