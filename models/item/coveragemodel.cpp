// SPDX-License-Identifier: Apache-2.0
#include "models/item/coveragemodel.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <QLocale>
#include <QMetaEnum>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

const int columns = QMetaEnum::fromType<CoverageModel::Column>().keyCount();

QString textAt(const Coverage &entry, CoverageModel::Column column)
{
    using Column = CoverageModel::Column;
    switch (column) {
    case Column::Source: return entry.label.isEmpty() ? kindText(entry.source) : entry.label;
    case Column::Status: return textOf(entry.status);
    // A number only where something was read: a 0 in a place nobody saw would be a lie.
    case Column::Found:
        return entry.status == CoverageStatus::Complete || entry.status == CoverageStatus::Partial
            ? QLocale().toString(entry.found)
            : u"–"_s;
    case Column::Reason: return entry.reason;
    }
    return {};
}

} // namespace

void CoverageModel::setCoverage(std::vector<Coverage> coverage, const QDateTime &readAt)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    // What nobody could see comes first: it is what a person has to do something about.
    std::stable_partition(m_coverage.begin(), m_coverage.end(),
                          [](const Coverage &entry) { return !entry.isSettled(); });
    m_readAt = readAt;
    endResetModel();
}

QString CoverageModel::summary(std::optional<int> counted) const
{
    int found = counted.value_or(0);
    for (const Coverage &entry : m_coverage)
        found += counted ? 0 : entry.found;
    const auto settled = std::ranges::count_if(m_coverage, &Coverage::isSettled);
    const auto unseen =
        std::ranges::count(m_coverage, CoverageStatus::Invisible, &Coverage::status);
    const auto unread = qsizetype(m_coverage.size()) - settled - unseen;

    const QString time = QLocale().toString(m_readAt.toLocalTime().time(), u"HH:mm"_s);
    QString text = m_readAt.isValid()
        //: %n things that depend on a connection were found, in %1 of %2 kinds of places that could
        //: hold some. %3 is the time of day of the reading.
        ? tr("%n found in %1 of %2 kinds, read %3", nullptr, found)
        //: %n things that depend on a connection were found, in %1 of %2 kinds of places that could
        //: hold some.
        : tr("%n found in %1 of %2 kinds", nullptr, found);
    text = text.arg(settled).arg(m_coverage.size());
    if (m_readAt.isValid())
        text = text.arg(time);
    if (unread > 0) {
        //: Appended sentence: so many kinds of places could not be read to their end.
        text += u". "_s + tr("%n not read to the end", nullptr, int(unread));
    }
    if (unseen > 0) {
        //: Appended sentence: so many kinds of places are shown by no interface of the system.
        text += u". "_s + tr("%n cannot be seen from outside", nullptr, int(unseen));
    }
    return text;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Coverage &entry = m_coverage.at(size_t(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textAt(entry, column);
    case Qt::ToolTipRole: return plainToolTip(textAt(entry, column));
    case IconNameRole:
        return column == Column::Status ? QVariant(iconNameOf(entry.status)) : QVariant();
    default: return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    //: Column heading: a kind of place that was searched for dependents.
    case Column::Source: return tr("Looked in");
    //: Column heading: how far that place was read.
    case Column::Status: return tr("Result");
    //: Column heading: how many dependents were found there.
    case Column::Found: return tr("Found");
    //: Column heading: why a place was not read completely.
    case Column::Reason: return tr("Why not complete");
    }
    return {};
}

} // namespace linchpin
