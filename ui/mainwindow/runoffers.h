// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/windowservices.h"

namespace linchpin {

class MessageArea;

/// Offers, without being in the way, the deletions that were cut off, halted or wait: resume, roll
/// back, look.
class RunOffers final : public QObject
{
    Q_OBJECT

public:
    RunOffers(const WindowServices &services, MessageArea &area, QObject *parent);

    void refresh(); ///< reads the journal; no network

private:
    void offer(const QString &run, const QString &sentence, bool canResume, bool canRollBack);
    void showBatches();
    [[nodiscard]] QString sentenceOf(const RunOffer &run) const;
    [[nodiscard]] QString sentenceOf(const BatchOffer &batch) const;

    const WindowServices &m_services;
    MessageArea &m_area;
    QStringList m_shown;
};

} // namespace linchpin
