// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/sweep.h"

namespace linchpin::versori {

struct Sweep::Readers
{
    Readers(Exchange &exchange, const Api &api, const Project &in, Environment of)
        : project(in.id)
        , projectName(in.name)
        , environment(std::move(of))
        , templates(exchange,
                    {[api, p = in.id, e = environment.id](const Cursor &cursor) {
                         return api.slotsOf(p, e, cursor);
                     },
                     parseSlots, translate("Versori", "Reading slots")})
        , links(exchange,
                {[api, p = in.id, e = environment.id](const Cursor &cursor) {
                     return api.linksOf(p, e, cursor);
                 },
                 parseLinks, translate("Versori", "Reading static connections")})
        , activations(exchange, api, environment.id)
    { }

    [[nodiscard]] EnvironmentReading reading() const
    {
        const bool hasNoSlots = templates.isComplete() && templates.items().empty();
        return {.project = project,
                .projectName = projectName,
                .environment = environment,
                .templates = {templates.items(), templates.state()},
                .links = {links.items(), links.state()},
                .activations = activations.source(hasNoSlots)};
    }

    Ulid project;
    QString projectName;
    Environment environment;
    CursorReader<Slot> templates;
    CursorReader<Filling> links;
    ActivationReader activations;
};

Sweep::Sweep(Exchange &exchange, Api api)
    : m_exchange(exchange)
    , m_api(std::move(api))
    , m_projects(exchange,
                 {[this](const Cursor &) { return m_api.projects(); }, parseProjects,
                  translate("Versori", "Reading projects")})
{
    m_projects.onFresh = [this](const std::vector<Project> &fresh) {
        for (const Project &project : fresh)
            follow(project);
    };
}

void Sweep::follow(const Project &project)
{
    for (const Environment &environment : project.environments) {
        if (!m_seen.insert(environment.id).second)
            continue;
        m_environments.push_back(
            std::make_shared<Readers>(m_exchange, m_api, project, environment));
        Readers &readers = *m_environments.back();
        readers.templates.begin();
        readers.links.begin();
        readers.activations.begin();
    }
}

SourceState Sweep::projectsState() const
{
    SourceState state = m_projects.state();
    for (const Project &project : m_projects.items()) {
        if (!project.isWhole)
            state.addGap(
                gapOfItem(project.name, project.id.text(),
                          translate("Versori", "its environments could not all be read.")));
    }
    return state;
}

std::vector<EnvironmentReading> Sweep::environments() const
{
    std::vector<EnvironmentReading> all;
    for (const auto &readers : m_environments)
        all.push_back(readers->reading());
    return all;
}

} // namespace linchpin::versori
