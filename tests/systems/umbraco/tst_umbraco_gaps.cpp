// SPDX-License-Identifier: Apache-2.0
// Answers that are valid but do not tell what they should: absent, null, empty and wrong are four
// answers.
#include "models/domain/fingerprint.h"
#include "tests/systems/umbraco/randomestate.h"
#include "tests/systems/umbraco/stage.h"

#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QString profile = guidNumber(2, 0);
const QString agent = guidNumber(5, 0);
const QString guardrail = guidNumber(3, 0);
const QString testId = guidNumber(7, 0);

Estate estateWithOneOfEach()
{
    Estate estate = smallEstate();
    estate.guardrails = {{.id = guardrail, .name = u"G"_s, .judges = {profile}}};
    estate.agents = {{.id = agent, .name = u"A"_s, .profile = profile, .isOrchestrated = true}};
    estate.tests = {{.id = testId, .name = u"T"_s, .profile = profile, .target = agent}};
    return estate;
}

QByteArray withIds(QByteArray text)
{
    return text.replace("PROFILE", profile.toLatin1())
        .replace("AGENT", agent.toLatin1())
        .replace("GUARDRAIL", guardrail.toLatin1())
        .replace("TEST", testId.toLatin1())
        .replace("CONNECTION", guidNumber(1, 0).toLatin1());
}

const Coverage &coverageIn(const Impact &impact, const QString &source)
{
    return *std::ranges::find(impact.coverage, source, &Coverage::source);
}

const QString partial = u"partial"_s;
const QString complete = u"complete"_s;

void row(const char *name, const QString &path, const char *body, const QString &source,
         const QString &status)
{
    QTest::newRow(name) << path << QByteArray(body) << source << status;
}

void addProfileAndDefaultRows()
{
    const QString one = u"profiles/"_s + profile;
    row("connectionId absent", one, R"({"id":"PROFILE","version":1})", u"profiles"_s, partial);
    row("connectionId null", one, R"({"id":"PROFILE","connectionId":null,"version":1})",
        u"profiles"_s, partial);
    row("connectionId an alias", one, R"({"id":"PROFILE","connectionId":"oai","version":1})",
        u"profiles"_s, partial);
    row("connectionId a number", one, R"({"id":"PROFILE","connectionId":1,"version":1})",
        u"profiles"_s, partial);
    row("another profile", one, R"({"id":"AGENT","connectionId":"CONNECTION","version":1})",
        u"profiles"_s, partial);
    row("connectionId in capitals and braces", one,
        R"({"id":"PROFILE","connectionId":"{1A5A1E01-7D0C-4C33-9A55-000000000000}","version":1,"settings":null})",
        u"profiles"_s, complete);
    row("guardrails of a chat profile absent", one,
        R"({"id":"PROFILE","connectionId":"CONNECTION","settings":{"$type":"chat"}})",
        u"profiles"_s, partial);
    row("an embedding profile has none", one,
        R"({"id":"PROFILE","connectionId":"CONNECTION","settings":{"$type":"embedding"}})",
        u"profiles"_s, complete);
    row("a default absent", u"settings"_s,
        R"({"defaultChatProfileId":null,"defaultEmbeddingProfileId":null,"classifierChatProfileId":null})",
        u"defaults"_s, partial);
    row("a default that is no id", u"settings"_s,
        R"({"defaultChatProfileId":"writer","defaultEmbeddingProfileId":null,"classifierChatProfileId":null,"defaultSpeechToTextProfileId":null})",
        u"defaults"_s, partial);
    row("settings an array", u"settings"_s, "[]", u"defaults"_s, u"failed"_s);
}

void addUserRows()
{
    row("profileId of an agent absent", u"agents"_s,
        R"({"items":[{"id":"AGENT","name":"A"}],"total":1})", u"agents"_s, partial);
    row("an agent without an id", u"agents"_s,
        R"({"items":[{"name":"A","profileId":null}],"total":1})", u"agents"_s, partial);
    row("guardrails of an agent told nowhere", u"agents/"_s + agent,
        R"({"id":"AGENT","profileId":"PROFILE","config":null})", u"agents"_s, partial);
    row("config of a graph not shown", u"agents/"_s + agent,
        R"({"id":"AGENT","profileId":"PROFILE","guardrailIds":[]})", u"agents"_s, partial);
    row("guardrails of an agent null", u"agents/"_s + agent,
        R"({"id":"AGENT","profileId":"PROFILE","guardrailIds":null,"config":null})", u"agents"_s,
        complete);
    row("rules absent", u"guardrails/"_s + guardrail, R"({"id":"GUARDRAIL"})", u"guardrails"_s,
        partial);
    row("rules null", u"guardrails/"_s + guardrail, R"({"id":"GUARDRAIL","rules":null})",
        u"guardrails"_s, partial);
    row("a rule without an evaluator", u"guardrails/"_s + guardrail,
        R"({"id":"GUARDRAIL","rules":[{}]})", u"guardrails"_s, partial);
    row("a judge by alias", u"guardrails/"_s + guardrail,
        R"({"id":"GUARDRAIL","rules":[{"evaluatorId":"llm-judge","config":{"profileId":"writer"}}]})",
        u"guardrails"_s, partial);
    row("no rules", u"guardrails/"_s + guardrail, R"({"id":"GUARDRAIL","rules":[]})",
        u"guardrails"_s, complete);
    row("graders absent", u"tests/"_s + testId,
        R"({"id":"TEST","profileId":null,"variations":[],"testTargetId":"AGENT"})", u"tests"_s,
        partial);
    row("variations absent", u"tests/"_s + testId,
        R"({"id":"TEST","profileId":null,"graders":[],"testTargetId":"AGENT"})", u"tests"_s,
        partial);
    row("a variation without a profile", u"tests/"_s + testId,
        R"({"id":"TEST","profileId":null,"graders":[],"variations":[{}],"testTargetId":"AGENT"})",
        u"tests"_s, partial);
    row("target absent", u"tests/"_s + testId,
        R"({"id":"TEST","profileId":null,"graders":[],"variations":[]})", u"tests"_s, partial);
    row("an empty test", u"tests/"_s + testId,
        R"({"id":"TEST","profileId":null,"graders":[],"variations":[],"testTargetId":"AGENT"})",
        u"tests"_s, complete);
}

} // namespace

class TestUmbracoGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnAnswerDoesNotTellStandsInTheCoverage_data();
    void whatAnAnswerDoesNotTellStandsInTheCoverage();
    void aProfileNotReadLeavesItsHistoryUnreadToo();
    void aGapThatNoLongerMattersIsForeseenToClose();
    void whatIsDeletedMeanwhileIsNoGap();
    void whatIsListedButNotFoundByItsIdIsAGap_data();
    void whatIsListedButNotFoundByItsIdIsAGap();
    void theSecondReadingOfAListIsHeldToTheSameRules();
    void addOnsAreOnlyMissingIfProved_data();
    void addOnsAreOnlyMissingIfProved();
    void aJudgeWithoutAProfileUsesTheDefault();
    void anOlderServersGraderConfigIsReadToo();
    void doubtComesFromTheProbeOnly_data();
    void doubtComesFromTheProbeOnly();
    void evidenceThatFailsIsSaidAndChangesNothing();
};

void TestUmbracoGaps::whatAnAnswerDoesNotTellStandsInTheCoverage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("status");
    addProfileAndDefaultRows();
    addUserRows();
}

void TestUmbracoGaps::whatAnAnswerDoesNotTellStandsInTheCoverage()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, source);
    QFETCH(QString, status);
    Stage stage(estateWithOneOfEach());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return segmentsOf(ask.request).join(u'/') == path ? reply(200, withIds(body))
                                                          : stage.estate.answer(ask.request);
    };
    const auto impact = stage.readImpact();
    const Coverage &coverage = coverageIn(*impact, source);
    QCOMPARE(wordOf(coverage.status), status);
    QCOMPARE(coverage.reason.isEmpty(), coverage.status == CoverageStatus::Complete);
    QCOMPARE(impact->verdict() == Verdict::Unknown, coverage.status != CoverageStatus::Complete);
}

void TestUmbracoGaps::aProfileNotReadLeavesItsHistoryUnreadToo()
{
    for (const auto &[path, status] :
         {std::pair(u"profiles/"_s + profile, u"partial"_s), {u"profiles"_s, u"failed"_s}}) {
        Stage stage(estateWithOneOfEach());
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            return segmentsOf(ask.request).join(u'/') == path ? reply(500)
                                                              : stage.estate.answer(ask.request);
        };
        const auto impact = stage.readImpact();
        QCOMPARE(wordOf(coverageIn(*impact, u"profiles"_s).status), status);
        QCOMPARE(wordOf(coverageIn(*impact, u"profile-versions"_s).status), status);
    }
}

/// Agents that do not tell their guardrails or their graph matter only as long as one of these
/// does.
void TestUmbracoGaps::aGapThatNoLongerMattersIsForeseenToClose()
{
    Stage stage(estateWithOneOfEach());
    stage.estate.agents.front().profile = std::nullopt;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (segmentsOf(ask.request) == QStringList({u"agents"_s, agent}))
            return reply(200, withIds(R"({"id":"AGENT","profileId":null})"));
        return stage.estate.answer(ask.request);
    };
    const Decision move{.dependent = {u"profile"_s, profile},
                        .word = DecisionWord::Reassign,
                        .target = guidNumber(1, 1)};
    const int action = stage.makePlan({.decisions = {move}}, u"reassign");
    QCOMPARE(coverageIn(stage.plan.impact, u"agents"_s).status, CoverageStatus::Partial);
    QVERIFY(stage.perform(action).has_value());
    const Impact foreseen = umbraco::makeSystem()->project(
        stage.plan.impact, {stage.plan.actions[std::size_t(action)]});
    QCOMPARE(coverageIn(foreseen, u"agents"_s).status, CoverageStatus::Complete);
    QCOMPARE(fingerprint(foreseen), fingerprint(*stage.readImpact()));
}

/// The list is read once more: only one without it proves that it was deleted.
void TestUmbracoGaps::whatIsDeletedMeanwhileIsNoGap()
{
    Stage stage(estateWithOneOfEach());
    const int usual = [&stage] {
        (void)stage.readImpact();
        return stage.last.requests();
    }();
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (segmentsOf(ask.request) == QStringList({u"tests"_s, testId}))
            stage.estate.tests.clear();
        return stage.estate.answer(ask.request);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(coverageIn(*impact, u"tests"_s).status, CoverageStatus::Complete);
    QVERIFY(!impact->find({u"test"_s, testId}));
    QCOMPARE(stage.last.requests(), usual + 1);
}

void TestUmbracoGaps::whatIsListedButNotFoundByItsIdIsAGap_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::newRow("profile") << QString(u"profiles/"_s + profile) << u"profiles"_s;
    QTest::newRow("guardrail") << QString(u"guardrails/"_s + guardrail) << u"guardrails"_s;
    QTest::newRow("test") << QString(u"tests/"_s + testId) << u"tests"_s;
    QTest::newRow("agent") << QString(u"agents/"_s + agent) << u"agents"_s;
}

void TestUmbracoGaps::whatIsListedButNotFoundByItsIdIsAGap()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    Stage stage(estateWithOneOfEach());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return segmentsOf(ask.request).join(u'/') == path
            ? problem(404, u"Not found"_s, u"NotFound"_s)
            : stage.estate.answer(ask.request);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(coverageIn(*impact, source).status, CoverageStatus::Partial);
    QCOMPARE(impact->verdict(), Verdict::Unknown);
    if (source == u"agents") // its list shows its profile: the row stays
        QVERIFY(impact->find({u"agent"_s, agent}));
}

/// A second reading that fails, or that shows what the first did not, is no less honest.
void TestUmbracoGaps::theSecondReadingOfAListIsHeldToTheSameRules()
{
    for (const bool doesFail : {true, false}) {
        Stage stage(estateWithOneOfEach());
        const QString other = guidNumber(2, 7);
        int lists = 0;
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            const QStringList path = segmentsOf(ask.request);
            if (path == QStringList({u"profiles"_s}) && ++lists == 2 && doesFail)
                return reply(500);
            if (path == QStringList({u"profiles"_s, profile}))
                stage.estate.profiles = {
                    {.id = other, .name = u"New"_s, .connection = guidNumber(1, 0)}};
            return stage.estate.answer(ask.request);
        };
        const auto impact = stage.readImpact();
        QCOMPARE(coverageIn(*impact, u"profiles"_s).status,
                 doesFail ? CoverageStatus::Partial : CoverageStatus::Complete);
        QCOMPARE(impact->find({u"profile"_s, other}) != nullptr, !doesFail);
    }
}

void TestUmbracoGaps::addOnsAreOnlyMissingIfProved_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<bool>("isInstalled");
    QTest::addColumn<QString>("coverage");
    QTest::newRow("proved missing")
        << 200 << QByteArray(R"(["Connection","Profile"])") << false << u"not-installed"_s;
    QTest::newRow("proved there") << 200 << QByteArray(R"(["Agent","Connection","Profile"])")
                                  << true << u"complete"_s;
    QTest::newRow("an empty list proves nothing")
        << 200 << QByteArray("[]") << false << u"failed"_s;
    QTest::newRow("a foreign list proves nothing")
        << 200 << QByteArray(R"(["Document"])") << true << u"complete"_s;
    QTest::newRow("objects prove nothing")
        << 200 << QByteArray(R"([{"name":"Profile"}])") << false << u"failed"_s;
    QTest::newRow("a failed probe, list there") << 500 << QByteArray() << true << u"complete"_s;
    QTest::newRow("a failed probe, list absent") << 500 << QByteArray() << false << u"failed"_s;
    QTest::newRow("said to be there, list absent")
        << 200 << QByteArray(R"(["Agent","Profile"])") << false << u"failed"_s;
}

void TestUmbracoGaps::addOnsAreOnlyMissingIfProved()
{
    QFETCH(int, status);
    QFETCH(QByteArray, types);
    QFETCH(bool, isInstalled);
    QFETCH(QString, coverage);
    Stage stage(estateWithOneOfEach());
    stage.estate.hasAgents = isInstalled;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.request.path.endsWith("supported-types") ? reply(status, types)
                                                            : stage.estate.answer(ask.request);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(wordOf(coverageIn(*impact, u"agents"_s).status), coverage);
    const bool isAsked = stage.last.targets().filter(u"/agents?"_s).size() == 1;
    QCOMPARE(isAsked, coverage != u"not-installed");
}

void TestUmbracoGaps::aJudgeWithoutAProfileUsesTheDefault()
{
    for (const char *config : {"{\"profileId\":null}", "{}", "null"}) {
        Stage stage(estateWithOneOfEach());
        stage.estate.defaults = {profile};
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            if (segmentsOf(ask.request) == QStringList({u"guardrails"_s, guardrail}))
                return reply(200,
                             withIds("{\"id\":\"GUARDRAIL\",\"rules\":[{\"evaluatorId\":\"llm-"
                                     "judge\",\"config\":")
                                 + config + "}]}");
            return stage.estate.answer(ask.request);
        };
        const auto impact = stage.readImpact();
        const Dependent *row = impact->find({u"guardrail"_s, guardrail});
        QVERIFY(row);
        QCOMPARE(row->via, std::vector<DependentKey>({{u"default"_s, u"defaultChatProfileId"_s}}));
    }
}

void TestUmbracoGaps::anOlderServersGraderConfigIsReadToo()
{
    Stage stage(estateWithOneOfEach());
    stage.estate.agents.clear();
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (segmentsOf(ask.request) == QStringList({u"tests"_s, testId}))
            return reply(
                200,
                withIds(
                    R"({"id":"TEST","profileId":null,"variations":[],"testTargetId":"AGENT","graders":[{"graderTypeId":"llm-judge","configJson":"{\"profileId\":\"PROFILE\"}"}]})"));
        return stage.estate.answer(ask.request);
    };
    const auto impact = stage.readImpact();
    QVERIFY(impact->find({u"test"_s, testId}));
    QCOMPARE(coverageIn(*impact, u"tests"_s).status, CoverageStatus::Complete);
}

void TestUmbracoGaps::doubtComesFromTheProbeOnly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("possible");
    using Possible = Deactivation::Possible;
    QTest::newRow("fine") << 200 << int(Possible::Yes);
    QTest::newRow("provider gone") << 404 << int(Possible::Doubtful);
    QTest::newRow("key missing") << 500 << int(Possible::Doubtful);
    QTest::newRow("no right") << 403 << int(Possible::Yes);
    QTest::newRow("busy") << 503 << int(Possible::Yes);
}

void TestUmbracoGaps::doubtComesFromTheProbeOnly()
{
    QFETCH(int, status);
    QFETCH(int, possible);
    Stage stage(estateWithOneOfEach());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.request.path.endsWith("/capabilities") ? reply(status, "[]")
                                                          : stage.estate.answer(ask.request);
    };
    QCOMPARE(int(stage.readImpact()->deactivation.possible), possible);
    stage.connection().content.isActive = false;
    QCOMPARE(stage.readImpact()->deactivation.possible, Deactivation::Possible::AlreadyOff);
}

void TestUmbracoGaps::evidenceThatFailsIsSaidAndChangesNothing()
{
    Stage stage(estateWithOneOfEach());
    const auto whole = stage.readImpact();
    for (const QString &part : {u"/analytics/"_s, u"/audit-logs"_s, u"/versions/connection/"_s}) {
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            return ask.request.path.contains(part.toLatin1()) ? reply(403)
                                                              : stage.estate.answer(ask.request);
        };
        const auto impact = stage.readImpact();
        QVERIFY(impact->coverage == whole->coverage && impact->dependents == whole->dependents);
        QVERIFY(impact->warnings.back().code == u"evidence-unavailable");
        QVERIFY(impact->evidence.size() < whole->evidence.size());
    }
    QVERIFY(std::ranges::any_of(
        whole->evidence, [](const Evidence &e) { return e.value.contains(u"proves nothing"_s); }));
}

QTEST_APPLESS_MAIN(TestUmbracoGaps)
#include "tst_umbraco_gaps.moc"
