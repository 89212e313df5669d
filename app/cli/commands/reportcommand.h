// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "models/report/document.h"
#include "models/service/review.h"

namespace linchpin::cli {

/// `report`: one subject as HTML, PDF or CSV. Reads only; of a file, a run or the audit without any
/// network. Writes one file, and never over another.
class ReportCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

    void start() override;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void runOffline(const ReviewSource &from) override;

    [[nodiscard]] OrRefusal<void> checkOut() const;
    void ofFile();
    void ofPlanFile();
    void ofReviewFile();
    void ofRun();
    void ofAudit();
    [[nodiscard]] QString protectionOf(const Impact &impact) const;
    /// Writes it and ends. `what` is the word of --json; requests are those it took.
    void write(const QString &what, const report::Document &document, int requests = 0);

    ConnectionId m_id;
    std::unique_ptr<Review> m_review;
};

/// PDF needs fonts, and those need more of Qt than any other command. Known before that is set up.
[[nodiscard]] bool drawsPages(const Invocation &invocation);

} // namespace linchpin::cli
