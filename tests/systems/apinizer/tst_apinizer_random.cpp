// SPDX-License-Identifier: Apache-2.0
// Ten thousand estates made by chance: everything is found, nothing is invented, and one answer
// that is not to be had never makes it look better.
#include "models/domain/fingerprint.h"
#include "tests/systems/apinizer/randomestate.h"
#include "tests/systems/apinizer/stage.h"
#include "tests/systems/support/manyseeds.h"

#include <QTest>

#include <array>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned estates = 10'000;

std::map<DependentKey, Effect> foundIn(const Impact &impact)
{
    std::map<DependentKey, Effect> found;
    for (const Dependent &row : impact.dependents)
        found.emplace(row.key, row.effect);
    return found;
}

QString textOf(const std::map<DependentKey, Effect> &rows)
{
    QStringList texts;
    for (const auto &[key, effect] : rows)
        texts << key.text() + u' ' + wordOf(effect);
    return texts.join(u", "_s);
}

bool isBlocked(const RandomApinizer &made)
{
    return std::ranges::any_of(made.expected,
                               [](const auto &row) { return row.second == Effect::Blocks; });
}

/// What may come in place of one answer.
Result<HttpResponse> troubled(std::mt19937::result_type which, const HttpResponse &whole)
{
    switch (which % 7) {
    case 0: return HttpResponse{500, {}, R"({"error":"internal_error"})"};
    case 1: return HttpResponse{403, {}, R"({"error":"forbidden"})"};
    case 2: return HttpResponse{200, {{"content-type", "text/html"}}, "<html>portal</html>"};
    case 3:
        return HttpResponse{whole.status, whole.headers, whole.body.first(whole.body.size() / 2)};
    case 4: return failure({.kind = ApiError::Kind::TimedOut});
    case 5: return HttpResponse{404, {}, {}};
    default:
        return HttpResponse{200, whole.headers, R"({"status":"FAILURE","resultMessage":"No"})"};
    }
}

QString wrongIn(unsigned seed)
{
    const RandomApinizer made = randomApinizer(seed);
    ApinizerStage stage(made.estate, made.id);
    std::mt19937 chance(seed);
    const auto impact = stage.readImpact(&chance);
    if (!impact)
        return u"no impact: "_s + impact.error().sentence();
    if (foundIn(*impact) != made.expected)
        return u"found %1; expected %2"_s.arg(textOf(foundIn(*impact)), textOf(made.expected));
    const Verdict verdict = !made.isReadable ? Verdict::Unknown
        : isBlocked(made)                    ? Verdict::Blocked
                                             : Verdict::NeedsDecision;
    if (impact->verdict() != verdict)
        return u"verdict "_s + wordOf(impact->verdict());
    if (stage.last.writes != 0)
        return u"it wrote"_s;
    return {};
}

QString invented(const Impact &impact, const RandomApinizer &made)
{
    for (const auto &[key, effect] : foundIn(impact)) {
        const auto it = made.expected.find(key);
        if (it == made.expected.end())
            return key.text();
    }
    return {};
}

/// One request, sampled, is not answered as it should be.
QString wrongInTrouble(unsigned seed)
{
    const RandomApinizer made = randomApinizer(seed);
    ApinizerStage stage(made.estate, made.id);
    const auto whole = stage.readImpact();
    if (!whole)
        return u"no impact"_s;
    std::mt19937 chance(seed);
    const int at = std::uniform_int_distribution<int>(0, stage.last.requests() - 1)(chance);
    int number = 0;
    QString target;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        const auto honest = stage.honest(ask);
        if (number++ != at)
            return honest;
        target = ask.request.target();
        return troubled(chance(), *honest);
    };
    const auto impact = stage.readImpact();
    if (!impact)
        return impact.error().kind == ApiError::Kind::NotFound ? u"says that it is not there"_s
            : at == 0                                          ? QString()
                      : u"no impact for want of "_s + target;
    if (const QString row = invented(*impact, made); !row.isEmpty())
        return u"invented %1 for want of %2"_s.arg(row, target);
    if (impact->verdict() == Verdict::Unknown)
        return {};
    const bool isMended =
        foundIn(*impact) == made.expected && coverageWords(*impact) == coverageWords(*whole);
    return isMended ? QString()
                    : u"verdict %1 for want of %2: %3"_s.arg(wordOf(impact->verdict()), target,
                                                             coverageWords(*impact).join(u", "_s));
}

} // namespace

class TestApinizerRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsFoundAndNothingInvented()
    {
        QCOMPARE(failuresOfSeeds(estates, wrongIn).join(u'\n'), QString());
    }
    void oneTroubleNeverLooksBetterThanItIs()
    {
        QCOMPARE(failuresOfSeeds(estates / 4, wrongInTrouble).join(u'\n'), QString());
    }
    void twoReadingsOfOneWorldHaveOneFingerprint()
    {
        QCOMPARE(failuresOfSeeds(estates / 20,
                                 [](unsigned seed) {
                                     const RandomApinizer made = randomApinizer(seed);
                                     ApinizerStage stage(made.estate, made.id);
                                     std::mt19937 one(seed);
                                     std::mt19937 two(seed + 1);
                                     const auto first = stage.readImpact(&one);
                                     const auto second = stage.readImpact(&two);
                                     return fingerprint(*first) == fingerprint(*second)
                                         ? QString()
                                         : differences(*first, *second).join(u' ');
                                 }),
                 QStringList());
    }
};

QTEST_APPLESS_MAIN(TestApinizerRandom)
#include "tst_apinizer_random.moc"
