// SPDX-License-Identifier: Apache-2.0
#include "models/report/impactreport.h"
#include "models/report/sealing.h"
#include "tests/domain/sampleimpact.h"
#include "tests/report/reportsample.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

const report::Section *sectionOf(const report::Document &document, const QString &word)
{
    if (document.unknown.word == word)
        return &document.unknown;
    const auto it = std::ranges::find(document.sections, word, &report::Section::word);
    return it == document.sections.end() ? nullptr : &*it;
}

/// Rows of one part that hold the text in a cell.
qsizetype rowsWith(const report::Document &document, const QString &word, const QString &text)
{
    const report::Section *section = sectionOf(document, word);
    if (!section || !section->table)
        return 0;
    return std::ranges::count_if(section->table->rows,
                                 [&text](const QStringList &row) { return row.contains(text); });
}

QString factOf(const report::Section &section, const QString &label)
{
    const auto it = std::ranges::find(section.facts, label, &report::Fact::label);
    return it == section.facts.end() ? QString() : it->value;
}

/// An estate in which every name comes once, so that it can be counted.
Impact estate(QRandomGenerator &chance)
{
    Impact impact = sample::randomImpact(chance);
    impact.dependents.clear();
    impact.coverage.clear();
    for (int i = chance.bounded(9); i > 0; --i) {
        Dependent d = sample::dependent({u"kind"_s, u"id-%1-end"_s.arg(i)});
        d.name = u"name-%1-end"_s.arg(i);
        d.effect = Effect(chance.bounded(5));
        if (!impact.dependents.empty() && chance.bounded(2) == 0)
            d.via = {impact.dependents.back().key};
        impact.dependents.push_back(std::move(d));
    }
    std::ranges::sort(impact.dependents, {}, &Dependent::key);
    for (int i = chance.bounded(7); i > 0; --i)
        impact.coverage.push_back({u"source-%1-end"_s.arg(i), u"Place %1 end"_s.arg(i),
                                   CoverageStatus(chance.bounded(6)), u"reason-%1-end"_s.arg(i),
                                   chance.bounded(3)});
    return impact;
}

Plan planOf(const Impact &impact, QRandomGenerator &chance)
{
    Plan plan = sample::plan();
    plan.impact = impact;
    plan.choices = {};
    for (const Dependent &dependent : impact.dependents) {
        if (chance.bounded(3) > 0)
            plan.choices.decisions.push_back({dependent.key, DecisionWord(chance.bounded(5)),
                                              u"target"_s, u"because-"_s + dependent.key.id});
    }
    for (const Coverage &coverage : impact.coverage) {
        if (chance.bounded(2) > 0)
            plan.choices.acceptances.push_back({coverage.source, u"accepted-"_s + coverage.source});
    }
    return plan;
}

void everyRowIsAsWideAsItsTable(const report::Document &document)
{
    QStringList words;
    for (const report::Section &section : document.sections) {
        QVERIFY2(!words.contains(section.word), qPrintable(section.word));
        words << section.word;
        if (!section.table)
            continue;
        for (const QStringList &row : section.table->rows)
            QCOMPARE(std::size_t(row.size()), section.table->columns.size());
    }
    if (document.unknown.table) {
        for (const QStringList &row : document.unknown.table->rows)
            QCOMPARE(std::size_t(row.size()), document.unknown.table->columns.size());
    }
    QVERIFY(!document.unknown.notes.isEmpty());
}

} // namespace

/// What stands in a report, counted.
class ReportBuildersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDependentAndEverySourceStandsInItOnce()
    {
        QRandomGenerator chance(17);
        for (int round = 0; round < 2000; ++round) {
            const Impact impact = estate(chance);
            const auto document = report::ofImpact(impact, sample::source(), sample::making());
            everyRowIsAsWideAsItsTable(document);
            for (const Dependent &dependent : impact.dependents) {
                QCOMPARE(rowsWith(document, u"dependents"_s, dependent.key.id), 1);
                QCOMPARE(rowsWith(document, u"dependents"_s, dependent.name), 1);
            }
            for (const Coverage &coverage : impact.coverage) {
                QCOMPARE(rowsWith(document, u"not-known"_s, coverage.label),
                         coverage.isSettled() ? 0 : 1);
                QCOMPARE(rowsWith(document, u"read"_s, coverage.label),
                         coverage.isSettled() ? 1 : 0);
            }
        }
    }

    void everyDecisionAndEveryAcceptanceStandsInThePlanOnce()
    {
        QRandomGenerator chance(18);
        for (int round = 0; round < 2000; ++round) {
            report::PlanStory story = sample::planStory();
            story.file.plan = planOf(estate(chance), chance);
            const auto document = report::ofPlan(story, sample::making());
            everyRowIsAsWideAsItsTable(document);
            const Plan &plan = story.file.plan;
            for (const Decision &decision : plan.choices.decisions)
                QCOMPARE(rowsWith(document, u"decisions"_s, decision.reason), 1);
            for (const Acceptance &acceptance : plan.choices.acceptances)
                QCOMPARE(rowsWith(document, u"decisions"_s, acceptance.reason)
                             + rowsWith(document, u"not-known"_s, acceptance.reason),
                         1);
            for (const Dependent &dependent : plan.impact.dependents)
                QCOMPARE(rowsWith(document, u"dependents"_s, dependent.key.id), 1);
            QCOMPARE(sectionOf(document, u"changes"_s)->table->rows.size(), plan.actions.size());
        }
    }

    /// Unknown is never none.
    void nothingDependsOnItIsSaidOnlyWhenEverythingWasRead()
    {
        Impact impact = sample::impact();
        impact.dependents.clear();
        const auto saidOf = [](const Impact &world) {
            return report::ofImpact(world, sample::source(), sample::making())
                .sections.front()
                .table->whenEmpty;
        };
        QVERIFY(saidOf(impact).startsWith(u"Nothing depends on it"_s));
        for (const CoverageStatus status : {CoverageStatus::Partial, CoverageStatus::Failed,
                                            CoverageStatus::Forbidden, CoverageStatus::Invisible}) {
            impact.coverage.front().status = status;
            QVERIFY(saidOf(impact).startsWith(u"Nothing was found in what could be read"_s));
        }
    }

    void signaturesStandWithWhatTheyAreWorth()
    {
        report::PlanStory story = sample::planStory();
        auto document = report::ofPlan(story, sample::making());
        QCOMPARE(rowsWith(document, u"approvals"_s, u"counts"_s), 1);
        QVERIFY(sectionOf(document, u"approvals"_s)->notes.front().contains(u"Ada Lovelace"_s));
        QCOMPARE(factOf(document.cover, u"State of the plan"_s),
                 u"The plan expired at 2026-11-08T10:00:01Z. Make a new one."_s);
        story.standing = failure({.kind = ApiError::Kind::Unsafe, .detail = u"damaged"_s});
        story.isUsed.reset();
        document = report::ofPlan(story, sample::making());
        QCOMPARE(rowsWith(document, u"approvals"_s, u"NOT KNOWN"_s), 1);
        QVERIFY(document.unknown.notes.join(u'\n').contains(u"damaged"_s));
        QVERIFY(document.unknown.notes.join(u'\n').contains(u"used before is not known"_s));
        story.isUsed = true;
        document = report::ofPlan(story, sample::making());
        QCOMPARE(factOf(document.cover, u"State of the plan"_s), u"used already"_s);
    }

    void whatARunLeftOpenStandsAtItsTop()
    {
        RunRecord record = sample::run();
        auto document = report::ofRun({record, sample::entries()}, sample::making());
        everyRowIsAsWideAsItsTable(document);
        QVERIFY(!document.unknown.table);
        QVERIFY(document.unknown.notes.front().startsWith(u"Nothing"_s));
        QCOMPARE(rowsWith(document, u"requests"_s, u"DELETE /connections/c-1"_s), 1);
        for (const AuditEntry &entry : sample::entries())
            QCOMPARE(rowsWith(document, u"steps"_s, entry.text), 1);

        record.state.actions.front().state = ActionState::Unknown;
        record.state.outcome = Outcome::Halted;
        record.writes.front().outcome.reset();
        document = report::ofRun({record, sample::entries()}, sample::making());
        QCOMPARE(document.unknown.table->rows.size(), 2U); // the change, and its request
        QVERIFY(document.unknown.notes.front().contains(u"halted"_s));
    }

    void aRunWithoutItsAuditSaysSo()
    {
        const auto document = report::ofRun(
            {sample::run(), failure({.kind = ApiError::Kind::Unsafe, .detail = u"damaged"_s})},
            sample::making());
        QVERIFY(!sectionOf(document, u"steps"_s));
        QVERIFY(document.unknown.notes.join(u'\n').contains(u"damaged"_s));
        QVERIFY(!document.unknown.notes.front().startsWith(u"Nothing"_s));
    }

    void everyEntryStandsInTheAuditOnce()
    {
        const auto document = report::ofAudit(sample::auditStory(), sample::making());
        everyRowIsAsWideAsItsTable(document);
        for (const AuditEntry &entry : sample::entries()) {
            qsizetype found = 0;
            for (const QString &word : {u"approvals"_s, u"protection"_s, u"entries"_s})
                found += rowsWith(document, word, entry.text);
            QCOMPARE(found, 1);
        }
        QCOMPARE(rowsWith(document, u"approvals"_s, u"entry-two"_s), 1);
        QCOMPARE(rowsWith(document, u"approvals"_s, u"entry-six"_s), 1);
        QCOMPARE(rowsWith(document, u"protection"_s, u"entry-three"_s), 1);
        QCOMPARE(rowsWith(document, u"runs"_s, u"k3x7q2m9ab"_s), 1);
        QCOMPARE(rowsWith(document, u"overrides"_s, u"broken provider"_s), 1);
        QCOMPARE(rowsWith(document, u"overrides"_s, u"looked by hand"_s), 1);
        const auto &first = sectionOf(document, u"entries"_s)->table->rows.front();
        QCOMPARE(first.front(), u"1"_s); // oldest first
    }

    void runsOutsideOfTheTimeAreLeftOut_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<bool>("isIn");
        const RunRecord run = sample::run();
        const QDateTime begin = run.startedAt;
        const QDateTime end = run.updatedAt;
        QTest::newRow("all") << QDateTime() << QDateTime() << true;
        QTest::newRow("ends as it begins") << begin.addDays(-1) << begin << true;
        QTest::newRow("ends before") << begin.addDays(-1) << begin.addSecs(-1) << false;
        QTest::newRow("begins as it ends") << end << end.addDays(1) << true;
        QTest::newRow("begins after") << end.addSecs(1) << QDateTime() << false;
        QTest::newRow("within") << begin.addSecs(1) << end.addSecs(-1) << true;
    }

    void runsOutsideOfTheTimeAreLeftOut()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, to);
        QFETCH(const bool, isIn);
        report::AuditStory story = sample::auditStory();
        story.from = from;
        story.to = to;
        const auto document = report::ofAudit(story, sample::making());
        QCOMPARE(rowsWith(document, u"runs"_s, u"k3x7q2m9ab"_s), isIn ? 1 : 0);
    }

    void whatOfTheAuditCouldNotBeReadIsNotEmpty()
    {
        report::AuditStory story = sample::auditStory();
        const auto damaged = failure({.kind = ApiError::Kind::Unsafe, .detail = u"damaged"_s});
        story.entries = damaged;
        story.runs = damaged;
        story.rules = damaged;
        const auto document = report::ofAudit(story, sample::making());
        QCOMPARE(document.unknown.notes.filter(u"damaged"_s).size(), 3);
        for (const QString &word :
             {u"runs"_s, u"overrides"_s, u"approvals"_s, u"protection"_s, u"rules"_s, u"entries"_s})
            QVERIFY(sectionOf(document, word)->table->whenEmpty.contains(u"NOT KNOWN"_s));
    }

    void sourceAgeTimesAndProgramStandOnEveryCover()
    {
        const auto impact = report::ofImpact(sample::impact(), sample::source(), sample::making());
        for (const report::Document &document :
             {impact, report::ofPlan(sample::planStory(), sample::making()),
              report::ofRun({sample::run(), sample::entries()}, sample::making()),
              report::ofAudit(sample::auditStory(), sample::making())}) {
            QVERIFY(!factOf(document.cover, u"Source"_s).isEmpty());
            QCOMPARE(factOf(document.cover, u"Report made"_s),
                     u"2026-11-22 08:00:00 UTC (2026-11-22 09:00:00 +01:00)"_s);
            QCOMPARE(factOf(document.cover, u"Program"_s), u"Linchpin 9.9"_s);
            QCOMPARE(factOf(document.cover, u"Made by"_s), u"ada"_s);
            QVERIFY(factOf(document.cover, u"Times"_s).contains(u"Europe/Berlin"_s));
        }
        QVERIFY(factOf(impact.cover, u"Age"_s).endsWith(u"before this report"_s));
    }

    void timesAreToldInBothZones_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("local");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"2026-11-22 09:00:00 +01:00"_s;
        QTest::newRow("UTC") << QByteArray("UTC") << u"2026-11-22 08:00:00 +00:00"_s;
        QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << u"2026-11-22 13:30:00 +05:30"_s;
        QTest::newRow("St John's")
            << QByteArray("America/St_Johns") << u"2026-11-22 04:30:00 -03:30"_s;
    }

    void timesAreToldInBothZones()
    {
        QFETCH(const QByteArray, zone);
        report::Making making = sample::making();
        making.zone = QTimeZone(zone);
        QTEST(report::localText(making.now, making), "local");
        QCOMPARE(report::utcText(making.now), u"2026-11-22 08:00:00"_s);
    }

    void secretsAreMaskedWhereverTheyStand()
    {
        QCOMPARE(report::sealed(u"Authorization: Bearer canary-0123456789"_s).count(u"canary"_s),
                 0);
        QCOMPARE(report::sealed(u"https://ada:canary@host/"_s).count(u"canary"_s), 0);
        QCOMPARE(report::sealed(u"{\"password\":\"canary\"}"_s).count(u"canary"_s), 0);
    }
};

QTEST_GUILESS_MAIN(ReportBuildersTest)
#include "tst_reportbuilders.moc"
