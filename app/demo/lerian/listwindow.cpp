// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lerian/listwindow.h"

#include "app/demo/lerian/answers.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr int monthsShown = 1;
constexpr int limitMost = 100;

HttpResponse badParameter(const char *code, const QString &name)
{
    // The text carries what the formatting left behind, as the server's does.
    return fetError(400, code, "Invalid Query Parameter",
                    u"the query parameter '%1' is invalid %!v(MISSING)"_s.arg(name));
}

std::optional<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

qint64 msOf(const QDate &date)
{
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

ListWindow::ListWindow(const HttpRequest &request, qint64 now)
{
    const auto query = exactQuery(request);
    for (auto it = query.begin(); it != query.end(); ++it) {
        const bool isOversize = it.key().size() > 64 || it.value().size() > 256;
        if (it.key().startsWith(u'$') || it.key().startsWith(u'_') || isOversize)
            problem = badParameter("FET-0405", it.key());
    }
    type = query.value(u"type"_s).toUpper();
    readPaging(query.value(u"page"_s, u"1"_s), query.value(u"limit"_s, u"10"_s),
               query.value(u"sortOrder"_s));
    readDates(query.value(u"startDate"_s), query.value(u"endDate"_s), now);
}

void ListWindow::readPaging(const QString &pageText, const QString &limitText, const QString &order)
{
    page = pageText.toInt();
    limit = limitText.toInt();
    if (page < 1 || limit < 1)
        problem = badParameter("FET-0405", page < 1 ? u"page"_s : u"limit"_s);
    else if (limit > limitMost)
        problem = badParameter("FET-0406", u"limit"_s);
    isAscending = order.compare("asc"_L1, Qt::CaseInsensitive) == 0;
    if (!order.isEmpty() && !isAscending && order.compare("desc"_L1, Qt::CaseInsensitive) != 0)
        problem = badParameter("FET-0407", u"sortOrder"_s);
}

void ListWindow::readDates(const QString &startText, const QString &endText, qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    QDate start = today.addDays(1).addMonths(-monthsShown);
    QDate end = today.addDays(1);
    const auto givenStart = dateFrom(startText);
    const auto givenEnd = dateFrom(endText);
    if ((!startText.isEmpty() && !givenStart) || (!endText.isEmpty() && !givenEnd)) {
        problem = badParameter("FET-0408", u"date"_s);
        return;
    }
    if (givenStart) {
        start = *givenStart;
        end = givenEnd.value_or(start.addDays(1));
    } else if (givenEnd) {
        start = today.addMonths(-monthsShown);
        end = *givenEnd;
    }
    if (end < start)
        problem = badParameter("FET-0409", u"endDate"_s);
    // Wider than it shows: silently cut at its beginning.
    start = qMax(start, end.addMonths(-monthsShown));
    from = msOf(start);
    to = msOf(end);
}

} // namespace linchpin::lerian::demo
