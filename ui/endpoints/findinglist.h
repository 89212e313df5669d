// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/endpointtest.h"

#include <QScrollArea>

namespace linchpin {

/// What the Test button found out: a line each with picture, what was tried, and what came of it.
/// Hidden while empty.
class FindingList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void showFindings(const std::vector<CheckFinding> &findings);
    void showError(const ApiError &error); ///< the test itself got no answer
    void clear();
    [[nodiscard]] QStringList lines() const; ///< as shown: "Works: Sign-in. ..."
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QStringList m_lines;
};

} // namespace linchpin
