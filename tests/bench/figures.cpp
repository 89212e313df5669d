// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace linchpin::bench {

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> ratio(double value, const std::optional<double> &to)
{
    return to && *to > 0 ? std::optional<double>(value / *to) : std::nullopt;
}

QString told(const QString &name, const std::optional<double> &value,
             const std::optional<double> &ratio)
{
    if (!value || !ratio)
        return {};
    return u"   %1 %2 (x %3)"_s.arg(name).arg(*value, 0, 'f', 2).arg(*ratio, 0, 'f', 2);
}

/// A line of this process's status, which counts in kilobytes.
qint64 statusBytes(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

Figures::Figures(int argc, char **argv)
{
    m_isQuick = std::any_of(argv, argv + argc,
                            [](const char *word) { return std::string_view(word) == "--quick"; });
}

void Figures::add(const Figure &figure) const
{
    const auto toFloor = ratio(figure.value, figure.floor);
    const auto toPeer = ratio(figure.value, figure.peer);
    QJsonObject json{{u"id"_s, figure.id},
                     {u"what"_s, figure.what},
                     {u"value"_s, figure.value},
                     {u"unit"_s, figure.unit},
                     {u"floor"_s, orNull(figure.floor)},
                     {u"peer"_s, orNull(figure.peer)},
                     {u"ratioToFloor"_s, orNull(toFloor)},
                     {u"ratioToPeer"_s, orNull(toPeer)}};
    if (!figure.series.isEmpty()) {
        json.insert(u"series"_s, figure.series);
        json.insert(u"size"_s, figure.size);
    }
    std::fprintf(stdout, "%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    const QString line = u"%1  %2  %3 %4"_s.arg(figure.id, -4)
                             .arg(figure.what, -62)
                             .arg(figure.value, 10, 'f', 2)
                             .arg(figure.unit)
        + told(u"floor"_s, figure.floor, toFloor) + told(u"peer"_s, figure.peer, toPeer);
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - before;
    return took.count();
}

double medianMilliseconds(int calls, const std::function<void()> &work)
{
    work();
    std::vector<double> took;
    for (int call = 0; call < calls; ++call)
        took.push_back(millisecondsOf(work));
    return quantile(std::move(took), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto last = double(values.size() - 1);
    return values[std::size_t(last * share + 0.5)];
}

qint64 residentBytes()
{
    return statusBytes("VmRSS:");
}

qint64 peakBytesOf(const std::function<void()> &work)
{
#ifdef __GLIBC__
    ::malloc_trim(0); // what was freed and kept would hide what is needed
#endif
    QFile peak(u"/proc/self/clear_refs"_s); // proc(5): "5" sets the peak back to the present
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        return 0;
    const qint64 before = residentBytes();
    work();
    return statusBytes("VmHWM:") - before;
}

} // namespace linchpin::bench
