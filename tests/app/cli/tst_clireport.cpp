// SPDX-License-Identifier: Apache-2.0
#include "models/systems/registry.h"
#include "tests/app/cli/clistory.h"
#include "tests/report/pdftools.h"
#include "tests/support/files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

/// The first story of a system, planned and carried out, with a review taken before.
struct Stage
{
    explicit Stage(const QString &system)
        : story(cliStories(system).front()), bench(benchOf(story)), review(at(u"all.linchpin"_s))
    {
        taken = bench->run({u"snapshot"_s, u"--out"_s, review});
        plan = at(u"one.linchpin-plan.json"_s);
        planned = bench->run(QStringList{u"plan"_s, story.id, u"--out"_s, plan}
                             + choicesOf(story, *bench) + secretsOf(story));
    }
    [[nodiscard]] QString at(const QString &name) const { return bench->path(name); }

    CliStory story;
    std::unique_ptr<CliBench> bench;
    QString review;
    QString plan;
    CliResult taken;
    CliResult planned;
};

/// What a report says, in any format; empty if it cannot be read.
QString textOf(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    if (path.endsWith(u".pdf"_s))
        return pagesOf(bytes).join(u'\n');
    if (path.endsWith(u".csv"_s))
        return QString::fromUtf8(bytes);
    QXmlStreamReader reader(bytes);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

/// Reports from the terminal, for every system there is. Nothing here may send a write, but for the
/// deletion that is reported on.
class CliReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImpactIsReportedLiveAndFromAReview_data() { eachSystemAndFormat(); }
    void anImpactIsReportedLiveAndFromAReview()
    {
        Stage &on = stage();
        QFETCH(QString, format);
        const QString live = on.at(u"live."_s + format);
        const QString saved = on.at(u"saved."_s + format);
        const int writes = on.bench->server().writes();
        const CliResult now = on.bench->run({u"report"_s, on.story.id, u"--out"_s, live});
        QVERIFY2(now.code == 0, now.out.constData());
        QCOMPARE(now.err, QByteArray());
        QCOMPARE(now.text("of"), u"impact"_s);
        QCOMPARE(now.text("format"), format);
        QVERIFY(now.document.value("requests"_L1).toInt() > 0);
        const int asked = on.bench->server().log().total();
        const CliResult then = on.bench->run(
            {u"report"_s, on.story.id, u"--review"_s, on.review, u"--out"_s, saved}, With::Nothing);
        QVERIFY2(then.code == 0, then.out.constData());
        for (const QLatin1StringView key : {"title"_L1, "rows"_L1, "notKnown"_L1, "notes"_L1})
            QCOMPARE(then.document.value(key), now.document.value(key));
        QCOMPARE(on.bench->server().log().total(), asked); // the review asks nobody
        QCOMPARE(on.bench->server().writes(), writes);
        for (const QString &path : {live, saved}) {
            const QString text = textOf(path);
            QVERIFY(squeezed(text).contains(squeezed(on.story.id)));
            QVERIFY(!text.contains(u"CANARY"_s));
            QCOMPARE(
                QFileInfo(path).permissions()
                    & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                QFile::Permissions());
        }
    }

    void aWholeReviewAndAPlanAreReportedWithoutNetwork_data() { eachSystemAndFormat(); }
    void aWholeReviewAndAPlanAreReportedWithoutNetwork()
    {
        Stage &on = stage();
        QFETCH(QString, format);
        for (const QString &subject : {on.review, on.plan}) {
            const QString path = subject + u'.' + format;
            const CliResult made =
                on.bench->runWithoutNetwork({u"report"_s, subject, u"--out"_s, path});
            QVERIFY2(made.code == 0, made.out.constData());
            QCOMPARE(made.err, QByteArray());
            QCOMPARE(made.text("of"), subject == on.review ? u"review"_s : u"plan"_s);
            const QString text = textOf(path);
            QVERIFY(squeezed(text).contains(squeezed(on.story.id)));
            QVERIFY(!text.contains(u"CANARY"_s));
        }
    }

    void aRunAndTheAuditAreReported_data() { eachSystem(); }
    void aRunAndTheAuditAreReported()
    {
        QFETCH(QString, word);
        const CliStory story = cliStories(word).front();
        const auto bench = benchOf(story);
        const CliResult deleted =
            bench->run(QStringList{u"delete"_s, story.id, u"--confirm"_s, story.phrase}
                       + choicesOf(story, *bench) + secretsOf(story));
        QVERIFY2(deleted.code == 0 || deleted.code == 7, deleted.out.constData());
        const int asked = bench->server().log().total();
        const QString run = deleted.text("run");
        for (const QString &format : {u"html"_s, u"pdf"_s, u"csv"_s}) {
            const QString ofRun = bench->path(u"run."_s + format);
            CliResult made =
                bench->run({u"report"_s, u"--run"_s, run, u"--out"_s, ofRun}, With::Nothing);
            QVERIFY2(made.code == 0, made.out.constData());
            QString text = squeezed(textOf(ofRun));
            QVERIFY(text.contains(run));
            for (const QJsonValue &write : deleted.document.value("writes"_L1).toArray())
                QVERIFY(text.contains(write.toObject().value("method"_L1).toString()));
            const QString ofAudit = bench->path(u"audit."_s + format);
            made =
                bench->run({u"report"_s, u"--audit"_s, u"--from"_s, u"1h"_s, u"--out"_s, ofAudit},
                           With::Nothing);
            QVERIFY2(made.code == 0, made.out.constData());
            QVERIFY(made.document.value("rows"_L1).toInt() > 3);
            text = squeezed(textOf(ofAudit));
            QVERIFY(text.contains(run));
        }
        QCOMPARE(bench->server().log().total(), asked);
        QVERIFY(!bench->printed().contains("CANARY"));
        QVERIFY(!bench->written().contains("CANARY"));
    }

    /// A PDF needs fonts, and neither a display nor anything a desktop says about one.
    void aPdfIsMadeWithoutADisplay()
    {
        Stage &on = stage(allSystems().front()->info().word);
        for (const auto &[name, value] :
             {std::pair{u"QT_QPA_PLATFORM"_s, "xcb"}, std::pair{u"DISPLAY"_s, ":77"},
              std::pair{u"WAYLAND_DISPLAY"_s, "wayland-77"},
              std::pair{u"QT_QPA_PLATFORMTHEME"_s, "gtk3"}, std::pair{u"XDG_RUNTIME_DIR"_s, ""}})
            on.bench->setVariable(name, value);
        const QString path = on.at(u"no-display.pdf"_s);
        const CliResult made =
            on.bench->run({u"report"_s, on.review, u"--out"_s, path}, With::Nothing);
        QVERIFY2(made.code == 0, made.out.constData());
        QCOMPARE(made.err, QByteArray());
        QVERIFY(textOf(path).contains(u"Page 1 of"_s));
    }

    void aConnectionThatIsNotThereIsNoReport()
    {
        Stage &on = stage(allSystems().front()->info().word);
        const QString path = on.at(u"nobody.html"_s);
        const CliResult made = on.bench->run(
            {u"report"_s, u"00000000-0000-4000-8000-000000000000"_s, u"--out"_s, path});
        QCOMPARE(made.code, 4);
        QVERIFY(!QFileInfo::exists(path));
    }

    void wrongWordsAboutReportsAreUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        Stage &on = stage(allSystems().front()->info().word);
        const QString out = on.at(u"never.html"_s);
        const QString damaged = on.at(u"damaged.linchpin"_s);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") > 0);
        const auto row = [&](const char *name, const QStringList &words, int code = 2) {
            QTest::newRow(name) << QStringList{u"report"_s} + words << code;
        };
        row("no out", {on.review});
        row("no subject", {u"--out"_s, out});
        row("no ending", {on.review, u"--out"_s, on.at(u"never"_s)});
        row("another ending", {on.review, u"--out"_s, on.at(u"never.docx"_s)});
        row("no such file", {on.at(u"nowhere.linchpin"_s), u"--out"_s, out});
        row("it exists", {on.review, u"--out"_s, on.plan + u".html"_s});
        row("damaged", {damaged, u"--out"_s, out}, 3);
        row("two subjects", {on.review, u"--audit"_s, u"--out"_s, out});
        row("a run and the audit", {u"--run"_s, u"x"_s, u"--audit"_s, u"--out"_s, out});
        row("no such run", {u"--run"_s, u"x"_s, u"--out"_s, out});
        row("from without audit", {on.review, u"--from"_s, u"7d"_s, u"--out"_s, out});
        row("no time", {u"--audit"_s, u"--from"_s, u"soon"_s, u"--out"_s, out});
        row("from after to",
            {u"--audit"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s, u"--out"_s,
             out});
        row("no folder", {on.review, u"--out"_s, on.at(u"no/such/folder/x.html"_s)});
        row("malformed id", {u"../x"_s, u"--review"_s, on.review, u"--out"_s, out});
        row("an endpoint without id", QStringList{u"--out"_s, out} + on.bench->endpoint());
        QFile taken(on.plan + u".html"_s);
        QVERIFY(taken.open(QIODevice::WriteOnly));
    }
    void wrongWordsAboutReportsAreUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        Stage &on = stage(allSystems().front()->info().word);
        const int before = on.bench->server().log().total();
        const CliResult result = on.bench->run(arguments, With::Nothing);
        QVERIFY2(result.code == code, result.out.constData());
        QVERIFY(!result.document.value("error"_L1).toObject().isEmpty());
        QCOMPARE(on.bench->server().log().total(), before);
        QVERIFY(!QFileInfo::exists(on.at(u"never.html"_s)));
    }

    void aDayMeansItsEndWhereATimeEnds()
    {
        Stage &on = stage(allSystems().front()->info().word);
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        const QString path = on.at(u"today.csv"_s);
        const CliResult made = on.bench->run(
            {u"report"_s, u"--audit"_s, u"--from"_s, today, u"--to"_s, today, u"--out"_s, path},
            With::Nothing);
        QCOMPARE(made.code, 0);
        QVERIFY(textOf(path).contains(today + u" 23:59:59 UTC"_s));
    }

private:
    static void eachSystem()
    {
        QTest::addColumn<QString>("word");
        for (const auto &system : allSystems())
            QTest::newRow(qPrintable(system->info().word)) << system->info().word;
    }
    static void eachSystemAndFormat()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("format");
        for (const auto &system : allSystems()) {
            for (const char *format : {"html", "pdf", "csv"})
                QTest::addRow("%s, %s", qPrintable(system->info().word), format)
                    << system->info().word << QString::fromLatin1(format);
        }
    }
    Stage &stage()
    {
        QFETCH(QString, word);
        return stage(word);
    }
    Stage &stage(const QString &word)
    {
        std::unique_ptr<Stage> &known = m_stages[word];
        if (!known)
            known = std::make_unique<Stage>(word);
        if (known->taken.code != 0 || known->planned.code != 0)
            qFatal("%s %s", known->taken.out.constData(), known->planned.out.constData());
        return *known;
    }

    std::map<QString, std::unique_ptr<Stage>> m_stages;
};

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_clireport.moc"
