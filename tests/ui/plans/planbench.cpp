// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/plans/planbench.h"

#include "models/item/connectiontablemodel.h"
#include "models/service/review.h"
#include "ui/widget/askdialog.h"
#include "ui/widget/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>

namespace linchpin::test {

using namespace Qt::StringLiterals;

PlanBench::PlanBench(const QString &system) : m_system(system)
{
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    if (!m_program->start())
        qFatal("the demo does not start");
    for (const SavedEndpoint &saved : m_program->workspace().endpoints()) {
        if (saved.identity.system == m_system)
            m_endpoint = saved.name;
    }
    const bool isListed = QTest::qWaitFor(
        [this] {
            const Catalogue *catalogue = m_program->workspace().catalogue(m_endpoint);
            return catalogue && catalogue->status() == Catalogue::Status::Complete;
        },
        20'000);
    if (!isListed)
        qFatal("the demo endpoint is not listed");
}

PlanBench::~PlanBench() = default;

EndpointIdentity PlanBench::identity() const
{
    return m_program->workspace().find(m_endpoint)->identity;
}

const Connection *PlanBench::connection(const QString &name)
{
    const ConnectionTableModel &listed = m_program->window().connections();
    for (const Connection &row : listed.connectionsOf(m_endpoint)) {
        if (row.name == name)
            return listed.find({m_endpoint, row.id});
    }
    return nullptr;
}

std::optional<Plan> PlanBench::plan(const QString &connection, const QString &maker,
                                    Choices choices)
{
    Session &session = *m_program->workspace().session(m_endpoint);
    Review review(session);
    review.start(this->connection(connection)->id);
    if (!QTest::qWaitFor([&review] { return review.result().has_value(); }, 20'000)
        || !*review.result())
        return std::nullopt;
    const Impact &impact = **review.result();
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled())
            choices.acceptances.push_back({coverage.source, u"looked by hand"_s});
    }
    for (const DependentKey &key : needingDecision(impact, choices))
        choices.decisions.push_back({key, DecisionWord::Accept, {}, u"they know"_s});
    auto made = makePlan(session.system(), session.identity(), m_endpoint, impact, choices,
                         QDateTime::currentDateTimeUtc());
    auto *plan = std::get_if<Plan>(&made);
    if (!plan)
        return std::nullopt;
    plan->createdBy = maker;
    return *plan;
}

QString PlanBench::written(const Plan &plan, const QString &name)
{
    const auto file = writePlanFile(path(name), plan, true);
    if (!file)
        qFatal("%s", qPrintable(file.error().sentence()));
    return path(name);
}

void PlanBench::colleague(const QString &name)
{
    const auto made = ApproverKey(path(name)).make(name, name.toLower(), {});
    if (!made || !Approvers(path(name)).add(*made) || !m_program->approvals().trust(*made))
        qFatal("no colleague");
}

bool PlanBench::approve(const QString &name, const QString &file)
{
    return ApprovalBook(path(name), nullptr)
        .sign(file, readPlanFile(file).value(), u"read it"_s, {}, QDateTime::currentDateTimeUtc())
        .has_value();
}

void PlanBench::demand(int approvals)
{
    const auto set =
        m_program->approvals().setPolicy({.endpoint = identity(), .needed = approvals}, m_endpoint);
    if (!set)
        qFatal("%s", qPrintable(set.error().sentence()));
}

QString answerDialog(QWidget &window, const QString &dialog, const QStringList &values)
{
    auto *open = window.findChild<AskDialog *>(dialog);
    if (!open)
        return u"no dialog "_s + dialog;
    const auto editors = open->findChildren<QLineEdit *>();
    for (qsizetype i = 0; i < values.size() && i < editors.size(); ++i)
        editors.at(i)->setText(values.at(i));
    open->findChild<QPushButton *>(u"askOk"_s)->click();
    return open->isVisible() ? open->findChild<PlainLabel *>(u"askProblem"_s)->text() : QString();
}

} // namespace linchpin::test
