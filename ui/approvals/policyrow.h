// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/approvalbook.h"
#include "models/service/workspace.h"

#include <QWidget>

namespace linchpin {

/// The policy of an endpoint in its dialog: what it says, and a button to change it.
class PolicyRow final : public QWidget
{
    Q_OBJECT

public:
    PolicyRow(const ApprovalBook &book, const SavedEndpoint &endpoint, QWidget *parent = nullptr);
};

} // namespace linchpin
