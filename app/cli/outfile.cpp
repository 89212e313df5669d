// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outfile.h"

#include <QFileInfo>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> refuseOverwriting(const QString &path)
{
    const QFileInfo file(path);
    if (!path.isEmpty() && (file.exists() || file.isSymLink()))
        return usageError(u"%1 exists and is not overwritten."_s.arg(path));
    return {};
}

} // namespace linchpin::cli
