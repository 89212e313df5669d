// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "app/shots/stage.h"

namespace linchpin {

/// Pictures of plans of a file, approvers, policies and protection, on the demo endpoint that is
/// listed first.
class PlanWalk
{
public:
    PlanWalk(Application &program, Stage &stage);
    void run();

private:
    /// Of a connection that is listed; empty if there is no such plan.
    [[nodiscard]] QString writtenPlan(const QString &endpoint, const QString &name,
                                      Choices choices = {});
    void questions();
    void people();
    void policy();
    void plan();
    void protection();
    void takeDialog(const QString &name);
    void closeDialog();

    Application &m_program;
    Stage &m_stage;
    QTemporaryDir m_folder;
    QString m_endpoint;
};

} // namespace linchpin
