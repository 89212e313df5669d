// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/replies.h"

#include "models/systems/apinizer/content.h"
#include "models/systems/apinizer/exporttypes.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr qsizetype descriptionLimit = 500;

ConnectionState stateOf(std::optional<bool> isEnabled)
{
    if (!isEnabled)
        return ConnectionState::Unknown;
    return *isEnabled ? ConnectionState::Active : ConnectionState::Inactive;
}

Result<ConnectionReply> connectionIn(const JsonValue &object)
{
    const ConnectionType *type = typeOf(object["type"].stringOr());
    const QString name = object["name"].stringOr();
    if (!type || name.isEmpty())
        return failure(malformed());
    ConnectionReply reply;
    reply.named = {type->word, name};
    reply.isEnabled = object["enabled"].boolean();
    reply.deploys = object["deployToWorker"].boolean().value_or(true);
    reply.projectName = object["projectName"].stringOr();
    reply.object = object.raw();
    Connection &connection = reply.connection;
    connection.id = reply.named.id();
    connection.name = name;
    connection.type = type->word;
    connection.state = stateOf(reply.isEnabled);
    const QString description = object["description"].stringOr().left(descriptionLimit);
    if (!description.isEmpty())
        connection.properties.push_back({property::description, description, false});
    connection.properties.push_back({property::deploys, reply.deploys ? u"yes"_s : u"no"_s, false});
    connection.properties.push_back({property::content, contentDigest(reply.object, *type)});
    if (!reply.projectName.isEmpty())
        connection.scope.insert(u"project"_s, reply.projectName);
    return reply;
}

/// The list of an envelope; none if it is absent, null, or no list: nothing may be concluded then.
std::optional<std::vector<JsonValue>> listIn(const JsonValue &root)
{
    if (!root["resultList"].isArray())
        return std::nullopt;
    return root["resultList"].items();
}

/// The lists have no pages; the general part of the vendor's pages speaks of some all the same.
bool saysThereIsMore(const JsonValue &root, std::size_t inList)
{
    const auto isAbove = [&root](const char *member, qint64 limit) {
        return root[member].integer().value_or(0) > limit;
    };
    return isAbove("totalPages", 1) || isAbove("totalElements", qint64(inList))
        || isAbove("totalCount", qint64(inList)) || root["last"].boolean() == false
        || root["hasNext"].boolean() == true;
}

/// What is wrong with a list as a whole; empty if nothing is.
QString gapOf(const JsonValue &root, std::size_t inList, std::size_t unreadable)
{
    if (unreadable > 0)
        return translate("Apinizer", "%n entries of the list could not be read.", nullptr,
                         int(unreadable));
    const auto count = root["resultCount"].integer();
    if (count && *count != qint64(inList)) {
        return translate("Apinizer", "The server says there are %1, but gave %2.")
            .arg(*count)
            .arg(inList);
    }
    if (saysThereIsMore(root, inList))
        return translate("Apinizer", "The server says that this is not all of them.");
    return {};
}

template<typename Item, typename Read>
Result<Listed<Item>> listOf(const JsonValue &root, Read read)
{
    const auto entries = listIn(root);
    if (!entries)
        return failure(malformed());
    Listed<Item> listed;
    std::size_t unreadable = 0;
    for (const JsonValue &entry : *entries) {
        if (const std::optional<Item> item = read(entry))
            listed.items.push_back(*item);
        else
            ++unreadable;
    }
    listed.gap = gapOf(root, entries->size(), unreadable);
    return listed;
}

std::optional<QString> nameIn(const JsonValue &entry)
{
    const QString name = entry["name"].stringOr();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

/// The first word that is known, whatever the member is called.
QString knownTypeIn(const JsonValue &entry)
{
    if (entry.isString())
        return entry.stringOr();
    for (const auto &[member, value] : entry.members()) {
        if (exportTypeOf(value.stringOr()))
            return value.stringOr();
    }
    return {};
}

bool isOfEnvelope(QByteArrayView member)
{
    return member == "resultList" || member == "resultCount" || member == "status"
        || member == "success";
}

bool looksLikeId(const QString &text)
{
    return (text.size() == 24 || text.size() == 36) && std::ranges::all_of(text, [](QChar c) {
               const QChar small = c.toLower();
               return c == u'-' || (c >= u'0' && c <= u'9') || (small >= u'a' && small <= u'f');
           });
}

bool isNameOrNone(const JsonValue &value)
{
    return value.isString() || value.isNull();
}

/// From {"id": "name"} or {"id": {"name": ...}}; false if something in it is neither.
bool addNames(const JsonValue &object, QMap<QString, QString> &names)
{
    bool isWhole = true;
    for (const auto &[member, value] : object.members()) {
        const QString id = QString::fromUtf8(member);
        const JsonValue name = value.isObject() ? value["name"] : value;
        isWhole = isWhole && looksLikeId(id) && isNameOrNone(name);
        names.insert(id.toLower(), name.stringOr());
    }
    return isWhole;
}

} // namespace

Result<ConnectionReply> parseConnection(const JsonValue &root)
{
    const auto entries = listIn(root);
    if (entries && entries->size() != 1)
        return failure(malformed());
    return connectionIn(entries ? entries->front() : root).map([&root](ConnectionReply reply) {
        reply.dialect = envelopeOf(root).dialect;
        return reply;
    });
}

Result<Listed<ConnectionReply>> parseConnections(const JsonValue &root)
{
    const Dialect dialect = envelopeOf(root).dialect;
    return listOf<ConnectionReply>(root, [dialect](const JsonValue &entry) {
        auto reply = connectionIn(entry);
        if (reply)
            reply->dialect = dialect;
        return reply ? std::optional(*reply) : std::nullopt;
    });
}

Result<Listed<QString>> parseNames(const JsonValue &root)
{
    return listOf<QString>(root, nameIn);
}

Result<QStringList> parseExportTypes(const JsonValue &root)
{
    const auto entries = listIn(root);
    if (!entries)
        return failure(malformed());
    QStringList types;
    for (const JsonValue &entry : *entries)
        types.append(knownTypeIn(entry));
    types.removeAll(QString());
    return types;
}

Result<Listed<ExportObject>> parseExportObjects(const JsonValue &root)
{
    return listOf<ExportObject>(root, [](const JsonValue &entry) -> std::optional<ExportObject> {
        const auto name = entry.isString() ? entry.string() : nameIn(entry);
        if (!name || name->isEmpty())
            return std::nullopt;
        return ExportObject{*name, entry["kind"].stringOr()};
    });
}

/// A list of {"id","name"}, or an object from ids to names, in an envelope or bare: the schema is
/// not told. What is neither is no answer: an id whose name was not understood may be the
/// connection's.
Result<QMap<QString, QString>> parseNamesOfIds(const JsonValue &root)
{
    const bool isEnvelope = std::ranges::any_of(
        root.members(), [](const auto &member) { return isOfEnvelope(member.first); });
    const JsonValue pairs = isEnvelope ? root["resultList"] : root;
    if (!pairs.isArray() && !pairs.isObject())
        return failure(malformed());
    if (const QString gap = gapOf(root, pairs.items().size(), 0); pairs.isArray() && !gap.isEmpty())
        return failure(malformed(gap));
    QMap<QString, QString> names;
    bool isWhole = addNames(pairs, names);
    for (const JsonValue &pair : pairs.items()) {
        const QString id = pair["id"].stringOr();
        if (looksLikeId(id) && isNameOrNone(pair["name"]))
            names.insert(id.toLower(), pair["name"].stringOr());
        else
            isWhole =
                pair.isObject() && !pair.members().empty() && addNames(pair, names) && isWhole;
    }
    if (!isWhole)
        return failure(malformed());
    return names;
}

} // namespace linchpin::apinizer
