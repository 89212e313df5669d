// SPDX-License-Identifier: Apache-2.0
// What a safe-delete client must do for this system: docs/systems/umbraco.md ends with ten lines,
// each is a test.
#include "models/domain/fingerprint.h"
#include "tests/systems/umbraco/randomestate.h"
#include "tests/systems/umbraco/stage.h"

#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "sk-canary-4711";
using Kind = ApiError::Kind;

/// Something of every kind hangs on the first connection; a guardrail stops a profile of the second
/// one too.
Estate fullEstate()
{
    Estate estate = smallEstate();
    const QString writer = guidNumber(2, 0);
    const QString judge = guidNumber(3, 0);
    estate.profiles.push_back({.id = guidNumber(2, 1),
                               .name = u"Elsewhere"_s,
                               .connection = guidNumber(1, 1),
                               .guardrails = {judge},
                               .version = 3,
                               .history = {{1, guidNumber(1, 0)}, {2, guidNumber(1, 1)}}});
    estate.guardrails = {{.id = judge, .name = u"Judge"_s, .judges = {writer}}};
    estate.agents = {{.id = guidNumber(5, 0), .name = u"Agent"_s, .profile = std::nullopt},
                     {.id = guidNumber(5, 1),
                      .name = u"Graph"_s,
                      .profile = guidNumber(2, 1),
                      .isOrchestrated = true,
                      .inConfig = {writer}}};
    estate.prompts = {
        {.id = guidNumber(6, 0), .name = u"Prompt"_s, .profile = writer, .isActive = false}};
    estate.tests = {{.id = guidNumber(7, 0), .name = u"Test"_s, .target = guidNumber(6, 0)}};
    estate.defaults = {writer, writer, std::nullopt, std::nullopt};
    return estate;
}

QStringList keysOf(const Impact &impact)
{
    QStringList keys;
    for (const Dependent &dependent : impact.dependents)
        keys.append(dependent.key.text().replace(guidNumber(2, 0), u"P0"_s).section(u'-', 0, 0)
                    + u'/' + wordOf(dependent.effect));
    return keys;
}

QStringList codesOf(const Impact &impact, bool onlyHazards)
{
    QStringList codes;
    for (const Warning &warning : impact.warnings) {
        if (warning.isHazardOfDeactivation || !onlyHazards)
            codes.append(warning.code);
    }
    return codes;
}

QString word(const Result<Seen> &seen)
{
    return seen ? u"seen %1"_s.arg(int(*seen)) : seen.error().word();
}

} // namespace

class TestUmbracoContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line1AddressesByGuidAndKeepsSettingsInMemoryOnly();
    void line2FindsEveryKindAndSaysWhatIsInvisible();
    void line3ALiveProfileBlocksAndIsNeverForced();
    void line4WarnsOfLostVectorsAndClosedGuardrailsBeforeSwitchingOff();
    void line5SwitchesOffWithTheWholeGetAndRollsBackADamagedKey();
    void line6ABrokenProviderIsDoubtfulAndSettingsAreNeverSentAsNull();
    void line7VersionAndDependentsAreReadAgainBeforeTheDelete();
    void line8TheDeleteIsSentOnceWhateverTheAnswer_data();
    void line8TheDeleteIsSentOnceWhateverTheAnswer();
    void line9GoneMeansSeenGoneThreeTimes_data();
    void line9GoneMeansSeenGoneThreeTimes();
    void line10UndoIsAPutAndIsVerified();
};

void TestUmbracoContract::line1AddressesByGuidAndKeepsSettingsInMemoryOnly()
{
    const auto system = umbraco::makeSystem();
    for (const QString &alias :
         {u"oai-0"_s, u""_s, u"capabilities"_s, u"../profiles"_s, guidNumber(1, 0).chopped(1)})
        QCOMPARE(system->checkId(alias).error().kind, Kind::Unsafe);
    QCOMPARE(system->checkId(u" {"_s + guidNumber(1, 0).toUpper() + u"} "_s)->value,
             guidNumber(1, 0));
    QCOMPARE(system->checkId(guidNumber(1, 0).remove(u'-'))->value, guidNumber(1, 0));

    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    QVERIFY(!QJsonDocument(toJson(stage.plan)).toJson().contains(canary));
    QVERIFY(stage.perform(action).has_value());
    for (const Ask &ask : stage.last.asked) {
        QVERIFY(ask.request.path.contains(stage.id().toLatin1()));
        QVERIFY(!ask.memo.contains(canary) && !ask.purpose.contains(QLatin1StringView(canary)));
    }
    QVERIFY(!stage.memo.contains(canary));
    QVERIFY(stage.memory.values().first().contains(canary));
}

void TestUmbracoContract::line2FindsEveryKindAndSaysWhatIsInvisible()
{
    Stage stage(fullEstate());
    const auto impact = stage.readImpact();
    QCOMPARE(keysOf(*impact),
             QStringList({u"agent:5a5a1e01/breaks"_s, u"agent:5a5a1e01/mentions"_s,
                          u"default:defaultChatProfileId/degrades"_s,
                          u"default:defaultEmbeddingProfileId/degrades"_s,
                          u"guardrail:3a5a1e01/breaks"_s, u"profile:P0/blocks"_s,
                          u"profile:2a5a1e01/breaks"_s, u"prompt:6a5a1e01/breaks"_s,
                          u"test:7a5a1e01/breaks"_s}));
    QStringList sources;
    for (const Coverage &coverage : impact->coverage)
        sources.append(coverage.source + u' ' + wordOf(coverage.status));
    QCOMPARE(
        sources,
        QStringList({u"profiles complete"_s, u"defaults complete"_s, u"agents complete"_s,
                     u"prompts complete"_s, u"guardrails complete"_s, u"tests complete"_s,
                     u"profile-versions complete"_s, u"config-defaults invisible"_s,
                     u"automate invisible"_s, u"deploy invisible"_s, u"custom-code invisible"_s}));
    QVERIFY(codesOf(*impact, false).contains(u"profile-history-points-here"_s));
    QCOMPARE(impact->find({u"prompt"_s, guidNumber(6, 0)})->activity, Activity::Paused);

    stage.estate.hasAgents = false;
    stage.estate.defaults = {};
    const auto less = stage.readImpact();
    QCOMPARE(less->coverage[2].status, CoverageStatus::NotInstalled);
    QVERIFY(!codesOf(*less, false)
                 .contains(u"unset-default-users"_s)); // the only one with a null profile is gone
    stage.estate.hasAgents = true;
    QVERIFY(codesOf(*stage.readImpact(), false).contains(u"unset-default-users"_s));
}

void TestUmbracoContract::line3ALiveProfileBlocksAndIsNeverForced()
{
    Stage stage(fullEstate());
    const DependentKey writer{u"profile"_s, guidNumber(2, 0)};
    using Words = std::vector<DecisionWord>;
    // A default guards it, so the server would refuse to delete it.
    QCOMPARE(stage.readImpact()->find(writer)->decisions,
             Words({DecisionWord::Keep, DecisionWord::Reassign}));
    stage.estate.defaults = {std::nullopt, std::nullopt, std::nullopt, writer.id};
    const auto impact = stage.readImpact();
    QCOMPARE(impact->find(writer)->decisions,
             Words({DecisionWord::Keep, DecisionWord::Reassign, DecisionWord::Delete}));
    QCOMPARE(impact->find(writer)->effect, Effect::Blocks);
    QCOMPARE(impact->find({u"default"_s, u"defaultSpeechToTextProfileId"_s})->decisions,
             Words({DecisionWord::Keep, DecisionWord::Accept}));
}

void TestUmbracoContract::line4WarnsOfLostVectorsAndClosedGuardrailsBeforeSwitchingOff()
{
    Stage stage(fullEstate());
    const auto impact = stage.readImpact();
    QCOMPARE(codesOf(*impact, true),
             QStringList({u"embedding-vectors-lost"_s, u"guardrail-fails-closed"_s}));
    QVERIFY(impact->warnings[1].message.contains(u"Elsewhere"_s)); // on a healthy connection
    QVERIFY(impact->deactivation.loss.contains(u"vector index"_s));
    stage.estate.defaults = {};
    stage.estate.guardrails.front().judges.clear();
    QVERIFY(codesOf(*stage.readImpact(), true).isEmpty());
}

void TestUmbracoContract::line5SwitchesOffWithTheWholeGetAndRollsBackADamagedKey()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    QVERIFY(stage.perform(action).has_value());
    QVERIFY(stage.lastWrite()->request.body.contains(canary));
    QCOMPARE(word(stage.look(action)), word(Seen::InEffect));
    stage.connection().content.settings = "{\"apiKey\":\"sk-***\"}";
    QCOMPARE(word(stage.look(action)), word(Seen::Different));
    QVERIFY(stage.undo(action).has_value());
    QVERIFY(stage.lastWrite()->request.path.endsWith("/3/rollback"));
    QVERIFY(stage.connection().content.settings.contains(canary));
}

void TestUmbracoContract::line6ABrokenProviderIsDoubtfulAndSettingsAreNeverSentAsNull()
{
    Stage broken(smallEstate());
    broken.estate.brokenProviders = {u"openai"_s};
    const int action = broken.makePlan({}, u"deactivate");
    QCOMPARE(broken.plan.impact.deactivation.possible, Deactivation::Possible::Doubtful);
    QVERIFY(codesOf(broken.plan.impact, true).contains(u"deactivation-doubtful"_s));
    const auto refused = broken.perform(action);
    QCOMPARE(refused.error().kind, Kind::Refused);
    QCOMPARE(refused.error().serverSays, u"Invalid settings: Details."_s);
    QCOMPARE(word(broken.look(action)), word(Seen::NotInEffect));
    Choices without{.withoutDeactivation = true};
    QCOMPARE(broken.makePlan(without, u"deactivate"), -1);

    Stage empty(smallEstate());
    const int planned = empty.makePlan({}, u"deactivate");
    empty.connection().content.settings =
        "null"; // lost between the review and now, without a new version
    QCOMPARE(empty.perform(planned).error().kind, Kind::Unsafe);
    QCOMPARE(empty.last.writes, 0);
    QCOMPARE(empty.makePlan({}, u"deactivate"), -1);
    QCOMPARE(empty.plan.impact.deactivation.possible, Deactivation::Possible::No);
}

void TestUmbracoContract::line7VersionAndDependentsAreReadAgainBeforeTheDelete()
{
    Stage stage(smallEstate());
    const QString planned = fingerprint(*stage.readImpact());
    QCOMPARE(fingerprint(*stage.readImpact()), planned);
    ++stage.connection().version;
    QVERIFY(fingerprint(*stage.readImpact()) != planned);
    --stage.connection().version;
    stage.estate.profiles.push_back(
        {.id = guidNumber(2, 9), .name = u"New"_s, .connection = stage.id()});
    QVERIFY(fingerprint(*stage.readImpact()) != planned);
}

void TestUmbracoContract::line8TheDeleteIsSentOnceWhateverTheAnswer_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("isProblem");
    QTest::addColumn<QString>("operationStatus");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("mayHaveTakenEffect");
    QTest::newRow("done") << 200 << false << QString() << u"done"_s << true;
    QTest::newRow("in use") << 400 << true << u"InUse"_s << u"in-use"_s << false;
    QTest::newRow("not there") << 404 << true << u"NotFound"_s << u"not-found"_s << false;
    QTest::newRow("no API here") << 404 << false << QString() << u"endpoint-absent"_s << true;
    QTest::newRow("server error") << 500 << false << QString() << u"server"_s << true;
    QTest::newRow("no answer") << 0 << false << QString() << u"timed-out"_s << true;
}

void TestUmbracoContract::line8TheDeleteIsSentOnceWhateverTheAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, isProblem);
    QFETCH(QString, operationStatus);
    QFETCH(QString, outcome);
    QFETCH(bool, mayHaveTakenEffect);
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"delete");
    stage.world = [&](const Ask &) -> Result<HttpResponse> {
        if (status == 0)
            return failure({.kind = Kind::TimedOut});
        return isProblem ? problem(status, u"Title"_s, operationStatus) : reply(status);
    };
    const auto performed = stage.perform(action);
    QCOMPARE(stage.last.requests(), 1);
    QCOMPARE(stage.lastWrite()->effect, AskEffect::Deletes);
    QCOMPARE(performed ? u"done"_s : performed.error().word(), outcome);
    if (!performed) {
        QCOMPARE(performed.error().mayHaveTakenEffect(), mayHaveTakenEffect);
        // The server purges the history before it deletes the connection.
        QCOMPARE(performed.error().detail.contains(u"version history may be gone"),
                 mayHaveTakenEffect);
    }
}

void TestUmbracoContract::line9GoneMeansSeenGoneThreeTimes_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("gone") << u""_s << word(Seen::InEffect);
    QTest::newRow("still there") << u"there"_s << word(Seen::NotInEffect);
    QTest::newRow("the list still has it") << u"listed"_s << word(Seen::NotYet);
    QTest::newRow("a profile points at it") << u"profile"_s << word(Seen::Different);
    QTest::newRow("a 404 that is not Umbraco.AI's") << u"empty"_s << u"endpoint-absent"_s;
    QTest::newRow("the list cannot be read") << u"list-500"_s << u"server"_s;
    QTest::newRow("a profile cannot be read") << u"profile-500"_s << u"malformed"_s;
    QTest::newRow("a profile is listed but not found") << u"profile-404"_s << u"malformed"_s;
}

void TestUmbracoContract::line9GoneMeansSeenGoneThreeTimes()
{
    QFETCH(QString, trouble);
    QFETCH(QString, outcome);
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"delete");
    const QString id = stage.id();
    stage.estate.profiles.front().connection = trouble == u"profile" ? id : guidNumber(1, 1);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        const QStringList path = segmentsOf(ask.request);
        if (path == QStringList({u"connections"_s, id}) && trouble != u"there")
            return trouble == u"empty" ? reply(404)
                                       : problem(404, u"Connection not found"_s, u"NotFound"_s);
        if (path == QStringList({u"connections"_s}) && trouble != u"listed") {
            Estate rest = stage.estate;
            rest.connections.erase(rest.connections.begin());
            return trouble == u"list-500" ? reply(500) : rest.answer(ask.request);
        }
        if (path.size() == 2 && path.first() == u"profiles" && trouble == u"profile-500")
            return reply(500);
        if (path.size() == 2 && path.first() == u"profiles" && trouble == u"profile-404")
            return problem(404, u"Profile not found"_s, u"NotFound"_s);
        return stage.estate.answer(ask.request);
    };
    QCOMPARE(word(stage.look(action)), outcome);
    QCOMPARE(stage.last.writes, 0);
}

void TestUmbracoContract::line10UndoIsAPutAndIsVerified()
{
    Stage stage(smallEstate());
    const int action = stage.makePlan({}, u"deactivate");
    QVERIFY(stage.perform(action).has_value());
    QVERIFY(stage.undo(action).has_value());
    QCOMPARE(stage.lastWrite()->request.method,
             "PUT"); // a rollback would leave Deploy's file behind
    QCOMPARE(word(stage.look(action)), word(Seen::NotInEffect));
    QCOMPARE(stage.connection().version, 5);

    Stage gone(smallEstate());
    const int last = gone.makePlan({}, u"deactivate");
    QVERIFY(gone.perform(last).has_value());
    gone.world = [](const Ask &) -> Result<HttpResponse> {
        return problem(404, u"Connection not found"_s, u"NotFound"_s);
    };
    QCOMPARE(gone.undo(last).error().kind, Kind::NotFound);
}

QTEST_APPLESS_MAIN(TestUmbracoContract)
#include "tst_umbraco_contract.moc"
