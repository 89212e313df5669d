// SPDX-License-Identifier: Apache-2.0
// Every hidden value of the demo estates is marked. Whatever is asked of linchpin-cli, and however
// much it logs: no mark, and nothing of the sign-in, in anything that is printed, kept or visible
// to others.
#include "tests/app/cli/clistory.h"

#include <QJsonArray>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

/// The arguments of a process: any user of the machine may read them.
QByteArray visibleArguments(const QProcess &process)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(process.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

/// A secret as it might turn up.
QByteArrayList spellingsOf(const QByteArray &secret)
{
    return {secret, secret.toBase64(), secret.toPercentEncoding(), secret.toHex()};
}

TroubleRule hanging(bool takesEffect)
{
    return {.onlyWrites = true,
            .count = 0,
            .trouble = {.reply = Trouble::Reply::Hang, .takesEffect = takesEffect}};
}

} // namespace

class CliCanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaysASecret_data();
    void nothingSaysASecret();

private:
    void say(const QStringList &arguments, With with = With::Endpoint);
    void askEverything();
    void planAndTry();
    void parkAndTakeBack();
    void killAndResume();
    void askTheJournal();
    [[nodiscard]] QByteArrayList secrets() const;
    [[nodiscard]] QStringList deletion(const QString &verb) const;

    CliStory m_story;
    QStringList m_choices;
    std::unique_ptr<CliBench> m_bench;
    QByteArray m_seen; ///< on a terminal, and by others
};

void CliCanaryTest::nothingSaysASecret_data()
{
    QTest::addColumn<int>("story");
    const auto stories = cliStories();
    for (std::size_t i = 0; i < stories.size(); ++i)
        QTest::addRow("%s, %s", qPrintable(stories[i].system), qPrintable(stories[i].name))
            << int(i);
}

/// Twice: as a script sees it, and on a terminal, where the log and the progress go too.
void CliCanaryTest::say(const QStringList &arguments, With with)
{
    (void)m_bench->run(arguments, with);
    m_seen += m_bench->onTerminal(arguments, with).out;
}

QStringList CliCanaryTest::deletion(const QString &verb) const
{
    const QStringList how = verb == u"plan" ? QStringList{u"--out"_s, m_bench->path(u"plan"_s)}
                                            : QStringList{u"--confirm"_s, m_story.phrase};
    return QStringList{verb, m_story.id} + how + m_choices + secretsOf(m_story);
}

void CliCanaryTest::askEverything()
{
    say({u"list"_s});
    say({u"show"_s, m_story.id});
    say({u"dependents"_s, m_story.id});
    say({u"endpoints"_s, u"test"_s});
    say(QStringList{u"endpoints"_s, u"add"_s, u"bench"_s});
}

void CliCanaryTest::planAndTry()
{
    say(deletion(u"plan"_s));
    QVERIFY(QFile::exists(m_bench->path(u"plan"_s)));
    say(QStringList{u"apply"_s, m_bench->path(u"plan"_s), u"--dry-run"_s} + secretsOf(m_story));
}

void CliCanaryTest::parkAndTakeBack()
{
    const QStringList parking = deletion(u"delete"_s) + QStringList{u"--observe"_s, u"1h"_s};
    const QString first = m_bench->run(parking).text("run");
    m_seen +=
        m_bench->onTerminal(QStringList{u"rollback"_s, first} + secretsOf(m_story), With::SignIn)
            .out;
    m_choices = choicesOf(m_story, *m_bench);
    m_seen += m_bench->onTerminal(deletion(u"delete"_s) + QStringList{u"--observe"_s, u"1h"_s}).out;
    const auto runs = m_bench->run({u"runs"_s}, With::Nothing).document.value("runs"_L1).toArray();
    QVERIFY(runs.size() >= 1);
    const QString second = runs.first().toObject().value("run"_L1).toString();
    (void)m_bench->run(QStringList{u"rollback"_s, second} + secretsOf(m_story), With::SignIn);
}

void CliCanaryTest::killAndResume()
{
    m_choices = choicesOf(m_story, *m_bench); // what was started again has a new id
    m_bench->server().addTrouble(hanging(true));
    const int writes = m_bench->server().writes();
    const auto process = m_bench->start(deletion(u"delete"_s) + QStringList{u"--json"_s});
    QVERIFY(QTest::qWaitFor([&] { return m_bench->server().writes() > writes; }, 60'000));
    const QByteArray arguments = visibleArguments(*process);
    QVERIFY(arguments.contains(m_story.id.toUtf8()));
    m_seen += arguments;
    process->kill();
    (void)m_bench->finish(*process);
    m_bench->server().clearTrouble();
    const auto runs = m_bench->run({u"runs"_s}, With::Nothing).document.value("runs"_L1).toArray();
    QVERIFY(!runs.isEmpty());
    const QStringList resume{u"resume"_s, runs.first().toObject().value("run"_L1).toString(),
                             u"--timeout"_s, u"2"_s};
    m_seen += m_bench->onTerminal(resume + secretsOf(m_story), With::SignIn).out;
    QVERIFY(!m_story.isThere(m_bench->server().estate()));
}

void CliCanaryTest::askTheJournal()
{
    say({u"runs"_s}, With::Nothing);
    say({u"audit"_s}, With::Nothing);
    m_seen += m_bench->onTerminal({u"audit"_s, u"--format"_s, u"csv"_s}, With::Nothing).out;
}

/// What the endpoint was signed in to with, and every token that it gave for that.
QByteArrayList CliCanaryTest::secrets() const
{
    QByteArrayList found{m_bench->server().clientSecret()};
    for (const LoggedRequest &entry : m_bench->server().log().entries()) {
        for (const auto &[name, value] : entry.request.headers) {
            if (name == "authorization" && !found.contains(value.split(' ').back()))
                found << value.split(' ').back();
        }
    }
    return found;
}

void CliCanaryTest::nothingSaysASecret()
{
    QFETCH(int, story);
    m_story = cliStories().at(std::size_t(story));
    m_bench = benchOf(m_story);
    m_choices = choicesOf(m_story, *m_bench);
    m_seen.clear();
    m_bench->setVariable(u"QT_LOGGING_RULES"_s, "*=true");
    askEverything();
    planAndTry();
    if (m_story.forgets.isEmpty())
        parkAndTakeBack();
    killAndResume();
    askTheJournal();

    const QByteArray all = m_bench->printed() + m_seen + m_bench->written();
    QVERIFY(all.contains(m_story.phrase.toUtf8())); // it was looked at, and there was something
    QVERIFY(m_seen.contains("GET /")); // the log was on
    QVERIFY(!all.contains("CANARY"));
    QVERIFY(!all.contains(QByteArray("CANARY").toBase64().left(8)));
    QVERIFY(secrets().size() > 1 || m_bench->signIn().contains(u"--token-env"_s));
    for (const QByteArray &secret : secrets()) {
        for (const QByteArray &spelling : spellingsOf(secret))
            QVERIFY2(!all.contains(spelling), "a part of the sign-in was said");
    }
}

QTEST_GUILESS_MAIN(CliCanaryTest)
#include "tst_clicanary.moc"
