// SPDX-License-Identifier: Apache-2.0
// A value the server masks, typed by hand: the switch-off goes on with it, and it is nowhere but in
// memory and on the wire. Without it the wizard says so, and offers the way without switching off.
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"
#include "ui/deletewizard/resultsummary.h"
#include "ui/widget/secretsdialog.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

const QByteArray canary = QByteArrayLiteral("CANARY-typed-by-hand-7f3a");

QByteArray logged; // every message of the program, as a log would have it
QtMessageHandler before = nullptr;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged += text.toUtf8() + '\n';
    before(type, context, text);
}

} // namespace

class WizardSecretTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTypedSecretSwitchesOffAndIsWrittenNowhere();
    void itGoesBackWithTheTypedSecretToo();
    void withoutItTheWizardSaysSoAndDoesNotGoOn();
    void deletingWithoutSwitchingOffIsAChoiceWithAReason();
    void aRunTakenUpAgainAsksForItAndGoesBackWithIt();
    void aWayBackTakenUpAgainAsksForItFirst();
    void withoutAnAnswerNothingIsSent();
    void whatIsNotKnownIsAskedForAgainWhereItIsNeeded();

private:
    /// Switched off and left; then opened again by a program that was not told the value.
    void takeUpAgain(RunOpening opening);
    [[nodiscard]] SecretsDialog *question() const
    {
        const auto shown = [this] { return m_wizard->findChild<SecretsDialog *>(); };
        return waitUntil([&shown] { return shown() != nullptr; }, 3000) ? shown() : nullptr;
    }
    void answer(const QString &value) const;
    Connection m_target;
    WizardHand open(const QString &name = u"orders-db"_s)
    {
        m_wizard = m_world->open(name);
        return WizardHand(*m_wizard);
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_wizard->findChild<QLineEdit *>(u"secret-password"_s);
    }
    [[nodiscard]] int puts() const { return m_world->server().log().count("PUT"); }
    [[nodiscard]] int putsWithTheCanary() const;
    [[nodiscard]] QStringList filesWithTheCanary() const;

    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<DeleteWizard> m_wizard;
};

void WizardSecretTest::init()
{
    logged.clear();
    before = qInstallMessageHandler(keep);
    m_world = std::make_unique<WizardWorld>(DemoOptions(), u"apinizer"_s);
}

void WizardSecretTest::cleanup()
{
    m_wizard.reset();
    m_world.reset();
    qInstallMessageHandler(before);
}

int WizardSecretTest::putsWithTheCanary() const
{
    return static_cast<int>(
        std::ranges::count_if(m_world->server().log().entries(), [](const LoggedRequest &entry) {
            return entry.request.method == "PUT" && entry.request.body.contains(canary);
        }));
}

QStringList WizardSecretTest::filesWithTheCanary() const
{
    QStringList found;
    int looked = 0;
    QDirIterator files(m_world->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(canary))
            found << file.fileName();
        ++looked;
    }
    return looked >= 2 ? found : QStringList{u"there is no journal or no backup to look at"_s};
}

void WizardSecretTest::aTypedSecretSwitchesOffAndIsWrittenNowhere()
{
    const auto target = m_world->find(u"orders-db"_s);
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    QVERIFY(hand.type(u"secret-password"_s, QString::fromLatin1(canary)));
    field()->selectAll();
    field()->copy(); // a password field gives nothing away
    QVERIFY(hand.walkTo(WizardStep::Plan));
    const auto path = m_world->folder() + u"/saved.linchpin-plan.json"_s;
    auto &keeper = m_wizard->controller().planKeeper();
    QVERIFY(keeper.save(m_wizard->controller().setup(), path));
    QCOMPARE(keeper.plan()->choices.secretsProvided, QStringList{u"password"_s});
    QVERIFY(hand.walkTo(WizardStep::SwitchOff));
    QCOMPARE(m_world->writes(), 0);
    QVERIFY(hand.walkTo(WizardStep::Verify));
    QCOMPARE(m_world->stateOf(target), ConnectionState::Inactive);
    QCOMPARE(putsWithTheCanary(), 1);
    QCOMPARE(filesWithTheCanary(), QStringList());
    QVERIFY(hand.walkTo(WizardStep::Result));
    const auto *run = m_wizard->controller().runKeeper().run();
    QCOMPARE(run->state().outcome, Outcome::Deleted);
    QCOMPARE(filesWithTheCanary(), QStringList());
    QVERIFY(!reportText(*run, {}).contains(QString::fromLatin1(canary)));
    QVERIFY(!reportJson(*run, {}).contains(canary));
    QVERIFY(!logged.contains(canary));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QString::fromLatin1(canary)));
}

void WizardSecretTest::itGoesBackWithTheTypedSecretToo()
{
    const auto target = m_world->find(u"orders-db"_s);
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QVERIFY(hand.type(u"secret-password"_s, QString::fromLatin1(canary)));
    QVERIFY(hand.walkTo(WizardStep::Verify));
    QVERIFY(hand.click("switchOnAgainButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QCOMPARE(m_wizard->controller().runKeeper().run()->state().outcome, Outcome::RolledBack);
    QCOMPARE(m_world->stateOf(target), ConnectionState::Active);
    QCOMPARE(puts(), 2);
    QCOMPARE(putsWithTheCanary(), 2); // never a blank over the password
    QCOMPARE(filesWithTheCanary(), QStringList());
    QVERIFY(!logged.contains(canary));
}

void WizardSecretTest::withoutItTheWizardSaysSoAndDoesNotGoOn()
{
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    hand.decideAll(DecisionWord::Accept);
    QVERIFY(waitUntil([&] { return hand.text("wizardHint").contains(u"password"_s); }, 3000));
    QVERIFY(!hand.button("nextButton")->isEnabled());
    QVERIFY(hand.type(u"secret-password"_s, u"x"_s));
    QVERIFY(waitUntil([&] { return hand.button("nextButton")->isEnabled(); }, 3000));
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Backspace); // thought better of it
    QVERIFY(waitUntil([&] { return !hand.button("nextButton")->isEnabled(); }, 3000));
    QCOMPARE(m_world->writes(), 0);
}

void WizardSecretTest::deletingWithoutSwitchingOffIsAChoiceWithAReason()
{
    const auto target = m_world->find(u"orders-db"_s);
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    hand.decideAll(DecisionWord::Accept);
    QVERIFY(hand.tick(u"withoutDeactivationTick"_s));
    QVERIFY(waitUntil([&] { return hand.text("wizardHint").contains(u"Say why"_s); }, 3000));
    QVERIFY(!hand.button("nextButton")->isEnabled());
    QVERIFY(hand.type(u"withoutDeactivationReason"_s, u"nobody knows the password"_s));
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QCOMPARE(m_world->writes(), 0);
    QVERIFY(hand.text("confirmFacts").contains(u"nobody knows the password"_s));
    QVERIFY(hand.text("confirmFacts").contains(u"cannot be undone"_s));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(puts(), 0);
    QCOMPARE(m_world->deletes(), 1);
    QVERIFY(!m_world->exists(target));
}

void WizardSecretTest::takeUpAgain(RunOpening opening)
{
    m_target = m_world->find(u"orders-db"_s);
    const auto hand = open();
    QVERIFY(hand.walkTo(WizardStep::Decide));
    QVERIFY(hand.type(u"secret-password"_s, QString::fromLatin1(canary)));
    QVERIFY(hand.walkTo(WizardStep::Verify));
    const RunKeeper &keeper = m_wizard->controller().runKeeper();
    // What is still under way when the window goes would be counted afterwards.
    QVERIFY(waitUntil([&keeper] { return keeper.run()->isAtRest() && !keeper.isLooking(); }));
    const QString run = keeper.run()->id();
    QVERIFY(hand.click("parkButton"));
    m_wizard.reset();
    const auto record = m_world->journal().run(run);
    QVERIFY(record.has_value());
    m_world->server().clearLog();
    m_wizard = m_world->open(*record, opening);
}

void WizardSecretTest::answer(const QString &value) const
{
    SecretsDialog *dialog = question();
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QLineEdit *>(u"secret-password"_s);
    QVERIFY(edit);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setText(value);
    dialog->findChild<QPushButton *>(u"secretsOk"_s)->click();
}

void WizardSecretTest::aRunTakenUpAgainAsksForItAndGoesBackWithIt()
{
    takeUpAgain(RunOpening::Resume);
    QVERIFY(question());
    QCOMPARE(m_world->server().log().entries().size(), 0); // nothing is sent before the answer
    answer(QString::fromLatin1(canary));
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.waitFor(WizardStep::Verify));
    QVERIFY(hand.click("switchOnAgainButton"));
    QVERIFY(hand.waitFor(WizardStep::Result));
    QCOMPARE(m_wizard->controller().runKeeper().run()->state().outcome, Outcome::RolledBack);
    QCOMPARE(m_world->stateOf(m_target), ConnectionState::Active);
    QCOMPARE(puts(), 1);
    QCOMPARE(putsWithTheCanary(), 1);
    QCOMPARE(filesWithTheCanary(), QStringList());
    QVERIFY(!logged.contains(canary));
}

void WizardSecretTest::aWayBackTakenUpAgainAsksForItFirst()
{
    takeUpAgain(RunOpening::RollBack);
    QVERIFY(question());
    QCOMPARE(m_world->server().log().entries().size(), 0);
    answer(QString::fromLatin1(canary));
    QVERIFY(WizardHand(*m_wizard).waitFor(WizardStep::Result));
    QCOMPARE(m_wizard->controller().runKeeper().run()->state().outcome, Outcome::RolledBack);
    QCOMPARE(m_world->stateOf(m_target), ConnectionState::Active);
    QCOMPARE(putsWithTheCanary(), 1);
}

void WizardSecretTest::withoutAnAnswerNothingIsSent()
{
    takeUpAgain(RunOpening::Resume);
    QVERIFY(question());
    question()->reject();
    QVERIFY(m_wizard->controller().runKeeper().isDormant());
    QCOMPARE(m_world->server().log().entries().size(), 0);
    QCOMPARE(m_world->stateOf(m_target), ConnectionState::Inactive);
}

void WizardSecretTest::whatIsNotKnownIsAskedForAgainWhereItIsNeeded()
{
    takeUpAgain(RunOpening::RollBack);
    answer({});
    RunKeeper &keeper = m_wizard->controller().runKeeper();
    QVERIFY(waitUntil([&keeper] { return keeper.run()->state().step == Step::Halted; }, 10'000));
    QCOMPARE(m_world->writes(), 0); // never a blank over the password
    QVERIFY(waitUntil([&keeper] { return keeper.mayRollBack(); }, 3000));
    keeper.rollBack();
    answer(QString::fromLatin1(canary));
    QVERIFY(waitUntil([&keeper] { return keeper.run()->state().outcome == Outcome::RolledBack; },
                      10'000));
    QCOMPARE(m_world->stateOf(m_target), ConnectionState::Active);
    QCOMPARE(putsWithTheCanary(), 1);
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardSecretTest)
#include "tst_wizardsecret.moc"
