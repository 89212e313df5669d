// SPDX-License-Identifier: Apache-2.0
#include "models/service/auditexport.h"
#include "ui/audit/auditwindow.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

AuditEntry entry(const QString &subject, const QString &text = {})
{
    AuditEntry made;
    made.number = 7;
    made.at = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    made.user = u"ann"_s;
    made.event = u"step"_s;
    made.subject = subject;
    made.text = text;
    return made;
}

} // namespace

class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpreadsheetFindsNoFormula_data();
    void aSpreadsheetFindsNoFormula();
    void jsonHoldsTheSame();
    void anExportIsPrivateAndFollowsNoLink();
    void theWindowFiltersByTextAndPeriod();
    void withoutAJournalTheWindowSaysWhy();
};

void TestAudit::aSpreadsheetFindsNoFormula_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"billing"_s << QByteArray("\"billing\"");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << u"+cmd"_s << QByteArray("\"'+cmd\"");
    QTest::newRow("minus") << u"-cmd"_s << QByteArray("\"'-cmd\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\\u{9}=1\"");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\\u{d}=1\"");
    QTest::newRow("a negative number stays one") << u"-12.5"_s << QByteArray("\"-12.5\"");
    QTest::newRow("quotes are doubled")
        << u"say \"hi\", then"_s << QByteArray("\"say \"\"hi\"\", then\"");
    QTest::newRow("a line break is written out") << u"a\nb"_s << QByteArray("\"a\\u{a}b\"");
}

void TestAudit::aSpreadsheetFindsNoFormula()
{
    QFETCH(const QString, subject);
    QFETCH(const QByteArray, cell);
    const QByteArray csv = auditCsv({entry(subject)});
    const QByteArray line =
        "7,\"2026-05-01T12:00:00.000Z\",\"ann\",\"\",\"step\",\"\"," + cell + ",\"\"\r\n";
    QVERIFY2(csv.endsWith("text\r\n" + line), csv.constData());
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
}

void TestAudit::jsonHoldsTheSame()
{
    const QJsonObject json =
        QJsonDocument::fromJson(auditJson({entry(u"=1+1"_s, u"text"_s)})).object();
    const QJsonObject first = json.value(u"entries"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"subject"_s).toString(), u"=1+1"_s);
    QCOMPARE(first.value(u"number"_s).toInt(), 7);
    QCOMPARE(first.value(u"at"_s).toString(), u"2026-05-01T12:00:00.000Z"_s);
}

void TestAudit::anExportIsPrivateAndFollowsNoLink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.csv"_s);
    QVERIFY(writeExport(path, "text"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    const QString link = folder.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(path, link));
    QVERIFY(!writeExport(link, "other"));
    QVERIFY(!writeExport(folder.filePath(u"no/such/folder.csv"_s), "text"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("text"));
}

void TestAudit::theWindowFiltersByTextAndPeriod()
{
    const QTemporaryDir folder;
    auto journal = Journal::open(folder.path(), Journal::Mode::Write);
    QVERIFY(journal);
    AuditEntry old = entry(u"old one"_s);
    AuditEntry recent = entry(u"new one"_s);
    recent.at = QDateTime::currentDateTimeUtc();
    QVERIFY((*journal)->addAudit(old));
    QVERIFY((*journal)->addAudit(recent));

    AuditWindow window(journal->get(), {});
    const auto *rows = window.findChild<QTableView *>(u"auditTable"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    window.findChild<QComboBox *>(u"auditPeriod"_s)->setCurrentIndex(1);
    QCOMPARE(rows->rowCount(), old.at.date() == QDate::currentDate() ? 2 : 1);
    window.findChild<QComboBox *>(u"auditPeriod"_s)->setCurrentIndex(0);
    window.findChild<QLineEdit *>(u"auditFilter"_s)->setText(u"old"_s);
    QTRY_COMPARE(rows->rowCount(), 1);
    window.findChild<QLineEdit *>(u"auditFilter"_s)->setText(u"nobody"_s);
    QTRY_COMPARE(rows->rowCount(), 0);
    QVERIFY(!window.findChild<QPushButton *>(u"auditCsv"_s)->isEnabled());
}

void TestAudit::withoutAJournalTheWindowSaysWhy()
{
    AuditWindow window(nullptr, u"Another Linchpin holds the journal."_s);
    const auto texts = window.findChildren<QWidget *>(u"message_audit"_s);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.constFirst()->accessibleName(), u"Another Linchpin holds the journal."_s);
}

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
