// SPDX-License-Identifier: Apache-2.0
// What a watch sees of each system, over real HTTP against the demo endpoints: every sign, every
// trouble at every read, and not one write.
#include "app/cli/optionvalues.h"
#include "models/service/watcher.h"
#include "tests/app/cli/clistory.h"
#include "tests/app/deletion/deletionbench.h"
#include "tests/app/deletion/troublerows.h"

#include <QEventLoop>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// A run of a story that waits in its observation, and a watcher of it.
class Parked
{
public:
    explicit Parked(const CliStory &story) : m_bench(story.system, story.makeEstate())
    {
        m_bench.setTypedSecrets(story.secrets);
        const auto impact = m_bench.review({story.id});
        std::vector<Decision> decisions;
        for (const Dependent &row : impact->dependents) {
            const QString chosen =
                story.decisions.value(row.key.text(), story.decisions.value(row.key.kind));
            if (!chosen.isEmpty())
                decisions.push_back(cli::decisionFrom(row.key.text() + u'=' + chosen).value());
        }
        const auto plan = m_bench.plan(*impact, decisions, std::chrono::hours(1));
        if (!plan)
            qFatal("no plan: %s", qPrintable(plan.error().detail));
        auto run =
            DeletionRun::create(m_bench.session(), m_bench.journal(), *plan,
                                {.settle = std::chrono::seconds(0), .typedSecrets = story.secrets});
        m_run = std::move(*run);
        m_run->begin(true);
        QEventLoop loop;
        QObject::connect(m_run.get(), &DeletionRun::changed, &loop, [&] {
            if (m_run->isAtRest())
                loop.quit();
        });
        QObject::connect(m_run.get(), &DeletionRun::finished, &loop, &QEventLoop::quit);
        loop.exec();
        m_book = LookBook::in(m_bench.journal());
        m_watcher = std::make_unique<Watcher>(m_bench.session(), *m_book, u"test"_s);
        m_bench.server().clearLog();
    }

    DeletionBench &bench() { return m_bench; }
    DeletionRun &run() { return *m_run; }
    LookBook &book() { return *m_book; }
    [[nodiscard]] RunRecord record() { return *m_bench.journal().run(m_run->id()); }
    void act(const QString &action)
    {
        if (!m_bench.server().estate().act(action))
            qFatal("the demo does not know %s", qPrintable(action));
    }
    Look look()
    {
        QEventLoop loop;
        QObject::connect(m_watcher.get(), &Watcher::looked, &loop, &QEventLoop::quit);
        m_watcher->look(record());
        loop.exec();
        return m_watcher->lastLook();
    }
    [[nodiscard]] Observation observation() { return *m_book->observation(record(), now()); }

private:
    DeletionBench m_bench;
    std::unique_ptr<DeletionRun> m_run;
    std::unique_ptr<LookBook> m_book;
    std::unique_ptr<Watcher> m_watcher;
};

QStringList kindsOf(const std::vector<Sign> &signs)
{
    QStringList kinds;
    for (const Sign &sign : signs)
        kinds << wordOf(sign.kind);
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

/// One story of each system.
std::vector<CliStory> stories()
{
    std::vector<CliStory> first;
    for (const CliStory &story : cliStories()) {
        if (std::ranges::none_of(
                first, [&](const CliStory &other) { return other.system == story.system; }))
            first.push_back(story);
    }
    return first;
}

bool isUnread(const Look &look, const Look &whole)
{
    if (look.error)
        return true;
    for (const Coverage &source : look.sources) {
        const auto it = std::ranges::find(whole.sources, source.source, &Coverage::source);
        if (it == whole.sources.end() || source.status != it->status || source.reason != it->reason)
            return true;
    }
    return look.sources.size() != whole.sources.size();
}

} // namespace

class TestSigns : public QObject
{
    Q_OBJECT

private:
    static CliStory story(const QString &system)
    {
        for (const CliStory &one : stories()) {
            if (one.system == system)
                return one;
        }
        qFatal("no story");
    }

private Q_SLOTS:
    void theRunTakesTheFirstLookRightAfterTheSwitchOff_data() { addSystems(); }
    void theRunTakesTheFirstLookRightAfterTheSwitchOff()
    {
        QFETCH(QString, system);
        Parked parked(story(system));
        QCOMPARE(parked.run().state().step, Step::Observing);
        const auto looks = parked.book().looks(parked.run().id());
        QCOMPARE(looks->size(), std::size_t(1));
        QCOMPARE(looks->front().error, std::optional<ApiError>());
        QCOMPARE(kindsOf(looks->front().signs), QStringList());
        QVERIFY(!looks->front().sources.empty());
    }

    void whenNothingHappensNothingIsSeenAndNothingIsWritten_data() { addSystems(); }
    void whenNothingHappensNothingIsSeenAndNothingIsWritten()
    {
        QFETCH(QString, system);
        Parked parked(story(system));
        for (int i = 0; i < 3; ++i) {
            const Look look = parked.look();
            QVERIFY2(!look.error, qPrintable(look.error ? look.error->sentence() : QString()));
            QCOMPARE(kindsOf(look.signs), QStringList());
        }
        QVERIFY(parked.observation().open().empty());
        QVERIFY(!parked.observation().isHalfBlind());
        QCOMPARE(parked.bench().server().writes(), 0);
        QVERIFY(parked.bench().server().log().total() > 0);
    }

    void whatASystemCannotTellIsSaidAsSuch_data() { addSystems(); }
    void whatASystemCannotTellIsSaidAsSuch()
    {
        QFETCH(QString, system);
        Parked parked(story(system));
        (void)parked.look();
        const auto blind = parked.observation().blindSpots;
        const bool isAny = std::ranges::any_of(blind, [](const Coverage &source) {
            return source.status == CoverageStatus::Invisible && !source.reason.isEmpty();
        });
        QVERIFY(isAny); // no system records the calls that its switch-off refuses
    }

    void everySignIsSeenOnceAndStaysSeen_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("kind");
        const auto row = [](const QByteArray &name, const QString &system, const QString &action,
                            const QString &kind) {
            QTest::newRow(name.constData()) << system << action << kind;
        };
        for (const CliStory &one : stories()) {
            const QByteArray word = one.system.toLatin1();
            row(word + " is switched on", one.system, u"switch-on"_s, u"switched-on"_s);
            row(word + " points here", one.system, u"point-here"_s, u"appeared"_s);
            if (one.system != u"umbraco") // its profile has moved before
                row(word + " points away", one.system, u"point-away"_s, u"moved-away"_s);
            if (one.system != u"apinizer")
                row(word + " fails", one.system, u"fail-run"_s, u"failed"_s);
            if (one.system == u"lerian" || one.system == u"polytomic")
                row(word + " is called", one.system, u"call"_s, u"called"_s);
        }
        row("lerian's name is taken", u"lerian"_s, u"take-name"_s, u"appeared"_s);
    }
    void everySignIsSeenOnceAndStaysSeen()
    {
        QFETCH(QString, system);
        QFETCH(QString, action);
        QFETCH(QString, kind);
        const CliStory told = story(system);
        Parked parked(told);
        QString id = told.id;
        if (system == u"umbraco" && action == u"fail-run")
            id = parked.record().plan.impact.dependents.front().key.id; // it moved with its profile
        parked.act(action == u"take-name" ? action : action + u':' + id);
        const Look look = parked.look();
        QVERIFY2(kindsOf(look.signs).contains(kind), qPrintable(kindsOf(look.signs).join(u' ')));
        const Observation once = parked.observation();
        (void)parked.look();
        const Observation twice = parked.observation();
        QCOMPARE(twice.signs.size(), once.signs.size());
        QCOMPARE(parked.bench().server().writes(), 0);
        for (const SeenSign &seen : twice.signs)
            QVERIFY(!seen.sign.text.isEmpty());
    }

    void aSwitchBackAndForthBetweenTwoLooksIsSeen()
    {
        const CliStory told = story(u"umbraco"_s);
        Parked parked(told);
        parked.act(u"switch-on:"_s + told.id);
        parked.act(u"switch-on:"_s + told.id);
        const QStringList kinds = kindsOf(parked.look().signs);
        QVERIFY2(kinds.contains(u"changed"_s), qPrintable(kinds.join(u' ')));
    }

    void aClockThatIsWrongHereChangesNothing()
    {
        const CliStory told = story(u"umbraco"_s);
        Parked parked(told);
        Watcher watcher(parked.bench().session(), parked.book(), u"test"_s);
        watcher.setNow([] { return now().addDays(-400); });
        const QString profile = parked.record().plan.impact.dependents.front().key.id;
        parked.act(u"fail-run:"_s + profile);
        QEventLoop loop;
        QObject::connect(&watcher, &Watcher::looked, &loop, &QEventLoop::quit);
        watcher.look(parked.record());
        loop.exec();
        QVERIFY(kindsOf(watcher.lastLook().signs).contains(u"failed"_s));
    }

    void troubleWithOneReadNeverReadsAsNothingSeen_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("row");
        for (const CliStory &one : stories()) {
            for (std::size_t row = 0; row < troubleRows.size(); ++row) {
                if (isTried(troubleRows[row].name))
                    QTest::addRow("%s: %s", qPrintable(one.system), troubleRows[row].name)
                        << one.system << int(row);
            }
        }
    }
    /// A sign that is there and is not told of means that the look says what it could not read.
    void troubleWithOneReadNeverReadsAsNothingSeen()
    {
        QFETCH(QString, system);
        QFETCH(int, row);
        const CliStory told = story(system);
        Parked parked(told);
        for (const char *action : {"switch-on:", "point-here:", "fail-run:"})
            (void)parked.bench().server().estate().act(QLatin1StringView(action) + told.id);
        DemoServer &server = parked.bench().server();
        const Look whole = parked.look();
        QVERIFY(!whole.signs.empty());
        const std::vector<LoggedRequest> reads = server.log().entries();
        for (const LoggedRequest &entry : reads) {
            TroubleRule rule = troubleRows.at(std::size_t(row)).rule();
            rule.count = 0; // also when it is tried again
            rule.method = QString::fromLatin1(entry.request.method);
            rule.target = u'^' + QRegularExpression::escape(entry.request.target()) + u'$';
            server.addTrouble(rule);
            const Look look = parked.look();
            server.clearTrouble();
            for (const Sign &sign : whole.signs)
                QVERIFY2(holds(look, sign) || isUnread(look, whole),
                         qPrintable(entry.request.target() + u" hides "_s + sign.key()));
        }
        QCOMPARE(server.writes(), 0);
    }

    void somebodyElsesTokenSeesNothing()
    {
        Parked parked(story(u"polytomic"_s));
        parked.act(u"move-key"_s);
        const Look look = parked.look();
        QVERIFY(look.error.has_value());
        QVERIFY(look.signs.empty());
    }

private:
    static void addSystems()
    {
        QTest::addColumn<QString>("system");
        for (const CliStory &one : stories())
            QTest::newRow(qPrintable(one.system)) << one.system;
    }
    static bool isTried(QByteArrayView name)
    {
        static const QByteArrayList names{"cut before effect",
                                          "401",
                                          "403",
                                          "404",
                                          "500",
                                          "HTML 200",
                                          "HTML 404",
                                          "empty 200 without effect",
                                          "half a body",
                                          "redirect"};
        return names.contains(name.toByteArray());
    }
    static bool holds(const Look &look, const Sign &sign)
    {
        return std::ranges::any_of(look.signs,
                                   [&](const Sign &one) { return one.key() == sign.key(); });
    }
};

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
