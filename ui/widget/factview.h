// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QScrollArea>

class QFormLayout;

namespace linchpin {

/// Facts as "label: value" lines that wrap and can be selected with the mouse. Scrolls when there
/// are many.
class FactView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactView(QWidget *parent = nullptr);

    void setFacts(const QList<QPair<QString, QString>> &facts); ///< empty values are left out

private:
    QFormLayout *m_layout = nullptr;
};

} // namespace linchpin
