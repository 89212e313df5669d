// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/restoration.h"

#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/monthreader.h"
#include "models/systems/lerian/months.h"
#include "models/systems/lerian/names.h"
#include "models/systems/translate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

constexpr QLatin1StringView create("create");

Uuid idOf(const QString &text)
{
    return Uuid::parse(text).value_or(Uuid());
}

Result<QJsonObject> definitionIn(const Result<HttpResponse> &reply)
{
    const auto success = successOf(reply);
    if (!success)
        return failure(success.error());
    const QJsonDocument document = QJsonDocument::fromJson(success->body);
    return document.isObject() ? Result<QJsonObject>(document.object()) : failure(malformed());
}

/// No answer ever shows a password, nor what belongs to an encrypted line.
QStringList hiddenIn(const QJsonObject &definition)
{
    const bool isEncrypted =
        !definition.value("ssl"_L1).toObject().value("mode"_L1).toString().isEmpty();
    return isEncrypted ? QStringList{u"password"_s, u"ssl.ca"_s} : QStringList{u"password"_s};
}

/// Under which product it is made: its own, or that of the endpoint if it had none.
QString productFor(const Backup &backup)
{
    const QString own = backup.connection()->definition.value("productName"_L1).toString();
    return own.isEmpty() ? backup.plan.endpoint.scope.value(scopeKey::product) : own;
}

/// Ids of the connections of a name among those made lately: an older one is told by its name
/// alone.
class RecentlyNamed final : public Talk<QStringList>
{
public:
    RecentlyNamed(QString name, const QDateTime &now) : m_name(std::move(name)), m_now(now)
    {
        exchange().ask(request::nameProbe(m_name),
                       translate("Lerian", "Looking whether its name is free"),
                       [this](const Exchange::Reply &reply) { probed(nameUseOf(reply, m_name)); });
    }

private:
    void probed(const Result<NameUse> &use)
    {
        if (!use)
            return fail(use.error());
        if (*use == NameUse::Free)
            return finish(QStringList{});
        m_isTaken = *use == NameUse::Taken;
        const QDate yesterday = m_now.date().addDays(-1);
        for (const QDate &month :
             monthsBackTo(QDate(yesterday.year(), yesterday.month(), 1), m_now)) {
            m_readers.push_back(
                std::make_unique<MonthReader>(exchange(), ListPage{.month = month}, pageLimit));
            m_readers.back()->begin();
        }
    }
    void allAnswered() override
    {
        QStringList ids;
        for (const auto &reader : m_readers) {
            if (reader->error())
                return fail(*reader->error());
            if (!reader->gaps().isEmpty())
                return fail(malformed(reader->gaps().join(u' ')));
            for (const Connection &connection : reader->rows()) {
                if (connection.name == m_name && !ids.contains(connection.id.value))
                    ids.append(connection.id.value);
            }
        }
        if (ids.isEmpty() && m_isTaken)
            ids.append(m_name); // somebody has it, and it was not made lately
        finish(ids);
    }

    QString m_name;
    QDateTime m_now;
    bool m_isTaken = false;
    std::vector<std::unique_ptr<MonthReader>> m_readers;
};

} // namespace

std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &, const Plan &plan)
{
    const Connection &connection = plan.impact.connection;
    DefinitionSource source{{kind::connection, connection.id.value}, connection.name};
    source.read = request::connection(idOf(connection.id.value));
    source.parse = definitionIn;
    source.secretBelow = {u"userName"_s, u"metadata"_s};
    source.hidden = hiddenIn;
    return {source};
}

std::vector<RestoreStep> stepsBack(const Backup &backup)
{
    const BackupItem &item = *backup.connection();
    RestoreStep step{.verb = create, .subject = item.key, .name = item.name};
    const HttpRequest request = request::create({}, {});
    step.method = QString::fromLatin1(request.method);
    step.path = request.target();
    step.purpose = translate("Lerian", "Makes the connection \"%1\" again.").arg(item.name);
    step.secrets = secretNames(item);
    step.differs = {
        translate("Lerian",
                  "It gets a new id and new times: the deleted one stays deleted, and no "
                  "API brings it back. Jobs, templates and reports find it by its name; "
                  "Matcher may take until its next look.")};
    if (item.definition.value("ssl"_L1).isObject())
        step.differs.append(translate("Lerian",
                                      "A client certificate and its key are not made "
                                      "again: no answer shows that there is one."));
    const bool isUnassigned = item.definition.value("productName"_L1).toString().isEmpty();
    const QString product = productFor(backup);
    if (product.isEmpty())
        step.impossible = translate("Lerian",
                                    "It belonged to no product, and the server makes none "
                                    "without. Name one in the endpoint.");
    else if (isUnassigned)
        step.differs.append(
            translate("Lerian", "It belonged to no product; the new one belongs to \"%1\".")
                .arg(product));
    if (!isLegalName(item.definition.value("configName"_L1).toString()))
        step.impossible = translate("Lerian",
                                    "The server makes none of this name any more: it "
                                    "takes letters, digits, _ and - only.");
    return {step};
}

Result<Restoring> restoringOf(const RestoreContext &context, const QDateTime &now)
{
    const RestoreStep &step = context.step;
    if (step.verb != create || step.subject.kind != kind::connection || !context.item()
        || !Uuid::parse(step.subject.id))
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = translate("Lerian",
                                            "The backup holds a step that does not exist "
                                            "here.")});
    const QJsonObject body =
        onlyMembers(context.definition(),
                    {"configName"_L1, "type"_L1, "host"_L1, "port"_L1, "databaseName"_L1,
                     "schema"_L1, "userName"_L1, "password"_L1, "ssl"_L1, "metadata"_L1});
    const QString name = body.value("configName"_L1).toString();
    Remake remake;
    remake.readOne = [](const QString &id) { return request::connection(idOf(id)); };
    remake.parse = definitionIn;
    remake.errorIn = errorOf;
    remake.namesakes = [name, now] { return std::make_unique<RecentlyNamed>(name, now); };
    remake.create = request::create(productFor(*context.backup), jsonText(body));
    // What a person typed is compared by nobody: it may be meant to be another one.
    remake.wanted = withoutMembers(context.item()->definition,
                                   {"id"_L1, "createdAt"_L1, "updatedAt"_L1, "productName"_L1});
    remake.idIn = [](const HttpResponse &response) -> Result<QString> {
        const auto made = definitionIn(response);
        const auto id = Uuid::parse(made ? made->value("id"_L1).toString() : QString());
        return id ? Result<QString>(id->text()) : failure(malformed());
    };
    return remake;
}

} // namespace linchpin::lerian
