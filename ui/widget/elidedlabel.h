// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace linchpin {

/// One line of plain text that gives way: too narrow, it ends in "..." and the whole is in the tool
/// tip. The text can be longer than any window (a 300-character name) without widening it.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text); ///< control characters are made visible
    [[nodiscard]] const QString &text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace linchpin
