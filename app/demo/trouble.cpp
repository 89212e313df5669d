// SPDX-License-Identifier: Apache-2.0
#include "app/demo/trouble.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

struct Word
{
    QLatin1StringView word;
    Trouble::Reply reply;
    bool takesEffect;
    int status = 0;
};

using Reply = Trouble::Reply;
constexpr std::array words{
    Word{"delay"_L1, Reply::Truth, true},
    Word{"expire-tokens"_L1, Reply::Truth, true},
    Word{"refuse"_L1, Reply::Refuse, false},
    Word{"hang"_L1, Reply::Hang, false},
    Word{"hang-after-effect"_L1, Reply::Hang, true},
    Word{"close-before-effect"_L1, Reply::Drop, false},
    Word{"close-after-effect"_L1, Reply::Drop, true},
    Word{"half-body"_L1, Reply::HalfBody, true},
    Word{"empty-body"_L1, Reply::Empty, false},
    Word{"empty-body-after-effect"_L1, Reply::Empty, true},
    Word{"garbage"_L1, Reply::Garbage, false},
    Word{"garbage-after-effect"_L1, Reply::Garbage, true},
    Word{"huge-body"_L1, Reply::Huge, false},
    Word{"html"_L1, Reply::Html, false, 200},
    Word{"html-after-effect"_L1, Reply::Html, true, 200},
    Word{"status"_L1, Reply::Status, false, 500},
    Word{"status-after-effect"_L1, Reply::Status, true, 500},
    Word{"redirect"_L1, Reply::Redirect, false, 302},
};

bool readInt(const QJsonObject &json, QLatin1StringView key, int least, int *into)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return true;
    const int number = value.toInt(least - 1);
    if (number < least)
        return false;
    *into = number;
    return true;
}

bool readPattern(const QJsonObject &json, QLatin1StringView key, QString *into)
{
    *into = json.value(key).toString();
    return QRegularExpression(*into).isValid();
}

bool readNumbers(const QJsonObject &json, TroubleRule *rule)
{
    int bytes = 0;
    if (!readInt(json, "from"_L1, 1, &rule->from) || !readInt(json, "count"_L1, 0, &rule->count)
        || !readInt(json, "status"_L1, 100, &rule->trouble.status)
        || !readInt(json, "retryAfter"_L1, 0, &rule->trouble.retryAfter)
        || !readInt(json, "delayMs"_L1, 0, &rule->trouble.delayMs)
        || !readInt(json, "bytes"_L1, 0, &bytes))
        return false;
    if (bytes > 0)
        rule->trouble.bytes = bytes;
    return true;
}

} // namespace

std::optional<Trouble> troubleFrom(QStringView word)
{
    const auto it =
        std::ranges::find_if(words, [word](const Word &row) { return row.word == word; });
    if (it == words.end())
        return std::nullopt;
    Trouble trouble;
    trouble.reply = it->reply;
    trouble.takesEffect = it->takesEffect;
    trouble.status = it->status;
    trouble.expiresTokens = word == "expire-tokens"_L1;
    return trouble;
}

QStringList troubleWords()
{
    QStringList all;
    for (const Word &row : words)
        all.append(row.word);
    return all;
}

std::optional<TroubleRule> ruleFromJson(const QJsonObject &json, QString *problem)
{
    const QString word = json.value("trouble"_L1).toString();
    const auto trouble = troubleFrom(word);
    if (!trouble) {
        *problem =
            u"no trouble is called '%1'; there is: %2"_s.arg(word, troubleWords().join(u", "_s));
        return std::nullopt;
    }
    TroubleRule rule;
    rule.trouble = *trouble;
    rule.onlyWrites = json.value("writes"_L1).toBool();
    rule.trouble.location = QUrl(json.value("location"_L1).toString());
    if (!readPattern(json, "method"_L1, &rule.method)
        || !readPattern(json, "path"_L1, &rule.target)) {
        *problem = u"method and path are regular expressions"_s;
        return std::nullopt;
    }
    if (!readNumbers(json, &rule)) {
        *problem =
            u"from, count, status, retryAfter, delayMs and bytes are whole numbers in their range"_s;
        return std::nullopt;
    }
    if (rule.trouble.reply == Reply::Redirect && !rule.trouble.location.isValid()) {
        *problem = u"a redirect needs a location"_s;
        return std::nullopt;
    }
    return rule;
}

} // namespace linchpin
