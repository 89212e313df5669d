// SPDX-License-Identifier: Apache-2.0
// JSON: a list of 100 000 objects as a server sends it, until its members are read.
#include "models/wire/json.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

QByteArray listOf(int count)
{
    QJsonArray items;
    for (const Connection &c : sampleConnections(count))
        items.append(QJsonObject{{u"id"_s, c.id.value},
                                 {u"name"_s, c.name},
                                 {u"providerId"_s, c.type},
                                 {u"isActive"_s, c.state == ConnectionState::Active},
                                 {u"dateModified"_s, c.modified}});
    return QJsonDocument(QJsonObject{{u"total"_s, count}, {u"items"_s, items}})
        .toJson(QJsonDocument::Compact);
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

} // namespace

int main(int argc, char **argv)
{
    const Figures figures(argc, argv);
    const int count = figures.isQuick() ? 5000 : 100000;
    const QByteArray text = listOf(count);
    if (readWithOurs(text) != readWithQt(text))
        qFatal("the two readers do not agree");
    volatile qsizetype sum = 0;
    const double floor = medianMilliseconds(3, [&] { sum = text.count('"'); });
    const double parsedByQt =
        medianMilliseconds(3, [&] { sum = QJsonDocument::fromJson(text).isNull(); });
    const double peer = medianMilliseconds(3, [&] { sum = readWithQt(text); });
    const double parsed =
        medianMilliseconds(3, [&] { sum = JsonDocument::parse(text).has_value(); });
    const double read = medianMilliseconds(3, [&] { sum = readWithOurs(text); });
    const QString size =
        u"%1 objects, %2 MB"_s.arg(count).arg(double(text.size()) / 1e6, 0, 'f', 1);
    figures.add({u"JSON"_s, u"parsed, "_s + size, parsed, u"ms"_s, floor, parsedByQt});
    figures.add(
        {u"JSON"_s, u"parsed and every member read, "_s + size, read, u"ms"_s, floor, peer});
    return 0;
}
