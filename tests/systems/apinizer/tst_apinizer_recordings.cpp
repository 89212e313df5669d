// SPDX-License-Identifier: Apache-2.0
// Whole dialogues as readable files: every request is held against the recording, every answer
// comes from it.
#include "models/domain/fingerprint.h"
#include "models/systems/apinizer/apinizersystem.h"
#include "models/systems/apinizer/content.h"
#include "tests/systems/apinizer/stage.h"
#include "tests/systems/support/recording.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<T> played(const QString &name, std::unique_ptr<TypedConversation<T>> conversation,
                 QStringList &problems)
{
    return test::played(u"apinizer/"_s + name, *conversation, problems);
}

const QByteArray mail =
    R"({"type":"email","name":"ops-mail","description":"","deployToWorker":true,"enabled":true,)"
    R"("projectName":"Shop","host":"smtp.test","port":587,"enableStartTls":true,"auth":true,)"
    R"("username":"ops","password":"other","weight":1.10,"addressToTest":null,)"
    R"("additionalProperties":[]})";

} // namespace

class TestApinizerRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn();
    void lists_data();
    void lists();
    void dependentsOfAnOlderServer();
    void dependentsOfANewerServer();
    void offAndOnAgain();
    void deletedWithAStalePod_data();
    void deletedWithAStalePod();

private:
    ActionContext contextFor(const QString &verb)
    {
        m_plan.impact.connection.id = {u"email/ops-mail"_s};
        m_plan.impact.connection.setProperty(
            u"content"_s, apinizer::contentDigest(mail, *apinizer::typeOf(u"email")));
        m_plan.actions = {{.verb = verb, .subject = {u"connection"_s, u"email/ops-mail"_s}}};
        return {.endpoint = m_endpoint, .plan = &m_plan, .action = 0, .memory = &m_memory};
    }

    apinizer::ApinizerSystem m_system;
    EndpointIdentity m_endpoint{
        u"apinizer"_s, u"https://manager.test"_s, {{u"project"_s, u"Shop"_s}}};
    Plan m_plan;
    QMap<QString, QByteArray> m_memory;
    QStringList m_problems;
};

void TestApinizerRecordings::signIn()
{
    const Credentials credentials{
        .kind = Credentials::Kind::ClientCredentials, .user = u"ops"_s, .secret = "s3cret &"};
    const auto token = played(u"sign-in"_s, m_system.signIn(m_endpoint, credentials), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(token->header, "Bearer eyJ.opaque.x");
    QCOMPARE(token->lifetimeSeconds, 3600);
}

void TestApinizerRecordings::lists_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("A") << u"list-a"_s;
    QTest::newRow("B") << u"list-b"_s;
}

void TestApinizerRecordings::lists()
{
    QFETCH(QString, name);
    Recording recording(u"apinizer/"_s + name);
    const auto list = m_system.list(m_endpoint);
    drive(*list, recording.world());
    QCOMPARE(recording.problems(), QStringList());
    const std::vector<Connection> rows = list->result()->rows;
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].id.value, u"kafka/audit-kafka"_s);
    QCOMPARE(rows[0].state, ConnectionState::Inactive);
    QCOMPARE(rows[1].id.value, u"database/orders-db"_s);
    QCOMPARE(rows[1].state, ConnectionState::Active);
    QCOMPARE(rows[1].property(u"description"), u"Orders"_s);
}

void TestApinizerRecordings::dependentsOfAnOlderServer()
{
    const auto impact =
        played(u"dependents-a"_s, m_system.findDependents(m_endpoint, {u"kafka/audit-kafka"_s}),
               m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(rowsOf(*impact), QStringList(u"proxy:Order API breaks"_s));
    QCOMPARE(sourceIn(*impact, u"proxies")->status, CoverageStatus::Partial);
    QCOMPARE(sourceIn(*impact, u"proxy-groups")->status, CoverageStatus::Complete);
    QCOMPARE(sourceIn(*impact, u"api-creators")->status, CoverageStatus::Invisible);
    QCOMPARE(impact->deactivation.possible, Deactivation::Possible::AlreadyOff);
}

void TestApinizerRecordings::dependentsOfANewerServer()
{
    const auto impact =
        played(u"dependents-b"_s, m_system.findDependents(m_endpoint, {u"kafka/audit-kafka"_s}),
               m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(rowsOf(*impact), QStringList(u"proxy:Order API breaks"_s));
    QVERIFY(impact->dependents.front().evidence.contains(u"connectorSettingsMap.audit-kafka"_s));
    QCOMPARE(sourceIn(*impact, u"traffic-log")->status, CoverageStatus::Complete);
    QCOMPARE(sourceIn(*impact, u"proxies")->status, CoverageStatus::Partial);
    QCOMPARE(sourceIn(*impact, u"internal-ids")->status, CoverageStatus::Complete);
}

void TestApinizerRecordings::offAndOnAgain()
{
    m_memory.clear();
    auto context = contextFor(u"deactivate"_s);
    const auto off = played(u"switch-off"_s, m_system.perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    context.memo = off->memo;
    QCOMPARE(word(played(u"look-off"_s, m_system.look(context), m_problems)), u"in effect"_s);
    QCOMPARE(m_problems, QStringList());
    const auto on = played(u"switch-on"_s, m_system.undo(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(on->kind, Performed::Kind::Done);
}

void TestApinizerRecordings::deletedWithAStalePod_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("pod");
    QTest::newRow("A") << u"a"_s << u"staging: Connection refused"_s;
    QTest::newRow("B") << u"b"_s << u"staging / worker-9 (10.0.1.9): Connection refused"_s;
}

void TestApinizerRecordings::deletedWithAStalePod()
{
    QFETCH(QString, dialect);
    QFETCH(QString, pod);
    m_memory.clear();
    const auto context = contextFor(u"delete"_s);
    const auto performed = played(u"delete-"_s + dialect, m_system.perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(codesOf(performed->warnings), QStringList(u"leftover-stale-pods"_s));
    QVERIFY(performed->warnings.front().message.endsWith(pod));
    QCOMPARE(word(played(u"gone-"_s + dialect, m_system.look(context), m_problems)),
             u"in effect"_s);
    QCOMPARE(m_problems, QStringList());
}

QTEST_APPLESS_MAIN(TestApinizerRecordings)
#include "tst_apinizer_recordings.moc"
