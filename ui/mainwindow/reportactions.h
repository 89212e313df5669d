// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QObject>

class QWidget;

namespace linchpin {

class ImpactPanel;
class ImpactReader;
class MainActions;
class MessageArea;
class OpenReviews;
namespace report {
struct Source;
}
struct WindowServices;

/// Exports what is known of the selected connection, live or from a review, as a report. Asks
/// nobody: what is on the screen is what is written.
class ReportActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const WindowServices &services;
        MainActions &actions;
        const OpenReviews &reviews;
        const ImpactReader &reader;
        ImpactPanel &panel;
        MessageArea &messages;
        QWidget &window;
    };
    explicit ReportActions(const Parts &parts); ///< all outlive it

private:
    void update();
    void exportImpact();
    [[nodiscard]] report::Source sourceOf(const ConnectionRef &ref) const;

    Parts m_parts;
};

} // namespace linchpin
