// SPDX-License-Identifier: Apache-2.0
#include "models/item/audittablemodel.h"

#include "models/domain/kindtext.h"
#include "models/domain/plan.h"
#include "models/item/audittext.h"
#include "models/item/plaintext.h"

#include <QMetaEnum>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

const int columns = QMetaEnum::fromType<AuditTableModel::Column>().keyCount();

QString textAt(const AuditLine &line, AuditTableModel::Column column)
{
    using Column = AuditTableModel::Column;
    switch (column) {
    case Column::Time: return line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Column::User: return escapedForDisplay(line.user);
    case Column::EventKind: return kindText(line.event);
    case Column::Subject: return escapedForDisplay(line.subject);
    case Column::Endpoint: return escapedForDisplay(line.endpoint);
    case Column::Text: return escapedForDisplay(auditText(line.event, line.text));
    case Column::Run: return line.run;
    }
    return {};
}

} // namespace

void AuditTableModel::setLines(std::vector<AuditLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text =
        textAt(m_lines.at(size_t(index.row())), static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return plainToolTip(text);
    default: return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    //: Column heading of the audit: when it happened.
    case Column::Time: return tr("Time");
    //: Column heading of the audit: who did it.
    case Column::User: return tr("Person");
    //: Column heading of the audit: what kind of event it was.
    case Column::EventKind: return tr("Event");
    //: Column heading of the audit: the connection or dependent it was about.
    case Column::Subject: return tr("About");
    //: Column heading of the audit: the configured server.
    case Column::Endpoint: return tr("Endpoint");
    //: Column heading of the audit: what happened, in a sentence.
    case Column::Text: return tr("What happened");
    //: Column heading of the audit: identifier of the deletion it belongs to.
    case Column::Run: return tr("Run");
    }
    return {};
}

} // namespace linchpin
