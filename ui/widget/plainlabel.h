// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace linchpin {

/// A label that shows its text literally, whoever wrote it (promise 9). The program uses no other
/// kind.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// A sentence that may take several lines.
    [[nodiscard]] static PlainLabel *paragraph(const QString &text, QWidget *parent = nullptr);
    /// A title: bold and larger by the given factor.
    [[nodiscard]] static PlainLabel *heading(const QString &text, QWidget *parent = nullptr,
                                             qreal factor = 1.2);
    /// Something said in passing: the palette's quieter colour.
    [[nodiscard]] static PlainLabel *aside(const QString &text, QWidget *parent = nullptr);
};

} // namespace linchpin
