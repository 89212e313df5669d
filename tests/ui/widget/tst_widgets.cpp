// SPDX-License-Identifier: Apache-2.0
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"
#include "ui/impact/verdictbanner.h"
#include "ui/impact/warninglist.h"
#include "ui/widget/badge.h"
#include "ui/widget/elidedlabel.h"
#include "ui/widget/field.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(bool isDark)
{
    return isDark ? QPalette(QColor(49, 54, 59), QColor(42, 46, 50))
                  : QPalette(QColor(239, 240, 241));
}

/// Pixels of an image that are not its ground.
int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    return ink;
}

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setPalette({}); }

    void hostileTextIsShownLiterally_data();
    void hostileTextIsShownLiterally();
    void anElidedLabelDoesNotWidenTheWindow();
    void everyToneCanBeReadOnLightAndDark_data();
    void everyToneCanBeReadOnLightAndDark();
    void everyDrawingIsThereAndFollowsThePalette();
    void aBadgeIsWideEnoughForItsWord();
    void aNoticeSaidTwiceStandsOnce();
    void aNoticeGoesWhenItIsClosed();
    void aLongNoticeIsNotCutOff();
    void warningsPutHazardsFirstAndAreNotCutOff();
    void aFieldSaysItsProblemInPlaceOfItsHint();
    void everyVerdictHasAWordAndASentence_data();
    void everyVerdictHasAWordAndASentence();
};

void TestWidgets::hostileTextIsShownLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>safe</b><img src=/etc/passwd><a href=x>y</a>"_s;
    QTest::newRow("a table") << u"<table><tr><td>1</td></tr></table>"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &nbsp;"_s;
    QTest::newRow("mnemonics") << u"Save & close && go"_s;
}

void TestWidgets::hostileTextIsShownLiterally()
{
    QFETCH(const QString, text);
    PlainLabel label(text);
    QCOMPARE(label.sizeHint().width(), QFontMetrics(label.font()).size(0, text).width());
    ElidedLabel elided;
    elided.setText(text);
    QVERIFY(elided.sizeHint().width() >= elided.fontMetrics().horizontalAdvance(text));
    elided.resize(40, 20);
    const QImage shown = elided.grab().toImage();
    Q_UNUSED(shown)
    QVERIFY(elided.toolTip().isEmpty() || elided.toolTip() == plainToolTip(text));
    QVERIFY(!plainToolTip(text).mid(4).chopped(5).contains(u'<'));
}

void TestWidgets::anElidedLabelDoesNotWidenTheWindow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new ElidedLabel(&window);
    layout->addWidget(label);
    label->setText(QString(300, u'M'));
    QVERIFY(window.minimumSizeHint().width() < 200);
    window.resize(200, 60);
    window.show();
    QVERIFY(label->isElided());
    QCOMPARE(label->toolTip(), plainToolTip(QString(300, u'M')));
    label->setText(u"short"_s);
    QVERIFY(label->toolTip().isEmpty());
}

void TestWidgets::everyToneCanBeReadOnLightAndDark_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWidgets::everyToneCanBeReadOnLightAndDark()
{
    QFETCH(const bool, isDark);
    const QPalette palette = paletteOf(isDark);
    QCOMPARE(linchpin::isDark(palette), isDark);
    for (const Tone tone :
         {Tone::Neutral, Tone::Info, Tone::Positive, Tone::Caution, Tone::Negative}) {
        const QColor ink = toneColor(tone, palette);
        QVERIFY2(contrast(ink, palette.color(QPalette::Window)) >= 4.5, qPrintable(ink.name()));
        QVERIFY2(contrast(ink, palette.color(QPalette::Base)) >= 4.5, qPrintable(ink.name()));
        QVERIFY2(contrast(ink, toneGround(tone, palette)) >= 4.5, qPrintable(ink.name()));
        QVERIFY(contrast(palette.color(QPalette::WindowText), toneGround(tone, palette)) >= 4.5);
    }
}

void TestWidgets::everyDrawingIsThereAndFollowsThePalette()
{
    const QStringList files =
        QDir(QStringLiteral(LINCHPIN_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name.startsWith(u"io."_s))
            continue;
        QGuiApplication::setPalette(paletteOf(false));
        const QImage light = ownIcon(name).pixmap(32, 32).toImage();
        QVERIFY2(inkOf(light) > 20, qPrintable(name));
        QGuiApplication::setPalette(paletteOf(true));
        QVERIFY2(ownIcon(name).pixmap(32, 32).toImage() != light, qPrintable(name));
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestWidgets::aBadgeIsWideEnoughForItsWord()
{
    Badge badge;
    for (const QString &word :
         {u"demo"_s, u"review"_s, u"gespeichert"_s, u"staging"_s, u"WiWiWi"_s, u"production 2"_s}) {
        badge.setBadge(word, Tone::Info);
        // As it is painted: 8 pixels are left at either side.
        const int room = badge.sizeHint().width() - 16;
        QCOMPARE(badge.fontMetrics().elidedText(word, Qt::ElideRight, room), word);
    }
}

void TestWidgets::aNoticeSaidTwiceStandsOnce()
{
    MessageArea area;
    area.show(u"key"_s, Tone::Info, u"one"_s);
    area.show(u"key"_s, Tone::Info, u"two"_s);
    area.show(u"other"_s, Tone::Info, u"three"_s);
    QCOMPARE(area.count(), 2);
    QCOMPARE(area.find(u"key"_s)->text(), u"two"_s);
    area.take(u"key"_s);
    area.take(u"nobody"_s);
    QCOMPARE(area.count(), 1);
    QVERIFY(!area.find(u"key"_s));
}

void TestWidgets::aNoticeGoesWhenItIsClosed()
{
    MessageArea area;
    int pressed = 0;
    MessageBar *bar = area.show(u"key"_s, Tone::Caution, u"text"_s);
    bar->addAction(u"again"_s, u"&Again"_s, u"does it again"_s, [&pressed] { ++pressed; });
    QTest::mouseClick(bar->findChild<QPushButton *>(u"again"_s), Qt::LeftButton);
    QCOMPARE(pressed, 1);
    QCOMPARE(area.count(), 1);
    QTest::mouseClick(bar->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    QCOMPARE(area.count(), 0);
}

void TestWidgets::aLongNoticeIsNotCutOff()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *area = new MessageArea(&window);
    layout->addWidget(area);
    layout->addWidget(new QWidget(&window), 1);
    MessageBar *bar =
        area->show(u"key"_s, Tone::Caution, u"A sentence that goes on and on. "_s.repeated(10));
    window.resize(420, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *label = bar->findChild<PlainLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const PlainLabel *candidate : bar->findChildren<PlainLabel *>()) {
        if (!candidate->text().isEmpty())
            label = candidate;
    }
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestWidgets::warningsPutHazardsFirstAndAreNotCutOff()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *list = new WarningList(&window);
    layout->addWidget(list);
    layout->addStretch();
    list->setWarnings(
        {{u"a"_s, u"First said."_s, false}, {u"b"_s, u"Vectors <b>vanish</b>."_s, true}});
    window.resize(400, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList texts;
    for (const PlainLabel *label : list->findChildren<PlainLabel *>()) {
        if (!label->text().isEmpty())
            texts.append(label->text());
    }
    QCOMPARE(texts,
             (QStringList{u"Before switching off: Vectors <b>vanish</b>."_s, u"First said."_s}));
    QTRY_VERIFY(list->height() >= 2 * list->fontMetrics().height());
    list->setWarnings({});
    QVERIFY(list->isHidden());
}

void TestWidgets::aFieldSaysItsProblemInPlaceOfItsHint()
{
    auto *editor = new QLineEdit;
    Field field(editor);
    field.setHint(u"a hint"_s);
    QCOMPARE(editor->accessibleDescription(), u"a hint"_s);
    field.setProblem(u"too short"_s);
    QCOMPARE(editor->accessibleDescription(), u"too short"_s);
    field.setProblem({});
    QCOMPARE(editor->accessibleDescription(), u"a hint"_s);
}

void TestWidgets::everyVerdictHasAWordAndASentence_data()
{
    QTest::addColumn<std::vector<CoverageStatus>>("coverage");
    QTest::addColumn<bool>("hasDependent");
    QTest::addColumn<QString>("title");
    using enum CoverageStatus;
    QTest::newRow("clear") << std::vector{Complete, NotInstalled} << false
                           << u"Nothing depends on it"_s;
    QTest::newRow("unseen places only")
        << std::vector{Complete, Invisible} << false << u"Nothing found"_s;
    QTest::newRow("a dependent") << std::vector{Complete} << true << u"Needs decisions"_s;
    QTest::newRow("a source failed") << std::vector{Complete, Failed} << false << u"Not known"_s;
}

void TestWidgets::everyVerdictHasAWordAndASentence()
{
    QFETCH(const std::vector<CoverageStatus>, coverage);
    QFETCH(const bool, hasDependent);
    QFETCH(const QString, title);
    Impact impact;
    for (const CoverageStatus status : coverage)
        impact.coverage.push_back({u"s"_s, u"S"_s, status, {}, 0});
    if (hasDependent) {
        Dependent dependent;
        dependent.effect = Effect::Breaks;
        dependent.decisions = {DecisionWord::Keep, DecisionWord::Accept};
        impact.dependents.push_back(dependent);
    }
    VerdictBanner banner;
    banner.showVerdict(impact);
    QCOMPARE(banner.title(), title);
    QVERIFY(!banner.text().isEmpty());
    QCOMPARE(banner.accessibleName(), title);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
