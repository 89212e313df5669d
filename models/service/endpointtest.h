// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/session.h"

#include <QObject>

#include <optional>

namespace linchpin {

class ConversationRun;

/// The Test button: says what works at an endpoint that need not be saved. Reads only. Has a
/// session of its own, so that a wrong secret harms nobody else's.
class EndpointTest final : public QObject
{
    Q_OBJECT

public:
    EndpointTest(const System &system, EndpointAccess access, Credentials credentials,
                 QObject *parent = nullptr);
    ~EndpointTest() override; ///< stops it; nothing is signalled afterwards

    void start();
    [[nodiscard]] const std::optional<Result<std::vector<CheckFinding>>> &result() const
    {
        return m_result;
    }

Q_SIGNALS:
    void ended(); ///< result() is there; exactly once per start()

private:
    Session m_session;
    std::unique_ptr<ConversationRun> m_run;
    std::optional<Result<std::vector<CheckFinding>>> m_result;
};

} // namespace linchpin
