// SPDX-License-Identifier: Apache-2.0
// Reports of several connections from the terminal: of the plan, of the run, of one member, of the
// way back and of the time they were in. None of them asks a server.
#include "tests/app/cli/clichoices.h"
#include "tests/report/pdftools.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

constexpr int count = 3;
const QStringList formats{u"html"_s, u"pdf"_s, u"csv"_s};
/// Columns of a PDF stand side by side: of an id that is wrapped its beginning can be found.
constexpr int piece = 8;

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (path.endsWith(u".pdf"_s))
        return pagesOf(bytes).join(u'\n');
    if (path.endsWith(u".csv"_s))
        return QString::fromUtf8(bytes);
    QXmlStreamReader reader(bytes);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    return reader.hasError() ? QString() : text;
}

} // namespace

class CliReportSeveralTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void allOfItIsReported_data();
    void allOfItIsReported();
    void whatFailedAndWhatWentIsTold();

private:
    void begin(const QString &word);
    [[nodiscard]] QString backup() const;
    [[nodiscard]] CliResult restored();
    /// The report of these words in each format; each text without white space. While it is
    /// written the server hears nothing.
    [[nodiscard]] QStringList reported(const QString &name, const QStringList &words);

    std::unique_ptr<CliBench> m_bench;
    QStringList m_targets;
    QString m_plan;
};

void CliReportSeveralTest::begin(const QString &word)
{
    m_bench = std::make_unique<CliBench>(word, largeEstate(count));
    m_targets = idsIn(*m_bench);
    m_plan = m_bench->path(u"many.linchpin-plan.json"_s);
    const CliResult made =
        m_bench->run(QStringList{u"plan"_s} + m_targets + QStringList{u"--out"_s, m_plan}
                     + choicesForAll(*m_bench, m_targets));
    QVERIFY2(made.code == 0, made.out.constData());
}

QString CliReportSeveralTest::backup() const
{
    const QDir dir(QFileInfo(m_plan).path());
    const QStringList names = dir.entryList({u"*.linchpin-backup.json"_s}, QDir::Files);
    return names.isEmpty() ? QString() : dir.filePath(names.front());
}

CliResult CliReportSeveralTest::restored()
{
    return m_bench->run(
        QStringList{u"restore"_s, backup(), u"--confirm"_s, u"restore 3 connections"_s}
        + typedAgain(*m_bench, backup()));
}

QStringList CliReportSeveralTest::reported(const QString &name, const QStringList &words)
{
    QStringList texts;
    const int asked = m_bench->server().log().total();
    for (const QString &format : formats) {
        const QString path = m_bench->path(name + u'.' + format);
        const CliResult made = m_bench->run(
            QStringList{u"report"_s} + words + QStringList{u"--out"_s, path}, With::Nothing);
        if (made.code != 0 || !made.err.isEmpty() || m_bench->server().log().total() != asked)
            qWarning("%s %s", made.out.constData(), made.err.constData());
        else
            texts << squeezed(textOf(path));
    }
    return texts;
}

void CliReportSeveralTest::allOfItIsReported_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("umbraco") << u"umbraco"_s;
    QTest::newRow("polytomic") << u"polytomic"_s;
}

void CliReportSeveralTest::allOfItIsReported()
{
    QFETCH(QString, word);
    begin(word);
    const auto names = [this](const QStringList &texts) {
        QCOMPARE(texts.size(), formats.size());
        for (const QString &text : texts)
            for (const QString &id : m_targets)
                QVERIFY2(text.contains(id.left(piece)), qPrintable(id));
    };
    names(reported(u"plan"_s, {m_plan}));
    QCOMPARE(m_bench->server().writes(), 0);
    const CliResult gone =
        m_bench->run({u"apply"_s, m_plan, u"--confirm"_s, u"delete 3 connections"_s});
    QVERIFY2(gone.code == 0, gone.out.constData());
    const QString run = gone.text("run");
    const QStringList texts = reported(u"run"_s, {u"--run"_s, run});
    names(texts);
    for (const QString &text : texts) {
        QVERIFY(text.contains(squeezed(u"Deletion of 3 connections: Deleted"_s)));
        QVERIFY(text.contains(squeezed(QFileInfo(backup()).fileName()).left(20)));
    }
    const QString member = gone.document["targets"_L1][1]["run"_L1].toString();
    for (const QString &text : reported(u"member"_s, {u"--run"_s, member})) {
        QVERIFY(text.contains(run)); // part of
        QVERIFY(text.contains(m_targets[1].left(piece)));
    }
    const CliResult back = restored();
    QVERIFY2(back.code == 0, back.out.constData());
    const QStringList audits = reported(u"audit"_s, {u"--audit"_s, u"--from"_s, u"1h"_s});
    const QStringList backs = reported(u"back"_s, {u"--run"_s, back.text("restore")});
    QCOMPARE(audits.size(), formats.size());
    QCOMPARE(backs.size(), formats.size());
    const QStringList now = idsIn(*m_bench);
    QCOMPARE(now.size(), count);
    for (const QString &text : audits + backs) {
        QVERIFY(text.contains(back.text("restore")));
        for (const QString &id : now)
            QVERIFY2(text.contains(id.left(piece)), qPrintable(id)); // the new ones
    }
    for (const QString &text : audits)
        QVERIFY(text.contains(run) && text.contains(member));
    // The report of the run tells of its way back, too.
    for (const QString &text : reported(u"later"_s, {u"--run"_s, run}))
        QVERIFY(text.contains(back.text("restore")));
    QVERIFY(!m_bench->printed().contains("CANARY"));
    QVERIFY(!m_bench->written().contains("CANARY"));
}

void CliReportSeveralTest::whatFailedAndWhatWentIsTold()
{
    begin(u"umbraco"_s);
    m_bench->server().addTrouble(
        {.method = u"PUT"_s,
         .target = m_targets.front(),
         .count = 0,
         .trouble = {.reply = Trouble::Reply::Status, .takesEffect = false, .status = 403}});
    const CliResult gone =
        m_bench->run({u"apply"_s, m_plan, u"--confirm"_s, u"delete 3 connections"_s});
    QVERIFY(gone.code != 0);
    QCOMPARE(gone.text("outcome"), u"partly-deleted"_s);
    const QStringList texts = reported(u"failed"_s, {u"--run"_s, gone.text("run")});
    QCOMPARE(texts.size(), formats.size());
    for (const QString &text : texts) {
        QVERIFY2(text.contains(squeezed(u"partly deleted, 2 of 3"_s)), qPrintable(text.left(400)));
        QVERIFY(text.contains(u"403"_s));
    }
}

QTEST_GUILESS_MAIN(CliReportSeveralTest)
#include "tst_clireportseveral.moc"
