// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"

#include <QJsonObject>

namespace linchpin {

/// What may be seen while something is switched off and watched.
enum class SignKind {
    SwitchedOn, ///< somebody switched it, or what hangs on it, on again
    Changed, ///< somebody changed the connection
    Gone, ///< somebody deleted it
    Appeared, ///< something points to it that did not
    MovedAway, ///< something that pointed to it does no longer: re-pointed or deleted
    Failed, ///< a run, a job or an execution failed
    Called, ///< a run or a call that uses it was seen
};
[[nodiscard]] QString wordOf(SignKind kind);
[[nodiscard]] std::optional<SignKind> signKindFrom(QStringView word);

/// One thing that was seen. Its texts hold the server's words: plain text.
struct Sign
{
    SignKind kind = SignKind::Changed;
    DependentKey subject; ///< kind "connection" for the connection itself
    QString occurrence; ///< tells two of a kind about one subject apart: a run's id, a version
    QString text; ///< a sentence
    QString at; ///< when, as the server tells it; empty: it does not
    bool isSerious = true; ///< going on needs an acceptance with a reason

    /// The same thing seen twice has the same key.
    [[nodiscard]] QString key() const;
    bool operator==(const Sign &) const = default;
};

/// What a system's own sources of signs gave, besides what hangs on the connection.
struct SignReading
{
    std::vector<Sign> signs;
    std::vector<Coverage> sources; ///< every one there is, also those that no API shows
    QByteArray mark; ///< JSON without secrets: what was there, to tell later what is new
};

/// One look at everything, as the journal keeps it.
struct Look
{
    qint64 number = 0; ///< of the journal
    QDateTime at; ///< UTC, by the clock of this machine
    QString by; ///< "run" (the run itself), "window" or "terminal"
    std::vector<Sign> signs;
    std::vector<Coverage> sources;
    std::optional<ApiError> error; ///< nothing could be looked at: the lists are empty then
    QByteArray mark;
    bool operator==(const Look &) const = default;
};
[[nodiscard]] QJsonObject toJson(const Look &look); ///< without number, time and by
[[nodiscard]] Result<Look> lookFromJson(const QJsonObject &json);

/// The actions of a run that stand: what its world must look like by now follows from them.
[[nodiscard]] std::vector<PlannedAction> actionsInEffect(const Plan &plan, const RunState &state);

/// What differs between the world as it must look after what is in effect, and as it was read.
/// Something that is not there any more counts only if every source that the plan had read was
/// read again as far.
[[nodiscard]] std::vector<Sign> signsBetween(const Plan &plan,
                                             const std::vector<PlannedAction> &done,
                                             const Impact &expected, const Impact &now);
/// The connection is proved to be gone.
[[nodiscard]] Sign goneSign(const Plan &plan);

} // namespace linchpin
