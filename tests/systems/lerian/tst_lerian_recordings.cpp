// SPDX-License-Identifier: Apache-2.0
// Whole dialogues as readable files: every request is held against the recording, every answer
// comes from it.
#include "tests/systems/lerian/stage.h"
#include "tests/systems/support/recording.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {
const QString connection = u"01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44"_s;
} // namespace

class TestLerianRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn();
    void list();
    void dependents();
    void switchOff_data();
    void switchOff();
    void lookOff();
    void undoWhenTheNameWasTaken();
    void deleteWhileJobsAreActive();
    void deletedAndGone();

private:
    template<typename T>
    Result<T> played(const QString &name, TypedConversation<T> &talk)
    {
        return test::played(u"lerian/"_s + name, talk, m_problems);
    }
    /// A plan for the recorded connection; only its quarantine and its deletion.
    ActionContext contextFor(QStringView verb)
    {
        Connection &planned = m_plan.impact.connection;
        planned = Connection{.id = {connection}, .name = u"dwh_sales"_s, .type = u"POSTGRESQL"_s};
        planned.scope = {{u"product"_s, u"reporter"_s}};
        planned.properties = {{u"host"_s, u"pg1.corp.example"_s},
                              {u"port"_s, u"5432"_s},
                              {u"database"_s, u"sales"_s},
                              {u"updated"_s, u"2026-04-20T17:02:11.090Z"_s}};
        const DependentKey subject{u"connection"_s, connection};
        m_plan.actions = {{.verb = u"quarantine"_s, .subject = subject},
                          {.verb = u"delete"_s, .subject = subject}};
        return {.plan = &m_plan, .action = verb == u"delete" ? 1 : 0, .memory = &m_memory};
    }
    EndpointIdentity everywhere()
    {
        return m_system
            ->identity(u"https://f.example"_s,
                       {{u"auth-url"_s, u"/auth"_s},
                        {u"reporter-url"_s, u"/reporter"_s},
                        {u"matcher-url"_s, u"/matcher"_s},
                        {u"since"_s, u"2026-04"_s}})
            .value();
    }

    std::unique_ptr<System> m_system = lerianSystem();
    Plan m_plan;
    QMap<QString, QByteArray> m_memory;
    QStringList m_problems;
};

void TestLerianRecordings::signIn()
{
    const auto talk = m_system->signIn(
        everywhere(), {Credentials::Kind::ClientCredentials, u"linchpin"_s, "s3cret", {}});
    const auto token = played(u"sign-in"_s, *talk);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(token->header, "Bearer eyJhbGciOi.made-up");
    QCOMPARE(token->lifetimeSeconds, 3600);
}

void TestLerianRecordings::list()
{
    const auto talk = m_system->list(everywhere());
    const auto list = played<ConnectionList>(u"list"_s, *talk);
    QCOMPARE(m_problems, QStringList());
    QVERIFY(list->isComplete);
    QStringList rows;
    for (const Connection &row : list->rows)
        rows.append(row.name + u' ' + row.traits.join(u',') + u' ' + row.scope.value(u"product"_s));
    QCOMPARE(rows,
             QStringList({u"plugin_crm read-only "_s, u"old_mongo unassigned "_s,
                          u"dwh_sales  reporter"_s}));
    QCOMPARE(list->rows.back().modified, u"2026-04-20T17:02:11.09Z"_s);
    QCOMPARE(list->rows.back().property(u"updated"), u"2026-04-20T17:02:11.090Z"_s);
}

void TestLerianRecordings::dependents()
{
    const auto talk = m_system->findDependents(everywhere(), {connection});
    const auto impact = played(u"dependents"_s, *talk);
    QCOMPARE(m_problems, QStringList());
    QStringList rows;
    for (const Dependent &row : impact->dependents)
        rows.append(row.key.kind + u' ' + row.name + u": "_s + row.evidence);
    QCOMPARE(rows,
             QStringList({u"matcher-connection dwh_sales: configName = dwh_sales, status "
                          "UNREACHABLE"_s,
                          u"matcher-source Sales feed: config.connection_id = "
                          "0198300a-0000-7d11-a0f3-0c1d2e3f4a03"_s,
                          u"template Monthly <sales>: 1 of its reports filter by this "
                          "connection."_s}));
    QCOMPARE(impact->evidence.front().value, u"2.0.2"_s);
    QCOMPARE(impact->verdict(), Verdict::NeedsDecision);
}

void TestLerianRecordings::switchOff_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::newRow("switch-off") << u"done"_s;
    QTest::newRow("switch-off-busy") << u"busy"_s;
    QTest::newRow("switch-off-unknown-version") << u"busy"_s;
}

void TestLerianRecordings::switchOff()
{
    QFETCH(QString, outcome);
    const auto talk = m_system->perform(contextFor(u"quarantine"));
    QCOMPARE(word(played(QString::fromLatin1(QTest::currentDataTag()), *talk)), outcome);
    QCOMPARE(m_problems, QStringList());
}

void TestLerianRecordings::lookOff()
{
    const auto talk = m_system->look(contextFor(u"quarantine"));
    QCOMPARE(word(played(u"look-off"_s, *talk)), u"in effect"_s);
    QCOMPARE(m_problems, QStringList());
}

void TestLerianRecordings::undoWhenTheNameWasTaken()
{
    const auto talk = m_system->undo(contextFor(u"quarantine"));
    const auto undone = played(u"undo-name-taken"_s, *talk);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(undone.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(undone.error().serverSays, u"Entity Conflict: configName is already used"_s);
}

void TestLerianRecordings::deleteWhileJobsAreActive()
{
    const auto talk = m_system->perform(contextFor(u"delete"));
    QCOMPARE(word(played(u"delete-busy"_s, *talk)), u"busy"_s);
    QCOMPARE(m_problems, QStringList());
}

void TestLerianRecordings::deletedAndGone()
{
    Recording recording(u"lerian/gone"_s);
    const auto deletion = m_system->perform(contextFor(u"delete"));
    drive(*deletion, recording.world());
    QCOMPARE(word(deletion->result()), u"done"_s);
    const auto look = m_system->look(contextFor(u"delete"));
    drive(*look, recording.world());
    QCOMPARE(word(look->result()), u"in effect"_s);
    QCOMPARE(recording.problems(), QStringList());
}

QTEST_APPLESS_MAIN(TestLerianRecordings)
#include "tst_lerian_recordings.moc"
