// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"
#include "models/store/reviewfile.h"
#include "models/store/reviewschema.h"
#include "tests/store/journalsample.h"
#include "tests/store/reviewsample.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

/// What somebody who has SQLite at hand does to a file.
void alter(const QString &path, const QStringList &statements)
{
    const auto database = sample::must(Database::open(path, Database::Access::ReadWrite));
    for (const QString &sql : statements)
        (void)sample::must(database->write(sql));
}

/// Everything a program may ask of a file. The sentences of all refusals; any other way to end than
/// by an answer is a crash.
QStringList readAll(const QString &path)
{
    QStringList refusals;
    const auto keep = [&refusals](const auto &result) {
        if (!result)
            refusals << result.error().sentence();
        return result.has_value();
    };
    const auto file = ReviewFile::open(path);
    if (!keep(file))
        return refusals;
    for (int i = 0; i < (*file)->endpointCount(); ++i) {
        keep((*file)->impactSums(i));
        const auto rows = (*file)->connections(i);
        keep((*file)->firstConnections(i));
        std::size_t given = 0;
        const auto read = (*file)->source(i)(
            [&given](const std::vector<Connection> &more) { given += more.size(); });
        if (read.has_value() != rows.has_value() || (rows && rows->size() != given))
            qFatal("the list and its source say different things");
        if (!keep(rows))
            continue;
        for (const Connection &row : *rows)
            keep((*file)->impact(i, row.id));
    }
    return refusals;
}

/// Says of the first connection of the first endpoint that nothing hangs on it, and leaves the sum.
void emptyDependents(const QString &path)
{
    const auto database = sample::must(Database::open(path, Database::Access::ReadWrite));
    const QString where = u" WHERE rowid = (SELECT min(rowid) FROM impact)"_s;
    const QByteArray stored =
        sample::must(database->value(u"SELECT content FROM impact"_s + where)).toByteArray();
    QJsonObject content = QJsonDocument::fromJson(unpacked(stored).value()).object();
    QJsonObject impact = content.value("impact"_L1).toObject();
    if (impact.value("dependents"_L1).toArray().isEmpty())
        qFatal("the sample has no dependents");
    impact.insert("dependents"_L1, QJsonArray());
    content.insert("impact"_L1, impact);
    const QByteArray changed = packed(QJsonDocument(content).toJson(QJsonDocument::Compact));
    (void)sample::must(database->write(u"UPDATE impact SET content = ?"_s + where, {changed}));
}

struct Damage
{
    std::function<void(const QString &path)> make;
};

void row(const char *name, const QString &says, std::function<void(const QString &)> make)
{
    QTest::newRow(name) << Damage{std::move(make)} << says;
}

void addOtherFiles()
{
    row("not there", u"There is no file"_s, [](const QString &p) { QFile::remove(p); });
    row("empty", u"is empty"_s, [](const QString &p) { write(p, {}); });
    row("one byte", u"no review of Linchpin"_s, [](const QString &p) { write(p, "S"); });
    row("text", u"no review of Linchpin"_s,
        [](const QString &p) { write(p, QByteArray(5000, 'x')); });
    row("a plan", u"no review of Linchpin"_s,
        [](const QString &p) { write(p, "{\"format\": \"linchpin-plan\"}"); });
    row("folder", u"is no file"_s, [](const QString &p) {
        QFile::remove(p);
        QDir().mkpath(p);
    });
    row("symbolic link", u"symbolic link"_s, [](const QString &p) {
        QFile::rename(p, p + u".real"_s);
        QFile::link(p + u".real"_s, p);
    });
    row("symbolic link to nothing", u"symbolic link"_s, [](const QString &p) {
        QFile::remove(p);
        QFile::link(u"/nowhere"_s, p);
    });
    row("somebody else's database", u"no review of Linchpin"_s, [](const QString &p) {
        QFile::remove(p);
        write(p, {});
        alter(p, {u"CREATE TABLE song (title TEXT)"_s});
    });
    row("a journal", u"no review of Linchpin"_s, [](const QString &p) {
        alter(p, {u"PRAGMA application_id = 1280329038"_s}); // "LPIN"
    });
}

void addOtherTables()
{
    row("newer", u"newer version"_s,
        [](const QString &p) { alter(p, {u"PRAGMA user_version = 2"_s}); });
    row("no version", u"damaged"_s,
        [](const QString &p) { alter(p, {u"PRAGMA user_version = 0"_s}); });
    row("table more", u"damaged"_s,
        [](const QString &p) { alter(p, {u"CREATE TABLE more (x TEXT)"_s}); });
    row("table missing", u"damaged"_s, [](const QString &p) { alter(p, {u"DROP TABLE page"_s}); });
    row("a view in place of a table", u"damaged"_s, [](const QString &p) {
        alter(p,
              {u"DROP TABLE page"_s,
               u"CREATE VIEW page AS SELECT 1 AS number, 0 AS endpoint, x'' AS connections"_s});
    });
    row("a trigger", u"damaged"_s, [](const QString &p) {
        alter(p, {u"CREATE TRIGGER t AFTER INSERT ON page BEGIN SELECT 1; END"_s});
    });
    row("column of another kind", u"damaged"_s, [](const QString &p) {
        alter(p,
              {u"DROP TABLE page"_s,
               u"CREATE TABLE page (number INTEGER PRIMARY KEY, endpoint INTEGER NOT NULL, "
               "connections TEXT NOT NULL) STRICT"_s});
    });
}

void addLostRows()
{
    row("no facts", u"damaged"_s, [](const QString &p) { alter(p, {u"DELETE FROM review"_s}); });
    row("no endpoint", u"damaged"_s,
        [](const QString &p) { alter(p, {u"DELETE FROM endpoint"_s}); });
    row("a gap in the endpoints", u"damaged"_s,
        [](const QString &p) { alter(p, {u"DELETE FROM endpoint WHERE number = 0"_s}); });
    row("facts of nobody's", u"damaged"_s,
        [](const QString &p) { alter(p, {u"UPDATE endpoint SET facts = x'0000000000'"_s}); });
    row("a page lost", u"damaged"_s,
        [](const QString &p) { alter(p, {u"DELETE FROM page WHERE endpoint = 1"_s}); });
    row("a page twice", u"damaged"_s, [](const QString &p) {
        alter(p,
              {u"INSERT INTO page (endpoint, connections) SELECT endpoint, connections FROM "
               "page"_s});
    });
    row("pages without end", u"damaged"_s, [](const QString &p) {
        alter(p,
              {u"INSERT INTO page (endpoint, connections) WITH RECURSIVE n(i) AS (SELECT 1 "
               "UNION ALL SELECT i + 1 FROM n LIMIT 20000) SELECT 0, x'00' FROM n"_s});
    });
    row("an impact lost", u"damaged"_s,
        [](const QString &p) { alter(p, {u"DELETE FROM impact WHERE endpoint = 0"_s}); });
    row("an impact of somebody else", u"damaged"_s, [](const QString &p) {
        alter(p,
              {u"UPDATE impact SET content = (SELECT content FROM impact ORDER BY rowid DESC "
               "LIMIT 1)"_s});
    });
}

void addBadContents()
{
    row("contents that say they are huge", u"damaged"_s, [](const QString &p) {
        alter(p, {u"UPDATE impact SET content = x'ffffffff789c030000000001'"_s});
    });
    row("huge contents that say they are small", u"damaged"_s, [](const QString &p) {
        const QByteArray bomb =
            QByteArray("\0\0\0\x10", 4) + packed(QByteArray(50'000'000, ' ')).sliced(4);
        alter(p, {u"UPDATE page SET connections = x'%1'"_s.arg(QString::fromLatin1(bomb.toHex()))});
    });
    row("lines of nobody's", u"damaged"_s, [](const QString &p) {
        const QByteArray lines = packed("a\tb\tc\n");
        alter(p,
              {u"UPDATE page SET connections = x'%1'"_s.arg(QString::fromLatin1(lines.toHex()))});
    });
    row("brackets without end", u"damaged"_s, [](const QString &p) {
        const QByteArray deep = packed(QByteArray(100'000, '['));
        alter(p, {u"UPDATE impact SET content = x'%1'"_s.arg(QString::fromLatin1(deep.toHex()))});
    });
    row("a page of text that is not packed", u"damaged"_s, [](const QString &p) {
        alter(p,
              {u"UPDATE page SET connections = CAST('%1' AS BLOB)"_s.arg(QString(200'000, u'x'))});
    });
}

} // namespace

class ReviewDamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sample::writeSampleReview(path());
        m_whole = bytesOf(path());
        QVERIFY(readAll(path()).isEmpty());
    }
    void init()
    {
        QDir(path()).removeRecursively();
        QFile::remove(path());
        write(path(), m_whole);
    }

    void whatIsNoReviewIsRefusedWithASentenceThatNamesIt_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("says");
        addOtherFiles();
        addOtherTables();
        addLostRows();
        addBadContents();
    }
    void whatIsNoReviewIsRefusedWithASentenceThatNamesIt()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, says);
        damage.make(path());
        const QStringList refusals = readAll(path());
        QVERIFY(!refusals.isEmpty());
        for (const QString &sentence : refusals) {
            QVERIFY2(sentence.contains(path()), qPrintable(sentence));
            QVERIFY2(sentence.contains(says), qPrintable(sentence));
        }
        QFile::remove(path() + u".real"_s);
    }

    /// As somebody asks who looks at one connection, without a comparison of all.
    void impactsThatDoNotCountAreRefusedWhenTheFileIsOpened_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("lost") << u"DELETE FROM impact"_s;
        QTest::newRow("twice") << u"INSERT INTO impact SELECT * FROM impact"_s;
        QTest::newRow("of nobody") << u"UPDATE impact SET endpoint = endpoint + 5"_s;
        QTest::newRow("moved") << u"UPDATE impact SET endpoint = 0"_s;
        QTest::newRow("cut") << u"UPDATE endpoint SET number = 4611686018427387904 + number"_s;
    }
    void impactsThatDoNotCountAreRefusedWhenTheFileIsOpened()
    {
        QFETCH(const QString, change);
        alter(path(), {change});
        QVERIFY(!ReviewFile::open(path()));
    }

    void anImpactThatWasChangedOrIsThereTwiceIsRefusedWhenItIsAskedFor()
    {
        const ConnectionId id = sample::nastyConnections().front().id;
        const auto isRefused = [this, &id] {
            const auto file = sample::must(ReviewFile::open(path()));
            return !file->impact(0, id).has_value();
        };
        QVERIFY(!isRefused());
        emptyDependents(path());
        QVERIFY(isRefused());
        init();
        alter(path(), {u"UPDATE impact SET sum = x''"_s});
        QVERIFY(isRefused());
        init();
        const QString of = u" FROM impact WHERE rowid = (SELECT %1(rowid) FROM impact WHERE "
                           "endpoint = 0)"_s;
        alter(
            path(),
            {u"DELETE"_s + of.arg(u"max"_s), u"INSERT INTO impact SELECT *"_s + of.arg(u"min"_s)});
        QVERIFY(isRefused());
    }

    /// Bytes that are no text are shown as U+FFFD: two ids, and between them a third.
    void idsThatOnlyLookAlikeAreRefusedAlsoWhereTheyDoNotFollowEachOther()
    {
        const QString three = m_folder.filePath(u"three"_s);
        std::vector<Connection> rows = sample::nastyConnections();
        rows.resize(3);
        const auto writer = sample::must(ReviewWriter::create(three, Existing::Refuse));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), rows));
        for (const Connection &row : rows)
            sample::must(writer->addImpact(0, row.id, {sample::impact(), 1}));
        sample::must(writer->finish(sample::reviewOrigin()));
        const auto isGiven = [&three] {
            const auto file = sample::must(ReviewFile::open(three));
            return file->eachImpactSum(0, [](const QString &, const QByteArray &) {}).has_value();
        };
        QVERIFY(isGiven());
        const QString of = u"UPDATE impact SET connection = CAST(x'%1' AS TEXT) WHERE rowid = "
                           "(SELECT min(rowid) + %2 FROM impact)"_s;
        alter(three,
              {of.arg(u"61fd"_s).arg(0), of.arg(u"61fd62"_s).arg(1), of.arg(u"61fe"_s).arg(2)});
        QVERIFY(!isGiven());
    }

    void everyCutIsNoticed()
    {
        std::vector<qsizetype> sizes{1, 15, 16, 17, 20, 28, 32, 60, 64, 68, 72, 99, 100, 101};
        for (qsizetype size = 512; size < m_whole.size(); size += 509) // every page, at odd places
            sizes.push_back(size);
        sizes.push_back(m_whole.size() - 1);
        for (const qsizetype size : sizes) {
            write(path(), m_whole.first(size));
            QVERIFY2(!readAll(path()).isEmpty(), qPrintable(QString::number(size)));
        }
        write(path(), m_whole + 'x');
        QVERIFY(!readAll(path()).isEmpty());
    }

    void flippedBitsChangeNoWordThatIsRead()
    {
        const QList<QByteArray> whole = wordsOf(path());
        QRandomGenerator chance(20261122);
        int noticed = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray flipped = m_whole;
            const qsizetype at = chance.bounded(static_cast<int>(m_whole.size()));
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << chance.bounded(8)));
            write(path(), flipped);
            if (!readAll(path()).isEmpty()) {
                ++noticed;
                continue;
            }
            // Not noticed: in a part that holds nothing, or it is an impact that is not found.
            for (const QByteArray &word : wordsOf(path()))
                QVERIFY2(whole.contains(word), qPrintable(QString::number(at)));
        }
        QVERIFY2(noticed > 300, qPrintable(QString::number(noticed)));
    }

    void manyBytesOfChanceAreSurvived()
    {
        QRandomGenerator chance(815);
        for (int i = 0; i < 1500; ++i) {
            QByteArray bytes = m_whole;
            const qsizetype from = 100 + chance.bounded(static_cast<int>(m_whole.size()) - 100);
            const qsizetype length =
                std::min<qsizetype>(1 + chance.bounded(600), bytes.size() - from);
            for (qsizetype at = from; at < from + length; ++at)
                bytes[at] = static_cast<char>(chance.bounded(256));
            write(path(), bytes);
            for (const QString &sentence : readAll(path()))
                QVERIFY(sentence.contains(path()));
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"x.linchpin"_s); }
    static QList<QByteArray> wordsOf(const QString &path)
    {
        QList<QByteArray> words;
        const auto file = sample::must(ReviewFile::open(path));
        words << file->origin().program.toUtf8();
        for (int i = 0; i < file->endpointCount(); ++i) {
            words << file->endpoint(i).identity.url.toUtf8();
            for (const Connection &row : sample::must(file->connections(i))) {
                words << row.id.value.toUtf8() << row.name.toUtf8()
                      << row.property(u"alias").toUtf8();
                if (const auto one = sample::must(file->impact(i, row.id)); one && one->impact)
                    words << fingerprint(*one->impact).toUtf8();
            }
        }
        return words;
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(ReviewDamageTest)
#include "tst_reviewdamage.moc"
