// SPDX-License-Identifier: Apache-2.0
#include "app/shots/planwalk.h"

#include "models/item/connectiontablemodel.h"
#include "models/service/approvalbook.h"
#include "models/service/planning.h"
#include "models/service/protectionbook.h"
#include "models/service/review.h"
#include "ui/connections/connectionpane.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/plans/planwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace linchpin {

using namespace Qt::StringLiterals;

PlanWalk::PlanWalk(Application &program, Stage &stage)
    : m_program(program), m_stage(stage), m_endpoint(program.workspace().endpoints().front().name)
{ }

void PlanWalk::run()
{
    people();
    policy();
    plan();
    protection();
    questions();
}

/// What is asked before a plan of a file is carried out.
void PlanWalk::questions()
{
    Choices typed;
    typed.secretsProvided = {u"password"_s};
    Choices forced;
    forced.forceCascade = true;
    forced.forceCascadeReason = u"the project ends, and all of it with it"_s;
    const auto ask = [this](const QString &name, const Choices &choices, const QString &picture) {
        for (const SavedEndpoint &endpoint : m_program.workspace().endpoints()) {
            const QString path = writtenPlan(endpoint.name, name, choices);
            PlanWindow *window = path.isEmpty() ? nullptr : m_program.openPlan(path);
            if (!window)
                continue;
            window->findChild<QPushButton *>(u"planApply"_s)->click();
            takeDialog(picture);
            closeDialog();
            window->close();
            m_stage.settle();
        }
    };
    ask(u"orders-db"_s, typed, u"plan-secrets"_s);
    ask(u"Warehouse EU"_s, forced, u"plan-force"_s);
}

void PlanWalk::takeDialog(const QString &name)
{
    m_stage.take(name, QApplication::activeModalWidget());
}

void PlanWalk::closeDialog()
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
    m_stage.settle();
}

void PlanWalk::people()
{
    const ApprovalBook &book = m_program.approvals();
    for (const QString &name : {u"Ada Lovelace"_s, u"Grace Hopper"_s}) {
        auto person = ApproverKey(m_folder.filePath(name)).make(name, name.left(3).toLower(), {});
        if (!person)
            return;
        (void)writePublicKeyFile(m_folder.filePath(name + u".txt"_s), *person);
        (void)Approvers(m_folder.filePath(name)).add(*person);
        person->groups = {u"dba"_s};
        (void)book.trust(*person);
    }
    (void)book.makeKey(u"Katherine Johnson"_s, u"kat"_s, "words");
    m_program.window().actions().approvers->trigger();
    takeDialog(u"approvers"_s);
    closeDialog();
    m_stage.settle();
}

void PlanWalk::policy()
{
    const SavedEndpoint endpoint = *m_program.workspace().find(m_endpoint);
    const auto me = m_program.approvals().key().owner();
    if (!me)
        return;
    (void)m_program.approvals().setPolicy({.endpoint = endpoint.identity,
                                           .needed = 2,
                                           .people = {keyIdOf(me->key)},
                                           .groups = {u"dba"_s}},
                                          endpoint.name);
    m_program.window().endpoints().edit(m_endpoint);
    takeDialog(u"endpoint-policy"_s);
    QWidget *dialog = QApplication::activeModalWidget();
    if (auto *change = dialog->findChild<QPushButton *>(u"policyChange"_s))
        change->click();
    takeDialog(u"policy"_s);
    closeDialog();
    dialog->close();
    m_stage.settle();
}

QString PlanWalk::writtenPlan(const QString &endpoint, const QString &name, Choices choices)
{
    Session &session = *m_program.workspace().session(endpoint);
    const auto rows = m_program.window().connections().connectionsOf(endpoint);
    const auto row = std::ranges::find(rows, name, &Connection::name);
    if (row == rows.end())
        return {};
    Review review(session);
    review.start(row->id);
    m_stage.until(u"review for a plan"_s, [&review] { return review.result().has_value(); });
    const Impact &impact = **review.result();
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled())
            choices.acceptances.push_back({coverage.source, u"looked by hand on Monday"_s});
    }
    for (const Dependent &dependent : impact.dependents) {
        if (isForcedAlong(impact, choices, dependent))
            continue;
        if (!dependent.decisions.empty())
            choices.decisions.push_back(
                {dependent.key, dependent.decisions.back(), {}, u"agreed with its owner"_s});
    }
    const auto made = makePlan(session.system(), session.identity(), endpoint, impact, choices,
                               QDateTime::currentDateTimeUtc());
    const auto *plan = std::get_if<Plan>(&made);
    if (!plan)
        return {};
    Plan theirs = *plan;
    theirs.createdBy = u"mary"_s;
    const QString path = m_folder.filePath(name + u".linchpin-plan.json"_s);
    return writePlanFile(path, theirs) ? path : QString();
}

void PlanWalk::plan()
{
    const QString path = writtenPlan(m_endpoint, u"Anthropic spare"_s);
    const QString ada = m_folder.filePath(u"Ada Lovelace"_s);
    if (const auto file = readPlanFile(path))
        (void)ApprovalBook(ada, nullptr)
            .sign(path, *file, u"nothing uses it since May"_s, {}, QDateTime::currentDateTimeUtc());
    PlanWindow *window = m_program.openPlan(path);
    m_stage.take(u"plan"_s, window);
    if (!window)
        return;
    auto *tabs = window->findChild<QTabWidget *>(u"planTabs"_s);
    const QStringList names{u"plan"_s, u"plan-decisions"_s, u"plan-changes"_s, u"plan-signatures"_s,
                            u"plan-about"_s};
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        m_stage.take(names.at(tab), window);
    }
    window->findChild<QPushButton *>(u"planSign"_s)->click();
    takeDialog(u"plan-sign"_s);
    closeDialog();
    window->close();
    m_stage.settle();
}

void PlanWalk::protection()
{
    ProtectionRule rule;
    rule.namePattern = u"OpenAI*"_s;
    rule.reason = u"feeds the invoices"_s;
    (void)m_program.protection().add(rule);
    MainWindow &window = m_program.window();
    const auto rows = window.connections().connectionsOf(m_endpoint);
    const auto spare = std::ranges::find(rows, u"Anthropic spare"_s, &Connection::name);
    const auto main = std::ranges::find(rows, u"OpenAI main"_s, &Connection::name);
    if (spare == rows.end() || main == rows.end())
        return;
    window.connectionPane().select({m_endpoint, spare->id});
    window.actions().protect->trigger();
    takeDialog(u"protect"_s);
    closeDialog();
    window.connectionPane().select({m_endpoint, main->id});
    m_stage.settle();
    m_stage.take(u"list-protected"_s, &window);
    window.actions().protection->trigger();
    takeDialog(u"protection"_s);
    closeDialog();
    if (DeleteWizard *wizard = m_program.openDeleteWizard(*main, {m_endpoint, main->id})) {
        m_stage.take(u"wizard-protected"_s, wizard);
        wizard->close();
    }
    (void)m_program.protection().remove(m_program.protection().rules().front().id, u"pictures"_s);
    (void)m_program.approvals().dropPolicy(m_program.workspace().find(m_endpoint)->identity,
                                           m_endpoint);
}

} // namespace linchpin
