// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/restorationsteps.h"

#include "models/systems/translate.h"
#include "models/systems/versori/endpoints.h"
#include "models/systems/versori/kinds.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

Ulid templateOf(const Backup &backup)
{
    const Ulid own =
        idOf(backup.connection()->definition.value("connectionTemplateId"_L1).toString());
    if (!own.isNull())
        return own;
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::slot)
            return idOf(item.key.id);
    }
    return {};
}

QString ownerOf(const Backup &backup)
{
    if (!backup.plan.impact.connection.traits.contains(trait::isDynamic))
        return {};
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::activation)
            return item.definition.value("userId"_L1).toString();
    }
    return {};
}

namespace {

void setRequest(RestoreStep &step, const HttpRequest &request)
{
    step.method = QString::fromLatin1(request.method);
    step.path = request.target();
}

RestoreStep creation(const Backup &backup, const Api &api)
{
    const BackupItem &item = *backup.connection();
    RestoreStep step{.verb = back::create, .subject = item.key, .name = item.name};
    setRequest(step, api.creation({}));
    step.purpose = translate("Versori", "Makes the connection \"%1\" again.").arg(item.name);
    step.differs = {translate("Versori",
                              "It gets a new id. Its credentials are those given now; look at the "
                              "authentication scheme, and sign in again where OAuth needs a "
                              "browser. It is not made while another connection of its system "
                              "has its name.")};
    step.secrets = secretNames(item);
    const bool isDynamic = backup.plan.impact.connection.traits.contains(trait::isDynamic);
    if (templateOf(backup).isNull())
        step.impossible = translate("Versori",
                                    "The server does not tell which slot it was made "
                                    "for, and a connection is made for a slot.");
    else if (isDynamic && ownerOf(backup).isEmpty())
        step.impossible = translate("Versori",
                                    "It belonged to an end user, and nothing in the "
                                    "backup says to which.");
    return step;
}

RestoreStep linking(const Backup &backup, const BackupItem &item)
{
    RestoreStep step{.verb = back::link, .subject = item.key, .name = item.name};
    step.method = u"POST"_s;
    step.path =
        u"/o/%1/connections/{new id}/link"_s.arg(organisationOf(backup.plan.endpoint).text());
    step.purpose =
        translate("Versori", "Links the new connection to the slot \"%1\".").arg(item.name);
    step.needs = {backup.connection()->key};
    return step;
}

RestoreStep starting(const Backup &backup, const BackupItem &item, const Api &api)
{
    RestoreStep step{.verb = back::start, .subject = item.key, .name = item.name};
    setRequest(step, api.startActivation({}));
    step.purpose = translate("Versori", "Starts the activation of \"%1\" again.").arg(item.name);
    step.differs = {translate("Versori",
                              "It gets a new id: data kept under :project: are out of "
                              "sight.")};
    step.secrets = secretNames(item);
    step.needs = {backup.connection()->key};
    return step;
}

} // namespace

std::vector<RestoreStep> stepsBack(const Backup &backup)
{
    const Api api(organisationOf(backup.plan.endpoint));
    std::vector<RestoreStep> steps{creation(backup, api)};
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::slot)
            steps.push_back(linking(backup, item));
    }
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::activation)
            steps.push_back(starting(backup, item, api));
    }
    return steps;
}

} // namespace linchpin::versori
