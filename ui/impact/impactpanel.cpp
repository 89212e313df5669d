// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impactpanel.h"

#include "models/domain/kindtext.h"
#include "models/item/coveragemodel.h"
#include "models/item/displaytext.h"
#include "models/item/impacttreemodel.h"
#include "models/item/plaintext.h"
#include "ui/impact/dependentviews.h"
#include "ui/impact/impactheader.h"
#include "ui/impact/impactprogress.h"
#include "ui/impact/impactreader.h"
#include "ui/impact/verdictbanner.h"
#include "ui/impact/warninglist.h"
#include "ui/picture/picturepanel.h"
#include "ui/widget/factview.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/placeholder.h"
#include "ui/widget/plainlabel.h"
#include "ui/widget/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace linchpin {

using namespace Qt::StringLiterals;

ImpactPanel::ImpactPanel(ImpactReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_coverageModel(new CoverageModel(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder("impactPlaceholder", "impactPlaceholderButton", this))
{
    setObjectName(u"impactPanel"_s);
    auto *page = new QWidget(this);
    auto *content = new QVBoxLayout(page);
    content->setContentsMargins(4, 8, 8, 8);
    content->setSpacing(8);
    m_header = new ImpactHeader(page);
    content->addWidget(m_header);
    m_banner = new VerdictBanner(page);
    content->addWidget(m_banner);
    m_progress = new ImpactProgress(page);
    content->addWidget(m_progress);
    m_warnings = new WarningList(page);
    content->addWidget(m_warnings);
    content->addWidget(buildBody(), 1);
    content->addLayout(buildFooter());

    m_placeholder->say(u"connection"_s, tr("Nothing selected"),
                       tr("Select a connection to see what depends on it."));
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_header, &ImpactHeader::readAgainWanted, &reader, &ImpactReader::readAgain);
    connect(m_progress, &ImpactProgress::stopWanted, &reader, &ImpactReader::stop);
    connect(&reader, &ImpactReader::changed, this, &ImpactPanel::update);
    connect(&reader, &ImpactReader::progressed, this, &ImpactPanel::updateProgress);
    update();
}

ImpactPanel::~ImpactPanel() = default;

QWidget *ImpactPanel::buildBody()
{
    m_views = new DependentViews(this);
    buildCoverage();
    m_coverageSummary = PlainLabel::paragraph({}, this);
    m_coverageSummary->setObjectName(u"coverageSummary"_s);
    m_details = named(new FactView(this), "impactDetails", tr("Details"));
    m_tabs = named(new QTabWidget(this), "impactTabs", tr("Where was looked, and details"));
    m_tabs->setDocumentMode(true);
    //: Tab: the places that were searched for dependents.
    m_tabs->addTab(m_coverage, tr("Where we looked"));
    //: Tab: signs of use, how the connection is switched off, and its other facts.
    m_tabs->addTab(m_details, tr("Details"));

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 4, 0, 0);
    lowerLayout->setSpacing(4);
    lowerLayout->addWidget(m_coverageSummary);
    lowerLayout->addWidget(m_tabs, 1);
    auto *splitter = named(new QSplitter(Qt::Vertical, this), "impactSplitter",
                           tr("Dependents and where was looked"));
    splitter->addWidget(m_views);
    splitter->addWidget(lower);
    connect(m_views, &QTabWidget::currentChanged, this, &ImpactPanel::drawPicture);
    // A picture needs more room than a list.
    connect(m_views, &QTabWidget::currentChanged, splitter, [this, splitter] {
        const int all = splitter->height();
        splitter->setSizes(m_views->isPicture() ? QList{all * 4 / 5, all / 5}
                                                : QList{all * 3 / 5, all * 2 / 5});
    });
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ImpactPanel::showPicture()
{
    m_views->showPicture();
}

QTreeView *ImpactPanel::tree() const
{
    return m_views->tree();
}

PicturePanel *ImpactPanel::picture() const
{
    return m_views->picture();
}

void ImpactPanel::buildCoverage()
{
    m_coverage =
        named(new QTableView(this), "coverageTable", tr("Where was looked for dependents"));
    m_coverage->setModel(m_coverageModel);
    beRowTable(*m_coverage);
    m_coverage->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_coverage->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_coverage->horizontalHeader();
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(int(CoverageModel::Column::Source), 24 * em);
    header->resizeSection(int(CoverageModel::Column::Status), 20 * em);
    header->resizeSection(int(CoverageModel::Column::Found), 11 * em);
}

QLayout *ImpactPanel::buildFooter()
{
    // Far from "read again", and it only opens the wizard.
    m_delete =
        named(new QPushButton(actionIcon(u"action-delete"_s), tr("&Delete connection..."), this),
              "impactDelete", tr("Delete connection: opens the assistant"));
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, &ImpactPanel::deleteWanted);
    //: Button: writes what is shown to a file.
    m_report = named(new QPushButton(actionIcon(u"action-export"_s), tr("E&xport report..."), this),
                     "impactReport", tr("Export report"));
    m_report->setAutoDefault(false);
    connect(m_report, &QPushButton::clicked, this, &ImpactPanel::reportWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_report);
    row->addStretch();
    row->addWidget(m_delete);
    return row;
}

void ImpactPanel::setConnection(const Connection *connection, const QString &endpoint,
                                const QString &environment)
{
    m_stack->setCurrentIndex(connection ? 1 : 0);
    m_connection = connection ? *connection : Connection();
    if (!connection)
        return;
    m_header->showConnection(*connection, endpoint, environment);
}

void ImpactPanel::setDeleteEnabled(bool isEnabled, const QString &whyNot)
{
    m_delete->setEnabled(isEnabled);
    m_delete->setToolTip(isEnabled ? tr("Opens the assistant. Nothing is deleted by this button.")
                                   : whyNot);
}

void ImpactPanel::setAmongSeveral(bool isAmongSeveral)
{
    m_delete->setText(isAmongSeveral
                          //: Button: of several that are selected, the one that is shown.
                          ? tr("&Delete only this connection...")
                          : tr("&Delete connection..."));
}

void ImpactPanel::setReportEnabled(bool isEnabled, const QString &whyNot)
{
    m_report->setEnabled(isEnabled);
    m_report->setToolTip(whyNot);
}

void ImpactPanel::update()
{
    showImpact(m_reader.impact());
    showState();
    updateProgress();
    drawPicture();
}

/// Not while only the list is seen: the picture of a hundred thousand takes a second to gather.
void ImpactPanel::drawPicture()
{
    if (!m_views->isPicture())
        return;
    using State = ImpactReader::State;
    const Impact *impact = m_reader.impact();
    const auto &chosen = m_reader.chosen();
    const State state = m_reader.state();
    if (!chosen || (!impact && state == State::Reading))
        return picture()->setNothing(tr("Looking..."), tr("What depends on it is being read."));
    GraphSubject subject{chosen->endpoint, impact ? impact->connection : m_connection, {}, {}};
    if (impact)
        subject.impact = *impact;
    else if (m_reader.error())
        subject.unread = m_reader.error()->sentence();
    else
        subject.unread = tr("Reading was stopped before it came to its end.");
    m_views->draw(subject);
}

void ImpactPanel::updateProgress()
{
    const bool isReading = m_reader.state() == ImpactReader::State::Reading;
    m_progress->setVisible(isReading);
    m_header->setReadAgainEnabled(!isReading);
    if (isReading)
        m_progress->showProgress(m_reader.progress());
}

void ImpactPanel::showImpact(const Impact *impact)
{
    if (!impact) {
        m_views->setImpact(nullptr);
        m_coverageModel->setCoverage({}, {});
        m_warnings->setWarnings({});
        m_coverageSummary->clear();
        fillDetails(nullptr);
        return;
    }
    if (m_views->model().impact() == *impact)
        return; // what is expanded and selected stays
    m_views->setImpact(impact);
    m_coverageModel->setCoverage(impact->coverage, impact->readAt);
    m_coverageSummary->setText(m_coverageModel->summary());
    m_warnings->setWarnings(impact->warnings);
    fillDetails(impact);
}

void ImpactPanel::showState()
{
    using State = ImpactReader::State;
    const Impact *impact = m_reader.impact();
    switch (m_reader.state()) {
    case State::Nothing: return;
    case State::Read:
        if (impact)
            m_banner->showVerdict(*impact);
        return;
    case State::Reading:
        if (impact)
            m_banner->showVerdict(*impact);
        else
            m_banner->showNotRead(tr("Looking..."), tr("What depends on it is being read."),
                                  Tone::Info, u"mark-loading"_s);
        return;
    case State::Stopped:
        m_banner->showNotRead(tr("Not known"), tr("Reading was stopped before it came to its end."),
                              Tone::Caution, u"state-unknown"_s);
        return;
    case State::Failed: {
        const ApiError &error = *m_reader.error();
        QString text = error.sentence();
        if (!error.serverSays.isEmpty())
            text += u'\n' + tr("The server says: %1").arg(error.serverSays);
        if (impact && error.kind != ApiError::Kind::NotFound) {
            //: %1 is a time of day.
            text += u'\n'
                + tr("Below is what was read at %1.")
                      .arg(QLocale().toString(impact->readAt.toLocalTime().time(), u"HH:mm"_s));
        }
        m_banner->showNotRead(error.kind == ApiError::Kind::NotFound ? tr("No longer there")
                                                                     : tr("Not known"),
                              text, Tone::Negative, u"mark-failed"_s);
        return;
    }
    }
}

void ImpactPanel::fillDetails(const Impact *impact)
{
    QList<QPair<QString, QString>> facts;
    if (impact) {
        for (const Evidence &evidence : impact->evidence)
            facts.append({evidence.label, evidence.value});
        //: Label of a fact: how the connection is switched off.
        facts.append({tr("Switching off"), impact->deactivation.how});
        //: Label of a fact: why switching off is doubtful or impossible.
        facts.append({tr("Doubt"), impact->deactivation.reason});
        //: Label of a fact: what switching off costs.
        facts.append({tr("What it costs"), impact->deactivation.loss});
        for (const Property &property : impact->connection.properties)
            facts.append({kindText(property.key), property.value});
        //: Label of a fact: special traits of a connection, such as "read-only".
        facts.append({tr("Traits"), impact->connection.traits.join(u", "_s)});
        //: Label of a fact: when a connection was last changed.
        facts.append({tr("Changed"), localTime(impact->connection.modified)});
        //: Label of a fact: how many requests the reading took.
        facts.append({tr("Requests"),
                      m_reader.requests() > 0 ? QString::number(m_reader.requests()) : QString()});
    }
    m_details->setFacts(facts);
}

} // namespace linchpin
