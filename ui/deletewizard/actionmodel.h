// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"

#include <QAbstractTableModel>

namespace linchpin {

/// The numbered changes of a plan and how each of them stands.
class ActionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, State, Undo, Request };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// Another plan resets; the same plan in another state only says which rows are other ones.
    void show(const Plan &plan, const std::optional<RunState> &state);
    [[nodiscard]] const PlannedAction *actionAt(const QModelIndex &index) const;
    [[nodiscard]] int
    settled() const; ///< rows that need nothing more: done, taken back, done before

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] QString textAt(int row, Column column) const;

    QString m_planId;
    std::vector<PlannedAction> m_actions;
    std::optional<RunState> m_state;
};

} // namespace linchpin
