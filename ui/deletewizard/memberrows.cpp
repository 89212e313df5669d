// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/memberrows.h"

#include "models/item/displaytext.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/texttable.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

namespace linchpin {

namespace {

class MemberTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::WizardMember)
};

constexpr int mostLines = 14; ///< more scroll: the page holds other things, too

TextTable *newTable(const char *name, const QStringList &columns, QWidget *parent)
{
    //: Name of a table for screen readers.
    auto *table =
        new TextTable(name, MemberTexts::tr("Connections to be deleted"), columns, parent);
    table->setWordWrap(true);
    return table;
}

} // namespace

TextTable *newTargetTable(QWidget *parent)
{
    return newTable("targetTable",
                    {//: Column heading.
                     MemberTexts::tr("Connection"),
                     //: Column heading: kind of the connection, such as "openai".
                     MemberTexts::tr("Type"),
                     //: Column heading: active or not.
                     MemberTexts::tr("State"),
                     //: Column heading: technical identifier.
                     MemberTexts::tr("Id")},
                    parent);
}

std::vector<QStringList> targetRows(const std::vector<Connection> &targets)
{
    std::vector<QStringList> rows;
    for (const Connection &target : targets)
        rows.push_back({WizardTexts::shown(target.name), WizardTexts::shown(target.type),
                        textOf(target.state), target.id.value});
    return rows;
}

TextTable *newMemberTable(QWidget *parent)
{
    return newTable("memberTable",
                    {MemberTexts::tr("Connection"),
                     //: Column heading: where the deletion of a connection stands.
                     MemberTexts::tr("Stands at"),
                     //: Column heading: why a deletion goes no further.
                     MemberTexts::tr("Why")},
                    parent);
}

std::vector<QStringList> memberRows(const WizardRun &run)
{
    std::vector<QStringList> rows;
    for (const WizardMember &member : run.members())
        rows.push_back({WizardTexts::connection(member.plan->impact.connection),
                        standingText(*member.state), whyText(member)});
    return rows;
}

void showRows(TextTable &table, const std::vector<QStringList> &rows)
{
    table.setRows(rows);
    table.resizeRowsToContents();
    const int line = table.fontMetrics().height();
    const int wanted = table.verticalHeader()->length()
        + table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth() + 2;
    table.setFixedHeight(std::min(wanted, mostLines * line));
}

QString standingText(const RunState &state)
{
    if (hasEnded(state))
        return textOf(state.outcome);
    switch (standingOf(state)) {
    case Standing::Waiting:
        //: Where the deletion of one of several connections stands: not begun.
        return MemberTexts::tr("waiting");
    case Standing::Ready:
        //: Where the deletion of one of several connections stands.
        return MemberTexts::tr("switched off, waits for the last question");
    case Standing::Midway:
    case Standing::Gone:
    case Standing::Back:
    case Standing::Halted: break;
    }
    return textOf(state.step);
}

QString whyText(const WizardMember &member)
{
    const RunState &state = *member.state;
    if (state.outcome == Outcome::Deleted)
        return {};
    QStringList why;
    for (const QString &reason : {member.reason, state.reason})
        if (!reason.isEmpty() && !why.contains(reason))
            why << reason;
    if (state.error && !state.error->serverSays.isEmpty())
        why << MemberTexts::tr("The server says: %1").arg(state.error->serverSays);
    return WizardTexts::shown(why.join(u' '), 600);
}

} // namespace linchpin
