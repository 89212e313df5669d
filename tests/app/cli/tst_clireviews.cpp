// SPDX-License-Identifier: Apache-2.0
#include "models/store/reviewfile.h"
#include "models/systems/registry.h"
#include "tests/app/cli/clibench.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

QStringList optionsFor(const QString &word, DemoServer &server)
{
    const DemoSignIn as = server.signIn();
    QStringList options{u"--system"_s, word, u"--url"_s, server.url().toString()};
    for (auto it = as.scope.begin(); it != as.scope.end(); ++it)
        options << u"--scope"_s << it.key() + u'=' + it.value();
    switch (as.credentials.kind) {
    case Credentials::Kind::Token: options << u"--token-env"_s << u"BENCH_SECRET"_s; break;
    case Credentials::Kind::ClientCredentials:
        options << u"--client-id"_s << as.credentials.user << u"--client-secret-env"_s
                << u"BENCH_SECRET"_s;
        break;
    case Credentials::Kind::UserPassword:
        options << u"--user"_s << as.credentials.user << u"--password-env"_s << u"BENCH_SECRET"_s;
        break;
    case Credentials::Kind::None: break;
    }
    if (!as.credentials.tokenPrefix.isEmpty())
        options << u"--token-prefix"_s << as.credentials.tokenPrefix;
    return options;
}

/// What a review says in addition, or must not say: requests, and where it comes from.
QJsonObject without(QJsonObject document, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        document.remove(key);
    return document;
}

QStringList idsIn(const QJsonObject &document, QLatin1StringView key)
{
    QStringList ids;
    for (const QJsonValue &row : document.value(key).toArray())
        ids << row.toObject().value("id"_L1).toString();
    return ids;
}

/// One system's demo server and a review of it, made once.
struct Stage
{
    explicit Stage(const QString &word)
        : bench(word)
        , endpoint(optionsFor(word, bench.server()))
        , review(bench.path(u"demo.linchpin"_s))
    {
        taken = bench.run(QStringList{u"snapshot"_s, u"--out"_s, review} + endpoint, With::Nothing);
    }
    [[nodiscard]] CliResult live(const QStringList &command)
    {
        return bench.run(command + endpoint, With::Nothing);
    }
    [[nodiscard]] CliResult offline(const QStringList &command)
    {
        return bench.run(command + QStringList{u"--review"_s, review}, With::Nothing);
    }

    CliBench bench;
    QStringList endpoint;
    QString review;
    CliResult taken;
};

} // namespace

/// Reviews from the terminal, for every system there is. Nothing here may send a write.
class CliReviewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const auto &[word, stage] : m_stages) {
            QCOMPARE(stage->bench.server().writes(), 0);
            QVERIFY(!stage->bench.printed().contains("CANARY"));
        }
    }

    void reviewSaysWhatTheEndpointSaid_data() { eachSystem(); }
    void reviewSaysWhatTheEndpointSaid()
    {
        Stage &on = stage();
        const QStringList ids = idsIn(on.live({u"list"_s}).document, "connections"_L1);
        QVERIFY(ids.size() > 5);
        QCOMPARE(without(on.offline({u"list"_s}).document, {"requests"_L1, "review"_L1}),
                 without(on.live({u"list"_s}).document, {"requests"_L1}));
        for (const qsizetype at : {qsizetype(0), ids.size() / 2, ids.size() - 1}) {
            const CliResult now = on.live({u"dependents"_s, ids[at]});
            const CliResult then = on.offline({u"dependents"_s, ids[at]});
            QCOMPARE(then.code, now.code);
            QCOMPARE(without(then.document, {"requests"_L1, "review"_L1, "error"_L1}),
                     without(now.document, {"requests"_L1, "error"_L1}));
            QCOMPARE(on.offline({u"show"_s, ids[at]}).code, 0);
        }
    }

    void reviewIsReadWithoutAnyNetwork_data() { eachSystem(); }
    void reviewIsReadWithoutAnyNetwork()
    {
        Stage &on = stage();
        const QString id = idsIn(on.offline({u"list"_s}).document, "connections"_L1).first();
        const int before = on.bench.server().log().total();
        for (const QStringList &command :
             {QStringList{u"list"_s}, QStringList{u"show"_s, id}, QStringList{u"dependents"_s, id},
              QStringList{u"unused"_s}}) {
            const CliResult alone =
                on.bench.runWithoutNetwork(command + QStringList{u"--review"_s, on.review});
            QCOMPARE(alone.err, QByteArray());
            QCOMPARE(alone.code, 0);
            QCOMPARE(alone.document, on.offline(command).document);
        }
        const CliResult same = on.bench.runWithoutNetwork({u"diff"_s, on.review, on.review});
        QCOMPARE(same.code, 0);
        QCOMPARE(on.bench.server().log().total(), before);
        // That there is no network in there is seen by what needs one.
        QCOMPARE(on.bench.runWithoutNetwork(QStringList{u"list"_s} + on.endpoint).code, 4);
    }

    void nothingDiffersFromTheWorldItWasTakenOf_data() { eachSystem(); }
    void nothingDiffersFromTheWorldItWasTakenOf()
    {
        Stage &on = stage();
        const CliResult same = on.live({u"diff"_s, on.review});
        QCOMPARE(same.code, 0);
        const QJsonObject endpoint =
            same.document.value("endpoints"_L1).toArray().first().toObject();
        for (const QJsonValue &row : endpoint.value("connections"_L1).toArray()) {
            // What could not be read twice has not changed, and is not known.
            QCOMPARE(row.toObject().value("change"_L1).toString(), u"not-known"_s);
            QCOMPARE(row.toObject().value("side"_L1).toString(), u"both"_s);
        }
        QVERIFY(endpoint.value("unchanged"_L1).toInt() > 5);
        on.bench.server().setNetworkDown(true);
        const CliResult down = on.live({u"diff"_s, on.review});
        on.bench.server().setNetworkDown(false);
        QCOMPARE(down.code, 4);
        QVERIFY(!down.out.contains("vanished"));
    }

    void everyConnectionIsUnusedInUseOrNotJudged_data() { eachSystem(); }
    void everyConnectionIsUnusedInUseOrNotJudged()
    {
        Stage &on = stage();
        const CliResult all = on.offline({u"unused"_s, u"--older-than"_s, u"1"_s});
        QCOMPARE(all.code, 0);
        const QStringList unused = idsIn(all.document, "unused"_L1);
        const QStringList notJudged = idsIn(all.document, "notJudged"_L1);
        const qsizetype listed = idsIn(on.offline({u"list"_s}).document, "connections"_L1).size();
        QCOMPARE(unused.size() + notJudged.size() + all.document.value("inUse"_L1).toInt(), listed);
        for (const QString &id : unused.first(std::min<qsizetype>(unused.size(), 5)))
            QVERIFY(on.offline({u"dependents"_s, id}).text("verdict") != u"unknown"_s);
    }

    void unusedIsFoundLiveAsInAReview()
    {
        Stage &on = stage(allSystems().front()->info().word);
        const CliResult then = on.offline({u"unused"_s, u"--older-than"_s, u"30"_s});
        const CliResult now = on.live({u"unused"_s, u"--older-than"_s, u"30"_s});
        QCOMPARE(now.code, 0);
        for (const QLatin1StringView key : {"unused"_L1, "notJudged"_L1})
            QCOMPARE(now.document.value(key), then.document.value(key));
    }

    void reviewIsPrivateAndHoldsNoSecret_data() { eachSystem(); }
    void reviewIsPrivateAndHoldsNoSecret()
    {
        Stage &on = stage();
        QCOMPARE(
            QFileInfo(on.review).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        const auto file = ReviewFile::open(on.review);
        QVERIFY(file);
        const auto rows = (*file)->connections(0);
        QVERIFY(rows);
        for (const Connection &row : *rows) {
            const auto reviewed = *(*file)->impact(0, row.id);
            QVERIFY(reviewed.has_value());
            if (reviewed->impact)
                QVERIFY(!QJsonDocument(toJson(*reviewed->impact)).toJson().contains("CANARY"));
        }
        QVERIFY(!on.bench.written().contains("CANARY"));
    }

    void existingFileIsNotOverwrittenAndNothingIsAsked()
    {
        Stage &on = stage(allSystems().front()->info().word);
        const int before = on.bench.server().log().total();
        QCOMPARE(on.live({u"snapshot"_s, u"--out"_s, on.review}).code, 2);
        QCOMPARE(on.bench.server().log().total(), before);
    }

    void endpointThatIsDownStandsInTheReviewAndNothingIsClaimedOfIt()
    {
        Stage &on = stage(allSystems().front()->info().word);
        const QString file = on.bench.path(u"down.linchpin"_s);
        on.bench.server().setNetworkDown(true);
        const CliResult taken = on.live({u"snapshot"_s, u"--out"_s, file});
        on.bench.server().setNetworkDown(false);
        QCOMPARE(taken.code, 4);
        QVERIFY(QFileInfo::exists(file));
        for (const auto &[before, after] :
             {std::pair{on.review, file}, std::pair{file, on.review}}) {
            const CliResult differences = on.bench.run({u"diff"_s, before, after}, With::Nothing);
            QCOMPARE(differences.code, 0);
            const QJsonObject one =
                differences.document.value("endpoints"_L1).toArray().first().toObject();
            QVERIFY(one.value("connections"_L1).toArray().isEmpty());
            QVERIFY(!one.value("notCompared"_L1).toString().isEmpty());
            QVERIFY(differences.document.value("different"_L1).toBool());
        }
        const CliResult list = on.bench.run({u"list"_s, u"--review"_s, file}, With::Nothing);
        QCOMPARE(list.code, 4);
        QCOMPARE(list.errorKind(), u"unreachable"_s);
    }

    void reviewsOfOtherEndpointsAreNotCompared()
    {
        Stage &one = stage(allSystems()[0]->info().word);
        Stage &other = stage(allSystems()[1]->info().word);
        const CliResult result =
            one.bench.run({u"diff"_s, one.review, other.review}, With::Nothing);
        QCOMPARE(result.code, 3);
    }

    void wrongWordsAboutReviewsAreUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        Stage &on = stage(allSystems().front()->info().word);
        const QStringList review{u"--review"_s, on.review};
        const QString damaged = on.bench.path(u"damaged.linchpin"_s);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a review at all") > 0);
        QTest::newRow("no such file")
            << QStringList{u"list"_s, u"--review"_s, u"/nowhere.linchpin"_s} << 2;
        QTest::newRow("damaged") << QStringList{u"list"_s, u"--review"_s, damaged} << 3;
        QTest::newRow("damaged before") << QStringList{u"diff"_s, damaged, on.review} << 3;
        QTest::newRow("damaged after") << QStringList{u"diff"_s, on.review, damaged} << 3;
        QTest::newRow("one file missing") << QStringList{u"diff"_s, on.review, u"/nowhere"_s} << 2;
        QTest::newRow("nothing to compare with") << QStringList{u"diff"_s, on.review} << 2;
        QTest::newRow("both a file and an endpoint")
            << QStringList{u"diff"_s, on.review, on.review} + on.endpoint << 2;
        QTest::newRow("a sign-in") << QStringList{u"list"_s} + review + on.endpoint << 2;
        QTest::newRow("an endpoint that is not in it")
            << QStringList{u"list"_s, u"--endpoint"_s, u"elsewhere"_s} + review << 2;
        QTest::newRow("malformed id") << QStringList{u"show"_s, u"../x"_s} + review << 2;
        QTest::newRow("no days") << QStringList{u"unused"_s, u"--older-than"_s, u"0"_s} + review
                                 << 2;
        QTest::newRow("delete takes none")
            << QStringList{u"delete"_s, u"x"_s, u"--confirm"_s, u"x"_s} + review << 2;
    }
    void wrongWordsAboutReviewsAreUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        Stage &on = stage(allSystems().front()->info().word);
        const int before = on.bench.server().log().total();
        const CliResult result = on.bench.run(arguments, With::Nothing);
        QVERIFY2(result.code == code, result.out.constData());
        QVERIFY(!result.document.value("error"_L1).toObject().isEmpty());
        QCOMPARE(on.bench.server().log().total(), before);
    }

private:
    static void eachSystem()
    {
        QTest::addColumn<QString>("word");
        for (const auto &system : allSystems())
            QTest::newRow(qPrintable(system->info().word)) << system->info().word;
    }
    Stage &stage()
    {
        QFETCH(QString, word);
        return stage(word);
    }
    Stage &stage(const QString &word)
    {
        std::unique_ptr<Stage> &known = m_stages[word];
        if (!known)
            known = std::make_unique<Stage>(word);
        if (known->taken.code != 0)
            qFatal("%s", known->taken.out.constData());
        return *known;
    }

    std::map<QString, std::unique_ptr<Stage>> m_stages;
};

QTEST_GUILESS_MAIN(CliReviewsTest)
#include "tst_clireviews.moc"
