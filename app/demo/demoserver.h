// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "app/demo/httplistener.h"
#include "app/demo/requestlog.h"
#include "app/demo/switchboard.h"
#include "app/demo/troublepresets.h"

#include <QElapsedTimer>
#include <QUrl>

#include <memory>

namespace linchpin {

/// One estate on one loopback port, with trouble to order.
class DemoServer final : public QObject
{
    Q_OBJECT

public:
    explicit DemoServer(std::unique_ptr<DemoEstate> estate, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Listens on loopback; port 0: any free one. False: the port is taken.
    [[nodiscard]] bool start(quint16 port = 0);
    void stop();

    /// As behind a reverse proxy: everything lives below this path ("/cms"), the rest is the
    /// proxy's 404 page.
    void setPathPrefix(const QByteArray &prefix) { m_prefix = prefix; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] DemoSignIn signIn() const { return m_estate->signIn(); }
    [[nodiscard]] QString clientId() const { return m_estate->signIn().credentials.user; }
    [[nodiscard]] QByteArray clientSecret() const { return m_estate->signIn().credentials.secret; }

    [[nodiscard]] DemoEstate &estate() { return *m_estate; }
    [[nodiscard]] const RequestLog &log() const { return m_log; }
    [[nodiscard]] int writes() const { return m_log.writes(); }
    [[nodiscard]] int peakInFlight() const
    {
        return m_peakInFlight;
    } ///< most requests unanswered at once
    [[nodiscard]] int linesAccepted() const { return m_listener.accepted(); }
    void clearLog(); ///< counts and peak too

    void addTrouble(TroubleRule rule) { m_switchboard.add(std::move(rule)); }
    void apply(const TroublePreset &preset); ///< in place of what was there
    void clearTrouble(); ///< also listens again
    void setNetworkDown(bool isDown); ///< the port refuses; lines that are up go down
    void reset(); ///< estate, trouble and log as at the start

Q_SIGNALS:
    void answered(); ///< a request was dealt with, whatever way

private:
    void take(HttpConnection *line, const HttpRequest &asSent);
    [[nodiscard]] HttpResponse carryOut(const HttpRequest &request, LoggedRequest &entry);
    void send(HttpConnection *line, int number, const Trouble &trouble, const HttpResponse &truth);
    void sendNow(HttpConnection *line, int number, const Trouble &trouble,
                 const HttpResponse &truth);
    [[nodiscard]] HttpResponse madeUp(const Trouble &trouble, const HttpRequest &request) const;

    std::unique_ptr<DemoEstate> m_estate;
    HttpListener m_listener;
    Switchboard m_switchboard;
    RequestLog m_log;
    QElapsedTimer m_since;
    QByteArray m_prefix;
    int m_inFlight = 0;
    int m_peakInFlight = 0;
};

} // namespace linchpin
