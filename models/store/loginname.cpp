// SPDX-License-Identifier: Apache-2.0
#include "models/store/loginname.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace linchpin {

QString loginName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(::geteuid());
}

} // namespace linchpin
