// SPDX-License-Identifier: Apache-2.0
// Plans of several connections as files: from a saved review, signed by others, barred by the
// protection of one member, and backed up before the first write. The real program over real HTTP,
// with every write counted.
#include "models/service/approvalbook.h"
#include "models/store/backupfile.h"
#include "tests/app/cli/clibench.h"
#include "tests/app/cli/umbracoseveral.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

constexpr int count = severalOfUmbraco;

} // namespace

class CliBatchPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aReviewIsEnoughToPlanSeveral();
    void aSignedPlanOfSeveralIsCarriedOut();
    void withoutSignaturesNothingIsSent();
    void aChangedMemberSpoilsTheSignature();
    void protectionOfOneBarsAllOfThem();
    void protectedWhileItWaitsItDoesNotGoOn();
    void allOfThemAreBackedUpBeforeTheFirstWrite();

private:
    [[nodiscard]] CliResult offline(const QStringList &arguments)
    {
        return m_bench->run(arguments, With::Nothing);
    }
    [[nodiscard]] CliResult plan(const QString &path)
    {
        return m_bench->run(QStringList{u"plan"_s} + targets() + choices()
                            + QStringList{u"--out"_s, path});
    }
    [[nodiscard]] CliResult apply(const QString &path)
    {
        return m_bench->run({u"apply"_s, path, u"--confirm"_s, u"delete 3 connections"_s},
                            With::SignIn);
    }
    void trust(const QString &name);
    [[nodiscard]] bool approve(const QString &name, const QString &file);
    void needApprovals(int needed);

    std::unique_ptr<CliBench> m_bench;
    QString m_file;
};

void CliBatchPlansTest::init()
{
    m_bench = std::make_unique<CliBench>(u"umbraco"_s, estateOfSeveral());
    QCOMPARE(
        offline(QStringList{u"endpoints"_s, u"add"_s, u"production"_s} + m_bench->endpoint()).code,
        0);
    m_file = m_bench->path(u"many.linchpin-plan.json"_s);
}

void CliBatchPlansTest::trust(const QString &name)
{
    const QString home = m_bench->path(name);
    const auto made = ApproverKey(home).make(name, name.toLower(), {});
    const QString file = home + u"/public.txt"_s;
    QVERIFY(made && Approvers(home).add(*made) && writePublicKeyFile(file, *made));
    QCOMPARE(offline({u"approvers"_s, u"trust"_s, file, u"--fingerprint"_s,
                      fingerprintOf(readPublicKeyFile(file).value().key)})
                 .code,
             0);
}

bool CliBatchPlansTest::approve(const QString &name, const QString &file)
{
    return ApprovalBook(m_bench->path(name), nullptr)
        .sign(file, readPlanFile(file).value(), u"read it"_s, {}, QDateTime::currentDateTimeUtc())
        .has_value();
}

void CliBatchPlansTest::needApprovals(int needed)
{
    for (const QString &name : {u"Ada"_s, u"Bob"_s})
        trust(name);
    QCOMPARE(offline({u"endpoints"_s, u"policy"_s, u"production"_s, u"--needs"_s,
                      QString::number(needed)})
                 .code,
             0);
}

void CliBatchPlansTest::aReviewIsEnoughToPlanSeveral()
{
    const QString review = m_bench->path(u"all.linchpin"_s);
    const QStringList snapshot{u"snapshot"_s, u"--out"_s, review, u"--endpoint"_s, u"production"_s};
    QCOMPARE(offline(snapshot + m_bench->signIn()).code, 0);
    const int before = m_bench->server().log().total();
    const CliResult made = offline(QStringList{u"plan"_s} + targets() + choices()
                                   + QStringList{u"--out"_s, m_file, u"--review"_s, review});
    QVERIFY2(made.code == 0, made.out.constData());
    QCOMPARE(made.document.value("targets"_L1).toArray().size(), count);
    QCOMPARE(m_bench->server().log().total(), before); // without network
    const CliResult undecided =
        offline(QStringList{u"plan"_s} + targets()
                + QStringList{u"--out"_s, m_file + u"2"_s, u"--review"_s, review});
    QCOMPARE(undecided.code, 3);
    QCOMPARE(m_bench->server().writes(), 0);
    const CliResult done = apply(m_file);
    QVERIFY2(done.code == 0, done.out.constData());
    QCOMPARE(done.text("outcome"), u"deleted"_s);
}

void CliBatchPlansTest::aSignedPlanOfSeveralIsCarriedOut()
{
    needApprovals(2);
    QCOMPARE(plan(m_file).code, 0);
    QVERIFY(approve(u"Ada"_s, m_file));
    QCOMPARE(apply(m_file).errorKind(), u"unapproved"_s);
    QCOMPARE(m_bench->server().writes(), 0);
    QVERIFY(approve(u"Bob"_s, m_file));
    const CliResult check = offline({u"approve"_s, m_file, u"--check"_s});
    QCOMPARE(check.code, 0);
    QCOMPARE(check.document.value("counted"_L1).toInt(), 2);
    QCOMPARE(check.document.value("targets"_L1).toArray().size(), count);
    const QJsonArray connections = check.document.value("connections"_L1).toArray();
    QCOMPARE(connections.size(), count);
    const CliResult said = m_bench->finish(*m_bench->start({u"approve"_s, m_file, u"--check"_s},
                                                           With::Nothing)); // as a person reads it
    QVERIFY(!said.out.contains(", ,"));
    for (const QJsonValue &one : connections) {
        for (const char *key : {"id", "name", "type", "state"}) {
            const QString text = one[QLatin1StringView(key)].toString();
            QVERIFY2(!text.isEmpty(), key);
            QVERIFY2(said.out.contains(text.toUtf8()), qPrintable(text));
        }
    }
    const CliResult done = apply(m_file);
    QVERIFY2(done.code == 0, done.out.constData());
    QCOMPARE(done.text("outcome"), u"deleted"_s);
    const int after = m_bench->server().writes();
    QCOMPARE(apply(m_file).errorKind(), u"used-plan"_s);
    QCOMPARE(m_bench->server().writes(), after);
}

void CliBatchPlansTest::withoutSignaturesNothingIsSent()
{
    needApprovals(1);
    QCOMPARE(plan(m_file).code, 0);
    const int before = m_bench->server().log().total();
    QCOMPARE(apply(m_file).errorKind(), u"unapproved"_s);
    const CliResult direct = m_bench->run(QStringList{u"delete"_s} + targets() + choices()
                                          + QStringList{u"--confirm"_s, u"delete 3 connections"_s});
    QCOMPARE(direct.code, 3);
    QCOMPARE(direct.errorKind(), u"unapproved"_s);
    QCOMPARE(m_bench->server().log().total(), before);
}

void CliBatchPlansTest::aChangedMemberSpoilsTheSignature()
{
    needApprovals(1);
    QCOMPARE(plan(m_file).code, 0);
    QVERIFY(approve(u"Ada"_s, m_file));
    const PlanFile file = readPlanFile(m_file).value();
    Batch batch = *file.batch;
    batch.members.pop_back();
    QVERIFY(writePlanFile(m_file, batch, true).has_value());
    QVERIFY(addApproval(m_file, readPlanFile(m_file).value().sha256, file.approvals.front())
                .has_value());
    const int before = m_bench->server().log().total();
    QCOMPARE(apply(m_file).errorKind(), u"unapproved"_s);
    QCOMPARE(m_bench->server().log().total(), before);
}

void CliBatchPlansTest::protectionOfOneBarsAllOfThem()
{
    QCOMPARE(plan(m_file).code, 0);
    QCOMPARE(offline({u"protect"_s, u"add"_s, u"--id"_s, targets().at(1), u"--reason"_s,
                      u"feeds the invoices"_s})
                 .code,
             0);
    const int before = m_bench->server().log().total();
    QCOMPARE(apply(m_file).errorKind(), u"protected"_s);
    QCOMPARE(plan(m_file + u"2"_s).errorKind(), u"protected"_s);
    QCOMPARE(m_bench
                 ->run(QStringList{u"delete"_s} + targets() + choices()
                       + QStringList{u"--confirm"_s, u"delete 3 connections"_s})
                 .errorKind(),
             u"protected"_s);
    QCOMPARE(m_bench->server().log().total(), before);
}

void CliBatchPlansTest::protectedWhileItWaitsItDoesNotGoOn()
{
    const CliResult waiting = m_bench->run(
        QStringList{u"delete"_s} + targets() + choices()
        + QStringList{u"--confirm"_s, u"delete 3 connections"_s, u"--observe"_s, u"1h"_s});
    QCOMPARE(waiting.text("outcome"), u"waiting"_s);
    QCOMPARE(offline({u"protect"_s, u"add"_s, u"--id"_s, targets().at(1), u"--reason"_s,
                      u"feeds the invoices"_s})
                 .code,
             0);
    const int before = m_bench->server().writes();
    const CliResult on =
        m_bench->run({u"resume"_s, waiting.text("run"), u"--confirm"_s, u"delete 3 connections"_s,
                      u"--skip-observation"_s, u"now"_s},
                     With::SignIn);
    QCOMPARE(on.errorKind(), u"protected"_s);
    QCOMPARE(m_bench->server().writes(), before);
    const CliResult back = m_bench->run({u"rollback"_s, waiting.text("run")}, With::SignIn);
    QCOMPARE(back.text("outcome"), u"rolled-back"_s);
    QCOMPARE(m_bench->server().log().count("DELETE"), 0);
}

void CliBatchPlansTest::allOfThemAreBackedUpBeforeTheFirstWrite()
{
    QCOMPARE(plan(m_file).code, 0);
    const CliResult done = apply(m_file);
    QVERIFY2(done.code == 0, done.out.constData());
    QStringList ids;
    const QDir folder = QFileInfo(m_file).dir();
    for (const QString &name : folder.entryList({u"*.linchpin-backup.json"_s})) {
        const auto backup = readBackupFile(folder.filePath(name));
        QVERIFY2(backup.has_value(), qPrintable(name));
        QVERIFY(backup->connection());
        ids << backup->connectionIds();
    }
    ids.sort();
    QStringList expected = targets();
    expected.sort();
    QCOMPARE(ids, expected);
}

QTEST_GUILESS_MAIN(CliBatchPlansTest)
#include "tst_clibatchplans.moc"
