// SPDX-License-Identifier: Apache-2.0
#include "models/service/reviewcomparison.h"
#include "models/store/reviewwriter.h"
#include "tests/domain/sampleimpact.h"
#include "tests/store/journalsample.h"
#include "tests/store/reviewsample.h"

#include <QTemporaryDir>

using namespace linchpin;
using namespace Qt::StringLiterals;

class ReviewComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatDiffersIsFound_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("small") << 50;
        QTest::newRow("large") << 1500;
    }

    void whatDiffersIsFound()
    {
        QFETCH(int, count);
        write(u"before"_s, count, 0);
        write(u"after"_s, count, 3);
        const auto before = sample::must(ReviewFile::open(path(u"before"_s)));
        const auto after = sample::must(ReviewFile::open(path(u"after"_s)));
        const ReviewDifference difference = sample::must(compareReviews(*before, *after));
        QCOMPARE(difference.endpoints.size(), std::size_t(1));
        const EndpointDifference &one = difference.endpoints.front();
        QCOMPARE(one.unchanged, count - 3);
        QStringList changed;
        for (const ConnectionDifference &connection : one.connections)
            changed << connection.connection.id.value;
        QCOMPARE(changed, (QStringList{u"c-0"_s, u"c-1"_s, u"c-2"_s}));
        QVERIFY(!sample::must(compareReviews(*before, *before)).isDifferent());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, int count, int changed) const
    {
        std::vector<Connection> rows{static_cast<std::size_t>(count)};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].id.value = u"c-%1"_s.arg(i);
            rows[i].name = u"Connection %1"_s.arg(i);
        }
        const auto writer = sample::must(ReviewWriter::create(path(name), Existing::Replace));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), rows));
        Impact impact = sample::impact();
        for (int i = 0; i < count; ++i) {
            impact.connection = rows[std::size_t(i)];
            impact.dependents.front().activity = i < changed ? Activity::Paused : Activity::Active;
            sample::must(writer->addImpact(0, impact.connection.id, {impact, 1}));
        }
        sample::must(writer->finish(sample::reviewOrigin()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReviewComparisonTest)
#include "tst_reviewcomparison.moc"
