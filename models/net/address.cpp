// SPDX-License-Identifier: Apache-2.0
#include "models/net/address.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct AddressTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Address)

public:
    static ApiError unsafe(const QString &detail)
    {
        return {.kind = ApiError::Kind::Unsafe, .detail = detail};
    }
    static ApiError badBase() { return unsafe(tr("The endpoint's address cannot be used.")); }
    static ApiError plainHttp()
    {
        return unsafe(
            tr("The endpoint's address must begin with https, unless it is on this computer."));
    }
    static ApiError badPath()
    {
        return unsafe(tr("The request would leave the endpoint's address."));
    }
    static ApiError badHeader() { return unsafe(tr("The request is not well formed.")); }
};

/// net decides about these alone: who is asked, with which credentials, and where the message ends.
constexpr std::array reservedHeaders{
    "authorization"_L1,
    "proxy-authorization"_L1,
    "host"_L1,
    "cookie"_L1,
    "connection"_L1,
    "transfer-encoding"_L1,
    "content-length"_L1,
    "expect"_L1,
    "accept-encoding"_L1,
    "upgrade"_L1,
    "te"_L1,
    "trailer"_L1,
};

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

bool isVerb(const QByteArray &method)
{
    return !method.isEmpty()
        && std::ranges::all_of(method, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isReserved(const QByteArray &name)
{
    return std::ranges::any_of(reservedHeaders, [&name](QLatin1StringView reserved) {
        return name.compare(reserved.latin1(), Qt::CaseInsensitive) == 0;
    });
}

bool isHeader(const QPair<QByteArray, QByteArray> &header)
{
    return !header.first.isEmpty() && std::ranges::all_of(header.first, isTokenChar)
        && !isReserved(header.first) && isHeaderValue(header.second);
}

bool isPlainAscii(const QByteArray &text)
{
    return std::ranges::none_of(
        text, [](char c) { return c <= ' ' || c > '~' || c == '\\' || c == '#'; });
}

bool isDotSegment(const QByteArray &segment)
{
    const QByteArray plain = QByteArray::fromPercentEncoding(segment);
    return plain == "." || plain == "..";
}

bool staysBelow(const HttpRequest &request)
{
    return request.path.startsWith('/') && isPlainAscii(request.path) && isPlainAscii(request.query)
        && !request.path.contains('?')
        && std::ranges::none_of(request.path.split('/'), isDotSegment);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<QUrl> addressOf(const QUrl &base, const HttpRequest &request)
{
    const bool isPlain = base.scheme() == "http"_L1;
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty() || base.hasQuery()
        || base.hasFragment() || (!isPlain && base.scheme() != "https"_L1))
        return failure(AddressTexts::badBase());
    if (isPlain && !isLoopback(base))
        return failure(AddressTexts::plainHttp());
    if (!staysBelow(request))
        return failure(AddressTexts::badPath());

    QByteArray text = base.toEncoded(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    if (text.endsWith('/')) // StripTrailingSlash leaves the root's
        text.chop(1);
    const QByteArray basePath =
        QUrl::fromEncoded(text, QUrl::StrictMode).path(QUrl::FullyEncoded).toLatin1();
    text += request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!url.isValid() || !isSameOrigin(url, base) || !url.userInfo().isEmpty()
        || !path.startsWith(basePath + '/'))
        return failure(AddressTexts::badPath());
    return url;
}

bool isHeaderValue(QByteArrayView value)
{
    return std::ranges::none_of(value, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

Result<void> checkHeaders(const HttpRequest &request)
{
    if (!isVerb(request.method) || !isHeaderValue(request.contentType)
        || !std::ranges::all_of(request.headers, isHeader))
        return failure(AddressTexts::badHeader());
    return {};
}

} // namespace linchpin
