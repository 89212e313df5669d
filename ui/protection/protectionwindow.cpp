// SPDX-License-Identifier: Apache-2.0
#include "ui/protection/protectionwindow.h"

#include "ui/widget/askdialog.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"
#include "ui/widget/texttable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

AskField reasonField()
{
    return {"protectReason",
            ProtectionWindow::tr("&Reason:"),
            {},
            ProtectionWindow::tr("Kept with the rule, and in the audit")};
}

QString sentence(const Result<void> &done)
{
    return done ? QString() : done.error().sentence();
}

} // namespace

ProtectionWindow::ProtectionWindow(ProtectionBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_table(new TextTable("protectionRules", tr("What is protected"),
                            //: Columns of a list of rules.
                            {//: Column: what a rule protects.
                             tr("Protects"),
                             //: Column: why something is protected.
                             tr("Reason"),
                             //: Column: who protected it.
                             tr("By"),
                             //: Column: when it was protected.
                             tr("Since")},
                            this))
    //: Button: takes a rule away.
    , m_remove(named(new QPushButton(tr("&Unprotect..."), this), "protectionRemove",
                     //: Button and title: takes a protection away.
                     tr("Unprotect")))
{
    setObjectName(u"protectionWindow"_s);
    setWindowTitle(
        //: Title of a window.
        tr("Protection"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(PlainLabel::paragraph(
        tr("What fits a rule is not planned for deletion until the rule is taken away. Adding and "
           "removing are written to the audit."),
        this));
    column->addWidget(m_table, 1);
    //: Button: adds a rule.
    auto *add = named(new QPushButton(tr("&Protect by name..."), this), "protectionAdd",
                      tr("Protect by name"));
    //: Button.
    auto *close = named(new QPushButton(tr("Close"), this), "protectionClose", tr("Close"));
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { askForRule(m_book, this); });
    connect(m_remove, &QPushButton::clicked, this, &ProtectionWindow::removeChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&book, &ProtectionBook::changed, this, &ProtectionWindow::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->chosen() >= 0); });
    fill();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
}

void ProtectionWindow::fill()
{
    std::vector<QStringList> rows;
    for (const ProtectionRule &rule : m_book.rules())
        rows.push_back({textOf(rule), rule.reason, rule.addedBy,
                        QLocale().toString(rule.addedAt.toLocalTime(), QLocale::ShortFormat)});
    m_table->setRows(rows);
    m_remove->setEnabled(m_table->chosen() >= 0);
}

void ProtectionWindow::removeChosen()
{
    const int row = m_table->chosen();
    if (row >= 0 && row < static_cast<int>(m_book.rules().size()))
        askToUnprotect(m_book, {m_book.rules().at(static_cast<std::size_t>(row))}, this);
}

void askToProtect(ProtectionBook &book, const EndpointIdentity &endpoint,
                  const QString &endpointName, const Connection &connection, QWidget *parent)
{
    auto *dialog = new AskDialog(
        u"protectDialog"_s,
        //: Title of a window: protects a connection.
        ProtectionWindow::tr("Protect"),
        //: %1 is a connection's name, %2 its ID, %3 an endpoint's name.
        ProtectionWindow::tr(
            "%1 (%2) on %3 cannot be planned for deletion until it is unprotected.")
            .arg(escapedForDisplay(connection.name), connection.id.value, endpointName),
        //: Button.
        ProtectionWindow::tr("&Protect"), parent);
    ProtectionRule rule;
    rule.connection = connection.id.value;
    rule.endpoint = endpoint;
    rule.endpointName = endpointName;
    dialog->ask({reasonField()}, [&book, rule](const QStringList &values) mutable {
        rule.reason = values.value(0);
        const auto added = book.add(rule);
        return added ? QString() : added.error().sentence();
    });
    dialog->openAndForget();
}

void askForRule(ProtectionBook &book, QWidget *parent)
{
    auto *dialog =
        new AskDialog(u"protectDialog"_s, ProtectionWindow::tr("Protect by name"),
                      ProtectionWindow::tr(
                          "Connections with this name, on every endpoint. * stands for any text, "
                          "? for one character."),
                      //: Button.
                      ProtectionWindow::tr("&Protect"), parent);
    dialog->ask({{"protectName", ProtectionWindow::tr("&Name:"), {}, u"prod-*"_s}, reasonField()},
                [&book](const QStringList &values) {
                    ProtectionRule rule;
                    rule.namePattern = values.value(0).trimmed();
                    rule.reason = values.value(1);
                    const auto added = book.add(rule);
                    return added ? QString() : added.error().sentence();
                });
    dialog->openAndForget();
}

void askToUnprotect(ProtectionBook &book, const std::vector<ProtectionRule> &rules, QWidget *parent)
{
    QStringList lines;
    for (const ProtectionRule &rule : rules)
        //: What is protected (%1), why (%2), by whom (%3).
        lines << ProtectionWindow::tr("%1: %2 (%3)").arg(textOf(rule), rule.reason, rule.addedBy);
    auto *dialog =
        new AskDialog(u"unprotectDialog"_s,
                      //: Button and title: takes a protection away.
                      ProtectionWindow::tr("Unprotect"),
                      ProtectionWindow::tr("These rules are taken away, for everything they fit:")
                          + u'\n' + lines.join(u'\n'),
                      //: Button.
                      ProtectionWindow::tr("&Unprotect"), parent);
    dialog->ask({reasonField()}, [&book, rules](const QStringList &values) {
        for (const ProtectionRule &rule : rules) {
            if (const QString problem = sentence(book.remove(rule.id, values.value(0)));
                !problem.isEmpty())
                return problem;
        }
        return QString();
    });
    dialog->openAndForget();
}

} // namespace linchpin
