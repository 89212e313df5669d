// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/decisionmodel.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"
#include "ui/deletewizard/wizardtexts.h"

#include <QMetaEnum>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

const int columns = QMetaEnum::fromType<DecisionModel::Column>().keyCount();

} // namespace

DecisionModel::DecisionModel(DeletionDraft &draft, Targets targets, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_targets(std::move(targets))
{
    refresh();
}

void DecisionModel::refresh()
{
    const auto &impact = m_draft.impact();
    const auto fresh = impact ? impact->dependents : std::vector<Dependent>{};
    if (fresh != m_rows) {
        beginResetModel();
        m_rows = fresh;
        takeChoices();
        endResetModel();
        return;
    }
    takeChoices();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void DecisionModel::takeChoices()
{
    m_choices = m_draft.choices();
    m_decided = DecisionIndex(m_choices.decisions);
    const auto needing = m_draft.needing();
    m_needing = {needing.begin(), needing.end()};
    m_forced.clear();
    if (m_choices.forceCascade)
        for (const auto &dependent : m_draft.forcible())
            m_forced.insert(dependent.key);
}

const Dependent *DecisionModel::dependentAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid) ? &at(index.row())
                                                                                : nullptr;
}

std::vector<DecisionOption> DecisionModel::optionsFor(const QModelIndex &index) const
{
    const auto *dependent = dependentAt(index);
    if (!dependent)
        return {};
    std::vector<DecisionOption> options;
    for (const auto word : dependent->decisions) {
        if (word != DecisionWord::Reassign) {
            options.push_back({word, {}, WizardTexts::decision(word)});
            continue;
        }
        for (const auto &target : m_targets(dependent->key))
            //: Choice for a dependent. %1 is the name of another connection.
            options.push_back(
                {word, target.id, tr("Reassign to %1").arg(WizardTexts::shown(target.name, 60))});
    }
    if (options.empty() || options.front().word != DecisionWord::Keep)
        options.insert(options.begin(),
                       {DecisionWord::Keep, {}, WizardTexts::decision(DecisionWord::Keep)});
    return options;
}

int DecisionModel::chosen(const QModelIndex &index,
                          const std::vector<DecisionOption> &options) const
{
    const auto *dependent = dependentAt(index);
    const auto *decision = dependent ? m_decided.find(dependent->key) : nullptr;
    if (!decision)
        return 0;
    const auto it = std::ranges::find_if(options, [&](const DecisionOption &option) {
        return option.word == decision->word && option.target == decision->target;
    });
    return it == options.end() ? 0 : static_cast<int>(it - options.begin());
}

void DecisionModel::choose(const QModelIndex &index, const DecisionOption &option)
{
    chooseForAll({index}, option);
}

int DecisionModel::chooseForAll(const QModelIndexList &rows, const DecisionOption &option)
{
    std::vector<DependentKey> keys;
    QString targetName;
    for (const auto &row : rows) {
        const auto *dependent = dependentAt(row);
        if (!dependent)
            continue;
        if (option.word == DecisionWord::Reassign) {
            const auto targets = m_targets(dependent->key);
            const auto target = std::ranges::find(targets, option.target, &ReassignTarget::id);
            if (target == targets.end())
                continue;
            targetName = target->name;
        }
        keys.push_back(dependent->key);
    }
    if (option.word == DecisionWord::Reassign)
        m_targetNames[option.target] = option.text;
    const auto taken = m_draft.decide(keys, option.word, option.target, targetName);
    refresh();
    Q_EMIT decided();
    return taken;
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &dependent = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textAt(dependent, column);
    case Qt::ToolTipRole: return plainToolTip(textAt(dependent, column));
    case NeedsRole: return needs(dependent);
    case IsOpenRole:
        return needs(dependent) && m_decided.wordFor(dependent.key) == DecisionWord::Keep;
    case SortRole:
        return column == Column::Effect ? QVariant(static_cast<int>(dependent.effect))
                                        : QVariant(textAt(dependent, column));
    default: return {};
    }
}

QString DecisionModel::textAt(const Dependent &dependent, Column column) const
{
    switch (column) {
    case Column::Name:
        return escapedForDisplay(dependent.name.isEmpty() ? dependent.key.id : dependent.name);
    case Column::Kind: return kindText(dependent.key.kind);
    case Column::Effect: return textOf(dependent.effect);
    case Column::Activity: return textOf(dependent.activity);
    case Column::Decision: return decisionText(dependent);
    }
    return {};
}

QString DecisionModel::decisionText(const Dependent &dependent) const
{
    if (m_forced.contains(dependent.key))
        //: Instead of a choice: the server deletes this one along with the connection.
        return tr("Deleted by the server, by force");
    const auto *decision = m_decided.find(dependent.key);
    if (!decision && !needs(dependent))
        //: Instead of a choice: this one goes the way of what it hangs on.
        return tr("Nothing to decide");
    const auto word = decision ? decision->word : DecisionWord::Keep;
    if (word != DecisionWord::Reassign)
        return WizardTexts::decision(word);
    const auto name = m_targetNames.find(decision->target);
    if (name != m_targetNames.end())
        return name->second;
    return tr("Reassign to %1")
        .arg(decision->targetName.isEmpty() ? decision->target
                                            : WizardTexts::shown(decision->targetName));
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: Column heading: name of a dependent.
        return tr("Depends on it");
    case Column::Kind:
        //: Column heading: kind of thing, such as "profile".
        return tr("Kind");
    case Column::Effect:
        //: Column heading: what the deletion does to it.
        return tr("If the connection goes");
    case Column::Activity:
        //: Column heading: running, active, paused.
        return tr("Activity");
    case Column::Decision:
        //: Column heading: what shall be done with a dependent.
        return tr("What shall happen");
    }
    return {};
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Decision)
        && needs(at(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace linchpin
