// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include "tests/translations/catalogue.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace linchpin;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(LINCHPIN_SOURCE_DIR);

QString pathOf(const QString &language)
{
    return u"%1/translations/linchpin_%2.ts"_s.arg(root, language);
}

QStringList sources()
{
    QStringList found;
    for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(QDir(root).relativeFilePath(it.next()));
    }
    found.sort();
    return found;
}

/// What lupdate makes of a copy of the catalogue. Empty if it failed or did not end.
std::vector<Message> readAnew(const QString &language, const QString &folder)
{
    const QString copy = folder + u"/copy.ts"_s;
    QFile::copy(pathOf(language), copy);
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, root};
    if (language == u"en"_s)
        arguments.append(u"-pluralonly"_s);
    arguments += sources();
    arguments += {u"-ts"_s, copy};
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(LINCHPIN_LUPDATE), arguments);
    const bool isOver = lupdate.waitForFinished(100'000);
    if (!isOver)
        lupdate.kill();
    lupdate.waitForFinished();
    return isOver && lupdate.exitCode() == 0 ? readCatalogue(copy) : std::vector<Message>();
}

/// The findings, for a comparison with none that shows them all.
template<typename Predicate>
QString listOf(const std::vector<Message> &messages, Predicate isWrong)
{
    QStringList found;
    for (const Message &message : messages) {
        if (isWrong(message))
            found.append(message.told());
    }
    return found.join(u'\n');
}

template<typename Predicate>
bool anyForm(const Message &message, Predicate isWrong)
{
    return std::ranges::any_of(message.forms, isWrong);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheSourcesIsInTheCatalogue_data() { languages(); }
    void everyTextOfTheSourcesIsInTheCatalogue();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersSurvive_data() { languages(); }
    void placeholdersSurvive();
    void mnemonicsSurvive_data() { languages(); }
    void mnemonicsSurvive();
    void endingsSurvive_data() { languages(); }
    void endingsSurvive();
    void whatCountsHasPluralForms_data() { languages(); }
    void whatCountsHasPluralForms();
    void theEnglishPluralIsEnglish();
    void noTextWritesThePluralInBrackets();
    void aTextOfOneWordIsExplainedToTranslators();
    void germanKeepsItsGlossary_data();
    void germanKeepsItsGlossary();
    void aGermanSystemGetsGerman();
    void aLanguageWithoutCatalogueGetsEnglishPlurals();
    void englishAloneStaysEnglishUnderAGermanLocale();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TranslationsTest::everyTextOfTheSourcesIsInTheCatalogue()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const std::vector<Message> messages = readAnew(language, folder.path());
    QVERIFY2(!messages.empty(),
             "lupdate failed. It never ends on a comma or a number inside the last argument of "
             "translate(..., nullptr, int(a, 0)): give it a name first.");
    const QString differing =
        listOf(messages, [](const Message &message) { return !message.state.isEmpty(); });
    QCOMPARE(differing, QString()); // ./dev translate
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const std::vector<Message> messages = readCatalogue(pathOf(language));
    QVERIFY(!messages.empty());
    const QString open = listOf(messages, [](const Message &message) {
        return !message.state.isEmpty() || message.forms.isEmpty()
            || anyForm(message, &QString::isEmpty);
    });
    QCOMPARE(open, QString());
}

void TranslationsTest::placeholdersSurvive()
{
    QFETCH(QString, language);
    const QString differing = listOf(readCatalogue(pathOf(language)), [](const Message &message) {
        return anyForm(message, [&message](const QString &form) {
            return placeholdersOf(form) != placeholdersOf(message.source);
        });
    });
    QCOMPARE(differing, QString());
}

void TranslationsTest::mnemonicsSurvive()
{
    QFETCH(QString, language);
    const QString differing = listOf(readCatalogue(pathOf(language)), [](const Message &message) {
        return anyForm(message, [&message](const QString &form) {
            return mnemonicsOf(form) != mnemonicsOf(message.source);
        });
    });
    QCOMPARE(differing, QString());
}

void TranslationsTest::endingsSurvive()
{
    QFETCH(QString, language);
    const QString differing = listOf(readCatalogue(pathOf(language)), [](const Message &message) {
        return anyForm(message, [&message](const QString &form) {
            return endingOf(form) != endingOf(message.source);
        });
    });
    QCOMPARE(differing, QString());
}

void TranslationsTest::whatCountsHasPluralForms()
{
    QFETCH(QString, language);
    const QString without = listOf(readCatalogue(pathOf(language)), [](const Message &message) {
        const bool counts = message.source.contains("%n"_L1);
        return counts != message.isCounted || (counts && message.forms.size() != 2);
    });
    QCOMPARE(without, QString());
}

/// Texts are written in the plural, so most of its words are those of the source.
void TranslationsTest::theEnglishPluralIsEnglish()
{
    static const QRegularExpression noLetters(u"[^A-Za-z%]+"_s);
    const QString foreign = listOf(readCatalogue(pathOf(u"en"_s)), [](const Message &message) {
        const QStringList words = message.source.split(noLetters, Qt::SkipEmptyParts);
        const QStringList plural = message.forms.last().split(noLetters, Qt::SkipEmptyParts);
        const auto same = std::ranges::count_if(
            words, [&plural](const QString &word) { return plural.contains(word); });
        return same * 3 < words.size() * 2;
    });
    QCOMPARE(foreign, QString());
}

void TranslationsTest::noTextWritesThePluralInBrackets()
{
    const auto hasBrackets = [](const QString &text) { return text.contains("(s)"_L1); };
    const QString found = listOf(readCatalogue(pathOf(u"de"_s)), [&](const Message &message) {
        return hasBrackets(message.source) || anyForm(message, hasBrackets);
    });
    QCOMPARE(found, QString());
}

void TranslationsTest::aTextOfOneWordIsExplainedToTranslators()
{
    static const QRegularExpression word(u"^[&\\w]+$"_s);
    const QString unexplained = listOf(readCatalogue(pathOf(u"de"_s)), [](const Message &message) {
        return word.match(message.source).hasMatch() && message.explanation.isEmpty()
            && message.context != "Kinds"_L1; // the context says it
    });
    QCOMPARE(unexplained, QString());
}

void TranslationsTest::germanKeepsItsGlossary_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("deactivate") << u"Switch off &now"_s << u"&Jetzt abschalten"_s;
    QTest::newRow("undo") << u"Switch &on again"_s << u"&Wieder einschalten"_s;
    QTest::newRow("remove here") << u"Remove from Linchpin"_s << u"Aus dieser App entfernen"_s;
    QTest::newRow("delete there") << u"&Delete connection..."_s << u"Verbindung"_s;
    QTest::newRow("dependents") << u"&Read dependents again"_s << u"&Abhängige"_s;
    QTest::newRow("endpoint") << u"All endpoints"_s << u"Endpunkte"_s;
    QTest::newRow("observe") << u"Observe"_s << u"Beobachten"_s;
}

void TranslationsTest::germanKeepsItsGlossary()
{
    QFETCH(QString, english);
    QFETCH(QString, german);
    int found = 0;
    for (const Message &message : readCatalogue(pathOf(u"de"_s))) {
        if (message.source != english)
            continue;
        ++found;
        QVERIFY2(message.forms.constFirst().contains(german),
                 qPrintable(message.forms.constFirst()));
    }
    QVERIFY(found > 0);
}

void TranslationsTest::aGermanSystemGetsGerman()
{
    QObject owner;
    installTranslations(QLocale(QLocale::German, QLocale::Austria), &owner);
    QCOMPARE(QCoreApplication::translate("linchpin::Words", "Active"), u"Aktiv"_s);
    QCOMPARE(QCoreApplication::translate("linchpin::ListStatus", "%n connections", nullptr, 1),
             u"1 Verbindung"_s);
    QCOMPARE(QCoreApplication::translate("linchpin::ListStatus", "%n connections", nullptr, 2),
             u"2 Verbindungen"_s);
}

void TranslationsTest::aLanguageWithoutCatalogueGetsEnglishPlurals()
{
    QObject owner;
    installTranslations(QLocale(QLocale::Icelandic), &owner);
    QCOMPARE(QCoreApplication::translate("linchpin::Words", "Active"), u"Active"_s);
    QCOMPARE(QCoreApplication::translate("linchpin::ListStatus", "%n connections", nullptr, 1),
             u"1 connection"_s);
    QCOMPARE(QCoreApplication::translate("linchpin::ListStatus", "%n connections", nullptr, 0),
             u"0 connections"_s);
}

void TranslationsTest::englishAloneStaysEnglishUnderAGermanLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QObject owner;
    installEnglish(&owner);
    QCOMPARE(QCoreApplication::translate("linchpin::ListStatus", "%n connections", nullptr, 1),
             u"1 connection"_s);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TranslationsTest)

#include "tst_translations.moc"
