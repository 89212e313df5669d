// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace linchpin {

class ConnectionPane;
class ConnectionTableModel;
class ImpactReader;
class MainActions;
class OpenReviews;
struct WindowServices;

/// The windows that open beside the main one: picture, audit, a backup to restore from, about.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const WindowServices &services;
        MainActions &actions;
        const OpenReviews &reviews;
        const ImpactReader &reader;
        const ConnectionTableModel &table;
        const ConnectionPane &pane;
        QWidget &window;
    };
    explicit ViewActions(const Parts &parts); ///< all outlive it

    void update(); ///< another connection is current, or none
    void openAudit();

private:
    void openPicture();
    void openRestore();
    void openAbout();

    Parts m_parts;
};

} // namespace linchpin
