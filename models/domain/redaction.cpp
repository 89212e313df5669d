// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"

#include "models/domain/jsonwalk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr QLatin1StringView mask = "***"_L1;

constexpr std::array secretWords{
    "password"_L1, "passwd"_L1,     "passphrase"_L1,  "passcode"_L1,      "pwd"_L1,
    "token"_L1,    "tokens"_L1,     "secret"_L1,      "secrets"_L1,       "key"_L1,
    "apikey"_L1,   "credential"_L1, "credentials"_L1, "authorization"_L1, "bearer"_L1,
    "cookie"_L1,   "passwords"_L1,  "keys"_L1,        "privatekey"_L1,    "accesstoken"_L1,
};

/// A last word that says: this tells about a secret, it is none.
constexpr std::array harmlessEnds{
    "env"_L1,  "file"_L1,   "prefix"_L1, "kind"_L1,    "type"_L1,  "id"_L1,     "name"_L1,
    "url"_L1,  "hint"_L1,   "count"_L1,  "expires"_L1, "in"_L1,    "at"_L1,     "length"_L1,
    "used"_L1, "needed"_L1, "label"_L1,  "lost"_L1,    "field"_L1, "fields"_L1,
};

/// "clientSecretHTTPKey" and "client_secret-http key" give the same lower-case words.
QStringList wordsOf(QStringView name)
{
    QStringList words(QString{});
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool isNext = c.isUpper() && i > 0
            && (name[i - 1].isLower() || name[i - 1].isDigit()
                || (name[i - 1].isUpper() && i + 1 < name.size() && name[i + 1].isLower()));
        if (isNext || !c.isLetterOrNumber())
            words.append(QString());
        if (c.isLetterOrNumber())
            words.last().append(c.toLower());
    }
    for (QString &word : words) {
        while (!word.isEmpty() && word.back().isDigit())
            word.chop(1); // token2 is one more token
    }
    words.removeAll(QString());
    return words;
}

/// Every scalar below a secret name goes, also inside arrays and objects; null stays null: it holds
/// nothing.
QJsonValue masked(const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return withEntries(value,
                           [](const QString &, const QJsonValue &entry) { return masked(entry); });
    return value.isNull() || value.isBool() ? value : QJsonValue(mask);
}

/// Language models count tokens: maxTokens and promptTokens are numbers and no secrets.
bool isCount(const QString &name, const QJsonValue &value)
{
    return value.isDouble() && name.endsWith("tokens"_L1, Qt::CaseInsensitive);
}

/// Where a value ends: at its closing quote (which may itself be escaped, as in JSON within JSON),
/// or at the first white space or separator. An open quote hides everything after it.
qsizetype valueEnd(QStringView text, qsizetype from)
{
    const QStringView value = text.sliced(from);
    const QStringView quote =
        value.startsWith(u"\\\"") ? value.first(2) : value.first(qMin<qsizetype>(1, value.size()));
    if (quote.endsWith(u'"') || quote == u"'") {
        for (qsizetype i = quote.size(); i < value.size(); ++i) {
            if (value.sliced(i).startsWith(quote))
                return from + i + quote.size();
            i += value[i] == u'\\' ? 1 : 0;
        }
        return text.size();
    }
    const auto isEnd = [](QChar c) { return c.isSpace() || QStringView(u"&,;\"'}]").contains(c); };
    return from + (std::ranges::find_if(value, isEnd) - value.begin());
}

QString maskAssignments(const QString &text)
{
    // A whole name, optional quotes, = or :. Nothing is tried twice (++, *+): a hostile text costs
    // no more than a long one. The value is not part of it, since it may hold a name itself:
    // https://host/?token=x
    static const QRegularExpression assignment(
        uR"re((?<![A-Za-z0-9_.-])([A-Za-z0-9_.-]++)\\?["']?\s*+[=:]\s*+)re"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = assignment.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype value = match.capturedEnd();
        if (value < done || value == text.size() || !saysSecret(match.capturedView(1)))
            continue;
        result += QStringView(text).sliced(done, value - done);
        result += mask;
        done = valueEnd(text, value);
    }
    result += QStringView(text).sliced(done);
    return result;
}

/// A text that is a whole JSON object or list.
QJsonDocument documentIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[')
        ? QJsonDocument::fromJson(trimmed.toUtf8())
        : QJsonDocument();
}

constexpr std::array schemes{"Bearer"_L1, "Basic"_L1, "JWT"_L1, "Digest"_L1, "ApiKey"_L1};

bool isWordLetter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

/// Could any of the searches for secrets find something here? Nearly every text is a name, an id or
/// a state and holds neither a sign of an assignment nor of JSON nor a scheme, and a look at each
/// letter costs a twentieth of the searches.
bool isWorthSearching(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'=':
        case u':':
        case u'{':
        case u'[': return true;
        case u'A':
        case u'B':
        case u'D':
        case u'J':
        case u'a':
        case u'b':
        case u'd':
        case u'j': break;
        default: continue;
        }
        const auto isHere = [rest = text.sliced(i)](QLatin1StringView scheme) {
            return rest.startsWith(scheme, Qt::CaseInsensitive);
        };
        if ((i == 0 || !isWordLetter(text[i - 1])) && std::ranges::any_of(schemes, isHere))
            return true;
    }
    return false;
}

} // namespace

bool saysSecret(QStringView name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || std::ranges::find(harmlessEnds, words.last()) != harmlessEnds.end())
        return false;
    return std::ranges::any_of(words, [](const QString &word) {
        return std::ranges::find(secretWords, word) != secretWords.end();
    });
}

bool maySaySecret(QStringView name)
{
    constexpr std::array lastWords{"pass"_L1, "pw"_L1,  "psw"_L1, "sas"_L1,       "dsn"_L1,
                                   "pem"_L1,  "sig"_L1, "jwt"_L1, "signature"_L1, "private"_L1};
    constexpr std::array anyWords{"webhook"_L1, "webhooks"_L1};
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return false;
    return saysSecret(name) || std::ranges::find(lastWords, words.last()) != lastWords.end()
        || std::ranges::any_of(anyWords, [&](const auto &word) { return words.contains(word); });
}

bool mayHoldSecret(const QString &text)
{
    // Each alternative is bounded or possessive: a hostile text costs no more than a long one.
    static const QRegularExpression pattern(
        uR"re(-----BEGIN )re"
        uR"re(|[?&;](?:sig|signature|x-amz-signature|x-goog-signature)=)re"
        uR"re(|(?:^|[\s"'=/,;(])[^\s:/@"'=,;(]++:(?!//)[^\s@]{1,200}@)re"
        uR"re(|\beyJ[\w-]{8,}+\.[\w-]{8,}+\.)re"
        uR"re(|://hooks?\.|/webhooks?/)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return redactedText(text) != text || pattern.match(text).hasMatch();
}

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isString())
        return redactedText(value.toString());
    return withEntries(value, [](const QString &name, const QJsonValue &entry) {
        return saysSecret(name) && !isCount(name, entry) ? masked(entry) : redacted(entry);
    });
}

QByteArray redactedJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString text = QString::fromUtf8(json);
        const QString clean = redactedText(text);
        return clean == text ? json : clean.toUtf8();
    }
    const QJsonValue before =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = redacted(before);
    if (after == before)
        return json; // byte for byte: numbers and member order may matter to whoever wrote it
    return (after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject()))
        .toJson(QJsonDocument::Compact);
}

QString redactedText(const QString &text)
{
    static const QRegularExpression scheme(
        uR"re(\b(Bearer|Basic|JWT|Digest|ApiKey)(\s+)[A-Za-z0-9._~+/=-]{8,})re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(uR"re(([A-Za-z][A-Za-z0-9+.-]*://)[^\s/?#@]+@)re"_s);
    if (!isWorthSearching(text))
        return text;
    if (!documentIn(text).isNull())
        return QString::fromUtf8(redactedJson(text.toUtf8()));
    // The scheme goes first: "Authorization: Bearer x" has its secret in the second word.
    QString result = text;
    result.replace(scheme, u"\\1\\2"_s + mask);
    result.replace(userInfo, u"\\1"_s + mask + u'@');
    return maskAssignments(result);
}

QString toldApart(const QString &masked, const QString &original)
{
    constexpr qsizetype digits = 8;
    if (masked == original)
        return original;
    return masked + u' '
        + QString::fromLatin1(
               QCryptographicHash::hash(original.toUtf8(), QCryptographicHash::Sha256)
                   .toHex()
                   .left(digits));
}

} // namespace linchpin
