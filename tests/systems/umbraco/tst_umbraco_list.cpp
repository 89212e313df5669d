// SPDX-License-Identifier: Apache-2.0
// Paging: all pages at once, distinct ids, a total that moves, lists that are cut short.
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/umbraco/estate.h"
#include "tests/systems/umbraco/randomestate.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

Estate estateOf(int connections)
{
    Estate estate;
    for (int i = 0; i < connections; ++i) {
        EstateConnection connection{.id = guidNumber(1, i), .provider = u"openai"_s};
        connection.content = {.alias = u"a"_s, .name = u"same"_s};
        estate.connections.push_back(connection);
    }
    return estate;
}

int distinct(const std::vector<Connection> &rows)
{
    std::set<QString> ids;
    for (const Connection &row : rows)
        ids.insert(row.id.value);
    return int(ids.size());
}

} // namespace

class TestUmbracoList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOncePerPageAndForAllPagesAtOnce_data();
    void asksOncePerPageAndForAllPagesAtOnce();
    void handsOutRowsAsTheyCome();
    void looksAgainForRowsThatChangedPlaces();
    void startsAgainWhenTheTotalMoves();
    void givesUpWhenTheTotalNeverRests();
    void aShortListIsSaidToBeShort_data();
    void aShortListIsSaidToBeShort();
    void troubleIsAnErrorOrAGapNeverAnEmptyList_data();
    void troubleIsAnErrorOrAGapNeverAnEmptyList();

private:
    std::unique_ptr<System> m_system = umbraco::makeSystem();
};

void TestUmbracoList::asksOncePerPageAndForAllPagesAtOnce_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("requests");
    for (const auto &[connections, requests] :
         {std::pair(0, 1), {1, 1}, {100, 1}, {101, 2}, {1000, 10}, {1001, 11}})
        QTest::addRow("%d", connections) << connections << requests;
}

void TestUmbracoList::asksOncePerPageAndForAllPagesAtOnce()
{
    QFETCH(int, connections);
    QFETCH(int, requests);
    Estate estate = estateOf(connections);
    std::mt19937 chance(5);
    const auto list = m_system->list({});
    const auto first = list->next();
    QCOMPARE(first.size(), 1U);
    list->answer(first.front().ticket, estate.answer(first.front().request));
    QCOMPARE(list->isOver(), requests == 1);
    const auto rest = list->next();
    QCOMPARE(int(rest.size()), requests - 1);
    for (auto it = rest.rbegin(); it != rest.rend(); ++it) // the last page first
        list->answer(it->ticket, estate.answer(it->request));
    QVERIFY(list->isOver());
    QVERIFY(list->result()->isComplete);
    QVERIFY(list->result()->warnings.empty());
    QCOMPARE(distinct(list->result()->rows), connections);
    const auto byOrder = [&](const Connection &row) { return row.id.value; };
    QVERIFY(std::ranges::is_sorted(list->result()->rows, {}, byOrder)); // the order of the system
}

void TestUmbracoList::handsOutRowsAsTheyCome()
{
    Estate estate = estateOf(150);
    const auto list = m_system->list({});
    const Ask first = list->next().front();
    list->answer(first.ticket, estate.answer(first.request));
    QCOMPARE(list->takeRows().size(), 100U);
    QVERIFY(list->takeRows().empty());
    const Ask second = list->next().front();
    list->answer(second.ticket, estate.answer(second.request));
    QCOMPARE(list->takeRows().size(), 50U);
    QVERIFY(!list->hasRestarted());
    QCOMPARE(list->progress().done, 2);
    const auto whole = list->result();
    QVERIFY(list->takeResult()->rows == whole->rows); // handed over, and nothing lost
    QVERIFY(list->result()->rows.empty());
}

/// The server sorts by name alone: a row may be on both pages while another one is on none.
void TestUmbracoList::looksAgainForRowsThatChangedPlaces()
{
    Estate estate = estateOf(150);
    int asked = 0;
    const auto list = m_system->list({});
    const Driven driven = drive(*list, [&](const Ask &ask) -> Result<HttpResponse> {
        Estate shifted = estate;
        if (++asked == 2)
            std::ranges::rotate(shifted.connections, shifted.connections.end() - 10);
        return shifted.answer(ask.request);
    });
    QVERIFY(list->result()->isComplete);
    QCOMPARE(distinct(list->result()->rows), 150);
    QCOMPARE(list->result()->rows.size(), 150U);
    QCOMPARE(driven.requests(), 4);
}

void TestUmbracoList::startsAgainWhenTheTotalMoves()
{
    Estate estate = estateOf(150);
    int asked = 0;
    const auto list = m_system->list({});
    drive(*list, [&](const Ask &ask) -> Result<HttpResponse> {
        if (++asked == 2)
            estate.connections.pop_back();
        return estate.answer(ask.request);
    });
    QVERIFY(list->hasRestarted());
    QVERIFY(!list->hasRestarted());
    QCOMPARE(list->takeRows().size(), 149U);
    QVERIFY(list->result()->isComplete);
    QCOMPARE(distinct(list->result()->rows), 149);
}

void TestUmbracoList::givesUpWhenTheTotalNeverRests()
{
    Estate estate = estateOf(300);
    const auto list = m_system->list({});
    const Driven driven = drive(*list, [&](const Ask &ask) -> Result<HttpResponse> {
        estate.connections.pop_back();
        return estate.answer(ask.request);
    });
    QVERIFY(driven.wasOver);
    QVERIFY(driven.requests() < 20);
    QVERIFY(!list->result()->isComplete);
    QCOMPARE(list->result()->warnings.size(), 1U);
}

void TestUmbracoList::aShortListIsSaidToBeShort_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    const QByteArray item =
        R"({"id":"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10","isActive":true,"name":"n","providerId":"p","version":1})";
    QTest::newRow("fewer than the total")
        << QByteArray("{\"items\":[" + item + "],\"total\":2}") << 1;
    QTest::newRow("an entry without an id")
        << QByteArray("{\"items\":[" + item + ",{\"name\":\"x\"}],\"total\":2}") << 1;
    QTest::newRow("an alias for an id")
        << QByteArray("{\"items\":[{\"id\":\"oai\"}],\"total\":1}") << 0;
    QTest::newRow("nothing of one") << QByteArray("{\"items\":[],\"total\":1}") << 0;
}

void TestUmbracoList::aShortListIsSaidToBeShort()
{
    QFETCH(QByteArray, body);
    QFETCH(int, rows);
    const auto list = m_system->list({});
    const Driven driven =
        drive(*list, [&](const Ask &) -> Result<HttpResponse> { return reply(200, body); });
    QCOMPARE(driven.requests(), 1);
    QCOMPARE(int(list->result()->rows.size()), rows);
    QVERIFY(!list->result()->isComplete);
    QVERIFY(!list->result()->warnings.empty());
}

void TestUmbracoList::troubleIsAnErrorOrAGapNeverAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty body") << QByteArray() << 200 << u"malformed"_s;
    QTest::newRow("no total") << QByteArray("{\"items\":[]}") << 200 << u"malformed"_s;
    QTest::newRow("no items") << QByteArray("{\"total\":0}") << 200 << u"malformed"_s;
    QTest::newRow("items null") << QByteArray("{\"items\":null,\"total\":0}") << 200
                                << u"malformed"_s;
    QTest::newRow("total below nothing")
        << QByteArray("{\"items\":[],\"total\":-1}") << 200 << u"malformed"_s;
    QTest::newRow("an array") << QByteArray("[]") << 200 << u"malformed"_s;
    QTest::newRow("half") << QByteArray("{\"items\":[],\"tot") << 200 << u"malformed"_s;
    QTest::newRow("a web page") << QByteArray("<html>") << 200 << u"malformed"_s;
    QTest::newRow("no such place") << QByteArray() << 404 << u"endpoint-absent"_s;
    QTest::newRow("no such place, in words")
        << QByteArray("{\"title\":\"Not Found\",\"status\":404}") << 404 << u"endpoint-absent"_s;
    QTest::newRow("no right") << QByteArray() << 403 << u"forbidden"_s;
    QTest::newRow("no token") << QByteArray() << 401 << u"unauthenticated"_s;
    QTest::newRow("too many") << QByteArray() << 429 << u"rate-limited"_s;
    QTest::newRow("moved") << QByteArray() << 302 << u"redirected"_s;
    QTest::newRow("server") << QByteArray("stack trace") << 500 << u"server"_s;
    QTest::newRow("endless") << QByteArray("{\"items\":[],\"total\":9000000000}") << 200
                             << u"too-large"_s;
}

void TestUmbracoList::troubleIsAnErrorOrAGapNeverAnEmptyList()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    const auto list = m_system->list({});
    drive(*list,
          [&](const Ask &) -> Result<HttpResponse> { return reply(status, body, "text/plain"); });
    const auto result = list->result();
    if (error == u"too-large")
        QVERIFY(result && !result->isComplete);
    else
        QCOMPARE(result ? u"a list"_s : result.error().word(), error);
    if (!result)
        QVERIFY(!result.error().serverSays.contains(u"stack"_s));

    Estate estate =
        estateOf(150); // the same on the second page: what was read stays, and is said to be cut
    const auto cut = m_system->list({});
    drive(*cut, [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.request.query.contains("skip=100") ? reply(status, body, "text/plain")
                                                      : estate.answer(ask.request);
    });
    QVERIFY(cut->result() && !cut->result()->isComplete);
    QCOMPARE(cut->result()->rows.size(), 100U);
}

QTEST_APPLESS_MAIN(TestUmbracoList)
#include "tst_umbraco_list.moc"
