// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/pagedreader.h"
#include "models/systems/umbraco/userreplies.h"

namespace linchpin::umbraco {

/// Said of a source whose entries do not tell their guardrails although one of these matters.
[[nodiscard]] QString guardrailGap();
/// Said of agents that do not show their configuration although it might name a profile that
/// matters.
[[nodiscard]] QString configGap();

/// Reads the agents or the prompts: an add-on each, that may not be installed.
class AddOnReader final
{
public:
    AddOnReader(Exchange &exchange, List list, const QString &purpose);

    void begin() { m_pages.begin(); }
    void setNotInstalled() { m_isNotInstalled = true; }

    /// Gets by themselves what the list does not tell enough about: those without guardrailIds if a
    /// guardrail matters, and orchestrated agents without config if a profile matters. Once the
    /// list was read.
    void askDetails(bool doGuardrailsMatter, bool doConfigsMatter);
    [[nodiscard]] Source<AddOnUser> source() const;

private:
    void ask(const AddOnUser &user);
    [[nodiscard]] AddOnUser merged(const AddOnUser &listed, SourceState &state) const;

    Exchange &m_exchange;
    List m_list;
    QString m_purpose;
    PagedReader<AddOnUser> m_pages;
    std::map<Guid, Result<AddOnUser>> m_details;
    bool m_isNotInstalled = false;
    bool m_doGuardrailsMatter = false;
    bool m_doConfigsMatter = false;
};

} // namespace linchpin::umbraco
