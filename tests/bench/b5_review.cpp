// SPDX-License-Identifier: Apache-2.0
// B5: a review of many connections saved, opened, and compared with another one.
#include "models/domain/plan.h"
#include "models/service/reviewcomparison.h"
#include "models/store/reviewwriter.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplelist.h"
#include "tests/domain/sampleimpact.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

void save(const QString &path, const std::vector<Connection> &rows, std::size_t changed)
{
    auto writer = ReviewWriter::create(path, Existing::Replace);
    ReviewedEndpoint facts;
    facts.identity = {u"demo"_s, u"https://cms.example"_s, {}};
    facts.list = ListReading::Complete;
    Impact impact = sample::impact();
    bool isWritten = writer && (*writer)->addEndpoint(facts, rows);
    for (std::size_t i = 0; isWritten && i < rows.size(); ++i) {
        impact.connection = rows[i];
        impact.dependents.front().activity = i < changed ? Activity::Paused : Activity::Active;
        isWritten = (*writer)->addImpact(0, rows[i].id, {impact, 1}).has_value();
    }
    if (!isWritten || !(*writer)->finish({}))
        qFatal("the review was not written");
}

/// The same list and impacts as one JSON text of Qt: what a simple file would cost.
QJsonArray plainOf(const std::vector<Connection> &rows)
{
    Impact impact = sample::impact();
    QJsonArray array;
    for (const Connection &row : rows) {
        impact.connection = row;
        array.append(toJson(impact));
    }
    return array;
}

struct Peer
{
    double saved = 0;
    double opened = 0;
};

/// Opened: every name, state and time is taken out of it, as the list needs.
Peer peerOf(const QTemporaryDir &folder, const std::vector<Connection> &rows)
{
    const QString path = folder.filePath(u"plain.json"_s);
    Peer peer;
    peer.saved = millisecondsOf([&] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(QJsonDocument(plainOf(rows)).toJson(QJsonDocument::Compact)) < 0)
            qFatal("the peer was not written");
    });
    peer.opened = millisecondsOf([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the peer cannot be read");
        std::vector<Connection> list;
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &entry : array) {
            const QJsonObject row = entry.toObject().value("connection"_L1).toObject();
            Connection &connection = list.emplace_back();
            connection.id.value = row.value("id"_L1).toString();
            connection.name = row.value("name"_L1).toString();
            connection.type = row.value("type"_L1).toString();
            connection.modified = row.value("modified"_L1).toString();
        }
        if (list.size() != rows.size())
            qFatal("the peer lost something");
    });
    return peer;
}

/// What no program can save: every byte of the file written to the disk once, and read once.
struct DiskFloor
{
    double written = 0;
    double read = 0;
};

DiskFloor floorOf(const QTemporaryDir &folder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the review cannot be read");
    const QByteArray bytes = file.readAll();
    DiskFloor floor;
    floor.written = medianMilliseconds(3, [&] {
        QFile copy(folder.filePath(u"copy"_s));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
            qFatal("the copy was not written");
    });
    floor.read = medianMilliseconds(3, [&] {
        QFile again(path);
        if (!again.open(QIODevice::ReadOnly) || again.readAll().size() != bytes.size())
            qFatal("the review cannot be read");
    });
    return floor;
}

void measure(const Figures &figures, int count)
{
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"before.linchpin"_s);
    const QString after = folder.filePath(u"after.linchpin"_s);
    const std::vector<Connection> rows = sampleConnections(count);
    const QString size = u", %1 connections"_s.arg(count);
    const double saved = millisecondsOf([&] { save(before, rows, 0); });
    save(after, rows, 10);
    const DiskFloor floor = floorOf(folder, before);
    const Peer peer = peerOf(folder, rows);
    const double opened = medianMilliseconds(3, [&before] {
        const auto review = ReviewFile::open(before);
        if (!review || !(*review)->connections(0))
            qFatal("the review cannot be opened");
    });
    const auto review = ReviewFile::open(before);
    const double looked = medianMilliseconds(
        20, [&] { (void)(*review)->impact(0, rows.at(rows.size() / 2).id).value(); });
    const auto other = ReviewFile::open(after);
    std::size_t differences = 0;
    const double compared = medianMilliseconds(3, [&] {
        differences = compareReviews(**review, **other)->endpoints.front().connections.size();
    });
    if (differences != 10)
        qFatal("ten differ");
    figures.add({u"B5"_s, u"save a review"_s + size, saved, u"ms"_s, floor.written, peer.saved,
                 u"review-save"_s, count});
    figures.add({u"B5"_s, u"open a review and read its list"_s + size, opened, u"ms"_s, floor.read,
                 peer.opened, u"review-open"_s, count});
    figures.add({u"B5"_s, u"read one impact"_s + size, looked, u"ms"_s, {}, {}});
    figures.add({u"B5"_s, u"compare two reviews, 10 differ"_s + size, compared, u"ms"_s,
                 floor.read * 2, peer.opened * 2, u"review-compare"_s, count});
    const auto bytes = double(QFile(before).size());
    figures.add({u"B5"_s, u"size of the file"_s + size, bytes, u"bytes"_s, {}, {}});
    const auto tellPeak = [&](const QString &what, const std::function<void()> &work) {
        figures.add({u"B5"_s,
                     u"peak memory beside the file's size, "_s + what + size,
                     double(peakBytesOf(work)),
                     u"bytes"_s,
                     bytes,
                     {}});
    };
    tellPeak(u"save"_s, [&] { save(after, rows, 10); });
    tellPeak(u"open and read the list"_s,
             [&] { (void)ReviewFile::open(before).value()->connections(0).value(); });
    tellPeak(u"compare"_s, [&] {
        (void)compareReviews(*ReviewFile::open(before).value(), *ReviewFile::open(after).value());
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    if (figures.isQuick())
        return measure(figures, 1000), 0;
    for (const int count : {1000, 10'000, 100'000})
        measure(figures, count);
    return 0;
}
