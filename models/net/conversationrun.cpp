// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"

#include "models/net/dialogue.h"
#include "models/net/sessionprivate.h"

namespace linchpin {

class ConversationRun::Private
{
public:
    // In this order: the dialogue refers to the others and goes first.
    std::shared_ptr<SessionCore> core;
    std::unique_ptr<Conversation> conversation;
    std::shared_ptr<Tally> tally = std::make_shared<Tally>();
    std::unique_ptr<Dialogue> dialogue;
};

ConversationRun::ConversationRun(Session &session, std::unique_ptr<Conversation> conversation,
                                 QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->core = session.d->core;
    d->conversation = std::move(conversation);
    d->dialogue = std::make_unique<Dialogue>(*d->core, *d->conversation, d->tally);
    connect(d->dialogue.get(), &Dialogue::progressed, this, &ConversationRun::progressed);
    connect(d->dialogue.get(), &Dialogue::ended, this, &ConversationRun::ended);
    connect(d->core.get(), &SessionCore::closing, this, [this] { d->dialogue.reset(); });
}

ConversationRun::~ConversationRun() = default;

void ConversationRun::allowWrites(IntentLog &log, int action, bool isUndo)
{
    if (d->dialogue)
        d->dialogue->allowWrites({.log = &log, .action = action, .isUndo = isUndo});
}

void ConversationRun::start()
{
    if (d->dialogue)
        d->dialogue->start();
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
