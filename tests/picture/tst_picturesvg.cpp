// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picturelook.h"
#include "models/picture/picturesvg.h"
#include "tests/domain/graphworld.h"

#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QString error;
    QStringList titles;
    QStringList texts;
    std::set<QString> elements;
    std::set<QString> attributes;
};

Read readSvg(const QByteArray &svg)
{
    Read read;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        read.elements.insert(name);
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            read.attributes.insert(attribute.name().toString());
        if (name == u"title"_s)
            read.titles << xml.readElementText();
        else if (name == u"text"_s)
            read.texts << xml.readElementText();
    }
    read.error = xml.hasError() ? xml.errorString() : QString();
    return read;
}

QByteArray svgFor(const std::vector<GraphSubject> &subjects, Folding folding = {})
{
    const PictureStyle style = estimatedStyle();
    const Picture picture = pictureOf(dependencyGraphOf(subjects), folding, style);
    return svgOf(picture, *layOut(picture.input), style);
}

Folding nothingFolded()
{
    return {.dependentsFrom = 1'000'000, .connectionsFrom = 1'000'000, .chosen = {}};
}

} // namespace

class PictureSvgTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfEverySizeAreWellFormed_data()
    {
        QTest::addColumn<int>("dependents");
        for (const int count : {0, 1, 30, 5000})
            QTest::addRow("%d", count) << count;
    }
    void filesOfEverySizeAreWellFormed()
    {
        QFETCH(int, dependents);
        const Read read = readSvg(svgFor(sample::starOf(dependents), nothingFolded()));
        QCOMPARE(read.error, QString());
        // The file's own, a node each, an edge each.
        QCOMPARE(read.titles.size(), 1 + 1 + 2 * dependents);
        QCOMPARE(read.titles.first(), u"What hangs on Connection c1"_s);
    }

    void nothingInAFileActsOrComesFromElsewhere()
    {
        const QByteArray svg = svgFor(sample::hostileSubjects(), nothingFolded());
        const Read read = readSvg(svg);
        QCOMPARE(read.error, QString());
        const std::set<QString> allowed{u"svg"_s,  u"g"_s,    u"title"_s,   u"desc"_s,
                                        u"rect"_s, u"path"_s, u"polygon"_s, u"text"_s};
        for (const QString &element : read.elements)
            QVERIFY2(allowed.contains(element), qPrintable(element));
        for (const QString &attribute : read.attributes)
            QVERIFY2(!attribute.startsWith(u"on"_s) && !attribute.contains(u"href"_s)
                         && attribute != u"style"_s,
                     qPrintable(attribute));
        QVERIFY(!svg.contains("<script"));
        QVERIFY(!svg.contains("<!DOCTYPE"));
    }

    void hostileNamesAreShownLiterally()
    {
        const Read read = readSvg(svgFor(sample::hostileSubjects(), nothingFolded()));
        const QString all = read.titles.join(u'\n');
        for (const QString &name :
             {u"<b>bold</b><script>alert(1)</script>"_s, u"\\N \\G \\L \\E \\l\\r \\T \\H"_s,
              u"a\"];b->c;[label=\"owned"_s, u"<<table><tr><td>html</td></tr></table>>"_s,
              u"]]>&amp;&lt;&#0;'"_s, u"\\u{202e}evil\\u{202c}"_s, u"line\\u{a}break\\u{9}tab"_s,
              u"\\u{0}nul"_s, QString(300, u'W'), u"%1 %2 %n &file"_s, u"\U0001F600"_s})
            QVERIFY2(all.contains(name), qPrintable(name));
        QVERIFY(!all.contains(QChar(0xFFFE)));
        QVERIFY(!all.contains(QChar(0)));
        // What stands on the nodes is cut to fit, and says that it was.
        QVERIFY(std::ranges::any_of(read.texts, [](const QString &text) {
            return text.startsWith(u"WWW"_s) && text.endsWith(u'…') && text.size() < 40;
        }));
    }

    void whatWasNotReadIsInTheFile()
    {
        GraphSubject subject = sample::graphSubject(u"c"_s, {});
        subject.impact->coverage = {
            {u"jobs"_s, u"Jobs"_s, CoverageStatus::Forbidden, u"403 it said"_s, 0}};
        const Read read = readSvg(svgFor({subject}));
        QVERIFY(read.texts.contains(u"Jobs"_s));
        QVERIFY(read.texts.contains(u"no permission"_s));
        QVERIFY(read.titles.join(u'\n').contains(u"403 it said"_s));
        QVERIFY(read.titles.join(u'\n').contains(u"Not known is what hangs on it there: Jobs."_s));
        QVERIFY(!read.titles.join(u'\n').contains(u"On it hang"_s));
    }

    void everyMarkHasALookAndAWordOfItsOwn()
    {
        std::set<QString> words;
        std::set<QLatin1StringView> drawings;
        std::set<std::pair<std::vector<double>, double>> lines;
        for (const PictureMark mark : allPictureMarks) {
            words.insert(wordOf(mark));
            drawings.insert(drawingOf(mark));
            if (mark != PictureMark::Connection)
                lines.emplace(dashesOf(mark), lineWidthOf(mark));
        }
        QCOMPARE(words.size(), allPictureMarks.size());
        QCOMPARE(drawings.size(), allPictureMarks.size());
        QCOMPARE(lines.size(), allPictureMarks.size() - 1);
    }

    void aFoldSaysHowManyAndGivesReasons()
    {
        const auto subjects = sample::starOf(412);
        const Picture picture = pictureOf(dependencyGraphOf(subjects), Folding{}, estimatedStyle());
        QCOMPARE(picture.faces.back().title, u"412 × job"_s);
        const QString why = descriptionOf(picture.view(), picture.drawn.edges.front());
        QVERIFY2(why.contains(u"names it in member"_s), qPrintable(why));
        QVERIFY2(why.contains(u"412"_s), qPrintable(why));
        QVERIFY(why.size() < 2000);
    }

    void textIsNeverCutWithinACharacter()
    {
        const PictureStyle style = estimatedStyle();
        const QString text = u"\U0001F469\u200D\U0001F4BB\U0001F469\u200D\U0001F4BB"_s;
        for (double width = 0; width < 120; width += 3) {
            const QString cut = elided(text, width, style.titleWidth);
            QVERIFY(cut.toUtf8() == QString::fromUtf8(cut.toUtf8()).toUtf8());
            QVERIFY(!cut.contains(QChar::ReplacementCharacter));
            QVERIFY(cut == text || cut.endsWith(u'…'));
        }
    }
};

QTEST_APPLESS_MAIN(PictureSvgTest)
#include "tst_picturesvg.moc"
