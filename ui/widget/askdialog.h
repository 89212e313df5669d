// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace linchpin {

class PlainLabel;

/// One line to be filled in.
struct AskField
{
    const char *objectName;
    QString label; ///< with its mnemonic
    QString value = {};
    QString hint = {}; ///< shown while it is empty
    bool isSecret = false;
};

/// A few lines and one button that says what it does. What is wrong is said in the dialog, which
/// stays open.
class AskDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Answers what is wrong; empty: done, and the dialog closes.
    using Attempt = std::function<QString(const QStringList &values)>;

    AskDialog(const QString &objectName, const QString &title, const QString &text,
              const QString &button, QWidget *parent = nullptr);

    void ask(const std::vector<AskField> &fields, Attempt attempt);
    /// Deletes itself when it is closed.
    void openAndForget();

private:
    void attempt();

    QFormLayout *m_form;
    PlainLabel *m_problem;
    QPushButton *m_ok;
    std::vector<QLineEdit *> m_editors;
    Attempt m_attempt;
};

} // namespace linchpin
