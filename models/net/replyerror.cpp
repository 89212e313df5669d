// SPDX-License-Identifier: Apache-2.0
#include "models/net/replyerror.h"

#include <QCoreApplication>
#include <QUrl>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

struct ReplyTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Reply)

public:
    static QString notHttp() { return tr("What answers there does not speak HTTP."); }
    static QString proxyNotReached() { return tr("The proxy could not be reached."); }
    static QString proxyRefuses()
    {
        return tr("The proxy asks for a sign-in or refuses the connection.");
    }
    static QString cut() { return tr("The connection ended before the whole answer was here."); }
    static QString neverSecured() { return tr("The connection ended before it was secured."); }
    static QString late() { return tr("The time limit of the endpoint's settings has passed."); }
    static QString large()
    {
        return tr("The answer is larger than the limit of the endpoint's settings.");
    }
    static QString broken() { return tr("The answer is packed in a way that cannot be unpacked."); }
    static QString elsewhere(const QString &origin)
    {
        return origin.isEmpty() ? tr("The redirect does not say where to.")
                                : tr("It redirects to %1.").arg(origin);
    }
};

ApiError error(Kind kind, const QString &detail)
{
    return {.kind = kind, .detail = detail};
}

/// Qt reports a status of 400 and above as an error too; the answer is whole all the same.
bool isStatusError(const Ending &ending)
{
    const bool isOfAnswer = (ending.error >= QNetworkReply::ContentAccessDenied
                             && ending.error <= QNetworkReply::UnknownContentError
                             && ending.error != QNetworkReply::ContentReSendError)
        || ending.error == QNetworkReply::ProtocolInvalidOperationError // Qt's word for 400 and 418
        || ending.error >= QNetworkReply::InternalServerError;
    return isOfAnswer && ending.httpStatus >= 400;
}

/// Before a proxy had let us through, nothing of the request had left.
std::optional<ApiError> proxyError(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return error(Kind::Unreachable, ReplyTexts::proxyNotReached());
    default: return std::nullopt;
    }
}

} // namespace

std::optional<ApiError> errorOf(const Ending &ending)
{
    const bool isEndOfBody = ending.error == QNetworkReply::ContentReSendError
        && ending.httpStatus >= 200 && !ending.tellsLength;
    if (ending.error == QNetworkReply::NoError || isStatusError(ending) || isEndOfBody)
        return std::nullopt;
    if (!ending.tlsSentence.isEmpty() || ending.error == QNetworkReply::SslHandshakeFailedError)
        return error(Kind::TlsFailed, ending.tlsSentence);
    if (ending.error == QNetworkReply::ConnectionRefusedError
        || ending.error == QNetworkReply::HostNotFoundError)
        return error(Kind::Unreachable, ending.errorString);
    if (const auto proxy = proxyError(ending.error))
        return proxy;
    if (ending.error == QNetworkReply::ProxyAuthenticationRequiredError)
        return error(ending.neverSecured ? Kind::Unreachable : Kind::CutOff,
                     ReplyTexts::proxyRefuses());
    if (ending.neverSecured)
        return error(Kind::Unreachable, ReplyTexts::neverSecured());
    if (ending.error == QNetworkReply::ProtocolFailure
        || ending.error == QNetworkReply::ProtocolUnknownError)
        return error(Kind::Malformed, ReplyTexts::notHttp());
    return cutOff();
}

QString originOf(const QUrl &asked, const QByteArray &location)
{
    if (location.isEmpty())
        return {};
    const QUrl target = asked.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
    if (!target.isValid() || target.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(target.scheme());
    origin.setHost(target.host());
    origin.setPort(target.port());
    return origin.toString();
}

ApiError redirected(int httpStatus, const QString &origin)
{
    return {.kind = Kind::Redirected,
            .httpStatus = httpStatus,
            .detail = ReplyTexts::elsewhere(origin)};
}

ApiError timedOut()
{
    return error(Kind::TimedOut, ReplyTexts::late());
}

ApiError tooLarge()
{
    return error(Kind::TooLarge, ReplyTexts::large());
}

ApiError damaged()
{
    return error(Kind::Malformed, ReplyTexts::broken());
}

ApiError cutOff()
{
    return error(Kind::CutOff, ReplyTexts::cut());
}

} // namespace linchpin
