// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linchpin {

/// Something that happens to one thing behind a system's back: "switch-on:ID". What a run that
/// waits is looked at for (docs/observation.md).
struct SignAction
{
    QString what;
    QString id;

    [[nodiscard]] static SignAction parse(const QString &action)
    {
        const qsizetype colon = action.indexOf(u':');
        if (colon < 0)
            return {action, {}};
        // An id with a slash comes through the control port with the slash encoded.
        QString id = action.sliced(colon + 1);
        id.replace(QLatin1StringView("%2F"), QLatin1StringView("/"), Qt::CaseInsensitive);
        return {action.first(colon), id};
    }
};

/// What every system's demo understands, ID being a connection's or that of what hangs on it. A
/// system that shows no runs or no calls lacks those.
namespace sign {
constexpr QLatin1StringView switchOn("switch-on");
constexpr QLatin1StringView pointHere("point-here");
constexpr QLatin1StringView pointAway("point-away");
constexpr QLatin1StringView failRun("fail-run");
constexpr QLatin1StringView call("call");

[[nodiscard]] inline QStringList names(const QList<QLatin1StringView> &words)
{
    QStringList all;
    for (const QLatin1StringView word : words)
        all.append(word + QLatin1StringView(":ID"));
    return all;
}
} // namespace sign

} // namespace linchpin
