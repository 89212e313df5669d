// SPDX-License-Identifier: Apache-2.0
#include "models/item/endpointlistmodel.h"

#include "models/domain/plan.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

QString textOf(EndpointState state)
{
    switch (state) {
    //: State of an endpoint: no token, key or password is known in this session.
    case EndpointState::SignInNeeded: return EndpointListModel::tr("Sign-in needed");
    //: State of an endpoint: nothing was read yet.
    case EndpointState::Waiting: return EndpointListModel::tr("Not read yet");
    //: State of an endpoint: its list is being read.
    case EndpointState::Loading: return EndpointListModel::tr("Loading...");
    //: State of an endpoint: its list was read to the end.
    case EndpointState::Complete: return EndpointListModel::tr("Up to date");
    //: State of an endpoint: its list was read in part.
    case EndpointState::Incomplete: return EndpointListModel::tr("Incomplete");
    //: State of an endpoint: reading its list was stopped by the user.
    case EndpointState::Stopped: return EndpointListModel::tr("Stopped");
    //: State of an endpoint: its list could not be read.
    case EndpointState::Failed: return EndpointListModel::tr("Failed");
    }
    return {};
}

QString iconNameOf(EndpointState state)
{
    switch (state) {
    case EndpointState::SignInNeeded: return u"mark-forbidden"_s;
    case EndpointState::Waiting: return u"state-none"_s;
    case EndpointState::Loading: return u"mark-loading"_s;
    case EndpointState::Complete: return u"mark-ok"_s;
    case EndpointState::Incomplete: return u"mark-partial"_s;
    case EndpointState::Stopped: return u"mark-partial"_s;
    case EndpointState::Failed: return u"mark-failed"_s;
    }
    return {};
}

void EndpointListModel::setLines(std::vector<EndpointLine> lines)
{
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(lines, m_lines[size_t(row)].name, &EndpointLine::name) != lines.end())
            continue;
        beginRemoveRows({}, row + 1, row + 1);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
    for (const EndpointLine &line : lines) {
        if (std::ranges::find(m_lines, line.name, &EndpointLine::name) == m_lines.end()) {
            beginInsertRows({}, rowCount(), rowCount());
            m_lines.push_back(line);
            endInsertRows();
        } else {
            setLine(line);
        }
    }
}

void EndpointListModel::setLine(const EndpointLine &line)
{
    const auto it = std::ranges::find(m_lines, line.name, &EndpointLine::name);
    if (it == m_lines.end() || *it == line)
        return;
    *it = line;
    const QModelIndex changed = index(int(it - m_lines.begin()) + 1);
    Q_EMIT dataChanged(changed, changed);
    Q_EMIT dataChanged(index(0), index(0));
}

QString EndpointListModel::nameAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)
        || index.row() == 0)
        return {};
    return m_lines.at(size_t(index.row() - 1)).name;
}

QModelIndex EndpointListModel::indexOf(const QString &name) const
{
    const auto it = std::ranges::find(m_lines, name, &EndpointLine::name);
    return index(it == m_lines.end() ? 0 : int(it - m_lines.begin()) + 1);
}

int EndpointListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

QVariant EndpointListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() == 0)
        return allData(role);
    const EndpointLine &line = m_lines.at(size_t(index.row() - 1));
    //: Second line of an endpoint in the list. %1 is the system ("Umbraco.AI"), %2 the state ("Up
    //: to date").
    const QString secondLine =
        tr("%1 · %2").arg(line.system, line.review.isEmpty() ? textOf(line.state) : line.review);
    switch (role) {
    case Qt::DisplayRole: return escapedForDisplay(line.name);
    case SecondLineRole: return secondLine;
    case BadgeRole: return escapedForDisplay(line.environment);
    case NameRole: return line.name;
    case Qt::ToolTipRole:
        return plainToolTip(line.name + u'\n' + secondLine
                            + (line.detail.isEmpty() ? QString() : u'\n' + line.detail));
    case Qt::AccessibleTextRole:
        return QStringList{line.name, line.environment, secondLine, line.detail}.join(u", "_s);
    case IconNameRole: return line.review.isEmpty() ? iconNameOf(line.state) : u"action-audit"_s;
    default: return {};
    }
}

QVariant EndpointListModel::allData(int role) const
{
    int total = 0;
    for (const EndpointLine &line : m_lines)
        total += std::max(line.connections, 0);
    //: Second line of the row that stands for all endpoints. %n is the number of connections.
    const QString secondLine = tr("%n connections", nullptr, total);
    switch (role) {
    //: First row of the list of endpoints: shows the connections of all of them.
    case Qt::DisplayRole: return tr("All endpoints");
    case SecondLineRole: return secondLine;
    case Qt::AccessibleTextRole: return QString(tr("All endpoints") + u", "_s + secondLine);
    case IconNameRole: return u"endpoint-all"_s;
    default: return {};
    }
}

} // namespace linchpin
