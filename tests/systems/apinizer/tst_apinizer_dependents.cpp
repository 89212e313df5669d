// SPDX-License-Identifier: Apache-2.0
// What is found, how sure it is, what is told of every source, and how many requests that takes.
#include "app/demo/apinizer/zipwriter.h"
#include "models/domain/fingerprint.h"
#include "tests/systems/apinizer/stage.h"

#include <QTest>

#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;

namespace {

const QString ordersDb = u"database/orders-db"_s;
constexpr int typedLists = 14;
constexpr int exportTypes = 10;

qsizetype proxiesOf(const demo::Estate &estate, const QString &project)
{
    return std::ranges::count(estate.proxies, project, &demo::Proxy::project);
}

/// Packages of the bulk export: one for each kind that the objects of a type have.
qsizetype packagesOf(const demo::Estate &estate, const QString &project)
{
    std::set<std::pair<QString, QString>> kinds;
    for (const demo::Thing &thing : estate.things) {
        if (thing.project == project)
            kinds.insert({thing.type, thing.kind});
    }
    return qsizetype(kinds.size()) + (proxiesOf(estate, project) > 0 ? 1 : 0);
}

const QStringList invisibleSources{u"alarms invisible"_s, u"gateway-log-connectors invisible"_s,
                                   u"system-log-targets invisible"_s, u"api-portal invisible"_s,
                                   u"manager-login invisible"_s};

} // namespace

class TestApinizerDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBulkExportShowsReferrersOfEveryKind();
    void everySourceIsNamedWhateverTheTier();
    void theOlderDialectShowsProxiesOnly();
    void aConnectionNobodyNamesHasNoRows();
    void aNamesakeOfAnotherTypeBlocks();
    void aNamesakeOfTheSameTypeBlocks_data();
    void aNamesakeOfTheSameTypeBlocks();
    void theListSaysThatTwoHaveOneId();
    void anAnswerAboutIdsThatIsNotUnderstoodIsNoNo_data();
    void anAnswerAboutIdsThatIsNotUnderstoodIsNoNo();
    void aSharedConnectionIsLookedForInEveryProject();
    void requestsFollowTheFormula_data();
    void requestsFollowTheFormula();
    void aRefusedExportFallsBackToPolicies();
    void aLostRightToExportIsForbiddenAndNotAbsent();
    void aFailedPackageOfProxiesIsReadOneByOne();
    void aPackageWithoutAnObjectIsPartial();
    void anArchiveInsideAPackageIsPartial();
    void theOrderOfAnswersDoesNotMatter();
};

void TestApinizerDependents::theBulkExportShowsReferrersOfEveryKind()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    const auto impact = stage.readImpact();
    QVERIFY(impact.has_value());
    QCOMPARE(
        rowsOf(*impact),
        QStringList(
            {u"anomaly-detector:Spikes mentions"_s, u"api-creator:DB_2_API/orders breaks"_s,
             u"global-policy:Log everything breaks"_s, u"identity-service:Customers mentions"_s,
             u"other-connection:webhook/notes-hook mentions"_s, u"policy-group:Standard breaks"_s,
             u"proxy:<i>Logging</i> API / v2 breaks"_s, u"proxy:Connector API mentions"_s,
             u"proxy:DB API breaks"_s, u"proxy:Items API breaks"_s, u"proxy:Order API breaks"_s,
             u"proxy:Script API mentions"_s, u"proxy-group:Public breaks"_s,
             u"report:Weekly mentions"_s, u"task-flow:Nightly mentions"_s,
             u"uptime-monitor:Ping breaks"_s}));
    QVERIFY(impact->find({u"proxy"_s, u"Order API"_s})
                ->evidence.contains(u"requestPolicyList[0].connectorRefs[0].connectionName"_s));
    QVERIFY(impact->find({u"proxy"_s, u"Connector API"_s})->evidence.startsWith(u"Possible"_s));
    QVERIFY(impact->find({u"proxy"_s, u"Script API"_s})->evidence.startsWith(u"Mention"_s));
    QCOMPARE(impact->verdict(), Verdict::NeedsDecision);
    for (const Dependent &row : impact->dependents)
        QCOMPARE(row.decisions,
                 std::vector<DecisionWord>({DecisionWord::Keep, DecisionWord::Accept}));
}

void TestApinizerDependents::everySourceIsNamedWhateverTheTier()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    const QStringList read{u"proxies complete"_s,           u"traffic-log complete"_s,
                           u"proxy-groups complete"_s,      u"api-creators complete"_s,
                           u"global-policies complete"_s,   u"policy-groups complete"_s,
                           u"identity-services complete"_s, u"task-flows complete"_s,
                           u"uptime-monitors complete"_s,   u"anomaly-detectors complete"_s,
                           u"reports complete"_s,           u"connections complete"_s,
                           u"internal-ids complete"_s,      u"other-projects complete"_s};
    QCOMPARE(coverageWords(*stage.readImpact()), read + invisibleSources);
    // A mail server is no log target: no traffic log can name it.
    ApinizerStage mail(demo::standardEstate(), u"email/ops-mail"_s);
    QVERIFY(!sourceIn(*mail.readImpact(), u"traffic-log"));
    QCOMPARE(sourceIn(*stage.readImpact(), u"proxies")->found, 6);
}

void TestApinizerDependents::theOlderDialectShowsProxiesOnly()
{
    ApinizerStage stage(demo::dialectAEstate(), ordersDb);
    const auto impact = stage.readImpact();
    QCOMPARE(rowsOf(*impact),
             QStringList({u"other-connection:webhook/notes-hook mentions"_s,
                          u"proxy:Connector API mentions"_s, u"proxy:Items API breaks"_s,
                          u"proxy:Order API breaks"_s, u"proxy:Script API mentions"_s}));
    const QStringList read{u"proxies complete"_s,
                           u"traffic-log invisible"_s,
                           u"proxy-groups invisible"_s,
                           u"api-creators invisible"_s,
                           u"global-policies invisible"_s,
                           u"policy-groups invisible"_s,
                           u"identity-services invisible"_s,
                           u"task-flows invisible"_s,
                           u"uptime-monitors invisible"_s,
                           u"anomaly-detectors invisible"_s,
                           u"reports invisible"_s,
                           u"connections complete"_s,
                           u"internal-ids invisible"_s,
                           u"other-projects invisible"_s};
    QCOMPARE(coverageWords(*impact), read + invisibleSources);
    QVERIFY(sourceIn(*impact, u"proxy-groups")->reason.contains(u"Public"_s));
    stage.estate().groups.clear();
    QCOMPARE(sourceIn(*stage.readImpact(), u"proxy-groups")->status, CoverageStatus::Complete);
}

void TestApinizerDependents::aConnectionNobodyNamesHasNoRows()
{
    ApinizerStage stage(demo::standardEstate(), u"email/ops-mail"_s);
    const auto impact = stage.readImpact();
    QCOMPARE(rowsOf(*impact), QStringList());
    QCOMPARE(impact->verdict(), Verdict::NeedsDecision); // of the places that no API shows
    QVERIFY(impact->deactivation.secretsNeeded.isEmpty());
}

void TestApinizerDependents::aNamesakeOfAnotherTypeBlocks()
{
    ApinizerStage stage(demo::standardEstate(), u"webhook/shared-name"_s);
    const auto impact = stage.readImpact();
    QCOMPARE(rowsOf(*impact), QStringList({u"namesake:logback/Shared-Name blocks"_s}));
    QCOMPARE(impact->verdict(), Verdict::Blocked);
    // Whichever of the two the server takes for a path without a type: none of them is deleted.
    stage.estate().newestNamesakeWins = true;
    const auto other = stage.readImpact();
    QCOMPARE(other.error().kind, ApiError::Kind::Refused);
    QVERIFY(other.error().detail.contains(u"Two connections"_s));
}

void TestApinizerDependents::aNamesakeOfTheSameTypeBlocks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("row");
    QTest::newRow("spelled otherwise")
        << u"Ops-Mail"_s << u"Shop"_s << u"namesake:email/Ops-Mail blocks"_s;
    QTest::newRow("shared with all projects")
        << u"ops-mail"_s << u"admin"_s << u"namesake:admin/email/ops-mail blocks"_s;
    QTest::newRow("twice") << u"ops-mail"_s << u"Shop"_s
                           << u"namesake:Shop/email/ops-mail blocks"_s;
}

/// A server that tells them apart shows both; one that does not might delete either.
void TestApinizerDependents::aNamesakeOfTheSameTypeBlocks()
{
    QFETCH(QString, name);
    QFETCH(QString, project);
    QFETCH(QString, row);
    ApinizerStage stage(demo::standardEstate(), u"email/ops-mail"_s);
    demo::Connection other = stage.connection();
    other.name = name;
    other.project = project;
    stage.estate().connections.push_back(other);
    const auto impact = stage.readImpact();
    QCOMPARE(rowsOf(*impact), QStringList({row}));
    QCOMPARE(impact->verdict(), Verdict::Blocked);
}

void TestApinizerDependents::theListSaysThatTwoHaveOneId()
{
    ApinizerStage stage(demo::standardEstate(), u"email/ops-mail"_s);
    demo::Connection shared = stage.connection();
    shared.project = u"admin"_s;
    stage.estate().connections.push_back(shared);
    const auto list = stage.system().list(stage.endpoint);
    drive(*list, stage.world);
    QVERIFY(!list->result()->isComplete);
    QCOMPARE(codesOf(list->result()->warnings), QStringList(u"namesakes"_s));
}

void TestApinizerDependents::anAnswerAboutIdsThatIsNotUnderstoodIsNoNo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isUnderstood");
    const QByteArray id = "66a1f0d25d4b2e7a91c04a02";
    const auto row = [&](const char *name, QByteArray body, bool isUnderstood) {
        QTest::newRow(name) << body.replace("ID", id) << isUnderstood;
    };
    row("a list", R"({"status":"SUCCESS","resultList":[{"id":"ID","name":"x"}]})", true);
    row("a name that is null", R"({"success":true,"resultList":[{"id":"ID","name":null}]})", true);
    row("none of them", R"({"status":"SUCCESS","resultList":[],"resultCount":0})", true);
    row("a list of maps", R"({"status":"SUCCESS","resultList":[{"ID":"x"}]})", true);
    row("a map", R"({"ID":"x"})", true);
    row("a map of objects", R"({"resultList":{"ID":{"id":"ID","name":"x"}}})", true);
    row("an empty map", "{}", true);
    row("no list at all", R"({"status":"SUCCESS"})", false);
    row("a list that is null", R"({"status":"SUCCESS","resultList":null})", false);
    row("names alone", R"({"status":"SUCCESS","resultList":["x"]})", false);
    row("other members", R"({"resultList":[{"connectionId":"ID","connectionName":"x"}]})", false);
    row("fewer than told", R"({"resultList":[],"resultCount":4})", false);
    row("an empty entry", R"({"resultList":[{}]})", false);
    row("a message", R"({"message":"ok"})", false);
    row("a name that is a number", R"({"resultList":[{"id":"ID","name":7}]})", false);
}

void TestApinizerDependents::anAnswerAboutIdsThatIsNotUnderstoodIsNoNo()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isUnderstood);
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.path.contains("batch-names"))
            return HttpResponse{200, {}, body};
        return stage.honest(ask);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(sourceIn(*impact, u"internal-ids")->status,
             isUnderstood ? CoverageStatus::Complete : CoverageStatus::Failed);
    QCOMPARE(impact->verdict() == Verdict::Unknown, !isUnderstood);
}

void TestApinizerDependents::aSharedConnectionIsLookedForInEveryProject()
{
    ApinizerStage stage(demo::standardEstate(), u"database/global-db"_s);
    const auto impact = stage.readImpact();
    QCOMPARE(rowsOf(*impact), QStringList({u"proxy:Back Office/Office API breaks"_s}));
    QCOMPARE(impact->connection.traits, QStringList({u"shared"_s}));
    QCOMPARE(sourceIn(*impact, u"other-projects")->found, 1);
    QCOMPARE(sourceIn(*impact, u"other-projects")->status, CoverageStatus::Complete);
    QCOMPARE(sourceIn(*impact, u"hidden-projects")->status, CoverageStatus::Invisible);
    for (const QString &target : stage.last.targets())
        QVERIFY(!target.contains(u"/Secret/"_s)); // the user does not belong to it
}

void TestApinizerDependents::requestsFollowTheFormula_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isBulk");
    QTest::addColumn<bool>("isLogTarget");
    QTest::addColumn<bool>("hasIds");
    QTest::newRow("bulk, a log target") << ordersDb << true << true << true;
    QTest::newRow("bulk, no log target") << u"email/ops-mail"_s << true << false << true;
    QTest::newRow("single") << ordersDb << false << true << false;
    QTest::newRow("single, no log target") << u"email/ops-mail"_s << false << false << false;
}

/// Single: GET + 14 lists + 2 probes + list of proxies + N exports + groups, so N + 3 and 16 more.
/// Bulk: GET + 14 lists + types + one list per type + one package per kind + one request for ids
/// (+ N traffic logs for a log target): at most 27 (N + 27) and 14 more.
void TestApinizerDependents::requestsFollowTheFormula()
{
    QFETCH(QString, id);
    QFETCH(bool, isBulk);
    QFETCH(bool, isLogTarget);
    QFETCH(bool, hasIds);
    ApinizerStage stage(isBulk ? demo::standardEstate() : demo::dialectAEstate(), id);
    QVERIFY(stage.readImpact().has_value());
    const auto n = proxiesOf(stage.estate(), u"Shop"_s);
    const auto bulk = 1 + exportTypes + packagesOf(stage.estate(), u"Shop"_s) + (hasIds ? 1 : 0)
        + (isLogTarget ? n : 0);
    const auto expected = isBulk ? 1 + typedLists + bulk : n + 3 + typedLists + 2;
    QCOMPARE(qsizetype(stage.last.requests()), expected);
    QVERIFY(!isBulk || bulk + 1 <= 27 + (isLogTarget ? n : 0));
    QCOMPARE(stage.last.writes, 0);
}

void TestApinizerDependents::aRefusedExportFallsBackToPolicies()
{
    ApinizerStage stage(demo::dialectAEstate(), ordersDb);
    stage.estate().mayExport = false;
    const auto impact = stage.readImpact();
    const auto n = proxiesOf(stage.estate(), u"Shop"_s);
    QCOMPARE(qsizetype(stage.last.requests()), 2 * n + 3 + typedLists + 2);
    QVERIFY(rowsOf(*impact).contains(u"proxy:Order API breaks"_s));
    QCOMPARE(sourceIn(*impact, u"proxies")->status, CoverageStatus::Partial);
    QCOMPARE(impact->verdict(), Verdict::Unknown);
}

void TestApinizerDependents::aLostRightToExportIsForbiddenAndNotAbsent()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    stage.estate().mayExport = false;
    const auto impact = stage.readImpact();
    QCOMPARE(sourceIn(*impact, u"task-flows")->status, CoverageStatus::Forbidden);
    QCOMPARE(sourceIn(*impact, u"traffic-log")->status, CoverageStatus::Forbidden);
    QCOMPARE(sourceIn(*impact, u"proxies")->status, CoverageStatus::Partial);
    QCOMPARE(impact->verdict(), Verdict::Unknown);
}

void TestApinizerDependents::aFailedPackageOfProxiesIsReadOneByOne()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.path.endsWith("/API_PROXY/export/"))
            return HttpResponse{200, {}, "PK garbage"};
        return stage.honest(ask);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(sourceIn(*impact, u"proxies")->status, CoverageStatus::Complete);
    QVERIFY(rowsOf(*impact).contains(u"proxy:DB API breaks"_s));
}

void TestApinizerDependents::aPackageWithoutAnObjectIsPartial()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (!ask.request.path.endsWith("/TASK_FLOW_MANAGER/export/"))
            return stage.honest(ask);
        Ask other = ask;
        other.request.path.replace("TASK_FLOW_MANAGER", "REPORT_CONF");
        other.request.body = R"({"names":["Monthly"]})";
        return stage.honest(other);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(sourceIn(*impact, u"task-flows")->status, CoverageStatus::Partial);
    QVERIFY(sourceIn(*impact, u"task-flows")->reason.contains(u"Nightly"_s));
}

void TestApinizerDependents::anArchiveInsideAPackageIsPartial()
{
    for (const bool isArchive : {true, false}) {
        ApinizerStage stage(demo::standardEstate(), ordersDb);
        const QByteArray inner = isArchive ? demo::zipped({{u"x.json"_s, "{}"}}) : "a key store";
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            if (!ask.request.path.endsWith("/TASK_FLOW_MANAGER/export/"))
                return stage.honest(ask);
            return HttpResponse{
                200, {}, demo::zipped({{u"Nightly.json"_s, "{}"}, {u"more"_s, inner}})};
        };
        const auto impact = stage.readImpact();
        QCOMPARE(sourceIn(*impact, u"task-flows")->status,
                 isArchive ? CoverageStatus::Partial : CoverageStatus::Complete);
    }
}

void TestApinizerDependents::theOrderOfAnswersDoesNotMatter()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    const QString first = fingerprint(*stage.readImpact());
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 chance(seed);
        const auto impact = stage.readImpact(&chance);
        QCOMPARE(fingerprint(*impact), first);
    }
    stage.estate().packsOneFile = true;
    QCOMPARE(fingerprint(*stage.readImpact()), first);
    stage.estate().idsNeedSlash = true;
    QCOMPARE(fingerprint(*stage.readImpact()), first);
}

QTEST_APPLESS_MAIN(TestApinizerDependents)
#include "tst_apinizer_dependents.moc"
