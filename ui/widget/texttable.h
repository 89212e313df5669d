// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTableWidget>

#include <vector>

namespace linchpin {

/// A short table to be read: literal texts, whole rows, nothing to edit.
class TextTable final : public QTableWidget
{
    Q_OBJECT

public:
    TextTable(const char *objectName, const QString &accessibleName, const QStringList &columns,
              QWidget *parent = nullptr);

    void setRows(const std::vector<QStringList> &rows);
    [[nodiscard]] int chosen() const; ///< row, -1: none
};

} // namespace linchpin
