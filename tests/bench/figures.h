// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace linchpin::bench {

/// One measured figure with what it is held against, from the same run.
struct Figure
{
    QString id; ///< "B2"; stable, with what the key of build/bench.json
    QString what; ///< what was measured, with its size
    double value = 0;
    QString unit; ///< "ms", "bytes", "requests"
    std::optional<double> floor; ///< what physics allows: the same unit
    std::optional<double> peer; ///< what others take for the like: the same unit
    QString series = {}; ///< of a growth curve: a word that names its file; empty if it is on none
    qint64 size = 0; ///< where on that curve: rows, dependents, connections
};

/// What one program was asked for and what it found. A figure is told at once: one JSON object per
/// line on standard output, one line for people on standard error.
class Figures
{
public:
    Figures(int argc, char **argv); ///< --quick: small sizes, for function rather than figures
    [[nodiscard]] bool isQuick() const { return m_isQuick; }
    void add(const Figure &figure) const;

private:
    bool m_isQuick = false;
};

/// Milliseconds that one call takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);
/// The median of some calls, after one that is not counted (caches, lazy set-up).
[[nodiscard]] double medianMilliseconds(int calls, const std::function<void()> &work);
/// The value below which a share of them lie; 0.5 is the median. Of nothing: 0.
[[nodiscard]] double quantile(std::vector<double> values, double share);
/// Resident memory of this process in bytes; 0 where it cannot be told.
[[nodiscard]] qint64 residentBytes();
/// The most that was resident during the work, above what was before; 0 where it cannot be told.
[[nodiscard]] qint64 peakBytesOf(const std::function<void()> &work);

} // namespace linchpin::bench
