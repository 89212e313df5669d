// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/umbracoseveral.h"

#include "app/demo/umbraco/estates.h"
#include "tests/app/cli/clichoices.h"

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

QString stableText(const QString &name)
{
    return umbraco::demo::stableId(name).toString(QUuid::WithoutBraces);
}

} // namespace

DemoOptions estateOfSeveral()
{
    return largeEstate(severalOfUmbraco + 1);
}

QString connectionId(int i)
{
    return stableText(u"large/connection/%1"_s.arg(i, 6, 10, QChar(u'0')));
}

QString profileKey(int i)
{
    return u"profile:"_s + stableText(u"large/profile/%1"_s.arg(i, 7, 10, QChar(u'0')));
}

QStringList targets()
{
    QStringList ids;
    for (int i = 0; i < severalOfUmbraco; ++i)
        ids << connectionId(i);
    return ids;
}

QStringList choices()
{
    QStringList words = accepting();
    for (int i = 0; i < severalOfUmbraco; ++i)
        words << u"--decide"_s << profileKey(i) + u"=delete"_s;
    return words;
}

} // namespace linchpin::test
