// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <QAbstractItemModel>

#include <optional>

namespace linchpin {

/// What hangs on a connection: one branch per effect, worst first, with a count; under it the
/// dependents.
class ImpactTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column { Name, Kind, Through, Activity, Evidence };
    Q_ENUM(Column)

    using QAbstractItemModel::QAbstractItemModel;

    void setImpact(std::optional<Impact> impact); ///< none: empty
    [[nodiscard]] const std::optional<Impact> &impact() const { return m_impact; }
    [[nodiscard]] const Dependent *
    dependentAt(const QModelIndex &index) const; ///< null for a branch
    [[nodiscard]] QModelIndex indexOf(const DependentKey &key) const; ///< invalid: there is none

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Group
    {
        Effect effect;
        std::vector<size_t> dependents; ///< indices into the impact, by kind and name
    };
    [[nodiscard]] const Group *groupAt(const QModelIndex &index) const; ///< of a branch's own index
    [[nodiscard]] QString textAt(const Dependent &dependent, Column column) const;
    [[nodiscard]] QString throughText(const Dependent &dependent) const;
    [[nodiscard]] QVariant groupData(const Group &group, Column column, int role) const;

    std::optional<Impact> m_impact;
    std::vector<Group> m_groups;
};

} // namespace linchpin
