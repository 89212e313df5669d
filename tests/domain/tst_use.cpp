// SPDX-License-Identifier: Apache-2.0
#include "models/domain/use.h"
#include "tests/domain/sampleimpact.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Impact alone()
{
    Impact impact = sample::impact();
    impact.dependents.clear();
    impact.evidence.clear();
    return impact;
}

Impact with(Impact impact, Activity activity)
{
    for (const char *id : {"p", "q"}) {
        impact.dependents.push_back(sample::dependent(sample::key("profile", id)));
        impact.dependents.back().activity = activity;
    }
    return impact;
}

Impact with(Impact impact, CoverageStatus status)
{
    impact.coverage.push_back({u"hidden"_s, u"Hidden places"_s, status, u"so"_s, 0});
    return impact;
}

Impact seen(Impact impact, int hours, bool wasUsed)
{
    impact.evidence.push_back({u"Calls"_s, u"n"_s, hours, wasUsed});
    return impact;
}

} // namespace

class UseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgementFollowsFromWhatWasRead_data()
    {
        QTest::addColumn<Impact>("impact");
        QTest::addColumn<int>("days"); // 0: not asked
        QTest::addColumn<Use>("use");
        const auto row = [](const char *name, const Impact &impact, int days, Use use) {
            QTest::newRow(name) << impact << days << use;
        };
        row("nothing, all read", alone(), 0, Use::NoDependents);
        row("nothing, one proved absent", with(alone(), CoverageStatus::NotInstalled), 0,
            Use::NoDependents);
        row("nothing where one could look", with(alone(), CoverageStatus::Invisible), 0,
            Use::NoneVisible);
        for (const CoverageStatus status :
             {CoverageStatus::Failed, CoverageStatus::Partial, CoverageStatus::Forbidden}) {
            row(qPrintable(u"nothing, but "_s + wordOf(status)), with(alone(), status), 90,
                Use::NotJudged);
            row(qPrintable(u"only paused, but "_s + wordOf(status)),
                with(with(alone(), Activity::Paused), status), 0, Use::NotJudged);
            row(qPrintable(u"an active one, and "_s + wordOf(status)),
                with(with(alone(), Activity::Active), status), 0, Use::InUse);
            row(qPrintable(u"quiet, but "_s + wordOf(status)),
                seen(with(with(alone(), Activity::Paused), status), 90 * 24, false), 30,
                Use::NotJudged);
        }
        Impact unread = alone();
        unread.coverage.clear();
        row("no source at all", unread, 0, Use::NotJudged);
        row("all paused", with(alone(), Activity::Paused), 0, Use::OnlyPaused);
        row("one paused, one not", with(with(alone(), Activity::Paused), Activity::Active), 0,
            Use::InUse);
        row("activity not known", with(alone(), Activity::Unknown), 0, Use::InUse);
        row("running", with(alone(), Activity::Running), 0, Use::InUse);
        const Impact active = with(alone(), Activity::Active);
        row("quiet for as long as asked", seen(active, 30 * 24, false), 30, Use::NotUsedLately);
        row("quiet, not asked", seen(active, 30 * 24, false), 0, Use::InUse);
        row("quiet, not for long enough", seen(active, 30 * 24, false), 31, Use::InUse);
        row("less than a day", seen(active, 23, false), 1, Use::InUse);
        row("one trace quiet, one not", seen(seen(active, 720, false), 720, true), 1, Use::InUse);
        row("the shorter trace counts", seen(seen(active, 720, false), 24, false), 30, Use::InUse);
        row("no trace of use in time", active, 1, Use::InUse);
        row("nothing, but seen in use", seen(alone(), 24, true), 1, Use::InUse);
        row("nothing, seen in use, not asked", seen(alone(), 24, true), 0, Use::NoDependents);
    }
    void judgementFollowsFromWhatWasRead()
    {
        QFETCH(Impact, impact);
        QFETCH(int, days);
        QFETCH(Use, use);
        const UseJudgement judgement =
            judgeUse(Result<Impact>(impact), days > 0 ? std::optional(days) : std::nullopt);
        QCOMPARE(wordOf(judgement.use), wordOf(use));
        QVERIFY(!judgement.reason.isEmpty());
    }

    void whatWasNotReadIsNeverCalledUnused()
    {
        QCOMPARE(judgeUse(std::nullopt, 1).use, Use::NotJudged);
        const Result<Impact> failed = failure({ApiError::Kind::Forbidden, 403, u"no"_s});
        const UseJudgement judgement = judgeUse(failed, 1);
        QCOMPARE(judgement.use, Use::NotJudged);
        QCOMPARE(judgement.reason, failed.error().sentence());
        QRandomGenerator chance(5);
        for (int i = 0; i < 5000; ++i) {
            const Impact impact = sample::randomImpact(chance);
            const bool isUnread = impact.verdict() == Verdict::Unknown;
            QVERIFY(!isUnread || !isCandidate(judgeUse(Result<Impact>(impact), 1).use));
        }
    }

    void placesThatNoApiShowsAreNamed()
    {
        const UseJudgement judgement =
            judgeUse(Result<Impact>(with(alone(), CoverageStatus::Invisible)));
        QCOMPARE(judgement.invisible, QStringList{u"Hidden places"_s});
        QVERIFY(judgement.reason.contains(u"Hidden places"_s));
    }

    void wordsComeBack()
    {
        for (const Use use : {Use::NotJudged, Use::NoDependents, Use::NoneVisible, Use::OnlyPaused,
                              Use::NotUsedLately, Use::InUse})
            QCOMPARE(useFrom(wordOf(use)), use);
        QVERIFY(!useFrom(u"unused"_s));
    }

    void evidenceOfUseComesBackFromItsJson()
    {
        const Impact impact = seen(seen(alone(), 24, true), 720, false);
        const auto back = impactFromJson(toJson(impact));
        QVERIFY(back && *back == impact);
    }
};

QTEST_GUILESS_MAIN(UseTest)
#include "tst_use.moc"
