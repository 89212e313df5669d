// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "ui/widget/tone.h"

#include <QFrame>

namespace linchpin {

class PlainLabel;

/// The verdict at a glance: picture, word, and one sentence that says what it means here.
class VerdictBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void showVerdict(const Impact &impact);
    void showNotRead(const QString &title, const QString &text, Tone tone, const QString &iconName);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &title, const QString &text, Tone tone, const QString &iconName);
    void takePicture();

    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
};

/// The sentence of a verdict.
[[nodiscard]] QString verdictSentence(const Impact &impact);
[[nodiscard]] Tone toneOf(Verdict verdict);

} // namespace linchpin
