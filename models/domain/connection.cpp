// SPDX-License-Identifier: Apache-2.0
#include "models/domain/connection.h"

#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<ConnectionState, 4> stateWords{{
    {"active"_L1, ConnectionState::Active},
    {"inactive"_L1, ConnectionState::Inactive},
    {"unknown"_L1, ConnectionState::Unknown},
    {"no-such-flag"_L1, ConnectionState::NoSuchFlag},
}};

} // namespace

QString wordOf(ConnectionState state)
{
    return wordOf(stateWords, state);
}

ConnectionState connectionStateFrom(QStringView word)
{
    return valueOf(stateWords, word).value_or(ConnectionState::Unknown);
}

QString Connection::property(QStringView key) const
{
    const auto it =
        std::ranges::find_if(properties, [key](const Property &p) { return p.key == key; });
    return it == properties.end() ? QString() : it->value;
}

void Connection::setProperty(const QString &key, const QString &value)
{
    const auto it = std::ranges::find(properties, key, &Property::key);
    if (it == properties.end())
        properties.push_back({key, value});
    else
        it->value = value;
}

} // namespace linchpin
