// SPDX-License-Identifier: Apache-2.0
// Ten thousand estates made by chance: everything that hangs on a connection is found, nothing is
// made up, and no answer that fails makes a connection look free.
#include "models/domain/fingerprint.h"
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/support/manyseeds.h"
#include "tests/systems/umbraco/oracle.h"
#include "tests/systems/umbraco/randomestate.h"
#include "tests/systems/umbraco/trouble.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned estates = 10'000;

World worldOf(Estate &estate)
{
    return [&estate](const Ask &ask) -> Result<HttpResponse> { return estate.answer(ask.request); };
}

/// Gives trouble in place of the answer to the n-th request.
struct TroubledWorld
{
    Estate &estate;
    int at;
    Trouble trouble;
    int count = 0;
    HttpRequest hit;

    Result<HttpResponse> operator()(const Ask &ask)
    {
        const HttpResponse whole = estate.answer(ask.request);
        if (count++ != at)
            return whole;
        hit = ask.request;
        return troubled(trouble, whole);
    }
};

QString describe(const Oracle &oracle)
{
    QString text;
    for (const auto &[key, expected] : oracle) {
        text += u"\n  "_s + key.text() + u' ' + wordOf(expected.relation) + u' '
            + wordOf(expected.effect);
        for (const DependentKey &via : expected.via)
            text += u" <- "_s + via.text();
    }
    return text;
}

QString mismatch(const Oracle &expected, const Oracle &found)
{
    return expected == found ? QString()
                             : u"expected"_s + describe(expected) + u"\nfound"_s + describe(found);
}

QString firstConnection(const Estate &estate)
{
    return estate.connections.front().id;
}

/// An add-on probe that fails only costs questions: lists that answer all the same tell everything.
bool mustBeUnknown(const HttpRequest &troubled, const Estate &estate)
{
    if (troubled.path.endsWith("supported-types"))
        return !estate.hasAgents || !estate.hasPrompts;
    return isAboutDependents(troubled);
}

} // namespace

class TestUmbracoDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDependentIsFoundAndNoneInvented();
    void theNumberOfRequestsIsTheFormula();
    void theOrderOfAnswersChangesNothing();
    void oneAnswerInTroubleNeverLooksFree();

private:
    QString checkFound(unsigned seed);
    QString checkTroubled(unsigned seed);

    std::unique_ptr<System> m_system =
        umbraco::makeSystem([] { return QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC); });
    std::atomic<int> m_rows = 0;
};

QString TestUmbracoDependents::checkFound(unsigned seed)
{
    std::mt19937 chance(seed);
    Estate estate = randomEstate(seed);
    const QString id = firstConnection(estate);
    const auto conversation = m_system->findDependents({}, {id});
    const Driven driven = drive(*conversation, worldOf(estate), &chance);
    const Result<Impact> impact = conversation->result();
    if (!driven.wasOver || driven.writes != 0 || !impact)
        return u"no impact"_s;
    if (impact->verdict() == Verdict::Clear || impact->verdict() == Verdict::Unknown)
        return u"the verdict is %1"_s.arg(wordOf(impact->verdict()));
    m_rows += int(impact->dependents.size());
    const Oracle found = oracleOf(impact->dependents);
    return found.size() == impact->dependents.size() ? mismatch(dependentsIn(estate, id), found)
                                                     : u"a row is there twice"_s;
}

void TestUmbracoDependents::everyDependentIsFoundAndNoneInvented()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkFound(seed); }),
             QStringList());
    QVERIFY(m_rows > 20'000); // the estates are not empty
}

void TestUmbracoDependents::theNumberOfRequestsIsTheFormula()
{
    const auto check = [this](unsigned seed) {
        Estate estate = randomEstate(seed);
        const QString id = firstConnection(estate);
        const auto conversation = m_system->findDependents({}, {id});
        const Driven driven = drive(*conversation, worldOf(estate));
        QStringList targets = driven.targets();
        if (targets.removeDuplicates() > 0)
            return u"something was asked twice"_s;
        return driven.requests() == requestsFor(estate, id)
            ? QString()
            : u"%1 requests, %2 by the formula"_s.arg(driven.requests())
                  .arg(requestsFor(estate, id));
    };
    QCOMPARE(failuresOfSeeds(2000, check), QStringList());
}

void TestUmbracoDependents::theOrderOfAnswersChangesNothing()
{
    const auto check = [this](unsigned seed) {
        std::mt19937 chance(seed);
        Estate estate = randomEstate(seed);
        const auto inOrder = m_system->findDependents({}, {firstConnection(estate)});
        drive(*inOrder, worldOf(estate));
        const auto shuffled = m_system->findDependents({}, {firstConnection(estate)});
        drive(*shuffled, worldOf(estate), &chance);
        if (fingerprint(*shuffled->result()) != fingerprint(*inOrder->result()))
            return u"another fingerprint"_s;
        return *shuffled->result() == *inOrder->result() ? QString()
                                                         : u"other texts"_s; // what people read
    };
    QCOMPARE(failuresOfSeeds(1000, check), QStringList());
}

QString TestUmbracoDependents::checkTroubled(unsigned seed)
{
    std::mt19937 chance(seed);
    Estate estate = randomEstate(seed);
    const QString id = firstConnection(estate);
    const int last = requestsFor(estate, id) - 1;
    TroubledWorld world{.estate = estate,
                        .at = std::uniform_int_distribution<int>(0, last)(chance),
                        .trouble = Trouble(seed % troubleCount)};
    const auto conversation = m_system->findDependents({}, {id});
    const Driven driven = drive(*conversation, std::ref(world), &chance);
    const QString at = u"trouble at "_s + world.hit.target() + u": "_s;
    if (!driven.wasOver)
        return at + u"not over"_s;
    const Result<Impact> impact = conversation->result();
    const bool wasConnection = world.hit.path.endsWith("/connections/" + id.toLatin1());
    if (!impact || wasConnection)
        return !impact && wasConnection ? QString() : at + u"readable or not at the wrong place"_s;
    const bool isUnknown = impact->verdict() == Verdict::Unknown;
    if (impact->verdict() == Verdict::Clear || isUnknown != mustBeUnknown(world.hit, estate))
        return at + u"the verdict is "_s + wordOf(impact->verdict());
    const QString wrong =
        mismatch(dependentsIn(withoutAnswer(estate, world.hit), id), oracleOf(impact->dependents));
    return wrong.isEmpty() ? QString() : at + wrong;
}

void TestUmbracoDependents::oneAnswerInTroubleNeverLooksFree()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkTroubled(seed); }),
             QStringList());
}

QTEST_APPLESS_MAIN(TestUmbracoDependents)
#include "tst_umbraco_dependents.moc"
