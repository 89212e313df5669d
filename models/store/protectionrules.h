// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/protection.h"
#include "models/store/configfile.h"

namespace linchpin {

/// protection.json in the config directory.
class ProtectionRules
{
public:
    explicit ProtectionRules(const QString &directory);
    [[nodiscard]] Result<std::vector<ProtectionRule>> load() const;
    [[nodiscard]] Result<void> add(const ProtectionRule &rule) const; ///< its id is new
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    ConfigFile m_file;
};

} // namespace linchpin
