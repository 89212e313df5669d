// SPDX-License-Identifier: Apache-2.0
#include "app/cli/optionvalues.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;
using namespace Qt::StringLiterals;

class CliOptionValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsAreReadWhateverTheIdHolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("delete") << u"profile:p=delete"_s << u"profile|p|delete|"_s;
        QTest::newRow("keep") << u"profile:p=keep"_s << u"profile|p|keep|"_s;
        QTest::newRow("accept") << u"guardrail:g=accept"_s << u"guardrail|g|accept|"_s;
        QTest::newRow("deactivate") << u"sync:1=deactivate"_s << u"sync|1|deactivate|"_s;
        QTest::newRow("reassign") << u"profile:p=reassign:c-2"_s << u"profile|p|reassign|c-2"_s;
        QTest::newRow("an id with colon and equals sign")
            << u"proxy:a:b=c=delete"_s << u"proxy|a:b=c|delete|"_s;
        QTest::newRow("an id that ends like a decision")
            << u"proxy:a=x=keep"_s << u"proxy|a=x|keep|"_s;
        QTest::newRow("a target with equals sign")
            << u"proxy:a=reassign:t=delete"_s << u"proxy|a|reassign|t=delete"_s;
        QTest::newRow("no kind") << u":p=delete"_s << u""_s;
        QTest::newRow("no colon") << u"profile=delete"_s << u""_s;
        QTest::newRow("no id") << u"profile:=delete"_s << u""_s;
        QTest::newRow("no decision") << u"profile:p"_s << u""_s;
        QTest::newRow("no such word") << u"profile:p=pause"_s << u""_s;
        QTest::newRow("upper case") << u"profile:p=DELETE"_s << u""_s;
        QTest::newRow("reassign without target") << u"profile:p=reassign"_s << u""_s;
        QTest::newRow("reassign to nothing") << u"profile:p=reassign:"_s << u""_s;
    }
    void decisionsAreReadWhateverTheIdHolds()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto decision = decisionFrom(text);
        QCOMPARE(decision.has_value(), !read.isEmpty());
        if (!decision) {
            QCOMPARE(decision.error().code, ExitCode::Usage);
            return;
        }
        QCOMPARE(QStringList({decision->dependent.kind, decision->dependent.id,
                              wordOf(decision->word), decision->target})
                     .join(u'|'),
                 read);
    }

    void aForeignDecisionComesWithTheWordsThereAre()
    {
        QVERIFY(decisionFrom(u"profile:p=pause"_s)
                    .error()
                    .message.contains(u"keep, accept, reassign:TARGET, deactivate or delete"_s));
    }

    void acceptancesNeedAReason()
    {
        QCOMPARE(acceptanceFrom(u"automate=looked = twice"_s)->reason, u"looked = twice"_s);
        QCOMPARE(acceptanceFrom(u"automate=x"_s)->source, u"automate"_s);
        for (const QString &text : {u"automate"_s, u"automate="_s, u"automate= "_s, u"=x"_s, u""_s})
            QVERIFY2(!acceptanceFrom(text).has_value(), qPrintable(text));
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); // -1: refused
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("seconds") << u"90s"_s << 90;
        QTest::newRow("minutes") << u"30m"_s << 1800;
        QTest::newRow("hours") << u"24h"_s << 86400;
        QTest::newRow("days") << u"7d"_s << 604800;
        QTest::newRow("no unit") << u"90"_s << -1;
        QTest::newRow("negative") << u"-1h"_s << -1;
        QTest::newRow("fraction") << u"1.5h"_s << -1;
        QTest::newRow("empty") << u""_s << -1;
        QTest::newRow("too long") << u"367d"_s << -1;
        QTest::newRow("overflow") << u"999999999d"_s << -1;
        QTest::newRow("upper case") << u"7D"_s << -1;
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const auto duration = durationFrom(text);
        QCOMPARE(duration ? static_cast<int>(duration->count()) : -1, seconds);
    }

    void pairsKeepEverythingAfterTheFirstEqualsSign()
    {
        const auto pairs = pairsFrom({u"a=1=2"_s, u"b="_s}, u"--scope"_s);
        QCOMPARE(*pairs, (QMap<QString, QString>{{u"a"_s, u"1=2"_s}, {u"b"_s, u""_s}}));
        QVERIFY(!pairsFrom({u"a"_s}, u"--scope"_s).has_value());
        QVERIFY(!pairsFrom({u"=1"_s}, u"--scope"_s).has_value());
        QVERIFY(!pairsFrom({u"a=1"_s, u"a=2"_s}, u"--scope"_s).has_value());
    }

    void sinceIsADayATimeOrADuration()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        QCOMPARE(*sinceFrom(u"24h"_s, now), now.addDays(-1));
        QCOMPARE(*sinceFrom(u"2026-11-01"_s, now),
                 QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(*sinceFrom(u"2026-11-01T10:00:00+02:00"_s, now),
                 QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC));
        QVERIFY(!sinceFrom(u"yesterday"_s, now).has_value());
    }
};

QTEST_GUILESS_MAIN(CliOptionValuesTest)
#include "tst_clioptionvalues.moc"
