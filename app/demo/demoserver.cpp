// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoserver.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

HttpResponse htmlPage(int status)
{
    return {status,
            {{"content-type", "text/html; charset=utf-8"}},
            "<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>"
                + QByteArray::number(status)
                + "</h1><p>This page is not from the application.</p></body></html>"};
}

bool hasHeader(const HttpRequest &request, const QByteArray &name)
{
    return std::any_of(request.headers.cbegin(), request.headers.cend(),
                       [&](const auto &header) { return header.first == name; });
}

} // namespace

DemoServer::DemoServer(std::unique_ptr<DemoEstate> estate, QObject *parent)
    : QObject(parent), m_estate(std::move(estate)), m_listener(this)
{
    m_since.start();
    connect(&m_listener, &HttpListener::requested, this, &DemoServer::take);
}

DemoServer::~DemoServer()
{
    m_listener.stop(); // lines going down are still counted
}

bool DemoServer::start(quint16 port)
{
    return m_listener.start(port);
}

void DemoServer::stop()
{
    m_listener.stop();
}

QUrl DemoServer::url() const
{
    return QUrl(
        u"http://127.0.0.1:%1%2"_s.arg(m_listener.port()).arg(QString::fromLatin1(m_prefix)));
}

void DemoServer::clearLog()
{
    m_log.clear();
    m_peakInFlight = m_inFlight;
}

void DemoServer::apply(const TroublePreset &preset)
{
    clearTrouble();
    for (const TroubleRule &rule : preset.rules)
        m_switchboard.add(rule);
    setNetworkDown(preset.isNetworkDown);
}

void DemoServer::clearTrouble()
{
    m_switchboard.clear();
    setNetworkDown(false);
}

void DemoServer::setNetworkDown(bool isDown)
{
    if (isDown)
        m_listener.stop();
    else if (m_listener.port() != 0)
        (void)m_listener.start();
}

void DemoServer::reset()
{
    m_estate->reset();
    clearTrouble();
    clearLog();
}

void DemoServer::take(HttpConnection *line, const HttpRequest &asSent)
{
    HttpRequest request = asSent;
    const bool isOutside = !m_prefix.isEmpty() && !request.path.startsWith(m_prefix + '/');
    if (!isOutside)
        request.path = request.path.mid(m_prefix.size());
    LoggedRequest entry;
    entry.request = request;
    entry.line = line->number();
    entry.atMs = m_since.elapsed();
    entry.isWrite = !isOutside && m_estate->isWrite(request);
    entry.hasCredentials = hasHeader(request, "authorization");
    auto trouble = m_switchboard.decide(request, entry.isWrite);
    entry.isTroubled = trouble.has_value();
    if (!trouble)
        trouble = Trouble{};
    if (trouble->expiresTokens)
        m_estate->expireTokens();
    HttpResponse truth = htmlPage(404);
    if (trouble->takesEffect && !isOutside)
        truth = carryOut(request, entry);
    m_peakInFlight = qMax(m_peakInFlight, ++m_inFlight);
    const int number = m_log.add(std::move(entry));
    send(line, number, *trouble, truth);
}

HttpResponse DemoServer::carryOut(const HttpRequest &request, LoggedRequest &entry)
{
    const int before = m_estate->changes();
    HttpResponse response = m_estate->answer(request);
    entry.tookEffect = m_estate->changes() != before;
    return response;
}

void DemoServer::send(HttpConnection *line, int number, const Trouble &trouble,
                      const HttpResponse &truth)
{
    if (trouble.delayMs <= 0) {
        sendNow(line, number, trouble, truth);
        return;
    }
    // Both ways a request can end give its place back, exactly once: the answer, or the client
    // going away first.
    auto *timer = new QTimer(line);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    const auto gone = connect(line, &HttpConnection::closed, this, [this, timer] {
        timer->stop();
        --m_inFlight;
    });
    connect(timer, &QTimer::timeout, this, [=, this] {
        disconnect(gone);
        timer->deleteLater();
        sendNow(line, number, trouble, truth);
    });
    timer->start(trouble.delayMs);
}

void DemoServer::sendNow(HttpConnection *line, int number, const Trouble &trouble,
                         const HttpResponse &truth)
{
    using Reply = Trouble::Reply;
    LoggedRequest *entry = m_log.find(number);
    if (trouble.reply == Reply::Hang) { // its place stays taken until the client gives up
        connect(line, &HttpConnection::closed, this, [this] { --m_inFlight; });
        Q_EMIT answered();
        return;
    }
    --m_inFlight;
    switch (trouble.reply) {
    case Reply::Hang: break;
    case Reply::Drop: line->drop(); break;
    case Reply::Refuse: m_listener.stop(); break;
    case Reply::Huge: line->replyEndlessly(trouble.bytes); break;
    case Reply::HalfBody: line->replyHalf(truth); break;
    default: {
        const HttpResponse response = trouble.reply == Reply::Truth
            ? truth
            : madeUp(trouble, entry ? entry->request : HttpRequest{});
        if (entry)
            entry->status = response.status;
        line->reply(response);
    }
    }
    Q_EMIT answered();
}

HttpResponse DemoServer::madeUp(const Trouble &trouble, const HttpRequest &request) const
{
    using Reply = Trouble::Reply;
    HttpResponse response{200, {{"content-type", "application/json; charset=utf-8"}}, {}};
    if (trouble.reply == Reply::Garbage) {
        response.body = "{\"items\":[{\"id\":\"\xff\xfe\", \"name\":,, ]";
    } else if (trouble.reply == Reply::Html) {
        response = htmlPage(trouble.status);
    } else if (trouble.reply == Reply::Status) {
        response = m_estate->typicalAnswer(trouble.status);
    } else if (trouble.reply == Reply::Redirect) {
        QUrl target = trouble.location;
        target.setPath(target.path() + QString::fromLatin1(request.path), QUrl::TolerantMode);
        target.setQuery(QString::fromLatin1(request.query));
        response = {trouble.status, {{"location", target.toEncoded()}}, {}};
    }
    if (trouble.retryAfter >= 0)
        response.headers.append({"retry-after", QByteArray::number(trouble.retryAfter)});
    return response;
}

} // namespace linchpin
