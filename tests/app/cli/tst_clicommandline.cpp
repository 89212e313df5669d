// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "models/systems/registry.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;
using namespace Qt::StringLiterals;

namespace {

const QStringList commands{u"list"_s,           u"show"_s,          u"dependents"_s,
                           u"plan"_s,           u"apply"_s,         u"delete"_s,
                           u"runs"_s,           u"resume"_s,        u"rollback"_s,
                           u"audit"_s,          u"demo"_s,          u"endpoints"_s,
                           u"endpoints list"_s, u"endpoints add"_s, u"endpoints remove"_s,
                           u"endpoints test"_s};

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

Invocation parsed(const QString &line)
{
    const auto result = parseCommandLine(words(line));
    const auto *invocation = std::get_if<Invocation>(&result);
    if (!invocation)
        qWarning("%s: %s", qPrintable(line), qPrintable(std::get<ParseEnd>(result).report.text));
    return invocation ? *invocation : Invocation{};
}

ParseEnd ended(const QStringList &arguments)
{
    const auto result = parseCommandLine(arguments);
    const auto *end = std::get_if<ParseEnd>(&result);
    return end ? *end : ParseEnd{{ExitCode::Bug, {}, u"was accepted"_s}};
}

} // namespace

class CliCommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelpWithAnExampleOfItself()
    {
        for (const QString &command : commands) {
            const ParseEnd end = ended(words(command) + QStringList{u"--help"_s, u"--json"_s});
            QCOMPARE(end.report.code, ExitCode::Done);
            QVERIFY(!end.report.isTrouble);
            QVERIFY(!end.isJson);
            QVERIFY2(end.report.text.contains(u"Example:\n  linchpin-cli "_s + command),
                     qPrintable(end.report.text));
        }
        const QString all = ended({u"--help"_s}).report.text;
        for (const QString &command : commands)
            QVERIFY2(all.contains(command.section(u' ', 0, 0)), qPrintable(command));
        QVERIFY(ended({u"--version"_s}).report.text.contains(QStringLiteral(LINCHPIN_VERSION)));
    }

    void theExamplesOfTheHelpCanBeParsed()
    {
        for (const QString &command : commands) {
            QString example = ended(words(command) + QStringList{u"--help"_s})
                                  .report.text.section(u"Example:\n"_s, 1);
            example = example.section(u" > "_s, 0, 0)
                          .replace(u"\"read appsettings by hand\""_s, u"read"_s)
                          .remove(u'"');
            QStringList arguments = words(example.simplified());
            QCOMPARE(arguments.takeFirst(), u"linchpin-cli"_s);
            const auto result = parseCommandLine(arguments);
            QVERIFY2(std::holds_alternative<Invocation>(result), qPrintable(example));
        }
    }

    void wrongWordsAreUsageErrors_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no such command") << u"destroy x"_s;
        QTest::newRow("no such option") << u"list --force"_s;
        QTest::newRow("two commands") << u"list runs"_s;
        QTest::newRow("no id") << u"show"_s;
        QTest::newRow("no id to delete") << u"delete --confirm x"_s;
        QTest::newRow("two ids to show") << u"show a b"_s;
        QTest::newRow("delete without phrase") << u"delete a"_s;
        QTest::newRow("apply without phrase") << u"apply f"_s;
        QTest::newRow("plan without file") << u"plan a"_s;
        QTest::newRow("resume without run") << u"resume"_s;
        QTest::newRow("system without address") << u"list --system x"_s;
        QTest::newRow("address without system") << u"list --url http://x"_s;
        QTest::newRow("saved and ad hoc") << u"list --endpoint e --system x --url y"_s;
        QTest::newRow("scope without value") << u"list --system x --url y --scope project"_s;
        QTest::newRow("time-out of zero") << u"list --timeout 0"_s;
        QTest::newRow("time-out in words") << u"list --timeout soon"_s;
        QTest::newRow("observe without unit") << u"plan a --out f --observe 90"_s;
        QTest::newRow("foreign decision") << u"plan a --out f --decide profile:p=pause"_s;
        QTest::newRow("acceptance without reason") << u"plan a --out f --accept-unknown automate"_s;
        QTest::newRow("without deactivation, without reason")
            << u"plan a --out f --without-deactivation="_s;
        QTest::newRow("foreign format") << u"audit --format xml"_s;
        QTest::newRow("a secret on the command line") << u"list --token abc"_s;
        QTest::newRow("a client secret on the command line") << u"list --client-secret abc"_s;
        QTest::newRow("a password on the command line") << u"list --password abc"_s;
        QTest::newRow("endpoints alone") << u"endpoints"_s;
        QTest::newRow("an endpoint for the journal") << u"runs --endpoint x"_s;
    }
    void wrongWordsAreUsageErrors()
    {
        QFETCH(QString, line);
        const ParseEnd plain = ended(words(line));
        QCOMPARE(static_cast<int>(plain.report.code), 2);
        QVERIFY(plain.report.isTrouble);
        QVERIFY(!plain.isJson);
        const ParseEnd json = ended(words(line) + QStringList{u"--json"_s});
        QCOMPARE(static_cast<int>(json.report.code), 2);
        QVERIFY(json.isJson);
        QCOMPARE(json.report.document.value(u"error"_s).toObject().value(u"kind"_s).toString(),
                 u"usage"_s);
    }

    void everyOptionArrives()
    {
        const Invocation plan =
            parsed(u"plan ID --out f --system s --url http://x/y --scope project=a=b --scope "
                   u"product=p --token-env T --token-prefix JWT "
                   "--ca ca.pem --proxy http://p:1 --timeout 7 --decide profile:1=delete --decide "
                   "agent:2=keep "
                   "--accept-unknown automate=why --secret-env apiKey=KEY --without-deactivation "
                   "because --observe 24h "
                   "--json --quiet --state-dir /s"_s);
        QVERIFY(plan.verb == Verb::Plan);
        QCOMPARE(plan.id, u"ID"_s);
        QCOMPARE(plan.file, u"f"_s);
        QCOMPARE(plan.endpoint.system, u"s"_s);
        QCOMPARE(plan.endpoint.url, u"http://x/y"_s);
        QCOMPARE(plan.endpoint.scope,
                 (QMap<QString, QString>{{u"project"_s, u"a=b"_s}, {u"product"_s, u"p"_s}}));
        QCOMPARE(plan.endpoint.tokenEnv, u"T"_s);
        QCOMPARE(plan.endpoint.tokenPrefix, u"JWT"_s);
        QCOMPARE(plan.endpoint.caFile, u"ca.pem"_s);
        QCOMPARE(plan.endpoint.proxyUrl, u"http://p:1"_s);
        QCOMPARE(plan.endpoint.timeoutSeconds, 7);
        QCOMPARE(plan.choices.decisions.size(), std::size_t{2});
        QCOMPARE(plan.choices.acceptances.front().reason, u"why"_s);
        QVERIFY(plan.choices.withoutDeactivation);
        QCOMPARE(plan.choices.withoutDeactivationReason, u"because"_s);
        QCOMPARE(plan.choices.observe.count(), 86400);
        QCOMPARE(plan.secretEnvs, (QMap<QString, QString>{{u"apiKey"_s, u"KEY"_s}}));
        QVERIFY(plan.isJson && plan.isQuiet);
        QCOMPARE(plan.stateDirectory, u"/s"_s);
    }

    void runsAndFilesArrive()
    {
        const Invocation apply = parsed(u"apply f --confirm=-x --dry-run --wait 5 --endpoint e"_s);
        QVERIFY(apply.verb == Verb::Apply && apply.isDryRun);
        QCOMPARE(*apply.phrase, u"-x"_s);
        QCOMPARE(apply.busyLimit.count(), 5);
        QCOMPARE(apply.endpoint.saved, u"e"_s);
        QVERIFY(!parsed(u"apply f --dry-run"_s).phrase);

        const Invocation resume =
            parsed(u"resume r --skip-observation seen --user u --password-env P"_s);
        QVERIFY(resume.verb == Verb::Resume);
        QCOMPARE(resume.run, u"r"_s);
        QCOMPARE(*resume.skipObservation, u"seen"_s);
        QCOMPARE(resume.endpoint.user, u"u"_s);
        QCOMPARE(resume.endpoint.passwordEnv, u"P"_s);
        QCOMPARE(
            parsed(u"rollback r --client-id c --client-secret-env S"_s).endpoint.clientSecretEnv,
            u"S"_s);

        const Invocation audit = parsed(u"audit --run r --since 7d --text t --format csv"_s);
        QCOMPARE(audit.audit, (AuditOptions{u"r"_s, u"t"_s, u"7d"_s, true}));
        QVERIFY(parsed(u"audit --format json"_s).isJson);
        QVERIFY(!parsed(u"audit"_s).isJson);

        const Invocation add =
            parsed(u"endpoints add n --system s --url u --environment production --token-file f"_s);
        QVERIFY(add.verb == Verb::EndpointsAdd);
        QCOMPARE(add.name, u"n"_s);
        QCOMPARE(add.environment, u"production"_s);
        QCOMPARE(add.endpoint.tokenFile, u"f"_s);
        QVERIFY(parsed(u"demo --print-env"_s).printsEnvironment);
    }

    void defaultsAreCareful()
    {
        const Invocation remove = parsed(u"delete ID --confirm x"_s);
        QCOMPARE(remove.choices, Choices{});
        QCOMPARE(remove.busyLimit.count(), 120);
        QVERIFY(!remove.isDryRun && !remove.isJson && !remove.isQuiet);
        QVERIFY(remove.file.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliCommandLineTest)
#include "tst_clicommandline.moc"
