// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/document.h"

#include <QFont>
#include <QPdfWriter>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

namespace linchpin::report {

/// Lays a report out on pages, strip by strip from the top: a strip is a title, a sentence, a fact
/// or a row. Used twice, to count the pages and to paint them. Memory does not grow with the
/// report.
class PdfPages
{
public:
    PdfPages(QPdfWriter &device, const Document &document); ///< both outlive it

    /// Asked before every row; once it says yes, nothing more is laid out.
    void stopWhen(std::function<bool()> stop) { m_stop = std::move(stop); }

    /// The number of pages. Paints them if there is a painter, "of total" at the foot of each.
    int layOut(QPainter *painter, int total);

private:
    struct Cell
    {
        qreal x = 0;
        std::unique_ptr<QTextLayout> layout;
        qreal height = 0;
        int drawn = 0; ///< lines that are on a page already
    };
    struct Strip
    {
        std::vector<Cell> cells;
        qreal before = 0; ///< white space above
        qreal height = 0; ///< with all white space
        bool keepsWithNext = false;
        bool isHead = false; ///< shaded
        bool isRow = false; ///< ruled below
        bool isFirst = false; ///< of the first block: with a bar beside it
    };
    struct Place
    {
        qreal x;
        qreal width;
        QString text;
        const QFont *font;
    };

    [[nodiscard]] qreal mm(qreal length) const { return length * m_device.resolution() / 25.4; }
    [[nodiscard]] Strip strip(const std::vector<Place> &places, qreal before, qreal after);
    [[nodiscard]] Strip line(const QString &text, const QFont &font, qreal before, qreal after);
    [[nodiscard]] Strip row(const Table &table, const QStringList &cells, const QFont &font);

    void add(Strip strip);
    void addSection(const Section &section, bool isFirst);
    void addFacts(const std::vector<Fact> &facts);
    void addTable(const Table &table, bool isFirst);
    void draw(Strip &strip);
    void drawSplit(Strip &strip);
    void drawGround(const Strip &strip, qreal top, qreal height);
    void newPage();
    [[nodiscard]] bool isStopped();
    void drawFoot();

    QPdfWriter &m_device;
    const Document &m_document;
    QPainter *m_painter = nullptr;
    int m_total = 0;
    int m_page = 0;
    qreal m_y = 0;
    qreal m_width = 0;
    qreal m_bottom = 0;
    std::vector<Strip> m_pending; ///< headings that must not be left alone at the foot of a page
    const Table *m_current = nullptr; ///< the table that is being laid out
    std::vector<qreal> m_widths; ///< of its columns
    const Table *m_repeated = nullptr; ///< whose headings come again on a new page
    bool m_isFirst = false;
    std::function<bool()> m_stop;
    bool m_isStopped = false;
    QFont m_titleFont, m_headingFont, m_textFont, m_labelFont, m_headFont, m_footFont;
};

} // namespace linchpin::report
