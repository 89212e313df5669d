// SPDX-License-Identifier: Apache-2.0
#include "models/domain/plan.h"

#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"4a8c9d10-0000-4000-8000-0000deadbeef"_s;
const QString tail = u"deadbeef"_s;

} // namespace

class ConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameIsThePhraseUnlessItCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("plain") << u"billing-db"_s << u"billing-db"_s;
        QTest::newRow("blanks around and within") << u"  billing \u00a0 db\n"_s << u"billing db"_s;
        QTest::newRow("line break within") << u"billing\r\ndb"_s << u"billing db"_s;
        QTest::newRow("empty") << u""_s << tail;
        QTest::newRow("only blanks") << u" \t\u3000"_s << tail;
        QTest::newRow("control") << u"billing\u0007db"_s << tail;
        QTest::newRow("escape sequence") << u"\u001b[31mbilling"_s << tail;
        QTest::newRow("bidi override") << u"billing\u202edb"_s << tail;
        QTest::newRow("bidi isolate") << u"\u2066billing\u2069"_s << tail;
        QTest::newRow("zero width space") << u"billing\u200bdb"_s << tail;
        QTest::newRow("zero width joiner") << u"billing\u200ddb"_s << tail;
        QTest::newRow("byte order mark") << u"\ufeffbilling"_s << tail;
        QTest::newRow("invisible letter") << u"billing\u3164"_s << tail;
        QTest::newRow("tag characters") << u"billing\U000E0041"_s << tail;
        QTest::newRow("private use") << u"billing\ue000"_s << tail;
        QTest::newRow("half a surrogate pair") << (u"billing"_s + QChar(0xd800)) << tail;
        QTest::newRow("a Cyrillic letter among Latin ones") << u"b\u0456lling"_s << tail;
        QTest::newRow("a Greek letter among Latin ones") << u"billing-\u03bf"_s << tail;
        QTest::newRow("full width letters") << u"\uff42illing"_s << tail;
        QTest::newRow("mathematical letters") << u"\U0001D41Billing"_s << tail;
        QTest::newRow("all Cyrillic") << u"база-1"_s << u"база-1"_s;
        QTest::newRow("right to left") << u"חשבונות"_s << u"חשבונות"_s;
        QTest::newRow("Japanese with Latin") << u"請求DB"_s << u"請求DB"_s;
        QTest::newRow("accents") << u"Caf\u00e9"_s << u"Caf\u00e9"_s;
        QTest::newRow("picture") << u"billing 🚀"_s << u"billing 🚀"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    }
    void theNameIsThePhraseUnlessItCannotBeTrusted()
    {
        QFETCH(QString, name);
        QFETCH(QString, phrase);
        const Connection connection{.id = {id}, .name = name};
        QCOMPARE(confirmationPhrase(connection), phrase);
        QVERIFY(phraseMatches(phrase, confirmationPhrase(connection)));
        Plan plan;
        plan.impact.connection = connection;
        QCOMPARE(confirmationPhrase(plan), phrase);
    }

    void aShortIdIsItsOwnTail()
    {
        QCOMPARE(confirmationPhrase(Connection{.id = {u"c-1"_s}}), u"c-1"_s);
    }

    void phrasesMatchWithoutCaseAndBlanks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<bool>("matches");
        QTest::newRow("equal") << u"billing-db"_s << u"billing-db"_s << true;
        QTest::newRow("case") << u"BILLING-db"_s << u"billing-DB"_s << true;
        QTest::newRow("blanks") << u"\n billing\u2003 db\t"_s << u"billing db"_s << true;
        QTest::newRow("blanks in the phrase") << u"billing db"_s << u" billing  db "_s << true;
        QTest::newRow("composed and decomposed") << u"cafe\u0301"_s << u"caf\u00e9"_s << true;
        QTest::newRow("part") << u"billing"_s << u"billing-db"_s << false;
        QTest::newRow("more") << u"billing-db2"_s << u"billing-db"_s << false;
        QTest::newRow("blank left out") << u"billingdb"_s << u"billing db"_s << false;
        QTest::newRow("nothing typed") << u""_s << u"billing-db"_s << false;
        QTest::newRow("nothing asked") << u""_s << u""_s << false;
        QTest::newRow("only blanks asked") << u" "_s << u" "_s << false;
        QTest::newRow("look-alike typed") << u"b\u0456lling"_s << u"billing"_s << false;
    }
    void phrasesMatchWithoutCaseAndBlanks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, phrase);
        QFETCH(bool, matches);
        QCOMPARE(phraseMatches(typed, phrase), matches);
    }

    void whatCannotBeSeenIsWrittenOut()
    {
        QCOMPARE(escapedForDisplay(u"a\u202eb"_s), u"a\\u{202e}b"_s);
        QCOMPARE(escapedForDisplay(u"\u001b[2J"_s), u"\\u{1b}[2J"_s);
        QCOMPARE(escapedForDisplay(u"a\nb"_s), u"a\\u{a}b"_s);
        QCOMPARE(escapedForDisplay(u"\u009b31m"_s), u"\\u{9b}31m"_s);
        QCOMPARE(escapedForDisplay(u"x\U000E0041"_s), u"x\\u{e0041}"_s);
        QCOMPARE(escapedForDisplay(u"Größe <b>חש</b> 🚀"_s), u"Größe <b>חש</b> 🚀"_s);
    }
};

QTEST_GUILESS_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
