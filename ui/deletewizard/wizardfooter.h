// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardcontroller.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace linchpin {

class PlainLabel;

/// The buttons under every page, and the line that says why one cannot go on or what closing does.
/// They turn pages, close, and undo; nothing here changes or deletes.
class WizardFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit WizardFooter(WizardController &controller, QWidget *parent = nullptr);

    void refresh();
    /// Gives Enter to one button at most, chosen for the page; none where the page has a button
    /// that changes something.
    void chooseDefault();
    [[nodiscard]] QWidget *cancelButton() const;

Q_SIGNALS:
    void closeWanted(); ///< Cancel or Close
    void parkWanted(); ///< leave it as it is and decide later

private:
    void build(QHBoxLayout *row);
    [[nodiscard]] QString cancelText() const;
    [[nodiscard]] QString hintText() const;

    WizardController &m_controller;
    PlainLabel *m_hint;
    QPushButton *m_switchOn;
    QPushButton *m_park;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace linchpin
