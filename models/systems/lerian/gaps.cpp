// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/pagereader.h"

namespace linchpin::lerian {

QString unreadableEntries(int count)
{
    return translate("Lerian", "%n entries of the list could not be read.", nullptr, count);
}

QString cutShort(const ApiError &why)
{
    return translate("Lerian", "The list is cut short: %1")
        .arg(why.detail.isEmpty() ? why.sentence() : why.detail);
}

QString samePageAgain()
{
    return translate("Lerian", "The server gives the same page of the list again and again.");
}

QString fewerThanTold(qint64 told, qint64 given)
{
    return translate("Lerian", "The server says there are %1, but gave only %2.")
        .arg(told)
        .arg(given);
}

} // namespace linchpin::lerian
