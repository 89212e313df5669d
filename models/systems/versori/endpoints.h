// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/address.h"
#include "models/wire/http.h"

namespace linchpin::versori {

/// What one page of a list asks for. The largest page the server gives is not documented.
constexpr int pageSize = 100;

/// A place in a list that is read page by page.
struct Cursor
{
    int first = 0; ///< 0: as many as the server likes
    QString after; ///< opaque; empty: from the beginning
};

/// Narrows the list of connections; a null id does not.
struct ConnectionFilter
{
    Ulid system;
    Ulid endUser;
};

/// The requests of one organisation, one builder per endpoint, pure. An id that is none leaves the
/// path empty, which isAllowed() refuses.
class Api final
{
public:
    explicit Api(Ulid organisation) : m_organisation(std::move(organisation)) { }

    [[nodiscard]] HttpRequest connections(const Cursor &cursor,
                                          const ConnectionFilter &filter = {}) const;
    [[nodiscard]] HttpRequest connection(const Ulid &id) const;
    [[nodiscard]] HttpRequest creation(const QByteArray &json) const;
    [[nodiscard]] HttpRequest deletion(const Ulid &connection) const;
    [[nodiscard]] HttpRequest link(const Ulid &connection, const Ulid &slot) const;
    [[nodiscard]] HttpRequest unlink(const Ulid &connection, const Ulid &slot) const;
    [[nodiscard]] HttpRequest projects() const;
    [[nodiscard]] HttpRequest slotsOf(const Ulid &project, const Ulid &environment,
                                      const Cursor &cursor) const;
    [[nodiscard]] HttpRequest linksOf(const Ulid &project, const Ulid &environment,
                                      const Cursor &cursor) const;
    [[nodiscard]] HttpRequest activations(const Ulid &environment) const;
    [[nodiscard]] HttpRequest activation(const Ulid &environment, const Ulid &id) const;
    [[nodiscard]] HttpRequest endActivation(const Ulid &environment, const Ulid &id) const;
    [[nodiscard]] HttpRequest startActivation(const QByteArray &json) const;
    /// Which connection fills a slot of an activation.
    [[nodiscard]] HttpRequest filling(const Ulid &slot, const Ulid &activation) const;
    [[nodiscard]] HttpRequest users(const Cursor &cursor) const;

private:
    [[nodiscard]] HttpRequest make(const QByteArray &method, const QStringList &tail,
                                   const QByteArray &body = {}) const;
    Ulid m_organisation;
};

} // namespace linchpin::versori
