// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/cursorreader.h"
#include "models/systems/versori/endingactivation.h"
#include "models/systems/versori/fillingreader.h"

#include <QJsonObject>

namespace linchpin::versori {

/// Reads everything an activation is started again from, as the body that does it.
class ReadActivationDefinition final : public Talk<QJsonObject>
{
public:
    ReadActivationDefinition(const Api &api, const Place &place, const Ulid &id);

private:
    void allAnswered() override;
    void decide();

    Api m_api;
    Place m_place;
    Ulid m_id;
    CursorReader<Slot> m_slots;
    std::optional<Result<Activation>> m_activation;
    FillingReader m_fillings;
    bool m_hasAskedFillings = false;
};

/// Ids of the activations one end user has in one environment.
class ActivationsOf final : public Talk<QStringList>
{
public:
    ActivationsOf(const Api &api, const Ulid &environment, const QString &user);
};

/// What is compared of an activation that was started again.
[[nodiscard]] QJsonObject comparable(const Activation &activation);

} // namespace linchpin::versori
