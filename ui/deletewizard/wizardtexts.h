// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardstep.h"

#include <QCoreApplication>

namespace linchpin {

/// The words of the wizard for people. Whatever comes from a server passes through shown().
class WizardTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::WizardTexts)

public:
    [[nodiscard]] static QString
    title(WizardStep step); ///< for the list of steps: one or two words
    [[nodiscard]] static QString decision(DecisionWord word); ///< for a list of choices
    [[nodiscard]] static QString action(ActionState state, bool isUnderWay, bool isUndoing);
    [[nodiscard]] static QString
    duration(std::chrono::seconds time); ///< "none", "24 hours", "7 days"
    [[nodiscard]] static QString remaining(std::chrono::seconds time); ///< "1 day 3 h", "12 min"
    [[nodiscard]] static QString time(const QDateTime &time); ///< local, short
    [[nodiscard]] static QString clock(const QDateTime &time); ///< local hour and minute

    /// A server's name as it is safe to show: escaped, one line, at most length characters.
    [[nodiscard]] static QString shown(const QString &name, qsizetype length = 200);
    /// Sentences that may quote a server, one under the other.
    [[nodiscard]] static QString lines(const QStringList &sentences);
    /// The same for a button or menu, where '&' would be a mnemonic.
    [[nodiscard]] static QString onButton(const QString &name);
    /// Kind, name and id of a dependent: "sync Customers to CRM (8d5...)".
    [[nodiscard]] static QString dependent(const Dependent &dependent);
    /// "billing-db (openai)"
    [[nodiscard]] static QString connection(const Connection &connection);
};

} // namespace linchpin
