// SPDX-License-Identifier: Apache-2.0
// Whatever a server answers, and to whichever request: nothing is ever sent to another origin than
// the one the person named, and what happened is said.
#include "tests/app/cli/clistory.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using linchpin::testing::Received;
using linchpin::testing::Reply;
using linchpin::testing::ScriptedServer;
using With = CliBench::With;

namespace {

/// Where a redirect may lead, all to the second server.
enum class Lure { OtherPort, ProtocolRelative, OtherScheme, OtherName };
constexpr std::array lures{Lure::OtherPort, Lure::ProtocolRelative, Lure::OtherScheme,
                           Lure::OtherName};
constexpr std::array statuses{301, 302, 307, 308, 303};

QUrl urlOf(Lure lure, const ScriptedServer &second)
{
    QUrl url = second.url();
    switch (lure) {
    case Lure::OtherPort: break;
    case Lure::ProtocolRelative: url.setScheme({}); break;
    case Lure::OtherScheme: url.setScheme(u"https"_s); break;
    case Lure::OtherName: url.setHost(u"localhost"_s); break;
    }
    return url;
}

/// One way of each kind per request, another with the next.
Trouble redirect(int request, const ScriptedServer &second, bool takesEffect)
{
    Trouble trouble{.reply = Trouble::Reply::Redirect, .takesEffect = takesEffect};
    trouble.status = statuses.at(std::size_t(request) % statuses.size());
    trouble.location = urlOf(lures.at(std::size_t(request) % lures.size()), second);
    return trouble;
}

/// Of many requests the first, the last and so many between.
std::vector<int> sample(const std::vector<int> &all, std::size_t most)
{
    std::vector<int> some;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
        some.push_back(all[i * (all.size() - 1) / std::max<std::size_t>(most - 1, 1)]);
    some.erase(std::ranges::unique(some).begin(), some.end());
    return some;
}

} // namespace

class CliSecondOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRedirectOfAReadLeadsNowhere_data() { rows(); }
    void aRedirectOfAReadLeadsNowhere();
    void aRedirectOfAWriteLeadsNowhere_data() { rows(); }
    void aRedirectOfAWriteLeadsNowhere();
    void aServerThatSendsEverybodyAwayIsNamed_data() { rows(); }
    void aServerThatSendsEverybodyAwayIsNamed();
    void aNeighbourSendsNobodyOn_data();
    void aNeighbourSendsNobodyOn();

private:
    static void rows();
    void begin(int story);
    [[nodiscard]] QStringList deletion() const;
    /// The numbers of the requests of a deletion that goes well.
    [[nodiscard]] std::vector<int> requests(bool writes);
    void check(CliBench &bench, const CliResult &result);

    CliStory m_story;
    QStringList m_choices;
    std::unique_ptr<ScriptedServer> m_second;
};

void CliSecondOriginTest::rows()
{
    QTest::addColumn<int>("story");
    const auto stories = cliStories();
    for (std::size_t i = 0; i < stories.size(); ++i) {
        if (i == 0 || stories[i].system != stories[i - 1].system)
            QTest::addRow("%s", qPrintable(stories[i].system)) << int(i);
    }
}

void CliSecondOriginTest::init()
{
    m_second =
        std::make_unique<ScriptedServer>([](const Received &) { return Reply::answer(200); });
}

void CliSecondOriginTest::begin(int story)
{
    m_story = cliStories().at(std::size_t(story));
    m_choices = choicesOf(m_story);
}

QStringList CliSecondOriginTest::deletion() const
{
    return QStringList{u"delete"_s,    m_story.id,     u"--confirm"_s,
                       m_story.phrase, u"--timeout"_s, u"2"_s}
    + m_choices + secretsOf(m_story);
}

std::vector<int> CliSecondOriginTest::requests(bool writes)
{
    const auto bench = benchOf(m_story);
    std::vector<int> numbers;
    if (bench->run(deletion()).code != 0)
        return numbers;
    for (const LoggedRequest &entry : bench->server().log().entries()) {
        if (entry.isWrite == writes)
            numbers.push_back(writes ? int(numbers.size()) + 1 : entry.number);
    }
    return numbers;
}

/// Nothing went there, and whoever did not get what he asked for is told why.
void CliSecondOriginTest::check(CliBench &bench, const CliResult &result)
{
    QCOMPARE(m_second->connections(), 0);
    const bool isGone = !m_story.isThere(bench.server().estate());
    QCOMPARE(result.text("outcome") == u"deleted"_s, result.code == 0 || result.code == 7);
    QVERIFY(result.text("outcome") != u"deleted"_s || isGone);
    if (result.code == 0 || result.code == 7)
        return; // looking settled it
    QVERIFY2(result.code >= 3 && result.code <= 6, result.out.constData());
    QVERIFY2(result.out.contains("redirect"), result.out.constData());
}

void CliSecondOriginTest::aRedirectOfAReadLeadsNowhere()
{
    QFETCH(int, story);
    begin(story);
    const auto reads = requests(false);
    QVERIFY(reads.size() > 10);
    for (const int request : sample(reads, 40)) {
        const auto bench = benchOf(m_story);
        bench->server().addTrouble(
            {.from = request, .trouble = redirect(request, *m_second, true)});
        check(*bench, bench->run(deletion()));
        if (QTest::currentTestFailed())
            return qWarning("the request %d", request);
    }
}

void CliSecondOriginTest::aRedirectOfAWriteLeadsNowhere()
{
    QFETCH(int, story);
    begin(story);
    const auto writes = requests(true);
    QCOMPARE(int(writes.size()), m_story.writes);
    for (const int write : writes) {
        for (const bool takesEffect : {false, true}) {
            const auto bench = benchOf(m_story);
            bench->server().addTrouble(
                {.onlyWrites = true,
                 .from = write,
                 .trouble = redirect(2 * write + int(takesEffect), *m_second, takesEffect)});
            check(*bench, bench->run(deletion()));
            if (QTest::currentTestFailed())
                return qWarning("the write %d", write);
        }
    }
}

void CliSecondOriginTest::aServerThatSendsEverybodyAwayIsNamed()
{
    QFETCH(int, story);
    begin(story);
    const auto bench = benchOf(m_story);
    int number = 0;
    for (const QStringList &command :
         {QStringList{u"list"_s}, QStringList{u"show"_s, m_story.id},
          QStringList{u"dependents"_s, m_story.id}, QStringList{u"endpoints"_s, u"test"_s}}) {
        for (std::size_t i = 0; i < lures.size(); ++i) {
            bench->server().addTrouble(
                {.count = 0, .trouble = redirect(number++, *m_second, true)});
            const CliResult result = bench->run(command);
            bench->server().clearTrouble();
            QCOMPARE(result.code, 4);
            // Where it was asked for as such and where it stands among other findings.
            QVERIFY2(result.out.contains("redirects to http"), result.out.constData());
        }
    }
    QCOMPARE(m_second->connections(), 0);
}

void CliSecondOriginTest::aNeighbourSendsNobodyOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isToOwn");
    for (const auto &story : cliStories()) {
        const auto scope = story.makeEstate()->signIn().scope;
        for (auto it = scope.begin(); it != scope.end(); ++it) {
            if (!it.key().endsWith(u"-url"_s))
                continue;
            QTest::addRow("%s to another", qPrintable(it.key())) << it.key() << false;
            QTest::addRow("%s back to the endpoint", qPrintable(it.key())) << it.key() << true;
        }
    }
}

/// A neighbour has an origin of its own, named by the person. What it answers leads to no other
/// one, and not to the endpoint either.
void CliSecondOriginTest::aNeighbourSendsNobodyOn()
{
    QFETCH(QString, key);
    QFETCH(bool, isToOwn);
    const auto stories = cliStories();
    for (std::size_t i = 0; i < stories.size(); ++i) {
        if (stories[i].makeEstate()->signIn().scope.contains(key))
            begin(int(i));
    }
    const auto bench = benchOf(m_story);
    const QUrl target = isToOwn ? bench->server().url() : m_second->url();
    ScriptedServer neighbour([&target](const Received &) {
        return Reply::answer(307, "", {{"Location", target.toEncoded() + "/lured"}});
    });
    QStringList arguments{u"dependents"_s, m_story.id};
    for (QString word : bench->endpoint())
        arguments << (word.startsWith(key + u'=') ? key + u'=' + neighbour.url().toString() : word);
    const CliResult result = bench->run(arguments, With::SignIn);
    QVERIFY(!neighbour.received().empty());
    QCOMPARE(m_second->connections(), 0);
    QCOMPARE(bench->server().log().count({}, u"lured"_s), 0);
    QVERIFY2(result.out.contains("redirect"), result.out.constData());
    if (result.code == 0)
        QCOMPARE(result.text("verdict"), u"unknown"_s);
    else
        QCOMPARE(result.code, 4);
}

QTEST_GUILESS_MAIN(CliSecondOriginTest)
#include "tst_clisecondorigin.moc"
