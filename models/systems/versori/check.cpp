// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/check.h"

#include "models/systems/translate.h"
#include "models/systems/versori/errors.h"
#include "models/systems/versori/replies.h"

namespace linchpin::versori {

namespace {

using Grade = CheckFinding::Grade;

QString addressText()
{
    //: What the Test button looked at.
    return translate("Versori", "Address");
}

QString signInText()
{
    //: What the Test button looked at.
    return translate("Versori", "Token");
}

QString rightText()
{
    return translate("Versori", "Right to see connections of the organisation");
}

CheckFinding failed(const QString &what, const ApiError &error)
{
    QString message = error.detail.isEmpty() ? error.sentence() : error.detail;
    if (!error.serverSays.isEmpty())
        message += u' ' + translate("Versori", "The server says: %1").arg(error.serverSays);
    const bool isRefused = error.kind == ApiError::Kind::Forbidden;
    return {isRefused ? Grade::Forbidden : Grade::Fails, what, message};
}

/// Each step is only reached if the ones before it work.
std::vector<CheckFinding> findingsOf(const Result<Page<Connection>> &connections)
{
    const CheckFinding address{Grade::Works, addressText(), {}};
    const CheckFinding signIn{Grade::Works, signInText(), {}};
    if (connections) {
        const int count = int(connections->total.value_or(0));
        return {address, signIn,
                CheckFinding{Grade::Works, rightText(),
                             translate("Versori", "%n connections.", nullptr, count)}};
    }
    switch (connections.error().kind) {
    case ApiError::Kind::Unauthenticated:
        return {address, failed(signInText(), connections.error())};
    case ApiError::Kind::Forbidden:
        return {address, signIn, failed(rightText(), connections.error())};
    case ApiError::Kind::NotFound:
        return {address, signIn,
                CheckFinding{Grade::Fails, rightText(),
                             translate("Versori", "There is no such organisation.")}};
    default: return {failed(addressText(), connections.error())};
    }
}

template<typename T>
CheckFinding rightTo(const QString &what, const Result<T> &read)
{
    return read ? CheckFinding{Grade::Works, what, {}} : failed(what, read.error());
}

} // namespace

CheckConversation::CheckConversation(const Api &api)
{
    //: Shown while the Test button works.
    const QString purpose = translate("Versori", "Testing");
    exchange().ask(api.connections({.first = 1}), purpose, [this](const Exchange::Reply &reply) {
        m_findings = findingsOf(read(reply, parseConnections));
    });
    exchange().ask(api.projects(), purpose, [this](const Exchange::Reply &reply) {
        m_projects = rightTo(translate("Versori", "Right to see projects and environments"),
                             read(reply, parseProjects));
    });
    exchange().ask(api.users({}), purpose, [this](const Exchange::Reply &reply) {
        m_users = rightTo(translate("Versori", "Right to see end users"), read(reply, parseUsers));
    });
}

void CheckConversation::allAnswered()
{
    const bool isIn = !m_findings.empty() && m_findings.back().grade == Grade::Works;
    if (isIn)
        m_findings.insert(m_findings.end(), {m_projects, m_users});
    finish(m_findings);
}

} // namespace linchpin::versori
