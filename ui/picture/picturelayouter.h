// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/graphlayout.h"

#include <QFutureWatcher>

#include <optional>

namespace linchpin {

/// Lays pictures out beside the window's thread. Only the newest wish counts: what was asked for
/// before is dropped, at the latest when it is ready. Destroying it waits for nothing.
class PictureLayouter final : public QObject
{
    Q_OBJECT

public:
    explicit PictureLayouter(QObject *parent = nullptr);

    void layOut(LayoutInput input);
    void forget(); ///< nothing will be handed out until layOut() is called again
    [[nodiscard]] bool isBusy() const { return m_isWanted; }

Q_SIGNALS:
    void laidOut(const linchpin::GraphLayout &layout);
    void failed(const QString &sentence);

private:
    using Outcome = tl::expected<GraphLayout, QString>;
    void start(LayoutInput input);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    std::optional<LayoutInput> m_next;
    bool m_isWanted = false; ///< what is under way, or waits for it, is still wanted
};

} // namespace linchpin
