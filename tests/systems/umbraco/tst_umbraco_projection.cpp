// SPDX-License-Identifier: Apache-2.0
// What the program says the world will look like after its actions is what reading it then shows.
#include "models/domain/fingerprint.h"
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/umbraco/randomestate.h"

#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

World worldOf(Estate &estate)
{
    return [&estate](const Ask &ask) -> Result<HttpResponse> { return estate.answer(ask.request); };
}

/// Any word each dependent offers, and any fitting target.
Choices randomChoices(const System &system, const Impact &impact, const Estate &estate,
                      std::mt19937 &chance)
{
    std::vector<Connection> listed;
    for (const EstateConnection &connection : estate.connections) {
        listed.push_back({.id = {connection.id},
                          .name = connection.content.name,
                          .type = connection.provider,
                          .state = connection.content.isActive ? ConnectionState::Active
                                                               : ConnectionState::Inactive});
    }
    Choices choices;
    for (const Dependent &dependent : impact.dependents) {
        const auto index =
            std::uniform_int_distribution<std::size_t>(0, dependent.decisions.size() - 1)(chance);
        Decision decision{.dependent = dependent.key, .word = dependent.decisions[index]};
        if (decision.word == DecisionWord::Reassign) {
            const auto targets = system.reassignTargets(impact, dependent.key, listed);
            if (targets.empty())
                continue;
            decision.target = targets.front().id;
        }
        choices.decisions.push_back(decision);
    }
    return choices;
}

} // namespace

class TestUmbracoProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForeseenIsWhatIsRead();

private:
    Impact impactOf(Estate &estate)
    {
        const auto conversation = m_system->findDependents({}, {estate.connections.front().id});
        drive(*conversation, worldOf(estate));
        return conversation->result().value_or(Impact());
    }
    /// Carries out one action and proves it; false if the server refused it.
    bool carryOut(Estate &estate, const Plan &plan, int action)
    {
        ActionContext context{.plan = &plan, .action = action};
        const auto perform = m_system->perform(context);
        drive(*perform, worldOf(estate));
        if (!perform->result() || perform->result()->kind != Performed::Kind::Done)
            return false;
        context.memo = perform->result()->memo;
        const auto look = m_system->look(context);
        drive(*look, worldOf(estate));
        return look->result() == Seen::InEffect;
    }

    std::unique_ptr<System> m_system = umbraco::makeSystem();
};

void TestUmbracoProjection::whatIsForeseenIsWhatIsRead()
{
    std::mt19937 chance(11);
    int compared = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Estate estate = randomEstate(seed);
        Plan plan;
        plan.impact = impactOf(estate);
        plan.choices = randomChoices(*m_system, plan.impact, estate, chance);
        plan.actions = m_system->actions({}, plan.impact, plan.choices);
        std::vector<PlannedAction> done;
        for (int i = 0; i < int(plan.actions.size()); ++i) {
            const PlannedAction &action = plan.actions[std::size_t(i)];
            if (action.phase == Phase::Deleting || !carryOut(estate, plan, i))
                break;
            done.push_back(action);
            const Impact foreseen = m_system->project(plan.impact, done);
            const Impact read = impactOf(estate);
            const QString what = u"seed %1 after %2: %3"_s.arg(seed).arg(
                action.purpose, differences(foreseen, read).join(u' '));
            QVERIFY2(fingerprint(foreseen) == fingerprint(read), qPrintable(what));
            for (const Dependent &dependent : foreseen.dependents) {
                const Dependent *same = read.find(dependent.key);
                QVERIFY(same && same->decisions == dependent.decisions
                        && same->losses == dependent.losses);
            }
            ++compared;
        }
    }
    QVERIFY(compared > 3000);
}

QTEST_APPLESS_MAIN(TestUmbracoProjection)
#include "tst_umbraco_projection.moc"
