// SPDX-License-Identifier: Apache-2.0
#include "models/service/endpointtest.h"

#include "models/net/conversationrun.h"

namespace linchpin {

EndpointTest::EndpointTest(const System &system, EndpointAccess access, Credentials credentials,
                           QObject *parent)
    : QObject(parent), m_session(system, std::move(access), std::move(credentials))
{ }

EndpointTest::~EndpointTest() = default;

void EndpointTest::start()
{
    using Check = TypedConversation<std::vector<CheckFinding>>;
    m_result.reset();
    m_run = std::make_unique<ConversationRun>(m_session,
                                              m_session.system().check(m_session.identity()));
    connect(m_run.get(), &ConversationRun::ended, this, [this] {
        m_result = dynamic_cast<const Check &>(m_run->conversation()).result();
        Q_EMIT ended();
    });
    m_run->start();
}

} // namespace linchpin
