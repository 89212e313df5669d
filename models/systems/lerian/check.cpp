// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/check.h"

#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/months.h"
#include "models/systems/lerian/replies.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

using Grade = CheckFinding::Grade;

enum Place : std::size_t { Version, Address, SignInPlace, Right, FirstNeighbour };

QString testingText()
{
    //: Shown while the Test button works.
    return translate("Lerian", "Testing");
}

QString messageOf(const ApiError &error)
{
    QString message = error.detail.isEmpty() ? error.sentence() : error.detail;
    if (!error.serverSays.isEmpty())
        message += u' ' + translate("Lerian", "The server says: %1").arg(error.serverSays);
    return message;
}

Grade gradeOf(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden ? Grade::Forbidden : Grade::Fails;
}

CheckFinding versionFinding(const Result<QString> &version)
{
    //: What the Test button looked at.
    const QString what = translate("Lerian", "Version");
    if (!version)
        return {Grade::Note, what, translate("Lerian", "The server does not tell its version.")};
    return {Grade::Note, what,
            isKnownVersion(*version)
                ? translate("Lerian", "Fetcher %1.").arg(*version)
                : translate("Lerian", "%1. Known are 1.4 and 2.0; this one is used with more care.")
                      .arg(*version)};
}

} // namespace

CheckConversation::CheckConversation(const EndpointIdentity &endpoint, const QDateTime &now)
{
    m_findings.resize(FirstNeighbour);
    //: What the Test button looked at.
    m_findings[Address].what = translate("Lerian", "Address");
    //: What the Test button looked at.
    m_findings[SignInPlace].what = translate("Lerian", "Sign-in");
    m_findings[Right].what = translate("Lerian", "Right to see connections");
    askFetcher(endpoint, now);
    askNeighbour(endpoint, u"Reporter"_s, scopeKey::reporterUrl, request::templates(1, 1));
    askNeighbour(endpoint, u"Matcher"_s, scopeKey::matcherUrl, request::matcherConnections());
    m_findings.push_back(
        {Grade::Note, translate("Lerian", "Rights to change"),
         translate("Lerian",
                   "Changing, deleting and validating are rights of their own; they cannot be "
                   "tested without using them.")});
}

void CheckConversation::askFetcher(const EndpointIdentity &endpoint, const QDateTime &now)
{
    exchange().ask(request::version(), testingText(), [this](const Exchange::Reply &reply) {
        m_findings[Version] = versionFinding(read(reply, parseVersion));
    });
    const ListPage page{.month = monthsBackTo(now.date(), now).front(),
                        .product = endpoint.scope.value(scopeKey::product)};
    exchange().ask(request::listPage(page, 1), testingText(), [this](const Exchange::Reply &reply) {
        const auto list = read(reply, parseConnectionPage);
        const ApiError error = list ? ApiError() : list.error();
        const auto failedIn = list                          ? FirstNeighbour
            : error.kind == ApiError::Kind::Unauthenticated ? SignInPlace
            : error.kind == ApiError::Kind::Forbidden       ? Right
                                                            : Address;
        for (std::size_t place = Address; place < FirstNeighbour; ++place) {
            CheckFinding &finding = m_findings[place];
            finding.grade = place < failedIn ? Grade::Works : Grade::Note;
            if (place == failedIn) {
                finding.grade = gradeOf(error);
                finding.message = messageOf(error);
            } else if (place > failedIn) {
                finding.message = translate("Lerian", "Not tested.");
            }
        }
    });
}

void CheckConversation::askNeighbour(const EndpointIdentity &endpoint, const QString &name,
                                     QLatin1StringView key, const HttpRequest &request)
{
    const std::size_t place = m_findings.size();
    m_findings.push_back(
        {Grade::Note, name,
         translate("Lerian",
                   "Not configured (scope \"%1\"): what uses connections there is not "
                   "seen.")
             .arg(key)});
    if (!endpoint.scope.contains(key))
        return;
    exchange().ask(request, testingText(), [this, place](const Exchange::Reply &reply) {
        const auto answer = successOf(reply);
        m_findings[place].grade = answer ? Grade::Works : gradeOf(answer.error());
        m_findings[place].message = answer ? QString() : messageOf(answer.error());
    });
}

} // namespace linchpin::lerian
