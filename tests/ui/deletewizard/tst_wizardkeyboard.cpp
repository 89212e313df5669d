// SPDX-License-Identifier: Apache-2.0
// The wizard without a mouse: names, letters that mean one thing, and Tab reaches what a page asks.
#include "app/translations.h"
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"
#include "tests/ui/widget/screencheck.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

class WizardKeyboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void everyPageHasNamesAndLettersThatMeanOneThing();
    void tabReachesEverythingThatIsAsked();

private:
    std::unique_ptr<QObject> m_translators;
    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<DeleteWizard> m_wizard;
};

void WizardKeyboardTest::initTestCase_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void WizardKeyboardTest::init()
{
    QFETCH_GLOBAL(QLocale, locale);
    m_translators = std::make_unique<QObject>();
    installTranslations(locale, m_translators.get());
    m_world = std::make_unique<WizardWorld>();
}

void WizardKeyboardTest::cleanup()
{
    m_wizard.reset();
    m_world.reset();
}

void WizardKeyboardTest::everyPageHasNamesAndLettersThatMeanOneThing()
{
    m_wizard = m_world->open(u"OpenAI main"_s);
    const WizardHand hand(*m_wizard);
    for (const WizardStep step : {WizardStep::Target, WizardStep::Impact, WizardStep::Decide,
                                  WizardStep::Plan, WizardStep::Backup, WizardStep::SwitchOff,
                                  WizardStep::Verify, WizardStep::Confirm, WizardStep::Result}) {
        QVERIFY2(hand.walkTo(step), qPrintable(idOf(step)));
        test::checkScreen(m_wizard.get());
        test::checkLabels(m_wizard.get());
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"on the page "_s + idOf(step)));
    }
}

void WizardKeyboardTest::tabReachesEverythingThatIsAsked()
{
    m_wizard = m_world->open(u"OpenAI main"_s);
    const WizardHand hand(*m_wizard);
    for (const WizardStep step : {WizardStep::Impact, WizardStep::Decide, WizardStep::Plan,
                                  WizardStep::Backup, WizardStep::SwitchOff, WizardStep::Confirm}) {
        QVERIFY2(hand.walkTo(step), qPrintable(idOf(step)));
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
        QSet<QWidget *> reached;
        for (int turn = 0; turn < 60; ++turn) {
            if (QWidget *focus = QApplication::focusWidget())
                reached.insert(focus);
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                        : m_wizard.get(),
                            Qt::Key_Tab);
        }
        for (QAbstractButton *button : m_wizard->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() && !button->text().isEmpty())
                QVERIFY2(reached.contains(button),
                         qPrintable(idOf(step) + u": "_s + button->objectName()));
        for (QLineEdit *edit : m_wizard->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->isEnabled() && edit->focusPolicy() != Qt::NoFocus)
                QVERIFY2(reached.contains(edit),
                         qPrintable(idOf(step) + u": "_s + edit->objectName()));
    }
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardKeyboardTest)
#include "tst_wizardkeyboard.moc"
