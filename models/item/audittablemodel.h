// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace linchpin {

/// One line of the audit as it is shown.
struct AuditLine
{
    QDateTime at; ///< UTC
    QString user;
    QString run;
    QString event; ///< stable kebab-case word
    QString endpoint;
    QString subject;
    QString text;
    bool operator==(const AuditLine &) const = default;
};

/// The audit as a table, newest first as it is given. The filter is the reader's: this shows what
/// it gets.
class AuditTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, User, EventKind, Text, Subject, Endpoint, Run };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<AuditLine> lines);
    [[nodiscard]] const std::vector<AuditLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<AuditLine> m_lines;
};

} // namespace linchpin
