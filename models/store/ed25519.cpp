// SPDX-License-Identifier: Apache-2.0
#include "models/store/ed25519.h"

#include "models/store/refusal.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Ed25519)
};

template<auto free>
struct Free
{
    template<typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Free<PKCS8_PRIV_KEY_INFO_free>>;
using Sealed = std::unique_ptr<X509_SIG, Free<X509_SIG_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, Free<X509_ALGOR_free>>;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

tl::unexpected<ApiError> noKey()
{
    return refusal(Text::tr("This is no Ed25519 key, or it is damaged."));
}

tl::unexpected<ApiError> trouble()
{
    return refusal(Text::tr("The library for signatures (OpenSSL) failed."));
}

Key privateKeyOf(const QByteArray &raw)
{
    if (raw.size() != keyBytes)
        return nullptr;
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(raw),
                                            static_cast<std::size_t>(raw.size())));
}

Key publicKeyFrom(const QByteArray &raw)
{
    if (raw.size() != keyBytes)
        return nullptr;
    return Key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(raw),
                                           static_cast<std::size_t>(raw.size())));
}

template<typename Get>
Result<QByteArray> rawOf(const Key &key, Get get)
{
    std::array<unsigned char, keyBytes> raw{};
    std::size_t size = raw.size();
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519
        || get(key.get(), raw.data(), &size) != 1 || size != raw.size())
        return noKey();
    QByteArray result(reinterpret_cast<const char *>(raw.data()), keyBytes);
    OPENSSL_cleanse(raw.data(), raw.size());
    return result;
}

QByteArray contentsOf(const Bio &bio)
{
    const char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

/// Never asks at a terminal: without a passphrase an encrypted key is refused.
int givePassphrase(char *buffer, int size, int, void *given)
{
    const auto *passphrase = static_cast<const QByteArray *>(given);
    if (passphrase->isEmpty() || passphrase->size() > size)
        return -1;
    std::copy(passphrase->begin(), passphrase->end(), buffer);
    return static_cast<int>(passphrase->size());
}

/// PKCS#8 with PBES2, scrypt and AES-256-CBC: what `openssl pkcs8 -topk8 -scrypt` writes.
Sealed sealed(const Key &key, const QByteArray &passphrase)
{
    constexpr uint64_t cost = 16384;
    const Pkcs8 plain(EVP_PKEY2PKCS8(key.get()));
    Algorithm how(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, cost, 8, 1));
    if (!plain || !how)
        return nullptr;
    Sealed result(PKCS8_set0_pbe(passphrase.constData(), static_cast<int>(passphrase.size()),
                                 plain.get(), how.get()));
    if (result)
        (void)how.release(); // it belongs to the result now
    return result;
}

} // namespace

Result<QByteArray> makePrivateKey()
{
    QByteArray raw(keyBytes, '\0');
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(raw.data()), static_cast<int>(raw.size()))
        != 1)
        return trouble();
    return raw;
}

Result<QByteArray> publicKeyOf(const QByteArray &privateKey)
{
    return rawOf(privateKeyOf(privateKey), EVP_PKEY_get_raw_public_key);
}

Result<QByteArray> signedWith(const QByteArray &privateKey, const QByteArray &message)
{
    const Key key = privateKeyOf(privateKey);
    const Digest digest(EVP_MD_CTX_new());
    if (!key || !digest)
        return noKey();
    QByteArray signature(signatureBytes, '\0');
    auto size = static_cast<std::size_t>(signature.size());
    if (EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          bytes(message), static_cast<std::size_t>(message.size()))
            != 1
        || size != static_cast<std::size_t>(signature.size()))
        return trouble();
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    const Key key = publicKeyFrom(publicKey);
    const Digest digest(EVP_MD_CTX_new());
    return key && digest && signature.size() == signatureBytes
        && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(), bytes(signature),
                            static_cast<std::size_t>(signature.size()), bytes(message),
                            static_cast<std::size_t>(message.size()))
        == 1;
}

Result<QByteArray> publicPem(const QByteArray &publicKey)
{
    const Key key = publicKeyFrom(publicKey);
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!key || !bio || PEM_write_bio_PUBKEY(bio.get(), key.get()) != 1)
        return noKey();
    return contentsOf(bio);
}

Result<QByteArray> publicKeyFromPem(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    return rawOf(Key(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr),
                 EVP_PKEY_get_raw_public_key);
}

Result<QByteArray> privatePem(const QByteArray &privateKey, const QByteArray &passphrase)
{
    const Key key = privateKeyOf(privateKey);
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!key || !bio)
        return noKey();
    bool isWritten = false;
    if (passphrase.isEmpty()) {
        isWritten = PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0,
                                                  nullptr, nullptr)
            == 1;
    } else if (const Sealed secret = sealed(key, passphrase)) {
        isWritten = PEM_write_bio_PKCS8(bio.get(), secret.get()) == 1;
    }
    if (!isWritten)
        return trouble();
    return contentsOf(bio);
}

Result<QByteArray> privateKeyFromPem(const QByteArray &pem, const QByteArray &passphrase)
{
    const Bio bio = reading(pem);
    QByteArray given = passphrase;
    return rawOf(
        Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &given) : nullptr),
        EVP_PKEY_get_raw_private_key);
}

} // namespace linchpin
