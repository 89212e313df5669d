// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/clichoices.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

const QString openAiMain = u"6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10"_s;
const QString writer = u"0f2d8c55-51a8-4a0e-8a0e-3a7f5b1c9d21"_s;

QString idOf(CliBench &bench, const QString &name)
{
    const CliResult list = bench.run({u"list"_s});
    for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
        if (row.toObject().value("name"_L1).toString() == name)
            return row.toObject().value("id"_L1).toString();
    }
    return {};
}

} // namespace

/// What reads: list, show, dependents, plan. Nothing here may send a write.
class CliUmbracoReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(u"umbraco"_s); }
    void cleanup()
    {
        QCOMPARE(m_bench->server().writes(), 0);
        QVERIFY(!m_bench->printed().contains("CANARY"));
        QVERIFY(!m_bench->written().contains("CANARY"));
        m_bench.reset();
    }

    void listGivesEveryConnection()
    {
        const CliResult result = m_bench->run({u"list"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.err, QByteArray());
        QVERIFY(result.document.value("complete"_L1).toBool());
        QCOMPARE(result.document.value("connections"_L1).toArray().size(), 43);
        QCOMPARE(result.document.value("requests"_L1).toInt(), m_bench->server().log().total());
    }

    void showGivesOne()
    {
        const CliResult result = m_bench->run({u"show"_s, openAiMain});
        QCOMPARE(result.code, 0);
        const QJsonObject connection = result.document.value("connection"_L1).toObject();
        QCOMPARE(connection.value("name"_L1).toString(), u"OpenAI main"_s);
        QCOMPARE(connection.value("state"_L1).toString(), u"active"_s);
    }

    void dependentsGivesTheWholeImpact()
    {
        const CliResult result = m_bench->run({u"dependents"_s, openAiMain});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.text("verdict"), u"needs-decision"_s);
        QCOMPARE(result.document.value("dependents"_L1).toArray().size(), 12);
        QCOMPARE(result.document.value("coverage"_L1).toArray().size(), 11);
        QCOMPARE(result.document.value("requests"_L1).toInt(), m_bench->server().log().total());
    }

    void aFailedSourceIsUnknownAndStillZero()
    {
        m_bench->server().addTrouble(
            {.target = u"/agents"_s,
             .count = 0,
             .trouble = {.reply = Trouble::Reply::Status, .takesEffect = false, .status = 403}});
        const CliResult result = m_bench->run({u"dependents"_s, openAiMain});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.text("verdict"), u"unknown"_s);
        const CliResult plan =
            m_bench->run(QStringList{u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s)});
        QCOMPARE(plan.code, 3);
    }

    void anUnknownIdIsFour()
    {
        for (const QString &command : {u"show"_s, u"dependents"_s}) {
            const CliResult result =
                m_bench->run({command, u"00000000-0000-4000-8000-000000000001"_s});
            QCOMPARE(result.code, 4);
            QCOMPARE(result.errorKind(), u"not-found"_s);
        }
    }

    void aMalformedIdSendsNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blank") << u" "_s;
        QTest::newRow("word") << u"oai-main"_s;
        QTest::newRow("up") << u".."_s;
        QTest::newRow("path") << openAiMain + u"/../x"_s;
        QTest::newRow("query") << openAiMain + u"?x=1"_s;
        QTest::newRow("cut") << openAiMain.chopped(1);
    }
    void aMalformedIdSendsNothing()
    {
        QFETCH(QString, id);
        for (const QStringList &command :
             {QStringList{u"show"_s}, QStringList{u"dependents"_s},
              QStringList{u"plan"_s, u"--out"_s, m_bench->path(u"p"_s)},
              QStringList{u"delete"_s, u"--confirm"_s, u"x"_s}}) {
            const CliResult given = m_bench->run(QStringList{command.first(), id} + command.mid(1));
            QVERIFY2(given.code == 2, (given.out + given.err).constData());
            QCOMPARE(given.errorKind(), u"usage"_s);
        }
        QCOMPARE(m_bench->server().log().total(), 0);
    }

    void aMalformedTargetSendsNothing()
    {
        const CliResult result =
            m_bench->run({u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s), u"--decide"_s,
                          u"profile:%1=reassign:nowhere"_s.arg(writer)});
        QCOMPARE(result.code, 2);
        QCOMPARE(m_bench->server().log().total(), 0);
    }

    void troubleWithTheEndpointIsFour()
    {
        m_bench->server().setNetworkDown(true);
        const CliResult down = m_bench->run({u"list"_s});
        QCOMPARE(down.code, 4);
        QCOMPARE(down.errorKind(), u"unreachable"_s);
        m_bench->server().setNetworkDown(false);

        const CliResult wrong =
            m_bench->run(QStringList{u"list"_s} + m_bench->endpoint()
                             + QStringList{u"--client-id"_s, u"umbraco-back-office-x"_s,
                                           u"--client-secret-env"_s, u"BENCH_SECRET"_s},
                         With::Nothing);
        QCOMPARE(wrong.code, 4);
        QCOMPARE(wrong.errorKind(), u"unauthenticated"_s);
    }

    void withoutASignInNothingIsSent()
    {
        const CliResult none =
            m_bench->run(QStringList{u"list"_s} + m_bench->endpoint(), With::Nothing);
        QCOMPARE(none.code, 2);
        const CliResult unset = m_bench->run(
            QStringList{u"list"_s, u"--token-env"_s, u"BENCH_NOT_SET"_s} + m_bench->endpoint(),
            With::Nothing);
        QCOMPARE(unset.code, 2);
        QCOMPARE(m_bench->server().log().total(), 0);
    }

    void anUndecidedPlanIsThreeAndNamesEverything()
    {
        const CliResult result =
            m_bench->run({u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s)});
        QCOMPARE(result.code, 3);
        QCOMPARE(result.errorKind(), u"undecided"_s);
        QStringList codes;
        for (const QJsonValue &warning : result.document.value("warnings"_L1).toArray())
            codes << warning.toObject().value("code"_L1).toString();
        QCOMPARE(codes.count(u"undecided"_s), 2);
        QCOMPARE(codes.count(u"unaccepted"_s), 4);
        QVERIFY(!QFileInfo::exists(m_bench->path(u"p"_s)));
    }

    void aWordThatDoesNotExistHereIsUsageWithTheListOfThoseThatDo()
    {
        const CliResult result =
            m_bench->run({u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s), u"--decide"_s,
                          u"profile:%1=deactivate"_s.arg(writer)});
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.contains("Possible here: keep, reassign"));
        QCOMPARE(m_bench
                     ->run({u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s), u"--decide"_s,
                            u"profile:x=delete"_s})
                     .code,
                 2);
        QCOMPARE(m_bench
                     ->run({u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s),
                            u"--accept-unknown"_s, u"all=x"_s})
                     .code,
                 2);
    }

    void aTargetOfAnotherProviderOrOneThatIsNotThereIsThree()
    {
        const QString mistral = idOf(*m_bench, u"Mistral"_s);
        for (const QString &target : {mistral, u"00000000-0000-4000-8000-000000000001"_s}) {
            const CliResult list = m_bench->run({u"dependents"_s, openAiMain});
            QStringList arguments{u"plan"_s, openAiMain, u"--out"_s, m_bench->path(u"p"_s)};
            for (const QJsonValue &row : list.document.value("dependents"_L1).toArray()) {
                const QJsonObject dependent = row.toObject();
                if (dependent.value("relation"_L1).toString() == u"direct"_s)
                    arguments << u"--decide"_s
                              << u"profile:%1=reassign:%2"_s.arg(
                                     dependent.value("id"_L1).toString(), target);
            }
            const CliResult result = m_bench->run(arguments + accepting());
            QVERIFY2(result.code == 3, result.out.constData());
            QVERIFY(!QFileInfo::exists(m_bench->path(u"p"_s)));
        }
    }

    void aPlanIsWrittenOnceAndForItsOwnerOnly()
    {
        const QString spare = idOf(*m_bench, u"Google spare"_s);
        const QString file = m_bench->path(u"p.json"_s);
        const CliResult result =
            m_bench->run(QStringList{u"plan"_s, spare, u"--out"_s, file} + accepting());
        QCOMPARE(result.code, 0);
        QCOMPARE(result.text("plan"), file);
        QCOMPARE(result.text("sha256").size(), 64);
        QCOMPARE(result.document.value("actions"_L1).toArray().size(), 2);
        QCOMPARE(
            QFileInfo(file).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray before = written.readAll();
        const int sent = m_bench->server().log().total();
        const CliResult again =
            m_bench->run(QStringList{u"plan"_s, spare, u"--out"_s, file} + accepting());
        QCOMPARE(again.code, 2);
        QCOMPARE(m_bench->server().log().total(), sent);
        written.seek(0);
        QCOMPARE(written.readAll(), before);
    }

    void theJournalIsReadWithoutNetwork()
    {
        const CliResult runs = m_bench->run({u"runs"_s}, With::Nothing);
        QCOMPARE(runs.code, 0);
        QCOMPARE(runs.document.value("runs"_L1).toArray().size(), 0);
        const CliResult audit = m_bench->run({u"audit"_s, u"--since"_s, u"7d"_s}, With::Nothing);
        QCOMPARE(audit.code, 0);
        QVERIFY(audit.document.value("entries"_L1).isArray());
        QCOMPARE(m_bench->run({u"audit"_s, u"--since"_s, u"yesterday"_s}, With::Nothing).code, 2);
        QCOMPARE(m_bench->server().log().total(), 0);
    }

    void endpointsAreSavedWithoutSecretsAndTested()
    {
        const CliResult refused = m_bench->run(QStringList{u"endpoints"_s, u"add"_s, u"Prod"_s});
        QCOMPARE(refused.code,
                 3); // no key store here: a secret for this session only would be lost
        QCOMPARE(refused.errorKind(), u"no-key-store"_s);
        QCOMPARE(m_bench->run({u"endpoints"_s, u"list"_s}, With::Nothing)
                     .document.value("endpoints"_L1)
                     .toArray()
                     .size(),
                 0);

        QCOMPARE(m_bench
                     ->run(QStringList{u"endpoints"_s, u"add"_s, u"Prod"_s} + m_bench->endpoint(),
                           With::Nothing)
                     .code,
                 0);
        QCOMPARE(m_bench
                     ->run(QStringList{u"endpoints"_s, u"add"_s, u"pROD"_s} + m_bench->endpoint(),
                           With::Nothing)
                     .code,
                 2);
        const CliResult list = m_bench->run({u"list"_s, u"--endpoint"_s, u"prod"_s}, With::SignIn);
        QCOMPARE(list.code, 0);
        const CliResult test =
            m_bench->run({u"endpoints"_s, u"test"_s, u"--endpoint"_s, u"prod"_s}, With::SignIn);
        QCOMPARE(test.code, 0);
        QVERIFY(!test.document.value("findings"_L1).toArray().isEmpty());
        QCOMPARE(m_bench->run({u"endpoints"_s, u"remove"_s, u"Prod"_s}, With::Nothing).code, 0);
        QCOMPARE(m_bench->run({u"endpoints"_s, u"remove"_s, u"Prod"_s}, With::Nothing).code, 2);
        QCOMPARE(m_bench->run({u"list"_s, u"--endpoint"_s, u"prod"_s}, With::SignIn).code, 2);
    }

    void demoRunsUntilItIsToldToStop()
    {
        const auto demo = m_bench->start({u"demo"_s, u"--print-env"_s}, With::Nothing);
        QByteArray lines;
        QVERIFY(QTest::qWaitFor(
            [&] {
                lines += demo->readAllStandardOutput();
                return lines.contains("LINCHPIN_DEMO_CLIENT_SECRET=");
            },
            60'000));
        QVERIFY(lines.startsWith("export LINCHPIN_DEMO_"));
        demo->terminate();
        QCOMPARE(m_bench->finish(*demo).code, 0);
    }

    void peopleReadTablesWithNothingATerminalObeys()
    {
        const auto process = m_bench->start({u"list"_s});
        const CliResult result = m_bench->finish(*process);
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.startsWith("ID "));
        QVERIFY(result.out.contains("line one\\u{a}line two"));
        for (const QChar c : QString::fromUtf8(result.out))
            QVERIFY(
                c == u'\n'
                || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
    }

private:
    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(CliUmbracoReadingTest)
#include "tst_cliumbracoreading.moc"
