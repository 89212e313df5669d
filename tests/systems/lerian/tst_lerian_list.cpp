// SPDX-License-Identifier: Apache-2.0
// The list: months, floors, pages, what goes wrong with them.
#include "app/demo/lerian/estates.h"
#include "models/systems/lerian/months.h"
#include "tests/systems/lerian/listed.h"

#include <QTest>

#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

QStringList codes(const ConnectionList &list)
{
    QStringList codes;
    for (const Warning &warning : list.warnings)
        codes.append(warning.code);
    return codes;
}

} // namespace

class TestLerianList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAreWholeAndEndAtTheFloor();
    void theFloorIsThirtySixMonthsBackAndNamed();
    void aMonthsPagesAreReadUntilOneIsNotFull_data();
    void aMonthsPagesAreReadUntilOneIsNotFull();
    void theNumberOfRequestsIsTheFormula();
    void aPlainListWouldHaveMissedThem();
    void boundsBelongToBothMonthsAndAreCountedOnce();
    void internalOnesNeitherEndAPageNorCountTwice();
    void entriesOfOneMomentThatChangePlacesAreFoundFromTheOtherEnd();
    void theProductIsAHeaderOfTheListAlone();
    void thoseWithoutAProductAreListedEitherWay();
    void aMonthThatFailsMakesTheListIncompleteAndIsNamed_data();
    void aMonthThatFailsMakesTheListIncompleteAndIsNamed();
    void nothingMoreIsAskedIfTheFirstMonthFails_data();
    void nothingMoreIsAskedIfTheFirstMonthFails();
    void entriesThatCannotBeReadAreCounted();
    void aServerThatRepeatsAPageEndsTheReading();
    void theServersClockCounts_data();
    void theServersClockCounts();
    void aServerThatAllowsLessIsAskedForSmallerPages();
};

void TestLerianList::theServersClockCounts_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("monthsAhead");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("the same") << lerianNow().toString(Qt::RFC2822Date).toLatin1() << 0;
    const auto text = [](const QDateTime &time) {
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    };
    QTest::newRow("now") << text(lerianNow()) << 0;
    QTest::newRow("behind") << text(lerianNow().addMonths(-3)) << 0;
    QTest::newRow("ahead") << text(lerianNow().addMonths(2)) << 2;
    QTest::newRow("absurd") << text(lerianNow().addYears(500)) << 0;
    QTest::newRow("unreadable") << QByteArray("soon") << 0;
}

/// A computer whose clock is behind would not ask for the newest months.
void TestLerianList::theServersClockCounts()
{
    QFETCH(QByteArray, date);
    QFETCH(int, monthsAhead);
    LerianServer server(manyConnections(1));
    QSet<QByteArray> windows;
    const auto answer = [&](const Ask &ask) {
        windows.insert(ask.request.query.left(20));
        auto reply = server.answer(ask);
        if (reply && !date.isEmpty())
            reply->headers.append({"date", date});
        return reply;
    };
    const Listed told = listed(since(lerian::monthText(lerianNow().date())), answer);
    const auto own = lerian::monthsBackTo(lerianNow().date(), lerianNow()).size();
    QCOMPARE(windows.size(), qsizetype(own) + monthsAhead);
    QCOMPARE(told.driven.requests(), int(2 * (own + std::size_t(monthsAhead))));
    QVERIFY(told.list->isComplete);
}

void TestLerianList::aServerThatAllowsLessIsAskedForSmallerPages()
{
    LerianServer server(manyConnections(25));
    int refused = 0;
    const auto answer = [&](const Ask &ask) -> Result<HttpResponse> {
        if (!ask.request.query.contains("limit=100"))
            return server.answer(ask);
        ++refused;
        return demo::fetError(400, "FET-0406", "Pagination Limit Exceeded", u"too much"_s);
    };
    const Listed told = listed(since(u"2026-04"_s), answer);
    QCOMPARE(refused, 1); // learnt once
    QVERIFY(told.list->isComplete);
    QCOMPARE(told.list->rows.size(), 25U);
}

void TestLerianList::monthsAreWholeAndEndAtTheFloor()
{
    const auto text = [](const QString &floor, const QDateTime &now) {
        QStringList months;
        for (const QDate &month : lerian::monthsBackTo(*lerian::monthFrom(floor), now))
            months.append(lerian::monthText(month));
        return months;
    };
    QCOMPARE(text(u"2025-12"_s, {QDate(2026, 2, 3), QTime(), Qt::UTC}),
             QStringList({u"2026-02"_s, u"2026-01"_s, u"2025-12"_s}));
    // Tomorrow's month too: the server may be ahead.
    QCOMPARE(text(u"2026-01"_s, {QDate(2026, 1, 31), QTime(23, 0), Qt::UTC}),
             QStringList({u"2026-02"_s, u"2026-01"_s}));
    QCOMPARE(text(u"2030-01"_s, {QDate(2026, 1, 3), QTime(), Qt::UTC}),
             QStringList({u"2026-01"_s})); // a floor ahead: never no month at all
    for (const QString &bad :
         {u""_s, u"2025"_s, u"2025-13"_s, u"2025-00"_s, u"1999-12"_s, u"2025-1"_s, u"2025-01-01"_s,
          u"25-01"_s, u"2025_01"_s, u"abcd-ef"_s})
        QVERIFY2(!lerian::monthFrom(bad), qPrintable(bad));
}

void TestLerianList::theFloorIsThirtySixMonthsBackAndNamed()
{
    LerianServer server(manyConnections(1));
    const Listed usual = listed(server.endpoint(), server.world());
    QVERIFY(usual.list->isComplete);
    QCOMPARE(codes(*usual.list), QStringList({u"list-floor"_s}));
    QVERIFY(usual.list->warnings.front().message.contains(u"2023-05"_s));
    QVERIFY(usual.list->warnings.front().message.contains(u"since"_s));
    const Listed own = listed(since(u"2026-01"_s), server.world());
    QVERIFY(own.list->warnings.front().message.contains(u"2026-01"_s));
    QVERIFY(own.list->isComplete); // down to its floor
    QCOMPARE(own.driven.requests(), 10);
}

void TestLerianList::aMonthsPagesAreReadUntilOneIsNotFull_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pages");
    for (const auto &[count, pages] :
         {std::pair{0, 1}, {1, 1}, {99, 1}, {100, 2}, {101, 2}, {199, 2}, {200, 3}, {350, 4}})
        QTest::addRow("%d", count) << count << pages;
}

void TestLerianList::aMonthsPagesAreReadUntilOneIsNotFull()
{
    QFETCH(int, count);
    QFETCH(int, pages);
    LerianServer server(manyConnections(count));
    const Listed found = listed(since(u"2026-03"_s), server.world(), unsigned(count));
    QVERIFY(found.list->isComplete);
    QCOMPARE(found.list->rows.size(), std::size_t(count));
    QCOMPARE(found.handedOut, std::size_t(count));
    QCOMPARE(found.driven.requests(), 6 - 1 + pages);
    QCOMPARE(found.driven.writes, 0);
}

void TestLerianList::theNumberOfRequestsIsTheFormula()
{
    LerianServer server(demo::standardEstate(lerianNow().toMSecsSinceEpoch()));
    const Listed found = listed(server.endpoint(), server.world());
    constexpr int months = 37; // from this one back to 36 ago
    QCOMPARE(found.driven.requests(), 2 * months + 1); // one month has a second page
    QVERIFY(found.list->isComplete);
}

void TestLerianList::aPlainListWouldHaveMissedThem()
{
    LerianServer server(demo::standardEstate(lerianNow().toMSecsSinceEpoch()));
    const HttpRequest plain{
        .method = "GET", .path = "/v1/management/connections", .query = "limit=100"};
    QVERIFY(!server.answer({.request = plain})->body.contains("\"dwh_sales\""));
    const Listed found = listed(server.endpoint(), server.world());
    QVERIFY(std::ranges::any_of(found.list->rows,
                                [](const Connection &row) { return row.name == "dwh_sales"_L1; }));
}

void TestLerianList::boundsBelongToBothMonthsAndAreCountedOnce()
{
    demo::Estate estate = manyConnections(2);
    estate.connections[0].createdAt =
        QDateTime(QDate(2026, 4, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
    estate.connections[1].createdAt = estate.connections[0].createdAt - 1;
    LerianServer server(estate);
    const Listed found = listed(since(u"2026-03"_s), server.world());
    QVERIFY(found.list->isComplete);
    QCOMPARE(found.list->rows.size(), 2U);
}

void TestLerianList::internalOnesNeitherEndAPageNorCountTwice()
{
    for (const int count : {97, 98, 99, 100, 101}) {
        demo::Estate estate = manyConnections(count);
        for (const QString &name : {u"midaz_onboarding"_s, u"plugin_crm"_s}) {
            demo::Connection one;
            one.configName = name;
            one.id = QUuid::createUuidV5(QUuid(), name);
            one.isInternal = true;
            estate.connections.push_back(one);
        }
        LerianServer server(estate);
        const Listed found = listed(since(u"2026-03"_s), server.world(), unsigned(count));
        QVERIFY(found.list->isComplete);
        QCOMPARE(found.list->rows.size(), std::size_t(count) + 2);
        const auto readOnly = std::ranges::count_if(found.list->rows, [](const Connection &row) {
            return row.traits.contains(u"read-only"_s);
        });
        QCOMPARE(readOnly, 2);
        QCOMPARE(found.driven.requests(), 6 + (count >= 100 ? 1 : 0));
    }
}

void TestLerianList::entriesOfOneMomentThatChangePlacesAreFoundFromTheOtherEnd()
{
    demo::Estate estate = manyConnections(150, 150);
    estate.swapsEqualTimes = true;
    LerianServer server(estate);
    bool wasMended = false;
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Listed found = listed(since(u"2026-03"_s), server.world(), seed);
        std::set<ConnectionId> ids;
        for (const Connection &row : found.list->rows)
            ids.insert(row.id);
        QCOMPARE(ids.size(), found.list->rows.size());
        QCOMPARE(found.list->isComplete, ids.size() == 150); // short is never called complete
        const bool wasReadAgain = !found.driven.targets().filter(u"sortOrder=asc"_s).isEmpty();
        wasMended = wasMended || (wasReadAgain && found.list->isComplete);
    }
    QVERIFY(wasMended);
}

void TestLerianList::theProductIsAHeaderOfTheListAlone()
{
    LerianServer server(demo::standardEstate(lerianNow().toMSecsSinceEpoch()));
    EndpointIdentity endpoint = server.endpoint();
    endpoint.scope[u"product"_s] = u"matcher"_s;
    const Listed found = listed(endpoint, server.world());
    QStringList names;
    for (const Connection &row : found.list->rows) {
        if (!row.traits.contains(u"read-only"_s))
            names.append(row.name);
    }
    names.sort();
    QCOMPARE(names, QStringList({u"matcher_feed"_s, u"old_mongo"_s, u"unassigned_recent"_s}));
    for (const Ask &ask : found.driven.asked) {
        const bool isManaged = !ask.request.path.endsWith("/unassigned");
        QCOMPARE(ask.request.headers.contains(
                     QPair<QByteArray, QByteArray>("X-Product-Name", "matcher")),
                 isManaged);
    }
    // The server does not check the product by id; this program does.
    const QString other = u"01981f3c-7a10-7c4e-9b21-5d0f6e2a9c44"_s;
    for (const QString &id : {other}) {
        const auto read = lerianSystem()->read(endpoint, {id});
        drive(*read, server.world());
        QCOMPARE(read->result().error().kind, ApiError::Kind::Unsafe);
        const auto impact = lerianSystem()->findDependents(endpoint, {id});
        QCOMPARE(drive(*impact, server.world()).requests(), 1);
        QCOMPARE(impact->result().error().kind, ApiError::Kind::Unsafe);
    }
}

void TestLerianList::thoseWithoutAProductAreListedEitherWay()
{
    for (const bool hides : {false, true}) {
        demo::Estate estate = manyConnections(3);
        estate.connections[1].productName.reset();
        estate.listHidesUnassigned = hides;
        LerianServer server(estate);
        const Listed found = listed(since(u"2026-04"_s), server.world());
        QCOMPARE(found.list->rows.size(), 3U);
        QVERIFY(found.list->isComplete);
    }
}

void TestLerianList::aMonthThatFailsMakesTheListIncompleteAndIsNamed_data()
{
    QTest::addColumn<QString>("part"); // of the request that fails
    QTest::addColumn<std::size_t>("rows");
    QTest::newRow("a month") << u"startDate=2026-03"_s << std::size_t(150);
    QTest::newRow("those without a product")
        << u"unassigned?startDate=2026-03"_s << std::size_t(150);
    QTest::newRow("a second page")
        << u"startDate=2026-04-01&endDate=2026-05-01&page=2"_s << std::size_t(100);
}

void TestLerianList::aMonthThatFailsMakesTheListIncompleteAndIsNamed()
{
    QFETCH(QString, part);
    QFETCH(std::size_t, rows);
    LerianServer server(manyConnections(150));
    const Listed found = listed(since(u"2026-03"_s), [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.target().contains(part))
            return server.demo().typicalAnswer(500);
        return server.answer(ask);
    });
    QVERIFY(!found.list->isComplete);
    QCOMPARE(found.list->rows.size(), rows);
    QVERIFY(codes(*found.list).contains(u"list-incomplete"_s));
    QVERIFY(found.list->warnings.back().message.startsWith(
        part.contains(u"page"_s) ? u"2026-04"_s : u"2026-03"_s));
}

void TestLerianList::nothingMoreIsAskedIfTheFirstMonthFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << 401 << u"unauthenticated"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s;
    QTest::newRow("404") << 404 << u"not-found"_s;
    QTest::newRow("500") << 500 << u"server"_s;
}

void TestLerianList::nothingMoreIsAskedIfTheFirstMonthFails()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    LerianServer server(manyConnections(3));
    const Listed found = listed(server.endpoint(), [&](const Ask &) -> Result<HttpResponse> {
        return server.demo().typicalAnswer(status);
    });
    QCOMPARE(found.driven.requests(), 1);
    QCOMPARE(found.list.error().word(), kind);
}

void TestLerianList::entriesThatCannotBeReadAreCounted()
{
    LerianServer server(manyConnections(3));
    const Listed found = listed(since(u"2026-04"_s), [&](const Ask &ask) -> Result<HttpResponse> {
        auto answer = server.answer(ask);
        answer->body.replace("\"configName\":\"c_1\"", "\"configName\":null");
        return answer;
    });
    QVERIFY(!found.list->isComplete);
    QCOMPARE(found.list->rows.size(), 2U);
}

void TestLerianList::aServerThatRepeatsAPageEndsTheReading()
{
    LerianServer server(manyConnections(300));
    const Listed found = listed(since(u"2026-04"_s), [&](const Ask &ask) -> Result<HttpResponse> {
        Ask first = ask;
        first.request.query.replace("page=2", "page=1").replace("page=3", "page=1");
        return server.answer(first);
    });
    QVERIFY(found.driven.wasOver);
    QVERIFY(!found.list->isComplete);
    QVERIFY(found.driven.requests() < 12);
}

QTEST_APPLESS_MAIN(TestLerianList)
#include "tst_lerian_list.moc"
