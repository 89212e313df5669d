// SPDX-License-Identifier: Apache-2.0
// Absent, null, empty and wrong are four answers, for every source of dependents.
#include "app/demo/lerian/estates.h"
#include "tests/systems/lerian/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

const Coverage &coverageIn(const Impact &impact, const QString &source)
{
    return *std::ranges::find(impact.coverage, source, &Coverage::source);
}

World withBody(LerianStage &stage, const QByteArray &path, const QByteArray &body)
{
    return [&stage, path, body](const Ask &ask) -> Result<HttpResponse> {
        const bool isIt = !ask.request.site.isEmpty() && ask.request.path.endsWith(path);
        return isIt ? demo::json(body) : *stage.server.answer(ask);
    };
}

} // namespace

class TestLerianGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceTellsAbsentNullEmptyAndWrongApart_data();
    void everySourceTellsAbsentNullEmptyAndWrongApart();
    void matchersSourcesFollowItsConnections_data();
    void matchersSourcesFollowItsConnections();
    void aListThatGoesInCirclesIsPartial_data();
    void aListThatGoesInCirclesIsPartial();
    void aSmallerPageThanAskedForIsNotTheEnd();
    void aTotalThatMeansAllIsReadToItsEnd();
    void reportsThatFilterByNothingAreCountedAndNoRows();
    void deletedTemplatesAreNoRowsUnlessTheListIsShort();
    void aRetiredConnectionIsKnownByBothNames();
    void anotherConnectionsAnswerIsNoAnswer();
    void theConnectionsOwnMembersAreReadStrictly_data();
    void theConnectionsOwnMembersAreReadStrictly();
    void internalOnesAreBlockedAndTellWhy();
};

namespace {

const QString complete = u"complete"_s;
const QString partial = u"partial"_s;
const QString failed = u"failed"_s;
const QByteArray id = "01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44";

void rows(const char *name, const QString &source, const QByteArray &path,
          std::initializer_list<std::pair<QByteArray, QString>> answers)
{
    int number = 0;
    for (const auto &[body, status] : answers)
        QTest::addRow("%s %d: %s", name, ++number, body.constData())
            << source << path << body << status;
}

void addRowsOfReporter()
{
    const auto one = [&](const QByteArray &members) {
        return R"({"items":[{"id":")" + id + '"' + members + R"(}],"total":1})";
    };
    rows("templates", u"reporter-templates"_s, "/templates",
         {{R"({"items":[],"total":0})", complete},
          {R"({"items":null,"total":0})", complete}, // none, said twice
          {R"({"items":null,"total":1})", failed},
          {R"({"items":null})", failed},
          {R"({"items":[]})", failed},
          {R"({"total":0})", failed},
          {R"({"items":{},"total":0})", failed},
          {R"({"items":[],"total":7})", partial}, // a total that means all
          {R"({"items":[{}],"total":1})", partial},
          {R"({"items":[{"id":"x"}],"total":1})", partial},
          {"[]", failed},
          {"null", failed},
          {"", failed}});
    rows("reports", u"reporter-reports"_s, "/reports",
         {{one(R"(,"templateId":")" + id + R"(","status":"Finished","filters":null)"), complete},
          {one(R"(,"templateId":")" + id + R"(","status":"Finished")"), complete},
          {one(R"(,"templateId":")" + id + R"(","status":"Finished","filters":{})"), complete},
          {one(R"(,"templateId":")" + id + R"(","status":"Finished","filters":"dwh")"), partial},
          {one(R"(,"templateId":")" + id + R"(","status":"Finished","filters":["dwh"])"), partial},
          {one(R"(,"status":"Finished","filters":{})"), partial},
          {one(R"(,"templateId":null,"status":"Finished","filters":{})"), partial},
          {one(R"(,"templateId":")" + id + R"(","filters":{})"), partial}});
    rows("data sources", u"reporter-data-sources"_s, "/data-sources",
         {{"[]", complete},
          {"null", failed},
          {"{}", failed},
          {R"([{"id":""}])", partial},
          {R"([{"id":7}])", partial},
          {R"([{"id":"x"}])", complete}});
}

void addRowsOfMatcher()
{
    rows("connections", u"matcher-connections"_s, "/discovery/connections",
         {{R"({"connections":[]})", complete},
          {R"({"connections":[],"hasMore":false,"nextCursor":""})", complete},
          {R"({"connections":[],"hasMore":true})", partial},
          {R"({"connections":[],"nextCursor":"x"})", partial},
          {R"({"connections":null})", failed},
          {"{}", failed},
          {R"({"connections":[{"id":")" + id + R"("}]})", partial},
          {R"({"connections":[{"id":")" + id + R"(","configName":null}]})", partial},
          {R"({"connections":[{"id":")" + id + R"(","configName":""}]})", complete}});
    rows("contexts", u"matcher-sources"_s, "/contexts",
         {{R"({"items":[],"nextCursor":"","hasMore":false})", complete},
          {R"({"items":[],"nextCursor":null,"hasMore":false})", complete},
          {R"({"items":[],"nextCursor":"","hasMore":true})", failed},
          {R"({"items":[]})", failed},
          {R"({"items":null,"hasMore":false})", failed},
          {R"({"items":[{}],"hasMore":false})", partial}});
    rows("sources", u"matcher-sources"_s, "/sources",
         {{R"({"items":[],"hasMore":false})", complete},
          {R"({"items":null,"hasMore":false})", partial},
          {R"({"items":[{"id":")" + id + R"(","type":"FETCHER"}],"hasMore":false})", partial},
          {R"({"items":[{"id":")" + id
               + R"(","type":"FETCHER","config":{"connection_id":null}}],"hasMore":false})",
           partial},
          {R"({"items":[{"id":")" + id
               + R"(","type":"FETCHER","config":{"connection_id":"x"}}],"hasMore":false})",
           partial},
          {R"({"items":[{"id":")" + id + R"(","type":"FILE"}],"hasMore":false})", complete},
          {R"({"items":[{"id":")" + id + R"("}],"hasMore":false})", partial}});
}

} // namespace

void TestLerianGaps::everySourceTellsAbsentNullEmptyAndWrongApart_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    addRowsOfReporter();
    addRowsOfMatcher();
}

void TestLerianGaps::everySourceTellsAbsentNullEmptyAndWrongApart()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, status);
    LerianStage stage(smallLerianEstate());
    stage.world = withBody(stage, path, body);
    const auto impact = stage.readImpact();
    const Coverage &coverage = coverageIn(*impact, source);
    QCOMPARE(wordOf(coverage.status), status);
    QCOMPARE(coverage.reason.isEmpty(), status == "complete"_L1);
    QCOMPARE(impact->verdict() == Verdict::Unknown, status != "complete"_L1);
}

void TestLerianGaps::matchersSourcesFollowItsConnections_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sources");
    QTest::newRow("well") << 200 << u"complete"_s;
    QTest::newRow("forbidden") << 403 << u"forbidden"_s;
    QTest::newRow("failed") << 500 << u"failed"_s;
}

void TestLerianGaps::matchersSourcesFollowItsConnections()
{
    QFETCH(int, status);
    QFETCH(QString, sources);
    LerianStage stage(smallLerianEstate());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        const bool isIt = ask.request.path.endsWith("/discovery/connections");
        return isIt && status != 200 ? stage.server.demo().typicalAnswer(status)
                                     : *stage.server.answer(ask);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(wordOf(coverageIn(*impact, u"matcher-connections"_s).status), sources);
    QCOMPARE(wordOf(coverageIn(*impact, u"matcher-sources"_s).status), sources);
    QCOMPARE(stage.last.targets().filter(u"/contexts"_s).isEmpty(), status != 200);
}

void TestLerianGaps::aListThatGoesInCirclesIsPartial_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("pages") << u"reporter-reports"_s;
    QTest::newRow("cursors") << u"matcher-sources"_s;
}

void TestLerianGaps::aListThatGoesInCirclesIsPartial()
{
    QFETCH(QString, source);
    demo::Estate estate = smallLerianEstate();
    for (int i = 0; i < 450; ++i) {
        estate.reports.push_back({demo::stableId(u"r/%1"_s.arg(i)), demo::stableId(u"t2"_s)});
        estate.contexts.push_back({demo::stableId(u"c/%1"_s.arg(i)), u"C"_s});
    }
    LerianStage stage(estate);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        Ask first = ask;
        if (source == "reporter-reports"_L1 && ask.request.path.endsWith("/reports"))
            first.request.query = "page=1&limit=100";
        if (source == "matcher-sources"_L1 && ask.request.path.endsWith("/contexts"))
            first.request.query = "limit=200";
        return stage.server.answer(first);
    };
    const auto impact = stage.readImpact();
    QVERIFY(stage.last.wasOver);
    QCOMPARE(coverageIn(*impact, source).status, CoverageStatus::Partial);
}

void TestLerianGaps::aSmallerPageThanAskedForIsNotTheEnd()
{
    demo::Estate estate = smallLerianEstate();
    for (int i = 0; i < 60; ++i)
        estate.templates.push_back({demo::stableId(u"t/%1"_s.arg(i)), u"T"_s});
    LerianStage stage(estate);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        Ask smaller = ask; // a server that allows 25 and says so, without an error
        if (ask.request.path.endsWith("/templates"))
            smaller.request.query.replace("limit=100", "limit=25");
        return stage.server.answer(smaller);
    };
    QCOMPARE(coverageIn(*stage.readImpact(), u"reporter-templates"_s).status,
             CoverageStatus::Complete);
    QCOMPARE(stage.last.targets().filter(u"/templates"_s).size(), 3);
}

/// A server that cuts pages below what it says their limit is, and counts all of them.
void TestLerianGaps::aTotalThatMeansAllIsReadToItsEnd()
{
    LerianStage stage(smallLerianEstate());
    int pages = 0;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.site != "reporter"_L1 || !ask.request.path.endsWith("/reports"))
            return stage.server.answer(ask);
        ++pages;
        const QByteArray id = "01981f3c-7a10-7c4e-9b21-5d0f6e2a9c4" + QByteArray::number(pages);
        const QByteArray report = R"({"id":")" + id + R"(","templateId":")" + id
            + R"(","status":"Processing","filters":{"dwh_sales":{}}})";
        return demo::json(R"({"items":[)" + report + R"(],"limit":100,"total":3})");
    };
    const auto impact = stage.readImpact();
    QCOMPARE(pages, 3);
    QCOMPARE(coverageIn(*impact, u"reporter-reports"_s).status, CoverageStatus::Complete);
    QCOMPARE(coverageIn(*impact, u"reporter-reports"_s).found, 3);
}

void TestLerianGaps::reportsThatFilterByNothingAreCountedAndNoRows()
{
    demo::Estate estate = smallLerianEstate();
    estate.reports = {{demo::stableId(u"r"_s), demo::stableId(u"t2"_s), u"Processing"_s, "null"}};
    LerianStage stage(estate);
    const auto impact = stage.readImpact();
    QCOMPARE(coverageIn(*impact, u"reporter-reports"_s).found, 0);
    QCOMPARE(impact->evidence.back().value, u"1"_s);
}

void TestLerianGaps::deletedTemplatesAreNoRowsUnlessTheListIsShort()
{
    demo::Estate estate = smallLerianEstate();
    estate.templates.clear();
    LerianStage stage(estate);
    const DependentKey key{u"template"_s, demo::stableId(u"t1"_s).toString(QUuid::WithoutBraces)};
    QVERIFY(!stage.readImpact()->find(key));
    stage.world = withBody(stage, "/templates", "{}");
    QCOMPARE(stage.readImpact()->find(key)->effect, Effect::Mentions);
}

void TestLerianGaps::aRetiredConnectionIsKnownByBothNames()
{
    LerianStage stage(smallLerianEstate());
    const std::size_t before = stage.readImpact()->dependents.size();
    stage.connection().configName = u"zz_retired_dwh_sales"_s;
    QCOMPARE(stage.readImpact()->dependents.size(), before);
    stage.server.estate().matcherConnections.front().configName = u"zz_retired_dwh_sales"_s;
    QCOMPARE(stage.readImpact()->dependents.size(), before);
    stage.connection().configName = u"dwh_sales"_s; // the other way round it is somebody else's
    QCOMPARE(stage.readImpact()->dependents.size(), before - 2);
}

void TestLerianGaps::anotherConnectionsAnswerIsNoAnswer()
{
    LerianStage stage(smallLerianEstate());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        auto answer = stage.server.answer(ask);
        if (ask.request.site.isEmpty())
            answer->body.replace(stage.id().toLatin1(), "01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44");
        return answer;
    };
    QCOMPARE(stage.readImpact().error().kind, ApiError::Kind::Malformed);
}

void TestLerianGaps::theConnectionsOwnMembersAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as it is") << QByteArray("x") << QByteArray("x") << true;
    QTest::newRow("no id") << QByteArray("\"id\"") << QByteArray("\"ID\"") << false;
    QTest::newRow("no name") << QByteArray("\"configName\"") << QByteArray("\"name\"") << false;
    QTest::newRow("null name") << QByteArray("\"dwh_sales\"") << QByteArray("null") << false;
    QTest::newRow("number for a name") << QByteArray("\"dwh_sales\"") << QByteArray("7") << false;
    QTest::newRow("no type") << QByteArray("\"type\"") << QByteArray("\"kind\"") << false;
    QTest::newRow("no time") << QByteArray("\"updatedAt\"") << QByteArray("\"u\"") << true;
    QTest::newRow("no host") << QByteArray("\"host\"") << QByteArray("\"h\"") << true;
}

void TestLerianGaps::theConnectionsOwnMembersAreReadStrictly()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, isRead);
    LerianStage stage(smallLerianEstate());
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        auto answer = stage.server.answer(ask);
        if (ask.request.path.contains("/management/"))
            answer->body.replace(from, to);
        return answer;
    };
    QCOMPARE(stage.readImpact().has_value(), isRead);
}

void TestLerianGaps::internalOnesAreBlockedAndTellWhy()
{
    demo::Estate estate = demo::standardEstate(lerianNow().toMSecsSinceEpoch());
    const auto it =
        std::ranges::find(estate.connections, u"plugin_crm"_s, &demo::Connection::configName);
    std::swap(*it, estate.connections.front());
    LerianStage stage(estate);
    const auto impact = stage.readImpact();
    QCOMPARE(impact->verdict(), Verdict::Blocked);
    QCOMPARE(impact->connection.traits, QStringList({u"read-only"_s}));
    QCOMPARE(impact->deactivation.possible, Deactivation::Possible::No);
    QVERIFY(!impact->deactivation.reason.isEmpty());
    const auto &rows = impact->dependents;
    const auto row = std::ranges::find_if(rows, &Dependent::isBeyondDecision);
    QVERIFY(row != rows.end());
    QCOMPARE(row->key.kind, u"server-configuration"_s);
}

QTEST_APPLESS_MAIN(TestLerianGaps)
#include "tst_lerian_gaps.moc"
