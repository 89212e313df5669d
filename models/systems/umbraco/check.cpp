// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/check.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/otherreplies.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

using Grade = CheckFinding::Grade;

QString addressText()
{
    //: What the Test button looked at.
    return translate("Umbraco", "Address");
}

QString signInText()
{
    //: What the Test button looked at.
    return translate("Umbraco", "Sign-in");
}

QString rightText()
{
    return translate("Umbraco", "Right to see connections");
}

CheckFinding failed(const QString &what, const ApiError &error)
{
    QString message = error.detail.isEmpty() ? error.sentence() : error.detail;
    if (!error.serverSays.isEmpty())
        message += u' ' + translate("Umbraco", "The server says: %1").arg(error.serverSays);
    return {Grade::Fails, what, message};
}

std::vector<CheckFinding> worksUpTo(const QStringList &steps)
{
    std::vector<CheckFinding> findings;
    for (const QString &step : steps)
        findings.push_back({Grade::Works, step, {}});
    return findings;
}

/// Each step is only reached if the ones before it work.
std::vector<CheckFinding> findingsOf(const Result<Page<Connection>> &connections)
{
    if (connections) {
        auto findings = worksUpTo({addressText(), signInText(), rightText()});
        findings.back().message =
            translate("Umbraco", "%n connections.", nullptr, int(connections->total));
        return findings;
    }
    const ApiError &error = connections.error();
    std::vector<CheckFinding> findings;
    switch (error.kind) {
    case ApiError::Kind::Unauthenticated:
        findings = worksUpTo({addressText()});
        findings.push_back(failed(signInText(), error));
        break;
    case ApiError::Kind::Forbidden:
        findings = worksUpTo({addressText(), signInText()});
        findings.push_back({Grade::Forbidden, rightText(), error.detail});
        break;
    default: findings.push_back(failed(addressText(), error)); break;
    }
    return findings;
}

CheckFinding addOn(const QStringList &types, const QString &type, const QString &label)
{
    const bool isThere = types.contains(type, Qt::CaseInsensitive);
    return {Grade::Note, label,
            isThere ? translate("Umbraco", "Installed.") : translate("Umbraco", "Not installed.")};
}

} // namespace

CheckConversation::CheckConversation()
{
    //: Shown while the Test button works.
    const QString purpose = translate("Umbraco", "Testing");
    exchange().ask(request::page(List::Connections, 0, 1), purpose,
                   [this](const Exchange::Reply &reply) {
                       m_findings = findingsOf(read(reply, parseConnectionPage));
                   });
    exchange().ask(request::supportedTypes(), purpose, [this](const Exchange::Reply &reply) {
        const auto types = read(reply, parseStrings);
        if (!types)
            return;
        m_addOns.push_back(addOn(*types, u"Agent"_s, translate("Umbraco", "Add-on for agents")));
        m_addOns.push_back(addOn(*types, u"Prompt"_s, translate("Umbraco", "Add-on for prompts")));
    });
}

void CheckConversation::allAnswered()
{
    m_findings.insert(m_findings.end(), m_addOns.begin(), m_addOns.end());
    finish(m_findings);
}

} // namespace linchpin::umbraco
