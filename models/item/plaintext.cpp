// SPDX-License-Identifier: Apache-2.0
#include "models/item/plaintext.h"

#include "models/domain/plan.h"

#include <QDateTime>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString plainCaption(const QString &text)
{
    return escapedForDisplay(text).replace(u'&', u"&&"_s);
}

QString localTime(const QString &rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : rfc3339;
}

QString foldedForSearch(const QString &text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded.replace(u'ß', u"ss"_s); // Qt folds characters one by one
}

} // namespace linchpin
