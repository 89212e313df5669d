// SPDX-License-Identifier: Apache-2.0
// B5: a review of many connections saved, opened, and compared with another one.
#include "models/service/reviewcomparison.h"
#include "models/store/reviewwriter.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplelist.h"
#include "tests/domain/sampleimpact.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

/// All names parsed from JSON: what a simple file would cost to open.
double peerOf(const std::vector<Connection> &rows)
{
    QJsonArray array;
    for (const Connection &row : rows)
        array.append(QJsonObject{{u"id"_s, row.id.value},
                                 {u"name"_s, row.name},
                                 {u"type"_s, row.type},
                                 {u"state"_s, wordOf(row.state)},
                                 {u"modified"_s, row.modified}});
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return medianMilliseconds(3, [&text] { (void)QJsonDocument::fromJson(text).array().size(); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    const int count = figures.isQuick() ? 2'000 : 100'000;
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"before.linchpin"_s);
    const QString after = folder.filePath(u"after.linchpin"_s);
    const std::vector<Connection> rows = sampleConnections(count);
    const QString size = u", %1 connections"_s.arg(count);
    const double saved = millisecondsOf([&] { save(before, rows, 0); });
    save(after, rows, 10);
    QFile file(before);
    const double floor = medianMilliseconds(3, [&file] {
        if (file.open(QIODevice::ReadOnly))
            (void)file.readAll().count('\n');
        file.close();
    });
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
    figures.add({u"B5"_s, u"save a review"_s + size, saved, u"ms"_s, {}, {}});
    figures.add({u"B5"_s, u"open a review and read its list"_s + size, opened, u"ms"_s, floor,
                 peerOf(rows)});
    figures.add({u"B5"_s, u"read one impact"_s + size, looked, u"ms"_s, {}, {}});
    figures.add({u"B5"_s, u"compare two reviews, 10 differ"_s + size, compared, u"ms"_s, {}, {}});
    figures.add({u"B5"_s, u"size of the file"_s + size, double(file.size()), u"bytes"_s, {}, {}});
    return 0;
}
