// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QObject>

class QWidget;

namespace linchpin {

class ConnectionPane;
class ConnectionTableModel;
class ImpactPanel;
class MainActions;
class OpenReviews;
struct WindowServices;

/// The way to the deletion assistant: when it is open, for what, and for what was left over.
class DeletionActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const WindowServices &services;
        MainActions &actions;
        const OpenReviews &reviews;
        const ConnectionTableModel &table;
        ConnectionPane &pane;
        ImpactPanel &panel;
        QWidget &window;
    };
    explicit DeletionActions(const Parts &parts); ///< all outlive it

    void update(); ///< what is selected or known changed
    /// Some of several were not deleted: they are named, selected, and can be tried again.
    void left(const std::vector<ConnectionRef> &failed);

private:
    void open(const std::vector<ConnectionRef> &refs);
    [[nodiscard]] bool isSaved(const ConnectionRef &ref) const; ///< of a review
    [[nodiscard]] QString obstacleTo(const std::vector<ConnectionRef> &refs) const;

    Parts m_parts;
};

} // namespace linchpin
