// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/check.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

using Grade = CheckFinding::Grade;

QString wordsOf(const ApiError &error)
{
    QString message = error.detail.isEmpty() ? error.sentence() : error.detail;
    if (!error.serverSays.isEmpty())
        message += u' ' + translate("Apinizer", "The server says: %1").arg(error.serverSays);
    return message;
}

CheckFinding failed(const QString &what, const ApiError &error)
{
    const bool isForbidden = error.kind == ApiError::Kind::Forbidden;
    return {isForbidden ? Grade::Forbidden : Grade::Fails, what, wordsOf(error)};
}

QString purpose()
{
    //: Shown while the Test button works.
    return translate("Apinizer", "Testing");
}

} // namespace

CheckConversation::CheckConversation(const QString &project) : m_project(project)
{
    exchange().ask(request::healthCheck(), purpose(), [this](const Exchange::Reply &reply) {
        //: What the Test button looked at.
        const QString what = translate("Apinizer", "Address");
        const auto answer = successOf(reply);
        const bool isHealthy = answer && answer->body.trimmed() == "OK";
        m_address.push_back(isHealthy    ? CheckFinding{Grade::Works, what, {}}
                                : answer ? failed(what, malformed())
                                         : failed(what, answer.error()));
    });
    exchange().ask(request::projects(), purpose(),
                   [this](const Exchange::Reply &reply) { projectsRead(reply); });
    askOrRefuse(exchange(), request::connections(project, connectionTypes().front().word),
                purpose(), [this](const Exchange::Reply &reply) { connectionsRead(reply); });
    askOrRefuse(exchange(), request::exportTypes(project), purpose(),
                [this](const Exchange::Reply &reply) { typesRead(reply); });
}

void CheckConversation::projectsRead(const Exchange::Reply &reply)
{
    //: What the Test button looked at.
    const QString signIn = translate("Apinizer", "Sign-in");
    const QString project = translate("Apinizer", "Project");
    const auto names = read(reply, parseNames);
    if (!names) {
        m_signIn.push_back(failed(signIn, names.error()));
        return;
    }
    m_signIn.push_back({Grade::Works, signIn, {}});
    const bool isThere = std::ranges::find(names->items, m_project) != names->items.end();
    m_signIn.push_back(
        isThere ? CheckFinding{Grade::Works, project, {}}
                : CheckFinding{Grade::Note, project,
                               translate("Apinizer",
                                         "The user does not belong to \"%1\", or it is not there. "
                                         "Names of projects are case-sensitive.")
                                   .arg(m_project)});
}

void CheckConversation::connectionsRead(const Exchange::Reply &reply)
{
    const QString what = translate("Apinizer", "Right to see connections");
    const auto list = read(reply, parseConnections);
    m_rights.push_back(list ? CheckFinding{Grade::Works, what, {}} : failed(what, list.error()));
}

void CheckConversation::typesRead(const Exchange::Reply &reply)
{
    const auto types = read(reply, parseExportTypes);
    m_exports.push_back(
        {Grade::Note, translate("Apinizer", "Export of everything that can name a connection"),
         types ? translate("Apinizer", "Offered.")
               : translate("Apinizer", "Not available: only API proxies can be looked through. %1")
                     .arg(wordsOf(types.error()))});
}

void CheckConversation::allAnswered()
{
    std::vector<CheckFinding> findings;
    for (const auto *part : {&m_address, &m_signIn, &m_rights, &m_exports})
        findings.insert(findings.end(), part->begin(), part->end());
    finish(findings);
}

} // namespace linchpin::apinizer
