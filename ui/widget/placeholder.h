// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace linchpin {

class PlainLabel;

/// What an empty place says: why there is nothing, and the one thing that can be done about it.
class Placeholder final : public QWidget
{
    Q_OBJECT

public:
    /// The button is named after the place: buttonName is its objectName.
    Placeholder(const char *objectName, const char *buttonName, QWidget *parent = nullptr);

    /// An empty button text hides the button.
    void say(const QString &iconName, const QString &title, const QString &text,
             const QString &button = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void clicked();

private:
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace linchpin
