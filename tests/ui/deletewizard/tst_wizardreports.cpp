// SPDX-License-Identifier: Apache-2.0
// Reports from the last page of the wizard, of one connection and of several, on the demo endpoint
// of every system. While one is written no server hears anything.
#include "app/demo/demoestates.h"
#include "tests/report/pdftools.h"
#include "tests/support/files.h"
#include "tests/ui/deletewizard/waiting.h"
#include "tests/ui/deletewizard/wizardhand.h"
#include "tests/ui/deletewizard/wizardworld.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace linchpin::test;

namespace linchpin::testing {

namespace {

constexpr int count = 3;

std::unique_ptr<WizardWorld> worldOf(const QString &word)
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = count;
    auto world = std::make_unique<WizardWorld>(options, word);
    world->offerReports();
    return world;
}

/// The text of a page that a reader of XML takes apart; empty if it forgives nothing.
QString textOfHtml(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    return reader.hasError() ? QString() : text;
}

} // namespace

class WizardReportsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRunIsReportedInEveryFormat_data();
    void aRunIsReportedInEveryFormat();
    void whatFailedOfSeveralStandsInTheReport();
    void whatCannotBeWrittenIsSaid();

private:
    void walkToTheEnd();
    /// Presses the button, chooses the file, waits; gives what is in it.
    [[nodiscard]] QByteArray exported(const QString &name);
    [[nodiscard]] QString folderOf(const QString &name) const
    {
        return m_world->folder() + u'/' + name;
    }
    [[nodiscard]] const WizardRun &run() const { return *m_wizard->controller().runKeeper().run(); }

    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<DeleteWizard> m_wizard;
    std::vector<Connection> m_targets;
};

void WizardReportsTest::init()
{
    m_targets.clear();
}

void WizardReportsTest::cleanup()
{
    m_wizard.reset();
    m_world.reset();
}

void WizardReportsTest::walkToTheEnd()
{
    m_wizard =
        m_targets.size() > 1 ? m_world->open(m_targets) : m_world->open(m_targets.front().name);
    QVERIFY(WizardHand(*m_wizard).walkTo(WizardStep::Result));
}

QByteArray WizardReportsTest::exported(const QString &name)
{
    const WizardHand hand(*m_wizard);
    if (!hand.click("exportReportButton"))
        return {};
    auto *dialog = m_wizard->findChild<QFileDialog *>(u"exportReportDialog"_s);
    if (!dialog)
        return {};
    const QString path = folderOf(name);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    const bool isSaid = waitUntil([&] { return hand.text("resultSays").contains(path); }, 60'000);
    return isSaid ? bytesOf(path) : QByteArray();
}

void WizardReportsTest::aRunIsReportedInEveryFormat_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("connections");
    for (const QString &word : demoWords()) {
        QTest::addRow("%s, one", qPrintable(word)) << word << 1;
        QTest::addRow("%s, several", qPrintable(word)) << word << count;
    }
}

void WizardReportsTest::aRunIsReportedInEveryFormat()
{
    QFETCH(const QString, word);
    QFETCH(const int, connections);
    m_world = worldOf(word);
    m_targets = m_world->all();
    m_targets.resize(std::min(m_targets.size(), std::size_t(connections)));
    walkToTheEnd();
    const QString id = run().id();
    const int asked = m_world->server().log().total();
    const int written = m_world->writes();
    const QString pdf = squeezed(pagesOf(exported(u"run.pdf"_s)).join(QString()));
    const QByteArray page = exported(u"run.html"_s);
    const QString html = textOfHtml(page);
    const QString csv = QString::fromUtf8(exported(u"run.csv"_s));
    for (const Connection &target : m_targets)
        for (const QString &text : {pdf, squeezed(html), squeezed(csv)})
            QVERIFY2(text.contains(target.id.value.left(8)), qPrintable(target.id.value));
    QVERIFY(pdf.contains(u"Page1of"_s));
    for (const QString &text : {pdf, squeezed(html), squeezed(csv)}) {
        QVERIFY(text.contains(id));
        QVERIFY(text.contains(u"linchpin-backup.json"_s) || text.contains(u"none"_s));
    }
    for (const char *outside : {"src=", "href=", "url(", "@import", "<script"})
        QVERIFY2(!page.contains(outside), outside);
    static const QRegularExpression formula(u"(^|,)\"?[=+@\\x{ff1d}]"_s,
                                            QRegularExpression::MultilineOption);
    QVERIFY2(!csv.contains(formula), qPrintable(formula.match(csv).captured()));
    // The text and the JSON of before are still to be had.
    QVERIFY(exported(u"run.txt"_s).contains(id.toUtf8()));
    QVERIFY(exported(u"run.json"_s).contains(id.toUtf8()));
    QCOMPARE(m_world->server().log().total(), asked);
    QCOMPARE(m_world->writes(), written);
}

void WizardReportsTest::whatFailedOfSeveralStandsInTheReport()
{
    m_world = worldOf(u"umbraco"_s);
    m_targets = m_world->all();
    TroubleRule rule;
    rule.method = u"PUT"_s;
    rule.target = m_targets[1].id.value;
    rule.count = 0;
    rule.trouble = *troubleFrom(u"status");
    rule.trouble.status = 403;
    m_world->server().addTrouble(rule);
    walkToTheEnd();
    const QString csv = QString::fromUtf8(exported(u"failed.csv"_s));
    const QStringList failed = csv.split(u"\r\n"_s).filter(u"\"failed\",\"row\""_s)
        + csv.split(u"\r\n"_s).filter(QRegularExpression(u"^failed,row"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed.front().contains(m_targets[1].name), qPrintable(failed.front()));
    QVERIFY(csv.contains(u"partly deleted, 2 of 3"_s));
}

void WizardReportsTest::whatCannotBeWrittenIsSaid()
{
    m_world = worldOf(u"umbraco"_s);
    m_targets = m_world->all();
    walkToTheEnd();
    const QString nowhere = u"no-such-folder/run.html"_s;
    const WizardHand hand(*m_wizard);
    QVERIFY(hand.click("exportReportButton"));
    auto *dialog = m_wizard->findChild<QFileDialog *>(u"exportReportDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folderOf(nowhere));
    QVERIFY(waitUntil([&] { return hand.text("resultSays").contains(u"was not written"_s); }));
    dialog->close();
}

} // namespace linchpin::testing

QTEST_MAIN(linchpin::testing::WizardReportsTest)
#include "tst_wizardreports.moc"
