// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointdraft.h"

#include "models/service/systemfacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::EndpointDraft)
};

QString nameProblem(const QString &name, const QStringList &takenNames)
{
    if (name.trimmed().isEmpty())
        return Texts::tr("Give it a name to recognise it by.");
    if (takenNames.contains(name.trimmed(), Qt::CaseInsensitive))
        return Texts::tr("Another endpoint has this name.");
    return {};
}

QString proxyProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == u"http"_s || url.scheme() == u"socks5"_s;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() <= 0)
        return Texts::tr("Write it as http://host:port or socks5://host:port.");
    if (!url.userInfo().isEmpty())
        return Texts::tr("A name or password in the proxy's address would be saved in clear text: "
                         "leave it out.");
    return {};
}

QString caProblem(const QString &path)
{
    if (path.isEmpty() || QFileInfo(path).isReadable())
        return {};
    return Texts::tr("This file cannot be read.");
}

QString userProblem(const EndpointDraft &draft)
{
    if (!draft.user.trimmed().isEmpty())
        return {};
    switch (signInKindFrom(draft.signInKind)) {
    case Credentials::Kind::ClientCredentials: return Texts::tr("The client ID is missing.");
    case Credentials::Kind::UserPassword: return Texts::tr("The user name is missing.");
    case Credentials::Kind::Token:
    case Credentials::Kind::None: break;
    }
    return {};
}

/// The address is judged by the system itself, without the scope: its own problem stands at its own
/// field.
QString urlProblem(const EndpointDraft &draft)
{
    if (draft.url.trimmed().isEmpty())
        return Texts::tr("The address is missing.");
    const Result<EndpointIdentity> identity =
        endpointIdentity(draft.system, draft.url.trimmed(), draft.scope);
    return identity ? QString() : identity.error().detail;
}

} // namespace

EndpointDraft EndpointDraft::from(const SavedEndpoint &endpoint)
{
    EndpointDraft draft;
    draft.system = endpoint.identity.system;
    draft.name = endpoint.name;
    draft.url = endpoint.identity.url;
    draft.scope = endpoint.identity.scope;
    draft.signInKind = endpoint.signInKind;
    draft.user = endpoint.user;
    draft.environment = endpoint.environment;
    draft.caFile = endpoint.caFile;
    draft.proxyUrl = endpoint.proxyUrl;
    draft.timeoutSeconds = endpoint.timeoutSeconds;
    draft.maxInFlight = endpoint.maxInFlight;
    return draft;
}

SavedEndpoint EndpointDraft::toSaved() const
{
    SavedEndpoint saved;
    saved.name = name.trimmed();
    const Result<EndpointIdentity> identity = endpointIdentity(system, url.trimmed(), scope);
    saved.identity = identity.value_or(EndpointIdentity{system, url.trimmed(), scope});
    saved.environment = environment.trimmed();
    saved.caFile = caFile;
    saved.proxyUrl = proxyUrl;
    saved.timeoutSeconds = timeoutSeconds;
    saved.maxInFlight = maxInFlight;
    saved.signInKind = signInKind;
    saved.user = user.trimmed();
    return saved;
}

bool EndpointDraft::sharesSecretWith(const SavedEndpoint &endpoint) const
{
    const SavedEndpoint saved = toSaved();
    return saved.identity == endpoint.identity && saved.user == endpoint.user
        && saved.signInKind == endpoint.signInKind;
}

QHash<QString, QString> EndpointDraft::problems(const QStringList &takenNames,
                                                bool needsSecret) const
{
    QHash<QString, QString> found;
    const auto check = [&found](const QString &field, const QString &problem) {
        if (!problem.isEmpty())
            found.insert(field, problem);
    };
    check(u"name"_s, nameProblem(name, takenNames));
    check(u"user"_s, userProblem(*this));
    check(u"ca"_s, caProblem(caFile));
    check(u"proxy"_s, proxyProblem(proxyUrl));
    if (needsSecret && secret.isEmpty())
        check(u"secret"_s, Texts::tr("The secret is missing."));
    bool isScopeWhole = true;
    for (const SystemInfo &info : systemsOffered()) {
        for (const ScopeField &field : info.scopeFields) {
            if (info.word != system || !field.isRequired
                || !scope.value(field.key).trimmed().isEmpty())
                continue;
            check(u"scope-"_s + field.key, Texts::tr("This is needed."));
            isScopeWhole = false;
        }
    }
    // An incomplete scope is said at its own field, not at the address.
    if (isScopeWhole || url.trimmed().isEmpty())
        check(u"url"_s, urlProblem(*this));
    return found;
}

} // namespace linchpin
