// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/content.h"

#include "models/domain/redaction.h"
#include "models/systems/translate.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr auto keyStoreName = "keyStoreName"_L1;
constexpr auto trustStoreName = "trustStoreName"_L1;

/// Not part of what a connection is: the switch itself, and what only a GET has.
const QStringList &outsideMembers()
{
    static const QStringList members{u"enabled"_s, u"projectName"_s};
    return members;
}

/// Free-form members that may carry a secret although their names do not say so.
const QStringList &freeForm()
{
    static const QStringList members{u"headerList"_s, u"securityOrCommunityName"_s,
                                     u"syslogMessageHostname"_s};
    return members;
}

/// Members that a GET may hide, and that are compared one by one.
QStringList hideable(const ConnectionType &type)
{
    QStringList members = type.secrets;
    if (type.word == "kafka"_L1)
        members << keyStoreName << trustStoreName;
    return members;
}

/// Values in one form: members sorted, escapes resolved, numbers as they were written.
QByteArray canonical(const JsonValue &value, const QStringList &without = {})
{
    if (value.isObject()) {
        std::vector<QByteArray> members;
        for (const auto &[name, member] : value.members()) {
            const QString text = QString::fromUtf8(name);
            if (!without.contains(text))
                members.push_back(jsonString(text) + ':' + canonical(member));
        }
        std::ranges::sort(members);
        return '{' + QByteArrayList(members.begin(), members.end()).join(',') + '}';
    }
    if (value.isArray()) {
        QByteArrayList items;
        for (const JsonValue &item : value.items())
            items.append(canonical(item));
        return '[' + items.join(',') + ']';
    }
    return value.isString() ? jsonString(value.stringOr()) : value.raw();
}

QByteArray canonicalText(const QByteArray &object, const QStringList &without)
{
    const auto document = JsonDocument::parse(object);
    return document ? canonical((*document)->root(), without) : QByteArray();
}

/// Null, absent, empty, or stars in place of it.
bool isHidden(const JsonValue &value)
{
    if (!value.isString())
        return value.isNull() || value.isAbsent();
    const QString text = value.stringOr();
    return std::ranges::all_of(text, [](QChar c) { return c == u'*' || c == u'\u2022'; });
}

bool isSet(const JsonValue &value)
{
    return !value.isNull() && !value.isAbsent() && value.stringOr(u"x"_s) != ""_L1;
}

Result<std::shared_ptr<const JsonDocument>> parsed(const QByteArray &object)
{
    return JsonDocument::parse(object);
}

constexpr qsizetype fewestStars = 3;

bool isStarred(const JsonValue &value)
{
    return value.isString() && value.stringOr().size() >= fewestStars && isHidden(value);
}

/// Stars anywhere; nulls only where a value has to be: inside the maps that may carry secrets, and
/// under a name that says secret.
void collectHidden(const JsonValue &value, const QString &where, bool isNullHidden,
                   QStringList &found)
{
    if (isStarred(value) || (isNullHidden && value.isNull()))
        found.append(where);
    for (const auto &[name, member] : value.members()) {
        const QString text = QString::fromUtf8(name);
        collectHidden(member, where + u'.' + text, isNullHidden || saysSecret(text), found);
    }
    for (const JsonValue &item : value.items())
        collectHidden(item, where + u"[]"_s, isNullHidden, found);
}

QByteArray memberText(const QByteArray &name, const QByteArray &raw)
{
    return jsonString(QString::fromUtf8(name)) + ':' + raw;
}

ApiError hiddenForGood(const QStringList &places)
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate("Apinizer",
                                "The server hides values inside %1, which would be sent back "
                                "hidden. Nothing was sent.")
                          .arg(places.join(u", "_s))};
}

ApiError missing(const QStringList &fields)
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate("Apinizer",
                                "The server hides %1, and sending the connection back without that "
                                "may erase it. It has to be typed.")
                          .arg(fields.join(u", "_s))};
}

} // namespace

QString contentDigest(const QByteArray &object, const ConnectionType &type)
{
    const QStringList without = outsideMembers() + freeForm() + hideable(type);
    const QByteArray text = canonicalText(redactedJson(object), without);
    constexpr int shown = 24;
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(shown));
}

bool isSameContent(const QByteArray &before, const QByteArray &now, const ConnectionType &type)
{
    const auto old = parsed(before);
    const auto fresh = parsed(now);
    if (!old || !fresh)
        return false;
    const QStringList apart = hideable(type);
    const QStringList without = outsideMembers() + apart;
    const JsonValue was = (*old)->root();
    const JsonValue is = (*fresh)->root();
    if (canonical(was, without) != canonical(is, without))
        return false;
    return std::ranges::all_of(apart, [&](const QString &member) {
        const QByteArray name = member.toUtf8();
        return isHidden(was[name]) || canonical(was[name]) == canonical(is[name]);
    });
}

QStringList hiddenFields(const QByteArray &object, const ConnectionType &type)
{
    QStringList fields;
    const auto document = parsed(object);
    if (!document)
        return type.secrets;
    const JsonValue root = (*document)->root();
    const bool isUsed =
        type.switchedBy.isEmpty() || root[type.switchedBy.toUtf8()].boolean().value_or(true);
    for (const QString &secret : type.secrets) {
        if (isUsed && isHidden(root[secret.toUtf8()]))
            fields.append(secret);
    }
    // The pages may not name every secret a server has.
    for (const auto &[name, value] : root.members()) {
        const QString field = QString::fromUtf8(name);
        if (value.isNull() && saysSecret(field) && !type.secrets.contains(field))
            fields.append(field);
    }
    if (type.word == "kafka"_L1) {
        if (isSet(root["keyStoreId"]) && isHidden(root["keyStoreName"]))
            fields.append(keyStoreName);
        if (isSet(root["trustStoreId"]) && isHidden(root["trustStoreName"]))
            fields.append(trustStoreName);
    }
    return fields;
}

QStringList hiddenInside(const QByteArray &object, const ConnectionType &type)
{
    QStringList found;
    const auto document = parsed(object);
    if (!document)
        return found;
    for (const auto &[name, value] : (*document)->root().members()) {
        const QString field = QString::fromUtf8(name);
        if (!type.secrets.contains(field))
            collectHidden(value, field, field == "propertiesMap"_L1 || field == "headerList"_L1,
                          found);
    }
    found.removeAll(u"propertiesMap"_s); // null as a whole: there is none
    found.removeAll(u"headerList"_s);
    return found;
}

Result<QByteArray> bodyToSend(const QByteArray &object, const ConnectionType &type, bool isEnabled,
                              const QMap<QString, QByteArray> &given)
{
    if (const QStringList inside = hiddenInside(object, type); !inside.isEmpty())
        return failure(hiddenForGood(inside));
    QStringList hidden = hiddenFields(object, type);
    QStringList lacking = hidden;
    lacking.removeIf([&given](const QString &field) { return !given.value(field).isEmpty(); });
    if (!lacking.isEmpty())
        return failure(missing(lacking));
    const auto document = parsed(object);
    if (!document || !(*document)->root()["enabled"].boolean())
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = translate("Apinizer",
                                            "The server does not say whether it is switched on.")});
    const auto textOf = [&given](const QString &field, const JsonValue &read) {
        if (given.value(field) != notSet)
            return jsonString(QString::fromUtf8(given.value(field)));
        return isStarred(read) ? QByteArray("null") : read.raw();
    };
    QByteArrayList members;
    for (const auto &[name, value] : (*document)->root().members()) {
        const QString field = QString::fromUtf8(name);
        if (name == "projectName")
            continue;
        if (name == "enabled")
            members.append(memberText(name, isEnabled ? "true" : "false"));
        else
            members.append(
                memberText(name, hidden.removeAll(field) > 0 ? textOf(field, value) : value.raw()));
    }
    for (const QString &field : hidden) { // the GET did not even name it
        if (given.value(field) != notSet)
            members.append(memberText(field.toUtf8(), textOf(field, {})));
    }
    return '{' + members.join(',') + '}';
}

} // namespace linchpin::apinizer
