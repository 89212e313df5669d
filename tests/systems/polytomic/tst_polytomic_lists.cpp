// SPDX-License-Identifier: Apache-2.0
// Lists to their end, whatever the server makes of pages; and the list of connections itself.
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::polytomic::test;
using linchpin::test::drive;
using namespace Qt::StringLiterals;
namespace demo = linchpin::polytomic::demo;
using Paging = demo::Readings::Paging;

namespace {

demo::Estate withModels(int count, Paging paging)
{
    demo::Estate estate = smallEstate();
    estate.readings.models = paging;
    estate.models.clear();
    for (int i = 0; i < count; ++i)
        estate.models.push_back({idNumber(3, i), u"Model"_s, idNumber(1, 0)});
    return estate;
}

/// Answers for the models from a script, one page each; everything else as the organisation does.
struct ScriptedModels
{
    demo::PolytomicDemo &server;
    std::vector<QByteArray> pages;
    std::size_t next = 0;
    QStringList tokens;

    Result<HttpResponse> operator()(const Ask &ask)
    {
        if (ask.request.path != "/api/models")
            return answerOf(server, ask.request);
        tokens.append(QString::fromLatin1(ask.request.query));
        return reply(200, pages.at(std::min(next++, pages.size() - 1)));
    }
};

QByteArray page(const QList<int> &numbers, const QByteArray &token = {})
{
    QByteArrayList items;
    for (const int number : numbers) {
        items.append("{\"id\":\"" + idNumber(3, number).toLatin1() + "\",\"connection_id\":\""
                     + idNumber(1, 0).toLatin1() + "\"}");
    }
    const QByteArray next =
        token.isEmpty() ? QByteArray("{}") : "{\"next_page_token\":\"" + token + "\"}";
    return "{\"data\":[" + items.join(',') + "],\"pagination\":" + next + '}';
}

} // namespace

class TestPolytomicLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsWholeOrSaysThatItMayNotBe_data();
    void aListIsWholeOrSaysThatItMayNotBe();
    void pagesHaveAnEnd_data();
    void pagesHaveAnEnd();
    void pausedSyncsAreAskedForToo();
    void connectionsAreListedForTheirOwnOrganisationOnly();
    void aListOfConnectionsThatMayBeCutSaysSo();
    void notFoundIsSaidOnlyIfTheListAgrees();
    void sharedCopiesThatMayNotBeReadAreUnknown();
    void aModelThatIsNamedAndNotListedIsAskedFor_data();
    void aModelThatIsNamedAndNotListedIsAskedFor();
    void anErrorBesideNoDataIsNoEmptyList();
    void withoutAScopeNotFoundIsNoProof();
    void aFullPageShowsWhatIsNewOnlyIfItIsSortedByTime_data();
    void aFullPageShowsWhatIsNewOnlyIfItIsSortedByTime();
};

void TestPolytomicLists::aFullPageShowsWhatIsNewOnlyIfItIsSortedByTime_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("times"); ///< of the first ones
    QTest::addColumn<bool>("isEnough");
    const QString early = u"2026-02-01T10:30:00Z"_s;
    const QString late = u"2026-02-01T10:30:00.5Z"_s;
    QTest::newRow("full, newest first") << 50 << QStringList{late, early} << true;
    QTest::newRow("full, all the same") << 50 << QStringList{early, early} << true;
    QTest::newRow("full, no times") << 50 << QStringList() << true;
    QTest::newRow("full, newest last") << 50 << QStringList{early, u"?"_s, late} << false;
    QTest::newRow("not full, newest last") << 49 << QStringList{early, late} << true;
}

void TestPolytomicLists::aFullPageShowsWhatIsNewOnlyIfItIsSortedByTime()
{
    QFETCH(int, count);
    QFETCH(QStringList, times);
    QFETCH(bool, isEnough);
    QByteArrayList items;
    for (int i = 0; i < count; ++i) {
        items.append("{\"id\":\"" + idNumber(3, i).toLatin1()
                     + "\",\"name\":\"m\",\"updated_at\":\"" + times.value(i).toLatin1() + "\"}");
    }
    Stage stage(smallEstate());
    Backup backup;
    backup.items = {{.key = {u"model"_s, idNumber(3, 99)},
                     .name = u"m"_s,
                     .definition = {{"name"_L1, u"m"_s}}}};
    const RestoreContext context{
        .endpoint = stage.endpoint,
        .backup = &backup,
        .step = {.verb = u"create"_s, .subject = backup.items.front().key}};
    const auto restoring = stage.system().restoring(context);
    const auto named = std::get<Remake>(restoring.value()).namesakes();
    drive(*named, [&](const Ask &) -> Result<HttpResponse> {
        return reply(200, "{\"data\":[" + items.join(',') + "]}");
    });
    QCOMPARE(named->result().has_value(), isEnough);
    if (isEnough)
        QCOMPARE(int(named->result()->size()), count);
}

void TestPolytomicLists::aListIsWholeOrSaysThatItMayNotBe_data()
{
    QTest::addColumn<int>("paging");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("found");
    QTest::addColumn<QString>("status");
    const auto row = [](Paging paging, int count, int requests, int found, const char *status) {
        const char *names[] = {"paged", "unpaged", "cut"};
        QTest::addRow("%s, %d entries", names[int(paging)], count)
            << int(paging) << count << requests << found << QString::fromLatin1(status);
    };
    row(Paging::Tokens, 0, 1, 0, "complete");
    row(Paging::Tokens, 49, 1, 49, "complete");
    row(Paging::Tokens, 50, 1, 50, "partial");
    row(Paging::Tokens, 51, 2, 51, "complete");
    row(Paging::Tokens, 100, 2, 100, "complete"); // pages are known to work by then
    row(Paging::Tokens, 120, 3, 120, "complete");
    row(Paging::Whole, 50, 1, 50, "partial");
    row(Paging::Whole, 120, 1, 120, "complete");
    row(Paging::Cut, 49, 1, 49, "complete");
    row(Paging::Cut, 51, 1, 50, "partial");
}

void TestPolytomicLists::aListIsWholeOrSaysThatItMayNotBe()
{
    QFETCH(int, paging);
    QFETCH(int, count);
    Stage stage(withModels(count, Paging(paging)));
    const auto impact = stage.readImpact();
    QStringList asked = stage.last.targets();
    asked.erase(std::remove_if(asked.begin(), asked.end(),
                               [](const QString &t) {
                                   return !t.startsWith(u"GET /api/models"_s)
                                       || t.startsWith(u"GET /api/models/"_s);
                               }),
                asked.end());
    QTEST(int(asked.size()), "requests");
    QTEST(impact->coverage[1].found, "found");
    QTEST(wordOf(impact->coverage[1].status), "status");
    QCOMPARE(impact->verdict() == Verdict::Unknown,
             impact->coverage[1].status == CoverageStatus::Partial);
}

void TestPolytomicLists::pagesHaveAnEnd_data()
{
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("found");
    using Pages = QList<QByteArray>;
    QTest::newRow("two pages") << Pages{page({0, 1}, "a"), page({2})} << 2 << u"complete"_s << 3;
    QTest::newRow("an empty last page")
        << Pages{page({0, 1}, "a"), page({})} << 2 << u"complete"_s << 2;
    QTest::newRow("the token repeats itself")
        << Pages{page({0}, "a"), page({1}, "a")} << 2 << u"partial"_s << 2;
    QTest::newRow("the first page again and again")
        << Pages{page({0, 1}, "a"), page({0, 1}, "b")} << 2 << u"partial"_s << 2;
    QTest::newRow("an empty page with a token")
        << Pages{page({0}, "a"), page({}, "b")} << 2 << u"partial"_s << 1;
    QTest::newRow("the second page fails")
        << Pages{page({0}, "a"), "{\"data\":7}"} << 2 << u"partial"_s << 1;
    QTest::newRow("the first page fails") << Pages{"{\"data\":7}"} << 1 << u"failed"_s << 0;
    QTest::newRow("an entry moved: read again")
        << Pages{page({0, 1}, "a"), page({1, 2}), page({9, 0}, "b"), page({1, 2})} << 4
        << u"complete"_s << 4;
    QTest::newRow("it moves for ever")
        << Pages{page({0, 1}, "a"), page({1, 2}),      page({0, 1}, "a"),
                 page({1, 2}),      page({0, 1}, "a"), page({1, 2})}
        << 6 << u"partial"_s << 3;
    QTest::newRow("twice on one page is one") << Pages{page({0, 0})} << 1 << u"complete"_s << 1;
}

void TestPolytomicLists::pagesHaveAnEnd()
{
    QFETCH(QList<QByteArray>, pages);
    demo::PolytomicDemo server(smallEstate());
    server.estate().bulkSyncs.clear();
    server.estate().syncs.clear();
    ScriptedModels models{server, {pages.begin(), pages.end()}};
    const auto conversation = polytomic::makeSystem()->findDependents({}, {idNumber(1, 0)});
    const Driven driven = drive(*conversation, std::ref(models));
    QVERIFY(driven.wasOver);
    const auto impact = conversation->result();
    QTEST(int(models.tokens.size()), "requests");
    QCOMPARE(models.tokens.front(), QString()); // the first page is asked for without a token
    QTEST(wordOf(impact->coverage[1].status), "status");
    QTEST(impact->coverage[1].found, "found");
}

void TestPolytomicLists::pausedSyncsAreAskedForToo()
{
    Stage stage(smallEstate());
    const auto impact = stage.readImpact();
    for (const QString &target : stage.last.targets())
        QVERIFY2(!target.contains(u"active"_s), qPrintable(target));
    const Dependent *paused = impact->find({u"sync"_s, idNumber(4, 1)});
    QCOMPARE(paused->activity, Activity::Paused);
    QCOMPARE(paused->effect, Effect::Blocks);
}

void TestPolytomicLists::connectionsAreListedForTheirOwnOrganisationOnly()
{
    Stage stage(smallEstate());
    const auto list = stage.system().list(stage.endpoint);
    const Driven driven = drive(*list, stage.world);
    QCOMPARE(driven.targets(), QStringList({u"GET /api/me"_s, u"GET /api/connections"_s}));
    QCOMPARE(list->result()->rows.size(), 2U);
    QCOMPARE(list->takeRows().size(), 2U);
    QVERIFY(list->result()->isComplete);

    QVERIFY(stage.server.act(u"move-key"_s));
    const auto other = stage.system().list(stage.endpoint);
    QCOMPARE(drive(*other, stage.world).requests(), 1); // nothing else is asked with a wrong key
    QCOMPARE(other->result().error().kind, ApiError::Kind::Unsafe);
    QVERIFY(other->takeRows().empty());

    const auto unscoped = stage.system().list({u"polytomic"_s, stage.endpoint.url, {}});
    QCOMPARE(drive(*unscoped, stage.world).requests(), 1);
    QVERIFY(unscoped->result().has_value());
}

void TestPolytomicLists::aListOfConnectionsThatMayBeCutSaysSo()
{
    demo::Estate estate;
    for (int i = 0; i < 50; ++i)
        estate.connections.push_back({.id = idNumber(1, i), .name = u"Same"_s});
    Stage stage(estate);
    const auto list = stage.system().list(stage.endpoint);
    drive(*list, stage.world);
    QCOMPARE(list->result()->rows.size(), 50U);
    QVERIFY(!list->result()->isComplete);
    QCOMPARE(list->result()->warnings.size(), 1U);
}

void TestPolytomicLists::notFoundIsSaidOnlyIfTheListAgrees()
{
    Stage stage(smallEstate());
    const QByteArray path = "/api/connections/" + stage.id().toLatin1();
    const World truth = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.path == path)
            return reply(404, R"({"message":"record not found","status":404})");
        return truth(ask);
    };
    const QString id = stage.id();
    QCOMPARE(stage.readImpact().error().kind, ApiError::Kind::Malformed); // the list still has it
    const auto read = stage.system().read(stage.endpoint, {id});
    drive(*read, stage.world);
    QCOMPARE(read->result().error().kind, ApiError::Kind::Malformed);

    const auto gone = stage.system().findDependents(stage.endpoint, {id});
    stage.estate().connections.erase(stage.estate().connections.begin());
    drive(*gone, stage.world);
    QCOMPARE(gone->result().error().kind, ApiError::Kind::NotFound);
}

void TestPolytomicLists::sharedCopiesThatMayNotBeReadAreUnknown()
{
    demo::Estate estate = smallEstate();
    demo::Connection copy{.id = idNumber(5, 0), .name = u"Copy"_s};
    copy.organisation = idNumber(6, 1);
    copy.parent = idNumber(1, 0);
    estate.connections.push_back(copy);
    Stage stage(estate);
    auto impact = stage.readImpact();
    const Dependent *row = impact->find({u"shared-copy"_s, copy.id});
    QCOMPARE(row->effect, Effect::Breaks);
    QVERIFY(row->offers(DecisionWord::Accept) && !row->offers(DecisionWord::Delete));
    QVERIFY(row->path.join(u' ').contains(copy.organisation));
    const auto hasSource = [&](QStringView source) {
        return std::ranges::find(impact->coverage, source, &Coverage::source)
            != impact->coverage.end();
    };
    QVERIFY(hasSource(u"other-organisations")); // who uses the copy cannot be seen
    stage.estate().readings.areCopiesForbidden = true;
    impact = stage.readImpact();
    QCOMPARE(impact->coverage[3].status, CoverageStatus::Forbidden);
    QCOMPARE(impact->verdict(), Verdict::Unknown);
}

void TestPolytomicLists::aModelThatIsNamedAndNotListedIsAskedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("it is there and uses the connection") << 200 << 2 << true;
    QTest::newRow("it was deleted") << 404 << 0 << true;
    QTest::newRow("it may not be read") << 403 << 0 << false;
    QTest::newRow("it could not be read") << 500 << 0 << false;
}

void TestPolytomicLists::aModelThatIsNamedAndNotListedIsAskedFor()
{
    QFETCH(int, status);
    QFETCH(int, rows);
    QFETCH(bool, isWhole);
    demo::Estate estate = smallEstate();
    estate.bulkSyncs.clear();
    estate.syncs = {{.id = idNumber(4, 0),
                     .name = u"Over a hidden model"_s,
                     .target = idNumber(1, 1),
                     .models = {idNumber(3, 0)}}};
    Stage stage(estate);
    const World truth = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.path == "/api/models")
            return reply(200, R"({"data":[]})");
        const bool isModel = ask.request.path.startsWith("/api/models/");
        return isModel && status != 200 ? reply(status, R"({"message":"no","status":1})")
                                        : truth(ask);
    };
    const auto impact = stage.readImpact();
    QCOMPARE(int(impact->dependents.size()), rows);
    QCOMPARE(impact->verdict() == Verdict::Unknown, !isWhole);
    QCOMPARE(stage.last.requests(), 7); // one more than the formula: the model by itself
}

void TestPolytomicLists::anErrorBesideNoDataIsNoEmptyList()
{
    for (const char *body : {R"({"data":null,"error":"backend timeout","code":500})",
                             R"({"data":[],"message":"partial result","key":"internal"})"}) {
        Stage stage(smallEstate());
        const World truth = stage.world;
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            return ask.request.path == "/api/bulk/syncs" ? reply(200, body) : truth(ask);
        };
        const auto impact = stage.readImpact();
        QCOMPARE(impact->coverage.front().status, CoverageStatus::Failed);
        QCOMPARE(impact->verdict(), Verdict::Unknown);
    }
}

/// "Somebody else deleted it" would end a run, and keep what was switched off switched off.
void TestPolytomicLists::withoutAScopeNotFoundIsNoProof()
{
    Stage stage(smallEstate());
    const QString id = stage.id();
    stage.estate().connections.erase(stage.estate().connections.begin());
    for (const bool isScoped : {true, false}) {
        if (!isScoped)
            stage.endpoint.scope.clear();
        const auto gone = stage.system().findDependents(stage.endpoint, {id});
        drive(*gone, stage.world);
        const ApiError error = gone->result().error();
        QCOMPARE(error.kind, isScoped ? ApiError::Kind::NotFound : ApiError::Kind::Malformed);
        QCOMPARE(error.detail.contains(u"scope"_s), !isScoped);
    }
    // A list that broke off proves nothing, whatever it does not hold.
    Stage cut(smallEstate());
    const QByteArray self = "/api/connections/" + cut.id().toLatin1();
    const World truth = cut.world;
    cut.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.path == self)
            return reply(404, R"({"message":"record not found","status":404})");
        if (ask.request.path != "/api/connections")
            return truth(ask);
        return ask.request.query.isEmpty()
            ? reply(200, R"({"data":[],"pagination":{"next_page_token":"x"}})")
            : reply(500, "{}");
    };
    QCOMPARE(cut.readImpact().error().kind, ApiError::Kind::Malformed);
}

QTEST_APPLESS_MAIN(TestPolytomicLists)
#include "tst_polytomic_lists.moc"
