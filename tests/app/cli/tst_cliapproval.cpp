// SPDX-License-Identifier: Apache-2.0
#include "models/service/approvalbook.h"
#include "tests/app/cli/clichoices.h"
#include "tests/support/files.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

/// approve, approvers and endpoints policy, and what they ask of apply and delete: the real program
/// over real HTTP, with every request counted.
class CliApprovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void approvedPlanIsCarriedOut();
    void unapprovedPlanSendsNothing();
    void deleteAtAnEndpointWithAPolicySendsNothing();
    void signaturesThatDoNotCountAreNotAdded();
    void changedExpiredOrForeignPlanIsNotSigned();
    void planThatLivesTooLongIsRefused();
    void copyOfAUsedPlanIsUsed();
    void trustNeedsTheFingerprint();
    void keyCanBeEncrypted();
    void policyIsShownSetDroppedAndAudited();
    void rulesThatCannotBeReadStopEverything();
    void whatIsSaidIsSaidOffline();

private:
    [[nodiscard]] CliResult offline(const QStringList &arguments)
    {
        return m_bench->run(arguments, With::Nothing);
    }
    [[nodiscard]] CliResult apply(const QString &file)
    {
        return m_bench->run({u"apply"_s, file, u"--confirm"_s, u"Anthropic spare"_s}, With::SignIn);
    }
    [[nodiscard]] QString makePlan(const QString &name);
    /// A colleague with a home of her own: her key, and her public key file.
    [[nodiscard]] QString colleague(const QString &name);
    void trust(const QString &name, const QString &group = {});
    [[nodiscard]] bool approve(const QString &name, const QString &file);
    void rewrite(const QString &file, const std::function<void(Plan &)> &change);
    [[nodiscard]] int sent() const { return m_bench->server().log().total(); }

    std::unique_ptr<CliBench> m_bench;
    QString m_spare;
};

void CliApprovalTest::init()
{
    m_bench = std::make_unique<CliBench>(u"umbraco"_s);
    QCOMPARE(
        offline(QStringList{u"endpoints"_s, u"add"_s, u"production"_s} + m_bench->endpoint()).code,
        0);
    m_spare.clear();
    const CliResult list = m_bench->run({u"list"_s});
    for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
        if (row.toObject().value("name"_L1).toString() == u"Anthropic spare"_s)
            m_spare = row.toObject().value("id"_L1).toString();
    }
    QVERIFY(!m_spare.isEmpty());
}

QString CliApprovalTest::makePlan(const QString &name)
{
    const QString path = m_bench->path(name);
    const CliResult result =
        m_bench->run(QStringList{u"plan"_s, m_spare, u"--out"_s, path} + accepting());
    return result.code == 0 ? path : QString();
}

QString CliApprovalTest::colleague(const QString &name)
{
    const QString home = m_bench->path(name);
    const auto made = ApproverKey(home).make(name, name.toLower(), {});
    const QString file = home + u"/public.txt"_s;
    if (!made || !Approvers(home).add(*made) || !writePublicKeyFile(file, *made))
        qFatal("no colleague");
    return file;
}

void CliApprovalTest::trust(const QString &name, const QString &group)
{
    const QString file = colleague(name);
    const QString fingerprint = fingerprintOf(readPublicKeyFile(file).value().key);
    QStringList words{u"approvers"_s, u"trust"_s, file, u"--fingerprint"_s, fingerprint};
    if (!group.isEmpty())
        words << u"--group"_s << group;
    QCOMPARE(offline(words).code, 0);
}

bool CliApprovalTest::approve(const QString &name, const QString &file)
{
    const PlanFile shown = readPlanFile(file).value();
    return ApprovalBook(m_bench->path(name), nullptr)
        .sign(file, shown, u"read it"_s, {}, QDateTime::currentDateTimeUtc())
        .has_value();
}

void CliApprovalTest::rewrite(const QString &file, const std::function<void(Plan &)> &change)
{
    Plan plan = readPlanFile(file).value().plan;
    change(plan);
    QVERIFY(writePlanFile(file, plan, true).has_value());
}

void CliApprovalTest::approvedPlanIsCarriedOut()
{
    trust(u"Ada"_s);
    trust(u"Bob"_s, u"dba"_s);
    QCOMPARE(offline({u"endpoints"_s, u"policy"_s, u"production"_s, u"--needs"_s, u"2"_s, u"--by"_s,
                      u"ada"_s, u"--group"_s, u"DBA"_s})
                 .code,
             0);
    const QString file = makePlan(u"p"_s);
    const int before = sent();
    const CliResult none = apply(file);
    QCOMPARE(none.code, 3);
    QCOMPARE(none.errorKind(), u"unapproved"_s);
    QVERIFY(none.out.contains("Signed by nobody"));
    QVERIFY(approve(u"Ada"_s, file));
    const CliResult one = apply(file);
    QCOMPARE(one.code, 3);
    QVERIFY2(one.out.contains("Signed by Ada") && one.out.contains("1 approval missing"),
             one.out.constData());
    QCOMPARE(offline({u"approve"_s, file, u"--check"_s}).code, 3);
    QVERIFY(approve(u"Bob"_s, file));
    const CliResult check = offline({u"approve"_s, file, u"--check"_s});
    QCOMPARE(check.code, 0);
    QCOMPARE(check.document.value("missing"_L1).toInt(), 0);
    QCOMPARE(check.document.value("approvals"_L1).toArray().size(), 2);
    QCOMPARE(sent(), before);
    const CliResult done = apply(file);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.text("outcome"), u"deleted"_s);
    const int after = sent();
    QCOMPARE(apply(file).errorKind(), u"used-plan"_s);
    QCOMPARE(sent(), after);
}

void CliApprovalTest::unapprovedPlanSendsNothing()
{
    trust(u"Ada"_s);
    trust(u"Bob"_s);
    QCOMPARE(offline({u"endpoints"_s, u"policy"_s, u"production"_s, u"--needs"_s, u"1"_s, u"--by"_s,
                      u"Ada"_s})
                 .code,
             0);
    const QString file = makePlan(u"p"_s);
    const QByteArray good = bytesOf(file);
    const int before = sent();
    const auto worthOfFirst = [&] {
        const CliResult check = offline({u"approve"_s, file, u"--check"_s});
        return check.document.value("approvals"_L1).toArray().at(0).toObject().value("worth"_L1);
    };
    QVERIFY(approve(u"Bob"_s, file)); // his own machine knows no policy
    QCOMPARE(worthOfFirst().toString(), u"not-asked"_s);
    QCOMPARE(apply(file).code, 3);
    (void)colleague(u"Eve"_s);
    QFile plain(file);
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(good) == good.size());
    plain.close();
    QVERIFY(approve(u"Eve"_s, file));
    QCOMPARE(worthOfFirst().toString(), u"unknown-key"_s);
    QCOMPARE(apply(file).code, 3);
    // A good signature of another plan, put under this one.
    const QString other = makePlan(u"other"_s);
    const int planned = sent();
    QVERIFY(approve(u"Ada"_s, other));
    const Approval foreign = readPlanFile(other).value().approvals.front();
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(good) == good.size());
    plain.close();
    QVERIFY(addApproval(file, readPlanFile(file).value().sha256, foreign).has_value());
    QCOMPARE(worthOfFirst().toString(), u"bad-signature"_s);
    QCOMPARE(apply(file).code, 3);
    // And the approved plan, changed by somebody who knows how to sum.
    rewrite(other, [](Plan &plan) { plan.choices.observe = std::chrono::seconds(1); });
    QCOMPARE(apply(other).code, 3);
    QCOMPARE(sent(), planned);
    QVERIFY(planned > before);
    QCOMPARE(m_bench->server().writes(), 0);
}

void CliApprovalTest::deleteAtAnEndpointWithAPolicySendsNothing()
{
    trust(u"Ada"_s);
    QCOMPARE(offline({u"endpoints"_s, u"policy"_s, u"production"_s, u"--needs"_s, u"1"_s}).code, 0);
    const int before = sent();
    const QStringList words =
        QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"Anthropic spare"_s} + accepting();
    for (const QStringList &place :
         {QStringList{u"--endpoint"_s, u"production"_s}, m_bench->endpoint()}) {
        const CliResult result = m_bench->run(words + place, With::SignIn);
        QCOMPARE(result.code, 3);
        QCOMPARE(result.errorKind(), u"unapproved"_s);
        QVERIFY(result.out.contains("linchpin-cli approve"));
    }
    QCOMPARE(sent(), before);
}

void CliApprovalTest::signaturesThatDoNotCountAreNotAdded()
{
    const QString file = makePlan(u"p"_s);
    QCOMPARE(offline({u"approve"_s, file}).errorKind(), u"not-approved"_s); // no key
    QCOMPARE(offline({u"approvers"_s, u"make-key"_s, u"Me"_s}).code, 0);
    const QByteArray before = bytesOf(file);
    const CliResult own = offline({u"approve"_s, file});
    QCOMPARE(own.code, 3); // made by this login
    QVERIFY(own.out.contains("You made this plan"));
    rewrite(file, [](Plan &plan) { plan.createdBy = u"somebody else"_s; });
    QCOMPARE(offline({u"approve"_s, file, u"--reason"_s, u"seen"_s}).code, 0);
    QCOMPARE(offline({u"approve"_s, file}).code, 3); // twice
    QCOMPARE(readPlanFile(file).value().approvals.size(), 1U);
    QCOMPARE(offline({u"approvers"_s, u"forget"_s, u"me"_s}).code, 0);
    QCOMPARE(offline({u"approve"_s, file}).code, 3); // no longer trusted
    QVERIFY(bytesOf(file) != before);
    QCOMPARE(readPlanFile(file).value().approvals.front().reason, u"seen"_s);
}

void CliApprovalTest::changedExpiredOrForeignPlanIsNotSigned()
{
    QCOMPARE(offline({u"approvers"_s, u"make-key"_s, u"Me"_s, u"--login"_s, u"me"_s}).code, 0);
    const QString file = makePlan(u"p"_s);
    const QByteArray good = bytesOf(file);
    const auto refused = [&] {
        const QByteArray before = bytesOf(file);
        const int code = offline({u"approve"_s, file}).code;
        return code == 3 && bytesOf(file) == before;
    };
    QFile plain(file);
    QByteArray changed = good;
    changed.replace("Anthropic spare", "Anthropic spart");
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(changed) == changed.size());
    plain.close();
    QVERIFY(refused());
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(good) == good.size());
    plain.close();
    rewrite(file, [](Plan &plan) {
        plan.createdAt = plan.createdAt.addDays(-8);
        plan.expiresAt = plan.createdAt.addDays(7);
    });
    QVERIFY(refused());
    rewrite(file, [](Plan &plan) { plan.createdAt = plan.createdAt.addDays(9); });
    QVERIFY(refused());
    QCOMPARE(offline({u"approve"_s, m_bench->path(u"none"_s)}).code, 2);
}

void CliApprovalTest::planThatLivesTooLongIsRefused()
{
    const QString file = makePlan(u"p"_s);
    const int before = sent();
    rewrite(file, [](Plan &plan) { plan.expiresAt = plan.createdAt.addDays(31).addSecs(1); });
    QCOMPARE(apply(file).errorKind(), u"implausible-plan"_s);
    rewrite(file, [](Plan &plan) {
        plan.createdAt = plan.createdAt.addSecs(3600);
        plan.expiresAt = plan.createdAt.addDays(7);
    });
    QCOMPARE(apply(file).errorKind(), u"implausible-plan"_s); // from the future
    rewrite(file, [](Plan &plan) {
        plan.createdAt = plan.createdAt.addDays(-8);
        plan.expiresAt = plan.createdAt.addDays(7);
    });
    QCOMPARE(apply(file).errorKind(), u"expired-plan"_s);
    QCOMPARE(sent(), before);
}

void CliApprovalTest::copyOfAUsedPlanIsUsed()
{
    const QString file = makePlan(u"p"_s);
    const QString copy = m_bench->path(u"copy"_s);
    QVERIFY(QFile::copy(file, copy));
    QCOMPARE(apply(file).code, 0);
    const int before = sent();
    QCOMPARE(apply(copy).errorKind(), u"used-plan"_s);
    (void)colleague(u"Ada"_s);
    QVERIFY(approve(u"Ada"_s, copy)); // signed or not
    QCOMPARE(apply(copy).errorKind(), u"used-plan"_s);
    QCOMPARE(sent(), before);
}

void CliApprovalTest::trustNeedsTheFingerprint()
{
    const QString file = colleague(u"Ada"_s);
    const CliResult silent = offline({u"approvers"_s, u"trust"_s, file});
    QCOMPARE(silent.code, 3);
    QCOMPARE(silent.errorKind(), u"fingerprint"_s);
    QCOMPARE(offline({u"approvers"_s, u"trust"_s, file, u"--fingerprint"_s, u"0000"_s}).code, 3);
    QVERIFY(offline({u"approvers"_s, u"list"_s}).document.value("people"_L1).toArray().isEmpty());
    const QString fingerprint = fingerprintOf(readPublicKeyFile(file).value().key);
    QCOMPARE(
        offline({u"approvers"_s, u"trust"_s, file, u"--fingerprint"_s, fingerprint.toLower()}).code,
        0);
    QCOMPARE(offline({u"approvers"_s, u"trust"_s, file, u"--fingerprint"_s, fingerprint}).code, 3);
}

void CliApprovalTest::keyCanBeEncrypted()
{
    const QString out = m_bench->path(u"me.txt"_s);
    const CliResult made = offline({u"approvers"_s, u"make-key"_s, u"Me"_s, u"--login"_s, u"me"_s,
                                    u"--passphrase-env"_s, u"BENCH_SECRET"_s, u"--out"_s, out});
    QCOMPARE(made.code, 0);
    QVERIFY(readPublicKeyFile(out).has_value());
    const QString file = makePlan(u"p"_s);
    QCOMPARE(offline({u"approve"_s, file}).code, 2);
    QCOMPARE(offline({u"approve"_s, file, u"--passphrase-env"_s, u"PATH"_s}).code, 3);
    QCOMPARE(offline({u"approve"_s, file, u"--passphrase-env"_s, u"NOT_SET"_s}).code, 2);
    QCOMPARE(offline({u"approve"_s, file, u"--passphrase-env"_s, u"BENCH_SECRET"_s}).code, 0);
    QVERIFY(!m_bench->written().contains(m_bench->server().clientSecret()));
    QVERIFY(!m_bench->printed().contains(m_bench->server().clientSecret()));
}

void CliApprovalTest::policyIsShownSetDroppedAndAudited()
{
    const QStringList policy{u"endpoints"_s, u"policy"_s, u"production"_s};
    QCOMPARE(offline(policy).document.value("needed"_L1).toInt(), 0);
    QCOMPARE(offline(policy + QStringList{u"--needs"_s, u"1"_s}).code, 3); // nobody could sign
    trust(u"Ada"_s);
    QCOMPARE(offline(policy + QStringList{u"--needs"_s, u"2"_s}).code, 3);
    QCOMPARE(offline(policy + QStringList{u"--needs"_s, u"1"_s, u"--by"_s, u"Eve"_s}).code, 2);
    QCOMPARE(offline(policy + QStringList{u"--needs"_s, u"1"_s}).code, 0);
    QCOMPARE(offline(policy).document.value("may"_L1).toArray(), QJsonArray{u"Ada"_s});
    QCOMPARE(offline(policy + QStringList{u"--none"_s}).code, 0);
    QCOMPARE(offline(policy).document.value("needed"_L1).toInt(), 0);
    QStringList events;
    for (const QJsonValue &entry : offline({u"audit"_s}).document.value("entries"_L1).toArray())
        events.prepend(entry.toObject().value("event"_L1).toString());
    QCOMPARE(events, QStringList({u"approver-trusted"_s, u"policy-set"_s, u"policy-removed"_s}));
}

void CliApprovalTest::rulesThatCannotBeReadStopEverything()
{
    const QString file = makePlan(u"p"_s);
    const int before = sent();
    for (const QString &name :
         {u"approvers.json"_s, u"approval-policies.json"_s, u"protection.json"_s}) {
        const QString path = m_bench->path(u"home/config/"_s + name);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") == 2);
        broken.close();
        const CliResult result = apply(file);
        QCOMPARE(result.code, 3);
        QCOMPARE(result.errorKind(), u"unreadable-rules"_s);
        QVERIFY(result.out.contains(name.toUtf8()));
        QVERIFY(QFile::remove(path));
    }
    QCOMPARE(sent(), before);
    QCOMPARE(apply(file).code, 0);
}

void CliApprovalTest::whatIsSaidIsSaidOffline()
{
    const QString file = makePlan(u"p"_s);
    const QString id = m_spare;
    m_bench->server().stop();
    const auto process = m_bench->start({u"approve"_s, file, u"--check"_s}, With::Nothing);
    const CliResult text = m_bench->finish(*process);
    QCOMPARE(text.code, 0);
    for (const QByteArray &part :
         {QByteArray("Anthropic spare"), id.toUtf8(), QByteArray("SHA-256"), QByteArray("Verdict"),
          QByteArray("looked by hand"), QByteArray("Fingerprint"), QByteArray("DELETE"),
          QByteArray("Signed by nobody")})
        QVERIFY2(text.out.contains(part), (part + " in " + text.out).constData());
}

QTEST_GUILESS_MAIN(CliApprovalTest)
#include "tst_cliapproval.moc"
