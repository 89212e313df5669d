// SPDX-License-Identifier: Apache-2.0
// What the window does for runs that wait while no assistant shows them.
#include "app/demo/demoestates.h"
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/umbracodemo.h"
#include "app/observationwatch.h"
#include "tests/app/credentialstore/ownbus.h"
#include "tests/app/deletion/batchbench.h"
#include "tests/app/notifier/fakenotifications.h"

#include <QEventLoop>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::umbraco::demo;

class ObservationWatchTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<DeletionBench> m_bench;
    std::unique_ptr<DeletionRun> m_run;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ObservationWatch> m_watch;
    QDateTime m_now;

    [[nodiscard]] std::vector<Look> looks()
    {
        return LookBook::in(m_bench->journal())->looks(m_run->id()).value();
    }
    void signIn()
    {
        SavedEndpoint endpoint;
        endpoint.name = u"bench"_s;
        endpoint.identity = m_bench->session().identity();
        const Credentials credentials = m_bench->server().signIn().credentials;
        endpoint.signInKind = wordOf(credentials.kind);
        endpoint.user = credentials.user;
        QVERIFY(m_workspace->add(endpoint).has_value());
        m_workspace->signIn(u"bench"_s, credentials.secret);
    }
    void tick()
    {
        m_watch->tick();
        QTRY_VERIFY(!m_watch->isLooking());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeletionBench>(
            u"umbraco"_s, std::make_unique<demo::UmbracoDemo>(demo::largeEstate(1, 0)));
        const QString id =
            demo::stableId(u"large/connection/000000"_s).toString(QUuid::WithoutBraces);
        const auto plan = m_bench->plan(m_bench->review({id}).value(), {}, std::chrono::hours(24));
        QVERIFY(plan.has_value());
        m_run = std::move(
            DeletionRun::create(m_bench->session(), m_bench->journal(), *plan, {}).value());
        m_run->begin();
        QTRY_VERIFY(m_run->isAtRest());
        QCOMPARE(m_run->state().step, Step::Observing);
        m_bench->server().clearLog();
        m_workspace = std::make_unique<Workspace>(
            SavedEndpoints(m_home.filePath(QString::fromUtf8(QTest::currentTestFunction()))));
        m_watch = std::make_unique<ObservationWatch>(*m_workspace, m_bench->journal());
        m_now = QDateTime::currentDateTimeUtc();
        m_watch->setNow([this] { return m_now; });
    }
    void cleanup()
    {
        m_watch.reset();
        m_workspace.reset();
        m_run.reset();
        m_bench.reset();
    }

    void withoutASignInNothingIsAsked()
    {
        tick();
        QCOMPARE(looks().size(), std::size_t(1)); // the run's own
        QVERIFY(m_bench->server().log().entries().empty());
    }

    void itLooksEveryQuarterOfAnHourAndNeverWrites()
    {
        signIn();
        tick();
        QCOMPARE(looks().size(), std::size_t(1));
        for (std::size_t i = 0; i < 3; ++i) {
            m_now = m_now.addSecs(16 * 60);
            tick();
            tick(); // a minute later
            QCOMPARE(looks().size(), i + 2);
            QCOMPARE(looks().back().by, u"window"_s);
        }
        QCOMPARE(m_bench->server().writes(), 0);
    }

    void whatAnAssistantShowsIsLookedAtByThatOne()
    {
        signIn();
        m_watch->setIsShown([this](const QString &run) { return run == m_run->id(); });
        m_now = m_now.addDays(1);
        tick();
        QCOMPARE(looks().size(), std::size_t(1));
    }

    void aServerInTroubleIsNotAskedEveryMinute()
    {
        signIn();
        m_bench->server().setNetworkDown(true);
        m_now = m_now.addSecs(16 * 60);
        tick();
        QVERIFY(looks().back().error.has_value());
        const std::size_t before = looks().size();
        tick();
        QCOMPARE(looks().size(), before);
    }

    void aSessionThatGoesTakesItsLookAlong()
    {
        signIn();
        m_now = m_now.addSecs(16 * 60);
        TroubleRule rule;
        rule.count = 0;
        rule.trouble = troubleFrom(u"hang").value();
        m_bench->server().addTrouble(rule);
        m_watch->tick();
        QVERIFY(m_watch->isLooking());
        QVERIFY(m_workspace->remove(u"bench"_s).has_value());
        QVERIFY(!m_watch->isLooking());
    }

    void ofSeveralEachIsLookedAtAndTheEndIsToldOnce()
    {
        FakeNotifications service({u"body"_s});
        m_run.reset();
        DemoOptions options;
        options.estate = u"large"_s;
        options.connections = 3;
        m_watch.reset();
        m_bench =
            std::make_unique<DeletionBench>(u"umbraco"_s, makeDemoEstate(u"umbraco"_s, options));
        std::vector<ConnectionId> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back({demo::stableId(u"large/connection/%1"_s.arg(i, 6, 10, QChar(u'0')))
                               .toString(QUuid::WithoutBraces)});
        auto batch = batchOf(*m_bench, ids);
        QVERIFY(batch.has_value());
        batch->observe = std::chrono::hours(1);
        for (Plan &member : batch->members)
            member.choices.observe = batch->observe;
        auto made = BatchRun::create(m_bench->session(), m_bench->journal(), *batch, {});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence()));
        const std::unique_ptr<BatchRun> run = std::move(*made);
        run->begin();
        QTRY_VERIFY(run->isAtRest());
        QCOMPARE(run->state().stage, BatchStage::Observing);
        m_bench->server().clearLog();
        m_watch = std::make_unique<ObservationWatch>(*m_workspace, m_bench->journal());
        m_watch->setNow([this] { return m_now; });
        m_watch->start();
        QTRY_VERIFY(m_watch->desktopProblem().isEmpty());
        signIn();
        m_now = m_now.addSecs(16 * 60);
        tick();
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(run->observation(i)->looks, 2);
        QVERIFY(service.shown.empty());
        m_watch->setIsShown([&run](const QString &shown) { return shown == run->id(); });
        m_now = m_now.addSecs(16 * 60);
        tick();
        QCOMPARE(run->observation(0)->looks, 2); // an assistant shows them
        m_now = m_now.addSecs(3600);
        tick();
        tick();
        QTRY_COMPARE(service.shown.size(), std::size_t(1)); // not once for each
        QVERIFY(service.shown.front().summary.contains(u'3'));
        QCOMPARE(m_bench->server().writes(), 0);
    }

    void whatIsSeenIsToldOnceWhoeverSawIt()
    {
        FakeNotifications service({u"body"_s, u"body-markup"_s});
        m_watch->start();
        QTRY_VERIFY(m_watch->desktopProblem().isEmpty());
        signIn();
        const QString id = m_run->plan().impact.connection.id.value;
        QVERIFY(m_bench->server().estate().act(u"point-here:"_s + id));
        m_now = m_now.addSecs(16 * 60);
        QTRY_VERIFY2(!m_watch->isLooking(), "idle");
        tick();
        QTRY_VERIFY(!service.shown.empty());
        const std::size_t told = service.shown.size();
        m_now = m_now.addSecs(16 * 60);
        tick();
        tick();
        QTest::qWait(20);
        QCOMPARE(service.shown.size(), told);
        // The end is news again.
        m_now = m_now.addDays(2);
        tick();
        QTRY_COMPARE(service.shown.size(), told + 1);
        QVERIFY(service.shown.back().actions.isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto code = ranOnOwnBus(true))
        return *code;
    ObservationWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_observationwatch.moc"
