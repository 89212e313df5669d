// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardcontroller.h"

#include <QDialog>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace linchpin {

class Badge;
class PlainLabel;
class StepList;
class WizardFooter;
class WizardPage;

/// The safe-delete wizard: the list of steps at the left, one page at a time, a footer that never
/// writes but to undo. Whatever changes or deletes something is a button inside a page.
/// docs/wizard.md says what closing does when.
class DeleteWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit DeleteWizard(std::unique_ptr<WizardController> controller, QWidget *parent = nullptr);
    ~DeleteWizard() override;

    [[nodiscard]] WizardController &controller() { return *m_controller; }
    [[nodiscard]] WizardPage *currentPage() const;
    /// Esc, Cancel, Close and the window's own cross all come here.
    void reject() override;

Q_SIGNALS:
    /// A run came to its end, whichever; the window may still be open to be read.
    void deletionEnded(const linchpin::ConnectionId &id, linchpin::Outcome outcome);
    /// The window is gone. outcome is None if no run was made, Waiting or None if one was parked.
    void closed(const linchpin::ConnectionId &id, linchpin::Outcome outcome);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildPages();
    void connectAll();
    void addPage(WizardPage *page);
    void showTargets();
    void showStep();
    void refresh();
    void putFocus();
    void askForSecrets();

    std::unique_ptr<WizardController> m_controller;
    StepList *m_steps;
    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    PlainLabel *m_target;
    Badge *m_badge;
    QStackedWidget *m_stack;
    WizardFooter *m_footer;
    QSet<int> m_been; ///< steps that were shown
    QTimer m_soon; ///< many changes, one repaint
};

} // namespace linchpin
