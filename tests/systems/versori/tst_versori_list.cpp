// SPDX-License-Identifier: Apache-2.0
// Lists that are read page by page, to their end and held against their count.
#include "tests/systems/versori/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray item(const QString &id)
{
    return "{\"id\":\"" + vd::stableId(id).toLatin1() + "\",\"name\":\"n\"}";
}

QByteArray page(int total, const QByteArrayList &ids, const QByteArray &next = {})
{
    QByteArrayList items;
    for (const QByteArray &id : ids)
        items.append(item(QString::fromLatin1(id)));
    return "{\"totalCount\":" + QByteArray::number(total) + ",\"items\":[" + items.join(',') + ']'
        + (next.isEmpty() ? QByteArray() : ",\"next\":\"" + next + '"') + '}';
}

struct Listed
{
    Result<ConnectionList> list;
    Driven driven;
    bool hasRestarted = false;
    std::size_t rowsTaken = 0;
};

/// Answers the pages of a script, one after the other; the last one again and again.
Listed listOf(const QByteArrayList &script)
{
    const auto system = versori::makeSystem();
    const auto conversation = system->list(endpointOf(vd::emptyEstate()));
    Listed listed;
    qsizetype at = 0;
    listed.driven = drive(*conversation, [&](const Ask &) -> Result<HttpResponse> {
        const QByteArray body = script.at(qMin(at++, script.size() - 1));
        const int status = body.startsWith('!') ? body.mid(1).toInt() : 200;
        return HttpResponse{status, {}, status == 200 ? body : QByteArray("{}")};
    });
    listed.list = conversation->result();
    listed.hasRestarted = conversation->hasRestarted();
    listed.rowsTaken = conversation->takeRows().size();
    if (const auto taken = conversation->takeResult();
        listed.list && taken->rows != listed.list->rows)
        qFatal("the list that is handed over is another");
    return listed;
}

} // namespace

class TestVersoriList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsCompleteOnlyIfItHoldsAsManyAsItSays_data();
    void aListIsCompleteOnlyIfItHoldsAsManyAsItSays();
    void pagesAreFollowedByTheirCursor();
    void aServerThatRefusesThePageSizeIsAskedForItsOwn();
    void aListThatMovesIsReadAgain();
    void aLargeOrganisationCostsOneRequestForAHundred();
    void secretsAndAddressesWithSecretsAreDropped();
};

void TestVersoriList::aListIsCompleteOnlyIfItHoldsAsManyAsItSays_data()
{
    QTest::addColumn<QByteArrayList>("script");
    QTest::addColumn<int>("rows"); // -1: no list at all
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const QByteArrayList &script, int rows, bool isComplete,
                        int requests) {
        QTest::newRow(name) << script << rows << isComplete << requests;
    };
    row("one page", {page(2, {"a", "b"})}, 2, true, 1);
    row("none", {page(0, {})}, 0, true, 1);
    row("none, as null", {R"({"totalCount":0,"items":null})"}, 0, true, 1);
    row("null, but there are some", {R"({"totalCount":3,"items":null})"}, -1, false, 1);
    row("no items", {R"({"totalCount":0})"}, -1, false, 1);
    row("no count", {R"({"items":[]})"}, -1, false, 1);
    row("count below zero", {R"({"totalCount":-1,"items":[]})"}, -1, false, 1);
    row("items an object", {R"({"totalCount":1,"items":{}})"}, -1, false, 1);
    row("a bare array", {"[]"}, -1, false, 1);
    row("two pages", {page(3, {"a", "b"}, "x"), page(3, {"c"})}, 3, true, 2);
    row("an empty next is none", {R"({"totalCount":0,"items":[],"next":""})"}, 0, true, 1);
    row("cut: count says more", {page(3, {"a", "b"})}, 2, false, 1);
    row("more than it says", {page(1, {"a", "b"})}, 2, false, 1);
    row("the cursor comes again", {page(4, {"a", "b"}, "x"), page(4, {"c"}, "x")}, 3, false, 2);
    row("pages without anything new", {page(4, {"a", "b"}, "x"), page(4, {"a", "b"}, "y")}, 2,
        false, 2);
    row("the second page fails", {page(4, {"a", "b"}, "x"), "!500"}, 2, false, 2);
    row("an entry without an id", {R"({"totalCount":1,"items":[{"name":"n"}]})"}, 0, false, 1);
    row("an entry with the zero id",
        {R"({"totalCount":1,"items":[{"id":"00000000000000000000000000"}]})"}, 0, false, 1);
    row("a page too many", {page(1, {"a"}, "x"), page(1, {})}, 1, true, 2);
    row("an empty first page, and more behind it", {page(1, {}, "x"), page(1, {"a"})}, 1, true, 2);
    row("none, and it goes on all the same", {page(0, {}, "x"), page(0, {}, "y")}, 0, true, 2);
    row("an error with a good status",
        {R"({"code":"500000","message":"down","totalCount":0,"items":null})"}, -1, false, 1);
    row("it never stops moving",
        {page(9, {"a"}, "x"), page(8, {"b"}, "y"), page(7, {"c"}, "z"), page(6, {"d"}, "v"),
         page(5, {"e"}, "w"), page(4, {"f"}, "u"), page(3, {"g"}, "t"), page(2, {"h"}, "s"),
         page(2, {"h"}, "s")},
        2, false, 9);
}

void TestVersoriList::aListIsCompleteOnlyIfItHoldsAsManyAsItSays()
{
    QFETCH(QByteArrayList, script);
    QFETCH(int, rows);
    QFETCH(bool, isComplete);
    QFETCH(int, requests);
    const Listed listed = listOf(script);
    QVERIFY(listed.driven.wasOver);
    QCOMPARE(listed.driven.requests(), requests);
    QCOMPARE(listed.list ? int(listed.list->rows.size()) : -1, rows);
    if (!listed.list)
        return;
    QCOMPARE(listed.list->isComplete, isComplete);
    QCOMPARE(listed.list->warnings.empty(), isComplete);
    QCOMPARE(listed.rowsTaken, listed.list->rows.size());
}

void TestVersoriList::pagesAreFollowedByTheirCursor()
{
    const Listed listed = listOf({page(3, {"a", "b"}, "c2/=&"), page(3, {"c"})});
    const QString path =
        u"GET /o/"_s + vd::emptyEstate().organisation + u"/connections?first=100"_s;
    QCOMPARE(listed.driven.targets(), QStringList({path, path + u"&after=c2%2F%3D%26"_s}));
}

void TestVersoriList::aServerThatRefusesThePageSizeIsAskedForItsOwn()
{
    SmallOrganisation made;
    made.estate.unknowns.largestPage = 50;
    vd::VersoriDemo server(made.estate);
    const auto system = versori::makeSystem();
    const auto conversation = system->list(endpointOf(made.estate));
    const Driven driven = drive(*conversation, signedIn(server));
    QCOMPARE(driven.requests(), 2);
    QVERIFY(!driven.targets().last().contains(u"first"));
    QCOMPARE(conversation->result()->rows.size(), std::size_t(3));
    QVERIFY(conversation->result()->isComplete);
    // A real refusal is one.
    QVERIFY(!listOf({"!400"}).list);
}

void TestVersoriList::aListThatMovesIsReadAgain()
{
    const Listed listed = listOf({page(3, {"a", "b"}, "x"), page(2, {"b"}), page(2, {"a", "b"})});
    QVERIFY(listed.list->isComplete && listed.hasRestarted);
    QCOMPARE(listed.rowsTaken, std::size_t(2)); // what was given before the restart is void
}

void TestVersoriList::aLargeOrganisationCostsOneRequestForAHundred()
{
    vd::VersoriDemo server(vd::largeEstate(1001, 1));
    const auto system = versori::makeSystem();
    const auto conversation = system->list(endpointOf(server.estate()));
    QCOMPARE(drive(*conversation, signedIn(server)).requests(), 11);
    QCOMPARE(conversation->result()->rows.size(), std::size_t(1001));
    QVERIFY(conversation->result()->isComplete);
}

void TestVersoriList::secretsAndAddressesWithSecretsAreDropped()
{
    vd::VersoriDemo server(vd::standardEstate());
    const auto system = versori::makeSystem();
    const auto conversation = system->list(endpointOf(server.estate()));
    drive(*conversation, signedIn(server));
    const std::vector<Connection> rows = conversation->result()->rows;
    for (const Connection &row : rows) {
        QCOMPARE(row.state, ConnectionState::NoSuchFlag);
        QVERIFY(row.traits.isEmpty()); // a list alone is no evidence
        for (const Property &property : row.properties)
            QVERIFY2(!property.value.contains(u"CANARY"), qPrintable(property.value));
    }
    QCOMPARE(rows.front().property(u"base-url").left(8), u"https://"_s);
    QCOMPARE(rows.front().property(u"made-for-slot"), QString()); // the zero id is none
    QCOMPARE(rows.at(5).type, QString());
}

QTEST_APPLESS_MAIN(TestVersoriList)
#include "tst_versori_list.moc"
