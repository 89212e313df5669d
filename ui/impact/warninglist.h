// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <QScrollArea>

class QVBoxLayout;

namespace linchpin {

/// What has to be known before going on that is no dependent: a sentence each, hazards of switching
/// off first. As high as its sentences, up to a limit; then it scrolls. Hidden while there are
/// none.
class WarningList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WarningList(QWidget *parent = nullptr);

    void setWarnings(std::vector<Warning> warnings);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_page;
    QVBoxLayout *m_layout;
    std::vector<Warning> m_warnings;
};

} // namespace linchpin
