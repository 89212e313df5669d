// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/fillingreader.h"

#include "models/systems/translate.h"
#include "models/systems/versori/errors.h"

namespace linchpin::versori {

void FillingReader::ask(const std::vector<Slot> &slots, const Ulid &activation)
{
    for (const Slot &slot : slots) {
        if (slot.id.isNull())
            continue;
        m_exchange.ask(m_api.filling(slot.id, activation),
                       translate("Versori", "Reading what fills the slots"),
                       [this, slot = slot.id](const Exchange::Reply &reply) {
                           const auto filling = read(reply, parseConnection);
                           if (filling)
                               m_filled.push_back({idOf(filling->id.value), slot});
                           else if (filling.error().httpStatus != 404)
                               m_error = m_error.value_or(filling.error());
                       });
    }
}

} // namespace linchpin::versori
