// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "models/service/approvalbook.h"
#include "models/service/planning.h"
#include "models/service/protectionbook.h"

#include <QTest>

namespace linchpin::test {

/// The whole window on the demo servers, a plan file of one of them, and colleagues with keys of
/// their own in other folders.
class PlanBench
{
public:
    explicit PlanBench(const QString &system = QStringLiteral("umbraco"));
    ~PlanBench();

    [[nodiscard]] Application &program() { return *m_program; }
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] DemoServer &server() { return *m_program->demo()->server(m_system); }
    [[nodiscard]] const QString &endpoint() const { return m_endpoint; }
    [[nodiscard]] EndpointIdentity identity() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Connection *connection(const QString &name);

    /// A plan made of the world as it is, by somebody else unless asked otherwise. What cannot be
    /// seen is accepted; what a dependent needs and `choices` does not say is accepted, too.
    [[nodiscard]] std::optional<Plan> plan(const QString &connection,
                                           const QString &maker = QStringLiteral("somebody"),
                                           Choices choices = {});
    [[nodiscard]] QString written(const Plan &plan,
                                  const QString &name = QStringLiteral("x.linchpin-plan.json"));

    void colleague(const QString &name); ///< trusted here
    [[nodiscard]] bool approve(const QString &name, const QString &file);
    void demand(int approvals); ///< a policy at the endpoint

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_program;
    QString m_system;
    QString m_endpoint;
};

/// Fills the fields of the open dialog and presses its button; answers what it complains about.
[[nodiscard]] QString answerDialog(QWidget &window, const QString &dialog,
                                   const QStringList &values);

} // namespace linchpin::test
