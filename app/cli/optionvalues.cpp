// SPDX-License-Identifier: Apache-2.0
#include "app/cli/optionvalues.h"

#include <QRegularExpression>

namespace linchpin::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestDuration = std::chrono::hours(24 * 366);

/// A decision word with its target, or nothing.
std::optional<Decision> decidedBy(const QString &text)
{
    constexpr QLatin1StringView reassign = "reassign:"_L1;
    Decision decision;
    if (text.startsWith(reassign)) {
        decision.word = DecisionWord::Reassign;
        decision.target = text.mid(reassign.size()).trimmed();
        return decision.target.isEmpty() ? std::nullopt : std::optional(decision);
    }
    const auto word = decisionWordFrom(text);
    if (!word || *word == DecisionWord::Reassign)
        return std::nullopt;
    decision.word = *word;
    return decision;
}

} // namespace

OrRefusal<Decision> decisionFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return usageError(u"--decide wants KIND:ID=DECISION, not \"%1\"."_s.arg(text));
    // An id may hold a "=": the first one after which a decision stands is the one that is meant.
    for (qsizetype at = text.indexOf(u'=', colon); at >= 0; at = text.indexOf(u'=', at + 1)) {
        auto decision = decidedBy(text.mid(at + 1));
        if (!decision || at == colon + 1)
            continue;
        decision->dependent = {text.left(colon), text.mid(colon + 1, at - colon - 1)};
        return *decision;
    }
    return usageError(
        u"--decide \"%1\": the decision must be keep, accept, reassign:TARGET, deactivate or delete."_s
            .arg(text));
}

OrRefusal<Acceptance> acceptanceFrom(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    const QString source = text.left(at).trimmed();
    const QString reason = text.mid(at + 1).trimmed();
    if (at < 0 || source.isEmpty() || reason.isEmpty())
        return usageError(
            u"--accept-unknown wants SOURCE=REASON with a reason, not \"%1\"."_s.arg(text));
    return Acceptance{source, reason};
}

OrRefusal<QMap<QString, QString>> pairsFrom(const QStringList &texts, const QString &option)
{
    QMap<QString, QString> pairs;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        const QString key = text.left(at).trimmed();
        if (at < 0 || key.isEmpty())
            return usageError(u"%1 wants KEY=VALUE, not \"%2\"."_s.arg(option, text));
        if (pairs.contains(key))
            return usageError(u"%1 names \"%2\" twice."_s.arg(option, key));
        pairs.insert(key, text.mid(at + 1));
    }
    return pairs;
}

OrRefusal<std::chrono::seconds> durationFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,9})([smhd]?)$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (match.hasMatch() && number == 0)
        return 0s;
    if (!match.hasMatch() || unit.isEmpty())
        return usageError(u"\"%1\" is no duration: 0, 90s, 30m, 24h or 7d."_s.arg(text));
    const qint64 factor = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400;
    const std::chrono::seconds duration(number * factor);
    if (duration > longestDuration)
        return usageError(u"\"%1\" is longer than a year."_s.arg(text));
    return duration;
}

OrRefusal<QDateTime> sinceFrom(const QString &text, const QDateTime &now)
{
    if (const auto duration = durationFrom(text))
        return now.toUTC().addSecs(-duration->count());
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return usageError(
            u"--since wants a day (2026-11-01), a time (2026-11-01T08:00:00Z) or a duration (7d), not \"%1\"."_s
                .arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace linchpin::cli
