// SPDX-License-Identifier: Apache-2.0
#include "models/net/transfer.h"

#include "models/net/netlog.h"
#include "models/net/oneshotbody.h"
#include "models/net/replyerror.h"
#include "models/net/tlssettings.h"

#include <QNetworkAccessManager>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QList<QPair<QByteArray, QByteArray>> lowerCaseHeaders(const QNetworkReply &reply)
{
    QList<QPair<QByteArray, QByteArray>> headers = reply.rawHeaderPairs();
    for (auto &[name, value] : headers)
        name = name.toLower();
    return headers;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

Transfer::Transfer(QNetworkAccessManager &manager, QNetworkRequest request, const HttpRequest &what,
                   Limits limits, QObject *parent)
    : QObject(parent)
    , m_what{.method = what.method, .path = what.path, .query = what.query}
    , m_limits(limits)
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, what.body.size());
    auto body = std::make_unique<OneShotBody>(what.body);
    m_clock.start();
    m_reply = manager.sendCustomRequest(request, what.method, body.get());
    body.release()->setParent(m_reply.data());

    connect(m_reply.data(), &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connected = true; });
    connect(m_reply.data(), &QNetworkReply::encrypted, this, [this] { m_secured = true; });
    connect(m_reply.data(), &QNetworkReply::sslErrors, this,
            [this](const auto &errors) { m_tlsErrors = errors; });
    connect(m_reply.data(), &QIODevice::readyRead, this, &Transfer::takeBody);
    connect(m_reply.data(), &QNetworkReply::finished, this, &Transfer::takeEnd);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(failure(timedOut())); });
    m_deadline.start(limits.timeout);
}

Transfer::~Transfer()
{
    letGo();
}

void Transfer::letGo()
{
    if (!m_reply)
        return;
    QNetworkReply *const over = m_reply;
    m_reply.clear();
    m_deadline.stop();
    over->disconnect(this); // first deaf, then dead: nothing is signalled on the way out
    over->deleteLater(); // ends it, too; abort() would warn if the answer had begun with an error
    m_place.reset();
}

void Transfer::takeBody()
{
    if (!m_unpacker)
        m_unpacker =
            std::make_unique<Unpacker>(m_reply->rawHeader("Content-Encoding"), m_limits.maxBytes);
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    const Unpacker::State state = m_unpacker->add(bytes);
    if (state == Unpacker::State::TooLarge || m_received > m_limits.maxBytes)
        end(failure(tooLarge()));
    else if (state == Unpacker::State::Damaged)
        end(failure(damaged()));
}

void Transfer::takeEnd()
{
    takeBody();
    if (m_reply)
        end(outcome());
}

Result<HttpResponse> Transfer::outcome()
{
    const bool isTls = m_reply->url().scheme() == "https"_L1;
    const Ending ending{.error = m_reply->error(),
                        .httpStatus = statusOf(*m_reply),
                        .neverSecured = isTls && m_connected && !m_secured,
                        .tellsLength = m_reply->hasRawHeader("Content-Length")
                            || m_reply->hasRawHeader("Transfer-Encoding"),
                        .tlsSentence = m_tlsErrors.isEmpty() ? QString() : tlsSentence(m_tlsErrors),
                        .errorString = m_reply->errorString()};
    // First: Qt calls 307 and 308 an error, because it could not send our body again.
    if (ending.httpStatus >= 300 && ending.httpStatus < 400)
        return failure(redirected(ending.httpStatus,
                                  originOf(m_reply->url(), m_reply->rawHeader("Location"))));
    if (const auto error = errorOf(ending))
        return failure(*error);
    if (ending.httpStatus < 200)
        return failure(damaged());
    if (!m_unpacker->isWhole())
        return failure(cutOff());
    return HttpResponse{.status = ending.httpStatus,
                        .headers = lowerCaseHeaders(*m_reply),
                        .body = m_unpacker->body()};
}

void Transfer::end(const Result<HttpResponse> &reply)
{
    letGo();
    const QString how = reply ? QString::number(reply->status) : reply.error().word();
    qCInfo(lcNet).noquote() << m_what.method << m_what.target() << how << m_clock.elapsed() << "ms";
    // Later: whoever is told may end the session, and with it the manager whose signal this may be.
    QMetaObject::invokeMethod(
        this, [this, reply] { Q_EMIT finished(reply); }, Qt::QueuedConnection);
}

} // namespace linchpin
