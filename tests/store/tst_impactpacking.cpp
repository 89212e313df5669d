// SPDX-License-Identifier: Apache-2.0
#include "models/store/impactpacking.h"

#include "models/store/database.h"
#include "models/store/refusal.h"
#include "models/store/reviewcontent.h"
#include "tests/store/journalsample.h"
#include "tests/store/reviewsample.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

constexpr int endpoints = 2;
constexpr int perEndpoint = 700;

ConnectionId idOf(int number)
{
    return {u"c-%1"_s.arg(number)};
}

/// Of chance, the same for the same number; every tenth could not be read, every hundredth is big.
ReviewedImpact numbered(int number)
{
    if (number % 10 == 9)
        return {failure({ApiError::Kind::Server, 500, u"No answer to %1."_s.arg(number)}), 2};
    QRandomGenerator chance(quint32(number) + 1);
    Impact impact = sample::randomImpact(chance);
    if (number % 100 == 0)
        impact.dependents.resize(1500, sample::impact().dependents.front());
    return {impact, number};
}

Impact heavy(std::size_t dependents)
{
    Impact impact = sample::impact();
    impact.dependents.resize(dependents, impact.dependents.front());
    return impact;
}

} // namespace

class ImpactPackingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the threads did is held against one packed after the other.
    void theFileHoldsWhatOneAfterAnotherWouldHaveWritten()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"x"_s));
        const auto database =
            sample::must(Database::open(folder.filePath(u"x"_s), Database::Access::Immutable));
        int number = 0;
        Packer packer;
        sample::must(database->each(
            u"SELECT endpoint, connection, sum, content FROM impact ORDER BY rowid"_s, {},
            [&](const QSqlQuery &row) {
                ReviewedImpact reviewed = numbered(number);
                if (reviewed.impact)
                    reviewed.impact = fitForReview(*reviewed.impact);
                const ReviewContent content = contentOf(idOf(number), reviewed);
                QCOMPARE(row.value(0).toInt(), number / perEndpoint);
                QCOMPARE(row.value(1).toString(), idOf(number).value);
                QCOMPARE(row.value(2).toByteArray(), content.sum);
                QCOMPARE(row.value(3).toByteArray(), packer.pack(content.text));
                ++number;
            }));
        QCOMPARE(number, endpoints * perEndpoint);
    }

    void theSameIsWrittenAsTheSameFile()
    {
        const QTemporaryDir folder;
        QByteArray first;
        for (int round = 0; round < 3; ++round) {
            const QString path = folder.filePath(QString::number(round));
            write(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.isEmpty());
            if (round == 0)
                first = bytes;
            QVERIFY(bytes == first);
        }
    }

    void afterARefusalNothingMoreIsHandedOut()
    {
        constexpr int refused = 200;
        int given = 0;
        ImpactPacking packing([&given](const PackedImpact &impact) -> Result<void> {
            if (impact.connection != idOf(given).value)
                qFatal("not in order");
            return ++given > refused ? refusal(u"full"_s) : Result<void>();
        });
        bool isRefused = false;
        for (int number = 0; number < 2000; ++number)
            isRefused = !packing.add(0, idOf(number), {sample::impact(), 1}) || isRefused;
        const auto drained = packing.drain();
        QVERIFY(isRefused); // not only at the end: whoever brings them can stop
        QVERIFY(!drained && drained.error().detail == u"full"_s);
        QCOMPARE(given, refused + 1);
        QVERIFY(!packing.add(0, idOf(0), {sample::impact(), 1}));
        QVERIFY(!packing.drain());
        QCOMPARE(given, refused + 1);
    }

    void whatWaitsIsBounded_data()
    {
        QTest::addColumn<int>("dependents");
        QTest::addColumn<int>("impacts");
        QTest::addColumn<int>("mayWait");
        QTest::newRow("heavy ones by their weight") << 9'000 << 12 << 6;
        QTest::newRow("heavier than may wait, one after the other") << 50'000 << 3 << 2;
        const int threads = QThread::idealThreadCount();
        QTest::newRow("light ones by their number") << 1 << 3000 << 32 * (3 * threads + 1);
    }

    void whatWaitsIsBounded()
    {
        QFETCH(int, dependents);
        QFETCH(int, impacts);
        QFETCH(int, mayWait);
        int given = 0;
        ImpactPacking packing([&given](const PackedImpact &) {
            ++given;
            return Result<void>();
        });
        const Impact impact = heavy(std::size_t(dependents));
        for (int number = 0; number < impacts; ++number) {
            sample::must(packing.add(0, idOf(number), {impact, 1}));
            QVERIFY2(number + 1 - given <= mayWait, qPrintable(QString::number(number - given)));
        }
        sample::must(packing.drain());
        QCOMPARE(given, impacts);
    }

    void whatWasNotDrainedIsNotHandedOutWhenItGoes()
    {
        int given = 0;
        int before = 0;
        {
            ImpactPacking packing([&given](const PackedImpact &) {
                ++given;
                return Result<void>();
            });
            for (int number = 0; number < 100; ++number)
                sample::must(packing.add(0, idOf(number), {sample::impact(), 1}));
            before = given;
        }
        QCOMPARE(given, before);
    }

private:
    static void write(const QString &path)
    {
        const auto writer = sample::must(ReviewWriter::create(path, Existing::Replace));
        for (int endpoint = 0; endpoint < endpoints; ++endpoint) {
            std::vector<Connection> rows(perEndpoint);
            for (int i = 0; i < perEndpoint; ++i)
                rows[std::size_t(i)].id = idOf(endpoint * perEndpoint + i);
            (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(endpoint), rows));
            for (int i = 0; i < perEndpoint; ++i) {
                const int number = endpoint * perEndpoint + i;
                sample::must(writer->addImpact(endpoint, idOf(number), numbered(number)));
            }
        }
        sample::must(writer->finish(sample::reviewOrigin()));
    }
};

QTEST_GUILESS_MAIN(ImpactPackingTest)
#include "tst_impactpacking.moc"
