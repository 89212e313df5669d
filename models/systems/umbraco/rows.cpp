// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/rows.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

Dependent &Rows::row(const DependentKey &key, const QString &name)
{
    Dependent &dependent = m_rows[key].dependent;
    if (dependent.key.id.isEmpty()) {
        dependent.key = key;
        dependent.name = name;
        dependent.relation = Relation::Indirect;
    }
    return dependent;
}

void Rows::link(Dependent &row, const DependentKey &via, const QString &evidence)
{
    m_rows[row.key].links[via].append(evidence);
}

std::vector<Dependent> Rows::take()
{
    std::vector<Dependent> all;
    for (auto &[key, row] : m_rows) {
        QStringList evidence;
        if (!row.dependent.evidence.isEmpty())
            evidence.append(row.dependent.evidence);
        for (auto &[via, facts] : row.links) {
            row.dependent.via.push_back(via);
            facts.removeDuplicates();
            facts.sort();
            evidence += facts;
        }
        row.dependent.evidence = evidence.join(u"; "_s);
        all.push_back(std::move(row.dependent));
    }
    m_rows.clear();
    return all;
}

} // namespace linchpin::umbraco
