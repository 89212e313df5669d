// SPDX-License-Identifier: Apache-2.0
// B6: what it costs to have an intent, and then a state, on disk before anything is sent.
#include "models/store/journal.h"
#include "tests/bench/figures.h"
#include "tests/store/journalsample.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

/// 256 bytes appended and synced: the least that durable costs on this disk.
double floorOf(const QString &directory, int steps)
{
    QFile file(directory + u"/floor"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("the folder for the measurement cannot be written to");
    const QByteArray record(256, 'x');
    return medianMilliseconds(steps, [&] {
        file.write(record);
        ::fdatasync(file.handle());
    });
}

/// One row into a plain SQLite file of the same settings.
double peerOf(const QString &directory, int steps)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
    database.setDatabaseName(directory + u"/peer.sqlite"_s);
    if (!database.open())
        qFatal("SQLite cannot be opened");
    QSqlQuery query(database);
    query.exec(u"PRAGMA journal_mode=WAL"_s);
    query.exec(u"PRAGMA synchronous=FULL"_s);
    query.exec(u"CREATE TABLE step (id INTEGER PRIMARY KEY, text TEXT)"_s);
    query.prepare(u"INSERT INTO step (text) VALUES (?)"_s);
    const QString record(256, u'x');
    return medianMilliseconds(steps, [&] {
        query.bindValue(0, record);
        query.exec();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    const int steps = figures.isQuick() ? 50 : 500;
    // Beside the program and not in /tmp, which may be memory: the disk that users have is
    // measured.
    QTemporaryDir directory(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    const double floor = floorOf(directory.path(), steps);
    const double peer = peerOf(directory.path(), steps);
    const auto journal = sample::writer(directory.path());
    const QString run = sample::startRun(*journal, u"bench"_s);
    const auto log = journal->logOf(run);
    const double intent = medianMilliseconds(steps, [&] {
        if (!log->record(sample::deleteIntent()))
            qFatal("the intent was not written");
    });
    // A step further every time: a state that is the same is not written again.
    RunState state = initialState(sample::planNamed(u"bench"_s));
    int count = 0;
    const double saved = medianMilliseconds(steps, [&] {
        state.step = ++count % 2 == 0 ? Step::Deactivating : Step::CheckingOff;
        if (!journal->saveState(run, state, sample::noon))
            qFatal("the state was not written");
    });
    figures.add({u"B6"_s, u"an intent on disk, median"_s, intent, u"ms"_s, floor, peer});
    figures.add({u"B6"_s, u"a state of the run on disk, median"_s, saved, u"ms"_s, floor, peer});
    return 0;
}
