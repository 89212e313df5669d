// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/approvalbook.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace linchpin {

class PlainLabel;

/// How many approvals deletions at one endpoint need, and of whom.
class PolicyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The book outlives it.
    PolicyDialog(const ApprovalBook &book, EndpointIdentity endpoint, QString endpointName,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< the policy is another one now

private:
    void build();
    void fill();
    void save();
    [[nodiscard]] ApprovalPolicy asked() const;
    void say(const QString &problem);

    const ApprovalBook &m_book;
    EndpointIdentity m_endpoint;
    QString m_endpointName;
    QSpinBox *m_needed;
    QListWidget *m_people;
    QLineEdit *m_groups;
    QCheckBox *m_maker;
    PlainLabel *m_problem;
};

/// The policy of an endpoint in a sentence, for a form.
[[nodiscard]] QString policySentence(const ApprovalBook &book, const EndpointIdentity &endpoint);

} // namespace linchpin
