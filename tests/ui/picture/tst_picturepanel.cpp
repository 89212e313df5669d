// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/graphworld.h"
#include "tests/support/files.h"
#include "ui/picture/picturecanvas.h"
#include "ui/picture/pictureexport.h"
#include "ui/picture/picturelayouter.h"
#include "ui/picture/picturepanel.h"

#include <QAction>
#include <QGraphicsScene>
#include <QImage>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

FoldKey jobs()
{
    return {GraphNode::Role::Dependent, u"production"_s, u"job"_s, Effect::Breaks};
}

} // namespace

class PicturePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<PicturePanel>();
        m_panel->resize(900, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void picturesOfEverySizeAppear_data()
    {
        QTest::addColumn<int>("dependents");
        QTest::addColumn<int>("drawn");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("some") << 8 << 9;
        QTest::newRow("folded") << 5000 << 2;
    }
    void picturesOfEverySizeAppear()
    {
        QFETCH(int, dependents);
        QFETCH(int, drawn);
        QVERIFY(show(sample::starOf(dependents)));
        QCOMPARE(canvas().layout().nodes.size(), size_t(drawn));
        QVERIFY(canvas().current().has_value());
        QVERIFY(!canvas().grab().isNull());
    }

    void withoutSubjectsItSaysWhy()
    {
        m_panel->setNothing(u"Not read"_s, u"Nobody looked."_s);
        QVERIFY(!canvas().isVisible());
        QVERIFY(canvas().layout().nodes.empty());
    }

    void fiveThousandAreUnfoldedAndFoldedByKeyboard()
    {
        QVERIFY(show(sample::starOf(5000)));
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QVERIFY(!m_panel->isLaidOut()); // the window went on, the layout is made beside it
        QVERIFY(laidOut());
        QCOMPARE(canvas().layout().nodes.size(), size_t(5001));
        QTest::keyClick(&canvas(), Qt::Key_End);
        QTest::keyClick(&canvas(), Qt::Key_Backspace);
        QVERIFY(laidOut());
        QCOMPARE(canvas().layout().nodes.size(), size_t(2));
        QCOMPARE(canvas().current(), std::optional<size_t>(1)); // where the node went
    }

    void theToolFoldsAndUnfoldsToo()
    {
        QVERIFY(show(sample::starOf(20)));
        auto *fold = m_panel->findChild<QAction *>(u"pictureFold"_s);
        QVERIFY(!fold->isEnabled()); // a connection alone is no group
        canvas().setCurrent(1);
        QVERIFY(fold->isEnabled());
        fold->trigger();
        QVERIFY(laidOut());
        QCOMPARE(canvas().layout().nodes.size(), size_t(21));
        fold->trigger();
        QVERIFY(laidOut());
        QCOMPARE(canvas().layout().nodes.size(), size_t(2));
    }

    void theKeyboardReachesEveryNode()
    {
        QVERIFY(show(sample::hostileSubjects()));
        QTest::keyClick(&canvas(), Qt::Key_Home);
        std::set<size_t> seen{*canvas().current()};
        for (size_t i = 0; i + 1 < canvas().layout().nodes.size(); ++i) {
            QTest::keyClick(&canvas(), Qt::Key_Down);
            seen.insert(*canvas().current());
        }
        QCOMPARE(seen.size(), canvas().layout().nodes.size());
        QTest::keyClick(&canvas(), Qt::Key_Home);
        QTest::keyClick(&canvas(), Qt::Key_Right);
        const auto along = canvas().current();
        QVERIFY(along != std::optional<size_t>(0));
        QTest::keyClick(&canvas(), Qt::Key_Left);
        QCOMPARE(canvas().current(), std::optional<size_t>(0));
    }

    void focusAndPointSayTheReason()
    {
        QVERIFY(show(sample::starOf(2)));
        canvas().setCurrent(1);
        const auto *about = m_panel->findChild<QPlainTextEdit *>(u"pictureAbout"_s);
        QVERIFY(about->toPlainText().contains(u"names it in member \"uses\" of 0"_s));
        QVERIFY(about->toPlainText().contains(u"Needs Connection c1."_s));
        QCOMPARE(canvas().accessibleDescription(), about->toPlainText());
        const QGraphicsItem *line = canvas().scene()->items().constLast(); // lines lie below
        QTest::mouseMove(canvas().viewport(), canvas().mapFromScene(edgeMiddle(0)));
        QTRY_VERIFY(line->toolTip().contains(u"names it in member"_s)
                    || anyLineSays(u"names it in member"_s));
    }

    void hostileNamesAreTextInTipsAndPanel()
    {
        QVERIFY(show(sample::hostileSubjects()));
        const auto *about = m_panel->findChild<QPlainTextEdit *>(u"pictureAbout"_s);
        QStringList said;
        for (size_t i = 0; i < canvas().layout().nodes.size(); ++i) {
            canvas().setCurrent(i);
            said << about->toPlainText();
            QVERIFY(!canvas().grab().isNull());
        }
        const QString all = said.join(u'\n');
        QVERIFY(all.contains(u"<b>bold</b><script>alert(1)</script>"_s));
        QVERIFY(all.contains(u"\\N \\G \\L \\E \\l\\r \\T \\H"_s));
        QVERIFY(all.contains(u"\\u{202e}evil"_s));
        QVERIFY(all.contains(u"\\u{0}nul"_s));
    }

    void zoomHasBoundsAndKeepsThePlace()
    {
        QVERIFY(show(sample::starOf(8)));
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Plus);
        QCOMPARE(canvas().zoom(), PictureCanvas::largestZoom);
        for (int i = 0; i < 90; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Minus);
        QCOMPARE(canvas().zoom(), PictureCanvas::smallestZoom);
        QTest::keyClick(&canvas(), Qt::Key_0);
        QCOMPARE(canvas().zoom(), 1.0);
        const QPoint at = canvas().viewport()->rect().center();
        QWheelEvent wheel(at, canvas().viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas().viewport(), &wheel);
        QVERIFY(canvas().zoom() > 1);
        m_panel->findChild<QAction *>(u"pictureFit"_s)->trigger();
        QVERIFY(canvas().zoom() <= 1);
        const QRectF seen = canvas().mapToScene(canvas().viewport()->rect()).boundingRect();
        for (const QRectF &node : canvas().layout().nodes)
            QVERIFY(seen.contains(node));
    }

    void selectionGoesBothWays()
    {
        QVERIFY(show(sample::starOf(20)));
        QSignalSpy chosen(m_panel.get(), &PicturePanel::dependentChosen);
        m_panel->choose(u"production"_s, {u"job"_s, u"7"_s});
        QCOMPARE(canvas().current(), std::optional<size_t>(1)); // the fold it is in
        QVERIFY(chosen.isEmpty());
        m_panel->setFolded(jobs(), false);
        QVERIFY(laidOut());
        const Picture &picture = canvas().picture();
        QCOMPARE(picture.view().firstOf(*canvas().current()).key.id, u"7"_s);
        QTest::keyClick(&canvas(), Qt::Key_Down);
        const auto key = chosen.constLast().at(1).value<DependentKey>();
        QCOMPARE(key, picture.view().firstOf(*canvas().current()).key);
        m_panel->choose(u"production"_s, {u"job"_s, u"not there"_s});
        QCOMPARE(picture.view().firstOf(*canvas().current()).key, key);
        QSignalSpy activated(m_panel.get(), &PicturePanel::dependentActivated);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void onlyTheNewestWishIsLaidOut()
    {
        PictureLayouter layouter;
        QSignalSpy done(&layouter, &PictureLayouter::laidOut);
        std::vector<LayoutInput> inputs;
        for (const int count : {300, 200, 3})
            inputs.push_back({.nodes = std::vector<LayoutInput::Node>(size_t(count), {{80, 30}})});
        for (const LayoutInput &input : inputs)
            layouter.layOut(input);
        QTRY_VERIFY_WITH_TIMEOUT(!layouter.isBusy(), patienceMs);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().constFirst().value<GraphLayout>().nodes.size(), size_t(3));
        layouter.layOut(inputs.front());
        layouter.forget();
        QVERIFY(!layouter.isBusy());
    }

    void nothingIsLaidOutWhileItCannotBeSeen()
    {
        m_panel->hide();
        m_panel->setSubjects(sample::starOf(3));
        QVERIFY(!m_panel->isLaidOut());
        m_panel->show();
        QVERIFY(laidOut());
        QCOMPARE(canvas().layout().nodes.size(), size_t(4));
    }

    void filesHoldThePicture()
    {
        const QTemporaryDir folder;
        QVERIFY(show(sample::hostileSubjects()));
        const QString svg = folder.filePath(u"a.svg"_s);
        const QString png = folder.filePath(u"a.png"_s);
        QSignalSpy exported(m_panel.get(), &PicturePanel::exported);
        m_panel->exportSvg(svg);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, patienceMs);
        QCOMPARE(exported.constLast().constFirst().toString(), QString());
        QXmlStreamReader xml(bytesOf(svg));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        m_panel->exportPng(png, 2);
        const QImage image(png);
        QCOMPARE(image.size(), (canvas().sceneRect().size() * 2).toSize());
    }

    void largeImagesAreBounded_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("wide") << QSizeF(100'000, 100);
        QTest::newRow("high") << QSizeF(100, 100'000);
        QTest::newRow("large") << QSizeF(20'000, 20'000);
        QTest::newRow("small") << QSizeF(10, 10);
    }
    void largeImagesAreBounded()
    {
        QFETCH(QSizeF, size);
        const QSizeF made = size * boundedScale(size, 4);
        QVERIFY(made.width() <= 16'385 && made.height() <= 16'385);
        QVERIFY(made.width() * made.height() <= 64.1e6);
        if (size.width() < 100)
            QCOMPARE(boundedScale(size, 4), 4.0);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QVERIFY(show(sample::starOf(1)));
        QSignalSpy exported(m_panel.get(), &PicturePanel::exported);
        m_panel->exportPng(u"/no/such/folder/a.png"_s, 1);
        QVERIFY(exported.constLast().constFirst().toString().contains(u"/no/such/folder"_s));
        QVERIFY(m_panel->note().contains(u"/no/such/folder"_s));
    }

    void whatWouldBeTooMuchIsSaidAndStaysFolded()
    {
        QVERIFY(show(sample::starOf(6001)));
        m_panel->setFolded(jobs(), false);
        QVERIFY(m_panel->isLaidOut());
        QCOMPARE(canvas().layout().nodes.size(), size_t(2));
        QVERIFY2(m_panel->note().contains(u"600"_s), qPrintable(m_panel->note()));
    }

private:
    bool laidOut()
    {
        return QTest::qWaitFor([this] { return m_panel->isLaidOut(); }, patienceMs);
    }
    bool show(const std::vector<GraphSubject> &subjects)
    {
        m_panel->setSubjects(subjects);
        return laidOut();
    }
    [[nodiscard]] PictureCanvas &canvas() const { return *m_panel->canvas(); }
    [[nodiscard]] QPointF edgeMiddle(size_t edge) const
    {
        const Curve &curve = canvas().layout().edges.at(edge).own;
        return (curve.front() + curve.back()) / 2;
    }
    [[nodiscard]] bool anyLineSays(const QString &text) const
    {
        return std::ranges::any_of(canvas().scene()->items(), [&](const QGraphicsItem *item) {
            return item->type() == PictureLineItem::Type && item->toolTip().contains(text);
        });
    }

    std::unique_ptr<PicturePanel> m_panel;
};

QTEST_MAIN(PicturePanelTest)
#include "tst_picturepanel.moc"
