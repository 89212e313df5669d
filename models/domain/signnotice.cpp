// SPDX-License-Identifier: Apache-2.0
#include "models/domain/signnotice.h"

#include "models/domain/plan.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::SignNotice)
};

} // namespace

std::vector<SignNotice> noticesOf(const Observation &observation, const QString &connection,
                                  const QString &endpoint, const QDateTime &now)
{
    const QString name = escapedForDisplay(connection);
    const QString place = escapedForDisplay(endpoint);
    std::vector<SignNotice> notices;
    for (const SeenSign &seen : observation.signs) {
        notices.push_back({u"sign "_s + seen.sign.key(),
                           //: Title of a notification. %1 is a connection, %2 an endpoint.
                           Text::tr("Seen while %1 on %2 is switched off").arg(name, place),
                           escapedForDisplay(seen.sign.text), seen.sign.isSerious});
    }
    if (observation.failedInARow >= failedLooksToTell) {
        // Told once until a look works again.
        const QDateTime since =
            observation.lastLook.isValid() ? observation.lastLook : observation.start;
        notices.push_back(
            {u"blind "_s + since.toUTC().toString(Qt::ISODate),
             //: Title of a notification. %1 is a connection, %2 an endpoint.
             Text::tr("%1 on %2 could not be looked at").arg(name, place),
             Text::tr("%n looks in a row failed. What happens meanwhile is not seen. %1", nullptr,
                      observation.failedInARow)
                 .arg(observation.lastError ? observation.lastError->sentence() : QString()),
             false});
    }
    if (observation.isOver(now)) {
        notices.push_back({u"over "_s + observation.end.toUTC().toString(Qt::ISODate),
                           //: Title of a notification. %1 is a connection, %2 an endpoint.
                           Text::tr("The watch over %1 on %2 is over").arg(name, place),
                           Text::tr("It is still switched off. Nothing is deleted until you "
                                    "confirm it."),
                           false});
    }
    return notices;
}

} // namespace linchpin
