// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/httplistener.h"

#include <QUrl>

#include <functional>

namespace linchpin {

class DemoServer;

/// The switchboard over HTTP, on a loopback port of its own, so that no request to a demo endpoint
/// can reach it. docs/demo.md lists the paths.
class DemoControl final : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<DemoServer *(const QString &word)>;

    /// `words` are the servers there are, `find` gives one of them.
    DemoControl(QStringList words, Find find, QObject *parent = nullptr);

    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] QUrl url() const;
    /// What a control request comes to; without a network.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse answerFor(DemoServer &server, const QByteArray &method,
                                         const QString &what, const QByteArray &body);
    [[nodiscard]] HttpResponse overview() const;

    QStringList m_words;
    Find m_find;
    HttpListener m_listener;
};

} // namespace linchpin
