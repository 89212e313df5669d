// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/apierror.h"
#include "models/domain/coverage.h"

#include <QStringList>

#include <vector>

namespace linchpin {

/// How far a source of dependents was read, and why not to its end.
struct SourceState
{
    CoverageStatus status = CoverageStatus::Complete;
    QStringList reasons;

    /// Something of it is missing: what was complete is partial from now on.
    void addGap(const QString &reason);
    void fail(const ApiError &error);
};

/// What a source gave.
template<typename Item>
struct Source
{
    std::vector<Item> items;
    SourceState state;
};

/// "Writer (0f2d...): why"; for people.
[[nodiscard]] QString gapOfItem(const QString &name, const QString &id, const QString &why);
/// The reasons as one text, the first few in full.
[[nodiscard]] QString joinedReasons(const QStringList &reasons);

} // namespace linchpin
