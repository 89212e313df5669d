// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/batchreport.h"
#include "models/report/restorereport.h"
#include "models/store/planfile.h"

namespace linchpin::sample {

/// Three connections deleted at once: the second shares a dependent with the first and relies on
/// it, the server refuses the first, the third goes. The name is that of the first.
[[nodiscard]] Batch batch(const QString &name = QStringLiteral("orders-db"));
[[nodiscard]] BatchRecord batchRecord(const QString &name = QStringLiteral("orders-db"));
[[nodiscard]] report::BatchStory batchStory(const QString &name = QStringLiteral("orders-db"));
[[nodiscard]] PlanFile batchPlanFile(const QString &name = QStringLiteral("orders-db"));

/// A way back with a step of each kind: made again, there already, impossible, failed, unclear.
[[nodiscard]] report::RestoreStory restore(const QString &name = QStringLiteral("orders-db"));

} // namespace linchpin::sample
