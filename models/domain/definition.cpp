// SPDX-License-Identifier: Apache-2.0
#include "models/domain/backup.h"
#include "models/domain/jsonwalk.h"
#include "models/domain/redaction.h"

#include <QJsonArray>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString memberPath(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + u'.' + name;
}

QString itemPath(const QString &parent, qsizetype index)
{
    return u"%1[%2]"_s.arg(parent).arg(index);
}

/// What a server shows in place of a secret.
bool isMask(const QString &text)
{
    constexpr qsizetype fewest = 3;
    return text.size() >= fewest
        && std::ranges::all_of(text, [](QChar c) { return c == u'*' || c == u'\u2022'; });
}

/// Takes a definition apart and leaves out what may be secret.
class Cleaner final
{
public:
    Cleaner(const QStringList &alsoBelow, References references)
        : m_alsoBelow(alsoBelow), m_references(references)
    { }

    [[nodiscard]] QJsonObject object(const QJsonObject &from, const QString &path, bool isSuspect)
    {
        QJsonObject kept;
        const QString label = labelOf(from);
        for (auto it = from.begin(); it != from.end(); ++it) {
            const QString here = memberPath(path, it.key());
            const bool isLabel = !label.isEmpty() && it->toString() == label
                && (it.key() == "key"_L1 || it.key() == "name"_L1);
            const bool isNamed = !isLabel
                && (isSecretName(it.key(), *it) || (it.key() == "value"_L1 && maySaySecret(label)));
            value(*it, here, !isLabel && (isSuspect || m_alsoBelow.contains(here)), isNamed,
                  [&](const QJsonValue &clean) { kept.insert(it.key(), clean); });
        }
        return kept;
    }
    [[nodiscard]] QStringList secrets() const { return m_secrets; }

private:
    /// {"key": "Authorization", "value": ...}: the first says what the second is.
    static QString labelOf(const QJsonObject &pair)
    {
        if (!pair.contains("value"_L1))
            return {};
        return pair.contains("key"_L1) ? pair.value("key"_L1).toString()
                                       : pair.value("name"_L1).toString();
    }
    /// Language models count tokens: maxTokens is a number and no secret.
    static bool isSecretName(const QString &name, const QJsonValue &value)
    {
        const bool isCount = value.isDouble() && name.endsWith("tokens"_L1, Qt::CaseInsensitive);
        return maySaySecret(name) && !isCount;
    }
    template<typename Keep>
    void value(const QJsonValue &from, const QString &path, bool isSuspect, bool isNamed, Keep keep)
    {
        if (from.isObject())
            return keep(object(from.toObject(), path, isSuspect || isNamed));
        if (from.isArray())
            return keep(array(from.toArray(), path, isSuspect || isNamed));
        if (isSecret(from, isSuspect, isNamed))
            m_secrets.append(path);
        else
            keep(from);
    }
    /// An item that is left out stays as null, so that the others keep their places.
    QJsonArray array(const QJsonArray &from, const QString &path, bool isSuspect)
    {
        QJsonArray kept;
        for (qsizetype i = 0; i < from.size(); ++i) {
            const qsizetype before = kept.size();
            value(from[i], itemPath(path, i), isSuspect, false,
                  [&](const QJsonValue &clean) { kept.append(clean); });
            if (kept.size() == before)
                kept.append(QJsonValue::Null);
        }
        return kept;
    }
    /// Null, an empty text and a switch hold nothing; "$..." names where the secret stands, where
    /// the contract says so, and is an ordinary text anywhere else.
    [[nodiscard]] bool isSecret(const QJsonValue &value, bool isSuspect, bool isNamed) const
    {
        if (value.isString()) {
            const QString text = value.toString();
            const bool isReference =
                isSuspect && m_references == References::Kept && text.startsWith(u'$');
            if (text.isEmpty() || isReference)
                return false;
            return isMask(text) || isNamed || isSuspect || mayHoldSecret(text);
        }
        return value.isDouble() && isNamed;
    }

    QStringList m_alsoBelow;
    References m_references;
    QStringList m_secrets;
};

/// Without the texts of which that is true; absent if it is one itself.
QJsonValue cut(const QJsonValue &from, const QString &path,
               const std::function<bool(const QString &)> &isSecret, QStringList &secrets)
{
    if (from.isString() && isSecret(from.toString())) {
        secrets.append(path);
        return QJsonValue::Undefined;
    }
    if (from.isArray()) {
        QJsonArray kept;
        for (qsizetype i = 0; i < from.toArray().size(); ++i) {
            const QJsonValue one = cut(from.toArray().at(i), itemPath(path, i), isSecret, secrets);
            kept.append(one.isUndefined() ? QJsonValue(QJsonValue::Null) : one);
        }
        return kept;
    }
    if (!from.isObject())
        return from;
    QJsonObject kept;
    const QJsonObject object = from.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue one = cut(*it, memberPath(path, it.key()), isSecret, secrets);
        if (!one.isUndefined())
            kept.insert(it.key(), one);
    }
    return kept;
}

/// One step of a path: a name, or a place in a list.
struct PathStep
{
    QString name;
    qsizetype index = -1;
};

std::vector<PathStep> stepsOf(const QString &path)
{
    std::vector<PathStep> steps;
    for (const QString &part : path.split(u'.')) {
        const QStringList pieces = part.split(u'[');
        steps.push_back({pieces.first(), -1});
        for (qsizetype i = 1; i < pieces.size(); ++i)
            steps.push_back({{}, pieces[i].chopped(1).toLongLong()});
    }
    return steps;
}

QJsonValue withValueAt(const QJsonValue &into, const std::vector<PathStep> &steps, std::size_t at,
                       const QString &text)
{
    if (at == steps.size())
        return text;
    const PathStep &step = steps[at];
    if (step.index < 0) {
        QJsonObject object = into.toObject();
        const bool isLast = at + 1 == steps.size();
        if (into.isObject() && (isLast || object.contains(step.name)))
            object[step.name] = withValueAt(object.value(step.name), steps, at + 1, text);
        return into.isObject() ? QJsonValue(object) : into;
    }
    QJsonArray array = into.toArray();
    if (step.index < array.size())
        array[step.index] = withValueAt(array.at(step.index), steps, at + 1, text);
    return into.isArray() ? QJsonValue(array) : into;
}

void compare(const QJsonValue &wanted, const QJsonValue &found, const QString &path,
             QStringList &differing)
{
    if (wanted.isObject() && found.isObject()) {
        const QJsonObject object = wanted.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compare(*it, found.toObject().value(it.key()), memberPath(path, it.key()), differing);
        return;
    }
    if (wanted.isArray() && found.isArray() && wanted.toArray().size() == found.toArray().size()) {
        for (qsizetype i = 0; i < wanted.toArray().size(); ++i)
            compare(wanted.toArray().at(i), found.toArray().at(i), itemPath(path, i), differing);
        return;
    }
    const bool isNothing = wanted.isNull() && found.isUndefined(); // absent and null: not set
    if (wanted != found && !isNothing)
        differing.append(path);
}

} // namespace

Cleaned withoutSecrets(const QJsonObject &definition, const QStringList &alsoBelow,
                       References references)
{
    Cleaner cleaner(alsoBelow, references);
    const QJsonObject kept = cleaner.object(definition, {}, false);
    return {kept, cleaner.secrets()};
}

Cleaned withoutTexts(const QJsonObject &definition,
                     const std::function<bool(const QString &)> &isSecret)
{
    Cleaned cleaned;
    cleaned.definition = cut(definition, {}, isSecret, cleaned.secrets).toObject();
    return cleaned;
}

QJsonObject withSecrets(QJsonObject definition, const QMap<QString, QString> &valueOfPath)
{
    QJsonValue whole = definition;
    for (auto it = valueOfPath.begin(); it != valueOfPath.end(); ++it)
        whole = withValueAt(whole, stepsOf(it.key()), 0, it.value());
    return whole.toObject();
}

QJsonValue withIds(const QJsonValue &value, const QMap<QString, QString> &newIdOf)
{
    if (value.isString()) {
        for (auto it = newIdOf.begin(); it != newIdOf.end(); ++it) {
            if (value.toString().compare(it.key(), Qt::CaseInsensitive) == 0)
                return it.value();
        }
        return value;
    }
    return withEntries(value, [&newIdOf](const QString &, const QJsonValue &entry) {
        return withIds(entry, newIdOf);
    });
}

QStringList differingMembers(const QJsonObject &wanted, const QJsonObject &found)
{
    QStringList differing;
    compare(wanted, found, {}, differing);
    return differing;
}

} // namespace linchpin
