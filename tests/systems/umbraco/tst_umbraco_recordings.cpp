// SPDX-License-Identifier: Apache-2.0
// Whole dialogues as readable files: every request is held against the recording, every answer
// comes from it.
#include "models/domain/fingerprint.h"
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/recording.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QString connection = u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10"_s;
const QString profile = u"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"_s;
const QString other = u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b11"_s;

template<typename T>
Result<T> played(const QString &name, std::unique_ptr<TypedConversation<T>> conversation,
                 QStringList &problems)
{
    return test::played(u"umbraco/"_s + name, *conversation, problems);
}

} // namespace

class TestUmbracoRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn();
    void list();
    void dependents();
    void switchOffAndLook();
    void switchOffRefused();
    void undoAfterARefusedSave();
    void reassign();
    void deleteRefusedInUse();
    void deletedAndGone();

private:
    /// A plan with one action on the recorded connection or profile.
    ActionContext contextFor(const QString &verb, const DependentKey &subject,
                             const QByteArray &memo = {})
    {
        m_plan.impact.connection.id = {connection};
        m_plan.impact.connection.type = u"openai"_s;
        m_plan.impact.connection.setProperty(u"version"_s, u"3"_s);
        m_plan.actions = {{.verb = verb, .subject = subject, .target = other}};
        return {.plan = &m_plan, .action = 0, .memo = memo, .memory = &m_memory};
    }

    std::unique_ptr<System> m_system =
        umbraco::makeSystem([] { return QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC); });
    Plan m_plan;
    QMap<QString, QByteArray> m_memory;
    QStringList m_problems;
};

void TestUmbracoRecordings::signIn()
{
    const Credentials credentials{.kind = Credentials::Kind::ClientCredentials,
                                  .user = u"umbraco-back-office-linchpin"_s,
                                  .secret = "s3cret"};
    const auto token = played(u"sign-in"_s, m_system->signIn({}, credentials), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(token->header, "Bearer CfDJ8-opaque");
}

void TestUmbracoRecordings::list()
{
    Recording recording(u"umbraco/list"_s);
    const auto list = m_system->list({});
    drive(*list, recording.world());
    QCOMPARE(recording.problems(), QStringList());
    QVERIFY(list->result()->isComplete);
    const std::vector<Connection> rows = list->result()->rows;
    const Connection &first = rows.front();
    QCOMPARE(first.id.value, connection);
    QCOMPARE(first.name, u"OpenAI <main> \"1\""_s);
    QCOMPARE(first.type, u"openai"_s);
    QCOMPARE(first.state, ConnectionState::Active);
    QCOMPARE(first.modified, u"2026-04-02T09:30:00.120Z"_s);
    QCOMPARE(first.property(u"alias"), u"oai-main"_s);
    QCOMPARE(first.property(u"version"), u"3"_s);
    QCOMPARE(rows.back().state, ConnectionState::Inactive);
}

void TestUmbracoRecordings::dependents()
{
    const auto impact =
        played(u"dependents"_s, m_system->findDependents({}, {connection}), m_problems);
    QCOMPARE(m_problems, QStringList());
    QStringList rows;
    for (const Dependent &dependent : impact->dependents)
        rows.append(dependent.key.kind + u' ' + dependent.name + u": "_s + dependent.evidence);
    const QString byProfile = profile + u", \"Writer\""_s;
    QCOMPARE(
        rows,
        QStringList({u"agent Helper: profileId is empty and so means the default chat profile"_s,
                     u"default Default chat profile: defaultChatProfileId = "_s + byProfile,
                     u"guardrail Tone: rules: llm-judge profileId = "_s + byProfile,
                     u"profile Writer: connectionId = "_s + connection,
                     u"test Tone test: graders: llm-judge profileId = "_s + byProfile
                         + u"; variations: profileId = "_s + byProfile}));
    QCOMPARE(impact->coverage[3].status, CoverageStatus::NotInstalled); // prompts
    QCOMPARE(impact->verdict(), Verdict::NeedsDecision);
    const auto hasHistory = [](const Warning &w) {
        return w.code == u"profile-history-points-here" && w.message.contains(u"Archivist"_s);
    };
    QVERIFY(std::ranges::any_of(impact->warnings, hasHistory));
    QCOMPARE(impact->evidence.size(), 3U);
    QCOMPARE(impact->evidence[1].value, u"42 requests in the last 30 days"_s);
    QVERIFY(!QString::fromUtf8(canonicalForm(*impact)).contains(u"CLEARTEXT"_s));
}

void TestUmbracoRecordings::switchOffAndLook()
{
    auto context = contextFor(u"deactivate"_s, {u"connection"_s, connection});
    const auto performed = played(u"switch-off"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    context.memo = performed->memo;
    QCOMPARE(*played(u"look-off"_s, m_system->look(context), m_problems), Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
    m_memory.clear(); // as after a crash
    QCOMPARE(*played(u"look-off-after-crash"_s, m_system->look(context), m_problems),
             Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
}

void TestUmbracoRecordings::switchOffRefused()
{
    const auto context = contextFor(u"deactivate"_s, {u"connection"_s, connection});
    const auto performed = played(u"switch-off-refused"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(performed.error().kind, ApiError::Kind::Refused);
    QCOMPARE(performed.error().serverSays,
             u"Invalid settings: Failed to validate settings for provider 'openai'"_s);
    QVERIFY(!performed.error().mayHaveTakenEffect());
}

void TestUmbracoRecordings::undoAfterARefusedSave()
{
    m_memory.clear();
    const auto context =
        contextFor(u"deactivate"_s, {u"connection"_s, connection}, "{\"version\":3}");
    const auto undone = played(u"undo-by-rollback"_s, m_system->undo(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(undone->kind, Performed::Kind::Done);
}

void TestUmbracoRecordings::reassign()
{
    const auto context = contextFor(u"reassign"_s, {u"profile"_s, profile});
    const auto performed = played(u"reassign"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(performed->kind, Performed::Kind::Done);
}

void TestUmbracoRecordings::deleteRefusedInUse()
{
    const auto context = contextFor(u"delete"_s, {u"connection"_s, connection});
    const auto performed = played(u"delete-in-use"_s, m_system->perform(context), m_problems);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(performed.error().kind, ApiError::Kind::InUse);
    QCOMPARE(performed.error().code, u"InUse"_s);
    QCOMPARE(
        performed.error().serverSays,
        u"Connection in use: The connection cannot be deleted because it is in use by one or more profiles."_s);
}

void TestUmbracoRecordings::deletedAndGone()
{
    const auto context = contextFor(u"delete"_s, {u"connection"_s, connection});
    QCOMPARE(played(u"delete"_s, m_system->perform(context), m_problems)->kind,
             Performed::Kind::Done);
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(*played(u"gone"_s, m_system->look(context), m_problems), Seen::InEffect);
    QCOMPARE(m_problems, QStringList());
}

QTEST_APPLESS_MAIN(TestUmbracoRecordings)
#include "tst_umbraco_recordings.moc"
