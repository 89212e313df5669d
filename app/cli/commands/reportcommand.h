// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/impactcommand.h"
#include "models/report/document.h"

namespace linchpin::cli {

/// `report`: one subject as HTML, PDF or CSV. Reads only; of a file, a run or the audit without any
/// network. Writes one file, and never over another.
class ReportCommand final : public ImpactCommand
{
    Q_OBJECT

public:
    using ImpactCommand::ImpactCommand;

    void start() override;

private:
    void tell(const Impact &impact, int requests) override;
    void tellSaved(const Impact &impact, const ReviewSource &from) override;

    [[nodiscard]] OrRefusal<void> checkOut() const;
    void ofFile();
    void ofPlanFile();
    void ofReviewFile();
    void ofRun();
    void ofAudit();
    [[nodiscard]] QString protectionOf(const Impact &impact) const;
    /// Writes it and ends. `what` is the word of --json; requests are those it took.
    void write(const QString &what, const report::Document &document, int requests = 0);
};

/// PDF needs fonts, and those need more of Qt than any other command. Known before that is set up.
[[nodiscard]] bool drawsPages(const Invocation &invocation);

} // namespace linchpin::cli
