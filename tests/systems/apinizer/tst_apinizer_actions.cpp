// SPDX-License-Identifier: Apache-2.0
// Looking at the switch-off and taking it back, in one process and after a crash.
#include "models/domain/fingerprint.h"
#include "tests/systems/apinizer/stage.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::apinizer::demo;

namespace {

const QString ordersDb = u"database/orders-db"_s;
const QByteArray password = "CANARY-database";

struct OnStage
{
    ApinizerStage stage{demo::standardEstate(), ordersDb};
    int off = -1;
    OnStage()
    {
        stage.typed = {{u"password"_s, password}};
        off = stage.makePlan({}, u"deactivate");
    }
};

void losePuts(ApinizerStage &stage)
{
    stage.world = [&stage](const Ask &ask) -> Result<HttpResponse> {
        if (ask.effect != AskEffect::Reads)
            return failure({.kind = ApiError::Kind::TimedOut});
        return stage.honest(ask);
    };
}

} // namespace

class TestApinizerActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchOffIsNothingToDoIfItIsOffAlready();
    void aLookAtTheSwitchOff_data();
    void aLookAtTheSwitchOff();
    void takingItBackLeavesEverythingAsItWas_data();
    void takingItBackLeavesEverythingAsItWas();
    void aKeyStoreThatThePutDroppedComesBack();
    void afterACrashTheWayBackAsksForTheSecretAgain();
    void whatSomebodyElseWroteIsKept();
    void theWorldAfterTheSwitchOffIsTheOneProjected_data();
    void theWorldAfterTheSwitchOffIsTheOneProjected();
    void whatCannotBeSwitchedOffIsDeletedWithAReasonOnly();
    void onlyTwoWritesExistAndBothNameTheConnection();
    void aForeignVerbIsRefused();
    void aLostAnswerToTheDeleteSaysThatPodsAreUnknown();
};

void TestApinizerActions::theSwitchOffIsNothingToDoIfItIsOffAlready()
{
    OnStage on;
    on.stage.connection().set("enabled", "false");
    QCOMPARE(on.stage.perform(on.off)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(on.stage.last.writes, 0);
    QCOMPARE(on.stage.makePlan({}, u"deactivate"), -1);
}

void TestApinizerActions::aLookAtTheSwitchOff_data()
{
    QTest::addColumn<bool>("isPerformed");
    QTest::addColumn<QByteArray>("poolSize");
    QTest::addColumn<QByteArray>("enabled");
    QTest::addColumn<QString>("seen");
    const QByteArray same = "5";
    QTest::newRow("sent and done") << true << same << QByteArray("false") << u"in effect"_s;
    QTest::newRow("never arrived") << false << same << QByteArray("true") << u"not in effect"_s;
    QTest::newRow("done and switched on by somebody")
        << true << same << QByteArray("true") << u"not in effect"_s;
    QTest::newRow("done and changed by somebody")
        << true << QByteArray("6") << QByteArray("false") << u"different"_s;
    QTest::newRow("changed by somebody")
        << false << QByteArray("6") << QByteArray("true") << u"different"_s;
    QTest::newRow("does not say") << true << same << QByteArray("null") << u"malformed"_s;
}

void TestApinizerActions::aLookAtTheSwitchOff()
{
    QFETCH(bool, isPerformed);
    QFETCH(QByteArray, poolSize);
    QFETCH(QByteArray, enabled);
    QFETCH(QString, seen);
    for (const bool wasCrash : {false, true}) {
        OnStage on;
        if (!isPerformed)
            losePuts(on.stage);
        QCOMPARE(on.stage.perform(on.off).has_value(), isPerformed);
        on.stage.connection().set("maxPoolSize", poolSize);
        on.stage.connection().set("enabled", enabled);
        if (wasCrash)
            on.stage.crash();
        QCOMPARE(word(on.stage.look(on.off)), seen);
        QCOMPARE(on.stage.last.writes, 0);
    }
}

void TestApinizerActions::takingItBackLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("speaksB");
    for (const bool speaksB : {false, true}) {
        for (const demo::Connection &row : demo::standardEstate().connections) {
            if (row.isEnabled() && row.name != "starred-hook"_L1
                && row.name.compare("shared-name"_L1, Qt::CaseInsensitive) != 0)
                QTest::addRow("%s %s", qPrintable(row.type + u'/' + row.name.left(30)),
                              speaksB ? "B" : "A")
                    << row.type + u'/' + row.name << speaksB;
        }
    }
}

void TestApinizerActions::takingItBackLeavesEverythingAsItWas()
{
    QFETCH(QString, id);
    QFETCH(bool, speaksB);
    ApinizerStage stage(demo::standardEstate(), id);
    stage.estate().speaksB = speaksB;
    stage.estate().stuckAtSwitchOff.clear();
    const auto before = stage.connection().members;
    const int off = stage.makePlan({}, u"deactivate");
    for (const QString &field : stage.plan.impact.deactivation.secretsNeeded) {
        const QByteArray raw = stage.connection().raw(field.toUtf8());
        const bool isText = raw.startsWith('"');
        stage.typed.insert(field, isText ? raw.mid(1).chopped(1) : QByteArray("(none)"));
        if (field == "keyStoreName"_L1)
            stage.typed.insert(field, "store");
    }
    QVERIFY(stage.perform(off).has_value());
    QCOMPARE(word(stage.look(off)), u"in effect"_s);
    QVERIFY(stage.undo(off).has_value());
    QCOMPARE(stage.last.writes, 1);
    QCOMPARE(word(stage.look(off)), u"not in effect"_s);
    QCOMPARE(stage.connection().members, before);
    QCOMPARE(stage.undo(off)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(stage.last.writes, 0);
}

void TestApinizerActions::aKeyStoreThatThePutDroppedComesBack()
{
    // The person said that it is not set, and the server drops what is named by its id alone.
    ApinizerStage stage(demo::standardEstate(), u"kafka/payments-kafka"_s);
    stage.typed = {{u"keyStoreName"_s, "(none)"}};
    const int off = stage.makePlan({}, u"deactivate");
    QVERIFY(stage.perform(off).has_value());
    QCOMPARE(word(stage.look(off)), u"different"_s); // TLS is gone: that is no success
    stage.typed = {{u"keyStoreName"_s, "store"}};
    QVERIFY(stage.undo(off).has_value());
    QCOMPARE(word(stage.look(off)), u"not in effect"_s);
    QCOMPARE(stage.connection().raw("keyStoreId"), "\"66a1f0d25d4b2e7a91c04b07\"");
}

void TestApinizerActions::afterACrashTheWayBackAsksForTheSecretAgain()
{
    OnStage on;
    QVERIFY(on.stage.perform(on.off).has_value());
    on.stage.crash();
    on.stage.typed.clear();
    const auto refused = on.stage.undo(on.off);
    QCOMPARE(refused.error().kind, ApiError::Kind::Unsafe);
    QVERIFY(refused.error().detail.contains(u"password"_s));
    QCOMPARE(on.stage.last.writes, 0);
    on.stage.typed = {{u"password"_s, password}};
    QVERIFY(on.stage.undo(on.off).has_value());
    QCOMPARE(on.stage.connection().raw("password"), '"' + password + '"');
    QCOMPARE(word(on.stage.look(on.off)), u"not in effect"_s);
}

void TestApinizerActions::whatSomebodyElseWroteIsKept()
{
    OnStage on;
    QVERIFY(on.stage.perform(on.off).has_value());
    QCOMPARE(word(on.stage.look(on.off)), u"in effect"_s);
    on.stage.connection().set("maxPoolSize", "99");
    const auto undone = on.stage.undo(on.off);
    QCOMPARE(codesOf(undone->warnings), QStringList(u"changed-meanwhile"_s)); // and that is said
    QCOMPARE(on.stage.connection().raw("maxPoolSize"), "99");
    QVERIFY(on.stage.connection().isEnabled());
    QCOMPARE(word(on.stage.look(on.off)), u"not in effect"_s);
    on.stage.crash(); // the memo alone knows
    QCOMPARE(word(on.stage.look(on.off)), u"not in effect"_s);
    on.stage.connection().set("maxPoolSize", "98"); // once more, after the way back
    QCOMPARE(word(on.stage.look(on.off)), u"different"_s);
    QCOMPARE(on.stage.undo(on.off)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(word(on.stage.look(on.off)), u"not in effect"_s);
}

void TestApinizerActions::theWorldAfterTheSwitchOffIsTheOneProjected_data()
{
    QTest::addColumn<QString>("id");
    for (const demo::Connection &row : demo::standardEstate().connections) {
        if (row.isEnabled() && row.name != "starred-hook"_L1
            && row.name.compare("shared-name"_L1, Qt::CaseInsensitive) != 0)
            QTest::addRow("%s", qPrintable(row.type + u'/' + row.name.left(30)))
                << row.type + u'/' + row.name;
    }
}

void TestApinizerActions::theWorldAfterTheSwitchOffIsTheOneProjected()
{
    QFETCH(QString, id);
    ApinizerStage stage(demo::standardEstate(), id);
    stage.estate().secrets = demo::SecretsShown::Full;
    stage.typed = {{u"keyStoreName"_s, "store"}};
    const int off = stage.makePlan({}, u"deactivate");
    for (const QString &field : stage.plan.impact.deactivation.secretsNeeded) {
        if (!stage.typed.contains(field))
            stage.typed.insert(field, "(none)"); // not set: null in the estate
    }
    QVERIFY(stage.perform(off).has_value());
    const Impact projected =
        stage.system().project(stage.plan.impact, {stage.plan.actions[std::size_t(off)]});
    const auto after = stage.readImpact();
    QCOMPARE(differences(projected, *after), QStringList());
    QCOMPARE(projected.warnings, after->warnings);
    QCOMPARE(projected.deactivation.possible, after->deactivation.possible);
}

void TestApinizerActions::whatCannotBeSwitchedOffIsDeletedWithAReasonOnly()
{
    ApinizerStage stage(demo::standardEstate(), u"webhook/starred-hook"_s);
    QCOMPARE(stage.makePlan({}, u"deactivate"), -1);
    QCOMPARE(stage.plan.impact.deactivation.possible, Deactivation::Possible::No);
    QVERIFY(stage.plan.impact.deactivation.reason.contains(u"headerList"_s));
    Choices choices;
    for (const Coverage &coverage : stage.plan.impact.coverage)
        choices.acceptances.push_back({coverage.source, u"seen"_s});
    QCOMPARE(objections(stage.plan.impact, choices).size(), 1U);
    choices.withoutDeactivation = true;
    QCOMPARE(objections(stage.plan.impact, choices).size(), 1U);
    choices.withoutDeactivationReason = u"cannot be switched off"_s;
    QCOMPARE(objections(stage.plan.impact, choices).size(), 0U);

    // A hidden secret: typed, or left out with a reason.
    OnStage masked;
    Choices without{.withoutDeactivation = true, .withoutDeactivationReason = u"nobody knows it"_s};
    QCOMPARE(masked.stage.makePlan(without, u"deactivate"), -1);
    QCOMPARE(masked.stage.makePlan(without, u"delete"), 0);
}

void TestApinizerActions::onlyTwoWritesExistAndBothNameTheConnection()
{
    for (const demo::Connection &row : demo::standardEstate().connections) {
        ApinizerStage stage(demo::standardEstate(), row.type + u'/' + row.name);
        if (row.name == "Shared-Name"_L1)
            continue; // the server shows its namesake: nothing is ever planned
        QVERIFY(stage.makePlan({}, u"delete") >= 0);
        for (const PlannedAction &action : stage.plan.actions) {
            QVERIFY(action.method == "PUT"_L1 || action.method == "DELETE"_L1);
            const QString name = QString::fromLatin1(QUrl::toPercentEncoding(row.name));
            QCOMPARE(action.path, u"/apiops/projects/Shop/connections/%1/"_s.arg(name));
        }
    }
}

void TestApinizerActions::aForeignVerbIsRefused()
{
    OnStage on;
    on.stage.plan.actions[0].verb = u"force"_s;
    QCOMPARE(on.stage.perform(0).error().kind, ApiError::Kind::Unsafe);
    QCOMPARE(on.stage.look(0).error().kind, ApiError::Kind::Unsafe);
    QCOMPARE(on.stage.undo(1).error().kind, ApiError::Kind::Unsafe); // a delete has no way back
    on.stage.plan.actions[1].subject.id = u"database/.."_s;
    QCOMPARE(on.stage.perform(1).error().kind, ApiError::Kind::Unsafe);
    QCOMPARE(on.stage.last.requests(), 0);
}

void TestApinizerActions::aLostAnswerToTheDeleteSaysThatPodsAreUnknown()
{
    for (const bool tookEffect : {true, false}) {
        OnStage on;
        const int deletion = on.off + 1;
        on.stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
            if (ask.request.method != "DELETE")
                return on.stage.honest(ask);
            if (tookEffect)
                (void)on.stage.honest(ask);
            return failure({.kind = ApiError::Kind::TimedOut});
        };
        const auto performed = on.stage.perform(deletion);
        QCOMPARE(performed.has_value(), tookEffect);
        QCOMPARE(on.stage.last.writes, 1);
        if (tookEffect)
            QCOMPARE(codesOf(performed->warnings), QStringList(u"leftover-pods-unknown"_s));
        else
            QCOMPARE(performed.error().kind, ApiError::Kind::TimedOut);
    }
}

QTEST_APPLESS_MAIN(TestApinizerActions)
#include "tst_apinizer_actions.moc"
