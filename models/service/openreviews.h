// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/reviewfile.h"

#include <QObject>

#include <memory>

namespace linchpin {

class Workspace;

/// The saved reviews that are open in the window. Each endpoint of a review is a source of its own,
/// beside the live endpoints. Read-only, no network.
class OpenReviews final : public QObject
{
    Q_OBJECT

public:
    explicit OpenReviews(const Workspace &workspace, QObject *parent = nullptr); ///< outlives it

    struct Source
    {
        QString name; ///< unique among the sources and never that of a live endpoint
        std::shared_ptr<const ReviewFile> file;
        int endpoint = 0;

        [[nodiscard]] const ReviewedEndpoint &facts() const { return file->endpoint(endpoint); }
    };

    /// The names of its sources; the known ones if it is open already.
    [[nodiscard]] Result<QStringList> open(const QString &path);
    void close(const QString &name); ///< the whole file this source belongs to

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    [[nodiscard]] const Source *find(const QString &name) const; ///< valid until the next change
    /// Why a connection's dependents are not known is an error here, also that nobody looked.
    [[nodiscard]] Result<Impact> impact(const QString &name, const ConnectionId &id) const;

Q_SIGNALS:
    void opened(const QString &name);
    void closing(const QString &name);
    void changed(); ///< opened or closed

private:
    [[nodiscard]] QString freeName(const ReviewedEndpoint &facts) const;

    const Workspace &m_workspace;
    std::vector<Source> m_sources;
};

} // namespace linchpin
