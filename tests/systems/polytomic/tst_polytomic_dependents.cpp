// SPDX-License-Identifier: Apache-2.0
// Ten thousand organisations made by chance: everything that hangs on a connection is found,
// nothing is made up, and no answer that fails makes a connection look free.
#include "models/domain/fingerprint.h"
#include "models/systems/polytomic/dependents.h"
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/oracle.h"
#include "tests/systems/polytomic/randomestate.h"
#include "tests/systems/polytomic/stage.h"
#include "tests/systems/polytomic/trouble.h"
#include "tests/systems/support/manyseeds.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::polytomic::test;
using linchpin::test::drive;
using linchpin::test::failuresOfSeeds;
using namespace Qt::StringLiterals;
namespace demo = linchpin::polytomic::demo;

namespace {

constexpr unsigned estates = 10'000;

/// Every other endpoint has the organisation as its scope.
EndpointIdentity endpointFor(unsigned seed, const demo::Estate &estate)
{
    EndpointIdentity endpoint{u"polytomic"_s, u"https://app.example.com"_s, {}};
    if (seed % 2 == 0)
        endpoint.scope.insert(u"organisation"_s, estate.organisation);
    return endpoint;
}

int scopeRequests(unsigned seed)
{
    return seed % 2 == 0 ? 1 : 0;
}

QString firstConnection(const demo::Estate &estate)
{
    return estate.connections.front().id;
}

/// Gives trouble in place of the answer to the n-th request.
struct TroubledWorld
{
    demo::PolytomicDemo &server;
    int at;
    Trouble trouble;
    int count = 0;
    HttpRequest hit;

    Result<HttpResponse> operator()(const Ask &ask)
    {
        const HttpResponse whole = answerOf(server, ask.request);
        if (count++ != at)
            return whole;
        hit = ask.request;
        return troubled(trouble, whole);
    }
};

bool isAboutTheConnection(const HttpRequest &request)
{
    return request.path == "/api/me"
        || (request.path.startsWith("/api/connections/") && !request.path.endsWith("/shared"));
}

} // namespace

class TestPolytomicDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDependentIsFoundAndNoneInvented();
    void theNumberOfRequestsIsTheFormula();
    void oneIndexServesAllConnections();
    void theOrderOfAnswersChangesNothing();
    void oneAnswerInTroubleNeverLooksFree();

private:
    QString checkFound(unsigned seed);
    QString checkIndex(unsigned seed);
    QString checkTroubled(unsigned seed);

    std::unique_ptr<System> m_system = polytomic::makeSystem();
    std::atomic<int> m_rows = 0;
    std::atomic<int> m_cut = 0;
};

QString TestPolytomicDependents::checkFound(unsigned seed)
{
    std::mt19937 chance(seed);
    demo::PolytomicDemo server(randomEstate(seed));
    const demo::Estate &estate = server.estate();
    const QString id = firstConnection(estate);
    const auto conversation = m_system->findDependents(endpointFor(seed, estate), {id});
    const Driven driven = drive(*conversation, worldOf(server), &chance);
    const Result<Impact> impact = conversation->result();
    if (!driven.wasOver || driven.writes != 0 || !impact)
        return u"no impact"_s;
    m_rows += int(impact->dependents.size());
    m_cut += isWholeInSight(estate) ? 0 : 1;
    // What no API shows stands there, so nothing is ever clear.
    const Verdict expected = isWholeInSight(estate) ? Verdict::NeedsDecision : Verdict::Unknown;
    if (impact->verdict() != expected)
        return u"the verdict is "_s + wordOf(impact->verdict());
    const Oracle found = oracleOf(impact->dependents);
    if (found.size() != impact->dependents.size())
        return u"a row is there twice"_s;
    return mismatch(dependentsIn(inSight(estate), id), found);
}

void TestPolytomicDependents::everyDependentIsFoundAndNoneInvented()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkFound(seed); }),
             QStringList());
    QVERIFY(m_rows > 20'000); // the estates are not empty
    QVERIFY(m_cut > 100); // and lists that are cut are among them
}

void TestPolytomicDependents::theNumberOfRequestsIsTheFormula()
{
    const auto check = [this](unsigned seed) {
        demo::PolytomicDemo server(randomEstate(seed));
        const demo::Estate &estate = server.estate();
        const auto conversation =
            m_system->findDependents(endpointFor(seed, estate), {firstConnection(estate)});
        const Driven driven = drive(*conversation, worldOf(server));
        QStringList targets = driven.targets();
        if (targets.removeDuplicates() > 0)
            return u"something was asked twice"_s;
        const int formula = requestsFor(estate) + scopeRequests(seed);
        return driven.requests() == formula
            ? QString()
            : u"%1 requests, %2 by the formula"_s.arg(driven.requests()).arg(formula);
    };
    QCOMPARE(failuresOfSeeds(2000, check), QStringList());

    // The example of the contract: 30 bulk syncs, 120 models and 60 syncs are 7 requests, and one
    // more for the connection that is looked at.
    demo::Estate estate = smallEstate();
    estate.bulkSyncs.resize(30, estate.bulkSyncs.front());
    estate.models.resize(120, estate.models.front());
    estate.syncs.resize(60, estate.syncs.front());
    QCOMPARE(requestsFor(estate), 7 + 1);
}

QString TestPolytomicDependents::checkIndex(unsigned seed)
{
    demo::PolytomicDemo server(randomEstate(seed));
    const demo::Estate &estate = server.estate();
    const EndpointIdentity endpoint = endpointFor(seed, estate);
    polytomic::AllDependentsConversation all(endpoint.scope.value(u"organisation"_s));
    const Driven driven = drive(all, worldOf(server));
    const auto impacts = all.result();
    if (!impacts || driven.requests() != requestsFor(estate) - 1 + scopeRequests(seed))
        return u"%1 requests"_s.arg(driven.requests());
    for (const Impact &impact : *impacts) {
        Oracle expected = dependentsIn(inSight(estate), impact.connection.id.value);
        std::erase_if(expected, [](const auto &row) { return row.first.kind == u"shared-copy"; });
        const QString wrong = mismatch(expected, oracleOf(impact.dependents));
        if (!wrong.isEmpty())
            return wrong;
        if (impact.verdict() != Verdict::Unknown)
            return u"shared copies were not asked for and do not make it unknown"_s;
    }
    return {};
}

void TestPolytomicDependents::oneIndexServesAllConnections()
{
    QCOMPARE(failuresOfSeeds(2000, [this](unsigned seed) { return checkIndex(seed); }),
             QStringList());
}

void TestPolytomicDependents::theOrderOfAnswersChangesNothing()
{
    const auto check = [this](unsigned seed) {
        std::mt19937 chance(seed);
        demo::PolytomicDemo server(randomEstate(seed));
        const EndpointIdentity endpoint = endpointFor(seed, server.estate());
        const QString id = firstConnection(server.estate());
        const auto inOrder = m_system->findDependents(endpoint, {id});
        drive(*inOrder, worldOf(server));
        std::ranges::reverse(server.estate().syncs);
        std::ranges::reverse(server.estate().models);
        const auto shuffled = m_system->findDependents(endpoint, {id});
        drive(*shuffled, worldOf(server), &chance);
        if (!isWholeInSight(server.estate()))
            return QString(); // another order shows other entries
        if (fingerprint(*shuffled->result()) != fingerprint(*inOrder->result()))
            return u"another fingerprint"_s;
        return *shuffled->result() == *inOrder->result() ? QString() : u"other texts"_s;
    };
    QCOMPARE(failuresOfSeeds(1000, check), QStringList());
}

QString TestPolytomicDependents::checkTroubled(unsigned seed)
{
    std::mt19937 chance(seed);
    demo::PolytomicDemo server(randomEstate(seed));
    const demo::Estate &estate = server.estate();
    const QString id = firstConnection(estate);
    const int last = requestsFor(estate) + scopeRequests(seed) - 1;
    TroubledWorld world{.server = server,
                        .at = std::uniform_int_distribution<int>(0, last)(chance),
                        .trouble = Trouble(seed % troubleCount)};
    const auto conversation = m_system->findDependents(endpointFor(seed, estate), {id});
    const Driven driven = drive(*conversation, std::ref(world), &chance);
    const QString at = u"trouble at "_s + world.hit.target() + u": "_s;
    if (!driven.wasOver || driven.writes != 0)
        return at + u"not over, or a write"_s;
    const Result<Impact> impact = conversation->result();
    if (!impact && impact.error().kind == ApiError::Kind::NotFound)
        return at + u"the connection is said to be gone"_s;
    if (!impact || isAboutTheConnection(world.hit))
        return !impact && isAboutTheConnection(world.hit)
            ? QString()
            : at + u"readable or not at the wrong place"_s;
    // A model that is named and not listed was deleted: to be told so is no trouble.
    const bool isAsBefore =
        world.hit.path.startsWith("/api/models/") && world.trouble == Trouble::Status404;
    if (impact->verdict() != Verdict::Unknown && !isAsBefore)
        return at + u"the verdict is "_s + wordOf(impact->verdict());
    const demo::Estate rest = withoutAnswer(inSight(estate), world.hit);
    const QString wrong = mismatch(dependentsIn(rest, id), oracleOf(impact->dependents));
    return wrong.isEmpty() ? QString() : at + wrong;
}

void TestPolytomicDependents::oneAnswerInTroubleNeverLooksFree()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkTroubled(seed); }),
             QStringList());
}

QTEST_APPLESS_MAIN(TestPolytomicDependents)
#include "tst_polytomic_dependents.moc"
