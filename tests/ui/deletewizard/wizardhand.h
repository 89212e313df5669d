// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/deletewizard.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace linchpin::testing {

/// The hand of a person at the wizard: finds controls by name, clicks and types as a person does,
/// and waits.
class WizardHand final
{
public:
    explicit WizardHand(DeleteWizard &wizard) : m_wizard(wizard) { }

    [[nodiscard]] WizardStep step() const { return m_wizard.controller().step(); }
    [[nodiscard]] bool waitFor(WizardStep step) const;
    [[nodiscard]] bool waitForImpact() const;
    [[nodiscard]] QPushButton *button(const char *name) const;
    [[nodiscard]] QString text(const char *label) const; ///< of a label of the page shown now
    bool click(const char *button) const; ///< false: hidden or disabled
    bool tick(const QString &name) const;
    bool type(const QString &field, const QString &text) const;

    /// Ticks everything that is unknown, with a reason.
    void acceptUnknown() const;
    /// The word for every dependent that needs one; where it is not offered, the next best.
    void decideAll(DecisionWord word) const;
    /// Types something into every field for a masked value that is empty so far.
    void typeSecrets() const;
    /// Goes on until that page is shown, doing on the way what it takes (reasons, ticks; dependents
    /// are deleted too).
    [[nodiscard]] bool walkTo(WizardStep step) const;

private:
    void decideOne(const DependentKey &key, DecisionWord word) const;
    [[nodiscard]] bool onePage() const;

    DeleteWizard &m_wizard;
};

} // namespace linchpin::testing
