// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/observation.h"

#include <QCoreApplication>

namespace linchpin {

/// An observation in sentences for people. The server's words in them are escaped.
class ObservationTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ObservationTexts)

public:
    /// "3, and 1 that failed; last at 14:02"
    [[nodiscard]] static QString looks(const Observation &observation);
    /// What was seen, oldest first; empty: nothing.
    [[nodiscard]] static QStringList seen(const Observation &observation);
    /// Sources that could not be looked at, and times nobody looked.
    [[nodiscard]] static QStringList notLookedAt(const Observation &observation);
    /// How it stands, in one sentence.
    [[nodiscard]] static QString verdict(const Observation &observation);
};

} // namespace linchpin
