// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/reportactions.h"

#include "models/report/impactreport.h"
#include "models/service/protectionbook.h"
#include "ui/impact/impactpanel.h"
#include "ui/impact/impactreader.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/windowservices.h"
#include "ui/report/reportdesk.h"

#include <QAction>

namespace linchpin {

ReportActions::ReportActions(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(parts.actions.exportReport, &QAction::triggered, this, &ReportActions::exportImpact);
    connect(&parts.panel, &ImpactPanel::reportWanted, this, &ReportActions::exportImpact);
    connect(&parts.reader, &ImpactReader::changed, this, &ReportActions::update);
    update();
}

void ReportActions::update()
{
    const bool isRead = m_parts.services.reports && m_parts.reader.impact()
        && m_parts.reader.state() == ImpactReader::State::Read;
    const QString whyNot =
        isRead ? QString() : tr("There is a report as soon as the dependents were read.");
    m_parts.actions.exportReport->setEnabled(isRead);
    m_parts.actions.exportReport->setToolTip(whyNot);
    m_parts.panel.setReportEnabled(isRead, whyNot);
}

report::Source ReportActions::sourceOf(const ConnectionRef &ref) const
{
    report::Source source;
    source.endpointName = ref.endpoint;
    if (const OpenReviews::Source *review = m_parts.reviews.find(ref.endpoint)) {
        const ReviewedEndpoint &facts = review->facts();
        const ReviewOrigin &origin = review->file->origin();
        source = {.endpoint = facts.identity,
                  .endpointName = facts.name,
                  .environment = facts.environment,
                  .serverVersion = facts.serverVersion,
                  .saved = report::Source::Saved{review->file->path(), origin.savedAt,
                                                 origin.savedBy, origin.wasStopped}};
    } else if (const SavedEndpoint *saved = m_parts.services.workspace.find(ref.endpoint)) {
        source.endpoint = saved->identity;
        source.environment = saved->environment;
        source.requests = m_parts.reader.requests();
    }
    return source;
}

void ReportActions::exportImpact()
{
    const Impact *impact = m_parts.reader.impact();
    const std::optional<ConnectionRef> &ref = m_parts.reader.chosen();
    if (!impact || !ref || !m_parts.services.reports)
        return;
    report::Source source = sourceOf(*ref);
    if (const ProtectionBook *book = m_parts.services.protection) {
        const auto rules = book->of(source.endpoint, impact->connection);
        if (!rules.empty())
            source.protection = sentenceOf(rules, impact->connection);
    }
    m_parts.services.reports->exportTo(&m_parts.window, impact->connection.name, m_parts.messages,
                                       [impact = *impact, source]() -> Result<report::Document> {
                                           return report::ofImpact(impact, source,
                                                                   report::makingNow());
                                       });
}

} // namespace linchpin
