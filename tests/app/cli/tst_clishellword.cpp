// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batchdocuments.h"
#include "app/cli/shellword.h"
#include "app/cli/texts.h"
#include "tests/domain/sampleimpact.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;
using namespace Qt::StringLiterals;

namespace {

/// The words a shell makes of a line, in which `linchpin-cli` stands for printing them.
QStringList wordsIn(const QString &shell, const QString &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(shell, {u"-c"_s, u"show() { printf '%s\\036' \"$@\"; }\n"_s + line});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {u"failed"_s};
    QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(0x1e));
    words.removeLast(); // what stands after the last sign of an end
    return words;
}

/// What is printed after the colon is the command.
QString commandIn(const QString &text)
{
    const QString mark = u"linchpin-cli apply"_s;
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? QString() : u"show apply"_s + text.mid(at + mark.size());
}

} // namespace

class CliShellWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellTakesEveryWordAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isForBashOnly");
        QTest::newRow("plain") << u"billing-db"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blanks") << u"  a  b "_s << false;
        QTest::newRow("command") << u"Spare$(touch pwned)"_s << false;
        QTest::newRow("backticks") << u"`touch pwned`"_s << false;
        QTest::newRow("ends") << u"x'; touch pwned; '"_s << false;
        QTest::newRow("double quotes") << u"a\"; touch pwned; \""_s << false;
        QTest::newRow("signs") << u"a; b & c | d > pwned < e * ? [x] {a,b} ~ # ! \\ %"_s << false;
        QTest::newRow("variable") << u"$HOME ${HOME}"_s << false;
        QTest::newRow("assignment") << u"=ls"_s << false;
        QTest::newRow("letters") << u"Käufer 倉庫 💾"_s << false;
        QTest::newRow("new line") << u"a\ntouch pwned\n"_s << true;
        QTest::newRow("escape") << u"\u001b]0;x\u0007 7'\\"_s << true;
        QTest::newRow("turned around") << u"a\u202eb\u2066 $(touch pwned)"_s << true;
        QTest::newRow("hidden, with a quote") << u"\u200b'; touch pwned; '"_s << true;
    }

    void aShellTakesEveryWordAsItIs()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, isForBashOnly);
        const QTemporaryDir folder;
        for (const QString &shell : {u"bash"_s, u"dash"_s, u"zsh"_s}) {
            if (QStandardPaths::findExecutable(shell).isEmpty())
                continue;
            const QString line = u"show "_s + shellWord(word);
            const QStringList words = wordsIn(shell, line, folder.path());
            QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(shell + u": "_s + line));
            if (shell != u"dash"_s || !isForBashOnly) // a wrong word there, but nothing carried out
                QCOMPARE(words, QStringList{word});
        }
        QCOMPARE(escapedForDisplay(shellWord(word)), shellWord(word));
    }

    void aPlainWordStaysReadable()
    {
        QCOMPARE(shellWord(u"./a/b-1.linchpin-plan.json"_s), u"./a/b-1.linchpin-plan.json"_s);
        QCOMPARE(shellWord(u"Billing DB"_s), u"'Billing DB'"_s);
        QCOMPARE(confirmOption(u"-x y"_s), u"--confirm='-x y'"_s);
        QCOMPARE(shellPath(u"-x.json"_s), u"./-x.json"_s);
    }

    void theCommandOfAPlanCanBePasted()
    {
        const QTemporaryDir folder;
        Plan plan = sample::plan();
        plan.endpointName.clear();
        plan.endpoint = {u"s"_s, u"https://a.example/$(touch pwned)"_s, {{u"k"_s, u"a b';x"_s}}};
        plan.impact.connection.name = u"Spare\"$(touch pwned)'"_s;
        const QString path = u"a $(touch pwned).json"_s;
        const QString one = planText(path, plan, {});
        QVERIFY(one.contains(u"with a sign-in added"_s));
        const QStringList endpoint{u"--system"_s,     u"s"_s,       u"--url"_s,
                                   plan.endpoint.url, u"--scope"_s, u"k=a b';x"_s};
        QCOMPARE(wordsIn(u"bash"_s, commandIn(one), folder.path()),
                 (QStringList{u"apply"_s, path, u"--confirm"_s, plan.impact.connection.name})
                     + endpoint);

        Batch batch;
        batch.endpoint = plan.endpoint;
        batch.members = {plan, plan};
        QCOMPARE(wordsIn(u"bash"_s, commandIn(batchPlanText(path, batch, {})), folder.path()),
                 (QStringList{u"apply"_s, path, u"--confirm"_s, u"delete 2 connections"_s})
                     + endpoint);
        batch.endpointName = u"pro d"_s;
        QCOMPARE(
            wordsIn(u"bash"_s, commandIn(batchPlanText(path, batch, {})), folder.path()).mid(4),
            (QStringList{u"--endpoint"_s, u"pro d"_s}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliShellWordTest)
#include "tst_clishellword.moc"
