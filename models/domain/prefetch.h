// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace linchpin {

/// Tells the processor that this will be read soon. The address need not be one that may be read.
inline void prefetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    Q_UNUSED(address);
#endif
}

} // namespace linchpin
