// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/months.h"

#include <QLocale>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

constexpr int firstYear = 2000;
constexpr int usualMonths = 36;

QDate firstOfMonth(const QDate &date)
{
    return {date.year(), date.month(), 1};
}

} // namespace

std::optional<QDate> monthFrom(QStringView text)
{
    const bool isMonth = text.size() == 7 && text[4] == u'-'
        && std::ranges::all_of(text, [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
    const QDate month(text.first(qMin(qsizetype(4), text.size())).toInt(),
                      text.last(qMin(qsizetype(2), text.size())).toInt(), 1);
    return isMonth && month.isValid() && month.year() >= firstYear ? std::optional(month)
                                                                   : std::nullopt;
}

QString monthText(const QDate &month)
{
    return month.toString(u"yyyy-MM"_s);
}

QDate usualFloor(const QDateTime &now)
{
    return firstOfMonth(now.toUTC().date()).addMonths(-usualMonths);
}

std::vector<QDate> monthsBackTo(const QDate &floor, const QDateTime &now)
{
    QDate month = firstOfMonth(now.toUTC().date().addDays(1));
    std::vector<QDate> months{month};
    while (month > floor) {
        month = month.addMonths(-1);
        months.push_back(month);
    }
    return months;
}

std::optional<QDateTime> timeFrom(const QByteArray &dateHeader)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(dateHeader),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace linchpin::lerian
