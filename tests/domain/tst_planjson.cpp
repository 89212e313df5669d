// SPDX-License-Identifier: Apache-2.0
#include "models/domain/deletionmachine.h"
#include "tests/domain/sampleimpact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

RunState fullState()
{
    RunState state;
    state.step = Step::RollingBack;
    state.actions = {{ActionState::Undone, R"({"version":3})"}, {ActionState::Unknown, {}}};
    state.current = 1;
    state.isUndoing = state.isConfirmed = state.isStopping = state.isGoingBack = state.hasObserved =
        true;
    state.observeUntil = QDateTime(QDate(2026, 11, 1), QTime(10, 0, 0, 5), Qt::UTC);
    state.busySince = state.observeUntil.addSecs(1);
    state.wakeAt = state.observeUntil.addSecs(2);
    state.outcome = Outcome::Halted;
    state.haltedIn = Step::Deleting;
    state.goal = Outcome::Refused;
    state.reason = u"The way back is incomplete."_s;
    state.error = ApiError{ApiError::Kind::Server, 502, u"detail"_s, u"<b>says</b>"_s, u"code"_s};
    state.warnings = {{u"leftover"_s, u"One pod is stale."_s, false}};
    return state;
}

/// Uses the value once for every way in which one member of one object within it is missing, of
/// another type or new.
void forEachDamage(const QJsonValue &value,
                   const std::function<void(const QJsonValue &changed)> &use)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            forEachDamage(array.at(i), [&array, i, &use](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy[i] = changed;
                use(copy);
            });
        }
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject copy = object;
        copy.remove(it.key());
        use(copy);
        copy.insert(it.key(),
                    QJsonValue(it.value().isBool() ? QJsonValue(u"yes"_s) : QJsonValue(true)));
        use(copy);
        forEachDamage(it.value(), [&object, key = it.key(), &use](const QJsonValue &changed) {
            QJsonObject outer = object;
            outer.insert(key, changed);
            use(outer);
        });
    }
    QJsonObject more = object;
    more.insert(u"somethingNew"_s, 1);
    use(more);
}

/// Free maps: a member more or less is another value there, not damage.
QJsonObject withoutMaps(QJsonObject json)
{
    QJsonObject endpoint = json.value("endpoint"_L1).toObject();
    endpoint.insert("scope"_L1, QJsonObject());
    json.insert("endpoint"_L1, endpoint);
    QJsonObject impact = json.value("impact"_L1).toObject();
    QJsonObject connection = impact.value("connection"_L1).toObject();
    connection.insert("scope"_L1, QJsonObject());
    impact.insert("connection"_L1, connection);
    json.insert("impact"_L1, impact);
    return json;
}

} // namespace

class PlanJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackWhole()
    {
        const Plan plan = sample::plan();
        const auto back = planFromJson(throughText(toJson(plan)));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
        QCOMPARE(*back, plan);
        Plan ofTenant = plan;
        ofTenant.account = u"acme"_s;
        QCOMPARE(planFromJson(throughText(toJson(ofTenant)))->account, u"acme"_s);
        QVERIFY(!toJson(plan).contains(u"account"_s)); // a plan from before has none
        QCOMPARE(back->plannedFingerprint(), plan.plannedFingerprint());
        QCOMPARE(back->count(Phase::Deleting), 1);
        QCOMPARE(back->count(Phase::Preparing), 0);
    }

    void randomImpactsComeBackWhole()
    {
        QRandomGenerator chance(4711);
        for (int i = 0; i < 500; ++i) {
            Impact impact = sample::randomImpact(chance);
            impact.connection.id.value += u'x';
            const auto back = impactFromJson(throughText(toJson(impact)));
            QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
            QCOMPARE(*back, impact);
        }
    }

    void aRunStateComesBackWhole()
    {
        for (const RunState &state : {RunState{}, fullState()}) {
            const auto back = runStateFromJson(throughText(toJson(state)));
            QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
            QCOMPARE(*back, state);
        }
    }

    void aPlanWithAMemberMissingForeignOrOfAnotherTypeIsRefused()
    {
        int tried = 0;
        const QJsonObject json = withoutMaps(toJson(sample::plan()));
        QVERIFY(planFromJson(json).has_value());
        forEachDamage(json, [&tried](const QJsonValue &changed) {
            const auto read = planFromJson(changed.toObject());
            QVERIFY2(!read.has_value(), QJsonDocument(changed.toObject()).toJson().constData());
            QCOMPARE(read.error().kind, ApiError::Kind::Malformed);
            ++tried;
        });
        QVERIFY(tried > 200);
    }

    void aRunStateWithAMemberMissingForeignOrOfAnotherTypeIsRefused()
    {
        int tried = 0;
        forEachDamage(toJson(fullState()), [&tried](const QJsonValue &changed) {
            QVERIFY2(!runStateFromJson(changed.toObject()).has_value(),
                     QJsonDocument(changed.toObject()).toJson().constData());
            ++tried;
        });
        QVERIFY(tried > 50);
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"something"_s);
        QTest::newRow("a newer version") << u"version"_s << QJsonValue(2);
        QTest::newRow("half a version") << u"version"_s << QJsonValue(1.5);
        QTest::newRow("no id") << u"id"_s << QJsonValue(u""_s);
        QTest::newRow("no end") << u"expiresAt"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("an end without zone")
            << u"expiresAt"_s << QJsonValue(u"2026-11-08T10:00:01"_s);
        QTest::newRow("a foreign fingerprint") << u"fingerprint"_s << QJsonValue(u"sha256:00"_s);
    }
    void damageIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(sample::plan());
        QVERIFY(planFromJson(json).has_value());
        json.insert(key, value);
        const auto read = planFromJson(json);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().detail.contains(u'"' + key + u'"'), qPrintable(read.error().detail));
    }
};

QTEST_GUILESS_MAIN(PlanJsonTest)
#include "tst_planjson.moc"
