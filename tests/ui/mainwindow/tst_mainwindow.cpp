// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectiontablemodel.h"
#include "tests/ui/mainwindow/windowbench.h"
#include "ui/connections/connectionpane.h"
#include "ui/deletewizard/deletewizard.h"
#include "ui/endpoints/endpointcontroller.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/impact/verdictbanner.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// The whole window on the demo servers, driven by keys and clicks.
class TestMainWindow final : public QObject, private WindowBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theListArrivesAndSaysThatItIsComplete();
    void selectingARowShowsWhatDependsOnIt();
    void whereNothingWasFoundThereIsASentenceAndNoEmptyTable();
    void aNoticeAboveTheListDoesNotHideTheCurrentRow();
    void walkingThroughTheListAsksOnlyAboutTheLastRow();
    void whatWasReadIsNotReadAgainByItself();
    void typingFiltersAndTheSelectionStays();
    void theFilterIsAKeyAway_data();
    void theFilterIsAKeyAway();
    void hostileNamesAreShownLiterally();
    void aRefreshKeepsTheSelection();
    void theNextRowIsSelectedWhenOneIsGone();
    void nothingIsSelectedWhenTheFilterHidesTheRow();
    void whenTheNetworkIsGoneTheRowsStayAndRetryMends();
    void readingCanBeStopped();
    void theLayoutComesBack();
    void aForeignLayoutChangesNothing();
    void theDemoLeavesRealFilesAlone();
    void troubleIsChosenInTheMenu();
};

void TestMainWindow::theListArrivesAndSaysThatItIsComplete()
{
    const int rows = window().connections().rowCount();
    QVERIFY(rows > 20);
    const auto status = [this] { return part<PlainLabel>(u"connectionStatus"_s)->text(); };
    QTRY_VERIFY2(status().contains(u" complete"_s), qPrintable(status()));
    QVERIFY(status().contains(QString::number(window().connections().rowCount())));
}

void TestMainWindow::selectingARowShowsWhatDependsOnIt()
{
    choose(u"OpenAI main"_s);
    const auto *tree = part<QTreeView>(u"impactTree"_s);
    QVERIFY(tree->model()->rowCount() > 0);
    QVERIFY(!part<VerdictBanner>(u"verdictBanner"_s)->title().isEmpty());
    QVERIFY(part<PlainLabel>(u"coverageSummary"_s)->text().contains(u"found in"_s));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::whereNothingWasFoundThereIsASentenceAndNoEmptyTable()
{
    choose(u"Anthropic spare"_s);
    const auto *nothing = part<PlainLabel>(u"impactNothing"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(u"nobody could look"_s)); // not the same as nothing there
    choose(u"OpenAI main"_s);
    QVERIFY(part<QTreeView>(u"impactTree"_s)->isVisible());
}

void TestMainWindow::aNoticeAboveTheListDoesNotHideTheCurrentRow()
{
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->scrollToTop();
    const int last = table->rowAt(table->viewport()->height() - 1) - 1; // the last whole one
    table->setCurrentIndex(window().connections().index(last, 0));
    const int before = table->viewport()->height();
    window().connectionPane().messages().show(u"test"_s, Tone::Caution, u"Something is wrong."_s);
    QTRY_VERIFY(table->viewport()->height() < before);
    QTRY_VERIFY(table->visualRect(table->currentIndex()).bottom() < table->viewport()->height());
    window().connectionPane().messages().take(u"test"_s);
}

void TestMainWindow::walkingThroughTheListAsksOnlyAboutTheLastRow()
{
    QTRY_VERIFY(part<PlainLabel>(u"connectionStatus"_s)->text().contains(u" complete"_s));
    const auto servers = m_program->demo()->words();
    for (const QString &word : servers)
        m_program->demo()->server(word)->clearLog();
    auto *table = part<QTableView>(u"connectionTable"_s);
    for (int row = 0; row < 6; ++row)
        table->setCurrentIndex(window().connections().index(row, 0));
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Read);
    size_t asked = 0;
    for (const QString &word : servers)
        asked += m_program->demo()->server(word)->log().entries().size();
    QCOMPARE(asked, size_t(window().reader().requests()));
}

void TestMainWindow::whatWasReadIsNotReadAgainByItself()
{
    choose(u"Anthropic"_s);
    choose(u"Mistral"_s);
    server().clearLog();
    choose(u"Anthropic"_s);
    QCOMPARE(server().log().entries().size(), size_t(0));
    window().actions().readAgain->trigger();
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Read);
    QVERIFY(!server().log().entries().empty());
}

void TestMainWindow::typingFiltersAndTheSelectionStays()
{
    choose(u"Mistral"_s);
    auto *filter = part<QLineEdit>(u"connectionFilter"_s);
    QTest::keyClicks(filter, u"mistral"_s);
    QVERIFY(window().connections().rowCount() < 5);
    QCOMPARE(window().connectionPane().current()->id, window().reader().chosen()->id);
    filter->clear();
    QCOMPARE(
        part<QTableView>(u"connectionTable"_s)->currentIndex().siblingAtColumn(0).data().toString(),
        u"Mistral"_s);
    QTest::keyClicks(filter, u"no such thing at all"_s);
    QCOMPARE(window().connections().rowCount(), 0);
    QTest::mouseClick(part<QPushButton>(u"connectionPlaceholderButton"_s), Qt::LeftButton);
    QVERIFY(filter->text().isEmpty());
}

void TestMainWindow::theFilterIsAKeyAway_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::newRow("Ctrl+F") << QKeyCombination(Qt::ControlModifier, Qt::Key_F);
    QTest::newRow("slash") << QKeyCombination(Qt::Key_Slash);
}

void TestMainWindow::theFilterIsAKeyAway()
{
    QFETCH(const QKeyCombination, key);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->setFocus();
    QTest::keyClick(table, key.key(), key.keyboardModifiers());
    QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>(u"connectionFilter"_s));
    // And there it is a letter like any other.
    QTest::keyClicks(part<QLineEdit>(u"connectionFilter"_s), u"a/b"_s);
    QCOMPARE(part<QLineEdit>(u"connectionFilter"_s)->text(), u"a/b"_s);
}

void TestMainWindow::hostileNamesAreShownLiterally()
{
    const QModelIndexList markup = window().connections().match(
        window().connections().index(0, 0), Qt::DisplayRole, u"<b>"_s, 1, Qt::MatchStartsWith);
    QCOMPARE(markup.size(), 1);
    const QString name = markup.constFirst().data().toString();
    choose(name);
    auto *title = part<QWidget>(u"impactName"_s);
    QCOMPARE(title->accessibleName(), name);
    const int wide = QFontMetrics(title->font()).horizontalAdvance(name);
    QVERIFY(title->sizeHint().width() >= wide);
    QVERIFY(!markup.constFirst().data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestMainWindow::aRefreshKeepsTheSelection()
{
    choose(u"Mistral"_s);
    window().actions().refresh->trigger();
    QCOMPARE(m_program->workspace().catalogue(endpoint())->status(), Catalogue::Status::Loading);
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
    QCOMPARE(
        part<QTableView>(u"connectionTable"_s)->currentIndex().siblingAtColumn(0).data().toString(),
        u"Mistral"_s);
    QCOMPARE(window().reader().state(), ImpactReader::State::Read);
}

void TestMainWindow::theNextRowIsSelectedWhenOneIsGone()
{
    choose(u"Mistral"_s);
    auto *table = part<QTableView>(u"connectionTable"_s);
    const QModelIndex next = table->currentIndex().siblingAtRow(table->currentIndex().row() + 1);
    const ConnectionRef after = *window().connections().refAt(next);
    std::vector<Connection> rows = window().connections().connectionsOf(endpoint());
    std::erase_if(rows, [](const Connection &row) { return row.name == u"Mistral"_s; });
    window().connections().setConnections(endpoint(), rows);
    QVERIFY(window().connectionPane().current() == after);
}

void TestMainWindow::nothingIsSelectedWhenTheFilterHidesTheRow()
{
    choose(u"Mistral"_s);
    part<QLineEdit>(u"connectionFilter"_s)->setText(u"openai"_s);
    QVERIFY(window().connections().rowCount() > 0);
    QVERIFY(!window().connectionPane().current());
    QCOMPARE(window().reader().state(), ImpactReader::State::Nothing);
    QVERIFY(!window().actions().deleteConnection->isEnabled());
}

void TestMainWindow::whenTheNetworkIsGoneTheRowsStayAndRetryMends()
{
    choose(u"Mistral"_s);
    const int rows = window().connections().rowCount();
    server().setNetworkDown(true);
    window().actions().refresh->trigger();
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(), Catalogue::Status::Failed);
    QCOMPARE(window().connections().rowCount(), rows);
    auto *retry = part<QPushButton>(u"retry_"_s + endpoint());
    QVERIFY(retry);
    QTRY_VERIFY(retry->isVisible()); // a new bar is shown with the next layout
    window().reader().readAgain();
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Failed);
    QCOMPARE(part<VerdictBanner>(u"verdictBanner"_s)->title(), u"Not known"_s);
    server().setNetworkDown(false);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
    QVERIFY(!window().connectionPane().messages().find(endpoint()));
    QCOMPARE(server().writes(), 0);
}

void TestMainWindow::readingCanBeStopped()
{
    TroubleRule hang;
    hang.count = 0;
    hang.trouble.reply = Trouble::Reply::Hang;
    server().addTrouble(hang);
    window().actions().refresh->trigger();
    auto *stop = part<QToolButton>(u"connectionStop"_s);
    QTRY_VERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(m_program->workspace().catalogue(endpoint())->status(), Catalogue::Status::Stopped);
    QVERIFY(window().connections().rowCount() > 0);
    part<QTableView>(u"connectionTable"_s)->setCurrentIndex(rowOf(u"Mistral"_s));
    QTRY_VERIFY(part<QToolButton>(u"impactStop"_s)->isVisible());
    QTest::mouseClick(part<QToolButton>(u"impactStop"_s), Qt::LeftButton);
    QCOMPARE(window().reader().state(), ImpactReader::State::Stopped);
}

void TestMainWindow::theLayoutComesBack()
{
    auto *table = part<QTableView>(u"connectionTable"_s);
    table->setColumnWidth(1, 177);
    const QByteArray layout = window().layoutState();
    table->setColumnWidth(1, 99);
    window().restoreLayout(layout);
    QCOMPARE(table->columnWidth(1), 177);
}

void TestMainWindow::aForeignLayoutChangesNothing()
{
    const QByteArray before = window().layoutState();
    window().restoreLayout({});
    window().restoreLayout("rubbish");
    window().restoreLayout(QByteArray(5000, '\xff'));
    QCOMPARE(window().layoutState(), before);
}

void TestMainWindow::theDemoLeavesRealFilesAlone()
{
    const QString home = qEnvironmentVariable("LINCHPIN_HOME");
    QVERIFY(home.startsWith(QDir::tempPath()));
    m_program.reset();
    QVERIFY(!QFile::exists(home));
    QVERIFY(qEnvironmentVariableIsEmpty("LINCHPIN_HOME"));
}

void TestMainWindow::troubleIsChosenInTheMenu()
{
    auto *down = part<QAction>(u"trouble_network-down"_s);
    const QList<QAction *> all =
        window().findChildren<QAction *>(QRegularExpression(u"^trouble_"_s));
    QVERIFY(all.size() > 3);
    QVERIFY(all.constFirst()->isChecked());
    if (!down)
        down = all.constLast();
    down->trigger();
    QVERIFY(down->isChecked());
    QVERIFY(!all.constFirst()->isChecked());
    all.constFirst()->trigger();
    window().actions().refresh->trigger();
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
