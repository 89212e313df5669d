// SPDX-License-Identifier: Apache-2.0
// What holds on every page: names, literal text, focus, the default button, and where the delete
// button is not.
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace linchpin::testing {

namespace {

/// Every sentence half as long again, as German is.
class LongWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *,
                                    int) const override
    {
        const auto words = QString::fromUtf8(text);
        return words + QString(words.size() / 2, u'w');
    }
};

} // namespace

class WizardLooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageKeepsTheRules();
    void theDeleteButtonIsNotWhereNextWas();
    void longWordsAndLargeLettersAreNotCutOff();
    void thePageScrollsAndItsTableDoesNot();
    void namesThatHurtAreShownLiterally_data();
    void namesThatHurtAreShownLiterally();

private:
    static void checkNames(const DeleteWizard &wizard);
    static void checkDefault(const DeleteWizard &wizard, WizardStep step);
};

void WizardLooksTest::checkNames(const DeleteWizard &wizard)
{
    QSet<QString> seen;
    for (const auto *label : wizard.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const auto *widget : wizard.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s) && widget->parentWidget()
            && !qobject_cast<const QComboBox *>(widget->parentWidget())
            && !qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (!isControl || !isOurs || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!seen.contains(widget->objectName()), qPrintable(widget->objectName()));
        seen.insert(widget->objectName());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void WizardLooksTest::checkDefault(const DeleteWizard &wizard, WizardStep step)
{
    QStringList defaults;
    for (const auto *button : wizard.findChildren<QPushButton *>()) {
        QVERIFY2(!button->autoDefault(), qPrintable(button->objectName()));
        if (button->isVisible() && button->isDefault())
            defaults << button->objectName();
    }
    switch (step) {
    case WizardStep::SwitchOff:
    case WizardStep::Run: QCOMPARE(defaults, QStringList()); break;
    case WizardStep::Observe:
    case WizardStep::Confirm:
    case WizardStep::Result: QCOMPARE(defaults, QStringList{u"cancelButton"_s}); break;
    default: QCOMPARE(defaults, QStringList{u"nextButton"_s});
    }
}

void WizardLooksTest::everyPageKeepsTheRules()
{
    WizardWorld world;
    const auto wizard = world.open(u"Amazon Bedrock"_s, true);
    const WizardHand hand(*wizard);
    for (int i = 0; i < wizardStepCount; ++i) {
        const auto step = static_cast<WizardStep>(i);
        QVERIFY(hand.walkTo(step));
        QTest::qWait(30);
        if (hand.step() != step) // the run is too quick to be looked at
            continue;
        checkNames(*wizard);
        checkDefault(*wizard, step);
        const auto *focus = wizard->focusWidget();
        QVERIFY2(focus, qPrintable(idOf(step)));
        if (step == WizardStep::Confirm)
            QCOMPARE(focus->objectName(), u"confirmationEdit"_s);
        if (step == WizardStep::Target || step == WizardStep::SwitchOff)
            QCOMPARE(focus->objectName(), u"wizardHeading"_s);
        // From the switch-off to the delete the way back is in reach.
        const bool isOff = step == WizardStep::Observe || step == WizardStep::Verify
            || step == WizardStep::Confirm;
        QCOMPARE(hand.button("switchOnAgainButton")->isVisible(), isOff || step == WizardStep::Run);
    }
    QCOMPARE(hand.step(), WizardStep::Result);
}

void WizardLooksTest::theDeleteButtonIsNotWhereNextWas()
{
    WizardWorld world;
    for (const auto size : {QSize(), QSize(400, 300), QSize(1600, 1000)}) {
        const auto wizard = world.open(u"Amazon Bedrock US"_s, true);
        const WizardHand hand(*wizard);
        if (size.isValid())
            wizard->resize(size);
        QVERIFY(hand.walkTo(WizardStep::Verify));
        QVERIFY(waitUntil([&] { return wizard->controller().readiness().isReady; }));
        QTest::qWait(50);
        const auto *next = hand.button("nextButton");
        const QRect where(next->mapTo(wizard.get(), QPoint()), next->size());
        QVERIFY(hand.click("nextButton"));
        QTest::qWait(50);
        const auto *button = hand.button("deleteButton");
        const auto *area = wizard->findChild<QScrollArea *>(u"confirmPageArea"_s);
        const QRect page(area->mapTo(wizard.get(), QPoint()), area->size());
        const QRect shown =
            QRect(button->mapTo(wizard.get(), QPoint()), button->size()).intersected(page);
        QVERIFY(!shown.intersects(where));
        world.server().reset();
    }
}

void WizardLooksTest::longWordsAndLargeLettersAreNotCutOff()
{
    LongWords translator;
    QCoreApplication::installTranslator(&translator);
    const auto font = QApplication::font();
    auto large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    WizardWorld world;
    const auto wizard = world.open(u"Amazon Bedrock"_s, true);
    wizard->resize(1600, 1000);
    const WizardHand hand(*wizard);
    for (int i = 0; i < static_cast<int>(WizardStep::Run); ++i) {
        QVERIFY(hand.walkTo(static_cast<WizardStep>(i)));
        QTest::qWait(50);
        for (const auto *button : wizard->findChildren<QPushButton *>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->text()));
        const auto needed = wizard->minimumSizeHint().width();
        QVERIFY2(needed <= 1600, qPrintable(idOf(hand.step()) + u' ' + QString::number(needed)));
    }
    QApplication::setFont(font);
}

void WizardLooksTest::thePageScrollsAndItsTableDoesNot()
{
    const auto font = QApplication::font();
    const auto asBefore = qScopeGuard([&font] { QApplication::setFont(font); });
    auto large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    WizardWorld world;
    const auto wizard = world.open(u"OpenAI main"_s);
    wizard->resize(800, 500);
    const WizardHand hand(*wizard);
    QVERIFY(hand.walkTo(WizardStep::Decide));
    const auto *area = wizard->findChild<QScrollArea *>(u"decidePageArea"_s);
    auto *table = wizard->findChild<QTableView *>(u"decisionTable"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(table->verticalScrollBar()->maximum(), 0);
    QVERIFY(table->verticalHeader()->length() > table->fontMetrics().height() * 8); // many rows

    // The keys lead to the last row, and it is in sight.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    const QModelIndex last = table->currentIndex();
    QCOMPARE(last.row(), table->model()->rowCount() - 1);
    const QRect row = table->visualRect(last);
    const QPoint top = table->viewport()->mapTo(area->viewport(), row.topLeft());
    QVERIFY2(top.y() >= 0 && top.y() + row.height() <= area->viewport()->height(),
             qPrintable(u"row at %1, %2 high, in %3"_s.arg(top.y())
                            .arg(row.height())
                            .arg(area->viewport()->height())));

    wizard->resize(1600, 2000); // there is room again
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QVERIFY(table->minimumHeight() < table->verticalHeader()->length());
    QCOMPARE(table->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
}

void WizardLooksTest::namesThatHurtAreShownLiterally_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup")
        << u"<b>Bold</b> & <img src=file:///etc/passwd><script>alert(1)</script>"_s;
    QTest::newRow("lines") << u"line one\nline two\r\n\tand a tab"_s;
    QTest::newRow("bidi") << u"safe\u202Etxt.exe\u202C \u2066isolated\u2069"_s;
    QTest::newRow("300 characters")
        << QString(u"A name of three hundred characters "_s.repeated(9).left(299) + u'.');
}

void WizardLooksTest::namesThatHurtAreShownLiterally()
{
    QFETCH(const QString, name);
    WizardWorld world;
    const auto wizard = world.open(name, true);
    const WizardHand hand(*wizard);
    QVERIFY(!wizard->windowTitle().contains(QChar(0x202E)));
    QVERIFY(!wizard->windowTitle().contains(u'\n'));
    QVERIFY(hand.walkTo(WizardStep::Confirm));
    QVERIFY2(wizard->minimumSizeHint().width() < wizard->fontMetrics().height() * 60,
             qPrintable(QString::number(wizard->minimumSizeHint().width())));
    for (const auto *label : wizard->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QChar(0x202E)));
    QVERIFY(hand.walkTo(WizardStep::Result));
    QCOMPARE(wizard->controller().runKeeper().run()->state().outcome, Outcome::Deleted);
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardLooksTest)
#include "tst_wizardlooks.moc"
