// SPDX-License-Identifier: Apache-2.0
// Ten thousand estates made by chance: everything that hangs on a connection is found, nothing is
// made up, and no answer that fails makes a connection look free.
#include "models/domain/fingerprint.h"
#include "models/systems/umbraco/umbracosystem.h"
#include "tests/systems/support/drive.h"
#include "tests/systems/umbraco/oracle.h"
#include "tests/systems/umbraco/randomestate.h"
#include "tests/systems/umbraco/trouble.h"

#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned estates = 10'000;

std::unique_ptr<System> systemUnderTest()
{
    return umbraco::makeSystem([] { return QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC); });
}

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

QString firstConnection(const Estate &estate)
{
    return estate.connections.front().id;
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
    std::unique_ptr<System> m_system = systemUnderTest();
    EndpointIdentity m_endpoint;
};

void TestUmbracoDependents::everyDependentIsFoundAndNoneInvented()
{
    std::mt19937 chance(1);
    int rows = 0;
    for (unsigned seed = 0; seed < estates; ++seed) {
        Estate estate = randomEstate(seed);
        const QString id = firstConnection(estate);
        const auto conversation = m_system->findDependents(m_endpoint, {id});
        const Driven driven = drive(*conversation, worldOf(estate), &chance);
        QVERIFY(driven.wasOver);
        QCOMPARE(driven.writes, 0);
        const Result<Impact> impact = conversation->result();
        QVERIFY(impact.has_value());
        const Oracle found = oracleOf(impact->dependents);
        const Oracle expected = dependentsIn(estate, id);
        QVERIFY2(found == expected,
                 qPrintable(u"seed %1: expected%2\nfound%3"_s.arg(seed).arg(describe(expected),
                                                                            describe(found))));
        QCOMPARE(found.size(), impact->dependents.size());
        QVERIFY(impact->verdict() != Verdict::Clear && impact->verdict() != Verdict::Unknown);
        rows += int(found.size());
    }
    QVERIFY(rows > 20'000); // the estates are not empty
}

void TestUmbracoDependents::theNumberOfRequestsIsTheFormula()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Estate estate = randomEstate(seed);
        const QString id = firstConnection(estate);
        const auto conversation = m_system->findDependents(m_endpoint, {id});
        const Driven driven = drive(*conversation, worldOf(estate));
        QVERIFY2(driven.requests() == requestsFor(estate, id),
                 qPrintable(u"seed %1: %2 requests, %3 by the formula"_s.arg(seed)
                                .arg(driven.requests())
                                .arg(requestsFor(estate, id))));
        QStringList targets = driven.targets();
        const auto count = targets.size();
        targets.removeDuplicates();
        QCOMPARE(targets.size(), count); // nothing is asked twice
    }
}

void TestUmbracoDependents::theOrderOfAnswersChangesNothing()
{
    std::mt19937 chance(7);
    for (unsigned seed = 0; seed < 500; ++seed) {
        Estate estate = randomEstate(seed);
        const auto inOrder = m_system->findDependents(m_endpoint, {firstConnection(estate)});
        drive(*inOrder, worldOf(estate));
        const auto shuffled = m_system->findDependents(m_endpoint, {firstConnection(estate)});
        drive(*shuffled, worldOf(estate), &chance);
        QCOMPARE(fingerprint(*shuffled->result()), fingerprint(*inOrder->result()));
        QVERIFY(*shuffled->result() == *inOrder->result()); // also what people read
    }
}

void TestUmbracoDependents::oneAnswerInTroubleNeverLooksFree()
{
    std::mt19937 chance(3);
    for (unsigned seed = 0; seed < estates; ++seed) {
        Estate estate = randomEstate(seed);
        const QString id = firstConnection(estate);
        const int requests = requestsFor(estate, id);
        TroubledWorld world{.estate = estate,
                            .at = std::uniform_int_distribution<int>(0, requests - 1)(chance),
                            .trouble = Trouble(seed % troubleCount)};
        const auto conversation = m_system->findDependents(m_endpoint, {id});
        const Driven driven = drive(*conversation, std::ref(world), &chance);
        QVERIFY(driven.wasOver);
        const Result<Impact> impact = conversation->result();
        const QByteArray context =
            "seed " + QByteArray::number(seed) + ", trouble at " + world.hit.path;
        QCOMPARE(impact.has_value(),
                 world.hit.path != "/umbraco/ai/management/api/v1/connections/" + id.toLatin1());
        if (!impact)
            continue;
        const bool mustBeUnknown = isAboutDependents(world.hit);
        const bool isUnknown = impact->verdict() == Verdict::Unknown;
        // The add-on probe only saves questions: a list that answers all the same tells everything.
        const bool isProbe = world.hit.path.endsWith("supported-types");
        const bool isProbeAnswered = isProbe && estate.hasAgents && estate.hasPrompts;
        QVERIFY2(isUnknown == (mustBeUnknown || (isProbe && !isProbeAnswered)),
                 context.constData());
        QVERIFY2(impact->verdict() != Verdict::Clear, context.constData());
        const Oracle expected = dependentsIn(withoutAnswer(estate, world.hit), id);
        const Oracle found = oracleOf(impact->dependents);
        QVERIFY2(found == expected,
                 qPrintable(QString::fromLatin1(context) + u"\nexpected"_s + describe(expected)
                            + u"\nfound"_s + describe(found)));
    }
}

QTEST_APPLESS_MAIN(TestUmbracoDependents)
#include "tst_umbraco_dependents.moc"
