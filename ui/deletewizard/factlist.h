// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPair>
#include <QString>
#include <QVector>
#include <QWidget>

class QFormLayout;

namespace linchpin {

/// Names and values under each other, literal, selectable. Shown anew only when something is
/// another one.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const char *objectName, QWidget *parent = nullptr);

    void
    setFacts(const QVector<QPair<QString, QString>> &facts); ///< rows without a value are left out
    [[nodiscard]] const QVector<QPair<QString, QString>> &facts() const { return m_facts; }

private:
    QFormLayout *m_form;
    QVector<QPair<QString, QString>> m_facts;
};

} // namespace linchpin
