// SPDX-License-Identifier: Apache-2.0
#include "models/report/sealing.h"

#include "models/domain/plan.h"
#include "models/domain/redaction.h"

namespace linchpin::report {

QString sealed(const QString &text)
{
    return text.isEmpty() ? text : escapedForDisplay(redactedText(text));
}

} // namespace linchpin::report
