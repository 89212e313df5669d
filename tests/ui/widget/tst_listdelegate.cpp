// SPDX-License-Identifier: Apache-2.0
// The quick painting of the list against the style's own: not a pixel may differ.
#include "models/item/connectiontablemodel.h"
#include "ui/connections/connectiontable.h"
#include "ui/widget/listdelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

std::vector<Connection> connections()
{
    const QStringList names{u"plain"_s,
                            u"a name that is much too long for the width of its column"_s,
                            u"שלום עולם"_s,
                            u"mixed שלום and back"_s,
                            u"東京 Straße é ﬁn"_s,
                            u"<b>bold</b> &amp; <img src=x>"_s,
                            u"a\ttab and\na line"_s,
                            u"😀 👩‍👩‍👧"_s,
                            u" "_s,
                            u"fi fl ffi AVAVA To"_s};
    const std::array states{ConnectionState::Active, ConnectionState::Inactive,
                            ConnectionState::Unknown, ConnectionState::NoSuchFlag};
    std::vector<Connection> rows;
    for (qsizetype i = 0; i < names.size(); ++i) {
        Connection row;
        row.id.value = u"id-%1"_s.arg(i);
        row.name = names[i];
        row.type = i % 3 == 0 ? QString() : u"openai"_s;
        row.state = states[size_t(i) % states.size()];
        rows.push_back(row);
    }
    return rows;
}

struct Look
{
    const char *name;
    bool isDark = false;
    bool isDisabled = false;
    bool isFromRight = false;
    bool isActive = true;
    int nameWidth = 200;
    int points = 10;
};

} // namespace

class ListDelegateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsWhatTheStylePaints_data()
    {
        QTest::addColumn<Look>("look");
        for (const Look &look :
             {Look{.name = "light"}, Look{.name = "dark", .isDark = true},
              Look{.name = "disabled", .isDisabled = true},
              Look{.name = "from right to left", .isFromRight = true},
              Look{.name = "of a window behind", .isActive = false},
              Look{.name = "narrow", .nameWidth = 50}, Look{.name = "wide", .nameWidth = 700},
              Look{.name = "small", .points = 7}, Look{.name = "large", .points = 16}})
            QTest::newRow(look.name) << look;
    }
    void paintsWhatTheStylePaints()
    {
        QFETCH(const Look, look);
        ConnectionTableModel model;
        model.setEndpointFacts(u"one"_s, u"Umbraco.AI"_s, u"project x"_s);
        model.setConnections(u"one"_s, connections());
        QTableView table;
        dress(table, model, look);
        const QImage quick = pictureOf(table);
        QCOMPARE(pictureOf(table), quick); // from what was kept
        table.setItemDelegate(new IconDelegate(&table));
        const QImage slow = pictureOf(table);
        QCOMPARE(quick.size(), slow.size());
        QVERIFY2(quick == slow, qPrintable(firstDifference(quick, slow)));
    }

    void anotherWidthOrFontIsLaidOutAnew()
    {
        ConnectionTableModel model;
        model.setConnections(u"one"_s, connections());
        QTableView table;
        dress(table, model, {.name = ""});
        const QImage before = pictureOf(table);
        for (const int width : {90, 320}) {
            table.horizontalHeader()->resizeSection(0, width);
            QVERIFY(isAsTheStylePaints(table));
        }
        QFont font = table.font();
        font.setBold(true);
        table.setFont(font);
        QVERIFY(isAsTheStylePaints(table));
        QVERIFY(pictureOf(table) != before);
    }

private:
    static void dress(QTableView &table, ConnectionTableModel &model, const Look &look)
    {
        QFont font = table.font();
        font.setPointSize(look.points);
        table.setFont(font);
        table.setModel(&model);
        setUpConnectionTable(table);
        table.horizontalHeader()->resizeSection(0, look.nameWidth);
        if (look.isDark) {
            QPalette palette = table.palette();
            palette.setColor(QPalette::Base, QColor(30, 30, 30));
            palette.setColor(QPalette::AlternateBase, QColor(40, 40, 40));
            palette.setColor(QPalette::Text, QColor(230, 230, 230));
            table.setPalette(palette);
        }
        table.setEnabled(!look.isDisabled);
        table.setLayoutDirection(look.isFromRight ? Qt::RightToLeft : Qt::LeftToRight);
        table.resize(1300, 400);
        table.show();
        if (look.isActive && !look.isDisabled) {
            table.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&table));
        }
        table.selectRow(3);
    }
    static QImage pictureOf(QTableView &table) { return table.viewport()->grab().toImage(); }
    static bool isAsTheStylePaints(QTableView &table)
    {
        const QImage quick = pictureOf(table);
        QAbstractItemDelegate *own = table.itemDelegate();
        IconDelegate plain;
        table.setItemDelegate(&plain);
        const QImage slow = pictureOf(table);
        table.setItemDelegate(own);
        return quick == slow;
    }
    static QString firstDifference(const QImage &one, const QImage &other)
    {
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                if (one.pixel(x, y) != other.pixel(x, y))
                    return u"they differ at %1, %2"_s.arg(x).arg(y);
            }
        }
        return {};
    }
};

QTEST_MAIN(ListDelegateTest)
#include "tst_listdelegate.moc"
