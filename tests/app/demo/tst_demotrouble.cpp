// SPDX-License-Identifier: Apache-2.0
#include "app/demo/switchboard.h"
#include "app/demo/troublepresets.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

HttpRequest asked(const QByteArray &method, const QByteArray &path, const QByteArray &query = {})
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.query = query;
    return request;
}

/// Which of six equal requests the rule hits, as "..XX..".
QString hits(const TroubleRule &rule, const HttpRequest &request, bool isWrite = false)
{
    Switchboard board;
    board.add(rule);
    QString pattern;
    for (int i = 0; i < 6; ++i)
        pattern += board.decide(request, isWrite) ? u'X' : u'.';
    return pattern;
}

} // namespace

/// Trouble to order, as values.
class DemoTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleBeginsAndEndsWhereItSays_data();
    void aRuleBeginsAndEndsWhereItSays();
    void aRuleLooksAtMethodPathAndEffect_data();
    void aRuleLooksAtMethodPathAndEffect();
    void everyRuleCountsAndTheFirstDueDecides();
    void everyWordMakesTrouble();
    void beforeAndAfterEffectDifferOnlyInThat_data();
    void beforeAndAfterEffectDifferOnlyInThat();
    void rulesAreReadFromJson();
    void badRulesAreRefusedWithASentence_data();
    void badRulesAreRefusedWithASentence();
    void presetsHaveNamesAndWordsOfTheirOwn();
};

void DemoTroubleTest::aRuleBeginsAndEndsWhereItSays_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("once, at once") << 1 << 1 << u"X....."_s;
    QTest::newRow("the third") << 3 << 1 << u"..X..."_s;
    QTest::newRow("two from the second") << 2 << 2 << u".XX..."_s;
    QTest::newRow("for ever") << 1 << 0 << u"XXXXXX"_s;
    QTest::newRow("for ever from the fifth") << 5 << 0 << u"....XX"_s;
}

void DemoTroubleTest::aRuleBeginsAndEndsWhereItSays()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(QString, pattern);
    TroubleRule rule;
    rule.from = from;
    rule.count = count;
    QCOMPARE(hits(rule, asked("GET", "/a")), pattern);
}

void DemoTroubleTest::aRuleLooksAtMethodPathAndEffect_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("onlyWrites");
    QTest::addColumn<bool>("isHit");
    QTest::newRow("anything") << QString() << QString() << false << true;
    QTest::newRow("one of the methods") << u"PUT|DELETE"_s << QString() << false << true;
    QTest::newRow("another method") << u"GET"_s << QString() << false << false;
    QTest::newRow("a part of a method is none") << u"DEL"_s << QString() << false << false;
    QTest::newRow("path") << QString() << u"/connections/[0-9a-f]+"_s << false << true;
    QTest::newRow("query") << QString() << u"force=true$"_s << false << true;
    QTest::newRow("other path") << QString() << u"/profiles"_s << false << false;
    QTest::newRow("writes") << QString() << QString() << true << true;
}

void DemoTroubleTest::aRuleLooksAtMethodPathAndEffect()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(bool, onlyWrites);
    QFETCH(bool, isHit);
    TroubleRule rule;
    rule.method = method;
    rule.target = target;
    rule.onlyWrites = onlyWrites;
    const HttpRequest request = asked("DELETE", "/connections/1f", "force=true");
    QCOMPARE(hits(rule, request, true).startsWith(u'X'), isHit);
    if (onlyWrites)
        QCOMPARE(hits(rule, request, false), u"......"_s);
}

void DemoTroubleTest::everyRuleCountsAndTheFirstDueDecides()
{
    Switchboard board;
    TroubleRule first;
    first.from = 2;
    first.trouble.delayMs = 1;
    TroubleRule second;
    second.count = 0;
    second.trouble.delayMs = 2;
    board.add(first);
    board.add(second);
    const HttpRequest request = asked("GET", "/");
    QCOMPARE(board.decide(request, false)->delayMs, 2);
    QCOMPARE(board.decide(request, false)->delayMs, 1);
    QCOMPARE(board.decide(request, false)->delayMs, 2);
    board.clear();
    QVERIFY(!board.decide(request, false));
}

void DemoTroubleTest::everyWordMakesTrouble()
{
    const QStringList words = troubleWords();
    QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
    for (const QString &word : words)
        QVERIFY2(troubleFrom(word), qPrintable(word));
    QVERIFY(!troubleFrom(u"sunshine"));
}

void DemoTroubleTest::beforeAndAfterEffectDifferOnlyInThat_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("close") << u"close-before-effect"_s << u"close-after-effect"_s;
    QTest::newRow("hang") << u"hang"_s << u"hang-after-effect"_s;
    QTest::newRow("status") << u"status"_s << u"status-after-effect"_s;
    QTest::newRow("html") << u"html"_s << u"html-after-effect"_s;
    QTest::newRow("garbage") << u"garbage"_s << u"garbage-after-effect"_s;
    QTest::newRow("empty") << u"empty-body"_s << u"empty-body-after-effect"_s;
}

void DemoTroubleTest::beforeAndAfterEffectDifferOnlyInThat()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Trouble one = troubleFrom(before).value();
    QVERIFY(!one.takesEffect);
    one.takesEffect = true;
    QCOMPARE(one, troubleFrom(after).value());
}

void DemoTroubleTest::rulesAreReadFromJson()
{
    QString problem;
    const auto rule = ruleFromJson({{u"method"_s, u"GET"_s},
                                    {u"path"_s, u"/a"_s},
                                    {u"writes"_s, true},
                                    {u"from"_s, 2},
                                    {u"count"_s, 0},
                                    {u"trouble"_s, u"status"_s},
                                    {u"status"_s, 429},
                                    {u"retryAfter"_s, 0},
                                    {u"delayMs"_s, 20}},
                                   &problem);
    QVERIFY2(rule, qPrintable(problem));
    QCOMPARE(rule->method, u"GET"_s);
    QCOMPARE(rule->target, u"/a"_s);
    QCOMPARE(rule->onlyWrites, true);
    QCOMPARE(rule->from, 2);
    QCOMPARE(rule->count, 0);
    QCOMPARE(rule->trouble.status, 429);
    QCOMPARE(rule->trouble.retryAfter, 0);
    QCOMPARE(rule->trouble.delayMs, 20);
    QVERIFY(ruleFromJson({{u"trouble"_s, u"hang"_s}}, &problem));
}

void DemoTroubleTest::badRulesAreRefusedWithASentence_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("foreign word") << QJsonObject{{u"trouble"_s, u"rain"_s}};
    QTest::newRow("bad expression") << QJsonObject{{u"trouble"_s, u"hang"_s}, {u"path"_s, u"["_s}};
    QTest::newRow("from zero") << QJsonObject{{u"trouble"_s, u"hang"_s}, {u"from"_s, 0}};
    QTest::newRow("count as text") << QJsonObject{{u"trouble"_s, u"hang"_s}, {u"count"_s, u"3"_s}};
    QTest::newRow("redirect to nowhere") << QJsonObject{{u"trouble"_s, u"redirect"_s}};
}

void DemoTroubleTest::badRulesAreRefusedWithASentence()
{
    QFETCH(QJsonObject, json);
    QString problem;
    QVERIFY(!ruleFromJson(json, &problem));
    QVERIFY(problem.size() > 20);
}

void DemoTroubleTest::presetsHaveNamesAndWordsOfTheirOwn()
{
    QSet<QString> words;
    QSet<QString> names;
    for (const TroublePreset &preset : troublePresets()) {
        words.insert(preset.word);
        names.insert(preset.name);
        QVERIFY(preset.isNetworkDown != !preset.rules.empty());
        QCOMPARE(troublePreset(preset.word)->name, preset.name);
    }
    QCOMPARE(size_t(words.size()), troublePresets().size());
    QCOMPARE(names.size(), words.size());
    QVERIFY(words.contains(u"hang-writes"_s) && words.contains(u"network-down"_s));
    QVERIFY(!troublePreset(u"earthquake"));
}

QTEST_GUILESS_MAIN(DemoTroubleTest)
#include "tst_demotrouble.moc"
