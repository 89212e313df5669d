// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"
#include "tests/domain/sampleimpact.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace linchpin;
using namespace Qt::StringLiterals;

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCanonicalFormIsAsDocumented()
    {
        QCOMPARE(canonicalForm(sample::impact()),
                 QByteArray("linchpin-impact 1\n"
                            "connection\tid\tc-1\n"
                            "connection\tname\tbilling-db\n"
                            "connection\tstate\tactive\n"
                            "connection\ttrait\tread-only\n"
                            "connection\ttype\topenai\n"
                            "coverage\tagents\tcomplete\n"
                            "coverage\tprofiles\tcomplete\n"
                            "dependent\tagent\ta\tindirect\tactive\tbreaks\tdefault\td\n"
                            "dependent\tdefault\td\tindirect\tactive\tbreaks\tprofile\tp\n"
                            "dependent\tprofile\tp\tdirect\tactive\tbreaks\n"
                            "property\talias\tbilling\n"));
        QCOMPARE(fingerprint(sample::impact()),
                 u"sha256:"_s
                     + QString::fromLatin1(QCryptographicHash::hash(canonicalForm(sample::impact()),
                                                                    QCryptographicHash::Sha256)
                                               .toHex()));
    }

    /// It is not made of the whole text where the dependents are in order already.
    void itIsTheSumOfTheCanonicalForm()
    {
        Impact impact = sample::impact();
        const QString awkward[] = {u"a\tb"_s, u"\\"_s, u"ä\n😀"_s, u"plain"_s, QString(90, u'x')};
        for (int i = 0; i < 4000; ++i) { // some pieces of the text
            Dependent dependent = impact.dependents.front();
            dependent.key = {u"agent"_s, u"%1%2"_s.arg(i, 5).arg(awkward[i % 5])};
            dependent.via = {{u"default"_s, u"%1%2"_s.arg(awkward[i % 3]).arg(i)}};
            impact.dependents.push_back(dependent);
        }
        const auto isItsSum = [](const Impact &of) {
            const auto sum =
                QCryptographicHash::hash(canonicalForm(of), QCryptographicHash::Sha256);
            return fingerprint(of) == u"sha256:"_s + QString::fromLatin1(sum.toHex());
        };
        std::ranges::sort(impact.dependents, {}, &Dependent::key);
        QVERIFY(isItsSum(impact));
        const QString inOrder = fingerprint(impact);
        std::swap(impact.dependents.front(), impact.dependents[3500]);
        QVERIFY(isItsSum(impact));
        QCOMPARE(fingerprint(impact), inOrder);
        impact.dependents.clear();
        QVERIFY(isItsSum(impact));
    }

    /// Lines are made in pieces by several threads: whatever the number of pieces, and wherever
    /// between two of them the order is broken.
    void itIsTheSumOfTheCanonicalFormOfManyPieces()
    {
        std::mt19937 random(5);
        for (const int count : {511, 512, 513, 1024, 8191, 8192, 8193, 20000}) {
            Impact impact = sample::impact();
            const Dependent model = impact.dependents.front();
            impact.dependents.clear();
            for (int i = 0; i < count; ++i) {
                Dependent dependent = model;
                dependent.key.id = u"%1"_s.arg(i, 6, 10, QChar(u'0'));
                dependent.activity = Activity(random() % 4);
                dependent.effect = Effect(random() % 5);
                dependent.relation = Relation(random() % 2);
                for (unsigned n = unsigned(random()) % 3; n > 0; --n)
                    dependent.via.push_back({u"sync"_s, QString::number(random())});
                impact.dependents.push_back(dependent);
            }
            const auto plain = [](const Impact &of) {
                const QByteArray sum =
                    QCryptographicHash::hash(canonicalForm(of), QCryptographicHash::Sha256);
                return u"sha256:"_s + QString::fromLatin1(sum.toHex());
            };
            const QString sum = plain(impact);
            QCOMPARE(fingerprint(impact), sum);
            for (const std::size_t place : {510U, 511U, 512U, unsigned(count) - 1}) {
                if (place == 0 || place >= impact.dependents.size())
                    continue;
                std::swap(impact.dependents[place - 1], impact.dependents[place]);
                QCOMPARE(fingerprint(impact), sum);
                std::swap(impact.dependents[place - 1], impact.dependents[place]);
            }
        }
    }

    void everyWordOfALineIsTheOneOfItsTable()
    {
        for (int relation = 0; relation < 2; ++relation) {
            for (int activity = 0; activity < 4; ++activity) {
                for (int effect = 0; effect < 5; ++effect) {
                    Impact impact;
                    Dependent dependent;
                    dependent.key = {u"sync"_s, u"a"_s};
                    dependent.relation = Relation(relation);
                    dependent.activity = Activity(activity);
                    dependent.effect = Effect(effect);
                    impact.dependents.push_back(dependent);
                    const QStringList words{u"dependent"_s,
                                            u"sync"_s,
                                            u"a"_s,
                                            wordOf(dependent.relation),
                                            wordOf(dependent.activity),
                                            wordOf(dependent.effect)};
                    QVERIFY(canonicalForm(impact).contains(words.join(u'\t').toUtf8() + '\n'));
                }
            }
        }
    }

    void whatChangesWithoutHangingDifferentlyDoesNotCount()
    {
        const Impact planned = sample::impact();
        Impact now = planned;
        now.readAt = now.readAt.addDays(1);
        now.connection.modified = u"later"_s;
        now.connection.properties.back().value = u"today"_s;
        now.warnings.clear();
        now.evidence.clear();
        now.coverage.front().found = 9;
        now.dependents.front().name = u"renamed"_s;
        now.dependents.front().evidence.clear();
        now.dependents.front().losses.clear();
        std::ranges::reverse(now.dependents);
        std::ranges::reverse(now.coverage);
        QCOMPARE(fingerprint(now), fingerprint(planned));
        QCOMPARE(differences(planned, now), QStringList());
    }

    void everyFactThatCountsChangesTheFingerprint_data()
    {
        QTest::addColumn<Impact>("now");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, auto change, const QString &sentence) {
            Impact now = sample::impact();
            change(now);
            QTest::newRow(name) << now << sentence;
        };
        row(
            "state", [](Impact &i) { i.connection.state = ConnectionState::Inactive; },
            u"The connection's state has changed: planned \"active\", now \"inactive\"."_s);
        row(
            "name", [](Impact &i) { i.connection.name = u"other"_s; },
            u"The connection's name has changed: planned \"billing-db\", now \"other\"."_s);
        row(
            "type", [](Impact &i) { i.connection.type = u"azure"_s; },
            u"The connection's type has changed: planned \"openai\", now \"azure\"."_s);
        row(
            "trait", [](Impact &i) { i.connection.traits.clear(); },
            u"The connection's trait \"read-only\" is no longer there (read-only)."_s);
        row(
            "property", [](Impact &i) { i.connection.setProperty(u"alias"_s, u"x"_s); },
            u"The connection's property \"alias\" has changed: planned \"billing\", now \"x\"."_s);
        row(
            "dependent gone", [](Impact &i) { i.dependents.pop_back(); },
            u"The dependent profile:p is no longer there (direct, active, breaks)."_s);
        row(
            "dependent new",
            [](Impact &i) { i.dependents.push_back(sample::dependent(sample::key("test", "t"))); },
            u"The dependent test:t is new (direct, active, breaks)."_s);
        row(
            "dependent paused", [](Impact &i) { i.dependents.back().activity = Activity::Paused; },
            u"The dependent profile:p has changed: planned \"direct, active, breaks\", now \"direct, paused, breaks\"."_s);
        row(
            "hangs on another",
            [](Impact &i) { i.dependents.front().via = {sample::key("profile", "q")}; },
            u"The dependent agent:a has changed: planned \"indirect, active, breaks, through "
            u"default:d\", "
            "now \"indirect, active, breaks, through profile:q\"."_s);
        row(
            "coverage", [](Impact &i) { i.coverage.front().status = CoverageStatus::Failed; },
            u"The reading of \"profiles\" has changed: planned \"complete\", now \"failed\"."_s);
    }
    void everyFactThatCountsChangesTheFingerprint()
    {
        QFETCH(Impact, now);
        QFETCH(QString, sentence);
        QVERIFY(fingerprint(now) != fingerprint(sample::impact()));
        QCOMPARE(differences(sample::impact(), now), QStringList{sentence});
    }

    void differencesAreEmptyExactlyIfTheFingerprintsAreEqual()
    {
        QRandomGenerator chance(20261122);
        int equal = 0;
        for (int i = 0; i < 20000; ++i) {
            Impact a = sample::randomImpact(chance);
            Impact b = sample::randomImpact(chance);
            if (chance.bounded(2) == 0) {
                b = a;
                std::ranges::reverse(b.dependents);
                if (!b.dependents.empty() && chance.bounded(2) == 0)
                    b.dependents.push_back(b.dependents.front());
            }
            const bool same = fingerprint(a) == fingerprint(b);
            QCOMPARE(differences(a, b).isEmpty(), same);
            QCOMPARE(differences(b, a).isEmpty(), same);
            equal += same ? 1 : 0;
        }
        QVERIFY2(equal > 1000 && equal < 19000, qPrintable(QString::number(equal)));
    }

    void aSeparatorInANameIsNotASecondFact()
    {
        Impact a = sample::impact();
        a.connection.name = u"x\nconnection\tstate\tinactive"_s;
        QCOMPARE(canonicalForm(a).count('\n'), canonicalForm(sample::impact()).count('\n'));
        Impact b = a;
        b.connection.name = u"x\\nconnection\\tstate\\tinactive"_s;
        QVERIFY(canonicalForm(a) != canonicalForm(b));
    }
};

QTEST_GUILESS_MAIN(FingerprintTest)
#include "tst_fingerprint.moc"
