// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/plainlabel.h"

#include "ui/widget/tone.h"

#include <QEvent>

namespace linchpin {

namespace {

/// Follows the palette: a colour taken once would stay light after a change to dark.
class AsideLabel final : public PlainLabel
{
public:
    using PlainLabel::PlainLabel;

    void takeColor()
    {
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, toneColor(Tone::Neutral, parentPalette()));
        setPalette(palette);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        PlainLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ParentChange)
            takeColor();
    }

private:
    [[nodiscard]] QPalette parentPalette() const
    {
        return parentWidget() ? parentWidget()->palette() : QPalette();
    }
};

} // namespace

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent) { }

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel *PlainLabel::paragraph(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

PlainLabel *PlainLabel::heading(const QString &text, QWidget *parent, qreal factor)
{
    auto *label = new PlainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    label->setFont(font);
    return label;
}

PlainLabel *PlainLabel::aside(const QString &text, QWidget *parent)
{
    auto *label = new AsideLabel(text, parent);
    label->setWordWrap(true);
    label->takeColor();
    return label;
}

} // namespace linchpin
