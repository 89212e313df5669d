// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/actionmodel.h"

#include "models/item/plaintext.h"
#include "ui/deletewizard/wizardtexts.h"

#include <QMetaEnum>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

const int columns = QMetaEnum::fromType<ActionModel::Column>().keyCount();

} // namespace

void ActionModel::show(const Plan &plan, const std::optional<RunState> &state)
{
    if (plan.id != m_planId) {
        beginResetModel();
        m_planId = plan.id;
        m_actions = plan.actions;
        m_state = state;
        endResetModel();
        return;
    }
    if (m_state == state)
        return;
    m_state = state;
    if (!m_actions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const PlannedAction *ActionModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid)
        ? &m_actions[static_cast<std::size_t>(index.row())]
        : nullptr;
}

int ActionModel::settled() const
{
    if (!m_state)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(m_state->actions, [](const ActionProgress &progress) {
            return progress.state == ActionState::InEffect || progress.state == ActionState::Undone
                || progress.state == ActionState::Skipped;
        }));
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

int ActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto text = textAt(index.row(), static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return plainToolTip(text);
    default: return {};
    }
}

QString ActionModel::textAt(int row, Column column) const
{
    const auto &action = m_actions[static_cast<std::size_t>(row)];
    switch (column) {
    case Column::What: return u"%1. %2"_s.arg(row + 1).arg(escapedForDisplay(action.purpose));
    case Column::State: return stateText(row);
    case Column::Undo:
        if (action.isReversible) {
            //: Can this change be taken back? One word, in a table.
            return tr("yes");
        }
        //: Can this change be taken back? One word, in a table.
        return tr("no");
    case Column::Request: return action.method + u' ' + action.path;
    }
    return {};
}

QString ActionModel::stateText(int row) const
{
    if (!m_state || static_cast<std::size_t>(row) >= m_state->actions.size())
        return WizardTexts::action(ActionState::Pending, false, false);
    const bool isOver = m_state->outcome != Outcome::None;
    const bool isUnderWay = m_state->current == row && !isOver;
    const auto state = m_state->actions[static_cast<std::size_t>(row)].state;
    const bool isLookedAt = isUnderWay && state == ActionState::Unknown;
    return WizardTexts::action(isLookedAt ? ActionState::Sent : state, isUnderWay,
                               m_state->isUndoing);
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::What:
        //: Column heading: what a change of the plan does.
        return tr("What is done");
    case Column::State:
        //: Column heading: waiting, running, done.
        return tr("State");
    case Column::Undo:
        //: Column heading: yes or no.
        return tr("Can be taken back");
    case Column::Request:
        //: Column heading: the request as it is sent, such as "PUT /x".
        return tr("Request");
    }
    return {};
}

} // namespace linchpin
