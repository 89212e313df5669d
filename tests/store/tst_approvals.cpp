// SPDX-License-Identifier: Apache-2.0
#include "models/store/approverkey.h"
#include "models/store/approvers.h"
#include "models/store/ed25519.h"
#include "models/store/planfile.h"
#include "models/store/protectionrules.h"
#include "tests/store/journalsample.h"
#include "tests/support/files.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// Approvals beside a plan, and the lists they are held against.
class ApprovalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_me = sample::must(ApproverKey(m_folder->path()).make(u"Ada"_s, u"ada"_s, {}));
        m_file = sample::must(writePlanFile(path(), sample::plan()));
    }

    void approvalLeavesThePlanAndItsSumAsTheyWere()
    {
        const QByteArray before = bytesOf(path());
        QVERIFY(!before.contains("approvals"));
        const PlanFile after = sample::must(addApproval(path(), m_file.sha256, signedNow()));
        const PlanFile read = sample::must(readPlanFile(path()));
        QCOMPARE(after.sha256, m_file.sha256);
        QCOMPARE(read.sha256, m_file.sha256);
        QVERIFY(read.plan == m_file.plan);
        QCOMPARE(read.approvals.size(), 1U);
        QCOMPARE(read.approvals.front(), after.approvals.front());
        QJsonObject without = QJsonDocument::fromJson(bytesOf(path())).object();
        without.remove("approvals"_L1);
        QCOMPARE(without, QJsonDocument::fromJson(before).object());
    }

    void secondApprovalComesAfterTheFirst()
    {
        const Approval first = signedNow();
        Approval second = signedNow();
        second.reason = u"again"_s;
        (void)sample::must(addApproval(path(), m_file.sha256, first));
        (void)sample::must(addApproval(path(), m_file.sha256, second));
        const auto approvals = sample::must(readPlanFile(path())).approvals;
        QCOMPARE(approvals, (std::vector<Approval>{first, second}));
        QVERIFY(QDir(m_folder->path()).entryList({u"*.lock"_s}).isEmpty());
    }

    void sharedFileStaysReadable()
    {
        QFile::setPermissions(path(), QFile::permissions(path()) | QFileDevice::ReadGroup);
        (void)sample::must(addApproval(path(), m_file.sha256, signedNow()));
        QVERIFY(QFile::permissions(path()) & QFileDevice::ReadGroup);
    }

    void exchangedPlanIsNotSigned()
    {
        const Approval approval = signedNow();
        (void)sample::must(writePlanFile(path(), sample::planNamed(u"another"_s), true));
        const QByteArray before = bytesOf(path());
        QVERIFY(!addApproval(path(), m_file.sha256, approval));
        QCOMPARE(bytesOf(path()), before);
    }

    void everyChangedByteOfAnApprovalIsRefusedOrIsNoSignature()
    {
        const PlanFile good = sample::must(addApproval(path(), m_file.sha256, signedNow()));
        const QByteArray bytes = bytesOf(path());
        const qsizetype begin = bytes.indexOf("\"approvals\"");
        const qsizetype end = bytes.indexOf(']', begin);
        QVERIFY(begin > 0 && end > begin + 300);
        for (qsizetype i = begin; i <= end; ++i) {
            QByteArray bad = bytes;
            bad[i] = static_cast<char>(bad.at(i) ^ (i % 2 ? '\x01' : '\x20'));
            write(path(), bad);
            const auto read = readPlanFile(path());
            if (!read || read->approvals == good.approvals)
                continue;
            const Approval &approval = read->approvals.front();
            QVERIFY2(!isSignedBy(approval.key,
                                 approvalMessage(read->plan.id, read->sha256, approval),
                                 approval.signature),
                     qPrintable(QString::number(i)));
        }
    }

    void damagedApprovalsAreRefused_data()
    {
        QTest::addColumn<QJsonValue>("member");
        QTest::newRow("empty list") << QJsonValue(QJsonArray());
        QTest::newRow("no list") << QJsonValue(u"Ada"_s);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("a list of texts") << QJsonValue(QJsonArray{u"Ada"_s});
        QTest::newRow("an empty one") << QJsonValue(QJsonArray{QJsonObject()});
        QTest::newRow("101") << QJsonValue(QJsonArray::fromVariantList(QVariantList(101, 1)));
    }
    void damagedApprovalsAreRefused()
    {
        QFETCH(QJsonValue, member);
        QJsonObject file = QJsonDocument::fromJson(bytesOf(path())).object();
        file.insert("approvals"_L1, member);
        write(path(), QJsonDocument(file).toJson());
        QVERIFY(sample::complaint(readPlanFile(path())).contains(path()));
    }

    void targetNameIsOptionalAndNoPartOfTheFingerprint()
    {
        Plan plan = sample::plan();
        QVERIFY(!bytesOf(path()).contains("targetName"));
        const QString before = plan.plannedFingerprint();
        plan.choices.decisions.front().targetName = u"Billing 2"_s;
        QCOMPARE(plan.plannedFingerprint(), before);
        const PlanFile written = sample::must(writePlanFile(path(), plan, true));
        QVERIFY(sample::must(readPlanFile(path())).plan == plan);
        QVERIFY(written.sha256 != m_file.sha256);
    }

    void peopleComeBack()
    {
        const Approvers people(m_folder->path());
        QVERIFY(sample::must(people.load()).empty());
        Approver ada = m_me;
        ada.groups = {u"dba"_s};
        ada.addedBy = u"ops"_s;
        ada.addedAt = sample::noon;
        QVERIFY(people.add(ada));
        QVERIFY(sample::must(people.load()) == std::vector{ada});
        Approver twin = ada;
        twin.key = QByteArray(32, 'x');
        twin.name = u"ADA"_s;
        QVERIFY(!people.add(twin)); // the name
        twin.name = u"Eve"_s;
        twin.key = ada.key;
        QVERIFY(!people.add(twin)); // the key
        QVERIFY(!people.remove(u"Eve"_s));
        QVERIFY(people.remove(u"ada"_s));
        QVERIFY(sample::must(people.load()).empty());
    }

    void policiesComeBackOnePerEndpoint()
    {
        const ApprovalPolicies policies(m_folder->path());
        ApprovalPolicy policy{.endpoint = sample::plan().endpoint,
                              .needed = 2,
                              .people = {keyIdOf(m_me.key)},
                              .groups = {u"dba"_s},
                              .mayMakerSign = true,
                              .setBy = u"ops"_s,
                              .setAt = sample::noon};
        QVERIFY(policies.set(policy));
        policy.needed = 1;
        QVERIFY(policies.set(policy));
        QVERIFY(sample::must(policies.load()) == std::vector{policy});
        QVERIFY(sample::must(policies.find(policy.endpoint)) == policy);
        EndpointIdentity other = policy.endpoint;
        other.scope = {};
        QVERIFY(!sample::must(policies.find(other)));
        policy.needed = 0;
        QVERIFY(!policies.set(policy));
        QVERIFY(policies.remove(policy.endpoint));
        QVERIFY(sample::must(policies.load()).empty());
    }

    void rulesComeBack()
    {
        const ProtectionRules rules(m_folder->path());
        const ProtectionRule rule{.id = u"r1"_s,
                                  .namePattern = u"prod-*"_s,
                                  .reason = u"because"_s,
                                  .addedBy = u"ops"_s,
                                  .addedAt = sample::noon};
        QVERIFY(rules.add(rule));
        QVERIFY(sample::must(rules.load()) == std::vector{rule});
        QVERIFY(!rules.add({}));
        QVERIFY(!rules.remove(u"r2"_s));
        QVERIFY(rules.remove(u"r1"_s));
        QVERIFY(sample::must(rules.load()).empty());
    }

    void damagedListIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        for (const auto *name : {"approvers", "approval-policies", "protection"}) {
            const QString file = QLatin1StringView(name) + u".json"_s;
            QTest::addRow("%s empty", name) << file << QByteArray();
            QTest::addRow("%s text", name) << file << QByteArray("nothing is protected");
            QTest::addRow("%s of another", name) << file << QByteArray("{\"format\":\"x\"}");
            QTest::addRow("%s with more", name) << file
                                                << QByteArray("{\"format\":\"linchpin-") + name
                    + QByteArray("\",\"version\":1,\"people\":[],\"policies\":[],\"rules\":[]}");
            QTest::addRow("%s with a stranger", name)
                << file
                << QByteArray("{\"format\":\"linchpin-") + name + "\",\"version\":1,\""
                    + (QLatin1StringView(name) == "approvers"_L1        ? "people"
                           : QLatin1StringView(name) == "protection"_L1 ? "rules"
                                                                        : "policies")
                    + "\":[{}]}";
        }
    }
    void damagedListIsRefusedAndLeftAsItIs()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(file);
        write(path, bytes);
        const QString folder = m_folder->path();
        const QString complaint = file.startsWith(u"approvers"_s)
            ? sample::complaint(Approvers(folder).load())
            : file.startsWith(u"protection"_s) ? sample::complaint(ProtectionRules(folder).load())
                                               : sample::complaint(ApprovalPolicies(folder).load());
        QVERIFY(complaint.contains(path));
        ProtectionRule rule;
        rule.namePattern = rule.reason = rule.id = u"x"_s;
        QVERIFY(!file.startsWith(u"protection"_s) || !ProtectionRules(folder).add(rule));
        QVERIFY(!file.startsWith(u"approvers"_s) || !Approvers(folder).add(m_me));
        QCOMPARE(bytesOf(path), bytes);
    }

    void listsArePrivate()
    {
        QVERIFY(Approvers(m_folder->path()).add(m_me));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"approvers.json"_s)) & others));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"x.linchpin-plan.json"_s); }
    [[nodiscard]] Approval signedNow() const
    {
        return sample::must(ApproverKey(m_folder->path())
                                .sign(m_file.plan, m_file.sha256, u"read it"_s, sample::noon, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Approver m_me;
    PlanFile m_file;
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
