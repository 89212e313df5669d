// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "models/item/connectiontablemodel.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/mainwindow/mainactions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

/// What a person can work with, without the parts that Qt makes inside such a thing.
QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        bool isInside = widget->objectName().startsWith(u"qt_"_s) || widget->window() != window;
        for (QWidget *around = widget->parentWidget(); around && around != window;
             around = around->parentWidget()) {
            isInside |= qobject_cast<QComboBox *>(around)
                || qobject_cast<QAbstractSpinBox *>(around) || qobject_cast<QLineEdit *>(around)
                || qobject_cast<QAbstractItemView *>(around) || qobject_cast<QTabBar *>(around)
                || qobject_cast<QMenuBar *>(around);
        }
        if (isControl && !isInside)
            found.append(widget);
    }
    return found;
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(ushort(keys[0].key()));
}

/// Letters that are given twice, with the words they stand in.
QStringList clashes(const QStringList &texts)
{
    QHash<QChar, QString> given;
    QStringList found;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (given.contains(letter))
            found.append(given.value(letter) + u" / "_s + text);
        given.insert(letter, text);
    }
    return found;
}

QStringList captionsOf(QWidget *window)
{
    QStringList texts;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(window) && button->window() == window)
            texts.append(button->text());
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(window))
            texts.append(label->text());
    }
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            texts.append(menu->text());
    }
    return texts;
}

void check(QWidget *window)
{
    QVERIFY(window);
    QSet<QString> names;
    for (QWidget *widget : controls(window)) {
        const QString who =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->objectName().isEmpty(),
                 qPrintable(who + u" in "_s + window->objectName()));
        const bool isOfNotice = widget->objectName() == u"messageClose"_s;
        QVERIFY2(isOfNotice || !names.contains(widget->objectName()), qPrintable(who));
        names.insert(widget->objectName());
        const bool isShown = widget->isVisibleTo(window);
        QVERIFY2(!isShown || !widget->accessibleName().isEmpty(), qPrintable(who));
    }
    QCOMPARE(clashes(captionsOf(window)).join(u", "_s), QString());
}

void checkLabels(QWidget *window)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        const bool isOfQt = label->objectName().startsWith(u"qt_"_s);
        QVERIFY2(isOfQt || label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

} // namespace

/// Every screen of the window, walked through: names, mnemonics, plain text.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_program.reset(); }

    void theMainWindow();
    void everyMenu();
    void theDialogs_data();
    void theDialogs();
    void theAudit();
    void tabReachesEveryPartOfTheWindow();

private:
    std::unique_ptr<Application> m_program;
};

void TestAccessibility::initTestCase()
{
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    QVERIFY(m_program->start());
    QTRY_VERIFY(m_program->window().connections().rowCount() > 0);
}

void TestAccessibility::theMainWindow()
{
    check(&m_program->window());
    checkLabels(&m_program->window());
}

void TestAccessibility::everyMenu()
{
    for (const QMenu *menu : m_program->window().findChildren<QMenu *>()) {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            texts.append(action->text());
            QVERIFY2(action->isSeparator() || action->menu() || !action->objectName().isEmpty(),
                     qPrintable(action->text()));
        }
        QCOMPARE(clashes(texts).join(u", "_s), QString());
    }
}

void TestAccessibility::theDialogs_data()
{
    QTest::addColumn<QString>("which");
    for (const char *name : {"add", "edit", "sign in", "remove", "about"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAccessibility::theDialogs()
{
    QFETCH(const QString, which);
    EndpointController &endpoints = m_program->window().endpoints();
    const QString name = m_program->workspace().endpoints().front().name;
    if (which == u"add"_s)
        endpoints.add();
    else if (which == u"edit"_s)
        endpoints.edit(name);
    else if (which == u"sign in"_s)
        endpoints.signIn(name);
    else if (which == u"remove"_s)
        endpoints.remove(name);
    else
        m_program->window().actions().about->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    check(dialog);
    checkLabels(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_program->workspace().find(name));
}

void TestAccessibility::theAudit()
{
    m_program->window().openAudit();
    auto *audit = m_program->window().findChild<QWidget *>(u"auditWindow"_s);
    check(audit);
    checkLabels(audit);
    audit->close();
}

void TestAccessibility::tabReachesEveryPartOfTheWindow()
{
    MainWindow &window = m_program->window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<QString> reached;
    window.findChild<QWidget *>(u"endpointList"_s)->setFocus();
    for (int step = 0; step < 30; ++step) {
        if (const QWidget *focus = QApplication::focusWidget())
            reached.insert(focus->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"endpointList"_s, u"connectionFilter"_s, u"connectionTable"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
