// SPDX-License-Identifier: Apache-2.0
#include "models/domain/apierror.h"
#include "models/domain/intent.h"

#include <QTest>

#include <set>

using namespace linchpin;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

class MemoryLog final : public IntentLog
{
public:
    qint64 answer = 7;
    std::optional<ApiError> trouble;
    int persisted = 0;

    void recordOutcome(qint64, WriteOutcome, int, const QString &) override { }

protected:
    Result<qint64> persist(const Intent &) override
    {
        ++persisted;
        if (trouble)
            return failure(*trouble);
        return answer;
    }
};

} // namespace

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAClearNoMeansThatNothingHappened_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("mayHaveTakenEffect");
        QTest::newRow("cancelled") << Kind::Cancelled << true;
        QTest::newRow("timed out") << Kind::TimedOut << true;
        QTest::newRow("unreachable") << Kind::Unreachable << false;
        QTest::newRow("tls failed") << Kind::TlsFailed << false;
        QTest::newRow("cut off") << Kind::CutOff << true;
        QTest::newRow("redirected") << Kind::Redirected << true;
        QTest::newRow("too large") << Kind::TooLarge << true;
        QTest::newRow("unauthenticated") << Kind::Unauthenticated << false;
        QTest::newRow("forbidden") << Kind::Forbidden << false;
        QTest::newRow("not found") << Kind::NotFound << false;
        QTest::newRow("endpoint absent") << Kind::EndpointAbsent << true;
        QTest::newRow("conflict") << Kind::Conflict << false;
        QTest::newRow("in use") << Kind::InUse << false;
        QTest::newRow("refused") << Kind::Refused << false;
        QTest::newRow("rate limited") << Kind::RateLimited << false;
        QTest::newRow("server") << Kind::Server << true;
        QTest::newRow("malformed") << Kind::Malformed << true;
        QTest::newRow("unsafe") << Kind::Unsafe << false;
    }
    void onlyAClearNoMeansThatNothingHappened()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, mayHaveTakenEffect);
        QCOMPARE(ApiError{.kind = kind}.mayHaveTakenEffect(), mayHaveTakenEffect);
    }

    void everyKindHasAWordAndASentenceOfItsOwn()
    {
        std::set<QString> words;
        std::set<QString> sentences;
        for (int i = 0; i <= static_cast<int>(Kind::Unsafe); ++i) {
            const ApiError error{.kind = static_cast<Kind>(i)};
            QVERIFY(errorKindFrom(error.word()) == error.kind);
            QVERIFY(error.sentence().endsWith(u'.'));
            words.insert(error.word());
            sentences.insert(error.sentence());
        }
        QCOMPARE(words.size(), std::size_t{18});
        QCOMPARE(sentences.size(), std::size_t{18});
        QVERIFY(!errorKindFrom(u"cancelled ").has_value());
        QCOMPARE(ApiError{.kind = Kind::TimedOut}.word(), u"timed-out"_s);
    }

    void whatWeRefuseOurselvesIsSaidInItsOwnWords()
    {
        QCOMPARE((ApiError{.kind = Kind::Unsafe, .detail = u"This is no GUID."_s}.sentence()),
                 u"This is no GUID."_s);
        ApiError conflict{.kind = Kind::Conflict, .detail = u"Somebody else was faster."_s};
        QCOMPARE(conflict.sentence(), conflict.detail);
        conflict.httpStatus = 409; // now it is the server that refuses
        QVERIFY(conflict.sentence() != conflict.detail);
    }

    void aReceiptServesTheRequestItWasWrittenForOnce()
    {
        MemoryLog log;
        Result<IntentReceipt> receipt = log.record({.method = u"DELETE"_s, .path = u"/a/1"_s});
        QVERIFY(receipt.has_value());
        QCOMPARE(log.persisted, 1);
        QCOMPARE(receipt->number(), 7);
        QVERIFY(receipt->covers(u"DELETE", u"/a/1"));
        QVERIFY(!receipt->covers(u"DELETE", u"/a/2"));
        QVERIFY(!receipt->covers(u"PUT", u"/a/1"));
        const IntentReceipt used = std::move(*receipt);
        QVERIFY(used.covers(u"DELETE", u"/a/1"));
        QVERIFY(!receipt->covers(u"DELETE", u"/a/1"));
    }

    void aLogThatCannotKeepAnIntentGivesNoReceipt()
    {
        MemoryLog log;
        log.trouble = ApiError{.kind = Kind::Unsafe, .detail = u"The disk is full."_s};
        QCOMPARE(log.record({}).error(), *log.trouble);
        log.trouble.reset();
        log.answer = 0;
        QCOMPARE(log.record({}).error().kind, Kind::Unsafe);
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_apierror.moc"
