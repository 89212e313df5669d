// SPDX-License-Identifier: Apache-2.0
// Every way out of the wizard but the one button, driven by hand at the real window, counted at the
// server.
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

enum class Way { Cancel, Escape, Cross, Enter };
constexpr std::array ways{std::pair{Way::Cancel, "Cancel"}, std::pair{Way::Escape, "Esc"},
                          std::pair{Way::Cross, "the window's cross"},
                          std::pair{Way::Enter, "Enter"}};

DemoOptions smallEstate()
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = 3;
    options.profilesPerConnection = 1;
    return options;
}

} // namespace

class WizardExitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void beforeTheSwitchOffNoWayOutWrites_data();
    void beforeTheSwitchOffNoWayOutWrites();
    void afterTheSwitchOffNoWayOutDeletes_data();
    void afterTheSwitchOffNoWayOutDeletes();
    void aWrongPhraseDeletesNothing_data();
    void aWrongPhraseDeletesNothing();
    void enterInTheFieldDoesNothingEvenWithTheRightPhrase();
    void closingWhileItGoesBackWaitsForTheEnd();
    void destroyingTheWindowLeavesTheRunInTheJournal();

private:
    void leave(Way way) const;
    void openAt(WizardStep step);

    std::unique_ptr<WizardWorld> m_world;
    Connection m_target;
    std::unique_ptr<DeleteWizard> m_wizard;
};

void WizardExitsTest::initTestCase()
{
    m_world = std::make_unique<WizardWorld>(smallEstate());
    m_target = m_world->first();
}

void WizardExitsTest::init()
{
    m_world->server().reset();
}

void WizardExitsTest::cleanup()
{
    m_wizard.reset();
}

void WizardExitsTest::openAt(WizardStep step)
{
    m_wizard = m_world->open(m_target.name);
    const WizardHand hand(*m_wizard);
    QVERIFY2(hand.walkTo(step), qPrintable(idOf(hand.step()) + u": "_s + hand.text("wizardHint")));
}

void WizardExitsTest::leave(Way way) const
{
    switch (way) {
    case Way::Cancel:
        QTest::mouseClick(WizardHand(*m_wizard).button("cancelButton"), Qt::LeftButton);
        break;
    case Way::Escape: QTest::keyClick(m_wizard.get(), Qt::Key_Escape); break;
    case Way::Cross: m_wizard->close(); break;
    case Way::Enter:
        QTest::keyClick(m_wizard->focusWidget() ? m_wizard->focusWidget() : m_wizard.get(),
                        Qt::Key_Return);
        break;
    }
}

void WizardExitsTest::beforeTheSwitchOffNoWayOutWrites_data()
{
    QTest::addColumn<WizardStep>("step");
    QTest::addColumn<Way>("way");
    for (const auto step : {WizardStep::Target, WizardStep::Impact, WizardStep::Decide,
                            WizardStep::Plan, WizardStep::Backup, WizardStep::SwitchOff})
        for (const auto &[way, name] : ways)
            QTest::addRow("%s, %s", qPrintable(idOf(step)), name) << step << way;
}

void WizardExitsTest::beforeTheSwitchOffNoWayOutWrites()
{
    QFETCH(const WizardStep, step);
    QFETCH(const Way, way);
    openAt(step);
    leave(way);
    QTest::qWait(50); // a write that was started would be on its way by now
    QCOMPARE(m_world->writes(), 0);
    if (way != Way::Enter)
        QVERIFY(!m_wizard->isVisible());
    m_wizard.reset();
    QCOMPARE(m_world->stateOf(m_target), ConnectionState::Active);
    QCOMPARE(m_world->writes(), 0);
}

void WizardExitsTest::afterTheSwitchOffNoWayOutDeletes_data()
{
    QTest::addColumn<WizardStep>("step");
    QTest::addColumn<Way>("way");
    for (const auto step : {WizardStep::Observe, WizardStep::Verify, WizardStep::Confirm})
        for (const auto &[way, name] : ways)
            QTest::addRow("%s, %s", qPrintable(idOf(step)), name) << step << way;
}

void WizardExitsTest::afterTheSwitchOffNoWayOutDeletes()
{
    QFETCH(const WizardStep, step);
    QFETCH(const Way, way);
    openAt(step);
    if (step == WizardStep::Verify)
        QVERIFY(waitUntil([this] { return m_wizard->controller().readiness().isReady; }));
    const int forward = m_world->writes();
    QCOMPARE(forward, 1); // the switch-off
    leave(way);
    const bool goesBack = step != WizardStep::Observe && way != Way::Enter;
    if (goesBack) {
        QVERIFY(m_wizard->isVisible()); // it stays until everything is back
        QVERIFY(WizardHand(*m_wizard).waitFor(WizardStep::Result));
    }
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(m_world->writes(), goesBack ? 2 : 1); // with the undo
    QCOMPARE(m_world->stateOf(m_target),
             goesBack ? ConnectionState::Active : ConnectionState::Inactive);
    QCOMPARE(m_world->deletes(), 0);
    if (step == WizardStep::Observe)
        QVERIFY(!m_wizard->isVisible()); // parked: the journal keeps it
}

void WizardExitsTest::aWrongPhraseDeletesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another name") << u"something else"_s;
    QTest::newRow("a letter short") << m_target.name.chopped(1);
    QTest::newRow("a letter more") << QString(m_target.name + u'x');
    QTest::newRow("the id") << m_target.id.value;
    QTest::newRow("yes") << u"yes"_s;
}

void WizardExitsTest::aWrongPhraseDeletesNothing()
{
    QFETCH(const QString, typed);
    openAt(WizardStep::Confirm);
    const WizardHand hand(*m_wizard);
    hand.tick(u"lossTick0"_s);
    hand.type(u"confirmationEdit"_s, typed);
    auto *button = hand.button("deleteButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(!hand.text("confirmWhy").isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::qWait(50);
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(hand.step(), WizardStep::Confirm);
}

void WizardExitsTest::enterInTheFieldDoesNothingEvenWithTheRightPhrase()
{
    openAt(WizardStep::Confirm);
    const WizardHand hand(*m_wizard);
    hand.tick(u"lossTick0"_s);
    hand.type(u"confirmationEdit"_s, m_target.name);
    QTRY_VERIFY2(hand.button("deleteButton")->isEnabled(), qPrintable(hand.text("confirmWhy")));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(m_wizard->findChild<QLineEdit *>(u"confirmationEdit"_s), key);
    QTest::qWait(50);
    QCOMPARE(hand.step(), WizardStep::Confirm);
    QCOMPARE(m_world->writes(), 1);
    QVERIFY(m_wizard->isVisible());
}

void WizardExitsTest::closingWhileItGoesBackWaitsForTheEnd()
{
    openAt(WizardStep::Confirm);
    TroubleRule slow;
    slow.count = 0;
    slow.trouble = *troubleFrom(u"delay");
    slow.trouble.delayMs = 100;
    m_world->server().addTrouble(slow);
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.click("switchOnAgainButton"));
    QVERIFY(hand.waitFor(WizardStep::Run));
    QVERIFY(!m_wizard->close());
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QVERIFY(!hand.button("cancelButton")->isEnabled());
    QVERIFY(hand.waitFor(WizardStep::Result));
    QVERIFY(m_wizard->close());
    QCOMPARE(m_world->deletes(), 0);
    QCOMPARE(m_world->stateOf(m_target), ConnectionState::Active);
}

void WizardExitsTest::destroyingTheWindowLeavesTheRunInTheJournal()
{
    openAt(WizardStep::Confirm);
    const auto run = m_wizard->controller().runKeeper().run()->id();
    m_wizard.reset(); // as a crash would
    QCOMPARE(m_world->deletes(), 0);
    const auto record = m_world->journal().run(run);
    QVERIFY(record.has_value());
    QCOMPARE(record->state.step, Step::Confirming);
    QVERIFY(canResume(record->plan, record->state));
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardExitsTest)
#include "tst_wizardexits.moc"
