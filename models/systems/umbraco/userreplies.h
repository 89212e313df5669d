// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/link.h"

namespace linchpin::umbraco {

/// An agent or a prompt, from its list or its single GET.
struct AddOnUser
{
    Guid id;
    QString name;
    Link profile;
    std::optional<std::vector<Guid>> guardrails; ///< none: the member is missing
    std::optional<bool> isActive;
    bool isOrchestrated = false;
    bool hasConfig = false;
    std::vector<Guid> inConfig; ///< every guid that stands anywhere in the opaque config
};
[[nodiscard]] Result<Page<AddOnUser>> parseAddOnPage(const QByteArray &body);
[[nodiscard]] Result<AddOnUser> parseAddOnUser(const QByteArray &body);

/// GET /guardrails/{id}
struct GuardrailReply
{
    Guid id;
    QString name;
    std::vector<Link> judges; ///< profile of each LLM judge; Null: the default chat profile
    bool isWhole = true; ///< every rule could be read
};
[[nodiscard]] Result<GuardrailReply> parseGuardrail(const QByteArray &body);

/// GET /tests/{id}
struct TestReply
{
    Guid id;
    QString name;
    Link profile;
    std::vector<Link> variations;
    std::vector<Link> judges; ///< profile of each LLM-judge grader; Null: the default chat profile
    Link target;
    bool isWhole = true;
};
[[nodiscard]] Result<TestReply> parseTest(const QByteArray &body);

/// What tells the entries of a list apart.
[[nodiscard]] inline const QString &keyOf(const AddOnUser &entry)
{
    return entry.id.text();
}

} // namespace linchpin::umbraco
