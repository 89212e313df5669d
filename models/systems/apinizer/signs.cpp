// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/signs.h"

#include "models/systems/exchange.h"
#include "models/systems/signmark.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

class SignConversation final : public Talk<SignReading>
{
public:
    SignConversation()
    {
        SignReading reading;
        reading.sources = {
            //: Where signs of use would be looked for.
            invisibleSource(u"calls"_s, translate("Apinizer", "Calls through the connection"),
                            translate("Apinizer",
                                      "The management API has no record of calls. Gateway logs "
                                      "and the console have to be looked at by hand.")),
            //: Where signs of use would be looked for.
            invisibleSource(u"failures"_s, translate("Apinizer", "Failed calls and task flows"),
                            translate("Apinizer",
                                      "No API shows them: callers get an error (501), and this "
                                      "program does not hear of it."))};
        finish(std::move(reading));
    }
};

} // namespace

std::unique_ptr<TypedConversation<SignReading>> lookForSigns(const SignContext &)
{
    return std::make_unique<SignConversation>();
}

} // namespace linchpin::apinizer
