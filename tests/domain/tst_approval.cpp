// SPDX-License-Identifier: Apache-2.0
#include "models/domain/approval.h"
#include "models/domain/planage.h"
#include "tests/domain/sampleimpact.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Approver person(const QString &name, char letter, const QStringList &groups = {})
{
    return {.name = name, .login = name.toLower(), .key = QByteArray(32, letter), .groups = groups};
}

/// A signature as these tests forge it: the key, and a hash of what is signed.
QByteArray signatureOf(const QByteArray &key, const QByteArray &message)
{
    return key
        + QByteArray::number(static_cast<qulonglong>(qHash(message, 7)), 16)
              .rightJustified(32, '0');
}

bool isGood(const QByteArray &key, const QByteArray &message, const QByteArray &signature)
{
    return signature == signatureOf(key, message);
}

} // namespace

/// What approvals are worth, without a key file and without a clock.
class ApprovalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageIsWhatTheDocumentationSays()
    {
        const Approval approval{.name = u"Ada"_s,
                                .key = QByteArray(32, '\0'),
                                .at = m_plan.createdAt.addMSecs(5),
                                .reason = u"two\nlines"_s};
        QCOMPARE(approvalMessage(u"id"_s, u"ab"_s, approval),
                 QByteArray("linchpin-approval-v1\nplan id\nsha256 ab\nname Ada\n"
                            "key AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
                            "at 2026-11-01T10:00:01.005Z\n\ntwo\nlines"));
    }

    void fingerprintIsComparedAsPeopleSayIt()
    {
        const QByteArray key(32, 'k');
        const QString said = fingerprintOf(key);
        QCOMPARE(said.size(), 39);
        QVERIFY(isFingerprintOf(key, said));
        QVERIFY(isFingerprintOf(key, said.toLower().remove(u' ')));
        QVERIFY(isFingerprintOf(key, QString(said).replace(u' ', u'-')));
        QVERIFY(!isFingerprintOf(key, said.left(38)));
        QVERIFY(!isFingerprintOf(key, {}));
        QVERIFY(!isFingerprintOf(QByteArray(32, 'l'), said));
    }

    void approvalIsWorthWhatItShouldBe_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("made");
        QTest::addColumn<bool>("makerCounts");
        QTest::addColumn<QString>("worth");
        QTest::newRow("a colleague") << u"Ada"_s << qint64(60) << u"ops"_s << false << u"counts"_s;
        QTest::newRow("of a group asked")
            << u"Bob"_s << qint64(60) << u"ops"_s << false << u"counts"_s;
        QTest::newRow("trusted, not asked")
            << u"Cyd"_s << qint64(60) << u"ops"_s << false << u"not-asked"_s;
        QTest::newRow("nobody") << u"Eve"_s << qint64(60) << u"ops"_s << false << u"unknown-key"_s;
        QTest::newRow("the maker") << u"Ada"_s << qint64(60) << u"ada"_s << false << u"own-plan"_s;
        QTest::newRow("the maker by name")
            << u"Ada"_s << qint64(60) << u"Ada"_s << false << u"own-plan"_s;
        QTest::newRow("the maker, allowed")
            << u"Ada"_s << qint64(60) << u"ada"_s << true << u"counts"_s;
        QTest::newRow("a plan of nobody")
            << u"Ada"_s << qint64(60) << QString() << false << u"own-plan"_s;
        QTest::newRow("clocks a little apart")
            << u"Ada"_s << qint64(-599) << u"ops"_s << false << u"counts"_s;
        QTest::newRow("before the plan")
            << u"Ada"_s << qint64(-601) << u"ops"_s << false << u"out-of-time"_s;
        QTest::newRow("a little in the future")
            << u"Ada"_s << qint64(3600 + 599) << u"ops"_s << false << u"counts"_s;
        QTest::newRow("in the future")
            << u"Ada"_s << qint64(3600 + 601) << u"ops"_s << false << u"out-of-time"_s;
    }
    void approvalIsWorthWhatItShouldBe()
    {
        QFETCH(QString, who);
        QFETCH(qint64, seconds);
        QFETCH(QString, made);
        QFETCH(bool, makerCounts);
        QFETCH(QString, worth);
        Plan plan = m_plan;
        plan.createdBy = made;
        ApprovalPolicy policy = m_policy;
        policy.mayMakerSign = makerCounts;
        const auto standing = weighed(plan, m_sha, {signedBy(who, seconds, plan)}, m_people, policy,
                                      plan.createdAt.addSecs(3600), isGood);
        QCOMPARE(wordOf(standing.approvals.front().worth), worth);
        QCOMPARE(standing.counted, worth == u"counts"_s ? 1 : 0);
        QCOMPARE(standing.missing(), 2 - standing.counted);
    }

    void samePersonCountsOnce()
    {
        const auto standing = weigh({signedBy(u"Ada"_s, 60, m_plan), signedBy(u"Ada"_s, 70, m_plan),
                                     signedBy(u"Bob"_s, 80, m_plan)});
        QCOMPARE(standing.counted, 2);
        QCOMPARE(standing.approvals.at(1).worth, ApprovalWorth::Repeated);
        QCOMPARE(standing.missing(), 0);
    }

    void signatureForAnotherPlanIsNone()
    {
        Plan other = m_plan;
        other.id = u"another"_s;
        const Approval approval = signedBy(u"Ada"_s, 60, other);
        QCOMPARE(weigh({approval}).approvals.front().worth, ApprovalWorth::BadSignature);
        const auto otherSum = weighed(m_plan, QString(64, u'0'), {signedBy(u"Ada"_s, 60, m_plan)},
                                      m_people, m_policy, now(), isGood);
        QCOMPARE(otherSum.counted, 0);
    }

    void nothingMayBeChangedAfterSigning()
    {
        const Approval good = signedBy(u"Ada"_s, 60, m_plan);
        std::vector<Approval> changed(4, good);
        changed[0].name = u"Bob"_s;
        changed[1].reason += u' ';
        changed[2].at = good.at.addMSecs(1);
        changed[3].key = QByteArray(32, 'b');
        for (const auto &weighed : weigh(changed).approvals)
            QCOMPARE(weighed.worth, ApprovalWorth::BadSignature);
    }

    void nameOfSomebodyElseIsNotBelieved()
    {
        // Signed with her key, under his name.
        Approval approval{.name = u"Bob"_s, .key = QByteArray(32, 'a'), .at = now()};
        approval.signature = signatureOf(approval.key, approvalMessage(m_plan.id, m_sha, approval));
        QCOMPARE(weigh({approval}).approvals.front().worth, ApprovalWorth::UnknownKey);
    }

    void withoutAPolicyNothingIsMissing()
    {
        const auto standing = weighed(m_plan, m_sha, {}, m_people, std::nullopt, now(), isGood);
        QCOMPARE(standing.needed, 0);
        QCOMPARE(standing.missing(), 0);
    }

    void jsonComesBackAndIsStrict()
    {
        const Approval approval = signedBy(u"Ada"_s, 60, m_plan);
        const QJsonObject json = toJson(approval);
        QCOMPARE(approvalFromJson(json).value(), approval);
        for (const QString &member : json.keys()) {
            QJsonObject without = json;
            without.remove(member);
            QVERIFY2(!approvalFromJson(without), qPrintable(member));
        }
        QJsonObject more = json;
        more.insert("extra"_L1, 1);
        QVERIFY(!approvalFromJson(more));
        QJsonObject shortKey = json;
        shortKey.insert("key"_L1, u"AAAA"_s);
        QVERIFY(!approvalFromJson(shortKey));
        QJsonObject twoLines = json;
        twoLines.insert("name"_L1, u"Ada\nBob"_s);
        QVERIFY(!approvalFromJson(twoLines));
    }

    void planLivesAtMostAMonth_data()
    {
        QTest::addColumn<qint64>("life");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("age");
        constexpr qint64 day = 86400;
        QTest::newRow("a week") << 7 * day << qint64(60) << int(PlanAge::Good);
        QTest::newRow("31 days") << 31 * day << qint64(60) << int(PlanAge::Good);
        QTest::newRow("a second more") << 31 * day + 1 << qint64(60) << int(PlanAge::TooLong);
        QTest::newRow("ends as it begins") << qint64(0) << qint64(60) << int(PlanAge::TooLong);
        QTest::newRow("ends before") << qint64(-1) << qint64(60) << int(PlanAge::TooLong);
        QTest::newRow("over") << 7 * day << 7 * day << int(PlanAge::Expired);
        QTest::newRow("clocks a little apart") << 7 * day << qint64(-600) << int(PlanAge::Good);
        QTest::newRow("from the future") << 7 * day << qint64(-601) << int(PlanAge::FromFuture);
    }
    void planLivesAtMostAMonth()
    {
        QFETCH(qint64, life);
        QFETCH(qint64, now);
        QFETCH(int, age);
        Plan plan = m_plan;
        plan.expiresAt = plan.createdAt.addSecs(life);
        const PlanAge found = ageOf(plan, plan.createdAt.addSecs(now));
        QCOMPARE(int(found), age);
        QCOMPARE(sentenceOf(found, plan).isEmpty(), found == PlanAge::Good);
    }

private:
    [[nodiscard]] QDateTime now() const { return m_plan.createdAt.addSecs(3600); }
    [[nodiscard]] ApprovalStanding weigh(const std::vector<Approval> &approvals) const
    {
        return weighed(m_plan, m_sha, approvals, m_people, m_policy, now(), isGood);
    }
    [[nodiscard]] Approval signedBy(const QString &name, qint64 seconds, const Plan &plan) const
    {
        Approval approval{.name = name,
                          .key = QByteArray(32, name.at(0).toLower().toLatin1()),
                          .at = plan.createdAt.addSecs(seconds),
                          .reason = u"read it"_s};
        approval.signature = signatureOf(approval.key, approvalMessage(plan.id, m_sha, approval));
        return approval;
    }

    const Plan m_plan = sample::plan();
    const QString m_sha = QString(64, u'5');
    const std::vector<Approver> m_people{person(u"Ada"_s, 'a'), person(u"Bob"_s, 'b', {u"DBA"_s}),
                                         person(u"Cyd"_s, 'c', {u"web"_s})};
    const ApprovalPolicy m_policy{.endpoint = sample::plan().endpoint,
                                  .needed = 2,
                                  .people = {keyIdOf(QByteArray(32, 'a'))},
                                  .groups = {u"dba"_s}};
};

QTEST_APPLESS_MAIN(ApprovalTest)
#include "tst_approval.moc"
