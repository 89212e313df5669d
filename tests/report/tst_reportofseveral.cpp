// SPDX-License-Identifier: Apache-2.0
#include "models/report/auditreport.h"
#include "models/report/batchreport.h"
#include "models/report/planreport.h"
#include "models/report/reportfile.h"
#include "models/report/sealing.h"
#include "tests/report/batchsample.h"
#include "tests/report/pdftools.h"
#include "tests/report/reportsample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

const report::Section &sectionOf(const report::Document &document, const QString &word)
{
    if (document.unknown.word == word)
        return document.unknown;
    const auto it = std::ranges::find(document.sections, word, &report::Section::word);
    if (it == document.sections.end())
        qFatal("no section %s", qPrintable(word));
    return *it;
}

std::vector<QStringList> rowsOf(const report::Document &document, const QString &word)
{
    const auto &table = sectionOf(document, word).table;
    return table ? table->rows : std::vector<QStringList>();
}

std::vector<QStringList> rowsWith(const report::Document &document, const QString &word,
                                  const QString &text)
{
    std::vector<QStringList> found;
    for (const QStringList &row : rowsOf(document, word))
        if (row.contains(text))
            found.push_back(row);
    return found;
}

QStringList factsOf(const report::Section &section, const QString &label)
{
    QStringList values;
    for (const report::Fact &fact : section.facts)
        if (fact.label == label)
            values << fact.value;
    return values;
}

void everyRowIsAsWideAsItsTable(const report::Document &document)
{
    QStringList words;
    std::vector<const report::Section *> all{&document.unknown};
    for (const report::Section &section : document.sections)
        all.push_back(&section);
    for (const report::Section *section : all) {
        QVERIFY2(!words.contains(section->word), qPrintable(section->word));
        words << section->word;
        if (section->table)
            for (const QStringList &row : section->table->rows)
                QCOMPARE(std::size_t(row.size()), section->table->columns.size());
    }
    QVERIFY(!document.unknown.notes.isEmpty());
}

report::PlanStory planStory(const QString &name = u"orders-db"_s)
{
    return {.file = sample::batchPlanFile(name),
            .path = u"/home/ada/many.linchpin-plan.json"_s,
            .standing = ApprovalStanding(),
            .isUsed = false};
}

report::AuditStory auditStory(const QString &name = u"orders-db"_s)
{
    report::AuditStory story = sample::auditStory();
    const BatchRecord batch = sample::batchRecord(name);
    story.batches = std::vector{batch};
    for (const RunRecord &run : batch.runs)
        story.runs->push_back(run);
    story.restores = std::vector{sample::restore(name)};
    return story;
}

} // namespace

/// Reports of several connections, of ways back, and of a time that has both: what stands in them,
/// counted.
class ReportOfSeveralTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOfWhichWasNotReadStandsAtTheTopOnce();
    void everyConnectionHasItsResultInOrder();
    void whatFailedAndWhatWasLeftOutForItAreNamed();
    void aSharedDependentStandsThereOnceWithAllItHangsOn();
    void everyChangeAndRequestSaysWhoseItIs();
    void backupWayBackAndApprovalsAreNamed();
    void whatIsNotOverIsSaid();
    void aPlanOfSeveralSaysTheSameOfThem();
    void aPlanOfOneIsAsItWas();
    void theAuditShowsSeveralAsOneWithItsMembers();
    void theAuditShowsWaysBackAndWhatTheyMade();
    void whatOfTheAuditCouldNotBeReadIsNotEmpty();
    void aWayBackIsAReportOfItsOwn();
    void nastyNamesComeThroughEveryFormat_data();
    void nastyNamesComeThroughEveryFormat();
};

void ReportOfSeveralTest::whatOfWhichWasNotReadStandsAtTheTopOnce()
{
    for (const report::Document &document :
         {report::ofBatch(sample::batchStory(), sample::making()),
          report::ofPlan(planStory(), sample::making())}) {
        everyRowIsAsWideAsItsTable(document);
        const auto common = rowsWith(document, u"not-known"_s, u"no API shows them"_s);
        QCOMPARE(common.size(), 1U);
        QCOMPARE(common.front().front(), u"all of them"_s);
        const auto own = rowsWith(document, u"not-known"_s, u"it timed out"_s);
        QCOMPARE(own.size(), 1U);
        QCOMPARE(own.front().front(), u"2. crm"_s);
    }
}

void ReportOfSeveralTest::everyConnectionHasItsResultInOrder()
{
    const auto document = report::ofBatch(sample::batchStory(), sample::making());
    QCOMPARE(document.title, u"Deletion of 3 connections: partly deleted, 1 of 3"_s);
    QCOMPARE(factsOf(document.cover, u"Gone"_s), QStringList{u"1"_s});
    const auto rows = rowsOf(document, u"connections"_s);
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].mid(0, 4), (QStringList{u"1"_s, u"orders-db"_s, u"c-1"_s, u"Rolled back"_s}));
    QCOMPARE(rows[1].mid(0, 3), (QStringList{u"2"_s, u"crm"_s, u"c-2"_s}));
    QVERIFY(rows[1].contains(u"1. orders-db"_s)); // relies on
    QCOMPARE(rows[2].mid(0, 4), (QStringList{u"3"_s, u"shop"_s, u"c-3"_s, u"Deleted"_s}));
}

void ReportOfSeveralTest::whatFailedAndWhatWasLeftOutForItAreNamed()
{
    auto story = sample::batchStory();
    const auto document = report::ofBatch(story, sample::making());
    const auto rows = rowsOf(document, u"failed"_s);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].front(), u"1. orders-db"_s);
    QVERIFY(rows[0].contains(u"The server refused it."_s));
    QVERIFY(rows[0].contains(u"in use by a job"_s));
    QCOMPARE(rows[0].back(), u"2. crm"_s);
    QCOMPARE(rows[1].front(), u"2. crm"_s);
    QVERIFY(rows[1].contains(u"It relies on one that was not deleted."_s));
    for (RunRecord &run : story.record.runs) {
        run.state.outcome = Outcome::Deleted;
        run.state.step = Step::Done;
    }
    const auto all = report::ofBatch(story, sample::making());
    QCOMPARE(rowsOf(all, u"failed"_s).size(), 0U);
    QVERIFY(all.title.endsWith(u"Deleted"_s));
}

void ReportOfSeveralTest::aSharedDependentStandsThereOnceWithAllItHangsOn()
{
    for (const report::Document &document :
         {report::ofBatch(sample::batchStory(), sample::making()),
          report::ofPlan(planStory(), sample::making())}) {
        QCOMPARE(rowsOf(document, u"dependents"_s).size(), 2U);
        const auto shared = rowsWith(document, u"dependents"_s, u"shared"_s);
        QCOMPARE(shared.size(), 1U);
        QVERIFY(shared.front().contains(u"1. orders-db, 2. crm"_s));
        const auto own = rowsWith(document, u"dependents"_s, u"own"_s);
        QCOMPARE(own.size(), 1U);
        QVERIFY(own.front().contains(u"3. shop"_s));
        QCOMPARE(rowsWith(document, u"decisions"_s, u"shared"_s).size(), 1U);
        // Facts of each: "alias" and "seen".
        QCOMPARE(rowsWith(document, u"facts"_s, u"billing"_s).size(), 3U);
    }
}

void ReportOfSeveralTest::everyChangeAndRequestSaysWhoseItIs()
{
    const auto story = sample::batchStory();
    const auto document = report::ofBatch(story, sample::making());
    std::size_t actions = 0;
    for (const Plan &plan : story.record.batch.members)
        actions += plan.actions.size();
    const auto changes = rowsOf(document, u"changes"_s);
    QCOMPARE(actions, 8U); // the shared dependent is deleted once
    QCOMPARE(changes.size(), actions);
    QStringList numbers;
    for (const QStringList &row : changes)
        numbers << row.front();
    for (std::size_t i = 0; i < actions; ++i)
        QCOMPARE(numbers[qsizetype(i)], QString::number(i + 1));
    // First all that can be taken back.
    QCOMPARE(changes[0][1], u"1. orders-db"_s);
    QCOMPARE(changes[2][1], u"3. shop"_s);
    const auto requests = rowsOf(document, u"requests"_s);
    QCOMPARE(requests.size(), 6U);
    for (std::size_t i = 0; i < requests.size(); ++i)
        QCOMPARE(requests[i].front(), QString::number(i + 1)); // as they were written down
    // A request names the change by its number in this report.
    const QStringList last = requests.back();
    QCOMPARE(last[1], u"3. shop"_s);
    QCOMPARE(last[4], QString::number(actions));
    QCOMPARE(rowsWith(document, u"left-over"_s, u"A pod still has it."_s).front().front(),
             u"3. shop"_s);
}

void ReportOfSeveralTest::backupWayBackAndApprovalsAreNamed()
{
    auto story = sample::batchStory();
    auto document = report::ofBatch(story, sample::making());
    QCOMPARE(factsOf(sectionOf(document, u"way-back"_s), u"Backup"_s),
             QStringList{u"/home/ada/many.linchpin-backup.json"_s}); // told twice, said once
    QVERIFY(sectionOf(document, u"way-back"_s).notes.join(u' ').contains(u"new id"_s));
    QCOMPARE(rowsOf(document, u"way-back"_s).size(), 5U);
    QCOMPARE(rowsWith(document, u"approvals"_s, u"Grace approved it."_s).size(), 1U);
    QCOMPARE(rowsOf(document, u"steps"_s).size(), 3U);
    story.beside.entries = std::vector<AuditEntry>();
    document = report::ofBatch(story, sample::making());
    QVERIFY(factsOf(sectionOf(document, u"way-back"_s), u"Backup"_s)
                .front()
                .startsWith(u"NOT KNOWN"_s)); // something was sent
    const auto damaged = failure({.kind = ApiError::Kind::Unsafe, .detail = u"damaged"_s});
    story.beside.entries = damaged;
    story.beside.restores = damaged;
    story.entries = damaged;
    document = report::ofBatch(story, sample::making());
    QVERIFY(sectionOf(document, u"way-back"_s).notes.join(u' ').contains(u"damaged"_s));
    QVERIFY(document.unknown.notes.join(u' ').contains(u"damaged"_s));
    QVERIFY(sectionOf(document, u"approvals"_s).table->whenEmpty.startsWith(u"NOT KNOWN"_s));
}

void ReportOfSeveralTest::whatIsNotOverIsSaid()
{
    auto story = sample::batchStory();
    QVERIFY(
        !report::ofBatch(story, sample::making()).unknown.notes.join(u' ').contains(u"halted"_s));
    story.record.runs[0].state.outcome = Outcome::Halted;
    story.record.runs[0].state.step = Step::Halted;
    story.record.runs[0].state.actions.back().state = ActionState::Unknown;
    story.record.runs[0].writes.back().outcome.reset();
    story.record.state.stage = BatchStage::Deleting;
    const auto document = report::ofBatch(story, sample::making());
    QVERIFY(document.unknown.notes.join(u' ').contains(u"halted"_s));
    QVERIFY(document.unknown.notes.join(u' ').contains(u"not over"_s));
    // Two places, the change, its request.
    QCOMPARE(rowsOf(document, u"not-known"_s).size(), 4U);
    QCOMPARE(rowsWith(document, u"not-known"_s, u"1. orders-db"_s).size(), 2U);
}

void ReportOfSeveralTest::aPlanOfSeveralSaysTheSameOfThem()
{
    const auto document = report::ofPlan(planStory(), sample::making());
    QCOMPARE(document.title, u"Plan: delete 3 connections"_s);
    QCOMPARE(rowsOf(document, u"connections"_s).size(), 3U);
    const auto changes = rowsOf(document, u"changes"_s);
    QCOMPARE(changes.size(), 8U);
    QCOMPARE(changes[1][1], u"2. crm"_s);
    QVERIFY(factsOf(document.cover, u"Fingerprint of what was read"_s).join(QString()).isEmpty());
    QCOMPARE(rowsWith(document, u"facts"_s, u"Fingerprint of what was read"_s).size(), 3U);
}

void ReportOfSeveralTest::aPlanOfOneIsAsItWas()
{
    const auto document = report::ofPlan(sample::planStory(), sample::making());
    for (const report::Section &section : document.sections) {
        QVERIFY(section.word != u"connections"_s);
        if (section.table)
            for (const report::Column &column : section.table->columns)
                QVERIFY(column.title != u"Connection"_s && column.title != u"Hangs on"_s);
    }
    QCOMPARE(factsOf(document.cover, u"Fingerprint of what was read"_s).size(), 1);
}

void ReportOfSeveralTest::theAuditShowsSeveralAsOneWithItsMembers()
{
    report::AuditStory story = auditStory();
    auto document = report::ofAudit(story, sample::making());
    everyRowIsAsWideAsItsTable(document);
    auto rows = rowsOf(document, u"runs"_s);
    QCOMPARE(rows.size(), 5U); // the single one, the whole, its three
    QCOMPARE(factsOf(document.cover, u"Runs"_s), QStringList{u"2"_s});
    const auto whole = std::ranges::find_if(
        rows, [](const QStringList &row) { return row.front() == u"batchrun01"_s; });
    QVERIFY(whole != rows.end());
    QVERIFY(whole->contains(u"3 connections: orders-db, crm, shop"_s));
    QVERIFY(whole->contains(u"partly deleted, 1 of 3"_s));
    for (int member = 1; member <= 3; ++member) {
        QCOMPARE((whole + member)->at(0), u"memberrun%1"_s.arg(member));
        QCOMPARE((whole + member)->at(1), u"batchrun01"_s);
    }
    // What was accepted for two of them was accepted once.
    QCOMPARE(rowsWith(document, u"overrides"_s, u"asked the team"_s).size(), 1U);
    // Only the whole is in that time: its members are shown with it.
    story.to = sample::batchRecord().startedAt;
    story.from = story.to.addSecs(-1);
    document = report::ofAudit(story, sample::making());
    QCOMPARE(rowsWith(document, u"runs"_s, u"batchrun01"_s).size(), 4U);
    // Which belong together is not known: each stands for itself, and it is said.
    story = auditStory();
    story.batches = failure({.kind = ApiError::Kind::Unsafe, .detail = u"damaged"_s});
    document = report::ofAudit(story, sample::making());
    QCOMPARE(rowsOf(document, u"runs"_s).size(), 4U);
    QVERIFY(document.unknown.notes.join(u' ').contains(u"belong together"_s));
}

void ReportOfSeveralTest::theAuditShowsWaysBackAndWhatTheyMade()
{
    const auto document = report::ofAudit(auditStory(), sample::making());
    const auto back = rowsWith(document, u"ways-back"_s, u"restore001"_s);
    QCOMPARE(back.size(), 1U);
    QVERIFY(back.front().contains(u"a part of it is there again"_s));
    QCOMPARE(rowsOf(document, u"restored"_s).size(), 5U);
    const QStringList made = rowsWith(document, u"restored"_s, u"new-1"_s).front();
    QVERIFY(made.contains(u"there again, proved by reading"_s));
    QVERIFY(made.contains(u"It has a new id."_s));
    QVERIFY(made.filter(u"c-3"_s).size() == 1); // the old one
    const QStringList impossible =
        rowsWith(document, u"restored"_s, u"Nothing tells its owner."_s).front();
    QVERIFY(impossible.contains(u"NOT MADE AGAIN: not possible here"_s));
    QVERIFY(rowsWith(document, u"restored"_s, u"the name is taken"_s)
                .front()
                .filter(u"NOT MADE AGAIN"_s)
                .size()
            == 1);
    QCOMPARE(rowsWith(document, u"not-known"_s, u"restore001"_s).size(), 1U); // the unclear step
    report::AuditStory before = auditStory();
    before.to = sample::restore().record.startedAt.addSecs(-1);
    QCOMPARE(rowsOf(report::ofAudit(before, sample::making()), u"ways-back"_s).size(), 0U);
}

void ReportOfSeveralTest::whatOfTheAuditCouldNotBeReadIsNotEmpty()
{
    report::AuditStory story = auditStory();
    story.restores = failure({.kind = ApiError::Kind::Unsafe, .detail = u"damaged"_s});
    const auto document = report::ofAudit(story, sample::making());
    for (const QString &word : {u"ways-back"_s, u"restored"_s})
        QVERIFY(sectionOf(document, word).table->whenEmpty.startsWith(u"NOT KNOWN"_s));
    QCOMPARE(document.unknown.notes.filter(u"damaged"_s).size(), 1);
}

void ReportOfSeveralTest::aWayBackIsAReportOfItsOwn()
{
    report::RestoreRunStory story{sample::restore(), sample::entries()};
    auto document = report::ofRestore(story, sample::making());
    everyRowIsAsWideAsItsTable(document);
    QCOMPARE(document.title, u"Way back of orders-db: a part of it is there again"_s);
    QCOMPARE(rowsOf(document, u"restored"_s).size(), 5U);
    QCOMPARE(rowsOf(document, u"not-known"_s).size(), 1U);
    story.restore.steps.clear(); // another version knows other steps
    document = report::ofRestore(story, sample::making());
    everyRowIsAsWideAsItsTable(document);
    QCOMPARE(rowsWith(document, u"restored"_s, u"new-1"_s).size(), 1U);
    QVERIFY(document.unknown.notes.join(u' ').contains(u"another version"_s));
}

void ReportOfSeveralTest::nastyNamesComeThroughEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[label, name] : sample::hostileNames())
        QTest::newRow(label) << name;
}

void ReportOfSeveralTest::nastyNamesComeThroughEveryFormat()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    for (const report::Document &document :
         {report::ofBatch(sample::batchStory(name), sample::making()),
          report::ofPlan(planStory(name), sample::making()),
          report::ofAudit(auditStory(name), sample::making()),
          report::ofRestore({sample::restore(name), sample::entries()}, sample::making())}) {
        for (const QString &ending : {u"html"_s, u"csv"_s, u"pdf"_s}) {
            const QString path = folder.filePath(u"x."_s + ending);
            QVERIFY(report::writeReport(path, document, Existing::Replace));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (ending == u"pdf")
                QVERIFY(pagesOf(bytes).join(QString()).contains(u"Page 1 of"_s));
            else
                QVERIFY(!bytes.contains("<script") || ending == u"csv");
            if (ending != u"html")
                continue;
            QXmlStreamReader reader(bytes);
            QString text;
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::Characters)
                    text += reader.text();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(text.contains(report::sealed(name)));
        }
        // No cell of the CSV begins with what a spreadsheet calculates: csvRecord() is tested for
        // every cell; here that the builders put nothing in front of it again.
        QFile csv(folder.filePath(u"x.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        for (const QChar first : u"=@\t\r\uff1d"_s)
            QVERIFY2(!text.contains(u",\""_s + first), qPrintable(QString(first)));
    }
}

QTEST_MAIN(ReportOfSeveralTest)
#include "tst_reportofseveral.moc"
