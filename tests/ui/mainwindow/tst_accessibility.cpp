// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/translations.h"
#include "models/item/connectiontablemodel.h"
#include "tests/ui/widget/screencheck.h"
#include "ui/connections/connectionpane.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/reviews/reviewcontroller.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// Every screen of the window, walked through: names, mnemonics, plain text.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanupTestCase() { m_program.reset(); }

    void theMainWindow();
    void aRowAndWhatHangsOnIt();
    void theListAndThePicture();
    void everyMenu();
    void theDialogs_data();
    void theDialogs();
    void theAudit();
    void theSavingOfAReview();
    void tabReachesEveryPartOfTheWindow();

private:
    std::unique_ptr<QObject> m_translators;
    std::unique_ptr<Application> m_program;
    QLocale m_locale = QLocale::c();
};

void TestAccessibility::initTestCase_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TestAccessibility::init()
{
    QFETCH_GLOBAL(QLocale, locale);
    if (m_program && m_locale == locale)
        return;
    m_program.reset();
    m_locale = locale;
    m_translators = std::make_unique<QObject>();
    installTranslations(locale, m_translators.get());
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    QVERIFY(m_program->start());
    QTRY_VERIFY(m_program->window().connections().rowCount() > 0);
}

void TestAccessibility::theMainWindow()
{
    checkScreen(&m_program->window());
    checkLabels(&m_program->window());
}

void TestAccessibility::aRowAndWhatHangsOnIt()
{
    m_program->window().connectionPane().table()->selectRow(0);
    QTRY_VERIFY(m_program->window().findChild<QWidget *>(u"impactDelete"_s)->isVisible());
    checkScreen(&m_program->window());
    m_program->window().connectionPane().table()->selectAll();
    checkScreen(&m_program->window());
    m_program->window().connectionPane().table()->clearSelection();
}

void TestAccessibility::theListAndThePicture()
{
    m_program->window().connectionPane().table()->selectRow(0);
    auto *views = m_program->window().findChild<QTabWidget *>(u"impactViews"_s);
    for (int tab = 0; tab < views->count(); ++tab) {
        views->setCurrentIndex(tab);
        checkScreen(&m_program->window());
    }
    views->setCurrentIndex(0);
    m_program->window().connectionPane().table()->clearSelection();
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
    for (const char *name :
         {"add", "edit", "sign in", "remove", "about", "approvers", "protection"})
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
    else if (which == u"approvers"_s)
        m_program->window().actions().approvers->trigger();
    else if (which == u"protection"_s)
        m_program->window().actions().protection->trigger();
    else
        m_program->window().actions().about->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    checkScreen(dialog);
    checkLabels(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_program->workspace().find(name));
}

void TestAccessibility::theAudit()
{
    m_program->window().openAudit();
    auto *audit = m_program->window().findChild<QWidget *>(u"auditWindow"_s);
    checkScreen(audit);
    checkLabels(audit);
    audit->close();
}

void TestAccessibility::theSavingOfAReview()
{
    m_program->window().reviews().save->trigger();
    auto *dialog = m_program->window().findChild<QDialog *>(u"saveReviewDialog"_s);
    checkScreen(dialog);
    checkLabels(dialog);
    dialog->reject();
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
