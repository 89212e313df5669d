// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/change.h"
#include "models/systems/versori/cursorreader.h"

namespace linchpin::versori {

/// Deletes the connection with one DELETE. Only 204 counts as a yes.
class PerformDeletion final : public Change
{
public:
    PerformDeletion(const ActionContext &context, const Subject &subject) : Change(context, subject)
    { }

private:
    void connectionIsAsExpected() override { sendDelete(); }
    void connectionIsGone(const ApiError &) override;
    void sendDelete();
};

/// Is it gone? Only if the server says so by its id, and the list of its system, read to its end,
/// is without it.
class GoneCheck final : public Talk<Seen>
{
public:
    GoneCheck(const ActionContext &context, const Subject &subject);

private:
    void judge();

    Subject m_subject;
    CursorReader<Connection> m_list;
};

} // namespace linchpin::versori
