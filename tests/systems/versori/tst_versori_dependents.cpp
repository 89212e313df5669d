// SPDX-License-Identifier: Apache-2.0
// Ten thousand organisations made by chance: everything that hangs on a connection is found,
// nothing is made up, and no answer that fails makes a connection look free.
#include "models/domain/fingerprint.h"
#include "tests/systems/support/manyseeds.h"
#include "tests/systems/versori/randomestate.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned estates = 10'000;

enum class Trouble { Status500, Status403, WebPage, HalfBody, TimedOut, BareNotFound };
constexpr int troubleCount = 6;

Result<HttpResponse> troubled(Trouble trouble, const HttpResponse &whole)
{
    switch (trouble) {
    case Trouble::Status500: return HttpResponse{500, {}, "oops"};
    case Trouble::Status403:
        return HttpResponse{403, {}, R"({"code":"403000","message":"forbidden"})"};
    case Trouble::WebPage:
        return HttpResponse{200, {{"content-type", "text/html"}}, "<html></html>"};
    case Trouble::HalfBody: return HttpResponse{200, {}, whole.body.left(whole.body.size() / 2)};
    case Trouble::TimedOut: return failure({.kind = ApiError::Kind::TimedOut});
    case Trouble::BareNotFound: return HttpResponse{404, {}, "404 page not found\n"};
    }
    return whole;
}

QString describe(const Oracle &oracle)
{
    QString text;
    for (const auto &[key, expected] : oracle)
        text += u"\n  "_s + key.text() + u' ' + wordOf(expected.effect) + u' '
            + wordOf(expected.activity);
    return text;
}

Oracle oracleOf(const std::vector<Dependent> &rows)
{
    Oracle oracle;
    for (const Dependent &row : rows)
        oracle[row.key] = {row.effect, row.activity, {}};
    return oracle;
}

QString firstConnection(const vd::Estate &estate)
{
    return estate.connections.front().id;
}

bool isAbout(const HttpRequest &request, const QString &environment)
{
    return request.path.endsWith("/projects") || request.target().contains(environment);
}

} // namespace

class TestVersoriDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDependentIsFoundAndNoneInvented();
    void theNumberOfRequestsIsTheFormula();
    void theOrderOfAnswersChangesNothing();
    void oneAnswerInTroubleNeverLooksFree();
    void nothingIsLostIfListsNameTheSlotAConnectionWasMadeFor();

private:
    QString checkFound(unsigned seed);
    QString checkTroubled(unsigned seed);

    std::unique_ptr<System> m_system = versori::makeSystem();
    std::atomic<int> m_rows = 0;
};

QString TestVersoriDependents::checkFound(unsigned seed)
{
    std::mt19937 chance(seed);
    vd::VersoriDemo server(randomEstate(seed));
    const QString id = firstConnection(server.estate());
    const auto conversation = m_system->findDependents(endpointOf(server.estate()), {id});
    const Driven driven = drive(*conversation, signedIn(server), &chance);
    const Result<Impact> impact = conversation->result();
    if (!driven.wasOver || driven.writes != 0 || !impact)
        return u"no impact"_s;
    if (impact->verdict() != Verdict::NeedsDecision) // some things no API shows
        return u"the verdict is %1"_s.arg(wordOf(impact->verdict()));
    if (impact->connection.traits != traitsIn(server.estate(), id))
        return u"the traits are "_s + impact->connection.traits.join(u' ');
    m_rows += int(impact->dependents.size());
    const QString expected = describe(dependentsIn(server.estate(), id));
    const QString found = describe(oracleOf(impact->dependents));
    return expected == found ? QString() : u"expected"_s + expected + u"\nfound"_s + found;
}

void TestVersoriDependents::everyDependentIsFoundAndNoneInvented()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkFound(seed); }),
             QStringList());
    QVERIFY(m_rows > 5'000); // the organisations are not empty
}

void TestVersoriDependents::theNumberOfRequestsIsTheFormula()
{
    const auto check = [this](unsigned seed) {
        vd::VersoriDemo server(randomEstate(seed));
        const QString id = firstConnection(server.estate());
        const auto conversation = m_system->findDependents(endpointOf(server.estate()), {id});
        const Driven driven = drive(*conversation, signedIn(server));
        QStringList targets = driven.targets();
        if (targets.removeDuplicates() > 0)
            return u"something was asked twice"_s;
        const int formula = requestsFor(server.estate(), id);
        return driven.requests() == formula
            ? QString()
            : u"%1 requests, %2 by the formula"_s.arg(driven.requests()).arg(formula);
    };
    QCOMPARE(failuresOfSeeds(2000, check), QStringList());
}

void TestVersoriDependents::theOrderOfAnswersChangesNothing()
{
    const auto check = [this](unsigned seed) {
        std::mt19937 chance(seed);
        vd::VersoriDemo server(randomEstate(seed));
        const ConnectionId id{firstConnection(server.estate())};
        const auto inOrder = m_system->findDependents(endpointOf(server.estate()), id);
        drive(*inOrder, signedIn(server));
        const auto shuffled = m_system->findDependents(endpointOf(server.estate()), id);
        drive(*shuffled, signedIn(server), &chance);
        return *shuffled->result() == *inOrder->result() ? QString() : u"another impact"_s;
    };
    QCOMPARE(failuresOfSeeds(1000, check), QStringList());
}

QString TestVersoriDependents::checkTroubled(unsigned seed)
{
    std::mt19937 chance(seed);
    vd::VersoriDemo server(randomEstate(seed));
    const vd::Estate &estate = server.estate();
    const QString id = firstConnection(estate);
    const int at = std::uniform_int_distribution<int>(0, requestsFor(estate, id) - 1)(chance);
    int count = 0;
    HttpRequest hit;
    const World world = [&](const Ask &ask) -> Result<HttpResponse> {
        const Result<HttpResponse> whole = signedIn(server)(ask);
        if (count++ != at)
            return whole;
        hit = ask.request;
        return troubled(Trouble(seed % troubleCount), *whole);
    };
    const auto conversation = m_system->findDependents(endpointOf(estate), {id});
    const Driven driven = drive(*conversation, world, &chance);
    const Result<Impact> impact = conversation->result();
    const QString where = u"trouble at "_s + hit.target() + u": "_s;
    const bool wasConnection = hit.path.endsWith("/connections/" + id.toLatin1());
    if (!driven.wasOver || impact.has_value() == wasConnection)
        return where + u"not over, or readable at the wrong place"_s;
    if (!impact)
        return {};
    // Who owns it is settled by finding the owner, whatever the others would have said.
    const QString owner = estate.connection(id)->owner;
    const bool isAnotherUser = hit.query.contains("end_user_id=") && !owner.isEmpty()
        && !hit.query.contains(owner.toLatin1());
    if (impact->verdict() != (isAnotherUser ? Verdict::NeedsDecision : Verdict::Unknown))
        return where + u"the verdict is "_s + wordOf(impact->verdict());
    const Oracle oracle = dependentsIn(estate, id);
    for (const auto &[key, expected] : oracle) {
        if (!isAbout(hit, expected.environment) && !impact->find(key)
            && !hit.path.contains(key.id.toLatin1()))
            return where + u"lost "_s + key.text();
    }
    for (const Dependent &row : impact->dependents) {
        const bool isUnplaced = row.decisions.size() == 1 && isAbout(hit, row.key.id);
        if (!oracle.contains(row.key) && !isUnplaced)
            return where + u"invented "_s + row.key.text();
    }
    return {};
}

void TestVersoriDependents::oneAnswerInTroubleNeverLooksFree()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkTroubled(seed); }),
             QStringList());
}

/// Under the other reading of the contract a slot may not be told, but the environment always is.
void TestVersoriDependents::nothingIsLostIfListsNameTheSlotAConnectionWasMadeFor()
{
    const auto check = [this](unsigned seed) {
        std::mt19937 chance(seed);
        vd::Estate made = randomEstate(seed);
        made.unknowns.originInLinks = true;
        for (vd::Connection &connection : made.connections) {
            if (seed % 2 == 0)
                connection.madeForSlot = vd::stableId(u"slot/%1"_s.arg(chance() % 30));
        }
        vd::VersoriDemo server(made);
        const QString id = firstConnection(made);
        const auto conversation = m_system->findDependents(endpointOf(made), {id});
        drive(*conversation, signedIn(server), &chance);
        const auto impact = conversation->result();
        for (const auto &[key, expected] : dependentsIn(made, id)) {
            const bool isThere = std::ranges::any_of(impact->dependents, [&](const Dependent &row) {
                return row.key.kind == key.kind && row.evidence.contains(expected.environment);
            });
            if (!isThere)
                return u"nothing in "_s + expected.environment;
        }
        return QString();
    };
    QCOMPARE(failuresOfSeeds(2000, check), QStringList());
}

QTEST_APPLESS_MAIN(TestVersoriDependents)
#include "tst_versori_dependents.moc"
