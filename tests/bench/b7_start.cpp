// SPDX-License-Identifier: Apache-2.0
// B7: from the start of the process to the first row one can use, with a saved review, and the
// memory that takes; beside it a window with an empty table of the same kind.
#include "app/application.h"
#include "app/translations.h"
#include "models/store/reviewwriter.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplelist.h"
#include "ui/connections/connectionpane.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Tells when the table was painted with rows for the first time, when with all of them, and how
/// much memory the process has then.
class FirstRow final : public QObject
{
public:
    FirstRow(QTableView &table, int rows) : m_table(table), m_rows(rows)
    {
        m_table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isAsked && m_table.model()->rowCount() > 0) {
            m_isAsked = true;
            QMetaObject::invokeMethod(this, &FirstRow::look, Qt::QueuedConnection); // painted then
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void look()
    {
        m_isAsked = false;
        if (m_first == 0)
            m_first = now();
        if (m_table.model()->rowCount() < m_rows)
            return;
        std::printf("%lld %lld %lld\n", static_cast<long long>(m_first),
                    static_cast<long long>(now()), static_cast<long long>(residentBytes()));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    QTableView &m_table;
    int m_rows;
    bool m_isAsked = false;
    qint64 m_first = 0;
};

int showReview(int argc, char **argv, const QString &path, int rows)
{
    QApplication application(argc, argv);
    installTranslations(QLocale(), &application);
    Application linchpin({.reviews = {path}});
    if (!linchpin.start())
        return 1;
    auto *table = linchpin.window().connectionPane().findChild<QTableView *>();
    const FirstRow watcher(*table, rows);
    return QApplication::exec();
}

int showEmptyTable(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(1, 7);
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1200, 800);
    const FirstRow watcher(*table, 1);
    window.show();
    return QApplication::exec();
}

struct Start
{
    double first = 0; ///< milliseconds until there was a row
    double all = 0; ///< and until all were there
    double bytes = 0;
};

/// The median of some starts of this program in another role.
Start started(const QStringList &arguments, int times)
{
    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> bytes;
    for (int i = 0; i < times; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const qint64 before = now();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("the window did not come up");
        const QByteArrayList said = process.readAllStandardOutput().trimmed().split(' ');
        if (said.size() != 3)
            qFatal("the window said nothing");
        first.push_back(double(said[0].toLongLong() - before) / 1e6);
        all.push_back(double(said[1].toLongLong() - before) / 1e6);
        bytes.push_back(said[2].toDouble());
    }
    return {quantile(std::move(first), 0.5), quantile(std::move(all), 0.5),
            quantile(std::move(bytes), 0.5)};
}

QString reviewOf(const QTemporaryDir &folder, const std::vector<Connection> &rows)
{
    QString path = folder.filePath(u"%1.linchpin"_s.arg(rows.size()));
    auto writer = ReviewWriter::create(path, Existing::Replace);
    ReviewedEndpoint facts;
    facts.identity = {u"umbraco"_s, u"https://cms.example"_s, {}};
    facts.list = ListReading::Complete;
    if (!writer || !(*writer)->addEndpoint(facts, rows) || !(*writer)->finish({}))
        qFatal("the review was not written");
    return path;
}

double textBytesOf(const std::vector<Connection> &rows)
{
    qsizetype units = 0;
    for (const Connection &row : rows)
        units += row.id.value.size() + row.name.size() + row.type.size() + row.modified.size();
    return double(units) * sizeof(QChar);
}

void measure(const Figures &figures, const QTemporaryDir &folder, int count, int times)
{
    const std::vector<Connection> rows = sampleConnections(count);
    const QStringList open{u"--open"_s, reviewOf(folder, rows), QString::number(count)};
    const QStringList openOne{u"--open"_s, reviewOf(folder, sampleConnections(1)), u"1"_s};
    const Start full = started(open, times);
    const Start one = started(openOne, times);
    const Start empty = started({u"--empty"_s}, times);
    const QString size = u"%1 connections"_s.arg(count);
    const auto tell = [&](const QString &what, double value, const QString &unit, double peer,
                          const QString &series) {
        figures.add({u"B7"_s, what + size, value, unit, {}, peer, series, count});
    };
    tell(u"start to the first row, review of "_s, full.first, u"ms"_s, empty.all, u"start"_s);
    tell(u"start to all rows, review of "_s, full.all, u"ms"_s, empty.all, u"start-all"_s);
    figures.add({u"B7"_s,
                 u"start to the first row, review of 1 connection"_s,
                 one.first,
                 u"ms"_s,
                 {},
                 empty.all});
    tell(u"memory with a review of "_s, full.bytes / 1e6, u"MB"_s, empty.bytes / 1e6, u"memory"_s);
    figures.add({u"B7"_s,
                 u"memory per row beside its text, review of "_s + size,
                 (full.bytes - one.bytes - textBytesOf(rows)) / count,
                 u"bytes"_s,
                 {},
                 {}});
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<const char *> words(argv, argv + argc);
    if (argc == 4 && qstrcmp(words[1], "--open") == 0)
        return showReview(argc, argv, QString::fromLocal8Bit(words[2]), atoi(words[3]));
    if (argc == 2 && qstrcmp(words[1], "--empty") == 0)
        return showEmptyTable(argc, argv);
    const QCoreApplication app(argc, argv);
    const Figures figures(argc, argv);
    const QTemporaryDir folder;
    qputenv("LINCHPIN_HOME", folder.filePath(u"home"_s).toUtf8());
    if (figures.isQuick())
        return measure(figures, folder, 1000, 1), 0;
    for (const int count : {1000, 10'000, 100'000, 1'000'000})
        measure(figures, folder, count, count > 100'000 ? 3 : 7);
    return 0;
}
