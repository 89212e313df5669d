// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <map>

namespace linchpin::umbraco {

/// Collects dependents; one that is found several times is one row with several ways to it.
class Rows final
{
public:
    /// The row itself, hanging on nothing yet.
    Dependent &row(const DependentKey &key, const QString &name);
    /// The row hangs on another one.
    void link(Dependent &row, const DependentKey &via, const QString &evidence);
    [[nodiscard]] bool contains(const DependentKey &key) const { return m_rows.contains(key); }
    [[nodiscard]] std::vector<Dependent>
    take(); ///< sorted by key, each with its links in a fixed order

private:
    struct Row
    {
        Dependent dependent;
        std::map<DependentKey, QStringList> links;
    };
    std::map<DependentKey, Row> m_rows;
};

/// Fills in what follows from the rows and their links: effect, decisions, losses.
void settleRows(std::vector<Dependent> &rows);

} // namespace linchpin::umbraco
