// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picturesvg.h"

#include "models/picture/picturelook.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 24;
constexpr double headHeight = 50;
constexpr double legendRow = 26;
constexpr double legendColumn = 190;
constexpr double narrowest = 620;

QString number(double value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString pathData(const Curve &curve)
{
    QString data;
    for (size_t i = 0; i < curve.size(); ++i)
        data += (i == 0           ? u"M"_s
                     : i % 3 == 1 ? u"C"_s
                                  : u" "_s)
            + number(curve[i].x()) + u' ' + number(curve[i].y());
    return data;
}

QString corners(const std::vector<QPointF> &points)
{
    QStringList words;
    for (const QPointF &point : points)
        words << number(point.x()) + u',' + number(point.y());
    return words.join(u' ');
}

class Writing
{
public:
    Writing(const Picture &picture, const GraphLayout &layout, const PictureStyle &style)
        : m_picture(picture), m_layout(layout), m_style(style), m_xml(&m_bytes)
    { }

    QByteArray write()
    {
        const double width = std::max(m_layout.size.width(), narrowest) + 2 * margin;
        const auto columns = std::max(1, int((width - 2 * margin) / legendColumn));
        const int rows = (int(allPictureMarks.size()) + columns - 1) / columns;
        const double bottom = margin + headHeight + m_layout.size.height() + margin;
        const double height = bottom + rows * legendRow + margin;
        m_xml.writeStartDocument();
        start(width, height);
        m_xml.writeStartElement(u"g"_s);
        attribute("transform", u"translate(%1 %2)"_s.arg(margin).arg(margin + headHeight));
        writeTrunks();
        for (size_t i = 0; i < m_layout.edges.size(); ++i)
            writeEdge(i);
        for (size_t i = 0; i < m_layout.nodes.size(); ++i)
            writeNode(i);
        m_xml.writeEndElement();
        for (int i = 0; i < int(allPictureMarks.size()); ++i) {
            const int row = i / columns;
            writeLegend(allPictureMarks.at(size_t(i)),
                        {margin + (i - row * columns) * legendColumn, bottom + row * legendRow});
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1StringView(name), value);
    }
    void start(double width, double height)
    {
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        attribute("width", number(width));
        attribute("height", number(height));
        attribute("viewBox", u"0 0 %1 %2"_s.arg(number(width), number(height)));
        attribute("role", u"img"_s);
        attribute("font-family", u"DejaVu Sans, Verdana, Noto Sans, sans-serif"_s);
        const QString heading = headingOf(m_picture.graph);
        m_xml.writeTextElement(u"title"_s, heading);
        const QString summary = summaryOf(m_picture.graph);
        m_xml.writeTextElement(u"desc"_s, summary);
        m_xml.writeEmptyElement(u"rect"_s);
        attribute("width", u"100%"_s);
        attribute("height", u"100%"_s);
        attribute("fill", u"#ffffff"_s);
        const double room = width - 2 * margin;
        const auto titleWidth = [](const QString &text) { return estimatedWidth(text, 17); };
        writeText({margin, margin + 14}, elided(heading, room, titleWidth), 17, u"#1b1e20"_s, true);
        writeText({margin, margin + 34}, elided(summary, room, m_style.detailWidth), 12,
                  u"#50565c"_s);
    }

    void writeText(QPointF at, const QString &text, double size, const QString &color,
                   bool isBold = false)
    {
        m_xml.writeStartElement(u"text"_s);
        attribute("x", number(at.x()));
        attribute("y", number(at.y()));
        attribute("font-size", number(size));
        attribute("fill", color);
        if (isBold)
            attribute("font-weight", u"600"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void lineLook(PictureMark mark)
    {
        attribute("fill", u"none"_s);
        attribute("stroke", paperColorOf(mark));
        attribute("stroke-width", number(lineWidthOf(mark)));
        QStringList dashes;
        for (const double length : dashesOf(mark))
            dashes << number(length);
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes.join(u' '));
    }

    void writeDrawing(PictureMark mark, QPointF at)
    {
        m_xml.writeEmptyElement(u"path"_s);
        attribute("d", drawingOf(mark));
        attribute("transform", u"translate(%1 %2)"_s.arg(number(at.x()), number(at.y())));
        attribute("fill", u"none"_s);
        attribute("stroke", paperColorOf(mark));
        attribute("stroke-width", u"1.5"_s);
        attribute("stroke-linecap", u"round"_s);
        attribute("stroke-linejoin", u"round"_s);
    }

    void writeHead(const Curve &curve, PictureMark mark)
    {
        m_xml.writeEmptyElement(u"polygon"_s);
        attribute("points", corners(headAt(curve)));
        attribute("fill", paperColorOf(mark));
    }

    void writeTrunks()
    {
        const std::vector<PictureMark> marks = trunkMarks(m_picture.drawn, m_layout);
        for (size_t i = 0; i < m_layout.trunks.size(); ++i) {
            const GraphLayout::Trunk &trunk = m_layout.trunks[i];
            QString data;
            for (const Curve &stroke : trunk.strokes)
                data += pathData(stroke);
            m_xml.writeEmptyElement(u"path"_s);
            attribute("d", data);
            lineLook(marks[i]);
            if (trunk.endsAtNode)
                writeHead(trunk.strokes.front(), marks[i]);
        }
    }

    void writeEdge(size_t index)
    {
        const GraphLayout::Edge &edge = m_layout.edges[index];
        const PictureMark mark = markOf(m_picture.drawn.edges[index]);
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeTextElement(u"title"_s,
                               descriptionOf(m_picture.view(), m_picture.drawn.edges[index]));
        m_xml.writeEmptyElement(u"path"_s);
        attribute("d", pathData(edge.own));
        lineLook(mark);
        if (endsInHead(m_layout, edge))
            writeHead(edge.own, mark);
        m_xml.writeEndElement();
    }

    void writeNode(size_t index)
    {
        const NodeFace &face = m_picture.faces[index];
        const QRectF rect = m_layout.nodes[index];
        const bool isUnread = face.mark == PictureMark::Unread;
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeTextElement(u"title"_s, descriptionOf(m_picture.view(), index));
        if (face.isFold)
            writeFrame(rect.translated(3, 3), face.mark, u"#ffffff"_s);
        writeFrame(rect, face.mark, isUnread ? u"#fdf6ea"_s : u"#ffffff"_s);
        writeDrawing(
            face.mark,
            {rect.left() + PictureStyle::padding, rect.center().y() - PictureStyle::markSize / 2});
        const double x = rect.left() + PictureStyle::textLeft();
        const double top = rect.top() + PictureStyle::padding;
        writeText({x, top + m_style.titleHeight - 4}, face.title, 13, u"#1b1e20"_s);
        writeText({x, top + m_style.titleHeight + m_style.detailHeight - 4}, face.detail, 11,
                  paperColorOf(face.mark));
        m_xml.writeEndElement();
    }

    void writeFrame(const QRectF &rect, PictureMark mark, const QString &ground)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        attribute("x", number(rect.x()));
        attribute("y", number(rect.y()));
        attribute("width", number(rect.width()));
        attribute("height", number(rect.height()));
        attribute("rx", mark == PictureMark::Connection ? u"12"_s : u"4"_s);
        attribute("fill", ground);
        attribute("stroke", paperColorOf(mark));
        attribute("stroke-width", number(lineWidthOf(mark)));
        if (mark == PictureMark::Unread)
            attribute("stroke-dasharray", u"5 5"_s);
    }

    void writeLegend(PictureMark mark, QPointF at)
    {
        m_xml.writeStartElement(u"g"_s);
        writeDrawing(mark, at);
        if (mark != PictureMark::Connection) {
            m_xml.writeEmptyElement(u"path"_s);
            attribute("d", u"M%1 %2h34"_s.arg(number(at.x() + 22), number(at.y() + 8)));
            lineLook(mark);
        }
        writeText(at + QPointF(mark == PictureMark::Connection ? 24 : 62, 12), wordOf(mark), 11,
                  u"#1b1e20"_s);
        m_xml.writeEndElement();
    }

    const Picture &m_picture;
    const GraphLayout &m_layout;
    const PictureStyle &m_style;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray svgOf(const Picture &picture, const GraphLayout &layout, const PictureStyle &style)
{
    return Writing(picture, layout, style).write();
}

tl::expected<QByteArray, QString> svgFile(const DependencyGraph &graph, const Folding &folding)
{
    const PictureStyle style = estimatedStyle();
    const Picture picture = pictureOf(graph, folding, style);
    const auto layout = layOut(picture.input);
    if (!layout)
        return tl::unexpected(layout.error());
    return svgOf(picture, *layout, style);
}

} // namespace linchpin
