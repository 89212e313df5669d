// SPDX-License-Identifier: Apache-2.0
#include "models/store/reviewcontent.h"

#include "models/domain/impacttext.h"
#include "models/domain/jsonreader.h"
#include "models/domain/sha256.h"
#include "models/domain/valuejson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr qsizetype sumBytes = 16; // it tells equal from different, it proves nothing
constexpr qsizetype roomAround = 256;

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Without the time: looked at again, and nothing changed, it is the same.
QByteArray whatWasSeen(const ReviewedImpact &reviewed)
{
    return reviewed.impact
        ? R"({"error":null,"impact":)" + untimedText(*reviewed.impact) + '}'
        : textOf({{"error"_L1, errorJson(reviewed.impact.error())}, {"impact"_L1, QJsonValue()}});
}

QByteArray sumOf(const QByteArray &text)
{
    Sha256 hash;
    hash.add(text);
    return hash.result().first(sumBytes);
}

} // namespace

ReviewContent contentOf(const ConnectionId &id, const ReviewedImpact &reviewed)
{
    const QByteArray seen = whatWasSeen(reviewed);
    // What was seen is one object; to keep it, the members around it are put into it, in the order
    // of their names.
    QByteArray text;
    text.reserve(seen.size() + roomAround);
    text += R"({"connection":)";
    appendLiteral(text, id.value);
    text += ',';
    text += QByteArrayView(seen).sliced(1).chopped(1);
    text += R"(,"readAt":)";
    const QJsonValue readAt = jsonOf(reviewed.impact ? reviewed.impact->readAt : QDateTime());
    if (readAt.isString())
        appendLiteral(text, readAt.toString());
    else
        text += "null";
    text += R"(,"requests":)" + QByteArray::number(reviewed.requests) + '}';
    return {text, sumOf(seen)};
}

std::optional<ReviewedImpact> reviewedImpactFrom(const QByteArray &text, const ConnectionId &id)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    JsonReader in(document.object(), u"review"_s);
    if (in.text("connection"_L1) != id.value)
        return std::nullopt;
    const QDateTime readAt = in.time("readAt"_L1);
    const int requests = in.number("requests"_L1);
    const bool isImpact = in.isNull("error"_L1);
    in.skip("error"_L1);
    in.skip("impact"_L1);
    if (isImpact) {
        auto impact = in.finish(in.one("impact"_L1, impactFromJson));
        if (!impact)
            return std::nullopt;
        impact->readAt = readAt;
        return ReviewedImpact{std::move(*impact), requests};
    }
    const auto error = in.finish(in.one("error"_L1, errorFrom));
    if (!error || !in.isNull("impact"_L1))
        return std::nullopt;
    return ReviewedImpact{failure(*error), requests};
}

} // namespace linchpin
