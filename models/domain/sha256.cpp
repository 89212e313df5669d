// SPDX-License-Identifier: Apache-2.0
#include "models/domain/sha256.h"

#include <openssl/evp.h>

namespace linchpin {

struct Sha256::Context
{
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> evp{EVP_MD_CTX_new()};
};

namespace {

/// Nothing here can fail but for want of memory or of the algorithm itself; a wrong sum would be
/// worse than no program.
void demand(int result)
{
    if (result != 1)
        qFatal("SHA-256 is not to be had");
}

} // namespace

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    demand(EVP_DigestInit_ex(m_context->evp.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    demand(EVP_DigestUpdate(m_context->evp.get(), bytes.data(), std::size_t(bytes.size())));
}

QByteArray Sha256::result()
{
    QByteArray sum(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    demand(EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char *>(sum.data()),
                              &size));
    sum.truncate(size);
    return sum;
}

} // namespace linchpin
