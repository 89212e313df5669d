// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace linchpin {

/// How an endpoint stands, as the list shows it.
enum class EndpointState { SignInNeeded, Waiting, Loading, Complete, Incomplete, Stopped, Failed };
[[nodiscard]] QString textOf(EndpointState state);
[[nodiscard]] QString iconNameOf(EndpointState state);

struct EndpointLine
{
    QString name;
    QString system; ///< name of the system, for people
    QString environment; ///< badge; may be empty
    EndpointState state = EndpointState::Waiting;
    QString detail; ///< why, in a sentence; for the tool tip and below the name if it failed
    int connections = -1; ///< -1: not known
    QString review; ///< a saved review in place of a live endpoint: how old it is; else empty
    bool operator==(const EndpointLine &) const = default;
};

/// The configured endpoints, preceded by a row that stands for all of them.
class EndpointListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SecondLineRole = Qt::UserRole + 2, BadgeRole, NameRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<EndpointLine> lines); ///< merged by name
    void setLine(const EndpointLine &line); ///< the one of that name
    [[nodiscard]] const std::vector<EndpointLine> &lines() const { return m_lines; }
    [[nodiscard]] QString nameAt(const QModelIndex &index) const; ///< empty for the row of all
    [[nodiscard]] QModelIndex
    indexOf(const QString &name) const; ///< the row of all if there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant allData(int role) const;

    std::vector<EndpointLine> m_lines;
};

} // namespace linchpin
