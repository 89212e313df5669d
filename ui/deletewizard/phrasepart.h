// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace linchpin {

class PlainLabel;

/// A phrase to be typed, with the field to type it in. Hidden while there is none. Enter in the
/// field does nothing; pasting is allowed.
class PhrasePart final : public QWidget
{
    Q_OBJECT

public:
    struct Names
    {
        const char *part;
        const char *phrase;
        const char *edit;
    };
    PhrasePart(const Names &names, const QString &asking, const QString &accessibleName,
               QWidget *parent = nullptr);

    void setPhrase(const QString &phrase, const QFont &fixed);
    void clear();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void typed(const QString &text);

private:
    PlainLabel *m_phrase;
    QLineEdit *m_edit;
};

} // namespace linchpin
