// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

namespace linchpin {

class PlainLabel;

/// A check box whose words may take several lines and are shown literally.
class WrappingTick final : public QWidget
{
    Q_OBJECT

public:
    explicit WrappingTick(const QString &text, const QString &objectName,
                          QWidget *parent = nullptr);

    [[nodiscard]] bool isChecked() const;
    void setChecked(bool isChecked); ///< says nothing if it is so already
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void toggled(bool isChecked); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    PlainLabel *m_label;
};

} // namespace linchpin
