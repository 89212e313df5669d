// SPDX-License-Identifier: Apache-2.0
// What a safe-delete client must do for this system: docs/systems/apinizer.md ends with ten lines,
// each is a test.
#include "models/domain/fingerprint.h"
#include "tests/systems/apinizer/stage.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;

namespace {

const QString ordersDb = u"database/orders-db"_s;
const QString mail = u"email/ops-mail"_s;

/// A member that the server did not show comes back at another place.
demo::RawMembers sorted(demo::RawMembers members)
{
    std::ranges::sort(members);
    return members;
}

/// Answers one method with this, everything else honestly.
void answerInstead(ApinizerStage &stage, const QByteArray &method, const HttpResponse &answer)
{
    stage.world = [&stage, method, answer](const Ask &ask) -> Result<HttpResponse> {
        return ask.request.method == method ? Result<HttpResponse>(answer) : stage.honest(ask);
    };
}

} // namespace

class TestApinizerContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line1ReadsBothDialectsAndBelievesNoFlagAlone_data();
    void line1ReadsBothDialectsAndBelievesNoFlagAlone();
    void line2ListsFourteenTypesAndChecksTheTypeAgain();
    void line3AsksForMaskedSecretsAndKeepsThemInMemory_data();
    void line3AsksForMaskedSecretsAndKeepsThemInMemory();
    void line4PrintsThePlacesNoApiShows();
    void line5SwitchesOffWithTheWholeBodyAndSaysWhatThatCosts();
    void line6AFailedPodIsNoProofAndIsTakenBack();
    void line7AnyChangeOfTheConnectionStopsIt();
    void line8TheDeleteIsSentOnceWhateverTheAnswer_data();
    void line8TheDeleteIsSentOnceWhateverTheAnswer();
    void line9GoneMeansSaidAndUnlisted_data();
    void line9GoneMeansSaidAndUnlisted();
    void line10SaysThatIdsStayBroken();
};

void TestApinizerContract::line1ReadsBothDialectsAndBelievesNoFlagAlone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QStringList>("warnings");
    const QStringList none;
    const QStringList stale{u"leftover-stale-pods"_s};
    const auto row = [](const char *name, const char *body, bool isDone, const QStringList &codes) {
        QTest::newRow(name) << QByteArray(body) << isDone << codes;
    };
    row("A", R"({"success":true,"deploymentResult":{"success":true}})", true, none);
    row("B", R"({"status":"SUCCESS"})", true, none);
    row("neither flag", R"({"deploymentResult":{"success":true,"detailList":[]}})", true, none);
    row("A says no", R"({"success":false})", false, none);
    row("B says no", R"({"status":"FAILURE","resultMessage":"No"})", false, none);
    row("the flags contradict", R"({"success":true,"status":"FAILURE"})", false, none);
    row("nothing was deployed",
        R"({"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[]}})", true, none);
    row("a pod failed, B",
        R"({"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[
            {"envName":"p","success":true},{"envName":"s","podName":"w","success":false}]}})",
        true, stale);
    row("an environment failed, A",
        R"({"success":true,"deploymentResult":{"success":false,"deploymentResults":[
            {"environmentName":"s","success":false,"message":"refused"}]}})",
        true, stale);
    row("the flag says yes and a row no",
        R"({"success":true,"deploymentResult":{"success":true,"environmentResults":[
            {"environmentName":"s","success":false}]}})",
        true, stale);
    row("the flag says no and every row yes",
        R"({"success":true,"deploymentResult":{"success":false,"detailList":[
            {"envName":"s","success":true}]}})",
        true, stale);
    row("the flag says no and there is no list",
        R"({"success":true,"deploymentResult":{"success":false}})", true, stale);
    row("the whole says no in words",
        R"({"success":true,"deploymentResult":{"success":false,"message":"no worker answered",
            "environmentResults":[]}})",
        true, stale);
    row("one list says yes and another no",
        R"({"status":"SUCCESS","deploymentResult":{"success":true,
            "detailList":[{"envName":"s","success":true}],
            "environmentResults":[{"environmentName":"t","success":false}]}})",
        true, stale);
    row("a list in place of the result",
        R"({"success":true,"deploymentResult":[{"environmentName":"t","success":false}]})", true,
        stale);
    row("a row inside a row",
        R"({"status":"SUCCESS","deploymentResult":{"success":false,"detailList":[
            {"envName":"s","success":true,"detailList":[{"podName":"w","success":false}]}]}})",
        true, stale);
}

void TestApinizerContract::line1ReadsBothDialectsAndBelievesNoFlagAlone()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isDone);
    QFETCH(QStringList, warnings);
    ApinizerStage stage(demo::standardEstate(), mail);
    const int action = stage.makePlan({}, u"delete");
    answerInstead(stage, "DELETE", {200, {}, body});
    const auto performed = stage.perform(action);
    QCOMPARE(performed.has_value(), isDone);
    if (isDone)
        QCOMPARE(codesOf(performed->warnings), warnings);
}

void TestApinizerContract::line2ListsFourteenTypesAndChecksTheTypeAgain()
{
    ApinizerStage stage(demo::standardEstate(), u"ftp/ftp-main"_s);
    const auto list = stage.system().list(stage.endpoint);
    QCOMPARE(drive(*list, stage.world).requests(), 14);
    QVERIFY(list->result()->isComplete);

    // The name now stands for something else: neither it nor its namesake is deleted.
    const int action = stage.makePlan({}, u"delete");
    stage.connection().type = u"webhook"_s;
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(stage.last.writes, 0);
    stage.estate().connections.push_back(demo::connectionOf(u"ftp"_s, u"ftp-main"_s));
    QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Refused);
    QCOMPARE(stage.last.writes, 0);
}

void TestApinizerContract::line3AsksForMaskedSecretsAndKeepsThemInMemory_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("needed");
    const QStringList password{u"password"_s};
    const auto row = [](const char *name, demo::SecretsShown shown, const QString &id,
                        const QStringList &needed) {
        QTest::newRow(name) << int(shown) << id << needed;
    };
    using Shown = demo::SecretsShown;
    row("shown in full", Shown::Full, ordersDb, {});
    row("null", Shown::Null, ordersDb, password);
    row("stars", Shown::Stars, ordersDb, password);
    row("absent", Shown::Absent, ordersDb, password);
    row("mail as documented", Shown::AsDocumented, mail, {});
    row("mail, masked all the same", Shown::Null, mail, password);
    row("not in use", Shown::Null, u"database/open-db"_s, {});
    row("several", Shown::Null, u"snmp/snmp-main"_s, {u"authPassphrase"_s, u"privPassphrase"_s});
    row("a key store by id", Shown::Full, u"kafka/payments-kafka"_s, {u"keyStoreName"_s});
}

void TestApinizerContract::line3AsksForMaskedSecretsAndKeepsThemInMemory()
{
    QFETCH(int, shown);
    QFETCH(QString, id);
    QFETCH(QStringList, needed);
    for (const bool nullErases : {true, false}) { // the vendor does not say which
        ApinizerStage stage(demo::standardEstate(), id);
        stage.estate().secrets = static_cast<demo::SecretsShown>(shown);
        stage.estate().nullErasesSecrets = nullErases;
        const int action = stage.makePlan({}, u"deactivate");
        QCOMPARE(stage.plan.impact.deactivation.secretsNeeded, needed);
        const auto before = stage.connection().members;
        if (!needed.isEmpty()) {
            QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Unsafe);
            QCOMPARE(stage.last.writes, 0); // never a null over a password
        }
        for (const QString &field : needed) {
            const QByteArray raw = stage.connection().raw(field.toUtf8());
            stage.typed.insert(field, raw.isEmpty() ? QByteArray("store") : raw.mid(1).chopped(1));
        }
        QVERIFY(stage.perform(action).has_value());
        QCOMPARE(word(stage.look(action)), u"in effect"_s);
        QVERIFY(!stage.connection().isEnabled());
        QVERIFY(!QJsonDocument(toJson(stage.plan)).toJson().contains("CANARY"));
        QVERIFY(!stage.memo.contains("CANARY") && !stage.lastWrite());
        QVERIFY(stage.undo(action).has_value());
        QCOMPARE(sorted(stage.connection().members), sorted(before));
    }
}

void TestApinizerContract::line4PrintsThePlacesNoApiShows()
{
    for (const auto &estate :
         {demo::standardEstate(), demo::dialectAEstate(), demo::emptyEstate()}) {
        ApinizerStage stage(estate, u"syslog/only"_s);
        stage.estate().connections.push_back(demo::connectionOf(u"syslog"_s, u"only"_s));
        const auto impact = stage.readImpact();
        QVERIFY(impact->dependents.empty());
        QCOMPARE(impact->verdict(), Verdict::NeedsDecision);
        for (const QString &word : {u"alarms"_s, u"gateway-log-connectors"_s,
                                    u"system-log-targets"_s, u"api-portal"_s, u"manager-login"_s})
            QCOMPARE(sourceIn(*impact, word)->status, CoverageStatus::Invisible);
    }
}

void TestApinizerContract::line5SwitchesOffWithTheWholeBodyAndSaysWhatThatCosts()
{
    ApinizerStage stage(demo::standardEstate(), u"snmp/quiet-snmp"_s);
    stage.estate().secrets = demo::SecretsShown::Full;
    const int action = stage.makePlan({}, u"deactivate");
    QStringList hazards;
    for (const Warning &warning : stage.plan.impact.warnings) {
        if (warning.isHazardOfDeactivation)
            hazards << warning.code;
    }
    QCOMPARE(hazards, QStringList({u"callers-fail"_s, u"switch-off-not-pushed"_s}));
    const auto before = stage.connection().members;
    QVERIFY(stage.perform(action).has_value());
    const QByteArray body = stage.lastWrite()->request.body;
    QVERIFY(body.contains(R"("deployToWorker":false)")); // unchanged
    QVERIFY(!body.contains("projectName"));
    stage.connection().set("enabled", "true");
    QCOMPARE(stage.connection().members, before); // byte by byte
}

void TestApinizerContract::line6AFailedPodIsNoProofAndIsTakenBack()
{
    ApinizerStage stage(demo::standardEstate(), u"syslog/stuck-syslog"_s);
    const int action = stage.makePlan({}, u"deactivate");
    QCOMPARE(codesOf(stage.perform(action)->warnings), QStringList(u"pods-not-switched"_s));
    QCOMPARE(word(stage.look(action)), u"different"_s);
    QVERIFY(stage.undo(action).has_value());
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QVERIFY(stage.connection().isEnabled());
}

void TestApinizerContract::line7AnyChangeOfTheConnectionStopsIt()
{
    ApinizerStage stage(demo::standardEstate(), mail);
    const int off = stage.makePlan({}, u"deactivate");
    const int deletion = off + 1;
    const QString planned = fingerprint(stage.plan.impact);
    stage.connection().set("port", "588");
    QVERIFY(fingerprint(*stage.readImpact()) != planned);
    for (const int action : {off, deletion}) {
        QCOMPARE(stage.perform(action).error().kind, ApiError::Kind::Conflict);
        QCOMPARE(stage.last.writes, 0);
    }
}

void TestApinizerContract::line8TheDeleteIsSentOnceWhateverTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using Kind = ApiError::Kind;
    const auto row = [](const char *name, int status, const char *body, Kind kind) {
        QTest::newRow(name) << status << QByteArray(body) << int(kind);
    };
    row("gone, A", 400,
        R"({"error":"bad_request","error_description":"Connection (name: OPS-mail) was not found!"})",
        Kind::NotFound);
    row("gone, B", 400,
        R"({"status":"FAILURE","resultMessage":"Connection (name: ops-mail) was not found!"})",
        Kind::NotFound);
    row("another one is gone", 400,
        R"({"error":"bad_request","error_description":"Connection (name: ops-mail2) was not found!"})",
        Kind::Refused);
    row("no project, A", 404,
        R"({"error":"not_found","error_description":"Project 'Shop' not found"})",
        Kind::EndpointAbsent);
    row("no project, B", 400,
        R"({"status":"FAILURE","resultMessage":"Project (Shop) is not found!"})", Kind::Refused);
    row("no right, B", 400,
        R"({"status":"FAILURE","resultMessage":"User does not have required permission for this operation!"})",
        Kind::Forbidden);
    row("no project or no right", 400,
        R"({"status":"FAILURE","resultMessage":"Project(Shop) was not found or user does not have privilege to access"})",
        Kind::Forbidden);
    row("empty name", 400,
        R"({"error":"bad_request","error_description":"Connection name can not be empty!"})",
        Kind::Refused);
    row("token", 401, R"({"error":"unauthorized_client","error_description":"Invalid token"})",
        Kind::Unauthenticated);
    row("500", 500, R"({"error":"internal_error"})", Kind::Server);
    row("nothing to read", 200, "", Kind::Malformed);
    row("a page", 200, "<html></html>", Kind::Malformed);
    row("rate", 400, R"({"error":"rate_limit_exceeded","retry_after":3})", Kind::RateLimited);
}

void TestApinizerContract::line8TheDeleteIsSentOnceWhateverTheAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    ApinizerStage stage(demo::standardEstate(), mail);
    const int action = stage.makePlan({}, u"delete");
    answerInstead(stage, "DELETE", {status, {}, body});
    const auto performed = stage.perform(action);
    QCOMPARE(int(performed.error().kind), kind);
    QCOMPARE(stage.last.writes, 1);
    QCOMPARE(stage.lastWrite()->request.path, "/apiops/projects/Shop/connections/ops-mail/");
    QCOMPARE(stage.lastWrite()->effect, AskEffect::Deletes);
}

void TestApinizerContract::line9GoneMeansSaidAndUnlisted_data()
{
    QTest::addColumn<int>("status"); // of the GET; 0: the true one
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QString>("seen");
    const QByteArray gone =
        R"({"error":"not_found","error_description":"Connection (name: ops-mail) was not found!"})";
    const QByteArray goneInB =
        R"({"status":"FAILURE","resultMessage":"Connection (name: ops-mail) was not found!"})";
    QTest::newRow("there") << 0 << QByteArray() << true << u"not in effect"_s;
    QTest::newRow("gone") << 0 << QByteArray() << false << u"in effect"_s;
    QTest::newRow("404, but listed") << 404 << gone << true << u"not yet"_s;
    QTest::newRow("400, but listed") << 400 << goneInB << true << u"not yet"_s;
    QTest::newRow("404 of the project")
        << 404 << QByteArray(R"({"error_description":"Project 'Shop' not found"})") << false
        << u"endpoint-absent"_s;
    QTest::newRow("404 of something between")
        << 404 << QByteArray() << false << u"endpoint-absent"_s;
    QTest::newRow("500") << 500 << QByteArray() << false << u"server"_s;
}

void TestApinizerContract::line9GoneMeansSaidAndUnlisted()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isListed);
    QFETCH(QString, seen);
    for (const bool speaksB : {false, true}) {
        ApinizerStage stage(demo::standardEstate(), mail);
        stage.estate().speaksB = speaksB;
        const int action = stage.makePlan({}, u"delete");
        if (!isListed)
            QVERIFY(stage.perform(action).has_value());
        stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            if (status != 0 && ask.request.query.isEmpty())
                return HttpResponse{status, {}, body};
            return stage.honest(ask);
        };
        QCOMPARE(word(stage.look(action)), seen);
        QCOMPARE(stage.last.writes, 0);
    }
}

void TestApinizerContract::line10SaysThatIdsStayBroken()
{
    ApinizerStage stage(demo::standardEstate(), ordersDb);
    const auto impact = stage.readImpact();
    QVERIFY(codesOf(impact->warnings).contains(u"deletion-is-final"_s));
    QVERIFY(impact->find({u"proxy"_s, u"DB API"_s})->losses.join(u' ').contains(u"internal id"_s));
    const auto actions = stage.system().actions(stage.endpoint, *impact, {});
    QVERIFY(!actions.back().isReversible);
    QVERIFY(actions.back().loss.contains(u"internal id"_s));
}

QTEST_APPLESS_MAIN(TestApinizerContract)
#include "tst_apinizer_contract.moc"
