// SPDX-License-Identifier: Apache-2.0
// What reaches a notification service, on a bus of the test's own.
#include "app/notifier/desktopnotifier.h"
#include "tests/app/credentialstore/ownbus.h"
#include "tests/app/notifier/fakenotifications.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

SignNotice notice()
{
    return {u"sign 1"_s, u"Seen on <b>billing</b> & co"_s,
            u"A run failed: <a href=\"http://x\">click</a> & <img src=x>"_s, true};
}

} // namespace

class DesktopNotifierTest final : public QObject
{
    Q_OBJECT

private:
    static void open(DesktopNotifier &notifier)
    {
        bool isReady = false;
        connect(&notifier, &DesktopNotifier::ready, &notifier, [&isReady] { isReady = true; });
        notifier.open();
        QTRY_VERIFY(isReady);
    }

private Q_SLOTS:
    void whatIsMarkupForTheServiceIsEscaped()
    {
        FakeNotifications service({u"body"_s, u"body-markup"_s, u"body-hyperlinks"_s});
        DesktopNotifier notifier;
        open(notifier);
        QVERIFY2(notifier.isAvailable(), qPrintable(notifier.problem()));
        notifier.tell(notice());
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        const auto &shown = service.shown.front();
        QVERIFY(!shown.body.contains(u'<'));
        QVERIFY(shown.body.contains(u"&lt;a href"_s));
        QCOMPARE(shown.summary, notice().title); // plain by the specification
        QVERIFY(shown.actions.isEmpty()); // nothing is decided in a notification
        QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        QTRY_VERIFY(notifier.isIdle());
    }

    void aServiceWithoutMarkupGetsTheTextAsItIs()
    {
        FakeNotifications service({u"body"_s});
        DesktopNotifier notifier;
        open(notifier);
        notifier.tell(notice());
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        QCOMPARE(service.shown.front().body, notice().body);
    }

    void aServiceWithoutABodyGetsItInTheTitle()
    {
        FakeNotifications service(QStringList{});
        DesktopNotifier notifier;
        open(notifier);
        notifier.tell(notice());
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        QVERIFY(service.shown.front().summary.contains(u"A run failed"_s));
    }

    void withoutAServiceItSaysSoAndTellsNothing()
    {
        DesktopNotifier notifier;
        open(notifier);
        QVERIFY(!notifier.isAvailable());
        QVERIFY(!notifier.problem().isEmpty());
        notifier.tell(notice());
        QVERIFY(notifier.isIdle());
    }

    void aServiceThatGoesAwayIsNoticed()
    {
        auto service = std::make_unique<FakeNotifications>(QStringList{u"body"_s});
        DesktopNotifier notifier;
        open(notifier);
        QVERIFY(notifier.isAvailable());
        service.reset();
        notifier.tell(notice());
        QTRY_VERIFY(!notifier.isAvailable());
        QTRY_VERIFY(notifier.isIdle());
    }

    void aLongTextIsCutBeforeItIsEscaped()
    {
        const QString body = notificationBody(QString(2000, u'&'), true);
        QVERIFY(body.endsWith(u"&amp;"_s + QChar(u'\u2026')));
        QCOMPARE(notificationBody(u"short"_s, false), u"short"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto code = ranOnOwnBus(true))
        return *code;
    DesktopNotifierTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopnotifier.moc"
