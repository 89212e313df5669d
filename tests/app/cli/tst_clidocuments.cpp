// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents.h"
#include "app/cli/runfollower.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "models/domain/fingerprint.h"
#include "tests/domain/sampleimpact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;
using namespace Qt::StringLiterals;

namespace {

/// A document as it stands in the reference.
QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

RunRecord record(Outcome outcome)
{
    RunRecord run;
    run.id = u"k3x7q2m9ab"_s;
    run.plan = sample::plan();
    run.plan.actions.insert(run.plan.actions.begin(),
                            PlannedAction{.phase = Phase::RemovingDependents,
                                          .subject = sample::key("profile", "p"),
                                          .method = u"DELETE"_s,
                                          .path = u"/profiles/p"_s});
    run.state.actions = {{ActionState::InEffect, {}}, {ActionState::InEffect, {}}};
    run.state.step = Step::Done;
    run.state.outcome = outcome;
    run.state.reason = u"why"_s;
    JournalledWrite write;
    write.intent = {.method = u"DELETE"_s, .path = u"/profiles/p"_s, .purpose = {}};
    write.outcome = WriteOutcome::Done;
    write.httpStatus = 200;
    run.writes.push_back(write);
    write.outcome.reset();
    write.httpStatus = 0;
    run.writes.push_back(write);
    run.startedAt = run.updatedAt = QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC);
    return run;
}

const char *const connection = R"({"id":"c-1","name":"billing-db","type":"openai","state":"active",
    "traits":["read-only"],"modified":"2026-11-01T10:00:00Z","scope":{"project":"p"}})";

} // namespace

class CliDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInFilesAndAnswersIsShownEscaped()
    {
        const QString odd = u"a\x1b[2J\u202eb"_s;
        RestoreStep step{.subject = {u"sync"_s, u"s"_s}, .differs = {odd}, .secrets = {odd}};
        step.purpose = odd;
        RestoreStep impossible = step;
        impossible.impossible = odd;
        RestoreRecord restore;
        restore.state.steps = {{.newId = odd, .note = odd}, {}};
        restore.state.outcome = RestoreOutcome::Partly;
        restore.state.reason = odd;
        restore.state.warnings = {{u"code"_s, odd}};
        Connection one;
        one.properties = {{odd, odd, false}};
        for (const QString &text :
             {restoreText(restore, {step, impossible}), showText(one, {{u"code"_s, odd}})}) {
            QVERIFY(text.contains(u"[2J"_s));
            QVERIFY2(!text.contains(u'\x1b'), qPrintable(text));
            QVERIFY2(!text.contains(QChar(0x202e)), qPrintable(text));
        }
    }
    void whatIsThereAlreadyIsNotSaidToDiffer()
    {
        const RestoreStep step{.differs = {u"It gets a new id."_s}};
        RestoreRecord restore;
        restore.state.steps = {{.state = RestoreStepState::AlreadyThere}};
        QVERIFY(!restoreText(restore, {step}).contains(u"new id"_s));
        QCOMPARE(restoreDocument(restore, {step})["steps"_L1][0]["differs"_L1], QJsonArray());
    }
    void listAndShow()
    {
        const Impact impact = sample::impact();
        QJsonObject expected =
            json(R"({"complete":false,"requests":3,"warnings":[{"code":"cut","message":"m"}]})");
        expected.insert(u"connections"_s, QJsonArray{json(connection)});
        QCOMPARE(listDocument({impact.connection}, false, {{u"cut"_s, u"m"_s, false}}, 3),
                 expected);
        QCOMPARE(showDocument(impact.connection),
                 (QJsonObject{{u"connection"_s, json(connection)}, {u"warnings"_s, QJsonArray()}}));
    }

    void dependents()
    {
        Impact impact = sample::impact();
        impact.dependents.erase(impact.dependents.begin() + 1, impact.dependents.end());
        impact.coverage.front().status = CoverageStatus::NotInstalled;
        impact.coverage.front().reason = u"probe"_s;
        QJsonObject expected = json(
            R"({"dependents":[{"kind":"agent","id":"a","name":"Name of a","relation":"indirect",
            "via":["d"],"activity":"active","effect":"breaks","evidence":"its member connectionId",
            "decisions":["keep","accept","reassign","deactivate","delete"],"losses":["its history"]}],
            "coverage":[{"source":"profiles","label":"Profiles","status":"not-installed","reason":"probe"},
                        {"source":"agents","label":"Agents","status":"complete","reason":""}],
            "verdict":"needs-decision","requests":7,
            "warnings":[{"code":"old-versions","message":"Old versions point here."}]})");
        expected.insert(u"connection"_s, json(connection));
        expected.insert(u"fingerprint"_s, fingerprint(impact));
        QCOMPARE(dependentsDocument(impact, 7), expected);
    }

    void plan()
    {
        QCOMPARE(
            planDocument(u"f.json"_s, u"abc"_s, sample::plan(),
                         {{u"not-audited"_s, u"n"_s, false}}),
            json(R"({"plan":"f.json","sha256":"abc","targets":["c-1"],"verdict":"needs-decision",
                     "expires":"2026-11-08T10:00:01Z","actions":[{"method":"DELETE","path":"/connections/c-1",
                     "purpose":"Deletes.","reversible":true,"loss":"all"}],
                     "warnings":[{"code":"old-versions","message":"Old versions point here."},
                                 {"code":"not-audited","message":"n"}]})"));
    }

    void run()
    {
        QCOMPARE(
            runDocument(record(Outcome::Deleted)),
            json(
                R"({"run":"k3x7q2m9ab","outcome":"deleted","step":"done","reason":"why","warnings":[],
                     "writes":[{"method":"DELETE","path":"/profiles/p","status":200,"outcome":"done"},
                               {"method":"DELETE","path":"/profiles/p","status":0,"outcome":"unknown"}],
                     "deletedIds":["p","c-1"]})"));
        RunRecord troubled = record(Outcome::Halted);
        troubled.state.error = ApiError{ApiError::Kind::Server, 502, u"d"_s, u"says"_s, {}};
        QCOMPARE(
            runDocument(troubled).value(u"error"_s).toObject(),
            json(
                R"({"kind":"server","message":"The server failed to answer properly. d","httpStatus":502,"serverSays":"says"})"));
    }

    void whatSomebodyElseDeletedIsNotOurs()
    {
        QCOMPARE(deletedIds(record(Outcome::AlreadyGone).plan, record(Outcome::AlreadyGone).state),
                 QStringList{u"p"_s});
        RunRecord skipped = record(Outcome::Halted);
        skipped.state.actions = {{ActionState::Skipped, {}}, {ActionState::Unknown, {}}};
        QCOMPARE(deletedIds(skipped.plan, skipped.state), QStringList());
    }

    void runs()
    {
        QCOMPARE(
            runsDocument({record(Outcome::Deleted)}, {}),
            json(
                R"({"runs":[{"run":"k3x7q2m9ab","endpoint":"Production","targets":["c-1"],"step":"done",
                     "outcome":"deleted","canResume":false,"canRollBack":false,"startedAt":"2026-11-01T10:00:00Z",
                     "updatedAt":"2026-11-01T10:00:00Z"}],"restores":[],"warnings":[]})"));
    }

    void errors()
    {
        const ApiError error{ApiError::Kind::NotFound, 404, {}, u"<b>no</b>"_s, {}};
        QCOMPARE(
            reportOf(refusalOf(error, u"The connection could not be read"_s)).document,
            json(
                R"({"error":{"kind":"not-found","message":"The connection could not be read: The server says that it does not exist.",
                     "httpStatus":404,"serverSays":"<b>no</b>"},"warnings":[]})"));
        QCOMPARE(static_cast<int>(refusalOf(error).code), 4);
        // What is our own sentence is said once.
        const ApiError ours{.kind = ApiError::Kind::Conflict, .detail = u"It was changed."_s};
        QCOMPARE(refusalOf(ours).message, ours.detail);
    }

    void objectionsAreNamedOneByOneAndABadChoiceIsUsage()
    {
        const Objection undecided{Objection::Kind::Undecided, u"profile:p"_s, u"decide"_s};
        const Objection unaccepted{Objection::Kind::Unaccepted, u"automate"_s, u"accept"_s};
        QCOMPARE(
            errorDocument(refusalOf(std::vector{undecided, unaccepted})),
            json(
                R"({"error":{"kind":"undecided","message":"decide\naccept","httpStatus":0,"serverSays":""},
                     "warnings":[{"code":"undecided","message":"decide"},{"code":"unaccepted","message":"accept"}]})"));
        QCOMPARE(static_cast<int>(refusalOf(std::vector{undecided}).code), 3);
        const Objection bad{Objection::Kind::BadChoice, {}, {}};
        QCOMPARE(static_cast<int>(refusalOf(std::vector{undecided, bad}).code), 2);
    }

    void aRunThatWasNotBegunHasBothShapes()
    {
        const Refusal wrong{ExitCode::Refused, u"wrong-phrase"_s, u"no"_s};
        QCOMPARE(
            runReportOf(wrong).document,
            json(
                R"({"run":"","outcome":"refused","step":"planned","reason":"no","writes":[],"deletedIds":[],"warnings":[],
                     "error":{"kind":"wrong-phrase","message":"no","httpStatus":0,"serverSays":""}})"));
        const Refusal trouble{ExitCode::Trouble, u"unreachable"_s, u"no"_s};
        QCOMPARE(runReportOf(trouble).document.value(u"outcome"_s).toString(), u"unchanged"_s);
        QVERIFY(
            !runReportOf({ExitCode::Usage, u"usage"_s, u"no"_s}).document.contains(u"outcome"_s));
    }

    void aParkedRunSaysHowToGoOn()
    {
        RunRecord parked = record(Outcome::Waiting);
        parked.state.step = Step::Observing;
        parked.state.observeUntil = QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC);
        const Report report = standingReport(parked, Errand::Forward);
        QCOMPARE(static_cast<int>(report.code), 6);
        QCOMPARE(report.document.value(u"outcome"_s).toString(), u"waiting"_s);
        const QString reason = report.document.value(u"reason"_s).toString();
        QVERIFY(reason.contains(u"2026-11-02T10:00:00Z"_s)
                && reason.contains(u"resume k3x7q2m9ab"_s));
    }

    void aRunQuitInTheMiddleIsHaltedForWhoeverAsks()
    {
        RunRecord cut = record(Outcome::None);
        cut.state.step = Step::Deactivating;
        const Report report = standingReport(cut, Errand::Forward);
        QCOMPARE(static_cast<int>(report.code), 6);
        QCOMPARE(report.document.value(u"outcome"_s).toString(), u"halted"_s);
        QCOMPARE(report.document.value(u"step"_s).toString(), u"deactivating"_s);
    }

    void aDocumentIsOneValueThatATerminalDoesNotObey()
    {
        const QJsonObject nasty{{u"name"_s, u"\u001b[2J\u009b31m\u202e\u2028x\n"_s}};
        const QByteArray text = documentText(nasty);
        QCOMPARE(QJsonDocument::fromJson(text).object(), nasty);
        QVERIFY(text.endsWith("}\n"));
        for (const char *hidden : {"\x1b", "\xc2\x9b", "\xe2\x80\xae", "\xe2\x80\xa8"})
            QVERIFY(!text.contains(hidden));
    }

    void textsShowServerWordsWithoutObeyingThem()
    {
        Impact impact = sample::impact();
        const QString nasty = u"\u001b]0;x\u0007\u202e\n"_s;
        impact.connection.name = nasty;
        impact.dependents.front().name = nasty;
        impact.coverage.front().reason = nasty;
        impact.warnings.front().message = nasty;
        impact.evidence.front().value = nasty;
        Plan plan = sample::plan();
        plan.impact = impact;
        RunRecord run = record(Outcome::Halted);
        run.plan.impact = impact;
        run.state.reason = nasty;
        run.state.error = ApiError{ApiError::Kind::Server, 500, {}, nasty, {}};
        AuditEntry entry;
        entry.subject = entry.text = nasty;
        const QString all = listText({impact.connection}, true, impact.warnings)
            + showText(impact.connection) + dependentsText(impact) + planText(nasty, plan, {})
            + runText(run) + runsText({run}, {}) + auditText({entry})
            + endpointsText({SavedEndpoint{.name = nasty}})
            + findingsText({{CheckFinding::Grade::Note, nasty, nasty}})
            + refusalText({ExitCode::Trouble, u"k"_s, nasty, 500, nasty});
        for (const QChar c : all) {
            const bool isSafe = c == u'\n'
                || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
            QVERIFY2(isSafe, qPrintable(QString::number(c.unicode(), 16)));
        }
        QVERIFY(all.contains(u"\\u{1b}]0;x"_s));
    }

    void whatStopsADeletionStandsFirst()
    {
        Impact impact = sample::impact();
        impact.dependents.clear();
        const auto add = [&impact](const char *kind, const char *id, Effect effect) {
            Dependent one = sample::dependent(sample::key(kind, id));
            one.effect = effect;
            one.name = u"name-%1"_s.arg(QLatin1StringView(id));
            impact.dependents.push_back(one);
        };
        add("a", "mention", Effect::Mentions);
        add("b", "later", Effect::Breaks);
        add("b", "Earlier", Effect::Breaks);
        add("a", "broken", Effect::Breaks);
        add("z", "block", Effect::Blocks);
        add("a", "worse", Effect::Degrades);
        add("a", "along", Effect::Cascades);
        const QString text = dependentsText(impact);
        qsizetype last = 0;
        for (const char *id :
             {"block", "along", "broken", "Earlier", "later", "worse", "mention"}) {
            const qsizetype at = text.indexOf(u"name-%1"_s.arg(QLatin1StringView(id)));
            QVERIFY2(at > last, id);
            last = at;
        }
    }

    void aPlanSaysTheWholeCommandThatCarriesItOut()
    {
        Plan plan = sample::plan();
        plan.endpointName = u"production"_s;
        QVERIFY(planText(u"p.json"_s, plan, {}).contains(u" --endpoint production\n"_s));
        plan.endpointName.clear();
        plan.endpoint = {u"s"_s, u"https://a.example"_s, {{u"project"_s, u"Shop"_s}}};
        QVERIFY(planText(u"p.json"_s, plan, {})
                    .contains(u" --system s --url https://a.example --scope project=Shop\n"_s));
    }

    void columnsAreAlignedByWhatATerminalShows()
    {
        Table table({u"A"_s, u"B"_s});
        table.add({u"請求"_s, u"x"_s});
        table.add({u"abcd"_s, u"y"_s});
        table.add({u"e\u0301"_s, u"z"_s});
        QCOMPARE(table.text(), u"A     B\n請求  x\nabcd  y\ne\u0301     z\n"_s);
        QVERIFY(columnsOf(brief(QString(300, u'n'))) <= 48);
        QCOMPARE(brief(u"short"_s), u"short"_s);
    }
};

QTEST_GUILESS_MAIN(CliDocumentsTest)
#include "tst_clidocuments.moc"
