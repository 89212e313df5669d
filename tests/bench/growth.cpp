// SPDX-License-Identifier: Apache-2.0
// Draws the growth curves of build/bench.json, one SVG for each series: how a figure grows with the
// number of rows, both axes logarithmic, the floor and the peer of the same run beside it.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPointF>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Point
{
    double size = 0;
    double value = 0;
};

struct Curve
{
    QString name;
    QString colour;
    QString dashes; ///< told apart without colour, too
    std::vector<Point> points = {};
};

struct Series
{
    QString unit;
    std::array<Curve, 3> curves{Curve{u"Linchpin"_s, u"#1f5fa8"_s, u"none"_s},
                                Curve{u"peer"_s, u"#b4540a"_s, u"7 4"_s},
                                Curve{u"floor"_s, u"#5f6b76"_s, u"2 4"_s}};
};

QMap<QString, Series> seriesOf(const QJsonArray &figures)
{
    QMap<QString, Series> all;
    for (const QJsonValue &entry : figures) {
        const QJsonObject figure = entry.toObject();
        const QString name = figure.value("series"_L1).toString();
        if (name.isEmpty())
            continue;
        Series &series = all[name];
        series.unit = figure.value("unit"_L1).toString();
        const double size = figure.value("size"_L1).toDouble();
        const std::array members{"value"_L1, "peer"_L1, "floor"_L1};
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (const double value = figure.value(members[i]).toDouble(); value > 0)
                series.curves[i].points.push_back({size, value});
        }
    }
    return all;
}

/// From decade to decade, never an empty span.
struct Axis
{
    int first = 0;
    int last = 1;
    double begin = 0; ///< where the first decade lies on the paper
    double end = 1;

    [[nodiscard]] double at(double value) const
    {
        return begin + (end - begin) * (std::log10(value) - first) / (last - first);
    }
};

Axis axisOf(const Series &series, double Point::*member, double begin, double end)
{
    double least = HUGE_VAL;
    double most = 0;
    for (const Curve &curve : series.curves) {
        for (const Point &point : curve.points) {
            least = std::min(least, point.*member);
            most = std::max(most, point.*member);
        }
    }
    const int first = int(std::floor(std::log10(least)));
    return {first, std::max(first + 1, int(std::ceil(std::log10(most)))), begin, end};
}

class Drawing
{
public:
    explicit Drawing(QIODevice &device) : m_svg(&device)
    {
        m_svg.setAutoFormatting(true);
        m_svg.writeStartDocument();
        m_svg.writeComment(u" SPDX-License-Identifier: Apache-2.0 "_s);
        m_svg.writeStartElement(u"svg"_s);
        m_svg.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
        m_svg.writeAttribute(u"viewBox"_s, u"0 0 620 340"_s);
        m_svg.writeAttribute(u"font-family"_s, u"sans-serif"_s);
        m_svg.writeAttribute(u"font-size"_s, u"12"_s);
        m_svg.writeEmptyElement(u"rect"_s);
        m_svg.writeAttribute(u"width"_s, u"620"_s);
        m_svg.writeAttribute(u"height"_s, u"340"_s);
        m_svg.writeAttribute(u"fill"_s, u"#ffffff"_s);
    }

    void text(double x, double y, const QString &anchor, const QString &words)
    {
        m_svg.writeStartElement(u"text"_s);
        m_svg.writeAttribute(u"x"_s, number(x));
        m_svg.writeAttribute(u"y"_s, number(y));
        m_svg.writeAttribute(u"text-anchor"_s, anchor);
        m_svg.writeAttribute(u"fill"_s, u"#24292f"_s);
        m_svg.writeCharacters(words);
        m_svg.writeEndElement();
    }
    void line(const std::vector<QPointF> &points, const QString &colour, const QString &dashes,
              const QString &width)
    {
        QStringList places;
        for (const QPointF &point : points)
            places << number(point.x()) + u',' + number(point.y());
        m_svg.writeEmptyElement(u"polyline"_s);
        m_svg.writeAttribute(u"points"_s, places.join(u' '));
        m_svg.writeAttribute(u"fill"_s, u"none"_s);
        m_svg.writeAttribute(u"stroke"_s, colour);
        m_svg.writeAttribute(u"stroke-width"_s, width);
        m_svg.writeAttribute(u"stroke-dasharray"_s, dashes);
    }
    void dot(QPointF place, const QString &colour)
    {
        m_svg.writeEmptyElement(u"circle"_s);
        m_svg.writeAttribute(u"cx"_s, number(place.x()));
        m_svg.writeAttribute(u"cy"_s, number(place.y()));
        m_svg.writeAttribute(u"r"_s, u"3.5"_s);
        m_svg.writeAttribute(u"fill"_s, colour);
    }
    void finish() { m_svg.writeEndDocument(); }

private:
    static QString number(double value) { return QString::number(value, 'f', 1); }
    QXmlStreamWriter m_svg;
};

QString decade(int exponent)
{
    static const QStringList small{u"1"_s,   u"10"_s,   u"100"_s, u"1k"_s,
                                   u"10k"_s, u"100k"_s, u"1M"_s};
    return exponent >= 0 && exponent < small.size() ? small.at(exponent)
                                                    : QString::number(std::pow(10, exponent));
}

void drawGrid(Drawing &drawing, const Axis &x, const Axis &y)
{
    for (int i = x.first; i <= x.last; ++i) {
        const double at = x.at(std::pow(10, i));
        drawing.line({{at, y.begin}, {at, y.end}}, u"#d0d7de"_s, u"none"_s, u"1"_s);
        drawing.text(at, y.begin + 18, u"middle"_s, decade(i));
    }
    for (int i = y.first; i <= y.last; ++i) {
        const double at = y.at(std::pow(10, i));
        drawing.line({{x.begin, at}, {x.end, at}}, u"#d0d7de"_s, u"none"_s, u"1"_s);
        drawing.text(x.begin - 8, at + 4, u"end"_s, decade(i));
    }
}

void draw(QIODevice &device, const QString &name, const Series &series)
{
    Drawing drawing(device);
    const Axis x = axisOf(series, &Point::size, 70, 480);
    const Axis y = axisOf(series, &Point::value, 290, 40);
    drawGrid(drawing, x, y);
    drawing.text(20, 22, u"start"_s, u"%1, %2"_s.arg(name, series.unit));
    double legend = 60;
    for (const Curve &curve : series.curves) {
        if (curve.points.empty())
            continue;
        std::vector<QPointF> places;
        for (const Point &point : curve.points)
            places.emplace_back(x.at(point.size), y.at(point.value));
        drawing.line(places, curve.colour, curve.dashes, u"2"_s);
        for (const QPointF &place : places)
            drawing.dot(place, curve.colour);
        drawing.line({{500, legend - 4}, {530, legend - 4}}, curve.colour, curve.dashes, u"2"_s);
        drawing.text(538, legend, u"start"_s, curve.name);
        legend += 22;
    }
    drawing.finish();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3) {
        std::fputs("usage: growth BENCH.json FOLDER\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", argv[1]);
    const auto all = seriesOf(QJsonDocument::fromJson(file.readAll()).array());
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QSaveFile svg(QString::fromLocal8Bit(argv[2]) + u"/growth-"_s + it.key() + u".svg"_s);
        if (!svg.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written to", argv[2]);
        draw(svg, it.key(), it.value());
        if (!svg.commit())
            qFatal("%s cannot be written to", argv[2]);
    }
    return 0;
}
