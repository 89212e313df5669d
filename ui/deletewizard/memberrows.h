// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardengine.h"

#include <QStringList>

namespace linchpin {

class TextTable;

/// The connections of a deletion of several, a row each, before anything is done.
[[nodiscard]] TextTable *newTargetTable(QWidget *parent);
[[nodiscard]] std::vector<QStringList> targetRows(const std::vector<Connection> &targets);

/// The same while they are carried out: where each stands, and why it goes no further.
[[nodiscard]] TextTable *newMemberTable(QWidget *parent);
[[nodiscard]] std::vector<QStringList> memberRows(const WizardRun &run);
/// Puts the rows into one of these tables, which takes as much room as they need up to some lines.
void showRows(TextTable &table, const std::vector<QStringList> &rows);
/// Where one of several stands, in a word or two: "switched off", "Deleted".
[[nodiscard]] QString standingText(const RunState &state);
/// Why it goes no further; empty if it does, or went as wanted.
[[nodiscard]] QString whyText(const WizardMember &member);

} // namespace linchpin
