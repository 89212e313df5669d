// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/deletionactions.h"

#include "models/item/connectiontablemodel.h"
#include "models/service/openreviews.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactpanel.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/windowservices.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"

#include <QAction>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView selectionKey{"selection"}; ///< of a notice about what is selected

} // namespace

DeletionActions::DeletionActions(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(parts.actions.deleteConnection, &QAction::triggered, this,
            [this] { open(m_parts.pane.selected()); });
    // The panel is about one connection, whatever else is selected.
    connect(&parts.panel, &ImpactPanel::deleteWanted, this, [this] {
        if (const auto ref = m_parts.pane.current())
            open({*ref});
    });
    connect(&parts.pane, &ConnectionPane::selectionChanged, this,
            [this] { m_parts.pane.messages().take(selectionKey); });
}

bool DeletionActions::isSaved(const ConnectionRef &ref) const
{
    return m_parts.reviews.find(ref.endpoint) != nullptr;
}

void DeletionActions::update()
{
    const auto whyNot = [this](bool isOfReview) {
        return isOfReview
            ? tr("This is a saved review. Connections are deleted at the endpoint itself.")
            : m_parts.services.journalProblem;
    };
    const bool isThereAWay = bool(m_parts.services.openDeleteWizard);
    const std::optional<ConnectionRef> current = m_parts.pane.current();
    const bool isCurrentSaved = current && isSaved(*current);
    m_parts.panel.setDeleteEnabled(current && !isCurrentSaved && isThereAWay,
                                   whyNot(isCurrentSaved));

    const std::vector<ConnectionRef> selected = m_parts.pane.selected();
    m_parts.panel.setAmongSeveral(selected.size() > 1);
    const bool isAnySaved =
        std::ranges::any_of(selected, [this](const ConnectionRef &ref) { return isSaved(ref); });
    const bool mayDelete = !selected.empty() && !isAnySaved && isThereAWay;
    QAction *action = m_parts.actions.deleteConnection;
    if (selected.size() > 1)
        action->setText(tr("&Delete %n connections...", nullptr, int(selected.size())));
    else
        action->setText(tr("&Delete connection..."));
    action->setEnabled(mayDelete);
    action->setToolTip(mayDelete ? QString() : whyNot(isAnySaved));
}

QString DeletionActions::obstacleTo(const std::vector<ConnectionRef> &refs) const
{
    const bool isOfOne = std::ranges::all_of(
        refs, [&refs](const ConnectionRef &ref) { return ref.endpoint == refs.front().endpoint; });
    if (!isOfOne)
        return tr("Connections of several endpoints cannot be deleted together: a plan belongs to "
                  "one endpoint. Select those of one endpoint, and then those of the next.");
    return {};
}

void DeletionActions::open(const std::vector<ConnectionRef> &refs)
{
    std::vector<Connection> targets;
    for (const ConnectionRef &ref : refs) {
        const Connection *connection = isSaved(ref) ? nullptr : m_parts.table.find(ref);
        if (!connection)
            return;
        targets.push_back(*connection);
    }
    if (targets.empty() || !m_parts.services.openDeleteWizard)
        return;
    if (const QString obstacle = obstacleTo(refs); !obstacle.isEmpty()) {
        m_parts.pane.messages().show(selectionKey, Tone::Caution, obstacle);
        return;
    }
    m_parts.services.openDeleteWizard(targets, refs.front().endpoint);
}

void DeletionActions::left(const std::vector<ConnectionRef> &failed)
{
    QStringList names;
    for (const ConnectionRef &ref : failed)
        if (const Connection *connection = m_parts.table.find(ref))
            names << escapedForDisplay(connection->name);
    if (names.isEmpty())
        return;
    m_parts.pane.select(failed);
    const QString key = u"left-over"_s;
    MessageBar *bar = m_parts.pane.messages().show(
        key, Tone::Caution,
        //: %1 is a list of names.
        tr("%n connections were not deleted and are still selected: %1.", nullptr,
           int(names.size()))
            .arg(names.join(u", "_s)));
    bar->addAction(u"retryFailed"_s, tr("Retry failed..."),
                   tr("Opens the wizard on these, with a new reading and a new plan"),
                   [this, failed, key] {
                       m_parts.pane.messages().take(key);
                       m_parts.pane.select(failed);
                       open(m_parts.pane.selected());
                   });
}

} // namespace linchpin
