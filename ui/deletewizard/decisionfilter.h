// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace linchpin {

/// Filters dependents by name or kind as one types, and hides what is decided if that is wanted.
class DecisionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DecisionFilter(QObject *parent = nullptr);

    void setOnlyOpen(bool isOnlyOpen);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isOnlyOpen = false;
};

} // namespace linchpin
