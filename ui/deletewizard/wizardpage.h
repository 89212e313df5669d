// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardcontroller.h"
#include "ui/widget/plainlabel.h"

#include <QVBoxLayout>
#include <QWidget>

class QPushButton;
class QTableView;

namespace linchpin {

/// A screen of the wizard: shows what the controller says and hands on what the person does.
/// Decides nothing.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(WizardController &controller, WizardStep step, QWidget *parent = nullptr);

    [[nodiscard]] WizardStep step() const { return m_step; }
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString explanation() const
    {
        return {};
    } ///< a sentence under the heading
    virtual void refresh() = 0; ///< shows the controller as it is now
    virtual void entered() { } ///< has become the screen
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; } ///< null: the heading

protected:
    [[nodiscard]] WizardController &controller() const { return m_controller; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    PlainLabel *addParagraph(const char *objectName, const QString &text = {});
    PlainLabel *addSubheading(const QString &text);
    /// A button that does what it says when clicked, and never because Enter was pressed somewhere
    /// else.
    QPushButton *newButton(const char *objectName, const QString &text);
    /// The system's typewriter letters, as large as the letters around them.
    [[nodiscard]] QFont fixedFont() const;
    QTableView *newTable(const char *objectName, const QString &accessibleName);

private:
    WizardController &m_controller;
    WizardStep m_step;
    QVBoxLayout *m_column;
};

} // namespace linchpin
