// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widget/tone.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QToolButton;

namespace linchpin {

class PlainLabel;

/// A notice that waits beside the work instead of in front of it: picture, sentence, what can be
/// done, close.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    MessageBar(Tone tone, const QString &text, QWidget *parent = nullptr);

    /// A button with a verb; the bar stays unless it is told to close.
    void addAction(const QString &objectName, const QString &text, const QString &explanation,
                   std::function<void()> action);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setClosable(bool isClosable);

Q_SIGNALS:
    void closed(); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_label;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace linchpin
