// SPDX-License-Identifier: Apache-2.0
// Ten thousand estates made by chance: everything that names a connection is found, nothing is made
// up, and no answer that fails makes a connection look free.
#include "models/domain/fingerprint.h"
#include "tests/systems/lerian/oracle.h"
#include "tests/systems/lerian/randomestate.h"
#include "tests/systems/lerian/stage.h"
#include "tests/systems/support/manyseeds.h"

#include <QTest>

#include <atomic>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned estates = 10'000;

/// What may come in place of one answer.
enum class Trouble { Status500, Forbidden, NotFound, WebPage, HalfBody, TimedOut, EmptyBody };
constexpr int troubleCount = 7;

Result<HttpResponse> troubled(Trouble trouble, const HttpResponse &whole,
                              const lerian::demo::LerianDemo &demo)
{
    switch (trouble) {
    case Trouble::Status500: return demo.typicalAnswer(500);
    case Trouble::Forbidden: return demo.typicalAnswer(403);
    case Trouble::NotFound: return demo.typicalAnswer(404);
    case Trouble::WebPage:
        return HttpResponse{200, {{"content-type", "text/html"}}, "<!DOCTYPE html><html></html>"};
    case Trouble::HalfBody:
        return HttpResponse{200, whole.headers, whole.body.left(whole.body.size() / 2)};
    case Trouble::TimedOut: return failure({.kind = ApiError::Kind::TimedOut});
    case Trouble::EmptyBody: return HttpResponse{200, whole.headers, {}};
    }
    return demo.typicalAnswer(500);
}

bool isAboutDependents(const HttpRequest &request)
{
    return !request.site.isEmpty();
}

} // namespace

class TestLerianDependents : public QObject
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

    std::atomic<int> m_rows = 0;
    std::atomic<int> m_unknown = 0;
};

QString TestLerianDependents::checkFound(unsigned seed)
{
    std::mt19937 chance(seed);
    LerianStage stage(randomLerianEstate(seed));
    const auto conversation = stage.system().findDependents(stage.endpoint, {stage.id()});
    const Driven driven = drive(*conversation, stage.world, &chance);
    const Result<Impact> impact = conversation->result();
    if (!driven.wasOver || driven.writes != 0 || !impact)
        return u"no impact"_s;
    const bool isInternal =
        stage.connection().isInternal || stage.connection().configName == "plugin_crm"_L1;
    if (impact->verdict() != (isInternal ? Verdict::Blocked : Verdict::NeedsDecision))
        return u"the verdict is %1"_s.arg(wordOf(impact->verdict()));
    m_rows += int(impact->dependents.size());
    const LerianOracle found = oracleOf(impact->dependents);
    return found.size() == impact->dependents.size()
        ? mismatch(dependentsIn(stage.server.estate(), stage.connection()), found)
        : u"a row is there twice"_s;
}

void TestLerianDependents::everyDependentIsFoundAndNoneInvented()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkFound(seed); }),
             QStringList());
    QVERIFY2(m_rows > 20'000, qPrintable(QString::number(m_rows))); // the estates are not empty
}

void TestLerianDependents::theNumberOfRequestsIsTheFormula()
{
    const auto check = [](unsigned seed) {
        LerianStage stage(randomLerianEstate(seed));
        if (!stage.readImpact())
            return u"no impact"_s;
        QStringList targets;
        for (const Ask &ask : stage.last.asked)
            targets.append(ask.request.site + ask.request.target());
        if (targets.removeDuplicates() > 0)
            return u"something was asked twice"_s;
        const int expected = requestsFor(stage.server.estate(), stage.connection());
        return stage.last.requests() == expected
            ? QString()
            : u"%1 requests, %2 by the formula"_s.arg(stage.last.requests()).arg(expected);
    };
    QCOMPARE(failuresOfSeeds(3000, check), QStringList());
}

void TestLerianDependents::theOrderOfAnswersChangesNothing()
{
    const auto check = [](unsigned seed) {
        std::mt19937 chance(seed);
        LerianStage stage(randomLerianEstate(seed));
        const auto inOrder = stage.readImpact();
        const auto shuffled = stage.system().findDependents(stage.endpoint, {stage.id()});
        drive(*shuffled, stage.world, &chance);
        if (fingerprint(*shuffled->result()) != fingerprint(*inOrder))
            return u"another fingerprint"_s;
        return *shuffled->result() == *inOrder ? QString() : u"other texts"_s; // what people read
    };
    QCOMPARE(failuresOfSeeds(1000, check), QStringList());
}

QString TestLerianDependents::checkTroubled(unsigned seed)
{
    std::mt19937 chance(seed);
    LerianStage stage(randomLerianEstate(seed));
    const int last = requestsFor(stage.server.estate(), stage.connection()) - 1;
    const int at = std::uniform_int_distribution<int>(0, last)(chance);
    const auto trouble = Trouble(std::uniform_int_distribution<int>(0, troubleCount - 1)(chance));
    int count = 0;
    HttpRequest hit;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        const auto whole = stage.server.answer(ask);
        if (count++ != at)
            return whole;
        hit = ask.request;
        return troubled(trouble, *whole, stage.server.demo());
    };
    const auto impact = stage.readImpact();
    const QString where = u"%1 in place of %2: "_s.arg(int(trouble)).arg(hit.target());
    if (at == 0) {
        const bool isMended = trouble == Trouble::NotFound; // it has to be said twice
        return bool(impact) == isMended ? QString() : where + u"wrong end"_s;
    }
    if (!impact)
        return where + u"no impact"_s;
    m_unknown += impact->verdict() == Verdict::Unknown;
    if (impact->verdict() == Verdict::Clear
        || (impact->verdict() == Verdict::Unknown) != isAboutDependents(hit))
        return where + u"the verdict is "_s + wordOf(impact->verdict());
    const QString wrong = mismatch(dependentsIn(withoutAnswer(stage.server.estate(), hit),
                                                stage.connection(), hit.path != "/v1/templates"),
                                   oracleOf(impact->dependents));
    return wrong.isEmpty() ? QString() : where + wrong;
}

void TestLerianDependents::oneAnswerInTroubleNeverLooksFree()
{
    QCOMPARE(failuresOfSeeds(estates, [this](unsigned seed) { return checkTroubled(seed); }),
             QStringList());
    QVERIFY(m_unknown > 4000);
}

QTEST_APPLESS_MAIN(TestLerianDependents)
#include "tst_lerian_dependents.moc"
