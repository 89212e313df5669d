// SPDX-License-Identifier: Apache-2.0
// The demo endpoints in the window: their servers, where they are saved, the troubles to choose.
#include "app/application.h"
#include "models/service/systemfacts.h"

namespace linchpin {

using namespace Qt::StringLiterals;

bool Application::startDemo()
{
    m_demo = std::make_unique<DemoServers>();
    if (!m_demo->start(m_options.demo))
        return false;
    for (const QString &word : m_demo->words())
        addDemoEndpoint(word);
    return true;
}

void Application::addDemoEndpoint(const QString &word)
{
    const System *system = systemOf(word);
    const DemoServer *server = m_demo->server(word);
    const DemoSignIn as = server->signIn();
    const Result<EndpointIdentity> identity =
        endpointIdentity(word, server->url().toString(), as.scope);
    if (!system || !identity)
        return;
    SavedEndpoint endpoint;
    //: Name of a demo endpoint. %1 is the system ("Umbraco.AI").
    endpoint.name = tr("%1 (demo)").arg(system->info().name);
    endpoint.identity = *identity;
    //: Environment badge of the demo endpoints.
    endpoint.environment = tr("demo");
    endpoint.signInKind = wordOf(as.credentials.kind);
    endpoint.user = as.credentials.user;
    endpoint.tokenPrefix = as.credentials.tokenPrefix;
    // Its port is another one each time, and a home that was given may know the one of last time.
    const Result<void> known = m_workspace->find(endpoint.name)
        ? m_workspace->replace(endpoint.name, endpoint)
        : m_workspace->add(endpoint);
    if (known)
        m_vault->keep(endpoint, as.credentials.secret, [](const QString &) {});
}

std::vector<WindowServices::Trouble> Application::troubles()
{
    if (!m_demo)
        return {};
    const auto onAll = [this](const std::function<void(DemoServer &)> &job) {
        for (const QString &word : m_demo->words())
            job(*m_demo->server(word));
    };
    std::vector<WindowServices::Trouble> rows;
    //: Entry of the menu Demo > Trouble: everything works.
    rows.push_back({u"none"_s, tr("None"),
                    [onAll] { onAll([](DemoServer &server) { server.clearTrouble(); }); }});
    for (const TroublePreset &preset : troublePresets()) {
        rows.push_back({preset.word, preset.name, [onAll, preset] {
                            onAll([&preset](DemoServer &server) { server.apply(preset); });
                        }});
    }
    return rows;
}

} // namespace linchpin
