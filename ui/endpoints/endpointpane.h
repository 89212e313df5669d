// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QListView;

namespace linchpin {

class EndpointListModel;

/// The configured endpoints at the left. Choosing one shows only its connections.
class EndpointPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointPane(EndpointListModel &model,
                          QWidget *parent = nullptr); ///< the model outlives it

    [[nodiscard]] QString current() const; ///< empty: all of them
    void setCurrent(const QString &name);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(const QString &name);
    void addWanted();
    void activated(const QString &name); ///< double click or Enter on one

private:
    EndpointListModel &m_model;
    QListView *m_list;
};

} // namespace linchpin
