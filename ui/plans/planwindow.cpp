// SPDX-License-Identifier: Apache-2.0
#include "ui/plans/planwindow.h"

#include "models/domain/kindtext.h"
#include "models/item/coveragemodel.h"
#include "models/item/displaytext.h"
#include "models/item/impacttreemodel.h"
#include "models/service/batchplanning.h"
#include "models/service/clearance.h"
#include "models/service/systemfacts.h"
#include "ui/deletewizard/actionmodel.h"
#include "ui/deletewizard/memberrows.h"
#include "ui/deletewizard/plantext.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/plans/carryingout.h"
#include "ui/plans/decisionrows.h"
#include "ui/report/reportdesk.h"
#include "ui/widget/askdialog.h"
#include "ui/widget/factview.h"
#include "ui/widget/icondelegate.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"
#include "ui/widget/rowtable.h"
#include "ui/widget/texttable.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString fingerprints(const PlanFile &file)
{
    QStringList all;
    for (const Plan &plan : file.whole().members())
        all << plan.plannedFingerprint();
    return all.join(u'\n');
}

} // namespace

PlanWindow::PlanWindow(PlanDesk desk, QString path, PlanFile file, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_desk(std::move(desk))
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_messages(new MessageArea(this))
    , m_tabs(named(new QTabWidget(this), "planTabs", tr("Parts of the plan")))
    , m_signatures(new TextTable("planSignatures",
                                 //: A list of signatures.
                                 tr("Signatures"),
                                 //: Columns of a list of signatures.
                                 {tr("Signed by"),
                                  //: Column: when somebody signed.
                                  tr("When"),
                                  //: Column: whether a signature counts.
                                  tr("Worth"),
                                  //: Column: what somebody wrote when signing.
                                  tr("Words"),
                                  //: Column: fingerprint of a key.
                                  tr("Fingerprint")},
                                 this))
    , m_facts(named(new FactView(this), "planFacts", tr("About the plan")))
    //: Button: signs the plan.
    , m_sign(named(new QPushButton(tr("&Sign..."), this), "planSign",
                   //: Button: signs a plan.
                   tr("Sign")))
    //: Button: opens the wizard on the plan.
    , m_apply(named(new QPushButton(tr("&Carry out..."), this), "planApply", tr("Carry out")))
{
    setObjectName(u"planWindow"_s);
    //: Window title.
    setWindowTitle(
        //: Title of a window, and label of a fact: the id of the plan.
        tr("Plan"));
    build();
    refresh();
    const int em = fontMetrics().averageCharWidth();
    resize(em * 150, fontMetrics().height() * 38);
}

void PlanWindow::build()
{
    const Plan &plan = m_file.plan;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    auto *title = PlainLabel::heading(
        m_file.batch
            ? tr("Delete %n connections", nullptr, static_cast<int>(m_file.batch->members.size()))
            : tr("Delete connection %1").arg(WizardTexts::connection(plan.impact.connection)),
        this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(PlainLabel::aside(
        //: %1 is a system, %2 an address, %3 a time.
        tr("%1 at %2, read %3, shown without network.")
            .arg(systemName(plan.endpoint.system), plan.endpoint.url,
                 WizardTexts::time(plan.impact.readAt)),
        this));
    column->addWidget(m_messages);
    m_tabs->setDocumentMode(true);
    if (m_file.batch)
        //: Tab: the connections that a plan deletes.
        m_tabs->addTab(buildConnections(), tr("Co&nnections"));
    //: Tab: what hangs on the connection.
    m_tabs->addTab(buildImpact(), tr("&What depends on it"));
    auto *decisions = new TextTable("planDecisions",
                                    //: A list of decisions.
                                    tr("Decisions"),
                                    //: Columns of a list of decisions.
                                    {//: Column: what a decision is about.
                                     tr("About"),
                                     //: Column: what was decided.
                                     tr("Decision"),
                                     //: Column: why something was decided.
                                     tr("Reason")},
                                    this);
    decisions->setRows(decisionRows(plan));
    //: Tab.
    m_tabs->addTab(decisions, tr("&Decisions"));
    //: Tab: the changes a plan makes, in order.
    m_tabs->addTab(buildChanges(), tr("C&hanges"));
    //: Tab.
    m_tabs->addTab(m_signatures, tr("Si&gnatures"));
    //: Tab: facts about a plan.
    m_tabs->addTab(m_facts, tr("&About"));
    m_facts->setFacts(facts());
    column->addWidget(m_tabs, 1);
    column->addLayout(buildButtons());
}

/// In the order they are carried out.
QWidget *PlanWindow::buildConnections()
{
    std::vector<Connection> targets;
    for (const Plan &plan : m_file.batch->members)
        targets.push_back(plan.impact.connection);
    auto *table = newTargetTable(this);
    table->setRows(targetRows(targets));
    return table;
}

QWidget *PlanWindow::buildImpact()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    const Impact &impact = m_file.plan.impact;
    auto *tree = named(new QTreeView(page), "planTree", tr("What depends on it"));
    auto *model = new ImpactTreeModel(tree);
    model->setImpact(impact);
    tree->setModel(model);
    tree->setItemDelegate(new IconDelegate(tree));
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    tree->expandAll();
    tree->setColumnWidth(0, fontMetrics().averageCharWidth() * 44);
    auto *coverage = new CoverageModel(page);
    coverage->setCoverage(impact.coverage, impact.readAt);
    tree->setVisible(!impact.dependents.empty());
    column->addWidget(tree, 1);
    column->addWidget(PlainLabel::paragraph(coverage->summary(), page));
    for (const Warning &warning : impact.warnings)
        column->addWidget(PlainLabel::aside(warning.message, page));
    if (impact.dependents.empty())
        column->addStretch();
    return page;
}

QWidget *PlanWindow::buildChanges()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    auto *table = named(new QTableView(page), "planChanges", tr("Changes, in order"));
    auto *model = new ActionModel(table);
    const auto ours = inOurWords(m_file.whole()); // else it cannot be carried out, and that is said
    model->show(ours ? ours->plan : m_file.plan, std::nullopt);
    table->setModel(model);
    beRowTable(*table);
    table->setAlternatingRowColors(true);
    table->setColumnHidden(static_cast<int>(ActionModel::Column::State), true);
    table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ActionModel::Column::What),
                                                    QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ActionModel::Column::Undo),
                                                    QHeaderView::ResizeToContents);
    table->setColumnWidth(static_cast<int>(ActionModel::Column::Request),
                          fontMetrics().averageCharWidth() * 50);
    auto *details = PlainLabel::paragraph({}, page);
    details->setObjectName(u"planChangeDetails"_s);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, details,
            [model, details](const QModelIndex &index) {
                const PlannedAction *action = model->actionAt(index);
                details->setText(action ? detailsOf(*action) : QString());
            });
    column->addWidget(table, 1);
    column->addWidget(details);
    table->selectRow(0);
    return page;
}

QLayout *PlanWindow::buildButtons()
{
    //: Button.
    auto *close = named(new QPushButton(tr("Close"), this), "planClose", tr("Close"));
    //: Button: writes the plan to a file for people.
    auto *report =
        named(new QPushButton(tr("E&xport report..."), this), "planReport", tr("Export report"));
    report->setEnabled(m_desk.reports);
    connect(report, &QPushButton::clicked, this, &PlanWindow::exportReport);
    for (QPushButton *button : {m_sign, m_apply, report})
        button->setAutoDefault(false);
    close->setDefault(true);
    connect(m_sign, &QPushButton::clicked, this, &PlanWindow::sign);
    connect(m_apply, &QPushButton::clicked, this, &PlanWindow::carryOut);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign);
    row->addWidget(m_apply);
    row->addWidget(report);
    row->addStretch();
    row->addWidget(close);
    return row;
}

QList<QPair<QString, QString>> PlanWindow::facts() const
{
    const Plan &plan = m_file.plan;
    QStringList scope;
    for (auto it = plan.endpoint.scope.begin(); it != plan.endpoint.scope.end(); ++it)
        scope << it.key() + u'=' + it.value();
    //: Labels of facts about a plan.
    return {{//: Label of a fact about a plan.
             tr("Connection"), escapedForDisplay(plan.impact.connection.name)},
            // Of several, there is a tab with all of them.
            {//: Label of a fact about a plan.
             tr("ID"), plan.impact.connection.id.value},
            {//: Label of a fact about a plan.
             tr("Endpoint"), escapedForDisplay(plan.endpointName)},
            {//: Label of a fact about a plan: of the endpoint.
             tr("Address"), plan.endpoint.url},
            //: Label of a fact: project, organisation, ... of an endpoint.
            {tr("Scope"), scope.join(u", "_s)},
            {tr("Made by"), plan.createdBy},
            {//: Label of a fact about a plan: when it was made.
             tr("Made"), WizardTexts::time(plan.createdAt)},
            {tr("Good until"), WizardTexts::time(plan.expiresAt)},
            {tr("Watched after switching off"), WizardTexts::duration(plan.choices.observe)},
            {//: Label of a fact about a plan.
             tr("Verdict"), textOf(plan.impact.verdict())},
            {tr("Fingerprint of what was read"), fingerprints(m_file)},
            {tr("SHA-256 of the plan"), m_file.sha256},
            {//: Title of a window, and label of a fact: the id of the plan.
             tr("Plan"), plan.id},
            {//: Label of a fact about a plan.
             tr("File"), QDir::toNativeSeparators(m_path)}};
}

void PlanWindow::refresh()
{
    showStanding();
    const QString mine =
        m_desk.book ? m_desk.book->objectionToSigning(m_file, m_desk.now()) : QString();
    // Without a key there is something to be done about it: Sign leads there.
    const bool maySign = m_desk.book && (mine.isEmpty() || !m_desk.book->key().exists());
    m_sign->setEnabled(maySign);
    m_sign->setToolTip(maySign ? QString() : mine.toHtmlEscaped());
    const QString obstacle = m_desk.obstacle ? m_desk.obstacle(m_file) : QString();
    m_apply->setEnabled(m_desk.apply && obstacle.isEmpty());
    m_messages->take(u"obstacle"_s);
    m_messages->take(u"mine"_s);
    const MessageBar *standing = m_messages->find(u"standing"_s);
    const bool isSaid =
        standing && standing->text() == obstacle; // approvals are all that is missing
    if (!obstacle.isEmpty() && !isSaid)
        m_messages->show(u"obstacle"_s, Tone::Caution, obstacle)->setClosable(false);
    if (!maySign && !mine.isEmpty())
        //: %1 is a sentence that says why not.
        m_messages->show(u"mine"_s, Tone::Info, tr("You cannot sign it: %1").arg(mine))
            ->setClosable(false);
}

void PlanWindow::showStanding()
{
    m_messages->take(u"standing"_s);
    const auto standing =
        m_desk.book ? m_desk.book->standing(m_file, m_desk.now()) : ApprovalStanding{};
    if (!standing) {
        m_messages->show(u"standing"_s, Tone::Negative, standing.error().sentence())
            ->setClosable(false);
        return;
    }
    std::vector<QStringList> rows;
    for (const WeighedApproval &row : standing->approvals)
        rows.push_back({escapedForDisplay(row.approval.name), WizardTexts::time(row.approval.at),
                        textOf(row.worth), WizardTexts::shown(row.approval.reason),
                        fingerprintOf(row.approval.key)});
    m_signatures->setRows(rows);
    const Tone tone = standing->missing() > 0 ? Tone::Caution
        : standing->needed > 0                ? Tone::Positive
                                              : Tone::Info;
    QString text = sentenceOf(*standing);
    if (standing->needed == 0)
        text += u' ' + tr("This endpoint asks for no approvals.");
    m_messages->show(u"standing"_s, tone, text)->setClosable(false);
}

void PlanWindow::carryOut()
{
    refresh(); // what stood in the way of nothing may do so by now
    if (!m_apply->isEnabled() || !m_desk.apply)
        return;
    askBeforeCarryingOut(m_file.whole(), this, [this](const QMap<QString, QByteArray> &secrets) {
        m_desk.apply(m_file, secrets);
    });
}

void PlanWindow::exportReport()
{
    const report::PlanStory story = m_desk.reports->planStory(m_file, m_path);
    m_desk.reports->exportTo(this, m_file.plan.impact.connection.name + u"-plan"_s, *m_messages,
                             [story]() -> Result<report::Document> {
                                 return report::ofPlan(story, report::makingNow());
                             });
}

void PlanWindow::sign()
{
    const ApproverKey key = m_desk.book->key();
    if (!key.exists()) {
        m_messages->show(u"key"_s, Tone::Info,
                         tr("You have no key to sign with yet. Make one under Linchpin > "
                            "Approvers."));
        return;
    }
    std::vector<AskField> fields{{"signWords", tr("Your &words:"), {}, tr("Signed along with it")}};
    if (key.needsPassphrase())
        fields.push_back({"signPassphrase", tr("&Passphrase:"), {}, {}, true});
    auto *dialog = new AskDialog(u"signDialog"_s, tr("Sign the plan"),
                                 tr("Your signature says that you have read this plan and agree. "
                                    "It is added to the file %1; "
                                    "nothing is sent anywhere.\nSHA-256: %2")
                                     .arg(QDir::toNativeSeparators(m_path), m_file.sha256),
                                 //: Button.
                                 tr("&Sign"), this);
    dialog->ask(fields, [this](const QStringList &values) {
        return signedWith(values.value(0), values.value(1).toUtf8());
    });
    dialog->openAndForget();
}

QString PlanWindow::signedWith(const QString &words, const QByteArray &passphrase)
{
    const auto done = m_desk.book->sign(m_path, m_file, words, passphrase, m_desk.now());
    if (!done)
        return done.error().sentence();
    m_file = *done;
    refresh();
    m_tabs->setCurrentWidget(m_signatures);
    return {};
}

} // namespace linchpin
