// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/endpoints.h"

#include "models/wire/json.h"
#include "models/wire/path.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

/// "a=1&b=2" of what is not empty.
QByteArray queryOf(std::initializer_list<std::pair<QByteArray, QString>> items)
{
    QByteArray query;
    for (const auto &[key, value] : items) {
        if (value.isEmpty())
            continue;
        query += (query.isEmpty() ? "" : "&") + joinQuery({{key, value}});
    }
    return query;
}

QString sizeOf(const Cursor &cursor)
{
    return cursor.first > 0 ? QString::number(cursor.first) : QString();
}

QByteArray slotBody(const Ulid &slot)
{
    return "{\"connectionTemplateId\":" + jsonString(slot.text()) + '}';
}

} // namespace

HttpRequest Api::make(const QByteArray &method, const QStringList &tail,
                      const QByteArray &body) const
{
    HttpRequest request{.method = method};
    for (const QString &segment : QStringList{u"o"_s, m_organisation.text()} + tail) {
        const auto joined = joinPath({segment});
        if (!joined) {
            request.path.clear();
            return request;
        }
        request.path += *joined;
    }
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    return request;
}

HttpRequest Api::connections(const Cursor &cursor, const ConnectionFilter &filter) const
{
    HttpRequest request = make("GET", {u"connections"_s});
    request.query = queryOf({{"first", sizeOf(cursor)},
                             {"after", cursor.after},
                             {"system_id", filter.system.text()},
                             {"end_user_id", filter.endUser.text()}});
    return request;
}

HttpRequest Api::connection(const Ulid &id) const
{
    return make("GET", {u"connections"_s, id.text()});
}

HttpRequest Api::creation(const QByteArray &json) const
{
    return make("POST", {u"connections"_s}, json);
}

HttpRequest Api::deletion(const Ulid &connection) const
{
    return make("DELETE", {u"connections"_s, connection.text()});
}

HttpRequest Api::link(const Ulid &connection, const Ulid &slot) const
{
    return make("POST", {u"connections"_s, connection.text(), u"link"_s}, slotBody(slot));
}

HttpRequest Api::unlink(const Ulid &connection, const Ulid &slot) const
{
    return make("DELETE", {u"connections"_s, connection.text(), u"link"_s}, slotBody(slot));
}

HttpRequest Api::projects() const
{
    return make("GET", {u"projects"_s});
}

HttpRequest Api::slotsOf(const Ulid &project, const Ulid &environment, const Cursor &cursor) const
{
    HttpRequest request = make("GET", {u"projects"_s, project.text(), u"connection-templates"_s});
    request.query = queryOf({{"env_id", environment.text()}, {"after", cursor.after}});
    return request;
}

HttpRequest Api::linksOf(const Ulid &project, const Ulid &environment, const Cursor &cursor) const
{
    HttpRequest request = make("GET", {u"projects"_s, project.text(), u"connections"_s});
    request.query = queryOf({{"env_id", environment.text()}, {"after", cursor.after}});
    return request;
}

HttpRequest Api::activations(const Ulid &environment) const
{
    HttpRequest request = make("GET", {u"environments"_s, environment.text(), u"activations"_s});
    request.query = "static=false";
    return request;
}

HttpRequest Api::activation(const Ulid &environment, const Ulid &id) const
{
    return make("GET", {u"environments"_s, environment.text(), u"activations"_s, id.text()});
}

HttpRequest Api::endActivation(const Ulid &environment, const Ulid &id) const
{
    return make("DELETE", {u"environments"_s, environment.text(), u"activations"_s, id.text()});
}

HttpRequest Api::startActivation(const QByteArray &json) const
{
    return make("POST", {u"activations"_s}, json);
}

HttpRequest Api::filling(const Ulid &slot, const Ulid &activation) const
{
    return make("GET",
                {u"environment-systems"_s, slot.text(), u"activations"_s, activation.text()});
}

HttpRequest Api::users(const Cursor &cursor) const
{
    HttpRequest request = make("GET", {u"users"_s});
    request.query = queryOf({{"after", cursor.after}});
    return request;
}

} // namespace linchpin::versori
