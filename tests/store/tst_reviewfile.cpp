// SPDX-License-Identifier: Apache-2.0
#include "models/store/reviewfile.h"
#include "tests/store/journalsample.h"
#include "tests/store/reviewsample.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <thread>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

Impact impactOf(const Connection &connection)
{
    Impact impact = sample::impact();
    impact.connection = connection;
    return impact;
}

Connection numbered(int number)
{
    Connection row;
    row.id.value = u"c-%1"_s.arg(number);
    row.name = u"Connection %1"_s.arg(number);
    row.type = u"openai"_s;
    row.state = ConnectionState::Active;
    return row;
}

} // namespace

class ReviewFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingComesBackAsItWasWritten()
    {
        sample::writeSampleReview(path());
        const auto file = sample::must(ReviewFile::open(path()));
        QVERIFY(file->origin() == sample::reviewOrigin());
        QCOMPARE(file->endpointCount(), 2);
        for (int number = 0; number < 2; ++number) {
            ReviewedEndpoint expected = sample::reviewedEndpoint(number);
            expected.connections = static_cast<int>(sample::nastyConnections().size());
            expected.impactsRead = 1;
            expected.impactsFailed = 1;
            expected.requests = 12;
            QVERIFY(file->endpoint(number) == expected);
            QCOMPARE(expected.impactsMissing(), expected.connections - 2);
            QVERIFY(sample::must(file->connections(number)) == sample::nastyConnections());
        }
    }

    void anImpactAFailureAndNothingAreThreeAnswers()
    {
        sample::writeSampleReview(path());
        const auto file = sample::must(ReviewFile::open(path()));
        const std::vector<Connection> rows = sample::nastyConnections();
        const auto read = sample::must(file->impact(1, rows[0].id));
        QVERIFY(read && read->impact);
        QVERIFY(*read->impact == impactOf(rows[0]));
        QCOMPARE(read->requests, 9);
        const auto failed = sample::must(file->impact(1, rows[1].id));
        QVERIFY(failed && !failed->impact);
        QCOMPARE(failed->impact.error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(failed->impact.error().serverSays, u"no"_s);
        QVERIFY(!sample::must(file->impact(1, rows[2].id)));
        QVERIFY(!sample::must(file->impact(0, {u"unheard of"_s})));
    }

    void impactsOfChanceComeBack()
    {
        QRandomGenerator chance(4711);
        std::vector<Connection> rows;
        std::vector<Impact> impacts;
        for (int i = 0; i < 300; ++i) {
            rows.push_back(numbered(i));
            impacts.push_back(sample::randomImpact(chance));
            impacts.back().connection.id.value = u"of its own "_s + QString::number(i);
        }
        const auto writer = sample::must(ReviewWriter::create(path(), Existing::Refuse));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), rows));
        for (std::size_t i = 0; i < rows.size(); ++i)
            sample::must(writer->addImpact(0, rows[i].id, {impacts[i], 1}));
        sample::must(writer->finish(sample::reviewOrigin()));
        const auto file = sample::must(ReviewFile::open(path()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(*sample::must(file->impact(0, rows[i].id))->impact == impacts[i]);
    }

    void sumsTellWhetherTwoReviewsSayTheSameWheneverTheyWereRead()
    {
        Impact before = impactOf(numbered(1));
        Impact later = before;
        later.readAt = before.readAt.addDays(3);
        Impact other = before;
        other.dependents.pop_back();
        QHash<QString, QByteArray> sums;
        for (const auto &[name, impact] :
             {std::pair{u"before"_s, before}, std::pair{u"later"_s, later},
              std::pair{u"other"_s, other}}) {
            const QString place = m_folder->filePath(name);
            const auto writer = sample::must(ReviewWriter::create(place, Existing::Refuse));
            (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), {numbered(1)}));
            sample::must(writer->addImpact(0, numbered(1).id, {impact, 1}));
            sample::must(writer->finish(sample::reviewOrigin()));
            const auto file = sample::must(ReviewFile::open(place));
            sums[name] = sample::must(file->impactSums(0)).value(u"c-1"_s);
        }
        QCOMPARE(sums[u"later"_s], sums[u"before"_s]);
        QVERIFY(sums[u"other"_s] != sums[u"before"_s]);
        QVERIFY(!sums[u"before"_s].isEmpty());
    }

    void nothingIsThereBeforeItIsFinished()
    {
        {
            const auto writer = sample::must(ReviewWriter::create(path(), Existing::Refuse));
            (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), {numbered(1)}));
            QVERIFY(!QFile::exists(path()));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void fileIsPrivateAloneAndLeftAsItIsByReading()
    {
        sample::writeSampleReview(path());
        const QByteArray before = bytes();
        constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(path()), ownerOnly);
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
        const auto file = sample::must(ReviewFile::open(path()));
        QVERIFY(file->connections(0));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"x.linchpin"_s});
        QCOMPARE(bytes(), before);
    }

    void existingFileIsOnlyReplacedIfAsked()
    {
        QFile mine(path());
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        const auto refused = ReviewWriter::create(path(), Existing::Refuse);
        QVERIFY(sample::complaint(refused).contains(path()));
        QCOMPARE(bytes(), QByteArray("mine"));
        sample::writeSampleReview(path());
        QVERIFY(ReviewFile::open(path()));
    }

    void pathsWithLettersThatMeanSomethingInAnAddressAreOpened()
    {
        const QString odd = m_folder->filePath(u"100% sure? #1 äöü &mode=rwc.linchpin"_s);
        sample::writeSampleReview(odd);
        const auto file = sample::must(ReviewFile::open(odd));
        QCOMPARE(file->endpointCount(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void noSecretGetsIntoTheFile()
    {
        const QString canary = u"hunter2-canary-0815"_s;
        Connection row = numbered(1);
        row.name = u"db password="_s + canary;
        row.properties = {{u"apiKey"_s, canary, true}, {u"note"_s, u"token: "_s + canary, true}};
        row.scope = {{u"site"_s, u"https://user:"_s + canary + u"@host"_s}};
        Impact impact = impactOf(row);
        impact.dependents[0].evidence = u"Authorization: Bearer "_s + canary;
        impact.warnings[0].message = u"secret="_s + canary;
        impact.evidence[0].value = u"clientSecret: "_s + canary;
        impact.coverage[0].reason = u"{\"password\": \""_s + canary + u"\"}"_s;
        impact.deactivation.how = u"token="_s + canary;
        ReviewedEndpoint endpoint = sample::reviewedEndpoint(0);
        endpoint.warnings[0].message = u"password="_s + canary;
        const ApiError error{ApiError::Kind::Server, 500, u"key="_s + canary,
                             u"password: "_s + canary};
        const auto writer = sample::must(ReviewWriter::create(path(), Existing::Refuse));
        (void)sample::must(writer->addEndpoint(endpoint, {row, numbered(2)}));
        sample::must(writer->addImpact(0, row.id, {impact, 1}));
        sample::must(writer->addImpact(0, numbered(2).id, {failure(error), 1}));
        sample::must(writer->finish(sample::reviewOrigin()));
        QVERIFY(!bytes().contains(canary.toUtf8()));
        const auto file = sample::must(ReviewFile::open(path()));
        for (const QByteArray &text : everythingIn(*file))
            QVERIFY2(!text.contains(canary.toUtf8()), text.constData());
    }

    void longTextsAreCutAndManyRowsTakeManyPages()
    {
        std::vector<Connection> rows;
        for (int i = 0; i < 1201; ++i)
            rows.push_back(numbered(i));
        rows[7].name = QString(1'000'000, u'n');
        const auto writer = sample::must(ReviewWriter::create(path(), Existing::Refuse));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), rows));
        sample::must(writer->finish(sample::reviewOrigin()));
        const auto file = sample::must(ReviewFile::open(path()));
        const auto read = sample::must(file->connections(0));
        QCOMPARE(read.size(), rows.size());
        QVERIFY(read.back() == rows.back());
        QVERIFY(read[7].name.size() < 70'000 && read[7].name.endsWith(u'…'));
    }

    void firstRowsAreTheBeginningOfTheList()
    {
        for (const int count : {0, 1, 499, 500, 501, 1201}) {
            write(count, Existing::Replace);
            const auto file = sample::must(ReviewFile::open(path()));
            const auto first = sample::must(file->firstConnections(0));
            QCOMPARE(int(first.size()), std::min(count, 500));
            for (std::size_t i = 0; i < first.size(); ++i)
                QCOMPARE(first[i], numbered(int(i)));
        }
    }

    void sourceGivesTheSameListOnAnyThread()
    {
        write(1201, Existing::Refuse);
        const auto file = sample::must(ReviewFile::open(path()));
        std::vector<Connection> given;
        std::size_t largest = 0;
        std::thread([&, source = file->source(0)] {
            sample::must(source([&](const std::vector<Connection> &rows) {
                largest = std::max(largest, rows.size());
                given.insert(given.end(), rows.begin(), rows.end());
            }));
        }).join();
        QVERIFY(given == sample::must(file->connections(0)));
        QVERIFY(largest < given.size()); // never the whole at once
    }

    void sourceIsOfTheFileThatWasOpened()
    {
        write(3, Existing::Refuse);
        const ConnectionSource source = sample::must(ReviewFile::open(path()))->source(0);
        write(4, Existing::Replace);
        const auto read = source([](const auto &) { QFAIL("of another file"); });
        QVERIFY(!read && read.error().sentence().contains(u"another file"_s));
        QVERIFY(QFile::remove(path()));
        QVERIFY(!source([](const auto &) { QFAIL("of no file"); }));
    }

    void listThatCouldNotBeReadStandsThereWithItsReason()
    {
        ReviewedEndpoint down = sample::reviewedEndpoint(0);
        down.list = ListReading::Failed;
        down.error = ApiError{ApiError::Kind::Unreachable, 0, u"Name not found."_s};
        const auto writer = sample::must(ReviewWriter::create(path(), Existing::Refuse));
        (void)sample::must(writer->addEndpoint(down, {}));
        sample::must(writer->finish(sample::reviewOrigin()));
        const auto file = sample::must(ReviewFile::open(path()));
        QCOMPARE(file->endpoint(0).list, ListReading::Failed);
        QCOMPARE(file->endpoint(0).error->kind, ApiError::Kind::Unreachable);
        QVERIFY(sample::must(file->connections(0)).empty());
    }

private:
    void write(int count, Existing existing) const
    {
        std::vector<Connection> rows;
        for (int i = 0; i < count; ++i)
            rows.push_back(numbered(i));
        const auto writer = sample::must(ReviewWriter::create(path(), existing));
        (void)sample::must(writer->addEndpoint(sample::reviewedEndpoint(0), rows));
        sample::must(writer->finish(sample::reviewOrigin()));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"x.linchpin"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QList<QByteArray> everythingIn(const ReviewFile &file)
    {
        QList<QByteArray> texts;
        for (const Connection &row : sample::must(file.connections(0))) {
            Impact impact;
            impact.connection = row;
            texts << QJsonDocument(toJson(impact)).toJson();
            const auto reviewed = sample::must(file.impact(0, row.id));
            texts << (reviewed->impact
                          ? QJsonDocument(toJson(*reviewed->impact)).toJson()
                          : (reviewed->impact.error().detail + reviewed->impact.error().serverSays)
                                .toUtf8());
        }
        return texts << QJsonDocument(toJson(file.endpoint(0))).toJson();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReviewFileTest)
#include "tst_reviewfile.moc"
