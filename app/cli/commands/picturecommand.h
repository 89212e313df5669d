// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "models/domain/graphfolding.h"
#include "models/service/review.h"

namespace linchpin::cli {

/// `picture`: what hangs on one connection or several, drawn into an SVG file. Reads only. What
/// could not be read is drawn as such; only if no connection at all could be read, nothing is
/// drawn.
class PictureCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void runOffline(const ReviewSource &source) override;
    void readNext();
    void add(const Result<Impact> &impact);
    void draw(int requests, const QJsonObject &origin, const QString &originText);
    [[nodiscard]] OrRefusal<Folding> foldingFor(const DependencyGraph &graph) const;

    std::vector<ConnectionId> m_ids;
    QString m_endpoint; ///< as it is called in the picture
    std::vector<GraphSubject> m_subjects; ///< of the first of the ids
    std::optional<Refusal> m_trouble; ///< the first
    std::unique_ptr<Review> m_review;
    Session *m_session = nullptr;
};

} // namespace linchpin::cli
