// SPDX-License-Identifier: Apache-2.0
#include "models/domain/csv.h"

#include "models/domain/plan.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// "-5" and "+3.25" are numbers and stay so; "-inf" is none to a spreadsheet.
bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber && text.back().unicode() < 0x80 && text.back().isDigit();
}

QByteArray cell(QString text)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !isPlainNumber(text))
        text.prepend(u'\'');
    // Control and bidi characters would act in a terminal and lie in a spreadsheet.
    text = escapedForDisplay(text);
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QByteArray record;
    for (const QString &text : cells)
        record += (record.isEmpty() ? QByteArray() : QByteArray(",")) + cell(text);
    return record + "\r\n";
}

} // namespace linchpin
