// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/clibench.h"
#include "tests/support/files.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

QString wrongIn(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    bool isSvg = false;
    while (!xml.atEnd()) {
        xml.readNext();
        isSvg |= xml.isStartElement() && xml.name() == u"svg"_s;
        if (xml.isStartElement() && xml.name() == u"script"_s)
            return u"a script"_s;
    }
    return xml.hasError() ? xml.errorString() : isSvg ? QString() : u"no svg"_s;
}

} // namespace

/// `picture`, live and on a review, as a process without any window system.
class CliPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>(u"umbraco"_s);
        m_bench->setVariable(u"DISPLAY"_s, {});
        m_bench->setVariable(u"QT_QPA_PLATFORM"_s, "no-such-platform");
        const CliResult list = m_bench->run({u"list"_s});
        for (const QJsonValue &row : list.document.value("connections"_L1).toArray())
            m_ids << row.toObject().value("id"_L1).toString();
        QVERIFY(m_ids.size() > 10);
    }

    void oneConnectionIsDrawn()
    {
        const QString path = m_bench->path(u"one.svg"_s);
        const CliResult result = m_bench->run({u"picture"_s, u"--out"_s, path, m_ids.at(0)});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.text("picture"), path);
        QCOMPARE(wrongIn(bytesOf(path)), QString());
        const CliResult impact = m_bench->run({u"dependents"_s, m_ids.at(0)});
        QCOMPARE(result.document.value("dependents"_L1).toInt(),
                 int(impact.document.value("dependents"_L1).toArray().size()));
        const QJsonArray coverage = impact.document.value("coverage"_L1).toArray();
        const auto unknown = std::ranges::count_if(coverage, [](const QJsonValue &entry) {
            const QString status = entry.toObject().value("status"_L1).toString();
            return status != u"complete"_s && status != u"not-installed"_s;
        });
        QCOMPARE(result.document.value("unknownPlaces"_L1).toInt(), int(unknown));
    }

    void severalAreOnePictureAndAReviewGivesTheSame()
    {
        const QString live = m_bench->path(u"live.svg"_s);
        const QString offline = m_bench->path(u"offline.svg"_s);
        const QString review = m_bench->path(u"a.linchpin"_s);
        const QStringList some = m_ids.mid(0, 4);
        QCOMPARE(m_bench->run({u"snapshot"_s, u"--out"_s, review}).code, 0);
        const CliResult first = m_bench->run(QStringList{u"picture"_s, u"--out"_s, live} + some);
        QCOMPARE(first.code, 0);
        const int requests = m_bench->server().log().total();
        const QStringList again =
            QStringList{u"picture"_s, u"--out"_s, offline, u"--review"_s, review} + some;
        const CliResult second = m_bench->runWithoutNetwork(again);
        QCOMPARE(second.code, 0);
        QCOMPARE(m_bench->server().log().total(), requests);
        QCOMPARE(second.document.value("dependents"_L1), first.document.value("dependents"_L1));
        QCOMPARE(second.document.value("connections"_L1).toArray().size(), 4);
        QVERIFY(!second.document.value("review"_L1).toObject().isEmpty());
        QCOMPARE(wrongIn(bytesOf(offline)), QString());
    }

    void groupsAreUnfoldedOnDemand()
    {
        // The one with most dependents.
        QString busiest;
        QJsonArray folded;
        for (const QString &id : std::as_const(m_ids)) {
            const CliResult result = m_bench->run(
                {u"picture"_s, id, u"--out"_s, m_bench->path(u"busy-%1.svg"_s.arg(id))});
            if (result.document.value("folded"_L1).toArray().isEmpty())
                continue;
            busiest = id;
            folded = result.document.value("folded"_L1).toArray();
            break;
        }
        QVERIFY(!busiest.isEmpty());
        const QString kind = folded.at(0).toObject().value("kind"_L1).toString();
        const QString path = m_bench->path(u"unfolded.svg"_s);
        const CliResult result =
            m_bench->run({u"picture"_s, busiest, u"--out"_s, path, u"--unfold"_s, kind});
        QCOMPARE(result.code, 0);
        for (const QJsonValue &group : result.document.value("folded"_L1).toArray())
            QVERIFY(group.toObject().value("kind"_L1).toString() != kind);
        QVERIFY(bytesOf(path).count("<title>") > folded.at(0).toObject().value("count"_L1).toInt());
    }

    void mistakesAreSaidAndLeaveNoFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no svg") << QStringList{u"--out"_s, u"@a.png"_s, u"#0"_s} << 2;
        QTest::newRow("malformed id") << QStringList{u"--out"_s, u"@a.svg"_s, u"../x"_s} << 2;
        QTest::newRow("no id") << QStringList{u"--out"_s, u"@a.svg"_s} << 2;
        QTest::newRow("no such kind")
            << QStringList{u"--out"_s, u"@a.svg"_s, u"#0"_s, u"--unfold"_s, u"unicorn"_s} << 2;
        QTest::newRow("unknown id")
            << QStringList{u"--out"_s, u"@a.svg"_s, u"00000000-0000-4000-8000-00000000dead"_s} << 4;
        QTest::newRow("no such folder")
            << QStringList{u"--out"_s, u"@no/such/a.svg"_s, u"#0"_s} << 3;
    }
    void mistakesAreSaidAndLeaveNoFile()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        for (QString &word : arguments) {
            if (word.startsWith(u'@'))
                word = m_bench->path(word.mid(1));
            else if (word == u"#0"_s)
                word = m_ids.at(0);
        }
        const CliResult result = m_bench->run(QStringList{u"picture"_s} + arguments);
        QCOMPARE(result.code, code);
        QVERIFY(!result.errorKind().isEmpty());
        QVERIFY(!QFile::exists(arguments.at(1)));
    }

    void anExistingFileIsNeverOverwritten()
    {
        const QString path = m_bench->path(u"mine.svg"_s);
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        QCOMPARE(m_bench->run({u"picture"_s, m_ids.at(0), u"--out"_s, path}).code, 2);
        QCOMPARE(bytesOf(path), QByteArray("mine"));
    }

    void aPlaceThatFailedIsInThePicture()
    {
        const QString path = m_bench->path(u"partly.svg"_s);
        const CliResult result =
            m_bench->run({u"picture"_s, m_ids.at(0), u"00000000-0000-4000-8000-00000000dead"_s,
                          u"--out"_s, path});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.document.value("unread"_L1).toArray().size(), 1);
        QVERIFY(bytesOf(path).contains("What depends on it"));
    }

    void nothingWasChanged() { QCOMPARE(m_bench->server().log().writes(), 0); }

private:
    std::unique_ptr<CliBench> m_bench;
    QStringList m_ids;
};

QTEST_GUILESS_MAIN(CliPictureTest)
#include "tst_clipicture.moc"
