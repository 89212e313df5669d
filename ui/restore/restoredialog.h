// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/restorerun.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace linchpin {

class Field;
class PlainLabel;

/// Makes again from a backup what a deletion took: what comes back and what will differ, the
/// secrets it needs, the name to be typed, progress and result, on one page. Nothing is sent before
/// the one button.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Session and journal outlive it.
    RestoreDialog(Session &session, Journal &journal, Backup backup, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    void reject() override; ///< Esc, Close: stops after the current request, and stays until then

protected:
Q_SIGNALS:
    void restored(); ///< something came back or may have

private:
    void build();
    void addSecrets(QVBoxLayout &column);
    void showSteps();
    void fitRows(); ///< a sentence is shown whole, on as many lines as it takes
    void updateButton();
    void begin();
    void follow();
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] QMap<QString, QByteArray> typedSecrets() const;

    Session &m_session;
    Journal &m_journal;
    Backup m_backup;
    std::vector<RestoreStep> m_steps;
    std::unique_ptr<RestoreRun> m_run;
    QTreeWidget *m_tree;
    QMap<QString, QLineEdit *> m_secrets;
    QLineEdit *m_phrase;
    Field *m_phraseField;
    PlainLabel *m_standing;
    QPushButton *m_restore;
    QPushButton *m_close;
    bool m_isClosing = false;
};

} // namespace linchpin
