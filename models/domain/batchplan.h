// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batch.h"

namespace linchpin {

/// What a person chose for all of the connections, as one of them takes it: decisions about its own
/// dependents, acceptances of its own sources, the secrets named for it ("ID:FIELD"). A decision
/// that only another one offers counts here as accepted, and so does a dependent that is itself
/// among the connections.
[[nodiscard]] Choices choicesFor(const std::vector<Impact> &impacts, std::size_t member,
                                 const Choices &all);

/// The secrets of one of several connections, out of those named "ID:FIELD".
[[nodiscard]] QMap<QString, QByteArray> secretsOf(const ConnectionId &id,
                                                  const QMap<QString, QByteArray> &all);

/// Holds the choices against all of the impacts. Empty: a batch may be made.
[[nodiscard]] std::vector<Objection> batchObjections(const std::vector<Impact> &impacts,
                                                     const Choices &all);

/// In which order the connections go: what hangs on another one first, else as they were given.
/// Empty if they hang on each other in a ring.
[[nodiscard]] std::vector<std::size_t> carryingOrder(const std::vector<Impact> &impacts);

/// Leaves every change to the first member that wants it: nothing is switched off or deleted twice.
void eachActionOnce(std::vector<Plan> &members);

} // namespace linchpin
