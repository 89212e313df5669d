// SPDX-License-Identifier: Apache-2.0
#include "models/net/retrypolicy.h"

#include <QTest>
#include <QTimeZone>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMayEndOtherwiseIsTriedAgain_data();
    void onlyWhatMayEndOtherwiseIsTriedAgain();
    void thereAreThreeTries();
    void theDelayDoublesAndIsSpread();
    void theServersDelayCounts_data();
    void theServersDelayCounts();
};

namespace {

const QDateTime now(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);

Result<HttpResponse> status(int number, const QByteArray &retryAfter = {})
{
    HttpResponse response{.status = number, .headers = {}, .body = {}};
    if (!retryAfter.isEmpty())
        response.headers.append({"retry-after", retryAfter});
    return response;
}

QByteArray nameOf(ApiError::Kind kind)
{
    const ApiError one{.kind = kind, .detail = {}};
    return one.word().toLatin1();
}

Result<HttpResponse> error(ApiError::Kind kind)
{
    return failure({.kind = kind, .detail = {}});
}

} // namespace

void RetryPolicyTest::onlyWhatMayEndOtherwiseIsTriedAgain_data()
{
    QTest::addColumn<Result<HttpResponse>>("reply");
    QTest::addColumn<bool>("isTriedAgain");
    for (const int number : {429, 502, 503, 504})
        QTest::addRow("%d", number) << status(number) << true;
    for (const int number : {200, 204, 400, 401, 403, 404, 408, 409, 422, 500, 501, 505})
        QTest::addRow("%d", number) << status(number) << false;
    using Kind = ApiError::Kind;
    for (const auto kind : {Kind::Unreachable, Kind::CutOff})
        QTest::addRow("%s", nameOf(kind).constData()) << error(kind) << true;
    for (const auto kind : {Kind::TimedOut, Kind::TlsFailed, Kind::Redirected, Kind::TooLarge,
                            Kind::Malformed, Kind::Unsafe, Kind::Cancelled})
        QTest::addRow("%s", nameOf(kind).constData()) << error(kind) << false;
}

void RetryPolicyTest::onlyWhatMayEndOtherwiseIsTriedAgain()
{
    QFETCH(Result<HttpResponse>, reply);
    QTEST(retryDelay(1, reply, now, 0.5).has_value(), "isTriedAgain");
}

void RetryPolicyTest::thereAreThreeTries()
{
    QVERIFY(retryDelay(1, status(503), now, 0));
    QVERIFY(retryDelay(2, status(503), now, 0));
    QVERIFY(!retryDelay(3, status(503), now, 0));
    QVERIFY(!retryDelay(3, status(429, "1"), now, 0));
}

void RetryPolicyTest::theDelayDoublesAndIsSpread()
{
    QCOMPARE(retryDelay(1, status(503), now, 0), milliseconds(250));
    QCOMPARE(retryDelay(1, status(503), now, 0.5), milliseconds(375));
    QCOMPARE(retryDelay(2, status(503), now, 0), milliseconds(500));
    QCOMPARE(retryDelay(2, error(ApiError::Kind::CutOff), now, 0.5), milliseconds(750));
    QVERIFY(retryDelay(2, status(503), now, 0.999) < milliseconds(1000));
}

void RetryPolicyTest::theServersDelayCounts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("delay"); // ms; -1: not understood
    QTest::newRow("seconds") << QByteArray("7") << 7000;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("spaces") << QByteArray(" 2 ") << 2000;
    QTest::newRow("capped") << QByteArray("3600") << 30'000;
    QTest::newRow("capped, beyond every clock") << QByteArray("9223372036854775807") << 30'000;
    QTest::newRow("date") << QByteArray("Mon, 06 May 2024 07:08:19 GMT") << 10'000;
    QTest::newRow("date, capped") << QByteArray("Tue, 07 May 2024 07:08:19 GMT") << 30'000;
    QTest::newRow("date that is over") << QByteArray("Mon, 06 May 2024 07:08:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void RetryPolicyTest::theServersDelayCounts()
{
    QFETCH(QByteArray, header);
    QFETCH(int, delay);
    const auto expected = delay < 0 ? std::nullopt : std::optional(milliseconds(delay));
    QCOMPARE(retryAfter(*status(429, header), now), expected);
    QCOMPARE(retryDelay(1, status(429, header), now, 0), expected.value_or(250ms));
}

} // namespace linchpin

QTEST_APPLESS_MAIN(linchpin::RetryPolicyTest)
#include "tst_retrypolicy.moc"
