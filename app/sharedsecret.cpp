// SPDX-License-Identifier: Apache-2.0
#include "app/sharedsecret.h"

namespace linchpin {

SharedSecret sharedSecret(const QByteArray &secret)
{
    // Not a copy that shares the caller's bytes: overwriting that would overwrite a second copy.
    auto *own = new QByteArray(secret.constData(), secret.size());
    return {own, [](QByteArray *bytes) {
                // volatile: a store that nobody reads again may not be left out
                volatile char *byte = bytes->data();
                for (qsizetype i = 0; i < bytes->size(); ++i)
                    byte[i] = '\0';
                delete bytes;
            }};
}

} // namespace linchpin
