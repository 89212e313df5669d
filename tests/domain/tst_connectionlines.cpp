// SPDX-License-Identifier: Apache-2.0
#include "models/domain/connectionlines.h"
#include "tests/domain/sampleimpact.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

class ConnectionLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsOfChanceComeBack()
    {
        QRandomGenerator chance(7);
        std::vector<Connection> rows;
        QByteArray lines;
        for (int i = 0; i < 2000; ++i) {
            Connection row = sample::randomImpact(chance).connection;
            row.id.value += QString::number(i);
            row.scope.insert(row.name, row.type);
            lines += connectionLine(row);
            rows.push_back(row);
        }
        ConnectionLineReader reader;
        QVERIFY(reader.read(lines) == rows);
        QVERIFY(reader.read({})->empty());
    }

    void lineThatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray good = "id\tname\ttype\tactive\t\t0\t0\t0\n";
        QVERIFY(ConnectionLineReader().read(good));
        QTest::newRow("no end") << good.chopped(1);
        QTest::newRow("empty line") << good + "\n";
        QTest::newRow("no id") << good.sliced(2);
        QTest::newRow("foreign state") << QByteArray(good).replace("active", "asleep");
        QTest::newRow("field missing") << QByteArray(good).replace("name\t", "");
        QTest::newRow("field more") << QByteArray(good).replace("\n", "\tmore\n");
        QTest::newRow("no number") << QByteArray(good).replace("0\t0\t0", "x\t0\t0");
        QTest::newRow("less than nothing") << QByteArray(good).replace("0\t0\t0", "-1\t0\t0");
        QTest::newRow("more than there are") << QByteArray(good).replace("0\t0\t0", "9\t0\t0");
        QTest::newRow("no end of them") << QByteArray(good).replace("0\t0\t0", "2000000000\t0\t0");
        QTest::newRow("foreign escape") << QByteArray(good).replace("name", "na\\me");
        QTest::newRow("half an escape") << QByteArray(good).replace("name", "name\\");
        QTest::newRow("no UTF-8") << QByteArray(good).replace("name", "na\xff");
        QTest::newRow("no UTF-8 in a type") << QByteArray(good).replace("type", "ty\xff");
        QTest::newRow("property of no kind")
            << QByteArray(good).replace("0\t0\t0", "0\t0\t1\tkey\tvalue\tperhaps");
    }
    void lineThatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!ConnectionLineReader().read(line));
    }
};

QTEST_GUILESS_MAIN(ConnectionLinesTest)
#include "tst_connectionlines.moc"
