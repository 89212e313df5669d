// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <optional>

namespace linchpin {

/// Where was looked for dependents, how far each place was read, and one sentence over all of it
/// (promise 3).
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Source, Status, Found, Reason };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(std::vector<Coverage> coverage, const QDateTime &readAt);
    /// "0 found in 7 of 7 kinds, read 14:02"; names how many were not read or cannot be seen.
    /// counted: so many were found, where they are not to be added up.
    [[nodiscard]] QString summary(std::optional<int> counted = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Coverage> m_coverage;
    QDateTime m_readAt;
};

} // namespace linchpin
