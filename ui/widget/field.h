// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace linchpin {

class PlainLabel;

/// An editor of a form with, below it, a hint, or what is wrong with it: next to the field, not in
/// a box in front.
class Field final : public QWidget
{
    Q_OBJECT

public:
    explicit Field(QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setHint(const QString &hint);
    void setProblem(const QString &problem); ///< empty: none, the hint comes back
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void show();

    QWidget *m_editor;
    PlainLabel *m_picture;
    PlainLabel *m_note;
    QString m_hint;
    QString m_problem;
};

} // namespace linchpin
