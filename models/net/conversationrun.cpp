// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"

#include "models/net/sessionprivate.h"
#include "models/net/talk.h"

namespace linchpin {

class ConversationRun::Private
{
public:
    // In this order: the talk refers to the others and goes first.
    std::shared_ptr<SessionCore> core;
    std::unique_ptr<Conversation> conversation;
    std::shared_ptr<Tally> tally = std::make_shared<Tally>();
    std::unique_ptr<Talk> talk;
};

ConversationRun::ConversationRun(Session &session, std::unique_ptr<Conversation> conversation,
                                 QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->core = session.d->core;
    d->conversation = std::move(conversation);
    d->talk = std::make_unique<Talk>(*d->core, *d->conversation, d->tally);
    connect(d->talk.get(), &Talk::progressed, this, &ConversationRun::progressed);
    connect(d->talk.get(), &Talk::ended, this, &ConversationRun::ended);
    connect(d->core.get(), &SessionCore::closing, this, [this] { d->talk.reset(); });
}

ConversationRun::~ConversationRun() = default;

void ConversationRun::allowWrites(IntentLog &log, int action, bool isUndo)
{
    if (d->talk)
        d->talk->allowWrites({.log = &log, .action = action, .isUndo = isUndo});
}

void ConversationRun::start()
{
    if (d->talk)
        d->talk->start();
}

Conversation &ConversationRun::conversation() const
{
    return *d->conversation;
}

bool ConversationRun::writeWasSent() const
{
    return d->tally->writes > 0;
}

int ConversationRun::requestsSent() const
{
    return d->tally->requests;
}

} // namespace linchpin
