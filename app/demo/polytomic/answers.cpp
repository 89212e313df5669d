// SPDX-License-Identifier: Apache-2.0
#include "app/demo/polytomic/answers.h"

#include "app/demo/jsontext.h"
#include "models/domain/redaction.h"

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

using jsontext::Object;

QByteArray idOrNull(const QString &id)
{
    return id.isEmpty() ? QByteArray("null") : jsontext::string(id);
}

QByteArray typeText(const QString &type)
{
    return Object()
        .add("id", jsontext::string(type))
        .add("name", jsontext::string(type.left(1).toUpper() + type.mid(1)))
        .add("operations", "null")
        .text();
}

QByteArray personText()
{
    return R"({"id":"7b1e0000-0000-4000-8000-0000000000ad","name":"Ada","type":"user"})";
}

QByteArray scheduleText(const Sync &sync)
{
    Object schedule;
    schedule.add("frequency", sync.dbtConnection.isEmpty() ? "\"runafter\"" : "\"dbtcloud\"");
    if (!sync.dbtConnection.isEmpty())
        schedule.add("connection_id", jsontext::string(sync.dbtConnection)).add("job_id", "42");
    if (!sync.afterSyncs.isEmpty() || !sync.afterBulkSyncs.isEmpty()) {
        const auto ids = [](const QStringList &list) {
            return list.isEmpty() ? QByteArray("null") : jsontext::strings(list);
        };
        schedule.add("run_after",
                     Object()
                         .add("sync_ids", ids(sync.afterSyncs))
                         .add("bulk_sync_ids", ids(sync.afterBulkSyncs))
                         .text());
    }
    return schedule.text();
}

QByteArray targetText(const Sync &sync)
{
    return Object()
        .add("connection_id", jsontext::string(sync.target))
        .add("object", "\"contacts\"")
        .text();
}

QByteArray runText(const Run &run)
{
    return Object()
        .add("id", jsontext::string(run.id))
        .add("status", jsontext::string(run.status))
        .add("started_at", "\"2026-05-01T03:15:04Z\"")
        .add("completed_at", "null")
        .add("record_count", "120")
        .text();
}

} // namespace

HttpResponse json(const QByteArray &body, int status)
{
    return {status, {{"content-type", "application/json"}}, body};
}

HttpResponse apiError(int status, const QString &key, const QString &message,
                      const QByteArray &metadata)
{
    Object error;
    error.add("key", jsontext::string(key))
        .add("message", jsontext::string(message))
        .add("status", QByteArray::number(status));
    if (!metadata.isEmpty())
        error.add("metadata", metadata);
    return json(error.text(), status);
}

HttpResponse data(const QByteArray &raw)
{
    return json(Object().add("data", raw).text());
}

QByteArray masked(const QByteArray &configuration)
{
    const auto members = jsontext::Members::of(configuration);
    if (!members)
        return "null";
    Object shown;
    for (const auto &[name, raw] : members->all())
        shown.add(name.constData(),
                  saysSecret(QString::fromUtf8(name)) ? QByteArray("\"********\"") : raw);
    return shown.text();
}

QByteArray text(const Connection &connection, const Estate &estate)
{
    const QString owner =
        connection.organisation.isEmpty() ? estate.organisation : connection.organisation;
    Object made;
    made.add("id", jsontext::string(connection.id))
        .add("name", jsontext::string(connection.name))
        .add("type", typeText(connection.type))
        .add("status", jsontext::string(connection.status))
        .add("configuration", masked(connection.configuration))
        .add("policies", "[\"9c000000-0000-4000-8000-000000000001\"]")
        .add("saved", jsontext::boolean(connection.isSaved))
        .add("api_calls_last_24_hours", QByteArray::number(connection.recentCalls))
        .add("created_at", "\"2026-01-05T08:00:00Z\"")
        .add("updated_at", "\"2026-02-01T10:30:00Z\"")
        .add("created_by", personText());
    if (estate.readings.tellsOrganisation)
        made.add("organization_id", jsontext::string(owner));
    if (!connection.statusError.isEmpty())
        made.add("status_error", jsontext::string(connection.statusError));
    if (!connection.parent.isEmpty())
        made.add("parent_connection_id", jsontext::string(connection.parent));
    return made.text();
}

QByteArray text(const BulkSync &sync, const Estate &estate)
{
    return Object()
        .add("id", jsontext::string(sync.id))
        .add("name", jsontext::string(sync.name))
        .add("active", jsontext::boolean(sync.isActive))
        .add("mode", "\"replicate\"")
        .add("source_connection_id", idOrNull(sync.source))
        .add("destination_connection_id", idOrNull(sync.destination))
        .add("destination_configuration", "{\"schema\":\"crm\"}")
        .add("default_schedule", R"({"frequency":"daily","hour":"3","minute":"15"})")
        .add("additional_schedules", "null")
        .add("organization_id", jsontext::string(estate.organisation))
        .text();
}

QByteArray text(const Model &model, const Estate &estate)
{
    QByteArrayList relations;
    for (const QString &other : model.joined) {
        const QByteArray to =
            Object().add("model_id", jsontext::string(other)).add("field", "\"id\"").text();
        relations.append(Object().add("from", "\"org_id\"").add("to", to).text());
    }
    const QByteArray enricher = Object()
                                    .add("enricher_id", "\"8e000000-0000-4000-8000-000000000001\"")
                                    .add("connection_id", idOrNull(model.enricher))
                                    .text();
    return Object()
        .add("id", jsontext::string(model.id))
        .add("name", jsontext::string(model.name))
        .add("type", "\"snowflake\"")
        .add("version", "3")
        .add("connection_id", idOrNull(model.connection))
        .add("identifier", "\"id\"")
        .add("configuration", "{\"table\":\"crm.customers\"}")
        .add("enricher", model.enricher.isEmpty() ? QByteArray("null") : enricher)
        .add("relations", relations.isEmpty() ? QByteArray("null") : jsontext::array(relations))
        .add("fields", R"([{"id":"f1","name":"id","type":"string"}])")
        .add("policies", "null")
        .add("organization_id", jsontext::string(estate.organisation))
        .text();
}

QByteArray text(const Sync &sync, const Estate &estate, bool isDetail)
{
    const bool isScheduled = !sync.dbtConnection.isEmpty() || !sync.afterSyncs.isEmpty()
        || !sync.afterBulkSyncs.isEmpty();
    Object made;
    made.add("id", jsontext::string(sync.id))
        .add("name", jsontext::string(sync.name))
        .add("active", jsontext::boolean(sync.isActive))
        .add("mode", "\"updateOrCreate\"")
        .add("model_ids", jsontext::strings(sync.models))
        .add("schedule",
             isScheduled ? scheduleText(sync) : QByteArray("{\"frequency\":\"manual\"}"))
        .add("organization_id", jsontext::string(estate.organisation));
    if (isDetail || estate.readings.isOldShape)
        made.add("target", targetText(sync));
    else
        made.add("target_connection_id", jsontext::string(sync.target))
            .add("target_object", "\"contacts\"");
    if (isDetail) {
        QByteArrayList fields;
        for (const QString &model : sync.models) {
            const QByteArray source =
                Object().add("model_id", jsontext::string(model)).add("field", "\"email\"").text();
            fields.append(Object().add("source", source).add("target", "\"email\"").text());
        }
        made.add("fields", jsontext::array(fields));
        made.add("encryption_passphrase", "\"CANARY-passphrase\"");
    }
    return made.text();
}

QByteArray executionText(const Run &run)
{
    return runText(run);
}

QByteArray statusText(const std::optional<Run> &run, const std::optional<bool> &isIngesting)
{
    Object status;
    if (run)
        status.add("current_execution", runText(*run));
    status.add("last_execution",
               R"({"id":"1a000000-0000-4000-8000-000000000001","status":"completed"})");
    if (isIngesting)
        status.add("ingestion_status",
                   Object()
                       .add("enabled", jsontext::boolean(*isIngesting))
                       .add("is_running", jsontext::boolean(*isIngesting))
                       .add("status", "\"ok\"")
                       .text());
    return status.text();
}

} // namespace linchpin::polytomic::demo
