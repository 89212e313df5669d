// SPDX-License-Identifier: Apache-2.0
// Whole dialogues as readable files: every request is held against the recording, every answer
// comes from it.
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/support/recording.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QString connection = u"248df4b7-aa70-47b8-a036-33ac447e668d"_s;
const QString bulkSync = u"b1000000-0000-4000-8000-000000000001"_s;
const QString modelSync = u"51000000-0000-4000-8000-000000000001"_s;
const QString organisation = u"0a6e3f10-5b1c-4f6e-9d00-000000000001"_s;

template<typename T>
Result<T> played(const QString &name, std::unique_ptr<TypedConversation<T>> conversation,
                 QStringList &problems)
{
    return test::played(u"polytomic/"_s + name, *conversation, problems);
}

} // namespace

class TestPolytomicRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list();
    void aRevokedKey();
    void dependents();
    void offAndOnAgain();
    void aRunIsCancelled();
    void deleteRefusedInUse();
    void deletedAndGone();

private:
    /// A plan with one action.
    ActionContext contextFor(const QString &verb, const DependentKey &subject,
                             const QByteArray &memo = {})
    {
        m_plan.impact.connection.id = {connection};
        m_plan.impact.dependents = {{.key = {u"bulk-sync"_s, bulkSync}, .name = u"CRM"_s}};
        m_plan.actions = {{.verb = verb, .subject = subject}};
        return {.endpoint = m_endpoint,
                .plan = &m_plan,
                .action = 0,
                .memo = memo,
                .memory = &m_memory};
    }

    std::unique_ptr<System> m_system = polytomic::makeSystem();
    EndpointIdentity m_endpoint =
        m_system->identity(u"https://app.polytomic.com"_s, {{u"organisation"_s, organisation}})
            .value();
    Plan m_plan;
    QMap<QString, QByteArray> m_memory;
    QStringList m_problems;
};

void TestPolytomicRecordings::list()
{
    Recording recording(u"polytomic/list"_s);
    const auto list = m_system->list(m_endpoint);
    drive(*list, recording.world());
    QCOMPARE(recording.problems(), QStringList());
    const std::vector<Connection> rows = list->result()->rows;
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].id.value, connection);
    QCOMPARE(rows[0].name, u"Warehouse <EU> \"1\""_s);
    QCOMPARE(rows[0].type, u"snowflake"_s);
    QCOMPARE(rows[0].state, ConnectionState::NoSuchFlag);
    QCOMPARE(rows[0].modified, u"2026-02-01T10:30:00Z"_s);
    QCOMPARE(rows[0].property(u"organisation"), organisation);
    QCOMPARE(rows[0].property(u"status-error"), QString()); // beside "healthy" it means nothing
    QCOMPARE(rows[1].property(u"status-error"), u"token expired"_s);
}

void TestPolytomicRecordings::aRevokedKey()
{
    Recording recording(u"polytomic/revoked"_s);
    const auto list = m_system->list(m_endpoint);
    drive(*list, recording.world());
    QCOMPARE(recording.problems(), QStringList());
    QCOMPARE(list->result().error().kind, ApiError::Kind::Unauthenticated);
    QCOMPARE(list->result().error().serverSays, u"invalid credentials"_s);
}

void TestPolytomicRecordings::dependents()
{
    const auto impact =
        played(u"dependents"_s, m_system->findDependents(m_endpoint, {connection}), m_problems);
    QCOMPARE(m_problems, QStringList());
    QStringList rows;
    for (const Dependent &dependent : impact->dependents)
        rows.append(u"%1 %2 %3: %4"_s.arg(dependent.key.kind, dependent.name,
                                          wordOf(dependent.effect), dependent.evidence));
    QCOMPARE(
        rows,
        QStringList(
            {u"bulk-sync CRM to warehouse blocks: destination_connection_id = "_s + connection,
             u"model Customers blocks: connection_id = "_s + connection,
             u"model Companies blocks: enricher.connection_id = "_s + connection,
             u"shared-copy Warehouse (shared) breaks: parent_connection_id = "_s + connection,
             u"sync Customers to CRM blocks: model_ids = 3d000000-0000-4000-8000-000000000001"_s,
             u"sync After the others degrades: schedule.run_after = "_s + bulkSync}));
    QStringList sources;
    for (const Coverage &coverage : impact->coverage)
        sources.append(coverage.source + u' ' + wordOf(coverage.status));
    QCOMPARE(sources,
             QStringList({u"bulk-syncs complete"_s, u"models complete"_s, u"syncs complete"_s,
                          u"shared-copies complete"_s, u"other-organisations invisible"_s,
                          u"api-queries invisible"_s, u"terraform invisible"_s}));
    QCOMPARE(impact->verdict(), Verdict::NeedsDecision);
    QCOMPARE(impact->evidence.front().value, u"42"_s);
}

void TestPolytomicRecordings::offAndOnAgain()
{
    const auto context = contextFor(u"deactivate"_s, {u"bulk-sync"_s, bulkSync});
    const auto off = played(u"switch-off"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(off->kind, Performed::Kind::Done);
    QCOMPARE(*played(u"look-off"_s, m_system->look(context), m_problems), Seen::InEffect);
    const auto on = played(u"switch-on"_s, m_system->undo(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(on->kind, Performed::Kind::Done);
}

void TestPolytomicRecordings::aRunIsCancelled()
{
    auto context = contextFor(u"cancel-run"_s, {u"sync"_s, modelSync});
    const auto performed = played(u"cancel"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    context.memo = performed->memo;
    QCOMPARE(*played(u"look-cancelling"_s, m_system->look(context), m_problems), Seen::NotYet);
    QCOMPARE(*played(u"look-quiet"_s, m_system->look(context), m_problems), Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
}

void TestPolytomicRecordings::deleteRefusedInUse()
{
    const auto context = contextFor(u"delete"_s, {u"connection"_s, connection});
    const auto performed = played(u"delete-in-use"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(performed.error().kind, ApiError::Kind::InUse);
    QCOMPARE(performed.error().code, u"unprocessable"_s);
    QCOMPARE(performed.error().serverSays,
             u"connection in use\nbulk sync: CRM to warehouse (%1)\nsync: Newcomer (%2)"_s.arg(
                 bulkSync, modelSync));
    QCOMPARE(
        performed.error().detail,
        u"Something uses the connection. Not in the review: %1. In the review: bulk sync \"CRM\"."_s
            .arg(modelSync));
}

void TestPolytomicRecordings::deletedAndGone()
{
    const auto context = contextFor(u"delete"_s, {u"connection"_s, connection});
    QCOMPARE(played(u"delete"_s, m_system->perform(context), m_problems)->kind,
             Performed::Kind::Done);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(*played(u"gone"_s, m_system->look(context), m_problems), Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
}

QTEST_APPLESS_MAIN(TestPolytomicRecordings)
#include "tst_polytomic_recordings.moc"
