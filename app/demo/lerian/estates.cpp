// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lerian/estates.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {
constexpr qint64 day = 24LL * 3600 * 1000;
constexpr int largeSpanDays = 900;
} // namespace

QUuid stableId(const QString &name)
{
    QByteArray bytes =
        QCryptographicHash::hash("lerian/" + name.toUtf8(), QCryptographicHash::Sha1).left(16);
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

Estate emptyEstate()
{
    return {};
}

Estate largeEstate(qint64 now, int connections, int templatesEach)
{
    Estate estate;
    for (int i = 0; i < connections; ++i) {
        const QString number = QString::number(i).rightJustified(6, u'0');
        Connection one;
        one.id = stableId(u"large/"_s + number);
        one.configName = u"connection_"_s + number;
        one.createdAt = one.updatedAt = now - day * (i % largeSpanDays) - i;
        estate.connections.push_back(one);
        for (int n = 0; n < templatesEach; ++n) {
            const QString name = number + u'/' + QString::number(n);
            estate.templates.push_back({stableId(u"large/template/"_s + name),
                                        u"Template "_s + name,
                                        number + u".tpl"_s,
                                        {one.configName}});
            estate.reports.push_back({stableId(u"large/report/"_s + name),
                                      estate.templates.back().id, u"Finished"_s,
                                      "{\"" + one.configName.toLatin1() + "\":{}}"});
        }
    }
    return estate;
}

std::optional<Estate> namedEstate(const DemoOptions &options)
{
    const qint64 now = options.clock().toMSecsSinceEpoch();
    if (options.estate.isEmpty() || options.estate == "standard"_L1)
        return standardEstate(now);
    if (options.estate == "empty"_L1)
        return emptyEstate();
    if (options.estate == "large"_L1)
        return largeEstate(now, options.connections, options.profilesPerConnection);
    if (options.estate == "unknown-version"_L1) {
        Estate estate = standardEstate(now);
        estate.version = u"3.0.2"_s;
        return estate;
    }
    return std::nullopt;
}

} // namespace linchpin::lerian::demo
