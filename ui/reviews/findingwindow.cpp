// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/findingwindow.h"

#include "models/service/auditexport.h"
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

namespace linchpin {

using namespace Qt::StringLiterals;

FindingWindow::FindingWindow(const QString &title, const QString &intro, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_model(new FindingTableModel(this))
    , m_intro(PlainLabel::paragraph(intro, this))
    , m_text(named(new QLineEdit(this), "findingFilter", tr("Filter the findings")))
    //: Name of a list for screen readers: which findings are shown.
    , m_group(named(new QComboBox(this), "findingGroup", tr("Kind of finding")))
    , m_filters(new QHBoxLayout)
    , m_messages(new MessageArea(this))
    , m_table(named(new QTableView(this), "findingTable", title))
    , m_detail(PlainLabel::paragraph({}, this))
    , m_count(PlainLabel::aside({}, this))
    , m_show(named(new QPushButton(actionIcon(u"action-look"_s), tr("Show &connection"), this),
                   "findingShow", tr("Show connection")))
    , m_csv(named(new QPushButton(actionIcon(u"action-export"_s), tr("&Export as CSV..."), this),
                  "findingCsv", tr("Export as CSV")))
{
    setObjectName(u"findingWindow"_s);
    setWindowTitle(title);
    buildTable();
    m_text->setPlaceholderText(tr("Filter by any word"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(actionIcon(u"action-search"_s), QLineEdit::LeadingPosition);
    m_show->setAutoDefault(false);
    m_csv->setAutoDefault(false);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_filters->addWidget(m_text, 1);
    m_filters->addWidget(m_group);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_show);
    below->addWidget(m_csv);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addLayout(m_filters);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addLayout(below);
    resize(150 * fontMetrics().averageCharWidth(), 34 * fontMetrics().lineSpacing());
    connect(m_text, &QLineEdit::textChanged, this, &FindingWindow::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &FindingWindow::filter);
    connect(m_csv, &QPushButton::clicked, this, &FindingWindow::exportCsv);
    const auto show = [this] {
        if (const auto ref = m_model->refAt(m_table->currentIndex()))
            Q_EMIT chosen(*ref);
    };
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_table, &QTableView::activated, this, show);
    m_text->setFocus();
}

void FindingWindow::buildTable()
{
    m_table->setModel(m_model);
    beRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingWindow::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingWindow::showDetail);
}

void FindingWindow::addControl(QWidget *control)
{
    m_filters->addWidget(control);
}

void FindingWindow::setFindings(const QStringList &head, std::vector<FindingLine> lines,
                                const std::vector<Group> &groups)
{
    const QString chosen = m_group->currentData().toString();
    {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        //: No limit to one kind of finding.
        m_group->addItem(tr("Everything"), QString());
        for (const Group &group : groups)
            m_group->addItem(group.text, group.word);
        m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    }
    const bool isFirst = m_model->head().isEmpty();
    m_model->setFindings(head, std::move(lines));
    if (isFirst) {
        const int em = fontMetrics().averageCharWidth();
        for (int column = 0; column < head.size(); ++column)
            m_table->setColumnWidth(column, (column == 0 ? 38 : column == 1 ? 16 : 26) * em);
    }
    filter();
}

void FindingWindow::filter()
{
    m_model->setFilter(m_text->text(), m_group->currentData().toString());
    const QLocale locale;
    m_count->setText(
        m_model->rowCount() == m_model->total()
            //: Below a list of findings.
            ? tr("%n findings", nullptr, m_model->total())
            //: Below a list of findings. %1 and %2 are numbers.
            : tr("%1 of %2 findings shown")
                  .arg(locale.toString(m_model->rowCount()), locale.toString(m_model->total())));
    m_csv->setEnabled(m_model->rowCount() > 0);
    showDetail();
}

void FindingWindow::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    m_show->setEnabled(index.isValid());
    m_detail->setText(index.isValid()
                          ? index.siblingAtColumn(m_model->columnCount() - 1).data().toString()
                          : tr("Select a line to read it whole."));
}

void FindingWindow::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"), {}, u"CSV (*.csv)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> done = writeExport(path, tableCsv(m_model->head(), m_model->shown()));
        if (done)
            m_messages->show(u"export"_s, Tone::Positive, tr("Saved as %1.").arg(path));
        else
            m_messages->show(u"export"_s, Tone::Negative,
                             tr("Not saved. %1").arg(done.error().sentence()));
    });
    dialog->open();
}

} // namespace linchpin
