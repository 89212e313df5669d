// SPDX-License-Identifier: Apache-2.0
// The pages of one month are asked for together, and whatever is wrong with one of them is either
// made good by reading the month from its other end, or told.
#include "app/demo/lerian/estates.h"
#include "tests/systems/lerian/listed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

constexpr int count = 350; // three full pages, and one of fifty

enum class Trouble {
    Fails,
    Garbage,
    LacksTen,
    Empty,
    LikeTheFirst,
    TellsMore,
    TellsLess,
    OtherLimit,
    HasOneOfTheFirst,
    HasOneUnreadable
};

const QByteArray april = "startDate=2026-04-01&endDate=2026-05-01&page=";

bool isOfApril(const Ask &ask, int page = 0)
{
    const QByteArray wanted = april + (page > 0 ? QByteArray::number(page) + '&' : QByteArray());
    return ask.request.path.endsWith("/connections") && ask.request.query.contains(wanted);
}

bool isFromTheOtherEnd(const Ask &ask)
{
    return ask.request.query.contains("sortOrder=asc");
}

QJsonObject objectIn(const Result<HttpResponse> &reply)
{
    return QJsonDocument::fromJson(reply->body).object();
}

QJsonArray itemsOfTheFirst(LerianServer &server, const Ask &ask)
{
    Ask first = ask;
    first.request.query.replace("page=2", "page=1");
    return objectIn(server.answer(first))["items"_L1].toArray();
}

QJsonArray itemsWith(Trouble trouble, QJsonArray items, const QJsonArray &first)
{
    QJsonObject one = items.first().toObject();
    switch (trouble) {
    case Trouble::LacksTen:
        for (int i = 0; i < 10; ++i)
            items.removeLast();
        return items;
    case Trouble::Empty: return {};
    case Trouble::LikeTheFirst: return first;
    case Trouble::HasOneOfTheFirst: items[0] = first[5]; return items;
    case Trouble::HasOneUnreadable:
        one["configName"_L1] = QJsonValue::Null;
        items[0] = one;
        return items;
    case Trouble::Fails:
    case Trouble::Garbage:
    case Trouble::TellsMore:
    case Trouble::TellsLess:
    case Trouble::OtherLimit: return items;
    }
    return items;
}

int totalWith(Trouble trouble)
{
    return count + (trouble == Trouble::TellsMore ? 1 : trouble == Trouble::TellsLess ? -1 : 0);
}

Result<HttpResponse> troubled(Trouble trouble, LerianServer &server, const Ask &ask)
{
    auto reply = server.answer(ask);
    if (trouble == Trouble::Fails)
        return server.demo().typicalAnswer(500);
    if (trouble == Trouble::Garbage) {
        reply->body.chop(reply->body.size() / 2);
        return reply;
    }
    QJsonObject page = objectIn(reply);
    page["items"_L1] = itemsWith(trouble, page["items"_L1].toArray(), itemsOfTheFirst(server, ask));
    page["total"_L1] = totalWith(trouble);
    page["limit"_L1] = trouble == Trouble::OtherLimit ? 50 : 100;
    reply->body = QJsonDocument(page).toJson();
    return reply;
}

std::set<QString> names(const ConnectionList &list)
{
    std::set<QString> names;
    for (const Connection &row : list.rows)
        names.insert(row.name);
    return names;
}

/// Requests of the other lists and months of a list since April.
constexpr int besides = 3;

} // namespace

class TestLerianPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreAskedForAsSoonAsTheirNumberIsKnown_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("together");
        for (const auto &[entries, together] :
             {std::pair{99, 0}, {100, 1}, {101, 1}, {350, 3}, {4700, 47}, {4900, 48}})
            QTest::addRow("%d", entries) << entries << together;
    }
    /// More than an endpoint may be asked at once is never under way.
    void allAreAskedForAsSoonAsTheirNumberIsKnown()
    {
        QFETCH(int, entries);
        QFETCH(int, together);
        LerianServer server(manyConnections(entries));
        const auto conversation = lerianSystem()->list(since(u"2026-04"_s));
        std::vector<Ask> underway = conversation->next();
        QCOMPARE(underway.size(), 1U); // the newest month comes alone
        conversation->answer(underway.front().ticket, server.answer(underway.front()));
        underway = conversation->next();
        const auto first =
            std::ranges::find_if(underway, [](const Ask &a) { return isOfApril(a, 1); });
        conversation->answer(first->ticket, server.answer(*first));
        QCOMPARE(conversation->next().size(), std::size_t(together));
    }

    void theNumberOfRequestsIsTheFormulaHoweverManyThereAre_data()
    {
        QTest::addColumn<int>("entries");
        for (const int entries : {0, 99, 100, 350, 5001})
            QTest::addRow("%d", entries) << entries;
    }
    void theNumberOfRequestsIsTheFormulaHoweverManyThereAre()
    {
        QFETCH(int, entries);
        LerianServer server(manyConnections(entries));
        const Listed found = listed(since(u"2026-04"_s), server.world(), unsigned(entries));
        QVERIFY(found.list->isComplete);
        QCOMPARE(found.list->rows.size(), std::size_t(entries));
        QCOMPARE(found.driven.requests(), besides + entries / 100 + 1);
    }

    void aTotalThatPromisesMillionsCostsAHandful()
    {
        LerianServer server(manyConnections(count));
        const Listed found =
            listed(since(u"2026-04"_s), [&](const Ask &ask) -> Result<HttpResponse> {
                auto reply = server.answer(ask);
                if (isOfApril(ask))
                    reply->body.replace("\"total\":350", "\"total\":2000000000");
                return reply;
            });
        QVERIFY(!found.list->isComplete);
        QCOMPARE(found.list->rows.size(), std::size_t(count));
        QVERIFY2(found.driven.requests() < besides + 2 * 60,
                 qPrintable(QString::number(found.driven.requests())));
    }

    /// Nor if it tells another total each time, so that the month is read from its other end too.
    void theSamePageForEverCostsTwoRoundsHoweverTheTotalChanges()
    {
        LerianServer server(manyConnections(count));
        int asked = 0;
        const Listed found =
            listed(since(u"2026-04"_s), [&](const Ask &ask) -> Result<HttpResponse> {
                if (!isOfApril(ask))
                    return server.answer(ask);
                if (++asked > 1000) // a reading without an end fails instead of running on
                    return server.demo().typicalAnswer(500);
                Ask first = ask;
                const qsizetype page = first.request.query.indexOf(april) + april.size();
                const qsizetype end = first.request.query.indexOf('&', page);
                first.request.query.replace(page, end - page, "1");
                auto reply = server.answer(first);
                const QByteArray total = isOfApril(ask, 1) ? "1000000000" : "1000000001";
                reply->body.replace("\"total\":350", "\"total\":" + total);
                return reply;
            });
        QVERIFY(!found.list->isComplete);
        QVERIFY(found.list->warnings.back().message.startsWith(u"2026-04: "_s));
        QVERIFY2(asked <= 2 * (1 + 48), qPrintable(QString::number(asked)));
    }

    /// A total that is too low hides nothing: the end is the page that is not full.
    void aTotalThatIsTooLowHidesNothing()
    {
        LerianServer server(manyConnections(count));
        for (const QByteArray &total :
             {QByteArray("0"), QByteArray("100"), QByteArray("-5"), QByteArray("250")}) {
            const Listed found =
                listed(since(u"2026-04"_s), [&](const Ask &ask) -> Result<HttpResponse> {
                    auto reply = server.answer(ask);
                    reply->body.replace("\"total\":350", "\"total\":" + total);
                    return reply;
                });
            QCOMPARE(names(*found.list).size(), std::size_t(count));
        }
    }

    void troubleOnAMiddlePageIsMadeGoodOrTold_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<bool>("everyTime"); // else not when it is read from the other end
        QTest::addColumn<bool>("isReadAgain");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<std::size_t>("rows");
        const auto row = [](const char *name, Trouble trouble, bool everyTime, bool again,
                            bool isComplete, std::size_t rows) {
            QTest::addRow("%s, %s", name, everyTime ? "every time" : "once")
                << trouble << everyTime << again << isComplete << rows;
        };
        row("fails", Trouble::Fails, false, false, false, 250);
        row("garbage", Trouble::Garbage, false, false, false, 250);
        row("lacks ten", Trouble::LacksTen, false, true, true, 350);
        row("lacks ten", Trouble::LacksTen, true, true, false, 350);
        row("empty", Trouble::Empty, false, true, true, 350);
        row("empty", Trouble::Empty, true, true, false, 300);
        row("like the first", Trouble::LikeTheFirst, false, false, false, 250);
        row("tells more", Trouble::TellsMore, false, true, true, 350);
        row("tells more", Trouble::TellsMore, true, true, false, 350);
        row("tells less", Trouble::TellsLess, false, true, true, 350);
        row("tells less", Trouble::TellsLess, true, true, false, 350);
        row("other limit", Trouble::OtherLimit, false, true, true, 350);
        row("other limit", Trouble::OtherLimit, true, true, false, 350);
        row("has one of the first", Trouble::HasOneOfTheFirst, false, true, true, 350);
        row("has one of the first", Trouble::HasOneOfTheFirst, true, true, true, 350);
        row("has one unreadable", Trouble::HasOneUnreadable, false, false, false, 349);
    }
    /// In whatever order the pages come.
    void troubleOnAMiddlePageIsMadeGoodOrTold()
    {
        QFETCH(Trouble, trouble);
        QFETCH(bool, everyTime);
        QFETCH(bool, isReadAgain);
        QFETCH(bool, isComplete);
        QFETCH(std::size_t, rows);
        LerianServer server(manyConnections(count));
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Listed found = listed(
                since(u"2026-04"_s),
                [&](const Ask &ask) {
                    const bool isIt = isOfApril(ask, 2) && (everyTime || !isFromTheOtherEnd(ask));
                    return isIt ? troubled(trouble, server, ask) : server.answer(ask);
                },
                seed);
            QCOMPARE(found.list->isComplete, isComplete);
            QCOMPARE(found.list->rows.size(), rows);
            QCOMPARE(names(*found.list).size(), rows); // nothing twice
            QCOMPARE(found.handedOut, rows);
            QCOMPARE(found.driven.requests(), besides + (isReadAgain ? 8 : 4));
            const Warning &last = found.list->warnings.back();
            QCOMPARE(last.code == u"list-incomplete"_s, !isComplete);
            QVERIFY(isComplete || last.message.startsWith(u"2026-04: "_s));
        }
    }

    void onlyTheFirstPageIsAskedForInSmallerOnes()
    {
        LerianServer server(manyConnections(count));
        const Listed found =
            listed(since(u"2026-04"_s), [&](const Ask &ask) -> Result<HttpResponse> {
                if (isOfApril(ask, 3))
                    return demo::fetError(400, "FET-0406", "Pagination Limit Exceeded",
                                          u"too much"_s);
                return server.answer(ask);
            });
        QVERIFY(!found.list->isComplete);
        QCOMPARE(found.list->rows.size(), std::size_t(250));
        QVERIFY(found.driven.targets().filter(u"limit=10&"_s).isEmpty());
    }

    /// Whatever comes and goes while pages are under way: a list that is called complete has all
    /// that were there the whole time.
    void aListThatChangesMeanwhileLosesNothing_data()
    {
        QTest::addColumn<int>("come");
        QTest::addColumn<int>("go");
        QTest::newRow("one comes") << 1 << 0;
        QTest::newRow("many come") << 130 << 0;
        QTest::newRow("one goes") << 0 << 1;
        QTest::newRow("many go") << 0 << 130;
        QTest::newRow("some of both") << 20 << 30;
    }
    void aListThatChangesMeanwhileLosesNothing()
    {
        QFETCH(int, come);
        QFETCH(int, go);
        int complete = 0;
        for (unsigned seed = 0; seed < 16; ++seed) {
            LerianServer server(manyConnections(count));
            int pagesUntilThen = 1 + int(seed % 4);
            const auto change = [&] {
                auto &all = server.estate().connections;
                std::mt19937 chance(seed);
                for (int i = 0; i < go; ++i)
                    all[chance() % count].isDeleted = true;
                const demo::Estate more = manyConnections(count + come);
                all.insert(all.end(), more.connections.begin() + count, more.connections.end());
            };
            const Listed found = listed(
                since(u"2026-04"_s),
                [&](const Ask &ask) {
                    if (isOfApril(ask) && --pagesUntilThen == 0)
                        change();
                    return server.answer(ask);
                },
                seed);
            const std::set<QString> read = names(*found.list);
            for (int i = 0; i < count; ++i) {
                const auto &one = server.estate().connections[std::size_t(i)];
                QVERIFY(one.isDeleted || !found.list->isComplete || read.contains(one.configName));
            }
            complete += found.list->isComplete ? 1 : 0;
        }
        QCOMPARE(complete, 16); // it changed once: read again it is whole
    }
};

QTEST_APPLESS_MAIN(TestLerianPages)
#include "tst_lerian_pages.moc"
