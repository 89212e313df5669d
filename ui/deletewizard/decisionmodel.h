// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decisionindex.h"
#include "ui/deletewizard/deletiondraft.h"

#include <QAbstractTableModel>

#include <functional>
#include <set>

namespace linchpin {

/// One entry of the list of choices for a dependent.
struct DecisionOption
{
    DecisionWord word = DecisionWord::Keep;
    QString target; ///< Reassign: the id it moves to
    QString text;
};

/// The dependents of a draft with what shall happen to each. Choices are asked for when they are
/// needed: hundreds of rows cost nothing until one is opened.
class DecisionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Kind, Effect, Activity, Decision };
    Q_ENUM(Column)
    enum Role { IsOpenRole = Qt::UserRole + 1, NeedsRole, SortRole };
    using Targets = std::function<std::vector<ReassignTarget>(const DependentKey &)>;

    DecisionModel(DeletionDraft &draft, Targets targets,
                  QObject *parent = nullptr); ///< the draft outlives it

    void refresh(); ///< the draft is another one: a reset only if the dependents are others
    [[nodiscard]] const Dependent *dependentAt(const QModelIndex &index) const;
    [[nodiscard]] std::vector<DecisionOption> optionsFor(const QModelIndex &index) const;
    [[nodiscard]] int chosen(const QModelIndex &index,
                             const std::vector<DecisionOption> &options) const;
    void choose(const QModelIndex &index, const DecisionOption &option);
    /// The same choice for many rows; answers how many took it (the choice does not exist for the
    /// others).
    int chooseForAll(const QModelIndexList &rows, const DecisionOption &option);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] const Dependent &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] bool needs(const Dependent &dependent) const
    {
        return m_needing.contains(dependent.key);
    }
    [[nodiscard]] QString textAt(const Dependent &dependent, Column column) const;
    [[nodiscard]] QString decisionText(const Dependent &dependent) const;
    void takeChoices();

    DeletionDraft &m_draft;
    Targets m_targets;
    std::vector<Dependent> m_rows;
    std::set<DependentKey> m_needing;
    std::set<DependentKey> m_forced; ///< go along with the connection, by force
    Choices m_choices;
    DecisionIndex m_decided; ///< of m_choices
    std::map<QString, QString> m_targetNames;
};

} // namespace linchpin
