// SPDX-License-Identifier: Apache-2.0
// How many requests it takes to read the list of a demo endpoint over real HTTP, and how many of
// them are on the wire at once: the formulas of the systems' contracts, of all five systems.
#include "app/demo/demoestates.h"
#include "app/demo/demoserver.h"
#include "models/service/catalogue.h"
#include "models/systems/registry.h"

#include <QDate>
#include <QEventLoop>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

int pages(int entries, int perPage)
{
    return std::max(1, (entries + perPage - 1) / perPage);
}

/// From the month of tomorrow back to 36 months before this one.
int monthsOfLerian()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return 37 + (today.addDays(1).month() == today.month() ? 0 : 1);
}

class Bench
{
public:
    Bench(const QString &word, int connections)
    {
        DemoOptions options;
        options.estate = u"large"_s;
        options.connections = connections;
        options.profilesPerConnection = 1;
        m_server = std::make_unique<DemoServer>(makeDemoEstate(word, options));
        if (!m_server->start())
            qFatal("the demo server does not start");
        const System *system = systemOf(word);
        EndpointAccess access;
        access.identity =
            system->identity(m_server->url().toString(), m_server->signIn().scope).value();
        m_session = std::make_unique<Session>(*system, access, m_server->signIn().credentials);
        m_catalogue = std::make_unique<Catalogue>(*m_session);
    }

    /// What came in at the server while the list was read.
    int refresh()
    {
        m_server->clearLog();
        QEventLoop loop;
        QObject::connect(m_catalogue.get(), &Catalogue::statusChanged, &loop, [&] {
            if (m_catalogue->status() != Catalogue::Status::Loading)
                loop.quit();
        });
        m_catalogue->refresh();
        if (m_catalogue->status() == Catalogue::Status::Loading)
            loop.exec();
        return int(m_server->log().entries().size());
    }
    [[nodiscard]] DemoServer &server() { return *m_server; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Catalogue &catalogue() { return *m_catalogue; }

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Catalogue> m_catalogue;
};

/// Requests of one list of so many connections, and how many of them can be asked at once.
struct Formula
{
    QString word;
    std::function<int(int)> requests;
    std::function<int(int)> atOnce;
    int signIns = 0; ///< once, where a token has to be fetched
};

const std::vector<Formula> &formulas()
{
    static const auto one = [](int) { return 1; };
    static const std::vector<Formula> all{
        // The first page tells the number of all; the others go together.
        {u"umbraco"_s, [](int n) { return pages(n, 100); },
         [](int n) { return std::max(1, pages(n, 100) - 1); }, 1},
        // One list for each of the fourteen types.
        {u"apinizer"_s, [](int) { return 14; }, [](int) { return 14; }, 1},
        // Two lists, month by month; here no month is longer than a page.
        {u"lerian"_s, [](int) { return 2 * monthsOfLerian(); },
         [](int) { return 2 * monthsOfLerian() - 1; }, 1},
        // Where a page is, only the page before it tells.
        {u"versori"_s, [](int n) { return pages(n, 100); }, one},
        // Whose key it is, then the list; this server sends all of it as one page.
        {u"polytomic"_s, [](int) { return 2; }, one},
    };
    return all;
}

} // namespace

class TestRefreshRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySystemHasAFormula()
    {
        QStringList words;
        for (const Formula &formula : formulas())
            words << formula.word;
        QStringList known = demoWords();
        words.sort();
        known.sort();
        QCOMPARE(words, known);
    }

    void theNumberOfRequestsIsTheFormula_data()
    {
        QTest::addColumn<int>("formula");
        QTest::addColumn<int>("connections");
        for (std::size_t i = 0; i < formulas().size(); ++i) {
            for (const int connections : {1, 99, 100, 101, 250})
                QTest::addRow("%s, %d connections", qPrintable(formulas()[i].word), connections)
                    << int(i) << connections;
        }
    }
    void theNumberOfRequestsIsTheFormula()
    {
        QFETCH(int, formula);
        QFETCH(int, connections);
        const Formula &of = formulas()[std::size_t(formula)];
        Bench bench(of.word, connections);
        const int months = monthsOfLerian();
        const int first = bench.refresh();
        const int again = bench.refresh();
        if (monthsOfLerian() != months)
            return theNumberOfRequestsIsTheFormula(); // a month ended meanwhile
        QCOMPARE(bench.catalogue().status(), Catalogue::Status::Complete);
        QCOMPARE(int(bench.catalogue().rows().size()), connections);
        QCOMPARE(first, of.requests(connections) + of.signIns);
        // Nothing is read twice, and nothing can be left out the second time: no system tells
        // whether a list is still the same.
        QCOMPARE(again, of.requests(connections));
        QCOMPARE(bench.catalogue().requests(), again);
        QCOMPARE(bench.server().writes(), 0);
    }

    void whatCanBeAskedAtOnceIs_data() { theNumberOfRequestsIsTheFormula_data(); }
    void whatCanBeAskedAtOnceIs()
    {
        QFETCH(int, formula);
        QFETCH(int, connections);
        const Formula &of = formulas()[std::size_t(formula)];
        Bench bench(of.word, connections);
        TroubleRule slow; // so that what is asked at once is there at once
        slow.count = 0;
        slow.trouble.delayMs = 20;
        bench.server().addTrouble(slow);
        (void)bench.refresh();
        QCOMPARE(bench.server().peakInFlight(),
                 std::min(of.atOnce(connections), bench.session().access().maxInFlight));
    }
};

QTEST_GUILESS_MAIN(TestRefreshRequests)
#include "tst_refreshrequests.moc"
