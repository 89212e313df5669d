// SPDX-License-Identifier: Apache-2.0
// How the journal holds a look.
#include "models/domain/jsonreader.h"
#include "models/domain/sign.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookVersion = 1;

constexpr WordTable<SignKind, 7> kindWords{{
    {"switched-on"_L1, SignKind::SwitchedOn},
    {"changed"_L1, SignKind::Changed},
    {"gone"_L1, SignKind::Gone},
    {"appeared"_L1, SignKind::Appeared},
    {"moved-away"_L1, SignKind::MovedAway},
    {"failed"_L1, SignKind::Failed},
    {"called"_L1, SignKind::Called},
}};

QJsonObject signJson(const Sign &sign)
{
    return {{"kind"_L1, wordOf(sign.kind)},
            {"subject"_L1, keyJson(sign.subject)},
            {"occurrence"_L1, sign.occurrence},
            {"text"_L1, sign.text},
            {"at"_L1, sign.at},
            {"isSerious"_L1, sign.isSerious}};
}

Result<Sign> signFrom(const QJsonObject &json)
{
    JsonReader in(json, u"sign"_s);
    Sign sign{.kind = in.word("kind"_L1, signKindFrom),
              .subject = in.one("subject"_L1, keyFrom),
              .occurrence = in.text("occurrence"_L1),
              .text = in.text("text"_L1),
              .at = in.text("at"_L1),
              .isSerious = in.flag("isSerious"_L1)};
    return in.finish(std::move(sign));
}

QJsonObject sourceJson(const Coverage &source)
{
    return {{"source"_L1, source.source},
            {"label"_L1, source.label},
            {"status"_L1, wordOf(source.status)},
            {"reason"_L1, source.reason},
            {"found"_L1, source.found}};
}

Result<Coverage> sourceFrom(const QJsonObject &json)
{
    JsonReader in(json, u"source"_s);
    Coverage source{.source = in.text("source"_L1),
                    .label = in.text("label"_L1),
                    .status = in.word("status"_L1, coverageStatusFrom),
                    .reason = in.text("reason"_L1),
                    .found = in.number("found"_L1)};
    return in.finish(std::move(source));
}

} // namespace

QString wordOf(SignKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<SignKind> signKindFrom(QStringView word)
{
    return valueOf(kindWords, word);
}

QJsonObject toJson(const Look &look)
{
    return {{"version"_L1, lookVersion},
            {"signs"_L1, jsonArray(look.signs, signJson)},
            {"sources"_L1, jsonArray(look.sources, sourceJson)},
            {"error"_L1,
             look.error ? QJsonValue(errorJson(*look.error)) : QJsonValue(QJsonValue::Null)},
            {"mark"_L1, QString::fromUtf8(look.mark)}};
}

Result<Look> lookFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"look"_s);
    if (in.number("version"_L1) != lookVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    Look look;
    look.signs = in.many("signs"_L1, signFrom);
    look.sources = in.many("sources"_L1, sourceFrom);
    if (in.isNull("error"_L1))
        in.skip("error"_L1);
    else
        look.error = in.one("error"_L1, errorFrom);
    look.mark = in.text("mark"_L1).toUtf8();
    return in.finish(std::move(look));
}

} // namespace linchpin
