// SPDX-License-Identifier: Apache-2.0
// JSON: a list of 100 000 objects as a server sends it, until its members are read.
#include "models/wire/json.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

/// As a server sends it, or the awkward one: indented, and every tenth name with what has to be
/// escaped and what is not ASCII.
QByteArray listOf(int count, QJsonDocument::JsonFormat format)
{
    QJsonArray items;
    int number = 0;
    for (Connection c : sampleConnections(count)) {
        if (format == QJsonDocument::Indented && ++number % 10 == 0)
            c.name += u"\n\"Kälte\""_s;
        items.append(QJsonObject{{u"id"_s, c.id.value},
                                 {u"name"_s, c.name},
                                 {u"providerId"_s, c.type},
                                 {u"isActive"_s, c.state == ConnectionState::Active},
                                 {u"dateModified"_s, c.modified}});
    }
    return QJsonDocument(QJsonObject{{u"total"_s, count}, {u"items"_s, items}}).toJson(format);
}

/// Every member of every entry is taken, as a list is read.
qsizetype readWithOurs(const QByteArray &text)
{
    const auto document = JsonDocument::parse(text);
    qsizetype sum = 0;
    const JsonValue root = (*document)->root();
    for (const JsonValue &item : root["items"].items())
        sum += item["id"].stringOr().size() + item["name"].stringOr().size()
            + item["providerId"].stringOr().size() + item["dateModified"].stringOr().size()
            + item["isActive"].boolean().value_or(false);
    return sum;
}

/// What is read out of an element is made a QString, as in the others.
qsizetype sizeOf(const simdjson::dom::element &item, std::string_view name)
{
    std::string_view text;
    if (item[name].get(text) != simdjson::SUCCESS)
        return 0;
    return QString::fromUtf8(text.data(), qsizetype(text.size())).size();
}

qsizetype readWithSimdjson(simdjson::dom::parser &parser, const QByteArray &text)
{
    simdjson::dom::array items;
    if (parser.parse(text.constData(), std::size_t(text.size()))["items"].get(items)
        != simdjson::SUCCESS)
        qFatal("the peer cannot read it");
    qsizetype sum = 0;
    for (const simdjson::dom::element item : items) {
        bool isActive = false;
        if (item["isActive"].get(isActive) != simdjson::SUCCESS)
            isActive = false;
        sum += sizeOf(item, "id") + sizeOf(item, "name") + sizeOf(item, "providerId")
            + sizeOf(item, "dateModified") + isActive;
    }
    return sum;
}

qsizetype readWithQt(const QByteArray &text)
{
    qsizetype sum = 0;
    const QJsonArray items = QJsonDocument::fromJson(text).object().value(u"items").toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        sum += object.value(u"id").toString().size() + object.value(u"name").toString().size()
            + object.value(u"providerId").toString().size()
            + object.value(u"dateModified").toString().size() + object.value(u"isActive").toBool();
    }
    return sum;
}

void measure(const Figures &figures, const QByteArray &text, const QString &what)
{
    simdjson::dom::parser parser; // kept, as its makers advise
    volatile qsizetype sum = readWithOurs(text);
    if (sum != readWithQt(text) || sum != readWithSimdjson(parser, text))
        qFatal("the readers do not agree");
    const double floor = medianMilliseconds(3, [&] { sum = text.count('"'); });
    const double parsedByQt =
        medianMilliseconds(3, [&] { sum = QJsonDocument::fromJson(text).isNull(); });
    const double peer = medianMilliseconds(3, [&] { sum = readWithQt(text); });
    const double simdjsons = medianMilliseconds(3, [&] { sum = readWithSimdjson(parser, text); });
    const double parsed =
        medianMilliseconds(3, [&] { sum = JsonDocument::parse(text).has_value(); });
    const double read = medianMilliseconds(3, [&] { sum = readWithOurs(text); });
    double first = 0; // nothing is kept of a text before, and all memory is fresh
    std::thread([&] { first = millisecondsOf([&] { sum = readWithOurs(text); }); }).join();
    figures.add({u"JSON"_s, u"parsed, "_s + what, parsed, u"ms"_s, floor, parsedByQt});
    figures.add(
        {u"JSON"_s, u"parsed and every member read, "_s + what, read, u"ms"_s, floor, peer});
    figures.add({u"JSON"_s, u"the same, the first text of a thread, "_s + what, first, u"ms"_s,
                 floor, peer});
    figures.add({u"JSON"_s, u"the same, the peer is simdjson's own DOM, "_s + what, read, u"ms"_s,
                 floor, simdjsons});
}

} // namespace

int main(int argc, char **argv)
{
    const Figures figures(argc, argv);
    const int count = figures.isQuick() ? 5000 : 100000;
    const QByteArray text = listOf(count, QJsonDocument::Compact);
    const QByteArray awkward = listOf(count, QJsonDocument::Indented);
    const auto sizeOfText = [count](const QByteArray &bytes) {
        return u"%1 objects, %2 MB"_s.arg(count).arg(double(bytes.size()) / 1e6, 0, 'f', 1);
    };
    measure(figures, text, sizeOfText(text));
    measure(figures, awkward, u"indented, with escapes, "_s + sizeOfText(awkward));
    return 0;
}
