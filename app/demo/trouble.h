// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <optional>

namespace linchpin {

/// What happens to one request instead of a plain answer. Whether the request is carried out, and
/// how the answer leaves, are two things: "before" and "after taking effect" differ in nothing
/// else.
struct Trouble
{
    enum class Reply {
        Truth, ///< the estate's own answer (with a delay, or after the tokens expired)
        Hang, ///< none, and the line stays up
        Drop, ///< none, and the line goes down
        Refuse, ///< none, all lines go down, and new ones are refused until trouble is cleared
        HalfBody, ///< the estate's answer, cut in its middle
        Empty, ///< 200 without a body
        Garbage, ///< 200, JSON by name, cut and scrambled
        Huge, ///< 200 with a body over every cap
        Html, ///< `status`, an HTML page
        Status, ///< `status`, as the system itself would put it
        Redirect, ///< `status`, to `location`
    };
    Reply reply = Reply::Truth;
    bool takesEffect = true; ///< the estate carries the request out
    bool expiresTokens = false; ///< before that
    int status = 0; ///< of Html, Status and Redirect
    int retryAfter = -1; ///< seconds; -1: no such header
    int delayMs = 0; ///< between effect and answer
    QUrl location; ///< of Redirect; path and query of the request are appended
    qint64 bytes = 96LL * 1024 * 1024; ///< of Huge

    bool operator==(const Trouble &) const = default;
};

/// When trouble happens. A rule that is used up stays, without effect.
struct TroubleRule
{
    QString method = {}; ///< regular expression over the whole method; empty: any
    QString target = {}; ///< regular expression found in path?query; empty: any
    bool onlyWrites = false; ///< only requests that would change something
    int from = 1; ///< begins with this match (1 is the first)
    int count = 1; ///< this many matches; 0: from then on, for ever
    Trouble trouble = {};
};

/// Trouble by its word: "hang", "close-after-effect", "status" ... with sensible values; none for a
/// foreign word.
[[nodiscard]] std::optional<Trouble> troubleFrom(QStringView word);
[[nodiscard]] QStringList troubleWords();

/// {"method","path","writes","from","count","trouble","status","retryAfter","delayMs","location","bytes"};
/// only "trouble" is needed. None, with a sentence in *problem, for what is not understood.
[[nodiscard]] std::optional<TroubleRule> ruleFromJson(const QJsonObject &json, QString *problem);

} // namespace linchpin
