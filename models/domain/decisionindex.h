// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/choices.h"

#include <QHash>

namespace linchpin {

/// What was decided, by dependent: made once in linear time where many are asked about. Of several
/// decisions about one the first counts, as in Choices::find(). Refers to the decisions it was made
/// from: they have to outlive it and to stay as they are.
class DecisionIndex final
{
public:
    DecisionIndex() = default;
    explicit DecisionIndex(const std::vector<Decision> &decisions)
    {
        m_byKey.reserve(qsizetype(decisions.size()));
        for (const Decision &decision : decisions) {
            if (!m_byKey.contains(decision.dependent))
                m_byKey.insert(decision.dependent, &decision);
        }
    }
    explicit DecisionIndex(std::vector<Decision> &&) = delete;

    /// Nothing where nothing was said.
    [[nodiscard]] const Decision *find(const DependentKey &key) const { return m_byKey.value(key); }
    [[nodiscard]] DecisionWord wordFor(const DependentKey &key) const
    {
        const Decision *decision = find(key);
        return decision ? decision->word : DecisionWord::Keep;
    }

private:
    QHash<DependentKey, const Decision *> m_byKey;
};

} // namespace linchpin
