// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shots/stage.h"
#include "ui/deletewizard/deletewizard.h"

#include <QPointer>

#include <functional>

namespace linchpin {

/// Goes through the assistant from its first page to its last, as a person would, and takes a
/// picture of each.
class WizardWalk
{
public:
    enum class Manner {
        OneByOne, ///< decides about each dependent
        ByForce, ///< where the server can: it deletes what blocks along
        Watched, ///< waits, and goes back at the last question
    };
    /// The pictures are called prefix and the page.
    WizardWalk(DeleteWizard &wizard, Stage &stage, QString prefix,
               Manner manner = Manner::OneByOne);
    void run();
    [[nodiscard]] const QString &backup() const { return m_backup; } ///< the file it wrote
    /// What happens to the system while it is watched.
    void setMeanwhile(std::function<void()> meanwhile) { m_meanwhile = std::move(meanwhile); }

private:
    void take(const QString &suffix = {});
    void next();
    void tickUnknowns();
    void decide();
    void decideOneByOne(DeletionDraft &draft);
    void sayMore();
    void show(const QString &field, const QString &text); ///< as if it had been typed
    void confirm();
    void watch();
    void waitForRest();

    QPointer<DeleteWizard> m_wizard;
    WizardController &m_controller;
    Stage &m_stage;
    QString m_prefix;
    Manner m_manner;
    QString m_backup;
    std::function<void()> m_meanwhile = [] {};
};

} // namespace linchpin
