// SPDX-License-Identifier: Apache-2.0
// Perform, look and undo, step by step, with trouble and after a crash.
#include "app/demo/lerian/estates.h"
#include "tests/systems/lerian/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {
const QString quarantine = u"quarantine"_s;
const QString retired = u"zz_retired_dwh_sales"_s;
} // namespace

class TestLerianActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentUnlessTheConnectionIsAsPlanned_data();
    void nothingIsSentUnlessTheConnectionIsAsPlanned();
    void theProbesAnswerDecides_data();
    void theProbesAnswerDecides();
    void lookTellsWhatIsThere_data();
    void lookTellsWhatIsThere();
    void theWayBackTouchesOnlyWhatIsOurs_data();
    void theWayBackTouchesOnlyWhatIsOurs();
    void everythingWorksAfterACrashAtAnyPoint_data();
    void everythingWorksAfterACrashAtAnyPoint();
    void aForeignActionIsRefusedBeforeAnythingIsSent_data();
    void aForeignActionIsRefusedBeforeAnythingIsSent();
    void aNameThatIsTakenAlreadyStopsTheSwitchOff();
    void anUnclearNameProbeIsNoProof_data();
    void anUnclearNameProbeIsNoProof();
    void theGoneCheckOfAConnectionThatKeptItsNameAsksForNoName();
};

void TestLerianActions::nothingIsSentUnlessTheConnectionIsAsPlanned_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("renamed") << u"renamed"_s << u"conflict"_s;
    QTest::newRow("another host") << u"host"_s << u"conflict"_s;
    QTest::newRow("changed in secret") << u"updated"_s << u"conflict"_s;
    QTest::newRow("of no product") << u"product"_s << u"conflict"_s;
    QTest::newRow("gone") << u"gone"_s << u"not-found"_s;
    QTest::newRow("retired already") << u"retired"_s << u"nothing to do"_s;
}

void TestLerianActions::nothingIsSentUnlessTheConnectionIsAsPlanned()
{
    QFETCH(QString, change);
    QFETCH(QString, outcome);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    demo::Connection &one = stage.connection();
    if (change == "renamed"_L1)
        one.configName = u"other"_s;
    else if (change == "host"_L1)
        one.host = u"other"_s;
    else if (change == "updated"_L1)
        one.updatedAt += 1;
    else if (change == "product"_L1)
        one.productName.reset();
    else if (change == "gone"_L1)
        one.isDeleted = true;
    else
        one.configName = retired;
    QCOMPARE(word(stage.perform(action)), outcome);
    QCOMPARE(stage.last.writes, 0);
}

void TestLerianActions::theProbesAnswerDecides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("writes");
    QTest::newRow("no job") << 400 << QByteArray("FET-0402") << u"done"_s << 2;
    QTest::newRow("another 400") << 400 << QByteArray("FET-0001") << u"refused"_s << 1;
    QTest::newRow("jobs") << 409 << QByteArray("FET-1021") << u"busy"_s << 1;
    QTest::newRow("another 409") << 409 << QByteArray("FET-1002") << u"conflict"_s << 1;
    QTest::newRow("gone") << 404 << QByteArray("FET-1001") << u"not-found"_s << 1;
    QTest::newRow("no such route") << 404 << QByteArray("404") << u"endpoint-absent"_s << 1;
    QTest::newRow("no right") << 403 << QByteArray("x") << u"forbidden"_s << 1;
    QTest::newRow("illegal stored name") << 500 << QByteArray("FET-0002") << u"server"_s << 1;
    QTest::newRow("taken") << 200 << QByteArray("x") << u"malformed"_s << 1;
}

void TestLerianActions::theProbesAnswerDecides()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, outcome);
    QFETCH(int, writes);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.body.contains("!!!"))
            return demo::fetError(status, code.constData(), "Title", u"m"_s);
        return stage.server.answer(ask);
    };
    QCOMPARE(word(stage.perform(action)), outcome);
    QCOMPARE(stage.last.writes, writes);
    for (const Ask &ask : stage.last.asked) {
        const bool isPatch = ask.request.method == "PATCH"; // a write by its verb, journalled
        QCOMPARE(ask.effect, isPatch ? AskEffect::Changes : AskEffect::Reads);
        QCOMPARE(ask.memo.isEmpty(), !isPatch);
    }
}

void TestLerianActions::lookTellsWhatIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("seen");
    const QString same = u"pg1.corp.example"_s;
    QTest::newRow("as before") << u"dwh_sales"_s << same << u"not in effect"_s;
    QTest::newRow("as before, host changed") << u"dwh_sales"_s << u"x"_s << u"not in effect"_s;
    QTest::newRow("retired") << retired << same << u"in effect"_s;
    QTest::newRow("retired, host changed") << retired << u"x"_s << u"different"_s;
    QTest::newRow("another name") << u"other"_s << same << u"different"_s;
    QTest::newRow("the probe's name") << u"!!!"_s << same << u"different"_s;
    QTest::newRow("another case") << u"DWH_SALES"_s << same << u"different"_s;
}

void TestLerianActions::lookTellsWhatIsThere()
{
    QFETCH(QString, name);
    QFETCH(QString, host);
    QFETCH(QString, seen);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    stage.connection().configName = name;
    stage.connection().host = host;
    QCOMPARE(word(stage.look(action)), seen);
    QCOMPARE(stage.last.writes, 0);
}

void TestLerianActions::theWayBackTouchesOnlyWhatIsOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("after");
    QTest::newRow("retired") << retired << u"done"_s << u"dwh_sales"_s;
    QTest::newRow("back already") << u"dwh_sales"_s << u"nothing to do"_s << u"dwh_sales"_s;
    QTest::newRow("the probe's") << u"!!!"_s << u"done"_s << u"dwh_sales"_s;
    QTest::newRow("somebody else's") << u"other"_s << u"conflict"_s << u"other"_s;
}

void TestLerianActions::theWayBackTouchesOnlyWhatIsOurs()
{
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    QFETCH(QString, after);
    LerianStage stage(smallLerianEstate());
    stage.server.estate().storesAnyName = true;
    const int action = stage.makePlan(quarantine);
    stage.connection().configName = name;
    QCOMPARE(word(stage.undo(action)), outcome);
    QCOMPARE(stage.last.writes, outcome == "done"_L1 ? 1 : 0);
    QCOMPARE(stage.connection().configName, after);
    stage.connection().configName = retired;
    stage.server.estate().jobs = {{{retired}, u"pending"_s, -1}};
    QCOMPARE(word(stage.undo(action)), u"busy"_s);
}

void TestLerianActions::everythingWorksAfterACrashAtAnyPoint_data()
{
    QTest::addColumn<bool>("isMemoLost");
    QTest::newRow("memory lost") << false;
    QTest::newRow("memory and memo lost") << true;
}

void TestLerianActions::everythingWorksAfterACrashAtAnyPoint()
{
    QFETCH(bool, isMemoLost);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    const auto crash = [&] {
        stage.crash();
        if (isMemoLost)
            stage.memo.clear();
    };
    crash();
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    crash();
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    crash();
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    crash();
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QCOMPARE(stage.connection().configName, u"dwh_sales"_s);
}

void TestLerianActions::aForeignActionIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("id");
    const QString id = demo::stableId(u"dwh_sales"_s).toString(QUuid::WithoutBraces);
    QTest::newRow("unknown verb") << u"rename"_s << id;
    QTest::newRow("empty verb") << QString() << id;
    QTest::newRow("another connection")
        << quarantine << demo::stableId(u"neighbour"_s).toString(QUuid::WithoutBraces);
    QTest::newRow("a neighbour path") << u"delete"_s << u"unassigned"_s;
    QTest::newRow("the collection") << u"delete"_s << QString();
    QTest::newRow("a way up") << u"delete"_s << u"../connections"_s;
}

void TestLerianActions::aForeignActionIsRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, verb);
    QFETCH(QString, id);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    stage.plan.actions[std::size_t(action)].verb = verb;
    stage.plan.actions[std::size_t(action)].subject.id = id;
    if (id.size() < 30)
        stage.plan.impact.connection.id = {id}; // a plan that is wrong throughout
    QCOMPARE(word(stage.perform(action)), u"unsafe"_s);
    QCOMPARE(stage.last.requests(), 0);
    QCOMPARE(word(stage.look(action)), u"unsafe"_s);
    QCOMPARE(word(stage.undo(action)), u"unsafe"_s);
    QCOMPARE(stage.last.requests(), 0);
}

void TestLerianActions::aNameThatIsTakenAlreadyStopsTheSwitchOff()
{
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    stage.server.estate().connections.back().configName = retired;
    const auto performed = stage.perform(action);
    QCOMPARE(word(performed), u"conflict"_s);
    QCOMPARE(performed.error().code, u"FET-1002"_s);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
}

void TestLerianActions::anUnclearNameProbeIsNoProof_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("seen");
    QTest::newRow("free") << 400 << QByteArray(R"({"code":"FET-1062"})") << u"in effect"_s;
    QTest::newRow("free, said otherwise")
        << 422
        << QByteArray(R"({"code":"FET-1060","errors":[{"type":"DATA_SOURCE_NOT_FOUND",)"
                      R"("dataSourceId":"dwh_sales"}]})")
        << u"in effect"_s;
    QTest::newRow("there and down")
        << 422
        << QByteArray(R"({"code":"FET-1060","errors":[{"type":"DATA_SOURCE_DOWN",)"
                      R"("dataSourceId":"dwh_sales"}]})")
        << u"different"_s;
    QTest::newRow("there") << 200 << QByteArray("{}") << u"different"_s;
    QTest::newRow("no right") << 403 << QByteArray("Forbidden") << u"in effect"_s;
    QTest::newRow("no such route") << 405 << QByteArray(R"({"code":405})") << u"in effect"_s;
    QTest::newRow("another 400") << 400 << QByteArray(R"({"code":"FET-0401"})") << u"refused"_s;
    QTest::newRow("server error") << 500 << QByteArray() << u"server"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"malformed"_s;
    QTest::newRow("half") << 200 << QByteArray("{\"st") << u"malformed"_s;
}

void TestLerianActions::anUnclearNameProbeIsNoProof()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, seen);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.method == "POST")
            return HttpResponse{status, {{"content-type", "application/json"}}, body};
        return stage.server.answer(ask);
    };
    QCOMPARE(word(stage.look(action)), seen);
}

void TestLerianActions::theGoneCheckOfAConnectionThatKeptItsNameAsksForNoName()
{
    LerianStage stage(smallLerianEstate());
    stage.connection().productName.reset();
    const Choices choices{.withoutDeactivation = true};
    QCOMPARE(stage.makePlan(quarantine, choices), -1);
    const int action = stage.makePlan(u"delete", choices);
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QCOMPARE(stage.writes(), QStringList({u"DELETE"_s}));
    // Somebody takes the name at once; asking for it would open a database that is not ours.
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    QCOMPARE(stage.last.targets().filter(u"POST"_s), QStringList());
    QCOMPARE(word(stage.undo(action)), u"unsafe"_s);
}

QTEST_APPLESS_MAIN(TestLerianActions)
#include "tst_lerian_actions.moc"
