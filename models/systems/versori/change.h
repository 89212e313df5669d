// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/systems/exchange.h"
#include "models/systems/versori/subject.h"

namespace linchpin::versori {

/// A change on the way to the deletion. There is no version and no lock on a connection, so it is
/// read just before and its time of change compared; after a change that was accepted it is read
/// once more, because no source says whether linking counts as changing it.
class Change : public Talk<Performed>
{
protected:
    Change(const ActionContext &context, Subject subject);

    /// The connection is as it was reviewed: goes on to read what it will change.
    virtual void connectionIsAsExpected() = 0;
    /// It is not there; ends the change unless overridden.
    virtual void connectionIsGone(const ApiError &error) { fail(error); }
    /// `memo` is a JSON object with members; the time of change seen afterwards is noted there, so
    /// that it is known to the actions that follow, after a crash too.
    void send(AskEffect effect, HttpRequest request, const QByteArray &memo);
    /// The server said yes, in the way it does (204).
    virtual void wasAccepted() { }

    [[nodiscard]] const ActionContext &context() const { return m_context; }
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    [[nodiscard]] const Api &api() const { return m_api; }

private:
    void connectionRead(const Exchange::Reply &reply);
    void lookAfter(const QByteArray &memo);

    ActionContext m_context;
    Subject m_subject;
    Api m_api;
};

/// Somebody else was faster.
[[nodiscard]] ApiError changedMeanwhile(const QString &detail);

} // namespace linchpin::versori
