// SPDX-License-Identifier: Apache-2.0
// The text that is written by hand against the one that Qt writes of the same impact.
#include "models/domain/impacttext.h"
#include "models/domain/plan.h"
#include "tests/domain/sampleimpact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

QByteArray byQt(const Impact &impact)
{
    QJsonObject json = toJson(impact);
    json.insert("readAt"_L1, QJsonValue());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Everything that has to be told apart from a letter, and what is no text at all.
const QStringList &awkward()
{
    static const QStringList texts{QString(),
                                   u""_s,
                                   u"a"_s,
                                   u"\"quoted\" \\ / \b\f\n\r\t"_s,
                                   QString(QChar(1)) + QChar(0x1f) + QChar(0x7f),
                                   QString(QChar(0)),
                                   u"ä€😀\u202e"_s,
                                   QString(QChar(0xd83d)) + u"x"_s,
                                   u"x"_s + QString(QChar(0xde00)),
                                   u"</script>&'"_s,
                                   QString(3000, u'x')};
    return texts;
}

Impact filledWith(const QString &text)
{
    Impact impact = sample::impact();
    impact.connection = {.id = {text},
                         .name = text,
                         .type = text,
                         .traits = {text, text},
                         .modified = text,
                         .scope = {{text, text}, {u"b"_s, text}, {u"a"_s, u"z"_s}},
                         .properties = {{text, text, true}, {text, text, false}}};
    Dependent &row = impact.dependents.front();
    row.key = {text, text};
    row.via = {{text, text}, {u"a"_s, text}};
    row.name = row.evidence = text;
    row.path = row.losses = {text};
    impact.coverage.front().label = impact.coverage.front().reason = text;
    impact.warnings = {{text, text, true}, {text, text, false}};
    impact.evidence = {{text, text, 0, true}, {text, text, 720, true}, {text, text, 1, false}};
    impact.deactivation.how = impact.deactivation.loss = impact.deactivation.reason = text;
    impact.deactivation.secretsNeeded = {text, u"x"_s};
    return impact;
}

} // namespace

class ImpactTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyImpactIsWrittenAsQtWritesIt() { QCOMPARE(untimedText({}), byQt({})); }

    void everyTextIsWrittenAsQtWritesIt_data()
    {
        QTest::addColumn<QString>("text");
        for (qsizetype i = 0; i < awkward().size(); ++i)
            QTest::addRow("text %d", int(i)) << awkward().at(i);
    }
    void everyTextIsWrittenAsQtWritesIt()
    {
        QFETCH(QString, text);
        const Impact impact = filledWith(text);
        QCOMPARE(untimedText(impact), byQt(impact));
    }

    void everyWordIsWrittenAsQtWritesIt()
    {
        using Possible = Deactivation::Possible;
        for (const Possible possible :
             {Possible::Yes, Possible::AlreadyOff, Possible::Doubtful, Possible::No}) {
            for (const bool isSo : {false, true}) {
                Impact impact = sample::impact();
                impact.deactivation.possible = possible;
                impact.canForceCascade = isSo;
                impact.coverage.front().found = isSo ? -1 : 1'000'000;
                impact.dependents.front().decisions.clear();
                impact.readAt = QDateTime::currentDateTimeUtc(); // told by nobody
                QCOMPARE(untimedText(impact), byQt(impact));
            }
        }
    }

    void randomImpactsAreWrittenAsQtWritesThem()
    {
        QRandomGenerator chance(7);
        for (int i = 0; i < 500; ++i) {
            const Impact impact = sample::randomImpact(chance);
            QCOMPARE(untimedText(impact), byQt(impact));
        }
    }
};

QTEST_GUILESS_MAIN(ImpactTextTest)
#include "tst_impacttext.moc"
