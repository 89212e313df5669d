// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/whitelist.h"

#include "models/wire/json.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

enum class Body { None, Slot, Activation, Connection };

struct Shape
{
    AskEffect effect;
    QByteArrayView method;
    QLatin1StringView path; ///< below the organisation; "*" is an id
    QLatin1StringView query; ///< the names that may occur
    Body body = Body::None;
};

using enum AskEffect;
constexpr std::array shapes{
    Shape{Reads, "GET", "connections"_L1, "first after system_id end_user_id"_L1},
    Shape{Reads, "GET", "connections/*"_L1, ""_L1},
    Shape{Reads, "GET", "projects"_L1, ""_L1},
    Shape{Reads, "GET", "projects/*/connection-templates"_L1, "env_id after"_L1},
    Shape{Reads, "GET", "projects/*/connections"_L1, "env_id after"_L1},
    Shape{Reads, "GET", "environments/*/activations"_L1, "static"_L1},
    Shape{Reads, "GET", "environments/*/activations/*"_L1, ""_L1},
    Shape{Reads, "GET", "environment-systems/*/activations/*"_L1, ""_L1},
    Shape{Reads, "GET", "users"_L1, "after"_L1},
    Shape{Changes, "POST", "connections"_L1, ""_L1, Body::Connection},
    Shape{Changes, "POST", "connections/*/link"_L1, ""_L1, Body::Slot},
    Shape{Changes, "DELETE", "connections/*/link"_L1, ""_L1, Body::Slot},
    Shape{Changes, "DELETE", "environments/*/activations/*"_L1, ""_L1},
    Shape{Changes, "POST", "activations"_L1, ""_L1, Body::Activation},
    Shape{Deletes, "DELETE", "connections/*"_L1, ""_L1},
};

/// An id in its normal spelling: what the path says is what the server reads.
bool isId(const QString &text)
{
    const auto id = Ulid::parse(text);
    return id && id->text() == text;
}

bool fitsPath(const QByteArray &path, const Ulid &organisation, QLatin1StringView pattern)
{
    const QString prefix = u"/o/"_s + organisation.text() + u'/';
    const QString whole = QString::fromLatin1(path);
    if (organisation.isNull() || !whole.startsWith(prefix))
        return false;
    const QStringList segments = whole.sliced(prefix.size()).split(u'/');
    const QStringList parts = QString(pattern).split(u'/');
    return std::ranges::equal(segments, parts, [](const QString &segment, const QString &part) {
        return part == u"*" ? isId(segment) : segment == part;
    });
}

bool fitsItem(const QString &name, const QString &value)
{
    if (name == u"first") {
        bool isNumber = false;
        return value.toUInt(&isNumber) > 0 && isNumber;
    }
    if (name == u"static")
        return value == u"false";
    return name == u"after" ? !value.isEmpty() : isId(value);
}

bool fitsQuery(const QByteArray &query, QLatin1StringView allowed)
{
    if (query.isEmpty())
        return true;
    QStringList names = QString(allowed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &item : QString::fromLatin1(query).split(u'&')) {
        const QString name = item.section(u'=', 0, 0);
        if (names.removeAll(name) != 1 || !fitsItem(name, item.section(u'=', 1)))
            return false; // a foreign name, or one that occurs twice
    }
    return true;
}

bool isSlotBody(const JsonValue &root)
{
    return root.members().size() == 1 && isId(root["connectionTemplateId"].stringOr());
}

bool isActivationBody(const JsonValue &root)
{
    const JsonValue connections = root["connections"];
    return !root["userId"].stringOr().isEmpty() && isId(root["environmentId"].stringOr())
        && connections.isArray()
        && std::ranges::all_of(connections.items(), [](const JsonValue &pair) {
               return isId(pair["connectionTemplateId"].stringOr())
                   && isId(pair["existingConnectionId"].stringOr());
           });
}

bool isConnectionBody(const JsonValue &root)
{
    const JsonValue connection = root["connection"];
    return isId(root["connectionTemplateId"].stringOr()) && !connection["name"].stringOr().isEmpty()
        && connection["credentials"].isArray();
}

bool fitsBody(const HttpRequest &request, Body body)
{
    if (body == Body::None)
        return request.body.isEmpty();
    const auto document = JsonDocument::parse(request.body);
    if (!document || request.contentType != "application/json")
        return false;
    const JsonValue root = (*document)->root();
    if (body == Body::Connection)
        return isConnectionBody(root);
    return body == Body::Slot ? isSlotBody(root) : isActivationBody(root);
}

} // namespace

bool isAllowed(const Ask &ask, const Ulid &organisation)
{
    const HttpRequest &request = ask.request;
    if (!request.site.isEmpty() || !request.isSignedIn || !request.headers.isEmpty())
        return false;
    return std::ranges::any_of(shapes, [&](const Shape &shape) {
        return shape.effect == ask.effect && shape.method == request.method
            && fitsPath(request.path, organisation, shape.path)
            && fitsQuery(request.query, shape.query) && fitsBody(request, shape.body);
    });
}

} // namespace linchpin::versori
