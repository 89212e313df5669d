// SPDX-License-Identifier: Apache-2.0
#include "models/net/retrypolicy.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace linchpin {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstDelay = 500ms;
constexpr milliseconds longestDelay = 30s;

bool isWorthATry(const Result<HttpResponse> &reply)
{
    if (!reply)
        return reply.error().kind == ApiError::Kind::Unreachable
            || reply.error().kind == ApiError::Kind::CutOff;
    return reply->status == 429 || (reply->status >= 502 && reply->status <= 504);
}

/// Doubling, and spread over its upper half, so that those who failed together do not come back
/// together.
milliseconds backOff(int triesSoFar, double chance)
{
    const milliseconds whole = firstDelay * (1 << (triesSoFar - 1));
    return milliseconds(qint64(double(whole.count()) * (0.5 + chance / 2)));
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

Pacing::Pacing() : chance([] { return QRandomGenerator::global()->generateDouble(); }) { }

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray text = response.header("retry-after").trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::min<milliseconds>(longestDelay,
                                      std::chrono::seconds(std::min(seconds, qlonglong(3600))));
    const QDateTime date = httpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp<milliseconds>(milliseconds(now.msecsTo(date)), 0ms, longestDelay);
}

std::optional<milliseconds> retryDelay(int triesSoFar, const Result<HttpResponse> &reply,
                                       const QDateTime &now, double chance)
{
    if (triesSoFar >= maxTries || !isWorthATry(reply))
        return std::nullopt;
    if (reply) {
        if (const auto told = retryAfter(*reply, now))
            return told;
    }
    return backOff(triesSoFar, chance);
}

} // namespace linchpin
