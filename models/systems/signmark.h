// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/source.h"
#include "models/systems/system.h"

#include <QJsonObject>

namespace linchpin {

/// What a look left for the next ones, by source: a source that could not be read the first time
/// has its beginning later.
class SignMark
{
public:
    explicit SignMark(const SignContext &context);

    /// What was there when this source was read first; none: this is the first time.
    [[nodiscard]] std::optional<QJsonValue> before(const QString &source) const;
    void keep(const QString &source, const QJsonValue &value) { m_now.insert(source, value); }
    [[nodiscard]] QByteArray text() const;

    /// A source that is read for the first time long after the switch-off: what was before is not
    /// known.
    void noteLateBeginning(const QString &source, SourceState &state) const;

private:
    QJsonObject m_before;
    QJsonObject m_now; ///< begins as what was before: a source that fails keeps its beginning
    bool m_isPrompt;
};

/// What every list of sources holds of one.
[[nodiscard]] Coverage signSource(const QString &word, const QString &label,
                                  const SourceState &state, int found = 0);
[[nodiscard]] Coverage invisibleSource(const QString &word, const QString &label,
                                       const QString &why);

} // namespace linchpin
