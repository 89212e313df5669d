// SPDX-License-Identifier: Apache-2.0
#include "models/item/audittext.h"

#include "models/domain/auditsentence.h"
#include "models/domain/batchstate.h"
#include "models/domain/intent.h"
#include "models/domain/kindtext.h"
#include "models/domain/restore.h"
#include "models/domain/step.h"
#include "models/item/displaytext.h"
#include "models/item/runtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// A sentence that belongs to an event, as the sources have it: placeholders in ascending order,
/// %n after them.
struct Sentence
{
    QLatin1StringView event;
    const char *context;
    const char *source;
};

constexpr auto audit = "linchpin::Audit";
constexpr auto journal = "linchpin::Journal";

/// The journal writes its own in the language of the program that ran, which need not be this one.
constexpr std::array sentences{
    Sentence{"plan-made"_L1, audit, auditsentence::planMade},
    Sentence{"plan-approved"_L1, audit, auditsentence::planApproved},
    Sentence{"key-made"_L1, audit, auditsentence::keyMade},
    Sentence{"approver-trusted"_L1, audit, auditsentence::approverTrustedAlone},
    Sentence{"approver-trusted"_L1, audit, auditsentence::approverTrusted},
    Sentence{"approver-forgotten"_L1, audit, auditsentence::approverForgotten},
    Sentence{"policy-removed"_L1, audit, auditsentence::policyRemoved},
    Sentence{"run-started"_L1, journal,
             QT_TRANSLATE_NOOP("linchpin::Journal", "A run of plan %1 begins.")},
    Sentence{
        "batch-started"_L1, journal,
        QT_TRANSLATE_N_NOOP("linchpin::Journal", "A run of plan %1 begins, with %n connections.")},
    Sentence{"restore-started"_L1, journal,
             QT_TRANSLATE_NOOP("linchpin::Journal", "A way back from backup %1 begins.")},
};

QRegularExpression patternOf(const Sentence &sentence)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(sentence.source));
    pattern.replace(u"\\%1"_s, u"(.*)"_s).replace(u"\\%2"_s, u"(.*)"_s);
    pattern.replace(u"\\%n"_s, u"(\\d+)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString translated(const Sentence &sentence, const QStringList &values)
{
    const bool isCounted = QLatin1StringView(sentence.source).contains("%n"_L1);
    const int count = isCounted ? values.last().toInt() : -1;
    const QString said =
        QCoreApplication::translate(sentence.context, sentence.source, nullptr, count);
    switch (values.size() - (isCounted ? 1 : 0)) {
    case 0: return said;
    case 1: return said.arg(values.at(0));
    default: return said.arg(values.at(0), values.at(1)); // at once: a name may hold "%2"
    }
}

QString sentenceText(const QString &event, const QString &text)
{
    for (const Sentence &sentence : sentences) {
        if (event != sentence.event)
            continue;
        if (const auto match = patternOf(sentence).match(text); match.hasMatch())
            return translated(sentence, match.capturedTexts().mid(1));
    }
    return text;
}

/// The words of a single deletion and of one of several; those they share mean the same.
QString stepText(const QString &word)
{
    if (const auto step = stepFrom(word))
        return textOf(*step);
    const auto stage = batchStageFrom(word);
    return stage ? textOf(*stage) : word;
}

QString restoreText(const QString &word)
{
    const auto outcome = restoreOutcomeFrom(word);
    return outcome ? textOf(*outcome) : word;
}

/// "done (HTTP 204)"
QString writeText(const QString &said)
{
    static const QRegularExpression form(u"^(\\w+)(?: \\(HTTP (\\d+)\\))?$"_s);
    const auto match = form.match(said);
    const QString word = match.captured(1);
    const bool isKnown = std::ranges::any_of(
        std::array{WriteOutcome::Done, WriteOutcome::Refused, WriteOutcome::Unknown},
        [&word](WriteOutcome outcome) { return word == wordOf(outcome); });
    if (!isKnown)
        return said;
    if (!match.hasCaptured(2))
        return kindText(word);
    //: Entry of the audit: what became of a request. %1 is "done", "refused" or "unknown", %2 the
    //: status code of the server's answer.
    return QCoreApplication::translate("linchpin::Audit", "%1 (HTTP %2)")
        .arg(kindText(word), match.captured(2));
}

/// The journal writes "word: reason", and the word alone without one.
template<typename Say>
QString beforeReason(const QString &text, Say say)
{
    const qsizetype end = text.indexOf(": "_L1);
    return end < 0 ? say(text) : say(text.left(end)) + text.mid(end);
}

} // namespace

QString auditText(const QString &event, const QString &text)
{
    if (event == "step"_L1)
        return beforeReason(text, stepText);
    if (event == "write-ended"_L1)
        return beforeReason(text, writeText);
    if (event == "restore-ended"_L1)
        return beforeReason(text, restoreText);
    return sentenceText(event, text);
}

} // namespace linchpin
