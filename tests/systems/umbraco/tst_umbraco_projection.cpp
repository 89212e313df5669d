// SPDX-License-Identifier: Apache-2.0
// What the program says the world will look like after its actions is what reading it then shows.
#include "models/domain/fingerprint.h"
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/support/manyseeds.h"
#include "tests/systems/umbraco/randomestate.h"

#include <QTest>

#include <atomic>

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

/// By the fingerprint, and by what may be decided; empty if there is none.
QString difference(const Impact &foreseen, const Impact &read)
{
    if (fingerprint(foreseen) != fingerprint(read))
        return differences(foreseen, read).join(u' ');
    for (const Dependent &dependent : foreseen.dependents) {
        const Dependent *same = read.find(dependent.key);
        if (!same || same->decisions != dependent.decisions || same->losses != dependent.losses)
            return u"other decisions or losses for "_s + dependent.key.text();
    }
    return {};
}

} // namespace

class TestUmbracoProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForeseenIsWhatIsRead();

private:
    QString check(unsigned seed);
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
    std::atomic<int> m_compared = 0;
};

QString TestUmbracoProjection::check(unsigned seed)
{
    std::mt19937 chance(seed);
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
        ++m_compared;
        const QString wrong = difference(m_system->project(plan.impact, done), impactOf(estate));
        if (!wrong.isEmpty())
            return u"after \"%1\" %2"_s.arg(action.purpose, wrong);
    }
    return {};
}

void TestUmbracoProjection::whatIsForeseenIsWhatIsRead()
{
    QCOMPARE(failuresOfSeeds(3000, [this](unsigned seed) { return check(seed); }), QStringList());
    QVERIFY(m_compared > 3000);
}

QTEST_APPLESS_MAIN(TestUmbracoProjection)
#include "tst_umbraco_projection.moc"
