// SPDX-License-Identifier: Apache-2.0
#include "models/domain/plan.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idTailLength = 8;

/// Letters and marks that show nothing although they are no format characters, and the mark of a
/// lost character.
constexpr std::array<char32_t, 8> blankCharacters{U'\u034F', U'\u115F', U'\u1160', U'\u17B4',
                                                  U'\u2800', U'\u3164', U'\uFFA0', U'\uFFFD'};

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return std::ranges::find(blankCharacters, c) != blankCharacters.end();
    }
}

/// A letter that stands in for a plain one: full width, or the mathematical alphabets.
bool isStandIn(char32_t c)
{
    const QChar::Decomposition tag = QChar::decompositionTag(c);
    return QChar::isLetterOrNumber(c) && (tag == QChar::Font || tag == QChar::Wide);
}

/// Scripts whose letters look alike. Two of them in one name cannot be told apart by looking.
bool looksLikeOthers(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic || script == QChar::Script_Armenian
        || script == QChar::Script_Cherokee || script == QChar::Script_Coptic
        || script == QChar::Script_Lisu;
}

bool isReadable(const QString &text)
{
    std::set<QChar::Script> scripts;
    for (const char32_t c : text.toUcs4()) {
        if (isInvisible(c) || isStandIn(c))
            return false;
        if (looksLikeOthers(QChar::script(c)))
            scripts.insert(QChar::script(c));
    }
    return scripts.size() <= 1;
}

QString folded(const QString &text)
{
    return text.simplified()
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

} // namespace

QString confirmationPhrase(const Connection &connection)
{
    const QString name = connection.name.simplified();
    return !name.isEmpty() && isReadable(name) ? name : connection.id.value.right(idTailLength);
}

QString confirmationPhrase(const Plan &plan)
{
    return confirmationPhrase(plan.impact.connection);
}

bool phraseMatches(const QString &typed, const QString &phrase)
{
    const QString wanted = folded(phrase);
    return !wanted.isEmpty() && folded(typed) == wanted;
}

QString escapedForDisplay(const QString &name)
{
    QString out;
    for (const char32_t c : name.toUcs4()) {
        if (isInvisible(c))
            out += u"\\u{"_s + QString::number(static_cast<uint>(c), 16) + u'}';
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

} // namespace linchpin
