// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "tests/app/cli/clichoices.h"

#include <functional>

namespace linchpin::test {

[[nodiscard]] TroubleRule onMethod(const QString &method, Trouble trouble, int count = 1);
[[nodiscard]] Trouble status(int code, bool takesEffect = false);

/// The demo site of Umbraco and linchpin-cli, to delete a connection nothing hangs on.
class UmbracoDeletion
{
protected:
    void open();
    void close(); ///< fails the test if a secret was printed or written

    [[nodiscard]] QString idOf(const QString &name);
    [[nodiscard]] QString stateOf(const QString &id);
    [[nodiscard]] QString directProfileOf(const QString &id);
    [[nodiscard]] CliResult remove(const QStringList &more = {});
    [[nodiscard]] QString plan(const QString &file); ///< its path; empty: there is none
    static void rewrite(const QString &file, const std::function<void(Plan &)> &change);

    std::unique_ptr<CliBench> m_bench;
    QString m_spare; ///< id of a connection nothing hangs on
};

} // namespace linchpin::test
