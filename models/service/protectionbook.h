// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/protection.h"
#include "models/store/journal.h"

#include <QObject>

namespace linchpin {

/// The protection rules of this machine. Every change is written to the audit before it is made;
/// without an audit nothing is changed.
class ProtectionBook final : public QObject
{
    Q_OBJECT

public:
    /// A null journal: another program holds it, the rules can be looked at.
    ProtectionBook(QString configDirectory, Journal *journal, QObject *parent = nullptr);

    [[nodiscard]] Result<void> reload();
    [[nodiscard]] const std::vector<ProtectionRule> &rules() const { return m_rules; }
    /// Answers the rule with its new id, who and when.
    [[nodiscard]] Result<ProtectionRule> add(ProtectionRule rule);
    [[nodiscard]] Result<void> remove(const QString &id, const QString &reason);

    [[nodiscard]] std::vector<ProtectionRule> of(const EndpointIdentity &endpoint,
                                                 const Connection &connection) const;
    /// The rows with the trait where a rule fits.
    [[nodiscard]] std::vector<Connection> marked(std::vector<Connection> rows,
                                                 const EndpointIdentity &endpoint) const;

Q_SIGNALS:
    void changed(); ///< rules() is another list

private:
    [[nodiscard]] Result<void> note(const QString &event, const ProtectionRule &rule,
                                    const QString &text) const;

    QString m_directory;
    Journal *m_journal;
    std::vector<ProtectionRule> m_rules;
};

} // namespace linchpin
