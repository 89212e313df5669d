// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QLockFile>

#include <memory>

namespace linchpin {

/// One writer per state directory. Held until it is destroyed; the lock of a program that died is
/// taken over.
class WriterLock final
{
public:
    /// Unsafe with a sentence that says which program, process and machine holds it.
    [[nodiscard]] static Result<std::unique_ptr<WriterLock>> take(const QString &directory);

private:
    explicit WriterLock(const QString &path);
    QLockFile m_file;
};

} // namespace linchpin
