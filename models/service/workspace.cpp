// SPDX-License-Identifier: Apache-2.0
#include "models/service/workspace.h"

#include "models/domain/words.h"
#include "models/systems/registry.h"

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Credentials::Kind, 4> signInWords{{
    {"none"_L1, Credentials::Kind::None},
    {"token"_L1, Credentials::Kind::Token},
    {"client-credentials"_L1, Credentials::Kind::ClientCredentials},
    {"user-password"_L1, Credentials::Kind::UserPassword},
}};

} // namespace

struct Workspace::Entry
{
    SavedEndpoint saved;
    std::unique_ptr<Session> session;
    std::unique_ptr<Catalogue> catalogue; // refers to the session: goes first
};

Workspace::Workspace(SavedEndpoints saved, QObject *parent)
    : QObject(parent), m_saved(std::move(saved))
{ }

Workspace::~Workspace() = default;

Result<void> Workspace::load()
{
    const Result<std::vector<SavedEndpoint>> saved = m_saved.load();
    if (!saved)
        return failure(saved.error());
    for (const SavedEndpoint &endpoint : *saved) {
        if (!entry(endpoint.name))
            m_entries.push_back(std::make_unique<Entry>(Entry{endpoint, nullptr, nullptr}));
    }
    Q_EMIT endpointsChanged();
    return {};
}

std::vector<SavedEndpoint> Workspace::endpoints() const
{
    std::vector<SavedEndpoint> all;
    std::ranges::transform(m_entries, std::back_inserter(all),
                           [](const auto &entry) { return entry->saved; });
    return all;
}

const SavedEndpoint *Workspace::find(const QString &name) const
{
    const Entry *found = entry(name);
    return found ? &found->saved : nullptr;
}

Result<void> Workspace::add(const SavedEndpoint &endpoint)
{
    if (Result<void> saved = m_saved.add(endpoint); !saved)
        return saved;
    m_entries.push_back(std::make_unique<Entry>(Entry{endpoint, nullptr, nullptr}));
    Q_EMIT endpointsChanged();
    return {};
}

Result<void> Workspace::replace(const QString &name, const SavedEndpoint &endpoint)
{
    if (Result<void> saved = m_saved.replace(name, endpoint); !saved)
        return saved;
    if (Entry *changed = entry(name)) {
        close(*changed);
        changed->saved = endpoint;
    }
    Q_EMIT endpointsChanged();
    return {};
}

Result<void> Workspace::remove(const QString &name)
{
    if (Result<void> saved = m_saved.remove(name); !saved)
        return saved;
    if (Entry *gone = entry(name))
        close(*gone);
    std::erase_if(m_entries, [&name](const auto &entry) { return entry->saved.name == name; });
    Q_EMIT endpointsChanged();
    return {};
}

void Workspace::signIn(const QString &name, const QByteArray &secret)
{
    Entry *entry = this->entry(name);
    const System *system = entry ? systemOf(entry->saved.identity.system) : nullptr;
    if (!system)
        return;
    if (secret.isEmpty()) {
        close(*entry);
        Q_EMIT endpointsChanged();
        return;
    }
    const Credentials credentials = credentialsOf(entry->saved, secret);
    if (entry->session) {
        entry->session->setCredentials(credentials);
        return;
    }
    entry->session = std::make_unique<Session>(*system, accessOf(entry->saved), credentials);
    entry->catalogue = std::make_unique<Catalogue>(*entry->session);
    Q_EMIT opened(name);
}

Session *Workspace::session(const QString &name) const
{
    const Entry *found = entry(name);
    return found ? found->session.get() : nullptr;
}

Catalogue *Workspace::catalogue(const QString &name) const
{
    const Entry *found = entry(name);
    return found ? found->catalogue.get() : nullptr;
}

Workspace::Entry *Workspace::entry(const QString &name) const
{
    const auto it = std::ranges::find_if(
        m_entries, [&name](const auto &entry) { return entry->saved.name == name; });
    return it == m_entries.end() ? nullptr : it->get();
}

void Workspace::close(Entry &entry)
{
    if (!entry.session)
        return;
    Q_EMIT closing(entry.saved.name);
    entry.catalogue.reset();
    entry.session.reset();
}

EndpointAccess accessOf(const SavedEndpoint &endpoint)
{
    EndpointAccess access;
    access.name = endpoint.name;
    access.identity = endpoint.identity;
    access.caFile = endpoint.caFile;
    access.proxyUrl = endpoint.proxyUrl;
    access.timeout = std::chrono::seconds(endpoint.timeoutSeconds);
    access.maxInFlight = endpoint.maxInFlight;
    return access;
}

Credentials credentialsOf(const SavedEndpoint &endpoint, const QByteArray &secret)
{
    return {signInKindFrom(endpoint.signInKind), endpoint.user, secret, endpoint.tokenPrefix};
}

QString wordOf(Credentials::Kind kind)
{
    return wordOf(signInWords, kind);
}

Credentials::Kind signInKindFrom(QStringView word)
{
    return valueOf(signInWords, word).value_or(Credentials::Kind::None);
}

} // namespace linchpin
