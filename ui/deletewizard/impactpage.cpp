// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/impactpage.h"

#include "models/item/coveragemodel.h"
#include "models/item/displaytext.h"
#include "models/item/impacttreemodel.h"
#include "ui/deletewizard/unknownlist.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/picture/picturewindow.h"
#include "ui/widget/icondelegate.h"
#include "ui/widget/naming.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

namespace linchpin {

using namespace Qt::StringLiterals;

ImpactPage::ImpactPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Impact, parent)
    , m_tree(new ImpactTreeModel(this))
    , m_coverage(new CoverageModel(this))
    , m_progress(named(new QProgressBar(this), "impactProgress", tr("Progress of reading")))
    , m_treeView(named(new QTreeView(this), "impactTree", tr("What hangs on the connection")))
    , m_unknownPart(new QWidget(this))
    , m_unknown(new UnknownList(m_unknownPart))
    //: Button: reads everything once more. Reads only.
    , m_again(newButton("readAgainButton", tr("&Read again")))
    //: Button: draws what hangs on the connection, in a window of its own.
    , m_picture(newButton("pictureButton", tr("Sho&w as picture...")))
{
    build();
    connect(m_picture, &QPushButton::clicked, this, &ImpactPage::openPicture);
    connect(m_again, &QPushButton::clicked, &controller, &WizardController::readAgain);
    connect(m_unknown, &UnknownList::ticked, this,
            [this](const QString &source, const UnknownTick &tick) {
                this->controller().draft().tickUnknown(source, tick);
                this->controller().draftChanged();
            });
}

void ImpactPage::build()
{
    auto *row = new QHBoxLayout;
    m_summary = PlainLabel::paragraph({}, this);
    m_summary->setObjectName(u"impactSummary"_s);
    row->addWidget(m_summary, 1);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_again, 0, Qt::AlignTop);
    column()->addLayout(row);
    m_doing = addParagraph("impactDoing");
    column()->addWidget(m_progress);
    m_counts = addParagraph("impactCounts");

    m_treeView->setModel(m_tree);
    m_treeView->setItemDelegate(new IconDelegate(m_treeView));
    m_treeView->setAlternatingRowColors(true);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setMinimumHeight(fontMetrics().height() * 9);
    m_treeView->header()->setStretchLastSection(true);
    column()->addWidget(m_treeView, 1);

    auto *part = new QVBoxLayout(m_unknownPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(PlainLabel::heading(tr("Where nobody could look"), m_unknownPart, 1.0));
    part->addWidget(PlainLabel::aside(
        tr("Something may hang on the connection there. Tick each place and say why it is "
           "all right not to know, or read again."),
        m_unknownPart));
    part->addWidget(m_unknown);
    column()->addWidget(m_unknownPart);
    m_warnings = addParagraph("impactWarnings");
    column()->addStretch(); // while the tree is hidden
}

QString ImpactPage::heading() const
{
    return controller().setup().isSeveral() ? tr("What hangs on them") : tr("What hangs on it");
}

QString ImpactPage::explanation() const
{
    return tr("Only reading happens here.");
}

void ImpactPage::refresh()
{
    showProgress();
    const auto &impact = controller().draft().impact();
    m_treeView->setVisible(impact && !impact->dependents.empty());
    m_unknownPart->setVisible(impact && !controller().draft().unsettled().empty());
    m_counts->setVisible(impact && !impact->dependents.empty());
    m_warnings->setVisible(impact && !impact->warnings.empty());
    if (impact)
        showImpact(*impact);
    m_unknown->show(controller().draft());
}

void ImpactPage::showProgress()
{
    const auto &engine = controller().engine();
    const bool isReading = engine.isReviewing();
    const auto progress = engine.reviewProgress();
    m_progress->setVisible(isReading);
    m_doing->setVisible(isReading);
    m_progress->setMaximum(progress.total);
    m_progress->setValue(progress.done);
    m_doing->setText(progress.what);
    m_again->setEnabled(!isReading);
    m_picture->setEnabled(controller().draft().impact().has_value());
    if (controller().readTrouble())
        m_summary->setText(troubleText(*controller().readTrouble()));
    else if (!controller().draft().impact())
        m_summary->setText(controller().setup().isSeveral()
                               ? tr("Reading everything that may hang on the connections.")
                               : tr("Reading everything that may hang on the connection."));
}

QString ImpactPage::troubleText(const ApiError &trouble) const
{
    const auto says = WizardTexts::shown(trouble.serverSays, 500);
    if (const auto *target = controller().troubledTarget())
        //: %1 is a connection, %2 a sentence saying why, %3 the server's own words.
        return tr("%1 could not be read: %2 %3 Without it there is no plan for all of them.")
            .arg(WizardTexts::connection(*target), trouble.sentence(), says);
    return tr("The connection could not be read: %1 %2").arg(trouble.sentence(), says);
}

void ImpactPage::openPicture()
{
    const auto &impacts = controller().draft().impacts();
    if (impacts.empty())
        return;
    const QString endpoint = controller().engine().endpointName();
    std::vector<GraphSubject> subjects;
    for (const Impact &impact : impacts)
        subjects.push_back({endpoint, impact.connection, impact, {}});
    auto *window = new PictureWindow(subjects, this);
    window->show();
}

void ImpactPage::showImpact(const Impact &impact)
{
    if (impact.readAt != m_shownAt || m_tree->impact() != impact) {
        m_shownAt = impact.readAt;
        m_tree->setImpact(impact);
        m_coverage->setCoverage(impact.coverage, impact.readAt);
        m_treeView->expandAll();
        for (int i = 0; i < m_tree->columnCount(); ++i)
            m_treeView->resizeColumnToContents(i);
        m_treeView->setColumnWidth(
            0, std::min(m_treeView->columnWidth(0), fontMetrics().averageCharWidth() * 45));
    }
    m_summary->setText(summaryText(impact));
    m_counts->setText(countsText(impact));
    QStringList warnings;
    for (const auto &warning : impact.warnings)
        warnings << u"• "_s + escapedForDisplay(warning.message);
    m_warnings->setText(warnings.isEmpty() ? QString()
                                           : tr("Worth knowing:") + u'\n' + warnings.join(u'\n'));
}

QString ImpactPage::summaryText(const Impact &impact) const
{
    if (!controller().draft().isSeveral())
        return m_coverage->summary();
    // A place tells how many it found for each connection; here each dependent counts once.
    return m_coverage->summary(static_cast<int>(impact.dependents.size())) + u". "_s
        + tr("What hangs on several of the %n connections is counted once.", nullptr,
             static_cast<int>(controller().draft().impacts().size()));
}

QString ImpactPage::countsText(const Impact &impact) const
{
    const auto count = [&](Effect effect) {
        return std::ranges::count(impact.dependents, effect, &Dependent::effect);
    };
    QStringList parts;
    for (const auto effect :
         {Effect::Blocks, Effect::Cascades, Effect::Breaks, Effect::Degrades, Effect::Mentions})
        //: Part of a list of counts. %1 is an effect such as "Blocks deletion", %2 a number.
        parts << tr("%1: %2").arg(textOf(effect)).arg(count(effect));
    return parts.join(u"   "_s);
}

} // namespace linchpin
