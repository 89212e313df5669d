// SPDX-License-Identifier: Apache-2.0
#include "models/report/pdfpages.h"

#include "models/report/columnwidths.h"
#include "models/report/sealing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportPage)
};

QFont fontOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    // Text with spacing has no ligatures: an id has to be found, and copied, letter by letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

/// What of a text is put on paper; of one that is cut it says so, and how long it was.
QString printed(const QString &text)
{
    if (text.size() <= longestText)
        return sealed(text);
    const qsizetype kept =
        text.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText;
    //: Behind a text that is cut: %1 and %2 are numbers of characters.
    const QString note =
        Text::tr("[cut: the first %1 of %2 characters; HTML and CSV have them all]");
    return sealed(text.first(kept)) + u"… "_s + note.arg(kept).arg(text.size());
}

constexpr qreal cellPadding = 1.0; ///< all in millimetres
constexpr qreal footHeight = 8;
constexpr qreal firstIndent = 4;
const QColor rule(0xb0, 0xb0, 0xb0);
const QColor shade(0xec, 0xec, 0xec);

} // namespace

PdfPages::PdfPages(QPdfWriter &device, const Document &document)
    : m_device(device)
    , m_document(document)
    , m_width(device.width())
    , m_titleFont(fontOf(16, QFont::Bold))
    , m_headingFont(fontOf(11, QFont::Bold))
    , m_textFont(fontOf(8.5))
    , m_labelFont(fontOf(8.5, QFont::DemiBold))
    , m_headFont(fontOf(8, QFont::Bold))
    , m_footFont(fontOf(7.5))
{
    m_bottom = device.height() - mm(footHeight);
}

int PdfPages::layOut(QPainter *painter, int total)
{
    m_painter = painter;
    m_total = total;
    m_page = 0;
    newPage();
    add(line(m_document.title, m_titleFont, 0, 3));
    addSection(m_document.unknown, true);
    addSection(m_document.cover, false);
    for (const Section &section : m_document.sections) {
        if (isStopped())
            break;
        addSection(section, false);
    }
    return m_page;
}

bool PdfPages::isStopped()
{
    m_isStopped = m_isStopped || (m_stop && m_stop());
    return m_isStopped;
}

PdfPages::Strip PdfPages::strip(const std::vector<Place> &places, qreal before, qreal after)
{
    Strip strip;
    strip.before = mm(before);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qreal tallest = 0;
    for (const Place &place : places) {
        Cell cell{place.x,
                  std::make_unique<QTextLayout>(printed(place.text), *place.font, &m_device)};
        cell.layout->setTextOption(option);
        cell.layout->beginLayout();
        for (QTextLine line = cell.layout->createLine(); line.isValid();
             line = cell.layout->createLine()) {
            line.setLineWidth(std::max(place.width, mm(3)));
            line.setPosition({0, cell.height});
            cell.height += line.height();
        }
        cell.layout->endLayout();
        tallest = std::max(tallest, cell.height);
        strip.cells.push_back(std::move(cell));
    }
    strip.height = strip.before + tallest + mm(after);
    return strip;
}

PdfPages::Strip PdfPages::line(const QString &text, const QFont &font, qreal before, qreal after)
{
    const qreal x = m_isFirst ? mm(firstIndent) : 0;
    Strip made = strip({{x, m_width - x, text, &font}}, before, after);
    made.isFirst = m_isFirst;
    return made;
}

PdfPages::Strip PdfPages::row(const Table &table, const QStringList &cells, const QFont &font)
{
    qreal x = m_isFirst ? mm(firstIndent) : 0;
    std::vector<Place> places;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const qreal width = m_widths[i];
        if (const QString text = cells.value(qsizetype(i)); !text.isEmpty())
            places.push_back({x + mm(cellPadding), width - 2 * mm(cellPadding), text, &font});
        x += width;
    }
    Strip made = strip(places, cellPadding * 0.7, cellPadding * 0.7);
    made.isFirst = m_isFirst;
    return made;
}

void PdfPages::addSection(const Section &section, bool isFirst)
{
    m_isFirst = isFirst;
    Strip heading = line(section.title, m_headingFont, isFirst ? 1 : 5, 1.5);
    heading.keepsWithNext = true;
    add(std::move(heading));
    for (const QString &note : section.notes) {
        Strip made = line(note, m_textFont, 0, 1);
        made.keepsWithNext = section.table || !section.facts.empty();
        add(std::move(made));
    }
    addFacts(section.facts);
    if (section.table)
        addTable(*section.table, isFirst);
    for (Strip &alone : m_pending) // a heading without anything below it
        draw(alone);
    m_pending.clear();
    m_isFirst = false;
}

/// Side by side where the page lies across.
void PdfPages::addFacts(const std::vector<Fact> &facts)
{
    const int beside = isWide(m_document) ? 2 : 1;
    const qreal width = m_width / beside;
    const qreal label = width * 0.3;
    std::vector<Place> places;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        const qreal x = places.empty() ? 0 : width;
        places.push_back({x, label - mm(2), fact.label, &m_labelFont});
        places.push_back({x + label, width - label - mm(3), fact.value, &m_textFont});
        if (int(places.size()) == 2 * beside)
            add(strip(std::exchange(places, {}), 0, 0.8));
    }
    if (!places.empty())
        add(strip(places, 0, 0.8));
}

void PdfPages::addTable(const Table &table, bool isFirst)
{
    if (table.rows.empty()) {
        if (!table.whenEmpty.isEmpty())
            add(line(table.whenEmpty, m_textFont, 0, 1));
        return;
    }
    const auto measure = [this](const QFont &font) {
        return [metrics = QFontMetricsF(font, &m_device)](const QString &text) {
            return metrics.horizontalAdvance(sealed(text));
        };
    };
    m_widths = columnWidths(table, m_width - (isFirst ? mm(firstIndent) : 0), mm(2.2 * cellPadding),
                            measure(m_headFont), measure(m_textFont));
    QStringList titles;
    for (const Column &column : table.columns)
        titles << column.title;
    Strip head = row(table, titles, m_headFont);
    head.isHead = true;
    head.keepsWithNext = true;
    m_current = &table;
    add(std::move(head));
    for (const QStringList &cells : table.rows) {
        if (isStopped())
            break;
        Strip made = row(table, cells, m_textFont);
        made.isRow = true;
        made.isFirst = isFirst;
        add(std::move(made));
    }
    m_current = nullptr;
    m_repeated = nullptr;
}

void PdfPages::add(Strip strip)
{
    qreal needed = strip.height;
    for (const Strip &heading : m_pending)
        needed += heading.height;
    if (strip.keepsWithNext && needed < m_bottom / 2) {
        m_pending.push_back(std::move(strip));
        return;
    }
    // What is taller than a page begins where it is: a new one would not hold it either.
    const bool isEndless = strip.height > m_bottom && m_y + needed - strip.height < m_bottom / 2;
    if (m_y > 0 && m_y + needed > m_bottom && !isEndless)
        newPage();
    for (Strip &heading : m_pending)
        draw(heading);
    m_pending.clear();
    m_repeated = m_current; // its headings stand above, and again wherever a page ends
    m_y + strip.height > m_bottom ? drawSplit(strip) : draw(strip);
}

void PdfPages::drawGround(const Strip &strip, qreal top, qreal height)
{
    if (!m_painter)
        return;
    const qreal from = strip.isFirst ? mm(firstIndent) : 0;
    if (strip.isHead)
        m_painter->fillRect(QRectF(from, top, m_width - from, height), shade);
    if (strip.isFirst)
        m_painter->fillRect(QRectF(0, top, mm(1.2), height), Qt::black);
    if (strip.isRow || strip.isHead)
        m_painter->fillRect(QRectF(from, top + height - mm(0.1), m_width - from, mm(0.1)), rule);
}

void PdfPages::draw(Strip &strip)
{
    drawGround(strip, m_y, strip.height);
    if (m_painter) {
        for (const Cell &cell : strip.cells)
            cell.layout->draw(m_painter, {cell.x, m_y + strip.before});
    }
    m_y += strip.height;
}

/// What is taller than a page goes on over as many pages as it takes, line by line.
void PdfPages::drawSplit(Strip &strip)
{
    for (bool isDone = false; !isDone;) {
        const qreal top = m_y;
        qreal lowest = top;
        isDone = true;
        for (Cell &cell : strip.cells) {
            qreal y = top + strip.before;
            for (; cell.drawn < cell.layout->lineCount(); ++cell.drawn) {
                const QTextLine line = cell.layout->lineAt(cell.drawn);
                if (y + line.height() > m_bottom && y > strip.before + top)
                    break;
                if (m_painter)
                    line.draw(m_painter, {cell.x, y - line.y()});
                y += line.height();
            }
            lowest = std::max(lowest, y);
            isDone = isDone && cell.drawn == cell.layout->lineCount();
        }
        drawGround(strip, top, lowest - top);
        m_y = lowest;
        if (!isDone)
            newPage();
    }
}

void PdfPages::newPage()
{
    if (m_page++ > 0 && m_painter)
        m_device.newPage();
    m_y = 0;
    drawFoot();
    if (!m_repeated)
        return;
    QStringList titles;
    for (const Column &column : m_repeated->columns)
        titles << column.title;
    Strip head = row(*m_repeated, titles, m_headFont);
    head.isHead = true;
    draw(head);
}

void PdfPages::drawFoot()
{
    if (!m_painter)
        return;
    const QFontMetricsF metrics(m_footFont, &m_device);
    //: At the foot of a printed page: %1 of %2 are page numbers.
    const QString number = Text::tr("Page %1 of %2").arg(m_page).arg(m_total);
    const qreal numberWidth = metrics.horizontalAdvance(number);
    const qreal y = m_device.height() - metrics.height();
    m_painter->setFont(m_footFont);
    m_painter->drawText(QPointF(m_width - numberWidth, y + metrics.ascent()), number);
    const QString title =
        metrics.elidedText(sealed(m_document.title), Qt::ElideRight, m_width - numberWidth - mm(6));
    m_painter->drawText(QPointF(0, y + metrics.ascent()), title);
    m_painter->fillRect(QRectF(0, y - mm(1), m_width, mm(0.1)), rule);
}

} // namespace linchpin::report
