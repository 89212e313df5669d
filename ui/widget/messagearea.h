// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widget/messagebar.h"

#include <QHash>

class QVBoxLayout;

namespace linchpin {

/// Where notices stand, one under the other. A notice has a key: saying the same thing again
/// replaces it.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    MessageBar *show(const QString &key, Tone tone, const QString &text);
    void take(const QString &key); ///< no longer true; nothing if there is none
    [[nodiscard]] MessageBar *find(const QString &key) const;
    [[nodiscard]] int count() const { return int(m_bars.size()); }

private:
    QVBoxLayout *m_layout;
    QHash<QString, MessageBar *> m_bars;
};

} // namespace linchpin
