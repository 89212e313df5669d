// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/coverage.h"
#include "models/domain/dependent.h"

#include <QDateTime>

namespace linchpin {

/// Something to know before going on that is no dependent: hazards, losses, places to look at.
struct Warning
{
    QString code; ///< stable kebab-case word
    QString message; ///< a sentence for people
    bool isHazardOfDeactivation =
        false; ///< must be named before the switch-off, not only before the delete
    bool operator==(const Warning &) const = default;
};

/// How this connection is switched off, as far as reading can tell.
struct Deactivation
{
    enum class Possible {
        Yes,
        AlreadyOff, ///< nothing to switch off
        Doubtful, ///< reading suggests the server will refuse; it may be tried, or left out with a
                  ///< reason
        No, ///< contract: there is no way; deleting without it needs a reason
    };
    Possible possible = Possible::Yes;
    QString how; ///< one sentence: what is sent, what it does
    QString loss; ///< what switching off costs; empty if nothing
    QString reason; ///< why Doubtful or No
    /// Fields the server masks and the switch-off has to send again: asked from the person, kept in
    /// memory only. Without them the switch-off is not possible.
    QStringList secretsNeeded;
    bool operator==(const Deactivation &) const = default;
};

/// Evidence of use. Never proof of non-use.
struct Evidence
{
    QString label;
    QString value;
    /// Where the system tells: over so many hours before the impact was read, use was seen
    /// (wasUsed) or none was. 0: this says nothing about use in time.
    int windowHours = 0;
    bool wasUsed = false;
    bool operator==(const Evidence &) const = default;
};

/// Where a dependent may be moved to.
struct ReassignTarget
{
    QString id;
    QString name;
    bool operator==(const ReassignTarget &) const = default;
};

enum class Verdict { Clear, NeedsDecision, Blocked, Unknown };
[[nodiscard]] QString wordOf(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFrom(QStringView word);

/// Everything known about what hangs on a connection at one moment.
struct Impact
{
    Connection connection;
    std::vector<Dependent> dependents; ///< sorted by key
    std::vector<Coverage> coverage; ///< in the order of the contract
    std::vector<Warning> warnings;
    std::vector<Evidence> evidence;
    Deactivation deactivation;
    bool canForceCascade = false; ///< the server offers to delete what blocks along with it
    QDateTime readAt; ///< UTC; set by the shell, not part of equality of worlds

    [[nodiscard]] const Dependent *find(const DependentKey &key) const;
    [[nodiscard]] Verdict verdict() const;
    bool operator==(const Impact &) const = default;
};

} // namespace linchpin
