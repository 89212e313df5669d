// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditwindow.h"

#include "models/item/audittablemodel.h"
#include "models/item/audittext.h"
#include "ui/report/reportdesk.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"
#include "ui/widget/rowtable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AuditWindow::AuditWindow(const Journal *journal, const QString &problem, ReportDesk *reports,
                         QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_journal(journal)
    , m_model(new AuditTableModel(this))
    , m_text(named(new QLineEdit(this), "auditFilter", tr("Filter the audit")))
    //: Name of a list for screen readers: Today, Last 7 days.
    , m_period(named(new QComboBox(this), "auditPeriod", tr("Period")))
    //: Title of the window that shows what was done.
    , m_table(named(new QTableView(this), "auditTable", tr("Audit")))
    , m_detail(PlainLabel::paragraph({}, this))
    , m_count(PlainLabel::aside({}, this))
    , m_messages(new MessageArea(this))
    , m_reports(reports)
    //: Button: writes the audit of the chosen time to a file for people.
    , m_report(named(new QPushButton(actionIcon(u"action-export"_s), tr("Export &report..."), this),
                     "auditReport", tr("Export report")))
    , m_csv(named(new QPushButton(actionIcon(u"action-export"_s), tr("Export as &CSV..."), this),
                  "auditCsv", tr("Export as CSV")))
    , m_json(named(new QPushButton(actionIcon(u"action-export"_s), tr("Export as &JSON..."), this),
                   "auditJson", tr("Export as JSON")))
{
    setObjectName(u"auditWindow"_s);
    //: Title of the window that shows what was done.
    setWindowTitle(tr("Audit"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(&m_typing, &QTimer::timeout, this, &AuditWindow::read);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_period, &QComboBox::currentIndexChanged, this, &AuditWindow::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditWindow::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditWindow::showDetail);
    connect(m_report, &QPushButton::clicked, this, &AuditWindow::exportReport);
    m_report->setEnabled(m_journal && m_reports);
    m_report->setToolTip(
        tr("Runs, overrides, approvals, protection and entries of the chosen time, "
           "as PDF, HTML or CSV"));
    connect(m_csv, &QPushButton::clicked, this, [this] { askPath(true); });
    connect(m_json, &QPushButton::clicked, this, [this] { askPath(false); });
    if (!m_journal)
        m_messages->show(u"audit"_s, Tone::Negative, problem)->setClosable(false);
    read();
    m_text->setFocus();
}

void AuditWindow::build()
{
    m_text->setPlaceholderText(tr("Filter by text: person, connection, event"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(actionIcon(u"action-search"_s), QLineEdit::LeadingPosition);
    //: Periods the audit can be limited to: all times, today, the last 7 days.
    m_period->addItem(tr("All times"));
    //: A period the audit can be limited to.
    m_period->addItem(tr("Today"));
    m_period->addItems({tr("Last 7 days"), tr("Last 30 days"), tr("Last 365 days")});
    m_report->setAutoDefault(false);
    m_csv->setAutoDefault(false);
    m_json->setAutoDefault(false);
    m_table->setModel(m_model);
    beRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    const int em = fontMetrics().averageCharWidth();
    constexpr std::array widths{23, 12, 17, 52, 30, 26, 14};
    for (size_t column = 0; column < widths.size(); ++column)
        m_table->horizontalHeader()->resizeSection(int(column), widths[column] * em);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_text, 1);
    filters->addWidget(m_period);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_report);
    below->addWidget(m_csv);
    below->addWidget(m_json);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(filters);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addLayout(below);
    resize(170 * em, 36 * fontMetrics().lineSpacing());
}

Journal::AuditFilter AuditWindow::filter() const
{
    constexpr std::array days{-1, 0, 7, 30, 365};
    Journal::AuditFilter filter;
    filter.text = m_text->text().trimmed();
    const int back = days.at(size_t(std::max(0, m_period->currentIndex())));
    if (back >= 0)
        filter.from = QDate::currentDate().addDays(-back).startOfDay().toUTC();
    return filter;
}

void AuditWindow::read()
{
    m_entries.clear();
    if (m_journal) {
        Result<std::vector<AuditEntry>> entries = m_journal->audit(filter());
        if (entries)
            m_entries = std::move(*entries);
        else
            m_messages->show(u"audit"_s, Tone::Negative, entries.error().sentence());
    }
    std::vector<AuditLine> lines;
    lines.reserve(m_entries.size());
    for (const AuditEntry &entry : m_entries)
        lines.push_back({entry.at, entry.user, entry.run, entry.event, entry.endpoint,
                         entry.subject, entry.text});
    m_model->setLines(std::move(lines));
    //: Below the audit.
    m_count->setText(tr("%n entries", nullptr, int(m_entries.size())));
    m_csv->setEnabled(!m_entries.empty());
    m_json->setEnabled(!m_entries.empty());
}

void AuditWindow::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_detail->setText(tr("Select a line to read it whole."));
        return;
    }
    const AuditLine &line = m_model->lines().at(size_t(index.row()));
    m_detail->setText(auditText(line.event, line.text));
}

void AuditWindow::exportReport()
{
    const auto story = m_reports->auditStory(filter());
    if (!story) {
        m_messages->show(u"report"_s, Tone::Negative, story.error().sentence());
        return;
    }
    m_reports->exportTo(this, u"linchpin-audit"_s, *m_messages,
                        [story = *story]() -> Result<report::Document> {
                            return report::ofAudit(story, report::makingNow());
                        });
}

void AuditWindow::askPath(bool isCsv)
{
    const QString name = isCsv ? u"linchpin-audit.csv"_s : u"linchpin-audit.json"_s;
    auto *dialog = new QFileDialog(this, isCsv ? tr("Export as CSV") : tr("Export as JSON"), name,
                                   isCsv ? u"CSV (*.csv)"_s : u"JSON (*.json)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, isCsv](const QString &path) { exportTo(path, isCsv); });
    dialog->open();
}

void AuditWindow::exportTo(const QString &path, bool isCsv)
{
    const Result<void> done = writeExport(path, isCsv ? auditCsv(m_entries) : auditJson(m_entries));
    if (done)
        m_messages->show(u"export"_s, Tone::Positive, tr("Saved as %1.").arg(path));
    else
        m_messages->show(u"export"_s, Tone::Negative,
                         tr("Not saved. %1").arg(done.error().sentence()));
}

} // namespace linchpin
