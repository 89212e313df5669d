// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/cli/clibench.h"

namespace linchpin::test {

/// The ids that `list` shows now.
[[nodiscard]] QStringList idsIn(CliBench &bench);

/// --accept-unknown for every place that the document of `dependents` calls neither complete nor
/// proved absent.
[[nodiscard]] QStringList acceptingUnknowns(const QJsonObject &impact);
/// The same for a connection of Umbraco nothing hangs on.
[[nodiscard]] QStringList accepting();
/// --decide and --accept-unknown for all of these connections, each once: the first of the words
/// that is offered, else "accept".
[[nodiscard]] QStringList choicesForAll(CliBench &bench, const QStringList &ids,
                                        const QStringList &words = {QStringLiteral("delete")});

/// --secret-env for everything that the way back from this backup asks for, with a value in the
/// environment of the program.
[[nodiscard]] QStringList typedAgain(CliBench &bench, const QString &backup);

/// A large estate of so many connections.
[[nodiscard]] DemoOptions largeEstate(int connections);
/// The outcome of every target, in their order.
[[nodiscard]] QStringList outcomes(const CliResult &result);

} // namespace linchpin::test
