// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/matching.h"

#include "models/systems/apinizer/names.h"
#include "models/systems/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr qsizetype whereLimit = 200;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// The internal ids of documents: 24 hex digits.
bool isDocumentId(QStringView text)
{
    return text.size() == 24 && std::ranges::all_of(text, isHex);
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen ? text[i] != u'-' : !isHex(text[i]))
            return false;
    }
    return true;
}

QString below(const QString &where, const QString &member)
{
    return where.isEmpty() ? member : where + u'.' + member;
}

} // namespace

/// One way through a definition.
class Matcher::Walk
{
public:
    Walk(const Matcher &matcher, const QStringList &names, std::map<QString, Matched> &found)
        : m_matcher(matcher), m_names(names), m_found(found)
    { }

    struct Place
    {
        QString owner;
        bool isOwnerFixed = false; ///< an object inside another one does not take over
        bool isReference = false; ///< inside connectorRefs or connectorSettingsMap
        QString where;
    };

    void value(const JsonValue &value, const Place &place)
    {
        if (value.isObject())
            return object(value, place);
        if (value.isArray()) {
            int index = 0;
            for (const JsonValue &item : value.items()) {
                Place inside = place;
                inside.where += u"[%1]"_s.arg(index++);
                this->value(item, inside);
            }
            return;
        }
        if (const auto text = value.string())
            this->text(*text, place, Text::Value);
    }

private:
    enum class Text { Value, Member, MapKey };

    void object(const JsonValue &object, Place place)
    {
        const QString name = object["name"].stringOr();
        const bool isOwner = !place.isOwnerFixed && m_names.contains(name);
        if (isOwner) {
            place.owner = name;
            place.isOwnerFixed = true;
        }
        m_found[place.owner]; // it was seen, even if nothing is found in it
        const bool isRoot = isOwner || place.where.isEmpty();
        const bool isMap = place.where.endsWith("connectorSettingsMap"_L1);
        for (const auto &[member, value] : object.members()) {
            const QString key = QString::fromUtf8(member);
            Place inside = place;
            inside.where = below(place.where, key);
            text(key, inside, isMap ? Text::MapKey : Text::Member);
            if ((isRoot && key == "name"_L1) || key == "projectName"_L1)
                continue; // what it, and where it lives, is called
            inside.isReference =
                place.isReference || key == "connectorRefs"_L1 || key == "connectorSettingsMap"_L1;
            this->value(value, inside);
        }
    }

    void text(const QString &text, const Place &place, Text kind)
    {
        Matched &matched = m_found[place.owner];
        const bool isReference = place.isReference || kind == Text::MapKey;
        if (isDocumentId(text) || (isReference && isUuid(text)))
            matched.ids.insert(text, place.where.left(whereLimit));
        if (m_matcher.isName(text)) {
            const bool isNamed = kind == Text::MapKey
                || (kind == Text::Value && place.isReference
                    && place.where.endsWith(".connectionName"_L1));
            matched.findings.push_back(
                {isNamed ? Grade::Certain : Grade::Possible, place.where.left(whereLimit)});
        } else if (kind == Text::Value && m_matcher.isMentionedIn(text)) {
            matched.findings.push_back({Grade::Mention, place.where.left(whereLimit)});
        } else if (isReference && text.contains("${"_L1)) {
            // An environment variable, whose value nobody shows here.
            matched.findings.push_back(
                {Grade::Mention, u"%1 (%2)"_s.arg(place.where, text).left(whereLimit)});
        }
    }

    const Matcher &m_matcher;
    const QStringList &m_names;
    std::map<QString, Matched> &m_found;
};

void Matched::add(const Matched &other)
{
    findings.insert(findings.end(), other.findings.begin(), other.findings.end());
    ids.insert(other.ids);
}

Matcher::Matcher(const QString &connectionName) : m_folded(folded(connectionName)) { }

bool Matcher::isName(const QString &text) const
{
    return folded(text) == m_folded;
}

bool Matcher::isMentionedIn(const QString &text) const
{
    if (text.size() < m_folded.size())
        return false;
    const QString all = folded(text);
    for (qsizetype at = all.indexOf(m_folded); at >= 0; at = all.indexOf(m_folded, at + 1)) {
        const qsizetype end = at + m_folded.size();
        const bool isBegin = at == 0 || !isWordLetter(all[at - 1]);
        if (isBegin && (end == all.size() || !isWordLetter(all[end])))
            return true;
    }
    return false;
}

std::map<QString, Matched> Matcher::match(const JsonValue &root, const QString &owner,
                                          const QStringList &names) const
{
    std::map<QString, Matched> found;
    Walk(*this, names, found).value(root, {.owner = owner, .isOwnerFixed = names.contains(owner)});
    return found;
}

Matched Matcher::match(const JsonValue &root) const
{
    return match(root, u"."_s, {u"."_s})[u"."_s];
}

Matched Matcher::matchText(const QByteArray &text) const
{
    Matched matched;
    if (isMentionedIn(QString::fromUtf8(text)))
        matched.findings.push_back({Grade::Mention, translate("Apinizer", "an attached file")});
    return matched;
}

std::vector<Finding> Matcher::resolved(const QMap<QString, QString> &ids,
                                       const QMap<QString, QString> &nameOfId) const
{
    std::vector<Finding> findings;
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        const QString id = it.key().toLower();
        if (nameOfId.contains(id) && isName(nameOfId.value(id)))
            findings.push_back({Grade::Certain, it.value()});
    }
    return findings;
}

} // namespace linchpin::apinizer
