// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/catalogue.h"
#include "models/store/savedendpoints.h"

#include <QObject>

namespace linchpin {

/// The configured endpoints, and of those that are signed in one session and one catalogue each.
/// Secrets are handed in by the caller and live in the session only.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(SavedEndpoints saved, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Result<void> load();
    [[nodiscard]] std::vector<SavedEndpoint> endpoints() const;
    [[nodiscard]] const SavedEndpoint *
    find(const QString &name) const; ///< valid until the next change

    [[nodiscard]] Result<void> add(const SavedEndpoint &endpoint);
    /// Closes the endpoint: it has to be signed in to again, with what it is now.
    [[nodiscard]] Result<void> replace(const QString &name, const SavedEndpoint &endpoint);
    [[nodiscard]] Result<void> remove(const QString &name);

    /// Makes session and catalogue, or gives the session new credentials. An empty secret closes
    /// the endpoint.
    void signIn(const QString &name, const QByteArray &secret);
    [[nodiscard]] bool isOpen(const QString &name) const { return catalogue(name) != nullptr; }
    [[nodiscard]] Session *session(const QString &name) const; ///< null while not signed in
    [[nodiscard]] Catalogue *catalogue(const QString &name) const; ///< null while not signed in

Q_SIGNALS:
    void endpointsChanged(); ///< added, removed or changed
    void opened(const QString &name); ///< session and catalogue are there
    void closing(const QString &name); ///< both go now: drop whatever refers to them

private:
    struct Entry;
    [[nodiscard]] Entry *entry(const QString &name) const;
    void close(Entry &entry);

    SavedEndpoints m_saved;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

/// How an endpoint is reached, from how it was saved.
[[nodiscard]] EndpointAccess accessOf(const SavedEndpoint &endpoint);
[[nodiscard]] Credentials credentialsOf(const SavedEndpoint &endpoint, const QByteArray &secret);
/// The word of a kind of sign-in as SavedEndpoint::signInKind keeps it, and back (None: a foreign
/// word).
[[nodiscard]] QString wordOf(Credentials::Kind kind);
[[nodiscard]] Credentials::Kind signInKindFrom(QStringView word);

} // namespace linchpin
