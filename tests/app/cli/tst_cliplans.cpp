// SPDX-License-Identifier: Apache-2.0
// What a plan may say and what only the person and the journal may: of all systems, over real HTTP.
#include "models/service/planning.h"
#include "models/store/planfile.h"
#include "models/systems/registry.h"
#include "tests/app/cli/clistory.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

Trouble status(int code)
{
    return {.reply = Trouble::Reply::Status, .takesEffect = false, .status = code};
}

} // namespace

class CliPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanDoesNotSayWhereTheSignInGoes_data();
    void aPlanDoesNotSayWhereTheSignInGoes();
    void aSwitchOffThatWasRefusedMayBeLeftOut_data();
    void aSwitchOffThatWasRefusedMayBeLeftOut();
    void aPlanByForceIsCarriedOutInTheWindowAlone();

private:
    void begin(int story);
    [[nodiscard]] CliResult plan(const QString &name, const QStringList &more = {});
    [[nodiscard]] CliResult apply(const QString &name, const QStringList &more, With with);
    [[nodiscard]] CliResult remove(const QStringList &more = {});
    [[nodiscard]] bool moveTo(const QString &name, const QUrl &url);
    [[nodiscard]] Plan read(const QString &name) const;

    CliStory m_story;
    std::unique_ptr<CliBench> m_bench;
    QStringList m_choices;
};

void CliPlansTest::begin(int story)
{
    m_story = cliStories().at(std::size_t(story));
    m_bench = benchOf(m_story);
    m_choices = choicesOf(m_story, *m_bench) + secretsOf(m_story);
}

CliResult CliPlansTest::plan(const QString &name, const QStringList &more)
{
    return m_bench->run(QStringList{u"plan"_s, m_story.id, u"--out"_s, m_bench->path(name)}
                        + m_choices + more);
}

CliResult CliPlansTest::apply(const QString &name, const QStringList &more, With with)
{
    return m_bench->run(QStringList{u"apply"_s, m_bench->path(name), u"--confirm"_s, m_story.phrase}
                            + secretsOf(m_story) + more,
                        with);
}

CliResult CliPlansTest::remove(const QStringList &more)
{
    return m_bench->run(QStringList{u"delete"_s, m_story.id, u"--confirm"_s, m_story.phrase,
                                    u"--timeout"_s, u"1"_s, u"--wait"_s, u"0"_s}
                        + m_choices + more);
}

Plan CliPlansTest::read(const QString &name) const
{
    return readPlanFile(m_bench->path(name)).value().plan;
}

/// As somebody would who may write the file: with another address, and the right sum for it.
bool CliPlansTest::moveTo(const QString &name, const QUrl &url)
{
    Plan plan = read(name);
    plan.endpoint.url = url.toString();
    return writePlanFile(m_bench->path(name), plan, true).has_value();
}

void CliPlansTest::aPlanDoesNotSayWhereTheSignInGoes_data()
{
    QTest::addColumn<int>("story");
    const auto stories = cliStories();
    for (std::size_t i = 0; i < stories.size(); ++i) {
        if (i == 0 || stories[i].system != stories[i - 1].system)
            QTest::addRow("%s", qPrintable(stories[i].system)) << int(i);
    }
}

void CliPlansTest::aPlanDoesNotSayWhereTheSignInGoes()
{
    QFETCH(int, story);
    begin(story);
    const auto elsewhere = benchOf(m_story);
    QCOMPARE(plan(u"p"_s).code, 0);
    const int sent = m_bench->server().log().total();

    const CliResult unnamed = apply(u"p"_s, {}, With::SignIn);
    QCOMPARE(unnamed.code, 2);
    QVERIFY2(unnamed.out.contains("--endpoint NAME"), unnamed.out.constData());
    const CliResult other = apply(u"p"_s, elsewhere->endpoint(), With::SignIn);
    QCOMPARE(other.code, 3);
    QCOMPARE(other.errorKind(), u"other-endpoint"_s);
    QVERIFY(other.out.contains(m_bench->server().url().toEncoded()));
    QVERIFY(other.out.contains(elsewhere->server().url().toEncoded()));

    const QStringList add = QStringList{u"endpoints"_s, u"add"_s, u"home"_s} + m_bench->endpoint();
    QCOMPARE(m_bench->run(add, With::Nothing).code, 0);
    QVERIFY(moveTo(u"p"_s, elsewhere->server().url()));
    QCOMPARE(apply(u"p"_s, {}, With::SignIn).code, 2);
    QCOMPARE(apply(u"p"_s, {u"--dry-run"_s}, With::SignIn).code, 2);
    QCOMPARE(apply(u"p"_s, {}, With::Endpoint).code, 3);
    QCOMPARE(apply(u"p"_s, {u"--endpoint"_s, u"home"_s}, With::SignIn).code, 3);
    QCOMPARE(m_bench->server().log().total(), sent);
    QCOMPARE(elsewhere->server().linesAccepted(), 0);

    // One saved endpoint of the plan's address says it as well as an option.
    QVERIFY(moveTo(u"p"_s, m_bench->server().url()));
    const CliResult saved = apply(u"p"_s, {}, With::SignIn);
    QVERIFY2(saved.code == 0, saved.out.constData());
    QVERIFY(!m_story.isThere(m_bench->server().estate()));
}

void CliPlansTest::aSwitchOffThatWasRefusedMayBeLeftOut_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("from"); // that one of the connection's own
    const auto stories = cliStories();
    for (std::size_t i = 0; i < stories.size(); ++i) {
        if (stories[i].system == u"umbraco" && stories[i].decisions.first() == u"delete")
            QTest::newRow("a switch") << int(i) << u"PUT"_s << 1;
        if (stories[i].system == u"lerian")
            QTest::newRow("another name, after a question") << int(i) << u"PATCH"_s << 2;
    }
}

void CliPlansTest::aSwitchOffThatWasRefusedMayBeLeftOut()
{
    QFETCH(int, story);
    QFETCH(QString, method);
    QFETCH(int, from);
    begin(story);
    const QStringList without{u"--without-deactivation"_s, u"it is refused"_s};
    const auto refuse = [&](int code) {
        m_bench->server().addTrouble({.method = method,
                                      .target = m_story.id,
                                      .from = from,
                                      .count = 0,
                                      .trouble = status(code)});
        const CliResult result = remove();
        m_bench->server().clearTrouble();
        return result;
    };
    QCOMPARE(plan(u"none"_s, without).errorKind(), u"deactivation-missing"_s);
    for (const int passing : {401, 409, 429, 500}) {
        QVERIFY(refuse(passing).code != 0);
        QCOMPARE(plan(u"none"_s, without).errorKind(), u"deactivation-missing"_s);
    }
    CliResult refused = refuse(400);
    QVERIFY2(refused.code == 4, refused.out.constData());
    QCOMPARE(plan(u"first"_s, without).code, 0);
    // It may still be tried. Once it worked the sign is gone.
    const CliResult parked = remove({u"--observe"_s, u"1h"_s});
    QCOMPARE(parked.text("outcome"), u"waiting"_s);
    QCOMPARE(m_bench->run({u"rollback"_s, parked.text("run")}, With::SignIn).code, 0);
    QCOMPARE(plan(u"none"_s, without).errorKind(), u"deactivation-missing"_s);

    refused = refuse(400);
    QCOMPARE(plan(u"p"_s, without).code, 0);
    const QString reason = read(u"p"_s).impact.deactivation.reason;
    QVERIFY2(reason.contains(refused.text("run")) && reason.contains(u"400"_s), qPrintable(reason));
    const int tries = m_bench->server().log().count(method.toLatin1(), m_story.id);
    const CliResult applied = apply(u"p"_s, {}, With::Endpoint);
    QVERIFY2(applied.code == 0, applied.out.constData());
    QCOMPARE(m_bench->server().log().count(method.toLatin1(), m_story.id), tries);
    QVERIFY(!m_story.isThere(m_bench->server().estate()));
}

void CliPlansTest::aPlanByForceIsCarriedOutInTheWindowAlone()
{
    int forcible = -1;
    const auto stories = cliStories();
    for (std::size_t i = 0; i < stories.size() && forcible < 0; ++i) {
        begin(int(i));
        QCOMPARE(plan(u"p"_s).code, 0);
        if (read(u"p"_s).impact.canForceCascade)
            forcible = int(i);
    }
    QVERIFY2(forcible >= 0, "no story has dependents that the server would delete along");
    const Plan decided = read(u"p"_s);
    Choices choices = decided.choices;
    choices.forceCascade = true;
    choices.forceCascadeReason = u"the project ends"_s;
    std::erase_if(choices.decisions, [&decided](const Decision &decision) {
        return decided.impact.find(decision.dependent)->effect == Effect::Blocks;
    });
    const auto made = makePlan(*systemOf(m_story.system), decided.endpoint, decided.endpointName,
                               decided.impact, choices, QDateTime::currentDateTimeUtc());
    QVERIFY(std::holds_alternative<Plan>(made));
    QVERIFY(writePlanFile(m_bench->path(u"p"_s), std::get<Plan>(made), true).has_value());
    const int sent = m_bench->server().log().total();
    const CliResult applied = apply(u"p"_s, {}, With::Endpoint);
    QCOMPARE(applied.code, 3);
    QCOMPARE(applied.errorKind(), u"forced-plan"_s);
    QCOMPARE(m_bench->server().log().total(), sent);
    QVERIFY(m_story.isThere(m_bench->server().estate()));
}

QTEST_GUILESS_MAIN(CliPlansTest)
#include "tst_cliplans.moc"
