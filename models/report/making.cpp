// SPDX-License-Identifier: Apache-2.0
#include "models/report/making.h"

#include "models/store/loginname.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::ReportMaking)
};

const QString pattern = u"yyyy-MM-dd HH:mm:ss"_s;

QString offsetText(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString lengthText(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    const qint64 most = 1'000'000;
    const auto units = [seconds, most](qint64 unit) { return int(std::min(seconds / unit, most)); };
    if (seconds < 60)
        return Text::tr("less than a minute");
    if (seconds < 2 * hour)
        return Text::tr("%n minutes", nullptr, units(60));
    if (seconds < 2 * day)
        return Text::tr("%n hours", nullptr, units(hour));
    return Text::tr("%n days", nullptr, units(day));
}

} // namespace

Making makingNow()
{
    return {.now = QDateTime::currentDateTimeUtc(),
            .zone = QTimeZone::systemTimeZone(),
            .program = u"Linchpin " LINCHPIN_VERSION ""_s,
            .user = loginName(),
            //: The language of these texts, as HTML names it: en, de, fr.
            .language = Text::tr("en")};
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(pattern) : QString();
}

QString localText(const QDateTime &time, const Making &making)
{
    if (!time.isValid())
        return {};
    const QDateTime local =
        making.zone.isValid() ? time.toTimeZone(making.zone) : time.toLocalTime();
    return local.toString(pattern) + u' ' + offsetText(local);
}

QString bothTexts(const QDateTime &time, const Making &making)
{
    return time.isValid() ? u"%1 UTC (%2)"_s.arg(utcText(time), localText(time, making))
                          : QString();
}

QString ageText(const QDateTime &time, const Making &making)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(making.now);
    //: %1 is a length of time: "3 days before this report".
    return seconds >= 0 ? Text::tr("%1 before this report").arg(lengthText(seconds))
                        //: %1 is a length of time.
                        : Text::tr("%1 after this report, by its clock").arg(lengthText(-seconds));
}

void addMaking(Section &cover, const Making &making)
{
    const QString zone = making.zone.isValid() ? QString::fromLatin1(making.zone.id()) : QString();
    //: Label of a fact: when the report was made.
    cover.facts.push_back({Text::tr("Report made"), bothTexts(making.now, making)});
    //: Label of a fact: the login name of whoever made the report.
    cover.facts.push_back({Text::tr("Made by"), making.user});
    cover.facts.push_back(
        //: Label of a fact about the times in a report.
        {Text::tr("Times"),
         Text::tr("UTC; in brackets, and where it says so, local time of %1")
             .arg(zone.isEmpty() ? u"UTC"_s : zone)});
    //: Label of a fact: name and version of this program.
    cover.facts.push_back({Text::tr("Program"), making.program});
}

} // namespace linchpin::report
