// SPDX-License-Identifier: Apache-2.0
// Whole dialogues as readable files (tests/contract/versori): every request is held against the
// recording, every answer comes from it. The bodies are the samples of the contract.
#include "tests/systems/support/recording.h"
#include "tests/systems/versori/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QString fixed = u"01K41PYP0HX3H0XP84EPAK362X"_s;
const QString own = u"01K48Z8Z9Q2A5GRQ3ZT2KA792G"_s;
const DependentKey slot{u"slot"_s, u"01K1C07EH63YRS1GCJSZ9TS55F"_s};
const DependentKey activation{u"activation"_s, u"01K4TQMHCP3RKRMTK3XGJEVSN4"_s};

} // namespace

class TestVersoriRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list();
    void dependentsOfAStaticConnection();
    void ownerOfAnIdleOne();
    void unlinkLookAndLinkAgain();
    void endAndStartAgain();
    void deleteRefusedInUse();
    void deletedAndGone();

private:
    template<typename T>
    Result<T> played(const QString &name, std::unique_ptr<TypedConversation<T>> conversation)
    {
        return test::played(u"versori/"_s + name, *conversation, m_problems);
    }
    /// The recorded impact, with a plan to take the connection out of everything.
    ActionContext contextFor(const DependentKey &subject, const QByteArray &memo = {})
    {
        m_plan.impact = *played(u"dependents"_s, m_system->findDependents(m_endpoint, {fixed}));
        Choices choices;
        for (const Dependent &row : m_plan.impact.dependents)
            choices.decisions.push_back({row.key, DecisionWord::Deactivate, {}, {}});
        m_plan.actions = m_system->actions(m_endpoint, m_plan.impact, choices);
        const auto it = std::ranges::find(m_plan.actions, subject, &PlannedAction::subject);
        m_memory.clear();
        return {.endpoint = m_endpoint,
                .plan = &m_plan,
                .action = int(it - m_plan.actions.begin()),
                .memo = memo,
                .memory = &m_memory};
    }

    std::unique_ptr<System> m_system = versori::makeSystem();
    EndpointIdentity m_endpoint{u"versori"_s,
                                u"https://platform.versori.com/api/v2"_s,
                                {{u"organisation"_s, u"01K0CSN1CBME7S4EKKD6AE7FWH"_s}}};
    Plan m_plan;
    QMap<QString, QByteArray> m_memory;
    QStringList m_problems;
};

void TestVersoriRecordings::list()
{
    Recording recording(u"versori/list"_s);
    const auto conversation = m_system->list(m_endpoint);
    drive(*conversation, recording.world());
    QCOMPARE(recording.problems(), QStringList());
    QVERIFY(conversation->result()->isComplete);
    QCOMPARE(conversation->result()->rows.back().name, u"erp-prod"_s);
}

void TestVersoriRecordings::dependentsOfAStaticConnection()
{
    const auto impact = played(u"dependents"_s, m_system->findDependents(m_endpoint, {fixed}));
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(impact->connection.traits, QStringList({u"static"_s}));
    QCOMPARE(impact->dependents.size(), std::size_t(2));
    QCOMPARE(impact->find(slot)->path,
             QStringList({u"Orders to ERP"_s, u"production (running)"_s, u"erp"_s}));
    QCOMPARE(impact->find(activation)->name, u"tenant/42"_s); // the display name is empty
}

void TestVersoriRecordings::ownerOfAnIdleOne()
{
    const auto impact = played(u"dependents-idle"_s, m_system->findDependents(m_endpoint, {own}));
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(impact->connection.traits, QStringList({u"dynamic"_s}));
    QVERIFY(impact->dependents.empty());
}

void TestVersoriRecordings::unlinkLookAndLinkAgain()
{
    const ActionContext context = contextFor(slot);
    QCOMPARE(played(u"unlink"_s, m_system->perform(context))->kind, Performed::Kind::Done);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(*played(u"look-unlinked"_s, m_system->look(context)), Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(played(u"link-again"_s, m_system->undo(context))->kind, Performed::Kind::Done);
    QCOMPARE(m_problems, QStringList());
}

void TestVersoriRecordings::endAndStartAgain()
{
    ActionContext context = contextFor(activation);
    const auto performed = played(u"end-activation"_s, m_system->perform(context));
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(performed->kind, Performed::Kind::Done);
    context.memo = performed->memo;
    m_memory.clear(); // as after a crash
    QCOMPARE(played(u"start-again"_s, m_system->undo(context))->kind, Performed::Kind::Done);
    QCOMPARE(m_problems, QStringList());
}

void TestVersoriRecordings::deleteRefusedInUse()
{
    const auto performed =
        played(u"delete-in-use"_s, m_system->perform(contextFor({u"connection"_s, fixed})));
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(performed.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(performed.error().code, u"409000"_s);
}

void TestVersoriRecordings::deletedAndGone()
{
    const ActionContext context = contextFor({u"connection"_s, fixed});
    QCOMPARE(played(u"delete"_s, m_system->perform(context))->kind, Performed::Kind::Done);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(*played(u"gone"_s, m_system->look(context)), Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
}

QTEST_APPLESS_MAIN(TestVersoriRecordings)
#include "tst_versori_recordings.moc"
