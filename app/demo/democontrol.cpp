// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democontrol.h"

#include "app/demo/demoserver.h"
#include "app/demo/router.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

HttpResponse jsonAnswer(const QJsonObject &object, int status = 200)
{
    return {status,
            {{"content-type", "application/json; charset=utf-8"}},
            QJsonDocument(object).toJson()};
}

HttpResponse done()
{
    return jsonAnswer({{u"done"_s, true}});
}

HttpResponse refused(const QString &problem, int status = 400)
{
    return jsonAnswer({{u"problem"_s, problem}}, status);
}

QJsonObject counts(const DemoServer &server)
{
    QJsonObject byMethod;
    const auto all = server.log().byMethod();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        byMethod.insert(QString::fromLatin1(it.key()), it.value());
    return {{u"requests"_s, int(server.log().entries().size())},
            {u"byMethod"_s, byMethod},
            {u"writes"_s, server.log().writes()},
            {u"effects"_s, server.log().effects()},
            {u"peakInFlight"_s, server.peakInFlight()},
            {u"connections"_s, server.linesAccepted()}};
}

/// One rule, a list of rules, or {"preset":"word"}; nothing is applied unless all of it is
/// understood.
HttpResponse order(DemoServer &server, const QByteArray &body, bool inPlaceOfAll)
{
    const auto document = QJsonDocument::fromJson(body);
    const QString word = document.object().value("preset"_L1).toString();
    if (!word.isEmpty()) {
        const auto preset = troublePreset(word);
        if (!preset)
            return refused(u"there is no preset '%1'"_s.arg(word));
        server.apply(*preset);
        return done();
    }
    const QJsonArray rules = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<TroubleRule> understood;
    for (const auto &rule : rules) {
        QString problem;
        const auto read = ruleFromJson(rule.toObject(), &problem);
        if (!read)
            return refused(problem);
        understood.push_back(*read);
    }
    if (inPlaceOfAll)
        server.clearTrouble();
    for (TroubleRule &rule : understood)
        server.addTrouble(std::move(rule));
    return done();
}

HttpResponse presetList()
{
    QJsonArray all;
    for (const TroublePreset &preset : troublePresets())
        all.append(QJsonObject{{u"word"_s, preset.word}, {u"name"_s, preset.name}});
    return jsonAnswer(
        {{u"presets"_s, all}, {u"trouble"_s, QJsonArray::fromStringList(troubleWords())}});
}

} // namespace

DemoControl::DemoControl(QStringList words, Find find, QObject *parent)
    : QObject(parent), m_words(std::move(words)), m_find(std::move(find)), m_listener(this)
{
    connect(
        &m_listener, &HttpListener::requested, this,
        [this](HttpConnection *line, const HttpRequest &request) { line->reply(answer(request)); });
}

bool DemoControl::start(quint16 port)
{
    return m_listener.start(port);
}

QUrl DemoControl::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.port()));
}

HttpResponse DemoControl::overview() const
{
    QJsonObject servers;
    for (const QString &word : m_words) {
        if (const DemoServer *server = m_find(word))
            servers.insert(word, server->url().toString());
    }
    return jsonAnswer({{u"servers"_s, servers}});
}

HttpResponse DemoControl::answer(const HttpRequest &request)
{
    const QStringList path = pathSegments(request.path);
    if (path.isEmpty())
        return request.method == "GET" ? overview() : refused(u"only GET here"_s, 405);
    if (path == QStringList{u"presets"_s})
        return presetList();
    DemoServer *server = m_words.contains(path.constFirst()) ? m_find(path.constFirst()) : nullptr;
    if (!server || path.size() < 2 || path.size() > 3)
        return refused(
            u"GET / lists the servers; then /WORD/requests, counts, trouble, network, tokens, reset, act"_s,
            404);
    if (path.at(1) == "act"_L1 && path.size() == 3 && request.method == "POST") {
        return server->estate().act(path.at(2))
            ? done()
            : refused(u"there is: %1"_s.arg(server->estate().actions().join(u", "_s)), 404);
    }
    return path.size() == 2 ? answerFor(*server, request.method, path.at(1), request.body)
                            : refused(u"no such path"_s, 404);
}

HttpResponse DemoControl::answerFor(DemoServer &server, const QByteArray &method,
                                    const QString &what, const QByteArray &body)
{
    const QString asked = QString::fromLatin1(method) + u' ' + what;
    if (asked == "GET requests"_L1)
        return jsonAnswer({{u"requests"_s, server.log().toJson()}});
    if (asked == "DELETE requests"_L1)
        server.clearLog();
    else if (asked == "GET counts"_L1)
        return jsonAnswer(counts(server));
    else if (asked == "POST trouble"_L1 || asked == "PUT trouble"_L1)
        return order(server, body, method == "PUT");
    else if (asked == "DELETE trouble"_L1)
        server.clearTrouble();
    else if (asked == "DELETE network"_L1)
        server.setNetworkDown(true);
    else if (asked == "POST network"_L1)
        server.setNetworkDown(false);
    else if (asked == "DELETE tokens"_L1)
        server.estate().expireTokens();
    else if (asked == "POST reset"_L1)
        server.reset();
    else
        return refused(u"not understood: %1"_s.arg(asked), 404);
    return done();
}

} // namespace linchpin
