// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoservers.h"

#include "app/demo/demoestates.h"

using namespace Qt::StringLiterals;

namespace linchpin {

DemoServers::DemoServers(QObject *parent)
    : QObject(parent)
    , m_control(new DemoControl(
          demoWords(), [this](const QString &word) { return server(word); }, this))
{ }

DemoServers::~DemoServers() = default;

bool DemoServers::start(const DemoOptions &options)
{
    std::vector<std::unique_ptr<DemoServer>> made;
    for (const QString &word : demoWords()) {
        auto estate = makeDemoEstate(word, options);
        if (!estate)
            return false;
        made.push_back(std::make_unique<DemoServer>(std::move(estate)));
        if (!made.back()->start())
            return false;
    }
    if (!m_control->start())
        return false;
    m_words = demoWords();
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        DemoServer *server = made[size_t(i)].release();
        server->setParent(this);
        delete m_servers.value(m_words.at(i));
        m_servers.insert(m_words.at(i), server);
    }
    return true;
}

QList<QPair<QString, QString>> DemoServers::environment() const
{
    QList<QPair<QString, QString>> pairs;
    for (const QString &word : m_words) {
        const DemoServer &one = *server(word);
        const DemoSignIn as = one.signIn();
        const bool isToken = as.credentials.kind == Credentials::Kind::Token;
        const QString prefix = u"LINCHPIN_DEMO_"_s + word.toUpper();
        pairs.append({prefix + u"_URL"_s, one.url().toString()});
        for (auto it = as.scope.begin(); it != as.scope.end(); ++it) {
            const QString key = it.key().toUpper().replace(u'-', u'_');
            pairs.append({prefix + u"_SCOPE_"_s + key, it.value()});
        }
        if (!isToken)
            pairs.append({prefix + u"_CLIENT_ID"_s, as.credentials.user});
        pairs.append({prefix + (isToken ? u"_TOKEN"_s : u"_CLIENT_SECRET"_s),
                      QString::fromUtf8(as.credentials.secret)});
    }
    pairs.append({u"LINCHPIN_DEMO_CONTROL_URL"_s, controlUrl().toString()});
    if (!m_words.isEmpty()) {
        pairs.append({u"LINCHPIN_DEMO_CLIENT_ID"_s, server(m_words.constFirst())->clientId()});
        pairs.append({u"LINCHPIN_DEMO_CLIENT_SECRET"_s,
                      QString::fromUtf8(server(m_words.constFirst())->clientSecret())});
    }
    return pairs;
}

} // namespace linchpin
